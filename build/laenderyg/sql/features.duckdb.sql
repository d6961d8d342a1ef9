-- Lænderygsmerter i almen praksis: røde flag, behovsvurdering, differentiering og opfølgning, version 0.1.0
-- (draft): features.
-- Beslutningsstøtte til sundhedspersoner. Kladde uden klinisk godkendelse. Planen er forslag: intet er
-- bestilt, ordineret eller booket, og den erstatter ikke en lægelig vurdering. Ved mistanke om cauda equina-
-- syndrom handles der straks, uanset hvad der står her.
-- docs/population.md; numbers in parentheses are rules in docs/semantics.md.

CREATE TEMPORARY TABLE feature_aliases AS
-- A URI of a code system, and the URI that the guideline writes for it.
SELECT
  alias,
  system
FROM (VALUES
  (CAST('urn:oid:1.2.208.176.2.21' AS TEXT), CAST('urn:oid:1.2.208.176.2.21' AS TEXT)),
  ('http://kl.dk/fhir/common/caresocial/CodeSystem/FSIII', 'urn:oid:1.2.208.176.2.21'),
  (
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'
  ),
  (
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330'
  ),
  (
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-niveauer-bec1b867',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-niveauer-bec1b867'
  ),
  ('urn:oid:1.2.208.176.2.31', 'urn:oid:1.2.208.176.2.31'),
  ('http://hl7.org/fhir/sid/icpc-2', 'urn:oid:1.2.208.176.2.31'),
  ('https://kiap.dk/kiap/koder/icpckoder', 'urn:oid:1.2.208.176.2.31'),
  ('urn:oid:2.16.840.1.113883.6.138.2', 'urn:oid:1.2.208.176.2.31'),
  ('urn:oid:1.2.208.176.2.4', 'urn:oid:1.2.208.176.2.4'),
  ('urn:oid:1.2.208.176.2.4.12', 'urn:oid:1.2.208.176.2.4'),
  ('http://hl7.org/fhir/sid/icd-10', 'http://hl7.org/fhir/sid/icd-10'),
  ('http://hl7.dk/fhir/core/CodeSystem/icd10-da', 'http://hl7.org/fhir/sid/icd-10'),
  ('http://snomed.info/sct', 'http://snomed.info/sct'),
  ('http://loinc.org', 'http://loinc.org'),
  ('http://npu-terminology.org', 'http://npu-terminology.org'),
  ('urn:oid:1.2.208.176.2.1', 'http://npu-terminology.org'),
  ('urn:oid:1.2.208.184.100.8', 'urn:oid:1.2.208.184.100.8'),
  ('http://medcomfhir.dk/ig/terminology/CodeSystem/medcom-observation-codes', 'urn:oid:1.2.208.184.100.8'),
  ('https://terminology.medcom.dk/fhir/observation-code', 'urn:oid:1.2.208.184.100.8'),
  ('http://www.whocc.no/atc', 'http://www.whocc.no/atc'),
  ('urn:oid:2.16.840.1.113883.6.73', 'http://www.whocc.no/atc'),
  ('urn:rettesnor:text', 'urn:rettesnor:text')) AS given(alias, system)
;

CREATE TEMPORARY TABLE feature_questionnaires AS
-- One of the guideline's own questionnaires.
SELECT
  url
FROM (VALUES
  (CAST('https://rettesnor.dk/fhir/Questionnaire/laenderyg-roedflagsskema-9a60360f' AS TEXT)),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-neurologisk-undersoegelse-95b786e2'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-gentag-neurologisk-419d0f2f'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-pro-skema-511d51de'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-spoerg-forloeb-c2342340'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-spoerg-fremgang-600dfdc6'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-spoerg-arbejde-0d46227a'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-spoerg-behandling-f08c2ff6'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-spoerg-graviditet-561a21af'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-spa-skema-fa555f21'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-blodproeve-hla-b27-89772e7d'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-tilbyd-pakken-6bd3bbd1'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-behovsvurdering-0150e958'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-aarsstatus-c4705da8'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-triage-83522996'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-akut-indlaeggelse-30a8722d'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-henvis-akut-parese-4ae50586'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-udred-malignitet-a172e0c5'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-henvis-infektion-998c5452'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-udred-fraktur-45ac96d2'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-vurder-rf7-231f0c30'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-bekraeft-set-7e17ef9e'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-vurder-igen-svagt-flag-e433a8e5'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-vurder-kraeft-i-anamnesen-c40a035e'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-spoerg-efter-spor-eb9825b4'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-henvis-reumatolog-65950265'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-information-og-raad-93d175d2'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-patientuddannelse-9fcb73bf'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-superviseret-traening-47a950c5'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-manuel-behandling-029318bf'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-ingen-rutinebilleder-52702037'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-mr-kun-med-konsekvens-5fda4b17'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-henvis-mr-ab2b786d'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-overvej-nsaid-54dc1a90'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-vurder-nsaid-risiko-cc564bb4'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-overvej-ppi-b16c41e0'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-ikke-paracetamol-alene-db23173e'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-kun-paracetamol-ff92244e'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-overvej-svagt-opioid-fc805b05'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-ingen-opioid-b7d47a4d'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-opioidgennemgang-b87e28f3'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-fraraad-ved-iskias-b0d61b0f'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-aftal-stop-a7654bf7'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-fraraad-passiv-behandling-421483a9'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-ikke-akupunktur-487a65d1'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-injektion-hos-specialist-info-e38cb966'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-psykologisk-indsats-88a1373f'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-mdi-skema-b84e4432'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-samtale-om-humoer-a5513299'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-henvis-rygcenter-16244262'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-afklar-henvisning-2b7c1747'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-kirurgisk-vurdering-40566f9b'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-arbejdssamtale-d0c8c4aa'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-arbejdssamtale-truet-3881b731'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-laegeattest-kommune-d061906e'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-henvis-kommune-fd524c2b'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-livsstilsraad-c326e878'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-henvis-fysioterapi-bf126a37'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-forny-fysioterapi-7eaf4fe2'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-kiropraktor-info-35acef44'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-hjaelpemiddel-2cb2fced'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-gravid-fysioterapi-a5653a2c'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-tovholder-46936c54'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-pro-0-6c272fd1'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-pro-3-1729d7be'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-pro-6-3e64464b'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-pro-12-f688a12b'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-kiro-prolaps-status-2-d6728a34'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-kiro-prolaps-status-4-9df03c1e'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-kiro-prolaps-status-8-1c35ba09'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-kiro-stenose-status-4-75569bb0'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-kiro-stenose-status-12-cc3a67fa'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-kontrol-nyopstaaet-2-4-uger-ff15f868'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-kontrol-nyopstaaet-8-uger-637bb431'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-kontrol-gul-4-uger-bc3a0ac1'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-kontrol-gul-12-uger-8bce752b'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-besked-groen-12-uger-6fdfacc4'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-gentag-vurdering-efter-roed-424d157f'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-saet-farve-ned-dbf79bf2'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-se-paa-start-e5f1843d'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-se-paa-odi-5ecc660a'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-se-paa-rmdq-1f8181e7'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-se-paa-debut-f7708d38'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-se-paa-udgaaet-kode-bc6055ed'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-spoerg-rygning-32217141'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-maal-vaegt-9889e7cd'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-kontrol-roed-5f8ec359'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-kontrol-gul-d2ac7353'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-kontrol-groen-fef5ca2b'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-kontrol-graa-b7d86899'),
  ('https://rettesnor.dk/fhir/Questionnaire/laenderyg-afklar-registreringer-01b9bb8f')) AS given(url)
;

CREATE TEMPORARY TABLE feature_questions AS
-- A question by its link id, in own questionnaires or in others', and the code of the element.
SELECT
  link,
  own,
  system,
  code
