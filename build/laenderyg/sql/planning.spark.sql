-- Lænderygsmerter i almen praksis: røde flag, behovsvurdering, differentiering og opfølgning, version 0.1.0
-- (draft): planning.
-- Beslutningsstøtte til sundhedspersoner. Kladde uden klinisk godkendelse. Planen er forslag: intet er
-- bestilt, ordineret eller booket, og den erstatter ikke en lægelig vurdering. Ved mistanke om cauda equina-
-- syndrom handles der straks, uanset hvad der står her.
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
    CAST('rødflagsskema' AS STRING),
    CAST('once' AS STRING),
    CAST(NULL AS INT),
    CAST(NULL AS INT),
    CAST(TRUE AS BOOLEAN),
    CAST(NULL AS INT),
    CAST(1 AS INT),
    CAST(NULL AS INT),
    CAST(0 AS INT),
    CAST(NULL AS DATE),
    CAST(NULL AS DATE),
    CAST(NULL AS INT),
    CAST(12 AS INT),
    CAST(NULL AS INT)
  ),
  (1, 'neurologisk_undersøgelse', 'once', NULL, NULL, TRUE, NULL, 14, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (2, 'gentag_neurologisk', 'once', NULL, NULL, TRUE, NULL, 7, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (3, 'pro_skema', 'once', NULL, NULL, TRUE, NULL, 14, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (4, 'spørg_forløb', 'once', NULL, NULL, TRUE, NULL, 14, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (5, 'spørg_fremgang', 'once', NULL, NULL, TRUE, NULL, 14, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (6, 'spørg_arbejde', 'once', NULL, NULL, TRUE, NULL, 14, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (7, 'spørg_behandling', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (8, 'spørg_graviditet', 'once', NULL, NULL, TRUE, NULL, 7, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (9, 'spa_skema', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (10, 'blodprøve_hla_b27', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (11, 'tilbyd_pakken', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (12, 'behovsvurdering', 'every', 12, NULL, FALSE, NULL, NULL, NULL, 30, NULL, NULL, 141, 12, NULL),
  (13, 'årsstatus', 'every', 12, NULL, FALSE, NULL, NULL, NULL, 30, NULL, NULL, 141, 12, NULL),
  (14, 'triage', 'once', NULL, NULL, TRUE, NULL, 1, NULL, 0, NULL, NULL, 24, 12, NULL),
  (15, 'akut_indlæggelse', 'once', NULL, NULL, TRUE, NULL, 0, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (16, 'henvis_akut_parese', 'once', NULL, NULL, TRUE, NULL, 0, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (17, 'udred_malignitet', 'once', NULL, NULL, TRUE, NULL, 2, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (18, 'henvis_infektion', 'once', NULL, NULL, TRUE, NULL, 0, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (19, 'udred_fraktur', 'once', NULL, NULL, TRUE, NULL, 3, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (20, 'vurder_rf7', 'once', NULL, NULL, TRUE, NULL, 0, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (21, 'bekræft_set', 'once', NULL, NULL, TRUE, NULL, 1, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (22, 'vurder_igen_svagt_flag', 'once', NULL, NULL, TRUE, NULL, 14, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (23, 'vurder_kræft_i_anamnesen', 'once', NULL, NULL, TRUE, NULL, 3, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (24, 'spørg_efter_spor', 'once', NULL, NULL, TRUE, NULL, 1, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (25, 'henvis_reumatolog', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (26, 'information_og_råd', 'once', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (27, 'patientuddannelse', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (28, 'superviseret_træning', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (29, 'manuel_behandling', 'as-needed', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (30, 'ingen_rutinebilleder', 'as-needed', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (31, 'mr_kun_med_konsekvens', 'as-needed', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (32, 'henvis_mr', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (33, 'overvej_nsaid', 'once', NULL, NULL, TRUE, NULL, 14, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (34, 'vurder_nsaid_risiko', 'once', NULL, NULL, TRUE, NULL, 14, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (35, 'overvej_ppi', 'once', NULL, NULL, TRUE, NULL, 14, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (36, 'ikke_paracetamol_alene', 'as-needed', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (37, 'kun_paracetamol', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (38, 'overvej_svagt_opioid', 'once', NULL, NULL, TRUE, NULL, 7, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (39, 'ingen_opioid', 'as-needed', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (40, 'opioidgennemgang', 'every', NULL, 84, FALSE, NULL, NULL, NULL, 28, NULL, NULL, NULL, 12, NULL),
  (41, 'fraråd_ved_iskias', 'as-needed', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (42, 'aftal_stop', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (
    43,
    'fraråd_passiv_behandling',
    'as-needed',
    NULL,
    NULL,
    FALSE,
    NULL,
    NULL,
    NULL,
    0,
    NULL,
    NULL,
    NULL,
    12,
    NULL
  ),
  (44, 'ikke_akupunktur', 'as-needed', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (
    45,
    'injektion_hos_specialist_info',
    'as-needed',
    NULL,
    NULL,
    FALSE,
    NULL,
    NULL,
    NULL,
    0,
    NULL,
    NULL,
    NULL,
    12,
    NULL
  ),
  (46, 'psykologisk_indsats', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (47, 'mdi_skema', 'once', NULL, NULL, TRUE, NULL, 1, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (48, 'samtale_om_humør', 'once', NULL, NULL, TRUE, NULL, 14, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (49, 'henvis_rygcenter', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (50, 'afklar_henvisning', 'once', NULL, NULL, TRUE, NULL, 14, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (51, 'kirurgisk_vurdering', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (52, 'arbejdssamtale', 'once', NULL, NULL, TRUE, NULL, 14, NULL, 0, NULL, NULL, 102, 12, NULL),
  (53, 'arbejdssamtale_truet', 'once', NULL, NULL, TRUE, NULL, 14, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (54, 'lægeattest_kommune', 'once', NULL, NULL, TRUE, NULL, 56, NULL, 0, NULL, NULL, 102, 12, NULL),
  (55, 'henvis_kommune', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (56, 'livsstilsråd', 'every', 12, NULL, FALSE, NULL, NULL, NULL, 30, NULL, NULL, NULL, 12, NULL),
  (57, 'henvis_fysioterapi', 'once', NULL, NULL, TRUE, NULL, 7, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (58, 'forny_fysioterapi', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (59, 'kiropraktor_info', 'as-needed', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (60, 'hjælpemiddel', 'as-needed', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (61, 'gravid_fysioterapi', 'once', NULL, NULL, TRUE, NULL, 14, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (62, 'tovholder', 'as-needed', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (63, 'pro_0', 'once', NULL, NULL, TRUE, NULL, 14, NULL, 0, NULL, NULL, 141, 12, NULL),
  (64, 'pro_3', 'once', NULL, NULL, TRUE, 3, NULL, NULL, 28, NULL, NULL, 141, 12, NULL),
  (65, 'pro_6', 'once', NULL, NULL, TRUE, 6, NULL, NULL, 28, NULL, NULL, 141, 12, NULL),
  (66, 'pro_12', 'once', NULL, NULL, TRUE, 12, NULL, NULL, 28, NULL, NULL, 141, 12, NULL),
  (67, 'kiro_prolaps_status_2', 'once', NULL, NULL, TRUE, NULL, 14, NULL, 0, NULL, NULL, 136, 12, NULL),
  (68, 'kiro_prolaps_status_4', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, 136, 12, NULL),
  (69, 'kiro_prolaps_status_8', 'once', NULL, NULL, TRUE, NULL, 56, NULL, 0, NULL, NULL, 136, 12, NULL),
  (70, 'kiro_stenose_status_4', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, 137, 12, NULL),
  (71, 'kiro_stenose_status_12', 'once', NULL, NULL, TRUE, NULL, 84, NULL, 0, NULL, NULL, 137, 12, NULL),
  (72, 'kontrol_nyopstået_2_4_uger', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 0, NULL, NULL, 24, 12, NULL),
  (73, 'kontrol_nyopstået_8_uger', 'once', NULL, NULL, TRUE, NULL, 56, NULL, 0, NULL, NULL, 24, 12, NULL),
  (74, 'kontrol_gul_4_uger', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 30, NULL, NULL, NULL, 12, NULL),
  (75, 'kontrol_gul_12_uger', 'once', NULL, NULL, TRUE, NULL, 84, NULL, 30, NULL, NULL, NULL, 12, NULL),
  (76, 'besked_grøn_12_uger', 'once', NULL, NULL, TRUE, NULL, 84, NULL, 30, NULL, NULL, NULL, 12, NULL),
  (77, 'gentag_vurdering_efter_rød', 'once', NULL, NULL, TRUE, NULL, 28, NULL, 14, NULL, NULL, 144, 12, NULL),
  (78, 'sæt_farve_ned', 'as-needed', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (79, 'se_på_start', 'as-needed', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (80, 'se_på_odi', 'as-needed', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (81, 'se_på_rmdq', 'as-needed', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (82, 'se_på_debut', 'as-needed', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (83, 'se_på_udgået_kode', 'as-needed', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (84, 'spørg_rygning', 'once', NULL, NULL, TRUE, NULL, 56, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (85, 'mål_vægt', 'once', NULL, NULL, TRUE, 12, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (86, 'kontrol_rød', 'every', NULL, 28, FALSE, NULL, NULL, NULL, 14, NULL, NULL, NULL, 12, NULL),
  (87, 'kontrol_gul', 'every', 6, NULL, FALSE, NULL, NULL, NULL, 30, NULL, NULL, NULL, 12, NULL),
  (88, 'kontrol_grøn', 'every', 12, NULL, FALSE, NULL, NULL, NULL, 30, NULL, NULL, NULL, 12, NULL),
  (89, 'kontrol_grå', 'once', NULL, NULL, TRUE, NULL, 14, NULL, 0, NULL, NULL, NULL, 12, NULL),
  (90, 'afklar_registreringer', 'once', NULL, NULL, FALSE, NULL, NULL, NULL, 0, NULL, NULL, NULL, 12, NULL) AS given(activity, name, kind, interval_months, interval_days, bounded, within_months, within_days, tolerance_months, tolerance_days, season_from, season_to, after_element, declined_months, declined_days)
;

CACHE LAZY TABLE elements AS
-- A data element, and its bit in the masks of data elements.
SELECT
  place,
  text,
  word,
  bit
FROM VALUES
  (CAST(0 AS INT), CAST('lænderyg_diagnose' AS STRING), CAST(0 AS INT), CAST(1 AS BIGINT)),
  (1, 'niveau_uklar_diagnose', 0, 2),
  (2, 'anden_region_diagnose', 0, 4),
  (3, 'nerverod_diagnose', 0, 8),
  (4, 'stenose_diagnose', 0, 16),
  (5, 'postlaminektomi', 0, 32),
  (6, 'inflammatorisk_diagnose', 0, 64),
  (7, 'sidder_i_lænden', 0, 128),
  (8, 'udgået_kode_2011', 0, 256),
  (9, 'udgået_kode_2012', 0, 512),
  (10, 'rygmarv_diagnose', 0, 1024),
  (11, 'rygmarv_dato', 0, 2048),
  (12, 'tumor_diagnose', 0, 4096),
  (13, 'tumor_dato', 0, 8192),
  (14, 'fraktur_diagnose', 0, 16384),
  (15, 'fraktur_dato', 0, 32768),
  (16, 'infektion_diagnose', 0, 65536),
  (17, 'infektion_dato', 0, 131072),
  (18, 'kræft_nogensinde', 0, 262144),
  (19, 'cauda_spor', 0, 524288),
  (20, 'infektion_spor', 0, 1048576),
  (21, 'fraktur_spor', 0, 2097152),
  (22, 'køn', 0, 4194304),
  (23, 'gravid', 0, 8388608),
  (24, 'debut', 0, 16777216),
  (25, 'ældste_rygkontakt', 0, 33554432),
  (26, 'rygkontakt', 0, 67108864),
  (27, 'tilbagefald', 0, 134217728),
  (28, 'utilfredsstillende_fremgang', 0, 268435456),
  (29, 'rf1_cauda_equina', 0, 536870912),
  (30, 'rf1_dato', 0, 1073741824),
  (31, 'rf1_afklaret', 0, 2147483648),
  (32, 'rf2_parese', 0, 4294967296),
  (33, 'rf2_dato', 0, 8589934592),
  (34, 'rf2_afklaret', 0, 17179869184),
  (35, 'rf3_malignitet', 0, 34359738368),
  (36, 'rf3_dato', 0, 68719476736),
  (37, 'rf3_afklaret', 0, 137438953472),
  (38, 'rf4_fraktur', 0, 274877906944),
  (39, 'rf4_dato', 0, 549755813888),
  (40, 'rf4_afklaret', 0, 1099511627776),
  (41, 'rf5_infektion', 0, 2199023255552),
  (42, 'rf5_dato', 0, 4398046511104),
  (43, 'rf5_afklaret', 0, 8796093022208),
  (44, 'rf7_andet', 0, 17592186044416),
  (45, 'rf7_dato', 0, 35184372088832),
  (46, 'rf7_afklaret', 0, 70368744177664),
  (47, 'rf6_inflammatorisk', 0, 140737488355328),
  (48, 'debut_før_45', 0, 281474976710656),
  (49, 'spa_debut_før_35', 0, 562949953421312),
  (50, 'spa_vågner', 0, 1125899906842624),
  (51, 'spa_balde', 0, 2251799813685248),
  (52, 'spa_bedre_af_bevægelse', 0, 4503599627370496),
  (53, 'spa_nsaid_hjælper', 0, 9007199254740992),
  (54, 'spa_slægtning', 0, 18014398509481984),
  (55, 'spa_artrit', 0, 36028797018963968),
  (56, 'spa_entesit', 0, 72057594037927936),
  (57, 'spa_psoriasis', 0, 144115188075855872),
  (58, 'hla_b27', 0, 288230376151711744),
  (59, 'natsmerter', 0, 576460752303423488),
  (60, 'uforklaret_vægttab', 0, 1152921504606846976),
  (61, 'bensmerter', 0, 2305843009213693952),
  (62, 'parese_stabil', 1, 1),
  (63, 'gangdistance_nedsat', 1, 2),
  (64, 'nrs_ryg', 1, 4),
  (65, 'nrs_ben', 1, 8),
  (66, 'vas', 1, 16),
  (67, 'nrs_ryg_før', 1, 32),
  (68, 'manniche', 1, 64),
  (69, 'odi', 1, 128),
  (70, 'odi_sum', 1, 256),
  (71, 'odi_besvarede', 1, 512),
  (72, 'odi_før', 1, 1024),
  (73, 'rmdq_24', 1, 2048),
  (74, 'rmdq_23', 1, 4096),
  (75, 'rmdq_uden_version', 1, 8192),
  (76, 'rmdq_24_før', 1, 16384),
  (77, 'rmdq_23_før', 1, 32768),
  (78, 'start_1', 1, 65536),
  (79, 'start_2', 1, 131072),
  (80, 'start_3', 1, 262144),
  (81, 'start_4', 1, 524288),
  (82, 'start_5', 1, 1048576),
  (83, 'start_6', 1, 2097152),
  (84, 'start_7', 1, 4194304),
  (85, 'start_8', 1, 8388608),
  (86, 'start_9', 1, 16777216),
  (87, 'start_total', 1, 33554432),
  (88, 'start_psyk', 1, 67108864),
  (89, 'start_gruppe_oplyst', 1, 134217728),
  (90, 'start_dato', 1, 268435456),
  (91, 'mdi', 1, 536870912),
  (92, 'mistanke_om_depression', 1, 1073741824),
  (93, 'kompleks_belastning', 1, 2147483648),
  (94, 'lav_egenomsorg', 1, 4294967296),
  (95, 'behov_for_støtte', 1, 8589934592),
  (96, 'kommunalt_behov', 1, 17179869184),
  (97, 'mobilitetsbehov', 1, 34359738368),
  (98, 'aktive_dage', 1, 68719476736),
  (99, 'aktive_minutter', 1, 137438953472),
  (100, 'plan_ved_opblussen', 1, 274877906944),
  (101, 'arbejdsstatus', 1, 549755813888),
  (102, 'sygemelding_start', 1, 1099511627776),
  (103, 'sygemelding_årsag', 1, 2199023255552),
  (104, 'arbejde_truet', 1, 4398046511104),
  (105, 'lang_sygemelding_ventes', 1, 8796093022208),
  (106, 'opioiddage', 1, 17592186044416),
  (107, 'får_opioid', 1, 35184372088832),
  (108, 'opioid_årsag', 1, 70368744177664),
  (109, 'får_gabapentinoid', 1, 140737488355328),
  (110, 'gabapentinoid_årsag', 1, 281474976710656),
  (111, 'får_benzodiazepin', 1, 562949953421312),
  (112, 'får_steroid', 1, 1125899906842624),
  (113, 'får_nsaid', 1, 2251799813685248),
  (114, 'får_paracetamol', 1, 4503599627370496),
  (115, 'får_ssri', 1, 9007199254740992),
  (116, 'får_antikoagulans', 1, 18014398509481984),
  (117, 'egfr', 1, 36028797018963968),
  (118, 'mave_eller_hjerterisiko', 1, 72057594037927936),
  (119, 'smerten_kræver_medicin', 1, 144115188075855872),
  (120, 'nsaid_uden_effekt', 1, 288230376151711744),
  (121, 'kræft_eller_palliativ', 1, 576460752303423488),
  (122, 'behandlerbesøg', 1, 1152921504606846976),
  (123, 'behandling_over_8_uger', 1, 2305843009213693952),
  (124, 'lang_behandling_oplyst', 2, 1),
  (125, 'glad_nylig', 2, 2),
  (126, 'rygoperation', 2, 4),
  (127, 'venter_på_operation', 2, 8),
  (128, 'overvejer_billeder', 2, 16),
  (129, 'udtalt_funktionstab', 2, 32),
  (130, 'mr_uden_fund', 2, 64),
  (131, 'fysioterapi_aftalt', 2, 128),
  (132, 'henvist_fysioterapi', 2, 256),
  (133, 'fysioterapi_begyndt', 2, 512),
  (134, 'henvist_rygcenter', 2, 1024),
  (135, 'rygcenter_svar', 2, 2048),
  (136, 'kiro_prolaps_start', 2, 4096),
  (137, 'kiro_stenose_start', 2, 8192),
  (138, 'leukocytter', 2, 16384),
  (139, 'crp', 2, 32768),
  (140, 'pakke_fravalgt', 2, 65536),
  (141, 'pakkestart', 2, 131072),
  (142, 'farve_valgt', 2, 262144),
  (143, 'farve_registreret', 2, 524288),
  (144, 'første_bedre_vurdering', 2, 1048576),
  (145, 'alder', 2, 2097152),
  (146, 'er_død', 2, 4194304),
  (147, 'ikke_tilmeldt', 2, 8388608),
  (148, 'terminalerklæring', 2, 16777216),
  (149, 'rygestatus', 2, 33554432),
  (150, 'vægt', 2, 67108864),
  (151, 'højde', 2, 134217728),
  (152, 'bmi_målt', 2, 268435456),
  (153, 'depression', 2, 536870912),
  (154, 'osteoporose', 2, 1073741824) AS given(place, text, word, bit)
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
    CAST('https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330' AS STRING),
    CAST('rødflagsskema' AS STRING)
  ),
  (1, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'neurologisk_undersøgelse'),
  (2, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'gentag_neurologisk'),
  (3, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'pro_skema'),
  (4, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'spørg_forløb'),
  (5, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'spørg_fremgang'),
  (6, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'spørg_arbejde'),
  (7, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'spørg_behandling'),
  (8, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'spørg_graviditet'),
  (9, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'spa_skema'),
  (10, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'blodprøve_hla_b27'),
  (11, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'tilbyd_pakken'),
  (12, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'behovsvurdering'),
  (13, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'årsstatus'),
  (14, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'triage'),
  (15, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'akut_indlæggelse'),
  (16, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'henvis_akut_parese'),
  (17, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'udred_malignitet'),
  (18, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'henvis_infektion'),
  (19, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'udred_fraktur'),
  (20, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'vurder_rf7'),
  (21, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'bekræft_set'),
  (22, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'vurder_igen_svagt_flag'),
  (23, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'vurder_kræft_i_anamnesen'),
  (24, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'spørg_efter_spor'),
  (25, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'henvis_reumatolog'),
  (26, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'information_og_råd'),
  (27, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'patientuddannelse'),
  (28, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'superviseret_træning'),
  (29, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'manuel_behandling'),
  (30, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'ingen_rutinebilleder'),
  (31, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'mr_kun_med_konsekvens'),
  (32, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'henvis_mr'),
  (33, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'overvej_nsaid'),
  (34, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'vurder_nsaid_risiko'),
  (35, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'overvej_ppi'),
  (36, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'ikke_paracetamol_alene'),
  (37, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'kun_paracetamol'),
  (38, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'overvej_svagt_opioid'),
  (39, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'ingen_opioid'),
  (40, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'opioidgennemgang'),
  (41, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'fraråd_ved_iskias'),
  (42, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'aftal_stop'),
  (43, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'fraråd_passiv_behandling'),
  (44, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'ikke_akupunktur'),
  (45, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'injektion_hos_specialist_info'),
  (46, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'psykologisk_indsats'),
  (47, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'mdi_skema'),
  (48, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'samtale_om_humør'),
  (49, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'henvis_rygcenter'),
  (50, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'afklar_henvisning'),
  (51, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'kirurgisk_vurdering'),
  (52, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'arbejdssamtale'),
  (53, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'arbejdssamtale_truet'),
  (54, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'lægeattest_kommune'),
  (55, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'henvis_kommune'),
  (56, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'livsstilsråd'),
  (57, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'henvis_fysioterapi'),
  (58, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'forny_fysioterapi'),
  (59, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'kiropraktor_info'),
  (60, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'hjælpemiddel'),
  (61, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'gravid_fysioterapi'),
  (62, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'tovholder'),
  (63, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'pro_0'),
  (64, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'pro_3'),
  (65, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'pro_6'),
  (66, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'pro_12'),
  (67, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'kiro_prolaps_status_2'),
  (68, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'kiro_prolaps_status_4'),
  (69, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'kiro_prolaps_status_8'),
  (70, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'kiro_stenose_status_4'),
  (71, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'kiro_stenose_status_12'),
  (72, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'kontrol_nyopstået_2_4_uger'),
  (73, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'kontrol_nyopstået_8_uger'),
  (74, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'kontrol_gul_4_uger'),
  (75, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'kontrol_gul_12_uger'),
  (76, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'besked_grøn_12_uger'),
  (77, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'gentag_vurdering_efter_rød'),
  (78, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'sæt_farve_ned'),
  (79, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'se_på_start'),
  (80, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'se_på_odi'),
  (81, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'se_på_rmdq'),
  (82, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'se_på_debut'),
  (83, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'se_på_udgået_kode'),
  (84, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'spørg_rygning'),
  (85, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'mål_vægt'),
  (86, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'kontrol_rød'),
  (87, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'kontrol_gul'),
  (88, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'kontrol_grøn'),
  (89, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'kontrol_grå'),
  (90, 'https://rettesnor.dk/fhir/CodeSystem/laenderyg-aktiviteter-74f0a330', 'afklar_registreringer') AS given(activity, system, code)
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
  COALESCE(BIT_OR(asks.collects1), 0) AS collects1,
  COALESCE(BIT_OR(asks.collects2), 0) AS collects2
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
  ROW_NUMBER() OVER (
    ORDER BY activity NULLS LAST, reasons0 NULLS LAST, collects0 NULLS LAST, collects1 NULLS LAST, collects2 NULLS LAST
  ) AS combination,
  activity,
  reasons0,
  collects0,
  collects1,
  collects2
FROM (
  SELECT DISTINCT
    activity,
    reasons0,
    collects0,
    collects1,
    collects2
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
  combinations.collects0 <> 0 OR combinations.collects1 <> 0 OR combinations.collects2 <> 0 AS collecting
FROM asked
JOIN combinations
  ON asked.activity = combinations.activity
  AND asked.reasons0 = combinations.reasons0
  AND asked.collects0 = combinations.collects0
  AND asked.collects1 = combinations.collects1
  AND asked.collects2 = combinations.collects2
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
    CASE elements.word
      WHEN 0
      THEN combinations.collects0
      WHEN 1
      THEN combinations.collects1
      WHEN 2
      THEN combinations.collects2
    END & elements.bit <> 0
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
          OR 'laenderyg' IS NULL
          OR patients.reference IS NULL
          OR timings.name IS NULL
          OR COALESCE(CAST(windows.anchor_date AS STRING), '') IS NULL
          OR CAST(windows.number AS STRING) IS NULL
          THEN NULL
          ELSE CONCAT_WS(
            CHR(  10),
            'laenderyg',
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
          OR 'laenderyg' IS NULL
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
            'laenderyg',
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
          OR 'laenderyg' IS NULL
          OR patients.reference IS NULL
          OR timings.name IS NULL
          OR placed.series IS NULL
          OR CAST(placed.number AS STRING) IS NULL
          THEN NULL
          ELSE CONCAT_WS(CHR(  10), 'laenderyg', patients.reference, timings.name, placed.series, CAST(placed.number AS STRING))
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
