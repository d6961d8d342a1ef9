-- Lænderygsmerter i almen praksis: røde flag, behovsvurdering, differentiering og opfølgning, version 0.1.0
-- (draft): decisions.
-- Beslutningsstøtte til sundhedspersoner. Kladde uden klinisk godkendelse. Planen er forslag: intet er
-- bestilt, ordineret eller booket, og den erstatter ikke en lægelig vurdering. Ved mistanke om cauda equina-
-- syndrom handles der straks, uanset hvad der står her.
-- docs/population.md; numbers in parentheses are rules in docs/semantics.md.

CREATE TEMPORARY TABLE judged AS
-- What the guideline decides about a patient, and what it rests on: one row, one column per answer.
WITH layer_1 AS (
  SELECT
    d0,
    d1,
    d10,
    d101,
    d102,
    d103,
    d104,
    d105,
    d106,
    d107,
    d108,
    d109,
    d11,
    d110,
    d111,
    d112,
    d113,
    d114,
    d115,
    d116,
    d117,
    d118,
    d119,
    d12,
    d120,
    d121,
    d122,
    d123,
    d124,
    d125,
    d128,
    d129,
    d13,
    d130,
    d131,
    d132,
    d133,
    d134,
    d135,
    d136,
    d137,
    d14,
    d141,
    d143,
    d144,
    d145,
    d149,
    d15,
    d150,
    d151,
    d152,
    d153,
    d16,
    d17,
    d18,
    d19,
    d2,
    d20,
    d21,
    d22,
    d23,
    d24,
    d25,
    d27,
    d28,
    d29,
    d3,
    d30,
    d31,
    d32,
    d33,
    d34,
    d35,
    d36,
    d37,
    d38,
    d39,
    d4,
    d40,
    d41,
    d42,
    d43,
    d44,
    d45,
    d46,
    d47,
    d48,
    d49,
    d5,
    d50,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d57,
    d58,
    d59,
    d60,
    d61,
    d62,
    d63,
    d64,
    d65,
    d66,
    d69,
    d7,
    d70,
    d71,
    d73,
    d74,
    d75,
    d78,
    d79,
    d8,
    d80,
    d81,
    d82,
    d83,
    d84,
    d85,
    d86,
    d87,
    d88,
    d89,
    d9,
    d90,
    d91,
    d92,
    d93,
    d94,
    d95,
    d96,
    d97,
    d98,
    parameter_0,
    parameter_1,
    parameter_2,
    parameter_3,
    parameter_4,
    parameter_5,
    parameter_6,
    parameter_7,
    parameter_8,
    patient,
    today,
    v31 AS n41_rf1_afklaret, /* RF1: cauda equina, afkræftet ved undersøgelse */
    v30 AS n40_rf1_dato, /* RF1: cauda equina, svarets dato */
    v11 AS n21_rygmarv_dato, /* Cauda equina, tværsnit eller myelopati, diagnose, dato */
    v34 AS n44_rf2_afklaret, /* RF2: svær eller tiltagende parese, afkræftet ved undersøgelse */
    v33 AS n43_rf2_dato, /* RF2: svær eller tiltagende parese, svarets dato */
    v43 AS n53_rf5_afklaret, /* RF5: mistanke om infektion, afkræftet ved undersøgelse */
    v42 AS n52_rf5_dato, /* RF5: mistanke om infektion, svarets dato */
    v17 AS n27_infektion_dato, /* Infektion i rygsøjlen, diagnose, dato */
    v46 AS n56_rf7_afklaret, /* RF7: mistanke om sygdom i kar, nyre eller bækken, afkræftet ved undersøgelse */
    v45 AS n55_rf7_dato, /* RF7: mistanke om sygdom i kar, nyre eller bækken, svarets dato */
    v37 AS n47_rf3_afklaret, /* RF3: mistanke om kræft, afkræftet ved undersøgelse */
    v36 AS n46_rf3_dato, /* RF3: mistanke om kræft, svarets dato */
    v13 AS n23_tumor_dato, /* Tumor i rygsøjlen, diagnose, dato */
    v40 AS n50_rf4_afklaret, /* RF4: mistanke om brud, afkræftet ved undersøgelse */
    v39 AS n49_rf4_dato, /* RF4: mistanke om brud, svarets dato */
    v15 AS n25_fraktur_dato, /* Brud eller sammenfald, diagnose, dato */
    v59 AS n69_natsmerter, /* Svagt flag: natlige smerter */
    v60 AS "n70_uforklaret_vægttab", /* Svagt flag: uforklaret vægttab */
    v29 AS n39_rf1_cauda_equina, /* RF1: cauda equina */
    CASE WHEN (
      v10 IS NULL
    ) AND (
      NOT u10
    ) THEN FALSE ELSE v10 END AS n20_rygmarv_diagnose, /* Cauda equina, tværsnit eller myelopati, diagnose */
    v32 AS n42_rf2_parese, /* RF2: svær eller tiltagende parese */
    v35 AS n45_rf3_malignitet, /* RF3: mistanke om kræft */
    CASE WHEN (
      v12 IS NULL
    ) AND (
      NOT u12
    ) THEN FALSE ELSE v12 END AS n22_tumor_diagnose, /* Tumor i rygsøjlen, diagnose */
    v38 AS n48_rf4_fraktur, /* RF4: mistanke om brud */
    CASE WHEN (
      v14 IS NULL
    ) AND (
      NOT u14
    ) THEN FALSE ELSE v14 END AS n24_fraktur_diagnose, /* Brud eller sammenfald, diagnose */
    v41 AS n51_rf5_infektion, /* RF5: mistanke om infektion */
    CASE WHEN (
      v16 IS NULL
    ) AND (
      NOT u16
    ) THEN FALSE ELSE v16 END AS n26_infektion_diagnose, /* Infektion i rygsøjlen, diagnose */
    v44 AS n54_rf7_andet, /* RF7: mistanke om sygdom i kar, nyre eller bækken */
    CASE WHEN (
      v0 IS NULL
    ) AND (
      NOT u0
    ) THEN FALSE ELSE v0 END AS "n10_lænderyg_diagnose", /* Aktiv lænderygdiagnose */
    v7 AS "n17_sidder_i_lænden", /* Smerten sidder i lænden */
    v24 AS n34_debut, /* Smerterne i denne episode begyndte */
    v25 AS "n35_ældste_rygkontakt", /* Første kontakt om ryggen i episoden (højst 6 måneder tilbage) */
    CASE
      WHEN today >= CAST('0001-03-26' AS DATE)
      THEN CAST(today - INTERVAL '84' DAY AS DATE)
      WHEN NOT (
        today IS NULL
      )
      THEN CAST('0001-01-01' AS DATE)
    END AS x35,
    CASE
      WHEN today >= CAST('0001-03-27' AS DATE)
      THEN CAST(today - INTERVAL '85' DAY AS DATE)
      WHEN NOT (
        today IS NULL
      )
      THEN CAST('0001-01-01' AS DATE)
    END AS x36,
    v70 AS n80_odi_sum, /* ODI, sum af de besvarede spørgsmål */
    v71 AS n81_odi_besvarede, /* ODI, antal besvarede spørgsmål */
    v87 AS n97_start_total, /* STarT, pointtal */
    v88 AS n98_start_psyk, /* STarT, psykosocialt pointtal (spørgsmål 5–9) */
    v78 AS n88_start_1, /* STarT 1: smerten har bredt sig til benet */
    v79 AS n89_start_2, /* STarT 2: smerter i skulder eller nakke */
    v80 AS n90_start_3, /* STarT 3: går kun korte afstande */
    v81 AS n91_start_4, /* STarT 4: klæder sig langsommere på */
    v82 AS n92_start_5, /* STarT 5: ikke sikkert at være aktiv */
    v83 AS n93_start_6, /* STarT 6: bekymret */
    v84 AS n94_start_7, /* STarT 7: forfærdeligt, bliver aldrig bedre */
    v85 AS n95_start_8, /* STarT 8: glæder sig ikke over det, der plejer at glæde */
    v86 AS n96_start_9, /* STarT 9: hvor generende (1 slet ikke – 5 ekstremt) */
    v101 AS n111_arbejdsstatus, /* Arbejdsstatus */
    v90 AS n100_start_dato, /* STarT Back, svarets dato */
    v103 AS "n113_sygemelding_årsag", /* Årsag til sygemelding */
    v62 AS n72_parese_stabil, /* Stabil parese i benet */
    v108 AS "n118_opioid_årsag", /* Årsag til opioid */
    v124 AS n134_lang_behandling_oplyst, /* Behandlingerne strakte sig over mindst 8 uger, oplyst */
    v122 AS "n132_behandlerbesøg", /* Behandlinger hos fysioterapeut eller kiropraktor det seneste år */
    v123 AS n133_behandling_over_8_uger, /* Registrerede behandlinger strækker sig over mindst 8 uger */
    CASE WHEN (
      v153 IS NULL
    ) AND (
      NOT u153
    ) THEN FALSE ELSE v153 END AS n163_depression, /* Aktiv depression */
    CASE WHEN (
      v93 IS NULL
    ) AND (
      NOT u93
    ) THEN FALSE ELSE v93 END AS n103_kompleks_belastning, /* Komplekse psykosociale forhold eller komorbiditet */
    v64 AS n74_nrs_ryg, /* Rygsmerte, NRS 0–10 */
    v66 AS n76_vas, /* Smerte, VAS 0–100 */
    v61 AS n71_bensmerter, /* Udstråling til benet */
    CASE WHEN (
      v104 IS NULL
    ) AND (
      NOT u104
    ) THEN FALSE ELSE v104 END AS n114_arbejde_truet, /* Arbejdet er truet af ryggen */
    CASE WHEN (
      v5 IS NULL
    ) AND (
      NOT u5
    ) THEN FALSE ELSE v5 END AS n15_postlaminektomi, /* Postlaminektomi-syndrom */
    CASE WHEN (
      v95 IS NULL
    ) AND (
      NOT u95
    ) THEN FALSE ELSE v95 END AS "n105_behov_for_støtte", /* Klinikeren vurderer, at der er behov for mere støtte */
    v89 AS n99_start_gruppe_oplyst, /* STarT-gruppe, oplyst */
    v69 AS n79_odi, /* ODI, procent */
    v65 AS n75_nrs_ben, /* Bensmerte, NRS 0–10 */
    v102 AS n112_sygemelding_start, /* Sygemeldt fra */
    CASE WHEN (
      v1 IS NULL
    ) AND (
      NOT u1
    ) THEN FALSE ELSE v1 END AS n11_niveau_uklar_diagnose, /* Aktiv rygdiagnose uden angivet niveau */
    CASE WHEN (
      v2 IS NULL
    ) AND (
      NOT u2
    ) THEN FALSE ELSE v2 END AS n12_anden_region_diagnose, /* Aktiv diagnose for nakke eller brystryg */
    v47 AS n57_rf6_inflammatorisk, /* RF6: mistanke om inflammatorisk rygsygdom */
    v49 AS "n59_spa_debut_før_35", /* Spondylartritis 1: Begyndte rygsmerterne før 35-årsalderen */
    v50 AS "n60_spa_vågner", /* Spondylartritis 2: Vågner patienten af smerter i anden halvdel af natten */
    v51 AS n61_spa_balde, /* Spondylartritis 3: Er der smerter i balden */
    v52 AS "n62_spa_bedre_af_bevægelse", /* Spondylartritis 4: Bedres smerterne af bevægelse */
    v53 AS "n63_spa_nsaid_hjælper", /* Spondylartritis 5: Bedres smerterne inden for 48 timer efter NSAID */
    v54 AS "n64_spa_slægtning", /* Spondylartritis 6: Har en førstegradsslægtning spondylartritis */
    v55 AS n65_spa_artrit, /* Spondylartritis 7: Har eller har patienten haft artrit */
    v56 AS n66_spa_entesit, /* Spondylartritis 8: Har eller har patienten haft entesit */
    v57 AS n67_spa_psoriasis, /* Spondylartritis 9: Har eller har patienten haft psoriasis */
    v48 AS "n58_debut_før_45", /* Rygsmerter i over 3 måneder, begyndt før 45-årsalderen */
    v75 AS n85_rmdq_uden_version, /* RMDQ uden oplyst antal spørgsmål */
    v23 AS n33_gravid, /* Gravid */
    CASE WHEN (
      v128 IS NULL
    ) AND (
      NOT u128
    ) THEN FALSE ELSE v128 END AS n138_overvejer_billeder, /* Billeddiagnostik overvejes */
    CASE WHEN (
      v3 IS NULL
    ) AND (
      NOT u3
    ) THEN FALSE ELSE v3 END AS n13_nerverod_diagnose, /* Aktiv diagnose med nerverodspåvirkning */
    CASE WHEN (
      v129 IS NULL
    ) AND (
      NOT u129
    ) THEN FALSE ELSE v129 END AS n139_udtalt_funktionstab, /* Udtalt funktionstab */
    CASE WHEN (
      v130 IS NULL
    ) AND (
      NOT u130
    ) THEN FALSE ELSE v130 END AS n140_mr_uden_fund, /* MR-scanning af lænden uden behandlingskrævende fund */
    v117 AS n127_egfr, /* eGFR */
    v22 AS "n32_køn", /* Køn */
    v145 AS n155_alder, /* Alder */
    CASE WHEN (
      v118 IS NULL
    ) AND (
      NOT u118
    ) THEN FALSE ELSE v118 END AS n128_mave_eller_hjerterisiko, /* Tidligere mavesår, hjerte-kar-sygdom eller leversygdom */
    CASE WHEN (
      v116 IS NULL
    ) AND (
      NOT u116
    ) THEN FALSE ELSE v116 END AS "n126_får_antikoagulans", /* Får blodfortyndende behandling */
    CASE WHEN (
      v120 IS NULL
    ) AND (
      NOT u120
    ) THEN FALSE ELSE v120 END AS n130_nsaid_uden_effekt, /* NSAID er prøvet uden effekt */
    CASE WHEN (
      v121 IS NULL
    ) AND (
      NOT u121
    ) THEN FALSE ELSE v121 END AS "n131_kræft_eller_palliativ", /* Opioid for kræftsmerter eller palliativ behandling */
    CASE WHEN (
      v106 IS NULL
    ) AND (
      NOT u106
    ) THEN CAST(0 AS DECIMAL(28, 10)) ELSE v106 END AS n116_opioiddage, /* Dage med opioid de seneste 90 dage */
    v110 AS "n120_gabapentinoid_årsag", /* Årsag til gabapentin eller pregabalin */
    CASE WHEN (
      v111 IS NULL
    ) AND (
      NOT u111
    ) THEN FALSE ELSE v111 END AS "n121_får_benzodiazepin", /* Får benzodiazepin */
    v134 AS n144_henvist_rygcenter, /* Henvist til rygcenter */
    CASE WHEN (
      v105 IS NULL
    ) AND (
      NOT u105
    ) THEN FALSE ELSE v105 END AS n115_lang_sygemelding_ventes, /* Sygemeldingen ventes at vare over 8 uger */
    CASE WHEN (
      v92 IS NULL
    ) AND (
      NOT u92
    ) THEN FALSE ELSE v92 END AS n102_mistanke_om_depression, /* Mistanke om depression eller angst */
    v150 AS "n160_vægt", /* Vægt */
    v151 AS "n161_højde", /* Højde */
    v149 AS n159_rygestatus, /* Rygestatus */
    CASE WHEN (
      v131 IS NULL
    ) AND (
      NOT u131
    ) THEN FALSE ELSE v131 END AS n141_fysioterapi_aftalt, /* Fysioterapi er aftalt */
    v132 AS n142_henvist_fysioterapi, /* Henvist til fysioterapi */
    CASE WHEN (
      v97 IS NULL
    ) AND (
      NOT u97
    ) THEN FALSE ELSE v97 END AS n107_mobilitetsbehov, /* Behov for hjælpemiddel til at færdes */
    v136 AS n146_kiro_prolaps_start, /* Kiropraktorens pakkeforløb for diskusprolaps begyndt */
    v137 AS n147_kiro_stenose_start, /* Kiropraktorens pakkeforløb for spinalstenose begyndt */
    v144 AS "n154_første_bedre_vurdering", /* Første vurdering, der var bedre end rød */
    CASE WHEN (
      v146 IS NULL
    ) AND (
      NOT u146
    ) THEN FALSE ELSE v146 END AS "n156_er_død", /* Død */
    CASE WHEN (
      v147 IS NULL
    ) AND (
      NOT u147
    ) THEN FALSE ELSE v147 END AS n157_ikke_tilmeldt, /* Ikke længere tilmeldt klinikken */
    CASE WHEN (
      v148 IS NULL
    ) AND (
      NOT u148
    ) THEN FALSE ELSE v148 END AS "n158_terminalerklæring", /* Terminalerklæring eller terminaltilskud */
    CASE WHEN (
      v6 IS NULL
    ) AND (
      NOT u6
    ) THEN FALSE ELSE v6 END AS n16_inflammatorisk_diagnose, /* Aktiv inflammatorisk rygsygdom */
    CASE WHEN (
      v140 IS NULL
    ) AND (
      NOT u140
    ) THEN FALSE ELSE v140 END AS n150_pakke_fravalgt, /* Patienten har sagt nej til kronikerpakken */
    CASE WHEN (
      v4 IS NULL
    ) AND (
      NOT u4
    ) THEN FALSE ELSE v4 END AS n14_stenose_diagnose, /* Aktiv diagnose: spinalstenose */
    v8 AS "n18_udgået_kode_2011", /* Kode udgået ved udgangen af 2011, dato */
    v9 AS "n19_udgået_kode_2012", /* Kode udgået ved udgangen af marts 2012, dato */
    CASE WHEN (
      v18 IS NULL
    ) AND (
      NOT u18
    ) THEN FALSE ELSE v18 END AS "n28_kræft_nogensinde", /* Kræft i anamnesen */
    CASE WHEN (
      v19 IS NULL
    ) AND (
      NOT u19
    ) THEN FALSE ELSE v19 END AS n29_cauda_spor, /* Diagnose, der kan være spor efter cauda equina */
    CASE WHEN (
      v20 IS NULL
    ) AND (
      NOT u20
    ) THEN FALSE ELSE v20 END AS n30_infektion_spor, /* Diagnose, der kan være spor efter infektion */
    CASE WHEN (
      v21 IS NULL
    ) AND (
      NOT u21
    ) THEN FALSE ELSE v21 END AS n31_fraktur_spor, /* Kendt osteoporose eller brud */
    CASE WHEN (
      v26 IS NULL
    ) AND (
      NOT u26
    ) THEN FALSE ELSE v26 END AS n36_rygkontakt, /* Kontakt, skema eller smertestillende for ryggen inden for 6 måneder */
    v27 AS n37_tilbagefald, /* Nye episoder med lænderygsmerter det seneste år */
    v28 AS n38_utilfredsstillende_fremgang, /* Utilfredsstillende fremgang */
    v58 AS n68_hla_b27, /* HLA-B27 positiv */
    CASE WHEN (
      v125 IS NULL
    ) AND (
      NOT u125
    ) THEN FALSE ELSE v125 END AS n135_glad_nylig, /* GLA:D Ryg gennemført inden for 12 måneder */
    CASE WHEN (
      v126 IS NULL
    ) AND (
      NOT u126
    ) THEN FALSE ELSE v126 END AS n136_rygoperation, /* Rygoperation inden for 12 uger */
    CASE WHEN (
      v127 IS NULL
    ) AND (
      NOT u127
    ) THEN FALSE ELSE v127 END AS "n137_venter_på_operation", /* Venter på rygoperation */
    v133 AS n143_fysioterapi_begyndt, /* Fysioterapi er begyndt */
    v135 AS n145_rygcenter_svar, /* Svar fra rygcenteret */
    v138 AS n148_leukocytter, /* Leukocytter */
    v139 AS n149_crp, /* CRP */
    v141 AS n151_pakkestart, /* Patienten begyndte i pakken */
    v142 AS n152_farve_valgt, /* Farve valgt af kliniker og patient */
    v143 AS n153_farve_registreret, /* Farve registreret i forløbsplanen */
    v152 AS "n162_bmi_målt", /* BMI, registreret */
    CASE WHEN (
      v154 IS NULL
    ) AND (
      NOT u154
    ) THEN FALSE ELSE v154 END AS n164_osteoporose, /* Kendt osteoporose */
    v63 AS n73_gangdistance_nedsat, /* Nedsat gangdistance */
    v67 AS "n77_nrs_ryg_før", /* Rygsmerte, NRS, udgangspunkt 60–120 dage før */
    v68 AS n78_manniche, /* Manniche, VAS-del */
    v72 AS "n82_odi_før", /* ODI, udgangspunkt 60–120 dage før */
    v73 AS n83_rmdq_24, /* RMDQ med 24 spørgsmål (maxScore 24) */
    v74 AS n84_rmdq_23, /* RMDQ med 23 spørgsmål (dansk, maxScore 23) */
    v76 AS "n86_rmdq_24_før", /* RMDQ-24, udgangspunkt 60–120 dage før */
    v77 AS "n87_rmdq_23_før", /* RMDQ-23, udgangspunkt 60–120 dage før */
    v91 AS n101_mdi, /* MDI */
    v94 AS n104_lav_egenomsorg, /* Lav egenomsorgsevne eller social sårbarhed */
    CASE WHEN (
      v96 IS NULL
    ) AND (
      NOT u96
    ) THEN FALSE ELSE v96 END AS n106_kommunalt_behov, /* Behov for kommunalt tilbud (sygdomsmestring eller livsstil) */
    v98 AS n108_aktive_dage, /* Dage om ugen med fysisk aktivitet */
    v99 AS n109_aktive_minutter, /* Minutter pr. aktiv dag */
    v100 AS n110_plan_ved_opblussen, /* Patienten ved, hvad der skal gøres ved opblussen */
    CASE WHEN (
      v107 IS NULL
    ) AND (
      NOT u107
    ) THEN FALSE ELSE v107 END AS "n117_får_opioid", /* Får opioid */
    CASE WHEN (
      v109 IS NULL
    ) AND (
      NOT u109
    ) THEN FALSE ELSE v109 END AS "n119_får_gabapentinoid", /* Får gabapentin eller pregabalin */
    CASE WHEN (
      v112 IS NULL
    ) AND (
      NOT u112
    ) THEN FALSE ELSE v112 END AS "n122_får_steroid", /* Får prednisolon */
    CASE WHEN (
      v113 IS NULL
    ) AND (
      NOT u113
    ) THEN FALSE ELSE v113 END AS "n123_får_nsaid", /* Får NSAID */
    CASE WHEN (
      v114 IS NULL
    ) AND (
      NOT u114
    ) THEN FALSE ELSE v114 END AS "n124_får_paracetamol", /* Får paracetamol */
    CASE WHEN (
      v115 IS NULL
    ) AND (
      NOT u115
    ) THEN FALSE ELSE v115 END AS "n125_får_ssri", /* Får SSRI */
    CASE WHEN (
      v119 IS NULL
    ) AND (
      NOT u119
    ) THEN FALSE ELSE v119 END AS "n129_smerten_kræver_medicin" /* Smerten kræver medicin */
  FROM (
    SELECT
      features.*,
      run.*
    FROM features
    CROSS JOIN run
  ) AS given
), layer_2 AS (
  SELECT
    d10,
    d101,
    d102,
    d103,
    d104,
    d105,
    d106,
    d107,
    d109,
    d11,
    d110,
    d111,
    d112,
    d113,
    d114,
    d115,
    d116,
    d117,
    d118,
    d119,
    d12,
    d120,
    d121,
    d122,
    d123,
    d124,
    d125,
    d128,
    d129,
    d13,
    d130,
    d131,
    d132,
    d133,
    d134,
    d135,
    d136,
    d137,
    d14,
    d141,
    d143,
    d144,
    d145,
    d149,
    d15,
    d150,
    d151,
    d152,
    d153,
    d16,
    d17,
    d18,
    d19,
    d20,
    d21,
    d22,
    d23,
    d24,
    d25,
    d27,
    d28,
    d29,
    d3,
    d30,
    d31,
    d32,
    d33,
    d34,
    d35,
    d36,
    d37,
    d38,
    d39,
    d4,
    d40,
    d41,
    d42,
    d43,
    d44,
    d45,
    d46,
    d47,
    d48,
    d49,
    d5,
    d50,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d57,
    d58,
    d59,
    d60,
    d61,
    d62,
    d63,
    d64,
    d65,
    d66,
    d69,
    d70,
    d71,
    d73,
    d74,
    d75,
    d78,
    d79,
    d8,
    d80,
    d81,
    d82,
    d83,
    d84,
    d85,
    d86,
    d87,
    d88,
    d89,
    d9,
    d90,
    d91,
    d92,
    d93,
    d94,
    d95,
    d96,
    d97,
    d98,
    n100_start_dato,
    n101_mdi,
    n102_mistanke_om_depression,
    n103_kompleks_belastning,
    "n105_behov_for_støtte",
    n106_kommunalt_behov,
    n107_mobilitetsbehov,
    n108_aktive_dage,
    "n10_lænderyg_diagnose",
    n111_arbejdsstatus,
    n112_sygemelding_start,
    "n113_sygemelding_årsag",
    n114_arbejde_truet,
    n115_lang_sygemelding_ventes,
    n116_opioiddage,
    "n117_får_opioid",
    "n119_får_gabapentinoid",
    n11_niveau_uklar_diagnose,
    "n120_gabapentinoid_årsag",
    "n121_får_benzodiazepin",
    "n122_får_steroid",
    "n123_får_nsaid",
    "n124_får_paracetamol",
    "n125_får_ssri",
    "n126_får_antikoagulans",
    n127_egfr,
    n128_mave_eller_hjerterisiko,
    "n129_smerten_kræver_medicin",
    n12_anden_region_diagnose,
    n130_nsaid_uden_effekt,
    "n131_kræft_eller_palliativ",
    "n132_behandlerbesøg",
    n133_behandling_over_8_uger,
    n134_lang_behandling_oplyst,
    n135_glad_nylig,
    n138_overvejer_billeder,
    n139_udtalt_funktionstab,
    n13_nerverod_diagnose,
    n140_mr_uden_fund,
    n141_fysioterapi_aftalt,
    n142_henvist_fysioterapi,
    n143_fysioterapi_begyndt,
    n144_henvist_rygcenter,
    n145_rygcenter_svar,
    n146_kiro_prolaps_start,
    n147_kiro_stenose_start,
    n150_pakke_fravalgt,
    n151_pakkestart,
    n153_farve_registreret,
    "n154_første_bedre_vurdering",
    n155_alder,
    "n156_er_død",
    n157_ikke_tilmeldt,
    "n158_terminalerklæring",
    n159_rygestatus,
    n15_postlaminektomi,
    "n161_højde",
    "n162_bmi_målt",
    n163_depression,
    n16_inflammatorisk_diagnose,
    "n17_sidder_i_lænden",
    "n18_udgået_kode_2011",
    "n19_udgået_kode_2012",
    n20_rygmarv_diagnose,
    n21_rygmarv_dato,
    n22_tumor_diagnose,
    n23_tumor_dato,
    n24_fraktur_diagnose,
    n25_fraktur_dato,
    n26_infektion_diagnose,
    n27_infektion_dato,
    "n28_kræft_nogensinde",
    n29_cauda_spor,
    n30_infektion_spor,
    n31_fraktur_spor,
    "n32_køn",
    n33_gravid,
    n34_debut,
    "n35_ældste_rygkontakt",
    n36_rygkontakt,
    n37_tilbagefald,
    n38_utilfredsstillende_fremgang,
    n39_rf1_cauda_equina,
    n40_rf1_dato,
    n41_rf1_afklaret,
    n42_rf2_parese,
    n43_rf2_dato,
    n44_rf2_afklaret,
    n45_rf3_malignitet,
    n46_rf3_dato,
    n47_rf3_afklaret,
    n48_rf4_fraktur,
    n49_rf4_dato,
    n50_rf4_afklaret,
    n51_rf5_infektion,
    n52_rf5_dato,
    n53_rf5_afklaret,
    n54_rf7_andet,
    n57_rf6_inflammatorisk,
    "n58_debut_før_45",
    "n59_spa_debut_før_35",
    "n60_spa_vågner",
    n61_spa_balde,
    "n62_spa_bedre_af_bevægelse",
    "n63_spa_nsaid_hjælper",
    "n64_spa_slægtning",
    n65_spa_artrit,
    n66_spa_entesit,
    n67_spa_psoriasis,
    n68_hla_b27,
    n71_bensmerter,
    n72_parese_stabil,
    n74_nrs_ryg,
    n75_nrs_ben,
    n76_vas,
    n79_odi,
    n80_odi_sum,
    n81_odi_besvarede,
    n83_rmdq_24,
    n84_rmdq_23,
    n85_rmdq_uden_version,
    n88_start_1,
    n89_start_2,
    n90_start_3,
    n91_start_4,
    n92_start_5,
    n93_start_6,
    n94_start_7,
    n95_start_8,
    n96_start_9,
    n97_start_total,
    n98_start_psyk,
    n99_start_gruppe_oplyst,
    parameter_0,
    parameter_1,
    parameter_2,
    parameter_3,
    parameter_4,
    parameter_6,
    parameter_7,
    parameter_8,
    patient,
    today,
    x35,
    x36,
    n69_natsmerter OR "n70_uforklaret_vægttab" AS n182_svagt_flag, /* Svagt flag: natlige smerter eller uforklaret vægttab */
    (
      NOT (
        n41_rf1_afklaret IS NULL
      )
    ) AND (
      n41_rf1_afklaret > n40_rf1_dato
    ) AS x2,
    CAST(0 AS BIGINT) | CASE WHEN "n10_lænderyg_diagnose" IS NULL THEN 1 ELSE 0 END | CASE WHEN n11_niveau_uklar_diagnose IS NULL THEN 2 ELSE 0 END | CASE WHEN n12_anden_region_diagnose IS NULL THEN 4 ELSE 0 END | CASE WHEN n13_nerverod_diagnose IS NULL THEN 8 ELSE 0 END | CASE WHEN n14_stenose_diagnose IS NULL THEN 16 ELSE 0 END | CASE WHEN n15_postlaminektomi IS NULL THEN 32 ELSE 0 END | CASE WHEN n16_inflammatorisk_diagnose IS NULL THEN 64 ELSE 0 END | CASE WHEN "n17_sidder_i_lænden" IS NULL THEN 128 ELSE 0 END | CASE WHEN "n18_udgået_kode_2011" IS NULL THEN 256 ELSE 0 END | CASE WHEN "n19_udgået_kode_2012" IS NULL THEN 512 ELSE 0 END | CASE WHEN n20_rygmarv_diagnose IS NULL THEN 1024 ELSE 0 END | CASE WHEN n21_rygmarv_dato IS NULL THEN 2048 ELSE 0 END | CASE WHEN n22_tumor_diagnose IS NULL THEN 4096 ELSE 0 END | CASE WHEN n23_tumor_dato IS NULL THEN 8192 ELSE 0 END | CASE WHEN n24_fraktur_diagnose IS NULL THEN 16384 ELSE 0 END | CASE WHEN n25_fraktur_dato IS NULL THEN 32768 ELSE 0 END | CASE WHEN n26_infektion_diagnose IS NULL THEN 65536 ELSE 0 END | CASE WHEN n27_infektion_dato IS NULL THEN 131072 ELSE 0 END | CASE WHEN "n28_kræft_nogensinde" IS NULL THEN 262144 ELSE 0 END | CASE WHEN n29_cauda_spor IS NULL THEN 524288 ELSE 0 END | CASE WHEN n30_infektion_spor IS NULL THEN 1048576 ELSE 0 END | CASE WHEN n31_fraktur_spor IS NULL THEN 2097152 ELSE 0 END | CASE WHEN "n32_køn" IS NULL THEN 4194304 ELSE 0 END | CASE WHEN n33_gravid IS NULL THEN 8388608 ELSE 0 END | CASE WHEN n34_debut IS NULL THEN 16777216 ELSE 0 END | CASE WHEN "n35_ældste_rygkontakt" IS NULL THEN 33554432 ELSE 0 END | CASE WHEN n36_rygkontakt IS NULL THEN 67108864 ELSE 0 END | CASE WHEN n37_tilbagefald IS NULL THEN 134217728 ELSE 0 END | CASE WHEN n38_utilfredsstillende_fremgang IS NULL THEN 268435456 ELSE 0 END | CASE WHEN n39_rf1_cauda_equina IS NULL THEN 536870912 ELSE 0 END | CASE WHEN n40_rf1_dato IS NULL THEN 1073741824 ELSE 0 END | CASE WHEN n41_rf1_afklaret IS NULL THEN 2147483648 ELSE 0 END | CASE WHEN n42_rf2_parese IS NULL THEN 4294967296 ELSE 0 END | CASE WHEN n43_rf2_dato IS NULL THEN 8589934592 ELSE 0 END | CASE WHEN n44_rf2_afklaret IS NULL THEN 17179869184 ELSE 0 END | CASE WHEN n45_rf3_malignitet IS NULL THEN 34359738368 ELSE 0 END | CASE WHEN n46_rf3_dato IS NULL THEN 68719476736 ELSE 0 END | CASE WHEN n47_rf3_afklaret IS NULL THEN 137438953472 ELSE 0 END | CASE WHEN n48_rf4_fraktur IS NULL THEN 274877906944 ELSE 0 END | CASE WHEN n49_rf4_dato IS NULL THEN 549755813888 ELSE 0 END | CASE WHEN n50_rf4_afklaret IS NULL THEN 1099511627776 ELSE 0 END | CASE WHEN n51_rf5_infektion IS NULL THEN 2199023255552 ELSE 0 END | CASE WHEN n52_rf5_dato IS NULL THEN 4398046511104 ELSE 0 END | CASE WHEN n53_rf5_afklaret IS NULL THEN 8796093022208 ELSE 0 END | CASE WHEN n54_rf7_andet IS NULL THEN 17592186044416 ELSE 0 END | CASE WHEN n55_rf7_dato IS NULL THEN 35184372088832 ELSE 0 END | CASE WHEN n56_rf7_afklaret IS NULL THEN 70368744177664 ELSE 0 END | CASE WHEN n57_rf6_inflammatorisk IS NULL THEN 140737488355328 ELSE 0 END | CASE WHEN "n58_debut_før_45" IS NULL THEN 281474976710656 ELSE 0 END | CASE WHEN "n59_spa_debut_før_35" IS NULL THEN 562949953421312 ELSE 0 END | CASE WHEN "n60_spa_vågner" IS NULL THEN 1125899906842624 ELSE 0 END | CASE WHEN n61_spa_balde IS NULL THEN 2251799813685248 ELSE 0 END | CASE WHEN "n62_spa_bedre_af_bevægelse" IS NULL THEN 4503599627370496 ELSE 0 END | CASE WHEN "n63_spa_nsaid_hjælper" IS NULL THEN 9007199254740992 ELSE 0 END | CASE WHEN "n64_spa_slægtning" IS NULL THEN 18014398509481984 ELSE 0 END | CASE WHEN n65_spa_artrit IS NULL THEN 36028797018963968 ELSE 0 END | CASE WHEN n66_spa_entesit IS NULL THEN 72057594037927936 ELSE 0 END | CASE WHEN n67_spa_psoriasis IS NULL THEN 144115188075855872 ELSE 0 END | CASE WHEN n68_hla_b27 IS NULL THEN 288230376151711744 ELSE 0 END | CASE WHEN n69_natsmerter IS NULL THEN 576460752303423488 ELSE 0 END | CASE WHEN "n70_uforklaret_vægttab" IS NULL THEN 1152921504606846976 ELSE 0 END | CASE WHEN n71_bensmerter IS NULL THEN 2305843009213693952 ELSE 0 END AS unknown_0,
    (
      NOT (
        n41_rf1_afklaret IS NULL
      )
    ) AND (
      n41_rf1_afklaret > n21_rygmarv_dato
    ) AS x4,
    (
      NOT (
        n53_rf5_afklaret IS NULL
      )
    ) AND (
      n53_rf5_afklaret > n52_rf5_dato
    ) AS x7,
    (
      NOT (
        n53_rf5_afklaret IS NULL
      )
    ) AND (
      n53_rf5_afklaret > n27_infektion_dato
    ) AS x9,
    (
      NOT (
        n56_rf7_afklaret IS NULL
      )
    ) AND (
      n56_rf7_afklaret > n55_rf7_dato
    ) AS x11,
    (
      NOT (
        n47_rf3_afklaret IS NULL
      )
    ) AND (
      n47_rf3_afklaret > n46_rf3_dato
    ) AS x12,
    (
      NOT (
        n47_rf3_afklaret IS NULL
      )
    ) AND (
      n47_rf3_afklaret > n23_tumor_dato
    ) AS x14,
    (
      NOT (
        n50_rf4_afklaret IS NULL
      )
    ) AND (
      n50_rf4_afklaret > n49_rf4_dato
    ) AS x16,
    (
      NOT (
        n50_rf4_afklaret IS NULL
      )
    ) AND (
      n50_rf4_afklaret > n25_fraktur_dato
    ) AS x18,
    GREATEST(
      d44,
      CASE WHEN n56_rf7_afklaret IS NULL THEN d46 END,
      CASE WHEN NOT (
        n56_rf7_afklaret > n55_rf7_dato
      ) THEN GREATEST(d46, d45) END
    ) AS n179_rf7_aktivt_day_true,
    GREATEST(CASE WHEN n69_natsmerter THEN d59 END, CASE WHEN "n70_uforklaret_vægttab" THEN d60 END) AS n182_svagt_flag_day_true,
    (
      n34_debut IS NULL
    ) AND (
      "n35_ældste_rygkontakt" <= x35
    ) AS x27,
    (
      n34_debut IS NULL
    ) AND (
      "n35_ældste_rygkontakt" <= x36
    ) AS x30,
    (
      parameter_5 = 0
    ) AND (
      n155_alder >= 18
    ) AS x33,
    CAST(0 AS BIGINT) | CASE WHEN n134_lang_behandling_oplyst IS NULL THEN 1 ELSE 0 END | CASE WHEN n135_glad_nylig IS NULL THEN 2 ELSE 0 END | CASE WHEN n136_rygoperation IS NULL THEN 4 ELSE 0 END | CASE WHEN "n137_venter_på_operation" IS NULL THEN 8 ELSE 0 END | CASE WHEN n138_overvejer_billeder IS NULL THEN 16 ELSE 0 END | CASE WHEN n139_udtalt_funktionstab IS NULL THEN 32 ELSE 0 END | CASE WHEN n140_mr_uden_fund IS NULL THEN 64 ELSE 0 END | CASE WHEN n141_fysioterapi_aftalt IS NULL THEN 128 ELSE 0 END | CASE WHEN n142_henvist_fysioterapi IS NULL THEN 256 ELSE 0 END | CASE WHEN n143_fysioterapi_begyndt IS NULL THEN 512 ELSE 0 END | CASE WHEN n144_henvist_rygcenter IS NULL THEN 1024 ELSE 0 END | CASE WHEN n145_rygcenter_svar IS NULL THEN 2048 ELSE 0 END | CASE WHEN n146_kiro_prolaps_start IS NULL THEN 4096 ELSE 0 END | CASE WHEN n147_kiro_stenose_start IS NULL THEN 8192 ELSE 0 END | CASE WHEN n148_leukocytter IS NULL THEN 16384 ELSE 0 END | CASE WHEN n149_crp IS NULL THEN 32768 ELSE 0 END | CASE WHEN n150_pakke_fravalgt IS NULL THEN 65536 ELSE 0 END | CASE WHEN n151_pakkestart IS NULL THEN 131072 ELSE 0 END | CASE WHEN n152_farve_valgt IS NULL THEN 262144 ELSE 0 END | CASE WHEN n153_farve_registreret IS NULL THEN 524288 ELSE 0 END | CASE WHEN "n154_første_bedre_vurdering" IS NULL THEN 1048576 ELSE 0 END | CASE WHEN n155_alder IS NULL THEN 2097152 ELSE 0 END | CASE WHEN "n156_er_død" IS NULL THEN 4194304 ELSE 0 END | CASE WHEN n157_ikke_tilmeldt IS NULL THEN 8388608 ELSE 0 END | CASE WHEN "n158_terminalerklæring" IS NULL THEN 16777216 ELSE 0 END | CASE WHEN n159_rygestatus IS NULL THEN 33554432 ELSE 0 END | CASE WHEN "n160_vægt" IS NULL THEN 67108864 ELSE 0 END | CASE WHEN "n161_højde" IS NULL THEN 134217728 ELSE 0 END | CASE WHEN "n162_bmi_målt" IS NULL THEN 268435456 ELSE 0 END | CASE WHEN n163_depression IS NULL THEN 536870912 ELSE 0 END | CASE WHEN n164_osteoporose IS NULL THEN 1073741824 ELSE 0 END AS unknown_2,
    (
      parameter_5 = 1
    ) AND (
      n155_alder > 16
    ) AS x34,
    GREATEST(CASE WHEN "n10_lænderyg_diagnose" THEN d0 END, CASE WHEN "n17_sidder_i_lænden" THEN d7 END) AS "n166_lænden_påvist_day_true",
    CAST(0 AS BIGINT) | CASE WHEN n72_parese_stabil IS NULL THEN 1 ELSE 0 END | CASE WHEN n73_gangdistance_nedsat IS NULL THEN 2 ELSE 0 END | CASE WHEN n74_nrs_ryg IS NULL THEN 4 ELSE 0 END | CASE WHEN n75_nrs_ben IS NULL THEN 8 ELSE 0 END | CASE WHEN n76_vas IS NULL THEN 16 ELSE 0 END | CASE WHEN "n77_nrs_ryg_før" IS NULL THEN 32 ELSE 0 END | CASE WHEN n78_manniche IS NULL THEN 64 ELSE 0 END | CASE WHEN n79_odi IS NULL THEN 128 ELSE 0 END | CASE WHEN n80_odi_sum IS NULL THEN 256 ELSE 0 END | CASE WHEN n81_odi_besvarede IS NULL THEN 512 ELSE 0 END | CASE WHEN "n82_odi_før" IS NULL THEN 1024 ELSE 0 END | CASE WHEN n83_rmdq_24 IS NULL THEN 2048 ELSE 0 END | CASE WHEN n84_rmdq_23 IS NULL THEN 4096 ELSE 0 END | CASE WHEN n85_rmdq_uden_version IS NULL THEN 8192 ELSE 0 END | CASE WHEN "n86_rmdq_24_før" IS NULL THEN 16384 ELSE 0 END | CASE WHEN "n87_rmdq_23_før" IS NULL THEN 32768 ELSE 0 END | CASE WHEN n88_start_1 IS NULL THEN 65536 ELSE 0 END | CASE WHEN n89_start_2 IS NULL THEN 131072 ELSE 0 END | CASE WHEN n90_start_3 IS NULL THEN 262144 ELSE 0 END | CASE WHEN n91_start_4 IS NULL THEN 524288 ELSE 0 END | CASE WHEN n92_start_5 IS NULL THEN 1048576 ELSE 0 END | CASE WHEN n93_start_6 IS NULL THEN 2097152 ELSE 0 END | CASE WHEN n94_start_7 IS NULL THEN 4194304 ELSE 0 END | CASE WHEN n95_start_8 IS NULL THEN 8388608 ELSE 0 END | CASE WHEN n96_start_9 IS NULL THEN 16777216 ELSE 0 END | CASE WHEN n97_start_total IS NULL THEN 33554432 ELSE 0 END | CASE WHEN n98_start_psyk IS NULL THEN 67108864 ELSE 0 END | CASE WHEN n99_start_gruppe_oplyst IS NULL THEN 134217728 ELSE 0 END | CASE WHEN n100_start_dato IS NULL THEN 268435456 ELSE 0 END | CASE WHEN n101_mdi IS NULL THEN 536870912 ELSE 0 END | CASE WHEN n102_mistanke_om_depression IS NULL THEN 1073741824 ELSE 0 END | CASE WHEN n103_kompleks_belastning IS NULL THEN 2147483648 ELSE 0 END | CASE WHEN n104_lav_egenomsorg IS NULL THEN 4294967296 ELSE 0 END | CASE WHEN "n105_behov_for_støtte" IS NULL THEN 8589934592 ELSE 0 END | CASE WHEN n106_kommunalt_behov IS NULL THEN 17179869184 ELSE 0 END | CASE WHEN n107_mobilitetsbehov IS NULL THEN 34359738368 ELSE 0 END | CASE WHEN n108_aktive_dage IS NULL THEN 68719476736 ELSE 0 END | CASE WHEN n109_aktive_minutter IS NULL THEN 137438953472 ELSE 0 END | CASE WHEN n110_plan_ved_opblussen IS NULL THEN 274877906944 ELSE 0 END | CASE WHEN n111_arbejdsstatus IS NULL THEN 549755813888 ELSE 0 END | CASE WHEN n112_sygemelding_start IS NULL THEN 1099511627776 ELSE 0 END | CASE WHEN "n113_sygemelding_årsag" IS NULL THEN 2199023255552 ELSE 0 END | CASE WHEN n114_arbejde_truet IS NULL THEN 4398046511104 ELSE 0 END | CASE WHEN n115_lang_sygemelding_ventes IS NULL THEN 8796093022208 ELSE 0 END | CASE WHEN n116_opioiddage IS NULL THEN 17592186044416 ELSE 0 END | CASE WHEN "n117_får_opioid" IS NULL THEN 35184372088832 ELSE 0 END | CASE WHEN "n118_opioid_årsag" IS NULL THEN 70368744177664 ELSE 0 END | CASE WHEN "n119_får_gabapentinoid" IS NULL THEN 140737488355328 ELSE 0 END | CASE WHEN "n120_gabapentinoid_årsag" IS NULL THEN 281474976710656 ELSE 0 END | CASE WHEN "n121_får_benzodiazepin" IS NULL THEN 562949953421312 ELSE 0 END | CASE WHEN "n122_får_steroid" IS NULL THEN 1125899906842624 ELSE 0 END | CASE WHEN "n123_får_nsaid" IS NULL THEN 2251799813685248 ELSE 0 END | CASE WHEN "n124_får_paracetamol" IS NULL THEN 4503599627370496 ELSE 0 END | CASE WHEN "n125_får_ssri" IS NULL THEN 9007199254740992 ELSE 0 END | CASE WHEN "n126_får_antikoagulans" IS NULL THEN 18014398509481984 ELSE 0 END | CASE WHEN n127_egfr IS NULL THEN 36028797018963968 ELSE 0 END | CASE WHEN n128_mave_eller_hjerterisiko IS NULL THEN 72057594037927936 ELSE 0 END | CASE WHEN "n129_smerten_kræver_medicin" IS NULL THEN 144115188075855872 ELSE 0 END | CASE WHEN n130_nsaid_uden_effekt IS NULL THEN 288230376151711744 ELSE 0 END | CASE WHEN "n131_kræft_eller_palliativ" IS NULL THEN 576460752303423488 ELSE 0 END | CASE WHEN "n132_behandlerbesøg" IS NULL THEN 1152921504606846976 ELSE 0 END | CASE WHEN n133_behandling_over_8_uger IS NULL THEN 2305843009213693952 ELSE 0 END AS unknown_1,
    (
      n98_start_psyk > n97_start_total
    )
    OR (
      n98_start_psyk < CAST(CAST(n97_start_total AS DECIMAL(11, 10)) - CAST(4 AS DECIMAL(1, 0)) AS DECIMAL(11, 10))
    ) AS x39,
    (
      NOT (
        n80_odi_sum IS NULL
      )
    )
    AND (
      NOT (
        n81_odi_besvarede IS NULL
      )
    )
    AND (
      n80_odi_sum > CAST(CAST(n81_odi_besvarede AS DECIMAL(12, 10)) * CAST(5 AS DECIMAL(1, 0)) AS DECIMAL(12, 10))
    ) AS n190_odi_sum_ugyldig, /* ODI: summen er større, end de besvarede spørgsmål kan give */
    (
      NOT (
        "n113_sygemelding_årsag" IS NULL
      )
    ) AND (
      "n113_sygemelding_årsag" = 1
    ) AS x53,
    n14_stenose_diagnose AND n73_gangdistance_nedsat AS x54,
    (
      NOT (
        "n118_opioid_årsag" IS NULL
      )
    ) AND (
      "n118_opioid_årsag" = 1
    ) AS x55,
    (
      NOT (
        n133_behandling_over_8_uger IS NULL
      )
    ) AND n133_behandling_over_8_uger AS x57,
    (
      n71_bensmerter IS NULL
    ) AND n13_nerverod_diagnose AS x75,
    (
      NOT (
        n104_lav_egenomsorg IS NULL
      )
    ) AND n104_lav_egenomsorg AS x78,
    GREATEST(
      CASE WHEN "n118_opioid_årsag" IS NULL THEN d108 END,
      CASE WHEN NOT (
        "n118_opioid_årsag" = 1
      ) THEN d108 END,
      d121
    ) AS n202_opioid_for_ryggen_day_true,
    CASE
      WHEN today >= CAST('0001-02-26' AS DATE)
      THEN CAST(today - INTERVAL '56' DAY AS DATE)
      WHEN NOT (
        today IS NULL
      )
      THEN CAST('0001-01-01' AS DATE)
    END AS x87,
    CASE
      WHEN today >= CAST('0001-01-29' AS DATE)
      THEN CAST(today - INTERVAL '28' DAY AS DATE)
      WHEN NOT (
        today IS NULL
      )
      THEN CAST('0001-01-01' AS DATE)
    END AS x88,
    GREATEST(
      CASE WHEN "n10_lænderyg_diagnose" THEN d0 END,
      CASE WHEN n11_niveau_uklar_diagnose THEN d1 END,
      CASE WHEN n12_anden_region_diagnose THEN d2 END
    ) AS n165_har_rygdiagnose_day_true,
    CASE
      WHEN (
        CASE WHEN "n59_spa_debut_før_35" THEN 1 ELSE 0 END + CASE WHEN "n60_spa_vågner" THEN 1 ELSE 0 END + CASE WHEN n61_spa_balde THEN 1 ELSE 0 END + CASE WHEN "n62_spa_bedre_af_bevægelse" THEN 1 ELSE 0 END + CASE WHEN "n63_spa_nsaid_hjælper" THEN 1 ELSE 0 END + CASE WHEN "n64_spa_slægtning" THEN 1 ELSE 0 END + CASE WHEN n65_spa_artrit THEN 1 ELSE 0 END + CASE WHEN n66_spa_entesit THEN 1 ELSE 0 END + CASE WHEN n67_spa_psoriasis THEN 1 ELSE 0 END
      ) >= 4
      THEN TRUE
      WHEN (
        CASE WHEN NOT "n59_spa_debut_før_35" THEN 0 ELSE 1 END + CASE WHEN NOT "n60_spa_vågner" THEN 0 ELSE 1 END + CASE WHEN NOT n61_spa_balde THEN 0 ELSE 1 END + CASE WHEN NOT "n62_spa_bedre_af_bevægelse" THEN 0 ELSE 1 END + CASE WHEN NOT "n63_spa_nsaid_hjælper" THEN 0 ELSE 1 END + CASE WHEN NOT "n64_spa_slægtning" THEN 0 ELSE 1 END + CASE WHEN NOT n65_spa_artrit THEN 0 ELSE 1 END + CASE WHEN NOT n66_spa_entesit THEN 0 ELSE 1 END + CASE WHEN NOT n67_spa_psoriasis THEN 0 ELSE 1 END
      ) < 4
      THEN FALSE
    END AS x90,
    CASE
      WHEN (
        CASE WHEN "n59_spa_debut_før_35" THEN 1 ELSE 0 END + CASE WHEN "n60_spa_vågner" THEN 1 ELSE 0 END + CASE WHEN n61_spa_balde THEN 1 ELSE 0 END + CASE WHEN "n62_spa_bedre_af_bevægelse" THEN 1 ELSE 0 END + CASE WHEN "n63_spa_nsaid_hjælper" THEN 1 ELSE 0 END + CASE WHEN "n64_spa_slægtning" THEN 1 ELSE 0 END + CASE WHEN n65_spa_artrit THEN 1 ELSE 0 END + CASE WHEN n66_spa_entesit THEN 1 ELSE 0 END + CASE WHEN n67_spa_psoriasis THEN 1 ELSE 0 END
      ) >= 3
      THEN TRUE
      WHEN (
        CASE WHEN NOT "n59_spa_debut_før_35" THEN 0 ELSE 1 END + CASE WHEN NOT "n60_spa_vågner" THEN 0 ELSE 1 END + CASE WHEN NOT n61_spa_balde THEN 0 ELSE 1 END + CASE WHEN NOT "n62_spa_bedre_af_bevægelse" THEN 0 ELSE 1 END + CASE WHEN NOT "n63_spa_nsaid_hjælper" THEN 0 ELSE 1 END + CASE WHEN NOT "n64_spa_slægtning" THEN 0 ELSE 1 END + CASE WHEN NOT n65_spa_artrit THEN 0 ELSE 1 END + CASE WHEN NOT n66_spa_entesit THEN 0 ELSE 1 END + CASE WHEN NOT n67_spa_psoriasis THEN 0 ELSE 1 END
      ) < 3
      THEN FALSE
    END AS x91,
    CASE
      WHEN CAST(CAST(CAST("n161_højde" AS DECIMAL(11, 10)) AS DECIMAL(19, 10)) * CAST("n161_højde" AS DECIMAL(11, 10)) AS DECIMAL(21, 20)) > 0
      THEN "n160_vægt"
    END AS n207_bmi_beregnet, /* BMI, beregnet af højde og vægt */
    n136_rygoperation OR "n137_venter_på_operation" AS x185
  FROM layer_1
), layer_3 AS (
  SELECT
    d10,
    d101,
    d102,
    d103,
    d104,
    d105,
    d106,
    d107,
    d109,
    d11,
    d110,
    d111,
    d112,
    d113,
    d114,
    d115,
    d116,
    d117,
    d118,
    d119,
    d12,
    d120,
    d121,
    d122,
    d123,
    d124,
    d125,
    d128,
    d129,
    d13,
    d130,
    d131,
    d132,
    d133,
    d134,
    d135,
    d136,
    d137,
    d14,
    d141,
    d143,
    d144,
    d145,
    d149,
    d15,
    d150,
    d151,
    d152,
    d153,
    d16,
    d17,
    d18,
    d19,
    d20,
    d21,
    d22,
    d23,
    d24,
    d25,
    d27,
    d28,
    d29,
    d30,
    d31,
    d32,
    d33,
    d34,
    d35,
    d36,
    d37,
    d38,
    d39,
    d40,
    d41,
    d42,
    d43,
    d44,
    d45,
    d46,
    d47,
    d48,
    d49,
    d5,
    d50,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d57,
    d58,
    d59,
    d60,
    d62,
    d64,
    d65,
    d66,
    d69,
    d70,
    d71,
    d73,
    d74,
    d75,
    d78,
    d79,
    d8,
    d80,
    d81,
    d82,
    d83,
    d84,
    d85,
    d86,
    d87,
    d88,
    d89,
    d9,
    d90,
    d91,
    d92,
    d93,
    d96,
    d97,
    d98,
    n100_start_dato,
    n101_mdi,
    n102_mistanke_om_depression,
    n103_kompleks_belastning,
    "n105_behov_for_støtte",
    n106_kommunalt_behov,
    n107_mobilitetsbehov,
    n108_aktive_dage,
    "n10_lænderyg_diagnose",
    n111_arbejdsstatus,
    n112_sygemelding_start,
    "n113_sygemelding_årsag",
    n114_arbejde_truet,
    n115_lang_sygemelding_ventes,
    n116_opioiddage,
    "n117_får_opioid",
    "n119_får_gabapentinoid",
    n11_niveau_uklar_diagnose,
    "n120_gabapentinoid_årsag",
    "n121_får_benzodiazepin",
    "n122_får_steroid",
    "n123_får_nsaid",
    "n124_får_paracetamol",
    "n125_får_ssri",
    "n126_får_antikoagulans",
    n127_egfr,
    n128_mave_eller_hjerterisiko,
    "n129_smerten_kræver_medicin",
    n12_anden_region_diagnose,
    n130_nsaid_uden_effekt,
    "n131_kræft_eller_palliativ",
    "n132_behandlerbesøg",
    n133_behandling_over_8_uger,
    n134_lang_behandling_oplyst,
    n135_glad_nylig,
    n138_overvejer_billeder,
    n139_udtalt_funktionstab,
    n13_nerverod_diagnose,
    n140_mr_uden_fund,
    n141_fysioterapi_aftalt,
    n142_henvist_fysioterapi,
    n143_fysioterapi_begyndt,
    n144_henvist_rygcenter,
    n145_rygcenter_svar,
    n146_kiro_prolaps_start,
    n147_kiro_stenose_start,
    n150_pakke_fravalgt,
    n151_pakkestart,
    n153_farve_registreret,
    "n154_første_bedre_vurdering",
    n155_alder,
    "n156_er_død",
    n157_ikke_tilmeldt,
    "n158_terminalerklæring",
    n159_rygestatus,
    n15_postlaminektomi,
    "n162_bmi_målt",
    n163_depression,
    n165_har_rygdiagnose_day_true,
    "n166_lænden_påvist_day_true",
    n16_inflammatorisk_diagnose,
    n179_rf7_aktivt_day_true,
    "n17_sidder_i_lænden",
    n182_svagt_flag,
    n182_svagt_flag_day_true,
    "n18_udgået_kode_2011",
    n190_odi_sum_ugyldig,
    "n19_udgået_kode_2012",
    n202_opioid_for_ryggen_day_true,
    n207_bmi_beregnet,
    n20_rygmarv_diagnose,
    n21_rygmarv_dato,
    n22_tumor_diagnose,
    n23_tumor_dato,
    n24_fraktur_diagnose,
    n25_fraktur_dato,
    n26_infektion_diagnose,
    n27_infektion_dato,
    "n28_kræft_nogensinde",
    n29_cauda_spor,
    n30_infektion_spor,
    n31_fraktur_spor,
    "n32_køn",
    n33_gravid,
    n34_debut,
    "n35_ældste_rygkontakt",
    n36_rygkontakt,
    n37_tilbagefald,
    n38_utilfredsstillende_fremgang,
    n39_rf1_cauda_equina,
    n40_rf1_dato,
    n41_rf1_afklaret,
    n42_rf2_parese,
    n43_rf2_dato,
    n44_rf2_afklaret,
    n45_rf3_malignitet,
    n46_rf3_dato,
    n47_rf3_afklaret,
    n48_rf4_fraktur,
    n49_rf4_dato,
    n50_rf4_afklaret,
    n51_rf5_infektion,
    n52_rf5_dato,
    n53_rf5_afklaret,
    n54_rf7_andet,
    n57_rf6_inflammatorisk,
    "n58_debut_før_45",
    "n59_spa_debut_før_35",
    "n60_spa_vågner",
    n61_spa_balde,
    "n62_spa_bedre_af_bevægelse",
    "n63_spa_nsaid_hjælper",
    "n64_spa_slægtning",
    n65_spa_artrit,
    n66_spa_entesit,
    n67_spa_psoriasis,
    n68_hla_b27,
    n71_bensmerter,
    n72_parese_stabil,
    n74_nrs_ryg,
    n75_nrs_ben,
    n76_vas,
    n79_odi,
    n80_odi_sum,
    n81_odi_besvarede,
    n83_rmdq_24,
    n84_rmdq_23,
    n85_rmdq_uden_version,
    n88_start_1,
    n89_start_2,
    n90_start_3,
    n91_start_4,
    n92_start_5,
    n93_start_6,
    n94_start_7,
    n95_start_8,
    n96_start_9,
    n97_start_total,
    n98_start_psyk,
    n99_start_gruppe_oplyst,
    parameter_0,
    parameter_1,
    parameter_2,
    parameter_3,
    parameter_4,
    parameter_6,
    parameter_7,
    parameter_8,
    patient,
    today,
    unknown_0,
    unknown_1,
    unknown_2,
    x11,
    x12,
    x14,
    x16,
    x18,
    x185,
    x2,
    x27,
    x30,
    x33,
    x34,
    x35,
    x36,
    x39,
    x4,
    x53,
    x54,
    x55,
    x57,
    x7,
    x75,
    x78,
    x87,
    x88,
    x9,
    x90,
    x91,
    n39_rf1_cauda_equina AND (
      NOT x2
    ) AS x3,
    n20_rygmarv_diagnose AND (
      NOT x4
    ) AS x5,
    (
      NOT (
        n44_rf2_afklaret IS NULL
      )
    ) AND (
      n44_rf2_afklaret > n43_rf2_dato
    ) AS x6,
    n51_rf5_infektion AND (
      NOT x7
    ) AS x8,
    n26_infektion_diagnose AND (
      NOT x9
    ) AS x10,
    n45_rf3_malignitet AND (
      NOT x12
    ) AS x13,
    n22_tumor_diagnose AND (
      NOT x14
    ) AS x15,
    n48_rf4_fraktur AND (
      NOT x16
    ) AS x17,
    n24_fraktur_diagnose AND (
      NOT x18
    ) AS x19,
    (
      n34_debut <= x35
    ) OR x27 AS x28,
    (
      n34_debut <= x36
    ) OR x30 AS x31,
    x33 OR x34 AS n204_alder_i_orden, /* I1: alder */
    (
      NOT (
        n97_start_total IS NULL
      )
    ) AND (
      NOT (
        n98_start_psyk IS NULL
      )
    ) AND x39 AS n194_start_tal_ugyldige, /* STarT: pointtallene kan ikke passe sammen */
    (
      n98_start_psyk IS NULL
    ) AND (
      n97_start_total >= 8
    ) AS x40,
    (
      n79_odi IS NULL
    )
    AND (
      NOT (
        n81_odi_besvarede IS NULL
      )
    )
    AND (
      n81_odi_besvarede >= 8
    )
    AND (
      NOT (
        n80_odi_sum IS NULL
      )
    )
    AND (
      NOT n190_odi_sum_ugyldig
    ) AS n215_odi_sum_brugbar,
    CASE
      WHEN CAST(n81_odi_besvarede AS DECIMAL(12, 10)) > 0
      THEN CAST(CAST(n80_odi_sum AS DECIMAL(12, 10)) * CAST(20 AS DECIMAL(2, 0)) AS DECIMAL(14, 10))
      WHEN CAST(n81_odi_besvarede AS DECIMAL(12, 10)) < 0
      THEN CAST(-CAST(CAST(n80_odi_sum AS DECIMAL(12, 10)) * CAST(20 AS DECIMAL(2, 0)) AS DECIMAL(14, 10)) AS DECIMAL(14, 10))
    END AS n189_odi_beregnet, /* ODI i procent, beregnet af sum og antal besvarede */
    CAST(ABS(CAST(n81_odi_besvarede AS DECIMAL(12, 10))) AS DECIMAL(12, 10)) AS n189_odi_beregnet_per,
    (
      NOT (
        n111_arbejdsstatus IS NULL
      )
    ) AND (
      n111_arbejdsstatus IN (2, 3)
    ) AND (
      NOT x53
    ) AS n200_sygemeldt_for_ryggen, /* Sygemeldt for ryggen (eller uden oplyst årsag) */
    (
      NOT x55
    ) AND (
      NOT "n131_kræft_eller_palliativ"
    ) AS n202_opioid_for_ryggen,
    x57 OR n134_lang_behandling_oplyst AS x58,
    (
      x87 <= n112_sygemelding_start
    ) AND (
      n112_sygemelding_start <= x88
    ) AS x76,
    (
      NOT (
        n97_start_total IS NULL
      )
    ) OR (
      NOT (
        n98_start_psyk IS NULL
      )
    ) AS x84,
    GREATEST(CASE WHEN n72_parese_stabil THEN d62 END, CASE WHEN x54 THEN GREATEST(d4, d63) END) AS n185_r4_day_true,
    GREATEST(CASE WHEN n71_bensmerter = 2 THEN d61 END, CASE WHEN x75 THEN GREATEST(d61, d3) END) AS n184_y3_day_true,
    GREATEST(CASE WHEN x78 THEN d94 END, CASE WHEN "n105_behov_for_støtte" THEN d95 END) AS n198_y6_day_true,
    "n58_debut_før_45" AND x90 AS n180_spa_mindst_4, /* NG65: mindst 4 af 9 tegn på spondylartritis */
    "n58_debut_før_45" AND x91 AS n181_spa_mindst_3,
    GREATEST(CASE WHEN n13_nerverod_diagnose THEN d3 END, CASE WHEN n71_bensmerter = 2 THEN d61 END) AS n183_nerverod_day_true,
    CASE
      WHEN today >= CAST('0001-02-12' AS DATE)
      THEN CAST(today - INTERVAL '42' DAY AS DATE)
      WHEN NOT (
        today IS NULL
      )
      THEN CAST('0001-01-01' AS DATE)
    END AS x136,
    (
      "n162_bmi_målt" IS NULL
    )
    AND (
      NOT (
        n207_bmi_beregnet IS NULL
      )
    )
    AND (
      n207_bmi_beregnet >= CAST(CAST(30 AS DECIMAL(2, 0)) * CAST(CAST(CAST("n161_højde" AS DECIMAL(11, 10)) AS DECIMAL(19, 10)) * CAST("n161_højde" AS DECIMAL(11, 10)) AS DECIMAL(21, 20)) AS DECIMAL(23, 20))
    ) AS x163
  FROM layer_2
), layer_4 AS (
  SELECT
    d10,
    d101,
    d102,
    d103,
    d104,
    d105,
    d106,
    d107,
    d109,
    d11,
    d110,
    d111,
    d112,
    d113,
    d114,
    d115,
    d116,
    d117,
    d118,
    d119,
    d12,
    d120,
    d121,
    d122,
    d123,
    d124,
    d125,
    d128,
    d129,
    d13,
    d130,
    d131,
    d132,
    d133,
    d134,
    d135,
    d136,
    d137,
    d14,
    d141,
    d143,
    d144,
    d145,
    d149,
    d15,
    d150,
    d151,
    d152,
    d153,
    d16,
    d17,
    d18,
    d19,
    d20,
    d21,
    d22,
    d23,
    d24,
    d25,
    d27,
    d28,
    d29,
    d30,
    d31,
    d32,
    d33,
    d34,
    d35,
    d36,
    d37,
    d38,
    d39,
    d40,
    d41,
    d42,
    d43,
    d44,
    d45,
    d46,
    d47,
    d48,
    d49,
    d5,
    d50,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d57,
    d58,
    d59,
    d60,
    d62,
    d64,
    d65,
    d66,
    d69,
    d70,
    d71,
    d73,
    d74,
    d75,
    d78,
    d79,
    d8,
    d80,
    d81,
    d82,
    d83,
    d84,
    d85,
    d86,
    d87,
    d88,
    d89,
    d9,
    d90,
    d91,
    d92,
    d93,
    d96,
    d97,
    d98,
    n100_start_dato,
    n101_mdi,
    n102_mistanke_om_depression,
    n103_kompleks_belastning,
    "n105_behov_for_støtte",
    n106_kommunalt_behov,
    n107_mobilitetsbehov,
    n108_aktive_dage,
    "n10_lænderyg_diagnose",
    n111_arbejdsstatus,
    n112_sygemelding_start,
    "n113_sygemelding_årsag",
    n114_arbejde_truet,
    n115_lang_sygemelding_ventes,
    n116_opioiddage,
    "n119_får_gabapentinoid",
    n11_niveau_uklar_diagnose,
    "n120_gabapentinoid_årsag",
    "n121_får_benzodiazepin",
    "n122_får_steroid",
    "n123_får_nsaid",
    "n125_får_ssri",
    "n126_får_antikoagulans",
    n127_egfr,
    n128_mave_eller_hjerterisiko,
    "n129_smerten_kræver_medicin",
    n12_anden_region_diagnose,
    n130_nsaid_uden_effekt,
    "n131_kræft_eller_palliativ",
    "n132_behandlerbesøg",
    n133_behandling_over_8_uger,
    n134_lang_behandling_oplyst,
    n135_glad_nylig,
    n138_overvejer_billeder,
    n139_udtalt_funktionstab,
    n13_nerverod_diagnose,
    n140_mr_uden_fund,
    n141_fysioterapi_aftalt,
    n142_henvist_fysioterapi,
    n143_fysioterapi_begyndt,
    n144_henvist_rygcenter,
    n145_rygcenter_svar,
    n146_kiro_prolaps_start,
    n147_kiro_stenose_start,
    n150_pakke_fravalgt,
    n151_pakkestart,
    n153_farve_registreret,
    "n154_første_bedre_vurdering",
    n155_alder,
    "n156_er_død",
    n157_ikke_tilmeldt,
    "n158_terminalerklæring",
    n159_rygestatus,
    n15_postlaminektomi,
    "n162_bmi_målt",
    n163_depression,
    n165_har_rygdiagnose_day_true,
    "n166_lænden_påvist_day_true",
    n16_inflammatorisk_diagnose,
    n179_rf7_aktivt_day_true,
    "n17_sidder_i_lænden",
    n180_spa_mindst_4,
    n181_spa_mindst_3,
    n182_svagt_flag,
    n182_svagt_flag_day_true,
    n183_nerverod_day_true,
    n184_y3_day_true,
    n185_r4_day_true,
    n189_odi_beregnet,
    n189_odi_beregnet_per,
    "n18_udgået_kode_2011",
    n190_odi_sum_ugyldig,
    n194_start_tal_ugyldige,
    n198_y6_day_true,
    "n19_udgået_kode_2012",
    n200_sygemeldt_for_ryggen,
    n202_opioid_for_ryggen,
    n202_opioid_for_ryggen_day_true,
    n204_alder_i_orden,
    n207_bmi_beregnet,
    n20_rygmarv_diagnose,
    n215_odi_sum_brugbar,
    n21_rygmarv_dato,
    n22_tumor_diagnose,
    n23_tumor_dato,
    n24_fraktur_diagnose,
    n25_fraktur_dato,
    n26_infektion_diagnose,
    n27_infektion_dato,
    "n28_kræft_nogensinde",
    n29_cauda_spor,
    n30_infektion_spor,
    n31_fraktur_spor,
    "n32_køn",
    n33_gravid,
    n34_debut,
    "n35_ældste_rygkontakt",
    n36_rygkontakt,
    n37_tilbagefald,
    n38_utilfredsstillende_fremgang,
    n39_rf1_cauda_equina,
    n40_rf1_dato,
    n41_rf1_afklaret,
    n42_rf2_parese,
    n43_rf2_dato,
    n44_rf2_afklaret,
    n45_rf3_malignitet,
    n46_rf3_dato,
    n47_rf3_afklaret,
    n48_rf4_fraktur,
    n49_rf4_dato,
    n50_rf4_afklaret,
    n51_rf5_infektion,
    n52_rf5_dato,
    n53_rf5_afklaret,
    n54_rf7_andet,
    n57_rf6_inflammatorisk,
    "n59_spa_debut_før_35",
    "n60_spa_vågner",
    n61_spa_balde,
    "n62_spa_bedre_af_bevægelse",
    "n63_spa_nsaid_hjælper",
    "n64_spa_slægtning",
    n65_spa_artrit,
    n66_spa_entesit,
    n67_spa_psoriasis,
    n68_hla_b27,
    n71_bensmerter,
    n72_parese_stabil,
    n74_nrs_ryg,
    n75_nrs_ben,
    n76_vas,
    n79_odi,
    n80_odi_sum,
    n81_odi_besvarede,
    n85_rmdq_uden_version,
    n88_start_1,
    n89_start_2,
    n90_start_3,
    n91_start_4,
    n92_start_5,
    n93_start_6,
    n94_start_7,
    n95_start_8,
    n96_start_9,
    n97_start_total,
    n98_start_psyk,
    n99_start_gruppe_oplyst,
    parameter_0,
    parameter_1,
    parameter_2,
    parameter_3,
    parameter_6,
    parameter_7,
    parameter_8,
    patient,
    today,
    unknown_0,
    unknown_1,
    unknown_2,
    x10,
    x11,
    x12,
    x13,
    x136,
    x14,
    x15,
    x16,
    x163,
    x17,
    x18,
    x185,
    x19,
    x2,
    x27,
    x28,
    x3,
    x30,
    x31,
    x35,
    x36,
    x39,
    x4,
    x40,
    x5,
    x53,
    x54,
    x55,
    x57,
    x58,
    x6,
    x7,
    x75,
    x76,
    x78,
    x8,
    x84,
    x87,
    x88,
    x9,
    x91,
    x3 OR x5 AS x20,
    n42_rf2_parese AND (
      NOT x6
    ) AS x21,
    x13 OR x15 AS x22,
    x17 OR x19 AS x23,
    x8 OR x10 AS x24,
    (
      parameter_4 = 0
    ) AND x28 AS x29,
    (
      parameter_4 = 1
    ) AND x31 AS x32,
    CASE
      WHEN n204_alder_i_orden IS NULL
      THEN CASE WHEN x33 IS NULL THEN unknown_2 & 2097152 ELSE CAST(0 AS BIGINT) END | CASE WHEN x34 IS NULL THEN unknown_2 & 2097152 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n204_alder_i_orden_lacks_2,
    GREATEST(CASE WHEN x33 THEN d145 END, CASE WHEN x34 THEN d145 END) AS n204_alder_i_orden_day_true,
    x84 AND (
      NOT n194_start_tal_ugyldige
    ) AS n216_start_tal_kendt,
    (
      n98_start_psyk >= 4
    ) OR x40 AS n196_start_tal_psyk_4,
    (
      n97_start_total IS NULL
    ) OR (
      n97_start_total >= 4
    ) AS x41,
    (
      NOT (
        n79_odi IS NULL
      )
    ) AND (
      n79_odi > 40
    ) AS x49,
    CASE WHEN n190_odi_sum_ugyldig IS NULL THEN unknown_1 & 768 ELSE CAST(0 AS BIGINT) END AS n190_odi_sum_ugyldig_lacks_1,
    n215_odi_sum_brugbar
    AND (
      n189_odi_beregnet > CAST(CAST(40 AS DECIMAL(2, 0)) * n189_odi_beregnet_per AS DECIMAL(13, 10))
    ) AS x50,
    (
      NOT (
        n83_rmdq_24 IS NULL
      )
    ) AND (
      n83_rmdq_24 >= 14
    ) AS x51,
    (
      NOT (
        n84_rmdq_23 IS NULL
      )
    ) AND (
      n84_rmdq_23 >= 14
    ) AS x52,
    n200_sygemeldt_for_ryggen
    AND (
      n112_sygemelding_start <= CASE
        WHEN today >= CAST('0001-02-27' AS DATE)
        THEN CAST(today - INTERVAL '57' DAY AS DATE)
        WHEN NOT (
          today IS NULL
        )
        THEN CAST('0001-01-01' AS DATE)
      END
    ) AS n219_sygemelding_over_8_uger, /* Sygemeldt for ryggen i over 8 uger */
    "n117_får_opioid" AND n202_opioid_for_ryggen AND "n119_får_gabapentinoid" AS x56,
    (
      NOT (
        n101_mdi IS NULL
      )
    ) AND (
      n101_mdi >= 26
    ) AS x59,
    (
      n97_start_total IS NULL
    ) AND (
      n98_start_psyk >= 4
    ) AS x61,
    (
      NOT (
        n79_odi IS NULL
      )
    ) AND (
      n79_odi > 20
    ) AS x70,
    n215_odi_sum_brugbar
    AND (
      n189_odi_beregnet > CAST(CAST(20 AS DECIMAL(2, 0)) * n189_odi_beregnet_per AS DECIMAL(13, 10))
    ) AS x71,
    (
      n74_nrs_ryg >= 7
    )
    AND (
      NOT (
        (
          n74_nrs_ryg IS NULL
        ) AND (
          NOT (
            n76_vas IS NULL
          )
        )
      )
    ) AS x72,
    (
      NOT (
        n75_nrs_ben IS NULL
      )
    ) AND (
      n75_nrs_ben >= 7
    ) AS x73,
    (
      n74_nrs_ryg IS NULL
    ) AND (
      NOT (
        n76_vas IS NULL
      )
    ) AND (
      n76_vas >= 70
    ) AS x74,
    n200_sygemeldt_for_ryggen AND x76 AS n220_sygemelding_4_til_8_uger, /* Sygemeldt for ryggen i 4–8 uger */
    n200_sygemeldt_for_ryggen AND (
      n112_sygemelding_start > x88
    ) AS n221_sygemelding_under_4_uger, /* Sygemeldt for ryggen i under 4 uger */
    CASE
      WHEN (
        CASE WHEN n92_start_5 THEN 1 ELSE 0 END + CASE WHEN n93_start_6 THEN 1 ELSE 0 END + CASE WHEN n94_start_7 THEN 1 ELSE 0 END + CASE WHEN n95_start_8 THEN 1 ELSE 0 END + CASE WHEN n96_start_9 >= 4 THEN 1 ELSE 0 END
      ) >= 4
      THEN TRUE
      WHEN (
        CASE WHEN NOT n92_start_5 THEN 0 ELSE 1 END + CASE WHEN NOT n93_start_6 THEN 0 ELSE 1 END + CASE WHEN NOT n94_start_7 THEN 0 ELSE 1 END + CASE WHEN NOT n95_start_8 THEN 0 ELSE 1 END + CASE WHEN NOT (
          n96_start_9 >= 4
        ) THEN 0 ELSE 1 END
      ) < 4
      THEN FALSE
    END AS x83,
    GREATEST(
      d69,
      d71,
      d70,
      GREATEST(
        CASE WHEN n80_odi_sum IS NULL THEN d70 END,
        CASE WHEN n81_odi_besvarede IS NULL THEN d71 END,
        CASE
          WHEN NOT (
            n80_odi_sum > CAST(CAST(n81_odi_besvarede AS DECIMAL(12, 10)) * CAST(5 AS DECIMAL(1, 0)) AS DECIMAL(12, 10))
          )
          THEN GREATEST(d70, d71)
        END
      )
    ) AS n215_odi_sum_brugbar_day_true,
    GREATEST(d70, d71) AS n189_odi_beregnet_day_known,
    (
      "n132_behandlerbesøg" >= parameter_7
    ) AND x58 AS x85,
    GREATEST(d122, CASE WHEN x57 THEN d123 END, CASE WHEN n134_lang_behandling_oplyst THEN d124 END) AS "n203_tilstrækkeligt_forløb_day_true",
    CASE
      WHEN (
        CASE WHEN n88_start_1 THEN 1 ELSE 0 END + CASE WHEN n89_start_2 THEN 1 ELSE 0 END + CASE WHEN n90_start_3 THEN 1 ELSE 0 END + CASE WHEN n91_start_4 THEN 1 ELSE 0 END + CASE WHEN n92_start_5 THEN 1 ELSE 0 END + CASE WHEN n93_start_6 THEN 1 ELSE 0 END + CASE WHEN n94_start_7 THEN 1 ELSE 0 END + CASE WHEN n95_start_8 THEN 1 ELSE 0 END + CASE WHEN n96_start_9 >= 4 THEN 1 ELSE 0 END
      ) >= 4
      THEN TRUE
      WHEN (
        CASE WHEN NOT n88_start_1 THEN 0 ELSE 1 END + CASE WHEN NOT n89_start_2 THEN 0 ELSE 1 END + CASE WHEN NOT n90_start_3 THEN 0 ELSE 1 END + CASE WHEN NOT n91_start_4 THEN 0 ELSE 1 END + CASE WHEN NOT n92_start_5 THEN 0 ELSE 1 END + CASE WHEN NOT n93_start_6 THEN 0 ELSE 1 END + CASE WHEN NOT n94_start_7 THEN 0 ELSE 1 END + CASE WHEN NOT n95_start_8 THEN 0 ELSE 1 END + CASE WHEN NOT (
          n96_start_9 >= 4
        ) THEN 0 ELSE 1 END
      ) < 4
      THEN FALSE
    END AS x86,
    CASE
      WHEN n180_spa_mindst_4 IS NULL
      THEN (
        unknown_0 & 281474976710656
      ) | CASE WHEN x90 IS NULL THEN unknown_0 & 287667426198290432 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n180_spa_mindst_4_lacks_0,
    n181_spa_mindst_3 AND (
      NOT n180_spa_mindst_4
    ) AS "n213_spa_præcis_3", /* NG65: præcis 3 af 9 tegn på spondylartritis */
    GREATEST(
      GREATEST(
        d48,
        CASE WHEN "n59_spa_debut_før_35" THEN d49 END,
        CASE WHEN "n60_spa_vågner" THEN d50 END,
        CASE WHEN n61_spa_balde THEN d51 END,
        CASE WHEN "n62_spa_bedre_af_bevægelse" THEN d52 END,
        CASE WHEN "n63_spa_nsaid_hjælper" THEN d53 END,
        CASE WHEN "n64_spa_slægtning" THEN d54 END,
        CASE WHEN n65_spa_artrit THEN d55 END,
        CASE WHEN n66_spa_entesit THEN d56 END,
        CASE WHEN n67_spa_psoriasis THEN d57 END
      ),
      GREATEST(
        CASE WHEN NOT "n58_debut_før_45" THEN d48 END,
        CASE WHEN NOT x90 THEN GREATEST(d49, d50, d51, d52, d53, d54, d55, d56, d57) END
      )
    ) AS "n213_spa_præcis_3_day_true",
    "n124_får_paracetamol" AND (
      NOT "n123_får_nsaid"
    ) AND (
      NOT "n117_får_opioid"
    ) AS x128,
    (
      n34_debut IS NULL
    ) AND (
      "n35_ældste_rygkontakt" <= x136
    ) AS x130,
    (
      n34_debut IS NULL
    ) AND (
      "n35_ældste_rygkontakt" <= x87
    ) AS x144,
    (
      NOT (
        "n17_sidder_i_lænden" IS NULL
      )
    ) AND "n17_sidder_i_lænden" AS x177
  FROM layer_3
), layer_5 AS (
  SELECT
    d101,
    d102,
    d104,
    d105,
    d106,
    d107,
    d109,
    d110,
    d111,
    d112,
    d113,
    d114,
    d115,
    d116,
    d117,
    d118,
    d119,
    d120,
    d121,
    d125,
    d128,
    d129,
    d130,
    d131,
    d132,
    d133,
    d134,
    d135,
    d136,
    d137,
    d141,
    d143,
    d144,
    d145,
    d149,
    d150,
    d151,
    d152,
    d153,
    d18,
    d19,
    d20,
    d21,
    d22,
    d23,
    d24,
    d25,
    d27,
    d28,
    d29,
    d35,
    d38,
    d41,
    d44,
    d45,
    d46,
    d47,
    d48,
    d49,
    d5,
    d50,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d57,
    d58,
    d59,
    d60,
    d62,
    d64,
    d65,
    d66,
    d69,
    d70,
    d71,
    d73,
    d74,
    d75,
    d78,
    d79,
    d8,
    d80,
    d81,
    d82,
    d83,
    d84,
    d85,
    d86,
    d87,
    d88,
    d89,
    d9,
    d90,
    d91,
    d92,
    d93,
    d96,
    d97,
    d98,
    n100_start_dato,
    n101_mdi,
    n102_mistanke_om_depression,
    n103_kompleks_belastning,
    "n105_behov_for_støtte",
    n106_kommunalt_behov,
    n107_mobilitetsbehov,
    n108_aktive_dage,
    "n10_lænderyg_diagnose",
    n111_arbejdsstatus,
    n112_sygemelding_start,
    n114_arbejde_truet,
    n115_lang_sygemelding_ventes,
    n116_opioiddage,
    "n119_får_gabapentinoid",
    "n120_gabapentinoid_årsag",
    "n121_får_benzodiazepin",
    "n122_får_steroid",
    "n123_får_nsaid",
    "n125_får_ssri",
    "n126_får_antikoagulans",
    n127_egfr,
    n128_mave_eller_hjerterisiko,
    "n129_smerten_kræver_medicin",
    n130_nsaid_uden_effekt,
    "n131_kræft_eller_palliativ",
    n135_glad_nylig,
    n138_overvejer_billeder,
    n139_udtalt_funktionstab,
    n13_nerverod_diagnose,
    n140_mr_uden_fund,
    n141_fysioterapi_aftalt,
    n142_henvist_fysioterapi,
    n143_fysioterapi_begyndt,
    n144_henvist_rygcenter,
    n145_rygcenter_svar,
    n146_kiro_prolaps_start,
    n147_kiro_stenose_start,
    n150_pakke_fravalgt,
    n151_pakkestart,
    n153_farve_registreret,
    "n154_første_bedre_vurdering",
    n155_alder,
    "n156_er_død",
    n157_ikke_tilmeldt,
    "n158_terminalerklæring",
    n159_rygestatus,
    n15_postlaminektomi,
    "n162_bmi_målt",
    n163_depression,
    n165_har_rygdiagnose_day_true,
    "n166_lænden_påvist_day_true",
    n16_inflammatorisk_diagnose,
    n179_rf7_aktivt_day_true,
    "n17_sidder_i_lænden",
    n180_spa_mindst_4,
    n180_spa_mindst_4_lacks_0,
    n182_svagt_flag,
    n182_svagt_flag_day_true,
    n183_nerverod_day_true,
    n184_y3_day_true,
    n185_r4_day_true,
    n189_odi_beregnet,
    n189_odi_beregnet_day_known,
    n189_odi_beregnet_per,
    "n18_udgået_kode_2011",
    n190_odi_sum_ugyldig,
    n190_odi_sum_ugyldig_lacks_1,
    n194_start_tal_ugyldige,
    n196_start_tal_psyk_4,
    n198_y6_day_true,
    "n19_udgået_kode_2012",
    n200_sygemeldt_for_ryggen,
    n202_opioid_for_ryggen,
    n202_opioid_for_ryggen_day_true,
    "n203_tilstrækkeligt_forløb_day_true",
    n204_alder_i_orden,
    n204_alder_i_orden_day_true,
    n204_alder_i_orden_lacks_2,
    n207_bmi_beregnet,
    "n213_spa_præcis_3_day_true",
    n215_odi_sum_brugbar,
    n215_odi_sum_brugbar_day_true,
    n216_start_tal_kendt,
    n219_sygemelding_over_8_uger,
    n220_sygemelding_4_til_8_uger,
    n221_sygemelding_under_4_uger,
    "n32_køn",
    n33_gravid,
    n34_debut,
    "n35_ældste_rygkontakt",
    n36_rygkontakt,
    n37_tilbagefald,
    n38_utilfredsstillende_fremgang,
    n54_rf7_andet,
    n57_rf6_inflammatorisk,
    "n59_spa_debut_før_35",
    "n60_spa_vågner",
    n61_spa_balde,
    "n62_spa_bedre_af_bevægelse",
    "n63_spa_nsaid_hjælper",
    "n64_spa_slægtning",
    n65_spa_artrit,
    n66_spa_entesit,
    n67_spa_psoriasis,
    n71_bensmerter,
    n72_parese_stabil,
    n74_nrs_ryg,
    n75_nrs_ben,
    n76_vas,
    n79_odi,
    n80_odi_sum,
    n81_odi_besvarede,
    n85_rmdq_uden_version,
    n88_start_1,
    n89_start_2,
    n90_start_3,
    n91_start_4,
    n92_start_5,
    n93_start_6,
    n94_start_7,
    n95_start_8,
    n96_start_9,
    n97_start_total,
    n98_start_psyk,
    n99_start_gruppe_oplyst,
    parameter_0,
    parameter_1,
    parameter_2,
    parameter_3,
    parameter_6,
    parameter_8,
    patient,
    today,
    unknown_0,
    unknown_1,
    unknown_2,
    x10,
    x11,
    x12,
    x128,
    x13,
    x130,
    x136,
    x14,
    x144,
    x15,
    x16,
    x163,
    x17,
    x177,
    x18,
    x185,
    x19,
    x2,
    x27,
    x28,
    x29,
    x3,
    x30,
    x31,
    x32,
    x39,
    x4,
    x40,
    x41,
    x49,
    x5,
    x50,
    x51,
    x52,
    x54,
    x55,
    x56,
    x57,
    x58,
    x59,
    x6,
    x61,
    x7,
    x70,
    x71,
    x72,
    x73,
    x74,
    x75,
    x76,
    x78,
    x8,
    x83,
    x84,
    x86,
    x87,
    x88,
    x9,
    x20 AS n174_rf1_aktivt, /* RF1: mistanke om cauda equina eller rygmarvspåvirkning */
    x22 AS n176_rf3_aktivt, /* RF3: mistanke om kræft */
    x23 AS n177_rf4_aktivt, /* RF4: mistanke om brud */
    x21 AS n175_rf2_aktivt, /* RF2: svær eller tiltagende parese */
    x24 AS n178_rf5_aktivt, /* RF5: mistanke om infektion */
    GREATEST(
      CASE
        WHEN x3
        THEN GREATEST(
          d29,
          CASE WHEN n41_rf1_afklaret IS NULL THEN d31 END,
          CASE WHEN NOT (
            n41_rf1_afklaret > n40_rf1_dato
          ) THEN GREATEST(d31, d30) END
        )
      END,
      CASE
        WHEN x5
        THEN GREATEST(
          d10,
          CASE WHEN n41_rf1_afklaret IS NULL THEN d31 END,
          CASE WHEN NOT (
            n41_rf1_afklaret > n21_rygmarv_dato
          ) THEN GREATEST(d31, d11) END
        )
      END
    ) AS n174_rf1_aktivt_day_true,
    GREATEST(
      d32,
      CASE WHEN n44_rf2_afklaret IS NULL THEN d34 END,
      CASE WHEN NOT (
        n44_rf2_afklaret > n43_rf2_dato
      ) THEN GREATEST(d34, d33) END
    ) AS n175_rf2_aktivt_day_true,
    GREATEST(
      CASE
        WHEN x8
        THEN GREATEST(
          d41,
          CASE WHEN n53_rf5_afklaret IS NULL THEN d43 END,
          CASE WHEN NOT (
            n53_rf5_afklaret > n52_rf5_dato
          ) THEN GREATEST(d43, d42) END
        )
      END,
      CASE
        WHEN x10
        THEN GREATEST(
          d16,
          CASE WHEN n53_rf5_afklaret IS NULL THEN d43 END,
          CASE WHEN NOT (
            n53_rf5_afklaret > n27_infektion_dato
          ) THEN GREATEST(d43, d17) END
        )
      END
    ) AS n178_rf5_aktivt_day_true,
    GREATEST(
      CASE
        WHEN x13
        THEN GREATEST(
          d35,
          CASE WHEN n47_rf3_afklaret IS NULL THEN d37 END,
          CASE WHEN NOT (
            n47_rf3_afklaret > n46_rf3_dato
          ) THEN GREATEST(d37, d36) END
        )
      END,
      CASE
        WHEN x15
        THEN GREATEST(
          d12,
          CASE WHEN n47_rf3_afklaret IS NULL THEN d37 END,
          CASE WHEN NOT (
            n47_rf3_afklaret > n23_tumor_dato
          ) THEN GREATEST(d37, d13) END
        )
      END
    ) AS n176_rf3_aktivt_day_true,
    GREATEST(
      CASE
        WHEN x17
        THEN GREATEST(
          d38,
          CASE WHEN n50_rf4_afklaret IS NULL THEN d40 END,
          CASE WHEN NOT (
            n50_rf4_afklaret > n49_rf4_dato
          ) THEN GREATEST(d40, d39) END
        )
      END,
      CASE
        WHEN x19
        THEN GREATEST(
          d14,
          CASE WHEN n50_rf4_afklaret IS NULL THEN d40 END,
          CASE WHEN NOT (
            n50_rf4_afklaret > n25_fraktur_dato
          ) THEN GREATEST(d40, d15) END
        )
      END
    ) AS n177_rf4_aktivt_day_true,
    GREATEST(
      GREATEST(
        CASE
          WHEN x20
          THEN GREATEST(
            CASE
              WHEN x3
              THEN GREATEST(
                d29,
                CASE WHEN n41_rf1_afklaret IS NULL THEN d31 END,
                CASE WHEN NOT (
                  n41_rf1_afklaret > n40_rf1_dato
                ) THEN GREATEST(d31, d30) END
              )
            END,
            CASE
              WHEN x5
              THEN GREATEST(
                d10,
                CASE WHEN n41_rf1_afklaret IS NULL THEN d31 END,
                CASE WHEN NOT (
                  n41_rf1_afklaret > n21_rygmarv_dato
                ) THEN GREATEST(d31, d11) END
              )
            END
          )
        END,
        CASE
          WHEN NOT x20
          THEN GREATEST(
            CASE WHEN NOT n39_rf1_cauda_equina THEN d29 END,
            CASE WHEN x2 THEN GREATEST(d31, d30) END,
            CASE WHEN NOT n20_rygmarv_diagnose THEN d10 END,
            CASE WHEN x4 THEN GREATEST(d31, d11) END
          )
        END,
        CASE
          WHEN x20 IS NULL
          THEN GREATEST(
            CASE
              WHEN x3
              THEN GREATEST(
                d29,
                CASE WHEN n41_rf1_afklaret IS NULL THEN d31 END,
                CASE WHEN NOT (
                  n41_rf1_afklaret > n40_rf1_dato
                ) THEN GREATEST(d31, d30) END
              )
            END,
            CASE
              WHEN NOT x3
              THEN GREATEST(CASE WHEN NOT n39_rf1_cauda_equina THEN d29 END, CASE WHEN x2 THEN GREATEST(d31, d30) END)
            END,
            CASE
              WHEN x3 IS NULL
              THEN GREATEST(
                d29,
                CASE WHEN x2 THEN GREATEST(d31, d30) END,
                CASE
                  WHEN NOT x2
                  THEN GREATEST(
                    CASE WHEN n41_rf1_afklaret IS NULL THEN d31 END,
                    CASE WHEN NOT (
                      n41_rf1_afklaret > n40_rf1_dato
                    ) THEN GREATEST(d31, d30) END
                  )
                END,
                CASE WHEN x2 IS NULL THEN GREATEST(d31, d30) END
              )
            END,
            CASE
              WHEN x5
              THEN GREATEST(
                d10,
                CASE WHEN n41_rf1_afklaret IS NULL THEN d31 END,
                CASE WHEN NOT (
                  n41_rf1_afklaret > n21_rygmarv_dato
                ) THEN GREATEST(d31, d11) END
              )
            END,
            CASE
              WHEN NOT x5
              THEN GREATEST(CASE WHEN NOT n20_rygmarv_diagnose THEN d10 END, CASE WHEN x4 THEN GREATEST(d31, d11) END)
            END,
            CASE
              WHEN x5 IS NULL
              THEN GREATEST(
                d10,
                CASE WHEN x4 THEN GREATEST(d31, d11) END,
                CASE
                  WHEN NOT x4
                  THEN GREATEST(
                    CASE WHEN n41_rf1_afklaret IS NULL THEN d31 END,
                    CASE WHEN NOT (
                      n41_rf1_afklaret > n21_rygmarv_dato
                    ) THEN GREATEST(d31, d11) END
                  )
                END,
                CASE WHEN x4 IS NULL THEN GREATEST(d31, d11) END
              )
            END
          )
        END
      ),
      GREATEST(
        CASE
          WHEN x21
          THEN GREATEST(
            d32,
            CASE WHEN n44_rf2_afklaret IS NULL THEN d34 END,
            CASE WHEN NOT (
              n44_rf2_afklaret > n43_rf2_dato
            ) THEN GREATEST(d34, d33) END
          )
        END,
        CASE
          WHEN NOT x21
          THEN GREATEST(CASE WHEN NOT n42_rf2_parese THEN d32 END, CASE WHEN x6 THEN GREATEST(d34, d33) END)
        END,
        CASE
          WHEN x21 IS NULL
          THEN GREATEST(
            d32,
            CASE WHEN x6 THEN GREATEST(d34, d33) END,
            CASE
              WHEN NOT x6
              THEN GREATEST(
                CASE WHEN n44_rf2_afklaret IS NULL THEN d34 END,
                CASE WHEN NOT (
                  n44_rf2_afklaret > n43_rf2_dato
                ) THEN GREATEST(d34, d33) END
              )
            END,
            CASE WHEN x6 IS NULL THEN GREATEST(d34, d33) END
          )
        END
      ),
      GREATEST(
        CASE
          WHEN x22
          THEN GREATEST(
            CASE
              WHEN x13
              THEN GREATEST(
                d35,
                CASE WHEN n47_rf3_afklaret IS NULL THEN d37 END,
                CASE WHEN NOT (
                  n47_rf3_afklaret > n46_rf3_dato
                ) THEN GREATEST(d37, d36) END
              )
            END,
            CASE
              WHEN x15
              THEN GREATEST(
                d12,
                CASE WHEN n47_rf3_afklaret IS NULL THEN d37 END,
                CASE WHEN NOT (
                  n47_rf3_afklaret > n23_tumor_dato
                ) THEN GREATEST(d37, d13) END
              )
            END
          )
        END,
        CASE
          WHEN NOT x22
          THEN GREATEST(
            CASE WHEN NOT n45_rf3_malignitet THEN d35 END,
            CASE WHEN x12 THEN GREATEST(d37, d36) END,
            CASE WHEN NOT n22_tumor_diagnose THEN d12 END,
            CASE WHEN x14 THEN GREATEST(d37, d13) END
          )
        END,
        CASE
          WHEN x22 IS NULL
          THEN GREATEST(
            CASE
              WHEN x13
              THEN GREATEST(
                d35,
                CASE WHEN n47_rf3_afklaret IS NULL THEN d37 END,
                CASE WHEN NOT (
                  n47_rf3_afklaret > n46_rf3_dato
                ) THEN GREATEST(d37, d36) END
              )
            END,
            CASE
              WHEN NOT x13
              THEN GREATEST(CASE WHEN NOT n45_rf3_malignitet THEN d35 END, CASE WHEN x12 THEN GREATEST(d37, d36) END)
            END,
            CASE
              WHEN x13 IS NULL
              THEN GREATEST(
                d35,
                CASE WHEN x12 THEN GREATEST(d37, d36) END,
                CASE
                  WHEN NOT x12
                  THEN GREATEST(
                    CASE WHEN n47_rf3_afklaret IS NULL THEN d37 END,
                    CASE WHEN NOT (
                      n47_rf3_afklaret > n46_rf3_dato
                    ) THEN GREATEST(d37, d36) END
                  )
                END,
                CASE WHEN x12 IS NULL THEN GREATEST(d37, d36) END
              )
            END,
            CASE
              WHEN x15
              THEN GREATEST(
                d12,
                CASE WHEN n47_rf3_afklaret IS NULL THEN d37 END,
                CASE WHEN NOT (
                  n47_rf3_afklaret > n23_tumor_dato
                ) THEN GREATEST(d37, d13) END
              )
            END,
            CASE
              WHEN NOT x15
              THEN GREATEST(CASE WHEN NOT n22_tumor_diagnose THEN d12 END, CASE WHEN x14 THEN GREATEST(d37, d13) END)
            END,
            CASE
              WHEN x15 IS NULL
              THEN GREATEST(
                d12,
                CASE WHEN x14 THEN GREATEST(d37, d13) END,
                CASE
                  WHEN NOT x14
                  THEN GREATEST(
                    CASE WHEN n47_rf3_afklaret IS NULL THEN d37 END,
                    CASE WHEN NOT (
                      n47_rf3_afklaret > n23_tumor_dato
                    ) THEN GREATEST(d37, d13) END
                  )
                END,
                CASE WHEN x14 IS NULL THEN GREATEST(d37, d13) END
              )
            END
          )
        END
      ),
      GREATEST(
        CASE
          WHEN x23
          THEN GREATEST(
            CASE
              WHEN x17
              THEN GREATEST(
                d38,
                CASE WHEN n50_rf4_afklaret IS NULL THEN d40 END,
                CASE WHEN NOT (
                  n50_rf4_afklaret > n49_rf4_dato
                ) THEN GREATEST(d40, d39) END
              )
            END,
            CASE
              WHEN x19
              THEN GREATEST(
                d14,
                CASE WHEN n50_rf4_afklaret IS NULL THEN d40 END,
                CASE WHEN NOT (
                  n50_rf4_afklaret > n25_fraktur_dato
                ) THEN GREATEST(d40, d15) END
              )
            END
          )
        END,
        CASE
          WHEN NOT x23
          THEN GREATEST(
            CASE WHEN NOT n48_rf4_fraktur THEN d38 END,
            CASE WHEN x16 THEN GREATEST(d40, d39) END,
            CASE WHEN NOT n24_fraktur_diagnose THEN d14 END,
            CASE WHEN x18 THEN GREATEST(d40, d15) END
          )
        END,
        CASE
          WHEN x23 IS NULL
          THEN GREATEST(
            CASE
              WHEN x17
              THEN GREATEST(
                d38,
                CASE WHEN n50_rf4_afklaret IS NULL THEN d40 END,
                CASE WHEN NOT (
                  n50_rf4_afklaret > n49_rf4_dato
                ) THEN GREATEST(d40, d39) END
              )
            END,
            CASE
              WHEN NOT x17
              THEN GREATEST(CASE WHEN NOT n48_rf4_fraktur THEN d38 END, CASE WHEN x16 THEN GREATEST(d40, d39) END)
            END,
            CASE
              WHEN x17 IS NULL
              THEN GREATEST(
                d38,
                CASE WHEN x16 THEN GREATEST(d40, d39) END,
                CASE
                  WHEN NOT x16
                  THEN GREATEST(
                    CASE WHEN n50_rf4_afklaret IS NULL THEN d40 END,
                    CASE WHEN NOT (
                      n50_rf4_afklaret > n49_rf4_dato
                    ) THEN GREATEST(d40, d39) END
                  )
                END,
                CASE WHEN x16 IS NULL THEN GREATEST(d40, d39) END
              )
            END,
            CASE
              WHEN x19
              THEN GREATEST(
                d14,
                CASE WHEN n50_rf4_afklaret IS NULL THEN d40 END,
                CASE WHEN NOT (
                  n50_rf4_afklaret > n25_fraktur_dato
                ) THEN GREATEST(d40, d15) END
              )
            END,
            CASE
              WHEN NOT x19
              THEN GREATEST(CASE WHEN NOT n24_fraktur_diagnose THEN d14 END, CASE WHEN x18 THEN GREATEST(d40, d15) END)
            END,
            CASE
              WHEN x19 IS NULL
              THEN GREATEST(
                d14,
                CASE WHEN x18 THEN GREATEST(d40, d15) END,
                CASE
                  WHEN NOT x18
                  THEN GREATEST(
                    CASE WHEN n50_rf4_afklaret IS NULL THEN d40 END,
                    CASE WHEN NOT (
                      n50_rf4_afklaret > n25_fraktur_dato
                    ) THEN GREATEST(d40, d15) END
                  )
                END,
                CASE WHEN x18 IS NULL THEN GREATEST(d40, d15) END
              )
            END
          )
        END
      ),
      GREATEST(
        CASE
          WHEN x24
          THEN GREATEST(
            CASE
              WHEN x8
              THEN GREATEST(
                d41,
                CASE WHEN n53_rf5_afklaret IS NULL THEN d43 END,
                CASE WHEN NOT (
                  n53_rf5_afklaret > n52_rf5_dato
                ) THEN GREATEST(d43, d42) END
              )
            END,
            CASE
              WHEN x10
              THEN GREATEST(
                d16,
                CASE WHEN n53_rf5_afklaret IS NULL THEN d43 END,
                CASE WHEN NOT (
                  n53_rf5_afklaret > n27_infektion_dato
                ) THEN GREATEST(d43, d17) END
              )
            END
          )
        END,
        CASE
          WHEN NOT x24
          THEN GREATEST(
            CASE WHEN NOT n51_rf5_infektion THEN d41 END,
            CASE WHEN x7 THEN GREATEST(d43, d42) END,
            CASE WHEN NOT n26_infektion_diagnose THEN d16 END,
            CASE WHEN x9 THEN GREATEST(d43, d17) END
          )
        END,
        CASE
          WHEN x24 IS NULL
          THEN GREATEST(
            CASE
              WHEN x8
              THEN GREATEST(
                d41,
                CASE WHEN n53_rf5_afklaret IS NULL THEN d43 END,
                CASE WHEN NOT (
                  n53_rf5_afklaret > n52_rf5_dato
                ) THEN GREATEST(d43, d42) END
              )
            END,
            CASE
              WHEN NOT x8
              THEN GREATEST(CASE WHEN NOT n51_rf5_infektion THEN d41 END, CASE WHEN x7 THEN GREATEST(d43, d42) END)
            END,
            CASE
              WHEN x8 IS NULL
              THEN GREATEST(
                d41,
                CASE WHEN x7 THEN GREATEST(d43, d42) END,
                CASE
                  WHEN NOT x7
                  THEN GREATEST(
                    CASE WHEN n53_rf5_afklaret IS NULL THEN d43 END,
                    CASE WHEN NOT (
                      n53_rf5_afklaret > n52_rf5_dato
                    ) THEN GREATEST(d43, d42) END
                  )
                END,
                CASE WHEN x7 IS NULL THEN GREATEST(d43, d42) END
              )
            END,
            CASE
              WHEN x10
              THEN GREATEST(
                d16,
                CASE WHEN n53_rf5_afklaret IS NULL THEN d43 END,
                CASE WHEN NOT (
                  n53_rf5_afklaret > n27_infektion_dato
                ) THEN GREATEST(d43, d17) END
              )
            END,
            CASE
              WHEN NOT x10
              THEN GREATEST(CASE WHEN NOT n26_infektion_diagnose THEN d16 END, CASE WHEN x9 THEN GREATEST(d43, d17) END)
            END,
            CASE
              WHEN x10 IS NULL
              THEN GREATEST(
                d16,
                CASE WHEN x9 THEN GREATEST(d43, d17) END,
                CASE
                  WHEN NOT x9
                  THEN GREATEST(
                    CASE WHEN n53_rf5_afklaret IS NULL THEN d43 END,
                    CASE WHEN NOT (
                      n53_rf5_afklaret > n27_infektion_dato
                    ) THEN GREATEST(d43, d17) END
                  )
                END,
                CASE WHEN x9 IS NULL THEN GREATEST(d43, d17) END
              )
            END
          )
        END
      )
    ) AS "n212_rødt_flag_day_false",
    (
      NOT (
        n34_debut IS NULL
      )
    ) AND (
      n34_debut > today
    ) AS n167_debut_i_fremtiden, /* Datafejl: debut ligger i fremtiden */
    x29 OR x32 AS n172_mindst_12_uger, /* Smerter i mindst 12 uger */
    n37_tilbagefald >= 2 AS n173_tilbagevendende, /* Tilbagevendende: mindst 2 nye episoder det seneste år */
    GREATEST(
      CASE
        WHEN NOT x28
        THEN GREATEST(
          d24,
          CASE WHEN NOT (
            n34_debut IS NULL
          ) THEN d24 END,
          CASE WHEN NOT (
            "n35_ældste_rygkontakt" <= x35
          ) THEN d25 END
        )
      END,
      CASE
        WHEN NOT x31
        THEN GREATEST(
          d24,
          CASE WHEN NOT (
            n34_debut IS NULL
          ) THEN d24 END,
          CASE WHEN NOT (
            "n35_ældste_rygkontakt" <= x36
          ) THEN d25 END
        )
      END
    ) AS n172_mindst_12_uger_day_false,
    GREATEST(
      CASE
        WHEN x29
        THEN GREATEST(CASE WHEN n34_debut <= x35 THEN d24 END, CASE WHEN x27 THEN GREATEST(d24, d25) END)
      END,
      CASE
        WHEN x32
        THEN GREATEST(CASE WHEN n34_debut <= x36 THEN d24 END, CASE WHEN x30 THEN GREATEST(d24, d25) END)
      END
    ) AS n172_mindst_12_uger_day_true,
    n196_start_tal_psyk_4 AND x41 AS "n217_start_tal_høj",
    x83 AS n193_start_svar_psyk_4,
    n216_start_tal_kendt OR (
      NOT (
        n99_start_gruppe_oplyst IS NULL
      )
    ) AS n233_start_angivet,
    CASE
      WHEN n215_odi_sum_brugbar IS NULL
      THEN (
        unknown_1 & 512
      ) | n190_odi_sum_ugyldig_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS n215_odi_sum_brugbar_lacks_1,
    CASE WHEN n189_odi_beregnet IS NULL THEN unknown_1 & 768 ELSE CAST(0 AS BIGINT) END AS n189_odi_beregnet_lacks_1,
    x49 OR x50 AS n232_odi_over_40, /* ODI over 40 % (når den er kendt) */
    x51 OR x52 AS n191_rmdq_mindst_14, /* RMDQ mindst 14 (når den er kendt) */
    CASE
      WHEN n200_sygemeldt_for_ryggen IS NULL
      THEN (
        unknown_1 & 549755813888
      ) | CASE WHEN x53 IS NULL THEN unknown_1 & 2199023255552 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n200_sygemeldt_for_ryggen_lacks_1,
    x85 AS "n203_tilstrækkeligt_forløb", /* Tilstrækkeligt forløb: mindst 5 behandlinger over mindst 8 uger */
    x59 OR n163_depression AS n208_moderat_depression, /* Moderat eller svær depression (MDI mindst 26 eller aktiv diagnose) */
    (
      n97_start_total >= 4
    ) OR x61 AS n195_start_tal_4,
    x86 AS n192_start_svar_4,
    x70 OR x71 AS n231_odi_over_20, /* ODI over 20 % (når den er kendt) */
    x72 OR x73 OR x74 AS n187_nrs_mindst_7, /* Smerte mindst 7 af 10 */
    n220_sygemelding_4_til_8_uger OR n221_sygemelding_under_4_uger OR n114_arbejde_truet AS n235_y4, /* Y4: Sygemeldt for ryggen i højst 8 uger, eller arbejdet er truet */
    GREATEST(
      CASE WHEN x49 THEN d69 END,
      CASE WHEN x50 THEN GREATEST(n215_odi_sum_brugbar_day_true, n189_odi_beregnet_day_known) END
    ) AS n232_odi_over_40_day_true,
    GREATEST(
      d101,
      CASE WHEN "n113_sygemelding_årsag" IS NULL THEN d103 END,
      CASE WHEN NOT (
        "n113_sygemelding_årsag" = 1
      ) THEN d103 END
    ) AS n200_sygemeldt_for_ryggen_day_true,
    GREATEST(
      GREATEST(
        CASE
          WHEN x85
          THEN GREATEST(d122, CASE WHEN x57 THEN d123 END, CASE WHEN n134_lang_behandling_oplyst THEN d124 END)
        END,
        CASE
          WHEN NOT x85
          THEN GREATEST(
            CASE WHEN NOT (
              "n132_behandlerbesøg" >= parameter_7
            ) THEN d122 END,
            CASE
              WHEN NOT x58
              THEN GREATEST(
                CASE WHEN n133_behandling_over_8_uger IS NULL THEN d123 END,
                CASE WHEN NOT n133_behandling_over_8_uger THEN d123 END,
                d124
              )
            END
          )
        END
      ),
      "n203_tilstrækkeligt_forløb_day_true",
      d28
    ) AS n224_r6_day_true,
    GREATEST(
      CASE WHEN n111_arbejdsstatus IS NULL THEN d101 END,
      CASE WHEN NOT (
        n111_arbejdsstatus IN (2, 3)
      ) THEN d101 END,
      CASE WHEN x53 THEN d103 END
    ) AS n200_sygemeldt_for_ryggen_day_false,
    "n10_lænderyg_diagnose" OR n11_niveau_uklar_diagnose OR n12_anden_region_diagnose AS n165_har_rygdiagnose, /* Aktiv rygdiagnose */
    CASE
      WHEN "n213_spa_præcis_3" IS NULL
      THEN CASE
        WHEN n181_spa_mindst_3 IS NULL
        THEN (
          unknown_0 & 281474976710656
        ) | CASE WHEN x91 IS NULL THEN unknown_0 & 287667426198290432 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END | n180_spa_mindst_4_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS "n213_spa_præcis_3_lacks_0",
    "n213_spa_præcis_3" AND n68_hla_b27 AS x92,
    "n213_spa_præcis_3" AND (
      n68_hla_b27 IS NULL
    ) AS x93,
    "n28_kræft_nogensinde" AND (
      n45_rf3_malignitet IS NULL
    ) AS x96,
    n29_cauda_spor AND (
      n39_rf1_cauda_equina IS NULL
    ) AS x98,
    n30_infektion_spor AND (
      n51_rf5_infektion IS NULL
    ) AS x99,
    n31_fraktur_spor AND (
      n48_rf4_fraktur IS NULL
    ) AS x100,
    (
      n34_debut IS NULL
    ) AND (
      "n35_ældste_rygkontakt" <= x88
    ) AS x116,
    (
      n34_debut <= x136
    ) OR x130 AS n170_mindst_6_uger,
    (
      n34_debut <= x87
    ) OR x144 AS n171_mindst_8_uger,
    n115_lang_sygemelding_ventes OR n219_sygemelding_over_8_uger AS x157,
    (
      NOT (
        "n17_sidder_i_lænden" IS NULL
      )
    ) AND (
      NOT "n17_sidder_i_lænden"
    ) AS x176,
    (
      NOT n11_niveau_uklar_diagnose
    ) AND (
      NOT x177
    ) AS x178,
    (
      NOT (
        n34_debut IS NULL
      )
    )
    AND (
      n34_debut >= CASE
        WHEN today >= CAST('0001-07-01' AS DATE)
        THEN CAST(today - INTERVAL '6' MONTH AS DATE)
        WHEN NOT (
          today IS NULL
        )
        THEN CAST('0001-01-01' AS DATE)
      END
    ) AS x181,
    (
      n75_nrs_ben IS NULL
    ) OR (
      n75_nrs_ben = 0
    ) AS x183
  FROM layer_4
), layer_6 AS (
  SELECT
    d101,
    d102,
    d104,
    d105,
    d106,
    d107,
    d109,
    d110,
    d111,
    d112,
    d113,
    d114,
    d115,
    d116,
    d117,
    d118,
    d119,
    d120,
    d121,
    d125,
    d128,
    d129,
    d130,
    d131,
    d132,
    d133,
    d134,
    d135,
    d136,
    d137,
    d141,
    d143,
    d144,
    d145,
    d149,
    d150,
    d151,
    d152,
    d153,
    d18,
    d19,
    d20,
    d21,
    d22,
    d23,
    d24,
    d25,
    d27,
    d28,
    d29,
    d35,
    d38,
    d41,
    d44,
    d45,
    d46,
    d47,
    d48,
    d49,
    d5,
    d50,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d57,
    d58,
    d59,
    d60,
    d62,
    d64,
    d65,
    d66,
    d69,
    d70,
    d71,
    d75,
    d78,
    d79,
    d8,
    d80,
    d81,
    d82,
    d83,
    d84,
    d85,
    d86,
    d87,
    d88,
    d89,
    d9,
    d90,
    d91,
    d92,
    d93,
    d96,
    d97,
    d98,
    n100_start_dato,
    n101_mdi,
    n102_mistanke_om_depression,
    n103_kompleks_belastning,
    "n105_behov_for_støtte",
    n106_kommunalt_behov,
    n107_mobilitetsbehov,
    n108_aktive_dage,
    "n10_lænderyg_diagnose",
    n111_arbejdsstatus,
    n112_sygemelding_start,
    n114_arbejde_truet,
    n115_lang_sygemelding_ventes,
    n116_opioiddage,
    "n119_får_gabapentinoid",
    "n120_gabapentinoid_årsag",
    "n121_får_benzodiazepin",
    "n122_får_steroid",
    "n123_får_nsaid",
    "n125_får_ssri",
    "n126_får_antikoagulans",
    n127_egfr,
    n128_mave_eller_hjerterisiko,
    "n129_smerten_kræver_medicin",
    n130_nsaid_uden_effekt,
    "n131_kræft_eller_palliativ",
    n135_glad_nylig,
    n138_overvejer_billeder,
    n139_udtalt_funktionstab,
    n13_nerverod_diagnose,
    n140_mr_uden_fund,
    n141_fysioterapi_aftalt,
    n142_henvist_fysioterapi,
    n143_fysioterapi_begyndt,
    n144_henvist_rygcenter,
    n145_rygcenter_svar,
    n146_kiro_prolaps_start,
    n147_kiro_stenose_start,
    n150_pakke_fravalgt,
    n151_pakkestart,
    n153_farve_registreret,
    "n154_første_bedre_vurdering",
    n155_alder,
    "n156_er_død",
    n157_ikke_tilmeldt,
    "n158_terminalerklæring",
    n159_rygestatus,
    n15_postlaminektomi,
    "n162_bmi_målt",
    n163_depression,
    n165_har_rygdiagnose,
    n165_har_rygdiagnose_day_true,
    "n166_lænden_påvist_day_true",
    n167_debut_i_fremtiden,
    n16_inflammatorisk_diagnose,
    n171_mindst_8_uger,
    n172_mindst_12_uger,
    n172_mindst_12_uger_day_false,
    n172_mindst_12_uger_day_true,
    n173_tilbagevendende,
    n174_rf1_aktivt,
    n174_rf1_aktivt_day_true,
    n175_rf2_aktivt,
    n175_rf2_aktivt_day_true,
    n176_rf3_aktivt,
    n176_rf3_aktivt_day_true,
    n177_rf4_aktivt,
    n177_rf4_aktivt_day_true,
    n178_rf5_aktivt,
    n178_rf5_aktivt_day_true,
    n179_rf7_aktivt_day_true,
    n180_spa_mindst_4,
    n180_spa_mindst_4_lacks_0,
    n182_svagt_flag,
    n182_svagt_flag_day_true,
    n183_nerverod_day_true,
    n184_y3_day_true,
    n185_r4_day_true,
    n187_nrs_mindst_7,
    n189_odi_beregnet,
    n189_odi_beregnet_day_known,
    n189_odi_beregnet_lacks_1,
    n189_odi_beregnet_per,
    "n18_udgået_kode_2011",
    n190_odi_sum_ugyldig,
    n190_odi_sum_ugyldig_lacks_1,
    n191_rmdq_mindst_14,
    n192_start_svar_4,
    n193_start_svar_psyk_4,
    n194_start_tal_ugyldige,
    n195_start_tal_4,
    n196_start_tal_psyk_4,
    n198_y6_day_true,
    "n19_udgået_kode_2012",
    n200_sygemeldt_for_ryggen,
    n200_sygemeldt_for_ryggen_day_false,
    n200_sygemeldt_for_ryggen_day_true,
    n200_sygemeldt_for_ryggen_lacks_1,
    n202_opioid_for_ryggen,
    n202_opioid_for_ryggen_day_true,
    "n203_tilstrækkeligt_forløb",
    "n203_tilstrækkeligt_forløb_day_true",
    n204_alder_i_orden,
    n204_alder_i_orden_day_true,
    n204_alder_i_orden_lacks_2,
    n207_bmi_beregnet,
    n208_moderat_depression,
    "n212_rødt_flag_day_false",
    "n213_spa_præcis_3_day_true",
    "n213_spa_præcis_3_lacks_0",
    n215_odi_sum_brugbar,
    n215_odi_sum_brugbar_day_true,
    n215_odi_sum_brugbar_lacks_1,
    n216_start_tal_kendt,
    "n217_start_tal_høj",
    n219_sygemelding_over_8_uger,
    n224_r6_day_true,
    n231_odi_over_20,
    n232_odi_over_40,
    n232_odi_over_40_day_true,
    n233_start_angivet,
    n235_y4,
    "n32_køn",
    n33_gravid,
    n34_debut,
    n37_tilbagefald,
    n38_utilfredsstillende_fremgang,
    n54_rf7_andet,
    n57_rf6_inflammatorisk,
    "n59_spa_debut_før_35",
    "n60_spa_vågner",
    n61_spa_balde,
    "n62_spa_bedre_af_bevægelse",
    "n63_spa_nsaid_hjælper",
    "n64_spa_slægtning",
    n65_spa_artrit,
    n66_spa_entesit,
    n67_spa_psoriasis,
    n71_bensmerter,
    n72_parese_stabil,
    n74_nrs_ryg,
    n75_nrs_ben,
    n76_vas,
    n79_odi,
    n80_odi_sum,
    n81_odi_besvarede,
    n85_rmdq_uden_version,
    n88_start_1,
    n89_start_2,
    n90_start_3,
    n91_start_4,
    n92_start_5,
    n93_start_6,
    n94_start_7,
    n95_start_8,
    n96_start_9,
    n97_start_total,
    n98_start_psyk,
    n99_start_gruppe_oplyst,
    parameter_0,
    parameter_1,
    parameter_2,
    parameter_3,
    parameter_8,
    patient,
    today,
    unknown_0,
    unknown_1,
    unknown_2,
    x100,
    x11,
    x116,
    x128,
    x144,
    x157,
    x163,
    x176,
    x177,
    x178,
    x181,
    x183,
    x185,
    x39,
    x40,
    x41,
    x51,
    x52,
    x54,
    x55,
    x56,
    x58,
    x59,
    x6,
    x61,
    x70,
    x71,
    x72,
    x73,
    x74,
    x75,
    x76,
    x78,
    x83,
    x84,
    x86,
    x87,
    x88,
    x92,
    x93,
    x96,
    x98,
    x99,
    CASE
      WHEN n174_rf1_aktivt IS NULL
      THEN CASE
        WHEN x3 IS NULL
        THEN (
          unknown_0 & 536870912
        ) | CASE WHEN x2 IS NULL THEN unknown_0 & 3221225472 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END | CASE
        WHEN x5 IS NULL
        THEN (
          unknown_0 & 1024
        ) | CASE WHEN x4 IS NULL THEN unknown_0 & 2147485696 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS n174_rf1_aktivt_lacks_0,
    CASE
      WHEN n178_rf5_aktivt IS NULL
      THEN CASE
        WHEN x8 IS NULL
        THEN (
          unknown_0 & 2199023255552
        ) | CASE WHEN x7 IS NULL THEN unknown_0 & 13194139533312 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END | CASE
        WHEN x10 IS NULL
        THEN (
          unknown_0 & 65536
        ) | CASE WHEN x9 IS NULL THEN unknown_0 & 8796093153280 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS n178_rf5_aktivt_lacks_0,
    n54_rf7_andet AND (
      NOT x11
    ) AS n179_rf7_aktivt, /* RF7: mistanke om sygdom i kar, nyre eller bækken */
    CASE
      WHEN n176_rf3_aktivt IS NULL
      THEN CASE
        WHEN x13 IS NULL
        THEN (
          unknown_0 & 34359738368
        ) | CASE WHEN x12 IS NULL THEN unknown_0 & 206158430208 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END | CASE
        WHEN x15 IS NULL
        THEN (
          unknown_0 & 4096
        ) | CASE WHEN x14 IS NULL THEN unknown_0 & 137438961664 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS n176_rf3_aktivt_lacks_0,
    CASE
      WHEN n177_rf4_aktivt IS NULL
      THEN CASE
        WHEN x17 IS NULL
        THEN (
          unknown_0 & 274877906944
        ) | CASE WHEN x16 IS NULL THEN unknown_0 & 1649267441664 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END | CASE
        WHEN x19 IS NULL
        THEN (
          unknown_0 & 16384
        ) | CASE WHEN x18 IS NULL THEN unknown_0 & 1099511660544 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS n177_rf4_aktivt_lacks_0,
    CASE
      WHEN (
        CASE WHEN n174_rf1_aktivt THEN 1 ELSE 0 END + CASE WHEN n175_rf2_aktivt THEN 1 ELSE 0 END + CASE WHEN n176_rf3_aktivt THEN 1 ELSE 0 END + CASE WHEN n177_rf4_aktivt THEN 1 ELSE 0 END + CASE WHEN n178_rf5_aktivt THEN 1 ELSE 0 END
      ) >= 1
      THEN TRUE
      WHEN (
        CASE WHEN NOT n174_rf1_aktivt THEN 0 ELSE 1 END + CASE WHEN NOT n175_rf2_aktivt THEN 0 ELSE 1 END + CASE WHEN NOT n176_rf3_aktivt THEN 0 ELSE 1 END + CASE WHEN NOT n177_rf4_aktivt THEN 0 ELSE 1 END + CASE WHEN NOT n178_rf5_aktivt THEN 0 ELSE 1 END
      ) < 1
      THEN FALSE
    END AS "n212_rødt_flag", /* Aktivt rødt flag (RF1–RF5) */
    "n10_lænderyg_diagnose" OR "n17_sidder_i_lænden" AS "n166_lænden_påvist", /* Smerten sidder i lænden */
    CASE
      WHEN n172_mindst_12_uger IS NULL
      THEN CASE
        WHEN x29 IS NULL
        THEN CASE
          WHEN x28 IS NULL
          THEN (
            unknown_0 & 16777216
          ) | CASE WHEN x27 IS NULL THEN unknown_0 & 33554432 ELSE CAST(0 AS BIGINT) END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END | CASE
        WHEN x32 IS NULL
        THEN CASE
          WHEN x31 IS NULL
          THEN (
            unknown_0 & 16777216
          ) | CASE WHEN x30 IS NULL THEN unknown_0 & 33554432 ELSE CAST(0 AS BIGINT) END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS n172_mindst_12_uger_lacks_0,
    n172_mindst_12_uger OR n173_tilbagevendende AS n211_pakkekriterium, /* I3: mindst 12 uger eller tilbagevendende */
    n216_start_tal_kendt AND "n217_start_tal_høj" AS x42,
    (
      NOT (
        n99_start_gruppe_oplyst IS NULL
      )
    ) AND (
      n99_start_gruppe_oplyst = 2
    ) AS x43,
    (
      NOT (
        n193_start_svar_psyk_4 IS NULL
      )
    ) AND n193_start_svar_psyk_4 AS x44,
    (
      NOT n233_start_angivet
    ) AND n193_start_svar_psyk_4 AS x45,
    CASE
      WHEN n232_odi_over_40 IS NULL
      THEN CASE WHEN x49 IS NULL THEN unknown_1 & 128 ELSE CAST(0 AS BIGINT) END | CASE WHEN x50 IS NULL THEN n215_odi_sum_brugbar_lacks_1 | n189_odi_beregnet_lacks_1 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n232_odi_over_40_lacks_1,
    CASE
      WHEN n219_sygemelding_over_8_uger IS NULL
      THEN (
        unknown_1 & 1099511627776
      ) | n200_sygemeldt_for_ryggen_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS n219_sygemelding_over_8_uger_lacks_1,
    CASE
      WHEN "n203_tilstrækkeligt_forløb" IS NULL
      THEN (
        unknown_1 & 1152921504606846976
      ) | CASE
        WHEN x58 IS NULL
        THEN CASE WHEN x57 IS NULL THEN unknown_1 & 2305843009213693952 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS "n203_tilstrækkeligt_forløb_lacks_1",
    n208_moderat_depression AND n172_mindst_12_uger AS x60,
    n216_start_tal_kendt AND n195_start_tal_4 AS x62,
    (
      NOT (
        n99_start_gruppe_oplyst IS NULL
      )
    ) AND (
      n99_start_gruppe_oplyst IN (1, 2)
    ) AS x63,
    (
      NOT (
        n192_start_svar_4 IS NULL
      )
    ) AND n192_start_svar_4 AS x64,
    (
      NOT (
        n193_start_svar_psyk_4 IS NULL
      )
    ) AND n193_start_svar_psyk_4 AS x65,
    (
      NOT n233_start_angivet
    ) AND n192_start_svar_4 AS x66,
    n231_odi_over_20 OR n187_nrs_mindst_7 AS n239_y2, /* Y2: ODI over 20 % (når den er kendt), eller smerte mindst 7 */
    CASE
      WHEN n235_y4 IS NULL
      THEN (
        unknown_1 & 4398046511104
      ) | CASE
        WHEN n220_sygemelding_4_til_8_uger IS NULL
        THEN n200_sygemeldt_for_ryggen_lacks_1 | CASE WHEN x76 IS NULL THEN unknown_1 & 1099511627776 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END | CASE
        WHEN n221_sygemelding_under_4_uger IS NULL
        THEN (
          unknown_1 & 1099511627776
        ) | n200_sygemeldt_for_ryggen_lacks_1
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS n235_y4_lacks_1,
    GREATEST(
      d87,
      d88,
      CASE WHEN n98_start_psyk > n97_start_total THEN GREATEST(d88, d87) END,
      CASE
        WHEN n98_start_psyk < CAST(CAST(n97_start_total AS DECIMAL(11, 10)) - CAST(4 AS DECIMAL(1, 0)) AS DECIMAL(11, 10))
        THEN GREATEST(d88, d87)
      END
    ) AS n194_start_tal_ugyldige_day_true,
    GREATEST(
      CASE WHEN n232_odi_over_40 THEN n232_odi_over_40_day_true END,
      CASE WHEN n191_rmdq_mindst_14 THEN GREATEST(CASE WHEN x51 THEN d73 END, CASE WHEN x52 THEN d74 END) END
    ) AS n240_r2_day_true,
    GREATEST(
      CASE WHEN n220_sygemelding_4_til_8_uger THEN GREATEST(n200_sygemeldt_for_ryggen_day_true, d102) END,
      CASE WHEN n221_sygemelding_under_4_uger THEN GREATEST(n200_sygemeldt_for_ryggen_day_true, d102) END,
      CASE WHEN n114_arbejde_truet THEN d104 END
    ) AS n235_y4_day_true,
    n57_rf6_inflammatorisk OR n180_spa_mindst_4 OR x92 AS x89,
    (
      n34_debut <= x88
    ) OR x116 AS n169_mindst_4_uger,
    (
      NOT (
        n127_egfr IS NULL
      )
    ) AND (
      n127_egfr < 30
    ) AS x123,
    (
      "n32_køn" <> 1
    ) AND (
      n155_alder < 50
    ) AND n33_gravid AS "n205_kan_være_gravid", /* Gravid eller måske gravid */
    CASE
      WHEN n170_mindst_6_uger IS NULL
      THEN (
        unknown_0 & 16777216
      ) | CASE WHEN x130 IS NULL THEN unknown_0 & 33554432 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n170_mindst_6_uger_lacks_0,
    (
      NOT n170_mindst_6_uger
    ) AND (
      NOT n172_mindst_12_uger
    ) AND (
      NOT n167_debut_i_fremtiden
    ) AS x131,
    n170_mindst_6_uger AND (
      NOT n172_mindst_12_uger
    ) AND (
      NOT n167_debut_i_fremtiden
    ) AS x132,
    n170_mindst_6_uger AND n172_mindst_12_uger AS x133,
    (
      NOT n170_mindst_6_uger
    ) AND (
      NOT n172_mindst_12_uger
    ) AND n167_debut_i_fremtiden AS x134,
    GREATEST(
      d24,
      CASE WHEN NOT (
        n34_debut IS NULL
      ) THEN d24 END,
      CASE WHEN NOT (
        "n35_ældste_rygkontakt" <= x136
      ) THEN d25 END
    ) AS n170_mindst_6_uger_day_false,
    GREATEST(CASE WHEN n34_debut <= x136 THEN d24 END, CASE WHEN x130 THEN GREATEST(d24, d25) END) AS n170_mindst_6_uger_day_true,
    (
      parameter_6 = 0
    ) AND n171_mindst_8_uger AS x145,
    (
      parameter_6 = 1
    ) AND n172_mindst_12_uger AS x146,
    n200_sygemeldt_for_ryggen AND x157 AS x156,
    x176 OR x178 AS x179,
    n36_rygkontakt OR x181 AS x182,
    (
      NOT (
        n74_nrs_ryg IS NULL
      )
    ) AND (
      n74_nrs_ryg = 0
    ) AND x183 AS x184
  FROM layer_5
), layer_7 AS (
  SELECT
    d101,
    d102,
    d104,
    d105,
    d106,
    d107,
    d109,
    d110,
    d111,
    d112,
    d113,
    d114,
    d115,
    d116,
    d117,
    d118,
    d119,
    d120,
    d121,
    d125,
    d128,
    d129,
    d130,
    d131,
    d132,
    d133,
    d134,
    d135,
    d136,
    d137,
    d141,
    d143,
    d144,
    d145,
    d149,
    d150,
    d151,
    d152,
    d18,
    d19,
    d20,
    d21,
    d22,
    d23,
    d24,
    d25,
    d27,
    d28,
    d29,
    d35,
    d38,
    d41,
    d44,
    d45,
    d46,
    d47,
    d48,
    d49,
    d5,
    d50,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d57,
    d58,
    d59,
    d60,
    d62,
    d64,
    d65,
    d66,
    d69,
    d70,
    d71,
    d75,
    d78,
    d79,
    d8,
    d80,
    d81,
    d82,
    d83,
    d84,
    d85,
    d86,
    d87,
    d88,
    d89,
    d9,
    d90,
    d91,
    d92,
    d96,
    d97,
    d98,
    n100_start_dato,
    n101_mdi,
    n102_mistanke_om_depression,
    n103_kompleks_belastning,
    "n105_behov_for_støtte",
    n106_kommunalt_behov,
    n107_mobilitetsbehov,
    n108_aktive_dage,
    n111_arbejdsstatus,
    n112_sygemelding_start,
    n114_arbejde_truet,
    n115_lang_sygemelding_ventes,
    n116_opioiddage,
    "n119_får_gabapentinoid",
    "n120_gabapentinoid_årsag",
    "n121_får_benzodiazepin",
    "n122_får_steroid",
    "n123_får_nsaid",
    "n125_får_ssri",
    "n126_får_antikoagulans",
    n127_egfr,
    n128_mave_eller_hjerterisiko,
    "n129_smerten_kræver_medicin",
    n130_nsaid_uden_effekt,
    "n131_kræft_eller_palliativ",
    n135_glad_nylig,
    n138_overvejer_billeder,
    n139_udtalt_funktionstab,
    n140_mr_uden_fund,
    n141_fysioterapi_aftalt,
    n142_henvist_fysioterapi,
    n143_fysioterapi_begyndt,
    n144_henvist_rygcenter,
    n145_rygcenter_svar,
    n146_kiro_prolaps_start,
    n147_kiro_stenose_start,
    n150_pakke_fravalgt,
    n151_pakkestart,
    n153_farve_registreret,
    "n154_første_bedre_vurdering",
    n155_alder,
    "n156_er_død",
    n157_ikke_tilmeldt,
    "n158_terminalerklæring",
    n159_rygestatus,
    n15_postlaminektomi,
    "n162_bmi_målt",
    n165_har_rygdiagnose,
    n165_har_rygdiagnose_day_true,
    "n166_lænden_påvist",
    "n166_lænden_påvist_day_true",
    n167_debut_i_fremtiden,
    n169_mindst_4_uger,
    n16_inflammatorisk_diagnose,
    n170_mindst_6_uger_day_false,
    n170_mindst_6_uger_day_true,
    n170_mindst_6_uger_lacks_0,
    n171_mindst_8_uger,
    n172_mindst_12_uger,
    n172_mindst_12_uger_day_false,
    n172_mindst_12_uger_day_true,
    n172_mindst_12_uger_lacks_0,
    n173_tilbagevendende,
    n174_rf1_aktivt,
    n174_rf1_aktivt_day_true,
    n174_rf1_aktivt_lacks_0,
    n175_rf2_aktivt,
    n175_rf2_aktivt_day_true,
    n176_rf3_aktivt,
    n176_rf3_aktivt_day_true,
    n176_rf3_aktivt_lacks_0,
    n177_rf4_aktivt,
    n177_rf4_aktivt_day_true,
    n177_rf4_aktivt_lacks_0,
    n178_rf5_aktivt,
    n178_rf5_aktivt_day_true,
    n178_rf5_aktivt_lacks_0,
    n179_rf7_aktivt,
    n179_rf7_aktivt_day_true,
    n180_spa_mindst_4,
    n182_svagt_flag,
    n182_svagt_flag_day_true,
    n183_nerverod_day_true,
    n184_y3_day_true,
    n185_r4_day_true,
    n189_odi_beregnet,
    n189_odi_beregnet_day_known,
    n189_odi_beregnet_per,
    "n18_udgået_kode_2011",
    n190_odi_sum_ugyldig,
    n190_odi_sum_ugyldig_lacks_1,
    n191_rmdq_mindst_14,
    n192_start_svar_4,
    n193_start_svar_psyk_4,
    n194_start_tal_ugyldige,
    n194_start_tal_ugyldige_day_true,
    n195_start_tal_4,
    n196_start_tal_psyk_4,
    n198_y6_day_true,
    "n19_udgået_kode_2012",
    n200_sygemeldt_for_ryggen,
    n200_sygemeldt_for_ryggen_day_false,
    n200_sygemeldt_for_ryggen_day_true,
    n200_sygemeldt_for_ryggen_lacks_1,
    n202_opioid_for_ryggen,
    n202_opioid_for_ryggen_day_true,
    "n203_tilstrækkeligt_forløb",
    "n203_tilstrækkeligt_forløb_day_true",
    "n203_tilstrækkeligt_forløb_lacks_1",
    n204_alder_i_orden,
    n204_alder_i_orden_day_true,
    n204_alder_i_orden_lacks_2,
    "n205_kan_være_gravid",
    n207_bmi_beregnet,
    n208_moderat_depression,
    n211_pakkekriterium,
    "n212_rødt_flag",
    "n212_rødt_flag_day_false",
    "n213_spa_præcis_3_day_true",
    "n213_spa_præcis_3_lacks_0",
    n215_odi_sum_brugbar,
    n216_start_tal_kendt,
    "n217_start_tal_høj",
    n219_sygemelding_over_8_uger,
    n219_sygemelding_over_8_uger_lacks_1,
    n224_r6_day_true,
    n232_odi_over_40,
    n232_odi_over_40_day_true,
    n232_odi_over_40_lacks_1,
    n233_start_angivet,
    n235_y4,
    n235_y4_day_true,
    n235_y4_lacks_1,
    n239_y2,
    n240_r2_day_true,
    "n32_køn",
    n33_gravid,
    n34_debut,
    n37_tilbagefald,
    n38_utilfredsstillende_fremgang,
    n54_rf7_andet,
    n57_rf6_inflammatorisk,
    "n59_spa_debut_før_35",
    "n60_spa_vågner",
    n61_spa_balde,
    "n62_spa_bedre_af_bevægelse",
    "n63_spa_nsaid_hjælper",
    "n64_spa_slægtning",
    n65_spa_artrit,
    n66_spa_entesit,
    n67_spa_psoriasis,
    n71_bensmerter,
    n72_parese_stabil,
    n74_nrs_ryg,
    n75_nrs_ben,
    n76_vas,
    n79_odi,
    n80_odi_sum,
    n81_odi_besvarede,
    n85_rmdq_uden_version,
    n88_start_1,
    n89_start_2,
    n90_start_3,
    n91_start_4,
    n92_start_5,
    n93_start_6,
    n94_start_7,
    n95_start_8,
    n96_start_9,
    n97_start_total,
    n98_start_psyk,
    n99_start_gruppe_oplyst,
    parameter_0,
    parameter_1,
    parameter_2,
    parameter_3,
    parameter_8,
    patient,
    today,
    unknown_0,
    unknown_1,
    unknown_2,
    x100,
    x11,
    x116,
    x123,
    x128,
    x131,
    x132,
    x133,
    x134,
    x144,
    x145,
    x146,
    x156,
    x163,
    x176,
    x177,
    x178,
    x179,
    x181,
    x182,
    x183,
    x184,
    x185,
    x39,
    x40,
    x41,
    x42,
    x43,
    x44,
    x45,
    x51,
    x52,
    x54,
    x55,
    x56,
    x58,
    x59,
    x60,
    x61,
    x62,
    x63,
    x64,
    x65,
    x66,
    x75,
    x76,
    x78,
    x83,
    x86,
    x87,
    x88,
    x89,
    x92,
    x93,
    x96,
    x98,
    x99,
    n175_rf2_aktivt OR n178_rf5_aktivt OR n179_rf7_aktivt AS x1,
    (
      NOT "n212_rødt_flag"
    ) AND (
      NOT n179_rf7_aktivt
    ) AND (
      NOT n182_svagt_flag
    ) AS n228_ingen_flag, /* Hverken røde eller svage flag */
    CASE
      WHEN n175_rf2_aktivt IS NULL
      THEN (
        unknown_0 & 4294967296
      ) | CASE WHEN x6 IS NULL THEN unknown_0 & 25769803776 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n175_rf2_aktivt_lacks_0,
    "n166_lænden_påvist" AND (
      NOT n211_pakkekriterium
    ) AS x25,
    n204_alder_i_orden AND "n166_lænden_påvist" AND n211_pakkekriterium AS x26,
    (
      n34_debut IS NULL
    ) OR (
      n100_start_dato >= n34_debut
    ) AS n197_start_samme_episode, /* STarT Back er fra denne episode */
    CASE
      WHEN n194_start_tal_ugyldige IS NULL
      THEN CASE WHEN x39 IS NULL THEN unknown_1 & 100663296 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n194_start_tal_ugyldige_lacks_1,
    x42 OR x43 OR x44 OR x45 AS x46,
    x62 OR x63 OR x64 OR x65 OR x66 AS x67,
    CASE
      WHEN n239_y2 IS NULL
      THEN CASE
        WHEN n231_odi_over_20 IS NULL
        THEN CASE WHEN x70 IS NULL THEN unknown_1 & 128 ELSE CAST(0 AS BIGINT) END | CASE WHEN x71 IS NULL THEN n215_odi_sum_brugbar_lacks_1 | n189_odi_beregnet_lacks_1 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END | CASE
        WHEN n187_nrs_mindst_7 IS NULL
        THEN CASE WHEN x72 IS NULL THEN unknown_1 & 4 ELSE CAST(0 AS BIGINT) END | CASE WHEN x73 IS NULL THEN unknown_1 & 8 ELSE CAST(0 AS BIGINT) END | CASE WHEN x74 IS NULL THEN unknown_1 & 16 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS n239_y2_lacks_1,
    GREATEST(
      CASE WHEN NOT x84 THEN GREATEST(d87, d88) END,
      CASE WHEN n194_start_tal_ugyldige THEN n194_start_tal_ugyldige_day_true END
    ) AS n216_start_tal_kendt_day_false,
    GREATEST(
      CASE
        WHEN x60
        THEN GREATEST(GREATEST(CASE WHEN x59 THEN d91 END, CASE WHEN n163_depression THEN d153 END), n172_mindst_12_uger_day_true)
      END,
      CASE WHEN n103_kompleks_belastning THEN d93 END
    ) AS n227_r7_day_true,
    GREATEST(
      CASE
        WHEN n231_odi_over_20
        THEN GREATEST(
          CASE WHEN x70 THEN d69 END,
          CASE WHEN x71 THEN GREATEST(n215_odi_sum_brugbar_day_true, n189_odi_beregnet_day_known) END
        )
      END,
      CASE
        WHEN n187_nrs_mindst_7
        THEN GREATEST(
          CASE
            WHEN x72
            THEN GREATEST(d64, CASE WHEN NOT (
              n74_nrs_ryg IS NULL
            ) THEN d64 END, CASE WHEN n76_vas IS NULL THEN d66 END)
          END,
          CASE WHEN x73 THEN d65 END,
          CASE WHEN x74 THEN GREATEST(d64, d66) END
        )
      END
    ) AS n239_y2_day_true,
    CASE
      WHEN x89 IS NULL
      THEN (
        unknown_0 & 140737488355328
      ) | n180_spa_mindst_4_lacks_0 | CASE
        WHEN x92 IS NULL
        THEN (
          unknown_0 & 288230376151711744
        ) | "n213_spa_præcis_3_lacks_0"
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS x89_lacks_0,
    NOT "n212_rødt_flag" AS "n229_uden_røde_flag", /* Ingen aktive røde flag */
    n13_nerverod_diagnose OR (
      n71_bensmerter = 2
    ) AS n183_nerverod, /* Nerverodspåvirkning */
    n169_mindst_4_uger AND n38_utilfredsstillende_fremgang AS x118,
    x123 OR "n126_får_antikoagulans" OR "n205_kan_være_gravid" AS n225_nsaid_udelukket, /* NSAID bør ikke bruges: eGFR under 30, blodfortyndende behandling eller graviditet */
    x145 OR x146 AS n209_henvisningsvarighed,
    CASE
      WHEN x156 IS NULL
      THEN n200_sygemeldt_for_ryggen_lacks_1 | CASE
        WHEN x157 IS NULL
        THEN (
          unknown_1 & 8796093022208
        ) | n219_sygemelding_over_8_uger_lacks_1
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS x156_lacks_1,
    (
      NOT "n10_lænderyg_diagnose"
    ) AND x179 AS x180,
    x182 AND (
      NOT x184
    ) AS n186_episode_i_gang, /* Rygepisoden er i gang */
    CASE WHEN x131 THEN 1 ELSE 0 END + CASE WHEN x132 THEN 1 ELSE 0 END + CASE WHEN x133 THEN 1 ELSE 0 END + CASE WHEN x134 THEN 1 ELSE 0 END AS n210_varighedsklasse_results
  FROM layer_6
), layer_8 AS (
  SELECT
    d101,
    d102,
    d104,
    d105,
    d106,
    d107,
    d109,
    d110,
    d111,
    d112,
    d113,
    d114,
    d115,
    d116,
    d117,
    d118,
    d119,
    d120,
    d121,
    d125,
    d128,
    d129,
    d130,
    d131,
    d132,
    d133,
    d134,
    d135,
    d136,
    d137,
    d141,
    d143,
    d144,
    d145,
    d149,
    d150,
    d151,
    d152,
    d18,
    d19,
    d20,
    d21,
    d22,
    d23,
    d24,
    d25,
    d27,
    d28,
    d29,
    d35,
    d38,
    d41,
    d44,
    d45,
    d46,
    d47,
    d48,
    d49,
    d5,
    d50,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d57,
    d58,
    d59,
    d60,
    d62,
    d64,
    d65,
    d66,
    d69,
    d70,
    d71,
    d75,
    d78,
    d79,
    d8,
    d80,
    d81,
    d82,
    d83,
    d84,
    d85,
    d86,
    d87,
    d88,
    d89,
    d9,
    d90,
    d91,
    d92,
    d96,
    d97,
    d98,
    n100_start_dato,
    n101_mdi,
    n102_mistanke_om_depression,
    n103_kompleks_belastning,
    "n105_behov_for_støtte",
    n106_kommunalt_behov,
    n107_mobilitetsbehov,
    n108_aktive_dage,
    n111_arbejdsstatus,
    n112_sygemelding_start,
    n114_arbejde_truet,
    n115_lang_sygemelding_ventes,
    n116_opioiddage,
    "n119_får_gabapentinoid",
    "n120_gabapentinoid_årsag",
    "n121_får_benzodiazepin",
    "n122_får_steroid",
    "n123_får_nsaid",
    "n125_får_ssri",
    "n126_får_antikoagulans",
    n127_egfr,
    n128_mave_eller_hjerterisiko,
    "n129_smerten_kræver_medicin",
    n130_nsaid_uden_effekt,
    "n131_kræft_eller_palliativ",
    n135_glad_nylig,
    n138_overvejer_billeder,
    n139_udtalt_funktionstab,
    n140_mr_uden_fund,
    n141_fysioterapi_aftalt,
    n142_henvist_fysioterapi,
    n143_fysioterapi_begyndt,
    n144_henvist_rygcenter,
    n145_rygcenter_svar,
    n146_kiro_prolaps_start,
    n147_kiro_stenose_start,
    n150_pakke_fravalgt,
    n153_farve_registreret,
    "n154_første_bedre_vurdering",
    n155_alder,
    "n156_er_død",
    n157_ikke_tilmeldt,
    "n158_terminalerklæring",
    n159_rygestatus,
    n15_postlaminektomi,
    "n162_bmi_målt",
    n165_har_rygdiagnose,
    n165_har_rygdiagnose_day_true,
    "n166_lænden_påvist",
    "n166_lænden_påvist_day_true",
    n167_debut_i_fremtiden,
    n169_mindst_4_uger,
    n16_inflammatorisk_diagnose,
    n170_mindst_6_uger_day_false,
    n170_mindst_6_uger_day_true,
    n170_mindst_6_uger_lacks_0,
    n171_mindst_8_uger,
    n172_mindst_12_uger,
    n172_mindst_12_uger_day_false,
    n172_mindst_12_uger_day_true,
    n172_mindst_12_uger_lacks_0,
    n173_tilbagevendende,
    n174_rf1_aktivt,
    n174_rf1_aktivt_day_true,
    n174_rf1_aktivt_lacks_0,
    n175_rf2_aktivt,
    n175_rf2_aktivt_day_true,
    n175_rf2_aktivt_lacks_0,
    n176_rf3_aktivt,
    n176_rf3_aktivt_day_true,
    n176_rf3_aktivt_lacks_0,
    n177_rf4_aktivt,
    n177_rf4_aktivt_day_true,
    n177_rf4_aktivt_lacks_0,
    n178_rf5_aktivt,
    n178_rf5_aktivt_day_true,
    n178_rf5_aktivt_lacks_0,
    n179_rf7_aktivt,
    n179_rf7_aktivt_day_true,
    n180_spa_mindst_4,
    n182_svagt_flag,
    n182_svagt_flag_day_true,
    n183_nerverod,
    n183_nerverod_day_true,
    n184_y3_day_true,
    n185_r4_day_true,
    n186_episode_i_gang,
    n189_odi_beregnet,
    n189_odi_beregnet_day_known,
    n189_odi_beregnet_per,
    "n18_udgået_kode_2011",
    n190_odi_sum_ugyldig,
    n190_odi_sum_ugyldig_lacks_1,
    n191_rmdq_mindst_14,
    n192_start_svar_4,
    n193_start_svar_psyk_4,
    n194_start_tal_ugyldige,
    n194_start_tal_ugyldige_day_true,
    n194_start_tal_ugyldige_lacks_1,
    n195_start_tal_4,
    n196_start_tal_psyk_4,
    n197_start_samme_episode,
    n198_y6_day_true,
    "n19_udgået_kode_2012",
    n200_sygemeldt_for_ryggen,
    n200_sygemeldt_for_ryggen_day_false,
    n200_sygemeldt_for_ryggen_day_true,
    n200_sygemeldt_for_ryggen_lacks_1,
    n202_opioid_for_ryggen,
    n202_opioid_for_ryggen_day_true,
    "n203_tilstrækkeligt_forløb",
    "n203_tilstrækkeligt_forløb_day_true",
    "n203_tilstrækkeligt_forløb_lacks_1",
    n204_alder_i_orden,
    n204_alder_i_orden_day_true,
    n204_alder_i_orden_lacks_2,
    "n205_kan_være_gravid",
    n207_bmi_beregnet,
    n208_moderat_depression,
    n209_henvisningsvarighed,
    n210_varighedsklasse_results,
    n211_pakkekriterium,
    "n212_rødt_flag",
    "n212_rødt_flag_day_false",
    "n213_spa_præcis_3_day_true",
    "n213_spa_præcis_3_lacks_0",
    n215_odi_sum_brugbar,
    n216_start_tal_kendt,
    n216_start_tal_kendt_day_false,
    "n217_start_tal_høj",
    n219_sygemelding_over_8_uger,
    n219_sygemelding_over_8_uger_lacks_1,
    n224_r6_day_true,
    n225_nsaid_udelukket,
    n227_r7_day_true,
    n228_ingen_flag,
    "n229_uden_røde_flag",
    n232_odi_over_40,
    n232_odi_over_40_day_true,
    n232_odi_over_40_lacks_1,
    n233_start_angivet,
    n235_y4,
    n235_y4_day_true,
    n235_y4_lacks_1,
    n239_y2,
    n239_y2_day_true,
    n239_y2_lacks_1,
    n240_r2_day_true,
    "n32_køn",
    n33_gravid,
    n34_debut,
    n37_tilbagefald,
    n38_utilfredsstillende_fremgang,
    n54_rf7_andet,
    n57_rf6_inflammatorisk,
    "n59_spa_debut_før_35",
    "n60_spa_vågner",
    n61_spa_balde,
    "n62_spa_bedre_af_bevægelse",
    "n63_spa_nsaid_hjælper",
    "n64_spa_slægtning",
    n65_spa_artrit,
    n66_spa_entesit,
    n67_spa_psoriasis,
    n71_bensmerter,
    n72_parese_stabil,
    n74_nrs_ryg,
    n75_nrs_ben,
    n76_vas,
    n79_odi,
    n80_odi_sum,
    n81_odi_besvarede,
    n85_rmdq_uden_version,
    n88_start_1,
    n89_start_2,
    n90_start_3,
    n91_start_4,
    n92_start_5,
    n93_start_6,
    n94_start_7,
    n95_start_8,
    n96_start_9,
    n97_start_total,
    n98_start_psyk,
    n99_start_gruppe_oplyst,
    parameter_0,
    parameter_1,
    parameter_2,
    parameter_3,
    parameter_8,
    patient,
    today,
    unknown_0,
    unknown_1,
    unknown_2,
    x1,
    x100,
    x11,
    x116,
    x118,
    x123,
    x128,
    x131,
    x132,
    x133,
    x134,
    x144,
    x145,
    x146,
    x156,
    x156_lacks_1,
    x163,
    x176,
    x177,
    x178,
    x179,
    x180,
    x181,
    x182,
    x183,
    x184,
    x185,
    x25,
    x26,
    x40,
    x41,
    x42,
    x43,
    x44,
    x45,
    x46,
    x51,
    x52,
    x54,
    x55,
    x56,
    x58,
    x59,
    x60,
    x61,
    x62,
    x63,
    x64,
    x65,
    x66,
    x67,
    x75,
    x76,
    x78,
    x86,
    x87,
    x88,
    x89,
    x89_lacks_0,
    x92,
    x93,
    x96,
    x98,
    x99,
    CASE
      WHEN n174_rf1_aktivt
      THEN 0
      WHEN x1
      THEN 1
      WHEN n176_rf3_aktivt
      THEN 2
      WHEN n177_rf4_aktivt
      THEN 3
      WHEN n182_svagt_flag
      THEN 4
      WHEN n228_ingen_flag
      THEN 5
    END AS n238_hast_true,
    CASE
      WHEN n179_rf7_aktivt IS NULL
      THEN (
        unknown_0 & 17592186044416
      ) | CASE WHEN x11 IS NULL THEN unknown_0 & 105553116266496 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n179_rf7_aktivt_lacks_0,
    CASE WHEN n182_svagt_flag IS NULL THEN unknown_0 & 1729382256910270464 ELSE CAST(0 AS BIGINT) END AS n182_svagt_flag_lacks_0,
    CASE
      WHEN "n212_rødt_flag" IS NULL
      THEN n174_rf1_aktivt_lacks_0 | n175_rf2_aktivt_lacks_0 | n176_rf3_aktivt_lacks_0 | n177_rf4_aktivt_lacks_0 | n178_rf5_aktivt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS "n212_rødt_flag_lacks_0",
    CASE WHEN "n212_rødt_flag" THEN 0 WHEN n167_debut_i_fremtiden THEN 1 WHEN x25 THEN 2 WHEN x26 THEN 3 END AS n230_pakkestatus_true,
    CASE WHEN n167_debut_i_fremtiden IS NULL THEN unknown_0 & 16777216 ELSE CAST(0 AS BIGINT) END AS n167_debut_i_fremtiden_lacks_0,
    CASE WHEN "n166_lænden_påvist" IS NULL THEN unknown_0 & 129 ELSE CAST(0 AS BIGINT) END AS "n166_lænden_påvist_lacks_0",
    CASE
      WHEN n211_pakkekriterium IS NULL
      THEN n172_mindst_12_uger_lacks_0 | CASE WHEN n173_tilbagevendende IS NULL THEN unknown_0 & 134217728 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n211_pakkekriterium_lacks_0,
    CASE WHEN n216_start_tal_kendt IS NULL THEN n194_start_tal_ugyldige_lacks_1 ELSE CAST(0 AS BIGINT) END AS n216_start_tal_kendt_lacks_1,
    n197_start_samme_episode AND x46 AS x47,
    (
      NOT n197_start_samme_episode
    ) AND CAST(NULL AS BOOLEAN) AS x48,
    n197_start_samme_episode AND x67 AS x68,
    (
      NOT n197_start_samme_episode
    ) AND CAST(NULL AS BOOLEAN) AS x69,
    (
      NOT (
        n97_start_total IS NULL
      )
    )
    AND (
      NOT (
        n98_start_psyk IS NULL
      )
    )
    AND (
      NOT n194_start_tal_ugyldige
    ) AS x79,
    GREATEST(CASE WHEN n34_debut IS NULL THEN d24 END, CASE WHEN n100_start_dato >= n34_debut THEN GREATEST(d90, d24) END) AS n197_start_samme_episode_day_true,
    GREATEST(
      CASE WHEN NOT (
        n97_start_total IS NULL
      ) THEN d87 END,
      CASE WHEN NOT (
        n98_start_psyk IS NULL
      ) THEN d88 END,
      GREATEST(
        CASE WHEN n97_start_total IS NULL THEN d87 END,
        CASE WHEN n98_start_psyk IS NULL THEN d88 END,
        CASE WHEN NOT x39 THEN GREATEST(d88, d87) END
      )
    ) AS n216_start_tal_kendt_day_true,
    GREATEST(
      CASE
        WHEN x83
        THEN GREATEST(
          CASE WHEN n92_start_5 THEN d82 END,
          CASE WHEN n93_start_6 THEN d83 END,
          CASE WHEN n94_start_7 THEN d84 END,
          CASE WHEN n95_start_8 THEN d85 END,
          CASE WHEN n96_start_9 >= 4 THEN d86 END
        )
      END,
      CASE WHEN NOT x83 THEN GREATEST(d82, d83, d84, d85, d86) END
    ) AS n193_start_svar_psyk_4_day_known,
    GREATEST(
      CASE WHEN n92_start_5 THEN d82 END,
      CASE WHEN n93_start_6 THEN d83 END,
      CASE WHEN n94_start_7 THEN d84 END,
      CASE WHEN n95_start_8 THEN d85 END,
      CASE WHEN n96_start_9 >= 4 THEN d86 END
    ) AS n193_start_svar_psyk_4_day_true,
    GREATEST(n216_start_tal_kendt_day_false, d89) AS n233_start_angivet_day_false,
    GREATEST(d24, d90) AS n197_start_samme_episode_day_false,
    GREATEST(
      CASE WHEN n88_start_1 THEN d78 END,
      CASE WHEN n89_start_2 THEN d79 END,
      CASE WHEN n90_start_3 THEN d80 END,
      CASE WHEN n91_start_4 THEN d81 END,
      CASE WHEN n92_start_5 THEN d82 END,
      CASE WHEN n93_start_6 THEN d83 END,
      CASE WHEN n94_start_7 THEN d84 END,
      CASE WHEN n95_start_8 THEN d85 END,
      CASE WHEN n96_start_9 >= 4 THEN d86 END
    ) AS n192_start_svar_4_day_true,
    n204_alder_i_orden
    AND "n166_lænden_påvist"
    AND n211_pakkekriterium
    AND "n229_uden_røde_flag"
    AND (
      n151_pakkestart IS NULL
    ) AS x103,
    CASE
      WHEN n169_mindst_4_uger IS NULL
      THEN (
        unknown_0 & 16777216
      ) | CASE WHEN x116 IS NULL THEN unknown_0 & 33554432 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n169_mindst_4_uger_lacks_0,
    x118 OR n139_udtalt_funktionstab AS x119,
    CASE
      WHEN n210_varighedsklasse_results = 1
      THEN CASE WHEN x131 THEN 0 WHEN x132 THEN 1 WHEN x133 THEN 2 WHEN x134 THEN 3 END
    END AS n210_varighedsklasse, /* Varighed */
    n225_nsaid_udelukket OR n130_nsaid_uden_effekt AS x135,
    n183_nerverod AND n169_mindst_4_uger AS x143,
    n209_henvisningsvarighed AND "n203_tilstrækkeligt_forløb" AS x147,
    CASE
      WHEN NOT n165_har_rygdiagnose
      THEN NULL
      WHEN "n156_er_død"
      THEN 0
      WHEN n157_ikke_tilmeldt
      THEN 1
      WHEN "n212_rødt_flag"
      THEN 2
      WHEN "n158_terminalerklæring"
      THEN 3
      WHEN NOT n204_alder_i_orden
      THEN 4
      WHEN x180
      THEN 5
      WHEN n16_inflammatorisk_diagnose
      THEN 6
      WHEN NOT n186_episode_i_gang
      THEN 7
      WHEN n150_pakke_fravalgt
      THEN 8
      WHEN x185
      THEN 9
    END AS exclusion,
    n204_alder_i_orden AND "n166_lænden_påvist" AND n211_pakkekriterium AND "n229_uden_røde_flag" AS x186
  FROM layer_7
), layer_9 AS (
  SELECT
    d101,
    d102,
    d104,
    d105,
    d106,
    d107,
    d109,
    d110,
    d111,
    d112,
    d113,
    d114,
    d115,
    d116,
    d117,
    d118,
    d119,
    d120,
    d121,
    d125,
    d128,
    d129,
    d130,
    d131,
    d132,
    d133,
    d134,
    d135,
    d136,
    d137,
    d141,
    d143,
    d144,
    d145,
    d149,
    d150,
    d151,
    d152,
    d18,
    d19,
    d20,
    d21,
    d22,
    d23,
    d24,
    d25,
    d27,
    d28,
    d29,
    d35,
    d38,
    d41,
    d44,
    d45,
    d46,
    d47,
    d48,
    d49,
    d5,
    d50,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d57,
    d58,
    d59,
    d60,
    d62,
    d64,
    d65,
    d66,
    d69,
    d70,
    d71,
    d75,
    d78,
    d79,
    d8,
    d80,
    d81,
    d82,
    d83,
    d84,
    d85,
    d86,
    d87,
    d88,
    d89,
    d9,
    d90,
    d91,
    d92,
    d96,
    d97,
    d98,
    exclusion,
    n100_start_dato,
    n101_mdi,
    n102_mistanke_om_depression,
    n103_kompleks_belastning,
    "n105_behov_for_støtte",
    n106_kommunalt_behov,
    n107_mobilitetsbehov,
    n108_aktive_dage,
    n111_arbejdsstatus,
    n112_sygemelding_start,
    n114_arbejde_truet,
    n115_lang_sygemelding_ventes,
    n116_opioiddage,
    "n119_får_gabapentinoid",
    "n120_gabapentinoid_årsag",
    "n121_får_benzodiazepin",
    "n122_får_steroid",
    "n123_får_nsaid",
    "n125_får_ssri",
    n127_egfr,
    n128_mave_eller_hjerterisiko,
    n130_nsaid_uden_effekt,
    "n131_kræft_eller_palliativ",
    n135_glad_nylig,
    n138_overvejer_billeder,
    n139_udtalt_funktionstab,
    n140_mr_uden_fund,
    n141_fysioterapi_aftalt,
    n142_henvist_fysioterapi,
    n143_fysioterapi_begyndt,
    n144_henvist_rygcenter,
    n145_rygcenter_svar,
    n146_kiro_prolaps_start,
    n147_kiro_stenose_start,
    n150_pakke_fravalgt,
    n153_farve_registreret,
    "n154_første_bedre_vurdering",
    n155_alder,
    "n156_er_død",
    n157_ikke_tilmeldt,
    "n158_terminalerklæring",
    n159_rygestatus,
    n15_postlaminektomi,
    "n162_bmi_målt",
    n165_har_rygdiagnose,
    n165_har_rygdiagnose_day_true,
    "n166_lænden_påvist",
    "n166_lænden_påvist_day_true",
    "n166_lænden_påvist_lacks_0",
    n167_debut_i_fremtiden,
    n167_debut_i_fremtiden_lacks_0,
    n169_mindst_4_uger_lacks_0,
    n16_inflammatorisk_diagnose,
    n170_mindst_6_uger_day_false,
    n170_mindst_6_uger_day_true,
    n170_mindst_6_uger_lacks_0,
    n171_mindst_8_uger,
    n172_mindst_12_uger,
    n172_mindst_12_uger_day_false,
    n172_mindst_12_uger_day_true,
    n172_mindst_12_uger_lacks_0,
    n173_tilbagevendende,
    n174_rf1_aktivt,
    n174_rf1_aktivt_day_true,
    n174_rf1_aktivt_lacks_0,
    n175_rf2_aktivt,
    n175_rf2_aktivt_day_true,
    n175_rf2_aktivt_lacks_0,
    n176_rf3_aktivt,
    n176_rf3_aktivt_day_true,
    n176_rf3_aktivt_lacks_0,
    n177_rf4_aktivt,
    n177_rf4_aktivt_day_true,
    n177_rf4_aktivt_lacks_0,
    n178_rf5_aktivt,
    n178_rf5_aktivt_day_true,
    n178_rf5_aktivt_lacks_0,
    n179_rf7_aktivt,
    n179_rf7_aktivt_day_true,
    n179_rf7_aktivt_lacks_0,
    n180_spa_mindst_4,
    n182_svagt_flag,
    n182_svagt_flag_day_true,
    n182_svagt_flag_lacks_0,
    n183_nerverod,
    n183_nerverod_day_true,
    n184_y3_day_true,
    n185_r4_day_true,
    n186_episode_i_gang,
    n189_odi_beregnet,
    n189_odi_beregnet_day_known,
    n189_odi_beregnet_per,
    "n18_udgået_kode_2011",
    n190_odi_sum_ugyldig,
    n190_odi_sum_ugyldig_lacks_1,
    n191_rmdq_mindst_14,
    n192_start_svar_4,
    n193_start_svar_psyk_4,
    n194_start_tal_ugyldige,
    n194_start_tal_ugyldige_day_true,
    n194_start_tal_ugyldige_lacks_1,
    n195_start_tal_4,
    n196_start_tal_psyk_4,
    n197_start_samme_episode,
    n197_start_samme_episode_day_false,
    n197_start_samme_episode_day_true,
    n198_y6_day_true,
    "n19_udgået_kode_2012",
    n200_sygemeldt_for_ryggen,
    n200_sygemeldt_for_ryggen_day_false,
    n200_sygemeldt_for_ryggen_day_true,
    n200_sygemeldt_for_ryggen_lacks_1,
    n202_opioid_for_ryggen_day_true,
    "n203_tilstrækkeligt_forløb",
    "n203_tilstrækkeligt_forløb_day_true",
    "n203_tilstrækkeligt_forløb_lacks_1",
    n204_alder_i_orden,
    n204_alder_i_orden_day_true,
    n204_alder_i_orden_lacks_2,
    n207_bmi_beregnet,
    n208_moderat_depression,
    n209_henvisningsvarighed,
    n210_varighedsklasse,
    n210_varighedsklasse_results,
    n211_pakkekriterium,
    n211_pakkekriterium_lacks_0,
    "n212_rødt_flag",
    "n212_rødt_flag_day_false",
    "n212_rødt_flag_lacks_0",
    "n213_spa_præcis_3_day_true",
    "n213_spa_præcis_3_lacks_0",
    n215_odi_sum_brugbar,
    n216_start_tal_kendt,
    n216_start_tal_kendt_day_false,
    n216_start_tal_kendt_day_true,
    n216_start_tal_kendt_lacks_1,
    "n217_start_tal_høj",
    n219_sygemelding_over_8_uger,
    n219_sygemelding_over_8_uger_lacks_1,
    n224_r6_day_true,
    n225_nsaid_udelukket,
    n227_r7_day_true,
    "n229_uden_røde_flag",
    n230_pakkestatus_true,
    n232_odi_over_40,
    n232_odi_over_40_day_true,
    n232_odi_over_40_lacks_1,
    n233_start_angivet,
    n235_y4,
    n235_y4_day_true,
    n235_y4_lacks_1,
    n238_hast_true,
    n239_y2,
    n239_y2_day_true,
    n239_y2_lacks_1,
    n240_r2_day_true,
    "n32_køn",
    n33_gravid,
    n34_debut,
    n38_utilfredsstillende_fremgang,
    n54_rf7_andet,
    n57_rf6_inflammatorisk,
    "n59_spa_debut_før_35",
    "n60_spa_vågner",
    n61_spa_balde,
    "n62_spa_bedre_af_bevægelse",
    "n63_spa_nsaid_hjælper",
    "n64_spa_slægtning",
    n65_spa_artrit,
    n66_spa_entesit,
    n67_spa_psoriasis,
    n71_bensmerter,
    n72_parese_stabil,
    n74_nrs_ryg,
    n75_nrs_ben,
    n76_vas,
    n79_odi,
    n80_odi_sum,
    n81_odi_besvarede,
    n85_rmdq_uden_version,
    n88_start_1,
    n89_start_2,
    n90_start_3,
    n91_start_4,
    n92_start_5,
    n93_start_6,
    n94_start_7,
    n95_start_8,
    n96_start_9,
    n97_start_total,
    n98_start_psyk,
    n99_start_gruppe_oplyst,
    parameter_0,
    parameter_3,
    parameter_8,
    patient,
    today,
    unknown_0,
    unknown_1,
    unknown_2,
    x100,
    x103,
    x11,
    x116,
    x118,
    x119,
    x128,
    x131,
    x132,
    x133,
    x134,
    x135,
    x143,
    x144,
    x145,
    x146,
    x147,
    x156,
    x156_lacks_1,
    x163,
    x176,
    x177,
    x178,
    x179,
    x180,
    x181,
    x182,
    x183,
    x184,
    x185,
    x186,
    x40,
    x41,
    x42,
    x43,
    x44,
    x45,
    x46,
    x47,
    x48,
    x51,
    x52,
    x54,
    x56,
    x58,
    x59,
    x60,
    x61,
    x62,
    x63,
    x64,
    x65,
    x66,
    x67,
    x68,
    x69,
    x75,
    x76,
    x78,
    x79,
    x87,
    x88,
    x89,
    x89_lacks_0,
    x92,
    x93,
    x96,
    x98,
    x99,
    CASE
      WHEN n174_rf1_aktivt
      THEN NULL
      WHEN n174_rf1_aktivt IS NULL
      THEN 0
      WHEN x1
      THEN NULL
      WHEN x1 IS NULL
      THEN 1
      WHEN n176_rf3_aktivt
      THEN NULL
      WHEN n176_rf3_aktivt IS NULL
      THEN 2
      WHEN n177_rf4_aktivt
      THEN NULL
      WHEN n177_rf4_aktivt IS NULL
      THEN 3
      WHEN n182_svagt_flag
      THEN NULL
      WHEN n182_svagt_flag IS NULL
      THEN 4
      WHEN n228_ingen_flag
      THEN NULL
      WHEN n228_ingen_flag IS NULL
      THEN 5
    END AS n238_hast_doubt,
    CASE
      WHEN (
        n238_hast_true IS NULL
      ) OR (
        n238_hast_true > 0
      )
      THEN n174_rf1_aktivt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END | CASE
      WHEN (
        n238_hast_true IS NULL
      ) OR (
        n238_hast_true > 1
      )
      THEN CASE
        WHEN x1 IS NULL
        THEN n175_rf2_aktivt_lacks_0 | n178_rf5_aktivt_lacks_0 | n179_rf7_aktivt_lacks_0
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END | CASE
      WHEN (
        n238_hast_true IS NULL
      ) OR (
        n238_hast_true > 2
      )
      THEN n176_rf3_aktivt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END | CASE
      WHEN (
        n238_hast_true IS NULL
      ) OR (
        n238_hast_true > 3
      )
      THEN n177_rf4_aktivt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END | CASE
      WHEN (
        n238_hast_true IS NULL
      ) OR (
        n238_hast_true > 4
      )
      THEN n182_svagt_flag_lacks_0
      ELSE CAST(0 AS BIGINT)
    END | CASE
      WHEN (
        n238_hast_true IS NULL
      ) OR (
        n238_hast_true > 5
      )
      THEN CASE
        WHEN n228_ingen_flag IS NULL
        THEN "n212_rødt_flag_lacks_0" | n179_rf7_aktivt_lacks_0 | n182_svagt_flag_lacks_0
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS n238_hast_missing_0,
    CASE
      WHEN "n212_rødt_flag"
      THEN NULL
      WHEN "n212_rødt_flag" IS NULL
      THEN 0
      WHEN n167_debut_i_fremtiden
      THEN NULL
      WHEN n167_debut_i_fremtiden IS NULL
      THEN 1
      WHEN x25
      THEN NULL
      WHEN x25 IS NULL
      THEN 2
      WHEN x26
      THEN NULL
      WHEN x26 IS NULL
      THEN 3
    END AS n230_pakkestatus_doubt,
    CASE
      WHEN (
        n230_pakkestatus_true IS NULL
      ) OR (
        n230_pakkestatus_true > 3
      )
      THEN CASE WHEN x26 IS NULL THEN n204_alder_i_orden_lacks_2 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n230_pakkestatus_3_lacks_2,
    CASE
      WHEN (
        n230_pakkestatus_true IS NULL
      ) OR (
        n230_pakkestatus_true > 0
      )
      THEN "n212_rødt_flag_lacks_0"
      ELSE CAST(0 AS BIGINT)
    END | CASE
      WHEN (
        n230_pakkestatus_true IS NULL
      ) OR (
        n230_pakkestatus_true > 1
      )
      THEN n167_debut_i_fremtiden_lacks_0
      ELSE CAST(0 AS BIGINT)
    END | CASE
      WHEN (
        n230_pakkestatus_true IS NULL
      ) OR (
        n230_pakkestatus_true > 2
      )
      THEN CASE WHEN x25 IS NULL THEN "n166_lænden_påvist_lacks_0" | n211_pakkekriterium_lacks_0 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END | CASE
      WHEN (
        n230_pakkestatus_true IS NULL
      ) OR (
        n230_pakkestatus_true > 3
      )
      THEN CASE WHEN x26 IS NULL THEN "n166_lænden_påvist_lacks_0" | n211_pakkekriterium_lacks_0 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n230_pakkestatus_missing_0,
    CASE WHEN n197_start_samme_episode IS NULL THEN unknown_0 & 16777216 ELSE CAST(0 AS BIGINT) END AS n197_start_samme_episode_lacks_0,
    CASE WHEN n197_start_samme_episode IS NULL THEN unknown_1 & 268435456 ELSE CAST(0 AS BIGINT) END AS n197_start_samme_episode_lacks_1,
    CASE WHEN n193_start_svar_psyk_4 IS NULL THEN unknown_1 & 32505856 ELSE CAST(0 AS BIGINT) END AS n193_start_svar_psyk_4_lacks_1,
    CASE WHEN n233_start_angivet IS NULL THEN n216_start_tal_kendt_lacks_1 ELSE CAST(0 AS BIGINT) END AS n233_start_angivet_lacks_1,
    x47 OR x48 AS "n242_start_høj", /* STarT Back høj (psykosocialt pointtal mindst 4) */
    CASE
      WHEN n202_opioid_for_ryggen IS NULL
      THEN (
        unknown_1 & 576460752303423488
      ) | CASE WHEN x55 IS NULL THEN unknown_1 & 70368744177664 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n202_opioid_for_ryggen_lacks_1,
    n202_opioid_for_ryggen AND (
      n116_opioiddage >= 90
    ) AS n222_opioid_mindst_90, /* Opioid hver dag i mindst 90 dage */
    CASE WHEN n192_start_svar_4 IS NULL THEN unknown_1 & 33488896 ELSE CAST(0 AS BIGINT) END AS n192_start_svar_4_lacks_1,
    x68 OR x69 AS n241_start_mindst_middel, /* STarT Back mindst middel (pointtal mindst 4) */
    (
      NOT (
        n37_tilbagefald IS NULL
      )
    ) AND (
      n37_tilbagefald >= 2
    ) AS x77,
    n202_opioid_for_ryggen AND (
      n116_opioiddage >= 28
    ) AS n223_opioid_mindst_28, /* Opioid i mindst 28 af de seneste 90 dage */
    x79
    OR (
      NOT (
        n99_start_gruppe_oplyst IS NULL
      )
    )
    OR (
      (
        NOT (
          n88_start_1 IS NULL
        )
      )
      AND (
        NOT (
          n89_start_2 IS NULL
        )
      )
      AND (
        NOT (
          n90_start_3 IS NULL
        )
      )
      AND (
        NOT (
          n91_start_4 IS NULL
        )
      )
      AND (
        NOT (
          n92_start_5 IS NULL
        )
      )
      AND (
        NOT (
          n93_start_6 IS NULL
        )
      )
      AND (
        NOT (
          n94_start_7 IS NULL
        )
      )
      AND (
        NOT (
          n95_start_8 IS NULL
        )
      )
      AND (
        NOT (
          n96_start_9 IS NULL
        )
      )
    ) AS x80,
    GREATEST(
      CASE
        WHEN x47
        THEN GREATEST(
          n197_start_samme_episode_day_true,
          CASE
            WHEN x42
            THEN GREATEST(
              n216_start_tal_kendt_day_true,
              GREATEST(
                GREATEST(CASE WHEN n98_start_psyk >= 4 THEN d88 END, CASE WHEN x40 THEN GREATEST(d88, d87) END),
                CASE WHEN n97_start_total IS NULL THEN d87 END,
                CASE WHEN n97_start_total >= 4 THEN d87 END
              )
            )
          END,
          CASE WHEN x43 THEN d89 END,
          CASE WHEN x44 THEN GREATEST(n193_start_svar_psyk_4_day_known, n193_start_svar_psyk_4_day_true) END,
          CASE WHEN x45 THEN GREATEST(n233_start_angivet_day_false, n193_start_svar_psyk_4_day_true) END
        )
      END,
      CASE WHEN x48 THEN n197_start_samme_episode_day_false END
    ) AS "n242_start_høj_day_true",
    GREATEST(
      CASE
        WHEN x68
        THEN GREATEST(
          n197_start_samme_episode_day_true,
          CASE
            WHEN x62
            THEN GREATEST(
              n216_start_tal_kendt_day_true,
              GREATEST(CASE WHEN n97_start_total >= 4 THEN d87 END, CASE WHEN x61 THEN GREATEST(d87, d88) END)
            )
          END,
          CASE WHEN x63 THEN d89 END,
          CASE
            WHEN x64
            THEN GREATEST(
              GREATEST(
                CASE
                  WHEN x86
                  THEN GREATEST(
                    CASE WHEN n88_start_1 THEN d78 END,
                    CASE WHEN n89_start_2 THEN d79 END,
                    CASE WHEN n90_start_3 THEN d80 END,
                    CASE WHEN n91_start_4 THEN d81 END,
                    CASE WHEN n92_start_5 THEN d82 END,
                    CASE WHEN n93_start_6 THEN d83 END,
                    CASE WHEN n94_start_7 THEN d84 END,
                    CASE WHEN n95_start_8 THEN d85 END,
                    CASE WHEN n96_start_9 >= 4 THEN d86 END
                  )
                END,
                CASE WHEN NOT x86 THEN GREATEST(d78, d79, d80, d81, d82, d83, d84, d85, d86) END
              ),
              n192_start_svar_4_day_true
            )
          END,
          CASE WHEN x65 THEN GREATEST(n193_start_svar_psyk_4_day_known, n193_start_svar_psyk_4_day_true) END,
          CASE WHEN x66 THEN GREATEST(n233_start_angivet_day_false, n192_start_svar_4_day_true) END
        )
      END,
      CASE WHEN x69 THEN n197_start_samme_episode_day_false END
    ) AS n241_start_mindst_middel_day_true,
    GREATEST(d70, d71) AS n190_odi_sum_ugyldig_day_true,
    (
      parameter_2 = 0
    ) AND n183_nerverod AND n169_mindst_4_uger AND n38_utilfredsstillende_fremgang AS x117,
    (
      parameter_2 = 1
    ) AND x119 AS x120,
    "n129_smerten_kræver_medicin" AND (
      parameter_1 = 0
    ) AS x121,
    CASE
      WHEN n225_nsaid_udelukket IS NULL
      THEN CASE WHEN "n205_kan_være_gravid" IS NULL THEN unknown_0 & 12582912 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n225_nsaid_udelukket_lacks_0,
    CASE
      WHEN n225_nsaid_udelukket IS NULL
      THEN (
        unknown_1 & 18014398509481984
      ) | CASE WHEN x123 IS NULL THEN unknown_1 & 36028797018963968 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n225_nsaid_udelukket_lacks_1,
    CASE
      WHEN n225_nsaid_udelukket IS NULL
      THEN CASE WHEN "n205_kan_være_gravid" IS NULL THEN unknown_2 & 2097152 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n225_nsaid_udelukket_lacks_2,
    GREATEST(
      CASE WHEN x123 THEN d117 END,
      CASE WHEN "n126_får_antikoagulans" THEN d116 END,
      CASE WHEN "n205_kan_være_gravid" THEN GREATEST(d22, d145, d23) END
    ) AS n225_nsaid_udelukket_day_true,
    "n129_smerten_kræver_medicin" AND (
      n210_varighedsklasse = 0
    ) AND x135 AS x129,
    x143 OR x147 AS x148,
    CASE
      WHEN today >= CAST('0001-04-01' AS DATE)
      THEN CAST(today - INTERVAL '90' DAY AS DATE)
      WHEN NOT (
        today IS NULL
      )
      THEN CAST('0001-01-01' AS DATE)
    END AS x150,
    (
      NOT (
        n75_nrs_ben IS NULL
      )
    ) AND (
      n75_nrs_ben >= 7
    ) AS x153,
    CASE
      WHEN NOT n165_har_rygdiagnose
      THEN 'not-in-target'
      WHEN (
        exclusion = 0
      ) OR (
        exclusion = 1
      ) OR (
        exclusion = 3
      ) OR (
        exclusion = 7
      )
      THEN 'closed'
      WHEN (
        exclusion = 2
      ) OR (
        exclusion = 9
      )
      THEN 'suspended'
      WHEN (
        exclusion = 4
      ) OR (
        exclusion = 5
      ) OR (
        exclusion = 6
      )
      THEN 'excluded'
      WHEN exclusion = 8
      THEN 'declined'
      WHEN n165_har_rygdiagnose IS NULL
      THEN 'undecided'
      WHEN x186
      THEN 'included'
      ELSE 'included-unconfirmed'
    END AS status
  FROM layer_8
), layer_10 AS (
  SELECT
    d101,
    d102,
    d104,
    d105,
    d106,
    d107,
    d109,
    d110,
    d111,
    d112,
    d113,
    d114,
    d115,
    d116,
    d117,
    d118,
    d119,
    d120,
    d121,
    d125,
    d128,
    d129,
    d130,
    d131,
    d132,
    d133,
    d134,
    d135,
    d136,
    d137,
    d141,
    d143,
    d144,
    d145,
    d149,
    d150,
    d151,
    d152,
    d18,
    d19,
    d20,
    d21,
    d22,
    d23,
    d24,
    d25,
    d27,
    d28,
    d29,
    d35,
    d38,
    d41,
    d44,
    d45,
    d46,
    d47,
    d48,
    d49,
    d50,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d57,
    d58,
    d59,
    d60,
    d62,
    d65,
    d75,
    d8,
    d9,
    d90,
    d91,
    d92,
    d96,
    d97,
    d98,
    exclusion,
    n101_mdi,
    n102_mistanke_om_depression,
    n106_kommunalt_behov,
    n107_mobilitetsbehov,
    n108_aktive_dage,
    n111_arbejdsstatus,
    n114_arbejde_truet,
    n115_lang_sygemelding_ventes,
    n116_opioiddage,
    "n119_får_gabapentinoid",
    "n120_gabapentinoid_årsag",
    "n121_får_benzodiazepin",
    "n122_får_steroid",
    "n123_får_nsaid",
    "n125_får_ssri",
    n127_egfr,
    n128_mave_eller_hjerterisiko,
    n130_nsaid_uden_effekt,
    "n131_kræft_eller_palliativ",
    n135_glad_nylig,
    n138_overvejer_billeder,
    n139_udtalt_funktionstab,
    n140_mr_uden_fund,
    n141_fysioterapi_aftalt,
    n142_henvist_fysioterapi,
    n143_fysioterapi_begyndt,
    n144_henvist_rygcenter,
    n145_rygcenter_svar,
    n146_kiro_prolaps_start,
    n147_kiro_stenose_start,
    n150_pakke_fravalgt,
    n153_farve_registreret,
    "n154_første_bedre_vurdering",
    n155_alder,
    "n156_er_død",
    n157_ikke_tilmeldt,
    "n158_terminalerklæring",
    n159_rygestatus,
    "n162_bmi_målt",
    n165_har_rygdiagnose,
    n165_har_rygdiagnose_day_true,
    "n166_lænden_påvist",
    "n166_lænden_påvist_day_true",
    "n166_lænden_påvist_lacks_0",
    n167_debut_i_fremtiden,
    n167_debut_i_fremtiden_lacks_0,
    n169_mindst_4_uger_lacks_0,
    n16_inflammatorisk_diagnose,
    n170_mindst_6_uger_day_false,
    n170_mindst_6_uger_day_true,
    n171_mindst_8_uger,
    n172_mindst_12_uger,
    n172_mindst_12_uger_day_false,
    n172_mindst_12_uger_day_true,
    n172_mindst_12_uger_lacks_0,
    n173_tilbagevendende,
    n174_rf1_aktivt,
    n174_rf1_aktivt_day_true,
    n174_rf1_aktivt_lacks_0,
    n175_rf2_aktivt,
    n175_rf2_aktivt_day_true,
    n175_rf2_aktivt_lacks_0,
    n176_rf3_aktivt,
    n176_rf3_aktivt_day_true,
    n176_rf3_aktivt_lacks_0,
    n177_rf4_aktivt,
    n177_rf4_aktivt_day_true,
    n177_rf4_aktivt_lacks_0,
    n178_rf5_aktivt,
    n178_rf5_aktivt_day_true,
    n178_rf5_aktivt_lacks_0,
    n179_rf7_aktivt,
    n179_rf7_aktivt_day_true,
    n179_rf7_aktivt_lacks_0,
    n180_spa_mindst_4,
    n182_svagt_flag,
    n182_svagt_flag_day_true,
    n182_svagt_flag_lacks_0,
    n183_nerverod,
    n183_nerverod_day_true,
    n184_y3_day_true,
    n185_r4_day_true,
    n186_episode_i_gang,
    "n18_udgået_kode_2011",
    n190_odi_sum_ugyldig,
    n190_odi_sum_ugyldig_day_true,
    n190_odi_sum_ugyldig_lacks_1,
    n191_rmdq_mindst_14,
    n194_start_tal_ugyldige,
    n194_start_tal_ugyldige_day_true,
    n194_start_tal_ugyldige_lacks_1,
    n197_start_samme_episode_day_false,
    n197_start_samme_episode_lacks_0,
    n197_start_samme_episode_lacks_1,
    n198_y6_day_true,
    "n19_udgået_kode_2012",
    n200_sygemeldt_for_ryggen,
    n200_sygemeldt_for_ryggen_day_true,
    n200_sygemeldt_for_ryggen_lacks_1,
    n202_opioid_for_ryggen_day_true,
    n202_opioid_for_ryggen_lacks_1,
    "n203_tilstrækkeligt_forløb_day_true",
    "n203_tilstrækkeligt_forløb_lacks_1",
    n204_alder_i_orden,
    n204_alder_i_orden_day_true,
    n204_alder_i_orden_lacks_2,
    n207_bmi_beregnet,
    n208_moderat_depression,
    n209_henvisningsvarighed,
    n210_varighedsklasse_results,
    n211_pakkekriterium,
    n211_pakkekriterium_lacks_0,
    "n212_rødt_flag",
    "n212_rødt_flag_day_false",
    "n212_rødt_flag_lacks_0",
    "n213_spa_præcis_3_day_true",
    "n213_spa_præcis_3_lacks_0",
    n219_sygemelding_over_8_uger,
    n219_sygemelding_over_8_uger_lacks_1,
    n222_opioid_mindst_90,
    n223_opioid_mindst_28,
    n224_r6_day_true,
    n225_nsaid_udelukket,
    n225_nsaid_udelukket_day_true,
    n225_nsaid_udelukket_lacks_0,
    n225_nsaid_udelukket_lacks_1,
    n225_nsaid_udelukket_lacks_2,
    n227_r7_day_true,
    "n229_uden_røde_flag",
    n230_pakkestatus_3_lacks_2,
    n230_pakkestatus_doubt,
    n230_pakkestatus_missing_0,
    n230_pakkestatus_true,
    n232_odi_over_40,
    n232_odi_over_40_day_true,
    n232_odi_over_40_lacks_1,
    n235_y4,
    n235_y4_day_true,
    n235_y4_lacks_1,
    n238_hast_doubt,
    n238_hast_missing_0,
    n238_hast_true,
    n239_y2,
    n239_y2_day_true,
    n239_y2_lacks_1,
    n240_r2_day_true,
    n241_start_mindst_middel,
    n241_start_mindst_middel_day_true,
    "n242_start_høj",
    "n242_start_høj_day_true",
    "n32_køn",
    n33_gravid,
    n34_debut,
    n38_utilfredsstillende_fremgang,
    n54_rf7_andet,
    n57_rf6_inflammatorisk,
    "n59_spa_debut_før_35",
    "n60_spa_vågner",
    n61_spa_balde,
    "n62_spa_bedre_af_bevægelse",
    "n63_spa_nsaid_hjælper",
    "n64_spa_slægtning",
    n65_spa_artrit,
    n66_spa_entesit,
    n67_spa_psoriasis,
    n72_parese_stabil,
    n79_odi,
    n85_rmdq_uden_version,
    n88_start_1,
    n89_start_2,
    n90_start_3,
    n91_start_4,
    n92_start_5,
    n93_start_6,
    n94_start_7,
    n95_start_8,
    n96_start_9,
    n97_start_total,
    n98_start_psyk,
    parameter_0,
    parameter_3,
    parameter_8,
    patient,
    status,
    today,
    unknown_0,
    unknown_1,
    unknown_2,
    x100,
    x103,
    x11,
    x117,
    x118,
    x119,
    x120,
    x121,
    x128,
    x129,
    x131,
    x132,
    x133,
    x134,
    x143,
    x144,
    x145,
    x146,
    x147,
    x148,
    x150,
    x153,
    x156,
    x156_lacks_1,
    x163,
    x176,
    x177,
    x178,
    x179,
    x180,
    x181,
    x182,
    x183,
    x184,
    x185,
    x186,
    x51,
    x52,
    x54,
    x56,
    x59,
    x60,
    x75,
    x77,
    x78,
    x79,
    x80,
    x87,
    x89,
    x89_lacks_0,
    x92,
    x93,
    x96,
    x98,
    x99,
    CASE
      WHEN "n242_start_høj" IS NULL
      THEN CASE WHEN x47 IS NULL THEN n197_start_samme_episode_lacks_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN x48 IS NULL THEN n197_start_samme_episode_lacks_0 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS "n242_start_høj_lacks_0",
    CASE
      WHEN "n242_start_høj" IS NULL
      THEN CASE
        WHEN x47 IS NULL
        THEN n197_start_samme_episode_lacks_1 | CASE
          WHEN x46 IS NULL
          THEN CASE
            WHEN x42 IS NULL
            THEN n216_start_tal_kendt_lacks_1 | CASE
              WHEN "n217_start_tal_høj" IS NULL
              THEN CASE
                WHEN n196_start_tal_psyk_4 IS NULL
                THEN (
                  unknown_1 & 67108864
                ) | CASE WHEN x40 IS NULL THEN unknown_1 & 33554432 ELSE CAST(0 AS BIGINT) END
                ELSE CAST(0 AS BIGINT)
              END | CASE WHEN x41 IS NULL THEN unknown_1 & 33554432 ELSE CAST(0 AS BIGINT) END
              ELSE CAST(0 AS BIGINT)
            END
            ELSE CAST(0 AS BIGINT)
          END | CASE WHEN x43 IS NULL THEN unknown_1 & 134217728 ELSE CAST(0 AS BIGINT) END | CASE WHEN x44 IS NULL THEN n193_start_svar_psyk_4_lacks_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN x45 IS NULL THEN n233_start_angivet_lacks_1 | n193_start_svar_psyk_4_lacks_1 ELSE CAST(0 AS BIGINT) END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END | CASE WHEN x48 IS NULL THEN n197_start_samme_episode_lacks_1 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS "n242_start_høj_lacks_1",
    parameter_3 AND "n242_start_høj" AS n244_r1, /* R1: STarT Back høj */
    n232_odi_over_40 OR n191_rmdq_mindst_14 AS n240_r2, /* R2: ODI over 40 % eller RMDQ mindst 14 (når de er kendt) */
    n219_sygemelding_over_8_uger AS n234_r3, /* R3: Sygemeldt for ryggen i over 8 uger */
    n72_parese_stabil OR x54 AS n185_r4, /* R4: Stabil parese i benet, eller stenose med nedsat gangdistance */
    n222_opioid_mindst_90 OR x56 AS n236_r5, /* R5: Opioid i mindst 90 dage, eller opioid sammen med gabapentin eller pregabalin */
    CASE
      WHEN "n203_tilstrækkeligt_forløb" IS NULL
      THEN CASE WHEN x58 IS NULL THEN unknown_2 & 1 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS "n203_tilstrækkeligt_forløb_lacks_2",
    (
      NOT (
        "n203_tilstrækkeligt_forløb" IS NULL
      )
    )
    AND "n203_tilstrækkeligt_forløb"
    AND (
      NOT (
        n38_utilfredsstillende_fremgang IS NULL
      )
    )
    AND n38_utilfredsstillende_fremgang AS n224_r6, /* R6: Utilfredsstillende fremgang trods tilstrækkeligt forløb (når det er kendt) */
    x60 OR n103_kompleks_belastning AS n227_r7, /* R7: Depression ved smerter i mindst 12 uger, eller kompleks belastning */
    CASE
      WHEN n241_start_mindst_middel IS NULL
      THEN CASE WHEN x68 IS NULL THEN n197_start_samme_episode_lacks_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN x69 IS NULL THEN n197_start_samme_episode_lacks_0 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n241_start_mindst_middel_lacks_0,
    CASE
      WHEN n241_start_mindst_middel IS NULL
      THEN CASE
        WHEN x68 IS NULL
        THEN n197_start_samme_episode_lacks_1 | CASE
          WHEN x67 IS NULL
          THEN CASE
            WHEN x62 IS NULL
            THEN n216_start_tal_kendt_lacks_1 | CASE
              WHEN n195_start_tal_4 IS NULL
              THEN (
                unknown_1 & 33554432
              ) | CASE WHEN x61 IS NULL THEN unknown_1 & 67108864 ELSE CAST(0 AS BIGINT) END
              ELSE CAST(0 AS BIGINT)
            END
            ELSE CAST(0 AS BIGINT)
          END | CASE WHEN x63 IS NULL THEN unknown_1 & 134217728 ELSE CAST(0 AS BIGINT) END | CASE WHEN x64 IS NULL THEN n192_start_svar_4_lacks_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN x65 IS NULL THEN n193_start_svar_psyk_4_lacks_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN x66 IS NULL THEN n233_start_angivet_lacks_1 | n192_start_svar_4_lacks_1 ELSE CAST(0 AS BIGINT) END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END | CASE WHEN x69 IS NULL THEN n197_start_samme_episode_lacks_1 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n241_start_mindst_middel_lacks_1,
    parameter_3 AND n241_start_mindst_middel AS n243_y1, /* Y1: STarT Back mindst middel */
    (
      n71_bensmerter = 2
    ) OR x75 AS n184_y3, /* Y3: Nerverodssmerter (under knæet) */
    x77 OR n223_opioid_mindst_28 OR n15_postlaminektomi AS n237_y5, /* Y5: Mindst 2 tilbagefald på et år (når det er kendt), opioid i 28–89 dage, eller postlaminektomi */
    x78 OR "n105_behov_for_støtte" AS n198_y6, /* Y6: Lav egenomsorg eller behov for mere støtte (når det er kendt) */
    n197_start_samme_episode AND x80 AS n218_start_komplet, /* STarT Back er fuldt udfyldt */
    GREATEST(
      CASE WHEN x77 THEN d27 END,
      CASE WHEN n223_opioid_mindst_28 THEN GREATEST(n202_opioid_for_ryggen_day_true, d106) END,
      CASE WHEN n15_postlaminektomi THEN d5 END
    ) AS n237_y5_day_true,
    GREATEST(
      CASE
        WHEN NOT n241_start_mindst_middel
        THEN GREATEST(
          CASE WHEN NOT n197_start_samme_episode THEN n197_start_samme_episode_day_false END,
          CASE
            WHEN NOT x67
            THEN GREATEST(
              CASE WHEN NOT n216_start_tal_kendt THEN n216_start_tal_kendt_day_false END,
              CASE
                WHEN NOT n195_start_tal_4
                THEN GREATEST(
                  d87,
                  CASE WHEN NOT (
                    n97_start_total IS NULL
                  ) THEN d87 END,
                  CASE WHEN NOT (
                    n98_start_psyk >= 4
                  ) THEN d88 END
                )
              END,
              CASE WHEN n99_start_gruppe_oplyst IS NULL THEN d89 END,
              CASE WHEN NOT (
                n99_start_gruppe_oplyst IN (1, 2)
              ) THEN d89 END,
              CASE WHEN n192_start_svar_4 IS NULL THEN GREATEST(d78, d79, d80, d81, d82, d83, d84, d85, d86) END,
              CASE WHEN NOT n192_start_svar_4 THEN GREATEST(d78, d79, d80, d81, d82, d83, d84, d85, d86) END,
              CASE WHEN n193_start_svar_psyk_4 IS NULL THEN GREATEST(d82, d83, d84, d85, d86) END,
              CASE WHEN NOT n193_start_svar_psyk_4 THEN GREATEST(d82, d83, d84, d85, d86) END,
              CASE
                WHEN n233_start_angivet
                THEN GREATEST(
                  CASE WHEN n216_start_tal_kendt THEN n216_start_tal_kendt_day_true END,
                  CASE WHEN NOT (
                    n99_start_gruppe_oplyst IS NULL
                  ) THEN d89 END
                )
              END
            )
          END,
          CASE WHEN n197_start_samme_episode THEN n197_start_samme_episode_day_true END
        )
      END,
      GREATEST(
        GREATEST(
          CASE WHEN n79_odi IS NULL THEN d69 END,
          CASE WHEN NOT (
            n79_odi > 20
          ) THEN d69 END,
          CASE
            WHEN NOT n215_odi_sum_brugbar
            THEN GREATEST(
              CASE WHEN NOT (
                n79_odi IS NULL
              ) THEN d69 END,
              CASE WHEN n81_odi_besvarede IS NULL THEN d71 END,
              CASE WHEN NOT (
                n81_odi_besvarede >= 8
              ) THEN d71 END,
              CASE WHEN n80_odi_sum IS NULL THEN d70 END,
              CASE WHEN n190_odi_sum_ugyldig THEN n190_odi_sum_ugyldig_day_true END
            )
          END,
          CASE
            WHEN NOT (
              n189_odi_beregnet > CAST(CAST(20 AS DECIMAL(2, 0)) * n189_odi_beregnet_per AS DECIMAL(13, 10))
            )
            THEN n189_odi_beregnet_day_known
          END
        ),
        GREATEST(
          CASE WHEN NOT (
            n74_nrs_ryg >= 7
          ) THEN d64 END,
          CASE WHEN (
            n74_nrs_ryg IS NULL
          ) AND (
            NOT (
              n76_vas IS NULL
            )
          ) THEN GREATEST(d64, d66) END,
          CASE WHEN n75_nrs_ben IS NULL THEN d65 END,
          CASE WHEN NOT (
            n75_nrs_ben >= 7
          ) THEN d65 END,
          CASE WHEN NOT (
            n74_nrs_ryg IS NULL
          ) THEN d64 END,
          CASE WHEN n76_vas IS NULL THEN d66 END,
          CASE WHEN NOT (
            n76_vas >= 70
          ) THEN d66 END
        )
      ),
      GREATEST(
        GREATEST(
          CASE WHEN NOT n200_sygemeldt_for_ryggen THEN n200_sygemeldt_for_ryggen_day_false END,
          CASE
            WHEN NOT x76
            THEN GREATEST(
              CASE WHEN NOT (
                x87 <= n112_sygemelding_start
              ) THEN d102 END,
              CASE WHEN NOT (
                n112_sygemelding_start <= x88
              ) THEN d102 END
            )
          END
        ),
        GREATEST(
          CASE WHEN NOT n200_sygemeldt_for_ryggen THEN n200_sygemeldt_for_ryggen_day_false END,
          CASE WHEN NOT (
            n112_sygemelding_start > x88
          ) THEN d102 END
        ),
        d104
      )
    ) AS n246_g_day_true,
    CASE WHEN n165_har_rygdiagnose IS NULL THEN unknown_0 & 7 ELSE CAST(0 AS BIGINT) END AS n165_har_rygdiagnose_lacks_0,
    "n212_rødt_flag" OR n179_rf7_aktivt AS x94,
    CASE WHEN "n229_uden_røde_flag" IS NULL THEN "n212_rødt_flag_lacks_0" ELSE CAST(0 AS BIGINT) END AS "n229_uden_røde_flag_lacks_0",
    (
      NOT (
        n100_start_dato IS NULL
      )
    ) AND (
      NOT n197_start_samme_episode
    ) AS x104,
    n172_mindst_12_uger OR n241_start_mindst_middel AS x111,
    (
      NOT (
        n33_gravid IS NULL
      )
    ) AND n33_gravid AS x113,
    x117 OR x120 AS n214_mr_indiceret, /* MR efter regionens regel */
    CASE WHEN n183_nerverod IS NULL THEN unknown_0 & 2305843009213693960 ELSE CAST(0 AS BIGINT) END AS n183_nerverod_lacks_0,
    GREATEST(CASE WHEN n34_debut <= x88 THEN d24 END, CASE WHEN x116 THEN GREATEST(d24, d25) END) AS n169_mindst_4_uger_day_true,
    CASE
      WHEN x129 IS NULL
      THEN CASE
        WHEN n210_varighedsklasse IS NULL
        THEN CASE
          WHEN x131 IS NULL
          THEN n170_mindst_6_uger_lacks_0 | n172_mindst_12_uger_lacks_0 | n167_debut_i_fremtiden_lacks_0
          ELSE CAST(0 AS BIGINT)
        END | CASE
          WHEN x132 IS NULL
          THEN n170_mindst_6_uger_lacks_0 | n172_mindst_12_uger_lacks_0 | n167_debut_i_fremtiden_lacks_0
          ELSE CAST(0 AS BIGINT)
        END | CASE WHEN x133 IS NULL THEN n170_mindst_6_uger_lacks_0 | n172_mindst_12_uger_lacks_0 ELSE CAST(0 AS BIGINT) END | CASE
          WHEN x134 IS NULL
          THEN n170_mindst_6_uger_lacks_0 | n172_mindst_12_uger_lacks_0 | n167_debut_i_fremtiden_lacks_0
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END | CASE WHEN x135 IS NULL THEN n225_nsaid_udelukket_lacks_0 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS x129_lacks_0,
    CASE
      WHEN x129 IS NULL
      THEN (
        unknown_1 & 144115188075855872
      ) | CASE
        WHEN x135 IS NULL
        THEN (
          unknown_1 & 288230376151711744
        ) | n225_nsaid_udelukket_lacks_1
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS x129_lacks_1,
    CASE
      WHEN x129 IS NULL
      THEN CASE WHEN x135 IS NULL THEN n225_nsaid_udelukket_lacks_2 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS x129_lacks_2,
    "n166_lænden_påvist" AND n38_utilfredsstillende_fremgang AND x148 AS x142,
    (
      NOT (
        n144_henvist_rygcenter IS NULL
      )
    ) AND (
      n144_henvist_rygcenter >= x150
    ) AS x149,
    x153 OR n232_odi_over_40 AS x154,
    status IN ('included', 'included-unconfirmed', 'undecided') AS open,
    status IN ('included', 'included-unconfirmed') AS included
  FROM layer_9
), layer_11 AS (
  SELECT
    d101,
    d102,
    d104,
    d105,
    d106,
    d107,
    d109,
    d110,
    d111,
    d112,
    d113,
    d114,
    d115,
    d116,
    d117,
    d118,
    d119,
    d120,
    d121,
    d125,
    d128,
    d129,
    d130,
    d131,
    d132,
    d133,
    d134,
    d135,
    d136,
    d137,
    d141,
    d143,
    d144,
    d145,
    d149,
    d150,
    d151,
    d152,
    d18,
    d19,
    d20,
    d21,
    d22,
    d23,
    d24,
    d25,
    d27,
    d28,
    d29,
    d35,
    d38,
    d41,
    d44,
    d45,
    d46,
    d47,
    d48,
    d49,
    d50,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d57,
    d58,
    d59,
    d60,
    d62,
    d65,
    d75,
    d8,
    d9,
    d90,
    d91,
    d92,
    d96,
    d97,
    d98,
    exclusion,
    included,
    n101_mdi,
    n102_mistanke_om_depression,
    n106_kommunalt_behov,
    n107_mobilitetsbehov,
    n108_aktive_dage,
    n111_arbejdsstatus,
    n114_arbejde_truet,
    n115_lang_sygemelding_ventes,
    n116_opioiddage,
    "n119_får_gabapentinoid",
    "n120_gabapentinoid_årsag",
    "n121_får_benzodiazepin",
    "n122_får_steroid",
    "n123_får_nsaid",
    "n125_får_ssri",
    n127_egfr,
    n128_mave_eller_hjerterisiko,
    n130_nsaid_uden_effekt,
    "n131_kræft_eller_palliativ",
    n138_overvejer_billeder,
    n139_udtalt_funktionstab,
    n140_mr_uden_fund,
    n141_fysioterapi_aftalt,
    n142_henvist_fysioterapi,
    n143_fysioterapi_begyndt,
    n144_henvist_rygcenter,
    n145_rygcenter_svar,
    n146_kiro_prolaps_start,
    n147_kiro_stenose_start,
    n150_pakke_fravalgt,
    n153_farve_registreret,
    "n154_første_bedre_vurdering",
    n155_alder,
    "n156_er_død",
    n157_ikke_tilmeldt,
    "n158_terminalerklæring",
    n159_rygestatus,
    n165_har_rygdiagnose,
    n165_har_rygdiagnose_day_true,
    n165_har_rygdiagnose_lacks_0,
    "n166_lænden_påvist_day_true",
    "n166_lænden_påvist_lacks_0",
    n167_debut_i_fremtiden,
    n167_debut_i_fremtiden_lacks_0,
    n169_mindst_4_uger_day_true,
    n16_inflammatorisk_diagnose,
    n170_mindst_6_uger_day_false,
    n170_mindst_6_uger_day_true,
    n172_mindst_12_uger,
    n172_mindst_12_uger_day_false,
    n172_mindst_12_uger_day_true,
    n172_mindst_12_uger_lacks_0,
    n173_tilbagevendende,
    n174_rf1_aktivt,
    n174_rf1_aktivt_day_true,
    n174_rf1_aktivt_lacks_0,
    n175_rf2_aktivt,
    n175_rf2_aktivt_day_true,
    n175_rf2_aktivt_lacks_0,
    n176_rf3_aktivt,
    n176_rf3_aktivt_day_true,
    n176_rf3_aktivt_lacks_0,
    n177_rf4_aktivt,
    n177_rf4_aktivt_day_true,
    n177_rf4_aktivt_lacks_0,
    n178_rf5_aktivt,
    n178_rf5_aktivt_day_true,
    n178_rf5_aktivt_lacks_0,
    n179_rf7_aktivt,
    n179_rf7_aktivt_day_true,
    n179_rf7_aktivt_lacks_0,
    n180_spa_mindst_4,
    n182_svagt_flag_day_true,
    n182_svagt_flag_lacks_0,
    n183_nerverod,
    n183_nerverod_day_true,
    n183_nerverod_lacks_0,
    n184_y3,
    n184_y3_day_true,
    n185_r4,
    n185_r4_day_true,
    n186_episode_i_gang,
    "n18_udgået_kode_2011",
    n190_odi_sum_ugyldig,
    n190_odi_sum_ugyldig_day_true,
    n190_odi_sum_ugyldig_lacks_1,
    n191_rmdq_mindst_14,
    n194_start_tal_ugyldige,
    n194_start_tal_ugyldige_day_true,
    n194_start_tal_ugyldige_lacks_1,
    n197_start_samme_episode_day_false,
    n197_start_samme_episode_lacks_0,
    n197_start_samme_episode_lacks_1,
    n198_y6,
    n198_y6_day_true,
    "n19_udgået_kode_2012",
    n200_sygemeldt_for_ryggen,
    n200_sygemeldt_for_ryggen_day_true,
    n200_sygemeldt_for_ryggen_lacks_1,
    n202_opioid_for_ryggen_day_true,
    n202_opioid_for_ryggen_lacks_1,
    "n203_tilstrækkeligt_forløb_day_true",
    "n203_tilstrækkeligt_forløb_lacks_1",
    "n203_tilstrækkeligt_forløb_lacks_2",
    n204_alder_i_orden,
    n204_alder_i_orden_day_true,
    n204_alder_i_orden_lacks_2,
    n207_bmi_beregnet,
    n208_moderat_depression,
    n210_varighedsklasse_results,
    n211_pakkekriterium_lacks_0,
    "n212_rødt_flag",
    "n212_rødt_flag_day_false",
    "n213_spa_præcis_3_day_true",
    "n213_spa_præcis_3_lacks_0",
    n214_mr_indiceret,
    n218_start_komplet,
    n219_sygemelding_over_8_uger,
    n219_sygemelding_over_8_uger_lacks_1,
    n222_opioid_mindst_90,
    n223_opioid_mindst_28,
    n224_r6,
    n224_r6_day_true,
    n225_nsaid_udelukket,
    n225_nsaid_udelukket_day_true,
    n225_nsaid_udelukket_lacks_0,
    n225_nsaid_udelukket_lacks_1,
    n225_nsaid_udelukket_lacks_2,
    n227_r7,
    n227_r7_day_true,
    "n229_uden_røde_flag_lacks_0",
    n230_pakkestatus_3_lacks_2,
    n230_pakkestatus_doubt,
    n230_pakkestatus_missing_0,
    n230_pakkestatus_true,
    n232_odi_over_40,
    n232_odi_over_40_day_true,
    n232_odi_over_40_lacks_1,
    n234_r3,
    n235_y4,
    n235_y4_day_true,
    n235_y4_lacks_1,
    n236_r5,
    n237_y5,
    n237_y5_day_true,
    n238_hast_doubt,
    n238_hast_missing_0,
    n238_hast_true,
    n239_y2,
    n239_y2_day_true,
    n239_y2_lacks_1,
    n240_r2,
    n240_r2_day_true,
    n241_start_mindst_middel,
    n241_start_mindst_middel_day_true,
    n241_start_mindst_middel_lacks_0,
    n241_start_mindst_middel_lacks_1,
    "n242_start_høj",
    "n242_start_høj_day_true",
    "n242_start_høj_lacks_0",
    "n242_start_høj_lacks_1",
    n243_y1,
    n244_r1,
    n246_g_day_true,
    "n32_køn",
    n33_gravid,
    n34_debut,
    n54_rf7_andet,
    n57_rf6_inflammatorisk,
    "n59_spa_debut_før_35",
    "n60_spa_vågner",
    n61_spa_balde,
    "n62_spa_bedre_af_bevægelse",
    "n63_spa_nsaid_hjælper",
    "n64_spa_slægtning",
    n65_spa_artrit,
    n66_spa_entesit,
    n67_spa_psoriasis,
    n72_parese_stabil,
    n79_odi,
    n85_rmdq_uden_version,
    n88_start_1,
    n89_start_2,
    n90_start_3,
    n91_start_4,
    n92_start_5,
    n93_start_6,
    n94_start_7,
    n95_start_8,
    n96_start_9,
    n97_start_total,
    n98_start_psyk,
    open,
    parameter_0,
    parameter_8,
    patient,
    status,
    today,
    unknown_0,
    unknown_1,
    unknown_2,
    x100,
    x103,
    x104,
    x11,
    x111,
    x113,
    x117,
    x118,
    x119,
    x120,
    x121,
    x128,
    x129,
    x129_lacks_0,
    x129_lacks_1,
    x129_lacks_2,
    x131,
    x132,
    x133,
    x134,
    x142,
    x143,
    x144,
    x145,
    x146,
    x147,
    x148,
    x149,
    x150,
    x153,
    x154,
    x156,
    x156_lacks_1,
    x163,
    x180,
    x185,
    x186,
    x51,
    x52,
    x54,
    x56,
    x59,
    x60,
    x75,
    x77,
    x78,
    x79,
    x80,
    x87,
    x89,
    x89_lacks_0,
    x92,
    x93,
    x94,
    x96,
    x98,
    x99,
    CASE
      WHEN (
        CASE WHEN n244_r1 THEN 1 ELSE 0 END + CASE WHEN n240_r2 THEN 1 ELSE 0 END + CASE WHEN n234_r3 THEN 1 ELSE 0 END + CASE WHEN n185_r4 THEN 1 ELSE 0 END + CASE WHEN n236_r5 THEN 1 ELSE 0 END + CASE WHEN n224_r6 THEN 1 ELSE 0 END + CASE WHEN n227_r7 THEN 1 ELSE 0 END
      ) >= 1
      THEN TRUE
      WHEN (
        CASE WHEN NOT n244_r1 THEN 0 ELSE 1 END + CASE WHEN NOT n240_r2 THEN 0 ELSE 1 END + CASE WHEN NOT n234_r3 THEN 0 ELSE 1 END + CASE WHEN NOT n185_r4 THEN 0 ELSE 1 END + CASE WHEN NOT n236_r5 THEN 0 ELSE 1 END + CASE WHEN NOT n224_r6 THEN 0 ELSE 1 END + CASE WHEN NOT n227_r7 THEN 0 ELSE 1 END
      ) < 1
      THEN FALSE
    END AS x37,
    CASE
      WHEN (
        CASE WHEN n243_y1 THEN 1 ELSE 0 END + CASE WHEN n239_y2 THEN 1 ELSE 0 END + CASE WHEN n184_y3 THEN 1 ELSE 0 END + CASE WHEN n235_y4 THEN 1 ELSE 0 END + CASE WHEN n237_y5 THEN 1 ELSE 0 END + CASE WHEN n198_y6 THEN 1 ELSE 0 END
      ) >= 1
      THEN TRUE
      WHEN (
        CASE WHEN NOT n243_y1 THEN 0 ELSE 1 END + CASE WHEN NOT n239_y2 THEN 0 ELSE 1 END + CASE WHEN NOT n184_y3 THEN 0 ELSE 1 END + CASE WHEN NOT n235_y4 THEN 0 ELSE 1 END + CASE WHEN NOT n237_y5 THEN 0 ELSE 1 END + CASE WHEN NOT n198_y6 THEN 0 ELSE 1 END
      ) < 1
      THEN FALSE
    END AS x38,
    (
      NOT n243_y1
    ) AND (
      NOT n239_y2
    ) AND (
      NOT n235_y4
    ) AS n246_g, /* G: STarT Back lav, ODI højst 20 % (når den er kendt), smerte under 7, og i arbejde eller ikke relevant */
    CASE WHEN n243_y1 IS NULL THEN n241_start_mindst_middel_lacks_0 ELSE CAST(0 AS BIGINT) END AS n243_y1_lacks_0,
    CASE WHEN n243_y1 IS NULL THEN n241_start_mindst_middel_lacks_1 ELSE CAST(0 AS BIGINT) END AS n243_y1_lacks_1,
    (
      NOT parameter_3
    ) OR n218_start_komplet AS x81,
    CASE WHEN x94 IS NULL THEN "n212_rødt_flag_lacks_0" | n179_rf7_aktivt_lacks_0 ELSE CAST(0 AS BIGINT) END AS x94_lacks_0,
    n182_svagt_flag AND "n229_uden_røde_flag" AS x95,
    "n166_lænden_påvist" AND n211_pakkekriterium AS x102,
    "n166_lænden_påvist" AND "n229_uden_røde_flag" AS x108,
    "n166_lænden_påvist" AND "n229_uden_røde_flag" AS x109,
    "n166_lænden_påvist" AND "n229_uden_røde_flag" AND x111 AS x110,
    n135_glad_nylig OR x113 AS x112,
    "n166_lænden_påvist"
    AND "n229_uden_røde_flag"
    AND (
      NOT n172_mindst_12_uger
    )
    AND (
      NOT n167_debut_i_fremtiden
    ) AS x114,
    "n166_lænden_påvist" AND "n229_uden_røde_flag" AS x115,
    CASE
      WHEN NOT CASE WHEN (
        NOT n214_mr_indiceret
      ) OR n140_mr_uden_fund THEN TRUE ELSE FALSE END
      THEN CASE
        WHEN n214_mr_indiceret IS NULL
        THEN CASE
          WHEN x117 IS NULL
          THEN (
            unknown_0 & 268435456
          ) | n183_nerverod_lacks_0 | n169_mindst_4_uger_lacks_0
          ELSE CAST(0 AS BIGINT)
        END | CASE
          WHEN x120 IS NULL
          THEN CASE
            WHEN x119 IS NULL
            THEN CASE WHEN x118 IS NULL THEN (
              unknown_0 & 268435456
            ) | n169_mindst_4_uger_lacks_0 ELSE CAST(0 AS BIGINT) END
            ELSE CAST(0 AS BIGINT)
          END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS r28_mr_lacks_0,
    (
      NOT (
        n127_egfr IS NULL
      )
    ) AND (
      n127_egfr < 60
    ) AS x125,
    (
      NOT (
        "n120_gabapentinoid_årsag" IS NULL
      )
    ) AND (
      "n120_gabapentinoid_årsag" = 1
    ) AS x138,
    CASE
      WHEN NOT CASE WHEN (
        NOT x142
      ) OR x149 THEN TRUE ELSE FALSE END
      THEN CASE
        WHEN x142 IS NULL
        THEN (
          unknown_0 & 268435456
        ) | "n166_lænden_påvist_lacks_0" | CASE
          WHEN x148 IS NULL
          THEN CASE WHEN x143 IS NULL THEN n183_nerverod_lacks_0 | n169_mindst_4_uger_lacks_0 ELSE CAST(0 AS BIGINT) END | CASE
            WHEN x147 IS NULL
            THEN CASE
              WHEN n209_henvisningsvarighed IS NULL
              THEN CASE
                WHEN x145 IS NULL
                THEN CASE
                  WHEN n171_mindst_8_uger IS NULL
                  THEN (
                    unknown_0 & 16777216
                  ) | CASE WHEN x144 IS NULL THEN unknown_0 & 33554432 ELSE CAST(0 AS BIGINT) END
                  ELSE CAST(0 AS BIGINT)
                END
                ELSE CAST(0 AS BIGINT)
              END | CASE WHEN x146 IS NULL THEN n172_mindst_12_uger_lacks_0 ELSE CAST(0 AS BIGINT) END
              ELSE CAST(0 AS BIGINT)
            END
            ELSE CAST(0 AS BIGINT)
          END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS r44_rygcenter_lacks_0,
    n183_nerverod AND n172_mindst_12_uger AND x154 AS x152,
    (
      NOT (
        "n162_bmi_målt" IS NULL
      )
    ) AND (
      "n162_bmi_målt" >= 30
    ) AS x162,
    "n166_lænden_påvist" AND "n229_uden_røde_flag" AS x168,
    (
      NOT n172_mindst_12_uger
    ) AND n38_utilfredsstillende_fremgang AS x170,
    "n166_lænden_påvist" AND n211_pakkekriterium AS x171,
    CASE
      WHEN today >= CAST('0001-01-29' AS DATE)
      THEN CAST(today - INTERVAL '4' WEEK AS DATE)
      WHEN NOT (
        today IS NULL
      )
      THEN CAST('0001-01-01' AS DATE)
    END AS x174,
    CASE
      WHEN open
      THEN (
        unknown_0 & 64
      ) | n165_har_rygdiagnose_lacks_0 | "n212_rødt_flag_lacks_0" | CASE
        WHEN x180 IS NULL
        THEN (
          unknown_0 & 1
        ) | CASE
          WHEN x179 IS NULL
          THEN CASE WHEN x176 IS NULL THEN unknown_0 & 128 ELSE CAST(0 AS BIGINT) END | CASE
            WHEN x178 IS NULL
            THEN (
              unknown_0 & 2
            ) | CASE WHEN x177 IS NULL THEN unknown_0 & 128 ELSE CAST(0 AS BIGINT) END
            ELSE CAST(0 AS BIGINT)
          END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END | CASE
        WHEN n186_episode_i_gang IS NULL
        THEN CASE
          WHEN x182 IS NULL
          THEN (
            unknown_0 & 67108864
          ) | CASE WHEN x181 IS NULL THEN unknown_0 & 16777216 ELSE CAST(0 AS BIGINT) END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS population_lacks_0,
    CASE
      WHEN open
      THEN CASE
        WHEN n186_episode_i_gang IS NULL
        THEN CASE
          WHEN x184 IS NULL
          THEN (
            unknown_1 & 4
          ) | CASE WHEN x183 IS NULL THEN unknown_1 & 8 ELSE CAST(0 AS BIGINT) END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS population_lacks_1,
    CASE
      WHEN included
      THEN CASE
        WHEN x186 IS NULL
        THEN "n166_lænden_påvist_lacks_0" | n211_pakkekriterium_lacks_0 | "n229_uden_røde_flag_lacks_0"
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS confirmation_lacks_0
  FROM layer_10
), layer_12 AS (
  SELECT
    confirmation_lacks_0,
    d101,
    d102,
    d104,
    d105,
    d106,
    d107,
    d109,
    d110,
    d111,
    d112,
    d113,
    d114,
    d115,
    d116,
    d117,
    d118,
    d119,
    d120,
    d121,
    d125,
    d128,
    d129,
    d130,
    d131,
    d132,
    d133,
    d134,
    d135,
    d136,
    d137,
    d141,
    d143,
    d144,
    d145,
    d149,
    d150,
    d151,
    d152,
    d18,
    d19,
    d20,
    d21,
    d22,
    d23,
    d24,
    d25,
    d27,
    d28,
    d29,
    d35,
    d38,
    d41,
    d44,
    d45,
    d46,
    d47,
    d48,
    d49,
    d50,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d57,
    d58,
    d59,
    d60,
    d62,
    d65,
    d75,
    d8,
    d9,
    d90,
    d91,
    d92,
    d96,
    d97,
    d98,
    exclusion,
    included,
    n101_mdi,
    n102_mistanke_om_depression,
    n106_kommunalt_behov,
    n107_mobilitetsbehov,
    n111_arbejdsstatus,
    n114_arbejde_truet,
    n115_lang_sygemelding_ventes,
    n116_opioiddage,
    "n120_gabapentinoid_årsag",
    "n121_får_benzodiazepin",
    "n122_får_steroid",
    "n123_får_nsaid",
    "n125_får_ssri",
    n127_egfr,
    n128_mave_eller_hjerterisiko,
    n130_nsaid_uden_effekt,
    "n131_kræft_eller_palliativ",
    n138_overvejer_billeder,
    n139_udtalt_funktionstab,
    n140_mr_uden_fund,
    n141_fysioterapi_aftalt,
    n142_henvist_fysioterapi,
    n143_fysioterapi_begyndt,
    n144_henvist_rygcenter,
    n145_rygcenter_svar,
    n146_kiro_prolaps_start,
    n147_kiro_stenose_start,
    n150_pakke_fravalgt,
    n153_farve_registreret,
    "n154_første_bedre_vurdering",
    n155_alder,
    "n156_er_død",
    n157_ikke_tilmeldt,
    "n158_terminalerklæring",
    n159_rygestatus,
    n165_har_rygdiagnose,
    n165_har_rygdiagnose_day_true,
    n165_har_rygdiagnose_lacks_0,
    "n166_lænden_påvist_day_true",
    n167_debut_i_fremtiden,
    n167_debut_i_fremtiden_lacks_0,
    n169_mindst_4_uger_day_true,
    n16_inflammatorisk_diagnose,
    n170_mindst_6_uger_day_false,
    n170_mindst_6_uger_day_true,
    n172_mindst_12_uger,
    n172_mindst_12_uger_day_false,
    n172_mindst_12_uger_day_true,
    n172_mindst_12_uger_lacks_0,
    n173_tilbagevendende,
    n174_rf1_aktivt,
    n174_rf1_aktivt_day_true,
    n174_rf1_aktivt_lacks_0,
    n175_rf2_aktivt,
    n175_rf2_aktivt_day_true,
    n175_rf2_aktivt_lacks_0,
    n176_rf3_aktivt,
    n176_rf3_aktivt_day_true,
    n176_rf3_aktivt_lacks_0,
    n177_rf4_aktivt,
    n177_rf4_aktivt_day_true,
    n177_rf4_aktivt_lacks_0,
    n178_rf5_aktivt,
    n178_rf5_aktivt_day_true,
    n178_rf5_aktivt_lacks_0,
    n179_rf7_aktivt,
    n179_rf7_aktivt_day_true,
    n179_rf7_aktivt_lacks_0,
    n180_spa_mindst_4,
    n182_svagt_flag_day_true,
    n183_nerverod,
    n183_nerverod_day_true,
    n183_nerverod_lacks_0,
    n184_y3,
    n184_y3_day_true,
    n185_r4,
    n185_r4_day_true,
    n186_episode_i_gang,
    n190_odi_sum_ugyldig,
    n190_odi_sum_ugyldig_day_true,
    n190_odi_sum_ugyldig_lacks_1,
    n194_start_tal_ugyldige,
    n194_start_tal_ugyldige_day_true,
    n194_start_tal_ugyldige_lacks_1,
    n197_start_samme_episode_day_false,
    n197_start_samme_episode_lacks_0,
    n197_start_samme_episode_lacks_1,
    n198_y6,
    n198_y6_day_true,
    n200_sygemeldt_for_ryggen,
    n200_sygemeldt_for_ryggen_day_true,
    n200_sygemeldt_for_ryggen_lacks_1,
    "n203_tilstrækkeligt_forløb_day_true",
    n204_alder_i_orden,
    n204_alder_i_orden_day_true,
    n204_alder_i_orden_lacks_2,
    n207_bmi_beregnet,
    n210_varighedsklasse_results,
    "n212_rødt_flag",
    "n212_rødt_flag_day_false",
    "n213_spa_præcis_3_day_true",
    "n213_spa_præcis_3_lacks_0",
    n214_mr_indiceret,
    n218_start_komplet,
    n219_sygemelding_over_8_uger,
    n224_r6,
    n224_r6_day_true,
    n225_nsaid_udelukket,
    n225_nsaid_udelukket_day_true,
    n225_nsaid_udelukket_lacks_0,
    n225_nsaid_udelukket_lacks_1,
    n225_nsaid_udelukket_lacks_2,
    n227_r7,
    n227_r7_day_true,
    n230_pakkestatus_3_lacks_2,
    n230_pakkestatus_doubt,
    n230_pakkestatus_missing_0,
    n230_pakkestatus_true,
    n232_odi_over_40,
    n232_odi_over_40_day_true,
    n234_r3,
    n235_y4,
    n235_y4_day_true,
    n236_r5,
    n237_y5,
    n237_y5_day_true,
    n238_hast_doubt,
    n238_hast_missing_0,
    n238_hast_true,
    n239_y2,
    n239_y2_day_true,
    n240_r2,
    n240_r2_day_true,
    n241_start_mindst_middel,
    n241_start_mindst_middel_day_true,
    "n242_start_høj",
    "n242_start_høj_day_true",
    "n242_start_høj_lacks_0",
    "n242_start_høj_lacks_1",
    n243_y1,
    n244_r1,
    n246_g_day_true,
    "n32_køn",
    n33_gravid,
    n34_debut,
    n54_rf7_andet,
    n57_rf6_inflammatorisk,
    "n59_spa_debut_før_35",
    "n60_spa_vågner",
    n61_spa_balde,
    "n62_spa_bedre_af_bevægelse",
    "n63_spa_nsaid_hjælper",
    "n64_spa_slægtning",
    n65_spa_artrit,
    n66_spa_entesit,
    n67_spa_psoriasis,
    n72_parese_stabil,
    n79_odi,
    n85_rmdq_uden_version,
    n88_start_1,
    n89_start_2,
    n90_start_3,
    n91_start_4,
    n92_start_5,
    n93_start_6,
    n94_start_7,
    n95_start_8,
    n96_start_9,
    n97_start_total,
    n98_start_psyk,
    open,
    parameter_0,
    parameter_8,
    patient,
    population_lacks_0,
    population_lacks_1,
    r28_mr_lacks_0,
    r44_rygcenter_lacks_0,
    status,
    today,
    unknown_0,
    unknown_1,
    unknown_2,
    x100,
    x102,
    x103,
    x104,
    x108,
    x109,
    x11,
    x110,
    x112,
    x114,
    x115,
    x117,
    x118,
    x119,
    x120,
    x121,
    x125,
    x128,
    x129,
    x129_lacks_0,
    x129_lacks_1,
    x129_lacks_2,
    x131,
    x132,
    x133,
    x134,
    x138,
    x142,
    x143,
    x144,
    x145,
    x146,
    x147,
    x149,
    x150,
    x152,
    x153,
    x156,
    x156_lacks_1,
    x162,
    x163,
    x168,
    x170,
    x171,
    x174,
    x180,
    x185,
    x186,
    x79,
    x80,
    x81,
    x87,
    x89,
    x89_lacks_0,
    x92,
    x93,
    x94,
    x94_lacks_0,
    x95,
    x96,
    x98,
    x99,
    CASE WHEN x37 THEN 0 WHEN x38 THEN 1 WHEN n246_g THEN 2 END AS n247_farve_true,
    CASE
      WHEN x37
      THEN NULL
      WHEN x37 IS NULL
      THEN 0
      WHEN x38
      THEN NULL
      WHEN x38 IS NULL
      THEN 1
      WHEN n246_g
      THEN NULL
      WHEN n246_g IS NULL
      THEN 2
    END AS n247_farve_doubt,
    CASE
      WHEN x37 IS NULL
      THEN CASE WHEN n244_r1 IS NULL THEN "n242_start_høj_lacks_0" ELSE CAST(0 AS BIGINT) END | CASE
        WHEN n185_r4 IS NULL
        THEN CASE WHEN x54 IS NULL THEN unknown_0 & 16 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END | CASE WHEN n224_r6 IS NULL THEN unknown_0 & 268435456 ELSE CAST(0 AS BIGINT) END | CASE
        WHEN n227_r7 IS NULL
        THEN CASE WHEN x60 IS NULL THEN n172_mindst_12_uger_lacks_0 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS x37_lacks_0,
    CASE
      WHEN x37 IS NULL
      THEN CASE WHEN n244_r1 IS NULL THEN "n242_start_høj_lacks_1" ELSE CAST(0 AS BIGINT) END | CASE
        WHEN n240_r2 IS NULL
        THEN n232_odi_over_40_lacks_1 | CASE
          WHEN n191_rmdq_mindst_14 IS NULL
          THEN CASE WHEN x51 IS NULL THEN unknown_1 & 2048 ELSE CAST(0 AS BIGINT) END | CASE WHEN x52 IS NULL THEN unknown_1 & 4096 ELSE CAST(0 AS BIGINT) END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END | CASE WHEN n234_r3 IS NULL THEN n219_sygemelding_over_8_uger_lacks_1 ELSE CAST(0 AS BIGINT) END | CASE
        WHEN n185_r4 IS NULL
        THEN (
          unknown_1 & 1
        ) | CASE WHEN x54 IS NULL THEN unknown_1 & 2 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END | CASE
        WHEN n236_r5 IS NULL
        THEN CASE
          WHEN n222_opioid_mindst_90 IS NULL
          THEN (
            unknown_1 & 17592186044416
          ) | n202_opioid_for_ryggen_lacks_1
          ELSE CAST(0 AS BIGINT)
        END | CASE
          WHEN x56 IS NULL
          THEN (
            unknown_1 & 175921860444160
          ) | n202_opioid_for_ryggen_lacks_1
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END | CASE WHEN n224_r6 IS NULL THEN "n203_tilstrækkeligt_forløb_lacks_1" ELSE CAST(0 AS BIGINT) END | CASE
        WHEN n227_r7 IS NULL
        THEN (
          unknown_1 & 2147483648
        ) | CASE
          WHEN x60 IS NULL
          THEN CASE
            WHEN n208_moderat_depression IS NULL
            THEN CASE WHEN x59 IS NULL THEN unknown_1 & 536870912 ELSE CAST(0 AS BIGINT) END
            ELSE CAST(0 AS BIGINT)
          END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS x37_lacks_1,
    CASE
      WHEN x37 IS NULL
      THEN CASE WHEN n224_r6 IS NULL THEN "n203_tilstrækkeligt_forløb_lacks_2" ELSE CAST(0 AS BIGINT) END | CASE
        WHEN n227_r7 IS NULL
        THEN CASE
          WHEN x60 IS NULL
          THEN CASE WHEN n208_moderat_depression IS NULL THEN unknown_2 & 536870912 ELSE CAST(0 AS BIGINT) END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS x37_lacks_2,
    CASE
      WHEN x38 IS NULL
      THEN n243_y1_lacks_0 | CASE
        WHEN n184_y3 IS NULL
        THEN (
          unknown_0 & 2305843009213693952
        ) | CASE WHEN x75 IS NULL THEN unknown_0 & 8 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END | CASE
        WHEN n237_y5 IS NULL
        THEN (
          unknown_0 & 32
        ) | CASE WHEN x77 IS NULL THEN unknown_0 & 134217728 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS x38_lacks_0,
    CASE
      WHEN x38 IS NULL
      THEN n243_y1_lacks_1 | n239_y2_lacks_1 | n235_y4_lacks_1 | CASE
        WHEN n237_y5 IS NULL
        THEN CASE
          WHEN n223_opioid_mindst_28 IS NULL
          THEN (
            unknown_1 & 17592186044416
          ) | n202_opioid_for_ryggen_lacks_1
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END | CASE
        WHEN n198_y6 IS NULL
        THEN (
          unknown_1 & 8589934592
        ) | CASE WHEN x78 IS NULL THEN unknown_1 & 4294967296 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS x38_lacks_1,
    CASE WHEN n246_g IS NULL THEN n243_y1_lacks_0 ELSE CAST(0 AS BIGINT) END AS n246_g_lacks_0,
    CASE WHEN n246_g IS NULL THEN n243_y1_lacks_1 | n239_y2_lacks_1 | n235_y4_lacks_1 ELSE CAST(0 AS BIGINT) END AS n246_g_lacks_1,
    x81 AND (
      NOT (
        n111_arbejdsstatus IS NULL
      )
    ) AS x82,
    GREATEST(
      CASE WHEN n222_opioid_mindst_90 THEN GREATEST(n202_opioid_for_ryggen_day_true, d106) END,
      CASE WHEN x56 THEN GREATEST(d107, n202_opioid_for_ryggen_day_true, d109) END
    ) AS n236_r5_day_true,
    CASE WHEN x95 IS NULL THEN n182_svagt_flag_lacks_0 | "n229_uden_røde_flag_lacks_0" ELSE CAST(0 AS BIGINT) END AS x95_lacks_0,
    CASE WHEN x102 IS NULL THEN "n166_lænden_påvist_lacks_0" | n211_pakkekriterium_lacks_0 ELSE CAST(0 AS BIGINT) END AS x102_lacks_0,
    CASE
      WHEN x103 IS NULL
      THEN "n166_lænden_påvist_lacks_0" | n211_pakkekriterium_lacks_0 | "n229_uden_røde_flag_lacks_0"
      ELSE CAST(0 AS BIGINT)
    END AS x103_lacks_0,
    (
      NOT (
        "n18_udgået_kode_2011" IS NULL
      )
    )
    AND (
      "n18_udgået_kode_2011" > CAST('2011-12-31' AS DATE)
    ) AS x106,
    (
      NOT (
        "n19_udgået_kode_2012" IS NULL
      )
    )
    AND (
      "n19_udgået_kode_2012" > CAST('2012-03-31' AS DATE)
    ) AS x107,
    CASE
      WHEN x108 IS NULL
      THEN "n166_lænden_påvist_lacks_0" | "n229_uden_røde_flag_lacks_0"
      ELSE CAST(0 AS BIGINT)
    END AS x108_lacks_0,
    CASE
      WHEN x109 IS NULL
      THEN "n166_lænden_påvist_lacks_0" | "n229_uden_røde_flag_lacks_0"
      ELSE CAST(0 AS BIGINT)
    END AS x109_lacks_0,
    CASE
      WHEN NOT CASE WHEN (
        NOT x110
      ) OR x112 THEN TRUE ELSE FALSE END
      THEN CASE
        WHEN x110 IS NULL
        THEN "n166_lænden_påvist_lacks_0" | "n229_uden_røde_flag_lacks_0" | CASE
          WHEN x111 IS NULL
          THEN n172_mindst_12_uger_lacks_0 | n241_start_mindst_middel_lacks_0
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END | CASE
        WHEN x112 IS NULL
        THEN CASE WHEN x113 IS NULL THEN unknown_0 & 8388608 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS "r24_træning_lacks_0",
    CASE
      WHEN NOT CASE WHEN (
        NOT x110
      ) OR x112 THEN TRUE ELSE FALSE END
      THEN CASE
        WHEN x110 IS NULL
        THEN CASE WHEN x111 IS NULL THEN n241_start_mindst_middel_lacks_1 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS "r24_træning_lacks_1",
    CASE
      WHEN x114 IS NULL
      THEN "n166_lænden_påvist_lacks_0" | "n229_uden_røde_flag_lacks_0" | n172_mindst_12_uger_lacks_0 | n167_debut_i_fremtiden_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS x114_lacks_0,
    CASE
      WHEN x115 IS NULL
      THEN "n166_lænden_påvist_lacks_0" | "n229_uden_røde_flag_lacks_0"
      ELSE CAST(0 AS BIGINT)
    END AS x115_lacks_0,
    (
      n155_alder >= 65
    ) OR x125 OR n128_mave_eller_hjerterisiko AS n206_nsaid_risiko, /* Øget risiko ved NSAID */
    "n119_får_gabapentinoid" AND (
      NOT x138
    ) AS n201_gabapentinoid_for_ryggen,
    CASE
      WHEN NOT CASE WHEN (
        NOT x142
      ) OR x149 THEN TRUE ELSE FALSE END
      THEN CASE
        WHEN x142 IS NULL
        THEN CASE
          WHEN x148 IS NULL
          THEN CASE WHEN x147 IS NULL THEN "n203_tilstrækkeligt_forløb_lacks_1" ELSE CAST(0 AS BIGINT) END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS r44_rygcenter_lacks_1,
    CASE
      WHEN NOT CASE WHEN (
        NOT x142
      ) OR x149 THEN TRUE ELSE FALSE END
      THEN CASE
        WHEN x142 IS NULL
        THEN CASE
          WHEN x148 IS NULL
          THEN CASE WHEN x147 IS NULL THEN "n203_tilstrækkeligt_forløb_lacks_2" ELSE CAST(0 AS BIGINT) END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END | CASE WHEN x149 IS NULL THEN unknown_2 & 1024 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS r44_rygcenter_lacks_2,
    CASE WHEN x152 IS NULL THEN n183_nerverod_lacks_0 | n172_mindst_12_uger_lacks_0 ELSE CAST(0 AS BIGINT) END AS x152_lacks_0,
    CASE
      WHEN x152 IS NULL
      THEN CASE
        WHEN x154 IS NULL
        THEN CASE WHEN x153 IS NULL THEN unknown_1 & 8 ELSE CAST(0 AS BIGINT) END | n232_odi_over_40_lacks_1
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS x152_lacks_1,
    n111_arbejdsstatus IN (0, 1, 2, 3, 4, 5) AS n199_i_arbejdsstyrken, /* Arbejdsregler er relevante */
    "n242_start_høj" OR n102_mistanke_om_depression AS x158,
    x162 OR x163 AS n226_bmi_mindst_30, /* BMI mindst 30 (når det er kendt) */
    (
      NOT (
        n108_aktive_dage IS NULL
      )
    ) AND (
      n108_aktive_dage = 0
    ) AS x164,
    CASE
      WHEN today >= CAST('0001-03-01' AS DATE)
      THEN CAST(today - INTERVAL '2' MONTH AS DATE)
      WHEN NOT (
        today IS NULL
      )
      THEN CAST('0001-01-01' AS DATE)
    END AS x166,
    CASE
      WHEN x168 IS NULL
      THEN "n166_lænden_påvist_lacks_0" | "n229_uden_røde_flag_lacks_0"
      ELSE CAST(0 AS BIGINT)
    END AS x168_lacks_0,
    CASE WHEN x170 IS NULL THEN (
      unknown_0 & 268435456
    ) | n172_mindst_12_uger_lacks_0 ELSE CAST(0 AS BIGINT) END AS x170_lacks_0,
    CASE
      WHEN x37 IS NULL
      THEN NULL
      WHEN x37
      THEN 0
      WHEN x38 IS NULL
      THEN NULL
      WHEN x38
      THEN 1
      WHEN n246_g IS NULL
      THEN NULL
      WHEN n246_g
      THEN 2
    END AS n247_farve, /* Farve (behov for opfølgning) */
    CASE WHEN x171 IS NULL THEN "n166_lænden_påvist_lacks_0" | n211_pakkekriterium_lacks_0 ELSE CAST(0 AS BIGINT) END AS x171_lacks_0,
    (
      "n154_første_bedre_vurdering" IS NULL
    ) OR (
      "n154_første_bedre_vurdering" > x174
    ) AS x173
  FROM layer_11
), layer_13 AS (
  SELECT
    confirmation_lacks_0,
    d101,
    d102,
    d104,
    d105,
    d106,
    d107,
    d109,
    d110,
    d111,
    d112,
    d113,
    d114,
    d115,
    d116,
    d117,
    d118,
    d119,
    d120,
    d121,
    d125,
    d128,
    d129,
    d130,
    d131,
    d132,
    d133,
    d134,
    d135,
    d136,
    d137,
    d141,
    d143,
    d144,
    d145,
    d149,
    d150,
    d151,
    d152,
    d18,
    d19,
    d20,
    d21,
    d22,
    d23,
    d24,
    d25,
    d27,
    d28,
    d29,
    d35,
    d38,
    d41,
    d44,
    d45,
    d46,
    d47,
    d48,
    d49,
    d50,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d57,
    d58,
    d59,
    d60,
    d62,
    d65,
    d75,
    d8,
    d9,
    d90,
    d91,
    d92,
    d96,
    d97,
    d98,
    exclusion,
    included,
    n102_mistanke_om_depression,
    n107_mobilitetsbehov,
    n115_lang_sygemelding_ventes,
    n116_opioiddage,
    "n120_gabapentinoid_årsag",
    "n121_får_benzodiazepin",
    n127_egfr,
    n128_mave_eller_hjerterisiko,
    n130_nsaid_uden_effekt,
    "n131_kræft_eller_palliativ",
    n138_overvejer_billeder,
    n139_udtalt_funktionstab,
    n140_mr_uden_fund,
    n141_fysioterapi_aftalt,
    n142_henvist_fysioterapi,
    n144_henvist_rygcenter,
    n146_kiro_prolaps_start,
    n147_kiro_stenose_start,
    n150_pakke_fravalgt,
    "n154_første_bedre_vurdering",
    n155_alder,
    "n156_er_død",
    n157_ikke_tilmeldt,
    "n158_terminalerklæring",
    n159_rygestatus,
    n165_har_rygdiagnose,
    n165_har_rygdiagnose_day_true,
    n165_har_rygdiagnose_lacks_0,
    "n166_lænden_påvist_day_true",
    n167_debut_i_fremtiden,
    n167_debut_i_fremtiden_lacks_0,
    n169_mindst_4_uger_day_true,
    n16_inflammatorisk_diagnose,
    n170_mindst_6_uger_day_false,
    n170_mindst_6_uger_day_true,
    n172_mindst_12_uger,
    n172_mindst_12_uger_day_false,
    n172_mindst_12_uger_day_true,
    n172_mindst_12_uger_lacks_0,
    n173_tilbagevendende,
    n174_rf1_aktivt,
    n174_rf1_aktivt_day_true,
    n174_rf1_aktivt_lacks_0,
    n175_rf2_aktivt,
    n175_rf2_aktivt_day_true,
    n175_rf2_aktivt_lacks_0,
    n176_rf3_aktivt,
    n176_rf3_aktivt_day_true,
    n176_rf3_aktivt_lacks_0,
    n177_rf4_aktivt,
    n177_rf4_aktivt_day_true,
    n177_rf4_aktivt_lacks_0,
    n178_rf5_aktivt,
    n178_rf5_aktivt_day_true,
    n178_rf5_aktivt_lacks_0,
    n179_rf7_aktivt,
    n179_rf7_aktivt_day_true,
    n179_rf7_aktivt_lacks_0,
    n180_spa_mindst_4,
    n182_svagt_flag_day_true,
    n183_nerverod,
    n183_nerverod_day_true,
    n183_nerverod_lacks_0,
    n184_y3,
    n184_y3_day_true,
    n185_r4,
    n185_r4_day_true,
    n186_episode_i_gang,
    n190_odi_sum_ugyldig,
    n190_odi_sum_ugyldig_day_true,
    n190_odi_sum_ugyldig_lacks_1,
    n194_start_tal_ugyldige,
    n194_start_tal_ugyldige_day_true,
    n194_start_tal_ugyldige_lacks_1,
    n197_start_samme_episode_day_false,
    n197_start_samme_episode_lacks_0,
    n197_start_samme_episode_lacks_1,
    n198_y6,
    n198_y6_day_true,
    n199_i_arbejdsstyrken,
    n200_sygemeldt_for_ryggen,
    n200_sygemeldt_for_ryggen_day_true,
    n200_sygemeldt_for_ryggen_lacks_1,
    n201_gabapentinoid_for_ryggen,
    "n203_tilstrækkeligt_forløb_day_true",
    n204_alder_i_orden,
    n204_alder_i_orden_day_true,
    n204_alder_i_orden_lacks_2,
    n206_nsaid_risiko,
    n207_bmi_beregnet,
    n210_varighedsklasse_results,
    "n212_rødt_flag",
    "n212_rødt_flag_day_false",
    "n213_spa_præcis_3_day_true",
    "n213_spa_præcis_3_lacks_0",
    n214_mr_indiceret,
    n219_sygemelding_over_8_uger,
    n224_r6,
    n224_r6_day_true,
    n225_nsaid_udelukket,
    n225_nsaid_udelukket_day_true,
    n225_nsaid_udelukket_lacks_0,
    n225_nsaid_udelukket_lacks_1,
    n225_nsaid_udelukket_lacks_2,
    n226_bmi_mindst_30,
    n227_r7,
    n227_r7_day_true,
    n230_pakkestatus_3_lacks_2,
    n230_pakkestatus_doubt,
    n230_pakkestatus_missing_0,
    n230_pakkestatus_true,
    n232_odi_over_40,
    n232_odi_over_40_day_true,
    n234_r3,
    n235_y4,
    n235_y4_day_true,
    n236_r5,
    n236_r5_day_true,
    n237_y5,
    n237_y5_day_true,
    n238_hast_doubt,
    n238_hast_missing_0,
    n238_hast_true,
    n239_y2,
    n239_y2_day_true,
    n240_r2,
    n240_r2_day_true,
    n241_start_mindst_middel,
    n241_start_mindst_middel_day_true,
    "n242_start_høj",
    "n242_start_høj_day_true",
    "n242_start_høj_lacks_0",
    n243_y1,
    n244_r1,
    n246_g_day_true,
    n247_farve,
    n247_farve_doubt,
    n247_farve_true,
    "n32_køn",
    n33_gravid,
    n34_debut,
    n54_rf7_andet,
    n57_rf6_inflammatorisk,
    "n59_spa_debut_før_35",
    "n60_spa_vågner",
    n61_spa_balde,
    "n62_spa_bedre_af_bevægelse",
    "n63_spa_nsaid_hjælper",
    "n64_spa_slægtning",
    n65_spa_artrit,
    n66_spa_entesit,
    n67_spa_psoriasis,
    n79_odi,
    n85_rmdq_uden_version,
    open,
    patient,
    population_lacks_0,
    population_lacks_1,
    "r24_træning_lacks_0",
    "r24_træning_lacks_1",
    r28_mr_lacks_0,
    r44_rygcenter_lacks_0,
    r44_rygcenter_lacks_1,
    r44_rygcenter_lacks_2,
    status,
    today,
    unknown_0,
    unknown_1,
    unknown_2,
    x100,
    x102,
    x102_lacks_0,
    x103,
    x103_lacks_0,
    x104,
    x106,
    x107,
    x108,
    x108_lacks_0,
    x109,
    x109_lacks_0,
    x11,
    x110,
    x112,
    x114,
    x114_lacks_0,
    x115,
    x115_lacks_0,
    x117,
    x118,
    x119,
    x120,
    x121,
    x125,
    x128,
    x129,
    x129_lacks_0,
    x129_lacks_1,
    x129_lacks_2,
    x131,
    x132,
    x133,
    x134,
    x138,
    x142,
    x143,
    x144,
    x145,
    x146,
    x147,
    x149,
    x150,
    x152,
    x152_lacks_0,
    x152_lacks_1,
    x153,
    x156,
    x156_lacks_1,
    x158,
    x162,
    x163,
    x164,
    x166,
    x168,
    x168_lacks_0,
    x170,
    x170_lacks_0,
    x171,
    x171_lacks_0,
    x173,
    x174,
    x180,
    x185,
    x186,
    x82,
    x87,
    x89,
    x89_lacks_0,
    x92,
    x93,
    x94,
    x94_lacks_0,
    x95,
    x95_lacks_0,
    x96,
    x98,
    x99,
    CASE WHEN (
      n247_farve_true IS NULL
    ) OR (
      n247_farve_true > 0
    ) THEN x37_lacks_2 ELSE CAST(0 AS BIGINT) END AS n247_farve_0_lacks_2,
    CASE WHEN (
      n247_farve_true IS NULL
    ) OR (
      n247_farve_true > 0
    ) THEN x37_lacks_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN (
      n247_farve_true IS NULL
    ) OR (
      n247_farve_true > 1
    ) THEN x38_lacks_0 ELSE CAST(0 AS BIGINT) END | CASE
      WHEN (
        n247_farve_true IS NULL
      ) OR (
        n247_farve_true > 2
      )
      THEN n246_g_lacks_0
      ELSE CAST(0 AS BIGINT)
    END | CASE
      WHEN x82 IS NULL
      THEN CASE
        WHEN x81 IS NULL
        THEN CASE WHEN n218_start_komplet IS NULL THEN n197_start_samme_episode_lacks_0 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS n247_farve_missing_0,
    CASE WHEN (
      n247_farve_true IS NULL
    ) OR (
      n247_farve_true > 0
    ) THEN x37_lacks_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN (
      n247_farve_true IS NULL
    ) OR (
      n247_farve_true > 1
    ) THEN x38_lacks_1 ELSE CAST(0 AS BIGINT) END | CASE
      WHEN (
        n247_farve_true IS NULL
      ) OR (
        n247_farve_true > 2
      )
      THEN n246_g_lacks_1
      ELSE CAST(0 AS BIGINT)
    END | CASE
      WHEN x82 IS NULL
      THEN CASE
        WHEN x81 IS NULL
        THEN CASE
          WHEN n218_start_komplet IS NULL
          THEN n197_start_samme_episode_lacks_1 | CASE
            WHEN x80 IS NULL
            THEN CASE WHEN x79 IS NULL THEN n194_start_tal_ugyldige_lacks_1 ELSE CAST(0 AS BIGINT) END
            ELSE CAST(0 AS BIGINT)
          END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END | CASE
      WHEN NOT x82
      THEN CASE
        WHEN NOT x81
        THEN CASE
          WHEN NOT x80
          THEN (
            unknown_1 & 134217728
          ) | CASE WHEN n97_start_total IS NULL THEN unknown_1 & 33554432 ELSE CAST(0 AS BIGINT) END | CASE WHEN n98_start_psyk IS NULL THEN unknown_1 & 67108864 ELSE CAST(0 AS BIGINT) END | CASE WHEN n88_start_1 IS NULL THEN unknown_1 & 65536 ELSE CAST(0 AS BIGINT) END | CASE WHEN n89_start_2 IS NULL THEN unknown_1 & 131072 ELSE CAST(0 AS BIGINT) END | CASE WHEN n90_start_3 IS NULL THEN unknown_1 & 262144 ELSE CAST(0 AS BIGINT) END | CASE WHEN n91_start_4 IS NULL THEN unknown_1 & 524288 ELSE CAST(0 AS BIGINT) END | CASE WHEN n92_start_5 IS NULL THEN unknown_1 & 1048576 ELSE CAST(0 AS BIGINT) END | CASE WHEN n93_start_6 IS NULL THEN unknown_1 & 2097152 ELSE CAST(0 AS BIGINT) END | CASE WHEN n94_start_7 IS NULL THEN unknown_1 & 4194304 ELSE CAST(0 AS BIGINT) END | CASE WHEN n95_start_8 IS NULL THEN unknown_1 & 8388608 ELSE CAST(0 AS BIGINT) END | CASE WHEN n96_start_9 IS NULL THEN unknown_1 & 16777216 ELSE CAST(0 AS BIGINT) END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END | CASE WHEN n111_arbejdsstatus IS NULL THEN unknown_1 & 549755813888 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n247_farve_missing_1,
    x98 OR x99 OR x100 AS x97,
    (
      NOT (
        n72_parese_stabil IS NULL
      )
    ) AND n72_parese_stabil AS x101,
    x106 OR x107 AS x105,
    n225_nsaid_udelukket OR n130_nsaid_uden_effekt AS x122,
    "n123_får_nsaid" AND n206_nsaid_risiko AS x124,
    "n123_får_nsaid" AND n225_nsaid_udelukket AS x126,
    "n123_får_nsaid" AND "n125_får_ssri" AS x127,
    n201_gabapentinoid_for_ryggen OR "n121_får_benzodiazepin" AS x137,
    n183_nerverod AND "n122_får_steroid" AS x139,
    n165_har_rygdiagnose AND (
      NOT parameter_0
    ) AS x140,
    n183_nerverod AND parameter_8 AS x141,
    (
      NOT (
        n144_henvist_rygcenter IS NULL
      )
    )
    AND (
      n144_henvist_rygcenter < x150
    )
    AND (
      n145_rygcenter_svar IS NULL
    ) AS x151,
    n114_arbejde_truet AND n199_i_arbejdsstyrken AS x155,
    CASE WHEN x158 IS NULL THEN (
      unknown_1 & 1073741824
    ) | "n242_start_høj_lacks_1" ELSE CAST(0 AS BIGINT) END AS x158_lacks_1,
    (
      NOT (
        n101_mdi IS NULL
      )
    ) AND (
      n101_mdi >= 21
    ) AS x159,
    n172_mindst_12_uger AND n106_kommunalt_behov AS x160,
    n226_bmi_mindst_30 OR (
      n159_rygestatus = 0
    ) OR x164 AS x161,
    (
      NOT (
        n142_henvist_fysioterapi IS NULL
      )
    ) AND (
      n142_henvist_fysioterapi >= x166
    ) AS x165,
    (
      NOT (
        n142_henvist_fysioterapi IS NULL
      )
    )
    AND (
      n142_henvist_fysioterapi < x166
    )
    AND (
      NOT n143_fysioterapi_begyndt
    ) AS x167,
    (
      NOT (
        n33_gravid IS NULL
      )
    ) AND n33_gravid AS x169,
    CASE WHEN n247_farve IS NULL THEN x37_lacks_0 | x38_lacks_0 | n246_g_lacks_0 ELSE CAST(0 AS BIGINT) END AS n247_farve_lacks_0,
    CASE WHEN n247_farve IS NULL THEN x37_lacks_1 | x38_lacks_1 | n246_g_lacks_1 ELSE CAST(0 AS BIGINT) END AS n247_farve_lacks_1,
    CASE WHEN n247_farve IS NULL THEN x37_lacks_2 ELSE CAST(0 AS BIGINT) END AS n247_farve_lacks_2,
    (
      NOT (
        n153_farve_registreret IS NULL
      )
    )
    AND (
      n153_farve_registreret = 0
    )
    AND (
      n247_farve IN (1, 2)
    )
    AND x173 AS x172,
    (
      NOT (
        n153_farve_registreret IS NULL
      )
    )
    AND (
      n153_farve_registreret = 0
    )
    AND (
      n247_farve IN (1, 2)
    )
    AND (
      NOT (
        "n154_første_bedre_vurdering" IS NULL
      )
    )
    AND (
      "n154_første_bedre_vurdering" <= x174
    ) AS x175
  FROM layer_12
), layer_14 AS (
  SELECT
    confirmation_lacks_0,
    d101,
    d104,
    d105,
    d106,
    d107,
    d109,
    d110,
    d111,
    d112,
    d113,
    d114,
    d115,
    d116,
    d117,
    d118,
    d119,
    d120,
    d121,
    d125,
    d128,
    d129,
    d130,
    d131,
    d132,
    d133,
    d134,
    d135,
    d136,
    d137,
    d141,
    d143,
    d144,
    d145,
    d149,
    d150,
    d151,
    d152,
    d18,
    d19,
    d20,
    d21,
    d22,
    d23,
    d24,
    d25,
    d27,
    d28,
    d29,
    d35,
    d38,
    d41,
    d44,
    d45,
    d46,
    d47,
    d48,
    d49,
    d50,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d57,
    d58,
    d59,
    d60,
    d62,
    d65,
    d75,
    d8,
    d9,
    d90,
    d91,
    d92,
    d96,
    d97,
    d98,
    exclusion,
    included,
    n102_mistanke_om_depression,
    n107_mobilitetsbehov,
    n115_lang_sygemelding_ventes,
    n116_opioiddage,
    "n120_gabapentinoid_årsag",
    "n121_får_benzodiazepin",
    n127_egfr,
    n128_mave_eller_hjerterisiko,
    n130_nsaid_uden_effekt,
    "n131_kræft_eller_palliativ",
    n138_overvejer_billeder,
    n139_udtalt_funktionstab,
    n140_mr_uden_fund,
    n141_fysioterapi_aftalt,
    n142_henvist_fysioterapi,
    n144_henvist_rygcenter,
    n146_kiro_prolaps_start,
    n147_kiro_stenose_start,
    n150_pakke_fravalgt,
    "n154_første_bedre_vurdering",
    n155_alder,
    "n156_er_død",
    n157_ikke_tilmeldt,
    "n158_terminalerklæring",
    n159_rygestatus,
    n165_har_rygdiagnose,
    n165_har_rygdiagnose_day_true,
    n165_har_rygdiagnose_lacks_0,
    "n166_lænden_påvist_day_true",
    n167_debut_i_fremtiden,
    n167_debut_i_fremtiden_lacks_0,
    n169_mindst_4_uger_day_true,
    n16_inflammatorisk_diagnose,
    n170_mindst_6_uger_day_false,
    n170_mindst_6_uger_day_true,
    n172_mindst_12_uger,
    n172_mindst_12_uger_day_false,
    n172_mindst_12_uger_day_true,
    n172_mindst_12_uger_lacks_0,
    n173_tilbagevendende,
    n174_rf1_aktivt,
    n174_rf1_aktivt_day_true,
    n174_rf1_aktivt_lacks_0,
    n175_rf2_aktivt,
    n175_rf2_aktivt_day_true,
    n175_rf2_aktivt_lacks_0,
    n176_rf3_aktivt,
    n176_rf3_aktivt_day_true,
    n176_rf3_aktivt_lacks_0,
    n177_rf4_aktivt,
    n177_rf4_aktivt_day_true,
    n177_rf4_aktivt_lacks_0,
    n178_rf5_aktivt,
    n178_rf5_aktivt_day_true,
    n178_rf5_aktivt_lacks_0,
    n179_rf7_aktivt,
    n179_rf7_aktivt_day_true,
    n179_rf7_aktivt_lacks_0,
    n180_spa_mindst_4,
    n182_svagt_flag_day_true,
    n183_nerverod,
    n183_nerverod_day_true,
    n183_nerverod_lacks_0,
    n184_y3,
    n184_y3_day_true,
    n185_r4,
    n185_r4_day_true,
    n186_episode_i_gang,
    n190_odi_sum_ugyldig,
    n190_odi_sum_ugyldig_day_true,
    n190_odi_sum_ugyldig_lacks_1,
    n194_start_tal_ugyldige,
    n194_start_tal_ugyldige_day_true,
    n194_start_tal_ugyldige_lacks_1,
    n197_start_samme_episode_day_false,
    n198_y6,
    n198_y6_day_true,
    n200_sygemeldt_for_ryggen,
    n200_sygemeldt_for_ryggen_day_true,
    n200_sygemeldt_for_ryggen_lacks_1,
    n201_gabapentinoid_for_ryggen,
    "n203_tilstrækkeligt_forløb_day_true",
    n204_alder_i_orden,
    n204_alder_i_orden_day_true,
    n210_varighedsklasse_results,
    "n212_rødt_flag",
    "n212_rødt_flag_day_false",
    "n213_spa_præcis_3_day_true",
    "n213_spa_præcis_3_lacks_0",
    n214_mr_indiceret,
    n219_sygemelding_over_8_uger,
    n224_r6,
    n224_r6_day_true,
    n225_nsaid_udelukket,
    n225_nsaid_udelukket_day_true,
    n226_bmi_mindst_30,
    n227_r7,
    n227_r7_day_true,
    n230_pakkestatus_3_lacks_2,
    n230_pakkestatus_doubt,
    n230_pakkestatus_missing_0,
    n230_pakkestatus_true,
    n232_odi_over_40,
    n232_odi_over_40_day_true,
    n234_r3,
    n235_y4,
    n235_y4_day_true,
    n236_r5,
    n236_r5_day_true,
    n237_y5,
    n237_y5_day_true,
    n238_hast_doubt,
    n238_hast_missing_0,
    n238_hast_true,
    n239_y2,
    n239_y2_day_true,
    n240_r2,
    n240_r2_day_true,
    n241_start_mindst_middel,
    n241_start_mindst_middel_day_true,
    "n242_start_høj",
    "n242_start_høj_day_true",
    n243_y1,
    n244_r1,
    n246_g_day_true,
    n247_farve,
    n247_farve_0_lacks_2,
    n247_farve_doubt,
    n247_farve_lacks_0,
    n247_farve_lacks_1,
    n247_farve_lacks_2,
    n247_farve_missing_0,
    n247_farve_missing_1,
    n247_farve_true,
    "n32_køn",
    n33_gravid,
    n34_debut,
    n54_rf7_andet,
    n57_rf6_inflammatorisk,
    "n59_spa_debut_før_35",
    "n60_spa_vågner",
    n61_spa_balde,
    "n62_spa_bedre_af_bevægelse",
    "n63_spa_nsaid_hjælper",
    "n64_spa_slægtning",
    n65_spa_artrit,
    n66_spa_entesit,
    n67_spa_psoriasis,
    n79_odi,
    n85_rmdq_uden_version,
    open,
    patient,
    population_lacks_0,
    population_lacks_1,
    "r24_træning_lacks_0",
    "r24_træning_lacks_1",
    r28_mr_lacks_0,
    r44_rygcenter_lacks_0,
    r44_rygcenter_lacks_1,
    r44_rygcenter_lacks_2,
    status,
    today,
    unknown_1,
    unknown_2,
    x100,
    x101,
    x102,
    x102_lacks_0,
    x103,
    x103_lacks_0,
    x104,
    x105,
    x106,
    x107,
    x108,
    x108_lacks_0,
    x109,
    x109_lacks_0,
    x11,
    x110,
    x112,
    x114,
    x114_lacks_0,
    x115,
    x115_lacks_0,
    x117,
    x118,
    x120,
    x121,
    x122,
    x124,
    x125,
    x126,
    x127,
    x128,
    x129,
    x129_lacks_0,
    x129_lacks_1,
    x129_lacks_2,
    x131,
    x132,
    x133,
    x134,
    x137,
    x139,
    x140,
    x141,
    x142,
    x143,
    x144,
    x145,
    x146,
    x147,
    x149,
    x150,
    x151,
    x152,
    x152_lacks_0,
    x152_lacks_1,
    x153,
    x155,
    x156,
    x156_lacks_1,
    x158,
    x158_lacks_1,
    x159,
    x160,
    x161,
    x162,
    x163,
    x164,
    x165,
    x166,
    x167,
    x168,
    x168_lacks_0,
    x169,
    x170,
    x170_lacks_0,
    x171,
    x171_lacks_0,
    x172,
    x174,
    x175,
    x180,
    x185,
    x82,
    x87,
    x89,
    x89_lacks_0,
    x92,
    x93,
    x94,
    x94_lacks_0,
    x95,
    x95_lacks_0,
    x96,
    x97,
    x98,
    x99,
    GREATEST(n200_sygemeldt_for_ryggen_day_true, d102) AS n219_sygemelding_over_8_uger_day_true,
    CASE WHEN x96 IS NULL THEN unknown_0 & 262144 ELSE CAST(0 AS BIGINT) END AS x96_lacks_0,
    CASE
      WHEN x97 IS NULL
      THEN CASE WHEN x98 IS NULL THEN unknown_0 & 524288 ELSE CAST(0 AS BIGINT) END | CASE WHEN x99 IS NULL THEN unknown_0 & 1048576 ELSE CAST(0 AS BIGINT) END | CASE WHEN x100 IS NULL THEN unknown_0 & 2097152 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS x97_lacks_0,
    CASE WHEN x101 IS NULL THEN unknown_1 & 1 ELSE CAST(0 AS BIGINT) END AS x101_lacks_1,
    CASE WHEN x103 IS NULL THEN n204_alder_i_orden_lacks_2 ELSE CAST(0 AS BIGINT) END AS x103_lacks_2,
    CASE WHEN x104 IS NULL THEN n197_start_samme_episode_lacks_0 ELSE CAST(0 AS BIGINT) END AS x104_lacks_0,
    CASE WHEN x104 IS NULL THEN n197_start_samme_episode_lacks_1 ELSE CAST(0 AS BIGINT) END AS x104_lacks_1,
    CASE
      WHEN x105 IS NULL
      THEN CASE WHEN x106 IS NULL THEN unknown_0 & 256 ELSE CAST(0 AS BIGINT) END | CASE WHEN x107 IS NULL THEN unknown_0 & 512 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS x105_lacks_0,
    CASE
      WHEN NOT CASE WHEN (
        NOT x110
      ) OR x112 THEN TRUE ELSE FALSE END
      THEN CASE WHEN x112 IS NULL THEN unknown_2 & 2 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS "r24_træning_lacks_2",
    CASE
      WHEN NOT CASE WHEN (
        NOT n214_mr_indiceret
      ) OR n140_mr_uden_fund THEN TRUE ELSE FALSE END
      THEN (
        unknown_2 & 64
      ) | CASE
        WHEN n214_mr_indiceret IS NULL
        THEN CASE
          WHEN x120 IS NULL
          THEN CASE WHEN x119 IS NULL THEN unknown_2 & 32 ELSE CAST(0 AS BIGINT) END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS r28_mr_lacks_2,
    CASE
      WHEN NOT CASE WHEN (
        NOT x121
      ) OR x122 THEN TRUE ELSE FALSE END
      THEN CASE WHEN x122 IS NULL THEN n225_nsaid_udelukket_lacks_0 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS r29_nsaid_lacks_0,
    CASE
      WHEN NOT CASE WHEN (
        NOT x121
      ) OR x122 THEN TRUE ELSE FALSE END
      THEN CASE WHEN x121 IS NULL THEN unknown_1 & 144115188075855872 ELSE CAST(0 AS BIGINT) END | CASE
        WHEN x122 IS NULL
        THEN (
          unknown_1 & 288230376151711744
        ) | n225_nsaid_udelukket_lacks_1
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS r29_nsaid_lacks_1,
    CASE
      WHEN NOT CASE WHEN (
        NOT x121
      ) OR x122 THEN TRUE ELSE FALSE END
      THEN CASE WHEN x122 IS NULL THEN n225_nsaid_udelukket_lacks_2 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS r29_nsaid_lacks_2,
    CASE
      WHEN x124 IS NULL
      THEN (
        unknown_1 & 2251799813685248
      ) | CASE
        WHEN n206_nsaid_risiko IS NULL
        THEN (
          unknown_1 & 72057594037927936
        ) | CASE WHEN x125 IS NULL THEN unknown_1 & 36028797018963968 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS x124_lacks_1,
    CASE
      WHEN x124 IS NULL
      THEN CASE WHEN n206_nsaid_risiko IS NULL THEN unknown_2 & 2097152 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS x124_lacks_2,
    CASE WHEN x126 IS NULL THEN n225_nsaid_udelukket_lacks_0 ELSE CAST(0 AS BIGINT) END AS x126_lacks_0,
    CASE
      WHEN x126 IS NULL
      THEN (
        unknown_1 & 2251799813685248
      ) | n225_nsaid_udelukket_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS x126_lacks_1,
    CASE WHEN x126 IS NULL THEN n225_nsaid_udelukket_lacks_2 ELSE CAST(0 AS BIGINT) END AS x126_lacks_2,
    CASE WHEN x127 IS NULL THEN unknown_1 & 11258999068426240 ELSE CAST(0 AS BIGINT) END AS x127_lacks_1,
    CASE WHEN x128 IS NULL THEN unknown_1 & 6790583813144576 ELSE CAST(0 AS BIGINT) END AS x128_lacks_1,
    CASE
      WHEN NOT CASE WHEN (
        NOT n172_mindst_12_uger
      ) OR "n131_kræft_eller_palliativ" THEN TRUE ELSE FALSE END
      THEN n172_mindst_12_uger_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r36_ikke_opioid_lacks_0,
    CASE
      WHEN NOT CASE WHEN (
        NOT n172_mindst_12_uger
      ) OR "n131_kræft_eller_palliativ" THEN TRUE ELSE FALSE END
      THEN unknown_1 & 576460752303423488
      ELSE CAST(0 AS BIGINT)
    END AS r36_ikke_opioid_lacks_1,
    CASE
      WHEN NOT CASE WHEN (
        NOT (
          n116_opioiddage >= 28
        )
      ) OR "n131_kræft_eller_palliativ" THEN TRUE ELSE FALSE END
      THEN unknown_1 & 576478344489467904
      ELSE CAST(0 AS BIGINT)
    END AS "r37_gennemgå_opioid_lacks_1",
    CASE
      WHEN x137 IS NULL
      THEN (
        unknown_1 & 562949953421312
      ) | CASE
        WHEN n201_gabapentinoid_for_ryggen IS NULL
        THEN (
          unknown_1 & 140737488355328
        ) | CASE WHEN x138 IS NULL THEN unknown_1 & 281474976710656 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS x137_lacks_1,
    CASE WHEN x139 IS NULL THEN n183_nerverod_lacks_0 ELSE CAST(0 AS BIGINT) END AS x139_lacks_0,
    CASE WHEN x139 IS NULL THEN unknown_1 & 1125899906842624 ELSE CAST(0 AS BIGINT) END AS x139_lacks_1,
    CASE WHEN x140 IS NULL THEN n165_har_rygdiagnose_lacks_0 ELSE CAST(0 AS BIGINT) END AS x140_lacks_0,
    CASE WHEN x141 IS NULL THEN n183_nerverod_lacks_0 ELSE CAST(0 AS BIGINT) END AS x141_lacks_0,
    CASE WHEN x151 IS NULL THEN unknown_2 & 1024 ELSE CAST(0 AS BIGINT) END AS x151_lacks_2,
    CASE
      WHEN x155 IS NULL
      THEN (
        unknown_1 & 4398046511104
      ) | CASE WHEN n199_i_arbejdsstyrken IS NULL THEN unknown_1 & 549755813888 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS x155_lacks_1,
    CASE WHEN x158 IS NULL THEN "n242_start_høj_lacks_0" ELSE CAST(0 AS BIGINT) END AS x158_lacks_0,
    CASE WHEN x159 IS NULL THEN unknown_1 & 536870912 ELSE CAST(0 AS BIGINT) END AS x159_lacks_1,
    CASE WHEN x160 IS NULL THEN n172_mindst_12_uger_lacks_0 ELSE CAST(0 AS BIGINT) END AS x160_lacks_0,
    CASE WHEN x160 IS NULL THEN unknown_1 & 17179869184 ELSE CAST(0 AS BIGINT) END AS x160_lacks_1,
    CASE
      WHEN x161 IS NULL
      THEN CASE WHEN x164 IS NULL THEN unknown_1 & 68719476736 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS x161_lacks_1,
    CASE
      WHEN x161 IS NULL
      THEN (
        unknown_2 & 33554432
      ) | CASE
        WHEN n226_bmi_mindst_30 IS NULL
        THEN CASE WHEN x162 IS NULL THEN unknown_2 & 268435456 ELSE CAST(0 AS BIGINT) END | CASE
          WHEN x163 IS NULL
          THEN CASE WHEN n207_bmi_beregnet IS NULL THEN unknown_2 & 201326592 ELSE CAST(0 AS BIGINT) END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS x161_lacks_2,
    CASE
      WHEN NOT CASE WHEN (
        NOT n141_fysioterapi_aftalt
      ) OR x165 THEN TRUE ELSE FALSE END
      THEN (
        unknown_2 & 128
      ) | CASE WHEN x165 IS NULL THEN unknown_2 & 256 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS r55_fysioterapi_lacks_2,
    CASE WHEN x167 IS NULL THEN unknown_2 & 768 ELSE CAST(0 AS BIGINT) END AS x167_lacks_2,
    CASE WHEN x169 IS NULL THEN unknown_0 & 8388608 ELSE CAST(0 AS BIGINT) END AS x169_lacks_0,
    CASE WHEN x172 IS NULL THEN n247_farve_lacks_0 ELSE CAST(0 AS BIGINT) END AS x172_lacks_0,
    CASE WHEN x172 IS NULL THEN n247_farve_lacks_1 ELSE CAST(0 AS BIGINT) END AS x172_lacks_1,
    CASE
      WHEN x172 IS NULL
      THEN (
        unknown_2 & 524288
      ) | n247_farve_lacks_2 | CASE WHEN x173 IS NULL THEN unknown_2 & 1048576 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS x172_lacks_2,
    CASE WHEN x175 IS NULL THEN n247_farve_lacks_0 ELSE CAST(0 AS BIGINT) END AS x175_lacks_0,
    CASE WHEN x175 IS NULL THEN n247_farve_lacks_1 ELSE CAST(0 AS BIGINT) END AS x175_lacks_1,
    CASE WHEN x175 IS NULL THEN (
      unknown_2 & 1572864
    ) | n247_farve_lacks_2 ELSE CAST(0 AS BIGINT) END AS x175_lacks_2,
    CASE
      WHEN open
      THEN (
        unknown_2 & 29425664
      ) | n204_alder_i_orden_lacks_2 | CASE WHEN x185 IS NULL THEN unknown_2 & 12 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS population_lacks_2,
    CASE
      WHEN included
      THEN CASE WHEN x186 IS NULL THEN n204_alder_i_orden_lacks_2 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS confirmation_lacks_2
  FROM layer_13
), layer_15 AS (
  SELECT
    confirmation_lacks_0,
    confirmation_lacks_2,
    d101,
    d104,
    d105,
    d106,
    d107,
    d109,
    d110,
    d111,
    d112,
    d113,
    d114,
    d115,
    d116,
    d117,
    d118,
    d119,
    d120,
    d121,
    d125,
    d128,
    d129,
    d130,
    d131,
    d132,
    d133,
    d134,
    d135,
    d136,
    d137,
    d141,
    d143,
    d144,
    d145,
    d149,
    d150,
    d151,
    d152,
    d18,
    d19,
    d20,
    d21,
    d22,
    d23,
    d24,
    d25,
    d27,
    d28,
    d29,
    d35,
    d38,
    d41,
    d44,
    d45,
    d46,
    d47,
    d48,
    d49,
    d50,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d57,
    d58,
    d59,
    d60,
    d62,
    d65,
    d75,
    d8,
    d9,
    d90,
    d91,
    d92,
    d96,
    d97,
    d98,
    exclusion,
    included,
    n102_mistanke_om_depression,
    n107_mobilitetsbehov,
    n115_lang_sygemelding_ventes,
    n116_opioiddage,
    "n120_gabapentinoid_årsag",
    "n121_får_benzodiazepin",
    n127_egfr,
    n128_mave_eller_hjerterisiko,
    n130_nsaid_uden_effekt,
    "n131_kræft_eller_palliativ",
    n138_overvejer_billeder,
    n139_udtalt_funktionstab,
    n140_mr_uden_fund,
    n141_fysioterapi_aftalt,
    n142_henvist_fysioterapi,
    n144_henvist_rygcenter,
    n146_kiro_prolaps_start,
    n147_kiro_stenose_start,
    n150_pakke_fravalgt,
    "n154_første_bedre_vurdering",
    n155_alder,
    "n156_er_død",
    n157_ikke_tilmeldt,
    "n158_terminalerklæring",
    n159_rygestatus,
    n165_har_rygdiagnose,
    n165_har_rygdiagnose_day_true,
    "n166_lænden_påvist_day_true",
    n167_debut_i_fremtiden,
    n169_mindst_4_uger_day_true,
    n16_inflammatorisk_diagnose,
    n170_mindst_6_uger_day_false,
    n170_mindst_6_uger_day_true,
    n172_mindst_12_uger,
    n172_mindst_12_uger_day_false,
    n172_mindst_12_uger_day_true,
    n174_rf1_aktivt,
    n174_rf1_aktivt_day_true,
    n175_rf2_aktivt,
    n175_rf2_aktivt_day_true,
    n176_rf3_aktivt,
    n176_rf3_aktivt_day_true,
    n177_rf4_aktivt,
    n177_rf4_aktivt_day_true,
    n178_rf5_aktivt,
    n178_rf5_aktivt_day_true,
    n179_rf7_aktivt,
    n179_rf7_aktivt_day_true,
    n180_spa_mindst_4,
    n182_svagt_flag_day_true,
    n183_nerverod,
    n183_nerverod_day_true,
    n184_y3,
    n184_y3_day_true,
    n185_r4,
    n185_r4_day_true,
    n186_episode_i_gang,
    n190_odi_sum_ugyldig,
    n190_odi_sum_ugyldig_day_true,
    n194_start_tal_ugyldige,
    n194_start_tal_ugyldige_day_true,
    n197_start_samme_episode_day_false,
    n198_y6,
    n198_y6_day_true,
    n200_sygemeldt_for_ryggen,
    n200_sygemeldt_for_ryggen_day_true,
    n201_gabapentinoid_for_ryggen,
    "n203_tilstrækkeligt_forløb_day_true",
    n204_alder_i_orden,
    n204_alder_i_orden_day_true,
    n210_varighedsklasse_results,
    "n212_rødt_flag",
    "n212_rødt_flag_day_false",
    "n213_spa_præcis_3_day_true",
    n214_mr_indiceret,
    n219_sygemelding_over_8_uger,
    n219_sygemelding_over_8_uger_day_true,
    n224_r6,
    n224_r6_day_true,
    n225_nsaid_udelukket,
    n225_nsaid_udelukket_day_true,
    n226_bmi_mindst_30,
    n227_r7,
    n227_r7_day_true,
    n230_pakkestatus_doubt,
    n230_pakkestatus_missing_0,
    n232_odi_over_40,
    n232_odi_over_40_day_true,
    n234_r3,
    n235_y4,
    n235_y4_day_true,
    n236_r5,
    n236_r5_day_true,
    n237_y5,
    n237_y5_day_true,
    n238_hast_doubt,
    n238_hast_missing_0,
    n239_y2,
    n239_y2_day_true,
    n240_r2,
    n240_r2_day_true,
    n241_start_mindst_middel,
    n241_start_mindst_middel_day_true,
    "n242_start_høj",
    "n242_start_høj_day_true",
    n243_y1,
    n244_r1,
    n246_g_day_true,
    n247_farve,
    n247_farve_doubt,
    n247_farve_lacks_0,
    n247_farve_lacks_1,
    n247_farve_lacks_2,
    n247_farve_missing_0,
    n247_farve_missing_1,
    "n32_køn",
    n33_gravid,
    n34_debut,
    n54_rf7_andet,
    n57_rf6_inflammatorisk,
    "n59_spa_debut_før_35",
    "n60_spa_vågner",
    n61_spa_balde,
    "n62_spa_bedre_af_bevægelse",
    "n63_spa_nsaid_hjælper",
    "n64_spa_slægtning",
    n65_spa_artrit,
    n66_spa_entesit,
    n67_spa_psoriasis,
    n79_odi,
    n85_rmdq_uden_version,
    open,
    patient,
    population_lacks_0,
    population_lacks_1,
    population_lacks_2,
    status,
    x100,
    x101,
    x102,
    x103,
    x104,
    x105,
    x106,
    x107,
    x108,
    x109,
    x11,
    x110,
    x112,
    x114,
    x115,
    x117,
    x118,
    x120,
    x121,
    x122,
    x124,
    x125,
    x126,
    x127,
    x128,
    x129,
    x131,
    x132,
    x133,
    x134,
    x137,
    x139,
    x140,
    x141,
    x142,
    x143,
    x144,
    x145,
    x146,
    x147,
    x149,
    x150,
    x151,
    x152,
    x153,
    x155,
    x156,
    x158,
    x159,
    x160,
    x161,
    x162,
    x163,
    x164,
    x165,
    x166,
    x167,
    x168,
    x169,
    x170,
    x171,
    x172,
    x174,
    x175,
    x180,
    x185,
    x82,
    x87,
    x89,
    x92,
    x93,
    x94,
    x95,
    x96,
    x97,
    x98,
    x99,
    CASE
      WHEN (
        n238_hast_true = 5
      ) AND (
        NOT (
          n238_hast_doubt IS NULL
        )
      )
      THEN NULL
      ELSE n238_hast_true
    END AS n238_hast_level,
    CASE
      WHEN (
        n230_pakkestatus_true = 3
      ) AND (
        NOT (
          n230_pakkestatus_doubt IS NULL
        )
      )
      THEN NULL
      ELSE n230_pakkestatus_true
    END AS n230_pakkestatus_level,
    GREATEST(
      CASE WHEN n174_rf1_aktivt THEN n174_rf1_aktivt_day_true END,
      CASE WHEN n175_rf2_aktivt THEN n175_rf2_aktivt_day_true END,
      CASE WHEN n176_rf3_aktivt THEN n176_rf3_aktivt_day_true END,
      CASE WHEN n177_rf4_aktivt THEN n177_rf4_aktivt_day_true END,
      CASE WHEN n178_rf5_aktivt THEN n178_rf5_aktivt_day_true END
    ) AS "n212_rødt_flag_day_true",
    GREATEST(CASE WHEN n172_mindst_12_uger THEN n172_mindst_12_uger_day_true END, CASE WHEN n173_tilbagevendende THEN d27 END) AS n211_pakkekriterium_day_true,
    n230_pakkestatus_3_lacks_2 AS n230_pakkestatus_missing_2,
    CASE
      WHEN (
        n247_farve_true = 2
      ) AND (
        NOT (
          n247_farve_doubt IS NULL
        )
      )
      THEN NULL
      ELSE n247_farve_true
    END AS n247_farve_level,
    n247_farve_0_lacks_2 AS n247_farve_missing_2,
    n165_har_rygdiagnose_lacks_0 AS r0_tredeling_missing_0,
    n174_rf1_aktivt_lacks_0 AS r1_cauda_equina_missing_0,
    n175_rf2_aktivt_lacks_0 AS r2_parese_missing_0,
    n176_rf3_aktivt_lacks_0 AS "r3_mistanke_om_kræft_missing_0",
    n178_rf5_aktivt_lacks_0 AS r4_mistanke_om_infektion_missing_0,
    n177_rf4_aktivt_lacks_0 AS r5_mistanke_om_brud_missing_0,
    x89_lacks_0 AS r6_spondylartritis_missing_0,
    CASE WHEN x93 IS NULL THEN "n213_spa_præcis_3_lacks_0" ELSE CAST(0 AS BIGINT) END AS x93_lacks_0,
    n179_rf7_aktivt_lacks_0 AS "r8_andet_rødt_flag_missing_0",
    x94_lacks_0 AS "r9_bekræft_at_patienten_er_set_missing_0",
    x95_lacks_0 AS r10_svagt_flag_igen_missing_0,
    x96_lacks_0 AS "r11_kræft_i_anamnesen_missing_0",
    x97_lacks_0 AS "r12_spor_af_rødt_flag_missing_0",
    x101_lacks_1 AS r13_stabil_parese_missing_1,
    x102_lacks_0 AS r14_behovsvurdering_og_farve_missing_0,
    x103_lacks_0 AS r15_tilbud_om_pakken_missing_0,
    x103_lacks_2 AS r15_tilbud_om_pakken_missing_2,
    n194_start_tal_ugyldige_lacks_1 AS r16_start_passer_ikke_missing_1,
    x104_lacks_0 AS "r17_start_fra_før_missing_0",
    x104_lacks_1 AS "r17_start_fra_før_missing_1",
    n190_odi_sum_ugyldig_lacks_1 AS r18_odi_passer_ikke_missing_1,
    n167_debut_i_fremtiden_lacks_0 AS r20_debut_er_forkert_missing_0,
    x105_lacks_0 AS "r21_udgået_diagnosekode_missing_0",
    x108_lacks_0 AS "r22_råd_missing_0",
    x109_lacks_0 AS r23_uddannelse_missing_0,
    "r24_træning_lacks_0" AS "r24_træning_missing_0",
    "r24_træning_lacks_1" AS "r24_træning_missing_1",
    "r24_træning_lacks_2" AS "r24_træning_missing_2",
    GREATEST(CASE WHEN n34_debut IS NULL THEN d24 END, CASE WHEN NOT (
      n34_debut > today
    ) THEN d24 END) AS n167_debut_i_fremtiden_day_false,
    x114_lacks_0 AS r25_manuel_missing_0,
    x115_lacks_0 AS r26_ingen_billeder_missing_0,
    unknown_2 & 16 AS r27_billeder_overvejes_missing_2,
    r28_mr_lacks_0 AS r28_mr_missing_0,
    r28_mr_lacks_2 AS r28_mr_missing_2,
    r29_nsaid_lacks_0 AS r29_nsaid_missing_0,
    r29_nsaid_lacks_1 AS r29_nsaid_missing_1,
    r29_nsaid_lacks_2 AS r29_nsaid_missing_2,
    x124_lacks_1 AS r30_nsaid_risiko_vurderes_missing_1,
    x124_lacks_2 AS r30_nsaid_risiko_vurderes_missing_2,
    x126_lacks_0 AS "r31_nsaid_bør_stoppes_missing_0",
    x126_lacks_1 AS "r31_nsaid_bør_stoppes_missing_1",
    x126_lacks_2 AS "r31_nsaid_bør_stoppes_missing_2",
    x127_lacks_1 AS r32_nsaid_og_ssri_missing_1,
    n165_har_rygdiagnose_lacks_0 AS r33_paracetamol_missing_0,
    x128_lacks_1 AS r34_paracetamol_alene_missing_1,
    x129_lacks_0 AS r35_svagt_opioid_missing_0,
    x129_lacks_1 AS r35_svagt_opioid_missing_1,
    x129_lacks_2 AS r35_svagt_opioid_missing_2,
    r36_ikke_opioid_lacks_0 AS r36_ikke_opioid_missing_0,
    r36_ikke_opioid_lacks_1 AS r36_ikke_opioid_missing_1,
    "r37_gennemgå_opioid_lacks_1" AS "r37_gennemgå_opioid_missing_1",
    n183_nerverod_lacks_0 AS r38_iskias_missing_0,
    x137_lacks_1 AS r39_stop_gabapentinoid_missing_1,
    x139_lacks_0 AS r40_steroid_ved_iskias_missing_0,
    x139_lacks_1 AS r40_steroid_ved_iskias_missing_1,
    n165_har_rygdiagnose_lacks_0 AS r41_passiv_behandling_missing_0,
    x140_lacks_0 AS r42_akupunktur_missing_0,
    x141_lacks_0 AS r43_injektion_missing_0,
    r44_rygcenter_lacks_0 AS r44_rygcenter_missing_0,
    r44_rygcenter_lacks_1 AS r44_rygcenter_missing_1,
    r44_rygcenter_lacks_2 AS r44_rygcenter_missing_2,
    x151_lacks_2 AS r45_svar_fra_rygcenter_missing_2,
    x152_lacks_0 AS r46_kirurgi_missing_0,
    x152_lacks_1 AS r46_kirurgi_missing_1,
    n200_sygemeldt_for_ryggen_lacks_1 AS r47_arbejde_missing_1,
    x155_lacks_1 AS r48_arbejde_i_fare_missing_1,
    x156_lacks_1 AS r49_lang_sygemelding_missing_1,
    x158_lacks_0 AS r50_psykologisk_missing_0,
    x158_lacks_1 AS r50_psykologisk_missing_1,
    unknown_1 & 1073741824 AS "r51_depression_mistænkt_missing_1",
    x159_lacks_1 AS r52_mdi_positiv_missing_1,
    x160_lacks_0 AS r53_kommunalt_tilbud_missing_0,
    x160_lacks_1 AS r53_kommunalt_tilbud_missing_1,
    x161_lacks_1 AS r54_livsstil_missing_1,
    x161_lacks_2 AS r54_livsstil_missing_2,
    r55_fysioterapi_lacks_2 AS r55_fysioterapi_missing_2,
    x167_lacks_2 AS "r56_fysioterapi_udløbet_missing_2",
    x168_lacks_0 AS r57_kiropraktor_missing_0,
    unknown_1 & 34359738368 AS "r58_hjælpemidler_missing_1",
    x169_lacks_0 AS r59_gravid_med_rygsmerter_missing_0,
    n172_mindst_12_uger_lacks_0 AS r60_pro_over_tid_missing_0,
    n165_har_rygdiagnose_lacks_0 AS "r61_egen_læge_missing_0",
    x170_lacks_0 AS "r64_nyopstået_uden_fremgang_missing_0",
    GREATEST(
      CASE
        WHEN n247_farve = 0
        THEN GREATEST(
          CASE WHEN n244_r1 THEN "n242_start_høj_day_true" END,
          CASE WHEN n240_r2 THEN n240_r2_day_true END,
          CASE WHEN n234_r3 THEN n219_sygemelding_over_8_uger_day_true END,
          CASE WHEN n185_r4 THEN n185_r4_day_true END,
          CASE WHEN n236_r5 THEN n236_r5_day_true END,
          CASE WHEN n224_r6 THEN n224_r6_day_true END,
          CASE WHEN n227_r7 THEN n227_r7_day_true END
        )
      END,
      CASE
        WHEN n247_farve = 1
        THEN GREATEST(
          CASE WHEN n243_y1 THEN n241_start_mindst_middel_day_true END,
          CASE WHEN n239_y2 THEN n239_y2_day_true END,
          CASE WHEN n184_y3 THEN n184_y3_day_true END,
          CASE WHEN n235_y4 THEN n235_y4_day_true END,
          CASE WHEN n237_y5 THEN n237_y5_day_true END,
          CASE WHEN n198_y6 THEN n198_y6_day_true END
        )
      END,
      CASE WHEN n247_farve = 2 THEN n246_g_day_true END
    ) AS n247_farve_day_known,
    x171_lacks_0 AS "r67_årsstatus_for_alle_missing_0",
    x172_lacks_0 AS r68_vent_med_nedtrapning_missing_0,
    x172_lacks_1 AS r68_vent_med_nedtrapning_missing_1,
    x172_lacks_2 AS r68_vent_med_nedtrapning_missing_2,
    x175_lacks_0 AS r69_nedtrapning_missing_0,
    x175_lacks_1 AS r69_nedtrapning_missing_1,
    x175_lacks_2 AS r69_nedtrapning_missing_2,
    status IN ('suspended') AS suspended
  FROM layer_14
)
SELECT
  patient AS patient,
  status AS status,
  exclusion AS exclusion,
  CASE
    WHEN open
    THEN CASE WHEN "n156_er_død" IS NULL THEN CAST(1 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n157_ikke_tilmeldt IS NULL THEN CAST(2 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n212_rødt_flag" IS NULL THEN CAST(4 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n158_terminalerklæring" IS NULL THEN CAST(8 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN (
      NOT n204_alder_i_orden
    ) IS NULL THEN CAST(16 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN x180 IS NULL THEN CAST(32 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n16_inflammatorisk_diagnose IS NULL THEN CAST(64 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN (
      NOT n186_episode_i_gang
    ) IS NULL THEN CAST(128 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n150_pakke_fravalgt IS NULL THEN CAST(256 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN x185 IS NULL THEN CAST(512 AS BIGINT) ELSE CAST(0 AS BIGINT) END
    ELSE CAST(0 AS BIGINT)
  END AS undecided_exclusions,
  NOT (
    status IN ('closed', 'declined', 'excluded', 'not-in-target')
  ) AS concerned,
  included AS included,
  suspended AS suspended,
  status IN ('undecided') AS in_doubt,
  population_lacks_0 | confirmation_lacks_0 AS missing0,
  population_lacks_1 AS missing1,
  population_lacks_2 | confirmation_lacks_2 AS missing2,
  (
    (
      population_lacks_0 | confirmation_lacks_0
    ) | CASE
      WHEN included
      THEN n238_hast_missing_0 | n230_pakkestatus_missing_0 | n247_farve_missing_0 | r6_spondylartritis_missing_0 | r10_svagt_flag_igen_missing_0 | r14_behovsvurdering_og_farve_missing_0 | r15_tilbud_om_pakken_missing_0 | "r17_start_fra_før_missing_0" | r20_debut_er_forkert_missing_0 | "r21_udgået_diagnosekode_missing_0" | "r22_råd_missing_0" | r23_uddannelse_missing_0 | "r24_træning_missing_0" | r25_manuel_missing_0 | r26_ingen_billeder_missing_0 | r28_mr_missing_0 | r29_nsaid_missing_0 | "r31_nsaid_bør_stoppes_missing_0" | r33_paracetamol_missing_0 | r35_svagt_opioid_missing_0 | r36_ikke_opioid_missing_0 | r38_iskias_missing_0 | r40_steroid_ved_iskias_missing_0 | r41_passiv_behandling_missing_0 | r42_akupunktur_missing_0 | r43_injektion_missing_0 | r44_rygcenter_missing_0 | r46_kirurgi_missing_0 | r50_psykologisk_missing_0 | r53_kommunalt_tilbud_missing_0 | r57_kiropraktor_missing_0 | r59_gravid_med_rygsmerter_missing_0 | r60_pro_over_tid_missing_0 | "r61_egen_læge_missing_0" | "r64_nyopstået_uden_fremgang_missing_0" | "r67_årsstatus_for_alle_missing_0" | r68_vent_med_nedtrapning_missing_0 | r69_nedtrapning_missing_0
      ELSE CAST(0 AS BIGINT)
    END | CASE
      WHEN included OR suspended
      THEN r0_tredeling_missing_0 | r1_cauda_equina_missing_0 | r2_parese_missing_0 | "r3_mistanke_om_kræft_missing_0" | r4_mistanke_om_infektion_missing_0 | r5_mistanke_om_brud_missing_0 | "r8_andet_rødt_flag_missing_0" | "r9_bekræft_at_patienten_er_set_missing_0" | "r11_kræft_i_anamnesen_missing_0" | "r12_spor_af_rødt_flag_missing_0"
      ELSE CAST(0 AS BIGINT)
    END
  ) & 4611565386716763391 AS collect0,
  (
    population_lacks_1 | CASE
      WHEN included
      THEN n247_farve_missing_1 | r13_stabil_parese_missing_1 | r16_start_passer_ikke_missing_1 | "r17_start_fra_før_missing_1" | r18_odi_passer_ikke_missing_1 | "r24_træning_missing_1" | r29_nsaid_missing_1 | r30_nsaid_risiko_vurderes_missing_1 | "r31_nsaid_bør_stoppes_missing_1" | r32_nsaid_og_ssri_missing_1 | r34_paracetamol_alene_missing_1 | r35_svagt_opioid_missing_1 | r36_ikke_opioid_missing_1 | "r37_gennemgå_opioid_missing_1" | r39_stop_gabapentinoid_missing_1 | r40_steroid_ved_iskias_missing_1 | r44_rygcenter_missing_1 | r46_kirurgi_missing_1 | r47_arbejde_missing_1 | r48_arbejde_i_fare_missing_1 | r49_lang_sygemelding_missing_1 | r50_psykologisk_missing_1 | "r51_depression_mistænkt_missing_1" | r52_mdi_positiv_missing_1 | r53_kommunalt_tilbud_missing_1 | r54_livsstil_missing_1 | "r58_hjælpemidler_missing_1" | r68_vent_med_nedtrapning_missing_1 | r69_nedtrapning_missing_1
      ELSE CAST(0 AS BIGINT)
    END
  ) & 2269460168645214343 AS collect1,
  (
    (
      population_lacks_2 | confirmation_lacks_2
    ) | CASE
      WHEN included
      THEN n230_pakkestatus_missing_2 | n247_farve_missing_2 | r15_tilbud_om_pakken_missing_2 | "r24_træning_missing_2" | r27_billeder_overvejes_missing_2 | r28_mr_missing_2 | r29_nsaid_missing_2 | r30_nsaid_risiko_vurderes_missing_2 | "r31_nsaid_bør_stoppes_missing_2" | r35_svagt_opioid_missing_2 | r44_rygcenter_missing_2 | r45_svar_fra_rygcenter_missing_2 | r54_livsstil_missing_2 | r55_fysioterapi_missing_2 | "r56_fysioterapi_udløbet_missing_2" | r68_vent_med_nedtrapning_missing_2 | r69_nedtrapning_missing_2
      ELSE CAST(0 AS BIGINT)
    END
  ) & 2143355647 AS collect2,
  n238_hast_level AS s0_level,
  n238_hast_doubt AS s0_worst,
  NOT (
    n238_hast_doubt IS NULL
  ) AS s0_provisional,
  CASE
    WHEN n238_hast_level = 0
    THEN n174_rf1_aktivt_day_true
    WHEN n238_hast_level = 1
    THEN GREATEST(
      CASE WHEN n175_rf2_aktivt THEN n175_rf2_aktivt_day_true END,
      CASE WHEN n178_rf5_aktivt THEN n178_rf5_aktivt_day_true END,
      CASE WHEN n179_rf7_aktivt THEN n179_rf7_aktivt_day_true END
    )
    WHEN n238_hast_level = 2
    THEN n176_rf3_aktivt_day_true
    WHEN n238_hast_level = 3
    THEN n177_rf4_aktivt_day_true
    WHEN n238_hast_level = 4
    THEN n182_svagt_flag_day_true
    WHEN n238_hast_level = 5
    THEN GREATEST(
      "n212_rødt_flag_day_false",
      GREATEST(CASE WHEN NOT n54_rf7_andet THEN d44 END, CASE WHEN x11 THEN GREATEST(d46, d45) END),
      GREATEST(d59, d60)
    )
  END AS s0_day,
  n238_hast_missing_0 AS s0_missing0,
  CASE
    WHEN n238_hast_level = 0
    THEN CAST(1 AS BIGINT)
    WHEN n238_hast_level = 1
    THEN CASE WHEN n175_rf2_aktivt THEN CAST(2 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n178_rf5_aktivt THEN CAST(4 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n179_rf7_aktivt THEN CAST(8 AS BIGINT) ELSE CAST(0 AS BIGINT) END
    WHEN n238_hast_level = 2
    THEN CAST(16 AS BIGINT)
    WHEN n238_hast_level = 3
    THEN CAST(32 AS BIGINT)
    WHEN n238_hast_level = 4
    THEN CAST(64 AS BIGINT)
    WHEN n238_hast_level = 5
    THEN CAST(128 AS BIGINT)
    ELSE CAST(0 AS BIGINT)
  END AS s0_because0,
  n230_pakkestatus_level AS s1_level,
  n230_pakkestatus_doubt AS s1_worst,
  NOT (
    n230_pakkestatus_doubt IS NULL
  ) AS s1_provisional,
  CASE
    WHEN n230_pakkestatus_level = 0
    THEN "n212_rødt_flag_day_true"
    WHEN n230_pakkestatus_level = 1
    THEN d24
    WHEN n230_pakkestatus_level = 2
    THEN GREATEST("n166_lænden_påvist_day_true", GREATEST(n172_mindst_12_uger_day_false, d27))
    WHEN n230_pakkestatus_level = 3
    THEN GREATEST(n204_alder_i_orden_day_true, "n166_lænden_påvist_day_true", n211_pakkekriterium_day_true)
  END AS s1_day,
  n230_pakkestatus_missing_0 AS s1_missing0,
  n230_pakkestatus_missing_2 AS s1_missing2,
  CASE
    WHEN n230_pakkestatus_level = 0
    THEN CAST(1 AS BIGINT)
    WHEN n230_pakkestatus_level = 1
    THEN CAST(2 AS BIGINT)
    WHEN n230_pakkestatus_level = 2
    THEN CAST(4 AS BIGINT) | CAST(8 AS BIGINT)
    WHEN n230_pakkestatus_level = 3
    THEN CAST(16 AS BIGINT) | CAST(32 AS BIGINT) | CAST(64 AS BIGINT)
    ELSE CAST(0 AS BIGINT)
  END AS s1_because0,
  n247_farve_level AS s2_level,
  n247_farve_doubt AS s2_worst,
  (
    NOT (
      n247_farve_doubt IS NULL
    )
  ) OR (
    (
      NOT x82
    ) OR (
      x82 IS NULL
    )
  ) AS s2_provisional,
  CASE
    WHEN n247_farve_level = 0
    THEN GREATEST(
      CASE WHEN n244_r1 THEN "n242_start_høj_day_true" END,
      CASE WHEN n240_r2 THEN n240_r2_day_true END,
      CASE WHEN n234_r3 THEN n219_sygemelding_over_8_uger_day_true END,
      CASE WHEN n185_r4 THEN n185_r4_day_true END,
      CASE WHEN n236_r5 THEN n236_r5_day_true END,
      CASE WHEN n224_r6 THEN n224_r6_day_true END,
      CASE WHEN n227_r7 THEN n227_r7_day_true END
    )
    WHEN n247_farve_level = 1
    THEN GREATEST(
      CASE WHEN n243_y1 THEN n241_start_mindst_middel_day_true END,
      CASE WHEN n239_y2 THEN n239_y2_day_true END,
      CASE WHEN n184_y3 THEN n184_y3_day_true END,
      CASE WHEN n235_y4 THEN n235_y4_day_true END,
      CASE WHEN n237_y5 THEN n237_y5_day_true END,
      CASE WHEN n198_y6 THEN n198_y6_day_true END
    )
    WHEN n247_farve_level = 2
    THEN n246_g_day_true
  END AS s2_day,
  n247_farve_missing_0 AS s2_missing0,
  n247_farve_missing_1 AS s2_missing1,
  n247_farve_missing_2 AS s2_missing2,
  CASE
    WHEN n247_farve_level = 0
    THEN CASE WHEN n244_r1 THEN CAST(1 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n240_r2 THEN CAST(2 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n234_r3 THEN CAST(4 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n185_r4 THEN CAST(8 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n236_r5 THEN CAST(16 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n224_r6 THEN CAST(32 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n227_r7 THEN CAST(64 AS BIGINT) ELSE CAST(0 AS BIGINT) END
    WHEN n247_farve_level = 1
    THEN CASE WHEN n243_y1 THEN CAST(128 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n239_y2 THEN CAST(256 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n184_y3 THEN CAST(512 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n235_y4 THEN CAST(1024 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n237_y5 THEN CAST(2048 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n198_y6 THEN CAST(4096 AS BIGINT) ELSE CAST(0 AS BIGINT) END
    WHEN n247_farve_level = 2
    THEN CAST(8192 AS BIGINT)
    ELSE CAST(0 AS BIGINT)
  END AS s2_because0,
  n165_har_rygdiagnose AS r0_applies,
  n165_har_rygdiagnose_day_true AS r0_day,
  r0_tredeling_missing_0 AS r0_missing0,
  n174_rf1_aktivt AS r1_applies,
  n174_rf1_aktivt_day_true AS r1_day,
  r1_cauda_equina_missing_0 AS r1_missing0,
  n175_rf2_aktivt AS r2_applies,
  n175_rf2_aktivt_day_true AS r2_day,
  r2_parese_missing_0 AS r2_missing0,
  n176_rf3_aktivt AS r3_applies,
  n176_rf3_aktivt_day_true AS r3_day,
  "r3_mistanke_om_kræft_missing_0" AS r3_missing0,
  n178_rf5_aktivt AS r4_applies,
  n178_rf5_aktivt_day_true AS r4_day,
  r4_mistanke_om_infektion_missing_0 AS r4_missing0,
  n177_rf4_aktivt AS r5_applies,
  n177_rf4_aktivt_day_true AS r5_day,
  r5_mistanke_om_brud_missing_0 AS r5_missing0,
  x89 AS r6_applies,
  GREATEST(
    CASE WHEN n57_rf6_inflammatorisk THEN d47 END,
    CASE
      WHEN n180_spa_mindst_4
      THEN GREATEST(
        d48,
        CASE WHEN "n59_spa_debut_før_35" THEN d49 END,
        CASE WHEN "n60_spa_vågner" THEN d50 END,
        CASE WHEN n61_spa_balde THEN d51 END,
        CASE WHEN "n62_spa_bedre_af_bevægelse" THEN d52 END,
        CASE WHEN "n63_spa_nsaid_hjælper" THEN d53 END,
        CASE WHEN "n64_spa_slægtning" THEN d54 END,
        CASE WHEN n65_spa_artrit THEN d55 END,
        CASE WHEN n66_spa_entesit THEN d56 END,
        CASE WHEN n67_spa_psoriasis THEN d57 END
      )
    END,
    CASE WHEN x92 THEN GREATEST("n213_spa_præcis_3_day_true", d58) END
  ) AS r6_day,
  r6_spondylartritis_missing_0 AS r6_missing0,
  x93 AS r7_applies,
  GREATEST("n213_spa_præcis_3_day_true", d58) AS r7_day,
  x93_lacks_0 AS r7_missing0,
  n179_rf7_aktivt AS r8_applies,
  n179_rf7_aktivt_day_true AS r8_day,
  "r8_andet_rødt_flag_missing_0" AS r8_missing0,
  x94 AS r9_applies,
  GREATEST(
    CASE WHEN "n212_rødt_flag" THEN "n212_rødt_flag_day_true" END,
    CASE WHEN n179_rf7_aktivt THEN n179_rf7_aktivt_day_true END
  ) AS r9_day,
  "r9_bekræft_at_patienten_er_set_missing_0" AS r9_missing0,
  x95 AS r10_applies,
  GREATEST(n182_svagt_flag_day_true, "n212_rødt_flag_day_false") AS r10_day,
  r10_svagt_flag_igen_missing_0 AS r10_missing0,
  x96 AS r11_applies,
  GREATEST(d18, d35) AS r11_day,
  "r11_kræft_i_anamnesen_missing_0" AS r11_missing0,
  x97 AS r12_applies,
  GREATEST(
    CASE WHEN x98 THEN GREATEST(d19, d29) END,
    CASE WHEN x99 THEN GREATEST(d20, d41) END,
    CASE WHEN x100 THEN GREATEST(d21, d38) END
  ) AS r12_day,
  "r12_spor_af_rødt_flag_missing_0" AS r12_missing0,
  x101 AS r13_applies,
  d62 AS r13_day,
  r13_stabil_parese_missing_1 AS r13_missing1,
  x102 AS r14_applies,
  GREATEST("n166_lænden_påvist_day_true", n211_pakkekriterium_day_true) AS r14_day,
  r14_behovsvurdering_og_farve_missing_0 AS r14_missing0,
  x103 AS r15_applies,
  GREATEST(
    n204_alder_i_orden_day_true,
    "n166_lænden_påvist_day_true",
    n211_pakkekriterium_day_true,
    "n212_rødt_flag_day_false",
    d141
  ) AS r15_day,
  r15_tilbud_om_pakken_missing_0 AS r15_missing0,
  r15_tilbud_om_pakken_missing_2 AS r15_missing2,
  n194_start_tal_ugyldige AS r16_applies,
  n194_start_tal_ugyldige_day_true AS r16_day,
  r16_start_passer_ikke_missing_1 AS r16_missing1,
  x104 AS r17_applies,
  GREATEST(d90, n197_start_samme_episode_day_false) AS r17_day,
  "r17_start_fra_før_missing_0" AS r17_missing0,
  "r17_start_fra_før_missing_1" AS r17_missing1,
  n190_odi_sum_ugyldig AS r18_applies,
  n190_odi_sum_ugyldig_day_true AS r18_day,
  r18_odi_passer_ikke_missing_1 AS r18_missing1,
  NOT (
    n85_rmdq_uden_version IS NULL
  ) AS r19_applies,
  d75 AS r19_day,
  n167_debut_i_fremtiden AS r20_applies,
  d24 AS r20_day,
  r20_debut_er_forkert_missing_0 AS r20_missing0,
  x105 AS r21_applies,
  GREATEST(CASE WHEN x106 THEN d8 END, CASE WHEN x107 THEN d9 END) AS r21_day,
  "r21_udgået_diagnosekode_missing_0" AS r21_missing0,
  x108 AS r22_applies,
  GREATEST("n166_lænden_påvist_day_true", "n212_rødt_flag_day_false") AS r22_day,
  "r22_råd_missing_0" AS r22_missing0,
  x109 AS r23_applies,
  GREATEST("n166_lænden_påvist_day_true", "n212_rødt_flag_day_false") AS r23_day,
  r23_uddannelse_missing_0 AS r23_missing0,
  x110 AS r24_applies,
  GREATEST(
    "n166_lænden_påvist_day_true",
    "n212_rødt_flag_day_false",
    CASE WHEN n172_mindst_12_uger THEN n172_mindst_12_uger_day_true END,
    CASE WHEN n241_start_mindst_middel THEN n241_start_mindst_middel_day_true END,
    d125,
    CASE WHEN n33_gravid IS NULL THEN d23 END,
    CASE WHEN NOT n33_gravid THEN d23 END
  ) AS r24_day,
  x112 AS r24_excepted,
  "r24_træning_missing_0" AS r24_missing0,
  "r24_træning_missing_1" AS r24_missing1,
  "r24_træning_missing_2" AS r24_missing2,
  x114 AS r25_applies,
  GREATEST(
    "n166_lænden_påvist_day_true",
    "n212_rødt_flag_day_false",
    n172_mindst_12_uger_day_false,
    n167_debut_i_fremtiden_day_false
  ) AS r25_day,
  r25_manuel_missing_0 AS r25_missing0,
  x115 AS r26_applies,
  GREATEST("n166_lænden_påvist_day_true", "n212_rødt_flag_day_false") AS r26_day,
  r26_ingen_billeder_missing_0 AS r26_missing0,
  n138_overvejer_billeder AS r27_applies,
  d128 AS r27_day,
  r27_billeder_overvejes_missing_2 AS r27_missing2,
  n214_mr_indiceret AS r28_applies,
  GREATEST(
    GREATEST(
      CASE WHEN x117 THEN GREATEST(n183_nerverod_day_true, n169_mindst_4_uger_day_true, d28) END,
      CASE
        WHEN x120
        THEN GREATEST(
          CASE WHEN x118 THEN GREATEST(n169_mindst_4_uger_day_true, d28) END,
          CASE WHEN n139_udtalt_funktionstab THEN d129 END
        )
      END
    ),
    d130
  ) AS r28_day,
  n140_mr_uden_fund AS r28_excepted,
  r28_mr_missing_0 AS r28_missing0,
  r28_mr_missing_2 AS r28_missing2,
  x121 AS r29_applies,
  GREATEST(
    d119,
    GREATEST(
      CASE WHEN n127_egfr IS NULL THEN d117 END,
      CASE WHEN NOT (
        n127_egfr < 30
      ) THEN d117 END,
      d116,
      GREATEST(
        CASE WHEN NOT (
          "n32_køn" <> 1
        ) THEN d22 END,
        CASE WHEN NOT (
          n155_alder < 50
        ) THEN d145 END,
        CASE WHEN NOT n33_gravid THEN d23 END
      )
    ),
    d120
  ) AS r29_day,
  x122 AS r29_excepted,
  r29_nsaid_missing_0 AS r29_missing0,
  r29_nsaid_missing_1 AS r29_missing1,
  r29_nsaid_missing_2 AS r29_missing2,
  x124 AS r30_applies,
  GREATEST(
    d113,
    GREATEST(
      CASE WHEN n155_alder >= 65 THEN d145 END,
      CASE WHEN x125 THEN d117 END,
      CASE WHEN n128_mave_eller_hjerterisiko THEN d118 END
    )
  ) AS r30_day,
  r30_nsaid_risiko_vurderes_missing_1 AS r30_missing1,
  r30_nsaid_risiko_vurderes_missing_2 AS r30_missing2,
  x126 AS r31_applies,
  GREATEST(d113, n225_nsaid_udelukket_day_true) AS r31_day,
  "r31_nsaid_bør_stoppes_missing_0" AS r31_missing0,
  "r31_nsaid_bør_stoppes_missing_1" AS r31_missing1,
  "r31_nsaid_bør_stoppes_missing_2" AS r31_missing2,
  x127 AS r32_applies,
  GREATEST(d113, d115) AS r32_day,
  r32_nsaid_og_ssri_missing_1 AS r32_missing1,
  n165_har_rygdiagnose AS r33_applies,
  n165_har_rygdiagnose_day_true AS r33_day,
  r33_paracetamol_missing_0 AS r33_missing0,
  x128 AS r34_applies,
  GREATEST(d114, d113, d107) AS r34_day,
  r34_paracetamol_alene_missing_1 AS r34_missing1,
  x129 AS r35_applies,
  GREATEST(
    d119,
    GREATEST(
      CASE
        WHEN x131
        THEN GREATEST(n170_mindst_6_uger_day_false, n172_mindst_12_uger_day_false, n167_debut_i_fremtiden_day_false)
      END,
      CASE
        WHEN x132
        THEN GREATEST(n170_mindst_6_uger_day_true, n172_mindst_12_uger_day_false, n167_debut_i_fremtiden_day_false)
      END,
      CASE WHEN x133 THEN GREATEST(n170_mindst_6_uger_day_true, n172_mindst_12_uger_day_true) END,
      CASE WHEN x134 THEN GREATEST(n170_mindst_6_uger_day_false, n172_mindst_12_uger_day_false, d24) END
    ),
    CASE WHEN n225_nsaid_udelukket THEN n225_nsaid_udelukket_day_true END,
    CASE WHEN n130_nsaid_uden_effekt THEN d120 END
  ) AS r35_day,
  r35_svagt_opioid_missing_0 AS r35_missing0,
  r35_svagt_opioid_missing_1 AS r35_missing1,
  r35_svagt_opioid_missing_2 AS r35_missing2,
  n172_mindst_12_uger AS r36_applies,
  GREATEST(n172_mindst_12_uger_day_true, d121) AS r36_day,
  "n131_kræft_eller_palliativ" AS r36_excepted,
  r36_ikke_opioid_missing_0 AS r36_missing0,
  r36_ikke_opioid_missing_1 AS r36_missing1,
  n116_opioiddage >= 28 AS r37_applies,
  GREATEST(d106, d121) AS r37_day,
  "n131_kræft_eller_palliativ" AS r37_excepted,
  "r37_gennemgå_opioid_missing_1" AS r37_missing1,
  n183_nerverod AS r38_applies,
  n183_nerverod_day_true AS r38_day,
  r38_iskias_missing_0 AS r38_missing0,
  x137 AS r39_applies,
  GREATEST(
    CASE
      WHEN n201_gabapentinoid_for_ryggen
      THEN GREATEST(
        d109,
        CASE WHEN "n120_gabapentinoid_årsag" IS NULL THEN d110 END,
        CASE WHEN NOT (
          "n120_gabapentinoid_årsag" = 1
        ) THEN d110 END
      )
    END,
    CASE WHEN "n121_får_benzodiazepin" THEN d111 END
  ) AS r39_day,
  r39_stop_gabapentinoid_missing_1 AS r39_missing1,
  x139 AS r40_applies,
  GREATEST(n183_nerverod_day_true, d112) AS r40_day,
  r40_steroid_ved_iskias_missing_0 AS r40_missing0,
  r40_steroid_ved_iskias_missing_1 AS r40_missing1,
  n165_har_rygdiagnose AS r41_applies,
  n165_har_rygdiagnose_day_true AS r41_day,
  r41_passiv_behandling_missing_0 AS r41_missing0,
  x140 AS r42_applies,
  n165_har_rygdiagnose_day_true AS r42_day,
  r42_akupunktur_missing_0 AS r42_missing0,
  x141 AS r43_applies,
  n183_nerverod_day_true AS r43_day,
  r43_injektion_missing_0 AS r43_missing0,
  x142 AS r44_applies,
  GREATEST(
    "n166_lænden_påvist_day_true",
    d28,
    CASE WHEN x143 THEN GREATEST(n183_nerverod_day_true, n169_mindst_4_uger_day_true) END,
    CASE
      WHEN x147
      THEN GREATEST(
        GREATEST(
          CASE
            WHEN x145
            THEN GREATEST(CASE WHEN n34_debut <= x87 THEN d24 END, CASE WHEN x144 THEN GREATEST(d24, d25) END)
          END,
          CASE WHEN x146 THEN n172_mindst_12_uger_day_true END
        ),
        "n203_tilstrækkeligt_forløb_day_true"
      )
    END,
    CASE WHEN n144_henvist_rygcenter IS NULL THEN d134 END,
    CASE WHEN NOT (
      n144_henvist_rygcenter >= x150
    ) THEN d134 END
  ) AS r44_day,
  x149 AS r44_excepted,
  r44_rygcenter_missing_0 AS r44_missing0,
  r44_rygcenter_missing_1 AS r44_missing1,
  r44_rygcenter_missing_2 AS r44_missing2,
  x151 AS r45_applies,
  GREATEST(d134, d135) AS r45_day,
  r45_svar_fra_rygcenter_missing_2 AS r45_missing2,
  x152 AS r46_applies,
  GREATEST(
    n183_nerverod_day_true,
    n172_mindst_12_uger_day_true,
    CASE WHEN x153 THEN d65 END,
    CASE WHEN n232_odi_over_40 THEN n232_odi_over_40_day_true END
  ) AS r46_day,
  r46_kirurgi_missing_0 AS r46_missing0,
  r46_kirurgi_missing_1 AS r46_missing1,
  n200_sygemeldt_for_ryggen AS r47_applies,
  n200_sygemeldt_for_ryggen_day_true AS r47_day,
  r47_arbejde_missing_1 AS r47_missing1,
  x155 AS r48_applies,
  GREATEST(d104, d101) AS r48_day,
  r48_arbejde_i_fare_missing_1 AS r48_missing1,
  x156 AS r49_applies,
  GREATEST(
    n200_sygemeldt_for_ryggen_day_true,
    CASE WHEN n115_lang_sygemelding_ventes THEN d105 END,
    CASE WHEN n219_sygemelding_over_8_uger THEN n219_sygemelding_over_8_uger_day_true END
  ) AS r49_day,
  r49_lang_sygemelding_missing_1 AS r49_missing1,
  x158 AS r50_applies,
  GREATEST(
    CASE WHEN "n242_start_høj" THEN "n242_start_høj_day_true" END,
    CASE WHEN n102_mistanke_om_depression THEN d92 END
  ) AS r50_day,
  r50_psykologisk_missing_0 AS r50_missing0,
  r50_psykologisk_missing_1 AS r50_missing1,
  n102_mistanke_om_depression AS r51_applies,
  d92 AS r51_day,
  "r51_depression_mistænkt_missing_1" AS r51_missing1,
  x159 AS r52_applies,
  d91 AS r52_day,
  r52_mdi_positiv_missing_1 AS r52_missing1,
  x160 AS r53_applies,
  GREATEST(n172_mindst_12_uger_day_true, d96) AS r53_day,
  r53_kommunalt_tilbud_missing_0 AS r53_missing0,
  r53_kommunalt_tilbud_missing_1 AS r53_missing1,
  x161 AS r54_applies,
  GREATEST(
    CASE
      WHEN n226_bmi_mindst_30
      THEN GREATEST(CASE WHEN x162 THEN d152 END, CASE WHEN x163 THEN GREATEST(d152, GREATEST(d150, d151)) END)
    END,
    CASE WHEN n159_rygestatus = 0 THEN d149 END,
    CASE WHEN x164 THEN d98 END
  ) AS r54_day,
  r54_livsstil_missing_1 AS r54_missing1,
  r54_livsstil_missing_2 AS r54_missing2,
  n141_fysioterapi_aftalt AS r55_applies,
  GREATEST(
    d131,
    CASE WHEN n142_henvist_fysioterapi IS NULL THEN d132 END,
    CASE WHEN NOT (
      n142_henvist_fysioterapi >= x166
    ) THEN d132 END
  ) AS r55_day,
  x165 AS r55_excepted,
  r55_fysioterapi_missing_2 AS r55_missing2,
  x167 AS r56_applies,
  GREATEST(d132, d133) AS r56_day,
  "r56_fysioterapi_udløbet_missing_2" AS r56_missing2,
  x168 AS r57_applies,
  GREATEST("n166_lænden_påvist_day_true", "n212_rødt_flag_day_false") AS r57_day,
  r57_kiropraktor_missing_0 AS r57_missing0,
  n107_mobilitetsbehov AS r58_applies,
  d97 AS r58_day,
  "r58_hjælpemidler_missing_1" AS r58_missing1,
  x169 AS r59_applies,
  d23 AS r59_day,
  r59_gravid_med_rygsmerter_missing_0 AS r59_missing0,
  n172_mindst_12_uger AS r60_applies,
  n172_mindst_12_uger_day_true AS r60_day,
  r60_pro_over_tid_missing_0 AS r60_missing0,
  n165_har_rygdiagnose AS r61_applies,
  n165_har_rygdiagnose_day_true AS r61_day,
  "r61_egen_læge_missing_0" AS r61_missing0,
  NOT (
    n146_kiro_prolaps_start IS NULL
  ) AS r62_applies,
  d136 AS r62_day,
  NOT (
    n147_kiro_stenose_start IS NULL
  ) AS r63_applies,
  d137 AS r63_day,
  x170 AS r64_applies,
  GREATEST(n172_mindst_12_uger_day_false, d28) AS r64_day,
  "r64_nyopstået_uden_fremgang_missing_0" AS r64_missing0,
  n247_farve = 1 AS r65_applies,
  n247_farve_day_known AS r65_day,
  n247_farve_lacks_0 AS r65_missing0,
  n247_farve_lacks_1 AS r65_missing1,
  n247_farve_lacks_2 AS r65_missing2,
  n247_farve = 2 AS r66_applies,
  n247_farve_day_known AS r66_day,
  n247_farve_lacks_0 AS r66_missing0,
  n247_farve_lacks_1 AS r66_missing1,
  n247_farve_lacks_2 AS r66_missing2,
  x171 AS r67_applies,
  GREATEST("n166_lænden_påvist_day_true", n211_pakkekriterium_day_true) AS r67_day,
  "r67_årsstatus_for_alle_missing_0" AS r67_missing0,
  x172 AS r68_applies,
  GREATEST(
    d143,
    n247_farve_day_known,
    CASE WHEN "n154_første_bedre_vurdering" IS NULL THEN d144 END,
    CASE WHEN "n154_første_bedre_vurdering" > x174 THEN d144 END
  ) AS r68_day,
  r68_vent_med_nedtrapning_missing_0 AS r68_missing0,
  r68_vent_med_nedtrapning_missing_1 AS r68_missing1,
  r68_vent_med_nedtrapning_missing_2 AS r68_missing2,
  x175 AS r69_applies,
  GREATEST(d143, n247_farve_day_known, d144) AS r69_day,
  r69_nedtrapning_missing_0 AS r69_missing0,
  r69_nedtrapning_missing_1 AS r69_missing1,
  r69_nedtrapning_missing_2 AS r69_missing2,
  n210_varighedsklasse_results > 1 AS t0_conflict,
  (
    CASE WHEN (
      NOT n241_start_mindst_middel
    ) AND (
      NOT "n242_start_høj"
    ) THEN 1 ELSE 0 END + CASE WHEN n241_start_mindst_middel AND (
      NOT "n242_start_høj"
    ) THEN 1 ELSE 0 END + CASE WHEN n241_start_mindst_middel AND "n242_start_høj" THEN 1 ELSE 0 END
  ) > 1 AS t1_conflict,
  (
    CASE WHEN n79_odi <= 20 THEN 1 ELSE 0 END + CASE WHEN (
      n79_odi > 20
    ) AND (
      n79_odi <= 40
    ) THEN 1 ELSE 0 END + CASE WHEN (
      n79_odi > 40
    ) AND (
      n79_odi <= 60
    ) THEN 1 ELSE 0 END + CASE WHEN (
      n79_odi > 60
    ) AND (
      n79_odi <= 80
    ) THEN 1 ELSE 0 END + CASE WHEN n79_odi > 80 THEN 1 ELSE 0 END
  ) > 1 AS t2_conflict,
  FALSE AS beyond_digits
FROM layer_15
;

CREATE TEMPORARY TABLE judged_levels AS
-- A level of a patient the guideline is for, or may be (4.3): its place among the levels, or none.
SELECT
  patient,
  0 AS stratification,
  s0_level AS level,
  s0_worst AS worst,
  s0_provisional AS provisional,
  s0_day AS day,
  s0_missing0 AS missing0,
  CAST(0 AS BIGINT) AS missing1,
  CAST(0 AS BIGINT) AS missing2,
  CAST(0 AS BIGINT) AS stale0,
  CAST(0 AS BIGINT) AS stale1,
  CAST(0 AS BIGINT) AS stale2,
  s0_because0 AS because0,
  included
FROM judged
WHERE
  concerned
UNION ALL
SELECT
  patient,
  1 AS stratification,
  s1_level AS level,
  s1_worst AS worst,
  s1_provisional AS provisional,
  s1_day AS day,
  s1_missing0 AS missing0,
  CAST(0 AS BIGINT) AS missing1,
  s1_missing2 AS missing2,
  CAST(0 AS BIGINT) AS stale0,
  CAST(0 AS BIGINT) AS stale1,
  CAST(0 AS BIGINT) AS stale2,
  s1_because0 AS because0,
  included
FROM judged
WHERE
  concerned
UNION ALL
SELECT
  patient,
  2 AS stratification,
  s2_level AS level,
  s2_worst AS worst,
  s2_provisional AS provisional,
  s2_day AS day,
  s2_missing0 AS missing0,
  s2_missing1 AS missing1,
  s2_missing2 AS missing2,
  CAST(0 AS BIGINT) AS stale0,
  CAST(0 AS BIGINT) AS stale1,
  CAST(0 AS BIGINT) AS stale2,
  s2_because0 AS because0,
  included
FROM judged
WHERE
  concerned
;

CREATE TEMPORARY TABLE judged_recommendations AS
-- A recommendation that is applicable to a patient, or may be (4.7).
SELECT
  patient,
  in_doubt,
  recommendation,
  status,
  CASE WHEN status = 'recommended' THEN day END AS day,
  CASE
    WHEN status = 'undecided'
    THEN missing0 | CASE WHEN in_doubt THEN doubt0 ELSE CAST(0 AS BIGINT) END
    ELSE CAST(0 AS BIGINT)
  END AS missing0,
  CASE
    WHEN status = 'undecided'
    THEN missing1 | CASE WHEN in_doubt THEN doubt1 ELSE CAST(0 AS BIGINT) END
    ELSE CAST(0 AS BIGINT)
  END AS missing1,
  CASE
    WHEN status = 'undecided'
    THEN missing2 | CASE WHEN in_doubt THEN doubt2 ELSE CAST(0 AS BIGINT) END
    ELSE CAST(0 AS BIGINT)
  END AS missing2
FROM (
  SELECT
    patient,
    in_doubt,
    recommendation,
    CASE
      WHEN excepted OR stopped
      THEN 'excepted'
      WHEN applies AND (
        NOT excepted
      ) AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS status,
    day,
    missing0,
    missing1,
    missing2,
    doubt0,
    doubt1,
    doubt2
  FROM (
    SELECT
      patient,
      0 AS recommendation,
      r0_applies AS applies,
      FALSE AS excepted,
      r0_day AS day,
      r0_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      FALSE AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r0_applies OR (
          r0_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      1 AS recommendation,
      r1_applies AS applies,
      FALSE AS excepted,
      r1_day AS day,
      r1_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      FALSE AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r1_applies OR (
          r1_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      2 AS recommendation,
      r2_applies AS applies,
      FALSE AS excepted,
      r2_day AS day,
      r2_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      FALSE AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r2_applies OR (
          r2_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      3 AS recommendation,
      r3_applies AS applies,
      FALSE AS excepted,
      r3_day AS day,
      r3_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      FALSE AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r3_applies OR (
          r3_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      4 AS recommendation,
      r4_applies AS applies,
      FALSE AS excepted,
      r4_day AS day,
      r4_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      FALSE AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r4_applies OR (
          r4_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      5 AS recommendation,
      r5_applies AS applies,
      FALSE AS excepted,
      r5_day AS day,
      r5_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      FALSE AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r5_applies OR (
          r5_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      6 AS recommendation,
      r6_applies AS applies,
      FALSE AS excepted,
      r6_day AS day,
      r6_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r6_applies OR (
          r6_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      7 AS recommendation,
      r7_applies AS applies,
      FALSE AS excepted,
      r7_day AS day,
      r7_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r7_applies OR (
          r7_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      8 AS recommendation,
      r8_applies AS applies,
      FALSE AS excepted,
      r8_day AS day,
      r8_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      FALSE AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r8_applies OR (
          r8_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      9 AS recommendation,
      r9_applies AS applies,
      FALSE AS excepted,
      r9_day AS day,
      r9_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      FALSE AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r9_applies OR (
          r9_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      10 AS recommendation,
      r10_applies AS applies,
      FALSE AS excepted,
      r10_day AS day,
      r10_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r10_applies OR (
          r10_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      11 AS recommendation,
      r11_applies AS applies,
      FALSE AS excepted,
      r11_day AS day,
      r11_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      FALSE AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r11_applies OR (
          r11_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      12 AS recommendation,
      r12_applies AS applies,
      FALSE AS excepted,
      r12_day AS day,
      r12_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      FALSE AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r12_applies OR (
          r12_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      13 AS recommendation,
      r13_applies AS applies,
      FALSE AS excepted,
      r13_day AS day,
      CAST(0 AS BIGINT) AS missing0,
      r13_missing1 AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r13_applies OR (
          r13_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      14 AS recommendation,
      r14_applies AS applies,
      FALSE AS excepted,
      r14_day AS day,
      r14_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r14_applies OR (
          r14_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      15 AS recommendation,
      r15_applies AS applies,
      FALSE AS excepted,
      r15_day AS day,
      r15_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      r15_missing2 AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r15_applies OR (
          r15_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      16 AS recommendation,
      r16_applies AS applies,
      FALSE AS excepted,
      r16_day AS day,
      CAST(0 AS BIGINT) AS missing0,
      r16_missing1 AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r16_applies OR (
          r16_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      17 AS recommendation,
      r17_applies AS applies,
      FALSE AS excepted,
      r17_day AS day,
      r17_missing0 AS missing0,
      r17_missing1 AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r17_applies OR (
          r17_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      18 AS recommendation,
      r18_applies AS applies,
      FALSE AS excepted,
      r18_day AS day,
      CAST(0 AS BIGINT) AS missing0,
      r18_missing1 AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r18_applies OR (
          r18_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      19 AS recommendation,
      r19_applies AS applies,
      FALSE AS excepted,
      r19_day AS day,
      CAST(0 AS BIGINT) AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r19_applies OR (
          r19_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      20 AS recommendation,
      r20_applies AS applies,
      FALSE AS excepted,
      r20_day AS day,
      r20_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r20_applies OR (
          r20_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      21 AS recommendation,
      r21_applies AS applies,
      FALSE AS excepted,
      r21_day AS day,
      r21_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r21_applies OR (
          r21_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      22 AS recommendation,
      r22_applies AS applies,
      FALSE AS excepted,
      r22_day AS day,
      r22_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r22_applies OR (
          r22_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      23 AS recommendation,
      r23_applies AS applies,
      FALSE AS excepted,
      r23_day AS day,
      r23_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r23_applies OR (
          r23_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      24 AS recommendation,
      r24_applies AS applies,
      r24_excepted AS excepted,
      r24_day AS day,
      r24_missing0 AS missing0,
      r24_missing1 AS missing1,
      r24_missing2 AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r24_applies OR (
          r24_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      25 AS recommendation,
      r25_applies AS applies,
      FALSE AS excepted,
      r25_day AS day,
      r25_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r25_applies OR (
          r25_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      26 AS recommendation,
      r26_applies AS applies,
      FALSE AS excepted,
      r26_day AS day,
      r26_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r26_applies OR (
          r26_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      27 AS recommendation,
      r27_applies AS applies,
      FALSE AS excepted,
      r27_day AS day,
      CAST(0 AS BIGINT) AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      r27_missing2 AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r27_applies OR (
          r27_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      28 AS recommendation,
      r28_applies AS applies,
      r28_excepted AS excepted,
      r28_day AS day,
      r28_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      r28_missing2 AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r28_applies OR (
          r28_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      29 AS recommendation,
      r29_applies AS applies,
      r29_excepted AS excepted,
      r29_day AS day,
      r29_missing0 AS missing0,
      r29_missing1 AS missing1,
      r29_missing2 AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r29_applies OR (
          r29_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      30 AS recommendation,
      r30_applies AS applies,
      FALSE AS excepted,
      r30_day AS day,
      CAST(0 AS BIGINT) AS missing0,
      r30_missing1 AS missing1,
      r30_missing2 AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r30_applies OR (
          r30_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      31 AS recommendation,
      r31_applies AS applies,
      FALSE AS excepted,
      r31_day AS day,
      r31_missing0 AS missing0,
      r31_missing1 AS missing1,
      r31_missing2 AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r31_applies OR (
          r31_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      32 AS recommendation,
      r32_applies AS applies,
      FALSE AS excepted,
      r32_day AS day,
      CAST(0 AS BIGINT) AS missing0,
      r32_missing1 AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r32_applies OR (
          r32_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      33 AS recommendation,
      r33_applies AS applies,
      FALSE AS excepted,
      r33_day AS day,
      r33_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r33_applies OR (
          r33_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      34 AS recommendation,
      r34_applies AS applies,
      FALSE AS excepted,
      r34_day AS day,
      CAST(0 AS BIGINT) AS missing0,
      r34_missing1 AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r34_applies OR (
          r34_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      35 AS recommendation,
      r35_applies AS applies,
      FALSE AS excepted,
      r35_day AS day,
      r35_missing0 AS missing0,
      r35_missing1 AS missing1,
      r35_missing2 AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r35_applies OR (
          r35_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      36 AS recommendation,
      r36_applies AS applies,
      r36_excepted AS excepted,
      r36_day AS day,
      r36_missing0 AS missing0,
      r36_missing1 AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r36_applies OR (
          r36_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      37 AS recommendation,
      r37_applies AS applies,
      r37_excepted AS excepted,
      r37_day AS day,
      CAST(0 AS BIGINT) AS missing0,
      r37_missing1 AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r37_applies OR (
          r37_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      38 AS recommendation,
      r38_applies AS applies,
      FALSE AS excepted,
      r38_day AS day,
      r38_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r38_applies OR (
          r38_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      39 AS recommendation,
      r39_applies AS applies,
      FALSE AS excepted,
      r39_day AS day,
      CAST(0 AS BIGINT) AS missing0,
      r39_missing1 AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r39_applies OR (
          r39_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      40 AS recommendation,
      r40_applies AS applies,
      FALSE AS excepted,
      r40_day AS day,
      r40_missing0 AS missing0,
      r40_missing1 AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r40_applies OR (
          r40_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      41 AS recommendation,
      r41_applies AS applies,
      FALSE AS excepted,
      r41_day AS day,
      r41_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r41_applies OR (
          r41_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      42 AS recommendation,
      r42_applies AS applies,
      FALSE AS excepted,
      r42_day AS day,
      r42_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r42_applies OR (
          r42_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      43 AS recommendation,
      r43_applies AS applies,
      FALSE AS excepted,
      r43_day AS day,
      r43_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r43_applies OR (
          r43_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      44 AS recommendation,
      r44_applies AS applies,
      r44_excepted AS excepted,
      r44_day AS day,
      r44_missing0 AS missing0,
      r44_missing1 AS missing1,
      r44_missing2 AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r44_applies OR (
          r44_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      45 AS recommendation,
      r45_applies AS applies,
      FALSE AS excepted,
      r45_day AS day,
      CAST(0 AS BIGINT) AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      r45_missing2 AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r45_applies OR (
          r45_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      46 AS recommendation,
      r46_applies AS applies,
      FALSE AS excepted,
      r46_day AS day,
      r46_missing0 AS missing0,
      r46_missing1 AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r46_applies OR (
          r46_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      47 AS recommendation,
      r47_applies AS applies,
      FALSE AS excepted,
      r47_day AS day,
      CAST(0 AS BIGINT) AS missing0,
      r47_missing1 AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r47_applies OR (
          r47_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      48 AS recommendation,
      r48_applies AS applies,
      FALSE AS excepted,
      r48_day AS day,
      CAST(0 AS BIGINT) AS missing0,
      r48_missing1 AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r48_applies OR (
          r48_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      49 AS recommendation,
      r49_applies AS applies,
      FALSE AS excepted,
      r49_day AS day,
      CAST(0 AS BIGINT) AS missing0,
      r49_missing1 AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r49_applies OR (
          r49_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      50 AS recommendation,
      r50_applies AS applies,
      FALSE AS excepted,
      r50_day AS day,
      r50_missing0 AS missing0,
      r50_missing1 AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r50_applies OR (
          r50_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      51 AS recommendation,
      r51_applies AS applies,
      FALSE AS excepted,
      r51_day AS day,
      CAST(0 AS BIGINT) AS missing0,
      r51_missing1 AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r51_applies OR (
          r51_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      52 AS recommendation,
      r52_applies AS applies,
      FALSE AS excepted,
      r52_day AS day,
      CAST(0 AS BIGINT) AS missing0,
      r52_missing1 AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r52_applies OR (
          r52_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      53 AS recommendation,
      r53_applies AS applies,
      FALSE AS excepted,
      r53_day AS day,
      r53_missing0 AS missing0,
      r53_missing1 AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r53_applies OR (
          r53_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      54 AS recommendation,
      r54_applies AS applies,
      FALSE AS excepted,
      r54_day AS day,
      CAST(0 AS BIGINT) AS missing0,
      r54_missing1 AS missing1,
      r54_missing2 AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r54_applies OR (
          r54_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      55 AS recommendation,
      r55_applies AS applies,
      r55_excepted AS excepted,
      r55_day AS day,
      CAST(0 AS BIGINT) AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      r55_missing2 AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r55_applies OR (
          r55_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      56 AS recommendation,
      r56_applies AS applies,
      FALSE AS excepted,
      r56_day AS day,
      CAST(0 AS BIGINT) AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      r56_missing2 AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r56_applies OR (
          r56_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      57 AS recommendation,
      r57_applies AS applies,
      FALSE AS excepted,
      r57_day AS day,
      r57_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r57_applies OR (
          r57_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      58 AS recommendation,
      r58_applies AS applies,
      FALSE AS excepted,
      r58_day AS day,
      CAST(0 AS BIGINT) AS missing0,
      r58_missing1 AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r58_applies OR (
          r58_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      59 AS recommendation,
      r59_applies AS applies,
      FALSE AS excepted,
      r59_day AS day,
      r59_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r59_applies OR (
          r59_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      60 AS recommendation,
      r60_applies AS applies,
      FALSE AS excepted,
      r60_day AS day,
      r60_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r60_applies OR (
          r60_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      61 AS recommendation,
      r61_applies AS applies,
      FALSE AS excepted,
      r61_day AS day,
      r61_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r61_applies OR (
          r61_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      62 AS recommendation,
      r62_applies AS applies,
      FALSE AS excepted,
      r62_day AS day,
      CAST(0 AS BIGINT) AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r62_applies OR (
          r62_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      63 AS recommendation,
      r63_applies AS applies,
      FALSE AS excepted,
      r63_day AS day,
      CAST(0 AS BIGINT) AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r63_applies OR (
          r63_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      64 AS recommendation,
      r64_applies AS applies,
      FALSE AS excepted,
      r64_day AS day,
      r64_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r64_applies OR (
          r64_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      65 AS recommendation,
      r65_applies AS applies,
      FALSE AS excepted,
      r65_day AS day,
      r65_missing0 AS missing0,
      r65_missing1 AS missing1,
      r65_missing2 AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r65_applies OR (
          r65_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      66 AS recommendation,
      r66_applies AS applies,
      FALSE AS excepted,
      r66_day AS day,
      r66_missing0 AS missing0,
      r66_missing1 AS missing1,
      r66_missing2 AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r66_applies OR (
          r66_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      67 AS recommendation,
      r67_applies AS applies,
      FALSE AS excepted,
      r67_day AS day,
      r67_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      CAST(0 AS BIGINT) AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r67_applies OR (
          r67_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      68 AS recommendation,
      r68_applies AS applies,
      FALSE AS excepted,
      r68_day AS day,
      r68_missing0 AS missing0,
      r68_missing1 AS missing1,
      r68_missing2 AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r68_applies OR (
          r68_applies IS NULL
        )
      )
    UNION ALL
    SELECT
      patient,
      69 AS recommendation,
      r69_applies AS applies,
      FALSE AS excepted,
      r69_day AS day,
      r69_missing0 AS missing0,
      r69_missing1 AS missing1,
      r69_missing2 AS missing2,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1,
      missing2 AS doubt2
    FROM judged
    WHERE
      concerned AND (
        r69_applies OR (
          r69_applies IS NULL
        )
      )
  ) AS answers
) AS told
;

CREATE TEMPORARY TABLE override_rules AS
-- A stratification whose level a clinician may choose, and for how long at most (`tilsidesættes`).
SELECT
  stratification,
  name,
  months,
  days
FROM (VALUES
  (CAST(2 AS INT), CAST('farve' AS TEXT), CAST(12 AS INT), CAST(NULL AS INT))) AS given(stratification, name, months, days)
;

CREATE TEMPORARY VIEW override_candidates AS
-- A fact that may be a clinician's own level of a stratification, of a patient who has levels: why it is
-- none, if so, and the last day it can hold (4.6).
SELECT
  facts.patient,
  facts.stratification,
  facts.source,
  facts.first_day,
  facts.instant,
  facts.negated,
  facts.level,
  CASE
    WHEN facts.end_day < CASE
      WHEN facts.first_day IS NULL
      THEN NULL
      ELSE GREATEST(
        LEAST(
          CASE
            WHEN rules.months IS NULL
            THEN CAST(facts.first_day + INTERVAL (
              rules.days
            ) DAY AS DATE)
            ELSE CAST(facts.first_day + INTERVAL (
              rules.months
            ) MONTH AS DATE)
          END,
          CAST('9999-12-31' AS DATE)
        ),
        CAST('0001-01-01' AS DATE)
      )
    END
    THEN facts.end_day
    ELSE CASE
      WHEN facts.first_day IS NULL
      THEN NULL
      ELSE GREATEST(
        LEAST(
          CASE
            WHEN rules.months IS NULL
            THEN CAST(facts.first_day + INTERVAL (
              rules.days
            ) DAY AS DATE)
            ELSE CAST(facts.first_day + INTERVAL (
              rules.months
            ) MONTH AS DATE)
          END,
          CAST('9999-12-31' AS DATE)
        ),
        CAST('0001-01-01' AS DATE)
      )
    END
  END AS until,
  CASE
    WHEN facts.status = 'entered-in-error'
    THEN 'entered-in-error'
    WHEN NOT facts.problem IS NULL
    THEN facts.problem
    WHEN facts.first_day IS NULL
    THEN 'no-date'
    WHEN facts.first_day > run.today
    THEN 'future-date'
    WHEN facts.first_day IS DISTINCT FROM facts.last_day
    THEN 'partial-date'
    WHEN facts.level IS NULL AND facts.answered
    THEN 'unknown-answer'
    WHEN facts.level IS NULL
    THEN 'no-value'
  END AS unusable
FROM override_facts AS facts
JOIN judged
  ON judged.patient = facts.patient AND judged.concerned
JOIN override_rules AS rules
  ON rules.stratification = facts.stratification
CROSS JOIN run
;

CREATE TEMPORARY TABLE overrides_holding AS
-- A clinician's own level that may hold today, with the day and the time stamp of the latest one (4.6).
SELECT
  patient,
  stratification,
  source,
  level,
  first_day,
  instant,
  last_day,
  MAX(CASE WHEN first_day = last_day THEN instant END) OVER (PARTITION BY patient, stratification) AS last_instant
FROM (
  SELECT
    candidates.patient,
    candidates.stratification,
    candidates.source,
    candidates.level,
    candidates.first_day,
    candidates.instant,
    MAX(candidates.first_day) OVER (PARTITION BY candidates.patient, candidates.stratification) AS last_day
  FROM override_candidates AS candidates
  CROSS JOIN run
  WHERE
    candidates.unusable IS NULL AND NOT candidates.negated AND run.today <= candidates.until
) AS holding
;

CREATE TEMPORARY TABLE overrides_latest AS
-- The latest of a patient's own levels of a stratification: more than one where it is not known which is
-- later.
SELECT
  patient,
  stratification,
  source,
  level,
  MIN(level) OVER (PARTITION BY patient, stratification) = MAX(level) OVER (PARTITION BY patient, stratification) AS agreed
FROM overrides_holding
WHERE
  first_day = last_day AND (
    instant IS NULL OR instant = last_instant
  )
;

CREATE TEMPORARY TABLE overrides AS
-- The level of a stratification that a clinician has given a patient, and that holds today (4.5, 4.6).
SELECT DISTINCT
  patient,
  stratification,
  level
FROM overrides_latest
WHERE
  agreed
;

CREATE TEMPORARY VIEW override_notes AS
-- What there is to note of clinicians' own levels.
SELECT DISTINCT
  candidates.patient,
  candidates.unusable AS code,
  candidates.source,
  CASE WHEN candidates.unusable <> 'no-code' THEN rules.name END AS element
FROM override_candidates AS candidates
JOIN override_rules AS rules
  ON rules.stratification = candidates.stratification
WHERE
  NOT candidates.unusable IS NULL
UNION ALL
SELECT DISTINCT
  latest.patient,
  'conflicting-values' AS code,
  latest.source,
  rules.name AS element
FROM overrides_latest AS latest
JOIN override_rules AS rules
  ON rules.stratification = latest.stratification
WHERE
  NOT latest.agreed
;

CREATE TEMPORARY TABLE lacking AS
-- A set of data elements, as a mask and by their names.
SELECT
  missing0,
  missing1,
  missing2,
  LIST_FILTER(
    [
      CASE WHEN (
        missing0 & 1
      ) <> 0 THEN 'lænderyg_diagnose' END,
      CASE WHEN (
        missing0 & 2
      ) <> 0 THEN 'niveau_uklar_diagnose' END,
      CASE WHEN (
        missing0 & 4
      ) <> 0 THEN 'anden_region_diagnose' END,
      CASE WHEN (
        missing0 & 8
      ) <> 0 THEN 'nerverod_diagnose' END,
      CASE WHEN (
        missing0 & 16
      ) <> 0 THEN 'stenose_diagnose' END,
      CASE WHEN (
        missing0 & 32
      ) <> 0 THEN 'postlaminektomi' END,
      CASE WHEN (
        missing0 & 64
      ) <> 0 THEN 'inflammatorisk_diagnose' END,
      CASE WHEN (
        missing0 & 128
      ) <> 0 THEN 'sidder_i_lænden' END,
      CASE WHEN (
        missing0 & 256
      ) <> 0 THEN 'udgået_kode_2011' END,
      CASE WHEN (
        missing0 & 512
      ) <> 0 THEN 'udgået_kode_2012' END,
      CASE WHEN (
        missing0 & 1024
      ) <> 0 THEN 'rygmarv_diagnose' END,
      CASE WHEN (
        missing0 & 2048
      ) <> 0 THEN 'rygmarv_dato' END,
      CASE WHEN (
        missing0 & 4096
      ) <> 0 THEN 'tumor_diagnose' END,
      CASE WHEN (
        missing0 & 8192
      ) <> 0 THEN 'tumor_dato' END,
      CASE WHEN (
        missing0 & 16384
      ) <> 0 THEN 'fraktur_diagnose' END,
      CASE WHEN (
        missing0 & 32768
      ) <> 0 THEN 'fraktur_dato' END,
      CASE WHEN (
        missing0 & 65536
      ) <> 0 THEN 'infektion_diagnose' END,
      CASE WHEN (
        missing0 & 131072
      ) <> 0 THEN 'infektion_dato' END,
      CASE WHEN (
        missing0 & 262144
      ) <> 0 THEN 'kræft_nogensinde' END,
      CASE WHEN (
        missing0 & 524288
      ) <> 0 THEN 'cauda_spor' END,
      CASE WHEN (
        missing0 & 1048576
      ) <> 0 THEN 'infektion_spor' END,
      CASE WHEN (
        missing0 & 2097152
      ) <> 0 THEN 'fraktur_spor' END,
      CASE WHEN (
        missing0 & 4194304
      ) <> 0 THEN 'køn' END,
      CASE WHEN (
        missing0 & 8388608
      ) <> 0 THEN 'gravid' END,
      CASE WHEN (
        missing0 & 16777216
      ) <> 0 THEN 'debut' END,
      CASE WHEN (
        missing0 & 33554432
      ) <> 0 THEN 'ældste_rygkontakt' END,
      CASE WHEN (
        missing0 & 67108864
      ) <> 0 THEN 'rygkontakt' END,
      CASE WHEN (
        missing0 & 134217728
      ) <> 0 THEN 'tilbagefald' END,
      CASE WHEN (
        missing0 & 268435456
      ) <> 0 THEN 'utilfredsstillende_fremgang' END,
      CASE WHEN (
        missing0 & 536870912
      ) <> 0 THEN 'rf1_cauda_equina' END,
      CASE WHEN (
        missing0 & 1073741824
      ) <> 0 THEN 'rf1_dato' END,
      CASE WHEN (
        missing0 & 2147483648
      ) <> 0 THEN 'rf1_afklaret' END,
      CASE WHEN (
        missing0 & 4294967296
      ) <> 0 THEN 'rf2_parese' END,
      CASE WHEN (
        missing0 & 8589934592
      ) <> 0 THEN 'rf2_dato' END,
      CASE WHEN (
        missing0 & 17179869184
      ) <> 0 THEN 'rf2_afklaret' END,
      CASE WHEN (
        missing0 & 34359738368
      ) <> 0 THEN 'rf3_malignitet' END,
      CASE WHEN (
        missing0 & 68719476736
      ) <> 0 THEN 'rf3_dato' END,
      CASE WHEN (
        missing0 & 137438953472
      ) <> 0 THEN 'rf3_afklaret' END,
      CASE WHEN (
        missing0 & 274877906944
      ) <> 0 THEN 'rf4_fraktur' END,
      CASE WHEN (
        missing0 & 549755813888
      ) <> 0 THEN 'rf4_dato' END,
      CASE WHEN (
        missing0 & 1099511627776
      ) <> 0 THEN 'rf4_afklaret' END,
      CASE WHEN (
        missing0 & 2199023255552
      ) <> 0 THEN 'rf5_infektion' END,
      CASE WHEN (
        missing0 & 4398046511104
      ) <> 0 THEN 'rf5_dato' END,
      CASE WHEN (
        missing0 & 8796093022208
      ) <> 0 THEN 'rf5_afklaret' END,
      CASE WHEN (
        missing0 & 17592186044416
      ) <> 0 THEN 'rf7_andet' END,
      CASE WHEN (
        missing0 & 35184372088832
      ) <> 0 THEN 'rf7_dato' END,
      CASE WHEN (
        missing0 & 70368744177664
      ) <> 0 THEN 'rf7_afklaret' END,
      CASE WHEN (
        missing0 & 140737488355328
      ) <> 0 THEN 'rf6_inflammatorisk' END,
      CASE WHEN (
        missing0 & 281474976710656
      ) <> 0 THEN 'debut_før_45' END,
      CASE WHEN (
        missing0 & 562949953421312
      ) <> 0 THEN 'spa_debut_før_35' END,
      CASE WHEN (
        missing0 & 1125899906842624
      ) <> 0 THEN 'spa_vågner' END,
      CASE WHEN (
        missing0 & 2251799813685248
      ) <> 0 THEN 'spa_balde' END,
      CASE WHEN (
        missing0 & 4503599627370496
      ) <> 0 THEN 'spa_bedre_af_bevægelse' END,
      CASE WHEN (
        missing0 & 9007199254740992
      ) <> 0 THEN 'spa_nsaid_hjælper' END,
      CASE WHEN (
        missing0 & 18014398509481984
      ) <> 0 THEN 'spa_slægtning' END,
      CASE WHEN (
        missing0 & 36028797018963968
      ) <> 0 THEN 'spa_artrit' END,
      CASE WHEN (
        missing0 & 72057594037927936
      ) <> 0 THEN 'spa_entesit' END,
      CASE WHEN (
        missing0 & 144115188075855872
      ) <> 0 THEN 'spa_psoriasis' END,
      CASE WHEN (
        missing0 & 288230376151711744
      ) <> 0 THEN 'hla_b27' END,
      CASE WHEN (
        missing0 & 576460752303423488
      ) <> 0 THEN 'natsmerter' END,
      CASE WHEN (
        missing0 & 1152921504606846976
      ) <> 0 THEN 'uforklaret_vægttab' END,
      CASE WHEN (
        missing0 & 2305843009213693952
      ) <> 0 THEN 'bensmerter' END,
      CASE WHEN (
        missing1 & 1
      ) <> 0 THEN 'parese_stabil' END,
      CASE WHEN (
        missing1 & 2
      ) <> 0 THEN 'gangdistance_nedsat' END,
      CASE WHEN (
        missing1 & 4
      ) <> 0 THEN 'nrs_ryg' END,
      CASE WHEN (
        missing1 & 8
      ) <> 0 THEN 'nrs_ben' END,
      CASE WHEN (
        missing1 & 16
      ) <> 0 THEN 'vas' END,
      CASE WHEN (
        missing1 & 32
      ) <> 0 THEN 'nrs_ryg_før' END,
      CASE WHEN (
        missing1 & 64
      ) <> 0 THEN 'manniche' END,
      CASE WHEN (
        missing1 & 128
      ) <> 0 THEN 'odi' END,
      CASE WHEN (
        missing1 & 256
      ) <> 0 THEN 'odi_sum' END,
      CASE WHEN (
        missing1 & 512
      ) <> 0 THEN 'odi_besvarede' END,
      CASE WHEN (
        missing1 & 1024
      ) <> 0 THEN 'odi_før' END,
      CASE WHEN (
        missing1 & 2048
      ) <> 0 THEN 'rmdq_24' END,
      CASE WHEN (
        missing1 & 4096
      ) <> 0 THEN 'rmdq_23' END,
      CASE WHEN (
        missing1 & 8192
      ) <> 0 THEN 'rmdq_uden_version' END,
      CASE WHEN (
        missing1 & 16384
      ) <> 0 THEN 'rmdq_24_før' END,
      CASE WHEN (
        missing1 & 32768
      ) <> 0 THEN 'rmdq_23_før' END,
      CASE WHEN (
        missing1 & 65536
      ) <> 0 THEN 'start_1' END,
      CASE WHEN (
        missing1 & 131072
      ) <> 0 THEN 'start_2' END,
      CASE WHEN (
        missing1 & 262144
      ) <> 0 THEN 'start_3' END,
      CASE WHEN (
        missing1 & 524288
      ) <> 0 THEN 'start_4' END,
      CASE WHEN (
        missing1 & 1048576
      ) <> 0 THEN 'start_5' END,
      CASE WHEN (
        missing1 & 2097152
      ) <> 0 THEN 'start_6' END,
      CASE WHEN (
        missing1 & 4194304
      ) <> 0 THEN 'start_7' END,
      CASE WHEN (
        missing1 & 8388608
      ) <> 0 THEN 'start_8' END,
      CASE WHEN (
        missing1 & 16777216
      ) <> 0 THEN 'start_9' END,
      CASE WHEN (
        missing1 & 33554432
      ) <> 0 THEN 'start_total' END,
      CASE WHEN (
        missing1 & 67108864
      ) <> 0 THEN 'start_psyk' END,
      CASE WHEN (
        missing1 & 134217728
      ) <> 0 THEN 'start_gruppe_oplyst' END,
      CASE WHEN (
        missing1 & 268435456
      ) <> 0 THEN 'start_dato' END,
      CASE WHEN (
        missing1 & 536870912
      ) <> 0 THEN 'mdi' END,
      CASE WHEN (
        missing1 & 1073741824
      ) <> 0 THEN 'mistanke_om_depression' END,
      CASE WHEN (
        missing1 & 2147483648
      ) <> 0 THEN 'kompleks_belastning' END,
      CASE WHEN (
        missing1 & 4294967296
      ) <> 0 THEN 'lav_egenomsorg' END,
      CASE WHEN (
        missing1 & 8589934592
      ) <> 0 THEN 'behov_for_støtte' END,
      CASE WHEN (
        missing1 & 17179869184
      ) <> 0 THEN 'kommunalt_behov' END,
      CASE WHEN (
        missing1 & 34359738368
      ) <> 0 THEN 'mobilitetsbehov' END,
      CASE WHEN (
        missing1 & 68719476736
      ) <> 0 THEN 'aktive_dage' END,
      CASE WHEN (
        missing1 & 137438953472
      ) <> 0 THEN 'aktive_minutter' END,
      CASE WHEN (
        missing1 & 274877906944
      ) <> 0 THEN 'plan_ved_opblussen' END,
      CASE WHEN (
        missing1 & 549755813888
      ) <> 0 THEN 'arbejdsstatus' END,
      CASE WHEN (
        missing1 & 1099511627776
      ) <> 0 THEN 'sygemelding_start' END,
      CASE WHEN (
        missing1 & 2199023255552
      ) <> 0 THEN 'sygemelding_årsag' END,
      CASE WHEN (
        missing1 & 4398046511104
      ) <> 0 THEN 'arbejde_truet' END,
      CASE WHEN (
        missing1 & 8796093022208
      ) <> 0 THEN 'lang_sygemelding_ventes' END,
      CASE WHEN (
        missing1 & 17592186044416
      ) <> 0 THEN 'opioiddage' END,
      CASE WHEN (
        missing1 & 35184372088832
      ) <> 0 THEN 'får_opioid' END,
      CASE WHEN (
        missing1 & 70368744177664
      ) <> 0 THEN 'opioid_årsag' END,
      CASE WHEN (
        missing1 & 140737488355328
      ) <> 0 THEN 'får_gabapentinoid' END,
      CASE WHEN (
        missing1 & 281474976710656
      ) <> 0 THEN 'gabapentinoid_årsag' END,
      CASE WHEN (
        missing1 & 562949953421312
      ) <> 0 THEN 'får_benzodiazepin' END,
      CASE WHEN (
        missing1 & 1125899906842624
      ) <> 0 THEN 'får_steroid' END,
      CASE WHEN (
        missing1 & 2251799813685248
      ) <> 0 THEN 'får_nsaid' END,
      CASE WHEN (
        missing1 & 4503599627370496
      ) <> 0 THEN 'får_paracetamol' END,
      CASE WHEN (
        missing1 & 9007199254740992
      ) <> 0 THEN 'får_ssri' END,
      CASE WHEN (
        missing1 & 18014398509481984
      ) <> 0 THEN 'får_antikoagulans' END,
      CASE WHEN (
        missing1 & 36028797018963968
      ) <> 0 THEN 'egfr' END,
      CASE WHEN (
        missing1 & 72057594037927936
      ) <> 0 THEN 'mave_eller_hjerterisiko' END,
      CASE WHEN (
        missing1 & 144115188075855872
      ) <> 0 THEN 'smerten_kræver_medicin' END,
      CASE WHEN (
        missing1 & 288230376151711744
      ) <> 0 THEN 'nsaid_uden_effekt' END,
      CASE WHEN (
        missing1 & 576460752303423488
      ) <> 0 THEN 'kræft_eller_palliativ' END,
      CASE WHEN (
        missing1 & 1152921504606846976
      ) <> 0 THEN 'behandlerbesøg' END,
      CASE WHEN (
        missing1 & 2305843009213693952
      ) <> 0 THEN 'behandling_over_8_uger' END,
      CASE WHEN (
        missing2 & 1
      ) <> 0 THEN 'lang_behandling_oplyst' END,
      CASE WHEN (
        missing2 & 2
      ) <> 0 THEN 'glad_nylig' END,
      CASE WHEN (
        missing2 & 4
      ) <> 0 THEN 'rygoperation' END,
      CASE WHEN (
        missing2 & 8
      ) <> 0 THEN 'venter_på_operation' END,
      CASE WHEN (
        missing2 & 16
      ) <> 0 THEN 'overvejer_billeder' END,
      CASE WHEN (
        missing2 & 32
      ) <> 0 THEN 'udtalt_funktionstab' END,
      CASE WHEN (
        missing2 & 64
      ) <> 0 THEN 'mr_uden_fund' END,
      CASE WHEN (
        missing2 & 128
      ) <> 0 THEN 'fysioterapi_aftalt' END,
      CASE WHEN (
        missing2 & 256
      ) <> 0 THEN 'henvist_fysioterapi' END,
      CASE WHEN (
        missing2 & 512
      ) <> 0 THEN 'fysioterapi_begyndt' END,
      CASE WHEN (
        missing2 & 1024
      ) <> 0 THEN 'henvist_rygcenter' END,
      CASE WHEN (
        missing2 & 2048
      ) <> 0 THEN 'rygcenter_svar' END,
      CASE WHEN (
        missing2 & 4096
      ) <> 0 THEN 'kiro_prolaps_start' END,
      CASE WHEN (
        missing2 & 8192
      ) <> 0 THEN 'kiro_stenose_start' END,
      CASE WHEN (
        missing2 & 16384
      ) <> 0 THEN 'leukocytter' END,
      CASE WHEN (
        missing2 & 32768
      ) <> 0 THEN 'crp' END,
      CASE WHEN (
        missing2 & 65536
      ) <> 0 THEN 'pakke_fravalgt' END,
      CASE WHEN (
        missing2 & 131072
      ) <> 0 THEN 'pakkestart' END,
      CASE WHEN (
        missing2 & 262144
      ) <> 0 THEN 'farve_valgt' END,
      CASE WHEN (
        missing2 & 524288
      ) <> 0 THEN 'farve_registreret' END,
      CASE WHEN (
        missing2 & 1048576
      ) <> 0 THEN 'første_bedre_vurdering' END,
      CASE WHEN (
        missing2 & 2097152
      ) <> 0 THEN 'alder' END,
      CASE WHEN (
        missing2 & 4194304
      ) <> 0 THEN 'er_død' END,
      CASE WHEN (
        missing2 & 8388608
      ) <> 0 THEN 'ikke_tilmeldt' END,
      CASE WHEN (
        missing2 & 16777216
      ) <> 0 THEN 'terminalerklæring' END,
      CASE WHEN (
        missing2 & 33554432
      ) <> 0 THEN 'rygestatus' END,
      CASE WHEN (
        missing2 & 67108864
      ) <> 0 THEN 'vægt' END,
      CASE WHEN (
        missing2 & 134217728
      ) <> 0 THEN 'højde' END,
      CASE WHEN (
        missing2 & 268435456
      ) <> 0 THEN 'bmi_målt' END,
      CASE WHEN (
        missing2 & 536870912
      ) <> 0 THEN 'depression' END,
      CASE WHEN (
        missing2 & 1073741824
      ) <> 0 THEN 'osteoporose' END
    ],
    LAMBDA each : NOT (
      each IS NULL
    )
  ) AS names
FROM (
  SELECT DISTINCT
    missing0,
    missing1,
    missing2
  FROM (
    SELECT
      missing0,
      missing1,
      missing2
    FROM judged
    UNION ALL
    SELECT
      missing0,
      missing1,
      missing2
    FROM judged_levels
    UNION ALL
    SELECT
      stale0 AS missing0,
      stale1 AS missing1,
      stale2 AS missing2
    FROM judged_levels
    UNION ALL
    SELECT
      missing0,
      missing1,
      missing2
    FROM judged_recommendations
  ) AS found
) AS masks
;

CREATE TEMPORARY VIEW saying AS
-- What the author says of what settles a level, as a mask of the ways to say it and in words (4.9).
SELECT
  stratification,
  because0,
  LIST_FILTER(
    [
      CASE WHEN (
        because0 & 1
      ) <> 0 THEN 'RF1: mistanke om cauda equina eller rygmarvspåvirkning' END,
      CASE WHEN (
        because0 & 2
      ) <> 0 THEN 'RF2: svær eller tiltagende parese' END,
      CASE WHEN (
        because0 & 4
      ) <> 0 THEN 'RF5: mistanke om infektion' END,
      CASE WHEN (
        because0 & 8
      ) <> 0 THEN 'RF7: mistanke om sygdom i kar, nyre eller bækken' END,
      CASE WHEN (
        because0 & 16
      ) <> 0 THEN 'RF3: mistanke om kræft' END,
      CASE WHEN (
        because0 & 32
      ) <> 0 THEN 'RF4: mistanke om brud' END,
      CASE WHEN (
        because0 & 64
      ) <> 0 THEN 'Svagt flag: natlige smerter eller uforklaret vægttab' END,
      CASE WHEN (
        because0 & 128
      ) <> 0 THEN 'Hverken røde eller svage flag' END
    ],
    LAMBDA each : NOT (
      each IS NULL
    )
  ) AS texts
FROM (
  SELECT DISTINCT
    stratification,
    because0
  FROM judged_levels
  WHERE
    stratification = 0
) AS said
UNION ALL
SELECT
  stratification,
  because0,
  LIST_FILTER(
    [
      CASE WHEN (
        because0 & 1
      ) <> 0 THEN 'Aktivt rødt flag (RF1–RF5)' END,
      CASE WHEN (
        because0 & 2
      ) <> 0 THEN 'Datafejl: debut ligger i fremtiden' END,
      CASE WHEN (
        because0 & 4
      ) <> 0 THEN 'Smerten sidder i lænden' END,
      CASE WHEN (
        because0 & 8
      ) <> 0 THEN 'ikke pakkekriterium' END,
      CASE WHEN (
        because0 & 16
      ) <> 0 THEN 'I1: alder' END,
      CASE WHEN (
        because0 & 32
      ) <> 0 THEN 'Smerten sidder i lænden' END,
      CASE WHEN (
        because0 & 64
      ) <> 0 THEN 'I3: mindst 12 uger eller tilbagevendende' END
    ],
    LAMBDA each : NOT (
      each IS NULL
    )
  ) AS texts
FROM (
  SELECT DISTINCT
    stratification,
    because0
  FROM judged_levels
  WHERE
    stratification = 1
) AS said
UNION ALL
SELECT
  stratification,
  because0,
  LIST_FILTER(
    [
      CASE WHEN (
        because0 & 1
      ) <> 0 THEN 'R1: STarT Back høj' END,
      CASE WHEN (
        because0 & 2
      ) <> 0 THEN 'R2: ODI over 40 % eller RMDQ mindst 14 (når de er kendt)' END,
      CASE WHEN (
        because0 & 4
      ) <> 0 THEN 'R3: Sygemeldt for ryggen i over 8 uger' END,
      CASE WHEN (
        because0 & 8
      ) <> 0 THEN 'R4: Stabil parese i benet, eller stenose med nedsat gangdistance' END,
      CASE
        WHEN (
          because0 & 16
        ) <> 0
        THEN 'R5: Opioid i mindst 90 dage, eller opioid sammen med gabapentin eller pregabalin'
      END,
      CASE
        WHEN (
          because0 & 32
        ) <> 0
        THEN 'R6: Utilfredsstillende fremgang trods tilstrækkeligt forløb (når det er kendt)'
      END,
      CASE
        WHEN (
          because0 & 64
        ) <> 0
        THEN 'R7: Depression ved smerter i mindst 12 uger, eller kompleks belastning'
      END,
      CASE WHEN (
        because0 & 128
      ) <> 0 THEN 'Y1: STarT Back mindst middel' END,
      CASE WHEN (
        because0 & 256
      ) <> 0 THEN 'Y2: ODI over 20 % (når den er kendt), eller smerte mindst 7' END,
      CASE WHEN (
        because0 & 512
      ) <> 0 THEN 'Y3: Nerverodssmerter (under knæet)' END,
      CASE WHEN (
        because0 & 1024
      ) <> 0 THEN 'Y4: Sygemeldt for ryggen i højst 8 uger, eller arbejdet er truet' END,
      CASE
        WHEN (
          because0 & 2048
        ) <> 0
        THEN 'Y5: Mindst 2 tilbagefald på et år (når det er kendt), opioid i 28–89 dage, eller postlaminektomi'
      END,
      CASE WHEN (
        because0 & 4096
      ) <> 0 THEN 'Y6: Lav egenomsorg eller behov for mere støtte (når det er kendt)' END,
      CASE
        WHEN (
          because0 & 8192
        ) <> 0
        THEN 'G: STarT Back lav, ODI højst 20 % (når den er kendt), smerte under 7, og i arbejde eller ikke relevant'
      END
    ],
    LAMBDA each : NOT (
      each IS NULL
    )
  ) AS texts
FROM (
  SELECT DISTINCT
    stratification,
    because0
  FROM judged_levels
  WHERE
    stratification = 2
) AS said
;

CREATE TEMPORARY TABLE level_names AS
-- A level of a stratification, by its place.
SELECT
  stratification,
  level,
  stratification_name,
  name
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST('hast' AS TEXT), CAST('straks' AS TEXT)),
  (0, 1, 'hast', 'i_døgnet'),
  (0, 2, 'hast', 'to_døgn'),
  (0, 3, 'hast', 'få_dage'),
  (0, 4, 'hast', 'observér'),
  (0, 5, 'hast', 'intet_flag'),
  (0, 6, 'hast', 'spørg'),
  (1, 0, 'pakkestatus', 'afventer_rødt_flag'),
  (1, 1, 'pakkestatus', 'datafejl'),
  (1, 2, 'pakkestatus', 'før_inklusion'),
  (1, 3, 'pakkestatus', 'inkluderet'),
  (1, 4, 'pakkestatus', 'uafklaret'),
  (2, 0, 'farve', 'rød'),
  (2, 1, 'farve', 'gul'),
  (2, 2, 'farve', 'grøn'),
  (2, 3, 'farve', 'grå')) AS given(stratification, level, stratification_name, name)
;

CREATE TEMPORARY TABLE recommendation_names AS
-- A recommendation, by its place.
SELECT
  recommendation,
  name
FROM (VALUES
  (CAST(0 AS INT), CAST('tredeling' AS TEXT)),
  (1, 'cauda_equina'),
  (2, 'parese'),
  (3, 'mistanke_om_kræft'),
  (4, 'mistanke_om_infektion'),
  (5, 'mistanke_om_brud'),
  (6, 'spondylartritis'),
  (7, 'hla_ved_tre_tegn'),
  (8, 'andet_rødt_flag'),
  (9, 'bekræft_at_patienten_er_set'),
  (10, 'svagt_flag_igen'),
  (11, 'kræft_i_anamnesen'),
  (12, 'spor_af_rødt_flag'),
  (13, 'stabil_parese'),
  (14, 'behovsvurdering_og_farve'),
  (15, 'tilbud_om_pakken'),
  (16, 'start_passer_ikke'),
  (17, 'start_fra_før'),
  (18, 'odi_passer_ikke'),
  (19, 'rmdq_mangler_version'),
  (20, 'debut_er_forkert'),
  (21, 'udgået_diagnosekode'),
  (22, 'råd'),
  (23, 'uddannelse'),
  (24, 'træning'),
  (25, 'manuel'),
  (26, 'ingen_billeder'),
  (27, 'billeder_overvejes'),
  (28, 'mr'),
  (29, 'nsaid'),
  (30, 'nsaid_risiko_vurderes'),
  (31, 'nsaid_bør_stoppes'),
  (32, 'nsaid_og_ssri'),
  (33, 'paracetamol'),
  (34, 'paracetamol_alene'),
  (35, 'svagt_opioid'),
  (36, 'ikke_opioid'),
  (37, 'gennemgå_opioid'),
  (38, 'iskias'),
  (39, 'stop_gabapentinoid'),
  (40, 'steroid_ved_iskias'),
  (41, 'passiv_behandling'),
  (42, 'akupunktur'),
  (43, 'injektion'),
  (44, 'rygcenter'),
  (45, 'svar_fra_rygcenter'),
  (46, 'kirurgi'),
  (47, 'arbejde'),
  (48, 'arbejde_i_fare'),
  (49, 'lang_sygemelding'),
  (50, 'psykologisk'),
  (51, 'depression_mistænkt'),
  (52, 'mdi_positiv'),
  (53, 'kommunalt_tilbud'),
  (54, 'livsstil'),
  (55, 'fysioterapi'),
  (56, 'fysioterapi_udløbet'),
  (57, 'kiropraktor'),
  (58, 'hjælpemidler'),
  (59, 'gravid_med_rygsmerter'),
  (60, 'pro_over_tid'),
  (61, 'egen_læge'),
  (62, 'prolaps_hos_kiropraktor'),
  (63, 'stenose_hos_kiropraktor'),
  (64, 'nyopstået_uden_fremgang'),
  (65, 'gul_opstart'),
  (66, 'grøn_opstart'),
  (67, 'årsstatus_for_alle'),
  (68, 'vent_med_nedtrapning'),
  (69, 'nedtrapning')) AS given(recommendation, name)
;

CREATE TEMPORARY TABLE exclusion_names AS
-- An exclusion, by its place.
SELECT
  exclusion,
  name
FROM (VALUES
  (CAST(0 AS INT), CAST('x6_død' AS TEXT)),
  (1, 'x6_ikke_tilmeldt'),
  (2, 'x1_rødt_flag'),
  (3, 'x6_terminal'),
  (4, 'x4_alder'),
  (5, 'x3_anden_region'),
  (6, 'x2_inflammatorisk'),
  (7, 'episode_slut'),
  (8, 'i5_fravalgt'),
  (9, 'x7_operation')) AS given(exclusion, name)
;

CREATE TEMPORARY VIEW result_patients AS
-- Whether the guideline is for a patient (4.1).
SELECT
  judged.patient,
  judged.status,
  excluding.name AS exclusion,
  undecided.names AS undecided_exclusions,
  lacking.names AS missing
FROM judged
LEFT JOIN exclusion_names AS excluding
  ON excluding.exclusion = judged.exclusion
JOIN (
  SELECT
    undecided_exclusions,
    LIST_FILTER(
      [
        CASE WHEN (
          undecided_exclusions & 1
        ) <> 0 THEN 'x6_død' END,
        CASE WHEN (
          undecided_exclusions & 2
        ) <> 0 THEN 'x6_ikke_tilmeldt' END,
        CASE WHEN (
          undecided_exclusions & 4
        ) <> 0 THEN 'x1_rødt_flag' END,
        CASE WHEN (
          undecided_exclusions & 8
        ) <> 0 THEN 'x6_terminal' END,
        CASE WHEN (
          undecided_exclusions & 16
        ) <> 0 THEN 'x4_alder' END,
        CASE WHEN (
          undecided_exclusions & 32
        ) <> 0 THEN 'x3_anden_region' END,
        CASE WHEN (
          undecided_exclusions & 64
        ) <> 0 THEN 'x2_inflammatorisk' END,
        CASE WHEN (
          undecided_exclusions & 128
        ) <> 0 THEN 'episode_slut' END,
        CASE WHEN (
          undecided_exclusions & 256
        ) <> 0 THEN 'i5_fravalgt' END,
        CASE WHEN (
          undecided_exclusions & 512
        ) <> 0 THEN 'x7_operation' END
      ],
      LAMBDA each : NOT (
        each IS NULL
      )
    ) AS names
  FROM (
    SELECT DISTINCT
      undecided_exclusions
    FROM judged
  ) AS sets
) AS undecided
  ON undecided.undecided_exclusions = judged.undecided_exclusions
JOIN lacking AS lacking
  ON (
    lacking.missing0 = judged.missing0
  )
  AND (
    lacking.missing1 = judged.missing1
  )
  AND (
    lacking.missing2 = judged.missing2
  )
;

CREATE TEMPORARY VIEW result_levels AS
-- A patient's level of a stratification (4.3-4.6).
SELECT
  judged.patient,
  shown.stratification_name AS stratification,
  shown.name AS level,
  NOT (
    judged.level IS NULL
  ) AS decided,
  judged.provisional,
  possible.name AS worst_possible,
  chosen.name AS override,
  saying.texts AS because,
  lacking.names AS missing,
  old.names AS stale
FROM judged_levels AS judged
JOIN level_names AS shown
  ON (
    shown.stratification = judged.stratification
  )
  AND (
    shown.level = COALESCE(
      judged.level,
      CASE
        WHEN judged.stratification = 0
        THEN 6
        WHEN judged.stratification = 1
        THEN 4
        WHEN judged.stratification = 2
        THEN 3
      END
    )
  )
LEFT JOIN level_names AS possible
  ON (
    possible.stratification = judged.stratification
  ) AND (
    possible.level = judged.worst
  )
LEFT JOIN overrides AS overrides
  ON (
    overrides.patient = judged.patient
  ) AND (
    overrides.stratification = judged.stratification
  )
LEFT JOIN level_names AS chosen
  ON (
    chosen.stratification = judged.stratification
  ) AND (
    chosen.level = overrides.level
  )
JOIN saying AS saying
  ON (
    saying.stratification = judged.stratification
  ) AND (
    saying.because0 = judged.because0
  )
JOIN lacking AS lacking
  ON (
    lacking.missing0 = judged.missing0
  )
  AND (
    lacking.missing1 = judged.missing1
  )
  AND (
    lacking.missing2 = judged.missing2
  )
JOIN lacking AS old
  ON (
    old.missing0 = judged.stale0
  ) AND (
    old.missing1 = judged.stale1
  ) AND (
    old.missing2 = judged.stale2
  )
;

CREATE TEMPORARY VIEW result_recommendations AS
-- A recommendation that is applicable to a patient, or may be (4.7).
SELECT
  judged.patient,
  advice.name AS recommendation,
  judged.status,
  lacking.names AS missing
FROM judged_recommendations AS judged
JOIN recommendation_names AS advice
  ON advice.recommendation = judged.recommendation
JOIN lacking AS lacking
  ON (
    lacking.missing0 = judged.missing0
  )
  AND (
    lacking.missing1 = judged.missing1
  )
  AND (
    lacking.missing2 = judged.missing2
  )
;

CREATE TEMPORARY VIEW logic_notes AS
-- A note of the decisions: rows of a table that contradict one another (4.2), overrides that are left out.
SELECT
  patient,
  code,
  source,
  element
FROM override_notes
UNION ALL
SELECT
  conflicts.patient,
  'table-conflict' AS code,
  patients.reference AS source,
  conflicts.element
FROM (
  SELECT
    patient,
    UNNEST(
      [
        CASE WHEN t0_conflict THEN 'varighedsklasse' END,
        CASE WHEN t1_conflict THEN 'start_gruppe' END,
        CASE WHEN t2_conflict THEN 'odi_bånd' END
      ]
    ) AS element
  FROM judged
  WHERE
    concerned
) AS conflicts
JOIN patients
  ON patients.patient = conflicts.patient
WHERE
  NOT (
    conflicts.element IS NULL
  )
;

CREATE TEMPORARY VIEW logic_set_aside AS
-- A patient whose numbers have more digits than SQL can calculate with exactly: planned by the runtime.
SELECT
  patient,
  'many-digits' AS reason
FROM judged
WHERE
  beyond_digits
;

CREATE TEMPORARY TABLE grounds AS
-- A possible reason for an activity; reasons of one activity stand by `place`.
SELECT
  ground,
  activity,
  kind,
  node,
  place
FROM (VALUES
  (CAST(0 AS INT), CAST(14 AS INT), CAST('recommendation' AS TEXT), CAST('tredeling' AS TEXT), CAST(0 AS INT)),
  (1, 15, 'recommendation', 'cauda_equina', 1),
  (2, 16, 'recommendation', 'parese', 2),
  (3, 17, 'recommendation', 'mistanke_om_kræft', 3),
  (4, 18, 'recommendation', 'mistanke_om_infektion', 4),
  (5, 19, 'recommendation', 'mistanke_om_brud', 5),
  (6, 25, 'recommendation', 'spondylartritis', 6),
  (7, 10, 'recommendation', 'hla_ved_tre_tegn', 7),
  (8, 20, 'recommendation', 'andet_rødt_flag', 8),
  (9, 21, 'recommendation', 'bekræft_at_patienten_er_set', 9),
  (10, 22, 'recommendation', 'svagt_flag_igen', 10),
  (11, 23, 'recommendation', 'kræft_i_anamnesen', 11),
  (12, 24, 'recommendation', 'spor_af_rødt_flag', 12),
  (13, 2, 'recommendation', 'stabil_parese', 13),
  (14, 12, 'recommendation', 'behovsvurdering_og_farve', 14),
  (15, 11, 'recommendation', 'tilbud_om_pakken', 15),
  (16, 79, 'recommendation', 'start_passer_ikke', 16),
  (17, 3, 'recommendation', 'start_fra_før', 17),
  (18, 80, 'recommendation', 'odi_passer_ikke', 18),
  (19, 81, 'recommendation', 'rmdq_mangler_version', 19),
  (20, 82, 'recommendation', 'debut_er_forkert', 20),
  (21, 83, 'recommendation', 'udgået_diagnosekode', 21),
  (22, 26, 'recommendation', 'råd', 22),
  (23, 27, 'recommendation', 'uddannelse', 23),
  (24, 28, 'recommendation', 'træning', 24),
  (25, 29, 'recommendation', 'manuel', 25),
  (26, 30, 'recommendation', 'ingen_billeder', 26),
  (27, 31, 'recommendation', 'billeder_overvejes', 27),
  (28, 32, 'recommendation', 'mr', 28),
  (29, 33, 'recommendation', 'nsaid', 29),
  (30, 34, 'recommendation', 'nsaid_risiko_vurderes', 30),
  (31, 34, 'recommendation', 'nsaid_bør_stoppes', 31),
  (32, 35, 'recommendation', 'nsaid_og_ssri', 32),
  (33, 36, 'recommendation', 'paracetamol', 33),
  (34, 37, 'recommendation', 'paracetamol_alene', 34),
  (35, 38, 'recommendation', 'svagt_opioid', 35),
  (36, 39, 'recommendation', 'ikke_opioid', 36),
  (37, 40, 'recommendation', 'gennemgå_opioid', 37),
  (38, 41, 'recommendation', 'iskias', 38),
  (39, 42, 'recommendation', 'stop_gabapentinoid', 39),
  (40, 41, 'recommendation', 'steroid_ved_iskias', 40),
  (41, 43, 'recommendation', 'passiv_behandling', 41),
  (42, 44, 'recommendation', 'akupunktur', 42),
  (43, 45, 'recommendation', 'injektion', 43),
  (44, 49, 'recommendation', 'rygcenter', 44),
  (45, 50, 'recommendation', 'svar_fra_rygcenter', 45),
  (46, 51, 'recommendation', 'kirurgi', 46),
  (47, 52, 'recommendation', 'arbejde', 47),
  (48, 53, 'recommendation', 'arbejde_i_fare', 48),
  (49, 54, 'recommendation', 'lang_sygemelding', 49),
  (50, 46, 'recommendation', 'psykologisk', 50),
  (51, 47, 'recommendation', 'depression_mistænkt', 51),
  (52, 48, 'recommendation', 'mdi_positiv', 52),
  (53, 55, 'recommendation', 'kommunalt_tilbud', 53),
  (54, 56, 'recommendation', 'livsstil', 54),
  (55, 57, 'recommendation', 'fysioterapi', 55),
  (56, 58, 'recommendation', 'fysioterapi_udløbet', 56),
  (57, 59, 'recommendation', 'kiropraktor', 57),
  (58, 60, 'recommendation', 'hjælpemidler', 58),
  (59, 61, 'recommendation', 'gravid_med_rygsmerter', 59),
  (60, 63, 'recommendation', 'pro_over_tid', 60),
  (61, 64, 'recommendation', 'pro_over_tid', 61),
  (62, 65, 'recommendation', 'pro_over_tid', 62),
  (63, 66, 'recommendation', 'pro_over_tid', 63),
  (64, 62, 'recommendation', 'egen_læge', 64),
  (65, 67, 'recommendation', 'prolaps_hos_kiropraktor', 65),
  (66, 68, 'recommendation', 'prolaps_hos_kiropraktor', 66),
  (67, 69, 'recommendation', 'prolaps_hos_kiropraktor', 67),
  (68, 70, 'recommendation', 'stenose_hos_kiropraktor', 68),
  (69, 71, 'recommendation', 'stenose_hos_kiropraktor', 69),
  (70, 72, 'recommendation', 'nyopstået_uden_fremgang', 70),
  (71, 73, 'recommendation', 'nyopstået_uden_fremgang', 71),
  (72, 74, 'recommendation', 'gul_opstart', 72),
  (73, 75, 'recommendation', 'gul_opstart', 73),
  (74, 76, 'recommendation', 'grøn_opstart', 74),
  (75, 13, 'recommendation', 'årsstatus_for_alle', 75),
  (76, 77, 'recommendation', 'vent_med_nedtrapning', 76),
  (77, 78, 'recommendation', 'nedtrapning', 77),
  (78, 86, 'follow-up', 'farve', 78),
  (79, 87, 'follow-up', 'farve', 79),
  (80, 88, 'follow-up', 'farve', 80),
  (81, 89, 'follow-up', 'farve', 81),
  (82, 90, 'collect', 'lænderyg_diagnose', 82),
  (83, 90, 'collect', 'niveau_uklar_diagnose', 83),
  (84, 90, 'collect', 'anden_region_diagnose', 84),
  (85, 90, 'collect', 'nerverod_diagnose', 85),
  (86, 90, 'collect', 'stenose_diagnose', 86),
  (87, 90, 'collect', 'postlaminektomi', 87),
  (88, 90, 'collect', 'inflammatorisk_diagnose', 88),
  (89, 4, 'collect', 'sidder_i_lænden', 89),
  (90, 90, 'collect', 'rygmarv_diagnose', 90),
  (91, 90, 'collect', 'tumor_diagnose', 91),
  (92, 90, 'collect', 'fraktur_diagnose', 92),
  (93, 90, 'collect', 'infektion_diagnose', 93),
  (94, 90, 'collect', 'kræft_nogensinde', 94),
  (95, 90, 'collect', 'cauda_spor', 95),
  (96, 90, 'collect', 'infektion_spor', 96),
  (97, 90, 'collect', 'fraktur_spor', 97),
  (98, 8, 'collect', 'gravid', 98),
  (99, 4, 'collect', 'debut', 99),
  (100, 90, 'collect', 'rygkontakt', 100),
  (101, 4, 'collect', 'tilbagefald', 101),
  (102, 5, 'collect', 'utilfredsstillende_fremgang', 102),
  (103, 0, 'collect', 'rf1_cauda_equina', 103),
  (104, 0, 'collect', 'rf2_parese', 104),
  (105, 0, 'collect', 'rf3_malignitet', 105),
  (106, 0, 'collect', 'rf4_fraktur', 106),
  (107, 0, 'collect', 'rf5_infektion', 107),
  (108, 0, 'collect', 'rf7_andet', 108),
  (109, 0, 'collect', 'rf6_inflammatorisk', 109),
  (110, 0, 'collect', 'debut_før_45', 110),
  (111, 9, 'collect', 'spa_debut_før_35', 111),
  (112, 9, 'collect', 'spa_vågner', 112),
  (113, 9, 'collect', 'spa_balde', 113),
  (114, 9, 'collect', 'spa_bedre_af_bevægelse', 114),
  (115, 9, 'collect', 'spa_nsaid_hjælper', 115),
  (116, 9, 'collect', 'spa_slægtning', 116),
  (117, 9, 'collect', 'spa_artrit', 117),
  (118, 9, 'collect', 'spa_entesit', 118),
  (119, 9, 'collect', 'spa_psoriasis', 119),
  (120, 10, 'collect', 'hla_b27', 120),
  (121, 0, 'collect', 'natsmerter', 121),
  (122, 0, 'collect', 'uforklaret_vægttab', 122),
  (123, 1, 'collect', 'bensmerter', 123),
  (124, 1, 'collect', 'parese_stabil', 124),
  (125, 1, 'collect', 'gangdistance_nedsat', 125),
  (126, 3, 'collect', 'nrs_ryg', 126),
  (127, 3, 'collect', 'odi', 127),
  (128, 3, 'collect', 'start_1', 128),
  (129, 3, 'collect', 'start_2', 129),
  (130, 3, 'collect', 'start_3', 130),
  (131, 3, 'collect', 'start_4', 131),
  (132, 3, 'collect', 'start_5', 132),
  (133, 3, 'collect', 'start_6', 133),
  (134, 3, 'collect', 'start_7', 134),
  (135, 3, 'collect', 'start_8', 135),
  (136, 3, 'collect', 'start_9', 136),
  (137, 3, 'collect', 'start_total', 137),
  (138, 3, 'collect', 'start_psyk', 138),
  (139, 3, 'collect', 'start_gruppe_oplyst', 139),
  (140, 90, 'collect', 'mistanke_om_depression', 140),
  (141, 90, 'collect', 'kompleks_belastning', 141),
  (142, 12, 'collect', 'lav_egenomsorg', 142),
  (143, 90, 'collect', 'behov_for_støtte', 143),
  (144, 90, 'collect', 'kommunalt_behov', 144),
  (145, 90, 'collect', 'mobilitetsbehov', 145),
  (146, 12, 'collect', 'aktive_dage', 146),
  (147, 12, 'collect', 'aktive_minutter', 147),
  (148, 12, 'collect', 'plan_ved_opblussen', 148),
  (149, 6, 'collect', 'arbejdsstatus', 149),
  (150, 6, 'collect', 'sygemelding_start', 150),
  (151, 90, 'collect', 'arbejde_truet', 151),
  (152, 90, 'collect', 'lang_sygemelding_ventes', 152),
  (153, 90, 'collect', 'opioiddage', 153),
  (154, 90, 'collect', 'får_opioid', 154),
  (155, 90, 'collect', 'får_gabapentinoid', 155),
  (156, 90, 'collect', 'får_benzodiazepin', 156),
  (157, 90, 'collect', 'får_steroid', 157),
  (158, 90, 'collect', 'får_nsaid', 158),
  (159, 90, 'collect', 'får_paracetamol', 159),
  (160, 90, 'collect', 'får_ssri', 160),
  (161, 90, 'collect', 'får_antikoagulans', 161),
  (162, 90, 'collect', 'mave_eller_hjerterisiko', 162),
  (163, 90, 'collect', 'smerten_kræver_medicin', 163),
  (164, 90, 'collect', 'nsaid_uden_effekt', 164),
  (165, 90, 'collect', 'kræft_eller_palliativ', 165),
  (166, 7, 'collect', 'behandlerbesøg', 166),
  (167, 7, 'collect', 'lang_behandling_oplyst', 167),
  (168, 90, 'collect', 'glad_nylig', 168),
  (169, 90, 'collect', 'rygoperation', 169),
  (170, 90, 'collect', 'venter_på_operation', 170),
  (171, 90, 'collect', 'overvejer_billeder', 171),
  (172, 90, 'collect', 'udtalt_funktionstab', 172),
  (173, 90, 'collect', 'mr_uden_fund', 173),
  (174, 90, 'collect', 'fysioterapi_aftalt', 174),
  (175, 7, 'collect', 'fysioterapi_begyndt', 175),
  (176, 90, 'collect', 'pakke_fravalgt', 176),
  (177, 90, 'collect', 'er_død', 177),
  (178, 90, 'collect', 'ikke_tilmeldt', 178),
  (179, 90, 'collect', 'terminalerklæring', 179),
  (180, 84, 'collect', 'rygestatus', 180),
  (181, 85, 'collect', 'vægt', 181),
  (182, 85, 'collect', 'højde', 182),
  (183, 85, 'collect', 'bmi_målt', 183),
  (184, 90, 'collect', 'depression', 184),
  (185, 90, 'collect', 'osteoporose', 185)) AS given(ground, activity, kind, node, place)
;

CREATE TEMPORARY TABLE recommending AS
-- An activity that a recommendation asks for.
SELECT
  recommendation,
  ground
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT)),
  (1, 1),
  (2, 2),
  (3, 3),
  (4, 4),
  (5, 5),
  (6, 6),
  (7, 7),
  (8, 8),
  (9, 9),
  (10, 10),
  (11, 11),
  (12, 12),
  (13, 13),
  (14, 14),
  (15, 15),
  (16, 16),
  (17, 17),
  (18, 18),
  (19, 19),
  (20, 20),
  (21, 21),
  (22, 22),
  (23, 23),
  (24, 24),
  (25, 25),
  (26, 26),
  (27, 27),
  (28, 28),
  (29, 29),
  (30, 30),
  (31, 31),
  (32, 32),
  (33, 33),
  (34, 34),
  (35, 35),
  (36, 36),
  (37, 37),
  (38, 38),
  (39, 39),
  (40, 40),
  (41, 41),
  (42, 42),
  (43, 43),
  (44, 44),
  (45, 45),
  (46, 46),
  (47, 47),
  (48, 48),
  (49, 49),
  (50, 50),
  (51, 51),
  (52, 52),
  (53, 53),
  (54, 54),
  (55, 55),
  (56, 56),
  (57, 57),
  (58, 58),
  (59, 59),
  (60, 60),
  (60, 61),
  (60, 62),
  (60, 63),
  (61, 64),
  (62, 65),
  (62, 66),
  (62, 67),
  (63, 68),
  (63, 69),
  (64, 70),
  (64, 71),
  (65, 72),
  (65, 73),
  (66, 74),
  (67, 75),
  (68, 76),
  (69, 77)) AS given(recommendation, ground)
;

CREATE TEMPORARY TABLE following AS
-- The activity that follows from a level.
SELECT
  stratification,
  level,
  ground
FROM (VALUES
  (CAST(2 AS INT), CAST(0 AS INT), CAST(78 AS INT)),
  (2, 1, 79),
  (2, 2, 80),
  (2, 3, 81)) AS given(stratification, level, ground)
;

CREATE TEMPORARY TABLE instead AS
-- An activity that is planned while a recommendation is undecided (`hvis_ukendt`), with the data elements
-- that it collects itself.
SELECT
  recommendation,
  ground,
  own0,
  own1,
  own2
FROM (VALUES
  (CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), CAST(NULL AS BIGINT))) AS given(recommendation, ground, own0, own1, own2)
WHERE
  FALSE
;

CREATE TEMPORARY TABLE collecting AS
-- A reason to collect one data element, and its bit.
SELECT
  ground,
  collects0,
  collects1,
  collects2
FROM (VALUES
  (CAST(82 AS INT), CAST(1 AS BIGINT), CAST(0 AS BIGINT), CAST(0 AS BIGINT)),
  (83, 2, 0, 0),
  (84, 4, 0, 0),
  (85, 8, 0, 0),
  (86, 16, 0, 0),
  (87, 32, 0, 0),
  (88, 64, 0, 0),
  (89, 128, 0, 0),
  (90, 1024, 0, 0),
  (91, 4096, 0, 0),
  (92, 16384, 0, 0),
  (93, 65536, 0, 0),
  (94, 262144, 0, 0),
  (95, 524288, 0, 0),
  (96, 1048576, 0, 0),
  (97, 2097152, 0, 0),
  (98, 8388608, 0, 0),
  (99, 16777216, 0, 0),
  (100, 67108864, 0, 0),
  (101, 134217728, 0, 0),
  (102, 268435456, 0, 0),
  (103, 536870912, 0, 0),
  (104, 4294967296, 0, 0),
  (105, 34359738368, 0, 0),
  (106, 274877906944, 0, 0),
  (107, 2199023255552, 0, 0),
  (108, 17592186044416, 0, 0),
  (109, 140737488355328, 0, 0),
  (110, 281474976710656, 0, 0),
  (111, 562949953421312, 0, 0),
  (112, 1125899906842624, 0, 0),
  (113, 2251799813685248, 0, 0),
  (114, 4503599627370496, 0, 0),
  (115, 9007199254740992, 0, 0),
  (116, 18014398509481984, 0, 0),
  (117, 36028797018963968, 0, 0),
  (118, 72057594037927936, 0, 0),
  (119, 144115188075855872, 0, 0),
  (120, 288230376151711744, 0, 0),
  (121, 576460752303423488, 0, 0),
  (122, 1152921504606846976, 0, 0),
  (123, 2305843009213693952, 0, 0),
  (124, 0, 1, 0),
  (125, 0, 2, 0),
  (126, 0, 4, 0),
  (127, 0, 128, 0),
  (128, 0, 65536, 0),
  (129, 0, 131072, 0),
  (130, 0, 262144, 0),
  (131, 0, 524288, 0),
  (132, 0, 1048576, 0),
  (133, 0, 2097152, 0),
  (134, 0, 4194304, 0),
  (135, 0, 8388608, 0),
  (136, 0, 16777216, 0),
  (137, 0, 33554432, 0),
  (138, 0, 67108864, 0),
  (139, 0, 134217728, 0),
  (140, 0, 1073741824, 0),
  (141, 0, 2147483648, 0),
  (142, 0, 4294967296, 0),
  (143, 0, 8589934592, 0),
  (144, 0, 17179869184, 0),
  (145, 0, 34359738368, 0),
  (146, 0, 68719476736, 0),
  (147, 0, 137438953472, 0),
  (148, 0, 274877906944, 0),
  (149, 0, 549755813888, 0),
  (150, 0, 1099511627776, 0),
  (151, 0, 4398046511104, 0),
  (152, 0, 8796093022208, 0),
  (153, 0, 17592186044416, 0),
  (154, 0, 35184372088832, 0),
  (155, 0, 140737488355328, 0),
  (156, 0, 562949953421312, 0),
  (157, 0, 1125899906842624, 0),
  (158, 0, 2251799813685248, 0),
  (159, 0, 4503599627370496, 0),
  (160, 0, 9007199254740992, 0),
  (161, 0, 18014398509481984, 0),
  (162, 0, 72057594037927936, 0),
  (163, 0, 144115188075855872, 0),
  (164, 0, 288230376151711744, 0),
  (165, 0, 576460752303423488, 0),
  (166, 0, 1152921504606846976, 0),
  (167, 0, 0, 1),
  (168, 0, 0, 2),
  (169, 0, 0, 4),
  (170, 0, 0, 8),
  (171, 0, 0, 16),
  (172, 0, 0, 32),
  (173, 0, 0, 64),
  (174, 0, 0, 128),
  (175, 0, 0, 512),
  (176, 0, 0, 65536),
  (177, 0, 0, 4194304),
  (178, 0, 0, 8388608),
  (179, 0, 0, 16777216),
  (180, 0, 0, 33554432),
  (181, 0, 0, 67108864),
  (182, 0, 0, 134217728),
  (183, 0, 0, 268435456),
  (184, 0, 0, 536870912),
  (185, 0, 0, 1073741824)) AS given(ground, collects0, collects1, collects2)
;

CREATE TEMPORARY VIEW asks AS
-- A reason asks for an activity (5.1): since when, if it rests on dated facts (5.3), and the missing data
-- elements it is to collect, as a mask.
SELECT
  judged.patient,
  "by".ground,
  judged.day,
  CAST(0 AS BIGINT) AS collects0,
  CAST(0 AS BIGINT) AS collects1,
  CAST(0 AS BIGINT) AS collects2
FROM judged_recommendations AS judged
JOIN recommending AS "by"
  ON "by".recommendation = judged.recommendation
WHERE
  judged.status = 'recommended'
UNION ALL
SELECT
  judged.patient,
  "by".ground,
  judged.day,
  CAST(0 AS BIGINT) AS collects0,
  CAST(0 AS BIGINT) AS collects1,
  CAST(0 AS BIGINT) AS collects2
FROM judged_levels AS judged
LEFT JOIN overrides AS overrides
  ON (
    overrides.patient = judged.patient
  ) AND (
    overrides.stratification = judged.stratification
  )
JOIN following AS "by"
  ON (
    "by".stratification = judged.stratification
  )
  AND (
    "by".level = COALESCE(
      overrides.level,
      judged.level,
      CASE
        WHEN judged.stratification = 0
        THEN 6
        WHEN judged.stratification = 1
        THEN 4
        WHEN judged.stratification = 2
        THEN 3
      END
    )
  )
WHERE
  judged.included
UNION ALL
SELECT
  judged.patient,
  "by".ground,
  CAST(NULL AS DATE) AS day,
  CASE
    WHEN (
      (
        judged.missing0 & "by".own0
      ) <> 0
    )
    OR (
      (
        judged.missing1 & "by".own1
      ) <> 0
    )
    OR (
      (
        judged.missing2 & "by".own2
      ) <> 0
    )
    THEN judged.missing0 & "by".own0
    ELSE judged.missing0
  END AS collects0,
  CASE
    WHEN (
      (
        judged.missing0 & "by".own0
      ) <> 0
    )
    OR (
      (
        judged.missing1 & "by".own1
      ) <> 0
    )
    OR (
      (
        judged.missing2 & "by".own2
      ) <> 0
    )
    THEN judged.missing1 & "by".own1
    ELSE judged.missing1
  END AS collects1,
  CASE
    WHEN (
      (
        judged.missing0 & "by".own0
      ) <> 0
    )
    OR (
      (
        judged.missing1 & "by".own1
      ) <> 0
    )
    OR (
      (
        judged.missing2 & "by".own2
      ) <> 0
    )
    THEN judged.missing2 & "by".own2
    ELSE judged.missing2
  END AS collects2
FROM judged_recommendations AS judged
JOIN instead AS "by"
  ON "by".recommendation = judged.recommendation
WHERE
  judged.status = 'undecided' AND NOT judged.in_doubt
UNION ALL
SELECT
  judged.patient,
  judged.ground,
  CAST(NULL AS DATE) AS day,
  "by".collects0,
  "by".collects1,
  "by".collects2
FROM (
  SELECT
    patient,
    UNNEST(
      [
        CASE WHEN (
          collect0 & 1
        ) <> 0 THEN 82 END,
        CASE WHEN (
          collect0 & 2
        ) <> 0 THEN 83 END,
        CASE WHEN (
          collect0 & 4
        ) <> 0 THEN 84 END,
        CASE WHEN (
          collect0 & 8
        ) <> 0 THEN 85 END,
        CASE WHEN (
          collect0 & 16
        ) <> 0 THEN 86 END,
        CASE WHEN (
          collect0 & 32
        ) <> 0 THEN 87 END,
        CASE WHEN (
          collect0 & 64
        ) <> 0 THEN 88 END,
        CASE WHEN (
          collect0 & 128
        ) <> 0 THEN 89 END,
        CASE WHEN (
          collect0 & 1024
        ) <> 0 THEN 90 END,
        CASE WHEN (
          collect0 & 4096
        ) <> 0 THEN 91 END,
        CASE WHEN (
          collect0 & 16384
        ) <> 0 THEN 92 END,
        CASE WHEN (
          collect0 & 65536
        ) <> 0 THEN 93 END,
        CASE WHEN (
          collect0 & 262144
        ) <> 0 THEN 94 END,
        CASE WHEN (
          collect0 & 524288
        ) <> 0 THEN 95 END,
        CASE WHEN (
          collect0 & 1048576
        ) <> 0 THEN 96 END,
        CASE WHEN (
          collect0 & 2097152
        ) <> 0 THEN 97 END,
        CASE WHEN (
          collect0 & 8388608
        ) <> 0 THEN 98 END,
        CASE WHEN (
          collect0 & 16777216
        ) <> 0 THEN 99 END,
        CASE WHEN (
          collect0 & 67108864
        ) <> 0 THEN 100 END,
        CASE WHEN (
          collect0 & 134217728
        ) <> 0 THEN 101 END,
        CASE WHEN (
          collect0 & 268435456
        ) <> 0 THEN 102 END,
        CASE WHEN (
          collect0 & 536870912
        ) <> 0 THEN 103 END,
        CASE WHEN (
          collect0 & 4294967296
        ) <> 0 THEN 104 END,
        CASE WHEN (
          collect0 & 34359738368
        ) <> 0 THEN 105 END,
        CASE WHEN (
          collect0 & 274877906944
        ) <> 0 THEN 106 END,
        CASE WHEN (
          collect0 & 2199023255552
        ) <> 0 THEN 107 END,
        CASE WHEN (
          collect0 & 17592186044416
        ) <> 0 THEN 108 END,
        CASE WHEN (
          collect0 & 140737488355328
        ) <> 0 THEN 109 END,
        CASE WHEN (
          collect0 & 281474976710656
        ) <> 0 THEN 110 END,
        CASE WHEN (
          collect0 & 562949953421312
        ) <> 0 THEN 111 END,
        CASE WHEN (
          collect0 & 1125899906842624
        ) <> 0 THEN 112 END,
        CASE WHEN (
          collect0 & 2251799813685248
        ) <> 0 THEN 113 END,
        CASE WHEN (
          collect0 & 4503599627370496
        ) <> 0 THEN 114 END,
        CASE WHEN (
          collect0 & 9007199254740992
        ) <> 0 THEN 115 END,
        CASE WHEN (
          collect0 & 18014398509481984
        ) <> 0 THEN 116 END,
        CASE WHEN (
          collect0 & 36028797018963968
        ) <> 0 THEN 117 END,
        CASE WHEN (
          collect0 & 72057594037927936
        ) <> 0 THEN 118 END,
        CASE WHEN (
          collect0 & 144115188075855872
        ) <> 0 THEN 119 END,
        CASE WHEN (
          collect0 & 288230376151711744
        ) <> 0 THEN 120 END,
        CASE WHEN (
          collect0 & 576460752303423488
        ) <> 0 THEN 121 END,
        CASE WHEN (
          collect0 & 1152921504606846976
        ) <> 0 THEN 122 END,
        CASE WHEN (
          collect0 & 2305843009213693952
        ) <> 0 THEN 123 END,
        CASE WHEN (
          collect1 & 1
        ) <> 0 THEN 124 END,
        CASE WHEN (
          collect1 & 2
        ) <> 0 THEN 125 END,
        CASE WHEN (
          collect1 & 4
        ) <> 0 THEN 126 END,
        CASE WHEN (
          collect1 & 128
        ) <> 0 THEN 127 END,
        CASE WHEN (
          collect1 & 65536
        ) <> 0 THEN 128 END,
        CASE WHEN (
          collect1 & 131072
        ) <> 0 THEN 129 END,
        CASE WHEN (
          collect1 & 262144
        ) <> 0 THEN 130 END,
        CASE WHEN (
          collect1 & 524288
        ) <> 0 THEN 131 END,
        CASE WHEN (
          collect1 & 1048576
        ) <> 0 THEN 132 END,
        CASE WHEN (
          collect1 & 2097152
        ) <> 0 THEN 133 END,
        CASE WHEN (
          collect1 & 4194304
        ) <> 0 THEN 134 END,
        CASE WHEN (
          collect1 & 8388608
        ) <> 0 THEN 135 END,
        CASE WHEN (
          collect1 & 16777216
        ) <> 0 THEN 136 END,
        CASE WHEN (
          collect1 & 33554432
        ) <> 0 THEN 137 END,
        CASE WHEN (
          collect1 & 67108864
        ) <> 0 THEN 138 END,
        CASE WHEN (
          collect1 & 134217728
        ) <> 0 THEN 139 END,
        CASE WHEN (
          collect1 & 1073741824
        ) <> 0 THEN 140 END,
        CASE WHEN (
          collect1 & 2147483648
        ) <> 0 THEN 141 END,
        CASE WHEN (
          collect1 & 4294967296
        ) <> 0 THEN 142 END,
        CASE WHEN (
          collect1 & 8589934592
        ) <> 0 THEN 143 END,
        CASE WHEN (
          collect1 & 17179869184
        ) <> 0 THEN 144 END,
        CASE WHEN (
          collect1 & 34359738368
        ) <> 0 THEN 145 END,
        CASE WHEN (
          collect1 & 68719476736
        ) <> 0 THEN 146 END,
        CASE WHEN (
          collect1 & 137438953472
        ) <> 0 THEN 147 END,
        CASE WHEN (
          collect1 & 274877906944
        ) <> 0 THEN 148 END,
        CASE WHEN (
          collect1 & 549755813888
        ) <> 0 THEN 149 END,
        CASE WHEN (
          collect1 & 1099511627776
        ) <> 0 THEN 150 END,
        CASE WHEN (
          collect1 & 4398046511104
        ) <> 0 THEN 151 END,
        CASE WHEN (
          collect1 & 8796093022208
        ) <> 0 THEN 152 END,
        CASE WHEN (
          collect1 & 17592186044416
        ) <> 0 THEN 153 END,
        CASE WHEN (
          collect1 & 35184372088832
        ) <> 0 THEN 154 END,
        CASE WHEN (
          collect1 & 140737488355328
        ) <> 0 THEN 155 END,
        CASE WHEN (
          collect1 & 562949953421312
        ) <> 0 THEN 156 END,
        CASE WHEN (
          collect1 & 1125899906842624
        ) <> 0 THEN 157 END,
        CASE WHEN (
          collect1 & 2251799813685248
        ) <> 0 THEN 158 END,
        CASE WHEN (
          collect1 & 4503599627370496
        ) <> 0 THEN 159 END,
        CASE WHEN (
          collect1 & 9007199254740992
        ) <> 0 THEN 160 END,
        CASE WHEN (
          collect1 & 18014398509481984
        ) <> 0 THEN 161 END,
        CASE WHEN (
          collect1 & 72057594037927936
        ) <> 0 THEN 162 END,
        CASE WHEN (
          collect1 & 144115188075855872
        ) <> 0 THEN 163 END,
        CASE WHEN (
          collect1 & 288230376151711744
        ) <> 0 THEN 164 END,
        CASE WHEN (
          collect1 & 576460752303423488
        ) <> 0 THEN 165 END,
        CASE WHEN (
          collect1 & 1152921504606846976
        ) <> 0 THEN 166 END,
        CASE WHEN (
          collect2 & 1
        ) <> 0 THEN 167 END,
        CASE WHEN (
          collect2 & 2
        ) <> 0 THEN 168 END,
        CASE WHEN (
          collect2 & 4
        ) <> 0 THEN 169 END,
        CASE WHEN (
          collect2 & 8
        ) <> 0 THEN 170 END,
        CASE WHEN (
          collect2 & 16
        ) <> 0 THEN 171 END,
        CASE WHEN (
          collect2 & 32
        ) <> 0 THEN 172 END,
        CASE WHEN (
          collect2 & 64
        ) <> 0 THEN 173 END,
        CASE WHEN (
          collect2 & 128
        ) <> 0 THEN 174 END,
        CASE WHEN (
          collect2 & 512
        ) <> 0 THEN 175 END,
        CASE WHEN (
          collect2 & 65536
        ) <> 0 THEN 176 END,
        CASE WHEN (
          collect2 & 4194304
        ) <> 0 THEN 177 END,
        CASE WHEN (
          collect2 & 8388608
        ) <> 0 THEN 178 END,
        CASE WHEN (
          collect2 & 16777216
        ) <> 0 THEN 179 END,
        CASE WHEN (
          collect2 & 33554432
        ) <> 0 THEN 180 END,
        CASE WHEN (
          collect2 & 67108864
        ) <> 0 THEN 181 END,
        CASE WHEN (
          collect2 & 134217728
        ) <> 0 THEN 182 END,
        CASE WHEN (
          collect2 & 268435456
        ) <> 0 THEN 183 END,
        CASE WHEN (
          collect2 & 536870912
        ) <> 0 THEN 184 END,
        CASE WHEN (
          collect2 & 1073741824
        ) <> 0 THEN 185 END
      ]
    ) AS ground
  FROM judged
) AS judged
JOIN collecting AS "by"
  ON "by".ground = judged.ground
;