FROM (VALUES
  (
    CAST('lænderyg_diagnose' AS TEXT),
    CAST(TRUE AS BOOLEAN),
    CAST('https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050' AS TEXT),
    CAST('lænderyg_diagnose' AS TEXT)
  ),
  (
    'niveau_uklar_diagnose',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'niveau_uklar_diagnose'
  ),
  (
    'anden_region_diagnose',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'anden_region_diagnose'
  ),
  ('nerverod_diagnose', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'nerverod_diagnose'),
  ('stenose_diagnose', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'stenose_diagnose'),
  ('postlaminektomi', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'postlaminektomi'),
  (
    'inflammatorisk_diagnose',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'inflammatorisk_diagnose'
  ),
  ('sidder_i_lænden', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'sidder_i_lænden'),
  ('udgået_kode_2011', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'udgået_kode_2011'),
  ('udgået_kode_2012', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'udgået_kode_2012'),
  ('rygmarv_diagnose', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rygmarv_diagnose'),
  ('rygmarv_dato', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rygmarv_dato'),
  ('tumor_diagnose', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'tumor_diagnose'),
  ('tumor_dato', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'tumor_dato'),
  ('fraktur_diagnose', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'fraktur_diagnose'),
  ('fraktur_dato', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'fraktur_dato'),
  (
    'infektion_diagnose',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'infektion_diagnose'
  ),
  ('infektion_dato', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'infektion_dato'),
  ('kræft_nogensinde', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'kræft_nogensinde'),
  ('cauda_spor', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'cauda_spor'),
  ('infektion_spor', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'infektion_spor'),
  ('fraktur_spor', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'fraktur_spor'),
  ('køn', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'køn'),
  ('gravid', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'gravid'),
  ('debut', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'debut'),
  ('ældste_rygkontakt', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'ældste_rygkontakt'),
  ('rygkontakt', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rygkontakt'),
  ('tilbagefald', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'tilbagefald'),
  (
    'utilfredsstillende_fremgang',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'utilfredsstillende_fremgang'
  ),
  ('rf1_cauda_equina', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf1_cauda_equina'),
  ('rf1_dato', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf1_dato'),
  ('rf1_afklaret', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf1_afklaret'),
  ('rf2_parese', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf2_parese'),
  ('rf2_dato', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf2_dato'),
  ('rf2_afklaret', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf2_afklaret'),
  ('rf3_malignitet', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf3_malignitet'),
  ('rf3_dato', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf3_dato'),
  ('rf3_afklaret', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf3_afklaret'),
  ('rf4_fraktur', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf4_fraktur'),
  ('rf4_dato', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf4_dato'),
  ('rf4_afklaret', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf4_afklaret'),
  ('rf5_infektion', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf5_infektion'),
  ('rf5_dato', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf5_dato'),
  ('rf5_afklaret', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf5_afklaret'),
  ('rf7_andet', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf7_andet'),
  ('rf7_dato', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf7_dato'),
  ('rf7_afklaret', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf7_afklaret'),
  (
    'rf6_inflammatorisk',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rf6_inflammatorisk'
  ),
  ('debut_før_45', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'debut_før_45'),
  ('spa_debut_før_35', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_debut_før_35'),
  ('spa_vågner', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_vågner'),
  ('spa_balde', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_balde'),
  (
    'spa_bedre_af_bevægelse',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'spa_bedre_af_bevægelse'
  ),
  ('spa_nsaid_hjælper', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_nsaid_hjælper'),
  ('spa_slægtning', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_slægtning'),
  ('spa_artrit', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_artrit'),
  ('spa_entesit', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_entesit'),
  ('spa_psoriasis', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_psoriasis'),
  ('hla_b27', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'hla_b27'),
  ('natsmerter', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'natsmerter'),
  (
    'uforklaret_vægttab',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'uforklaret_vægttab'
  ),
  ('bensmerter', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'bensmerter'),
  ('parese_stabil', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'parese_stabil'),
  (
    'gangdistance_nedsat',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'gangdistance_nedsat'
  ),
  ('nrs_ryg', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'nrs_ryg'),
  ('nrs_ben', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'nrs_ben'),
  ('vas', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'vas'),
  ('nrs_ryg_før', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'nrs_ryg_før'),
  ('manniche', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'manniche'),
  ('odi', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'odi'),
  ('odi_sum', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'odi_sum'),
  ('odi_besvarede', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'odi_besvarede'),
  ('odi_før', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'odi_før'),
  ('rmdq_24', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rmdq_24'),
  ('rmdq_23', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rmdq_23'),
  ('rmdq_uden_version', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rmdq_uden_version'),
  ('rmdq_24_før', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rmdq_24_før'),
  ('rmdq_23_før', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rmdq_23_før'),
  ('start_1', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_1'),
  ('start_2', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_2'),
  ('start_3', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_3'),
  ('start_4', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_4'),
  ('start_5', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_5'),
  ('start_6', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_6'),
  ('start_7', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_7'),
  ('start_8', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_8'),
  ('start_9', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_9'),
  ('start_total', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_total'),
  ('start_psyk', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_psyk'),
  (
    'start_gruppe_oplyst',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'start_gruppe_oplyst'
  ),
  ('start_dato', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_dato'),
  ('mdi', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'mdi'),
  (
    'mistanke_om_depression',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'mistanke_om_depression'
  ),
  (
    'kompleks_belastning',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'kompleks_belastning'
  ),
  ('lav_egenomsorg', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'lav_egenomsorg'),
  ('behov_for_støtte', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'behov_for_støtte'),
  ('kommunalt_behov', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'kommunalt_behov'),
  ('mobilitetsbehov', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'mobilitetsbehov'),
  ('aktive_dage', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'aktive_dage'),
  ('aktive_minutter', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'aktive_minutter'),
  (
    'plan_ved_opblussen',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'plan_ved_opblussen'
  ),
  ('arbejdsstatus', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'arbejdsstatus'),
  ('sygemelding_start', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'sygemelding_start'),
  ('sygemelding_årsag', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'sygemelding_årsag'),
  ('arbejde_truet', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'arbejde_truet'),
  (
    'lang_sygemelding_ventes',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'lang_sygemelding_ventes'
  ),
  ('opioiddage', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'opioiddage'),
  ('får_opioid', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_opioid'),
  ('opioid_årsag', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'opioid_årsag'),
  ('får_gabapentinoid', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_gabapentinoid'),
  (
    'gabapentinoid_årsag',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'gabapentinoid_årsag'
  ),
  ('får_benzodiazepin', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_benzodiazepin'),
  ('får_steroid', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_steroid'),
  ('får_nsaid', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_nsaid'),
  ('får_paracetamol', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_paracetamol'),
  ('får_ssri', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_ssri'),
  ('får_antikoagulans', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_antikoagulans'),
  ('egfr', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'egfr'),
  (
    'mave_eller_hjerterisiko',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'mave_eller_hjerterisiko'
  ),
  (
    'smerten_kræver_medicin',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'smerten_kræver_medicin'
  ),
  ('nsaid_uden_effekt', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'nsaid_uden_effekt'),
  (
    'kræft_eller_palliativ',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'kræft_eller_palliativ'
  ),
  ('behandlerbesøg', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'behandlerbesøg'),
  (
    'behandling_over_8_uger',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'behandling_over_8_uger'
  ),
  (
    'lang_behandling_oplyst',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'lang_behandling_oplyst'
  ),
  ('glad_nylig', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'glad_nylig'),
  ('rygoperation', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rygoperation'),
  (
    'venter_på_operation',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'venter_på_operation'
  ),
  (
    'overvejer_billeder',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'overvejer_billeder'
  ),
  (
    'udtalt_funktionstab',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'udtalt_funktionstab'
  ),
  ('mr_uden_fund', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'mr_uden_fund'),
  (
    'fysioterapi_aftalt',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'fysioterapi_aftalt'
  ),
  (
    'henvist_fysioterapi',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'henvist_fysioterapi'
  ),
  (
    'fysioterapi_begyndt',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'fysioterapi_begyndt'
  ),
  ('henvist_rygcenter', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'henvist_rygcenter'),
  ('rygcenter_svar', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rygcenter_svar'),
  (
    'kiro_prolaps_start',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'kiro_prolaps_start'
  ),
  (
    'kiro_stenose_start',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'kiro_stenose_start'
  ),
  ('leukocytter', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'leukocytter'),
  ('crp', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'crp'),
  ('pakke_fravalgt', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'pakke_fravalgt'),
  ('pakkestart', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'pakkestart'),
  ('farve_valgt', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'farve_valgt'),
  ('farve_registreret', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'farve_registreret'),
  (
    'første_bedre_vurdering',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'første_bedre_vurdering'
  ),
  (
    'https://rettesnor.dk/fhir/CodeSystem/patient-data#alder',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/patient-data',
    'alder'
  ),
  (
    'https://rettesnor.dk/fhir/CodeSystem/patient-data#alder',
    FALSE,
    'https://rettesnor.dk/fhir/CodeSystem/patient-data',
    'alder'
  ),
  (
    'https://rettesnor.dk/fhir/CodeSystem/patient-data#er_død',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/patient-data',
    'er_død'
  ),
  (
    'https://rettesnor.dk/fhir/CodeSystem/patient-data#er_død',
    FALSE,
    'https://rettesnor.dk/fhir/CodeSystem/patient-data',
    'er_død'
  ),
  (
    'https://rettesnor.dk/fhir/CodeSystem/patient-data#ikke_tilmeldt',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/patient-data',
    'ikke_tilmeldt'
  ),
  (
    'https://rettesnor.dk/fhir/CodeSystem/patient-data#ikke_tilmeldt',
    FALSE,
    'https://rettesnor.dk/fhir/CodeSystem/patient-data',
    'ikke_tilmeldt'
  ),
  (
    'https://rettesnor.dk/fhir/CodeSystem/patient-data#terminalerklæring',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/patient-data',
    'terminalerklæring'
  ),
  (
    'https://rettesnor.dk/fhir/CodeSystem/patient-data#terminalerklæring',
    FALSE,
    'https://rettesnor.dk/fhir/CodeSystem/patient-data',
    'terminalerklæring'
  ),
  (
    'https://rettesnor.dk/fhir/CodeSystem/rygning-data#rygestatus',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/rygning-data',
    'rygestatus'
  ),
  (
    'https://rettesnor.dk/fhir/CodeSystem/rygning-data#rygestatus',
    FALSE,
    'https://rettesnor.dk/fhir/CodeSystem/rygning-data',
    'rygestatus'
  ),
  (
    'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data#vægt',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data',
    'vægt'
  ),
  (
    'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data#vægt',
    FALSE,
    'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data',
    'vægt'
  ),
  (
    'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data#højde',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data',
    'højde'
  ),
  (
    'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data#højde',
    FALSE,
    'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data',
    'højde'
  ),
  (
    'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data#bmi_målt',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data',
    'bmi_målt'
  ),
  (
    'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data#bmi_målt',
    FALSE,
    'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data',
    'bmi_målt'
  ),
  (
    'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data#depression',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data',
    'depression'
  ),
  (
    'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data#depression',
    FALSE,
    'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data',
    'depression'
  ),
  (
    'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data#osteoporose',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data',
    'osteoporose'
  ),
  (
    'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data#osteoporose',
    FALSE,
    'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data',
    'osteoporose'
  )) AS given(link, own, system, code)
;

CREATE TEMPORARY TABLE feature_codes AS
-- A code, or with prefix all that begin with it, that matters to a node in facts of a kind, or of every
-- clinical kind (null), and its rank there; own: the node's own code.
SELECT
  kind,
  system,
  code,
  prefix,
  node,
  rank,
  own
FROM (VALUES
  (
    CAST('condition' AS TEXT),
    CAST('urn:oid:1.2.208.176.2.31' AS TEXT),
    CAST('L03' AS TEXT),
    CAST(FALSE AS BOOLEAN),
    CAST(0 AS INT),
    CAST(0 AS INT),
    CAST(FALSE AS BOOLEAN)
  ),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM512A', FALSE, 0, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM512B', FALSE, 0, 2, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM512C', FALSE, 0, 3, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM512D', FALSE, 0, 4, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM512E', FALSE, 0, 5, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM512F', FALSE, 0, 6, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM513A', FALSE, 0, 7, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM478E', FALSE, 0, 8, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM478D', FALSE, 0, 9, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM478B', FALSE, 0, 10, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM533', FALSE, 0, 11, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM533A', FALSE, 0, 12, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM533B', FALSE, 0, 13, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DS335', FALSE, 0, 14, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M53.3', FALSE, 0, 15, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'S33.5', FALSE, 0, 16, FALSE),
  ('condition', 'http://snomed.info/sct', '279039007', FALSE, 0, 17, FALSE),
  ('condition', 'http://snomed.info/sct', '278862001', FALSE, 0, 18, FALSE),
  ('condition', 'http://snomed.info/sct', '278860009', FALSE, 0, 19, FALSE),
  ('condition', 'http://snomed.info/sct', '279040009', FALSE, 0, 20, FALSE),
  ('condition', 'http://snomed.info/sct', '202708005', FALSE, 0, 21, FALSE),
  ('condition', 'http://snomed.info/sct', '26538006', FALSE, 0, 22, FALSE),
  ('condition', 'http://snomed.info/sct', '18347007', FALSE, 0, 23, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'L84', FALSE, 0, 24, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM545', FALSE, 0, 25, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M54.5', FALSE, 0, 26, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'L86', FALSE, 0, 27, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM544', FALSE, 0, 28, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM543', FALSE, 0, 29, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM541A', FALSE, 0, 30, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM541B', FALSE, 0, 31, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM511A', FALSE, 0, 32, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM511B', FALSE, 0, 33, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM511C', FALSE, 0, 34, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM511D', FALSE, 0, 35, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM511E', FALSE, 0, 36, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM511F', FALSE, 0, 37, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DG544', FALSE, 0, 38, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M54.4', FALSE, 0, 39, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M54.3', FALSE, 0, 40, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'G54.4', FALSE, 0, 41, FALSE),
  ('condition', 'http://snomed.info/sct', '202794004', FALSE, 0, 42, FALSE),
  ('condition', 'http://snomed.info/sct', '23056005', FALSE, 0, 43, FALSE),
  ('condition', 'http://snomed.info/sct', '128196005', FALSE, 0, 44, FALSE),
  ('condition', 'http://snomed.info/sct', '311804006', FALSE, 0, 45, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM511I', FALSE, 0, 46, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM961', FALSE, 0, 47, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M96.1', FALSE, 0, 48, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'lænderyg_diagnose',
    FALSE,
    0,
    65535,
    TRUE
  ),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'L02', FALSE, 1, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM54', FALSE, 1, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM549', FALSE, 1, 2, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM548', FALSE, 1, 3, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM541', FALSE, 1, 4, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM472', FALSE, 1, 5, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM472A', FALSE, 1, 6, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM472B', FALSE, 1, 7, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM478', FALSE, 1, 8, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM479', FALSE, 1, 9, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM480', FALSE, 1, 10, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM430', FALSE, 1, 11, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM431', FALSE, 1, 12, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM532', FALSE, 1, 13, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM538', FALSE, 1, 14, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM539', FALSE, 1, 15, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM993', FALSE, 1, 16, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM995', FALSE, 1, 17, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM511', FALSE, 1, 18, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM512', FALSE, 1, 19, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM513', FALSE, 1, 20, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM514', FALSE, 1, 21, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM518', FALSE, 1, 22, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM519', FALSE, 1, 23, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M54', FALSE, 1, 24, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M54.9', FALSE, 1, 25, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M54.8', FALSE, 1, 26, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M54.1', FALSE, 1, 27, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M47.2', FALSE, 1, 28, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M47.8', FALSE, 1, 29, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M47.9', FALSE, 1, 30, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M48.0', FALSE, 1, 31, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M43.0', FALSE, 1, 32, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M43.1', FALSE, 1, 33, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M53.2', FALSE, 1, 34, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M53.8', FALSE, 1, 35, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M53.9', FALSE, 1, 36, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M99.3', FALSE, 1, 37, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M99.5', FALSE, 1, 38, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M51.1', FALSE, 1, 39, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M51.2', FALSE, 1, 40, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M51.3', FALSE, 1, 41, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M51.4', FALSE, 1, 42, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M51.8', FALSE, 1, 43, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M51.9', FALSE, 1, 44, FALSE),
  ('condition', 'http://snomed.info/sct', '161891005', FALSE, 1, 45, FALSE),
  ('condition', 'http://snomed.info/sct', '134407002', FALSE, 1, 46, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'niveau_uklar_diagnose',
    FALSE,
    1,
    65535,
    TRUE
  ),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'L01', FALSE, 2, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'L83', FALSE, 2, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'L85', FALSE, 2, 2, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM542', FALSE, 2, 3, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM546', FALSE, 2, 4, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM50', TRUE, 2, 5, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M54.2', FALSE, 2, 6, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M54.6', FALSE, 2, 7, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M50', TRUE, 2, 8, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM511H', FALSE, 2, 9, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM512G', FALSE, 2, 10, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM513B', FALSE, 2, 11, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM478C', FALSE, 2, 12, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM478A', FALSE, 2, 13, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'anden_region_diagnose',
    FALSE,
    2,
    65535,
    TRUE
  ),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'L86', FALSE, 3, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM544', FALSE, 3, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM543', FALSE, 3, 2, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM541A', FALSE, 3, 3, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM541B', FALSE, 3, 4, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM511A', FALSE, 3, 5, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM511B', FALSE, 3, 6, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM511C', FALSE, 3, 7, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM511D', FALSE, 3, 8, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM511E', FALSE, 3, 9, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM511F', FALSE, 3, 10, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DG544', FALSE, 3, 11, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M54.4', FALSE, 3, 12, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M54.3', FALSE, 3, 13, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'G54.4', FALSE, 3, 14, FALSE),
  ('condition', 'http://snomed.info/sct', '202794004', FALSE, 3, 15, FALSE),
  ('condition', 'http://snomed.info/sct', '23056005', FALSE, 3, 16, FALSE),
  ('condition', 'http://snomed.info/sct', '128196005', FALSE, 3, 17, FALSE),
  ('condition', 'http://snomed.info/sct', '311804006', FALSE, 3, 18, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM511I', FALSE, 3, 19, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'nerverod_diagnose',
    FALSE,
    3,
    65535,
    TRUE
  ),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM480', FALSE, 4, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM993', FALSE, 4, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM995', FALSE, 4, 2, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M48.0', FALSE, 4, 3, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M99.3', FALSE, 4, 4, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M99.5', FALSE, 4, 5, FALSE),
  ('condition', 'http://snomed.info/sct', '18347007', FALSE, 4, 6, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'stenose_diagnose',
    FALSE,
    4,
    65535,
    TRUE
  ),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM961', FALSE, 5, 0, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M96.1', FALSE, 5, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'postlaminektomi', FALSE, 5, 65535, TRUE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM45', FALSE, 6, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM459', FALSE, 6, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM460', FALSE, 6, 2, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM468', FALSE, 6, 3, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM469', FALSE, 6, 4, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M45', FALSE, 6, 5, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M46.0', FALSE, 6, 6, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M46.8', FALSE, 6, 7, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M46.9', FALSE, 6, 8, FALSE),
  ('condition', 'http://snomed.info/sct', '9631008', FALSE, 6, 9, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM461', FALSE, 6, 10, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M46.1', FALSE, 6, 11, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'inflammatorisk_diagnose',
    FALSE,
    6,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'sidder_i_lænden', FALSE, 7, 65535, TRUE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM545A', FALSE, 8, 0, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'udgået_kode_2011',
    FALSE,
    8,
    65535,
    TRUE
  ),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM510B', FALSE, 9, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM510C', FALSE, 9, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM510D', FALSE, 9, 2, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM510E', FALSE, 9, 3, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM510F', FALSE, 9, 4, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'udgået_kode_2012',
    FALSE,
    9,
    65535,
    TRUE
  ),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DG834', FALSE, 10, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DG952', FALSE, 10, 1, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'G83.4', FALSE, 10, 2, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'G95.2', FALSE, 10, 3, FALSE),
  ('condition', 'http://snomed.info/sct', '192970008', FALSE, 10, 4, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM510', FALSE, 10, 5, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM510A', FALSE, 10, 6, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM510G', FALSE, 10, 7, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM471', FALSE, 10, 8, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M51.0', FALSE, 10, 9, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M47.1', FALSE, 10, 10, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rygmarv_diagnose',
    FALSE,
    10,
    65535,
    TRUE
  ),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DG834', FALSE, 11, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DG952', FALSE, 11, 1, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'G83.4', FALSE, 11, 2, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'G95.2', FALSE, 11, 3, FALSE),
  ('condition', 'http://snomed.info/sct', '192970008', FALSE, 11, 4, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM510', FALSE, 11, 5, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM510A', FALSE, 11, 6, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM510G', FALSE, 11, 7, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM471', FALSE, 11, 8, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M51.0', FALSE, 11, 9, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M47.1', FALSE, 11, 10, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rygmarv_dato', FALSE, 11, 65535, TRUE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DC412', FALSE, 12, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DC795', FALSE, 12, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DC900', FALSE, 12, 2, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'C41.2', FALSE, 12, 3, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'C79.5', FALSE, 12, 4, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'C90.0', FALSE, 12, 5, FALSE),
  ('condition', 'http://snomed.info/sct', '94389000', FALSE, 12, 6, FALSE),
  ('condition', 'http://snomed.info/sct', '94602001', FALSE, 12, 7, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'tumor_diagnose', FALSE, 12, 65535, TRUE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DC412', FALSE, 13, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DC795', FALSE, 13, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DC900', FALSE, 13, 2, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'C41.2', FALSE, 13, 3, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'C79.5', FALSE, 13, 4, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'C90.0', FALSE, 13, 5, FALSE),
  ('condition', 'http://snomed.info/sct', '94389000', FALSE, 13, 6, FALSE),
  ('condition', 'http://snomed.info/sct', '94602001', FALSE, 13, 7, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'tumor_dato', FALSE, 13, 65535, TRUE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DS220', FALSE, 14, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DS320', FALSE, 14, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DS321', FALSE, 14, 2, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DS327', FALSE, 14, 3, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM484', FALSE, 14, 4, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM80', TRUE, 14, 5, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'S22.0', FALSE, 14, 6, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'S32.0', FALSE, 14, 7, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'S32.1', FALSE, 14, 8, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'S32.7', FALSE, 14, 9, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M48.4', FALSE, 14, 10, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M80', TRUE, 14, 11, FALSE),
  ('condition', 'http://snomed.info/sct', '125608002', FALSE, 14, 12, FALSE),
  ('condition', 'http://snomed.info/sct', '203450003', FALSE, 14, 13, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM485', FALSE, 14, 14, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM485A', FALSE, 14, 15, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM495', FALSE, 14, 16, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M48.5', FALSE, 14, 17, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M49.5', FALSE, 14, 18, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'fraktur_diagnose',
    FALSE,
    14,
    65535,
    TRUE
  ),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DS220', FALSE, 15, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DS320', FALSE, 15, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DS321', FALSE, 15, 2, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DS327', FALSE, 15, 3, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM484', FALSE, 15, 4, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM80', TRUE, 15, 5, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'S22.0', FALSE, 15, 6, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'S32.0', FALSE, 15, 7, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'S32.1', FALSE, 15, 8, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'S32.7', FALSE, 15, 9, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M48.4', FALSE, 15, 10, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M80', TRUE, 15, 11, FALSE),
  ('condition', 'http://snomed.info/sct', '125608002', FALSE, 15, 12, FALSE),
  ('condition', 'http://snomed.info/sct', '203450003', FALSE, 15, 13, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM485', FALSE, 15, 14, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM485A', FALSE, 15, 15, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM495', FALSE, 15, 16, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M48.5', FALSE, 15, 17, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M49.5', FALSE, 15, 18, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'fraktur_dato', FALSE, 15, 65535, TRUE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM462', FALSE, 16, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM463', FALSE, 16, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM464', FALSE, 16, 2, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM465', FALSE, 16, 3, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM490', FALSE, 16, 4, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM491', FALSE, 16, 5, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM492', FALSE, 16, 6, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM493', FALSE, 16, 7, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM608A1', FALSE, 16, 8, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M46.2', FALSE, 16, 9, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M46.3', FALSE, 16, 10, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M46.4', FALSE, 16, 11, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M46.5', FALSE, 16, 12, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M49.0', FALSE, 16, 13, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M49.1', FALSE, 16, 14, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M49.2', FALSE, 16, 15, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M49.3', FALSE, 16, 16, FALSE),
  ('condition', 'http://snomed.info/sct', '2304001', FALSE, 16, 17, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'infektion_diagnose',
    FALSE,
    16,
    65535,
    TRUE
  ),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM462', FALSE, 17, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM463', FALSE, 17, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM464', FALSE, 17, 2, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM465', FALSE, 17, 3, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM490', FALSE, 17, 4, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM491', FALSE, 17, 5, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM492', FALSE, 17, 6, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM493', FALSE, 17, 7, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM608A1', FALSE, 17, 8, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M46.2', FALSE, 17, 9, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M46.3', FALSE, 17, 10, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M46.4', FALSE, 17, 11, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M46.5', FALSE, 17, 12, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M49.0', FALSE, 17, 13, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M49.1', FALSE, 17, 14, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M49.2', FALSE, 17, 15, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M49.3', FALSE, 17, 16, FALSE),
  ('condition', 'http://snomed.info/sct', '2304001', FALSE, 17, 17, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'infektion_dato', FALSE, 17, 65535, TRUE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'A79', FALSE, 18, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'L71', FALSE, 18, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DC', TRUE, 18, 2, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'C', TRUE, 18, 3, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'kræft_nogensinde',
    FALSE,
    18,
    65535,
    TRUE
  ),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'U04', FALSE, 19, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'U08', FALSE, 19, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'N06', FALSE, 19, 2, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'N18', FALSE, 19, 3, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'cauda_spor', FALSE, 19, 65535, TRUE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'L70', FALSE, 20, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'infektion_spor', FALSE, 20, 65535, TRUE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'L76', FALSE, 21, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'L95', FALSE, 21, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM80', TRUE, 21, 2, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM81', TRUE, 21, 3, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M80', TRUE, 21, 4, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M81', TRUE, 21, 5, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'fraktur_spor', FALSE, 21, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'køn', FALSE, 22, 65535, TRUE),
  ('patient', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'køn', FALSE, 22, 65535, TRUE),
  ('patient', 'urn:rettesnor:patient', 'gender', FALSE, 22, 0, FALSE),
  ('observation', 'http://loinc.org', '82810-3', FALSE, 23, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'W78', FALSE, 23, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'W84', FALSE, 23, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DZ321', FALSE, 23, 2, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DZ34', TRUE, 23, 3, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DO268', FALSE, 23, 4, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DO998', FALSE, 23, 5, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'Z32.1', FALSE, 23, 6, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'Z34', TRUE, 23, 7, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'O26.8', FALSE, 23, 8, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'O99.8', FALSE, 23, 9, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'gravid', FALSE, 23, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'debut', FALSE, 24, 65535, TRUE),
  ('encounter', 'urn:oid:1.2.208.176.2.31', 'L03', FALSE, 25, 0, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM512A', FALSE, 25, 1, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM512B', FALSE, 25, 2, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM512C', FALSE, 25, 3, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM512D', FALSE, 25, 4, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM512E', FALSE, 25, 5, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM512F', FALSE, 25, 6, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM513A', FALSE, 25, 7, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM478E', FALSE, 25, 8, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM478D', FALSE, 25, 9, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM478B', FALSE, 25, 10, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM533', FALSE, 25, 11, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM533A', FALSE, 25, 12, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM533B', FALSE, 25, 13, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DS335', FALSE, 25, 14, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M53.3', FALSE, 25, 15, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'S33.5', FALSE, 25, 16, FALSE),
  ('encounter', 'http://snomed.info/sct', '279039007', FALSE, 25, 17, FALSE),
  ('encounter', 'http://snomed.info/sct', '278862001', FALSE, 25, 18, FALSE),
  ('encounter', 'http://snomed.info/sct', '278860009', FALSE, 25, 19, FALSE),
  ('encounter', 'http://snomed.info/sct', '279040009', FALSE, 25, 20, FALSE),
  ('encounter', 'http://snomed.info/sct', '202708005', FALSE, 25, 21, FALSE),
  ('encounter', 'http://snomed.info/sct', '26538006', FALSE, 25, 22, FALSE),
  ('encounter', 'http://snomed.info/sct', '18347007', FALSE, 25, 23, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.31', 'L84', FALSE, 25, 24, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM545', FALSE, 25, 25, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M54.5', FALSE, 25, 26, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.31', 'L86', FALSE, 25, 27, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM544', FALSE, 25, 28, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM543', FALSE, 25, 29, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM541A', FALSE, 25, 30, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM541B', FALSE, 25, 31, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM511A', FALSE, 25, 32, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM511B', FALSE, 25, 33, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM511C', FALSE, 25, 34, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM511D', FALSE, 25, 35, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM511E', FALSE, 25, 36, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM511F', FALSE, 25, 37, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DG544', FALSE, 25, 38, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M54.4', FALSE, 25, 39, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M54.3', FALSE, 25, 40, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'G54.4', FALSE, 25, 41, FALSE),
  ('encounter', 'http://snomed.info/sct', '202794004', FALSE, 25, 42, FALSE),
  ('encounter', 'http://snomed.info/sct', '23056005', FALSE, 25, 43, FALSE),
  ('encounter', 'http://snomed.info/sct', '128196005', FALSE, 25, 44, FALSE),
  ('encounter', 'http://snomed.info/sct', '311804006', FALSE, 25, 45, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM511I', FALSE, 25, 46, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM961', FALSE, 25, 47, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M96.1', FALSE, 25, 48, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.31', 'L02', FALSE, 25, 0, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM54', FALSE, 25, 1, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM549', FALSE, 25, 2, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM548', FALSE, 25, 3, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM541', FALSE, 25, 4, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM472', FALSE, 25, 5, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM472A', FALSE, 25, 6, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM472B', FALSE, 25, 7, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM478', FALSE, 25, 8, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM479', FALSE, 25, 9, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM480', FALSE, 25, 10, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM430', FALSE, 25, 11, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM431', FALSE, 25, 12, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM532', FALSE, 25, 13, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM538', FALSE, 25, 14, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM539', FALSE, 25, 15, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM993', FALSE, 25, 16, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM995', FALSE, 25, 17, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM511', FALSE, 25, 18, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM512', FALSE, 25, 19, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM513', FALSE, 25, 20, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM514', FALSE, 25, 21, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM518', FALSE, 25, 22, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM519', FALSE, 25, 23, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M54', FALSE, 25, 24, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M54.9', FALSE, 25, 25, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M54.8', FALSE, 25, 26, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M54.1', FALSE, 25, 27, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M47.2', FALSE, 25, 28, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M47.8', FALSE, 25, 29, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M47.9', FALSE, 25, 30, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M48.0', FALSE, 25, 31, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M43.0', FALSE, 25, 32, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M43.1', FALSE, 25, 33, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M53.2', FALSE, 25, 34, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M53.8', FALSE, 25, 35, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M53.9', FALSE, 25, 36, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M99.3', FALSE, 25, 37, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M99.5', FALSE, 25, 38, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M51.1', FALSE, 25, 39, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M51.2', FALSE, 25, 40, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M51.3', FALSE, 25, 41, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M51.4', FALSE, 25, 42, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M51.8', FALSE, 25, 43, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M51.9', FALSE, 25, 44, FALSE),
  ('encounter', 'http://snomed.info/sct', '161891005', FALSE, 25, 45, FALSE),
  ('encounter', 'http://snomed.info/sct', '134407002', FALSE, 25, 46, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'ældste_rygkontakt',
    FALSE,
    25,
    65535,
    TRUE
  ),
  ('encounter', 'urn:oid:1.2.208.176.2.31', 'L03', FALSE, 26, 0, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM512A', FALSE, 26, 1, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM512B', FALSE, 26, 2, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM512C', FALSE, 26, 3, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM512D', FALSE, 26, 4, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM512E', FALSE, 26, 5, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM512F', FALSE, 26, 6, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM513A', FALSE, 26, 7, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM478E', FALSE, 26, 8, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM478D', FALSE, 26, 9, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM478B', FALSE, 26, 10, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM533', FALSE, 26, 11, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM533A', FALSE, 26, 12, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM533B', FALSE, 26, 13, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DS335', FALSE, 26, 14, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M53.3', FALSE, 26, 15, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'S33.5', FALSE, 26, 16, FALSE),
  ('encounter', 'http://snomed.info/sct', '279039007', FALSE, 26, 17, FALSE),
  ('encounter', 'http://snomed.info/sct', '278862001', FALSE, 26, 18, FALSE),
  ('encounter', 'http://snomed.info/sct', '278860009', FALSE, 26, 19, FALSE),
  ('encounter', 'http://snomed.info/sct', '279040009', FALSE, 26, 20, FALSE),
  ('encounter', 'http://snomed.info/sct', '202708005', FALSE, 26, 21, FALSE),
  ('encounter', 'http://snomed.info/sct', '26538006', FALSE, 26, 22, FALSE),
  ('encounter', 'http://snomed.info/sct', '18347007', FALSE, 26, 23, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.31', 'L84', FALSE, 26, 24, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM545', FALSE, 26, 25, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M54.5', FALSE, 26, 26, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.31', 'L86', FALSE, 26, 27, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM544', FALSE, 26, 28, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM543', FALSE, 26, 29, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM541A', FALSE, 26, 30, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM541B', FALSE, 26, 31, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM511A', FALSE, 26, 32, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM511B', FALSE, 26, 33, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM511C', FALSE, 26, 34, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM511D', FALSE, 26, 35, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM511E', FALSE, 26, 36, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM511F', FALSE, 26, 37, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DG544', FALSE, 26, 38, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M54.4', FALSE, 26, 39, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M54.3', FALSE, 26, 40, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'G54.4', FALSE, 26, 41, FALSE),
  ('encounter', 'http://snomed.info/sct', '202794004', FALSE, 26, 42, FALSE),
  ('encounter', 'http://snomed.info/sct', '23056005', FALSE, 26, 43, FALSE),
  ('encounter', 'http://snomed.info/sct', '128196005', FALSE, 26, 44, FALSE),
  ('encounter', 'http://snomed.info/sct', '311804006', FALSE, 26, 45, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM511I', FALSE, 26, 46, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM961', FALSE, 26, 47, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M96.1', FALSE, 26, 48, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.31', 'L02', FALSE, 26, 0, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM54', FALSE, 26, 1, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM549', FALSE, 26, 2, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM548', FALSE, 26, 3, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM541', FALSE, 26, 4, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM472', FALSE, 26, 5, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM472A', FALSE, 26, 6, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM472B', FALSE, 26, 7, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM478', FALSE, 26, 8, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM479', FALSE, 26, 9, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM480', FALSE, 26, 10, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM430', FALSE, 26, 11, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM431', FALSE, 26, 12, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM532', FALSE, 26, 13, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM538', FALSE, 26, 14, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM539', FALSE, 26, 15, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM993', FALSE, 26, 16, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM995', FALSE, 26, 17, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM511', FALSE, 26, 18, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM512', FALSE, 26, 19, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM513', FALSE, 26, 20, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM514', FALSE, 26, 21, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM518', FALSE, 26, 22, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DM519', FALSE, 26, 23, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M54', FALSE, 26, 24, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M54.9', FALSE, 26, 25, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M54.8', FALSE, 26, 26, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M54.1', FALSE, 26, 27, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M47.2', FALSE, 26, 28, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M47.8', FALSE, 26, 29, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M47.9', FALSE, 26, 30, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M48.0', FALSE, 26, 31, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M43.0', FALSE, 26, 32, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M43.1', FALSE, 26, 33, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M53.2', FALSE, 26, 34, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M53.8', FALSE, 26, 35, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M53.9', FALSE, 26, 36, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M99.3', FALSE, 26, 37, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M99.5', FALSE, 26, 38, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M51.1', FALSE, 26, 39, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M51.2', FALSE, 26, 40, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M51.3', FALSE, 26, 41, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M51.4', FALSE, 26, 42, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M51.8', FALSE, 26, 43, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'M51.9', FALSE, 26, 44, FALSE),
  ('encounter', 'http://snomed.info/sct', '161891005', FALSE, 26, 45, FALSE),
  ('encounter', 'http://snomed.info/sct', '134407002', FALSE, 26, 46, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_1', FALSE, 26, 0, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_2', FALSE, 26, 1, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_3', FALSE, 26, 2, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_4', FALSE, 26, 3, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_5', FALSE, 26, 4, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_6', FALSE, 26, 5, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_7', FALSE, 26, 6, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_8', FALSE, 26, 7, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_9', FALSE, 26, 8, FALSE),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'start_total',
    FALSE,
    26,
    9,
    FALSE
  ),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'start_psyk',
    FALSE,
    26,
    10,
    FALSE
  ),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88148', FALSE, 26, 11, FALSE),
  ('observation', 'http://loinc.org', '72514-3', FALSE, 26, 12, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'nrs_ryg', FALSE, 26, 13, FALSE),
  ('observation', 'http://loinc.org', '97909-6', FALSE, 26, 14, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'odi', FALSE, 26, 15, FALSE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88147', FALSE, 26, 16, FALSE),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rf1_cauda_equina',
    FALSE,
    26,
    17,
    FALSE
  ),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rf2_parese',
    FALSE,
    26,
    18,
    FALSE
  ),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rf3_malignitet',
    FALSE,
    26,
    19,
    FALSE
  ),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rf4_fraktur',
    FALSE,
    26,
    20,
    FALSE
  ),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rf5_infektion',
    FALSE,
    26,
    21,
    FALSE
  ),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rf7_andet',
    FALSE,
    26,
    22,
    FALSE
  ),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'nrs_ben', FALSE, 26, 23, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'odi_sum', FALSE, 26, 24, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rmdq_24', FALSE, 26, 25, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rmdq_23', FALSE, 26, 26, FALSE),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'bensmerter',
    FALSE,
    26,
    27,
    FALSE
  ),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'parese_stabil',
    FALSE,
    26,
    28,
    FALSE
  ),
  ('medication', 'http://www.whocc.no/atc', 'N02A', TRUE, 26, 0, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'N07BC02', FALSE, 26, 1, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'M01A', TRUE, 26, 0, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'N02BE01', FALSE, 26, 0, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'N02BE51', FALSE, 26, 1, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'N02AJ06', FALSE, 26, 2, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rygkontakt', FALSE, 26, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'tilbagefald', FALSE, 27, 65535, TRUE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'utilfredsstillende_fremgang',
    FALSE,
    28,
    65535,
    TRUE
  ),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rf1_cauda_equina',
    FALSE,
    29,
    0,
    FALSE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rf1_cauda_equina',
    FALSE,
    29,
    65535,
    TRUE
  ),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rf1_cauda_equina',
    FALSE,
    30,
    0,
    FALSE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf1_dato', FALSE, 30, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf1_afklaret', FALSE, 31, 65535, TRUE),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rf2_parese',
    FALSE,
    32,
    0,
    FALSE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf2_parese', FALSE, 32, 65535, TRUE),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rf2_parese',
    FALSE,
    33,
    0,
    FALSE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf2_dato', FALSE, 33, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf2_afklaret', FALSE, 34, 65535, TRUE),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rf3_malignitet',
    FALSE,
    35,
    0,
    FALSE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf3_malignitet', FALSE, 35, 65535, TRUE),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rf3_malignitet',
    FALSE,
    36,
    0,
    FALSE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf3_dato', FALSE, 36, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf3_afklaret', FALSE, 37, 65535, TRUE),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rf4_fraktur',
    FALSE,
    38,
    0,
    FALSE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf4_fraktur', FALSE, 38, 65535, TRUE),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rf4_fraktur',
    FALSE,
    39,
    0,
    FALSE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf4_dato', FALSE, 39, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf4_afklaret', FALSE, 40, 65535, TRUE),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rf5_infektion',
    FALSE,
    41,
    0,
    FALSE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf5_infektion', FALSE, 41, 65535, TRUE),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rf5_infektion',
    FALSE,
    42,
    0,
    FALSE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf5_dato', FALSE, 42, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf5_afklaret', FALSE, 43, 65535, TRUE),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rf7_andet',
    FALSE,
    44,
    0,
    FALSE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf7_andet', FALSE, 44, 65535, TRUE),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rf7_andet',
    FALSE,
    45,
    0,
    FALSE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf7_dato', FALSE, 45, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf7_afklaret', FALSE, 46, 65535, TRUE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rf6_inflammatorisk',
    FALSE,
    47,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'debut_før_45', FALSE, 48, 65535, TRUE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'spa_debut_før_35',
    FALSE,
    49,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_vågner', FALSE, 50, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_balde', FALSE, 51, 65535, TRUE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'spa_bedre_af_bevægelse',
    FALSE,
    52,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'spa_nsaid_hjælper',
    FALSE,
    53,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_slægtning', FALSE, 54, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_artrit', FALSE, 55, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_entesit', FALSE, 56, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_psoriasis', FALSE, 57, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'hla_b27', FALSE, 58, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'natsmerter', FALSE, 59, 65535, TRUE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'uforklaret_vægttab',
    FALSE,
    60,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'bensmerter', FALSE, 61, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'parese_stabil', FALSE, 62, 65535, TRUE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'gangdistance_nedsat',
    FALSE,
    63,
    65535,
    TRUE
  ),
  ('observation', 'http://loinc.org', '72514-3', FALSE, 64, 0, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'nrs_ryg', FALSE, 64, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'nrs_ryg', FALSE, 64, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'nrs_ben', FALSE, 65, 65535, TRUE),
  ('observation', 'http://snomed.info/sct', '443394008', FALSE, 66, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'vas', FALSE, 66, 65535, TRUE),
  ('observation', 'http://loinc.org', '72514-3', FALSE, 67, 0, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'nrs_ryg', FALSE, 67, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'nrs_ryg_før', FALSE, 67, 65535, TRUE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88147', FALSE, 68, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'manniche', FALSE, 68, 65535, TRUE),
  ('observation', 'http://loinc.org', '97909-6', FALSE, 69, 0, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'odi', FALSE, 69, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'odi', FALSE, 69, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'odi_sum', FALSE, 70, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'odi_besvarede', FALSE, 71, 65535, TRUE),
  ('observation', 'http://loinc.org', '97909-6', FALSE, 72, 0, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'odi', FALSE, 72, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'odi_før', FALSE, 72, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rmdq_24', FALSE, 73, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rmdq_23', FALSE, 74, 65535, TRUE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rmdq_uden_version',
    FALSE,
    75,
    65535,
    TRUE
  ),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rmdq_24', FALSE, 76, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rmdq_24_før', FALSE, 76, 65535, TRUE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rmdq_23', FALSE, 77, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rmdq_23_før', FALSE, 77, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_1', FALSE, 78, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_2', FALSE, 79, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_3', FALSE, 80, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_4', FALSE, 81, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_5', FALSE, 82, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_6', FALSE, 83, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_7', FALSE, 84, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_8', FALSE, 85, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_9', FALSE, 86, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_total', FALSE, 87, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_psyk', FALSE, 88, 65535, TRUE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88148', FALSE, 89, 0, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'start_gruppe_oplyst',
    FALSE,
    89,
    65535,
    TRUE
  ),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_1', FALSE, 90, 0, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_2', FALSE, 90, 1, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_3', FALSE, 90, 2, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_4', FALSE, 90, 3, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_5', FALSE, 90, 4, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_6', FALSE, 90, 5, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_7', FALSE, 90, 6, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_8', FALSE, 90, 7, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_9', FALSE, 90, 8, FALSE),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'start_total',
    FALSE,
    90,
    9,
    FALSE
  ),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'start_psyk',
    FALSE,
    90,
    10,
    FALSE
  ),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88148', FALSE, 90, 11, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_dato', FALSE, 90, 65535, TRUE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88041', FALSE, 91, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'mdi', FALSE, 91, 65535, TRUE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'mistanke_om_depression',
    FALSE,
    92,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'kompleks_belastning',
    FALSE,
    93,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'lav_egenomsorg', FALSE, 94, 65535, TRUE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'behov_for_støtte',
    FALSE,
    95,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'kommunalt_behov',
    FALSE,
    96,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'mobilitetsbehov',
    FALSE,
    97,
    65535,
    TRUE
  ),
  ('observation', 'http://loinc.org', '89555-7', FALSE, 98, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'aktive_dage', FALSE, 98, 65535, TRUE),
  ('observation', 'http://loinc.org', '68516-4', FALSE, 99, 0, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'aktive_minutter',
    FALSE,
    99,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'plan_ved_opblussen',
    FALSE,
    100,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'arbejdsstatus', FALSE, 101, 65535, TRUE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'sygemelding_start',
    FALSE,
    102,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'sygemelding_årsag',
    FALSE,
    103,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'arbejde_truet', FALSE, 104, 65535, TRUE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'lang_sygemelding_ventes',
    FALSE,
    105,
    65535,
    TRUE
  ),
  ('medication', 'http://www.whocc.no/atc', 'N02A', TRUE, 106, 0, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'N07BC02', FALSE, 106, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'opioiddage', FALSE, 106, 65535, TRUE),
  ('medication', 'http://www.whocc.no/atc', 'N02A', TRUE, 107, 0, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'N07BC02', FALSE, 107, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_opioid', FALSE, 107, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'opioid_årsag', FALSE, 108, 65535, TRUE),
  ('medication', 'http://www.whocc.no/atc', 'N02BF02', FALSE, 109, 0, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'N02BF01', FALSE, 109, 1, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'N03AX16', FALSE, 109, 2, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'N03AX12', FALSE, 109, 3, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'får_gabapentinoid',
    FALSE,
    109,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'gabapentinoid_årsag',
    FALSE,
    110,
    65535,
    TRUE
  ),
  ('medication', 'http://www.whocc.no/atc', 'N05BA', TRUE, 111, 0, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'får_benzodiazepin',
    FALSE,
    111,
    65535,
    TRUE
  ),
  ('medication', 'http://www.whocc.no/atc', 'H02AB06', FALSE, 112, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_steroid', FALSE, 112, 65535, TRUE),
  ('medication', 'http://www.whocc.no/atc', 'M01A', TRUE, 113, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_nsaid', FALSE, 113, 65535, TRUE),
  ('medication', 'http://www.whocc.no/atc', 'N02BE01', FALSE, 114, 0, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'N02BE51', FALSE, 114, 1, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'N02AJ06', FALSE, 114, 2, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'får_paracetamol',
    FALSE,
    114,
    65535,
    TRUE
  ),
  ('medication', 'http://www.whocc.no/atc', 'N06AB', TRUE, 115, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_ssri', FALSE, 115, 65535, TRUE),
  ('medication', 'http://www.whocc.no/atc', 'B01A', TRUE, 116, 0, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'får_antikoagulans',
    FALSE,
    116,
    65535,
    TRUE
  ),
  ('observation', 'http://npu-terminology.org', 'DNK35302', FALSE, 117, 0, FALSE),
  ('observation', 'http://loinc.org', '62238-1', FALSE, 117, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'egfr', FALSE, 117, 65535, TRUE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'mave_eller_hjerterisiko',
    FALSE,
    118,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'smerten_kræver_medicin',
    FALSE,
    119,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'nsaid_uden_effekt',
    FALSE,
    120,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'kræft_eller_palliativ',
    FALSE,
    121,
    65535,
    TRUE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'besøg_fysioterapeut',
    FALSE,
    122,
    0,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'besøg_kiropraktor',
    FALSE,
    122,
    1,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'besøg_fysioterapeut',
    FALSE,
    122,
    0,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'besøg_kiropraktor',
    FALSE,
    122,
    1,
    FALSE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'behandlerbesøg',
    FALSE,
    122,
    65535,
    TRUE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'besøg_fysioterapeut',
    FALSE,
    123,
    0,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'besøg_kiropraktor',
    FALSE,
    123,
    1,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'besøg_fysioterapeut',
    FALSE,
    123,
    0,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'besøg_kiropraktor',
    FALSE,
    123,
    1,
    FALSE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'behandling_over_8_uger',
    FALSE,
    123,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'lang_behandling_oplyst',
    FALSE,
    124,
    65535,
    TRUE
  ),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'glad_ryg', FALSE, 125, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'glad_nylig', FALSE, 125, 65535, TRUE),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rygoperation',
    FALSE,
    126,
    0,
    FALSE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rygoperation', FALSE, 126, 65535, TRUE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'venter_på_operation',
    FALSE,
    127,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'overvejer_billeder',
    FALSE,
    128,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'udtalt_funktionstab',
    FALSE,
    129,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'mr_uden_fund', FALSE, 130, 65535, TRUE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'fysioterapi_aftalt',
    FALSE,
    131,
    65535,
    TRUE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'henvis_fysioterapi',
    FALSE,
    132,
    0,
    FALSE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'henvist_fysioterapi',
    FALSE,
    132,
    65535,
    TRUE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'besøg_fysioterapeut',
    FALSE,
    133,
    0,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'besøg_fysioterapeut',
    FALSE,
    133,
    0,
    FALSE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'fysioterapi_begyndt',
    FALSE,
    133,
    65535,
    TRUE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'henvis_rygcenter',
    FALSE,
    134,
    0,
    FALSE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'henvist_rygcenter',
    FALSE,
    134,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rygcenter_svar',
    FALSE,
    135,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'kiro_prolaps_start',
    FALSE,
    136,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'kiro_stenose_start',
    FALSE,
    137,
    65535,
    TRUE
  ),
  ('observation', 'http://npu-terminology.org', 'NPU02593', FALSE, 138, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'leukocytter', FALSE, 138, 65535, TRUE),
  ('observation', 'http://npu-terminology.org', 'NPU19748', FALSE, 139, 0, FALSE),
  ('observation', 'http://loinc.org', '1988-5', FALSE, 139, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'crp', FALSE, 139, 65535, TRUE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'pakke_fravalgt',
    FALSE,
    140,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'pakkestart', FALSE, 141, 65535, TRUE),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'farve_valgt',
    FALSE,
    142,
    0,
    FALSE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'farve_valgt', FALSE, 142, 65535, TRUE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'farve_registreret',
    FALSE,
    143,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'første_bedre_vurdering',
    FALSE,
    144,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'alder', FALSE, 145, 65535, TRUE),
  ('patient', 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'alder', FALSE, 145, 65535, TRUE),
  ('patient', 'urn:rettesnor:patient', 'birth-date', FALSE, 145, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'er_død', FALSE, 146, 65535, TRUE),
  ('patient', 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'er_død', FALSE, 146, 65535, TRUE),
  ('patient', 'urn:rettesnor:patient', 'deceased', FALSE, 146, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'ikke_tilmeldt', FALSE, 147, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'terminalerklæring', FALSE, 148, 65535, TRUE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88011', FALSE, 149, 0, FALSE),
  ('observation', 'http://loinc.org', '72166-2', FALSE, 149, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/rygning-data', 'rygestatus', FALSE, 149, 65535, TRUE),
  ('observation', 'http://npu-terminology.org', 'NPU03804', FALSE, 150, 0, FALSE),
  ('observation', 'http://loinc.org', '29463-7', FALSE, 150, 1, FALSE),
  ('observation', 'http://loinc.org', '3141-9', FALSE, 150, 2, FALSE),
  ('observation', 'http://snomed.info/sct', '27113001', FALSE, 150, 3, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data', 'vægt', FALSE, 150, 65535, TRUE),
  ('observation', 'http://npu-terminology.org', 'NPU03794', FALSE, 151, 0, FALSE),
  ('observation', 'http://loinc.org', '8302-2', FALSE, 151, 1, FALSE),
  ('observation', 'http://snomed.info/sct', '1153637007', FALSE, 151, 2, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data', 'højde', FALSE, 151, 65535, TRUE),
  ('observation', 'http://npu-terminology.org', 'NPU27281', FALSE, 152, 0, FALSE),
  ('observation', 'http://loinc.org', '39156-5', FALSE, 152, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data', 'bmi_målt', FALSE, 152, 65535, TRUE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'P76', FALSE, 153, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DF32', TRUE, 153, 1, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'F32', TRUE, 153, 2, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DF33', TRUE, 153, 3, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'F33', TRUE, 153, 4, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data', 'depression', FALSE, 153, 65535, TRUE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'L95', FALSE, 154, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM80', TRUE, 154, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM81', TRUE, 154, 2, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M80', TRUE, 154, 3, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M81', TRUE, 154, 4, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data', 'osteoporose', FALSE, 154, 65535, TRUE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'rødflagsskema',
    FALSE,
    155,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'rødflagsskema',
    FALSE,
    155,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'rødflagsskema',
    FALSE,
    155,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'neurologisk_undersøgelse',
    FALSE,
    156,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'neurologisk_undersøgelse',
    FALSE,
    156,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'neurologisk_undersøgelse',
    FALSE,
    156,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'gentag_neurologisk',
    FALSE,
    157,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'gentag_neurologisk',
    FALSE,
    157,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'gentag_neurologisk',
    FALSE,
    157,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'pro_skema',
    FALSE,
    158,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'pro_skema',
    FALSE,
    158,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'pro_skema',
    FALSE,
    158,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'spørg_forløb',
    FALSE,
    159,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'spørg_forløb',
    FALSE,
    159,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'spørg_forløb',
    FALSE,
    159,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'spørg_fremgang',
    FALSE,
    160,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'spørg_fremgang',
    FALSE,
    160,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'spørg_fremgang',
    FALSE,
    160,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'spørg_arbejde',
    FALSE,
    161,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'spørg_arbejde',
    FALSE,
    161,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'spørg_arbejde',
    FALSE,
    161,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'spørg_behandling',
    FALSE,
    162,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'spørg_behandling',
    FALSE,
    162,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'spørg_behandling',
    FALSE,
    162,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'spørg_graviditet',
    FALSE,
    163,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'spørg_graviditet',
    FALSE,
    163,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'spørg_graviditet',
    FALSE,
    163,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'spa_skema',
    FALSE,
    164,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'spa_skema',
    FALSE,
    164,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'spa_skema',
    FALSE,
    164,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'blodprøve_hla_b27',
    FALSE,
    165,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'blodprøve_hla_b27',
    FALSE,
    165,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'blodprøve_hla_b27',
    FALSE,
    165,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'tilbyd_pakken',
    FALSE,
    166,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'tilbyd_pakken',
    FALSE,
    166,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'tilbyd_pakken',
    FALSE,
    166,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'behovsvurdering',
    FALSE,
    167,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'behovsvurdering',
    FALSE,
    167,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'behovsvurdering',
    FALSE,
    167,
    65535,
    TRUE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'årsstatus',
    FALSE,
    168,
    0,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'behovsvurdering',
    FALSE,
    168,
    1,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'årsstatus',
    FALSE,
    168,
    0,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'behovsvurdering',
    FALSE,
    168,
    1,
    FALSE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'årsstatus',
    FALSE,
    168,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'årsstatus',
    FALSE,
    168,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'årsstatus',
    FALSE,
    168,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'årsstatus',
    FALSE,
    168,
    0,
    FALSE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'behovsvurdering',
    FALSE,
    168,
    0,
    FALSE
  ),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rf1_cauda_equina',
    FALSE,
    169,
    0,
    FALSE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'triage', FALSE, 169, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'triage',
    FALSE,
    169,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'triage',
    FALSE,
    169,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'rf1_cauda_equina',
    FALSE,
    169,
    0,
    FALSE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'akut_indlæggelse',
    FALSE,
    170,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'akut_indlæggelse',
    FALSE,
    170,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'akut_indlæggelse',
    FALSE,
    170,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'henvis_akut_parese',
    FALSE,
    171,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'henvis_akut_parese',
    FALSE,
    171,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'henvis_akut_parese',
    FALSE,
    171,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'udred_malignitet',
    FALSE,
    172,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'udred_malignitet',
    FALSE,
    172,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'udred_malignitet',
    FALSE,
    172,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'henvis_infektion',
    FALSE,
    173,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'henvis_infektion',
    FALSE,
    173,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'henvis_infektion',
    FALSE,
    173,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'udred_fraktur',
    FALSE,
    174,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'udred_fraktur',
    FALSE,
    174,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'udred_fraktur',
    FALSE,
    174,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'vurder_rf7',
    FALSE,
    175,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'vurder_rf7',
    FALSE,
    175,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'vurder_rf7',
    FALSE,
    175,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'bekræft_set',
    FALSE,
    176,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'bekræft_set',
    FALSE,
    176,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'bekræft_set',
    FALSE,
    176,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'vurder_igen_svagt_flag',
    FALSE,
    177,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'vurder_igen_svagt_flag',
    FALSE,
    177,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'vurder_igen_svagt_flag',
    FALSE,
    177,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'vurder_kræft_i_anamnesen',
    FALSE,
    178,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'vurder_kræft_i_anamnesen',
    FALSE,
    178,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'vurder_kræft_i_anamnesen',
    FALSE,
    178,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'spørg_efter_spor',
    FALSE,
    179,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'spørg_efter_spor',
    FALSE,
    179,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'spørg_efter_spor',
    FALSE,
    179,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'henvis_reumatolog',
    FALSE,
    180,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'henvis_reumatolog',
    FALSE,
    180,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'henvis_reumatolog',
    FALSE,
    180,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'information_og_råd',
    FALSE,
    181,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'information_og_råd',
    FALSE,
    181,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'information_og_råd',
    FALSE,
    181,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'patientuddannelse',
    FALSE,
    182,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'patientuddannelse',
    FALSE,
    182,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'patientuddannelse',
    FALSE,
    182,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'superviseret_træning',
    FALSE,
    183,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'superviseret_træning',
    FALSE,
    183,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'superviseret_træning',
    FALSE,
    183,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'manuel_behandling',
    FALSE,
    184,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'manuel_behandling',
    FALSE,
    184,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'manuel_behandling',
    FALSE,
    184,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'ingen_rutinebilleder',
    FALSE,
    185,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'ingen_rutinebilleder',
    FALSE,
    185,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'ingen_rutinebilleder',
    FALSE,
    185,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'mr_kun_med_konsekvens',
    FALSE,
    186,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'mr_kun_med_konsekvens',
    FALSE,
    186,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'mr_kun_med_konsekvens',
    FALSE,
    186,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'henvis_mr',
    FALSE,
    187,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'henvis_mr',
    FALSE,
    187,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'henvis_mr',
    FALSE,
    187,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'overvej_nsaid',
    FALSE,
    188,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'overvej_nsaid',
    FALSE,
    188,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'overvej_nsaid',
    FALSE,
    188,
    65535,
    TRUE
  ),
  ('appointment', 'http://www.whocc.no/atc', 'M01A', FALSE, 188, 0, FALSE),
  ('request', 'http://www.whocc.no/atc', 'M01A', FALSE, 188, 0, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'vurder_nsaid_risiko',
    FALSE,
    189,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'vurder_nsaid_risiko',
    FALSE,
    189,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'vurder_nsaid_risiko',
    FALSE,
    189,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'overvej_ppi',
    FALSE,
    190,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'overvej_ppi',
    FALSE,
    190,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'overvej_ppi',
    FALSE,
    190,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'ikke_paracetamol_alene',
    FALSE,
    191,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'ikke_paracetamol_alene',
    FALSE,
    191,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'ikke_paracetamol_alene',
    FALSE,
    191,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kun_paracetamol',
    FALSE,
    192,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kun_paracetamol',
    FALSE,
    192,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kun_paracetamol',
    FALSE,
    192,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'overvej_svagt_opioid',
    FALSE,
    193,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'overvej_svagt_opioid',
    FALSE,
    193,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'overvej_svagt_opioid',
    FALSE,
    193,
    65535,
    TRUE
  ),
  ('appointment', 'http://www.whocc.no/atc', 'N02AJ', FALSE, 193, 0, FALSE),
  ('request', 'http://www.whocc.no/atc', 'N02AJ', FALSE, 193, 0, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'ingen_opioid',
    FALSE,
    194,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'ingen_opioid',
    FALSE,
    194,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'ingen_opioid',
    FALSE,
    194,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'opioidgennemgang',
    FALSE,
    195,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'opioidgennemgang',
    FALSE,
    195,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'opioidgennemgang',
    FALSE,
    195,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'fraråd_ved_iskias',
    FALSE,
    196,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'fraråd_ved_iskias',
    FALSE,
    196,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'fraråd_ved_iskias',
    FALSE,
    196,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'aftal_stop',
    FALSE,
    197,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'aftal_stop',
    FALSE,
    197,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'aftal_stop',
    FALSE,
    197,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'fraråd_passiv_behandling',
    FALSE,
    198,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'fraråd_passiv_behandling',
    FALSE,
    198,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'fraråd_passiv_behandling',
    FALSE,
    198,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'ikke_akupunktur',
    FALSE,
    199,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'ikke_akupunktur',
    FALSE,
    199,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'ikke_akupunktur',
    FALSE,
    199,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'injektion_hos_specialist_info',
    FALSE,
    200,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'injektion_hos_specialist_info',
    FALSE,
    200,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'injektion_hos_specialist_info',
    FALSE,
    200,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'psykologisk_indsats',
    FALSE,
    201,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'psykologisk_indsats',
    FALSE,
    201,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'psykologisk_indsats',
    FALSE,
    201,
    65535,
    TRUE
  ),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88041', FALSE, 202, 0, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'mdi_skema',
    FALSE,
    202,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'mdi_skema',
    FALSE,
    202,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'mdi_skema',
    FALSE,
    202,
    65535,
    TRUE
  ),
  ('appointment', 'urn:oid:1.2.208.184.100.8', 'MCS88041', FALSE, 202, 0, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'samtale_om_humør',
    FALSE,
    203,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'samtale_om_humør',
    FALSE,
    203,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'samtale_om_humør',
    FALSE,
    203,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'henvis_rygcenter',
    FALSE,
    204,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'henvis_rygcenter',
    FALSE,
    204,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'henvis_rygcenter',
    FALSE,
    204,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'afklar_henvisning',
    FALSE,
    205,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'afklar_henvisning',
    FALSE,
    205,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'afklar_henvisning',
    FALSE,
    205,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kirurgisk_vurdering',
    FALSE,
    206,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kirurgisk_vurdering',
    FALSE,
    206,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kirurgisk_vurdering',
    FALSE,
    206,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'arbejdssamtale',
    FALSE,
    207,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'arbejdssamtale',
    FALSE,
    207,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'arbejdssamtale',
    FALSE,
    207,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'arbejdssamtale_truet',
    FALSE,
    208,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'arbejdssamtale_truet',
    FALSE,
    208,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'arbejdssamtale_truet',
    FALSE,
    208,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'lægeattest_kommune',
    FALSE,
    209,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'lægeattest_kommune',
    FALSE,
    209,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'lægeattest_kommune',
    FALSE,
    209,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'henvis_kommune',
    FALSE,
    210,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'henvis_kommune',
    FALSE,
    210,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'henvis_kommune',
    FALSE,
    210,
    65535,
    TRUE
  ),
  ('appointment', 'urn:oid:1.2.208.176.2.21', '6eddbaf7-2a73-49d4-91e7-6138d419f58c', FALSE, 210, 0, FALSE),
  ('request', 'urn:oid:1.2.208.176.2.21', '6eddbaf7-2a73-49d4-91e7-6138d419f58c', FALSE, 210, 0, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'livsstilsråd',
    FALSE,
    211,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'livsstilsråd',
    FALSE,
    211,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'livsstilsråd',
    FALSE,
    211,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'henvis_fysioterapi',
    FALSE,
    212,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'henvis_fysioterapi',
    FALSE,
    212,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'henvis_fysioterapi',
    FALSE,
    212,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'forny_fysioterapi',
    FALSE,
    213,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'forny_fysioterapi',
    FALSE,
    213,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'forny_fysioterapi',
    FALSE,
    213,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kiropraktor_info',
    FALSE,
    214,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kiropraktor_info',
    FALSE,
    214,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kiropraktor_info',
    FALSE,
    214,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'hjælpemiddel',
    FALSE,
    215,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'hjælpemiddel',
    FALSE,
    215,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'hjælpemiddel',
    FALSE,
    215,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'gravid_fysioterapi',
    FALSE,
    216,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'gravid_fysioterapi',
    FALSE,
    216,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'gravid_fysioterapi',
    FALSE,
    216,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'tovholder',
    FALSE,
    217,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'tovholder',
    FALSE,
    217,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'tovholder',
    FALSE,
    217,
    65535,
    TRUE
  ),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_1', FALSE, 218, 0, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_2', FALSE, 218, 1, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_3', FALSE, 218, 2, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_4', FALSE, 218, 3, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_5', FALSE, 218, 4, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_6', FALSE, 218, 5, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_7', FALSE, 218, 6, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_8', FALSE, 218, 7, FALSE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_9', FALSE, 218, 8, FALSE),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'start_total',
    FALSE,
    218,
    9,
    FALSE
  ),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'start_psyk',
    FALSE,
    218,
    10,
    FALSE
  ),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88148', FALSE, 218, 11, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'pro_0', FALSE, 218, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'pro_0',
    FALSE,
    218,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'pro_0',
    FALSE,
    218,
    65535,
    TRUE
  ),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_1', FALSE, 218, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_2', FALSE, 218, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_3', FALSE, 218, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_4', FALSE, 218, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_5', FALSE, 218, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_6', FALSE, 218, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_7', FALSE, 218, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_8', FALSE, 218, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_9', FALSE, 218, 0, FALSE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'start_total',
    FALSE,
    218,
    0,
    FALSE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'start_psyk',
    FALSE,
    218,
    0,
    FALSE
  ),
  ('appointment', 'urn:oid:1.2.208.184.100.8', 'MCS88148', FALSE, 218, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'pro_3', FALSE, 219, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'pro_3',
    FALSE,
    219,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'pro_3',
    FALSE,
    219,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'pro_6', FALSE, 220, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'pro_6',
    FALSE,
    220,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'pro_6',
    FALSE,
    220,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'pro_12', FALSE, 221, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'pro_12',
    FALSE,
    221,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'pro_12',
    FALSE,
    221,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kiro_prolaps_status_2',
    FALSE,
    222,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kiro_prolaps_status_2',
    FALSE,
    222,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kiro_prolaps_status_2',
    FALSE,
    222,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kiro_prolaps_status_4',
    FALSE,
    223,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kiro_prolaps_status_4',
    FALSE,
    223,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kiro_prolaps_status_4',
    FALSE,
    223,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kiro_prolaps_status_8',
    FALSE,
    224,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kiro_prolaps_status_8',
    FALSE,
    224,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kiro_prolaps_status_8',
    FALSE,
    224,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kiro_stenose_status_4',
    FALSE,
    225,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kiro_stenose_status_4',
    FALSE,
    225,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kiro_stenose_status_4',
    FALSE,
    225,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kiro_stenose_status_12',
    FALSE,
    226,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kiro_stenose_status_12',
    FALSE,
    226,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kiro_stenose_status_12',
    FALSE,
    226,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_nyopstået_2_4_uger',
    FALSE,
    227,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_nyopstået_2_4_uger',
    FALSE,
    227,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_nyopstået_2_4_uger',
    FALSE,
    227,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_nyopstået_8_uger',
    FALSE,
    228,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_nyopstået_8_uger',
    FALSE,
    228,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_nyopstået_8_uger',
    FALSE,
    228,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_gul_4_uger',
    FALSE,
    229,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_gul_4_uger',
    FALSE,
    229,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_gul_4_uger',
    FALSE,
    229,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_gul_12_uger',
    FALSE,
    230,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_gul_12_uger',
    FALSE,
    230,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_gul_12_uger',
    FALSE,
    230,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'besked_grøn_12_uger',
    FALSE,
    231,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'besked_grøn_12_uger',
    FALSE,
    231,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'besked_grøn_12_uger',
    FALSE,
    231,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'gentag_vurdering_efter_rød',
    FALSE,
    232,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'gentag_vurdering_efter_rød',
    FALSE,
    232,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'gentag_vurdering_efter_rød',
    FALSE,
    232,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'sæt_farve_ned',
    FALSE,
    233,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'sæt_farve_ned',
    FALSE,
    233,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'sæt_farve_ned',
    FALSE,
    233,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'se_på_start',
    FALSE,
    234,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'se_på_start',
    FALSE,
    234,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'se_på_start',
    FALSE,
    234,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'se_på_odi',
    FALSE,
    235,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'se_på_odi',
    FALSE,
    235,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'se_på_odi',
    FALSE,
    235,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'se_på_rmdq',
    FALSE,
    236,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'se_på_rmdq',
    FALSE,
    236,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'se_på_rmdq',
    FALSE,
    236,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'se_på_debut',
    FALSE,
    237,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'se_på_debut',
    FALSE,
    237,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'se_på_debut',
    FALSE,
    237,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'se_på_udgået_kode',
    FALSE,
    238,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'se_på_udgået_kode',
    FALSE,
    238,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'se_på_udgået_kode',
    FALSE,
    238,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/rygning-aktiviteter', 'spørg_rygning', FALSE, 239, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/rygning-aktiviteter',
    'spørg_rygning',
    FALSE,
    239,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/rygning-aktiviteter',
    'spørg_rygning',
    FALSE,
    239,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'spørg_rygning',
    FALSE,
    239,
    0,
    FALSE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'spørg_rygning',
    FALSE,
    239,
    0,
    FALSE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-aktiviteter', 'mål_vægt', FALSE, 240, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-aktiviteter',
    'mål_vægt',
    FALSE,
    240,
    65535,
    TRUE
  ),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-aktiviteter', 'mål_vægt', FALSE, 240, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'mål_vægt',
    FALSE,
    240,
    0,
    FALSE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'mål_vægt',
    FALSE,
    240,
    0,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'årsstatus',
    FALSE,
    241,
    0,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_rød',
    FALSE,
    241,
    1,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_gul',
    FALSE,
    241,
    2,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grøn',
    FALSE,
    241,
    3,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grå',
    FALSE,
    241,
    4,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'årsstatus',
    FALSE,
    241,
    0,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_rød',
    FALSE,
    241,
    1,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_gul',
    FALSE,
    241,
    2,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grøn',
    FALSE,
    241,
    3,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grå',
    FALSE,
    241,
    4,
    FALSE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_rød',
    FALSE,
    241,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_rød',
    FALSE,
    241,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_rød',
    FALSE,
    241,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'årsstatus',
    FALSE,
    241,
    0,
    FALSE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_rød',
    FALSE,
    241,
    0,
    FALSE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_gul',
    FALSE,
    241,
    0,
    FALSE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grøn',
    FALSE,
    241,
    0,
    FALSE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grå',
    FALSE,
    241,
    0,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'årsstatus',
    FALSE,
    242,
    0,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_rød',
    FALSE,
    242,
    1,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_gul',
    FALSE,
    242,
    2,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grøn',
    FALSE,
    242,
    3,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grå',
    FALSE,
    242,
    4,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'årsstatus',
    FALSE,
    242,
    0,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_rød',
    FALSE,
    242,
    1,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_gul',
    FALSE,
    242,
    2,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grøn',
    FALSE,
    242,
    3,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grå',
    FALSE,
    242,
    4,
    FALSE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_gul',
    FALSE,
    242,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_gul',
    FALSE,
    242,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_gul',
    FALSE,
    242,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'årsstatus',
    FALSE,
    242,
    0,
    FALSE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_rød',
    FALSE,
    242,
    0,
    FALSE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_gul',
    FALSE,
    242,
    0,
    FALSE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grøn',
    FALSE,
    242,
    0,
    FALSE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grå',
    FALSE,
    242,
    0,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'årsstatus',
    FALSE,
    243,
    0,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_rød',
    FALSE,
    243,
    1,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_gul',
    FALSE,
    243,
    2,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grøn',
    FALSE,
    243,
    3,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grå',
    FALSE,
    243,
    4,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'årsstatus',
    FALSE,
    243,
    0,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_rød',
    FALSE,
    243,
    1,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_gul',
    FALSE,
    243,
    2,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grøn',
    FALSE,
    243,
    3,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grå',
    FALSE,
    243,
    4,
    FALSE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grøn',
    FALSE,
    243,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grøn',
    FALSE,
    243,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grøn',
    FALSE,
    243,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'årsstatus',
    FALSE,
    243,
    0,
    FALSE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_rød',
    FALSE,
    243,
    0,
    FALSE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_gul',
    FALSE,
    243,
    0,
    FALSE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grøn',
    FALSE,
    243,
    0,
    FALSE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grå',
    FALSE,
    243,
    0,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'årsstatus',
    FALSE,
    244,
    0,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_rød',
    FALSE,
    244,
    1,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_gul',
    FALSE,
    244,
    2,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grøn',
    FALSE,
    244,
    3,
    FALSE
  ),
  (
    'encounter',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grå',
    FALSE,
    244,
    4,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'årsstatus',
    FALSE,
    244,
    0,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_rød',
    FALSE,
    244,
    1,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_gul',
    FALSE,
    244,
    2,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grøn',
    FALSE,
    244,
    3,
    FALSE
  ),
  (
    'procedure',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grå',
    FALSE,
    244,
    4,
    FALSE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grå',
    FALSE,
    244,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grå',
    FALSE,
    244,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grå',
    FALSE,
    244,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'årsstatus',
    FALSE,
    244,
    0,
    FALSE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_rød',
    FALSE,
    244,
    0,
    FALSE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_gul',
    FALSE,
    244,
    0,
    FALSE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grøn',
    FALSE,
    244,
    0,
    FALSE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'kontrol_grå',
    FALSE,
    244,
    0,
    FALSE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'afklar_registreringer',
    FALSE,
    245,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'afklar_registreringer',
    FALSE,
    245,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330',
    'afklar_registreringer',
    FALSE,
    245,
    65535,
    TRUE
  ),
  (
    'observation',
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'farve_valgt',
    FALSE,
    248,
    0,
    FALSE
  )) AS given(kind, system, code, prefix, node, rank, own)
;

CREATE TEMPORARY TABLE feature_readers AS
-- A node that reads facts of a kind: one without a code may be its.
SELECT
  kind,
  node
FROM (VALUES
  (CAST('condition' AS TEXT), CAST(0 AS INT)),
  ('condition', 1),
  ('condition', 2),
  ('condition', 3),
  ('condition', 4),
  ('condition', 5),
  ('condition', 6),
  ('observation', 7),
  ('condition', 8),
  ('condition', 9),
  ('condition', 10),
  ('condition', 11),
  ('condition', 12),
  ('condition', 13),
  ('condition', 14),
  ('condition', 15),
  ('condition', 16),
  ('condition', 17),
  ('condition', 18),
  ('condition', 19),
  ('condition', 20),
  ('condition', 21),
  ('observation', 23),
  ('condition', 23),
  ('observation', 24),
  ('encounter', 25),
  ('encounter', 26),
  ('observation', 26),
  ('medication', 26),
  ('observation', 27),
  ('observation', 28),
  ('observation', 29),
  ('observation', 30),
  ('observation', 31),
  ('observation', 32),
  ('observation', 33),
  ('observation', 34),
  ('observation', 35),
  ('observation', 36),
  ('observation', 37),
  ('observation', 38),
  ('observation', 39),
  ('observation', 40),
  ('observation', 41),
  ('observation', 42),
  ('observation', 43),
  ('observation', 44),
  ('observation', 45),
  ('observation', 46),
  ('observation', 47),
  ('observation', 48),
  ('observation', 49),
  ('observation', 50),
  ('observation', 51),
  ('observation', 52),
  ('observation', 53),
  ('observation', 54),
  ('observation', 55),
  ('observation', 56),
  ('observation', 57),
  ('observation', 58),
  ('observation', 59),
  ('observation', 60),
  ('observation', 61),
  ('observation', 62),
  ('observation', 63),
  ('observation', 64),
  ('observation', 65),
  ('observation', 66),
  ('observation', 67),
  ('observation', 68),
  ('observation', 69),
  ('observation', 70),
  ('observation', 71),
  ('observation', 72),
  ('observation', 73),
  ('observation', 74),
  ('observation', 75),
  ('observation', 76),
  ('observation', 77),
  ('observation', 78),
  ('observation', 79),
  ('observation', 80),
  ('observation', 81),
  ('observation', 82),
  ('observation', 83),
  ('observation', 84),
  ('observation', 85),
  ('observation', 86),
  ('observation', 87),
  ('observation', 88),
  ('observation', 89),
  ('observation', 90),
  ('observation', 91),
  ('observation', 92),
  ('observation', 93),
  ('observation', 94),
  ('observation', 95),
  ('observation', 96),
  ('observation', 97),
  ('observation', 98),
  ('observation', 99),
  ('observation', 100),
  ('observation', 101),
  ('observation', 102),
  ('observation', 103),
  ('observation', 104),
  ('observation', 105),
  ('medication', 106),
  ('medication', 107),
  ('observation', 108),
  ('medication', 109),
  ('observation', 110),
  ('medication', 111),
  ('medication', 112),
  ('medication', 113),
  ('medication', 114),
  ('medication', 115),
  ('medication', 116),
  ('observation', 117),
  ('observation', 118),
  ('observation', 119),
  ('observation', 120),
  ('observation', 121),
  ('procedure', 122),
  ('encounter', 122),
  ('procedure', 123),
  ('encounter', 123),
  ('observation', 124),
  ('procedure', 125),
  ('procedure', 126),
  ('observation', 127),
  ('observation', 128),
  ('observation', 129),
  ('observation', 130),
  ('observation', 131),
  ('procedure', 132),
  ('procedure', 133),
  ('encounter', 133),
  ('procedure', 134),
  ('observation', 135),
  ('observation', 136),
  ('observation', 137),
  ('observation', 138),
  ('observation', 139),
  ('observation', 140),
  ('observation', 141),
  ('observation', 142),
  ('observation', 143),
  ('observation', 144),
  ('observation', 147),
  ('observation', 148),
  ('observation', 149),
  ('observation', 150),
  ('observation', 151),
  ('observation', 152),
  ('condition', 153),
  ('condition', 154),
  ('encounter', 168),
  ('procedure', 168),
  ('observation', 169),
  ('observation', 202),
  ('observation', 218),
  ('encounter', 241),
  ('procedure', 241),
  ('encounter', 242),
  ('procedure', 242),
  ('encounter', 243),
  ('procedure', 243),
  ('encounter', 244),
  ('procedure', 244),
  ('observation', 248)) AS given(kind, node)
;

CREATE TEMPORARY TABLE feature_read_systems AS
-- A code system in which a data element can read facts of a kind.
SELECT
  kind,
  node,
  system
FROM (VALUES
  (CAST('condition' AS TEXT), CAST(0 AS INT), CAST('http://hl7.org/fhir/sid/icd-10' AS TEXT)),
  ('condition', 0, 'http://snomed.info/sct'),
  ('condition', 0, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('condition', 0, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 0, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 1, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 1, 'http://snomed.info/sct'),
  ('condition', 1, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('condition', 1, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 1, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 2, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 2, 'http://snomed.info/sct'),
  ('condition', 2, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('condition', 2, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 2, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 3, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 3, 'http://snomed.info/sct'),
  ('condition', 3, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('condition', 3, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 3, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 4, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 4, 'http://snomed.info/sct'),
  ('condition', 4, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('condition', 4, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 4, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 5, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 5, 'http://snomed.info/sct'),
  ('condition', 5, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('condition', 5, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 5, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 6, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 6, 'http://snomed.info/sct'),
  ('condition', 6, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('condition', 6, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 6, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 8, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 8, 'http://snomed.info/sct'),
  ('condition', 8, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('condition', 8, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 8, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 9, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 9, 'http://snomed.info/sct'),
  ('condition', 9, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('condition', 9, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 9, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 10, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 10, 'http://snomed.info/sct'),
  ('condition', 10, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('condition', 10, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 10, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 11, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 11, 'http://snomed.info/sct'),
  ('condition', 11, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('condition', 11, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 11, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 12, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 12, 'http://snomed.info/sct'),
  ('condition', 12, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('condition', 12, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 12, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 13, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 13, 'http://snomed.info/sct'),
  ('condition', 13, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('condition', 13, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 13, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 14, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 14, 'http://snomed.info/sct'),
  ('condition', 14, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('condition', 14, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 14, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 15, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 15, 'http://snomed.info/sct'),
  ('condition', 15, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('condition', 15, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 15, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 16, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 16, 'http://snomed.info/sct'),
  ('condition', 16, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('condition', 16, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 16, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 17, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 17, 'http://snomed.info/sct'),
  ('condition', 17, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('condition', 17, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 17, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 18, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 18, 'http://snomed.info/sct'),
  ('condition', 18, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('condition', 18, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 18, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 19, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 19, 'http://snomed.info/sct'),
  ('condition', 19, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('condition', 19, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 19, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 20, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 20, 'http://snomed.info/sct'),
  ('condition', 20, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('condition', 20, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 20, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 21, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 21, 'http://snomed.info/sct'),
  ('condition', 21, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('condition', 21, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 21, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 23, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 23, 'http://snomed.info/sct'),
  ('condition', 23, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('condition', 23, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 23, 'urn:oid:1.2.208.176.2.4'),
  ('medication', 26, 'http://www.whocc.no/atc'),
  ('medication', 26, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('medication', 106, 'http://www.whocc.no/atc'),
  ('medication', 106, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('medication', 107, 'http://www.whocc.no/atc'),
  ('medication', 107, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('medication', 109, 'http://www.whocc.no/atc'),
  ('medication', 109, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('medication', 111, 'http://www.whocc.no/atc'),
  ('medication', 111, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('medication', 112, 'http://www.whocc.no/atc'),
  ('medication', 112, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('medication', 113, 'http://www.whocc.no/atc'),
  ('medication', 113, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('medication', 114, 'http://www.whocc.no/atc'),
  ('medication', 114, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('medication', 115, 'http://www.whocc.no/atc'),
  ('medication', 115, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('medication', 116, 'http://www.whocc.no/atc'),
  ('medication', 116, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050'),
  ('condition', 153, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 153, 'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data'),
  ('condition', 153, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 153, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 154, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 154, 'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data'),
  ('condition', 154, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 154, 'urn:oid:1.2.208.176.2.4')) AS given(kind, node, system)
;

CREATE TEMPORARY TABLE feature_options AS
-- A coded answer that means an option of a data element, or a level of a stratification, by its number.
SELECT
  node,
  system,
  code,
  prefix,
  meaning
FROM (VALUES
  (
    CAST(0 AS INT),
    CAST('https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050' AS TEXT),
    CAST('lænderyg_diagnose-nej' AS TEXT),
    CAST(FALSE AS BOOLEAN),
    CAST(0 AS INT)
  ),
  (0, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'lænderyg_diagnose-ja', FALSE, 1),
  (1, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'niveau_uklar_diagnose-nej', FALSE, 0),
  (1, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'niveau_uklar_diagnose-ja', FALSE, 1),
  (2, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'anden_region_diagnose-nej', FALSE, 0),
  (2, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'anden_region_diagnose-ja', FALSE, 1),
  (3, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'nerverod_diagnose-nej', FALSE, 0),
  (3, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'nerverod_diagnose-ja', FALSE, 1),
  (4, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'stenose_diagnose-nej', FALSE, 0),
  (4, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'stenose_diagnose-ja', FALSE, 1),
  (5, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'postlaminektomi-nej', FALSE, 0),
  (5, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'postlaminektomi-ja', FALSE, 1),
  (6, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'inflammatorisk_diagnose-nej', FALSE, 0),
  (6, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'inflammatorisk_diagnose-ja', FALSE, 1),
  (7, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'sidder_i_lænden-nej', FALSE, 0),
  (7, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'sidder_i_lænden-ja', FALSE, 1),
  (8, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'udgået_kode_2011-nej', FALSE, 0),
  (8, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'udgået_kode_2011-ja', FALSE, 1),
  (9, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'udgået_kode_2012-nej', FALSE, 0),
  (9, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'udgået_kode_2012-ja', FALSE, 1),
  (10, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rygmarv_diagnose-nej', FALSE, 0),
  (10, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rygmarv_diagnose-ja', FALSE, 1),
  (11, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rygmarv_dato-nej', FALSE, 0),
  (11, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rygmarv_dato-ja', FALSE, 1),
  (12, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'tumor_diagnose-nej', FALSE, 0),
  (12, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'tumor_diagnose-ja', FALSE, 1),
  (13, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'tumor_dato-nej', FALSE, 0),
  (13, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'tumor_dato-ja', FALSE, 1),
  (14, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'fraktur_diagnose-nej', FALSE, 0),
  (14, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'fraktur_diagnose-ja', FALSE, 1),
  (15, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'fraktur_dato-nej', FALSE, 0),
  (15, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'fraktur_dato-ja', FALSE, 1),
  (16, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'infektion_diagnose-nej', FALSE, 0),
  (16, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'infektion_diagnose-ja', FALSE, 1),
  (17, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'infektion_dato-nej', FALSE, 0),
  (17, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'infektion_dato-ja', FALSE, 1),
  (18, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'kræft_nogensinde-nej', FALSE, 0),
  (18, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'kræft_nogensinde-ja', FALSE, 1),
  (19, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'cauda_spor-nej', FALSE, 0),
  (19, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'cauda_spor-ja', FALSE, 1),
  (20, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'infektion_spor-nej', FALSE, 0),
  (20, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'infektion_spor-ja', FALSE, 1),
  (21, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'fraktur_spor-nej', FALSE, 0),
  (21, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'fraktur_spor-ja', FALSE, 1),
  (22, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'køn-kvinde', FALSE, 0),
  (22, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'køn-mand', FALSE, 1),
  (22, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'køn-andet', FALSE, 2),
  (23, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'gravid-nej', FALSE, 0),
  (23, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'gravid-ja', FALSE, 1),
  (23, 'http://loinc.org', 'LA15173-0', FALSE, 1),
  (23, 'http://snomed.info/sct', '77386006', FALSE, 1),
  (23, 'http://loinc.org', 'LA26683-5', FALSE, 0),
  (23, 'http://snomed.info/sct', '60001007', FALSE, 0),
  (24, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'debut-nej', FALSE, 0),
  (24, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'debut-ja', FALSE, 1),
  (25, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'ældste_rygkontakt-nej', FALSE, 0),
  (25, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'ældste_rygkontakt-ja', FALSE, 1),
  (26, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rygkontakt-nej', FALSE, 0),
  (26, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rygkontakt-ja', FALSE, 1),
  (27, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'tilbagefald-nej', FALSE, 0),
  (27, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'tilbagefald-ja', FALSE, 1),
  (
    28,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'utilfredsstillende_fremgang-nej',
    FALSE,
    0
  ),
  (28, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'utilfredsstillende_fremgang-ja', FALSE, 1),
  (29, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf1_cauda_equina-nej', FALSE, 0),
  (29, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf1_cauda_equina-ja', FALSE, 1),
  (30, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf1_dato-nej', FALSE, 0),
  (30, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf1_dato-ja', FALSE, 1),
  (31, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf1_afklaret-nej', FALSE, 0),
  (31, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf1_afklaret-ja', FALSE, 1),
  (32, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf2_parese-nej', FALSE, 0),
  (32, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf2_parese-ja', FALSE, 1),
  (33, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf2_dato-nej', FALSE, 0),
  (33, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf2_dato-ja', FALSE, 1),
  (34, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf2_afklaret-nej', FALSE, 0),
  (34, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf2_afklaret-ja', FALSE, 1),
  (35, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf3_malignitet-nej', FALSE, 0),
  (35, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf3_malignitet-ja', FALSE, 1),
  (36, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf3_dato-nej', FALSE, 0),
  (36, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf3_dato-ja', FALSE, 1),
  (37, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf3_afklaret-nej', FALSE, 0),
  (37, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf3_afklaret-ja', FALSE, 1),
  (38, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf4_fraktur-nej', FALSE, 0),
  (38, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf4_fraktur-ja', FALSE, 1),
  (39, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf4_dato-nej', FALSE, 0),
  (39, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf4_dato-ja', FALSE, 1),
  (40, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf4_afklaret-nej', FALSE, 0),
  (40, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf4_afklaret-ja', FALSE, 1),
  (41, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf5_infektion-nej', FALSE, 0),
  (41, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf5_infektion-ja', FALSE, 1),
  (42, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf5_dato-nej', FALSE, 0),
  (42, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf5_dato-ja', FALSE, 1),
  (43, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf5_afklaret-nej', FALSE, 0),
  (43, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf5_afklaret-ja', FALSE, 1),
  (44, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf7_andet-nej', FALSE, 0),
  (44, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf7_andet-ja', FALSE, 1),
  (45, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf7_dato-nej', FALSE, 0),
  (45, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf7_dato-ja', FALSE, 1),
  (46, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf7_afklaret-nej', FALSE, 0),
  (46, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf7_afklaret-ja', FALSE, 1),
  (47, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf6_inflammatorisk-nej', FALSE, 0),
  (47, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rf6_inflammatorisk-ja', FALSE, 1),
  (48, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'debut_før_45-nej', FALSE, 0),
  (48, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'debut_før_45-ja', FALSE, 1),
  (49, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_debut_før_35-nej', FALSE, 0),
  (49, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_debut_før_35-ja', FALSE, 1),
  (50, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_vågner-nej', FALSE, 0),
  (50, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_vågner-ja', FALSE, 1),
  (51, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_balde-nej', FALSE, 0),
  (51, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_balde-ja', FALSE, 1),
  (52, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_bedre_af_bevægelse-nej', FALSE, 0),
  (52, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_bedre_af_bevægelse-ja', FALSE, 1),
  (53, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_nsaid_hjælper-nej', FALSE, 0),
  (53, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_nsaid_hjælper-ja', FALSE, 1),
  (54, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_slægtning-nej', FALSE, 0),
  (54, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_slægtning-ja', FALSE, 1),
  (55, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_artrit-nej', FALSE, 0),
  (55, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_artrit-ja', FALSE, 1),
  (56, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_entesit-nej', FALSE, 0),
  (56, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_entesit-ja', FALSE, 1),
  (57, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_psoriasis-nej', FALSE, 0),
  (57, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'spa_psoriasis-ja', FALSE, 1),
  (58, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'hla_b27-nej', FALSE, 0),
  (58, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'hla_b27-ja', FALSE, 1),
  (59, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'natsmerter-nej', FALSE, 0),
  (59, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'natsmerter-ja', FALSE, 1),
  (60, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'uforklaret_vægttab-nej', FALSE, 0),
  (60, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'uforklaret_vægttab-ja', FALSE, 1),
  (61, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'bensmerter-ikke_til_ben', FALSE, 0),
  (61, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'bensmerter-over_knæ', FALSE, 1),
  (61, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'bensmerter-under_knæ', FALSE, 2),
  (62, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'parese_stabil-nej', FALSE, 0),
  (62, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'parese_stabil-ja', FALSE, 1),
  (63, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'gangdistance_nedsat-nej', FALSE, 0),
  (63, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'gangdistance_nedsat-ja', FALSE, 1),
  (64, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'nrs_ryg-nej', FALSE, 0),
  (64, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'nrs_ryg-ja', FALSE, 1),
  (65, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'nrs_ben-nej', FALSE, 0),
  (65, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'nrs_ben-ja', FALSE, 1),
  (66, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'vas-nej', FALSE, 0),
  (66, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'vas-ja', FALSE, 1),
  (67, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'nrs_ryg_før-nej', FALSE, 0),
  (67, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'nrs_ryg_før-ja', FALSE, 1),
  (68, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'manniche-nej', FALSE, 0),
  (68, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'manniche-ja', FALSE, 1),
  (69, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'odi-nej', FALSE, 0),
  (69, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'odi-ja', FALSE, 1),
  (70, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'odi_sum-nej', FALSE, 0),
  (70, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'odi_sum-ja', FALSE, 1),
  (71, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'odi_besvarede-nej', FALSE, 0),
  (71, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'odi_besvarede-ja', FALSE, 1),
  (72, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'odi_før-nej', FALSE, 0),
  (72, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'odi_før-ja', FALSE, 1),
  (73, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rmdq_24-nej', FALSE, 0),
  (73, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rmdq_24-ja', FALSE, 1),
  (74, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rmdq_23-nej', FALSE, 0),
  (74, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rmdq_23-ja', FALSE, 1),
  (75, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rmdq_uden_version-nej', FALSE, 0),
  (75, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rmdq_uden_version-ja', FALSE, 1),
  (76, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rmdq_24_før-nej', FALSE, 0),
  (76, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rmdq_24_før-ja', FALSE, 1),
  (77, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rmdq_23_før-nej', FALSE, 0),
  (77, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rmdq_23_før-ja', FALSE, 1),
  (78, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_1-nej', FALSE, 0),
  (78, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_1-ja', FALSE, 1),
  (79, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_2-nej', FALSE, 0),
  (79, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_2-ja', FALSE, 1),
  (80, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_3-nej', FALSE, 0),
  (80, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_3-ja', FALSE, 1),
  (81, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_4-nej', FALSE, 0),
  (81, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_4-ja', FALSE, 1),
  (82, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_5-nej', FALSE, 0),
  (82, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_5-ja', FALSE, 1),
  (83, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_6-nej', FALSE, 0),
  (83, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_6-ja', FALSE, 1),
  (84, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_7-nej', FALSE, 0),
  (84, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_7-ja', FALSE, 1),
  (85, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_8-nej', FALSE, 0),
  (85, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_8-ja', FALSE, 1),
  (86, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_9-nej', FALSE, 0),
  (86, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_9-ja', FALSE, 1),
  (87, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_total-nej', FALSE, 0),
  (87, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_total-ja', FALSE, 1),
  (88, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_psyk-nej', FALSE, 0),
  (88, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_psyk-ja', FALSE, 1),
  (89, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_gruppe_oplyst-lav', FALSE, 0),
  (89, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_gruppe_oplyst-middel', FALSE, 1),
  (89, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_gruppe_oplyst-høj', FALSE, 2),
  (89, 'urn:rettesnor:text', 'Lav', FALSE, 0),
  (89, 'urn:rettesnor:text', 'lav', FALSE, 0),
  (89, 'urn:rettesnor:text', 'Middel', FALSE, 1),
  (89, 'urn:rettesnor:text', 'middel', FALSE, 1),
  (89, 'urn:rettesnor:text', 'Høj', FALSE, 2),
  (89, 'urn:rettesnor:text', 'høj', FALSE, 2),
  (90, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_dato-nej', FALSE, 0),
  (90, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'start_dato-ja', FALSE, 1),
  (91, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'mdi-nej', FALSE, 0),
  (91, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'mdi-ja', FALSE, 1),
  (92, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'mistanke_om_depression-nej', FALSE, 0),
  (92, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'mistanke_om_depression-ja', FALSE, 1),
  (93, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'kompleks_belastning-nej', FALSE, 0),
  (93, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'kompleks_belastning-ja', FALSE, 1),
  (94, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'lav_egenomsorg-nej', FALSE, 0),
  (94, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'lav_egenomsorg-ja', FALSE, 1),
  (95, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'behov_for_støtte-nej', FALSE, 0),
  (95, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'behov_for_støtte-ja', FALSE, 1),
  (96, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'kommunalt_behov-nej', FALSE, 0),
  (96, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'kommunalt_behov-ja', FALSE, 1),
  (97, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'mobilitetsbehov-nej', FALSE, 0),
  (97, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'mobilitetsbehov-ja', FALSE, 1),
  (98, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'aktive_dage-nej', FALSE, 0),
  (98, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'aktive_dage-ja', FALSE, 1),
  (99, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'aktive_minutter-nej', FALSE, 0),
  (99, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'aktive_minutter-ja', FALSE, 1),
  (100, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'plan_ved_opblussen-nej', FALSE, 0),
  (100, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'plan_ved_opblussen-ja', FALSE, 1),
  (101, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'arbejdsstatus-arbejder', FALSE, 0),
  (101, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'arbejdsstatus-fleksjob', FALSE, 1),
  (101, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'arbejdsstatus-sygemeldt', FALSE, 2),
  (
    101,
    'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050',
    'arbejdsstatus-delvist_sygemeldt',
    FALSE,
    3
  ),
  (101, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'arbejdsstatus-ledig', FALSE, 4),
  (101, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'arbejdsstatus-ydelse', FALSE, 5),
  (101, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'arbejdsstatus-pension', FALSE, 6),
  (101, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'arbejdsstatus-studerende', FALSE, 7),
  (102, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'sygemelding_start-nej', FALSE, 0),
  (102, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'sygemelding_start-ja', FALSE, 1),
  (103, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'sygemelding_årsag-lænderyg', FALSE, 0),
  (103, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'sygemelding_årsag-anden', FALSE, 1),
  (104, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'arbejde_truet-nej', FALSE, 0),
  (104, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'arbejde_truet-ja', FALSE, 1),
  (105, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'lang_sygemelding_ventes-nej', FALSE, 0),
  (105, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'lang_sygemelding_ventes-ja', FALSE, 1),
  (106, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'opioiddage-nej', FALSE, 0),
  (106, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'opioiddage-ja', FALSE, 1),
  (107, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_opioid-nej', FALSE, 0),
  (107, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_opioid-ja', FALSE, 1),
  (108, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'opioid_årsag-lænderyg', FALSE, 0),
  (108, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'opioid_årsag-anden', FALSE, 1),
  (109, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_gabapentinoid-nej', FALSE, 0),
  (109, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_gabapentinoid-ja', FALSE, 1),
  (110, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'gabapentinoid_årsag-lænderyg', FALSE, 0),
  (110, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'gabapentinoid_årsag-anden', FALSE, 1),
  (111, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_benzodiazepin-nej', FALSE, 0),
  (111, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_benzodiazepin-ja', FALSE, 1),
  (112, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_steroid-nej', FALSE, 0),
  (112, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_steroid-ja', FALSE, 1),
  (113, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_nsaid-nej', FALSE, 0),
  (113, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_nsaid-ja', FALSE, 1),
  (114, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_paracetamol-nej', FALSE, 0),
  (114, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_paracetamol-ja', FALSE, 1),
  (115, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_ssri-nej', FALSE, 0),
  (115, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_ssri-ja', FALSE, 1),
  (116, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_antikoagulans-nej', FALSE, 0),
  (116, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'får_antikoagulans-ja', FALSE, 1),
  (117, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'egfr-nej', FALSE, 0),
  (117, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'egfr-ja', FALSE, 1),
  (118, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'mave_eller_hjerterisiko-nej', FALSE, 0),
  (118, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'mave_eller_hjerterisiko-ja', FALSE, 1),
  (119, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'smerten_kræver_medicin-nej', FALSE, 0),
  (119, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'smerten_kræver_medicin-ja', FALSE, 1),
  (120, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'nsaid_uden_effekt-nej', FALSE, 0),
  (120, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'nsaid_uden_effekt-ja', FALSE, 1),
  (121, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'kræft_eller_palliativ-nej', FALSE, 0),
  (121, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'kræft_eller_palliativ-ja', FALSE, 1),
  (122, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'behandlerbesøg-nej', FALSE, 0),
  (122, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'behandlerbesøg-ja', FALSE, 1),
  (123, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'behandling_over_8_uger-nej', FALSE, 0),
  (123, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'behandling_over_8_uger-ja', FALSE, 1),
  (124, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'lang_behandling_oplyst-nej', FALSE, 0),
  (124, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'lang_behandling_oplyst-ja', FALSE, 1),
  (125, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'glad_nylig-nej', FALSE, 0),
  (125, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'glad_nylig-ja', FALSE, 1),
  (126, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rygoperation-nej', FALSE, 0),
  (126, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rygoperation-ja', FALSE, 1),
  (127, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'venter_på_operation-nej', FALSE, 0),
  (127, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'venter_på_operation-ja', FALSE, 1),
  (128, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'overvejer_billeder-nej', FALSE, 0),
  (128, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'overvejer_billeder-ja', FALSE, 1),
  (129, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'udtalt_funktionstab-nej', FALSE, 0),
  (129, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'udtalt_funktionstab-ja', FALSE, 1),
  (130, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'mr_uden_fund-nej', FALSE, 0),
  (130, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'mr_uden_fund-ja', FALSE, 1),
  (131, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'fysioterapi_aftalt-nej', FALSE, 0),
  (131, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'fysioterapi_aftalt-ja', FALSE, 1),
  (132, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'henvist_fysioterapi-nej', FALSE, 0),
  (132, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'henvist_fysioterapi-ja', FALSE, 1),
  (133, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'fysioterapi_begyndt-nej', FALSE, 0),
  (133, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'fysioterapi_begyndt-ja', FALSE, 1),
  (134, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'henvist_rygcenter-nej', FALSE, 0),
  (134, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'henvist_rygcenter-ja', FALSE, 1),
  (135, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rygcenter_svar-vurderet', FALSE, 0),
  (135, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rygcenter_svar-afvist', FALSE, 1),
  (135, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'rygcenter_svar-udeblevet', FALSE, 2),
  (136, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'kiro_prolaps_start-nej', FALSE, 0),
  (136, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'kiro_prolaps_start-ja', FALSE, 1),
  (137, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'kiro_stenose_start-nej', FALSE, 0),
  (137, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'kiro_stenose_start-ja', FALSE, 1),
  (138, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'leukocytter-nej', FALSE, 0),
  (138, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'leukocytter-ja', FALSE, 1),
  (139, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'crp-nej', FALSE, 0),
  (139, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'crp-ja', FALSE, 1),
  (140, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'pakke_fravalgt-nej', FALSE, 0),
  (140, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'pakke_fravalgt-ja', FALSE, 1),
  (141, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'pakkestart-nej', FALSE, 0),
  (141, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'pakkestart-ja', FALSE, 1),
  (142, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'farve_valgt-rød', FALSE, 0),
  (142, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'farve_valgt-gul', FALSE, 1),
  (142, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'farve_valgt-grøn', FALSE, 2),
  (142, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-niveauer-bec1b867', 'farve-rød', FALSE, 0),
  (142, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-niveauer-bec1b867', 'farve-gul', FALSE, 1),
  (142, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-niveauer-bec1b867', 'farve-grøn', FALSE, 2),
  (143, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'farve_registreret-rød', FALSE, 0),
  (143, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'farve_registreret-gul', FALSE, 1),
  (143, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'farve_registreret-grøn', FALSE, 2),
  (144, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'første_bedre_vurdering-nej', FALSE, 0),
  (144, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-data-c8e20050', 'første_bedre_vurdering-ja', FALSE, 1),
  (145, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'alder-nej', FALSE, 0),
  (145, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'alder-ja', FALSE, 1),
  (146, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'er_død-nej', FALSE, 0),
  (146, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'er_død-ja', FALSE, 1),
  (147, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'ikke_tilmeldt-nej', FALSE, 0),
  (147, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'ikke_tilmeldt-ja', FALSE, 1),
  (148, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'terminalerklæring-nej', FALSE, 0),
  (148, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'terminalerklæring-ja', FALSE, 1),
  (149, 'https://rettesnor.dk/fhir/CodeSystem/rygning-data', 'rygestatus-ryger', FALSE, 0),
  (149, 'https://rettesnor.dk/fhir/CodeSystem/rygning-data', 'rygestatus-eksryger', FALSE, 1),
  (149, 'https://rettesnor.dk/fhir/CodeSystem/rygning-data', 'rygestatus-aldrig_ryger', FALSE, 2),
  (149, 'http://snomed.info/sct', '449868002', FALSE, 0),
  (149, 'http://snomed.info/sct', '428041000124106', FALSE, 0),
  (149, 'http://snomed.info/sct', '77176002', FALSE, 0),
  (149, 'urn:rettesnor:text', 'dagligt', FALSE, 0),
  (149, 'urn:rettesnor:text', 'Dagligt', FALSE, 0),
  (149, 'urn:rettesnor:text', 'lejlighedsvis', FALSE, 0),
  (149, 'urn:rettesnor:text', 'Lejlighedsvis', FALSE, 0),
  (149, 'http://snomed.info/sct', '8517006', FALSE, 1),
  (149, 'urn:rettesnor:text', 'ophørt', FALSE, 1),
  (149, 'urn:rettesnor:text', 'Ophørt', FALSE, 1),
  (149, 'http://snomed.info/sct', '266919005', FALSE, 2),
  (149, 'urn:rettesnor:text', 'aldrig røget', FALSE, 2),
  (149, 'urn:rettesnor:text', 'Aldrig røget', FALSE, 2),
  (150, 'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data', 'vægt-nej', FALSE, 0),
  (150, 'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data', 'vægt-ja', FALSE, 1),
  (151, 'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data', 'højde-nej', FALSE, 0),
  (151, 'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data', 'højde-ja', FALSE, 1),
  (152, 'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data', 'bmi_målt-nej', FALSE, 0),
  (152, 'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data', 'bmi_målt-ja', FALSE, 1),
  (153, 'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data', 'depression-nej', FALSE, 0),
  (153, 'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data', 'depression-ja', FALSE, 1),
  (154, 'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data', 'osteoporose-nej', FALSE, 0),
  (154, 'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data', 'osteoporose-ja', FALSE, 1),
  (248, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-niveauer-bec1b867', 'farve-rød', FALSE, 0),
  (248, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-niveauer-bec1b867', 'farve-gul', FALSE, 1),
  (248, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-niveauer-bec1b867', 'farve-grøn', FALSE, 2),
  (248, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-niveauer-bec1b867', 'farve-grå', FALSE, 3)) AS given(node, system, code, prefix, meaning)
;

CREATE TEMPORARY TABLE feature_genders AS
-- A gender that is an option of a data element, by its number.
SELECT
  element,
  system,
  code,
  meaning
FROM (VALUES
  (
    CAST(22 AS INT),
    CAST('http://hl7.org/fhir/administrative-gender' AS TEXT),
    CAST('male' AS TEXT),
    CAST(1 AS INT)
  ),
  (22, 'http://hl7.org/fhir/administrative-gender', 'female', 0),
  (22, 'http://hl7.org/fhir/administrative-gender', 'other', 2)) AS given(element, system, code, meaning)
;

CREATE TEMPORARY TABLE feature_offsets AS
-- A code of the facts that an offset is added to; number: which of the element's offsets.
SELECT
  node,
  system,
  code,
  prefix,
  number,
  addend
FROM (VALUES
  (
    CAST(NULL AS INT),
    CAST(NULL AS TEXT),
    CAST(NULL AS TEXT),
    CAST(NULL AS BOOLEAN),
    CAST(NULL AS INT),
    CAST(NULL AS DECIMAL(28, 10))
  )) AS given(node, system, code, prefix, number, addend)
WHERE
  FALSE
;

CREATE TEMPORARY TABLE feature_units AS
-- An accepted unit of a data element, and its factor; none: one that these decimals cannot hold.
SELECT
  node,
  unit,
  factor
FROM (VALUES
  (CAST(69 AS INT), CAST('%' AS TEXT), CAST(1 AS DECIMAL(18, 9))),
  (69, '1', 100),
  (72, '%', 1),
  (72, '1', 100),
  (99, 'min', 1),
  (99, 'h', 60),
  (117, 'mL/min', 1),
  (117, 'mL/min/{1.73_m2}', 1),
  (117, 'mL/min/1.73m2', 1),
  (138, '10*9/L', 1),
  (139, 'mg/L', 1),
  (145, 'a', 1),
  (150, 'kg', 1),
  (150, 'g', 0.001),
  (151, 'm', 1),
  (151, 'cm', 0.01),
  (152, 'kg/m2', 1)) AS given(node, unit, factor)
;

CREATE TEMPORARY TABLE feature_readings AS
-- A data element in one window; what is asked of its facts.
SELECT
  reading,
  element,
  node,
  takes,
  reader,
  quantified,
  ever,
  months,
  days,
  exact,
  classes,
  countable,
  whole,
  least,
  most,
  explained,
  anchors,
  deniable,
  usual,
  direct,
  same_day
FROM (VALUES
  (
    CAST(0 AS INT),
    CAST(0 AS INT),
    CAST(0 AS INT),
    CAST(2 AS INT),
    CAST(1 AS INT),
    CAST(FALSE AS BOOLEAN),
    CAST(FALSE AS BOOLEAN),
    CAST(NULL AS INT),
    CAST(NULL AS INT),
    CAST(FALSE AS BOOLEAN),
    CAST(NULL AS INT),
    CAST(FALSE AS BOOLEAN),
    CAST(FALSE AS BOOLEAN),
    CAST(-999999999999999999.9999999999 AS DECIMAL(28, 10)),
    CAST(999999999999999999.9999999999 AS DECIMAL(28, 10)),
    CAST(FALSE AS BOOLEAN),
    CAST(FALSE AS BOOLEAN),
    CAST(TRUE AS BOOLEAN),
    CAST(TRUE AS BOOLEAN),
    CAST(TRUE AS BOOLEAN),
    CAST(NULL AS TEXT)
  ),
  (
    1,
    1,
    1,
    2,
    1,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    2,
    2,
    2,
    2,
    1,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    3,
    3,
    3,
    2,
    1,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    4,
    4,
    4,
    2,
    1,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    5,
    5,
    5,
    2,
    1,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    6,
    6,
    6,
    2,
    1,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    7,
    7,
    7,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    8,
    8,
    8,
    0,
    5,
    FALSE,
    FALSE,
    1440,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    9,
    9,
    9,
    0,
    5,
    FALSE,
    FALSE,
    1440,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    10,
    10,
    10,
    2,
    1,
    FALSE,
    FALSE,
    12,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    11,
    11,
    11,
    0,
    5,
    FALSE,
    FALSE,
    12,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    12,
    12,
    12,
    2,
    1,
    FALSE,
    FALSE,
    12,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    13,
    13,
    13,
    0,
    5,
    FALSE,
    FALSE,
    12,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    14,
    14,
    14,
    2,
    1,
    FALSE,
    FALSE,
    12,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    15,
    15,
    15,
    0,
    5,
    FALSE,
    FALSE,
    12,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    16,
    16,
    16,
    2,
    1,
    FALSE,
    FALSE,
    12,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    17,
    17,
    17,
    0,
    5,
    FALSE,
    FALSE,
    12,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    18,
    18,
    18,
    2,
    1,
    FALSE,
    FALSE,
    1440,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    19,
    19,
    19,
    2,
    1,
    FALSE,
    FALSE,
    NULL,
    30,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    20,
    20,
    20,
    2,
    1,
    FALSE,
    FALSE,
    NULL,
    30,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    21,
    21,
    21,
    2,
    1,
    FALSE,
    FALSE,
    12,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    22,
    22,
    22,
    0,
    4,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    NULL
  ),
  (
    23,
    23,
    23,
    2,
    1,
    FALSE,
    FALSE,
    9,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    TRUE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    24,
    24,
    24,
    0,
    5,
    FALSE,
    FALSE,
    NULL,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    TRUE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    25,
    25,
    25,
    1,
    5,
    FALSE,
    FALSE,
    6,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    26,
    26,
    26,
    2,
    1,
    FALSE,
    FALSE,
    6,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    27,
    27,
    27,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    TRUE,
    TRUE,
    0.0000000000,
    20.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    28,
    28,
    28,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    30,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    29,
    29,
    29,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    30,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    30,
    30,
    30,
    0,
    5,
    FALSE,
    FALSE,
    NULL,
    30,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    31,
    31,
    31,
    0,
    5,
    FALSE,
    FALSE,
    NULL,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    32,
    32,
    32,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    30,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    33,
    33,
    33,
    0,
    5,
    FALSE,
    FALSE,
    NULL,
    30,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    34,
    34,
    34,
    0,
    5,
    FALSE,
    FALSE,
    NULL,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    35,
    35,
    35,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    30,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    36,
    36,
    36,
    0,
    5,
    FALSE,
    FALSE,
    NULL,
    30,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    37,
    37,
    37,
    0,
    5,
    FALSE,
    FALSE,
    NULL,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    38,
    38,
    38,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    30,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    39,
    39,
    39,
    0,
    5,
    FALSE,
    FALSE,
    NULL,
    30,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    40,
    40,
    40,
    0,
    5,
    FALSE,
    FALSE,
    NULL,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    41,
    41,
    41,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    30,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    42,
    42,
    42,
    0,
    5,
    FALSE,
    FALSE,
    NULL,
    30,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    43,
    43,
    43,
    0,
    5,
    FALSE,
    FALSE,
    NULL,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    44,
    44,
    44,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    30,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    45,
    45,
    45,
    0,
    5,
    FALSE,
    FALSE,
    NULL,
    30,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    46,
    46,
    46,
    0,
    5,
    FALSE,
    FALSE,
    NULL,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    47,
    47,
    47,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    48,
    48,
    48,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    49,
    49,
    49,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    50,
    50,
    50,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    51,
    51,
    51,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    52,
    52,
    52,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    53,
    53,
    53,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    54,
    54,
    54,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    55,
    55,
    55,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    56,
    56,
    56,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    57,
    57,
    57,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    58,
    58,
    58,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    59,
    59,
    59,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    30,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    60,
    60,
    60,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    30,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    61,
    61,
    61,
    0,
    4,
    FALSE,
    FALSE,
    NULL,
    30,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    62,
    62,
    62,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    30,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    63,
    63,
    63,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    180,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    64,
    64,
    64,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    30,
    FALSE,
    NULL,
    TRUE,
    FALSE,
    0.0000000000,
    10.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    65,
    65,
    65,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    30,
    FALSE,
    NULL,
    TRUE,
    FALSE,
    0.0000000000,
    10.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    66,
    66,
    66,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    30,
    FALSE,
    NULL,
    TRUE,
    FALSE,
    0.0000000000,
    100.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    67,
    67,
    67,
    1,
    0,
    TRUE,
    FALSE,
    NULL,
    120,
    TRUE,
    NULL,
    TRUE,
    FALSE,
    0.0000000000,
    10.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    NULL
  ),
  (
    68,
    68,
    68,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    180,
    FALSE,
    NULL,
    TRUE,
    FALSE,
    0.0000000000,
    60.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    69,
    69,
    69,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    180,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    0.0000000000,
    100.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    70,
    70,
    70,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    180,
    FALSE,
    NULL,
    TRUE,
    FALSE,
    0.0000000000,
    50.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    71,
    71,
    71,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    180,
    FALSE,
    NULL,
    TRUE,
    FALSE,
    0.0000000000,
    10.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    72,
    72,
    72,
    1,
    0,
    TRUE,
    FALSE,
    NULL,
    120,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    0.0000000000,
    100.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    NULL
  ),
  (
    73,
    73,
    73,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    180,
    FALSE,
    NULL,
    TRUE,
    FALSE,
    0.0000000000,
    24.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    74,
    74,
    74,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    180,
    FALSE,
    NULL,
    TRUE,
    FALSE,
    0.0000000000,
    23.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    75,
    75,
    75,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    180,
    FALSE,
    NULL,
    TRUE,
    FALSE,
    0.0000000000,
    24.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    76,
    76,
    76,
    1,
    0,
    TRUE,
    FALSE,
    NULL,
    120,
    TRUE,
    NULL,
    TRUE,
    FALSE,
    0.0000000000,
    24.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    NULL
  ),
  (
    77,
    77,
    77,
    1,
    0,
    TRUE,
    FALSE,
    NULL,
    120,
    TRUE,
    NULL,
    TRUE,
    FALSE,
    0.0000000000,
    23.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    NULL
  ),
  (
    78,
    78,
    78,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    90,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    79,
    79,
    79,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    90,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    80,
    80,
    80,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    90,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    81,
    81,
    81,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    90,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    82,
    82,
    82,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    90,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    83,
    83,
    83,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    90,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    84,
    84,
    84,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    90,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    85,
    85,
    85,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    90,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    86,
    86,
    86,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    90,
    FALSE,
    NULL,
    TRUE,
    FALSE,
    1.0000000000,
    5.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    87,
    87,
    87,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    90,
    FALSE,
    NULL,
    TRUE,
    FALSE,
    0.0000000000,
    9.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    88,
    88,
    88,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    90,
    FALSE,
    NULL,
    TRUE,
    FALSE,
    0.0000000000,
    5.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    89,
    89,
    89,
    0,
    4,
    FALSE,
    FALSE,
    NULL,
    90,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    TRUE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    90,
    90,
    90,
    0,
    5,
    FALSE,
    FALSE,
    NULL,
    90,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    91,
    91,
    91,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    TRUE,
    FALSE,
    0.0000000000,
    50.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    92,
    92,
    92,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    93,
    93,
    93,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    94,
    94,
    94,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    95,
    95,
    95,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    96,
    96,
    96,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    97,
    97,
    97,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    98,
    98,
    98,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    TRUE,
    FALSE,
    0.0000000000,
    7.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    99,
    99,
    99,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    0.0000000000,
    1440.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    100,
    100,
    100,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    101,
    101,
    101,
    0,
    4,
    FALSE,
    FALSE,
    NULL,
    90,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    102,
    102,
    102,
    0,
    5,
    FALSE,
    FALSE,
    NULL,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    TRUE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    103,
    103,
    103,
    0,
    4,
    FALSE,
    FALSE,
    NULL,
    90,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    104,
    104,
    104,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    90,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    105,
    105,
    105,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    90,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    106,
    106,
    106,
    6,
    2,
    TRUE,
    FALSE,
    NULL,
    89,
    FALSE,
    NULL,
    TRUE,
    TRUE,
    0.0000000000,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    107,
    107,
    107,
    2,
    1,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    108,
    108,
    108,
    0,
    4,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    109,
    109,
    109,
    2,
    1,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    110,
    110,
    110,
    0,
    4,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    111,
    111,
    111,
    2,
    1,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    112,
    112,
    112,
    2,
    1,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    113,
    113,
    113,
    2,
    1,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    114,
    114,
    114,
    2,
    1,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    115,
    115,
    115,
    2,
    1,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    116,
    116,
    116,
    2,
    1,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    117,
    117,
    117,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    1.0000000000,
    200.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    'lowest'
  ),
  (
    118,
    118,
    118,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    119,
    119,
    119,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    30,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    120,
    120,
    120,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    90,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    121,
    121,
    121,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    122,
    122,
    122,
    5,
    2,
    TRUE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    TRUE,
    TRUE,
    0.0000000000,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    123,
    123,
    123,
    2,
    1,
    FALSE,
    FALSE,
    NULL,
    365,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    FALSE,
    NULL
  ),
  (
    124,
    124,
    124,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    125,
    125,
    125,
    2,
    1,
    FALSE,
    FALSE,
    12,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    126,
    126,
    126,
    2,
    1,
    FALSE,
    FALSE,
    NULL,
    84,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    127,
    127,
    127,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    128,
    128,
    128,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    30,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    129,
    129,
    129,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    30,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    130,
    130,
    130,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    131,
    131,
    131,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    90,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    132,
    132,
    132,
    0,
    5,
    FALSE,
    FALSE,
    12,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    133,
    133,
    133,
    2,
    1,
    FALSE,
    FALSE,
    12,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    134,
    134,
    134,
    0,
    5,
    FALSE,
    FALSE,
    12,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    135,
    135,
    135,
    0,
    4,
    FALSE,
    FALSE,
    12,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    136,
    136,
    136,
    0,
    5,
    FALSE,
    FALSE,
    6,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    TRUE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    137,
    137,
    137,
    0,
    5,
    FALSE,
    FALSE,
    6,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    TRUE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    138,
    138,
    138,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    30,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    0.0000000000,
    200.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    139,
    139,
    139,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    30,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    0.0000000000,
    600.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    140,
    140,
    140,
    0,
    3,
    FALSE,
    FALSE,
    12,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    141,
    141,
    141,
    0,
    5,
    FALSE,
    FALSE,
    NULL,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    TRUE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    142,
    142,
    142,
    0,
    4,
    FALSE,
    FALSE,
    12,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    TRUE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    143,
    143,
    143,
    0,
    4,
    FALSE,
    FALSE,
    12,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    144,
    144,
    144,
    0,
    5,
    FALSE,
    FALSE,
    12,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    TRUE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    145,
    145,
    145,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    NULL
  ),
  (
    146,
    146,
    146,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    TRUE,
    NULL
  ),
  (
    147,
    147,
    147,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    148,
    148,
    148,
    0,
    3,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    149,
    149,
    149,
    0,
    4,
    FALSE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    TRUE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    150,
    150,
    150,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    25.0000000000,
    300.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    151,
    151,
    151,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    1.0000000000,
    2.3000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    152,
    152,
    152,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    365,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    10.0000000000,
    80.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    153,
    153,
    153,
    2,
    1,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    154,
    154,
    154,
    2,
    1,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  )) AS given(reading, element, node, takes, reader, quantified, ever, months, days, exact, classes, countable, whole, least, most, explained, anchors, deniable, usual, direct, same_day)
;

CREATE TEMPORARY TABLE feature_exclusions AS
-- A reading from which facts are left out that start during a fact of another reading or a time after it.
SELECT
  reading,
  after,
  months,
  days
FROM (VALUES
  (CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT))) AS given(reading, after, months, days)
WHERE
  FALSE
;

CREATE TEMPORARY TABLE feature_sifting AS
-- A reading that looks at all its facts together before they count.
SELECT
  reading
FROM (VALUES
  (CAST(67 AS INT)),
  (72),
  (76),
  (77),
  (123)) AS given(reading)
;

CREATE TEMPORARY TABLE feature_repeats AS
-- A reading that needs values on several days, and over a time.
SELECT
  reading,
  least,
  months,
  days
FROM (VALUES
  (CAST(67 AS INT), CAST(2 AS INT), CAST(NULL AS INT), CAST(60 AS INT)),
  (72, 2, NULL, 60),
  (76, 2, NULL, 60),
  (77, 2, NULL, 60),
  (123, 2, NULL, 56)) AS given(reading, least, months, days)
;

CREATE TEMPORARY TABLE feature_gaps AS
-- A reading whose facts form episodes, the time between two, and the reading whose episodes do not count.
SELECT
  reading,
  against,
  months,
  days
FROM (VALUES
  (CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT))) AS given(reading, against, months, days)
WHERE
  FALSE
;

CREATE TEMPORARY TABLE feature_graced AS
-- A data element that may be taken from a longer window, by the reading of that.
SELECT
  element,
  longer
FROM (VALUES
  (CAST(NULL AS INT), CAST(NULL AS INT))) AS given(element, longer)
WHERE
  FALSE
;

CREATE TEMPORARY TABLE feature_reasons AS
-- Why a fact does not count, by its number.
SELECT
  reason,
  code
FROM (VALUES
  (CAST(101 AS INT), CAST('after-event' AS TEXT)),
  (102, 'entered-in-error'),
  (103, 'future-date'),
  (104, 'not-done'),
  (105, 'other-class'),
  (106, 'outside-window'),
  (201, 'missing-unit'),
  (202, 'unknown-unit'),
  (203, 'implausible-value'),
  (204, 'unknown-answer'),
  (205, 'inexact'),
  (301, 'foreign-code'),
  (302, 'hidden'),
  (303, 'malformed'),
  (304, 'no-class'),
  (305, 'no-code'),
  (306, 'no-date'),
  (307, 'no-subject'),
  (308, 'no-value'),
  (309, 'not-final'),
  (310, 'partial-date'),
  (311, 'unreadable-date'),
  (312, 'unreadable-value'),
  (313, 'conflicting-values')) AS given(reason, code)
;

CREATE TEMPORARY TABLE feature_elements AS
-- A data element by its number in the guideline's order.
SELECT
  element,
  name
FROM (VALUES
  (CAST(0 AS INT), CAST('lænderyg_diagnose' AS TEXT)),
  (1, 'niveau_uklar_diagnose'),
  (2, 'anden_region_diagnose'),
  (3, 'nerverod_diagnose'),
  (4, 'stenose_diagnose'),
  (5, 'postlaminektomi'),
  (6, 'inflammatorisk_diagnose'),
  (7, 'sidder_i_lænden'),
  (8, 'udgået_kode_2011'),
  (9, 'udgået_kode_2012'),
  (10, 'rygmarv_diagnose'),
  (11, 'rygmarv_dato'),
  (12, 'tumor_diagnose'),
  (13, 'tumor_dato'),
  (14, 'fraktur_diagnose'),
  (15, 'fraktur_dato'),
  (16, 'infektion_diagnose'),
  (17, 'infektion_dato'),
  (18, 'kræft_nogensinde'),
  (19, 'cauda_spor'),
  (20, 'infektion_spor'),
  (21, 'fraktur_spor'),
  (22, 'køn'),
  (23, 'gravid'),
  (24, 'debut'),
  (25, 'ældste_rygkontakt'),
  (26, 'rygkontakt'),
  (27, 'tilbagefald'),
  (28, 'utilfredsstillende_fremgang'),
  (29, 'rf1_cauda_equina'),
  (30, 'rf1_dato'),
  (31, 'rf1_afklaret'),
  (32, 'rf2_parese'),
  (33, 'rf2_dato'),
  (34, 'rf2_afklaret'),
  (35, 'rf3_malignitet'),
  (36, 'rf3_dato'),
  (37, 'rf3_afklaret'),
  (38, 'rf4_fraktur'),
  (39, 'rf4_dato'),
  (40, 'rf4_afklaret'),
  (41, 'rf5_infektion'),
  (42, 'rf5_dato'),
  (43, 'rf5_afklaret'),
  (44, 'rf7_andet'),
  (45, 'rf7_dato'),
  (46, 'rf7_afklaret'),
  (47, 'rf6_inflammatorisk'),
  (48, 'debut_før_45'),
  (49, 'spa_debut_før_35'),
  (50, 'spa_vågner'),
  (51, 'spa_balde'),
  (52, 'spa_bedre_af_bevægelse'),
  (53, 'spa_nsaid_hjælper'),
  (54, 'spa_slægtning'),
  (55, 'spa_artrit'),
  (56, 'spa_entesit'),
  (57, 'spa_psoriasis'),
  (58, 'hla_b27'),
  (59, 'natsmerter'),
  (60, 'uforklaret_vægttab'),
  (61, 'bensmerter'),
  (62, 'parese_stabil'),
  (63, 'gangdistance_nedsat'),
  (64, 'nrs_ryg'),
  (65, 'nrs_ben'),
  (66, 'vas'),
  (67, 'nrs_ryg_før'),
  (68, 'manniche'),
  (69, 'odi'),
  (70, 'odi_sum'),
  (71, 'odi_besvarede'),
  (72, 'odi_før'),
  (73, 'rmdq_24'),
  (74, 'rmdq_23'),
  (75, 'rmdq_uden_version'),
  (76, 'rmdq_24_før'),
  (77, 'rmdq_23_før'),
  (78, 'start_1'),
  (79, 'start_2'),
  (80, 'start_3'),
  (81, 'start_4'),
  (82, 'start_5'),
  (83, 'start_6'),
  (84, 'start_7'),
  (85, 'start_8'),
  (86, 'start_9'),
  (87, 'start_total'),
  (88, 'start_psyk'),
  (89, 'start_gruppe_oplyst'),
  (90, 'start_dato'),
  (91, 'mdi'),
  (92, 'mistanke_om_depression'),
  (93, 'kompleks_belastning'),
  (94, 'lav_egenomsorg'),
  (95, 'behov_for_støtte'),
  (96, 'kommunalt_behov'),
  (97, 'mobilitetsbehov'),
  (98, 'aktive_dage'),
  (99, 'aktive_minutter'),
  (100, 'plan_ved_opblussen'),
  (101, 'arbejdsstatus'),
  (102, 'sygemelding_start'),
  (103, 'sygemelding_årsag'),
  (104, 'arbejde_truet'),
  (105, 'lang_sygemelding_ventes'),
  (106, 'opioiddage'),
  (107, 'får_opioid'),
  (108, 'opioid_årsag'),
  (109, 'får_gabapentinoid'),
  (110, 'gabapentinoid_årsag'),
  (111, 'får_benzodiazepin'),
  (112, 'får_steroid'),
  (113, 'får_nsaid'),
  (114, 'får_paracetamol'),
  (115, 'får_ssri'),
  (116, 'får_antikoagulans'),
  (117, 'egfr'),
  (118, 'mave_eller_hjerterisiko'),
  (119, 'smerten_kræver_medicin'),
  (120, 'nsaid_uden_effekt'),
  (121, 'kræft_eller_palliativ'),
  (122, 'behandlerbesøg'),
  (123, 'behandling_over_8_uger'),
  (124, 'lang_behandling_oplyst'),
  (125, 'glad_nylig'),
  (126, 'rygoperation'),
  (127, 'venter_på_operation'),
  (128, 'overvejer_billeder'),
  (129, 'udtalt_funktionstab'),
  (130, 'mr_uden_fund'),
  (131, 'fysioterapi_aftalt'),
  (132, 'henvist_fysioterapi'),
  (133, 'fysioterapi_begyndt'),
  (134, 'henvist_rygcenter'),
  (135, 'rygcenter_svar'),
  (136, 'kiro_prolaps_start'),
  (137, 'kiro_stenose_start'),
  (138, 'leukocytter'),
  (139, 'crp'),
  (140, 'pakke_fravalgt'),
  (141, 'pakkestart'),
  (142, 'farve_valgt'),
  (143, 'farve_registreret'),
  (144, 'første_bedre_vurdering'),
  (145, 'alder'),
  (146, 'er_død'),
  (147, 'ikke_tilmeldt'),
  (148, 'terminalerklæring'),
  (149, 'rygestatus'),
  (150, 'vægt'),
  (151, 'højde'),
  (152, 'bmi_målt'),
  (153, 'depression'),
  (154, 'osteoporose')) AS given(element, name)
;

CREATE TEMPORARY TABLE feature_of_patient AS
-- A data element that reads the Patient resource, and how.
SELECT
  element,
  node,
  type,
  least,
  most
FROM (VALUES
  (
    CAST(22 AS INT),
    CAST(22 AS INT),
    CAST('choice' AS TEXT),
    CAST(-999999999999999999.9999999999 AS DECIMAL(28, 10)),
    CAST(999999999999999999.9999999999 AS DECIMAL(28, 10))
  ),
  (145, 145, 'quantity', -999999999999999999.9999999999, 999999999999999999.9999999999),
  (146, 146, 'boolean', -999999999999999999.9999999999, 999999999999999999.9999999999)) AS given(element, node, type, least, most)
;

CREATE TEMPORARY TABLE feature_activities AS
-- An activity by its place in the guideline, and its node.
SELECT
  activity,
  node
FROM (VALUES
  (CAST(0 AS INT), CAST(155 AS INT)),
  (1, 156),
  (2, 157),
  (3, 158),
  (4, 159),
  (5, 160),
  (6, 161),
  (7, 162),
  (8, 163),
  (9, 164),
  (10, 165),
  (11, 166),
  (12, 167),
  (13, 168),
  (14, 169),
  (15, 170),
  (16, 171),
  (17, 172),
  (18, 173),
  (19, 174),
  (20, 175),
  (21, 176),
  (22, 177),
  (23, 178),
  (24, 179),
  (25, 180),
  (26, 181),
  (27, 182),
  (28, 183),
  (29, 184),
  (30, 185),
  (31, 186),
  (32, 187),
  (33, 188),
  (34, 189),
  (35, 190),
  (36, 191),
  (37, 192),
  (38, 193),
  (39, 194),
  (40, 195),
  (41, 196),
  (42, 197),
  (43, 198),
  (44, 199),
  (45, 200),
  (46, 201),
  (47, 202),
  (48, 203),
  (49, 204),
  (50, 205),
  (51, 206),
  (52, 207),
  (53, 208),
  (54, 209),
  (55, 210),
  (56, 211),
  (57, 212),
  (58, 213),
  (59, 214),
  (60, 215),
  (61, 216),
  (62, 217),
  (63, 218),
  (64, 219),
  (65, 220),
  (66, 221),
  (67, 222),
  (68, 223),
  (69, 224),
  (70, 225),
  (71, 226),
  (72, 227),
  (73, 228),
  (74, 229),
  (75, 230),
  (76, 231),
  (77, 232),
  (78, 233),
  (79, 234),
  (80, 235),
  (81, 236),
  (82, 237),
  (83, 238),
  (84, 239),
  (85, 240),
  (86, 241),
  (87, 242),
  (88, 243),
  (89, 244),
  (90, 245)) AS given(activity, node)
;

CREATE TEMPORARY TABLE feature_overrides AS
-- A stratification that a clinician may override, by its place in the guideline, and its node.
SELECT
  stratification,
  node
FROM (VALUES
  (CAST(2 AS INT), CAST(248 AS INT))) AS given(stratification, node)
;

CREATE TEMPORARY TABLE feature_codings AS
-- Which facts matter to which nodes of the guideline, and what their codes and answers mean: semantics 3.1,
-- 3.4 and 3.6, as runtime/facts/interest.py has it. All of it is about concepts, of which there are few. A
-- node is a data element, an activity or a stratification, by its place among all of these. A coding of a
-- concept, under the guideline's URI of its system; an answer to a question that the guideline knows has the
-- own code of the data element asked for.
SELECT DISTINCT
  concepts.concept,
  COALESCE(aliases.system, concepts.system) AS system,
  concepts.code
FROM concepts
LEFT JOIN feature_aliases AS aliases
  ON aliases.alias = concepts.system
WHERE
  concepts.system <> 'urn:rettesnor:question'
UNION ALL
SELECT
  concepts.concept,
  questions.system,
  questions.code
FROM concepts
LEFT JOIN feature_questionnaires AS questionnaires
  ON questionnaires.url = concepts.questionnaire
JOIN feature_questions AS questions
  ON questions.link = concepts.code AND questions.own = (
    NOT questionnaires.url IS NULL
  )
WHERE
  concepts.system = 'urn:rettesnor:question'
;

CREATE TEMPORARY TABLE feature_concepts AS
-- A concept that some fact of a kind has; unresolved of a contact with a diagnosis that is not in the record.
SELECT DISTINCT
  kind,
  concept,
  unresolved
FROM forms
;

CREATE TEMPORARY TABLE feature_coded AS
-- A concept of facts of a kind that matters to a node by its codes, with the rank of its best code there (the
-- lower the more preferred), and whether it has the node's own code. Without a rank it is foreign: none of
-- its codes is in a code system that the node's value sets use.
SELECT
  kind,
  concept,
  node,
  MIN(rank) AS rank,
  BOOL_OR(CAST(own AS BOOLEAN)) AS own
FROM (
  SELECT
    met.kind,
    met.concept,
    codes.node,
    codes.rank,
    codes.own
  FROM feature_concepts AS met
  JOIN feature_codings AS codings
    ON codings.concept = met.concept
  JOIN feature_codes AS codes
    ON codes.system = codings.system AND codes.code = codings.code
  WHERE
    codes.kind = met.kind OR (
      codes.kind IS NULL AND NOT met.kind IN ('patient', 'request', 'appointment')
    )
  UNION ALL
  SELECT
    met.kind,
    met.concept,
    codes.node,
    codes.rank,
    FALSE AS own
  FROM feature_concepts AS met
  JOIN feature_codings AS codings
    ON codings.concept = met.concept
  JOIN feature_codes AS codes
    ON codes.system = codings.system AND codes.kind = met.kind
  WHERE
    codes.prefix AND STARTS_WITH(codings.code, codes.code)
  UNION ALL
  SELECT
    met.kind,
    met.concept,
    readers.node,
    CAST(NULL AS INT) AS rank,
    FALSE AS own
  FROM feature_concepts AS met
  JOIN (
    SELECT DISTINCT
      kind,
      node
    FROM feature_read_systems
  ) AS readers
    ON readers.kind = met.kind
  SEMI JOIN feature_codings AS codings
    ON codings.concept = met.concept
  ANTI JOIN (
    SELECT
      codings.concept,
      known.kind,
      known.node
    FROM feature_codings AS codings
    JOIN feature_read_systems AS known
      ON known.system = codings.system
  ) AS read
    ON read.concept = met.concept AND read.kind = met.kind AND read.node = readers.node
) AS found
GROUP BY
  kind,
  concept,
  node
;

CREATE TEMPORARY TABLE feature_matches AS
-- A concept of facts of a kind that matters to a node. Uncoded: without a code that matters it may be
-- anything of its kind, because it has none, or because what it is about is not in the record.
SELECT
  met.kind,
  met.concept,
  met.unresolved,
  coded.node,
  coded.rank,
  coded.own,
  FALSE AS uncoded
FROM feature_concepts AS met
JOIN feature_coded AS coded
  ON coded.kind = met.kind AND coded.concept = met.concept
UNION ALL
SELECT
  met.kind,
  met.concept,
  met.unresolved,
  readers.node,
  0 AS rank,
  FALSE AS own,
  TRUE AS uncoded
FROM feature_concepts AS met
JOIN feature_readers AS readers
  ON readers.kind = met.kind
ANTI JOIN feature_coded AS coded
  ON coded.kind = met.kind AND coded.concept = met.concept
WHERE
  met.concept = 0 OR met.unresolved
;

CREATE TEMPORARY TABLE feature_meanings AS
-- A coded answer that means one of a data element's options (3.4), by the option's number; one that means two
-- means none.
SELECT
  codings.concept,
  answers.node,
  MIN(answers.meaning) AS meaning
FROM feature_codings AS codings
JOIN feature_options AS answers
  ON answers.system = codings.system
WHERE
  answers.code = codings.code OR (
    answers.prefix AND STARTS_WITH(codings.code, answers.code)
  )
GROUP BY
  codings.concept,
  answers.node
HAVING
  MIN(answers.meaning) = MAX(answers.meaning)
;

CREATE TEMPORARY TABLE feature_text_meanings AS
-- The same of an answer in plain text: a guideline may know the words.
SELECT
  texts.answer_text,
  answers.node,
  MIN(answers.meaning) AS meaning
FROM (
  SELECT DISTINCT
    answer_text
  FROM occurrences
) AS texts
JOIN feature_options AS answers
  ON answers.code = texts.answer_text OR (
    answers.prefix AND STARTS_WITH(texts.answer_text, answers.code)
  )
WHERE
  answers.system = 'urn:rettesnor:text'
GROUP BY
  texts.answer_text,
  answers.node
HAVING
  MIN(answers.meaning) = MAX(answers.meaning)
;

CREATE TEMPORARY TABLE feature_shifts AS
-- What is added to the values of a data element that are coded by a concept (3.2).
SELECT
  concept,
  node,
  CAST(SUM(addend) AS DECIMAL(28, 10)) AS addend
FROM (
  SELECT DISTINCT
    codings.concept,
    offsets.node,
    offsets.number,
    offsets.addend
  FROM feature_codings AS codings
  JOIN feature_offsets AS offsets
    ON offsets.system = codings.system
  WHERE
    offsets.code = codings.code OR (
      offsets.prefix AND STARTS_WITH(codings.code, offsets.code)
    )
) AS found
GROUP BY
  concept,
  node
;

CREATE TEMPORARY TABLE feature_forms AS
-- What is to be known of a form, whatever the day. Void is what is no fact at all (entered in error, about
-- somebody else), and there only to be noted; special, what the Patient resource says, requests and
-- appointments, a clinician's own levels, and what was refused.
SELECT
  forms.*,
  COALESCE(problem IN ('entered-in-error', 'not-about-patient'), FALSE) AS void,
  COALESCE(problem = 'many-digits', FALSE) AS inexact, /* a problem that is none: what depends on the value is for the readings to say */
  NULLIF(problem, 'many-digits') AS fault,
  contradicted /* what a fact lacks is said last */
  AND (
    problem IS NULL OR problem IN ('no-code', 'no-subject')
  ) AS suspect,
  kind IN ('patient', 'request', 'appointment') OR unresolved OR negated OR NOT overriding.concept IS NULL AS special
FROM forms
LEFT JOIN (
  SELECT DISTINCT
    matches.concept
  FROM feature_matches AS matches
  JOIN feature_overrides AS overrides
    ON overrides.node = matches.node
) AS overriding
  ON overriding.concept = forms.concept
;

CREATE TEMPORARY VIEW feature_days AS
-- A fact with its days and its value, but for its form. Until is its end, or the end that was planned.
SELECT
  patient,
  place,
  form,
  stem,
  number,
  first_day,
  first_day + last_after AS last_day,
  COALESCE(first_day + last_after, CAST('1970-01-01' AS DATE)) + end_after AS until,
  instant_after,
  COALESCE(CAST(value AS DECIMAL(28, 10)), long_value) AS value,
  answer_text,
  names
FROM occurrences
;

CREATE TEMPORARY VIEW feature_records AS
-- A record as it is on the day of evaluation (2.7): what lies ahead is not a fact yet, and an end that was
-- only planned is none. Those that are no facts at all are here to be noted.
SELECT
  days.patient,
  days.place,
  days.stem,
  days.number,
  days.first_day,
  days.last_day,
  CASE WHEN forms.planned_end AND days.until > run.today THEN NULL ELSE days.until END AS end_day,
  days.instant_after,
  days.answer_text,
  days.names,
  CASE
    WHEN forms.void
    THEN forms.fault
    WHEN days.first_day > run.today AND NOT forms.kind IN ('request', 'appointment')
    THEN 'future-date'
    WHEN forms.suspect AND (
      days.until IS NULL OR days.until <= run.today
    )
    THEN 'malformed'
    ELSE forms.fault
  END AS problem,
  forms.*
  EXCLUDE (problem)
FROM feature_days AS days
JOIN feature_forms AS forms
  ON forms.form = days.form
CROSS JOIN run
;

CREATE TEMPORARY TABLE feature_marked AS
-- A record of which more is to be known than what it says of a data element: what is special, and what is to
-- be noted.
SELECT
  patient,
  place,
  kind,
  CONCAT_WS('/', resource, stem || COALESCE(CAST(number AS TEXT), '')) AS source,
  concept,
  unresolved,
  first_day,
  last_day,
  end_day,
  CAST(first_day AS TIMESTAMP) + INTERVAL (
    instant_after
  ) MICROSECOND AS instant,
  answer,
  answer_text,
  truth,
  status,
  negated,
  problem,
  void,
  names
FROM feature_records
WHERE
  special OR NOT problem IS NULL
;

CREATE TEMPORARY TABLE feature_completing AS
-- A form of coded facts that matter to an activity (5.2, 5.6).
SELECT
  forms.form,
  activities.activity
FROM feature_forms AS forms
JOIN feature_matches AS matches
  ON matches.concept = forms.concept AND matches.kind = forms.kind AND matches.unresolved = forms.unresolved
JOIN feature_activities AS activities
  ON activities.node = matches.node
WHERE
  NOT forms.void AND NOT matches.uncoded
;

CREATE TEMPORARY VIEW activity_facts AS
-- A fact of such a form.
SELECT
  completing.activity,
  records.patient,
  records.place,
  records.kind,
  CONCAT_WS('/', records.resource, records.stem || COALESCE(CAST(records.number AS TEXT), '')) AS source,
  records.concept,
  records.first_day,
  records.end_day,
  records.status,
  records.negated,
  records.problem,
  records.names
FROM feature_records AS records
JOIN feature_completing AS completing
  ON completing.form = records.form
;

CREATE TEMPORARY VIEW bookkeeping AS
-- What was asked for and agreed: requests and appointments.
SELECT
  patient,
  place,
  kind,
  source,
  concept,
  first_day,
  end_day,
  status,
  negated,
  problem,
  names
FROM feature_marked
WHERE
  kind IN ('request', 'appointment') AND NOT void
;

CREATE TEMPORARY TABLE override_facts AS
-- A fact that may be a clinician's own level of a stratification (4.6): the level it names, if it names just
-- one, and whether it answers at all.
SELECT
  facts.patient,
  overrides.stratification,
  facts.place,
  facts.source,
  facts.first_day,
  facts.last_day,
  facts.end_day,
  facts.instant,
  facts.status,
  facts.problem,
  facts.negated,
  meanings.meaning AS level,
  NOT facts.answer IS NULL OR NOT facts.answer_text IS NULL AS answered
FROM feature_marked AS facts
JOIN feature_matches AS matches
  ON matches.concept = facts.concept AND matches.kind = facts.kind AND matches.unresolved = facts.unresolved
JOIN feature_overrides AS overrides
  ON overrides.node = matches.node
LEFT JOIN feature_meanings AS meanings
  ON meanings.concept = facts.answer AND meanings.node = overrides.node
WHERE
  NOT facts.void
;

CREATE TEMPORARY TABLE feature_windows AS
-- Which facts count for a data element, and with what value: semantics 2.4-2.7 and 3.1-3.6, as
-- _Reading._screen in runtime/features.py and runtime/reading.py have it. A reading is a data element in one
-- window: its own, its longer one (3.12), or that of another element which asks when its facts are (3.9,
-- 3.10). A reading's number is the element's own number where the window is its own. SHIFTED(day, months,
-- days) stands for an expression of dates.py; NUMBER_OF(day), DAY_OF(number), WHOLE(value), BARE(unit),
-- CLASS(class), TAKES(name), READER(name), REASON(code) and REASON_OF(problem) for those of features.py. A
-- reading on the day of evaluation. Its window begins on day low; standing: it has none, and what lasts must
-- last today.
SELECT
  readings.*,
  run.today,
  NOT readings.ever AND readings.months IS NULL AND readings.days IS NULL AS standing,
  CASE
    WHEN NOT readings.months IS NULL OR NOT readings.days IS NULL
    THEN CASE
      WHEN run.today IS NULL
      THEN NULL
      ELSE GREATEST(
        LEAST(
          CASE
            WHEN -readings.months IS NULL
            THEN CAST(run.today + INTERVAL (
              -readings.days
            ) DAY AS DATE)
            ELSE CAST(run.today + INTERVAL (
              -readings.months
            ) MONTH AS DATE)
          END,
          CAST('9999-12-31' AS DATE)
        ),
        CAST('0001-01-01' AS DATE)
      )
    END
    ELSE CAST('0001-01-01' AS DATE)
  END AS low
FROM feature_readings AS readings
CROSS JOIN run
;

CREATE TEMPORARY TABLE feature_wanted AS
-- A form of facts with a reading it matters to, and all that is to be known of the two. Of what may be said
-- against it: refused comes before what its days say, faulty after that, and of a contact misplaced at last.
-- Plain is what nothing is said against that does not depend on days. What the value is read by is the factor
-- of its unit and what is added (3.2), and the option that its answer means (3.4).
SELECT
  *,
  refused IS NULL AND faulty IS NULL AND NOT suspect AND NOT lasting AND classes IS NULL AS plain,
  CASE
    WHEN classes IS NULL OR NOT contact
    THEN NULL
    WHEN contact_class IS NULL
    THEN 304
    WHEN classes & CASE contact_class
      WHEN 'inpatient'
      THEN 1
      WHEN 'emergency'
      THEN 2
      WHEN 'ambulatory'
      THEN 4
      WHEN 'home'
      THEN 8
      WHEN 'virtual'
      THEN 16
    END = 0
    THEN 105
  END AS misplaced
FROM (
  SELECT
    forms.form,
    forms.ongoing,
    forms.planned_end,
    forms.suspect,
    forms.contact_class,
    forms.truth,
    NOT forms.answer IS NULL AS answered,
    forms.unit IS NULL AS unitless,
    (
      forms.unit IS NULL OR forms.unit = '1' OR forms.unit LIKE '{%}'
    ) AS bare,
    forms.kind = 'encounter' AS contact,
    forms.kind IN ('condition', 'medication') AS course,
    forms.ongoing OR forms.kind IN ('condition', 'medication') AS lasting,
    matches.uncoded,
    matches.rank,
    matches.own,
    CASE WHEN forms.status = 'entered-in-error' THEN 102 WHEN forms.negated THEN 104 END AS refused,
    CASE
      WHEN matches.rank IS NULL
      THEN 301
      WHEN matches.uncoded
      AND NOT forms.kind IN ('request', 'appointment')
      AND (
        forms.fault IS NULL OR forms.fault = 'no-subject'
      )
      THEN 305
      WHEN NOT forms.fault IS NULL
      THEN CASE forms.fault
        WHEN 'no-subject'
        THEN 307
        WHEN 'no-code'
        THEN 305
        WHEN 'no-date'
        THEN 306
        WHEN 'unreadable-date'
        THEN 311
        WHEN 'future-date'
        THEN 103
        WHEN 'unreadable-value'
        THEN 312
        WHEN 'no-value'
        THEN 308
        WHEN 'not-final'
        THEN 309
        WHEN 'hidden'
        THEN 302
        WHEN 'malformed'
        THEN 303
      END
      WHEN forms.inexact
      THEN 205
    END AS faulty,
    NOT units.node IS NULL AS listed,
    NOT units.node IS NULL AND (
      units.factor IS NULL OR units.factor <> 1
    ) AS factored,
    units.factor,
    meanings.meaning AS coded_meaning,
    shifts.addend,
    windows.*
  FROM feature_forms AS forms
  JOIN feature_matches AS matches
    ON matches.concept = forms.concept AND matches.kind = forms.kind AND matches.unresolved = forms.unresolved
  JOIN feature_windows AS windows
    ON windows.node = matches.node
  LEFT JOIN feature_shifts AS shifts
    ON shifts.node = matches.node AND shifts.concept = forms.concept
  LEFT JOIN feature_units AS units
    ON units.node = matches.node AND units.unit = forms.unit
  LEFT JOIN feature_meanings AS meanings
    ON meanings.node = matches.node AND meanings.concept = forms.answer
  WHERE
    forms.kind <> 'patient' AND NOT forms.void
) AS met
;

CREATE TEMPORARY VIEW feature_dated AS
-- A fact in a reading, judged by its form and its days: unusable says why it does not count. First and last
-- day are those it may have started on; of one that goes on and has no start, any day until today.
SELECT
  *,
  CASE
    WHEN plain AND first_day = last_day AND first_day BETWEEN low AND today
    THEN NULL
    WHEN NOT refused IS NULL
    THEN refused
    WHEN first_day > today
    THEN 103
    WHEN lasting
    AND NOT ongoing
    AND NOT first_day IS NULL
    AND CASE WHEN standing THEN end_day IS NULL OR end_day < today ELSE end_day < low END
    THEN 106
    WHEN NOT lasting AND last_day < low
    THEN 106
    WHEN suspect AND NOT rank IS NULL AND (
      until IS NULL OR until <= today
    )
    THEN 303
    WHEN NOT faulty IS NULL
    THEN faulty
    WHEN first_day IS NULL
    THEN 306
    WHEN last_day > today
    THEN 310
    WHEN first_day < low AND NOT (
      lasting AND (
        ongoing OR NOT end_day IS NULL
      )
    )
    THEN 310
    WHEN exact AND (
      NOT started OR first_day <> last_day
    )
    THEN 310
    ELSE misplaced
  END AS unusable
FROM (
  SELECT
    facts.patient,
    facts.place,
    NOT facts.first_day IS NULL AS started,
    CASE WHEN facts.first_day IS NULL AND wanted.ongoing THEN CAST('0001-01-01' AS DATE) ELSE facts.first_day END AS first_day,
    CASE WHEN facts.first_day IS NULL AND wanted.ongoing THEN wanted.today ELSE facts.last_day END AS last_day,
    facts.until,
    CASE WHEN wanted.planned_end AND facts.until > wanted.today THEN NULL ELSE facts.until END AS end_day,
    facts.value,
    facts.answer_text,
    wanted.*
  FROM feature_days AS facts
  JOIN feature_wanted AS wanted
    ON wanted.form = facts.form
) AS met
;

CREATE TEMPORARY VIEW feature_understood AS
-- A fact in a reading with what its answer means. What lies outside the window, was not done or is no such
-- contact says nothing, and gives no note.
SELECT
  dated.*
  EXCLUDE (answered),
  dated.answered OR NOT dated.answer_text IS NULL AS answered,
  COALESCE(dated.coded_meaning, texts.meaning) AS meaning
FROM feature_dated AS dated
LEFT JOIN feature_text_meanings AS texts
  ON texts.node = dated.node AND texts.answer_text = dated.answer_text
/* said once: DuckDB works out what is asked about as often as it is asked; and with what is joined here, or it would ask in */
/* the join with forms, for each reading of a form by itself */
WHERE
  NOT COALESCE(dated.unusable, texts.meaning * 0, 0) IN (106, 104, 105)
;

CREATE TEMPORARY VIEW feature_said AS
-- A fact in a reading with what its value comes to: a number in the element's unit, and whether ten decimals
-- cannot hold it; that a sign is denied, or that an answer decides; the day that is stated.
SELECT
  *,
  CASE
    WHEN factored
    THEN TRY_CAST(TRY_CAST(TRY_CAST(value AS DECIMAL(19, 10)) * factor AS DECIMAL(28, 10)) + COALESCE(addend, 0) AS DECIMAL(28, 10))
    WHEN NOT addend IS NULL
    THEN TRY_CAST(value + addend AS DECIMAL(28, 10))
    ELSE value
  END AS amount,
  CASE
    WHEN factored
    THEN TRY_CAST(value AS DECIMAL(19, 10)) * factor <> TRY_CAST(TRY_CAST(value AS DECIMAL(19, 10)) * factor AS DECIMAL(28, 10))
  END AS rounded,
  CASE WHEN reader = 1 THEN NOT truth OR (
    value = 0 AND bare
  ) END AS denied,
  CASE WHEN reader = 1 THEN answered AND (
    explained OR own
  ) END AS decides,
  CASE
    WHEN answer_text IS NULL OR reader <> 5 OR answer_text < '0001'
    THEN NULL
    WHEN REGEXP_FULL_MATCH(answer_text, '[0-9]{4}-[0-9]{2}-[0-9]{2}')
    THEN TRY_CAST(answer_text AS DATE)
  END AS stated_day
FROM feature_understood
;

CREATE TEMPORARY VIEW feature_read AS
-- A fact in a reading with its value, or the reason why it has none: runtime/reading.py, reader by reader.
-- Values of all types are numbers: no and yes are 0 and 1, an option is its number, a day its number from 1
-- for the calendar's first. Of a count, 1 is an occurrence and 0 none, unless the number itself is stated.
-- Inexact is what ten decimals cannot hold, or a day written as only the one-patient runtime reads it:
-- set_aside has its patient.
SELECT
  *,
  reader = 2 AND NOT value IS NULL AND own AS stated,
  CASE
    WHEN NOT unusable IS NULL
    THEN unusable
    WHEN (
      reader = 0 AND listed AND NOT factored AND NOT whole AND amount BETWEEN least AND most
    )
    OR (
      reader IN (3, 4) AND NOT meaning IS NULL AND truth IS NULL
    )
    OR (
      reader = 3 AND NOT truth IS NULL
    )
    OR (
      reader = 1 AND NOT answered
    )
    THEN NULL
    WHEN reader = 0
    THEN CASE
      WHEN value IS NULL
      THEN 308
      WHEN unitless AND NOT countable
      THEN 201
      WHEN NOT listed AND NOT (
        countable AND bare
      )
      THEN 202
      WHEN amount IS NULL OR rounded
      THEN 205
      WHEN amount < least OR amount > most
      THEN 203
      WHEN whole
      THEN CASE WHEN amount <> FLOOR(amount) THEN 203 END
    END
    WHEN reader = 1
    THEN CASE WHEN decides AND NOT denied IS TRUE AND meaning IS NULL THEN 204 END
    WHEN reader = 5
    THEN CASE
      WHEN REGEXP_FULL_MATCH(answer_text, '[0-9]{8}|[0-9]{4}-?W[0-9]{2}(-?[0-9])?')
      THEN 205
      WHEN NOT answer_text IS NULL AND stated_day IS NULL AND own
      THEN 204
    END
    WHEN reader = 2
    THEN CASE
      WHEN value IS NULL OR NOT own
      THEN NULL
      WHEN NOT bare
      THEN 202
      WHEN value < 0 OR value <> FLOOR(value)
      THEN 203
    END
    WHEN NOT meaning IS NULL OR (
      NOT truth IS NULL AND reader = 3
    )
    THEN NULL
    WHEN answered
    THEN 204
    WHEN reader = 3
    THEN CASE WHEN value IS NULL THEN 308 WHEN NOT (
      value IN (0, 1) AND bare
    ) THEN 204 END
    WHEN value IS NULL AND truth IS NULL
    THEN 308
    ELSE 204
  END AS reason,
  CASE
    WHEN reader = 0
    THEN amount
    WHEN reader = 2 AND NOT value IS NULL AND own
    THEN value
    WHEN reader = 3 AND truth IS NULL AND NOT answered
    THEN value
    ELSE CAST(CASE
      WHEN reader = 1
      THEN CASE WHEN denied THEN 0 WHEN decides THEN meaning ELSE 1 END
      WHEN reader = 5
      THEN COALESCE(CAST(DATE_DIFF('DAY', CAST('0001-01-01' AS DATE), COALESCE(stated_day, first_day)) AS BIGINT) + 1, 0)
      WHEN reader = 2
      THEN CASE WHEN NOT truth THEN 0 ELSE 1 END
      WHEN reader = 3 AND NOT truth IS NULL
      THEN CASE WHEN truth THEN 1 ELSE 0 END
      ELSE meaning
    END AS DECIMAL(28, 10))
  END AS gives
FROM feature_said
;

CREATE TEMPORARY TABLE feature_screened AS
-- A fact in a reading that says something of the element: the reason why it does not count, else its value.
-- Preference is the greater the rather a fact is picked (3.7): the newest or oldest, or of an element that
-- asks whether there is any the newest that is there. In its bits are rank (16), the lower the greater, day
-- (22), which is 0 where nobody knows it, and whether it is there. Contact: of an encounter; course: of a
-- condition or a medication, which last. Direct: its reading counts it as it is here.
SELECT
  patient,
  reading,
  place,
  first_day,
  last_day,
  end_day,
  started,
  ongoing,
  contact,
  course,
  stated,
  direct,
  uncoded,
  gives AS value,
  reason,
  CASE
    WHEN reason IS NULL
    THEN (
      CASE WHEN takes = 2 AND gives = 1 THEN 274877906944 ELSE 0 END
    ) + (
      CASE WHEN takes = 1 THEN 4194303 - day ELSE day END << 16
    ) + 65535 - rank
  END AS preference
FROM (
  SELECT
    *,
    CASE
      WHEN started
      THEN COALESCE(CAST(DATE_DIFF('DAY', CAST('0001-01-01' AS DATE), first_day) AS BIGINT) + 1, 0)
      ELSE 0
    END AS day
  FROM feature_read
) AS judged
;

CREATE TEMPORARY TABLE feature_after AS
-- A fact that is left out because it starts during a fact of another element or soon after it (3.9); or may
-- be.
SELECT
  patient,
  reading,
  place,
  CASE WHEN BOOL_OR(CAST(sure AS BOOLEAN)) THEN 101 ELSE 310 END AS reason
FROM (
  SELECT
    screened.patient,
    screened.reading,
    screened.place,
    events.last_day <= screened.first_day AND screened.last_day <= events.until AS sure
  FROM feature_screened AS screened
  JOIN (
    SELECT
      events.patient,
      exclusions.reading,
      events.first_day,
      events.last_day,
      CASE
        WHEN COALESCE(events.over, events.first_day) IS NULL
        THEN NULL
        ELSE GREATEST(
          LEAST(
            CASE
              WHEN exclusions.months IS NULL
              THEN CAST(COALESCE(events.over, events.first_day) + INTERVAL (
                exclusions.days
              ) DAY AS DATE)
              ELSE CAST(COALESCE(events.over, events.first_day) + INTERVAL (
                exclusions.months
              ) MONTH AS DATE)
            END,
            CAST('9999-12-31' AS DATE)
          ),
          CAST('0001-01-01' AS DATE)
        )
      END AS until,
      CASE
        WHEN COALESCE(events.over, events.last_day) IS NULL
        THEN NULL
        ELSE GREATEST(
          LEAST(
            CASE
              WHEN exclusions.months IS NULL
              THEN CAST(COALESCE(events.over, events.last_day) + INTERVAL (
                exclusions.days
              ) DAY AS DATE)
              ELSE CAST(COALESCE(events.over, events.last_day) + INTERVAL (
                exclusions.months
              ) MONTH AS DATE)
            END,
            CAST('9999-12-31' AS DATE)
          ),
          CAST('0001-01-01' AS DATE)
        )
      END AS latest
    FROM (
      SELECT
        screened.patient,
        screened.reading,
        screened.first_day,
        screened.last_day,
        CASE WHEN screened.ongoing THEN run.today ELSE screened.end_day END AS over
      FROM feature_screened AS screened
      CROSS JOIN run
      WHERE
        screened.reason IS NULL
    ) AS events
    JOIN feature_exclusions AS exclusions
      ON exclusions.after = events.reading
  ) AS events
    ON events.patient = screened.patient AND events.reading = screened.reading
  WHERE
    screened.reason IS NULL AND events.first_day <= screened.last_day AND screened.first_day <= events.latest
) AS near
GROUP BY
  patient,
  reading,
  place
;

CREATE TEMPORARY TABLE feature_sifted AS
-- A fact in a reading that looks at all its facts together, when what was left out after an event is known,
-- too.
SELECT
  screened.*
  EXCLUDE (reason, preference),
  COALESCE(after.reason, screened.reason) AS reason,
  CASE WHEN after.reason IS NULL THEN screened.preference END AS preference
FROM feature_screened AS screened
SEMI JOIN feature_sifting AS sifting
  ON sifting.reading = screened.reading
LEFT JOIN feature_after AS after
  ON after.patient = screened.patient AND after.reading = screened.reading AND after.place = screened.place
;

CREATE TEMPORARY TABLE feature_too_few AS
-- A reading of a patient with too few values, or values over too short a time (3.8).
SELECT
  few.patient,
  few.reading
FROM (
  SELECT
    patient,
    reading,
    COUNT(DISTINCT first_day) AS days,
    MIN(first_day) AS earliest,
    MAX(first_day) AS latest
  FROM feature_sifted
  WHERE
    reason IS NULL
  GROUP BY
    patient,
    reading
) AS few
JOIN feature_repeats AS repeats
  ON repeats.reading = few.reading
WHERE
  few.days < repeats.least
  OR CASE
    WHEN few.earliest IS NULL
    THEN NULL
    ELSE GREATEST(
      LEAST(
        CASE
          WHEN repeats.months IS NULL
          THEN CAST(few.earliest + INTERVAL (
            repeats.days
          ) DAY AS DATE)
          ELSE CAST(few.earliest + INTERVAL (
            repeats.months
          ) MONTH AS DATE)
        END,
        CAST('9999-12-31' AS DATE)
      ),
      CAST('0001-01-01' AS DATE)
    )
  END > few.latest
;

CREATE TEMPORARY VIEW feature_counted AS
-- A fact in a reading that an element's value may be taken from, as it is counted: of too few values none.
SELECT
  screened.*
FROM feature_screened AS screened
WHERE
  screened.direct
UNION ALL
SELECT
  sifted.*
FROM feature_sifted AS sifted
ANTI JOIN feature_too_few AS few
  ON few.patient = sifted.patient AND few.reading = sifted.reading AND sifted.reason IS NULL
;

CREATE TEMPORARY TABLE feature_tallies AS
-- One value from the facts that count in a reading: semantics 3.7-3.10, as the fetches of runtime/features.py
-- have it. Known is true of a value, false where facts leave the element unknown whatever its absence rule
-- says (3.6), null where no fact was found (3.11). What the facts of a patient in a reading are together: of
-- the one that is picked its preference and its value, if any counts. Obscure: where nothing counts, what
-- does not leaves the element unknown; doubtful: it may belong to a number, too. Contested: several are to be
-- preferred alike, or their days are not certain. Settled: no more is to be known to tell the element's
-- value.
SELECT
  tallies.patient,
  tallies.reading,
  tallies.flags & 12 <> 0 AS obscure,
  tallies.flags & 8 <> 0 AS doubtful,
  tallies.preference,
  tallies.value,
  windows.takes IN (0, 1) AND (
    tallies.flags & 16 <> 0 OR tallies.latest <> tallies.earliest
  ) AS contested,
  windows.usual
  AND (
    tallies.preference IS NULL
    OR windows.takes = 2
    OR (
      windows.takes IN (0, 1) AND tallies.flags & 16 = 0 AND tallies.latest = tallies.earliest
    )
  ) AS settled,
  CASE
    WHEN tallies.preference IS NULL
    THEN CASE WHEN tallies.flags & 12 <> 0 THEN 8388608 END
    ELSE (
      CASE WHEN windows.quantified THEN 1 ELSE CAST(CAST(tallies.value AS DECIMAL(18, 10)) AS BIGINT) * 4 + 1 END << 22
    ) + CASE
      WHEN windows.takes = 1
      THEN 4194303 - (
        tallies.preference >> 16
      )
      ELSE (
        tallies.preference >> 16
      ) & 4194303
    END
  END AS said
FROM (
  SELECT
    patient,
    reading,
    BIT_OR(CASE WHEN NOT reason IS NULL THEN 1 << (
      reason // 100
    ) WHEN first_day <> last_day THEN 16 ELSE 0 END) AS flags, /* a bit for each grade of fault, see REASONS, and one for a day that is not certain */
    ARG_MAX(value, preference) FILTER(WHERE
      NOT preference IS NULL) AS value,
    MAX((
      preference << 24
    ) + place) /* 24 bits are for the place */ >> 24 AS preference,
    MAX((
      preference << 24
    ) + place) & 16777215 AS latest,
    16777215 - (
      MAX((
        preference << 24
      ) + 16777215 - place) & 16777215
    ) AS earliest
  FROM feature_counted
  GROUP BY
    patient,
    reading
) AS tallies
JOIN feature_windows AS windows
  ON windows.reading = tallies.reading
;

CREATE TEMPORARY TABLE feature_open AS
-- A fact that counts in a reading of which more is to be known than the one that is preferred.
SELECT
  counted.*
  EXCLUDE (uncoded, reason),
  windows.element,
  windows.takes,
  windows.low,
  windows.today,
  windows.anchors,
  windows.reader,
  windows.deniable,
  windows.same_day
FROM feature_counted AS counted
JOIN feature_windows AS windows
  ON windows.reading = counted.reading
WHERE
  counted.reason IS NULL AND (
    windows.anchors OR NOT windows.takes IN (0, 1, 2)
  )
;

CREATE TEMPORARY VIEW feature_extremes AS
-- The highest or lowest value, with the latest day it was found on.
SELECT
  patient,
  reading,
  MAX(value) AS value,
  MAX(day) AS day
FROM (
  SELECT
    patient,
    reading,
    value,
    CASE WHEN started THEN first_day END AS day,
    value = CASE WHEN takes = 3 THEN MAX(value) OVER all_of ELSE MIN(value) OVER all_of END AS extreme
  FROM feature_open
  WHERE
    takes IN (3, 4)
  WINDOW all_of AS (PARTITION BY patient, reading)
) AS found
WHERE
  extreme
GROUP BY
  patient,
  reading
;

CREATE TEMPORARY TABLE feature_episodes AS
-- A fact that takes part in forming episodes, by the number of its episode (3.10): one of the element, or one
-- of the element whose episodes are another's.
SELECT
  patient,
  reading,
  place,
  first_day,
  last_day,
  own,
  CAST(SUM(
    CASE
      WHEN previous IS NULL
      OR first_day >= CASE
        WHEN previous IS NULL
        THEN NULL
        ELSE GREATEST(
          LEAST(
            CASE
              WHEN gap_months IS NULL
              THEN CAST(previous + INTERVAL (
                gap_days
              ) DAY AS DATE)
              ELSE CAST(previous + INTERVAL (
                gap_months
              ) MONTH AS DATE)
            END,
            CAST('9999-12-31' AS DATE)
          ),
          CAST('0001-01-01' AS DATE)
        )
      END
      THEN 1
      ELSE 0
    END
  ) OVER (PARTITION BY patient, reading ORDER BY first_day, own, place ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS BIGINT) AS episode
FROM (
  SELECT
    events.*,
    gaps.months AS gap_months,
    gaps.days AS gap_days,
    LAG(events.first_day) OVER (PARTITION BY events.patient, events.reading ORDER BY events.first_day, events.own, events.place) AS previous
  FROM (
    SELECT
      patient,
      reading,
      place,
      first_day,
      last_day,
      TRUE AS own
    FROM feature_open
    WHERE
      takes = 5 AND value = 1 AND NOT stated
    UNION ALL
    SELECT
      others.patient,
      gaps.reading,
      others.place,
      others.first_day,
      others.last_day,
      FALSE AS own
    FROM feature_screened AS others
    JOIN feature_gaps AS gaps
      ON gaps.against = others.reading
    WHERE
      others.reason IS NULL
  ) AS events
  JOIN feature_gaps AS gaps
    ON gaps.reading = events.reading
) AS ordered
;

CREATE TEMPORARY TABLE feature_covered AS
-- A fact that covers days of a reading's window (3.8): the days it adds to those of the facts before it, or,
-- where they cannot be told, undecided.
SELECT
  patient,
  reading,
  place,
  first_day,
  last_day,
  day,
  undecided,
  GREATEST(DATE_DIFF('DAY', GREATEST(first_day, uncovered), last_covered) + 1, 0) AS adds
FROM (
  SELECT
    *,
    COALESCE(
      GREATEST(
        low,
        MAX(last_covered) OVER (PARTITION BY patient, reading ORDER BY first_day, place ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) + 1
      ),
      low
    ) AS uncovered
  FROM (
    SELECT
      patient,
      reading,
      place,
      first_day,
      last_day,
      low,
      CASE WHEN started THEN first_day END AS day,
      (
        course AND NOT ongoing AND end_day IS NULL
      ) OR (
        started AND first_day <> last_day AND last_day > low
      ) AS undecided,
      CASE WHEN ongoing THEN today ELSE LEAST(COALESCE(end_day, last_day), today) END AS last_covered
    FROM feature_open
    WHERE
      takes = 6 AND value = 1 AND NOT stated
  ) AS lasting
) AS ordered
;

CREATE TEMPORARY VIEW feature_amounts AS
-- How many occurrences, episodes or days a reading of a patient has, and the latest day one of them began;
-- undecided where a day that is not certain may belong to them.
SELECT
  patient,
  reading,
  COUNT(*) AS number,
  MAX(CASE WHEN started THEN first_day END) AS day,
  FALSE AS undecided
FROM feature_open
ANTI JOIN feature_gaps AS gaps
  ON gaps.reading = feature_open.reading
WHERE
  takes = 5 AND value = 1 AND NOT stated
GROUP BY
  patient,
  reading
UNION ALL
SELECT
  patient,
  reading,
  COUNT(*) FILTER(WHERE
    own) AS number,
  MAX(CASE WHEN own THEN day END) AS day,
  BOOL_OR(CAST(undecided AS BOOLEAN)) AS undecided
FROM (
  SELECT
    patient,
    reading,
    BOOL_AND(CAST(own AS BOOLEAN)) AS own,
    MAX(first_day) AS day,
    BOOL_OR(CAST(NOT own AND first_day <> last_day AS BOOLEAN)) AS undecided
  FROM feature_episodes
  GROUP BY
    patient,
    reading,
    episode
) AS episodes
GROUP BY
  patient,
  reading
UNION ALL
SELECT
  patient,
  reading,
  CAST(SUM(adds) AS BIGINT) AS number,
  MAX(day) AS day,
  BOOL_OR(CAST(undecided AS BOOLEAN)) AS undecided
FROM feature_covered
GROUP BY
  patient,
  reading
;

CREATE TEMPORARY TABLE feature_numbers AS
-- The number that a reading of a patient counts, and the latest day it rests on; whether anything was
-- counted, and whether an answer states a number besides; undecided where a fact in doubt may count.
SELECT
  found.patient,
  found.reading,
  COALESCE(amounts.number, 0) AS number,
  amounts.day,
  found.counted,
  found.stated,
  tallies.doubtful,
  tallies.doubtful OR COALESCE(amounts.undecided, FALSE) AS undecided
FROM (
  SELECT
    patient,
    reading,
    BOOL_OR(CAST(stated AS BOOLEAN)) AS stated,
    BOOL_OR(CAST(value = 1 AND NOT stated AS BOOLEAN)) AS counted
  FROM feature_open
  WHERE
    takes IN (5, 6)
  GROUP BY
    patient,
    reading
) AS found
JOIN feature_tallies AS tallies
  ON tallies.patient = found.patient AND tallies.reading = found.reading
LEFT JOIN feature_amounts AS amounts
  ON amounts.patient = found.patient AND amounts.reading = found.reading
;

CREATE TEMPORARY VIEW feature_contested AS
-- A reading of a patient in which one fact is to be picked of several that may be the one: as latest and
-- first where preference does not decide, for the number an answer states (3.8), and for both ends of a
-- decline over more than a day.
SELECT
  found.*,
  CAST(facts.first_day AS TIMESTAMP) + INTERVAL (
    facts.instant_after
  ) MICROSECOND AS instant
FROM (
  SELECT
    counted.patient,
    counted.reading,
    windows.takes = 0 AS newest,
    counted.place,
    counted.first_day,
    counted.last_day,
    counted.started,
    counted.preference,
    counted.value,
    windows.same_day
  FROM feature_counted AS counted
  JOIN (
    SELECT
      tallies.patient,
      tallies.reading,
      windows.takes,
      windows.same_day
    FROM feature_tallies AS tallies
    JOIN feature_windows AS windows
      ON windows.reading = tallies.reading
    WHERE
      tallies.contested
  ) AS windows
    ON windows.patient = counted.patient AND windows.reading = counted.reading
  WHERE
    counted.reason IS NULL
  UNION ALL
  SELECT
    stated.patient,
    stated.reading,
    TRUE AS newest,
    stated.place,
    stated.first_day,
    stated.last_day,
    stated.started,
    stated.preference,
    stated.value,
    stated.same_day
  FROM feature_open AS stated
  JOIN feature_numbers AS numbers
    ON numbers.patient = stated.patient AND numbers.reading = stated.reading
  WHERE
    stated.stated AND NOT numbers.undecided
  UNION ALL
  SELECT
    patient,
    reading,
    ends.newest,
    place,
    first_day,
    last_day,
    started,
    preference,
    value,
    same_day
  FROM (
    SELECT
      *,
      MIN(first_day) OVER all_of <> MAX(first_day) OVER all_of AS spread
    FROM feature_open
    WHERE
      takes = 7
    WINDOW all_of AS (PARTITION BY patient, reading)
  ) AS declining
  CROSS JOIN (VALUES
    (TRUE),
    (FALSE)) AS ends(newest)
  WHERE
    spread
) AS found
JOIN facts
  ON facts.patient = found.patient AND facts.place = found.place
;

CREATE TEMPORARY TABLE feature_candidates AS
-- A fact that may be the one to be picked, and the least and greatest value of those that may (3.7): of the
-- newest day, where partial dates may leave several; of the best rank; and of the newest time, if all have
-- one.
SELECT
  *,
  MIN(value) OVER equal AS lowest,
  MAX(value) OVER equal AS highest
FROM (
  SELECT
    *,
    BOOL_AND(CAST(NOT instant IS NULL AS BOOLEAN)) OVER equal AS timed,
    CASE WHEN newest THEN MAX(instant) OVER equal ELSE MIN(instant) OVER equal END AS best_instant
  FROM (
    SELECT
      *,
      BOOL_AND(CAST(first_day = last_day AS BOOLEAN)) OVER equal AS exact,
      MAX(preference & 65535) OVER equal AS best_rank
    FROM (
      SELECT
        *,
        CASE WHEN newest THEN MAX(first_day) OVER equal ELSE MIN(last_day) OVER equal END AS edge
      FROM feature_contested
      WINDOW equal AS (PARTITION BY patient, reading, newest)
    ) AS contested
    WHERE
      CASE WHEN newest THEN last_day >= edge ELSE first_day <= edge END
    WINDOW equal AS (PARTITION BY patient, reading, newest)
  ) AS near
  WHERE
    NOT exact OR (
      preference & 65535
    ) = best_rank
  WINDOW equal AS (PARTITION BY patient, reading, newest)
) AS ranked
WHERE
  NOT exact OR NOT timed OR instant = best_instant
WINDOW equal AS (PARTITION BY patient, reading, newest)
;

CREATE TEMPORARY TABLE feature_picked AS
-- What is picked, and its day; no value where two facts are equal and differ.
SELECT
  patient,
  reading,
  newest,
  chosen AS value,
  CASE
    WHEN BOOL_AND(CAST(started AS BOOLEAN)) FILTER(WHERE
      value = chosen)
    THEN MIN(first_day) FILTER(WHERE
      value = chosen)
  END AS day
FROM (
  SELECT
    *,
    CASE same_day
      WHEN 'highest'
      THEN highest
      WHEN 'lowest'
      THEN lowest
      ELSE CASE WHEN lowest = highest THEN lowest END
    END AS chosen
  FROM feature_candidates
) AS chosen
GROUP BY
  patient,
  reading,
  newest,
  chosen
;

CREATE TEMPORARY TABLE feature_special AS
-- What a reading of a patient comes to, of those that preference alone does not decide. Of a number that is
-- counted and one that an answer states, the larger holds.
SELECT
  picked.patient,
  picked.reading,
  NOT picked.value IS NULL AS known,
  picked.value,
  picked.day,
  CAST(NULL AS INT) AS days
FROM feature_picked AS picked
JOIN feature_windows AS windows
  ON windows.reading = picked.reading
WHERE
  windows.takes IN (0, 1)
UNION ALL
SELECT
  patient,
  reading,
  TRUE AS known,
  value,
  day,
  CAST(NULL AS INT) AS days
FROM feature_extremes
UNION ALL
SELECT
  numbers.patient,
  numbers.reading,
  CASE
    WHEN numbers.undecided
    THEN FALSE
    WHEN numbers.stated
    THEN NOT picked.value IS NULL
    WHEN numbers.counted
    THEN TRUE
  END AS known,
  CASE WHEN picked.value >= numbers.number THEN picked.value ELSE numbers.number END AS value,
  CASE WHEN picked.value >= numbers.number THEN picked.day ELSE numbers.day END AS day,
  CAST(NULL AS INT) AS days
FROM feature_numbers AS numbers
LEFT JOIN feature_picked AS picked
  ON picked.patient = numbers.patient AND picked.reading = numbers.reading
UNION ALL
SELECT
  newest.patient,
  newest.reading,
  NOT oldest.value IS NULL AND NOT newest.value IS NULL AS known,
  oldest.value - newest.value AS value,
  newest.day,
  CAST(DATE_DIFF('DAY', oldest.day, newest.day) AS INT) AS days
FROM feature_picked AS newest
JOIN feature_picked AS oldest
  ON oldest.patient = newest.patient AND oldest.reading = newest.reading
WHERE
  newest.newest AND NOT oldest.newest
;

CREATE TEMPORARY VIEW feature_answers AS
-- What a reading of a patient comes to that is not settled; day_number: of the day it rests on, from 1 for
-- the calendar's first day, and 0 for none.
SELECT
  patient,
  reading,
  element,
  quantified,
  usual,
  CASE WHEN known IS NULL AND obscure THEN FALSE ELSE known END AS known,
  value,
  day_number,
  days
FROM (
  SELECT
    tallies.patient,
    tallies.reading,
    tallies.obscure,
    windows.element,
    windows.quantified,
    windows.usual,
    CASE
      WHEN NOT special.reading IS NULL
      THEN special.known
      WHEN NOT tallies.preference IS NULL AND windows.takes IN (0, 1, 2)
      THEN TRUE
    END AS known,
    CASE WHEN NOT special.reading IS NULL THEN special.value ELSE tallies.value END AS value,
    CASE
      WHEN NOT special.reading IS NULL
      THEN COALESCE(CAST(DATE_DIFF('DAY', CAST('0001-01-01' AS DATE), special.day) AS BIGINT) + 1, 0)
      ELSE tallies.said & 4194303
    END AS day_number,
    special.days
  FROM feature_tallies AS tallies
  JOIN feature_windows AS windows
    ON windows.reading = tallies.reading
  LEFT JOIN feature_special AS special
    ON special.patient = tallies.patient AND special.reading = tallies.reading
  WHERE
    NOT tallies.settled
) AS answers
;

CREATE TEMPORARY TABLE feature_persons AS
-- The value of each data element, and what is noted on the way: semantics 3.6, 3.12, 3.13 and 5.3, as extract
-- and Features.notes in runtime/features.py have it. What the Patient resource says of a data element (3.13),
-- or the reason why it says nothing. Known is as in fetches.sql.
SELECT
  *,
  type = 'quantity' AS quantified,
  CASE
    WHEN reason IS NULL
    THEN TRUE
    WHEN NOT reason IN ('future-date', 'unknown-answer', 'implausible-value')
    THEN FALSE
  END AS known
FROM (
  SELECT
    patient,
    element,
    source,
    type,
    CASE
      WHEN NOT problem IS NULL
      THEN problem
      WHEN type = 'choice' AND meaning IS NULL
      THEN CASE WHEN answered THEN 'unknown-answer' ELSE 'no-value' END
      WHEN type = 'boolean' AND first_day IS NULL AND truth IS NULL
      THEN 'no-value'
      WHEN type = 'boolean' AND last_day > today
      THEN 'partial-date'
      WHEN type IN ('date', 'quantity') AND first_day IS NULL
      THEN 'no-date'
      WHEN type = 'date' AND first_day <> last_day
      THEN 'partial-date'
      WHEN type = 'quantity' AND eldest <> youngest
      THEN 'partial-date'
      WHEN type = 'quantity' AND (
        eldest < least OR eldest > most
      )
      THEN 'implausible-value'
    END AS reason,
    CAST(CASE type
      WHEN 'choice'
      THEN meaning
      WHEN 'boolean'
      THEN CASE WHEN first_day IS NULL AND NOT truth THEN 0 ELSE 1 END
      WHEN 'date'
      THEN COALESCE(CAST(DATE_DIFF('DAY', CAST('0001-01-01' AS DATE), first_day) AS BIGINT) + 1, 0)
      ELSE eldest
    END AS DECIMAL(28, 10)) AS value
  FROM (
    SELECT
      facts.patient,
      facts.source,
      facts.first_day,
      facts.last_day,
      facts.truth,
      facts.problem,
      NOT facts.answer IS NULL OR NOT facts.answer_text IS NULL AS answered,
      meanings.meaning,
      elements.element,
      elements.type,
      elements.least,
      elements.most,
      run.today,
      (
        (
          (
            YEAR(run.today) * 10000
          ) + (
            MONTH(run.today) * 100
          ) + DAY(run.today)
        ) - (
          (
            YEAR(facts.first_day) * 10000
          ) + (
            MONTH(facts.first_day) * 100
          ) + DAY(facts.first_day)
        )
      ) /* with days written as numbers, yyyymmdd, a birthday makes a difference of 10000 */ // 10000 AS eldest,
      (
        (
          (
            YEAR(run.today) * 10000
          ) + (
            MONTH(run.today) * 100
          ) + DAY(run.today)
        ) - (
          (
            YEAR(LEAST(facts.last_day, run.today)) * 10000
          ) + (
            MONTH(LEAST(facts.last_day, run.today)) * 100
          ) + DAY(LEAST(facts.last_day, run.today))
        )
      ) // 10000 AS youngest,
      ROW_NUMBER() OVER (PARTITION BY facts.patient, elements.element ORDER BY facts.place) AS number
    FROM feature_marked AS facts
    JOIN feature_matches AS matches
      ON matches.kind = facts.kind AND matches.concept = facts.concept
    JOIN feature_of_patient AS elements
      ON elements.node = matches.node
    LEFT JOIN (
      SELECT
        codings.concept,
        genders.element,
        MIN(genders.meaning) AS meaning
      FROM feature_codings AS codings
      JOIN feature_genders AS genders
        ON genders.system = codings.system AND genders.code = codings.code
      GROUP BY
        codings.concept,
        genders.element
    ) AS meanings
      ON meanings.concept = facts.answer AND meanings.element = elements.element
    CROSS JOIN run
    WHERE
      facts.kind = 'patient' AND NOT facts.void
  ) AS said
  WHERE
    number = 1
) AS persons
;

CREATE TEMPORARY VIEW feature_unused AS
-- A reading of a patient that an element's value is not taken from: its own window's, where no fact counts in
-- it but there is a longer one (3.12), the longer one's where there is one, and any where the Patient
-- resource says.
SELECT
  longer.patient,
  longer.reading
FROM feature_tallies AS longer
JOIN feature_graced AS graced
  ON graced.longer = longer.reading
JOIN feature_tallies AS own
  ON own.patient = longer.patient AND own.reading = graced.element
WHERE
  NOT own.preference IS NULL
UNION ALL
SELECT
  own.patient,
  own.reading
FROM feature_tallies AS own
JOIN feature_graced AS graced
  ON graced.element = own.reading
WHERE
  own.preference IS NULL
UNION ALL
SELECT
  persons.patient,
  windows.reading
FROM feature_persons AS persons
JOIN feature_windows AS windows
  ON windows.element = persons.element
WHERE
  NOT persons.known IS NULL
;

CREATE TEMPORARY TABLE feature_exceptions AS
-- What is said of a data element whose facts alone do not settle it.
SELECT
  patient,
  element,
  CASE WHEN known AND quantified THEN value END AS number,
  CASE
    WHEN known
    THEN (
      CASE WHEN quantified THEN 1 ELSE CAST(CAST(value AS DECIMAL(18, 10)) AS BIGINT) * 4 + 1 END << 22
    ) + day_number
    ELSE 8388608
  END AS said,
  days,
  stale
FROM (
  SELECT
    patient,
    element,
    quantified,
    known,
    value,
    day_number,
    days,
    FALSE AS stale
  FROM feature_answers
  WHERE
    usual
  UNION ALL
  SELECT
    COALESCE(persons.patient, used.patient) AS patient,
    COALESCE(persons.element, used.element) AS element,
    COALESCE(persons.quantified, used.quantified) AS quantified,
    CASE
      WHEN NOT persons.known IS NULL
      THEN persons.known
      WHEN NOT used.known IS NULL
      THEN used.known
      WHEN persons.reason <> 'future-date'
      THEN FALSE
    END AS known,
    CASE WHEN persons.known THEN persons.value ELSE used.value END AS value,
    COALESCE(used.day_number, 0) AS day_number,
    used.days,
    COALESCE(used.known AND used.reading <> used.element, FALSE) AS stale
  FROM feature_persons AS persons
  FULL JOIN (
    SELECT
      answers.*
    FROM feature_answers AS answers
    ANTI JOIN feature_unused AS unused
      ON unused.patient = answers.patient AND unused.reading = answers.reading
    WHERE
      NOT answers.usual
  ) AS used
    ON used.patient = persons.patient AND used.element = persons.element
) AS found
WHERE
  NOT known IS NULL
;

CREATE TEMPORARY VIEW feature_values AS
-- What a patient's facts say of a data element: a value, or that they leave the element unknown whatever its
-- absence rule says; of an element without a row no fact was found. Number is the value of a quantity; said
-- holds all the rest: in its bits the number of the latest day it rests on (22), whether the value is known
-- (1) or unknown (1), and a value of any other type.
SELECT
  patient,
  reading AS element,
  value AS number,
  said
FROM feature_tallies
WHERE
  settled AND NOT said IS NULL
UNION ALL
SELECT
  patient,
  element,
  number,
  said
FROM feature_exceptions
;

CREATE TEMPORARY TABLE anchors AS
-- The day of the latest fact that counts, of an element that a timing names with efter, where its value is
-- known (5.3): the last day of a contact that has ended, the day that is an element's value, the first day of
-- anything else.
SELECT
  events.patient,
  events.element,
  MAX(events.day) AS day
FROM (
  SELECT
    open.patient,
    open.element,
    CASE
      WHEN open.contact AND (
        open.ongoing OR NOT open.end_day IS NULL
      )
      THEN open.end_day
      WHEN open.reader = 5
      THEN CASE WHEN (
        open.value
      ) > 0 THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          open.value
        ) AS INT) - 1
      ) END
      ELSE open.first_day
    END AS day
  FROM feature_open AS open
  ANTI JOIN feature_unused AS unused
    ON unused.patient = open.patient AND unused.reading = open.reading
  WHERE
    open.anchors AND NOT (
      open.deniable AND open.value = 0 AND NOT open.stated
    )
) AS events
JOIN feature_values AS told
  ON told.patient = events.patient AND told.element = events.element
WHERE
  NOT events.day IS NULL AND (
    told.said & 4194304
  ) <> 0
GROUP BY
  events.patient,
  events.element
;

CREATE TEMPORARY TABLE set_aside AS
-- A patient whom only the one-patient runtime reads exactly: a converted value that ten decimals cannot hold,
-- or a day written as a week's or without hyphens.
SELECT DISTINCT
  screened.patient,
  CASE WHEN readings.reader = 5 THEN 'written-day' ELSE 'many-digits' END AS reason
FROM feature_screened AS screened
JOIN feature_readings AS readings
  ON readings.reading = screened.reading
WHERE
  screened.reason = 205
;

CREATE TEMPORARY VIEW feature_left_out AS
-- A fact that was left out of a data element, with the reason.
SELECT
  patient,
  reading,
  place,
  reason,
  uncoded
FROM feature_counted
WHERE
  reason <> 101
UNION ALL
SELECT
  candidates.patient,
  candidates.reading,
  candidates.place,
  313 AS reason,
  FALSE AS uncoded
FROM feature_candidates AS candidates
JOIN feature_picked AS picked
  ON picked.patient = candidates.patient
  AND picked.reading = candidates.reading
  AND picked.newest = candidates.newest
WHERE
  picked.value IS NULL
UNION ALL
SELECT
  episodes.patient,
  episodes.reading,
  episodes.place,
  310 AS reason,
  FALSE AS uncoded
FROM feature_episodes AS episodes
JOIN feature_numbers AS numbers
  ON numbers.patient = episodes.patient AND numbers.reading = episodes.reading
WHERE
  NOT episodes.own
  AND episodes.first_day <> episodes.last_day
  AND NOT numbers.doubtful
  AND (
    numbers.stated OR numbers.counted
  )
UNION ALL
SELECT
  covered.patient,
  covered.reading,
  covered.place,
  310 AS reason,
  FALSE AS uncoded
FROM (
  SELECT
    covered.*,
    ROW_NUMBER() OVER (
      PARTITION BY covered.patient, covered.reading
      ORDER BY covered.first_day, covered.last_day, CONCAT_WS('/', facts.resource, facts.stem || COALESCE(CAST(facts.number AS TEXT), '')), covered.place
    ) AS number
  FROM feature_covered AS covered
  JOIN facts
    ON facts.patient = covered.patient AND facts.place = covered.place
  WHERE
    covered.undecided
) AS covered
JOIN feature_numbers AS numbers
  ON numbers.patient = covered.patient AND numbers.reading = covered.reading
WHERE
  covered.number = 1 AND NOT numbers.doubtful
;

CREATE TEMPORARY TABLE notes AS
-- A data-quality note: of a record with a problem, and of a fact that was left out of a data element for a
-- reason worth knowing; of one that may be anybody's, without the element.
SELECT DISTINCT
  patient,
  code,
  source,
  element
FROM (
  SELECT
    records.patient,
    CASE
      WHEN records.problem IS NULL OR (
        records.problem = 'no-subject' AND matches.uncoded
      )
      THEN 'no-code'
      ELSE records.problem
    END AS code,
    records.source,
    CAST(NULL AS TEXT) AS element
  FROM feature_marked AS records
  LEFT JOIN (
    SELECT DISTINCT
      kind,
      concept,
      unresolved,
      uncoded
    FROM feature_matches
  ) AS matches
    ON matches.concept = records.concept AND matches.kind = records.kind AND matches.unresolved = records.unresolved
  WHERE
    CASE
      WHEN records.kind IN ('request', 'appointment')
      THEN NOT records.problem IS NULL
      ELSE matches.uncoded OR (
        NOT records.problem IS NULL AND NOT matches.uncoded IS NULL
      )
    END
  UNION ALL
  SELECT
    persons.patient,
    persons.reason AS code,
    persons.source,
    elements.name AS element
  FROM feature_persons AS persons
  JOIN feature_elements AS elements
    ON elements.element = persons.element
  WHERE
    NOT persons.reason IS NULL
  UNION ALL
  SELECT
    left_out.patient,
    reasons.code,
    CONCAT_WS('/', facts.resource, facts.stem || COALESCE(CAST(facts.number AS TEXT), '')) AS source,
    CASE WHEN NOT left_out.uncoded AND NOT reasons.code IN ('no-code', 'foreign-code') THEN elements.name END AS element
  FROM feature_left_out AS left_out
  JOIN feature_reasons AS reasons
    ON reasons.reason = left_out.reason
  JOIN feature_windows AS windows
    ON windows.reading = left_out.reading
  JOIN feature_elements AS elements
    ON elements.element = windows.element
  JOIN facts
    ON facts.patient = left_out.patient AND facts.place = left_out.place
  ANTI JOIN feature_unused AS unused
    ON unused.patient = left_out.patient AND unused.reading = left_out.reading
) AS noted
;

CREATE TEMPORARY VIEW features_0 AS
-- A part of features: said0 to v68, of the patients who have any.
SELECT
  patient,
  BIT_OR(CASE WHEN element = 0 THEN said WHEN element = 1 THEN said << 31 END) AS said0,
  BIT_OR(CASE WHEN element = 2 THEN said WHEN element = 3 THEN said << 31 END) AS said2,
  BIT_OR(CASE WHEN element = 4 THEN said WHEN element = 5 THEN said << 31 END) AS said4,
  BIT_OR(CASE WHEN element = 6 THEN said WHEN element = 7 THEN said << 31 END) AS said6,
  BIT_OR(CASE WHEN element = 8 THEN said END) AS said8,
  BIT_OR(CASE WHEN element = 9 THEN said END) AS said9,
  BIT_OR(CASE WHEN element = 10 THEN said WHEN element = 12 THEN said << 31 END) AS said10,
  BIT_OR(CASE WHEN element = 11 THEN said END) AS said11,
  BIT_OR(CASE WHEN element = 13 THEN said END) AS said13,
  BIT_OR(CASE WHEN element = 14 THEN said WHEN element = 16 THEN said << 31 END) AS said14,
  BIT_OR(CASE WHEN element = 15 THEN said END) AS said15,
  BIT_OR(CASE WHEN element = 17 THEN said END) AS said17,
  BIT_OR(CASE WHEN element = 18 THEN said WHEN element = 19 THEN said << 31 END) AS said18,
  BIT_OR(CASE WHEN element = 20 THEN said WHEN element = 21 THEN said << 31 END) AS said20,
  BIT_OR(CASE WHEN element = 22 THEN said WHEN element = 23 THEN said << 31 END) AS said22,
  BIT_OR(CASE WHEN element = 24 THEN said END) AS said24,
  BIT_OR(CASE WHEN element = 25 THEN said END) AS said25,
  BIT_OR(CASE WHEN element = 26 THEN said WHEN element = 27 THEN said << 31 END) AS said26,
  MAX(CASE WHEN element = 27 THEN number END) AS v27,
  BIT_OR(CASE WHEN element = 28 THEN said WHEN element = 29 THEN said << 31 END) AS said28,
  BIT_OR(CASE WHEN element = 30 THEN said END) AS said30,
  BIT_OR(CASE WHEN element = 31 THEN said END) AS said31,
  BIT_OR(CASE WHEN element = 32 THEN said WHEN element = 35 THEN said << 31 END) AS said32,
  BIT_OR(CASE WHEN element = 33 THEN said END) AS said33,
  BIT_OR(CASE WHEN element = 34 THEN said END) AS said34,
  BIT_OR(CASE WHEN element = 36 THEN said END) AS said36,
  BIT_OR(CASE WHEN element = 37 THEN said END) AS said37,
  BIT_OR(CASE WHEN element = 38 THEN said WHEN element = 41 THEN said << 31 END) AS said38,
  BIT_OR(CASE WHEN element = 39 THEN said END) AS said39,
  BIT_OR(CASE WHEN element = 40 THEN said END) AS said40,
  BIT_OR(CASE WHEN element = 42 THEN said END) AS said42,
  BIT_OR(CASE WHEN element = 43 THEN said END) AS said43,
  BIT_OR(CASE WHEN element = 44 THEN said WHEN element = 47 THEN said << 31 END) AS said44,
  BIT_OR(CASE WHEN element = 45 THEN said END) AS said45,
  BIT_OR(CASE WHEN element = 46 THEN said END) AS said46,
  BIT_OR(CASE WHEN element = 48 THEN said WHEN element = 49 THEN said << 31 END) AS said48,
  BIT_OR(CASE WHEN element = 50 THEN said WHEN element = 51 THEN said << 31 END) AS said50,
  BIT_OR(CASE WHEN element = 52 THEN said WHEN element = 53 THEN said << 31 END) AS said52,
  BIT_OR(CASE WHEN element = 54 THEN said WHEN element = 55 THEN said << 31 END) AS said54,
  BIT_OR(CASE WHEN element = 56 THEN said WHEN element = 57 THEN said << 31 END) AS said56,
  BIT_OR(CASE WHEN element = 58 THEN said WHEN element = 59 THEN said << 31 END) AS said58,
  BIT_OR(CASE WHEN element = 60 THEN said WHEN element = 61 THEN said << 31 END) AS said60,
  BIT_OR(CASE WHEN element = 62 THEN said WHEN element = 63 THEN said << 31 END) AS said62,
  MAX(CASE WHEN element = 64 THEN number END) AS v64,
  BIT_OR(CASE WHEN element = 64 THEN said WHEN element = 65 THEN said << 31 END) AS said64,
  MAX(CASE WHEN element = 65 THEN number END) AS v65,
  MAX(CASE WHEN element = 66 THEN number END) AS v66,
  BIT_OR(CASE WHEN element = 66 THEN said WHEN element = 67 THEN said << 31 END) AS said66,
  MAX(CASE WHEN element = 67 THEN number END) AS v67,
  MAX(CASE WHEN element = 68 THEN number END) AS v68
FROM feature_values
WHERE
  element BETWEEN 0 AND 68
GROUP BY
  patient
;

CREATE TEMPORARY VIEW features_1 AS
-- A part of features: said68 to said128, of the patients who have any.
SELECT
  patient,
  BIT_OR(CASE WHEN element = 68 THEN said WHEN element = 69 THEN said << 31 END) AS said68,
  MAX(CASE WHEN element = 69 THEN number END) AS v69,
  MAX(CASE WHEN element = 70 THEN number END) AS v70,
  BIT_OR(CASE WHEN element = 70 THEN said WHEN element = 71 THEN said << 31 END) AS said70,
  MAX(CASE WHEN element = 71 THEN number END) AS v71,
  MAX(CASE WHEN element = 72 THEN number END) AS v72,
  BIT_OR(CASE WHEN element = 72 THEN said WHEN element = 73 THEN said << 31 END) AS said72,
  MAX(CASE WHEN element = 73 THEN number END) AS v73,
  MAX(CASE WHEN element = 74 THEN number END) AS v74,
  BIT_OR(CASE WHEN element = 74 THEN said WHEN element = 75 THEN said << 31 END) AS said74,
  MAX(CASE WHEN element = 75 THEN number END) AS v75,
  MAX(CASE WHEN element = 76 THEN number END) AS v76,
  BIT_OR(CASE WHEN element = 76 THEN said WHEN element = 77 THEN said << 31 END) AS said76,
  MAX(CASE WHEN element = 77 THEN number END) AS v77,
  BIT_OR(CASE WHEN element = 78 THEN said WHEN element = 79 THEN said << 31 END) AS said78,
  BIT_OR(CASE WHEN element = 80 THEN said WHEN element = 81 THEN said << 31 END) AS said80,
  BIT_OR(CASE WHEN element = 82 THEN said WHEN element = 83 THEN said << 31 END) AS said82,
  BIT_OR(CASE WHEN element = 84 THEN said WHEN element = 85 THEN said << 31 END) AS said84,
  MAX(CASE WHEN element = 86 THEN number END) AS v86,
  BIT_OR(CASE WHEN element = 86 THEN said WHEN element = 87 THEN said << 31 END) AS said86,
  MAX(CASE WHEN element = 87 THEN number END) AS v87,
  MAX(CASE WHEN element = 88 THEN number END) AS v88,
  BIT_OR(CASE WHEN element = 88 THEN said WHEN element = 89 THEN said << 31 END) AS said88,
  BIT_OR(CASE WHEN element = 90 THEN said END) AS said90,
  MAX(CASE WHEN element = 91 THEN number END) AS v91,
  BIT_OR(CASE WHEN element = 91 THEN said WHEN element = 92 THEN said << 31 END) AS said91,
  BIT_OR(CASE WHEN element = 93 THEN said WHEN element = 94 THEN said << 31 END) AS said93,
  BIT_OR(CASE WHEN element = 95 THEN said WHEN element = 96 THEN said << 31 END) AS said95,
  BIT_OR(CASE WHEN element = 97 THEN said WHEN element = 98 THEN said << 31 END) AS said97,
  MAX(CASE WHEN element = 98 THEN number END) AS v98,
  MAX(CASE WHEN element = 99 THEN number END) AS v99,
  BIT_OR(CASE WHEN element = 99 THEN said WHEN element = 100 THEN said << 31 END) AS said99,
  BIT_OR(CASE WHEN element = 101 THEN said WHEN element = 103 THEN said << 31 END) AS said101,
  BIT_OR(CASE WHEN element = 102 THEN said END) AS said102,
  BIT_OR(CASE WHEN element = 104 THEN said WHEN element = 105 THEN said << 31 END) AS said104,
  MAX(CASE WHEN element = 106 THEN number END) AS v106,
  BIT_OR(CASE WHEN element = 106 THEN said WHEN element = 107 THEN said << 31 END) AS said106,
  BIT_OR(CASE WHEN element = 108 THEN said WHEN element = 109 THEN said << 31 END) AS said108,
  BIT_OR(CASE WHEN element = 110 THEN said WHEN element = 111 THEN said << 31 END) AS said110,
  BIT_OR(CASE WHEN element = 112 THEN said WHEN element = 113 THEN said << 31 END) AS said112,
  BIT_OR(CASE WHEN element = 114 THEN said WHEN element = 115 THEN said << 31 END) AS said114,
  BIT_OR(CASE WHEN element = 116 THEN said WHEN element = 117 THEN said << 31 END) AS said116,
  MAX(CASE WHEN element = 117 THEN number END) AS v117,
  BIT_OR(CASE WHEN element = 118 THEN said WHEN element = 119 THEN said << 31 END) AS said118,
  BIT_OR(CASE WHEN element = 120 THEN said WHEN element = 121 THEN said << 31 END) AS said120,
  MAX(CASE WHEN element = 122 THEN number END) AS v122,
  BIT_OR(CASE WHEN element = 122 THEN said WHEN element = 123 THEN said << 31 END) AS said122,
  BIT_OR(CASE WHEN element = 124 THEN said WHEN element = 125 THEN said << 31 END) AS said124,
  BIT_OR(CASE WHEN element = 126 THEN said WHEN element = 127 THEN said << 31 END) AS said126,
  BIT_OR(CASE WHEN element = 128 THEN said WHEN element = 129 THEN said << 31 END) AS said128
FROM feature_values
WHERE
  element BETWEEN 68 AND 129
GROUP BY
  patient
;

CREATE TEMPORARY VIEW features_2 AS
-- A part of features: said130 to said154, of the patients who have any.
SELECT
  patient,
  BIT_OR(CASE WHEN element = 130 THEN said WHEN element = 131 THEN said << 31 END) AS said130,
  BIT_OR(CASE WHEN element = 132 THEN said END) AS said132,
  BIT_OR(CASE WHEN element = 133 THEN said WHEN element = 135 THEN said << 31 END) AS said133,
  BIT_OR(CASE WHEN element = 134 THEN said END) AS said134,
  BIT_OR(CASE WHEN element = 136 THEN said END) AS said136,
  BIT_OR(CASE WHEN element = 137 THEN said END) AS said137,
  MAX(CASE WHEN element = 138 THEN number END) AS v138,
  BIT_OR(CASE WHEN element = 138 THEN said WHEN element = 139 THEN said << 31 END) AS said138,
  MAX(CASE WHEN element = 139 THEN number END) AS v139,
  BIT_OR(CASE WHEN element = 140 THEN said WHEN element = 142 THEN said << 31 END) AS said140,
  BIT_OR(CASE WHEN element = 141 THEN said END) AS said141,
  BIT_OR(CASE WHEN element = 143 THEN said WHEN element = 145 THEN said << 31 END) AS said143,
  BIT_OR(CASE WHEN element = 144 THEN said END) AS said144,
  MAX(CASE WHEN element = 145 THEN number END) AS v145,
  BIT_OR(CASE WHEN element = 146 THEN said WHEN element = 147 THEN said << 31 END) AS said146,
  BIT_OR(CASE WHEN element = 148 THEN said WHEN element = 149 THEN said << 31 END) AS said148,
  MAX(CASE WHEN element = 150 THEN number END) AS v150,
  BIT_OR(CASE WHEN element = 150 THEN said WHEN element = 151 THEN said << 31 END) AS said150,
  MAX(CASE WHEN element = 151 THEN number END) AS v151,
  MAX(CASE WHEN element = 152 THEN number END) AS v152,
  BIT_OR(CASE WHEN element = 152 THEN said WHEN element = 153 THEN said << 31 END) AS said152,
  BIT_OR(CASE WHEN element = 154 THEN said END) AS said154
FROM feature_values
WHERE
  element BETWEEN 130 AND 154
GROUP BY
  patient
;

CREATE TEMPORARY VIEW features AS
-- A patient with the data elements.
SELECT
  patients.patient,
  CASE WHEN (
    said0 & 4194304
  ) <> 0 THEN (
    said0 & 16777216
  ) <> 0 END AS v0,
  COALESCE((
    said0 & 8388608
  ) <> 0, FALSE) AS u0,
  CASE
    WHEN (
      said0 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said0 & 4194303
      ) AS INT) - 1
    )
  END AS d0,
  CASE WHEN (
    (
      said0 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said0 >> 31
    ) & 16777216
  ) <> 0 END AS v1,
  COALESCE((
    (
      said0 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u1,
  CASE
    WHEN (
      (
        said0 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said0 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d1,
  CASE WHEN (
    said2 & 4194304
  ) <> 0 THEN (
    said2 & 16777216
  ) <> 0 END AS v2,
  COALESCE((
    said2 & 8388608
  ) <> 0, FALSE) AS u2,
  CASE
    WHEN (
      said2 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said2 & 4194303
      ) AS INT) - 1
    )
  END AS d2,
  CASE WHEN (
    (
      said2 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said2 >> 31
    ) & 16777216
  ) <> 0 END AS v3,
  COALESCE((
    (
      said2 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u3,
  CASE
    WHEN (
      (
        said2 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said2 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d3,
  CASE WHEN (
    said4 & 4194304
  ) <> 0 THEN (
    said4 & 16777216
  ) <> 0 END AS v4,
  COALESCE((
    said4 & 8388608
  ) <> 0, FALSE) AS u4,
  CASE
    WHEN (
      said4 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said4 & 4194303
      ) AS INT) - 1
    )
  END AS d4,
  CASE WHEN (
    (
      said4 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said4 >> 31
    ) & 16777216
  ) <> 0 END AS v5,
  COALESCE((
    (
      said4 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u5,
  CASE
    WHEN (
      (
        said4 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said4 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d5,
  CASE WHEN (
    said6 & 4194304
  ) <> 0 THEN (
    said6 & 16777216
  ) <> 0 END AS v6,
  COALESCE((
    said6 & 8388608
  ) <> 0, FALSE) AS u6,
  CASE
    WHEN (
      said6 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said6 & 4194303
      ) AS INT) - 1
    )
  END AS d6,
  CASE WHEN (
    (
      said6 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said6 >> 31
    ) & 16777216
  ) <> 0 END AS v7,
  CASE
    WHEN (
      (
        said6 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said6 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d7,
  CASE
    WHEN (
      said8 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said8 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said8 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v8,
  CASE
    WHEN (
      said8 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said8 & 4194303
      ) AS INT) - 1
    )
  END AS d8,
  CASE
    WHEN (
      said9 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said9 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said9 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v9,
  CASE
    WHEN (
      said9 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said9 & 4194303
      ) AS INT) - 1
    )
  END AS d9,
  CASE WHEN (
    said10 & 4194304
  ) <> 0 THEN (
    said10 & 16777216
  ) <> 0 END AS v10,
  COALESCE((
    said10 & 8388608
  ) <> 0, FALSE) AS u10,
  CASE
    WHEN (
      said10 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said10 & 4194303
      ) AS INT) - 1
    )
  END AS d10,
  CASE
    WHEN (
      said11 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said11 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said11 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v11,
  CASE
    WHEN (
      said11 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said11 & 4194303
      ) AS INT) - 1
    )
  END AS d11,
  CASE WHEN (
    (
      said10 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said10 >> 31
    ) & 16777216
  ) <> 0 END AS v12,
  COALESCE((
    (
      said10 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u12,
  CASE
    WHEN (
      (
        said10 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said10 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d12,
  CASE
    WHEN (
      said13 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said13 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said13 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v13,
  CASE
    WHEN (
      said13 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said13 & 4194303
      ) AS INT) - 1
    )
  END AS d13,
  CASE WHEN (
    said14 & 4194304
  ) <> 0 THEN (
    said14 & 16777216
  ) <> 0 END AS v14,
  COALESCE((
    said14 & 8388608
  ) <> 0, FALSE) AS u14,
  CASE
    WHEN (
      said14 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said14 & 4194303
      ) AS INT) - 1
    )
  END AS d14,
  CASE
    WHEN (
      said15 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said15 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said15 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v15,
  CASE
    WHEN (
      said15 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said15 & 4194303
      ) AS INT) - 1
    )
  END AS d15,
  CASE WHEN (
    (
      said14 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said14 >> 31
    ) & 16777216
  ) <> 0 END AS v16,
  COALESCE((
    (
      said14 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u16,
  CASE
    WHEN (
      (
        said14 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said14 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d16,
  CASE
    WHEN (
      said17 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said17 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said17 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v17,
  CASE
    WHEN (
      said17 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said17 & 4194303
      ) AS INT) - 1
    )
  END AS d17,
  CASE WHEN (
    said18 & 4194304
  ) <> 0 THEN (
    said18 & 16777216
  ) <> 0 END AS v18,
  COALESCE((
    said18 & 8388608
  ) <> 0, FALSE) AS u18,
  CASE
    WHEN (
      said18 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said18 & 4194303
      ) AS INT) - 1
    )
  END AS d18,
  CASE WHEN (
    (
      said18 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said18 >> 31
    ) & 16777216
  ) <> 0 END AS v19,
  COALESCE((
    (
      said18 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u19,
  CASE
    WHEN (
      (
        said18 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said18 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d19,
  CASE WHEN (
    said20 & 4194304
  ) <> 0 THEN (
    said20 & 16777216
  ) <> 0 END AS v20,
  COALESCE((
    said20 & 8388608
  ) <> 0, FALSE) AS u20,
  CASE
    WHEN (
      said20 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said20 & 4194303
      ) AS INT) - 1
    )
  END AS d20,
  CASE WHEN (
    (
      said20 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said20 >> 31
    ) & 16777216
  ) <> 0 END AS v21,
  COALESCE((
    (
      said20 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u21,
  CASE
    WHEN (
      (
        said20 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said20 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d21,
  CASE WHEN (
    said22 & 4194304
  ) <> 0 THEN CAST((
    said22 >> 24
  ) & 3 AS INT) END AS v22,
  CASE
    WHEN (
      said22 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said22 & 4194303
      ) AS INT) - 1
    )
  END AS d22,
  CASE WHEN (
    (
      said22 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said22 >> 31
    ) & 16777216
  ) <> 0 END AS v23,
  CASE
    WHEN (
      (
        said22 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said22 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d23,
  CASE
    WHEN (
      said24 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said24 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said24 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v24,
  CASE
    WHEN (
      said24 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said24 & 4194303
      ) AS INT) - 1
    )
  END AS d24,
  CASE
    WHEN (
      said25 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said25 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said25 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v25,
  CASE
    WHEN (
      said25 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said25 & 4194303
      ) AS INT) - 1
    )
  END AS d25,
  CASE WHEN (
    said26 & 4194304
  ) <> 0 THEN (
    said26 & 16777216
  ) <> 0 END AS v26,
  COALESCE((
    said26 & 8388608
  ) <> 0, FALSE) AS u26,
  CASE
    WHEN (
      said26 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said26 & 4194303
      ) AS INT) - 1
    )
  END AS d26,
  v27 AS v27,
  CASE
    WHEN (
      (
        said26 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said26 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d27,
  CASE WHEN (
    said28 & 4194304
  ) <> 0 THEN (
    said28 & 16777216
  ) <> 0 END AS v28,
  CASE
    WHEN (
      said28 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said28 & 4194303
      ) AS INT) - 1
    )
  END AS d28,
  CASE WHEN (
    (
      said28 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said28 >> 31
    ) & 16777216
  ) <> 0 END AS v29,
  CASE
    WHEN (
      (
        said28 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said28 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d29,
  CASE
    WHEN (
      said30 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said30 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said30 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v30,
  CASE
    WHEN (
      said30 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said30 & 4194303
      ) AS INT) - 1
    )
  END AS d30,
  CASE
    WHEN (
      said31 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said31 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said31 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v31,
  CASE
    WHEN (
      said31 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said31 & 4194303
      ) AS INT) - 1
    )
  END AS d31,
  CASE WHEN (
    said32 & 4194304
  ) <> 0 THEN (
    said32 & 16777216
  ) <> 0 END AS v32,
  CASE
    WHEN (
      said32 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said32 & 4194303
      ) AS INT) - 1
    )
  END AS d32,
  CASE
    WHEN (
      said33 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said33 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said33 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v33,
  CASE
    WHEN (
      said33 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said33 & 4194303
      ) AS INT) - 1
    )
  END AS d33,
  CASE
    WHEN (
      said34 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said34 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said34 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v34,
  CASE
    WHEN (
      said34 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said34 & 4194303
      ) AS INT) - 1
    )
  END AS d34,
  CASE WHEN (
    (
      said32 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said32 >> 31
    ) & 16777216
  ) <> 0 END AS v35,
  CASE
    WHEN (
      (
        said32 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said32 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d35,
  CASE
    WHEN (
      said36 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said36 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said36 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v36,
  CASE
    WHEN (
      said36 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said36 & 4194303
      ) AS INT) - 1
    )
  END AS d36,
  CASE
    WHEN (
      said37 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said37 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said37 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v37,
  CASE
    WHEN (
      said37 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said37 & 4194303
      ) AS INT) - 1
    )
  END AS d37,
  CASE WHEN (
    said38 & 4194304
  ) <> 0 THEN (
    said38 & 16777216
  ) <> 0 END AS v38,
  CASE
    WHEN (
      said38 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said38 & 4194303
      ) AS INT) - 1
    )
  END AS d38,
  CASE
    WHEN (
      said39 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said39 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said39 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v39,
  CASE
    WHEN (
      said39 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said39 & 4194303
      ) AS INT) - 1
    )
  END AS d39,
  CASE
    WHEN (
      said40 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said40 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said40 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v40,
  CASE
    WHEN (
      said40 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said40 & 4194303
      ) AS INT) - 1
    )
  END AS d40,
  CASE WHEN (
    (
      said38 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said38 >> 31
    ) & 16777216
  ) <> 0 END AS v41,
  CASE
    WHEN (
      (
        said38 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said38 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d41,
  CASE
    WHEN (
      said42 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said42 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said42 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v42,
  CASE
    WHEN (
      said42 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said42 & 4194303
      ) AS INT) - 1
    )
  END AS d42,
  CASE
    WHEN (
      said43 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said43 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said43 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v43,
  CASE
    WHEN (
      said43 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said43 & 4194303
      ) AS INT) - 1
    )
  END AS d43,
  CASE WHEN (
    said44 & 4194304
  ) <> 0 THEN (
    said44 & 16777216
  ) <> 0 END AS v44,
  CASE
    WHEN (
      said44 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said44 & 4194303
      ) AS INT) - 1
    )
  END AS d44,
  CASE
    WHEN (
      said45 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said45 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said45 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v45,
  CASE
    WHEN (
      said45 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said45 & 4194303
      ) AS INT) - 1
    )
  END AS d45,
  CASE
    WHEN (
      said46 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said46 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said46 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v46,
  CASE
    WHEN (
      said46 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said46 & 4194303
      ) AS INT) - 1
    )
  END AS d46,
  CASE WHEN (
    (
      said44 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said44 >> 31
    ) & 16777216
  ) <> 0 END AS v47,
  CASE
    WHEN (
      (
        said44 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said44 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d47,
  CASE WHEN (
    said48 & 4194304
  ) <> 0 THEN (
    said48 & 16777216
  ) <> 0 END AS v48,
  CASE
    WHEN (
      said48 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said48 & 4194303
      ) AS INT) - 1
    )
  END AS d48,
  CASE WHEN (
    (
      said48 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said48 >> 31
    ) & 16777216
  ) <> 0 END AS v49,
  CASE
    WHEN (
      (
        said48 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said48 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d49,
  CASE WHEN (
    said50 & 4194304
  ) <> 0 THEN (
    said50 & 16777216
  ) <> 0 END AS v50,
  CASE
    WHEN (
      said50 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said50 & 4194303
      ) AS INT) - 1
    )
  END AS d50,
  CASE WHEN (
    (
      said50 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said50 >> 31
    ) & 16777216
  ) <> 0 END AS v51,
  CASE
    WHEN (
      (
        said50 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said50 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d51,
  CASE WHEN (
    said52 & 4194304
  ) <> 0 THEN (
    said52 & 16777216
  ) <> 0 END AS v52,
  CASE
    WHEN (
      said52 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said52 & 4194303
      ) AS INT) - 1
    )
  END AS d52,
  CASE WHEN (
    (
      said52 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said52 >> 31
    ) & 16777216
  ) <> 0 END AS v53,
  CASE
    WHEN (
      (
        said52 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said52 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d53,
  CASE WHEN (
    said54 & 4194304
  ) <> 0 THEN (
    said54 & 16777216
  ) <> 0 END AS v54,
  CASE
    WHEN (
      said54 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said54 & 4194303
      ) AS INT) - 1
    )
  END AS d54,
  CASE WHEN (
    (
      said54 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said54 >> 31
    ) & 16777216
  ) <> 0 END AS v55,
  CASE
    WHEN (
      (
        said54 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said54 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d55,
  CASE WHEN (
    said56 & 4194304
  ) <> 0 THEN (
    said56 & 16777216
  ) <> 0 END AS v56,
  CASE
    WHEN (
      said56 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said56 & 4194303
      ) AS INT) - 1
    )
  END AS d56,
  CASE WHEN (
    (
      said56 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said56 >> 31
    ) & 16777216
  ) <> 0 END AS v57,
  CASE
    WHEN (
      (
        said56 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said56 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d57,
  CASE WHEN (
    said58 & 4194304
  ) <> 0 THEN (
    said58 & 16777216
  ) <> 0 END AS v58,
  CASE
    WHEN (
      said58 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said58 & 4194303
      ) AS INT) - 1
    )
  END AS d58,
  CASE WHEN (
    (
      said58 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said58 >> 31
    ) & 16777216
  ) <> 0 END AS v59,
  CASE
    WHEN (
      (
        said58 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said58 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d59,
  CASE WHEN (
    said60 & 4194304
  ) <> 0 THEN (
    said60 & 16777216
  ) <> 0 END AS v60,
  CASE
    WHEN (
      said60 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said60 & 4194303
      ) AS INT) - 1
    )
  END AS d60,
  CASE
    WHEN (
      (
        said60 >> 31
      ) & 4194304
    ) <> 0
    THEN CAST((
      (
        said60 >> 31
      ) >> 24
    ) & 3 AS INT)
  END AS v61,
  CASE
    WHEN (
      (
        said60 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said60 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d61,
  CASE WHEN (
    said62 & 4194304
  ) <> 0 THEN (
    said62 & 16777216
  ) <> 0 END AS v62,
  CASE
    WHEN (
      said62 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said62 & 4194303
      ) AS INT) - 1
    )
  END AS d62,
  CASE WHEN (
    (
      said62 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said62 >> 31
    ) & 16777216
  ) <> 0 END AS v63,
  CASE
    WHEN (
      (
        said62 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said62 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d63,
  v64 AS v64,
  CASE
    WHEN (
      said64 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said64 & 4194303
      ) AS INT) - 1
    )
  END AS d64,
  v65 AS v65,
  CASE
    WHEN (
      (
        said64 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said64 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d65,
  v66 AS v66,
  CASE
    WHEN (
      said66 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said66 & 4194303
      ) AS INT) - 1
    )
  END AS d66,
  v67 AS v67,
  CASE
    WHEN (
      (
        said66 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said66 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d67,
  v68 AS v68,
  CASE
    WHEN (
      said68 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said68 & 4194303
      ) AS INT) - 1
    )
  END AS d68,
  v69 AS v69,
  CASE
    WHEN (
      (
        said68 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said68 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d69,
  v70 AS v70,
  CASE
    WHEN (
      said70 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said70 & 4194303
      ) AS INT) - 1
    )
  END AS d70,
  v71 AS v71,
  CASE
    WHEN (
      (
        said70 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said70 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d71,
  v72 AS v72,
  CASE
    WHEN (
      said72 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said72 & 4194303
      ) AS INT) - 1
    )
  END AS d72,
  v73 AS v73,
  CASE
    WHEN (
      (
        said72 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said72 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d73,
  v74 AS v74,
  CASE
    WHEN (
      said74 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said74 & 4194303
      ) AS INT) - 1
    )
  END AS d74,
  v75 AS v75,
  CASE
    WHEN (
      (
        said74 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said74 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d75,
  v76 AS v76,
  CASE
    WHEN (
      said76 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said76 & 4194303
      ) AS INT) - 1
    )
  END AS d76,
  v77 AS v77,
  CASE
    WHEN (
      (
        said76 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said76 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d77,
  CASE WHEN (
    said78 & 4194304
  ) <> 0 THEN (
    said78 & 16777216
  ) <> 0 END AS v78,
  CASE
    WHEN (
      said78 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said78 & 4194303
      ) AS INT) - 1
    )
  END AS d78,
  CASE WHEN (
    (
      said78 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said78 >> 31
    ) & 16777216
  ) <> 0 END AS v79,
  CASE
    WHEN (
      (
        said78 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said78 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d79,
  CASE WHEN (
    said80 & 4194304
  ) <> 0 THEN (
    said80 & 16777216
  ) <> 0 END AS v80,
  CASE
    WHEN (
      said80 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said80 & 4194303
      ) AS INT) - 1
    )
  END AS d80,
  CASE WHEN (
    (
      said80 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said80 >> 31
    ) & 16777216
  ) <> 0 END AS v81,
  CASE
    WHEN (
      (
        said80 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said80 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d81,
  CASE WHEN (
    said82 & 4194304
  ) <> 0 THEN (
    said82 & 16777216
  ) <> 0 END AS v82,
  CASE
    WHEN (
      said82 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said82 & 4194303
      ) AS INT) - 1
    )
  END AS d82,
  CASE WHEN (
    (
      said82 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said82 >> 31
    ) & 16777216
  ) <> 0 END AS v83,
  CASE
    WHEN (
      (
        said82 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said82 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d83,
  CASE WHEN (
    said84 & 4194304
  ) <> 0 THEN (
    said84 & 16777216
  ) <> 0 END AS v84,
  CASE
    WHEN (
      said84 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said84 & 4194303
      ) AS INT) - 1
    )
  END AS d84,
  CASE WHEN (
    (
      said84 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said84 >> 31
    ) & 16777216
  ) <> 0 END AS v85,
  CASE
    WHEN (
      (
        said84 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said84 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d85,
  v86 AS v86,
  CASE
    WHEN (
      said86 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said86 & 4194303
      ) AS INT) - 1
    )
  END AS d86,
  v87 AS v87,
  CASE
    WHEN (
      (
        said86 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said86 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d87,
  v88 AS v88,
  CASE
    WHEN (
      said88 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said88 & 4194303
      ) AS INT) - 1
    )
  END AS d88,
  CASE
    WHEN (
      (
        said88 >> 31
      ) & 4194304
    ) <> 0
    THEN CAST((
      (
        said88 >> 31
      ) >> 24
    ) & 3 AS INT)
  END AS v89,
  CASE
    WHEN (
      (
        said88 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said88 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d89,
  CASE
    WHEN (
      said90 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said90 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said90 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v90,
  CASE
    WHEN (
      said90 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said90 & 4194303
      ) AS INT) - 1
    )
  END AS d90,
  v91 AS v91,
  CASE
    WHEN (
      said91 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said91 & 4194303
      ) AS INT) - 1
    )
  END AS d91,
  CASE WHEN (
    (
      said91 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said91 >> 31
    ) & 16777216
  ) <> 0 END AS v92,
  COALESCE((
    (
      said91 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u92,
  CASE
    WHEN (
      (
        said91 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said91 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d92,
  CASE WHEN (
    said93 & 4194304
  ) <> 0 THEN (
    said93 & 16777216
  ) <> 0 END AS v93,
  COALESCE((
    said93 & 8388608
  ) <> 0, FALSE) AS u93,
  CASE
    WHEN (
      said93 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said93 & 4194303
      ) AS INT) - 1
    )
  END AS d93,
  CASE WHEN (
    (
      said93 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said93 >> 31
    ) & 16777216
  ) <> 0 END AS v94,
  CASE
    WHEN (
      (
        said93 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said93 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d94,
  CASE WHEN (
    said95 & 4194304
  ) <> 0 THEN (
    said95 & 16777216
  ) <> 0 END AS v95,
  COALESCE((
    said95 & 8388608
  ) <> 0, FALSE) AS u95,
  CASE
    WHEN (
      said95 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said95 & 4194303
      ) AS INT) - 1
    )
  END AS d95,
  CASE WHEN (
    (
      said95 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said95 >> 31
    ) & 16777216
  ) <> 0 END AS v96,
  COALESCE((
    (
      said95 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u96,
  CASE
    WHEN (
      (
        said95 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said95 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d96,
  CASE WHEN (
    said97 & 4194304
  ) <> 0 THEN (
    said97 & 16777216
  ) <> 0 END AS v97,
  COALESCE((
    said97 & 8388608
  ) <> 0, FALSE) AS u97,
  CASE
    WHEN (
      said97 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said97 & 4194303
      ) AS INT) - 1
    )
  END AS d97,
  v98 AS v98,
  CASE
    WHEN (
      (
        said97 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said97 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d98,
  v99 AS v99,
  CASE
    WHEN (
      said99 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said99 & 4194303
      ) AS INT) - 1
    )
  END AS d99,
  CASE WHEN (
    (
      said99 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said99 >> 31
    ) & 16777216
  ) <> 0 END AS v100,
  CASE
    WHEN (
      (
        said99 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said99 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d100,
  CASE WHEN (
    said101 & 4194304
  ) <> 0 THEN CAST((
    said101 >> 24
  ) & 15 AS INT) END AS v101,
  CASE
    WHEN (
      said101 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said101 & 4194303
      ) AS INT) - 1
    )
  END AS d101,
  CASE
    WHEN (
      said102 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said102 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said102 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v102,
  CASE
    WHEN (
      said102 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said102 & 4194303
      ) AS INT) - 1
    )
  END AS d102,
  CASE
    WHEN (
      (
        said101 >> 31
      ) & 4194304
    ) <> 0
    THEN CAST((
      (
        said101 >> 31
      ) >> 24
    ) & 3 AS INT)
  END AS v103,
  CASE
    WHEN (
      (
        said101 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said101 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d103,
  CASE WHEN (
    said104 & 4194304
  ) <> 0 THEN (
    said104 & 16777216
  ) <> 0 END AS v104,
  COALESCE((
    said104 & 8388608
  ) <> 0, FALSE) AS u104,
  CASE
    WHEN (
      said104 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said104 & 4194303
      ) AS INT) - 1
    )
  END AS d104,
  CASE WHEN (
    (
      said104 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said104 >> 31
    ) & 16777216
  ) <> 0 END AS v105,
  COALESCE((
    (
      said104 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u105,
  CASE
    WHEN (
      (
        said104 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said104 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d105,
  v106 AS v106,
  COALESCE((
    said106 & 8388608
  ) <> 0, FALSE) AS u106,
  CASE
    WHEN (
      said106 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said106 & 4194303
      ) AS INT) - 1
    )
  END AS d106,
  CASE WHEN (
    (
      said106 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said106 >> 31
    ) & 16777216
  ) <> 0 END AS v107,
  COALESCE((
    (
      said106 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u107,
  CASE
    WHEN (
      (
        said106 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said106 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d107,
  CASE WHEN (
    said108 & 4194304
  ) <> 0 THEN CAST((
    said108 >> 24
  ) & 3 AS INT) END AS v108,
  CASE
    WHEN (
      said108 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said108 & 4194303
      ) AS INT) - 1
    )
  END AS d108,
  CASE WHEN (
    (
      said108 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said108 >> 31
    ) & 16777216
  ) <> 0 END AS v109,
  COALESCE((
    (
      said108 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u109,
  CASE
    WHEN (
      (
        said108 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said108 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d109,
  CASE WHEN (
    said110 & 4194304
  ) <> 0 THEN CAST((
    said110 >> 24
  ) & 3 AS INT) END AS v110,
  CASE
    WHEN (
      said110 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said110 & 4194303
      ) AS INT) - 1
    )
  END AS d110,
  CASE WHEN (
    (
      said110 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said110 >> 31
    ) & 16777216
  ) <> 0 END AS v111,
  COALESCE((
    (
      said110 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u111,
  CASE
    WHEN (
      (
        said110 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said110 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d111,
  CASE WHEN (
    said112 & 4194304
  ) <> 0 THEN (
    said112 & 16777216
  ) <> 0 END AS v112,
  COALESCE((
    said112 & 8388608
  ) <> 0, FALSE) AS u112,
  CASE
    WHEN (
      said112 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said112 & 4194303
      ) AS INT) - 1
    )
  END AS d112,
  CASE WHEN (
    (
      said112 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said112 >> 31
    ) & 16777216
  ) <> 0 END AS v113,
  COALESCE((
    (
      said112 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u113,
  CASE
    WHEN (
      (
        said112 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said112 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d113,
  CASE WHEN (
    said114 & 4194304
  ) <> 0 THEN (
    said114 & 16777216
  ) <> 0 END AS v114,
  COALESCE((
    said114 & 8388608
  ) <> 0, FALSE) AS u114,
  CASE
    WHEN (
      said114 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said114 & 4194303
      ) AS INT) - 1
    )
  END AS d114,
  CASE WHEN (
    (
      said114 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said114 >> 31
    ) & 16777216
  ) <> 0 END AS v115,
  COALESCE((
    (
      said114 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u115,
  CASE
    WHEN (
      (
        said114 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said114 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d115,
  CASE WHEN (
    said116 & 4194304
  ) <> 0 THEN (
    said116 & 16777216
  ) <> 0 END AS v116,
  COALESCE((
    said116 & 8388608
  ) <> 0, FALSE) AS u116,
  CASE
    WHEN (
      said116 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said116 & 4194303
      ) AS INT) - 1
    )
  END AS d116,
  v117 AS v117,
  CASE
    WHEN (
      (
        said116 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said116 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d117,
  CASE WHEN (
    said118 & 4194304
  ) <> 0 THEN (
    said118 & 16777216
  ) <> 0 END AS v118,
  COALESCE((
    said118 & 8388608
  ) <> 0, FALSE) AS u118,
  CASE
    WHEN (
      said118 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said118 & 4194303
      ) AS INT) - 1
    )
  END AS d118,
  CASE WHEN (
    (
      said118 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said118 >> 31
    ) & 16777216
  ) <> 0 END AS v119,
  COALESCE((
    (
      said118 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u119,
  CASE
    WHEN (
      (
        said118 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said118 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d119,
  CASE WHEN (
    said120 & 4194304
  ) <> 0 THEN (
    said120 & 16777216
  ) <> 0 END AS v120,
  COALESCE((
    said120 & 8388608
  ) <> 0, FALSE) AS u120,
  CASE
    WHEN (
      said120 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said120 & 4194303
      ) AS INT) - 1
    )
  END AS d120,
  CASE WHEN (
    (
      said120 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said120 >> 31
    ) & 16777216
  ) <> 0 END AS v121,
  COALESCE((
    (
      said120 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u121,
  CASE
    WHEN (
      (
        said120 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said120 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d121,
  v122 AS v122,
  CASE
    WHEN (
      said122 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said122 & 4194303
      ) AS INT) - 1
    )
  END AS d122,
  CASE WHEN (
    (
      said122 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said122 >> 31
    ) & 16777216
  ) <> 0 END AS v123,
  CASE
    WHEN (
      (
        said122 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said122 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d123,
  CASE WHEN (
    said124 & 4194304
  ) <> 0 THEN (
    said124 & 16777216
  ) <> 0 END AS v124,
  CASE
    WHEN (
      said124 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said124 & 4194303
      ) AS INT) - 1
    )
  END AS d124,
  CASE WHEN (
    (
      said124 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said124 >> 31
    ) & 16777216
  ) <> 0 END AS v125,
  COALESCE((
    (
      said124 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u125,
  CASE
    WHEN (
      (
        said124 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said124 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d125,
  CASE WHEN (
    said126 & 4194304
  ) <> 0 THEN (
    said126 & 16777216
  ) <> 0 END AS v126,
  COALESCE((
    said126 & 8388608
  ) <> 0, FALSE) AS u126,
  CASE
    WHEN (
      said126 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said126 & 4194303
      ) AS INT) - 1
    )
  END AS d126,
  CASE WHEN (
    (
      said126 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said126 >> 31
    ) & 16777216
  ) <> 0 END AS v127,
  COALESCE((
    (
      said126 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u127,
  CASE
    WHEN (
      (
        said126 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said126 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d127,
  CASE WHEN (
    said128 & 4194304
  ) <> 0 THEN (
    said128 & 16777216
  ) <> 0 END AS v128,
  COALESCE((
    said128 & 8388608
  ) <> 0, FALSE) AS u128,
  CASE
    WHEN (
      said128 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said128 & 4194303
      ) AS INT) - 1
    )
  END AS d128,
  CASE WHEN (
    (
      said128 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said128 >> 31
    ) & 16777216
  ) <> 0 END AS v129,
  COALESCE((
    (
      said128 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u129,
  CASE
    WHEN (
      (
        said128 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said128 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d129,
  CASE WHEN (
    said130 & 4194304
  ) <> 0 THEN (
    said130 & 16777216
  ) <> 0 END AS v130,
  COALESCE((
    said130 & 8388608
  ) <> 0, FALSE) AS u130,
  CASE
    WHEN (
      said130 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said130 & 4194303
      ) AS INT) - 1
    )
  END AS d130,
  CASE WHEN (
    (
      said130 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said130 >> 31
    ) & 16777216
  ) <> 0 END AS v131,
  COALESCE((
    (
      said130 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u131,
  CASE
    WHEN (
      (
        said130 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said130 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d131,
  CASE
    WHEN (
      said132 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said132 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said132 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v132,
  CASE
    WHEN (
      said132 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said132 & 4194303
      ) AS INT) - 1
    )
  END AS d132,
  CASE WHEN (
    said133 & 4194304
  ) <> 0 THEN (
    said133 & 16777216
  ) <> 0 END AS v133,
  CASE
    WHEN (
      said133 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said133 & 4194303
      ) AS INT) - 1
    )
  END AS d133,
  CASE
    WHEN (
      said134 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said134 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said134 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v134,
  CASE
    WHEN (
      said134 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said134 & 4194303
      ) AS INT) - 1
    )
  END AS d134,
  CASE
    WHEN (
      (
        said133 >> 31
      ) & 4194304
    ) <> 0
    THEN CAST((
      (
        said133 >> 31
      ) >> 24
    ) & 3 AS INT)
  END AS v135,
  CASE
    WHEN (
      (
        said133 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said133 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d135,
  CASE
    WHEN (
      said136 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said136 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said136 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v136,
  CASE
    WHEN (
      said136 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said136 & 4194303
      ) AS INT) - 1
    )
  END AS d136,
  CASE
    WHEN (
      said137 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said137 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said137 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v137,
  CASE
    WHEN (
      said137 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said137 & 4194303
      ) AS INT) - 1
    )
  END AS d137,
  v138 AS v138,
  CASE
    WHEN (
      said138 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said138 & 4194303
      ) AS INT) - 1
    )
  END AS d138,
  v139 AS v139,
  CASE
    WHEN (
      (
        said138 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said138 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d139,
  CASE WHEN (
    said140 & 4194304
  ) <> 0 THEN (
    said140 & 16777216
  ) <> 0 END AS v140,
  COALESCE((
    said140 & 8388608
  ) <> 0, FALSE) AS u140,
  CASE
    WHEN (
      said140 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said140 & 4194303
      ) AS INT) - 1
    )
  END AS d140,
  CASE
    WHEN (
      said141 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said141 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said141 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v141,
  CASE
    WHEN (
      said141 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said141 & 4194303
      ) AS INT) - 1
    )
  END AS d141,
  CASE
    WHEN (
      (
        said140 >> 31
      ) & 4194304
    ) <> 0
    THEN CAST((
      (
        said140 >> 31
      ) >> 24
    ) & 3 AS INT)
  END AS v142,
  CASE
    WHEN (
      (
        said140 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said140 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d142,
  CASE WHEN (
    said143 & 4194304
  ) <> 0 THEN CAST((
    said143 >> 24
  ) & 3 AS INT) END AS v143,
  CASE
    WHEN (
      said143 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said143 & 4194303
      ) AS INT) - 1
    )
  END AS d143,
  CASE
    WHEN (
      said144 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said144 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said144 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v144,
  CASE
    WHEN (
      said144 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said144 & 4194303
      ) AS INT) - 1
    )
  END AS d144,
  v145 AS v145,
  CASE
    WHEN (
      (
        said143 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said143 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d145,
  CASE WHEN (
    said146 & 4194304
  ) <> 0 THEN (
    said146 & 16777216
  ) <> 0 END AS v146,
  COALESCE((
    said146 & 8388608
  ) <> 0, FALSE) AS u146,
  CASE
    WHEN (
      said146 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said146 & 4194303
      ) AS INT) - 1
    )
  END AS d146,
  CASE WHEN (
    (
      said146 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said146 >> 31
    ) & 16777216
  ) <> 0 END AS v147,
  COALESCE((
    (
      said146 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u147,
  CASE
    WHEN (
      (
        said146 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said146 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d147,
  CASE WHEN (
    said148 & 4194304
  ) <> 0 THEN (
    said148 & 16777216
  ) <> 0 END AS v148,
  COALESCE((
    said148 & 8388608
  ) <> 0, FALSE) AS u148,
  CASE
    WHEN (
      said148 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said148 & 4194303
      ) AS INT) - 1
    )
  END AS d148,
  CASE
    WHEN (
      (
        said148 >> 31
      ) & 4194304
    ) <> 0
    THEN CAST((
      (
        said148 >> 31
      ) >> 24
    ) & 3 AS INT)
  END AS v149,
  CASE
    WHEN (
      (
        said148 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said148 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d149,
  v150 AS v150,
  CASE
    WHEN (
      said150 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said150 & 4194303
      ) AS INT) - 1
    )
  END AS d150,
  v151 AS v151,
  CASE
    WHEN (
      (
        said150 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said150 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d151,
  v152 AS v152,
  CASE
    WHEN (
      said152 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said152 & 4194303
      ) AS INT) - 1
    )
  END AS d152,
  CASE WHEN (
    (
      said152 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said152 >> 31
    ) & 16777216
  ) <> 0 END AS v153,
  COALESCE((
    (
      said152 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u153,
  CASE
    WHEN (
      (
        said152 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said152 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d153,
  CASE WHEN (
    said154 & 4194304
  ) <> 0 THEN (
    said154 & 16777216
  ) <> 0 END AS v154,
  COALESCE((
    said154 & 8388608
  ) <> 0, FALSE) AS u154,
  CASE
    WHEN (
      said154 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said154 & 4194303
      ) AS INT) - 1
    )
  END AS d154
FROM patients
LEFT JOIN features_0
  ON features_0.patient = patients.patient
LEFT JOIN features_1
  ON features_1.patient = patients.patient
LEFT JOIN features_2
  ON features_2.patient = patients.patient
;
