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
    1,
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
    7,
    7,
    7,
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
    8,
    8,
    8,
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
    9,
    9,
    9,
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
    10,
    10,
    10,
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
    11,
    11,
    11,
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
    TRUE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    12,
    12,
    12,
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
    13,
    13,
    13,
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
    14,
    14,
    14,
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
    15,
    15,
    15,
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
    16,
    16,
    16,
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
    17,
    17,
    17,
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
    18,
    18,
    18,
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
    TRUE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    19,
    19,
    19,
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
    20,
    20,
    20,
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
    21,
    21,
    21,
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
    22,
    22,
    22,
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
    FALSE,
    NULL
  ),
  (
    23,
    23,
    23,
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
    24,
    24,
    27,
    2,
    1,
    FALSE,
    FALSE,
    5,
    NULL,
    FALSE,
    3,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    25,
    25,
    28,
    5,
    2,
    TRUE,
    FALSE,
    5,
    NULL,
    TRUE,
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
    26,
    26,
    29,
    5,
    2,
    TRUE,
    FALSE,
    5,
    NULL,
    TRUE,
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
    27,
    27,
    30,
    0,
    5,
    FALSE,
    FALSE,
    5,
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
    FALSE,
    NULL
  ),
  (
    28,
    28,
    31,
    2,
    1,
    FALSE,
    FALSE,
    NULL,
    42,
    FALSE,
    3,
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
    32,
    0,
    5,
    FALSE,
    FALSE,
    NULL,
    42,
    TRUE,
    3,
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
    30,
    30,
    33,
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
    5.0000000000,
    150.0000000000,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    'highest'
  ),
  (
    31,
    31,
    34,
    7,
    0,
    TRUE,
    FALSE,
    60,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    200.0000000000,
    7000.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    NULL
  ),
  (
    32,
    32,
    35,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    450,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    0.2000000000,
    7.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    33,
    33,
    36,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    450,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    0.2000000000,
    10.0000000000,
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
    37,
    4,
    0,
    TRUE,
    FALSE,
    NULL,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    0.1000000000,
    1.0000000000,
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
    38,
    4,
    0,
    TRUE,
    FALSE,
    NULL,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    0.1000000000,
    1.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    NULL
  ),
  (
    36,
    36,
    39,
    0,
    0,
    TRUE,
    FALSE,
    6,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    0.1000000000,
    1.0000000000,
    FALSE,
    TRUE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    37,
    37,
    40,
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
    0.1000000000,
    1.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    'lowest'
  ),
  (
    38,
    38,
    41,
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
    1.0000000000,
    5.0000000000,
    FALSE,
    TRUE,
    FALSE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    39,
    39,
    42,
    4,
    0,
    TRUE,
    FALSE,
    NULL,
    365,
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
    NULL
  ),
  (
    40,
    40,
    43,
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
    40.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    'highest'
  ),
  (
    41,
    41,
    44,
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
    50.0000000000,
    100.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    'lowest'
  ),
  (
    42,
    42,
    45,
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
    50.0000000000,
    100.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    'lowest'
  ),
  (
    43,
    43,
    46,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    730,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    0.0000000000,
    20.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    'highest'
  ),
  (
    44,
    44,
    47,
    3,
    0,
    TRUE,
    FALSE,
    6,
    NULL,
    TRUE,
    NULL,
    FALSE,
    FALSE,
    25.0000000000,
    300.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    NULL
  ),
  (
    45,
    45,
    48,
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
    50.0000000000,
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
    49,
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
    60000.0000000000,
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
    50,
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
    600.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    48,
    48,
    51,
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
    3.0000000000,
    20.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    49,
    49,
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
    50,
    50,
    53,
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
    0.0000000000,
    300.0000000000,
    FALSE,
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    51,
    51,
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
    52,
    52,
    55,
    2,
    1,
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
    56,
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
    54,
    54,
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
    55,
    55,
    58,
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
    TRUE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    56,
    56,
    59,
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
    60,
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
    58,
    58,
    61,
    2,
    1,
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
    59,
    59,
    62,
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
    60,
    60,
    63,
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
    TRUE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    61,
    61,
    64,
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
    62,
    62,
    65,
    2,
    1,
    FALSE,
    FALSE,
    4,
    NULL,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    -999999999999999999.9999999999,
    999999999999999999.9999999999,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    TRUE,
    NULL
  ),
  (
    63,
    63,
    66,
    2,
    1,
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
    64,
    64,
    67,
    2,
    1,
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
    65,
    65,
    68,
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
    66,
    66,
    69,
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
    67,
    67,
    70,
    2,
    1,
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
    68,
    68,
    71,
    2,
    1,
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
    69,
    69,
    72,
    2,
    1,
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
    70,
    70,
    73,
    2,
    1,
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
    71,
    71,
    74,
    2,
    1,
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
    72,
    72,
    75,
    2,
    1,
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
    73,
    73,
    76,
    2,
    1,
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
    74,
    74,
    77,
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
    75,
    75,
    78,
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
    76,
    76,
    79,
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
    77,
    77,
    80,
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
    78,
    78,
    81,
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
    79,
    79,
    82,
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
    80,
    80,
    83,
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
    81,
    81,
    84,
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
    82,
    82,
    85,
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
    83,
    83,
    86,
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
    84,
    84,
    24,
    5,
    2,
    TRUE,
    FALSE,
    NULL,
    365,
    TRUE,
    3,
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
    85,
    85,
    25,
    5,
    2,
    TRUE,
    FALSE,
    NULL,
    365,
    TRUE,
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
    86,
    86,
    26,
    5,
    2,
    TRUE,
    FALSE,
    NULL,
    365,
    TRUE,
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
    87,
    84,
    24,
    NULL,
    2,
    TRUE,
    TRUE,
    NULL,
    NULL,
    TRUE,
    3,
    TRUE,
    TRUE,
    0.0000000000,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    88,
    84,
    24,
    NULL,
    2,
    TRUE,
    FALSE,
    5,
    NULL,
    TRUE,
    3,
    TRUE,
    TRUE,
    0.0000000000,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    89,
    84,
    24,
    NULL,
    2,
    TRUE,
    FALSE,
    5,
    NULL,
    TRUE,
    3,
    TRUE,
    TRUE,
    0.0000000000,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    90,
    84,
    24,
    NULL,
    2,
    TRUE,
    TRUE,
    NULL,
    NULL,
    TRUE,
    3,
    TRUE,
    TRUE,
    0.0000000000,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    91,
    30,
    33,
    0,
    0,
    TRUE,
    FALSE,
    NULL,
    450,
    FALSE,
    NULL,
    FALSE,
    FALSE,
    5.0000000000,
    150.0000000000,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    FALSE,
    'highest'
  ),
  (
    92,
    84,
    24,
    NULL,
    2,
    TRUE,
    TRUE,
    NULL,
    NULL,
    TRUE,
    3,
    TRUE,
    TRUE,
    0.0000000000,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    93,
    85,
    25,
    NULL,
    2,
    TRUE,
    TRUE,
    NULL,
    NULL,
    TRUE,
    NULL,
    TRUE,
    TRUE,
    0.0000000000,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    94,
    84,
    24,
    NULL,
    2,
    TRUE,
    TRUE,
    NULL,
    NULL,
    TRUE,
    3,
    TRUE,
    TRUE,
    0.0000000000,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    95,
    85,
    25,
    NULL,
    2,
    TRUE,
    TRUE,
    NULL,
    NULL,
    TRUE,
    NULL,
    TRUE,
    TRUE,
    0.0000000000,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    96,
    84,
    24,
    NULL,
    2,
    TRUE,
    TRUE,
    NULL,
    NULL,
    TRUE,
    3,
    TRUE,
    TRUE,
    0.0000000000,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    97,
    85,
    25,
    NULL,
    2,
    TRUE,
    TRUE,
    NULL,
    NULL,
    TRUE,
    NULL,
    TRUE,
    TRUE,
    0.0000000000,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    98,
    84,
    24,
    NULL,
    2,
    TRUE,
    TRUE,
    NULL,
    NULL,
    TRUE,
    3,
    TRUE,
    TRUE,
    0.0000000000,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    99,
    85,
    25,
    NULL,
    2,
    TRUE,
    TRUE,
    NULL,
    NULL,
    TRUE,
    NULL,
    TRUE,
    TRUE,
    0.0000000000,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    100,
    86,
    26,
    NULL,
    2,
    TRUE,
    TRUE,
    NULL,
    NULL,
    TRUE,
    NULL,
    TRUE,
    TRUE,
    0.0000000000,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    101,
    84,
    24,
    NULL,
    2,
    TRUE,
    FALSE,
    NULL,
    365,
    TRUE,
    3,
    TRUE,
    TRUE,
    0.0000000000,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    FALSE,
    NULL
  ),
  (
    102,
    84,
    24,
    NULL,
    2,
    TRUE,
    FALSE,
    NULL,
    365,
    TRUE,
    3,
    TRUE,
    TRUE,
    0.0000000000,
    999999999999999999.9999999999,
    FALSE,
    FALSE,
    TRUE,
    FALSE,
    FALSE,
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

CREATE TEMPORARY TABLE feature_sifting AS
-- A reading that looks at all its facts together before they count.
SELECT
  reading
FROM (VALUES
  (CAST(22 AS INT)),
  (27),
  (30),
  (31),
  (35),
  (41),
  (43),
  (44),
  (91)) AS given(reading)
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

CREATE TEMPORARY TABLE feature_graced AS
-- A data element that may be taken from a longer window, by the reading of that.
SELECT
  element,
  longer
FROM (VALUES
  (CAST(30 AS INT), CAST(91 AS INT))) AS given(element, longer)
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
    CAST(-999999999999999999.9999999999 AS DECIMAL(28, 10)),
    CAST(999999999999999999.9999999999 AS DECIMAL(28, 10))
  ),
  (75, 78, 'boolean', -999999999999999999.9999999999, 999999999999999999.9999999999)) AS given(element, node, type, least, most)
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
-- A part of features: said0 to said49, of the patients who have any.
SELECT
  patient,
  BIT_OR(CASE WHEN element = 0 THEN said WHEN element = 2 THEN said << 31 END) AS said0,
  BIT_OR(CASE WHEN element = 1 THEN said END) AS said1,
  BIT_OR(CASE WHEN element = 3 THEN said WHEN element = 4 THEN said << 31 END) AS said3,
  BIT_OR(CASE WHEN element = 5 THEN said WHEN element = 6 THEN said << 31 END) AS said5,
  BIT_OR(CASE WHEN element = 7 THEN said WHEN element = 8 THEN said << 31 END) AS said7,
  BIT_OR(CASE WHEN element = 9 THEN said WHEN element = 10 THEN said << 31 END) AS said9,
  BIT_OR(CASE WHEN element = 11 THEN said WHEN element = 12 THEN said << 31 END) AS said11,
  BIT_OR(CASE WHEN element = 13 THEN said WHEN element = 14 THEN said << 31 END) AS said13,
  BIT_OR(CASE WHEN element = 15 THEN said WHEN element = 16 THEN said << 31 END) AS said15,
  BIT_OR(CASE WHEN element = 17 THEN said WHEN element = 18 THEN said << 31 END) AS said17,
  BIT_OR(CASE WHEN element = 19 THEN said WHEN element = 20 THEN said << 31 END) AS said19,
  MAX(CASE WHEN element = 21 THEN number END) AS v21,
  BIT_OR(CASE WHEN element = 21 THEN said WHEN element = 22 THEN said << 31 END) AS said21,
  MAX(CASE WHEN element = 22 THEN number END) AS v22,
  BIT_OR(CASE WHEN element = 23 THEN said WHEN element = 24 THEN said << 31 END) AS said23,
  MAX(CASE WHEN element = 25 THEN number END) AS v25,
  BIT_OR(CASE WHEN element = 25 THEN said WHEN element = 26 THEN said << 31 END) AS said25,
  MAX(CASE WHEN element = 26 THEN number END) AS v26,
  BIT_OR(CASE WHEN element = 27 THEN said END) AS said27,
  BIT_OR(CASE WHEN element = 28 THEN said WHEN element = 30 THEN said << 31 END) AS said28,
  BIT_OR(CASE WHEN element = 29 THEN said END) AS said29,
  MAX(CASE WHEN element = 30 THEN number END) AS v30,
  MAX(CASE WHEN element = 31 THEN number END) AS v31,
  BIT_OR(CASE WHEN element = 31 THEN said WHEN element = 32 THEN said << 31 END) AS said31,
  MAX(CASE WHEN element = 32 THEN number END) AS v32,
  MAX(CASE WHEN element = 33 THEN number END) AS v33,
  BIT_OR(CASE WHEN element = 33 THEN said WHEN element = 34 THEN said << 31 END) AS said33,
  MAX(CASE WHEN element = 34 THEN number END) AS v34,
  MAX(CASE WHEN element = 35 THEN number END) AS v35,
  BIT_OR(CASE WHEN element = 35 THEN said WHEN element = 36 THEN said << 31 END) AS said35,
  MAX(CASE WHEN element = 36 THEN number END) AS v36,
  MAX(CASE WHEN element = 37 THEN number END) AS v37,
  BIT_OR(CASE WHEN element = 37 THEN said WHEN element = 38 THEN said << 31 END) AS said37,
  MAX(CASE WHEN element = 38 THEN number END) AS v38,
  MAX(CASE WHEN element = 39 THEN number END) AS v39,
  BIT_OR(CASE WHEN element = 39 THEN said WHEN element = 40 THEN said << 31 END) AS said39,
  MAX(CASE WHEN element = 40 THEN number END) AS v40,
  MAX(CASE WHEN element = 41 THEN number END) AS v41,
  BIT_OR(CASE WHEN element = 41 THEN said WHEN element = 42 THEN said << 31 END) AS said41,
  MAX(CASE WHEN element = 42 THEN number END) AS v42,
  MAX(CASE WHEN element = 43 THEN number END) AS v43,
  BIT_OR(CASE WHEN element = 43 THEN said WHEN element = 44 THEN said << 31 END) AS said43,
  MAX(CASE WHEN element = 44 THEN number END) AS v44,
  MAX(CASE WHEN element = 45 THEN number END) AS v45,
  BIT_OR(CASE WHEN element = 45 THEN said WHEN element = 46 THEN said << 31 END) AS said45,
  MAX(CASE WHEN element = 46 THEN number END) AS v46,
  MAX(CASE WHEN element = 47 THEN number END) AS v47,
  BIT_OR(CASE WHEN element = 47 THEN said WHEN element = 48 THEN said << 31 END) AS said47,
  MAX(CASE WHEN element = 48 THEN number END) AS v48,
  BIT_OR(CASE WHEN element = 49 THEN said WHEN element = 50 THEN said << 31 END) AS said49
