-- KOL i almen praksis: behovsvurdering, differentiering og opfølgning, version 0.1.0 (draft): planning.
-- Beslutningsstøtte til sundhedspersoner. Kladde uden klinisk godkendelse. Planen er forslag: intet er
-- bestilt, ordineret eller booket, og den erstatter ikke en lægelig vurdering.
-- docs/population.md; numbers in parentheses are rules in docs/semantics.md.

CACHE LAZY TABLE timings AS
-- An activity of the guideline, its timing, and how long a refusal without an end holds. A duration is in
-- months or in days; no tolerance is one of no days; a season's days are told in the leap year 2000.
SELECT
  activity,
  name,
  kind,
  interval_months,
  interval_days,
  bounded,
  within_months,
  within_days,
  tolerance_months,
  tolerance_days,
  season_from,
  season_to,
  after_element,
  declined_months,
  declined_days
FROM VALUES
  (
    CAST(0 AS INT),
    CAST('bekræft_diagnose' AS STRING),
    CAST('once' AS STRING),
    CAST(NULL AS INT),
    CAST(NULL AS INT),
    CAST(TRUE AS BOOLEAN),
    CAST(3 AS INT),
    CAST(NULL AS INT),
    CAST(NULL AS INT),
    CAST(0 AS INT),
    CAST(NULL AS DATE),
    CAST(NULL AS DATE),
    CAST(NULL AS INT),
    CAST(12 AS INT),
    CAST(NULL AS INT)
  ),
  (1, 'gentag_spirometri', 'once', NULL, NULL, TRUE, NULL, 42, NULL, 14, NULL, NULL, 36, 12, NULL),
  (2, 'spirometri', 'every', 12, NULL, FALSE, NULL, NULL, 2, NULL, NULL, NULL, NULL, 12, NULL),
  (3, 'symptomskema', 'once', NULL, NULL, TRUE, NULL, 56, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (4, 'eksacerbationsskema', 'once', NULL, NULL, TRUE, NULL, 56, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (5, 'spørg_hjemmeilt', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (6, 'mål_iltmætning', 'once', NULL, NULL, TRUE, 12, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (7, 'blodprøve_eosinofile', 'once', NULL, NULL, TRUE, NULL, 56, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (8, 'behovsvurdering', 'every', 12, NULL, FALSE, NULL, NULL, 2, NULL, NULL, NULL, NULL, 12, NULL),
  (9, 'behandlingsplan', 'every', 12, NULL, FALSE, NULL, NULL, 2, NULL, NULL, NULL, NULL, 12, NULL),
  (10, 'årskontrol', 'every', 12, NULL, FALSE, NULL, NULL, 2, NULL, NULL, NULL, NULL, 12, NULL),
  (11, 'rygestop_råd', 'every', 12, NULL, FALSE, NULL, NULL, NULL, 28, NULL, NULL, NULL, 12, NULL),
  (12, 'tjek_inhalation', 'every', 12, NULL, FALSE, NULL, NULL, 2, NULL, NULL, NULL, NULL, 12, NULL),
  (13, 'handlingsplan', 'every', 12, NULL, FALSE, NULL, NULL, 2, NULL, NULL, NULL, NULL, 12, NULL),
  (14, 'handlingsplan_efter_eksacerbation', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, 27, 12, NULL),
  (15, 'handlingsplan_efter_indlæggelse', 'once', NULL, NULL, TRUE, NULL, 30, NULL, 0, NULL, NULL, 24, 12, NULL),
  (16, 'angst_depression_screening', 'every', 12, NULL, FALSE, NULL, NULL, 2, NULL, NULL, NULL, NULL, 12, NULL),
  (17, 'samtale_om_trivsel', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, 18, 12, NULL),
  (18, 'hjertegennemgang', 'every', 12, NULL, FALSE, NULL, NULL, 2, NULL, NULL, NULL, NULL, 12, NULL),
  (19, 'osteoporosevurdering', 'every', 12, NULL, FALSE, NULL, NULL, 2, NULL, NULL, NULL, NULL, 12, NULL),
  (20, 'ernæringsvurdering', 'every', 12, NULL, FALSE, NULL, NULL, NULL, 28, NULL, NULL, NULL, 12, NULL),
  (21, 'aktivitetsplan', 'every', 12, NULL, FALSE, NULL, NULL, 2, NULL, NULL, NULL, NULL, 12, NULL),
  (22, 'medicingennemgang', 'every', 12, NULL, FALSE, NULL, NULL, 2, NULL, NULL, NULL, NULL, 12, NULL),
  (23, 'fælles_planlægning', 'every', 12, NULL, FALSE, NULL, NULL, 2, NULL, NULL, NULL, NULL, 12, NULL),
  (24, 'alfa_1_antitrypsin', 'once', NULL, NULL, TRUE, 3, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (25, 'kontrol_efter_indlæggelse', 'once', NULL, NULL, TRUE, NULL, 30, NULL, 0, NULL, NULL, 24, 12, NULL),
  (
    26,
    'kontrol_efter_indlæggelse_3_måneder',
    'once',
    NULL,
    NULL,
    TRUE,
    3,
    NULL,
    1,
    NULL,
    NULL,
    NULL,
    24,
    12,
    NULL
  ),
  (27, 'kontrol_efter_eksacerbation', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, 27, 12, NULL),
  (
    28,
    'kontrol_efter_eksacerbation_3_måneder',
    'once',
    NULL,
    NULL,
    TRUE,
    NULL,
    84,
    NULL,
    28,
    NULL,
    NULL,
    27,
    12,
    NULL
  ),
  (29, 'kontrol_efter_ny_diagnose', 'once', NULL, NULL, TRUE, 3, NULL, 1, NULL, NULL, NULL, 1, 12, NULL),
  (30, 'effekt_af_ny_behandling', 'once', NULL, NULL, TRUE, 3, NULL, NULL, 0, NULL, NULL, 11, 12, NULL),
  (31, 'kontrol_efter_rehabilitering', 'once', NULL, NULL, TRUE, 3, NULL, NULL, 0, NULL, NULL, 60, 12, NULL),
  (32, 'rygestop_opfølgning_2_uger', 'once', NULL, NULL, TRUE, NULL, 14, NULL, 0, NULL, NULL, 62, 12, NULL),
  (33, 'rygestop_opfølgning_3_uger', 'once', NULL, NULL, TRUE, NULL, 21, NULL, 0, NULL, NULL, 62, 12, NULL),
  (34, 'rygestop_opfølgning_6_uger', 'once', NULL, NULL, TRUE, NULL, 42, NULL, 0, NULL, NULL, 62, 12, NULL),
  (35, 'rygestop_opfølgning_12_uger', 'once', NULL, NULL, TRUE, NULL, 84, NULL, 0, NULL, NULL, 62, 12, NULL),
  (
    36,
    'vaccination_influenza',
    'season',
    NULL,
    NULL,
    FALSE,
    NULL,
    NULL,
    NULL,
    0,
    CAST('2000-10-01' AS DATE),
    CAST('2000-01-15' AS DATE),
    NULL,
    12,
    NULL
  ),
  (
    37,
    'vaccination_covid',
    'season',
    NULL,
    NULL,
    FALSE,
    NULL,
    NULL,
    NULL,
    0,
    CAST('2000-10-01' AS DATE),
    CAST('2000-01-15' AS DATE),
    NULL,
    12,
    NULL
  ),
  (38, 'vaccination_pneumokok', 'once', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (39, 'vaccination_rsv', 'once', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (40, 'vurdér_vaccination', 'once', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (41, 'overvej_ét_langtidsvirkende', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (42, 'overvej_laba_lama', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (43, 'overvej_tripel_fra_start', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (44, 'overvej_tripel', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (45, 'undgå_ics', 'as-needed', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (46, 'overvej_ics_udtrapning', 'once', NULL, NULL, TRUE, 3, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (47, 'tjek_ics_dosis', 'every', 12, NULL, FALSE, NULL, NULL, 2, NULL, NULL, NULL, NULL, 12, NULL),
  (48, 'overvej_roflumilast', 'once', NULL, NULL, TRUE, 3, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (49, 'overvej_azithromycin', 'once', NULL, NULL, TRUE, 3, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (50, 'vurdér_biologisk', 'as-needed', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (51, 'behandlingshul', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (52, 'kvalitet_ics', 'once', NULL, NULL, TRUE, 3, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (53, 'henvis_rehabilitering', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, 38, 12, NULL),
  (54, 'tilbyd_rehabilitering_let', 'once', NULL, NULL, TRUE, 12, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (55, 'rehabilitering_efter_indlæggelse', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, 24, 12, NULL),
  (56, 'rehabilitering_indhold', 'as-needed', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (57, 'henvis_iltvurdering', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (58, 'iltmætning_meget_lav', 'once', NULL, NULL, TRUE, NULL, 3, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (59, 'vurdér_hjemmeilt', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (60, 'iltkontrol', 'once', NULL, NULL, TRUE, NULL, 56, NULL, 28, NULL, NULL, 55, 12, NULL),
  (61, 'ilt_og_rygning', 'once', NULL, NULL, TRUE, NULL, 7, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (62, 'henvis_lungemedicin', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (63, 'tilbyd_telemedicin', 'every', 12, NULL, FALSE, NULL, NULL, 2, NULL, NULL, NULL, NULL, 12, NULL),
  (64, 'se_på_uenige_symptomer', 'as-needed', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (65, 'se_på_bmi', 'as-needed', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (66, 'husk_astma', 'as-needed', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (67, 'spørg_rygning', 'once', NULL, NULL, TRUE, NULL, 56, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (68, 'mål_vægt', 'once', NULL, NULL, TRUE, 12, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (69, 'kontrol_rød', 'every', 3, NULL, FALSE, NULL, NULL, NULL, 21, NULL, NULL, NULL, 12, NULL),
  (70, 'kontrol_gul', 'every', 6, NULL, FALSE, NULL, NULL, 1, NULL, NULL, NULL, NULL, 12, NULL),
  (71, 'kontrol_grøn', 'every', 12, NULL, FALSE, NULL, NULL, 2, NULL, NULL, NULL, NULL, 12, NULL),
  (72, 'kontrol_grå', 'once', NULL, NULL, TRUE, NULL, 56, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (73, 'afklar_registreringer', 'once', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL) AS given(activity, name, kind, interval_months, interval_days, bounded, within_months, within_days, tolerance_months, tolerance_days, season_from, season_to, after_element, declined_months, declined_days)
;

CACHE LAZY TABLE elements AS
-- A data element, and its bit in the masks of data elements.
SELECT
  place,
  text,
  word,
  bit
FROM VALUES
  (CAST(0 AS INT), CAST('kol_diagnose' AS STRING), CAST(0 AS INT), CAST(1 AS BIGINT)),
  (1, 'ny_kol_diagnose', 0, 2),
  (2, 'nær_kol_diagnose', 0, 4),
  (3, 'astma', 0, 8),
  (4, 'kronisk_bronkitis', 0, 16),
  (5, 'hjertesygdom', 0, 32),
  (6, 'pneumoni_seneste_år', 0, 64),
  (7, 'pakke_fravalgt', 0, 128),
  (8, 'vaccinereaktion', 0, 256),
  (9, 'ics_bivirkning', 0, 512),
  (10, 'ics_uden_effekt', 0, 1024),
  (11, 'behandling_ændret', 0, 2048),
  (12, 'diagnostisk_tvivl', 0, 4096),
  (13, 'mistanke_om_hypoksæmi', 0, 8192),
  (14, 'planlagt_flyrejse', 0, 16384),
  (15, 'osteoporoserisiko', 0, 32768),
  (16, 'hjerterisiko', 0, 65536),
  (17, 'telemedicin_ikke_egnet', 0, 131072),
  (18, 'angst_depression_positiv', 0, 262144),
  (19, 'komorbiditet_ukontrolleret', 0, 524288),
  (20, 'lav_egenomsorg', 0, 1048576),
  (21, 'eksacerbationer_oplyst', 0, 2097152),
  (22, 'eksacerbationer_oplyst_før', 0, 4194304),
  (23, 'indlagt_for_kol', 0, 8388608),
  (24, 'nylig_svær_eksacerbation', 0, 16777216),
  (25, 'nylig_kur', 0, 33554432),
  (26, 'nylig_prednisolonkur', 0, 67108864),
  (27, 'seneste_kur', 0, 134217728),
  (28, 'eksacerbation_inden_for_6_uger', 0, 268435456),
  (29, 'seneste_eksacerbation', 0, 536870912),
  (30, 'fev1', 0, 1073741824),
  (31, 'fev1_fald', 0, 2147483648),
  (32, 'fev1_liter_seneste', 0, 4294967296),
  (33, 'fvc', 0, 8589934592),
  (34, 'fev1_fvc_lavest', 0, 17179869184),
  (35, 'fev1_fvc_lavest_af_to', 0, 34359738368),
  (36, 'fev1_fvc_nylig', 0, 68719476736),
  (37, 'fev1_fvc_seneste', 0, 137438953472),
  (38, 'mrc', 0, 274877906944),
  (39, 'mrc_lavest', 0, 549755813888),
  (40, 'cat', 0, 1099511627776),
  (41, 'iltmætning', 0, 2199023255552),
  (42, 'iltmætning_akut', 0, 4398046511104),
  (43, 'eosinofile', 0, 8796093022208),
  (44, 'vægt_højest_6_måneder', 0, 17592186044416),
  (45, 'rejse_sætte_sig', 0, 35184372088832),
  (46, 'skridt', 0, 70368744177664),
  (47, 'crp', 0, 140737488355328),
  (48, 'pao2', 0, 281474976710656),
  (49, 'cor_pulmonale_eller_høj_hæmatokrit', 0, 562949953421312),
  (50, 'pakkeår', 0, 1125899906842624),
  (51, 'hjemmeilt_registreret', 0, 2251799813685248),
  (52, 'hjemmeilt_procedure', 0, 4503599627370496),
  (53, 'hjemmeilt_nogensinde', 0, 9007199254740992),
  (54, 'hjemmeilt_stadig', 0, 18014398509481984),
  (55, 'hjemmeilt_nystartet', 0, 36028797018963968),
  (56, 'niv_i_hjemmet', 0, 72057594037927936),
  (57, 'inhalationsteknik', 0, 144115188075855872),
  (58, 'handlingsplan_udleveret', 0, 288230376151711744),
  (59, 'rehabilitering_seneste_år', 0, 576460752303423488),
  (60, 'rehabilitering_nylig', 0, 1152921504606846976),
  (61, 'rehabilitering_svar', 0, 2305843009213693952),
  (62, 'rygestopforsøg', 1, 1),
  (63, 'influenza_vaccineret', 1, 2),
  (64, 'covid_vaccineret', 1, 4),
  (65, 'pneumokok_vaccineret', 1, 8),
  (66, 'farve_valgt', 1, 16),
  (67, 'får_lama', 1, 32),
  (68, 'får_laba', 1, 64),
  (69, 'får_ics', 1, 128),
  (70, 'får_ics_laba', 1, 256),
  (71, 'får_korttidsvirkende', 1, 512),
  (72, 'får_roflumilast', 1, 1024),
  (73, 'får_azithromycin', 1, 2048),
  (74, 'alder', 1, 4096),
  (75, 'er_død', 1, 8192),
  (76, 'ikke_tilmeldt', 1, 16384),
  (77, 'terminalerklæring', 1, 32768),
  (78, 'rygestatus', 1, 65536),
  (79, 'vægt', 1, 131072),
  (80, 'højde', 1, 262144),
  (81, 'bmi_målt', 1, 524288),
  (82, 'depression', 1, 1048576),
  (83, 'osteoporose', 1, 2097152),
  (84, 'svære_eksacerbationer', 1, 4194304),
  (85, 'moderate_eksacerbationer', 1, 8388608),
  (86, 'prednisolonkure', 1, 16777216) AS given(place, text, word, bit)
;

CACHE LAZY TABLE statuses AS
-- A status that shows nothing done, or of a request that asks no more.
SELECT
  status,
  not_done,
  closed
FROM VALUES
  (CAST('booked' AS STRING), CAST(TRUE AS BOOLEAN), CAST(FALSE AS BOOLEAN)),
  ('cancelled', TRUE, TRUE),
  ('completed', FALSE, TRUE),
  ('declined', TRUE, FALSE),
  ('draft', TRUE, FALSE),
  ('entered-in-error', TRUE, TRUE),
  ('failed', TRUE, TRUE),
  ('intended', TRUE, FALSE),
  ('noshow', TRUE, FALSE),
  ('not-done', TRUE, FALSE),
  ('not-taken', TRUE, FALSE),
  ('pending', TRUE, FALSE),
  ('planned', TRUE, FALSE),
  ('preliminary', TRUE, FALSE),
  ('preparation', TRUE, FALSE),
  ('proposed', TRUE, FALSE),
  ('registered', TRUE, FALSE),
  ('rejected', TRUE, TRUE),
  ('requested', TRUE, FALSE),
  ('revoked', TRUE, TRUE),
  ('stopped', FALSE, TRUE),
  ('suspended', TRUE, FALSE),
  ('unknown', TRUE, FALSE),
  ('waitlist', TRUE, FALSE) AS given(status, not_done, closed)
;

CACHE LAZY TABLE own_codes AS
-- The code by which a request is this guideline's, for an activity.
SELECT
  activity,
  system,
  code
FROM VALUES
  (
    CAST(0 AS INT),
    CAST('https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter' AS STRING),
    CAST('bekræft_diagnose' AS STRING)
  ),
  (1, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'gentag_spirometri'),
  (2, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'spirometri'),
  (3, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'symptomskema'),
  (4, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'eksacerbationsskema'),
  (5, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'spørg_hjemmeilt'),
  (6, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'mål_iltmætning'),
  (7, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'blodprøve_eosinofile'),
  (8, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'behovsvurdering'),
  (9, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'behandlingsplan'),
  (10, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'årskontrol'),
  (11, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'rygestop_råd'),
  (12, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'tjek_inhalation'),
  (13, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'handlingsplan'),
  (14, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'handlingsplan_efter_eksacerbation'),
  (15, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'handlingsplan_efter_indlæggelse'),
  (16, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'angst_depression_screening'),
  (17, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'samtale_om_trivsel'),
  (18, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'hjertegennemgang'),
  (19, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'osteoporosevurdering'),
  (20, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'ernæringsvurdering'),
  (21, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'aktivitetsplan'),
  (22, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'medicingennemgang'),
  (23, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'fælles_planlægning'),
  (24, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'alfa_1_antitrypsin'),
  (25, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_efter_indlæggelse'),
  (26, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_efter_indlæggelse_3_måneder'),
  (27, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_efter_eksacerbation'),
  (28, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_efter_eksacerbation_3_måneder'),
  (29, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_efter_ny_diagnose'),
  (30, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'effekt_af_ny_behandling'),
  (31, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_efter_rehabilitering'),
  (32, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'rygestop_opfølgning_2_uger'),
  (33, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'rygestop_opfølgning_3_uger'),
  (34, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'rygestop_opfølgning_6_uger'),
  (35, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'rygestop_opfølgning_12_uger'),
  (36, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'vaccination_influenza'),
  (37, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'vaccination_covid'),
  (38, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'vaccination_pneumokok'),
  (39, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'vaccination_rsv'),
  (40, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'vurdér_vaccination'),
  (41, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'overvej_ét_langtidsvirkende'),
  (42, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'overvej_laba_lama'),
  (43, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'overvej_tripel_fra_start'),
  (44, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'overvej_tripel'),
  (45, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'undgå_ics'),
  (46, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'overvej_ics_udtrapning'),
  (47, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'tjek_ics_dosis'),
  (48, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'overvej_roflumilast'),
  (49, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'overvej_azithromycin'),
  (50, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'vurdér_biologisk'),
  (51, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'behandlingshul'),
  (52, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kvalitet_ics'),
  (53, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'henvis_rehabilitering'),
  (54, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'tilbyd_rehabilitering_let'),
  (55, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'rehabilitering_efter_indlæggelse'),
  (56, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'rehabilitering_indhold'),
  (57, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'henvis_iltvurdering'),
  (58, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'iltmætning_meget_lav'),
  (59, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'vurdér_hjemmeilt'),
  (60, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'iltkontrol'),
  (61, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'ilt_og_rygning'),
  (62, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'henvis_lungemedicin'),
  (63, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'tilbyd_telemedicin'),
  (64, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'se_på_uenige_symptomer'),
  (65, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'se_på_bmi'),
  (66, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'husk_astma'),
  (67, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'spørg_rygning'),
  (68, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'mål_vægt'),
  (69, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_rød'),
  (70, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_gul'),
  (71, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grøn'),
  (72, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'kontrol_grå'),
  (73, 'https://rettesnor.dk/fhir/CodeSystem/kol-aktiviteter', 'afklar_registreringer') AS given(activity, system, code)
;

CACHE LAZY TABLE reasons AS
-- A possible reason for an activity, as results name it, and its bit among the activity's reasons.
SELECT
  ground,
  activity,
  kind,
  text,
  number AS place,
  number DIV 62 AS word,
  SHIFTLEFT(CAST(1 AS BIGINT), (
    number % 62
  )) AS bit
FROM (
  SELECT
    ground,
    activity,
    kind,
    kind || ':' || node AS text,
    CAST(ROUND(ROW_NUMBER() OVER (PARTITION BY activity ORDER BY place NULLS LAST, ground NULLS LAST)) AS INT) - 1 AS number
  FROM grounds
) AS numbered
;

CACHE LAZY TABLE asked AS
-- An activity that is asked for, per patient: `wanted` by more than missing data, and `since` when (5.3);
-- with the masks of its reasons, by their bits, and of the missing data elements.
SELECT
  asks.patient,
  reasons.activity,
  BOOL_OR(reasons.kind <> 'collect') AS wanted,
  MIN(CASE WHEN reasons.kind <> 'collect' THEN asks.day END) AS since,
  COALESCE(BIT_OR(CASE WHEN reasons.word = 0 THEN reasons.bit END), 0) AS reasons0,
  COALESCE(BIT_OR(asks.collects0), 0) AS collects0,
  COALESCE(BIT_OR(asks.collects1), 0) AS collects1
FROM asks
JOIN reasons
  ON reasons.ground = asks.ground
GROUP BY
  asks.patient,
  reasons.activity
;

CACHE LAZY TABLE combinations AS
-- A combination of reasons and missing data for which an activity is asked for; many share one.
SELECT
  ROW_NUMBER() OVER (ORDER BY activity NULLS LAST, reasons0 NULLS LAST, collects0 NULLS LAST, collects1 NULLS LAST) AS combination,
  activity,
  reasons0,
  collects0,
  collects1
FROM (
  SELECT DISTINCT
    activity,
    reasons0,
    collects0,
    collects1
  FROM asked
) AS met
;

CACHE LAZY TABLE demands AS
-- An activity that is asked for, per patient, by whom (`combination`), and whether to collect data.
SELECT
  asked.patient,
  asked.activity,
  asked.wanted,
  asked.since,
  combinations.combination,
  combinations.collects0 <> 0 OR combinations.collects1 <> 0 AS collecting
FROM asked
JOIN combinations
  ON asked.activity = combinations.activity
  AND asked.reasons0 = combinations.reasons0
  AND asked.collects0 = combinations.collects0
  AND asked.collects1 = combinations.collects1
;

CACHE LAZY TABLE said AS
-- A combination in words, in the guideline's order.
SELECT
  combinations.combination,
  COALESCE(given.texts, CAST(ARRAY() AS ARRAY<STRING>)) AS reasons,
  COALESCE(missing.texts, CAST(ARRAY() AS ARRAY<STRING>)) AS collects
FROM combinations
LEFT JOIN (
  SELECT
    combinations.combination,
    TRANSFORM(
      NULLIF(ARRAY_SORT(COLLECT_LIST(STRUCT(reasons.place IS NULL AS n0, reasons.place AS k0, reasons.text AS v))), ARRAY()),
      e -> e.v
    ) AS texts
  FROM combinations
  JOIN reasons
    ON reasons.activity = combinations.activity
  WHERE
    CASE reasons.word WHEN 0 THEN combinations.reasons0 END & reasons.bit <> 0
  GROUP BY
    combinations.combination
) AS given
  ON given.combination = combinations.combination
LEFT JOIN (
  SELECT
    combinations.combination,
    TRANSFORM(
      NULLIF(
        ARRAY_SORT(COLLECT_LIST(STRUCT(elements.place IS NULL AS n0, elements.place AS k0, elements.text AS v))),
        ARRAY()
      ),
      e -> e.v
    ) AS texts
  FROM combinations
  CROSS JOIN elements
  WHERE
    CASE elements.word WHEN 0 THEN combinations.collects0 WHEN 1 THEN combinations.collects1 END & elements.bit <> 0
  GROUP BY
    combinations.combination
) AS missing
  ON missing.combination = combinations.combination
;

CACHE LAZY TABLE spans AS
-- When an activity is due (5.2-5.5). An activity's timing with what depends on the day alone. `begun_by` is
-- the last day a round may be due on that has begun today, `listed_by` on that begins by the horizon: for
-- both the number of their months, and the day of the month that a round may have to be due by then (the last
-- of a month stands for those that the month does not have). `collect_…` is the window in which missing data
-- are collected from today (5.3).
SELECT
  dated.*,
  (
    (
      YEAR(begun_by) * 12
    ) + MONTH(begun_by)
  ) AS begun_month,
  CASE WHEN DAY(begun_by + 1) = 1 THEN 31 ELSE DAY(begun_by) END AS begun_day,
  (
    (
      YEAR(listed_by) * 12
    ) + MONTH(listed_by)
  ) AS listed_month,
  CASE WHEN DAY(listed_by + 1) = 1 THEN 31 ELSE DAY(listed_by) END AS listed_day,
  CASE WHEN kind = 'as-needed' THEN NULL WHEN early THEN second_earliest ELSE today END AS collect_earliest,
  CASE WHEN kind = 'as-needed' THEN NULL WHEN early THEN second_due WHEN bounded THEN bounded_due ELSE today END AS collect_due,
  CASE
    WHEN early
    THEN CASE
      WHEN second_due IS NULL
      THEN NULL
      ELSE GREATEST(
        LEAST(
          CASE
            WHEN tolerance_months IS NULL
            THEN CAST(DATE_ADD(second_due, (
              tolerance_days
            )) AS DATE)
            ELSE CAST(ADD_MONTHS(second_due, (
              tolerance_months
            )) AS DATE)
          END,
          CAST('9999-12-31' AS DATE)
        ),
        CAST('0001-01-01' AS DATE)
      )
    END
    WHEN kind = 'every'
    THEN CASE
      WHEN today IS NULL
      THEN NULL
      ELSE GREATEST(
        LEAST(
          CASE
            WHEN tolerance_months IS NULL
            THEN CAST(DATE_ADD(today, (
              tolerance_days
            )) AS DATE)
            ELSE CAST(ADD_MONTHS(today, (
              tolerance_months
            )) AS DATE)
          END,
          CAST('9999-12-31' AS DATE)
        ),
        CAST('0001-01-01' AS DATE)
      )
    END
    WHEN bounded
    THEN CASE
      WHEN bounded_due IS NULL
      THEN NULL
      ELSE GREATEST(
        LEAST(
          CASE
            WHEN tolerance_months IS NULL
            THEN CAST(DATE_ADD(bounded_due, (
              tolerance_days
            )) AS DATE)
            ELSE CAST(ADD_MONTHS(bounded_due, (
              tolerance_months
            )) AS DATE)
          END,
          CAST('9999-12-31' AS DATE)
        ),
        CAST('0001-01-01' AS DATE)
      )
    END
  END AS collect_latest
FROM (
  SELECT
    *,
    COALESCE(second_earliest <= today, FALSE) AS early /* A tolerance is shorter than its interval; but where one is in days, a month may be shorter still. */
  FROM (
    SELECT
      *,
      CASE
        WHEN second_due IS NULL
        THEN NULL
        ELSE GREATEST(
          LEAST(
            CASE
              WHEN -tolerance_months IS NULL
              THEN CAST(DATE_ADD(second_due, (
                -tolerance_days
              )) AS DATE)
              ELSE CAST(ADD_MONTHS(second_due, (
                -tolerance_months
              )) AS DATE)
            END,
            CAST('9999-12-31' AS DATE)
          ),
          CAST('0001-01-01' AS DATE)
        )
      END AS second_earliest
    FROM (
      SELECT
        timings.*,
        run.today,
        run.until,
        CASE
          WHEN NOT timings.tolerance_months IS NULL AND DAY(CAST(DATE_ADD(run.today, (
            1
          )) AS DATE)) = 1
          THEN CAST(DATE_ADD(
            CASE
              WHEN CAST(DATE_ADD(run.today, (
                1
              )) AS DATE) IS NULL
              THEN NULL
              ELSE GREATEST(
                LEAST(
                  CASE
                    WHEN timings.tolerance_months IS NULL
                    THEN CAST(DATE_ADD(CAST(DATE_ADD(run.today, (
                      1
                    )) AS DATE), (
                      timings.tolerance_days
                    )) AS DATE)
                    ELSE CAST(ADD_MONTHS(CAST(DATE_ADD(run.today, (
                      1
                    )) AS DATE), (
                      timings.tolerance_months
                    )) AS DATE)
                  END,
                  CAST('9999-12-31' AS DATE)
                ),
                CAST('0001-01-01' AS DATE)
              )
            END,
            (
              -1
            )
          ) AS DATE)
          ELSE CASE
            WHEN run.today IS NULL
            THEN NULL
            ELSE GREATEST(
              LEAST(
                CASE
                  WHEN timings.tolerance_months IS NULL
                  THEN CAST(DATE_ADD(run.today, (
                    timings.tolerance_days
                  )) AS DATE)
                  ELSE CAST(ADD_MONTHS(run.today, (
                    timings.tolerance_months
                  )) AS DATE)
                END,
                CAST('9999-12-31' AS DATE)
              ),
              CAST('0001-01-01' AS DATE)
            )
          END
        END AS begun_by,
        CASE
          WHEN NOT timings.tolerance_months IS NULL AND DAY(CAST(DATE_ADD(run.until, (
            1
          )) AS DATE)) = 1
          THEN CAST(DATE_ADD(
            CASE
              WHEN CAST(DATE_ADD(run.until, (
                1
              )) AS DATE) IS NULL
              THEN NULL
              ELSE GREATEST(
                LEAST(
                  CASE
                    WHEN timings.tolerance_months IS NULL
                    THEN CAST(DATE_ADD(CAST(DATE_ADD(run.until, (
                      1
                    )) AS DATE), (
                      timings.tolerance_days
                    )) AS DATE)
                    ELSE CAST(ADD_MONTHS(CAST(DATE_ADD(run.until, (
                      1
                    )) AS DATE), (
                      timings.tolerance_months
                    )) AS DATE)
                  END,
                  CAST('9999-12-31' AS DATE)
                ),
                CAST('0001-01-01' AS DATE)
              )
            END,
            (
              -1
            )
          ) AS DATE)
          ELSE CASE
            WHEN run.until IS NULL
            THEN NULL
            ELSE GREATEST(
              LEAST(
                CASE
                  WHEN timings.tolerance_months IS NULL
                  THEN CAST(DATE_ADD(run.until, (
                    timings.tolerance_days
                  )) AS DATE)
                  ELSE CAST(ADD_MONTHS(run.until, (
                    timings.tolerance_months
                  )) AS DATE)
                END,
                CAST('9999-12-31' AS DATE)
              ),
              CAST('0001-01-01' AS DATE)
            )
          END
        END AS listed_by,
        CASE
          WHEN kind = 'every'
          THEN CASE
            WHEN run.today IS NULL
            THEN NULL
            ELSE GREATEST(
              LEAST(
                CASE
                  WHEN timings.interval_months IS NULL
                  THEN CAST(DATE_ADD(run.today, (
                    timings.interval_days
                  )) AS DATE)
                  ELSE CAST(ADD_MONTHS(run.today, (
                    timings.interval_months
                  )) AS DATE)
                END,
                CAST('9999-12-31' AS DATE)
              ),
              CAST('0001-01-01' AS DATE)
            )
          END
        END AS second_due,
        CASE
          WHEN bounded
          THEN CASE
            WHEN run.today IS NULL
            THEN NULL
            ELSE GREATEST(
              LEAST(
                CASE
                  WHEN timings.within_months IS NULL
                  THEN CAST(DATE_ADD(run.today, (
                    timings.within_days
                  )) AS DATE)
                  ELSE CAST(ADD_MONTHS(run.today, (
                    timings.within_months
                  )) AS DATE)
                END,
                CAST('9999-12-31' AS DATE)
              ),
              CAST('0001-01-01' AS DATE)
            )
          END
        END AS bounded_due
      FROM timings
      CROSS JOIN run
    ) AS begun
  ) AS moved
) AS dated
;

CACHE LAZY TABLE seasons AS
-- A season of an activity that has not ended and starts before the horizon ends, by the year it starts in.
SELECT
  activity,
  year,
  first_day,
  last_day
FROM (
  SELECT
    activity,
    today,
    until,
    year,
    CASE
      WHEN season_from IS NULL
      THEN NULL
      ELSE GREATEST(
        LEAST(
          CASE
            WHEN 12 * (
              year - 2000
            ) IS NULL
            THEN CAST(DATE_ADD(season_from, (
              NULL
            )) AS DATE)
            ELSE CAST(ADD_MONTHS(season_from, (
              12 * (
                year - 2000
              )
            )) AS DATE)
          END,
          CAST('9999-12-31' AS DATE)
        ),
        CAST('0001-01-01' AS DATE)
      )
    END AS first_day,
    CASE
      WHEN season_to IS NULL
      THEN NULL
      ELSE GREATEST(
        LEAST(
          CASE
            WHEN 12 * (
              year - 2000 + CASE WHEN season_to < season_from THEN 1 ELSE 0 END
            ) IS NULL
            THEN CAST(DATE_ADD(season_to, (
              NULL
            )) AS DATE)
            ELSE CAST(ADD_MONTHS(season_to, (
              12 * (
                year - 2000 + CASE WHEN season_to < season_from THEN 1 ELSE 0 END
              )
            )) AS DATE)
          END,
          CAST('9999-12-31' AS DATE)
        ),
        CAST('0001-01-01' AS DATE)
      )
    END AS last_day
  FROM (
    SELECT
      activity,
      today,
      until,
      season_from,
      season_to,
      CAST(ROUND(counted) AS INT) AS year
    FROM (
      SELECT
        *,
        EXPLODE(
          CASE
            WHEN CAST((
              YEAR(today) - 1
            ) AS BIGINT) <= CAST(LEAST(YEAR(until), 9998) AS BIGINT)
            THEN SEQUENCE(CAST((
              YEAR(today) - 1
            ) AS BIGINT), CAST(LEAST(YEAR(until), 9998) AS BIGINT))
            WHEN CAST((
              YEAR(today) - 1
            ) AS BIGINT) > CAST(LEAST(YEAR(until), 9998) AS BIGINT)
            THEN ARRAY()
          END
        ) AS counted
      FROM spans
      WHERE
        kind = 'season'
    ) AS years
  ) AS numbered
) AS dated
WHERE
  first_day <= until AND last_day >= today
;

CACHE LAZY TABLE last_done AS
-- The day an activity was last done, per patient and activity (5.2).
SELECT
  facts.patient,
  facts.activity,
  MAX(facts.first_day) AS done
FROM activity_facts AS facts
CROSS JOIN run
ANTI JOIN statuses
  ON statuses.status = facts.status AND statuses.not_done
WHERE
  facts.first_day <= run.today AND facts.kind <> 'request' AND NOT facts.negated AND facts.problem IS NULL
GROUP BY
  facts.patient,
  facts.activity
;

CACHE LAZY TABLE schedules AS
-- An activity that something asks a patient for, with what its windows are counted from (5.3, 5.4).
SELECT
  patient,
  activity,
  combination,
  collecting,
  kind,
  done,
  waits,
  timed,
  CASE
    WHEN NOT timed OR kind = 'as-needed'
    THEN 'none'
    WHEN kind = 'season'
    THEN 'season'
    WHEN counted
    THEN 'completion'
    WHEN NOT since IS NULL
    THEN 'trigger'
    ELSE 'none'
  END AS anchor,
  CASE WHEN timed AND kind IN ('once', 'every') THEN CASE WHEN counted THEN done ELSE since END END AS anchor_date,
  CASE
    WHEN kind = 'season'
    THEN COALESCE(GREATEST(done, since), today)
    WHEN counted
    THEN done
    ELSE COALESCE(since, today)
  END AS start_day,
  CASE WHEN counted THEN 1 ELSE 0 END AS first_number
FROM (
  SELECT
    *,
    kind /* The rounds after a completion are asked for, unless the first of them closed before there was a reason to ask. */ = 'every'
    AND NOT done IS NULL
    AND (
      since IS NULL OR done >= since OR (
        after_element IS NULL AND closed >= since
      )
    ) AS counted,
    wanted
    AND NOT waits
    AND NOT (
      kind = 'once' AND NOT done IS NULL AND (
        after_element IS NULL OR done >= since
      )
    ) AS timed
  FROM (
    SELECT
      demands.patient,
      demands.activity,
      demands.combination,
      demands.wanted,
      demands.collecting,
      last_done.done,
      spans.kind,
      spans.after_element,
      spans.tolerance_months,
      spans.tolerance_days,
      spans.today,
      CASE WHEN spans.after_element IS NULL THEN demands.since ELSE anchors.day END AS since,
      NOT spans.after_element IS NULL AND anchors.day IS NULL AS waits,
      CASE
        WHEN spans.kind = 'every'
        THEN CASE
          WHEN CASE
            WHEN last_done.done IS NULL
            THEN NULL
            ELSE GREATEST(
              LEAST(
                CASE
                  WHEN spans.interval_months IS NULL
                  THEN CAST(DATE_ADD(last_done.done, (
                    spans.interval_days
                  )) AS DATE)
                  ELSE CAST(ADD_MONTHS(last_done.done, (
                    spans.interval_months
                  )) AS DATE)
                END,
                CAST('9999-12-31' AS DATE)
              ),
              CAST('0001-01-01' AS DATE)
            )
          END IS NULL
          THEN NULL
          ELSE GREATEST(
            LEAST(
              CASE
                WHEN spans.tolerance_months IS NULL
                THEN CAST(DATE_ADD(
                  CASE
                    WHEN last_done.done IS NULL
                    THEN NULL
                    ELSE GREATEST(
                      LEAST(
                        CASE
                          WHEN spans.interval_months IS NULL
                          THEN CAST(DATE_ADD(last_done.done, (
                            spans.interval_days
                          )) AS DATE)
                          ELSE CAST(ADD_MONTHS(last_done.done, (
                            spans.interval_months
                          )) AS DATE)
                        END,
                        CAST('9999-12-31' AS DATE)
                      ),
                      CAST('0001-01-01' AS DATE)
                    )
                  END,
                  (
                    spans.tolerance_days
                  )
                ) AS DATE)
                ELSE CAST(ADD_MONTHS(
                  CASE
                    WHEN last_done.done IS NULL
                    THEN NULL
                    ELSE GREATEST(
                      LEAST(
                        CASE
                          WHEN spans.interval_months IS NULL
                          THEN CAST(DATE_ADD(last_done.done, (
                            spans.interval_days
                          )) AS DATE)
                          ELSE CAST(ADD_MONTHS(last_done.done, (
                            spans.interval_months
                          )) AS DATE)
                        END,
                        CAST('9999-12-31' AS DATE)
                      ),
                      CAST('0001-01-01' AS DATE)
                    )
                  END,
                  (
                    spans.tolerance_months
                  )
                ) AS DATE)
              END,
              CAST('9999-12-31' AS DATE)
            ),
            CAST('0001-01-01' AS DATE)
          )
        END
      END AS closed
    FROM demands
    JOIN spans
      ON spans.activity = demands.activity
    LEFT JOIN last_done
      ON last_done.patient = demands.patient AND last_done.activity = demands.activity
    LEFT JOIN anchors
      ON anchors.patient = demands.patient AND anchors.element = spans.after_element
  ) AS found
) AS judged
;

CREATE TEMPORARY VIEW series AS
-- A recurring activity of a patient's with the numbers of the rounds to list: from the latest that has begun
-- to the last that begins by the horizon.
SELECT
  schedules.*,
  spans.interval_months,
  spans.interval_days,
  spans.tolerance_months,
  spans.tolerance_days,
  spans.today,
  GREATEST(
    schedules.first_number,
    COALESCE(
      (
        spans.begun_month - (
          (
            YEAR(schedules.start_day) * 12
          ) + MONTH(schedules.start_day)
        ) - CASE WHEN DAY(schedules.start_day) > spans.begun_day THEN 1 ELSE 0 END
      ) DIV spans.interval_months,
      DATEDIFF(DAY, schedules.start_day, spans.begun_by) DIV spans.interval_days
    )
  ) AS low,
  COALESCE(
    (
      spans.listed_month - (
        (
          YEAR(schedules.start_day) * 12
        ) + MONTH(schedules.start_day)
      ) - CASE WHEN DAY(schedules.start_day) > spans.listed_day THEN 1 ELSE 0 END
    ) DIV spans.interval_months,
    DATEDIFF(DAY, schedules.start_day, spans.listed_by) DIV spans.interval_days
  ) AS high,
  CASE
    WHEN CASE
      WHEN schedules.start_day IS NULL
      THEN NULL
      ELSE GREATEST(
        LEAST(
          CASE
            WHEN schedules.first_number * spans.interval_months IS NULL
            THEN CAST(DATE_ADD(schedules.start_day, (
              schedules.first_number * spans.interval_days
            )) AS DATE)
            ELSE CAST(ADD_MONTHS(schedules.start_day, (
              schedules.first_number * spans.interval_months
            )) AS DATE)
          END,
          CAST('9999-12-31' AS DATE)
        ),
        CAST('0001-01-01' AS DATE)
      )
    END IS NULL
    THEN NULL
    ELSE GREATEST(
      LEAST(
        CASE
          WHEN spans.tolerance_months IS NULL
          THEN CAST(DATE_ADD(
            CASE
              WHEN schedules.start_day IS NULL
              THEN NULL
              ELSE GREATEST(
                LEAST(
                  CASE
                    WHEN schedules.first_number * spans.interval_months IS NULL
                    THEN CAST(DATE_ADD(schedules.start_day, (
                      schedules.first_number * spans.interval_days
                    )) AS DATE)
                    ELSE CAST(ADD_MONTHS(schedules.start_day, (
                      schedules.first_number * spans.interval_months
                    )) AS DATE)
                  END,
                  CAST('9999-12-31' AS DATE)
                ),
                CAST('0001-01-01' AS DATE)
              )
            END,
            (
              spans.tolerance_days
            )
          ) AS DATE)
          ELSE CAST(ADD_MONTHS(
            CASE
              WHEN schedules.start_day IS NULL
              THEN NULL
              ELSE GREATEST(
                LEAST(
                  CASE
                    WHEN schedules.first_number * spans.interval_months IS NULL
                    THEN CAST(DATE_ADD(schedules.start_day, (
                      schedules.first_number * spans.interval_days
                    )) AS DATE)
                    ELSE CAST(ADD_MONTHS(schedules.start_day, (
                      schedules.first_number * spans.interval_months
                    )) AS DATE)
                  END,
                  CAST('9999-12-31' AS DATE)
                ),
                CAST('0001-01-01' AS DATE)
              )
            END,
            (
              spans.tolerance_months
            )
          ) AS DATE)
        END,
        CAST('9999-12-31' AS DATE)
      ),
      CAST('0001-01-01' AS DATE)
    )
  END AS first_latest
FROM schedules
JOIN spans
  ON spans.activity = schedules.activity
WHERE
  schedules.timed AND schedules.kind = 'every'
;

CREATE TEMPORARY VIEW rounds AS
-- A round of a recurring activity, counted from the first day, so that a clamped month end does not wander.
SELECT
  *,
  CASE
    WHEN start_day IS NULL
    THEN NULL
    ELSE GREATEST(
      LEAST(
        CASE
          WHEN number * interval_months IS NULL
          THEN CAST(DATE_ADD(start_day, (
            number * interval_days
          )) AS DATE)
          ELSE CAST(ADD_MONTHS(start_day, (
            number * interval_months
          )) AS DATE)
        END,
        CAST('9999-12-31' AS DATE)
      ),
      CAST('0001-01-01' AS DATE)
    )
  END AS due
FROM (
  SELECT
    *,
    CAST(ROUND(counted) AS INT) AS number
  FROM (
    SELECT
      *,
      EXPLODE(
        CASE
          WHEN CAST(low AS BIGINT) <= CAST(high AS BIGINT)
          THEN SEQUENCE(CAST(low AS BIGINT), CAST(high AS BIGINT))
          WHEN CAST(low AS BIGINT) > CAST(high AS BIGINT)
          THEN ARRAY()
        END
      ) AS counted
    FROM series
    WHERE
      low <= high
  ) AS listed
) AS numbered
;

CACHE LAZY TABLE windows AS
-- A due window that the timing of an activity gives and the plan lists (5.4, 5.5), by its number in the
-- series.
SELECT
  patient,
  activity,
  combination,
  collecting,
  done,
  anchor,
  anchor_date,
  0 AS number,
  CAST(NULL AS DATE) AS earliest,
  CAST(NULL AS DATE) AS due,
  CAST(NULL AS DATE) AS latest,
  FALSE AS past
FROM schedules
WHERE
  timed AND kind = 'as-needed'
UNION ALL
SELECT
  patient,
  activity,
  combination,
  collecting,
  done,
  anchor,
  anchor_date,
  0 AS number,
  start_day AS earliest,
  due,
  latest,
  NOT latest IS NULL AND latest < today AS past
FROM (
  SELECT
    *,
    CASE
      WHEN bounded
      THEN CASE
        WHEN due IS NULL
        THEN NULL
        ELSE GREATEST(
          LEAST(
            CASE
              WHEN tolerance_months IS NULL
              THEN CAST(DATE_ADD(due, (
                tolerance_days
              )) AS DATE)
              ELSE CAST(ADD_MONTHS(due, (
                tolerance_months
              )) AS DATE)
            END,
            CAST('9999-12-31' AS DATE)
          ),
          CAST('0001-01-01' AS DATE)
        )
      END
    END AS latest
  FROM (
    SELECT
      schedules.*,
      spans.tolerance_months,
      spans.tolerance_days,
      spans.today,
      spans.bounded,
      CASE
        WHEN spans.bounded
        THEN CASE
          WHEN schedules.start_day IS NULL
          THEN NULL
          ELSE GREATEST(
            LEAST(
              CASE
                WHEN spans.within_months IS NULL
                THEN CAST(DATE_ADD(schedules.start_day, (
                  spans.within_days
                )) AS DATE)
                ELSE CAST(ADD_MONTHS(schedules.start_day, (
                  spans.within_months
                )) AS DATE)
              END,
              CAST('9999-12-31' AS DATE)
            ),
            CAST('0001-01-01' AS DATE)
          )
        END
        ELSE schedules.start_day
      END AS due
    FROM schedules
    JOIN spans
      ON spans.activity = schedules.activity
    WHERE
      schedules.timed AND schedules.kind = 'once'
  ) AS due_once
) AS once
UNION ALL
SELECT
  schedules.patient,
  schedules.activity,
  schedules.combination,
  schedules.collecting,
  schedules.done,
  schedules.anchor,
  schedules.anchor_date,
  seasons.year AS number,
  seasons.first_day AS earliest,
  seasons.first_day AS due,
  seasons.last_day AS latest,
  FALSE AS past
FROM schedules
JOIN seasons
  ON seasons.activity = schedules.activity
WHERE
  schedules.timed
  AND seasons.last_day >= schedules.start_day
  AND (
    schedules.done IS NULL OR NOT schedules.done BETWEEN seasons.first_day AND seasons.last_day
  )
UNION ALL
SELECT
  patient,
  activity,
  combination,
  collecting,
  done,
  anchor,
  anchor_date,
  number,
  earliest,
  due,
  latest,
  earliest /* Also when an earlier window of the series closed undone: this one stands for it too. */ <= today
  AND first_latest < today AS past
FROM (
  SELECT
    *,
    CASE
      WHEN number = 0
      THEN due
      ELSE CASE
        WHEN due IS NULL
        THEN NULL
        ELSE GREATEST(
          LEAST(
            CASE
              WHEN -tolerance_months IS NULL
              THEN CAST(DATE_ADD(due, (
                -tolerance_days
              )) AS DATE)
              ELSE CAST(ADD_MONTHS(due, (
                -tolerance_months
              )) AS DATE)
            END,
            CAST('9999-12-31' AS DATE)
          ),
          CAST('0001-01-01' AS DATE)
        )
      END
    END AS earliest,
    CASE
      WHEN due IS NULL
      THEN NULL
      ELSE GREATEST(
        LEAST(
          CASE
            WHEN tolerance_months IS NULL
            THEN CAST(DATE_ADD(due, (
              tolerance_days
            )) AS DATE)
            ELSE CAST(ADD_MONTHS(due, (
              tolerance_months
            )) AS DATE)
          END,
          CAST('9999-12-31' AS DATE)
        ),
        CAST('0001-01-01' AS DATE)
      )
    END AS latest
  FROM rounds
  WHERE
    due < CAST('9999-12-31' AS DATE)
) AS placed
;

CACHE LAZY TABLE our_names AS
-- What the record says of planned requests: earlier ones of ours, and data that were asked for and are still
-- missing. Ids take time: here they are worked out only for the few patients who have any. A planned request
-- of ours that a fact in the record is, or is about: an appointment, a task, or the request itself.
SELECT
  bookkeeping.patient,
  bookkeeping.place AS fact,
  named.id
FROM bookkeeping
CROSS JOIN LATERAL EXPLODE(bookkeeping.names) AS named(id)
WHERE
  named.id RLIKE '\\A(?:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})\\z'
;

CACHE LAZY TABLE earlier AS
-- An earlier request of this guideline's for an activity, whatever became of it, per patient and id. Only the
-- guideline's own code says that a request is this guideline's; of two with one id the later in the record
-- counts.
SELECT
  patient,
  activity,
  id,
  first_day,
  end_day,
  status,
  negated
FROM (
  SELECT
    facts.patient,
    facts.activity,
    our_names.id,
    facts.first_day,
    facts.end_day,
    facts.status,
    facts.negated,
    ROW_NUMBER() OVER (PARTITION BY facts.patient, facts.activity, our_names.id ORDER BY facts.place DESC) AS number
  FROM activity_facts AS facts
  JOIN our_names
    ON our_names.patient = facts.patient AND our_names.fact = facts.place
  SEMI JOIN (
    SELECT
      own_codes.activity,
      concepts.concept
    FROM concepts
    JOIN own_codes
      ON own_codes.system = concepts.system AND own_codes.code = concepts.code
  ) AS own
    ON own.activity = facts.activity AND own.concept = facts.concept
  WHERE
    facts.kind = 'request'
) AS numbered
WHERE
  number = 1
;

CREATE TEMPORARY VIEW answered AS
-- An earlier request that is recorded as completed.
SELECT
  patient,
  activity,
  id
FROM earlier
WHERE
  status = 'completed'
;

CACHE LAZY TABLE answered_windows AS
-- A window of the timing whose request is recorded as completed.
SELECT
  hashed.patient,
  hashed.activity,
  hashed.number
FROM (
  SELECT
    windows.patient,
    windows.activity,
    windows.number,
    SHA(
      UNHEX('6f0c1e2a5b7d5e4b9a3c8d1f2e4a6b90') || ENCODE(
        CASE
          WHEN CHR(  10) IS NULL
          OR 'kol' IS NULL
          OR patients.reference IS NULL
          OR timings.name IS NULL
          OR COALESCE(CAST(windows.anchor_date AS STRING), '') IS NULL
          OR CAST(windows.number AS STRING) IS NULL
          THEN NULL
          ELSE CONCAT_WS(
            CHR(  10),
            'kol',
            patients.reference,
            timings.name,
            COALESCE(CAST(windows.anchor_date AS STRING), ''),
            CAST(windows.number AS STRING)
          )
        END,
        'utf-8'
      )
    ) AS digest
  FROM windows
  SEMI JOIN answered
    ON answered.patient = windows.patient AND answered.activity = windows.activity
  JOIN patients
    ON patients.patient = windows.patient
  JOIN timings
    ON timings.activity = windows.activity
) AS hashed
JOIN answered
  ON answered.patient = hashed.patient
  AND answered.activity = hashed.activity
  AND answered.id = CASE
    WHEN '-' IS NULL
    OR SUBSTRING(hashed.digest, 1, 8) IS NULL
    OR SUBSTRING(hashed.digest, 9, 4) IS NULL
    OR (
      '5' || SUBSTRING(hashed.digest, 14, 3)
    ) IS NULL
    OR (
      CASE
        WHEN SUBSTRING(hashed.digest, 17, 1) IN ('0', '4', '8', 'c')
        THEN '8'
        WHEN SUBSTRING(hashed.digest, 17, 1) IN ('1', '5', '9', 'd')
        THEN '9'
        WHEN SUBSTRING(hashed.digest, 17, 1) IN ('2', '6', 'a', 'e')
        THEN 'a'
        WHEN SUBSTRING(hashed.digest, 17, 1) IN ('3', '7', 'b', 'f')
        THEN 'b'
      END || SUBSTRING(hashed.digest, 18, 3)
    ) IS NULL
    OR SUBSTRING(hashed.digest, 21, 12) IS NULL
    THEN NULL
    ELSE CONCAT_WS(
      '-',
      SUBSTRING(hashed.digest, 1, 8),
      SUBSTRING(hashed.digest, 9, 4),
      '5' || SUBSTRING(hashed.digest, 14, 3),
      CASE
        WHEN SUBSTRING(hashed.digest, 17, 1) IN ('0', '4', '8', 'c')
        THEN '8'
        WHEN SUBSTRING(hashed.digest, 17, 1) IN ('1', '5', '9', 'd')
        THEN '9'
        WHEN SUBSTRING(hashed.digest, 17, 1) IN ('2', '6', 'a', 'e')
        THEN 'a'
        WHEN SUBSTRING(hashed.digest, 17, 1) IN ('3', '7', 'b', 'f')
        THEN 'b'
      END || SUBSTRING(hashed.digest, 18, 3),
      SUBSTRING(hashed.digest, 21, 12)
    )
  END
;

CREATE TEMPORARY VIEW served AS
-- An activity one of whose windows is open, or has closed, without a request that was completed: missing data
-- need no window of their own.
SELECT
  windows.patient,
  windows.activity
FROM windows
CROSS JOIN run
ANTI JOIN answered_windows AS done
  ON done.patient = windows.patient AND done.activity = windows.activity AND done.number = windows.number
WHERE
  windows.collecting AND windows.earliest <= run.today
;

CACHE LAZY TABLE asked_again AS
-- The number of the next request for missing data: past those that are completed, which say that somebody
-- asked but not that there is an answer. It is at most as many as there are of them; without any it is 0, and
-- there is no row.
SELECT
  tried.patient,
  tried.activity,
  CAST(ROUND(MIN(tried.number)) AS INT) AS number
FROM (
  SELECT
    numbered.patient,
    numbered.activity,
    numbered.number,
    SHA(
      UNHEX('6f0c1e2a5b7d5e4b9a3c8d1f2e4a6b90') || ENCODE(
        CASE
          WHEN CHR(  10) IS NULL
          OR 'kol' IS NULL
          OR patients.reference IS NULL
          OR timings.name IS NULL
          OR CASE
            WHEN CHR(  10) IS NULL OR 'collect' IS NULL OR COALESCE(CAST(last_done.done AS STRING), '') IS NULL
            THEN NULL
            ELSE CONCAT_WS(CHR(  10), 'collect', COALESCE(CAST(last_done.done AS STRING), ''))
          END IS NULL
          OR CAST(numbered.number AS STRING) IS NULL
          THEN NULL
          ELSE CONCAT_WS(
            CHR(  10),
            'kol',
            patients.reference,
            timings.name,
            CASE
              WHEN CHR(  10) IS NULL OR 'collect' IS NULL OR COALESCE(CAST(last_done.done AS STRING), '') IS NULL
              THEN NULL
              ELSE CONCAT_WS(CHR(  10), 'collect', COALESCE(CAST(last_done.done AS STRING), ''))
            END,
            CAST(numbered.number AS STRING)
          )
        END,
        'utf-8'
      )
    ) AS digest
  FROM (
    SELECT
      patient,
      activity,
      EXPLODE(
        CASE
          WHEN CAST(0 AS BIGINT) <= CAST(how_many AS BIGINT)
          THEN SEQUENCE(CAST(0 AS BIGINT), CAST(how_many AS BIGINT))
          WHEN CAST(0 AS BIGINT) > CAST(how_many AS BIGINT)
          THEN ARRAY()
        END
      ) AS number
    FROM (
      SELECT
        patient,
        activity,
        COUNT(*) AS how_many
      FROM answered
      GROUP BY
        patient,
        activity
    ) AS counted
  ) AS numbered
  JOIN patients
    ON patients.patient = numbered.patient
  JOIN timings
    ON timings.activity = numbered.activity
  LEFT JOIN last_done
    ON last_done.patient = numbered.patient AND last_done.activity = numbered.activity
) AS tried
ANTI JOIN answered
  ON answered.patient = tried.patient
  AND answered.activity = tried.activity
  AND answered.id = CASE
    WHEN '-' IS NULL
    OR SUBSTRING(tried.digest, 1, 8) IS NULL
    OR SUBSTRING(tried.digest, 9, 4) IS NULL
    OR (
      '5' || SUBSTRING(tried.digest, 14, 3)
    ) IS NULL
    OR (
      CASE
        WHEN SUBSTRING(tried.digest, 17, 1) IN ('0', '4', '8', 'c')
        THEN '8'
        WHEN SUBSTRING(tried.digest, 17, 1) IN ('1', '5', '9', 'd')
        THEN '9'
        WHEN SUBSTRING(tried.digest, 17, 1) IN ('2', '6', 'a', 'e')
        THEN 'a'
        WHEN SUBSTRING(tried.digest, 17, 1) IN ('3', '7', 'b', 'f')
        THEN 'b'
      END || SUBSTRING(tried.digest, 18, 3)
    ) IS NULL
    OR SUBSTRING(tried.digest, 21, 12) IS NULL
    THEN NULL
    ELSE CONCAT_WS(
      '-',
      SUBSTRING(tried.digest, 1, 8),
      SUBSTRING(tried.digest, 9, 4),
      '5' || SUBSTRING(tried.digest, 14, 3),
      CASE
        WHEN SUBSTRING(tried.digest, 17, 1) IN ('0', '4', '8', 'c')
        THEN '8'
        WHEN SUBSTRING(tried.digest, 17, 1) IN ('1', '5', '9', 'd')
        THEN '9'
        WHEN SUBSTRING(tried.digest, 17, 1) IN ('2', '6', 'a', 'e')
        THEN 'a'
        WHEN SUBSTRING(tried.digest, 17, 1) IN ('3', '7', 'b', 'f')
        THEN 'b'
      END || SUBSTRING(tried.digest, 18, 3),
      SUBSTRING(tried.digest, 21, 12)
    )
  END
GROUP BY
  tried.patient,
  tried.activity
;

CACHE LAZY TABLE collections AS
-- The window in which an activity is to collect missing data, from today (5.3), and its number in a series of
-- its own.
SELECT
  schedules.patient,
  schedules.activity,
  schedules.combination,
  schedules.done,
  schedules.anchor,
  schedules.anchor_date,
  COALESCE(asked_again.number, 0) AS number,
  spans.collect_earliest AS earliest,
  spans.collect_due AS due,
  spans.collect_latest AS latest
FROM schedules
JOIN spans
  ON spans.activity = schedules.activity
ANTI JOIN served
  ON served.patient = schedules.patient AND served.activity = schedules.activity
LEFT JOIN asked_again
  ON asked_again.patient = schedules.patient AND asked_again.activity = schedules.activity
WHERE
  schedules.collecting
;

CREATE TEMPORARY VIEW placed AS
-- A window of an activity by its place among them: the one in which missing data are collected before all
-- others.
SELECT
  patient,
  activity,
  combination,
  done,
  anchor,
  anchor_date,
  number AS place,
  number,
  COALESCE(CAST(anchor_date AS STRING), '') AS series,
  earliest,
  due,
  latest,
  past
FROM windows
UNION ALL
SELECT
  patient,
  activity,
  combination,
  done,
  anchor,
  anchor_date,
  -1 AS place,
  number,
  CASE
    WHEN CHR(  10) IS NULL OR 'collect' IS NULL OR COALESCE(CAST(done AS STRING), '') IS NULL
    THEN NULL
    ELSE CONCAT_WS(CHR(  10), 'collect', COALESCE(CAST(done AS STRING), ''))
  END AS series,
  earliest,
  due,
  latest,
  FALSE AS past
FROM collections
;

CACHE LAZY TABLE known_ids AS
-- The id of the request for a window (5.8), for patients of whom something in the record is about a request
-- of ours.
SELECT
  patient,
  activity,
  place,
  CASE
    WHEN '-' IS NULL
    OR SUBSTRING(digest, 1, 8) IS NULL
    OR SUBSTRING(digest, 9, 4) IS NULL
    OR (
      '5' || SUBSTRING(digest, 14, 3)
    ) IS NULL
    OR (
      CASE
        WHEN SUBSTRING(digest, 17, 1) IN ('0', '4', '8', 'c')
        THEN '8'
        WHEN SUBSTRING(digest, 17, 1) IN ('1', '5', '9', 'd')
        THEN '9'
        WHEN SUBSTRING(digest, 17, 1) IN ('2', '6', 'a', 'e')
        THEN 'a'
        WHEN SUBSTRING(digest, 17, 1) IN ('3', '7', 'b', 'f')
        THEN 'b'
      END || SUBSTRING(digest, 18, 3)
    ) IS NULL
    OR SUBSTRING(digest, 21, 12) IS NULL
    THEN NULL
    ELSE CONCAT_WS(
      '-',
      SUBSTRING(digest, 1, 8),
      SUBSTRING(digest, 9, 4),
      '5' || SUBSTRING(digest, 14, 3),
      CASE
        WHEN SUBSTRING(digest, 17, 1) IN ('0', '4', '8', 'c')
        THEN '8'
        WHEN SUBSTRING(digest, 17, 1) IN ('1', '5', '9', 'd')
        THEN '9'
        WHEN SUBSTRING(digest, 17, 1) IN ('2', '6', 'a', 'e')
        THEN 'a'
        WHEN SUBSTRING(digest, 17, 1) IN ('3', '7', 'b', 'f')
        THEN 'b'
      END || SUBSTRING(digest, 18, 3),
      SUBSTRING(digest, 21, 12)
    )
  END AS id
FROM (
  SELECT
    placed.patient,
    placed.activity,
    placed.place,
    SHA(
      UNHEX('6f0c1e2a5b7d5e4b9a3c8d1f2e4a6b90') || ENCODE(
        CASE
          WHEN CHR(  10) IS NULL
          OR 'kol' IS NULL
          OR patients.reference IS NULL
          OR timings.name IS NULL
          OR placed.series IS NULL
          OR CAST(placed.number AS STRING) IS NULL
          THEN NULL
          ELSE CONCAT_WS(CHR(  10), 'kol', patients.reference, timings.name, placed.series, CAST(placed.number AS STRING))
        END,
        'utf-8'
      )
    ) AS digest
  FROM placed
  SEMI JOIN our_names
    ON our_names.patient = placed.patient
  JOIN patients
    ON patients.patient = placed.patient
  JOIN timings
    ON timings.activity = placed.activity
) AS hashed
;

CACHE LAZY TABLE linked AS
-- What is agreed and what is refused: few patients have any of it, and the stages hold them alone (5.6, 5.7).
-- An activity that a fact in the record is about, because it is about one of its requests, of now or of
-- before.
SELECT DISTINCT
  our_names.patient,
  asked_for.activity,
  our_names.fact
FROM our_names
JOIN (
  SELECT
    patient,
    activity,
    id
  FROM known_ids
  UNION ALL
  SELECT
    patient,
    activity,
    id
  FROM earlier
) AS asked_for
  ON asked_for.patient = our_names.patient AND asked_for.id = our_names.id
;

CACHE LAZY TABLE appointments AS
-- An appointment for an activity: by its codes, or by the request it is based on. One of before the activity
-- was last done is over.
SELECT
  about.patient,
  about.activity,
  about.fact,
  bookkeeping.source,
  bookkeeping.first_day AS day,
  bookkeeping.status,
  COALESCE(bookkeeping.status = 'booked' AND bookkeeping.first_day >= run.today, FALSE) AS ahead
FROM (
  SELECT
    patient,
    activity,
    place AS fact
  FROM activity_facts
  WHERE
    kind = 'appointment'
  UNION
  SELECT
    patient,
    activity,
    fact
  FROM linked
) AS about
JOIN bookkeeping
  ON bookkeeping.patient = about.patient AND bookkeeping.place = about.fact
CROSS JOIN run
LEFT JOIN last_done
  ON last_done.patient = about.patient AND last_done.activity = about.activity
WHERE
  bookkeeping.kind = 'appointment'
  AND (
    last_done.done IS NULL OR bookkeeping.first_day IS NULL OR bookkeeping.first_day > last_done.done
  )
;

CREATE TEMPORARY VIEW meant AS
-- The window that an appointment is for: that of the request it is based on; else the first it lies in; else
-- the last that has begun by then. A booking before every window is for the first; nothing else before every
-- window is for any.
SELECT
  patient,
  activity,
  source,
  day,
  status,
  ahead,
  COALESCE(
    based_on,
    CASE WHEN NOT day IS NULL THEN COALESCE(holding, begun, CASE WHEN status = 'booked' THEN first_place END) END
  ) AS place
FROM (
  SELECT
    appointments.patient,
    appointments.activity,
    appointments.fact,
    appointments.source,
    appointments.day,
    appointments.status,
    appointments.ahead,
    MIN(CASE WHEN NOT based.fact IS NULL THEN placed.place END) AS based_on,
    MIN(
      CASE
        WHEN (
          placed.earliest IS NULL OR placed.earliest <= appointments.day
        )
        AND (
          placed.latest IS NULL OR appointments.day <= placed.latest
        )
        THEN placed.place
      END
    ) AS holding,
    MAX(CASE WHEN placed.earliest <= appointments.day THEN placed.place END) AS begun,
    MIN(placed.place) AS first_place
  FROM appointments
  JOIN placed
    ON placed.patient = appointments.patient AND placed.activity = appointments.activity
  LEFT JOIN (
    SELECT
      our_names.patient,
      our_names.fact,
      known_ids.activity,
      known_ids.place
    FROM our_names
    JOIN known_ids
      ON known_ids.patient = our_names.patient AND known_ids.id = our_names.id
  ) AS based
    ON based.patient = appointments.patient
    AND based.fact = appointments.fact
    AND based.activity = placed.activity
    AND based.place = placed.place
  GROUP BY
    appointments.patient,
    appointments.activity,
    appointments.fact,
    appointments.source,
    appointments.day,
    appointments.status,
    appointments.ahead
) AS matched
;

CACHE LAZY TABLE booked AS
-- The appointment that says most of a window: the first that lies ahead, else the latest.
SELECT
  patient,
  activity,
  place,
  source,
  day,
  status,
  ahead
FROM (
  SELECT
    *,
    ROW_NUMBER() OVER (
      PARTITION BY patient, activity, place
      ORDER BY CASE WHEN ahead THEN 0 ELSE 1 END NULLS LAST, CASE WHEN ahead THEN day END NULLS LAST, CASE WHEN ahead THEN source END NULLS LAST, COALESCE(day, CAST('9999-12-31' AS DATE)) DESC, source DESC
    ) AS number
  FROM meant
  WHERE
    NOT place IS NULL
) AS ranked
WHERE
  number = 1
;

CACHE LAZY TABLE refusals AS
-- The latest refusal of an activity, or of a request of it, if it still holds, and to which day. One that was
-- followed by the activity itself is over; one without an end holds on its own day, and is noted on later
-- days too.
SELECT
  patient,
  activity,
  source,
  COALESCE(until, day) AS until,
  until IS NULL AS without_end
FROM (
  SELECT
    ranked.patient,
    ranked.activity,
    ranked.source,
    ranked.day,
    spans.today,
    CASE
      WHEN NOT ranked.end_day IS NULL
      THEN ranked.end_day
      WHEN NOT spans.declined_months IS NULL OR NOT spans.declined_days IS NULL
      THEN CASE
        WHEN ranked.day IS NULL
        THEN NULL
        ELSE GREATEST(
          LEAST(
            CASE
              WHEN spans.declined_months IS NULL
              THEN CAST(DATE_ADD(ranked.day, (
                spans.declined_days
              )) AS DATE)
              ELSE CAST(ADD_MONTHS(ranked.day, (
                spans.declined_months
              )) AS DATE)
            END,
            CAST('9999-12-31' AS DATE)
          ),
          CAST('0001-01-01' AS DATE)
        )
      END
    END AS until
  FROM (
    SELECT
      *,
      ROW_NUMBER() OVER (PARTITION BY patient, activity ORDER BY day DESC, source DESC, fact NULLS LAST) AS number
    FROM (
      SELECT
        patient,
        activity,
        place AS fact,
        source,
        first_day AS day,
        end_day
      FROM activity_facts
      CROSS JOIN run
      WHERE
        negated AND first_day <= run.today
      UNION ALL
      SELECT
        linked.patient,
        linked.activity,
        linked.fact,
        facts.source,
        facts.first_day AS day,
        facts.end_day
      FROM linked
      JOIN bookkeeping AS facts
        ON facts.patient = linked.patient AND facts.place = linked.fact
      CROSS JOIN run
      WHERE
        facts.negated AND facts.first_day <= run.today
    ) AS found
  ) AS ranked
  JOIN spans
    ON spans.activity = ranked.activity
  LEFT JOIN last_done
    ON last_done.patient = ranked.patient AND last_done.activity = ranked.activity
  WHERE
    ranked.number = 1 AND (
      last_done.done IS NULL OR last_done.done < ranked.day
    )
) AS latest
WHERE
  until IS NULL OR until >= today
;

CACHE LAZY TABLE remarked AS
-- What is planned: every window with its state, and what is left of earlier requests. A window of an activity
-- for which the record has an answer, an appointment or a refusal, with its state: the table of
-- runtime/plan/state.py (5.6).
SELECT
  placed.patient,
  placed.activity,
  placed.place,
  placed.earliest,
  placed.latest,
  CASE
    WHEN NOT known.place IS NULL
    THEN 'completed'
    WHEN booked.ahead
    THEN 'booked'
    WHEN refusals.until >= GREATEST(run.today, placed.earliest)
    THEN 'declined'
    WHEN booked.status = 'noshow'
    THEN 'missed'
    WHEN booked.status = 'cancelled'
    THEN 'cancelled'
    WHEN placed.past
    THEN 'overdue'
    ELSE 'planned'
  END AS state,
  booked.source AS appointment,
  booked.day AS appointment_day,
  refusals.until
FROM placed
SEMI JOIN (
  SELECT
    patient,
    activity
  FROM answered
  UNION ALL
  SELECT
    patient,
    activity
  FROM booked
  UNION ALL
  SELECT
    patient,
    activity
  FROM refusals
) AS about
  ON about.patient = placed.patient AND about.activity = placed.activity
CROSS JOIN run
LEFT JOIN (
  SELECT
    known_ids.patient,
    known_ids.activity,
    known_ids.place
  FROM known_ids
  JOIN answered
    ON answered.patient = known_ids.patient AND answered.activity = known_ids.activity AND answered.id = known_ids.id
) AS known
  ON known.patient = placed.patient AND known.activity = placed.activity AND known.place = placed.place
LEFT JOIN booked
  ON booked.patient = placed.patient AND booked.activity = placed.activity AND booked.place = placed.place
LEFT JOIN refusals
  ON refusals.patient = placed.patient AND refusals.activity = placed.activity
;

CACHE LAZY TABLE unasked AS
-- An open earlier request that the plan does not ask for: done since, or else withdrawn.
SELECT
  earlier.patient,
  earlier.activity,
  earlier.id,
  earlier.first_day,
  earlier.end_day,
  last_done.done,
  COALESCE(last_done.done >= earlier.first_day, NOT last_done.done IS NULL) AS completed
FROM earlier
ANTI JOIN known_ids AS asked
  ON asked.patient = earlier.patient AND asked.activity = earlier.activity AND asked.id = earlier.id
ANTI JOIN statuses
  ON statuses.status = earlier.status AND statuses.closed
LEFT JOIN last_done
  ON last_done.patient = earlier.patient AND last_done.activity = earlier.activity
WHERE
  NOT earlier.negated
;

CACHE LAZY TABLE written AS
-- The request in the record that a window is.
SELECT
  known_ids.patient,
  known_ids.activity,
  known_ids.place,
  known_ids.id
FROM known_ids
SEMI JOIN earlier
  ON earlier.patient = known_ids.patient AND earlier.activity = known_ids.activity AND earlier.id = known_ids.id
;

CREATE TEMPORARY VIEW result_activities AS
-- An activity of a patient's, by due window: the table `activities` of the results. One that is done and not
-- due again has a row without a window.
SELECT
  placed.patient,
  timings.name AS activity,
  written.id AS request,
  COALESCE(remarked.state, CASE WHEN placed.past THEN 'overdue' ELSE 'planned' END) AS state,
  placed.earliest,
  placed.due,
  placed.latest,
  remarked.appointment,
  CASE WHEN remarked.state = 'declined' THEN remarked.until END AS until,
  placed.anchor,
  placed.anchor_date,
  placed.done AS last_done,
  said.reasons,
  said.collects
FROM placed
JOIN timings
  ON timings.activity = placed.activity
JOIN said
  ON said.combination = placed.combination
LEFT JOIN remarked
  ON remarked.patient = placed.patient AND remarked.activity = placed.activity AND remarked.place = placed.place
LEFT JOIN written
  ON written.patient = placed.patient AND written.activity = placed.activity AND written.place = placed.place
UNION ALL
SELECT
  schedules.patient,
  timings.name AS activity,
  CAST(NULL AS STRING) AS request,
  CAST(NULL AS STRING) AS state,
  CAST(NULL AS DATE) AS earliest,
  CAST(NULL AS DATE) AS due,
  CAST(NULL AS DATE) AS latest,
  CAST(NULL AS STRING) AS appointment,
  CAST(NULL AS DATE) AS until,
  schedules.anchor,
  schedules.anchor_date,
  schedules.done AS last_done,
  said.reasons,
  said.collects
FROM schedules
ANTI JOIN placed
  ON placed.patient = schedules.patient AND placed.activity = schedules.activity
ANTI JOIN unasked
  ON unasked.patient = schedules.patient AND unasked.activity = schedules.activity AND unasked.completed
JOIN timings
  ON timings.activity = schedules.activity
JOIN said
  ON said.combination = schedules.combination
WHERE
  NOT schedules.done IS NULL AND NOT schedules.waits
UNION ALL
SELECT
  unasked.patient,
  timings.name AS activity,
  unasked.id AS request,
  'completed' AS state,
  unasked.first_day AS earliest,
  CAST(NULL AS DATE) AS due,
  unasked.end_day AS latest,
  CAST(NULL AS STRING) AS appointment,
  CAST(NULL AS DATE) AS until,
  COALESCE(schedules.anchor, 'none') AS anchor,
  schedules.anchor_date,
  unasked.done AS last_done,
  COALESCE(said.reasons, CAST(ARRAY() AS ARRAY<STRING>)) AS reasons,
  COALESCE(said.collects, CAST(ARRAY() AS ARRAY<STRING>)) AS collects
FROM unasked
JOIN timings
  ON timings.activity = unasked.activity
LEFT JOIN schedules
  ON schedules.patient = unasked.patient AND schedules.activity = unasked.activity
LEFT JOIN said
  ON said.combination = schedules.combination
WHERE
  unasked.completed
UNION ALL
SELECT
  unasked.patient,
  timings.name AS activity,
  unasked.id AS request,
  'withdrawn' AS state,
  CAST(NULL AS DATE) AS earliest,
  CAST(NULL AS DATE) AS due,
  CAST(NULL AS DATE) AS latest,
  CAST(NULL AS STRING) AS appointment,
  CAST(NULL AS DATE) AS until,
  CAST(NULL AS STRING) AS anchor,
  CAST(NULL AS DATE) AS anchor_date,
  CAST(NULL AS DATE) AS last_done,
  CAST(ARRAY() AS ARRAY<STRING>) AS reasons,
  CAST(ARRAY() AS ARRAY<STRING>) AS collects
FROM unasked
JOIN timings
  ON timings.activity = unasked.activity
WHERE
  NOT unasked.completed
;

CREATE TEMPORARY VIEW planning_notes AS
-- A data-quality note of planning, by the reference of what it is about (5.6, 5.7).
SELECT
  remarked.patient,
  'booked-outside-window' AS code,
  remarked.appointment AS source,
  timings.name AS element
FROM remarked
JOIN timings
  ON timings.activity = remarked.activity
WHERE
  remarked.state = 'booked'
  AND (
    remarked.appointment_day < remarked.earliest OR remarked.appointment_day > remarked.latest
  )
UNION
SELECT
  refusals.patient,
  'declined-without-end' AS code,
  refusals.source,
  timings.name AS element
FROM refusals
SEMI JOIN placed
  ON placed.patient = refusals.patient AND placed.activity = refusals.activity
JOIN timings
  ON timings.activity = refusals.activity
WHERE
  refusals.without_end
;
