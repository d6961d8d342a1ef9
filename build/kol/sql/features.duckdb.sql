-- KOL i almen praksis: behovsvurdering, differentiering og opfølgning, version 0.1.0 (draft): features.
-- Beslutningsstøtte til sundhedspersoner. Kladde uden klinisk godkendelse. Planen er forslag: intet er
-- bestilt, ordineret eller booket, og den erstatter ikke en lægelig vurdering.
-- docs/population.md; numbers in parentheses are rules in docs/semantics.md.

CREATE TEMPORARY TABLE feature_aliases AS
-- A URI of a code system, and the URI that the guideline writes for it.
SELECT
  alias,
  system
FROM (VALUES
  (CAST('http://hl7.org/fhir/sid/icd-10-cm' AS TEXT), CAST('http://hl7.org/fhir/sid/icd-10-cm' AS TEXT)),
  ('http://hl7.org/fhir/sid/cvx', 'http://hl7.org/fhir/sid/cvx'),
  ('https://rettesnor.dk/fhir/CodeSystem/kol-data', 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter'),
  ('https://rettesnor.dk/fhir/CodeSystem/kol-niveauer', 'https://rettesnor.dk/fhir/CodeSystem/kol-niveauer'),
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
  (CAST('https://rettesnor.dk/fhir/Questionnaire/kol-bekraeft-diagnose' AS TEXT)),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-gentag-spirometri'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-spirometri'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-symptomskema'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-eksacerbationsskema'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-spoerg-hjemmeilt'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-maal-iltmaetning'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-blodproeve-eosinofile'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-behovsvurdering'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-behandlingsplan'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-aarskontrol'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-rygestop-raad'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-tjek-inhalation'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-handlingsplan'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-handlingsplan-efter-eksacerbation'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-handlingsplan-efter-indlaeggelse'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-angst-depression-screening'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-samtale-om-trivsel'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-hjertegennemgang'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-osteoporosevurdering'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-ernaeringsvurdering'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-aktivitetsplan'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-medicingennemgang'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-faelles-planlaegning'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-alfa-1-antitrypsin'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-kontrol-efter-indlaeggelse'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-kontrol-efter-indlaeggelse-3-maaneder'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-kontrol-efter-eksacerbation'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-kontrol-efter-eksacerbation-3-maaneder'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-kontrol-efter-ny-diagnose'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-effekt-af-ny-behandling'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-kontrol-efter-rehabilitering'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-rygestop-opfoelgning-2-uger'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-rygestop-opfoelgning-3-uger'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-rygestop-opfoelgning-6-uger'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-rygestop-opfoelgning-12-uger'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-vaccination-influenza'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-vaccination-covid'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-vaccination-pneumokok'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-vaccination-rsv'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-vurder-vaccination-355e91a8'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-overvej-et-langtidsvirkende-c84f6c3e'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-overvej-laba-lama'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-overvej-tripel-fra-start'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-overvej-tripel'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-undgaa-ics'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-overvej-ics-udtrapning'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-tjek-ics-dosis'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-overvej-roflumilast'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-overvej-azithromycin'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-vurder-biologisk-ae495d55'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-behandlingshul'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-kvalitet-ics'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-henvis-rehabilitering'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-tilbyd-rehabilitering-let'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-rehabilitering-efter-indlaeggelse'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-rehabilitering-indhold'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-henvis-iltvurdering'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-iltmaetning-meget-lav'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-vurder-hjemmeilt-4e8d1410'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-iltkontrol'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-ilt-og-rygning'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-henvis-lungemedicin'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-tilbyd-telemedicin'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-se-paa-uenige-symptomer'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-se-paa-bmi'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-husk-astma'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-spoerg-rygning'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-maal-vaegt'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-kontrol-roed'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-kontrol-gul'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-kontrol-groen'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-kontrol-graa'),
  ('https://rettesnor.dk/fhir/Questionnaire/kol-afklar-registreringer')) AS given(url)
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
    CAST('kol_diagnose' AS TEXT),
    CAST(TRUE AS BOOLEAN),
    CAST('https://rettesnor.dk/fhir/CodeSystem/kol-data' AS TEXT),
    CAST('kol_diagnose' AS TEXT)
  ),
  ('ny_kol_diagnose', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'ny_kol_diagnose'),
  ('nær_kol_diagnose', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'nær_kol_diagnose'),
  ('astma', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'astma'),
  ('kronisk_bronkitis', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'kronisk_bronkitis'),
  ('hjertesygdom', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjertesygdom'),
  ('pneumoni_seneste_år', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'pneumoni_seneste_år'),
  ('pakke_fravalgt', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'pakke_fravalgt'),
  ('vaccinereaktion', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'vaccinereaktion'),
  ('ics_bivirkning', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'ics_bivirkning'),
  ('ics_uden_effekt', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'ics_uden_effekt'),
  ('behandling_ændret', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'behandling_ændret'),
  ('diagnostisk_tvivl', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'diagnostisk_tvivl'),
  ('mistanke_om_hypoksæmi', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'mistanke_om_hypoksæmi'),
  ('planlagt_flyrejse', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'planlagt_flyrejse'),
  ('osteoporoserisiko', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'osteoporoserisiko'),
  ('hjerterisiko', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjerterisiko'),
  ('telemedicin_ikke_egnet', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'telemedicin_ikke_egnet'),
  ('angst_depression_positiv', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'angst_depression_positiv'),
  (
    'komorbiditet_ukontrolleret',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/kol-data',
    'komorbiditet_ukontrolleret'
  ),
  ('lav_egenomsorg', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'lav_egenomsorg'),
  ('eksacerbationer_oplyst', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'eksacerbationer_oplyst'),
  (
    'eksacerbationer_oplyst_før',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/kol-data',
    'eksacerbationer_oplyst_før'
  ),
  ('indlagt_for_kol', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'indlagt_for_kol'),
  ('svære_eksacerbationer', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'svære_eksacerbationer'),
  ('moderate_eksacerbationer', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'moderate_eksacerbationer'),
  ('prednisolonkure', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'prednisolonkure'),
  ('nylig_svær_eksacerbation', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'nylig_svær_eksacerbation'),
  ('nylig_kur', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'nylig_kur'),
  ('nylig_prednisolonkur', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'nylig_prednisolonkur'),
  ('seneste_kur', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'seneste_kur'),
  (
    'eksacerbation_inden_for_6_uger',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/kol-data',
    'eksacerbation_inden_for_6_uger'
  ),
  ('seneste_eksacerbation', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'seneste_eksacerbation'),
  ('fev1', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1'),
  ('fev1_fald', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_fald'),
  ('fev1_liter_seneste', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_liter_seneste'),
  ('fvc', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fvc'),
  ('fev1_fvc_lavest', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_fvc_lavest'),
  ('fev1_fvc_lavest_af_to', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_fvc_lavest_af_to'),
  ('fev1_fvc_nylig', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_fvc_nylig'),
  ('fev1_fvc_seneste', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_fvc_seneste'),
  ('mrc', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'mrc'),
  ('mrc_lavest', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'mrc_lavest'),
  ('cat', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'cat'),
  ('iltmætning', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'iltmætning'),
  ('iltmætning_akut', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'iltmætning_akut'),
  ('eosinofile', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'eosinofile'),
  ('vægt_højest_6_måneder', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'vægt_højest_6_måneder'),
  ('rejse_sætte_sig', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'rejse_sætte_sig'),
  ('skridt', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'skridt'),
  ('crp', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'crp'),
  ('pao2', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'pao2'),
  (
    'cor_pulmonale_eller_høj_hæmatokrit',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/kol-data',
    'cor_pulmonale_eller_høj_hæmatokrit'
  ),
  ('pakkeår', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'pakkeår'),
  ('hjemmeilt_registreret', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjemmeilt_registreret'),
  ('hjemmeilt_procedure', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjemmeilt_procedure'),
  ('hjemmeilt_nogensinde', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjemmeilt_nogensinde'),
  ('hjemmeilt_stadig', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjemmeilt_stadig'),
  ('hjemmeilt_nystartet', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjemmeilt_nystartet'),
  ('niv_i_hjemmet', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'niv_i_hjemmet'),
  ('inhalationsteknik', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'inhalationsteknik'),
  ('handlingsplan_udleveret', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'handlingsplan_udleveret'),
  (
    'rehabilitering_seneste_år',
    TRUE,
    'https://rettesnor.dk/fhir/CodeSystem/kol-data',
    'rehabilitering_seneste_år'
  ),
  ('rehabilitering_nylig', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'rehabilitering_nylig'),
  ('rehabilitering_svar', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'rehabilitering_svar'),
  ('rygestopforsøg', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'rygestopforsøg'),
  ('influenza_vaccineret', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'influenza_vaccineret'),
  ('covid_vaccineret', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'covid_vaccineret'),
  ('pneumokok_vaccineret', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'pneumokok_vaccineret'),
  ('farve_valgt', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'farve_valgt'),
  ('får_lama', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_lama'),
  ('får_laba', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_laba'),
  ('får_ics', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_ics'),
  ('får_ics_laba', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_ics_laba'),
  ('får_korttidsvirkende', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_korttidsvirkende'),
  ('får_roflumilast', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_roflumilast'),
  ('får_azithromycin', TRUE, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_azithromycin'),
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
    CAST('R95' AS TEXT),
    CAST(FALSE AS BOOLEAN),
    CAST(0 AS INT),
    CAST(0 AS INT),
    CAST(FALSE AS BOOLEAN)
  ),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DJ44', FALSE, 0, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DJ440', FALSE, 0, 2, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DJ441', FALSE, 0, 3, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DJ448', FALSE, 0, 4, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DJ449', FALSE, 0, 5, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'J44', FALSE, 0, 6, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'J44.0', FALSE, 0, 7, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'J44.1', FALSE, 0, 8, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'J44.8', FALSE, 0, 9, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'J44.9', FALSE, 0, 10, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10-cm', 'J44', TRUE, 0, 11, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'ALAL21', FALSE, 0, 12, FALSE),
  ('condition', 'http://snomed.info/sct', '13645005', FALSE, 0, 13, FALSE),
  ('condition', 'http://snomed.info/sct', '313296004', FALSE, 0, 14, FALSE),
  ('condition', 'http://snomed.info/sct', '313297008', FALSE, 0, 15, FALSE),
  ('condition', 'http://snomed.info/sct', '313299006', FALSE, 0, 16, FALSE),
  ('condition', 'http://snomed.info/sct', '135836000', FALSE, 0, 17, FALSE),
  ('condition', 'http://snomed.info/sct', '87433001', FALSE, 0, 18, FALSE),
  ('condition', 'http://snomed.info/sct', '185086009', FALSE, 0, 19, FALSE),
  ('condition', 'http://snomed.info/sct', '195951007', FALSE, 0, 20, FALSE),
  ('condition', 'http://snomed.info/sct', '196001008', FALSE, 0, 21, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'kol_diagnose', FALSE, 0, 65535, TRUE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'R95', FALSE, 1, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DJ44', FALSE, 1, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DJ440', FALSE, 1, 2, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DJ441', FALSE, 1, 3, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DJ448', FALSE, 1, 4, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DJ449', FALSE, 1, 5, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'J44', FALSE, 1, 6, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'J44.0', FALSE, 1, 7, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'J44.1', FALSE, 1, 8, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'J44.8', FALSE, 1, 9, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'J44.9', FALSE, 1, 10, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10-cm', 'J44', TRUE, 1, 11, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'ALAL21', FALSE, 1, 12, FALSE),
  ('condition', 'http://snomed.info/sct', '13645005', FALSE, 1, 13, FALSE),
  ('condition', 'http://snomed.info/sct', '313296004', FALSE, 1, 14, FALSE),
  ('condition', 'http://snomed.info/sct', '313297008', FALSE, 1, 15, FALSE),
  ('condition', 'http://snomed.info/sct', '313299006', FALSE, 1, 16, FALSE),
  ('condition', 'http://snomed.info/sct', '135836000', FALSE, 1, 17, FALSE),
  ('condition', 'http://snomed.info/sct', '87433001', FALSE, 1, 18, FALSE),
  ('condition', 'http://snomed.info/sct', '185086009', FALSE, 1, 19, FALSE),
  ('condition', 'http://snomed.info/sct', '195951007', FALSE, 1, 20, FALSE),
  ('condition', 'http://snomed.info/sct', '196001008', FALSE, 1, 21, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'ny_kol_diagnose', FALSE, 1, 65535, TRUE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DJ43', TRUE, 2, 0, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'J43', TRUE, 2, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DJ41', TRUE, 2, 2, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'J41', TRUE, 2, 3, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DJ42', TRUE, 2, 4, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'J42', TRUE, 2, 5, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'R79', FALSE, 2, 6, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'nær_kol_diagnose', FALSE, 2, 65535, TRUE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'R96', FALSE, 3, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DJ45', TRUE, 3, 1, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'J45', TRUE, 3, 2, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'astma', FALSE, 3, 65535, TRUE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DJ41', TRUE, 4, 0, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'J41', TRUE, 4, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DJ42', TRUE, 4, 2, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'J42', TRUE, 4, 3, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'R79', FALSE, 4, 4, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'kronisk_bronkitis', FALSE, 4, 65535, TRUE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'K74', FALSE, 5, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'K75', FALSE, 5, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'K76', FALSE, 5, 2, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'K77', FALSE, 5, 3, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'K78', FALSE, 5, 4, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DI20', TRUE, 5, 5, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DI21', TRUE, 5, 6, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DI22', TRUE, 5, 7, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DI23', TRUE, 5, 8, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DI24', TRUE, 5, 9, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DI25', TRUE, 5, 10, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DI48', TRUE, 5, 11, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DI50', TRUE, 5, 12, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'I20', TRUE, 5, 13, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'I21', TRUE, 5, 14, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'I22', TRUE, 5, 15, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'I23', TRUE, 5, 16, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'I24', TRUE, 5, 17, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'I25', TRUE, 5, 18, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'I48', TRUE, 5, 19, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'I50', TRUE, 5, 20, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjertesygdom', FALSE, 5, 65535, TRUE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'R81', FALSE, 6, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DJ12', TRUE, 6, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DJ13', TRUE, 6, 2, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DJ14', TRUE, 6, 3, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DJ15', TRUE, 6, 4, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DJ16', TRUE, 6, 5, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DJ17', TRUE, 6, 6, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DJ18', TRUE, 6, 7, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'J12', TRUE, 6, 8, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'J13', TRUE, 6, 9, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'J14', TRUE, 6, 10, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'J15', TRUE, 6, 11, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'J16', TRUE, 6, 12, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'J17', TRUE, 6, 13, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'J18', TRUE, 6, 14, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.31', 'R81', FALSE, 6, 0, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DJ12', TRUE, 6, 1, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DJ13', TRUE, 6, 2, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DJ14', TRUE, 6, 3, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DJ15', TRUE, 6, 4, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DJ16', TRUE, 6, 5, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DJ17', TRUE, 6, 6, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DJ18', TRUE, 6, 7, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'J12', TRUE, 6, 8, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'J13', TRUE, 6, 9, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'J14', TRUE, 6, 10, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'J15', TRUE, 6, 11, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'J16', TRUE, 6, 12, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'J17', TRUE, 6, 13, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'J18', TRUE, 6, 14, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'pneumoni_seneste_år', FALSE, 6, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'pakke_fravalgt', FALSE, 7, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'vaccinereaktion', FALSE, 8, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'ics_bivirkning', FALSE, 9, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'ics_uden_effekt', FALSE, 10, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'behandling_ændret', FALSE, 11, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'diagnostisk_tvivl', FALSE, 12, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'mistanke_om_hypoksæmi', FALSE, 13, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'planlagt_flyrejse', FALSE, 14, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'osteoporoserisiko', FALSE, 15, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjerterisiko', FALSE, 16, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'telemedicin_ikke_egnet', FALSE, 17, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'angst_depression_positiv', FALSE, 18, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'komorbiditet_ukontrolleret', FALSE, 19, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'lav_egenomsorg', FALSE, 20, 65535, TRUE),
  ('observation', 'http://snomed.info/sct', '723245007', FALSE, 21, 0, FALSE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88022', FALSE, 21, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'eksacerbationer_oplyst', FALSE, 21, 65535, TRUE),
  ('observation', 'http://snomed.info/sct', '723245007', FALSE, 22, 0, FALSE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88022', FALSE, 22, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'eksacerbationer_oplyst_før', FALSE, 22, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'indlagt_for_kol', FALSE, 23, 65535, TRUE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DJ440', FALSE, 24, 0, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DJ441', FALSE, 24, 1, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'J44.0', FALSE, 24, 2, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'J44.1', FALSE, 24, 3, FALSE),
  ('encounter', 'http://snomed.info/sct', '195951007', FALSE, 24, 4, FALSE),
  ('encounter', 'http://snomed.info/sct', '196001008', FALSE, 24, 5, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DJ96', TRUE, 24, 6, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'J96', TRUE, 24, 7, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'svære_eksacerbationer', FALSE, 24, 65535, TRUE),
  ('medication', 'http://www.whocc.no/atc', 'H02AB06', FALSE, 25, 0, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'J01', TRUE, 25, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'moderate_eksacerbationer', FALSE, 25, 65535, TRUE),
  ('medication', 'http://www.whocc.no/atc', 'H02AB06', FALSE, 26, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'prednisolonkure', FALSE, 26, 65535, TRUE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DJ440', FALSE, 27, 0, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DJ441', FALSE, 27, 1, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'J44.0', FALSE, 27, 2, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'J44.1', FALSE, 27, 3, FALSE),
  ('encounter', 'http://snomed.info/sct', '195951007', FALSE, 27, 4, FALSE),
  ('encounter', 'http://snomed.info/sct', '196001008', FALSE, 27, 5, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DJ96', TRUE, 27, 6, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'J96', TRUE, 27, 7, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'nylig_svær_eksacerbation', FALSE, 27, 65535, TRUE),
  ('medication', 'http://www.whocc.no/atc', 'H02AB06', FALSE, 28, 0, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'J01', TRUE, 28, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'nylig_kur', FALSE, 28, 65535, TRUE),
  ('medication', 'http://www.whocc.no/atc', 'H02AB06', FALSE, 29, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'nylig_prednisolonkur', FALSE, 29, 65535, TRUE),
  ('medication', 'http://www.whocc.no/atc', 'H02AB06', FALSE, 30, 0, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'J01', TRUE, 30, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'seneste_kur', FALSE, 30, 65535, TRUE),
  ('medication', 'http://www.whocc.no/atc', 'H02AB06', FALSE, 31, 0, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'J01', TRUE, 31, 1, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DJ440', FALSE, 31, 0, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DJ441', FALSE, 31, 1, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'J44.0', FALSE, 31, 2, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'J44.1', FALSE, 31, 3, FALSE),
  ('encounter', 'http://snomed.info/sct', '195951007', FALSE, 31, 4, FALSE),
  ('encounter', 'http://snomed.info/sct', '196001008', FALSE, 31, 5, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DJ96', TRUE, 31, 6, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'J96', TRUE, 31, 7, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/kol-data',
    'eksacerbation_inden_for_6_uger',
    FALSE,
    31,
    65535,
    TRUE
  ),
  ('medication', 'http://www.whocc.no/atc', 'H02AB06', FALSE, 32, 0, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'J01', TRUE, 32, 1, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DJ440', FALSE, 32, 0, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DJ441', FALSE, 32, 1, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'J44.0', FALSE, 32, 2, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'J44.1', FALSE, 32, 3, FALSE),
  ('encounter', 'http://snomed.info/sct', '195951007', FALSE, 32, 4, FALSE),
  ('encounter', 'http://snomed.info/sct', '196001008', FALSE, 32, 5, FALSE),
  ('encounter', 'urn:oid:1.2.208.176.2.4', 'DJ96', TRUE, 32, 6, FALSE),
  ('encounter', 'http://hl7.org/fhir/sid/icd-10', 'J96', TRUE, 32, 7, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'seneste_eksacerbation', FALSE, 32, 65535, TRUE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88184', FALSE, 33, 0, FALSE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88023', FALSE, 33, 1, FALSE),
  ('observation', 'http://loinc.org', '20152-5', FALSE, 33, 2, FALSE),
  ('observation', 'http://snomed.info/sct', '313223002', FALSE, 33, 3, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1', FALSE, 33, 65535, TRUE),
  ('observation', 'http://loinc.org', '20155-8', FALSE, 34, 0, FALSE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88015', FALSE, 34, 1, FALSE),
  ('observation', 'http://loinc.org', '20150-9', FALSE, 34, 2, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_fald', FALSE, 34, 65535, TRUE),
  ('observation', 'http://loinc.org', '20155-8', FALSE, 35, 0, FALSE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88015', FALSE, 35, 1, FALSE),
  ('observation', 'http://loinc.org', '20150-9', FALSE, 35, 2, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_liter_seneste', FALSE, 35, 65535, TRUE),
  ('observation', 'http://loinc.org', '19874-7', FALSE, 36, 0, FALSE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88016', FALSE, 36, 1, FALSE),
  ('observation', 'http://loinc.org', '19868-9', FALSE, 36, 2, FALSE),
  ('observation', 'http://loinc.org', '19870-5', FALSE, 36, 3, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fvc', FALSE, 36, 65535, TRUE),
  ('observation', 'http://loinc.org', '69970-2', FALSE, 37, 0, FALSE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88017', FALSE, 37, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_fvc_lavest', FALSE, 37, 65535, TRUE),
  ('observation', 'http://loinc.org', '69970-2', FALSE, 38, 0, FALSE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88017', FALSE, 38, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_fvc_lavest_af_to', FALSE, 38, 65535, TRUE),
  ('observation', 'http://loinc.org', '69970-2', FALSE, 39, 0, FALSE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88017', FALSE, 39, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_fvc_nylig', FALSE, 39, 65535, TRUE),
  ('observation', 'http://loinc.org', '69970-2', FALSE, 40, 0, FALSE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88017', FALSE, 40, 1, FALSE),
  ('observation', 'http://loinc.org', '19926-5', FALSE, 40, 2, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_fvc_seneste', FALSE, 40, 65535, TRUE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88021', FALSE, 41, 0, FALSE),
  ('observation', 'http://snomed.info/sct', '870179002', FALSE, 41, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'mrc', FALSE, 41, 65535, TRUE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88021', FALSE, 42, 0, FALSE),
  ('observation', 'http://snomed.info/sct', '870179002', FALSE, 42, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'mrc_lavest', FALSE, 42, 65535, TRUE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88137', FALSE, 43, 0, FALSE),
  ('observation', 'http://snomed.info/sct', '446660005', FALSE, 43, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'cat', FALSE, 43, 65535, TRUE),
  ('observation', 'http://npu-terminology.org', 'NPU03011', FALSE, 44, 0, FALSE),
  ('observation', 'http://npu-terminology.org', 'NPU27280', FALSE, 44, 1, FALSE),
  ('observation', 'http://npu-terminology.org', 'NPU10197', FALSE, 44, 2, FALSE),
  ('observation', 'http://loinc.org', '2708-6', FALSE, 44, 3, FALSE),
  ('observation', 'http://loinc.org', '59408-5', FALSE, 44, 4, FALSE),
  ('observation', 'http://snomed.info/sct', '431314004', FALSE, 44, 5, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'iltmætning', FALSE, 44, 65535, TRUE),
  ('observation', 'http://npu-terminology.org', 'NPU03011', FALSE, 45, 0, FALSE),
  ('observation', 'http://npu-terminology.org', 'NPU27280', FALSE, 45, 1, FALSE),
  ('observation', 'http://npu-terminology.org', 'NPU10197', FALSE, 45, 2, FALSE),
  ('observation', 'http://loinc.org', '2708-6', FALSE, 45, 3, FALSE),
  ('observation', 'http://loinc.org', '59408-5', FALSE, 45, 4, FALSE),
  ('observation', 'http://snomed.info/sct', '431314004', FALSE, 45, 5, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'iltmætning_akut', FALSE, 45, 65535, TRUE),
  ('observation', 'http://npu-terminology.org', 'NPU01933', FALSE, 46, 0, FALSE),
  ('observation', 'http://loinc.org', '711-2', FALSE, 46, 1, FALSE),
  ('observation', 'http://loinc.org', '26449-9', FALSE, 46, 2, FALSE),
  ('observation', 'http://loinc.org', '712-0', FALSE, 46, 3, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'eosinofile', FALSE, 46, 65535, TRUE),
  ('observation', 'http://npu-terminology.org', 'NPU03804', FALSE, 47, 0, FALSE),
  ('observation', 'http://loinc.org', '29463-7', FALSE, 47, 1, FALSE),
  ('observation', 'http://loinc.org', '3141-9', FALSE, 47, 2, FALSE),
  ('observation', 'http://snomed.info/sct', '27113001', FALSE, 47, 3, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'vægt_højest_6_måneder', FALSE, 47, 65535, TRUE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88050', FALSE, 48, 0, FALSE),
  ('observation', 'http://snomed.info/sct', '450738001', FALSE, 48, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'rejse_sætte_sig', FALSE, 48, 65535, TRUE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88192', FALSE, 49, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'skridt', FALSE, 49, 65535, TRUE),
  ('observation', 'http://npu-terminology.org', 'NPU19748', FALSE, 50, 0, FALSE),
  ('observation', 'http://loinc.org', '1988-5', FALSE, 50, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'crp', FALSE, 50, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'pao2', FALSE, 51, 65535, TRUE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/kol-data',
    'cor_pulmonale_eller_høj_hæmatokrit',
    FALSE,
    52,
    65535,
    TRUE
  ),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88024', FALSE, 53, 0, FALSE),
  ('observation', 'http://snomed.info/sct', '401201003', FALSE, 53, 1, FALSE),
  ('observation', 'http://snomed.info/sct', '782516008', FALSE, 53, 2, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'pakkeår', FALSE, 53, 65535, TRUE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88159', FALSE, 54, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjemmeilt_registreret', FALSE, 54, 65535, TRUE),
  ('procedure', 'http://snomed.info/sct', '426990007', FALSE, 55, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjemmeilt_procedure', FALSE, 55, 65535, TRUE),
  ('procedure', 'http://snomed.info/sct', '426990007', FALSE, 56, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjemmeilt_nogensinde', FALSE, 56, 65535, TRUE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88159', FALSE, 57, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjemmeilt_stadig', FALSE, 57, 65535, TRUE),
  ('procedure', 'http://snomed.info/sct', '426990007', FALSE, 58, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjemmeilt_nystartet', FALSE, 58, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'niv_i_hjemmet', FALSE, 59, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'inhalationsteknik', FALSE, 60, 65535, TRUE),
  ('procedure', 'http://snomed.info/sct', '390891009', FALSE, 61, 0, FALSE),
  ('procedure', 'http://snomed.info/sct', '736283006', FALSE, 61, 1, FALSE),
  ('observation', 'http://snomed.info/sct', '390891009', FALSE, 61, 0, FALSE),
  ('observation', 'http://snomed.info/sct', '736283006', FALSE, 61, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'handlingsplan_udleveret', FALSE, 61, 65535, TRUE),
  ('procedure', 'http://snomed.info/sct', '15081005', FALSE, 62, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'rehabilitering_seneste_år', FALSE, 62, 65535, TRUE),
  ('procedure', 'http://snomed.info/sct', '15081005', FALSE, 63, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'rehabilitering_nylig', FALSE, 63, 65535, TRUE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88144', FALSE, 64, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'rehabilitering_svar', FALSE, 64, 65535, TRUE),
  ('procedure', 'http://snomed.info/sct', '710081004', FALSE, 65, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'rygestopforsøg', FALSE, 65, 65535, TRUE),
  ('immunization', 'http://www.whocc.no/atc', 'J07BB', TRUE, 66, 0, FALSE),
  ('immunization', 'http://hl7.org/fhir/sid/cvx', '140', FALSE, 66, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'influenza_vaccineret', FALSE, 66, 65535, TRUE),
  ('immunization', 'http://www.whocc.no/atc', 'J07BN', TRUE, 67, 0, FALSE),
  ('immunization', 'http://www.whocc.no/atc', 'J07BX03', FALSE, 67, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'covid_vaccineret', FALSE, 67, 65535, TRUE),
  ('immunization', 'http://www.whocc.no/atc', 'J07AL01', FALSE, 68, 0, FALSE),
  ('immunization', 'http://www.whocc.no/atc', 'J07AL02', FALSE, 68, 1, FALSE),
  ('immunization', 'http://hl7.org/fhir/sid/cvx', '33', FALSE, 68, 2, FALSE),
  ('immunization', 'http://hl7.org/fhir/sid/cvx', '133', FALSE, 68, 3, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'pneumokok_vaccineret', FALSE, 68, 65535, TRUE),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'farve_valgt', FALSE, 69, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'farve_valgt', FALSE, 69, 65535, TRUE),
  ('medication', 'http://www.whocc.no/atc', 'R03BB04', FALSE, 70, 0, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03BB05', FALSE, 70, 1, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03BB06', FALSE, 70, 2, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03BB07', FALSE, 70, 3, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL03', FALSE, 70, 4, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL04', FALSE, 70, 5, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL05', FALSE, 70, 6, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL06', FALSE, 70, 7, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL07', FALSE, 70, 8, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL08', FALSE, 70, 9, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL09', FALSE, 70, 10, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL11', FALSE, 70, 11, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL12', FALSE, 70, 12, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_lama', FALSE, 70, 65535, TRUE),
  ('medication', 'http://www.whocc.no/atc', 'R03AC12', FALSE, 71, 0, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AC13', FALSE, 71, 1, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AC18', FALSE, 71, 2, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AC19', FALSE, 71, 3, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL03', FALSE, 71, 4, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL04', FALSE, 71, 5, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL05', FALSE, 71, 6, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL06', FALSE, 71, 7, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL07', FALSE, 71, 8, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK06', FALSE, 71, 9, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK07', FALSE, 71, 10, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK08', FALSE, 71, 11, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK09', FALSE, 71, 12, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK10', FALSE, 71, 13, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK11', FALSE, 71, 14, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK12', FALSE, 71, 15, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK13', FALSE, 71, 16, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK14', FALSE, 71, 17, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL08', FALSE, 71, 18, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL09', FALSE, 71, 19, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL11', FALSE, 71, 20, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL12', FALSE, 71, 21, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_laba', FALSE, 71, 65535, TRUE),
  ('medication', 'http://www.whocc.no/atc', 'R03BA', TRUE, 72, 0, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK06', FALSE, 72, 1, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK07', FALSE, 72, 2, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK08', FALSE, 72, 3, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK09', FALSE, 72, 4, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK10', FALSE, 72, 5, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK11', FALSE, 72, 6, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK12', FALSE, 72, 7, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK13', FALSE, 72, 8, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK14', FALSE, 72, 9, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL08', FALSE, 72, 10, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL09', FALSE, 72, 11, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL11', FALSE, 72, 12, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL12', FALSE, 72, 13, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_ics', FALSE, 72, 65535, TRUE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK06', FALSE, 73, 0, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK07', FALSE, 73, 1, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK08', FALSE, 73, 2, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK09', FALSE, 73, 3, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK10', FALSE, 73, 4, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK11', FALSE, 73, 5, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK12', FALSE, 73, 6, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK13', FALSE, 73, 7, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AK14', FALSE, 73, 8, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_ics_laba', FALSE, 73, 65535, TRUE),
  ('medication', 'http://www.whocc.no/atc', 'R03AC02', FALSE, 74, 0, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AC03', FALSE, 74, 1, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AC04', FALSE, 74, 2, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03BB01', FALSE, 74, 3, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL01', FALSE, 74, 4, FALSE),
  ('medication', 'http://www.whocc.no/atc', 'R03AL02', FALSE, 74, 5, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_korttidsvirkende', FALSE, 74, 65535, TRUE),
  ('medication', 'http://www.whocc.no/atc', 'R03DX07', FALSE, 75, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_roflumilast', FALSE, 75, 65535, TRUE),
  ('medication', 'http://www.whocc.no/atc', 'J01FA10', FALSE, 76, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_azithromycin', FALSE, 76, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'alder', FALSE, 77, 65535, TRUE),
  ('patient', 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'alder', FALSE, 77, 65535, TRUE),
  ('patient', 'urn:rettesnor:patient', 'birth-date', FALSE, 77, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'er_død', FALSE, 78, 65535, TRUE),
  ('patient', 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'er_død', FALSE, 78, 65535, TRUE),
  ('patient', 'urn:rettesnor:patient', 'deceased', FALSE, 78, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'ikke_tilmeldt', FALSE, 79, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'terminalerklæring', FALSE, 80, 65535, TRUE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88011', FALSE, 81, 0, FALSE),
  ('observation', 'http://loinc.org', '72166-2', FALSE, 81, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/rygning-data', 'rygestatus', FALSE, 81, 65535, TRUE),
  ('observation', 'http://npu-terminology.org', 'NPU03804', FALSE, 82, 0, FALSE),
  ('observation', 'http://loinc.org', '29463-7', FALSE, 82, 1, FALSE),
  ('observation', 'http://loinc.org', '3141-9', FALSE, 82, 2, FALSE),
  ('observation', 'http://snomed.info/sct', '27113001', FALSE, 82, 3, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data', 'vægt', FALSE, 82, 65535, TRUE),
  ('observation', 'http://npu-terminology.org', 'NPU03794', FALSE, 83, 0, FALSE),
  ('observation', 'http://loinc.org', '8302-2', FALSE, 83, 1, FALSE),
  ('observation', 'http://snomed.info/sct', '1153637007', FALSE, 83, 2, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data', 'højde', FALSE, 83, 65535, TRUE),
  ('observation', 'http://npu-terminology.org', 'NPU27281', FALSE, 84, 0, FALSE),
  ('observation', 'http://loinc.org', '39156-5', FALSE, 84, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data', 'bmi_målt', FALSE, 84, 65535, TRUE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'P76', FALSE, 85, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DF32', TRUE, 85, 1, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'F32', TRUE, 85, 2, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DF33', TRUE, 85, 3, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'F33', TRUE, 85, 4, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data', 'depression', FALSE, 85, 65535, TRUE),
  ('condition', 'urn:oid:1.2.208.176.2.31', 'L95', FALSE, 86, 0, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM80', TRUE, 86, 1, FALSE),
  ('condition', 'urn:oid:1.2.208.176.2.4', 'DM81', TRUE, 86, 2, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M80', TRUE, 86, 3, FALSE),
  ('condition', 'http://hl7.org/fhir/sid/icd-10', 'M81', TRUE, 86, 4, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data', 'osteoporose', FALSE, 86, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'bekræft_diagnose', FALSE, 87, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'bekræft_diagnose',
    FALSE,
    87,
    65535,
    TRUE
  ),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'bekræft_diagnose', FALSE, 87, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'gentag_spirometri', FALSE, 88, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'gentag_spirometri',
    FALSE,
    88,
    65535,
    TRUE
  ),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'gentag_spirometri', FALSE, 88, 65535, TRUE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88184', FALSE, 89, 0, FALSE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88023', FALSE, 89, 1, FALSE),
  ('observation', 'http://loinc.org', '20152-5', FALSE, 89, 2, FALSE),
  ('observation', 'http://snomed.info/sct', '313223002', FALSE, 89, 3, FALSE),
  ('observation', 'http://loinc.org', '20155-8', FALSE, 89, 0, FALSE),
  ('observation', 'urn:oid:1.2.208.184.100.8', 'MCS88015', FALSE, 89, 1, FALSE),
  ('observation', 'http://loinc.org', '20150-9', FALSE, 89, 2, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'spirometri', FALSE, 89, 65535, TRUE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'spirometri', FALSE, 89, 65535, TRUE),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'spirometri', FALSE, 89, 65535, TRUE),
  ('appointment', 'urn:oid:1.2.208.184.100.8', 'MCS88184', FALSE, 89, 0, FALSE),
  ('appointment', 'urn:oid:1.2.208.184.100.8', 'MCS88023', FALSE, 89, 0, FALSE),
  ('appointment', 'http://loinc.org', '20152-5', FALSE, 89, 0, FALSE),
  ('appointment', 'http://snomed.info/sct', '313223002', FALSE, 89, 0, FALSE),
  ('appointment', 'http://loinc.org', '20155-8', FALSE, 89, 0, FALSE),
  ('appointment', 'urn:oid:1.2.208.184.100.8', 'MCS88015', FALSE, 89, 0, FALSE),
  ('appointment', 'http://loinc.org', '20150-9', FALSE, 89, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'symptomskema', FALSE, 90, 65535, TRUE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'symptomskema', FALSE, 90, 65535, TRUE),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'symptomskema', FALSE, 90, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'eksacerbationsskema', FALSE, 91, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'eksacerbationsskema',
    FALSE,
    91,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'eksacerbationsskema',
    FALSE,
    91,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'spørg_hjemmeilt', FALSE, 92, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'spørg_hjemmeilt',
    FALSE,
    92,
    65535,
    TRUE
  ),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'spørg_hjemmeilt', FALSE, 92, 65535, TRUE),
  ('observation', 'http://npu-terminology.org', 'NPU03011', FALSE, 93, 0, FALSE),
  ('observation', 'http://npu-terminology.org', 'NPU27280', FALSE, 93, 1, FALSE),
  ('observation', 'http://npu-terminology.org', 'NPU10197', FALSE, 93, 2, FALSE),
  ('observation', 'http://loinc.org', '2708-6', FALSE, 93, 3, FALSE),
  ('observation', 'http://loinc.org', '59408-5', FALSE, 93, 4, FALSE),
  ('observation', 'http://snomed.info/sct', '431314004', FALSE, 93, 5, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'mål_iltmætning', FALSE, 93, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'mål_iltmætning',
    FALSE,
    93,
    65535,
    TRUE
  ),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'mål_iltmætning', FALSE, 93, 65535, TRUE),
  ('appointment', 'http://npu-terminology.org', 'NPU03011', FALSE, 93, 0, FALSE),
  ('appointment', 'http://npu-terminology.org', 'NPU27280', FALSE, 93, 0, FALSE),
  ('appointment', 'http://npu-terminology.org', 'NPU10197', FALSE, 93, 0, FALSE),
  ('appointment', 'http://loinc.org', '2708-6', FALSE, 93, 0, FALSE),
  ('appointment', 'http://loinc.org', '59408-5', FALSE, 93, 0, FALSE),
  ('appointment', 'http://snomed.info/sct', '431314004', FALSE, 93, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'blodprøve_eosinofile', FALSE, 94, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'blodprøve_eosinofile',
    FALSE,
    94,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'blodprøve_eosinofile',
    FALSE,
    94,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'behovsvurdering', FALSE, 95, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'behovsvurdering',
    FALSE,
    95,
    65535,
    TRUE
  ),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'behovsvurdering', FALSE, 95, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'behandlingsplan', FALSE, 96, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'behandlingsplan',
    FALSE,
    96,
    65535,
    TRUE
  ),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'behandlingsplan', FALSE, 96, 65535, TRUE),
  ('encounter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 97, 0, FALSE),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 97, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 97, 65535, TRUE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 97, 65535, TRUE),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 97, 65535, TRUE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 97, 0, FALSE),
  ('procedure', 'http://snomed.info/sct', '225323000', FALSE, 98, 0, FALSE),
  ('procedure', 'http://snomed.info/sct', '710081004', FALSE, 98, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'rygestop_råd', FALSE, 98, 65535, TRUE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'rygestop_råd', FALSE, 98, 65535, TRUE),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'rygestop_råd', FALSE, 98, 65535, TRUE),
  ('appointment', 'http://snomed.info/sct', '225323000', FALSE, 98, 0, FALSE),
  ('appointment', 'http://snomed.info/sct', '710081004', FALSE, 98, 0, FALSE),
  ('procedure', 'http://snomed.info/sct', '170614009', FALSE, 99, 0, FALSE),
  ('observation', 'http://snomed.info/sct', '170614009', FALSE, 99, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'tjek_inhalation', FALSE, 99, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'tjek_inhalation',
    FALSE,
    99,
    65535,
    TRUE
  ),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'tjek_inhalation', FALSE, 99, 65535, TRUE),
  ('appointment', 'http://snomed.info/sct', '170614009', FALSE, 99, 0, FALSE),
  ('procedure', 'http://snomed.info/sct', '390891009', FALSE, 100, 0, FALSE),
  ('procedure', 'http://snomed.info/sct', '736283006', FALSE, 100, 1, FALSE),
  ('observation', 'http://snomed.info/sct', '390891009', FALSE, 100, 0, FALSE),
  ('observation', 'http://snomed.info/sct', '736283006', FALSE, 100, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'handlingsplan', FALSE, 100, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'handlingsplan',
    FALSE,
    100,
    65535,
    TRUE
  ),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'handlingsplan', FALSE, 100, 65535, TRUE),
  ('appointment', 'http://snomed.info/sct', '390891009', FALSE, 100, 0, FALSE),
  ('appointment', 'http://snomed.info/sct', '736283006', FALSE, 100, 0, FALSE),
  ('procedure', 'http://snomed.info/sct', '390891009', FALSE, 101, 0, FALSE),
  ('procedure', 'http://snomed.info/sct', '736283006', FALSE, 101, 1, FALSE),
  ('observation', 'http://snomed.info/sct', '390891009', FALSE, 101, 0, FALSE),
  ('observation', 'http://snomed.info/sct', '736283006', FALSE, 101, 1, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'handlingsplan_efter_eksacerbation',
    FALSE,
    101,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'handlingsplan_efter_eksacerbation',
    FALSE,
    101,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'handlingsplan_efter_eksacerbation',
    FALSE,
    101,
    65535,
    TRUE
  ),
  ('appointment', 'http://snomed.info/sct', '390891009', FALSE, 101, 0, FALSE),
  ('appointment', 'http://snomed.info/sct', '736283006', FALSE, 101, 0, FALSE),
  ('procedure', 'http://snomed.info/sct', '390891009', FALSE, 102, 0, FALSE),
  ('procedure', 'http://snomed.info/sct', '736283006', FALSE, 102, 1, FALSE),
  ('observation', 'http://snomed.info/sct', '390891009', FALSE, 102, 0, FALSE),
  ('observation', 'http://snomed.info/sct', '736283006', FALSE, 102, 1, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'handlingsplan_efter_indlæggelse',
    FALSE,
    102,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'handlingsplan_efter_indlæggelse',
    FALSE,
    102,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'handlingsplan_efter_indlæggelse',
    FALSE,
    102,
    65535,
    TRUE
  ),
  ('appointment', 'http://snomed.info/sct', '390891009', FALSE, 102, 0, FALSE),
  ('appointment', 'http://snomed.info/sct', '736283006', FALSE, 102, 0, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'angst_depression_screening',
    FALSE,
    103,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'angst_depression_screening',
    FALSE,
    103,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'angst_depression_screening',
    FALSE,
    103,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'samtale_om_trivsel', FALSE, 104, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'samtale_om_trivsel',
    FALSE,
    104,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'samtale_om_trivsel',
    FALSE,
    104,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'hjertegennemgang', FALSE, 105, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'hjertegennemgang',
    FALSE,
    105,
    65535,
    TRUE
  ),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'hjertegennemgang', FALSE, 105, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'osteoporosevurdering', FALSE, 106, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'osteoporosevurdering',
    FALSE,
    106,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'osteoporosevurdering',
    FALSE,
    106,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'ernæringsvurdering', FALSE, 107, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'ernæringsvurdering',
    FALSE,
    107,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'ernæringsvurdering',
    FALSE,
    107,
    65535,
    TRUE
  ),
  ('encounter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 108, 0, FALSE),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 108, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'aktivitetsplan', FALSE, 108, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'aktivitetsplan',
    FALSE,
    108,
    65535,
    TRUE
  ),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'aktivitetsplan', FALSE, 108, 65535, TRUE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 108, 0, FALSE),
  ('encounter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 109, 0, FALSE),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 109, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'medicingennemgang', FALSE, 109, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'medicingennemgang',
    FALSE,
    109,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'medicingennemgang',
    FALSE,
    109,
    65535,
    TRUE
  ),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 109, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'fælles_planlægning', FALSE, 110, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'fælles_planlægning',
    FALSE,
    110,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'fælles_planlægning',
    FALSE,
    110,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'alfa_1_antitrypsin', FALSE, 111, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'alfa_1_antitrypsin',
    FALSE,
    111,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'alfa_1_antitrypsin',
    FALSE,
    111,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'kontrol_efter_indlæggelse',
    FALSE,
    112,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'kontrol_efter_indlæggelse',
    FALSE,
    112,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'kontrol_efter_indlæggelse',
    FALSE,
    112,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'kontrol_efter_indlæggelse_3_måneder',
    FALSE,
    113,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'kontrol_efter_indlæggelse_3_måneder',
    FALSE,
    113,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'kontrol_efter_indlæggelse_3_måneder',
    FALSE,
    113,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'kontrol_efter_eksacerbation',
    FALSE,
    114,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'kontrol_efter_eksacerbation',
    FALSE,
    114,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'kontrol_efter_eksacerbation',
    FALSE,
    114,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'kontrol_efter_eksacerbation_3_måneder',
    FALSE,
    115,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'kontrol_efter_eksacerbation_3_måneder',
    FALSE,
    115,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'kontrol_efter_eksacerbation_3_måneder',
    FALSE,
    115,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'kontrol_efter_ny_diagnose',
    FALSE,
    116,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'kontrol_efter_ny_diagnose',
    FALSE,
    116,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'kontrol_efter_ny_diagnose',
    FALSE,
    116,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'effekt_af_ny_behandling',
    FALSE,
    117,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'effekt_af_ny_behandling',
    FALSE,
    117,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'effekt_af_ny_behandling',
    FALSE,
    117,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'kontrol_efter_rehabilitering',
    FALSE,
    118,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'kontrol_efter_rehabilitering',
    FALSE,
    118,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'kontrol_efter_rehabilitering',
    FALSE,
    118,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'rygestop_opfølgning_2_uger',
    FALSE,
    119,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'rygestop_opfølgning_2_uger',
    FALSE,
    119,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'rygestop_opfølgning_2_uger',
    FALSE,
    119,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'rygestop_opfølgning_3_uger',
    FALSE,
    120,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'rygestop_opfølgning_3_uger',
    FALSE,
    120,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'rygestop_opfølgning_3_uger',
    FALSE,
    120,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'rygestop_opfølgning_6_uger',
    FALSE,
    121,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'rygestop_opfølgning_6_uger',
    FALSE,
    121,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'rygestop_opfølgning_6_uger',
    FALSE,
    121,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'rygestop_opfølgning_12_uger',
    FALSE,
    122,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'rygestop_opfølgning_12_uger',
    FALSE,
    122,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'rygestop_opfølgning_12_uger',
    FALSE,
    122,
    65535,
    TRUE
  ),
  ('immunization', 'http://www.whocc.no/atc', 'J07BB', TRUE, 123, 0, FALSE),
  ('immunization', 'http://hl7.org/fhir/sid/cvx', '140', FALSE, 123, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'vaccination_influenza', FALSE, 123, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'vaccination_influenza',
    FALSE,
    123,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'vaccination_influenza',
    FALSE,
    123,
    65535,
    TRUE
  ),
  ('appointment', 'http://www.whocc.no/atc', 'J07BB02', FALSE, 123, 0, FALSE),
  ('request', 'http://www.whocc.no/atc', 'J07BB02', FALSE, 123, 0, FALSE),
  ('appointment', 'http://www.whocc.no/atc', 'J07BB', TRUE, 123, 0, FALSE),
  ('appointment', 'http://hl7.org/fhir/sid/cvx', '140', FALSE, 123, 0, FALSE),
  ('immunization', 'http://www.whocc.no/atc', 'J07BN', TRUE, 124, 0, FALSE),
  ('immunization', 'http://www.whocc.no/atc', 'J07BX03', FALSE, 124, 1, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'vaccination_covid', FALSE, 124, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'vaccination_covid',
    FALSE,
    124,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'vaccination_covid',
    FALSE,
    124,
    65535,
    TRUE
  ),
  ('appointment', 'http://www.whocc.no/atc', 'J07BN', TRUE, 124, 0, FALSE),
  ('appointment', 'http://www.whocc.no/atc', 'J07BX03', FALSE, 124, 0, FALSE),
  ('immunization', 'http://www.whocc.no/atc', 'J07AL01', FALSE, 125, 0, FALSE),
  ('immunization', 'http://www.whocc.no/atc', 'J07AL02', FALSE, 125, 1, FALSE),
  ('immunization', 'http://hl7.org/fhir/sid/cvx', '33', FALSE, 125, 2, FALSE),
  ('immunization', 'http://hl7.org/fhir/sid/cvx', '133', FALSE, 125, 3, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'vaccination_pneumokok', FALSE, 125, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'vaccination_pneumokok',
    FALSE,
    125,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'vaccination_pneumokok',
    FALSE,
    125,
    65535,
    TRUE
  ),
  ('appointment', 'http://www.whocc.no/atc', 'J07AL01', FALSE, 125, 0, FALSE),
  ('appointment', 'http://www.whocc.no/atc', 'J07AL02', FALSE, 125, 0, FALSE),
  ('appointment', 'http://hl7.org/fhir/sid/cvx', '33', FALSE, 125, 0, FALSE),
  ('appointment', 'http://hl7.org/fhir/sid/cvx', '133', FALSE, 125, 0, FALSE),
  ('immunization', 'http://www.whocc.no/atc', 'J07BX05', FALSE, 126, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'vaccination_rsv', FALSE, 126, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'vaccination_rsv',
    FALSE,
    126,
    65535,
    TRUE
  ),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'vaccination_rsv', FALSE, 126, 65535, TRUE),
  ('appointment', 'http://www.whocc.no/atc', 'J07BX05', FALSE, 126, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'vurdér_vaccination', FALSE, 127, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'vurdér_vaccination',
    FALSE,
    127,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'vurdér_vaccination',
    FALSE,
    127,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'overvej_ét_langtidsvirkende',
    FALSE,
    128,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'overvej_ét_langtidsvirkende',
    FALSE,
    128,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'overvej_ét_langtidsvirkende',
    FALSE,
    128,
    65535,
    TRUE
  ),
  ('appointment', 'http://www.whocc.no/atc', 'R03', FALSE, 128, 0, FALSE),
  ('request', 'http://www.whocc.no/atc', 'R03', FALSE, 128, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'overvej_laba_lama', FALSE, 129, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'overvej_laba_lama',
    FALSE,
    129,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'overvej_laba_lama',
    FALSE,
    129,
    65535,
    TRUE
  ),
  ('appointment', 'http://www.whocc.no/atc', 'R03AL', FALSE, 129, 0, FALSE),
  ('request', 'http://www.whocc.no/atc', 'R03AL', FALSE, 129, 0, FALSE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'overvej_tripel_fra_start',
    FALSE,
    130,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'overvej_tripel_fra_start',
    FALSE,
    130,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'overvej_tripel_fra_start',
    FALSE,
    130,
    65535,
    TRUE
  ),
  ('appointment', 'http://www.whocc.no/atc', 'R03AL', FALSE, 130, 0, FALSE),
  ('request', 'http://www.whocc.no/atc', 'R03AL', FALSE, 130, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'overvej_tripel', FALSE, 131, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'overvej_tripel',
    FALSE,
    131,
    65535,
    TRUE
  ),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'overvej_tripel', FALSE, 131, 65535, TRUE),
  ('appointment', 'http://www.whocc.no/atc', 'R03AL', FALSE, 131, 0, FALSE),
  ('request', 'http://www.whocc.no/atc', 'R03AL', FALSE, 131, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'undgå_ics', FALSE, 132, 65535, TRUE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'undgå_ics', FALSE, 132, 65535, TRUE),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'undgå_ics', FALSE, 132, 65535, TRUE),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'overvej_ics_udtrapning',
    FALSE,
    133,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'overvej_ics_udtrapning',
    FALSE,
    133,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'overvej_ics_udtrapning',
    FALSE,
    133,
    65535,
    TRUE
  ),
  ('appointment', 'http://www.whocc.no/atc', 'R03BA', FALSE, 133, 0, FALSE),
  ('request', 'http://www.whocc.no/atc', 'R03BA', FALSE, 133, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'tjek_ics_dosis', FALSE, 134, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'tjek_ics_dosis',
    FALSE,
    134,
    65535,
    TRUE
  ),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'tjek_ics_dosis', FALSE, 134, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'overvej_roflumilast', FALSE, 135, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'overvej_roflumilast',
    FALSE,
    135,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'overvej_roflumilast',
    FALSE,
    135,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'overvej_azithromycin', FALSE, 136, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'overvej_azithromycin',
    FALSE,
    136,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'overvej_azithromycin',
    FALSE,
    136,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'vurdér_biologisk', FALSE, 137, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'vurdér_biologisk',
    FALSE,
    137,
    65535,
    TRUE
  ),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'vurdér_biologisk', FALSE, 137, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'behandlingshul', FALSE, 138, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'behandlingshul',
    FALSE,
    138,
    65535,
    TRUE
  ),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'behandlingshul', FALSE, 138, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kvalitet_ics', FALSE, 139, 65535, TRUE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kvalitet_ics', FALSE, 139, 65535, TRUE),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kvalitet_ics', FALSE, 139, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'henvis_rehabilitering', FALSE, 140, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'henvis_rehabilitering',
    FALSE,
    140,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'henvis_rehabilitering',
    FALSE,
    140,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'tilbyd_rehabilitering_let',
    FALSE,
    141,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'tilbyd_rehabilitering_let',
    FALSE,
    141,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'tilbyd_rehabilitering_let',
    FALSE,
    141,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'rehabilitering_efter_indlæggelse',
    FALSE,
    142,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'rehabilitering_efter_indlæggelse',
    FALSE,
    142,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'rehabilitering_efter_indlæggelse',
    FALSE,
    142,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'rehabilitering_indhold',
    FALSE,
    143,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'rehabilitering_indhold',
    FALSE,
    143,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'rehabilitering_indhold',
    FALSE,
    143,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'henvis_iltvurdering', FALSE, 144, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'henvis_iltvurdering',
    FALSE,
    144,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'henvis_iltvurdering',
    FALSE,
    144,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'iltmætning_meget_lav', FALSE, 145, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'iltmætning_meget_lav',
    FALSE,
    145,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'iltmætning_meget_lav',
    FALSE,
    145,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'vurdér_hjemmeilt', FALSE, 146, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'vurdér_hjemmeilt',
    FALSE,
    146,
    65535,
    TRUE
  ),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'vurdér_hjemmeilt', FALSE, 146, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'iltkontrol', FALSE, 147, 65535, TRUE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'iltkontrol', FALSE, 147, 65535, TRUE),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'iltkontrol', FALSE, 147, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'ilt_og_rygning', FALSE, 148, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'ilt_og_rygning',
    FALSE,
    148,
    65535,
    TRUE
  ),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'ilt_og_rygning', FALSE, 148, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'henvis_lungemedicin', FALSE, 149, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'henvis_lungemedicin',
    FALSE,
    149,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'henvis_lungemedicin',
    FALSE,
    149,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'tilbyd_telemedicin', FALSE, 150, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'tilbyd_telemedicin',
    FALSE,
    150,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'tilbyd_telemedicin',
    FALSE,
    150,
    65535,
    TRUE
  ),
  (
    NULL,
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'se_på_uenige_symptomer',
    FALSE,
    151,
    65535,
    TRUE
  ),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'se_på_uenige_symptomer',
    FALSE,
    151,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'se_på_uenige_symptomer',
    FALSE,
    151,
    65535,
    TRUE
  ),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'se_på_bmi', FALSE, 152, 65535, TRUE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'se_på_bmi', FALSE, 152, 65535, TRUE),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'se_på_bmi', FALSE, 152, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'husk_astma', FALSE, 153, 65535, TRUE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'husk_astma', FALSE, 153, 65535, TRUE),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'husk_astma', FALSE, 153, 65535, TRUE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/rygning-aktiviteter', 'spørg_rygning', FALSE, 154, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/rygning-aktiviteter',
    'spørg_rygning',
    FALSE,
    154,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/rygning-aktiviteter',
    'spørg_rygning',
    FALSE,
    154,
    65535,
    TRUE
  ),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'spørg_rygning', FALSE, 154, 0, FALSE),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'spørg_rygning', FALSE, 154, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-aktiviteter', 'mål_vægt', FALSE, 155, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-aktiviteter',
    'mål_vægt',
    FALSE,
    155,
    65535,
    TRUE
  ),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-aktiviteter', 'mål_vægt', FALSE, 155, 65535, TRUE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'mål_vægt', FALSE, 155, 0, FALSE),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'mål_vægt', FALSE, 155, 0, FALSE),
  ('encounter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 156, 0, FALSE),
  ('encounter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_rød', FALSE, 156, 1, FALSE),
  ('encounter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_gul', FALSE, 156, 2, FALSE),
  ('encounter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grøn', FALSE, 156, 3, FALSE),
  ('encounter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grå', FALSE, 156, 4, FALSE),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 156, 0, FALSE),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_rød', FALSE, 156, 1, FALSE),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_gul', FALSE, 156, 2, FALSE),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grøn', FALSE, 156, 3, FALSE),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grå', FALSE, 156, 4, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_rød', FALSE, 156, 65535, TRUE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_rød', FALSE, 156, 65535, TRUE),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_rød', FALSE, 156, 65535, TRUE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 156, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_rød', FALSE, 156, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_gul', FALSE, 156, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grøn', FALSE, 156, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grå', FALSE, 156, 0, FALSE),
  ('encounter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 157, 0, FALSE),
  ('encounter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_rød', FALSE, 157, 1, FALSE),
  ('encounter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_gul', FALSE, 157, 2, FALSE),
  ('encounter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grøn', FALSE, 157, 3, FALSE),
  ('encounter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grå', FALSE, 157, 4, FALSE),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 157, 0, FALSE),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_rød', FALSE, 157, 1, FALSE),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_gul', FALSE, 157, 2, FALSE),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grøn', FALSE, 157, 3, FALSE),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grå', FALSE, 157, 4, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_gul', FALSE, 157, 65535, TRUE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_gul', FALSE, 157, 65535, TRUE),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_gul', FALSE, 157, 65535, TRUE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 157, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_rød', FALSE, 157, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_gul', FALSE, 157, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grøn', FALSE, 157, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grå', FALSE, 157, 0, FALSE),
  ('encounter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 158, 0, FALSE),
  ('encounter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_rød', FALSE, 158, 1, FALSE),
  ('encounter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_gul', FALSE, 158, 2, FALSE),
  ('encounter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grøn', FALSE, 158, 3, FALSE),
  ('encounter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grå', FALSE, 158, 4, FALSE),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 158, 0, FALSE),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_rød', FALSE, 158, 1, FALSE),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_gul', FALSE, 158, 2, FALSE),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grøn', FALSE, 158, 3, FALSE),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grå', FALSE, 158, 4, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grøn', FALSE, 158, 65535, TRUE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grøn', FALSE, 158, 65535, TRUE),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grøn', FALSE, 158, 65535, TRUE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 158, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_rød', FALSE, 158, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_gul', FALSE, 158, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grøn', FALSE, 158, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grå', FALSE, 158, 0, FALSE),
  ('encounter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 159, 0, FALSE),
  ('encounter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_rød', FALSE, 159, 1, FALSE),
  ('encounter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_gul', FALSE, 159, 2, FALSE),
  ('encounter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grøn', FALSE, 159, 3, FALSE),
  ('encounter', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grå', FALSE, 159, 4, FALSE),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 159, 0, FALSE),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_rød', FALSE, 159, 1, FALSE),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_gul', FALSE, 159, 2, FALSE),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grøn', FALSE, 159, 3, FALSE),
  ('procedure', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grå', FALSE, 159, 4, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grå', FALSE, 159, 65535, TRUE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grå', FALSE, 159, 65535, TRUE),
  ('request', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grå', FALSE, 159, 65535, TRUE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol', FALSE, 159, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_rød', FALSE, 159, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_gul', FALSE, 159, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grøn', FALSE, 159, 0, FALSE),
  ('appointment', 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grå', FALSE, 159, 0, FALSE),
  (NULL, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'afklar_registreringer', FALSE, 160, 65535, TRUE),
  (
    'appointment',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'afklar_registreringer',
    FALSE,
    160,
    65535,
    TRUE
  ),
  (
    'request',
    'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter',
    'afklar_registreringer',
    FALSE,
    160,
    65535,
    TRUE
  ),
  ('observation', 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'farve_valgt', FALSE, 161, 0, FALSE)) AS given(kind, system, code, prefix, node, rank, own)
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
  ('encounter', 6),
  ('observation', 7),
  ('observation', 8),
  ('observation', 9),
  ('observation', 10),
  ('observation', 11),
  ('observation', 12),
  ('observation', 13),
  ('observation', 14),
  ('observation', 15),
  ('observation', 16),
  ('observation', 17),
  ('observation', 18),
  ('observation', 19),
  ('observation', 20),
  ('observation', 21),
  ('observation', 22),
  ('observation', 23),
  ('encounter', 24),
  ('medication', 25),
  ('medication', 26),
  ('encounter', 27),
  ('medication', 28),
  ('medication', 29),
  ('medication', 30),
  ('medication', 31),
  ('encounter', 31),
  ('medication', 32),
  ('encounter', 32),
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
  ('procedure', 55),
  ('procedure', 56),
  ('observation', 57),
  ('procedure', 58),
  ('observation', 59),
  ('observation', 60),
  ('procedure', 61),
  ('observation', 61),
  ('procedure', 62),
  ('procedure', 63),
  ('observation', 64),
  ('procedure', 65),
  ('immunization', 66),
  ('immunization', 67),
  ('immunization', 68),
  ('observation', 69),
  ('medication', 70),
  ('medication', 71),
  ('medication', 72),
  ('medication', 73),
  ('medication', 74),
  ('medication', 75),
  ('medication', 76),
  ('observation', 79),
  ('observation', 80),
  ('observation', 81),
  ('observation', 82),
  ('observation', 83),
  ('observation', 84),
  ('condition', 85),
  ('condition', 86),
  ('observation', 89),
  ('observation', 93),
  ('encounter', 97),
  ('procedure', 97),
  ('procedure', 98),
  ('procedure', 99),
  ('observation', 99),
  ('procedure', 100),
  ('observation', 100),
  ('procedure', 101),
  ('observation', 101),
  ('procedure', 102),
  ('observation', 102),
  ('encounter', 108),
  ('procedure', 108),
  ('encounter', 109),
  ('procedure', 109),
  ('immunization', 123),
  ('immunization', 124),
  ('immunization', 125),
  ('immunization', 126),
  ('encounter', 156),
  ('procedure', 156),
  ('encounter', 157),
  ('procedure', 157),
  ('encounter', 158),
  ('procedure', 158),
  ('encounter', 159),
  ('procedure', 159),
  ('observation', 161)) AS given(kind, node)
;

CREATE TEMPORARY TABLE feature_read_systems AS
-- A code system in which a data element can read facts of a kind.
SELECT
  kind,
  node,
  system
FROM (VALUES
  (CAST('condition' AS TEXT), CAST(0 AS INT), CAST('http://hl7.org/fhir/sid/icd-10' AS TEXT)),
  ('condition', 0, 'http://hl7.org/fhir/sid/icd-10-cm'),
  ('condition', 0, 'http://snomed.info/sct'),
  ('condition', 0, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('condition', 0, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 0, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 1, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 1, 'http://hl7.org/fhir/sid/icd-10-cm'),
  ('condition', 1, 'http://snomed.info/sct'),
  ('condition', 1, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('condition', 1, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 1, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 2, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 2, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('condition', 2, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 2, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 3, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 3, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('condition', 3, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 3, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 4, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 4, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('condition', 4, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 4, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 5, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 5, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('condition', 5, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 5, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 6, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 6, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('condition', 6, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 6, 'urn:oid:1.2.208.176.2.4'),
  ('medication', 25, 'http://www.whocc.no/atc'),
  ('medication', 25, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('medication', 26, 'http://www.whocc.no/atc'),
  ('medication', 26, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('medication', 28, 'http://www.whocc.no/atc'),
  ('medication', 28, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('medication', 29, 'http://www.whocc.no/atc'),
  ('medication', 29, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('medication', 30, 'http://www.whocc.no/atc'),
  ('medication', 30, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('medication', 31, 'http://www.whocc.no/atc'),
  ('medication', 31, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('medication', 32, 'http://www.whocc.no/atc'),
  ('medication', 32, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('immunization', 66, 'http://hl7.org/fhir/sid/cvx'),
  ('immunization', 66, 'http://www.whocc.no/atc'),
  ('immunization', 66, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('immunization', 67, 'http://www.whocc.no/atc'),
  ('immunization', 67, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('immunization', 68, 'http://hl7.org/fhir/sid/cvx'),
  ('immunization', 68, 'http://www.whocc.no/atc'),
  ('immunization', 68, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('medication', 70, 'http://www.whocc.no/atc'),
  ('medication', 70, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('medication', 71, 'http://www.whocc.no/atc'),
  ('medication', 71, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('medication', 72, 'http://www.whocc.no/atc'),
  ('medication', 72, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('medication', 73, 'http://www.whocc.no/atc'),
  ('medication', 73, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('medication', 74, 'http://www.whocc.no/atc'),
  ('medication', 74, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('medication', 75, 'http://www.whocc.no/atc'),
  ('medication', 75, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('medication', 76, 'http://www.whocc.no/atc'),
  ('medication', 76, 'https://rettesnor.dk/fhir/CodeSystem/kol-data'),
  ('condition', 85, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 85, 'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data'),
  ('condition', 85, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 85, 'urn:oid:1.2.208.176.2.4'),
  ('condition', 86, 'http://hl7.org/fhir/sid/icd-10'),
  ('condition', 86, 'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data'),
  ('condition', 86, 'urn:oid:1.2.208.176.2.31'),
  ('condition', 86, 'urn:oid:1.2.208.176.2.4')) AS given(kind, node, system)
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
    CAST('https://rettesnor.dk/fhir/CodeSystem/kol-data' AS TEXT),
    CAST('kol_diagnose-nej' AS TEXT),
    CAST(FALSE AS BOOLEAN),
    CAST(0 AS INT)
  ),
  (0, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'kol_diagnose-ja', FALSE, 1),
  (1, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'ny_kol_diagnose-nej', FALSE, 0),
  (1, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'ny_kol_diagnose-ja', FALSE, 1),
  (2, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'nær_kol_diagnose-nej', FALSE, 0),
  (2, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'nær_kol_diagnose-ja', FALSE, 1),
  (3, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'astma-nej', FALSE, 0),
  (3, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'astma-ja', FALSE, 1),
  (4, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'kronisk_bronkitis-nej', FALSE, 0),
  (4, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'kronisk_bronkitis-ja', FALSE, 1),
  (5, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjertesygdom-nej', FALSE, 0),
  (5, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjertesygdom-ja', FALSE, 1),
  (6, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'pneumoni_seneste_år-nej', FALSE, 0),
  (6, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'pneumoni_seneste_år-ja', FALSE, 1),
  (7, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'pakke_fravalgt-nej', FALSE, 0),
  (7, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'pakke_fravalgt-ja', FALSE, 1),
  (8, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'vaccinereaktion-nej', FALSE, 0),
  (8, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'vaccinereaktion-ja', FALSE, 1),
  (9, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'ics_bivirkning-nej', FALSE, 0),
  (9, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'ics_bivirkning-ja', FALSE, 1),
  (10, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'ics_uden_effekt-nej', FALSE, 0),
  (10, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'ics_uden_effekt-ja', FALSE, 1),
  (11, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'behandling_ændret-nej', FALSE, 0),
  (11, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'behandling_ændret-ja', FALSE, 1),
  (12, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'diagnostisk_tvivl-nej', FALSE, 0),
  (12, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'diagnostisk_tvivl-ja', FALSE, 1),
  (13, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'mistanke_om_hypoksæmi-nej', FALSE, 0),
  (13, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'mistanke_om_hypoksæmi-ja', FALSE, 1),
  (14, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'planlagt_flyrejse-nej', FALSE, 0),
  (14, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'planlagt_flyrejse-ja', FALSE, 1),
  (15, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'osteoporoserisiko-nej', FALSE, 0),
  (15, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'osteoporoserisiko-ja', FALSE, 1),
  (16, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjerterisiko-nej', FALSE, 0),
  (16, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjerterisiko-ja', FALSE, 1),
  (17, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'telemedicin_ikke_egnet-nej', FALSE, 0),
  (17, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'telemedicin_ikke_egnet-ja', FALSE, 1),
  (18, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'angst_depression_positiv-nej', FALSE, 0),
  (18, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'angst_depression_positiv-ja', FALSE, 1),
  (19, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'komorbiditet_ukontrolleret-nej', FALSE, 0),
  (19, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'komorbiditet_ukontrolleret-ja', FALSE, 1),
  (20, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'lav_egenomsorg-nej', FALSE, 0),
  (20, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'lav_egenomsorg-ja', FALSE, 1),
  (21, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'eksacerbationer_oplyst-nej', FALSE, 0),
  (21, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'eksacerbationer_oplyst-ja', FALSE, 1),
  (22, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'eksacerbationer_oplyst_før-nej', FALSE, 0),
  (22, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'eksacerbationer_oplyst_før-ja', FALSE, 1),
  (23, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'indlagt_for_kol-nej', FALSE, 0),
  (23, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'indlagt_for_kol-ja', FALSE, 1),
  (24, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'svære_eksacerbationer-nej', FALSE, 0),
  (24, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'svære_eksacerbationer-ja', FALSE, 1),
  (25, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'moderate_eksacerbationer-nej', FALSE, 0),
  (25, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'moderate_eksacerbationer-ja', FALSE, 1),
  (26, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'prednisolonkure-nej', FALSE, 0),
  (26, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'prednisolonkure-ja', FALSE, 1),
  (27, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'nylig_svær_eksacerbation-nej', FALSE, 0),
  (27, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'nylig_svær_eksacerbation-ja', FALSE, 1),
  (28, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'nylig_kur-nej', FALSE, 0),
  (28, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'nylig_kur-ja', FALSE, 1),
  (29, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'nylig_prednisolonkur-nej', FALSE, 0),
  (29, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'nylig_prednisolonkur-ja', FALSE, 1),
  (30, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'seneste_kur-nej', FALSE, 0),
  (30, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'seneste_kur-ja', FALSE, 1),
  (31, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'eksacerbation_inden_for_6_uger-nej', FALSE, 0),
  (31, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'eksacerbation_inden_for_6_uger-ja', FALSE, 1),
  (32, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'seneste_eksacerbation-nej', FALSE, 0),
  (32, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'seneste_eksacerbation-ja', FALSE, 1),
  (33, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1-nej', FALSE, 0),
  (33, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1-ja', FALSE, 1),
  (34, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_fald-nej', FALSE, 0),
  (34, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_fald-ja', FALSE, 1),
  (35, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_liter_seneste-nej', FALSE, 0),
  (35, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_liter_seneste-ja', FALSE, 1),
  (36, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fvc-nej', FALSE, 0),
  (36, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fvc-ja', FALSE, 1),
  (37, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_fvc_lavest-nej', FALSE, 0),
  (37, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_fvc_lavest-ja', FALSE, 1),
  (38, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_fvc_lavest_af_to-nej', FALSE, 0),
  (38, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_fvc_lavest_af_to-ja', FALSE, 1),
  (39, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_fvc_nylig-nej', FALSE, 0),
  (39, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_fvc_nylig-ja', FALSE, 1),
  (40, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_fvc_seneste-nej', FALSE, 0),
  (40, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'fev1_fvc_seneste-ja', FALSE, 1),
  (41, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'mrc-nej', FALSE, 0),
  (41, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'mrc-ja', FALSE, 1),
  (42, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'mrc_lavest-nej', FALSE, 0),
  (42, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'mrc_lavest-ja', FALSE, 1),
  (43, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'cat-nej', FALSE, 0),
  (43, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'cat-ja', FALSE, 1),
  (44, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'iltmætning-nej', FALSE, 0),
  (44, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'iltmætning-ja', FALSE, 1),
  (45, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'iltmætning_akut-nej', FALSE, 0),
  (45, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'iltmætning_akut-ja', FALSE, 1),
  (46, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'eosinofile-nej', FALSE, 0),
  (46, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'eosinofile-ja', FALSE, 1),
  (47, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'vægt_højest_6_måneder-nej', FALSE, 0),
  (47, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'vægt_højest_6_måneder-ja', FALSE, 1),
  (48, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'rejse_sætte_sig-nej', FALSE, 0),
  (48, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'rejse_sætte_sig-ja', FALSE, 1),
  (49, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'skridt-nej', FALSE, 0),
  (49, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'skridt-ja', FALSE, 1),
  (50, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'crp-nej', FALSE, 0),
  (50, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'crp-ja', FALSE, 1),
  (51, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'pao2-nej', FALSE, 0),
  (51, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'pao2-ja', FALSE, 1),
  (52, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'cor_pulmonale_eller_høj_hæmatokrit-nej', FALSE, 0),
  (52, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'cor_pulmonale_eller_høj_hæmatokrit-ja', FALSE, 1),
  (53, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'pakkeår-nej', FALSE, 0),
  (53, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'pakkeår-ja', FALSE, 1),
  (54, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjemmeilt_registreret-nej', FALSE, 0),
  (54, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjemmeilt_registreret-ja', FALSE, 1),
  (55, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjemmeilt_procedure-nej', FALSE, 0),
  (55, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjemmeilt_procedure-ja', FALSE, 1),
  (56, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjemmeilt_nogensinde-nej', FALSE, 0),
  (56, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjemmeilt_nogensinde-ja', FALSE, 1),
  (57, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjemmeilt_stadig-nej', FALSE, 0),
  (57, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjemmeilt_stadig-ja', FALSE, 1),
  (58, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjemmeilt_nystartet-nej', FALSE, 0),
  (58, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'hjemmeilt_nystartet-ja', FALSE, 1),
  (59, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'niv_i_hjemmet-nej', FALSE, 0),
  (59, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'niv_i_hjemmet-ja', FALSE, 1),
  (60, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'inhalationsteknik-korrekt', FALSE, 0),
  (60, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'inhalationsteknik-fejl', FALSE, 1),
  (61, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'handlingsplan_udleveret-nej', FALSE, 0),
  (61, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'handlingsplan_udleveret-ja', FALSE, 1),
  (62, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'rehabilitering_seneste_år-nej', FALSE, 0),
  (62, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'rehabilitering_seneste_år-ja', FALSE, 1),
  (63, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'rehabilitering_nylig-nej', FALSE, 0),
  (63, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'rehabilitering_nylig-ja', FALSE, 1),
  (64, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'rehabilitering_svar-henvist', FALSE, 0),
  (64, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'rehabilitering_svar-ikke_henvist', FALSE, 1),
  (64, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'rehabilitering_svar-ikke_egnet', FALSE, 2),
  (64, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'rehabilitering_svar-ønsker_ikke', FALSE, 3),
  (64, 'urn:rettesnor:text', 'Ja', FALSE, 0),
  (64, 'urn:rettesnor:text', 'Nej', FALSE, 1),
  (64, 'urn:rettesnor:text', 'Ej relevant', FALSE, 1),
  (64, 'urn:rettesnor:text', 'Ej spurgt', FALSE, 1),
  (64, 'urn:rettesnor:text', 'Ikke egnet', FALSE, 2),
  (64, 'urn:rettesnor:text', 'Ønsker ikke', FALSE, 3),
  (65, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'rygestopforsøg-nej', FALSE, 0),
  (65, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'rygestopforsøg-ja', FALSE, 1),
  (66, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'influenza_vaccineret-nej', FALSE, 0),
  (66, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'influenza_vaccineret-ja', FALSE, 1),
  (67, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'covid_vaccineret-nej', FALSE, 0),
  (67, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'covid_vaccineret-ja', FALSE, 1),
  (68, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'pneumokok_vaccineret-nej', FALSE, 0),
  (68, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'pneumokok_vaccineret-ja', FALSE, 1),
  (69, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'farve_valgt-rød', FALSE, 0),
  (69, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'farve_valgt-gul', FALSE, 1),
  (69, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'farve_valgt-grøn', FALSE, 2),
  (69, 'https://rettesnor.dk/fhir/CodeSystem/kol-niveauer', 'farve-rød', FALSE, 0),
  (69, 'https://rettesnor.dk/fhir/CodeSystem/kol-niveauer', 'farve-gul', FALSE, 1),
  (69, 'https://rettesnor.dk/fhir/CodeSystem/kol-niveauer', 'farve-grøn', FALSE, 2),
  (70, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_lama-nej', FALSE, 0),
  (70, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_lama-ja', FALSE, 1),
  (71, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_laba-nej', FALSE, 0),
  (71, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_laba-ja', FALSE, 1),
  (72, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_ics-nej', FALSE, 0),
  (72, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_ics-ja', FALSE, 1),
  (73, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_ics_laba-nej', FALSE, 0),
  (73, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_ics_laba-ja', FALSE, 1),
  (74, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_korttidsvirkende-nej', FALSE, 0),
  (74, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_korttidsvirkende-ja', FALSE, 1),
  (75, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_roflumilast-nej', FALSE, 0),
  (75, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_roflumilast-ja', FALSE, 1),
  (76, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_azithromycin-nej', FALSE, 0),
  (76, 'https://rettesnor.dk/fhir/CodeSystem/kol-data', 'får_azithromycin-ja', FALSE, 1),
  (77, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'alder-nej', FALSE, 0),
  (77, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'alder-ja', FALSE, 1),
  (78, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'er_død-nej', FALSE, 0),
  (78, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'er_død-ja', FALSE, 1),
  (79, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'ikke_tilmeldt-nej', FALSE, 0),
  (79, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'ikke_tilmeldt-ja', FALSE, 1),
  (80, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'terminalerklæring-nej', FALSE, 0),
  (80, 'https://rettesnor.dk/fhir/CodeSystem/patient-data', 'terminalerklæring-ja', FALSE, 1),
  (81, 'https://rettesnor.dk/fhir/CodeSystem/rygning-data', 'rygestatus-ryger', FALSE, 0),
  (81, 'https://rettesnor.dk/fhir/CodeSystem/rygning-data', 'rygestatus-eksryger', FALSE, 1),
  (81, 'https://rettesnor.dk/fhir/CodeSystem/rygning-data', 'rygestatus-aldrig_ryger', FALSE, 2),
  (81, 'http://snomed.info/sct', '449868002', FALSE, 0),
  (81, 'http://snomed.info/sct', '428041000124106', FALSE, 0),
  (81, 'http://snomed.info/sct', '77176002', FALSE, 0),
  (81, 'urn:rettesnor:text', 'dagligt', FALSE, 0),
  (81, 'urn:rettesnor:text', 'Dagligt', FALSE, 0),
  (81, 'urn:rettesnor:text', 'lejlighedsvis', FALSE, 0),
  (81, 'urn:rettesnor:text', 'Lejlighedsvis', FALSE, 0),
  (81, 'http://snomed.info/sct', '8517006', FALSE, 1),
  (81, 'urn:rettesnor:text', 'ophørt', FALSE, 1),
  (81, 'urn:rettesnor:text', 'Ophørt', FALSE, 1),
  (81, 'http://snomed.info/sct', '266919005', FALSE, 2),
  (81, 'urn:rettesnor:text', 'aldrig røget', FALSE, 2),
  (81, 'urn:rettesnor:text', 'Aldrig røget', FALSE, 2),
  (82, 'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data', 'vægt-nej', FALSE, 0),
  (82, 'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data', 'vægt-ja', FALSE, 1),
  (83, 'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data', 'højde-nej', FALSE, 0),
  (83, 'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data', 'højde-ja', FALSE, 1),
  (84, 'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data', 'bmi_målt-nej', FALSE, 0),
  (84, 'https://rettesnor.dk/fhir/CodeSystem/legemsmaal-data', 'bmi_målt-ja', FALSE, 1),
  (85, 'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data', 'depression-nej', FALSE, 0),
  (85, 'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data', 'depression-ja', FALSE, 1),
  (86, 'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data', 'osteoporose-nej', FALSE, 0),
  (86, 'https://rettesnor.dk/fhir/CodeSystem/anden-sygdom-data', 'osteoporose-ja', FALSE, 1),
  (161, 'https://rettesnor.dk/fhir/CodeSystem/kol-niveauer', 'farve-rød', FALSE, 0),
  (161, 'https://rettesnor.dk/fhir/CodeSystem/kol-niveauer', 'farve-gul', FALSE, 1),
  (161, 'https://rettesnor.dk/fhir/CodeSystem/kol-niveauer', 'farve-grøn', FALSE, 2),
  (161, 'https://rettesnor.dk/fhir/CodeSystem/kol-niveauer', 'farve-grå', FALSE, 3)) AS given(node, system, code, prefix, meaning)
;

CREATE TEMPORARY TABLE feature_genders AS
-- A gender that is an option of a data element, by its number.
SELECT
  element,
  system,
  code,
  meaning
FROM (VALUES
  (CAST(NULL AS INT), CAST(NULL AS TEXT), CAST(NULL AS TEXT), CAST(NULL AS INT))) AS given(element, system, code, meaning)
WHERE
  FALSE
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
    CAST(41 AS INT),
    CAST('http://snomed.info/sct' AS TEXT),
    CAST('870179002' AS TEXT),
    CAST(FALSE AS BOOLEAN),
    CAST(0 AS INT),
    CAST(1 AS DECIMAL(28, 10))
  ),
  (42, 'http://snomed.info/sct', '870179002', FALSE, 0, 1)) AS given(node, system, code, prefix, number, addend)
;

CREATE TEMPORARY TABLE feature_units AS
-- An accepted unit of a data element, and its factor; none: one that these decimals cannot hold.
SELECT
  node,
  unit,
  factor
FROM (VALUES
  (CAST(33 AS INT), CAST('%' AS TEXT), CAST(1 AS DECIMAL(18, 9))),
  (33, '1', 100),
  (34, 'mL', 1),
  (34, 'L', 1000),
  (35, 'L', 1),
  (35, 'mL', 0.001),
  (36, 'L', 1),
  (36, 'mL', 0.001),
  (37, '1', 1),
  (37, '%', 0.01),
  (38, '1', 1),
  (38, '%', 0.01),
  (39, '1', 1),
  (39, '%', 0.01),
  (40, '1', 1),
  (40, '%', 0.01),
  (44, '%', 1),
  (44, '1', 100),
  (44, 'NA', 100),
  (45, '%', 1),
  (45, '1', 100),
  (45, 'NA', 100),
  (46, '10*9/L', 1),
  (46, '10*3/uL', 1),
  (46, '/uL', 0.001),
  (47, 'kg', 1),
  (47, 'g', 0.001),
  (50, 'mg/L', 1),
  (51, 'kPa', 1),
  (53, '{pack-years}', 1),
  (53, 'år', 1),
  (53, 'a', 1),
  (77, 'a', 1),
  (82, 'kg', 1),
  (82, 'g', 0.001),
  (83, 'm', 1),
  (83, 'cm', 0.01),
  (84, 'kg/m2', 1)) AS given(node, unit, factor)
;

CREATE TEMPORARY TABLE feature_classes AS
-- A class of the contacts that count for a data element.
SELECT
  node,
  class
FROM (VALUES
  (CAST(27 AS INT), CAST('inpatient' AS TEXT)),
  (27, 'emergency'),
  (31, 'inpatient'),
  (31, 'emergency'),
  (32, 'inpatient'),
  (32, 'emergency'),
  (24, 'inpatient'),
  (24, 'emergency')) AS given(node, class)
;

CREATE TEMPORARY TABLE feature_readings AS
-- A data element in one window; what is asked of its facts.
SELECT
  reading,
  element,
  node,
  graced,
  takes,
  reader,
  ever,
  months,
  days,
  exact,
  classed,
  countable,
  whole,
  least,
  most,
  explained,
  anchors,
  episodic,
  same_day
FROM (VALUES
  (
    CAST(0 AS INT),
    CAST(0 AS INT),
    CAST(0 AS INT),
    CAST(FALSE AS BOOLEAN),
    CAST('exists' AS TEXT),
    CAST('presence' AS TEXT),
    CAST(FALSE AS BOOLEAN),
    CAST(NULL AS INT),
    CAST(NULL AS INT),
    CAST(FALSE AS BOOLEAN),
    CAST(FALSE AS BOOLEAN),
    CAST(FALSE AS BOOLEAN),
    CAST(FALSE AS BOOLEAN),
    CAST(NULL AS DECIMAL(28, 10)),
    CAST(NULL AS DECIMAL(28, 10)),
    CAST(FALSE AS BOOLEAN),
    CAST(FALSE AS BOOLEAN),
    CAST(FALSE AS BOOLEAN),
    CAST(NULL AS TEXT)
  ),
  (
    1,
    1,
    1,
    FALSE,
    'first',
    'day',
    FALSE,
    NULL,
    NULL,
    TRUE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    TRUE,
    FALSE,
    NULL
  ),
  (
    2,
    2,
    2,
    FALSE,
    'exists',
    'presence',
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    3,
    3,
    3,
    FALSE,
    'exists',
    'presence',
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    4,
    4,
    4,
    FALSE,
    'exists',
    'presence',
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    5,
    5,
    5,
    FALSE,
    'exists',
    'presence',
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    6,
    6,
    6,
    FALSE,
    'exists',
    'presence',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    7,
    7,
    7,
    FALSE,
    'latest',
    'boolean',
    FALSE,
    12,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    8,
    8,
    8,
    FALSE,
    'latest',
    'boolean',
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    9,
    9,
    9,
    FALSE,
    'latest',
    'boolean',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    10,
    10,
    10,
    FALSE,
    'latest',
    'boolean',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    11,
    11,
    11,
    FALSE,
    'exists',
    'presence',
    FALSE,
    6,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    TRUE,
    FALSE,
    NULL
  ),
  (
    12,
    12,
    12,
    FALSE,
    'latest',
    'boolean',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    13,
    13,
    13,
    FALSE,
    'latest',
    'boolean',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    14,
    14,
    14,
    FALSE,
    'latest',
    'boolean',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    15,
    15,
    15,
    FALSE,
    'latest',
    'boolean',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    16,
    16,
    16,
    FALSE,
    'latest',
    'boolean',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    17,
    17,
    17,
    FALSE,
    'latest',
    'boolean',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    18,
    18,
    18,
    FALSE,
    'latest',
    'boolean',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    TRUE,
    FALSE,
    NULL
  ),
  (
    19,
    19,
    19,
    FALSE,
    'latest',
    'boolean',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    20,
    20,
    20,
    FALSE,
    'latest',
    'boolean',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    21,
    21,
    21,
    FALSE,
    'latest',
    'number',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    0.0000000000,
    20.0000000000,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    22,
    22,
    22,
    FALSE,
    'latest',
    'number',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    0.0000000000,
    20.0000000000,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    23,
    23,
    23,
    FALSE,
    'latest',
    'boolean',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    24,
    24,
    27,
    FALSE,
    'exists',
    'presence',
    FALSE,
    5,
    NULL,
    FALSE,
    TRUE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    TRUE,
    FALSE,
    NULL
  ),
  (
    25,
    25,
    28,
    FALSE,
    'count',
    'occurrence',
    FALSE,
    5,
    NULL,
    TRUE,
    FALSE,
    TRUE,
    TRUE,
    0.0000000000,
    NULL,
    FALSE,
    FALSE,
    TRUE,
    NULL
  ),
  (
    26,
    26,
    29,
    FALSE,
    'count',
    'occurrence',
    FALSE,
    5,
    NULL,
    TRUE,
    FALSE,
    TRUE,
    TRUE,
    0.0000000000,
    NULL,
    FALSE,
    FALSE,
    TRUE,
    NULL
  ),
  (
    27,
    27,
    30,
    FALSE,
    'latest',
    'day',
    FALSE,
    5,
    NULL,
    TRUE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    TRUE,
    FALSE,
    NULL
  ),
  (
    28,
    28,
    31,
    FALSE,
    'exists',
    'presence',
    FALSE,
    NULL,
    42,
    FALSE,
    TRUE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    29,
    29,
    32,
    FALSE,
    'latest',
    'day',
    FALSE,
    NULL,
    42,
    TRUE,
    TRUE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    30,
    30,
    33,
    TRUE,
    'latest',
    'number',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    5.0000000000,
    150.0000000000,
    FALSE,
    FALSE,
    FALSE,
    'highest'
  ),
  (
    31,
    31,
    34,
    FALSE,
    'decline-per-year',
    'number',
    FALSE,
    60,
    NULL,
    TRUE,
    FALSE,
    FALSE,
    FALSE,
    200.0000000000,
    7000.0000000000,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    32,
    32,
    35,
    FALSE,
    'latest',
    'number',
    FALSE,
    NULL,
    450,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    0.2000000000,
    7.0000000000,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    33,
    33,
    36,
    FALSE,
    'latest',
    'number',
    FALSE,
    NULL,
    450,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    0.2000000000,
    10.0000000000,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    34,
    34,
    37,
    FALSE,
    'lowest',
    'number',
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    0.1000000000,
    1.0000000000,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    35,
    35,
    38,
    FALSE,
    'lowest',
    'number',
    FALSE,
    NULL,
    NULL,
    TRUE,
    FALSE,
    FALSE,
    FALSE,
    0.1000000000,
    1.0000000000,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    36,
    36,
    39,
    FALSE,
    'latest',
    'number',
    FALSE,
    6,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    0.1000000000,
    1.0000000000,
    FALSE,
    TRUE,
    FALSE,
    NULL
  ),
  (
    37,
    37,
    40,
    FALSE,
    'latest',
    'number',
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    0.1000000000,
    1.0000000000,
    FALSE,
    FALSE,
    FALSE,
    'lowest'
  ),
  (
    38,
    38,
    41,
    FALSE,
    'latest',
    'number',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    1.0000000000,
    5.0000000000,
    FALSE,
    TRUE,
    FALSE,
    'highest'
  ),
  (
    39,
    39,
    42,
    FALSE,
    'lowest',
    'number',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    1.0000000000,
    5.0000000000,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    40,
    40,
    43,
    FALSE,
    'latest',
    'number',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    0.0000000000,
    40.0000000000,
    FALSE,
    FALSE,
    FALSE,
    'highest'
  ),
  (
    41,
    41,
    44,
    FALSE,
    'latest',
    'number',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    50.0000000000,
    100.0000000000,
    FALSE,
    FALSE,
    FALSE,
    'lowest'
  ),
  (
    42,
    42,
    45,
    FALSE,
    'latest',
    'number',
    FALSE,
    NULL,
    30,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    50.0000000000,
    100.0000000000,
    FALSE,
    FALSE,
    FALSE,
    'lowest'
  ),
  (
    43,
    43,
    46,
    FALSE,
    'latest',
    'number',
    FALSE,
    NULL,
    730,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    0.0000000000,
    20.0000000000,
    FALSE,
    FALSE,
    FALSE,
    'highest'
  ),
  (
    44,
    44,
    47,
    FALSE,
    'highest',
    'number',
    FALSE,
    6,
    NULL,
    TRUE,
    FALSE,
    FALSE,
    FALSE,
    25.0000000000,
    300.0000000000,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    45,
    45,
    48,
    FALSE,
    'latest',
    'number',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    0.0000000000,
    50.0000000000,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    46,
    46,
    49,
    FALSE,
    'latest',
    'number',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    0.0000000000,
    60000.0000000000,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    47,
    47,
    50,
    FALSE,
    'latest',
    'number',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    0.0000000000,
    600.0000000000,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    48,
    48,
    51,
    FALSE,
    'latest',
    'number',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    3.0000000000,
    20.0000000000,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    49,
    49,
    52,
    FALSE,
    'latest',
    'boolean',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    50,
    50,
    53,
    FALSE,
    'latest',
    'number',
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    0.0000000000,
    300.0000000000,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    51,
    51,
    54,
    FALSE,
    'latest',
    'boolean',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    52,
    52,
    55,
    FALSE,
    'exists',
    'presence',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    53,
    53,
    56,
    FALSE,
    'exists',
    'presence',
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    54,
    54,
    57,
    FALSE,
    'latest',
    'boolean',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    55,
    55,
    58,
    FALSE,
    'exists',
    'presence',
    FALSE,
    6,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    TRUE,
    FALSE,
    NULL
  ),
  (
    56,
    56,
    59,
    FALSE,
    'latest',
    'boolean',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    57,
    57,
    60,
    FALSE,
    'latest',
    'choice',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    58,
    58,
    61,
    FALSE,
    'exists',
    'presence',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    59,
    59,
    62,
    FALSE,
    'exists',
    'presence',
    FALSE,
    12,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    60,
    60,
    63,
    FALSE,
    'exists',
    'presence',
    FALSE,
    6,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    TRUE,
    FALSE,
    NULL
  ),
  (
    61,
    61,
    64,
    FALSE,
    'latest',
    'choice',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    TRUE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    62,
    62,
    65,
    FALSE,
    'exists',
    'presence',
    FALSE,
    4,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    TRUE,
    FALSE,
    NULL
  ),
  (
    63,
    63,
    66,
    FALSE,
    'exists',
    'presence',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    64,
    64,
    67,
    FALSE,
    'exists',
    'presence',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    65,
    65,
    68,
    FALSE,
    'exists',
    'presence',
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    66,
    66,
    69,
    FALSE,
    'latest',
    'choice',
    FALSE,
    12,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    TRUE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    67,
    67,
    70,
    FALSE,
    'exists',
    'presence',
    FALSE,
    NULL,
    180,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    68,
    68,
    71,
    FALSE,
    'exists',
    'presence',
    FALSE,
    NULL,
    180,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    69,
    69,
    72,
    FALSE,
    'exists',
    'presence',
    FALSE,
    NULL,
    180,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    70,
    70,
    73,
    FALSE,
    'exists',
    'presence',
    FALSE,
    NULL,
    180,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    71,
    71,
    74,
    FALSE,
    'exists',
    'presence',
    FALSE,
    NULL,
    180,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    72,
    72,
    75,
    FALSE,
    'exists',
    'presence',
    FALSE,
    NULL,
    180,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    73,
    73,
    76,
    FALSE,
    'exists',
    'presence',
    FALSE,
    NULL,
    180,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    74,
    74,
    77,
    FALSE,
    'latest',
    'number',
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    75,
    75,
    78,
    FALSE,
    'latest',
    'boolean',
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    76,
    76,
    79,
    FALSE,
    'latest',
    'boolean',
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    77,
    77,
    80,
    FALSE,
    'latest',
    'boolean',
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    78,
    78,
    81,
    FALSE,
    'latest',
    'choice',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    TRUE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    79,
    79,
    82,
    FALSE,
    'latest',
    'number',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    25.0000000000,
    300.0000000000,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    80,
    80,
    83,
    FALSE,
    'latest',
    'number',
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    1.0000000000,
    2.3000000000,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    81,
    81,
    84,
    FALSE,
    'latest',
    'number',
    FALSE,
    NULL,
    365,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    10.0000000000,
    80.0000000000,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    82,
    82,
    85,
    FALSE,
    'exists',
    'presence',
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    83,
    83,
    86,
    FALSE,
    'exists',
    'presence',
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    84,
    84,
    24,
    FALSE,
    'count',
    'occurrence',
    FALSE,
    NULL,
    365,
    TRUE,
    TRUE,
    TRUE,
    TRUE,
    0.0000000000,
    NULL,
    FALSE,
    FALSE,
    TRUE,
    NULL
  ),
  (
    85,
    85,
    25,
    FALSE,
    'count',
    'occurrence',
    FALSE,
    NULL,
    365,
    TRUE,
    FALSE,
    TRUE,
    TRUE,
    0.0000000000,
    NULL,
    FALSE,
    FALSE,
    TRUE,
    NULL
  ),
  (
    86,
    86,
    26,
    FALSE,
    'count',
    'occurrence',
    FALSE,
    NULL,
    365,
    TRUE,
    FALSE,
    TRUE,
    TRUE,
    0.0000000000,
    NULL,
    FALSE,
    FALSE,
    TRUE,
    NULL
  ),
  (
    87,
    84,
    24,
    FALSE,
    NULL,
    'occurrence',
    TRUE,
    NULL,
    NULL,
    TRUE,
    TRUE,
    TRUE,
    TRUE,
    0.0000000000,
    NULL,
    FALSE,
    FALSE,
    TRUE,
    NULL
  ),
  (
    88,
    84,
    24,
    FALSE,
    NULL,
    'occurrence',
    FALSE,
    5,
    NULL,
    TRUE,
    TRUE,
    TRUE,
    TRUE,
    0.0000000000,
    NULL,
    FALSE,
    FALSE,
    TRUE,
    NULL
  ),
  (
    89,
    84,
    24,
    FALSE,
    NULL,
    'occurrence',
    FALSE,
    5,
    NULL,
    TRUE,
    TRUE,
    TRUE,
    TRUE,
    0.0000000000,
    NULL,
    FALSE,
    FALSE,
    TRUE,
    NULL
  ),
  (
    90,
    84,
    24,
    FALSE,
    NULL,
    'occurrence',
    TRUE,
    NULL,
    NULL,
    TRUE,
    TRUE,
    TRUE,
    TRUE,
    0.0000000000,
    NULL,
    FALSE,
    FALSE,
    TRUE,
    NULL
  ),
  (
    91,
    30,
    33,
    TRUE,
    'latest',
    'number',
    FALSE,
    NULL,
    450,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    5.0000000000,
    150.0000000000,
    FALSE,
    FALSE,
    FALSE,
    'highest'
  ),
  (
    92,
    84,
    24,
    FALSE,
    NULL,
    'occurrence',
    TRUE,
    NULL,
    NULL,
    TRUE,
    TRUE,
    TRUE,
    TRUE,
    0.0000000000,
    NULL,
    FALSE,
    FALSE,
    TRUE,
    NULL
  ),
  (
    93,
    85,
    25,
    FALSE,
    NULL,
    'occurrence',
    TRUE,
    NULL,
    NULL,
    TRUE,
    FALSE,
    TRUE,
    TRUE,
    0.0000000000,
    NULL,
    FALSE,
    FALSE,
    TRUE,
    NULL
  ),
  (
    94,
    84,
    24,
    FALSE,
    NULL,
    'occurrence',
    TRUE,
    NULL,
    NULL,
    TRUE,
    TRUE,
    TRUE,
    TRUE,
    0.0000000000,
    NULL,
    FALSE,
    FALSE,
    TRUE,
    NULL
  ),
  (
    95,
    85,
    25,
    FALSE,
    NULL,
    'occurrence',
    TRUE,
    NULL,
    NULL,
    TRUE,
    FALSE,
    TRUE,
    TRUE,
    0.0000000000,
    NULL,
    FALSE,
    FALSE,
    TRUE,
    NULL
  ),
  (
    96,
    84,
    24,
    FALSE,
    NULL,
    'occurrence',
    TRUE,
    NULL,
    NULL,
    TRUE,
    TRUE,
    TRUE,
    TRUE,
    0.0000000000,
    NULL,
    FALSE,
    FALSE,
    TRUE,
    NULL
  ),
  (
    97,
    85,
    25,
    FALSE,
    NULL,
    'occurrence',
    TRUE,
    NULL,
    NULL,
    TRUE,
    FALSE,
    TRUE,
    TRUE,
    0.0000000000,
    NULL,
    FALSE,
    FALSE,
    TRUE,
    NULL
  ),
  (
    98,
    84,
    24,
    FALSE,
    NULL,
    'occurrence',
    TRUE,
    NULL,
    NULL,
    TRUE,
    TRUE,
    TRUE,
    TRUE,
    0.0000000000,
    NULL,
    FALSE,
    FALSE,
    TRUE,
    NULL
  ),
  (
    99,
    85,
    25,
    FALSE,
    NULL,
    'occurrence',
    TRUE,
    NULL,
    NULL,
    TRUE,
    FALSE,
    TRUE,
    TRUE,
    0.0000000000,
    NULL,
    FALSE,
    FALSE,
    TRUE,
    NULL
  ),
  (
    100,
    86,
    26,
    FALSE,
    NULL,
    'occurrence',
    TRUE,
    NULL,
    NULL,
    TRUE,
    FALSE,
    TRUE,
    TRUE,
    0.0000000000,
    NULL,
    FALSE,
    FALSE,
    TRUE,
    NULL
  ),
  (
    101,
    84,
    24,
    FALSE,
    NULL,
    'occurrence',
    FALSE,
    NULL,
    365,
    TRUE,
    TRUE,
    TRUE,
    TRUE,
    0.0000000000,
    NULL,
    FALSE,
    FALSE,
    TRUE,
    NULL
  ),
  (
    102,
    84,
    24,
    FALSE,
    NULL,
    'occurrence',
    FALSE,
    NULL,
    365,
    TRUE,
    TRUE,
    TRUE,
    TRUE,
    0.0000000000,
    NULL,
    FALSE,
    FALSE,
    TRUE,
    NULL
  )) AS given(reading, element, node, graced, takes, reader, ever, months, days, exact, classed, countable, whole, least, most, explained, anchors, episodic, same_day)
;

CREATE TEMPORARY TABLE feature_exclusions AS
-- A reading from which facts are left out that start during a fact of another reading or a time after it.
SELECT
  reading,
  after,
  months,
  days
FROM (VALUES
  (CAST(22 AS INT), CAST(87 AS INT), CAST(NULL AS INT), CAST(365 AS INT)),
  (27, 90, NULL, 13),
  (30, 92, NULL, 42),
  (30, 93, NULL, 42),
  (91, 94, NULL, 42),
  (91, 95, NULL, 42),
  (31, 96, NULL, 42),
  (31, 97, NULL, 42),
  (41, 98, NULL, 56),
  (41, 99, NULL, 56),
  (43, 100, NULL, 14)) AS given(reading, after, months, days)
;

CREATE TEMPORARY TABLE feature_repeats AS
-- A reading that needs values on several days, and over a time.
SELECT
  reading,
  least,
  months,
  days
FROM (VALUES
  (CAST(31 AS INT), CAST(3 AS INT), CAST(24 AS INT), CAST(NULL AS INT)),
  (35, 2, NULL, 0),
  (44, 2, NULL, 0)) AS given(reading, least, months, days)
;

CREATE TEMPORARY TABLE feature_gaps AS
-- A reading whose facts form episodes, the time between two, and the reading whose episodes do not count.
SELECT
  reading,
  against,
  months,
  days
FROM (VALUES
  (CAST(25 AS INT), CAST(88 AS INT), CAST(NULL AS INT), CAST(14 AS INT)),
  (26, 89, NULL, 14),
  (84, NULL, NULL, 14),
  (85, 101, NULL, 14),
  (86, 102, NULL, 14)) AS given(reading, against, months, days)
;

CREATE TEMPORARY TABLE feature_elements AS
-- A data element by its number in the guideline's order.
SELECT
  element,
  name
FROM (VALUES
  (CAST(0 AS INT), CAST('kol_diagnose' AS TEXT)),
  (1, 'ny_kol_diagnose'),
  (2, 'nær_kol_diagnose'),
  (3, 'astma'),
  (4, 'kronisk_bronkitis'),
  (5, 'hjertesygdom'),
  (6, 'pneumoni_seneste_år'),
  (7, 'pakke_fravalgt'),
  (8, 'vaccinereaktion'),
  (9, 'ics_bivirkning'),
  (10, 'ics_uden_effekt'),
  (11, 'behandling_ændret'),
  (12, 'diagnostisk_tvivl'),
  (13, 'mistanke_om_hypoksæmi'),
  (14, 'planlagt_flyrejse'),
  (15, 'osteoporoserisiko'),
  (16, 'hjerterisiko'),
  (17, 'telemedicin_ikke_egnet'),
  (18, 'angst_depression_positiv'),
  (19, 'komorbiditet_ukontrolleret'),
  (20, 'lav_egenomsorg'),
  (21, 'eksacerbationer_oplyst'),
  (22, 'eksacerbationer_oplyst_før'),
  (23, 'indlagt_for_kol'),
  (24, 'nylig_svær_eksacerbation'),
  (25, 'nylig_kur'),
  (26, 'nylig_prednisolonkur'),
  (27, 'seneste_kur'),
  (28, 'eksacerbation_inden_for_6_uger'),
  (29, 'seneste_eksacerbation'),
  (30, 'fev1'),
  (31, 'fev1_fald'),
  (32, 'fev1_liter_seneste'),
  (33, 'fvc'),
  (34, 'fev1_fvc_lavest'),
  (35, 'fev1_fvc_lavest_af_to'),
  (36, 'fev1_fvc_nylig'),
  (37, 'fev1_fvc_seneste'),
  (38, 'mrc'),
  (39, 'mrc_lavest'),
  (40, 'cat'),
  (41, 'iltmætning'),
  (42, 'iltmætning_akut'),
  (43, 'eosinofile'),
  (44, 'vægt_højest_6_måneder'),
  (45, 'rejse_sætte_sig'),
  (46, 'skridt'),
  (47, 'crp'),
  (48, 'pao2'),
  (49, 'cor_pulmonale_eller_høj_hæmatokrit'),
  (50, 'pakkeår'),
  (51, 'hjemmeilt_registreret'),
  (52, 'hjemmeilt_procedure'),
  (53, 'hjemmeilt_nogensinde'),
  (54, 'hjemmeilt_stadig'),
  (55, 'hjemmeilt_nystartet'),
  (56, 'niv_i_hjemmet'),
  (57, 'inhalationsteknik'),
  (58, 'handlingsplan_udleveret'),
  (59, 'rehabilitering_seneste_år'),
  (60, 'rehabilitering_nylig'),
  (61, 'rehabilitering_svar'),
  (62, 'rygestopforsøg'),
  (63, 'influenza_vaccineret'),
  (64, 'covid_vaccineret'),
  (65, 'pneumokok_vaccineret'),
  (66, 'farve_valgt'),
  (67, 'får_lama'),
  (68, 'får_laba'),
  (69, 'får_ics'),
  (70, 'får_ics_laba'),
  (71, 'får_korttidsvirkende'),
  (72, 'får_roflumilast'),
  (73, 'får_azithromycin'),
  (74, 'alder'),
  (75, 'er_død'),
  (76, 'ikke_tilmeldt'),
  (77, 'terminalerklæring'),
  (78, 'rygestatus'),
  (79, 'vægt'),
  (80, 'højde'),
  (81, 'bmi_målt'),
  (82, 'depression'),
  (83, 'osteoporose'),
  (84, 'svære_eksacerbationer'),
  (85, 'moderate_eksacerbationer'),
  (86, 'prednisolonkure')) AS given(element, name)
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
    CAST(74 AS INT),
    CAST(77 AS INT),
    CAST('quantity' AS TEXT),
    CAST(NULL AS DECIMAL(28, 10)),
    CAST(NULL AS DECIMAL(28, 10))
  ),
  (75, 78, 'boolean', NULL, NULL)) AS given(element, node, type, least, most)
;

CREATE TEMPORARY TABLE feature_activities AS
-- An activity by its place in the guideline, and its node.
SELECT
  activity,
  node
FROM (VALUES
  (CAST(0 AS INT), CAST(87 AS INT)),
  (1, 88),
  (2, 89),
  (3, 90),
  (4, 91),
  (5, 92),
  (6, 93),
  (7, 94),
  (8, 95),
  (9, 96),
  (10, 97),
  (11, 98),
  (12, 99),
  (13, 100),
  (14, 101),
  (15, 102),
  (16, 103),
  (17, 104),
  (18, 105),
  (19, 106),
  (20, 107),
  (21, 108),
  (22, 109),
  (23, 110),
  (24, 111),
  (25, 112),
  (26, 113),
  (27, 114),
  (28, 115),
  (29, 116),
  (30, 117),
  (31, 118),
  (32, 119),
  (33, 120),
  (34, 121),
  (35, 122),
  (36, 123),
  (37, 124),
  (38, 125),
  (39, 126),
  (40, 127),
  (41, 128),
  (42, 129),
  (43, 130),
  (44, 131),
  (45, 132),
  (46, 133),
  (47, 134),
  (48, 135),
  (49, 136),
  (50, 137),
  (51, 138),
  (52, 139),
  (53, 140),
  (54, 141),
  (55, 142),
  (56, 143),
  (57, 144),
  (58, 145),
  (59, 146),
  (60, 147),
  (61, 148),
  (62, 149),
  (63, 150),
  (64, 151),
  (65, 152),
  (66, 153),
  (67, 154),
  (68, 155),
  (69, 156),
  (70, 157),
  (71, 158),
  (72, 159),
  (73, 160)) AS given(activity, node)
;

CREATE TEMPORARY TABLE feature_overrides AS
-- A stratification that a clinician may override, by its place in the guideline, and its node.
SELECT
  stratification,
  node
FROM (VALUES
  (CAST(0 AS INT), CAST(161 AS INT))) AS given(stratification, node)
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
-- A concept that some fact of a kind has.
SELECT DISTINCT
  kind,
  concept
FROM facts
;

CREATE TEMPORARY TABLE feature_matches AS
-- A concept of facts of a kind that matters to a node, with the rank of its best code there (the lower the
-- more preferred), and whether it has the node's own code. Without a rank it is foreign: none of its codes is
-- in a code system that the node's value sets use. Concept 0, without a code, may be anything of its kind.
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
    NULL AS rank,
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
  UNION ALL
  SELECT
    kind,
    0 AS concept,
    node,
    0 AS rank,
    FALSE AS own
  FROM feature_readers
) AS found
GROUP BY
  kind,
  concept,
  node
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
  FROM facts
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

CREATE TEMPORARY VIEW feature_records AS
-- A record as it is on the day of evaluation (2.7): what lies ahead is not a fact yet, and an end that was
-- only planned is none. A contact with a diagnosis that is not in the record may be anything, if none of its
-- codes matters. Those that are no facts at all (entered in error, about somebody else) are here to be noted.
SELECT
  facts.patient,
  facts.place,
  facts.kind,
  facts.source,
  CASE WHEN facts.unresolved AND known.concept IS NULL THEN 0 ELSE facts.concept END AS concept,
  facts.first_day,
  facts.last_day,
  CASE WHEN facts.planned_end AND facts.end_day > run.today THEN NULL ELSE facts.end_day END AS end_day,
  facts.ongoing,
  facts.instant,
  facts.value,
  facts.unit,
  facts.answer,
  facts.answer_text,
  facts.truth,
  facts.contact_class,
  facts.status,
  facts.performer,
  facts.reason,
  facts.negated,
  CASE
    WHEN facts.problem IN ('entered-in-error', 'not-about-patient')
    THEN facts.problem
    WHEN NOT facts.kind IN ('request', 'appointment') AND facts.first_day > run.today
    THEN 'future-date'
    WHEN NOT facts.problem IS NULL AND NOT facts.problem IN ('no-code', 'no-subject')
    THEN facts.problem
    WHEN facts.contradicted AND (
      facts.end_day IS NULL OR facts.end_day <= run.today
    )
    THEN 'malformed'
    WHEN facts.unresolved AND known.concept IS NULL
    THEN 'no-code'
    ELSE facts.problem
  END AS problem,
  facts.names
FROM facts
CROSS JOIN run
LEFT JOIN (
  SELECT DISTINCT
    concept
  FROM feature_matches
  WHERE
    kind = 'encounter'
) AS known
  ON facts.unresolved AND known.concept = facts.concept
;

CREATE TEMPORARY VIEW feature_facts AS
-- A fact as it is on the day of evaluation.
SELECT
  *
FROM feature_records
WHERE
  problem IS NULL OR NOT problem IN ('entered-in-error', 'not-about-patient')
;

CREATE TEMPORARY TABLE activity_facts AS
-- A coded fact that matters to an activity (5.2, 5.6).
SELECT
  nodes.activity,
  facts.*
FROM feature_facts AS facts
JOIN feature_matches AS matches
  ON matches.kind = facts.kind AND matches.concept = facts.concept
JOIN feature_activities AS nodes
  ON nodes.node = matches.node
WHERE
  facts.concept <> 0
;

CREATE TEMPORARY TABLE bookkeeping AS
-- What was asked for and agreed: requests and appointments.
SELECT
  *
FROM feature_facts
WHERE
  kind IN ('request', 'appointment')
;

CREATE TEMPORARY TABLE override_facts AS
-- A fact that may be a clinician's own level of a stratification (4.6): the level it names, if it names just
-- one, whether it answers by a code at all, and whether it is coded.
SELECT
  facts.patient,
  nodes.stratification,
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
FROM feature_facts AS facts
JOIN feature_matches AS matches
  ON matches.kind = facts.kind AND matches.concept = facts.concept
JOIN feature_overrides AS nodes
  ON nodes.node = matches.node
LEFT JOIN feature_meanings AS meanings
  ON meanings.concept = facts.answer AND meanings.node = nodes.node
;

CREATE TEMPORARY TABLE feature_windows AS
-- Which facts count for a data element, and with what value: semantics 2.4-2.7 and 3.1-3.6, as
-- _Reading._screen in runtime/features.py and runtime/reading.py have it. A reading is a data element in one
-- window: its own, its longer one (3.12), or that of another element which asks when its facts are (3.9,
-- 3.10). A reading's number is the element's own number where the window is its own. SHIFTED(day, months,
-- days) stands for an expression of dates.py. A reading, with the first day of its window on the day of
-- evaluation, if it has a window.
SELECT
  readings.*,
  run.today,
  CASE
    WHEN readings.ever
    THEN CAST('0001-01-01' AS DATE)
    WHEN NOT readings.months IS NULL OR NOT readings.days IS NULL
    THEN CASE
      WHEN run.today IS NULL
      THEN NULL
      ELSE GREATEST(
        LEAST(
          CASE
            WHEN -readings.months IS NULL
            THEN CAST(run.today + INTERVAL (-readings.days) DAY AS DATE)
            ELSE CAST(run.today + INTERVAL (-readings.months) MONTH AS DATE)
          END,
          CAST('9999-12-31' AS DATE)
        ),
        CAST('0001-01-01' AS DATE)
      )
    END
  END AS low
FROM feature_readings AS readings
CROSS JOIN run
;

CREATE TEMPORARY TABLE feature_wanted AS
-- A concept of facts of a kind with a reading it matters to, and all that is to be known of that reading.
SELECT
  matches.kind,
  matches.concept,
  matches.rank,
  matches.own,
  windows.*
FROM feature_matches AS matches
JOIN feature_windows AS windows
  ON windows.node = matches.node
WHERE
  matches.kind <> 'patient'
;

CREATE TEMPORARY VIEW feature_dated AS
-- A fact in a reading, judged by its status and its days alone: reason says why it does not count. First and
-- last day are those it may have started on; of one that goes on and has no start, any day until today.
SELECT
  *,
  CASE
    WHEN status = 'entered-in-error'
    THEN 'entered-in-error'
    WHEN negated
    THEN 'not-done'
    WHEN problem = 'future-date' OR first_day > today
    THEN 'future-date'
    WHEN lasting
    AND NOT ongoing
    AND NOT first_day IS NULL
    AND CASE WHEN low IS NULL THEN end_day IS NULL OR end_day < today ELSE end_day < low END
    THEN 'outside-window'
    WHEN NOT lasting AND last_day < low
    THEN 'outside-window'
    WHEN foreign_code
    THEN 'foreign-code'
    WHEN NOT problem IS NULL
    THEN problem
    WHEN first_day IS NULL
    THEN 'no-date'
    WHEN last_day > today
    THEN 'partial-date'
    WHEN lasting AND NOT ongoing AND end_day IS NULL AND first_day < low
    THEN 'partial-date'
    WHEN NOT lasting AND first_day < low
    THEN 'partial-date'
    WHEN exact AND (
      NOT started OR first_day <> last_day
    )
    THEN 'partial-date'
    WHEN classed AND kind = 'encounter' AND classes.class IS NULL
    THEN CASE WHEN contact_class IS NULL THEN 'no-class' ELSE 'other-class' END
  END AS unusable
FROM (
  SELECT
    facts.patient,
    facts.place,
    facts.kind,
    facts.concept,
    NOT facts.first_day IS NULL AS started,
    CASE WHEN facts.first_day IS NULL AND facts.ongoing THEN CAST('0001-01-01' AS DATE) ELSE facts.first_day END AS first_day,
    CASE WHEN facts.first_day IS NULL AND facts.ongoing THEN wanted.today ELSE facts.last_day END AS last_day,
    facts.end_day,
    facts.ongoing,
    facts.ongoing OR facts.kind IN ('condition', 'medication') AS lasting,
    facts.instant,
    facts.value,
    facts.unit,
    facts.unit IS NULL OR facts.unit = '1' OR facts.unit LIKE '{%}' AS bare,
    facts.answer,
    facts.answer_text,
    NOT facts.answer IS NULL OR NOT facts.answer_text IS NULL AS answered,
    facts.truth,
    facts.contact_class,
    facts.status,
    facts.negated,
    facts.problem,
    wanted.rank IS NULL AS foreign_code,
    wanted.rank,
    wanted.own,
    wanted.reading,
    wanted.node,
    wanted.today,
    wanted.low,
    wanted.exact,
    wanted.classed,
    wanted.takes,
    wanted.reader,
    wanted.countable,
    wanted.whole,
    wanted.least,
    wanted.most,
    wanted.explained
  FROM feature_facts AS facts
  JOIN feature_wanted AS wanted
    ON wanted.kind = facts.kind AND wanted.concept = facts.concept
) AS met
LEFT JOIN feature_classes AS classes
  ON classes.node = met.node AND classes.class = met.contact_class
;

CREATE TEMPORARY VIEW feature_understood AS
-- A fact in a reading with what its value may be read as: a number in the element's unit (3.2), an option
-- (3.4), a day. Inexact is what these columns cannot hold, and what only the one-patient runtime reads;
-- feature_set_aside has it.
SELECT
  dated.*,
  NOT units.node IS NULL OR (
    dated.countable AND dated.bare
  ) AS accepted,
  CASE
    WHEN units.node IS NULL OR units.factor = 1
    THEN dated.value
    ELSE TRY_CAST(TRY_CAST(dated.value AS DECIMAL(19, 10)) * units.factor AS DECIMAL(28, 10))
  END + COALESCE(shifts.addend, 0) AS amount,
  COALESCE(meanings.meaning, texts.meaning) AS meaning,
  CASE
    WHEN dated.reader = 'day'
    AND REGEXP_FULL_MATCH(dated.answer_text, '[0-9]{4}-[0-9]{2}-[0-9]{2}')
    AND dated.answer_text >= '0001'
    THEN TRY_CAST(dated.answer_text AS DATE)
  END AS stated_day,
  CASE
    WHEN NOT dated.unusable IS NULL
    THEN FALSE
    WHEN dated.reader = 'day'
    THEN LENGTH(dated.answer_text) BETWEEN 7 AND 10
    AND TRANSLATE(dated.answer_text, '0123456789', '') IN ('', 'W', '-W', '-W-')
    WHEN units.node IS NULL OR units.factor = 1 OR dated.value IS NULL
    THEN FALSE
    ELSE COALESCE(
      TRY_CAST(dated.value AS DECIMAL(19, 10)) * units.factor <> TRY_CAST(TRY_CAST(dated.value AS DECIMAL(19, 10)) * units.factor AS DECIMAL(28, 10)),
      TRUE
    )
  END AS inexact
FROM feature_dated AS dated
LEFT JOIN feature_units AS units
  ON units.node = dated.node AND units.unit = dated.unit
LEFT JOIN feature_meanings AS meanings
  ON meanings.node = dated.node AND meanings.concept = dated.answer
LEFT JOIN feature_text_meanings AS texts
  ON texts.node = dated.node AND texts.answer_text = dated.answer_text
LEFT JOIN feature_shifts AS shifts
  ON shifts.node = dated.node AND shifts.concept = dated.concept
;

CREATE TEMPORARY VIEW feature_read AS
-- A fact in a reading, with its value or the reason why it has none: runtime/reading.py, reader by reader.
-- Values of all types are numbers: no and yes are 0 and 1, an option is its number, a day is its distance
-- from 1970-01-01. Of a count, 1 is an occurrence and 0 none, unless the number itself is stated.
SELECT
  understood.*,
  reader = 'occurrence' AND NOT value IS NULL AND own AS stated,
  CASE reader
    WHEN 'number'
    THEN CASE
      WHEN value IS NULL
      THEN 'no-value'
      WHEN unit IS NULL AND NOT countable
      THEN 'missing-unit'
      WHEN NOT accepted
      THEN 'unknown-unit'
      WHEN whole AND amount <> FLOOR(amount)
      THEN 'implausible-value'
      WHEN amount < least OR amount > most
      THEN 'implausible-value'
    END
    WHEN 'presence'
    THEN CASE
      WHEN NOT truth IS NULL AND NOT truth OR value = 0 AND bare
      THEN NULL
      WHEN answered AND (
        explained OR own
      ) AND meaning IS NULL
      THEN 'unknown-answer'
    END
    WHEN 'boolean'
    THEN CASE
      WHEN NOT truth IS NULL
      THEN NULL
      WHEN answered
      THEN CASE WHEN meaning IS NULL THEN 'unknown-answer' END
      WHEN value IS NULL
      THEN 'no-value'
      WHEN NOT (
        bare AND value IN (0, 1)
      )
      THEN 'unknown-answer'
    END
    WHEN 'choice'
    THEN CASE
      WHEN NOT meaning IS NULL
      THEN NULL
      WHEN answered OR NOT value IS NULL OR NOT truth IS NULL
      THEN 'unknown-answer'
      ELSE 'no-value'
    END
    WHEN 'day'
    THEN CASE WHEN NOT answer_text IS NULL AND stated_day IS NULL AND own THEN 'unknown-answer' END
    WHEN 'occurrence'
    THEN CASE
      WHEN value IS NULL OR NOT own
      THEN NULL
      WHEN NOT bare
      THEN 'unknown-unit'
      WHEN value < 0 OR value <> FLOOR(value)
      THEN 'implausible-value'
    END
  END AS unread,
  CASE reader
    WHEN 'number'
    THEN amount
    WHEN 'presence'
    THEN CASE
      WHEN NOT truth IS NULL AND NOT truth OR value = 0 AND bare
      THEN 0
      WHEN answered AND (
        explained OR own
      )
      THEN meaning
      ELSE 1
    END
    WHEN 'boolean'
    THEN CASE WHEN NOT truth IS NULL THEN CASE WHEN truth THEN 1 ELSE 0 END WHEN answered THEN meaning ELSE value END
    WHEN 'choice'
    THEN meaning
    WHEN 'day'
    THEN DATE_DIFF('DAY', CAST('1970-01-01' AS DATE), COALESCE(stated_day, first_day))
    WHEN 'occurrence'
    THEN CASE WHEN NOT value IS NULL AND own THEN value WHEN NOT truth IS NULL AND NOT truth THEN 0 ELSE 1 END
  END AS gives
FROM feature_understood AS understood
;

CREATE TEMPORARY TABLE feature_screened AS
-- A fact in a reading: the reason why it does not count, else its value.
SELECT
  patient,
  reading,
  place,
  kind,
  concept = 0 AS uncoded,
  first_day,
  last_day,
  started,
  end_day,
  ongoing,
  instant,
  rank,
  stated,
  inexact,
  CAST(gives AS DECIMAL(28, 10)) AS value,
  COALESCE(unusable, unread) AS reason
FROM feature_read
;

CREATE TEMPORARY TABLE feature_after AS
-- A fact that is left out because it starts during a fact of another element or soon after it (3.9); or may
-- be.
SELECT
  patient,
  reading,
  place,
  CASE WHEN BOOL_OR(CAST(sure AS BOOLEAN)) THEN 'after-event' ELSE 'partial-date' END AS reason
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
              THEN CAST(COALESCE(events.over, events.first_day) + INTERVAL (exclusions.days) DAY AS DATE)
              ELSE CAST(COALESCE(events.over, events.first_day) + INTERVAL (exclusions.months) MONTH AS DATE)
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
              THEN CAST(COALESCE(events.over, events.last_day) + INTERVAL (exclusions.days) DAY AS DATE)
              ELSE CAST(COALESCE(events.over, events.last_day) + INTERVAL (exclusions.months) MONTH AS DATE)
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

CREATE TEMPORARY VIEW feature_sifted AS
-- A fact in a reading which an element's value may be taken from, when what was left out after an event is
-- known, too.
SELECT
  screened.patient,
  screened.reading,
  screened.place,
  screened.kind,
  screened.uncoded,
  screened.first_day,
  screened.last_day,
  screened.started,
  screened.end_day,
  screened.ongoing,
  screened.instant,
  screened.rank,
  screened.stated,
  screened.value,
  COALESCE(screened.reason, after.reason) AS reason,
  windows.takes,
  windows.reader,
  windows.low,
  windows.today,
  windows.anchors,
  windows.episodic,
  windows.same_day
FROM feature_screened AS screened
JOIN feature_windows AS windows
  ON windows.reading = screened.reading
LEFT JOIN feature_after AS after
  ON after.patient = screened.patient AND after.reading = screened.reading AND after.place = screened.place
WHERE
  NOT windows.takes IS NULL
;

CREATE TEMPORARY TABLE feature_too_few AS
-- A reading of a patient with too few values, or values over too short a time (3.8).
SELECT
  few.patient,
  few.reading
FROM (
  SELECT
    sifted.patient,
    sifted.reading,
    COUNT(DISTINCT sifted.first_day) AS days,
    MIN(sifted.first_day) AS earliest,
    MAX(sifted.first_day) AS latest
  FROM feature_sifted AS sifted
  SEMI JOIN feature_repeats AS repeats
    ON repeats.reading = sifted.reading
  WHERE
    sifted.reason IS NULL
  GROUP BY
    sifted.patient,
    sifted.reading
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
          THEN CAST(few.earliest + INTERVAL (repeats.days) DAY AS DATE)
          ELSE CAST(few.earliest + INTERVAL (repeats.months) MONTH AS DATE)
        END,
        CAST('9999-12-31' AS DATE)
      ),
      CAST('0001-01-01' AS DATE)
    )
  END > few.latest
;

CREATE TEMPORARY VIEW feature_counted AS
-- A fact in a reading, as it is counted: of too few values none. Fault is 0 for one that counts, 1 for one
-- that says nothing about the element, 2 for one that keeps nothing found from meaning no, 3 for one in doubt
-- (3.6).
SELECT
  sifted.*,
  CASE
    WHEN reason IS NULL
    THEN 0
    WHEN reason IN ('outside-window', 'not-done', 'other-class', 'after-event', 'entered-in-error', 'future-date')
    THEN 1
    WHEN reason IN ('missing-unit', 'unknown-unit', 'implausible-value', 'unknown-answer')
    THEN 2
    ELSE 3
  END AS fault
FROM feature_sifted AS sifted
ANTI JOIN feature_too_few AS few
  ON few.patient = sifted.patient AND few.reading = sifted.reading AND sifted.reason IS NULL
;

CREATE TEMPORARY TABLE feature_tallies AS
-- One value from the facts that count in a reading: semantics 3.7-3.10, as the fetches of runtime/features.py
-- have it. Known is true of a value, false where facts leave the element unknown whatever its absence rule
-- says (3.6), null where no fact was found (3.11). What the facts of a patient in a reading are together: the
-- least and the greatest fault; and the order of the one that a reading picks, its value, and whether there
-- is another of the same day and rank, or one whose day is not certain. Order is greatest for the fact that
-- is picked: the newest, or the oldest; of an element that asks whether there is any, the newest of those
-- that are there. Its parts, in bits, are day (22), rank (16) and place (24); or whether it is there, day
-- (22) and place (24). In reversed, of facts that are alike the later place comes first.
SELECT
  patient,
  reading,
  MIN(fault) AS least_fault,
  MAX(fault) AS greatest_fault,
  MAX(parts * 16777216 + 16777215 - place) AS picked,
  MAX(parts * 16777216 + place) AS reversed,
  ARG_MAX(value, parts) FILTER(WHERE
    NOT parts IS NULL) AS value,
  BOOL_OR(CAST(first_day <> last_day AS BOOLEAN)) FILTER(WHERE
    fault = 0) AS partial
FROM (
  SELECT
    *,
    CASE
      WHEN fault > 0
      THEN NULL
      WHEN takes = 'latest'
      THEN day * 65536 + 65535 - rank
      WHEN takes = 'first'
      THEN (
        4194303 - day
      ) * 65536 + 65535 - rank
      WHEN takes = 'exists'
      THEN CAST(value AS BIGINT) * 4194304 + day
    END AS parts
  FROM (
    SELECT
      *,
      CASE WHEN started THEN CAST(DATE_DIFF('DAY', CAST('0001-01-01' AS DATE), first_day) AS BIGINT) + 1 ELSE 0 END AS day
    FROM feature_counted
  ) AS counted
) AS ordered
GROUP BY
  patient,
  reading
;

CREATE TEMPORARY TABLE feature_extremes AS
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
    value = CASE takes WHEN 'highest' THEN MAX(value) OVER all_of ELSE MIN(value) OVER all_of END AS extreme
  FROM feature_counted
  WHERE
    fault = 0 AND takes IN ('highest', 'lowest')
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
              THEN CAST(previous + INTERVAL (gap_days) DAY AS DATE)
              ELSE CAST(previous + INTERVAL (gap_months) MONTH AS DATE)
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
    FROM feature_counted
    WHERE
      fault = 0 AND episodic AND value = 1 AND NOT stated
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

CREATE TEMPORARY VIEW feature_occurrences AS
-- How many occurrences or episodes a reading of a patient has, and the latest day one of them began;
-- undecided where a day that is not certain may belong to an episode.
SELECT
  patient,
  reading,
  COUNT(*) AS number,
  MAX(day) AS day,
  FALSE AS undecided
FROM (
  SELECT
    patient,
    reading,
    CASE WHEN started THEN first_day END AS day
  FROM feature_counted
  WHERE
    fault = 0 AND takes = 'count' AND NOT episodic AND value = 1 AND NOT stated
) AS occurrences
GROUP BY
  patient,
  reading
UNION ALL
SELECT
  patient,
  reading,
  COUNT(*) FILTER(WHERE
    own) AS number,
  MAX(day) FILTER(WHERE
    own) AS day,
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
  GREATEST(DATE_DIFF('DAY', GREATEST(first_day, until), last_covered) + 1, 0) AS adds
FROM (
  SELECT
    *,
    GREATEST(
      low,
      COALESCE(
        MAX(last_covered) OVER (PARTITION BY patient, reading ORDER BY first_day, place ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) + 1,
        low
      )
    ) AS until /* the first day that no fact before it covers */
  FROM (
    SELECT
      patient,
      reading,
      place,
      first_day,
      last_day,
      low,
      CASE WHEN started THEN first_day END AS day,
      kind IN ('condition', 'medication')
      AND NOT ongoing
      AND end_day IS NULL
      OR started
      AND first_day <> last_day
      AND last_day > low AS undecided,
      CASE WHEN ongoing THEN today ELSE LEAST(COALESCE(end_day, last_day), today) END AS last_covered
    FROM feature_counted
    WHERE
      fault = 0 AND takes = 'days' AND value = 1 AND NOT stated
  ) AS lasting
) AS ordered
;

CREATE TEMPORARY TABLE feature_numbers AS
-- The number that a reading of a patient counts, of occurrences, episodes or days, and the latest day it
-- rests on; whether anything was counted, and whether an answer states a number besides; undecided where a
-- fact in doubt may count.
SELECT
  found.patient,
  found.reading,
  COALESCE(counts.number, 0) AS number,
  counts.day,
  found.counted,
  found.stated,
  found.doubtful,
  found.doubtful OR COALESCE(counts.undecided, FALSE) AS undecided
FROM (
  SELECT
    patient,
    reading,
    BOOL_OR(CAST(fault = 3 AS BOOLEAN)) AS doubtful,
    BOOL_OR(CAST(fault = 0 AND stated AS BOOLEAN)) AS stated,
    BOOL_OR(CAST(fault = 0 AND NOT stated AND value = 1 AS BOOLEAN)) AS counted
  FROM feature_counted
  WHERE
    takes IN ('count', 'days')
  GROUP BY
    patient,
    reading
) AS found
LEFT JOIN (
  SELECT
    patient,
    reading,
    number,
    day,
    undecided
  FROM feature_occurrences
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
) AS counts
  ON counts.patient = found.patient AND counts.reading = found.reading
;

CREATE TEMPORARY VIEW feature_contested AS
-- A reading of a patient in which one fact is to be picked of several that may be the one: as latest and
-- first where order does not decide, for the number an answer states (3.8), and for both ends of a decline
-- over more than one day.
SELECT
  counted.patient,
  counted.reading,
  counted.takes <> 'first' AS newest,
  counted.place,
  counted.first_day,
  counted.last_day,
  counted.started,
  counted.rank,
  counted.instant,
  counted.value,
  counted.same_day
FROM feature_counted AS counted
JOIN feature_tallies AS tallies
  ON tallies.patient = counted.patient AND tallies.reading = counted.reading
WHERE
  counted.fault = 0
  AND counted.takes IN ('latest', 'first')
  AND (
    tallies.partial OR tallies.picked % 16777216 + tallies.reversed % 16777216 <> 16777215
  )
UNION ALL
SELECT
  counted.patient,
  counted.reading,
  TRUE AS newest,
  counted.place,
  counted.first_day,
  counted.last_day,
  counted.started,
  counted.rank,
  counted.instant,
  counted.value,
  counted.same_day
FROM feature_counted AS counted
JOIN feature_numbers AS numbers
  ON numbers.patient = counted.patient AND numbers.reading = counted.reading
WHERE
  counted.fault = 0 AND counted.stated AND NOT numbers.undecided
UNION ALL
SELECT
  patient,
  reading,
  ends.newest,
  place,
  first_day,
  last_day,
  started,
  rank,
  instant,
  value,
  same_day
FROM (
  SELECT
    *,
    MIN(first_day) OVER all_of <> MAX(first_day) OVER all_of AS spread
  FROM feature_counted
  WHERE
    fault = 0 AND takes = 'decline-per-year'
  WINDOW all_of AS (PARTITION BY patient, reading)
) AS counted
CROSS JOIN (VALUES
  (TRUE),
  (FALSE)) AS ends(newest)
WHERE
  spread
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
      MIN(rank) OVER equal AS best_rank
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
    NOT exact OR rank = best_rank
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

CREATE TEMPORARY VIEW feature_special AS
-- What a reading of a patient comes to, of those that order alone does not decide. Of a number that is
-- counted and one that an answer states, the larger holds.
SELECT
  picked.patient,
  picked.reading,
  NOT picked.value IS NULL AS known,
  picked.value,
  picked.day,
  CAST(NULL AS INT) AS days
FROM feature_picked AS picked
JOIN feature_readings AS readings
  ON readings.reading = picked.reading
WHERE
  readings.takes IN ('latest', 'first')
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

CREATE TEMPORARY TABLE feature_answers AS
-- What a reading of a patient comes to. Found: whether any fact counts.
SELECT
  patient,
  reading,
  found,
  CASE WHEN known IS NULL AND greatest_fault >= 2 THEN FALSE ELSE known END AS known,
  CASE WHEN known THEN value END AS value,
  CASE WHEN known THEN day END AS day,
  days
FROM (
  SELECT
    tallies.patient,
    tallies.reading,
    tallies.greatest_fault,
    tallies.least_fault = 0 AS found,
    CASE WHEN NOT special.reading IS NULL THEN special.known WHEN NOT tallies.picked IS NULL THEN TRUE END AS known,
    CASE WHEN NOT special.reading IS NULL THEN special.value ELSE tallies.value END AS value,
    CASE
      WHEN NOT special.reading IS NULL
      THEN special.day
      WHEN tallies.number > 0
      THEN CAST('0001-01-01' AS DATE) + (
        tallies.number - 1
      )
    END AS day,
    special.days
  FROM (
    SELECT
      tallies.*,
      CAST(CASE windows.takes
        WHEN 'exists'
        THEN tallies.picked // 16777216 % 4194304
        WHEN 'latest'
        THEN tallies.picked // 16777216 // 65536
        WHEN 'first'
        THEN 4194303 - tallies.picked // 16777216 // 65536
      END AS INT) AS number
    FROM feature_tallies AS tallies
    JOIN feature_windows AS windows
      ON windows.reading = tallies.reading
  ) AS tallies
  LEFT JOIN feature_special AS special
    ON special.patient = tallies.patient AND special.reading = tallies.reading
) AS answers
;

CREATE TEMPORARY TABLE feature_persons AS
-- The value of each data element, and what is noted on the way: semantics 3.6, 3.12, 3.13 and 5.3, as extract
-- and Features.notes in runtime/features.py have it. What the Patient resource says of a data element (3.13),
-- or the reason why it says nothing. Known is as in fetches.sql.
SELECT
  *,
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
      THEN DATE_DIFF('DAY', CAST('1970-01-01' AS DATE), first_day)
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
    FROM feature_facts AS facts
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
      facts.kind = 'patient'
  ) AS said
  WHERE
    number = 1
) AS persons
;

CREATE TEMPORARY VIEW feature_used AS
-- A reading of a patient that an element's value is taken from: its own window's, or that of its longer
-- window where no fact in its own counts (3.12).
SELECT
  answers.*,
  readings.element,
  FALSE AS longer
FROM feature_answers AS answers
JOIN feature_readings AS readings
  ON readings.reading = answers.reading
WHERE
  readings.reading = readings.element AND (
    answers.found OR NOT readings.graced
  )
UNION ALL
SELECT
  answers.*,
  readings.element,
  TRUE AS longer
FROM feature_answers AS answers
JOIN feature_readings AS readings
  ON readings.reading = answers.reading AND readings.reading <> readings.element
ANTI JOIN feature_answers AS own
  ON own.patient = answers.patient AND own.reading = readings.element AND own.found
;

CREATE TEMPORARY TABLE feature_values AS
-- What a patient's facts say of a data element. Known is true of a value, and false where they leave the
-- element unknown whatever its absence rule says; of an element without a row no fact was found.
SELECT
  patient,
  element,
  known,
  value,
  day,
  days,
  stale
FROM (
  SELECT
    used.patient,
    used.element,
    used.known,
    used.value,
    used.day,
    used.days,
    used.longer AND used.known AS stale
  FROM feature_used AS used
  ANTI JOIN feature_persons AS persons
    ON persons.patient = used.patient AND persons.element = used.element
  UNION ALL
  SELECT
    persons.patient,
    persons.element,
    CASE
      WHEN NOT persons.known IS NULL
      THEN persons.known
      WHEN NOT used.known IS NULL
      THEN used.known
      WHEN persons.reason <> 'future-date'
      THEN FALSE
    END AS known,
    CASE WHEN persons.known IS NULL THEN used.value WHEN persons.known THEN persons.value END AS value,
    CASE WHEN persons.known IS NULL THEN used.day END AS day,
    CASE WHEN persons.known IS NULL THEN used.days END AS days,
    persons.known IS NULL AND used.longer AND used.known AS stale
  FROM feature_persons AS persons
  LEFT JOIN feature_used AS used
    ON used.patient = persons.patient AND used.element = persons.element
) AS said
WHERE
  NOT known IS NULL
;

CREATE TEMPORARY TABLE feature_anchors AS
-- The day of the latest fact that counts, of an element that a timing names with efter (5.3): the last day of
-- a contact that has ended, the day that is an element's value, the first day of anything else.
SELECT
  used.patient,
  used.element,
  MAX(events.day) AS day
FROM (
  SELECT
    patient,
    reading,
    CASE
      WHEN kind = 'encounter' AND (
        ongoing OR NOT end_day IS NULL
      )
      THEN end_day
      WHEN reader = 'day'
      THEN CAST('1970-01-01' AS DATE) + CAST(value AS INT)
      ELSE first_day
    END AS day
  FROM feature_counted
  WHERE
    fault = 0 AND anchors AND NOT (
      reader IN ('presence', 'occurrence', 'boolean') AND value = 0 AND NOT stated
    )
) AS events
JOIN feature_used AS used
  ON used.patient = events.patient AND used.reading = events.reading
ANTI JOIN feature_persons AS persons
  ON persons.patient = used.patient AND persons.element = used.element AND NOT persons.known IS NULL
WHERE
  used.known
GROUP BY
  used.patient,
  used.element
;

CREATE TEMPORARY TABLE set_aside AS
-- A patient whom only the one-patient runtime reads exactly: a converted value that ten decimals cannot hold,
-- or a day written as a week's or without hyphens.
SELECT DISTINCT
  screened.patient,
  CASE WHEN readings.reader = 'day' THEN 'written-day' ELSE 'converted-value' END AS reason
FROM feature_screened AS screened
JOIN feature_readings AS readings
  ON readings.reading = screened.reading
WHERE
  screened.inexact
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
  fault > 0 AND NOT reason IN ('outside-window', 'not-done', 'other-class', 'after-event')
UNION ALL
SELECT
  candidates.patient,
  candidates.reading,
  candidates.place,
  'conflicting-values' AS reason,
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
  'partial-date' AS reason,
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
  'partial-date' AS reason,
  FALSE AS uncoded
FROM (
  SELECT
    covered.*,
    ROW_NUMBER() OVER (
      PARTITION BY covered.patient, covered.reading
      ORDER BY covered.first_day, covered.last_day, facts.source, covered.place
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
    records.problem AS code,
    records.source,
    CAST(NULL AS TEXT) AS element
  FROM feature_records AS records
  WHERE
    NOT records.problem IS NULL AND records.kind IN ('request', 'appointment')
  UNION ALL
  SELECT
    records.patient,
    records.problem AS code,
    records.source,
    CAST(NULL AS TEXT) AS element
  FROM feature_records AS records
  SEMI JOIN feature_matches AS matches
    ON matches.kind = records.kind AND matches.concept = records.concept
  WHERE
    NOT records.problem IS NULL
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
    left_out.reason AS code,
    facts.source,
    CASE WHEN NOT left_out.uncoded AND NOT left_out.reason IN ('no-code', 'foreign-code') THEN elements.name END AS element
  FROM feature_left_out AS left_out
  JOIN feature_used AS used
    ON used.patient = left_out.patient AND used.reading = left_out.reading
  JOIN feature_elements AS elements
    ON elements.element = used.element
  JOIN facts
    ON facts.patient = left_out.patient AND facts.place = left_out.place
  ANTI JOIN feature_persons AS persons
    ON persons.patient = used.patient AND persons.element = used.element AND NOT persons.known IS NULL
) AS noted
;

CREATE TEMPORARY VIEW features_0 AS
-- A part of features: v0 to d16, of patients who have any.
SELECT
  patient,
  MAX(CASE WHEN element = 0 THEN value END) AS v0,
  MAX(CASE WHEN element = 0 THEN NOT known END) AS u0,
  MAX(CASE WHEN element = 0 THEN day END) AS d0,
  MAX(CASE WHEN element = 1 THEN value END) AS v1,
  MAX(CASE WHEN element = 1 THEN day END) AS d1,
  MAX(CASE WHEN element = 2 THEN value END) AS v2,
  MAX(CASE WHEN element = 2 THEN NOT known END) AS u2,
  MAX(CASE WHEN element = 2 THEN day END) AS d2,
  MAX(CASE WHEN element = 3 THEN value END) AS v3,
  MAX(CASE WHEN element = 3 THEN NOT known END) AS u3,
  MAX(CASE WHEN element = 3 THEN day END) AS d3,
  MAX(CASE WHEN element = 4 THEN value END) AS v4,
  MAX(CASE WHEN element = 4 THEN NOT known END) AS u4,
  MAX(CASE WHEN element = 4 THEN day END) AS d4,
  MAX(CASE WHEN element = 5 THEN value END) AS v5,
  MAX(CASE WHEN element = 5 THEN NOT known END) AS u5,
  MAX(CASE WHEN element = 5 THEN day END) AS d5,
  MAX(CASE WHEN element = 6 THEN value END) AS v6,
  MAX(CASE WHEN element = 6 THEN NOT known END) AS u6,
  MAX(CASE WHEN element = 6 THEN day END) AS d6,
  MAX(CASE WHEN element = 7 THEN value END) AS v7,
  MAX(CASE WHEN element = 7 THEN NOT known END) AS u7,
  MAX(CASE WHEN element = 7 THEN day END) AS d7,
  MAX(CASE WHEN element = 8 THEN value END) AS v8,
  MAX(CASE WHEN element = 8 THEN NOT known END) AS u8,
  MAX(CASE WHEN element = 8 THEN day END) AS d8,
  MAX(CASE WHEN element = 9 THEN value END) AS v9,
  MAX(CASE WHEN element = 9 THEN NOT known END) AS u9,
  MAX(CASE WHEN element = 9 THEN day END) AS d9,
  MAX(CASE WHEN element = 10 THEN value END) AS v10,
  MAX(CASE WHEN element = 10 THEN NOT known END) AS u10,
  MAX(CASE WHEN element = 10 THEN day END) AS d10,
  MAX(CASE WHEN element = 11 THEN value END) AS v11,
  MAX(CASE WHEN element = 11 THEN NOT known END) AS u11,
  MAX(CASE WHEN element = 11 THEN day END) AS d11,
  MAX(CASE WHEN element = 12 THEN value END) AS v12,
  MAX(CASE WHEN element = 12 THEN NOT known END) AS u12,
  MAX(CASE WHEN element = 12 THEN day END) AS d12,
  MAX(CASE WHEN element = 13 THEN value END) AS v13,
  MAX(CASE WHEN element = 13 THEN NOT known END) AS u13,
  MAX(CASE WHEN element = 13 THEN day END) AS d13,
  MAX(CASE WHEN element = 14 THEN value END) AS v14,
  MAX(CASE WHEN element = 14 THEN NOT known END) AS u14,
  MAX(CASE WHEN element = 14 THEN day END) AS d14,
  MAX(CASE WHEN element = 15 THEN value END) AS v15,
  MAX(CASE WHEN element = 15 THEN NOT known END) AS u15,
  MAX(CASE WHEN element = 15 THEN day END) AS d15,
  MAX(CASE WHEN element = 16 THEN value END) AS v16,
  MAX(CASE WHEN element = 16 THEN NOT known END) AS u16,
  MAX(CASE WHEN element = 16 THEN day END) AS d16
FROM feature_values
WHERE
  element BETWEEN 0 AND 16
GROUP BY
  patient
;

CREATE TEMPORARY VIEW features_1 AS
-- A part of features: v17 to v38, of patients who have any.
SELECT
  patient,
  MAX(CASE WHEN element = 17 THEN value END) AS v17,
  MAX(CASE WHEN element = 17 THEN NOT known END) AS u17,
  MAX(CASE WHEN element = 17 THEN day END) AS d17,
  MAX(CASE WHEN element = 18 THEN value END) AS v18,
  MAX(CASE WHEN element = 18 THEN day END) AS d18,
  MAX(CASE WHEN element = 19 THEN value END) AS v19,
  MAX(CASE WHEN element = 19 THEN day END) AS d19,
  MAX(CASE WHEN element = 20 THEN value END) AS v20,
  MAX(CASE WHEN element = 20 THEN day END) AS d20,
  MAX(CASE WHEN element = 21 THEN value END) AS v21,
  MAX(CASE WHEN element = 21 THEN day END) AS d21,
  MAX(CASE WHEN element = 22 THEN value END) AS v22,
  MAX(CASE WHEN element = 22 THEN day END) AS d22,
  MAX(CASE WHEN element = 23 THEN value END) AS v23,
  MAX(CASE WHEN element = 23 THEN day END) AS d23,
  MAX(CASE WHEN element = 24 THEN value END) AS v24,
  MAX(CASE WHEN element = 24 THEN NOT known END) AS u24,
  MAX(CASE WHEN element = 24 THEN day END) AS d24,
  MAX(CASE WHEN element = 25 THEN value END) AS v25,
  MAX(CASE WHEN element = 25 THEN NOT known END) AS u25,
  MAX(CASE WHEN element = 25 THEN day END) AS d25,
  MAX(CASE WHEN element = 26 THEN value END) AS v26,
  MAX(CASE WHEN element = 26 THEN NOT known END) AS u26,
  MAX(CASE WHEN element = 26 THEN day END) AS d26,
  MAX(CASE WHEN element = 27 THEN value END) AS v27,
  MAX(CASE WHEN element = 27 THEN day END) AS d27,
  MAX(CASE WHEN element = 28 THEN value END) AS v28,
  MAX(CASE WHEN element = 28 THEN NOT known END) AS u28,
  MAX(CASE WHEN element = 28 THEN day END) AS d28,
  MAX(CASE WHEN element = 29 THEN value END) AS v29,
  MAX(CASE WHEN element = 29 THEN day END) AS d29,
  MAX(CASE WHEN element = 30 THEN value END) AS v30,
  MAX(CASE WHEN element = 30 THEN day END) AS d30,
  MAX(CASE WHEN element = 30 THEN stale END) AS s30,
  MAX(CASE WHEN element = 31 THEN value END) AS v31,
  MAX(CASE WHEN element = 31 THEN day END) AS d31,
  MAX(CASE WHEN element = 31 THEN days END) AS y31,
  MAX(CASE WHEN element = 32 THEN value END) AS v32,
  MAX(CASE WHEN element = 32 THEN day END) AS d32,
  MAX(CASE WHEN element = 33 THEN value END) AS v33,
  MAX(CASE WHEN element = 33 THEN day END) AS d33,
  MAX(CASE WHEN element = 34 THEN value END) AS v34,
  MAX(CASE WHEN element = 34 THEN day END) AS d34,
  MAX(CASE WHEN element = 35 THEN value END) AS v35,
  MAX(CASE WHEN element = 35 THEN day END) AS d35,
  MAX(CASE WHEN element = 36 THEN value END) AS v36,
  MAX(CASE WHEN element = 36 THEN day END) AS d36,
  MAX(CASE WHEN element = 37 THEN value END) AS v37,
  MAX(CASE WHEN element = 37 THEN day END) AS d37,
  MAX(CASE WHEN element = 38 THEN value END) AS v38
FROM feature_values
WHERE
  element BETWEEN 17 AND 38
GROUP BY
  patient
;

CREATE TEMPORARY VIEW features_2 AS
-- A part of features: d38 to u59, of patients who have any.
SELECT
  patient,
  MAX(CASE WHEN element = 38 THEN day END) AS d38,
  MAX(CASE WHEN element = 39 THEN value END) AS v39,
  MAX(CASE WHEN element = 39 THEN day END) AS d39,
  MAX(CASE WHEN element = 40 THEN value END) AS v40,
  MAX(CASE WHEN element = 40 THEN day END) AS d40,
  MAX(CASE WHEN element = 41 THEN value END) AS v41,
  MAX(CASE WHEN element = 41 THEN day END) AS d41,
  MAX(CASE WHEN element = 42 THEN value END) AS v42,
  MAX(CASE WHEN element = 42 THEN day END) AS d42,
  MAX(CASE WHEN element = 43 THEN value END) AS v43,
  MAX(CASE WHEN element = 43 THEN day END) AS d43,
  MAX(CASE WHEN element = 44 THEN value END) AS v44,
  MAX(CASE WHEN element = 44 THEN day END) AS d44,
  MAX(CASE WHEN element = 45 THEN value END) AS v45,
  MAX(CASE WHEN element = 45 THEN day END) AS d45,
  MAX(CASE WHEN element = 46 THEN value END) AS v46,
  MAX(CASE WHEN element = 46 THEN day END) AS d46,
  MAX(CASE WHEN element = 47 THEN value END) AS v47,
  MAX(CASE WHEN element = 47 THEN day END) AS d47,
  MAX(CASE WHEN element = 48 THEN value END) AS v48,
  MAX(CASE WHEN element = 48 THEN day END) AS d48,
  MAX(CASE WHEN element = 49 THEN value END) AS v49,
  MAX(CASE WHEN element = 49 THEN NOT known END) AS u49,
  MAX(CASE WHEN element = 49 THEN day END) AS d49,
  MAX(CASE WHEN element = 50 THEN value END) AS v50,
  MAX(CASE WHEN element = 50 THEN day END) AS d50,
  MAX(CASE WHEN element = 51 THEN value END) AS v51,
  MAX(CASE WHEN element = 51 THEN NOT known END) AS u51,
  MAX(CASE WHEN element = 51 THEN day END) AS d51,
  MAX(CASE WHEN element = 52 THEN value END) AS v52,
  MAX(CASE WHEN element = 52 THEN NOT known END) AS u52,
  MAX(CASE WHEN element = 52 THEN day END) AS d52,
  MAX(CASE WHEN element = 53 THEN value END) AS v53,
  MAX(CASE WHEN element = 53 THEN NOT known END) AS u53,
  MAX(CASE WHEN element = 53 THEN day END) AS d53,
  MAX(CASE WHEN element = 54 THEN value END) AS v54,
  MAX(CASE WHEN element = 54 THEN day END) AS d54,
  MAX(CASE WHEN element = 55 THEN value END) AS v55,
  MAX(CASE WHEN element = 55 THEN NOT known END) AS u55,
  MAX(CASE WHEN element = 55 THEN day END) AS d55,
  MAX(CASE WHEN element = 56 THEN value END) AS v56,
  MAX(CASE WHEN element = 56 THEN NOT known END) AS u56,
  MAX(CASE WHEN element = 56 THEN day END) AS d56,
  MAX(CASE WHEN element = 57 THEN value END) AS v57,
  MAX(CASE WHEN element = 57 THEN day END) AS d57,
  MAX(CASE WHEN element = 58 THEN value END) AS v58,
  MAX(CASE WHEN element = 58 THEN NOT known END) AS u58,
  MAX(CASE WHEN element = 58 THEN day END) AS d58,
  MAX(CASE WHEN element = 59 THEN value END) AS v59,
  MAX(CASE WHEN element = 59 THEN NOT known END) AS u59
FROM feature_values
WHERE
  element BETWEEN 38 AND 59
GROUP BY
  patient
;

CREATE TEMPORARY VIEW features_3 AS
-- A part of features: d59 to u77, of patients who have any.
SELECT
  patient,
  MAX(CASE WHEN element = 59 THEN day END) AS d59,
  MAX(CASE WHEN element = 60 THEN value END) AS v60,
  MAX(CASE WHEN element = 60 THEN NOT known END) AS u60,
  MAX(CASE WHEN element = 60 THEN day END) AS d60,
  MAX(CASE WHEN element = 61 THEN value END) AS v61,
  MAX(CASE WHEN element = 61 THEN day END) AS d61,
  MAX(CASE WHEN element = 62 THEN value END) AS v62,
  MAX(CASE WHEN element = 62 THEN NOT known END) AS u62,
  MAX(CASE WHEN element = 62 THEN day END) AS d62,
  MAX(CASE WHEN element = 63 THEN value END) AS v63,
  MAX(CASE WHEN element = 63 THEN NOT known END) AS u63,
  MAX(CASE WHEN element = 63 THEN day END) AS d63,
  MAX(CASE WHEN element = 64 THEN value END) AS v64,
  MAX(CASE WHEN element = 64 THEN NOT known END) AS u64,
  MAX(CASE WHEN element = 64 THEN day END) AS d64,
  MAX(CASE WHEN element = 65 THEN value END) AS v65,
  MAX(CASE WHEN element = 65 THEN day END) AS d65,
  MAX(CASE WHEN element = 66 THEN value END) AS v66,
  MAX(CASE WHEN element = 66 THEN day END) AS d66,
  MAX(CASE WHEN element = 67 THEN value END) AS v67,
  MAX(CASE WHEN element = 67 THEN NOT known END) AS u67,
  MAX(CASE WHEN element = 67 THEN day END) AS d67,
  MAX(CASE WHEN element = 68 THEN value END) AS v68,
  MAX(CASE WHEN element = 68 THEN NOT known END) AS u68,
  MAX(CASE WHEN element = 68 THEN day END) AS d68,
  MAX(CASE WHEN element = 69 THEN value END) AS v69,
  MAX(CASE WHEN element = 69 THEN NOT known END) AS u69,
  MAX(CASE WHEN element = 69 THEN day END) AS d69,
  MAX(CASE WHEN element = 70 THEN value END) AS v70,
  MAX(CASE WHEN element = 70 THEN NOT known END) AS u70,
  MAX(CASE WHEN element = 70 THEN day END) AS d70,
  MAX(CASE WHEN element = 71 THEN value END) AS v71,
  MAX(CASE WHEN element = 71 THEN NOT known END) AS u71,
  MAX(CASE WHEN element = 71 THEN day END) AS d71,
  MAX(CASE WHEN element = 72 THEN value END) AS v72,
  MAX(CASE WHEN element = 72 THEN NOT known END) AS u72,
  MAX(CASE WHEN element = 72 THEN day END) AS d72,
  MAX(CASE WHEN element = 73 THEN value END) AS v73,
  MAX(CASE WHEN element = 73 THEN NOT known END) AS u73,
  MAX(CASE WHEN element = 73 THEN day END) AS d73,
  MAX(CASE WHEN element = 74 THEN value END) AS v74,
  MAX(CASE WHEN element = 74 THEN day END) AS d74,
  MAX(CASE WHEN element = 75 THEN value END) AS v75,
  MAX(CASE WHEN element = 75 THEN NOT known END) AS u75,
  MAX(CASE WHEN element = 75 THEN day END) AS d75,
  MAX(CASE WHEN element = 76 THEN value END) AS v76,
  MAX(CASE WHEN element = 76 THEN NOT known END) AS u76,
  MAX(CASE WHEN element = 76 THEN day END) AS d76,
  MAX(CASE WHEN element = 77 THEN value END) AS v77,
  MAX(CASE WHEN element = 77 THEN NOT known END) AS u77
FROM feature_values
WHERE
  element BETWEEN 59 AND 77
GROUP BY
  patient
;

CREATE TEMPORARY VIEW features_4 AS
-- A part of features: d77 to d86, of patients who have any.
SELECT
  patient,
  MAX(CASE WHEN element = 77 THEN day END) AS d77,
  MAX(CASE WHEN element = 78 THEN value END) AS v78,
  MAX(CASE WHEN element = 78 THEN day END) AS d78,
  MAX(CASE WHEN element = 79 THEN value END) AS v79,
  MAX(CASE WHEN element = 79 THEN day END) AS d79,
  MAX(CASE WHEN element = 80 THEN value END) AS v80,
  MAX(CASE WHEN element = 80 THEN day END) AS d80,
  MAX(CASE WHEN element = 81 THEN value END) AS v81,
  MAX(CASE WHEN element = 81 THEN day END) AS d81,
  MAX(CASE WHEN element = 82 THEN value END) AS v82,
  MAX(CASE WHEN element = 82 THEN NOT known END) AS u82,
  MAX(CASE WHEN element = 82 THEN day END) AS d82,
  MAX(CASE WHEN element = 83 THEN value END) AS v83,
  MAX(CASE WHEN element = 83 THEN NOT known END) AS u83,
  MAX(CASE WHEN element = 83 THEN day END) AS d83,
  MAX(CASE WHEN element = 84 THEN value END) AS v84,
  MAX(CASE WHEN element = 84 THEN NOT known END) AS u84,
  MAX(CASE WHEN element = 84 THEN day END) AS d84,
  MAX(CASE WHEN element = 85 THEN value END) AS v85,
  MAX(CASE WHEN element = 85 THEN NOT known END) AS u85,
  MAX(CASE WHEN element = 85 THEN day END) AS d85,
  MAX(CASE WHEN element = 86 THEN value END) AS v86,
  MAX(CASE WHEN element = 86 THEN NOT known END) AS u86,
  MAX(CASE WHEN element = 86 THEN day END) AS d86
FROM feature_values
WHERE
  element BETWEEN 77 AND 86
GROUP BY
  patient
;

CREATE TEMPORARY VIEW features_5 AS
-- A part of features: a1 to a62, of patients who have any.
SELECT
  patient,
  MAX(CASE WHEN element = 1 THEN day END) AS a1,
  MAX(CASE WHEN element = 11 THEN day END) AS a11,
  MAX(CASE WHEN element = 18 THEN day END) AS a18,
  MAX(CASE WHEN element = 24 THEN day END) AS a24,
  MAX(CASE WHEN element = 27 THEN day END) AS a27,
  MAX(CASE WHEN element = 36 THEN day END) AS a36,
  MAX(CASE WHEN element = 38 THEN day END) AS a38,
  MAX(CASE WHEN element = 55 THEN day END) AS a55,
  MAX(CASE WHEN element = 60 THEN day END) AS a60,
  MAX(CASE WHEN element = 62 THEN day END) AS a62
FROM feature_anchors
WHERE
  element BETWEEN 1 AND 62
GROUP BY
  patient
;

CREATE TEMPORARY TABLE features AS
-- A patient with the data elements.
SELECT
  patients.patient,
  v0 = 1 AS v0,
  COALESCE(u0, FALSE) AS u0,
  d0 AS d0,
  CAST('1970-01-01' AS DATE) + CAST(v1 AS INT) AS v1,
  d1 AS d1,
  a1 AS a1,
  v2 = 1 AS v2,
  COALESCE(u2, FALSE) AS u2,
  d2 AS d2,
  v3 = 1 AS v3,
  COALESCE(u3, FALSE) AS u3,
  d3 AS d3,
  v4 = 1 AS v4,
  COALESCE(u4, FALSE) AS u4,
  d4 AS d4,
  v5 = 1 AS v5,
  COALESCE(u5, FALSE) AS u5,
  d5 AS d5,
  v6 = 1 AS v6,
  COALESCE(u6, FALSE) AS u6,
  d6 AS d6,
  v7 = 1 AS v7,
  COALESCE(u7, FALSE) AS u7,
  d7 AS d7,
  v8 = 1 AS v8,
  COALESCE(u8, FALSE) AS u8,
  d8 AS d8,
  v9 = 1 AS v9,
  COALESCE(u9, FALSE) AS u9,
  d9 AS d9,
  v10 = 1 AS v10,
  COALESCE(u10, FALSE) AS u10,
  d10 AS d10,
  v11 = 1 AS v11,
  COALESCE(u11, FALSE) AS u11,
  d11 AS d11,
  a11 AS a11,
  v12 = 1 AS v12,
  COALESCE(u12, FALSE) AS u12,
  d12 AS d12,
  v13 = 1 AS v13,
  COALESCE(u13, FALSE) AS u13,
  d13 AS d13,
  v14 = 1 AS v14,
  COALESCE(u14, FALSE) AS u14,
  d14 AS d14,
  v15 = 1 AS v15,
  COALESCE(u15, FALSE) AS u15,
  d15 AS d15,
  v16 = 1 AS v16,
  COALESCE(u16, FALSE) AS u16,
  d16 AS d16,
  v17 = 1 AS v17,
  COALESCE(u17, FALSE) AS u17,
  d17 AS d17,
  v18 = 1 AS v18,
  d18 AS d18,
  a18 AS a18,
  v19 = 1 AS v19,
  d19 AS d19,
  v20 = 1 AS v20,
  d20 AS d20,
  v21 AS v21,
  d21 AS d21,
  v22 AS v22,
  d22 AS d22,
  v23 = 1 AS v23,
  d23 AS d23,
  v24 = 1 AS v24,
  COALESCE(u24, FALSE) AS u24,
  d24 AS d24,
  a24 AS a24,
  v25 AS v25,
  COALESCE(u25, FALSE) AS u25,
  d25 AS d25,
  v26 AS v26,
  COALESCE(u26, FALSE) AS u26,
  d26 AS d26,
  CAST('1970-01-01' AS DATE) + CAST(v27 AS INT) AS v27,
  d27 AS d27,
  a27 AS a27,
  v28 = 1 AS v28,
  COALESCE(u28, FALSE) AS u28,
  d28 AS d28,
  CAST('1970-01-01' AS DATE) + CAST(v29 AS INT) AS v29,
  d29 AS d29,
  v30 AS v30,
  d30 AS d30,
  COALESCE(s30, FALSE) AS s30,
  v31 AS v31,
  d31 AS d31,
  y31 AS y31,
  v32 AS v32,
  d32 AS d32,
  v33 AS v33,
  d33 AS d33,
  v34 AS v34,
  d34 AS d34,
  v35 AS v35,
  d35 AS d35,
  v36 AS v36,
  d36 AS d36,
  a36 AS a36,
  v37 AS v37,
  d37 AS d37,
  v38 AS v38,
  d38 AS d38,
  a38 AS a38,
  v39 AS v39,
  d39 AS d39,
  v40 AS v40,
  d40 AS d40,
  v41 AS v41,
  d41 AS d41,
  v42 AS v42,
  d42 AS d42,
  v43 AS v43,
  d43 AS d43,
  v44 AS v44,
  d44 AS d44,
  v45 AS v45,
  d45 AS d45,
  v46 AS v46,
  d46 AS d46,
  v47 AS v47,
  d47 AS d47,
  v48 AS v48,
  d48 AS d48,
  v49 = 1 AS v49,
  COALESCE(u49, FALSE) AS u49,
  d49 AS d49,
  v50 AS v50,
  d50 AS d50,
  v51 = 1 AS v51,
  COALESCE(u51, FALSE) AS u51,
  d51 AS d51,
  v52 = 1 AS v52,
  COALESCE(u52, FALSE) AS u52,
  d52 AS d52,
  v53 = 1 AS v53,
  COALESCE(u53, FALSE) AS u53,
  d53 AS d53,
  v54 = 1 AS v54,
  d54 AS d54,
  v55 = 1 AS v55,
  COALESCE(u55, FALSE) AS u55,
  d55 AS d55,
  a55 AS a55,
  v56 = 1 AS v56,
  COALESCE(u56, FALSE) AS u56,
  d56 AS d56,
  CAST(v57 AS INT) AS v57,
  d57 AS d57,
  v58 = 1 AS v58,
  COALESCE(u58, FALSE) AS u58,
  d58 AS d58,
  v59 = 1 AS v59,
  COALESCE(u59, FALSE) AS u59,
  d59 AS d59,
  v60 = 1 AS v60,
  COALESCE(u60, FALSE) AS u60,
  d60 AS d60,
  a60 AS a60,
  CAST(v61 AS INT) AS v61,
  d61 AS d61,
  v62 = 1 AS v62,
  COALESCE(u62, FALSE) AS u62,
  d62 AS d62,
  a62 AS a62,
  v63 = 1 AS v63,
  COALESCE(u63, FALSE) AS u63,
  d63 AS d63,
  v64 = 1 AS v64,
  COALESCE(u64, FALSE) AS u64,
  d64 AS d64,
  v65 = 1 AS v65,
  d65 AS d65,
  CAST(v66 AS INT) AS v66,
  d66 AS d66,
  v67 = 1 AS v67,
  COALESCE(u67, FALSE) AS u67,
  d67 AS d67,
  v68 = 1 AS v68,
  COALESCE(u68, FALSE) AS u68,
  d68 AS d68,
  v69 = 1 AS v69,
  COALESCE(u69, FALSE) AS u69,
  d69 AS d69,
  v70 = 1 AS v70,
  COALESCE(u70, FALSE) AS u70,
  d70 AS d70,
  v71 = 1 AS v71,
  COALESCE(u71, FALSE) AS u71,
  d71 AS d71,
  v72 = 1 AS v72,
  COALESCE(u72, FALSE) AS u72,
  d72 AS d72,
  v73 = 1 AS v73,
  COALESCE(u73, FALSE) AS u73,
  d73 AS d73,
  v74 AS v74,
  d74 AS d74,
  v75 = 1 AS v75,
  COALESCE(u75, FALSE) AS u75,
  d75 AS d75,
  v76 = 1 AS v76,
  COALESCE(u76, FALSE) AS u76,
  d76 AS d76,
  v77 = 1 AS v77,
  COALESCE(u77, FALSE) AS u77,
  d77 AS d77,
  CAST(v78 AS INT) AS v78,
  d78 AS d78,
  v79 AS v79,
  d79 AS d79,
  v80 AS v80,
  d80 AS d80,
  v81 AS v81,
  d81 AS d81,
  v82 = 1 AS v82,
  COALESCE(u82, FALSE) AS u82,
  d82 AS d82,
  v83 = 1 AS v83,
  COALESCE(u83, FALSE) AS u83,
  d83 AS d83,
  v84 AS v84,
  COALESCE(u84, FALSE) AS u84,
  d84 AS d84,
  v85 AS v85,
  COALESCE(u85, FALSE) AS u85,
  d85 AS d85,
  v86 AS v86,
  COALESCE(u86, FALSE) AS u86,
  d86 AS d86
FROM patients
LEFT JOIN features_0
  ON features_0.patient = patients.patient
LEFT JOIN features_1
  ON features_1.patient = patients.patient
LEFT JOIN features_2
  ON features_2.patient = patients.patient
LEFT JOIN features_3
  ON features_3.patient = patients.patient
LEFT JOIN features_4
  ON features_4.patient = patients.patient
LEFT JOIN features_5
  ON features_5.patient = patients.patient
;