FROM feature_values
WHERE
  element BETWEEN 0 AND 50
GROUP BY
  patient
;

CREATE TEMPORARY VIEW features_1 AS
-- A part of features: v50 to v86, of the patients who have any.
SELECT
  patient,
  MAX(CASE WHEN element = 50 THEN number END) AS v50,
  BIT_OR(CASE WHEN element = 51 THEN said WHEN element = 52 THEN said << 31 END) AS said51,
  BIT_OR(CASE WHEN element = 53 THEN said WHEN element = 54 THEN said << 31 END) AS said53,
  BIT_OR(CASE WHEN element = 55 THEN said WHEN element = 56 THEN said << 31 END) AS said55,
  BIT_OR(CASE WHEN element = 57 THEN said WHEN element = 58 THEN said << 31 END) AS said57,
  BIT_OR(CASE WHEN element = 59 THEN said WHEN element = 60 THEN said << 31 END) AS said59,
  BIT_OR(CASE WHEN element = 61 THEN said WHEN element = 62 THEN said << 31 END) AS said61,
  BIT_OR(CASE WHEN element = 63 THEN said WHEN element = 64 THEN said << 31 END) AS said63,
  BIT_OR(CASE WHEN element = 65 THEN said WHEN element = 66 THEN said << 31 END) AS said65,
  BIT_OR(CASE WHEN element = 67 THEN said WHEN element = 68 THEN said << 31 END) AS said67,
  BIT_OR(CASE WHEN element = 69 THEN said WHEN element = 70 THEN said << 31 END) AS said69,
  BIT_OR(CASE WHEN element = 71 THEN said WHEN element = 72 THEN said << 31 END) AS said71,
  BIT_OR(CASE WHEN element = 73 THEN said WHEN element = 74 THEN said << 31 END) AS said73,
  MAX(CASE WHEN element = 74 THEN number END) AS v74,
  BIT_OR(CASE WHEN element = 75 THEN said WHEN element = 76 THEN said << 31 END) AS said75,
  BIT_OR(CASE WHEN element = 77 THEN said WHEN element = 78 THEN said << 31 END) AS said77,
  MAX(CASE WHEN element = 79 THEN number END) AS v79,
  BIT_OR(CASE WHEN element = 79 THEN said WHEN element = 80 THEN said << 31 END) AS said79,
  MAX(CASE WHEN element = 80 THEN number END) AS v80,
  MAX(CASE WHEN element = 81 THEN number END) AS v81,
  BIT_OR(CASE WHEN element = 81 THEN said WHEN element = 82 THEN said << 31 END) AS said81,
  BIT_OR(CASE WHEN element = 83 THEN said WHEN element = 84 THEN said << 31 END) AS said83,
  MAX(CASE WHEN element = 84 THEN number END) AS v84,
  MAX(CASE WHEN element = 85 THEN number END) AS v85,
  BIT_OR(CASE WHEN element = 85 THEN said WHEN element = 86 THEN said << 31 END) AS said85,
  MAX(CASE WHEN element = 86 THEN number END) AS v86
FROM feature_values
WHERE
  element BETWEEN 50 AND 86
GROUP BY
  patient
;

CREATE TEMPORARY VIEW features_2 AS
-- A part of features: stale30 to y31, of the patients who have any.
SELECT
  patient,
  MAX(CASE WHEN element = 30 THEN stale END) AS stale30,
  MAX(CASE WHEN element = 31 THEN days END) AS y31
FROM feature_exceptions
WHERE
  element BETWEEN 30 AND 31
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
  CASE
    WHEN (
      said1 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said1 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said1 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v1,
  CASE
    WHEN (
      said1 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said1 & 4194303
      ) AS INT) - 1
    )
  END AS d1,
  CASE WHEN (
    (
      said0 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said0 >> 31
    ) & 16777216
  ) <> 0 END AS v2,
  COALESCE((
    (
      said0 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u2,
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
  END AS d2,
  CASE WHEN (
    said3 & 4194304
  ) <> 0 THEN (
    said3 & 16777216
  ) <> 0 END AS v3,
  COALESCE((
    said3 & 8388608
  ) <> 0, FALSE) AS u3,
  CASE
    WHEN (
      said3 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said3 & 4194303
      ) AS INT) - 1
    )
  END AS d3,
  CASE WHEN (
    (
      said3 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said3 >> 31
    ) & 16777216
  ) <> 0 END AS v4,
  COALESCE((
    (
      said3 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u4,
  CASE
    WHEN (
      (
        said3 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said3 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d4,
  CASE WHEN (
    said5 & 4194304
  ) <> 0 THEN (
    said5 & 16777216
  ) <> 0 END AS v5,
  COALESCE((
    said5 & 8388608
  ) <> 0, FALSE) AS u5,
  CASE
    WHEN (
      said5 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said5 & 4194303
      ) AS INT) - 1
    )
  END AS d5,
  CASE WHEN (
    (
      said5 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said5 >> 31
    ) & 16777216
  ) <> 0 END AS v6,
  COALESCE((
    (
      said5 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u6,
  CASE
    WHEN (
      (
        said5 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said5 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d6,
  CASE WHEN (
    said7 & 4194304
  ) <> 0 THEN (
    said7 & 16777216
  ) <> 0 END AS v7,
  COALESCE((
    said7 & 8388608
  ) <> 0, FALSE) AS u7,
  CASE
    WHEN (
      said7 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said7 & 4194303
      ) AS INT) - 1
    )
  END AS d7,
  CASE WHEN (
    (
      said7 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said7 >> 31
    ) & 16777216
  ) <> 0 END AS v8,
  COALESCE((
    (
      said7 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u8,
  CASE
    WHEN (
      (
        said7 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said7 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d8,
  CASE WHEN (
    said9 & 4194304
  ) <> 0 THEN (
    said9 & 16777216
  ) <> 0 END AS v9,
  COALESCE((
    said9 & 8388608
  ) <> 0, FALSE) AS u9,
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
    (
      said9 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said9 >> 31
    ) & 16777216
  ) <> 0 END AS v10,
  COALESCE((
    (
      said9 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u10,
  CASE
    WHEN (
      (
        said9 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said9 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d10,
  CASE WHEN (
    said11 & 4194304
  ) <> 0 THEN (
    said11 & 16777216
  ) <> 0 END AS v11,
  COALESCE((
    said11 & 8388608
  ) <> 0, FALSE) AS u11,
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
      said11 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said11 >> 31
    ) & 16777216
  ) <> 0 END AS v12,
  COALESCE((
    (
      said11 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u12,
  CASE
    WHEN (
      (
        said11 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said11 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d12,
  CASE WHEN (
    said13 & 4194304
  ) <> 0 THEN (
    said13 & 16777216
  ) <> 0 END AS v13,
  COALESCE((
    said13 & 8388608
  ) <> 0, FALSE) AS u13,
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
    (
      said13 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said13 >> 31
    ) & 16777216
  ) <> 0 END AS v14,
  COALESCE((
    (
      said13 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u14,
  CASE
    WHEN (
      (
        said13 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said13 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d14,
  CASE WHEN (
    said15 & 4194304
  ) <> 0 THEN (
    said15 & 16777216
  ) <> 0 END AS v15,
  COALESCE((
    said15 & 8388608
  ) <> 0, FALSE) AS u15,
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
      said15 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said15 >> 31
    ) & 16777216
  ) <> 0 END AS v16,
  COALESCE((
    (
      said15 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u16,
  CASE
    WHEN (
      (
        said15 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said15 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d16,
  CASE WHEN (
    said17 & 4194304
  ) <> 0 THEN (
    said17 & 16777216
  ) <> 0 END AS v17,
  COALESCE((
    said17 & 8388608
  ) <> 0, FALSE) AS u17,
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
    (
      said17 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said17 >> 31
    ) & 16777216
  ) <> 0 END AS v18,
  CASE
    WHEN (
      (
        said17 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said17 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d18,
  CASE WHEN (
    said19 & 4194304
  ) <> 0 THEN (
    said19 & 16777216
  ) <> 0 END AS v19,
  CASE
    WHEN (
      said19 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said19 & 4194303
      ) AS INT) - 1
    )
  END AS d19,
  CASE WHEN (
    (
      said19 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said19 >> 31
    ) & 16777216
  ) <> 0 END AS v20,
  CASE
    WHEN (
      (
        said19 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said19 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d20,
  v21 AS v21,
  CASE
    WHEN (
      said21 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said21 & 4194303
      ) AS INT) - 1
    )
  END AS d21,
  v22 AS v22,
  CASE
    WHEN (
      (
        said21 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said21 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d22,
  CASE WHEN (
    said23 & 4194304
  ) <> 0 THEN (
    said23 & 16777216
  ) <> 0 END AS v23,
  CASE
    WHEN (
      said23 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said23 & 4194303
      ) AS INT) - 1
    )
  END AS d23,
  CASE WHEN (
    (
      said23 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said23 >> 31
    ) & 16777216
  ) <> 0 END AS v24,
  COALESCE((
    (
      said23 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u24,
  CASE
    WHEN (
      (
        said23 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said23 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d24,
  v25 AS v25,
  COALESCE((
    said25 & 8388608
  ) <> 0, FALSE) AS u25,
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
  v26 AS v26,
  COALESCE((
    (
      said25 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u26,
  CASE
    WHEN (
      (
        said25 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said25 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d26,
  CASE
    WHEN (
      said27 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said27 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said27 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v27,
  CASE
    WHEN (
      said27 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said27 & 4194303
      ) AS INT) - 1
    )
  END AS d27,
  CASE WHEN (
    said28 & 4194304
  ) <> 0 THEN (
    said28 & 16777216
  ) <> 0 END AS v28,
  COALESCE((
    said28 & 8388608
  ) <> 0, FALSE) AS u28,
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
  CASE
    WHEN (
      said29 & 4194304
    ) <> 0
    THEN CASE
      WHEN (
        (
          said29 >> 24
        ) & 4194303
      ) > 0
      THEN CAST('0001-01-01' AS DATE) + (
        CAST((
          (
            said29 >> 24
          ) & 4194303
        ) AS INT) - 1
      )
    END
  END AS v29,
  CASE
    WHEN (
      said29 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said29 & 4194303
      ) AS INT) - 1
    )
  END AS d29,
  v30 AS v30,
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
  END AS d30,
  COALESCE(stale30, FALSE) AS s30,
  v31 AS v31,
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
  y31 AS y31,
  v32 AS v32,
  CASE
    WHEN (
      (
        said31 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said31 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d32,
  v33 AS v33,
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
  v34 AS v34,
  CASE
    WHEN (
      (
        said33 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said33 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d34,
  v35 AS v35,
  CASE
    WHEN (
      said35 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said35 & 4194303
      ) AS INT) - 1
    )
  END AS d35,
  v36 AS v36,
  CASE
    WHEN (
      (
        said35 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said35 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d36,
  v37 AS v37,
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
  v38 AS v38,
  CASE
    WHEN (
      (
        said37 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said37 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d38,
  v39 AS v39,
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
  v40 AS v40,
  CASE
    WHEN (
      (
        said39 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said39 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d40,
  v41 AS v41,
  CASE
    WHEN (
      said41 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said41 & 4194303
      ) AS INT) - 1
    )
  END AS d41,
  v42 AS v42,
  CASE
    WHEN (
      (
        said41 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said41 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d42,
  v43 AS v43,
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
  v44 AS v44,
  CASE
    WHEN (
      (
        said43 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said43 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d44,
  v45 AS v45,
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
  v46 AS v46,
  CASE
    WHEN (
      (
        said45 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said45 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d46,
  v47 AS v47,
  CASE
    WHEN (
      said47 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said47 & 4194303
      ) AS INT) - 1
    )
  END AS d47,
  v48 AS v48,
  CASE
    WHEN (
      (
        said47 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said47 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d48,
  CASE WHEN (
    said49 & 4194304
  ) <> 0 THEN (
    said49 & 16777216
  ) <> 0 END AS v49,
  COALESCE((
    said49 & 8388608
  ) <> 0, FALSE) AS u49,
  CASE
    WHEN (
      said49 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said49 & 4194303
      ) AS INT) - 1
    )
  END AS d49,
  v50 AS v50,
  CASE
    WHEN (
      (
        said49 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said49 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d50,
  CASE WHEN (
    said51 & 4194304
  ) <> 0 THEN (
    said51 & 16777216
  ) <> 0 END AS v51,
  COALESCE((
    said51 & 8388608
  ) <> 0, FALSE) AS u51,
  CASE
    WHEN (
      said51 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said51 & 4194303
      ) AS INT) - 1
    )
  END AS d51,
  CASE WHEN (
    (
      said51 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said51 >> 31
    ) & 16777216
  ) <> 0 END AS v52,
  COALESCE((
    (
      said51 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u52,
  CASE
    WHEN (
      (
        said51 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said51 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d52,
  CASE WHEN (
    said53 & 4194304
  ) <> 0 THEN (
    said53 & 16777216
  ) <> 0 END AS v53,
  COALESCE((
    said53 & 8388608
  ) <> 0, FALSE) AS u53,
  CASE
    WHEN (
      said53 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said53 & 4194303
      ) AS INT) - 1
    )
  END AS d53,
  CASE WHEN (
    (
      said53 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said53 >> 31
    ) & 16777216
  ) <> 0 END AS v54,
  CASE
    WHEN (
      (
        said53 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said53 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d54,
  CASE WHEN (
    said55 & 4194304
  ) <> 0 THEN (
    said55 & 16777216
  ) <> 0 END AS v55,
  COALESCE((
    said55 & 8388608
  ) <> 0, FALSE) AS u55,
  CASE
    WHEN (
      said55 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said55 & 4194303
      ) AS INT) - 1
    )
  END AS d55,
  CASE WHEN (
    (
      said55 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said55 >> 31
    ) & 16777216
  ) <> 0 END AS v56,
  COALESCE((
    (
      said55 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u56,
  CASE
    WHEN (
      (
        said55 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said55 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d56,
  CASE WHEN (
    said57 & 4194304
  ) <> 0 THEN CAST((
    said57 >> 24
  ) & 3 AS INT) END AS v57,
  CASE
    WHEN (
      said57 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said57 & 4194303
      ) AS INT) - 1
    )
  END AS d57,
  CASE WHEN (
    (
      said57 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said57 >> 31
    ) & 16777216
  ) <> 0 END AS v58,
  COALESCE((
    (
      said57 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u58,
  CASE
    WHEN (
      (
        said57 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said57 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d58,
  CASE WHEN (
    said59 & 4194304
  ) <> 0 THEN (
    said59 & 16777216
  ) <> 0 END AS v59,
  COALESCE((
    said59 & 8388608
  ) <> 0, FALSE) AS u59,
  CASE
    WHEN (
      said59 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said59 & 4194303
      ) AS INT) - 1
    )
  END AS d59,
  CASE WHEN (
    (
      said59 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said59 >> 31
    ) & 16777216
  ) <> 0 END AS v60,
  COALESCE((
    (
      said59 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u60,
  CASE
    WHEN (
      (
        said59 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said59 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d60,
  CASE WHEN (
    said61 & 4194304
  ) <> 0 THEN CAST((
    said61 >> 24
  ) & 7 AS INT) END AS v61,
  CASE
    WHEN (
      said61 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said61 & 4194303
      ) AS INT) - 1
    )
  END AS d61,
  CASE WHEN (
    (
      said61 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said61 >> 31
    ) & 16777216
  ) <> 0 END AS v62,
  COALESCE((
    (
      said61 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u62,
  CASE
    WHEN (
      (
        said61 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said61 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d62,
  CASE WHEN (
    said63 & 4194304
  ) <> 0 THEN (
    said63 & 16777216
  ) <> 0 END AS v63,
  COALESCE((
    said63 & 8388608
  ) <> 0, FALSE) AS u63,
  CASE
    WHEN (
      said63 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said63 & 4194303
      ) AS INT) - 1
    )
  END AS d63,
  CASE WHEN (
    (
      said63 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said63 >> 31
    ) & 16777216
  ) <> 0 END AS v64,
  COALESCE((
    (
      said63 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u64,
  CASE
    WHEN (
      (
        said63 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said63 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d64,
  CASE WHEN (
    said65 & 4194304
  ) <> 0 THEN (
    said65 & 16777216
  ) <> 0 END AS v65,
  CASE
    WHEN (
      said65 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said65 & 4194303
      ) AS INT) - 1
    )
  END AS d65,
  CASE
    WHEN (
      (
        said65 >> 31
      ) & 4194304
    ) <> 0
    THEN CAST((
      (
        said65 >> 31
      ) >> 24
    ) & 3 AS INT)
  END AS v66,
  CASE
    WHEN (
      (
        said65 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said65 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d66,
  CASE WHEN (
    said67 & 4194304
  ) <> 0 THEN (
    said67 & 16777216
  ) <> 0 END AS v67,
  COALESCE((
    said67 & 8388608
  ) <> 0, FALSE) AS u67,
  CASE
    WHEN (
      said67 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said67 & 4194303
      ) AS INT) - 1
    )
  END AS d67,
  CASE WHEN (
    (
      said67 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said67 >> 31
    ) & 16777216
  ) <> 0 END AS v68,
  COALESCE((
    (
      said67 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u68,
  CASE
    WHEN (
      (
        said67 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said67 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d68,
  CASE WHEN (
    said69 & 4194304
  ) <> 0 THEN (
    said69 & 16777216
  ) <> 0 END AS v69,
  COALESCE((
    said69 & 8388608
  ) <> 0, FALSE) AS u69,
  CASE
    WHEN (
      said69 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said69 & 4194303
      ) AS INT) - 1
    )
  END AS d69,
  CASE WHEN (
    (
      said69 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said69 >> 31
    ) & 16777216
  ) <> 0 END AS v70,
  COALESCE((
    (
      said69 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u70,
  CASE
    WHEN (
      (
        said69 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said69 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d70,
  CASE WHEN (
    said71 & 4194304
  ) <> 0 THEN (
    said71 & 16777216
  ) <> 0 END AS v71,
  COALESCE((
    said71 & 8388608
  ) <> 0, FALSE) AS u71,
  CASE
    WHEN (
      said71 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said71 & 4194303
      ) AS INT) - 1
    )
  END AS d71,
  CASE WHEN (
    (
      said71 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said71 >> 31
    ) & 16777216
  ) <> 0 END AS v72,
  COALESCE((
    (
      said71 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u72,
  CASE
    WHEN (
      (
        said71 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said71 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d72,
  CASE WHEN (
    said73 & 4194304
  ) <> 0 THEN (
    said73 & 16777216
  ) <> 0 END AS v73,
  COALESCE((
    said73 & 8388608
  ) <> 0, FALSE) AS u73,
  CASE
    WHEN (
      said73 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said73 & 4194303
      ) AS INT) - 1
    )
  END AS d73,
  v74 AS v74,
  CASE
    WHEN (
      (
        said73 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said73 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d74,
  CASE WHEN (
    said75 & 4194304
  ) <> 0 THEN (
    said75 & 16777216
  ) <> 0 END AS v75,
  COALESCE((
    said75 & 8388608
  ) <> 0, FALSE) AS u75,
  CASE
    WHEN (
      said75 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said75 & 4194303
      ) AS INT) - 1
    )
  END AS d75,
  CASE WHEN (
    (
      said75 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said75 >> 31
    ) & 16777216
  ) <> 0 END AS v76,
  COALESCE((
    (
      said75 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u76,
  CASE
    WHEN (
      (
        said75 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said75 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d76,
  CASE WHEN (
    said77 & 4194304
  ) <> 0 THEN (
    said77 & 16777216
  ) <> 0 END AS v77,
  COALESCE((
    said77 & 8388608
  ) <> 0, FALSE) AS u77,
  CASE
    WHEN (
      said77 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said77 & 4194303
      ) AS INT) - 1
    )
  END AS d77,
  CASE
    WHEN (
      (
        said77 >> 31
      ) & 4194304
    ) <> 0
    THEN CAST((
      (
        said77 >> 31
      ) >> 24
    ) & 3 AS INT)
  END AS v78,
  CASE
    WHEN (
      (
        said77 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said77 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d78,
  v79 AS v79,
  CASE
    WHEN (
      said79 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said79 & 4194303
      ) AS INT) - 1
    )
  END AS d79,
  v80 AS v80,
  CASE
    WHEN (
      (
        said79 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said79 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d80,
  v81 AS v81,
  CASE
    WHEN (
      said81 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said81 & 4194303
      ) AS INT) - 1
    )
  END AS d81,
  CASE WHEN (
    (
      said81 >> 31
    ) & 4194304
  ) <> 0 THEN (
    (
      said81 >> 31
    ) & 16777216
  ) <> 0 END AS v82,
  COALESCE((
    (
      said81 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u82,
  CASE
    WHEN (
      (
        said81 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said81 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d82,
  CASE WHEN (
    said83 & 4194304
  ) <> 0 THEN (
    said83 & 16777216
  ) <> 0 END AS v83,
  COALESCE((
    said83 & 8388608
  ) <> 0, FALSE) AS u83,
  CASE
    WHEN (
      said83 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said83 & 4194303
      ) AS INT) - 1
    )
  END AS d83,
  v84 AS v84,
  COALESCE((
    (
      said83 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u84,
  CASE
    WHEN (
      (
        said83 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said83 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d84,
  v85 AS v85,
  COALESCE((
    said85 & 8388608
  ) <> 0, FALSE) AS u85,
  CASE
    WHEN (
      said85 & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        said85 & 4194303
      ) AS INT) - 1
    )
  END AS d85,
  v86 AS v86,
  COALESCE((
    (
      said85 >> 31
    ) & 8388608
  ) <> 0, FALSE) AS u86,
  CASE
    WHEN (
      (
        said85 >> 31
      ) & 4194303
    ) > 0
    THEN CAST('0001-01-01' AS DATE) + (
      CAST((
        (
          said85 >> 31
        ) & 4194303
      ) AS INT) - 1
    )
  END AS d86
FROM patients
LEFT JOIN features_0
  ON features_0.patient = patients.patient
LEFT JOIN features_1
  ON features_1.patient = patients.patient
LEFT JOIN features_2
  ON features_2.patient = patients.patient
;
