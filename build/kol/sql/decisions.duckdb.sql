-- KOL i almen praksis: behovsvurdering, differentiering og opfølgning, version 0.1.0 (draft): decisions.
-- Beslutningsstøtte til sundhedspersoner. Kladde uden klinisk godkendelse. Planen er forslag: intet er
-- bestilt, ordineret eller booket, og den erstatter ikke en lægelig vurdering.
-- docs/population.md; numbers in parentheses are rules in docs/semantics.md.

CREATE TEMPORARY TABLE judged AS
-- What the guideline decides about a patient, and what it rests on: one row, one column per answer.
WITH layer_1 AS (
  SELECT
    d0,
    d1,
    d10,
    d11,
    d12,
    d13,
    d14,
    d15,
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
    d26,
    d27,
    d28,
    d29,
    d3,
    d30,
    d31,
    d34,
    d35,
    d36,
    d38,
    d39,
    d4,
    d40,
    d41,
    d42,
    d43,
    d44,
    d48,
    d49,
    d5,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d59,
    d6,
    d60,
    d61,
    d62,
    d67,
    d68,
    d69,
    d70,
    d71,
    d72,
    d73,
    d74,
    d77,
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
    d9,
    parameter_0,
    parameter_1,
    patient,
    s30,
    today,
    u84,
    u85,
    u86,
    v65,
    v66,
    v74,
    v78,
    v81,
    v84,
    v85,
    v86,
    y31,
    v21 AS n24_eksacerbationer_oplyst, /* Antal eksacerbationer det seneste år, oplyst */
    v79 AS "n82_vægt", /* Vægt */
    v80 AS "n83_højde", /* Højde */
    v30 AS n33_fev1, /* FEV1, procent af forventet */
    CASE WHEN s30 THEN NULL ELSE v30 END AS n33_fev1_fresh, /* FEV1, procent af forventet */
    CASE WHEN (
      v51 IS NULL
    ) AND (
      NOT u51
    ) THEN FALSE ELSE v51 END AS n54_hjemmeilt_registreret, /* Iltbehandling i hjemmet, registreret */
    CASE WHEN (
      v52 IS NULL
    ) AND (
      NOT u52
    ) THEN FALSE ELSE v52 END AS n55_hjemmeilt_procedure, /* Iltbehandling i hjemmet, procedure */
    CASE WHEN (
      v56 IS NULL
    ) AND (
      NOT u56
    ) THEN FALSE ELSE v56 END AS n59_niv_i_hjemmet, /* Non-invasiv ventilation (NIV) i hjemmet */
    v38 AS n41_mrc, /* MRC-åndenødsskala */
    v40 AS n43_cat, /* CAT-score */
    v22 AS "n25_eksacerbationer_oplyst_før", /* Antal eksacerbationer, oplyst uden en registreret indlæggelse i året før */
    v23 AS n26_indlagt_for_kol, /* Indlagt eller på skadestue med KOL det seneste år, oplyst */
    v41 AS "n44_iltmætning", /* Iltmætning i hvile, stabil fase */
    v34 AS n37_fev1_fvc_lavest, /* Laveste FEV1/FVC efter bronkodilatator */
    CASE WHEN (
      v3 IS NULL
    ) AND (
      NOT u3
    ) THEN FALSE ELSE v3 END AS n6_astma, /* Astma ved siden af KOL */
    CASE WHEN (
      v0 IS NULL
    ) AND (
      NOT u0
    ) THEN FALSE ELSE v0 END AS n3_kol_diagnose, /* Aktiv KOL-diagnose */
    CASE WHEN (
      v28 IS NULL
    ) AND (
      NOT u28
    ) THEN FALSE ELSE v28 END AS n31_eksacerbation_inden_for_6_uger, /* Kur eller indlæggelse inden for 6 uger */
    v29 AS n32_seneste_eksacerbation, /* Seneste kur eller indlæggelse begyndte */
    CASE
      WHEN today >= CAST('0001-02-12' AS DATE)
      THEN CAST(today - INTERVAL '6' WEEK AS DATE)
      WHEN NOT (
        today IS NULL
      )
      THEN CAST('0001-01-01' AS DATE)
    END AS x48,
    CASE WHEN (
      v67 IS NULL
    ) AND (
      NOT u67
    ) THEN FALSE ELSE v67 END AS "n70_får_lama", /* Får LAMA */
    CASE WHEN (
      v68 IS NULL
    ) AND (
      NOT u68
    ) THEN FALSE ELSE v68 END AS "n71_får_laba", /* Får LABA */
    CASE WHEN (
      v69 IS NULL
    ) AND (
      NOT u69
    ) THEN FALSE ELSE v69 END AS "n72_får_ics", /* Får ICS */
    CASE WHEN (
      v71 IS NULL
    ) AND (
      NOT u71
    ) THEN FALSE ELSE v71 END AS "n74_får_korttidsvirkende", /* Får korttidsvirkende bronkodilatator */
    CASE WHEN (
      v8 IS NULL
    ) AND (
      NOT u8
    ) THEN FALSE ELSE v8 END AS n11_vaccinereaktion, /* Tidligere alvorlig reaktion på vaccine eller svær æggeallergi */
    CASE WHEN (
      v26 IS NULL
    ) AND (
      NOT u26
    ) THEN CAST(0 AS DECIMAL(28, 10)) ELSE v26 END AS n29_nylig_prednisolonkur, /* Moderate eksacerbationer behandlet med prednisolon inden for 5 måneder */
    CASE WHEN (
      v24 IS NULL
    ) AND (
      NOT u24
    ) THEN FALSE ELSE v24 END AS "n27_nylig_svær_eksacerbation", /* Indlæggelse eller skadestue for KOL inden for 5 måneder */
    CASE WHEN (
      v15 IS NULL
    ) AND (
      NOT u15
    ) THEN FALSE ELSE v15 END AS n18_osteoporoserisiko, /* Andre risikofaktorer for osteoporose */
    CASE WHEN (
      v83 IS NULL
    ) AND (
      NOT u83
    ) THEN FALSE ELSE v83 END AS n86_osteoporose, /* Kendt osteoporose */
    CASE WHEN (
      v5 IS NULL
    ) AND (
      NOT u5
    ) THEN FALSE ELSE v5 END AS n8_hjertesygdom, /* Hjertesygdom */
    CASE WHEN (
      v16 IS NULL
    ) AND (
      NOT u16
    ) THEN FALSE ELSE v16 END AS n19_hjerterisiko, /* Øget risiko for hjertesygdom */
    CASE WHEN (
      v77 IS NULL
    ) AND (
      NOT u77
    ) THEN FALSE ELSE v77 END AS "n80_terminalerklæring", /* Terminalerklæring eller terminaltilskud */
    CASE WHEN (
      v6 IS NULL
    ) AND (
      NOT u6
    ) THEN FALSE ELSE v6 END AS "n9_pneumoni_seneste_år", /* Pneumoni inden for 365 dage */
    CASE WHEN (
      v9 IS NULL
    ) AND (
      NOT u9
    ) THEN FALSE ELSE v9 END AS n12_ics_bivirkning, /* Bivirkning til ICS */
    CASE WHEN (
      v10 IS NULL
    ) AND (
      NOT u10
    ) THEN FALSE ELSE v10 END AS n13_ics_uden_effekt, /* ICS har ikke haft effekt */
    CASE WHEN (
      v70 IS NULL
    ) AND (
      NOT u70
    ) THEN FALSE ELSE v70 END AS "n73_får_ics_laba", /* Får ICS og LABA i én inhalator */
    v43 AS n46_eosinofile, /* Eosinofilocytter i blod */
    CASE WHEN (
      v11 IS NULL
    ) AND (
      NOT u11
    ) THEN FALSE ELSE v11 END AS "n14_behandling_ændret", /* Inhalationsbehandling startet eller trappet op */
    CASE WHEN (
      v59 IS NULL
    ) AND (
      NOT u59
    ) THEN FALSE ELSE v59 END AS "n62_rehabilitering_seneste_år", /* KOL-rehabilitering i gang eller gennemført det seneste år */
    v39 AS n42_mrc_lavest, /* Laveste MRC det seneste år */
    v61 AS n64_rehabilitering_svar, /* Svar på tilbud om rehabilitering */
    CASE WHEN (
      v60 IS NULL
    ) AND (
      NOT u60
    ) THEN FALSE ELSE v60 END AS n63_rehabilitering_nylig, /* KOL-rehabilitering inden for 6 måneder */
    CASE WHEN (
      v62 IS NULL
    ) AND (
      NOT u62
    ) THEN FALSE ELSE v62 END AS "n65_rygestopforsøg", /* Rygestopforløb startet inden for 4 måneder */
    CASE WHEN (
      v53 IS NULL
    ) AND (
      NOT u53
    ) THEN FALSE ELSE v53 END AS n56_hjemmeilt_nogensinde, /* Iltbehandling i hjemmet nogensinde, procedure */
    v54 AS n57_hjemmeilt_stadig, /* Stadig iltbehandling i hjemmet */
    v48 AS n51_pao2, /* PaO2 i arteriepunktur */
    CASE WHEN (
      v55 IS NULL
    ) AND (
      NOT u55
    ) THEN FALSE ELSE v55 END AS n58_hjemmeilt_nystartet, /* Iltbehandling i hjemmet startet inden for 6 måneder */
    CASE WHEN (
      v12 IS NULL
    ) AND (
      NOT u12
    ) THEN FALSE ELSE v12 END AS n15_diagnostisk_tvivl, /* Diagnostisk tvivl eller ønske om second opinion */
    CASE WHEN (
      v17 IS NULL
    ) AND (
      NOT u17
    ) THEN FALSE ELSE v17 END AS n20_telemedicin_ikke_egnet, /* Forudsætninger for telemedicin er ikke opfyldt */
    CASE WHEN (
      v75 IS NULL
    ) AND (
      NOT u75
    ) THEN FALSE ELSE v75 END AS "n78_er_død", /* Død */
    CASE WHEN (
      v76 IS NULL
    ) AND (
      NOT u76
    ) THEN FALSE ELSE v76 END AS n79_ikke_tilmeldt, /* Ikke længere tilmeldt klinikken */
    CASE WHEN (
      v7 IS NULL
    ) AND (
      NOT u7
    ) THEN FALSE ELSE v7 END AS n10_pakke_fravalgt, /* Patienten har sagt nej til kronikerpakken */
    v1 AS n4_ny_kol_diagnose, /* Første KOL-diagnose */
    CASE WHEN (
      v2 IS NULL
    ) AND (
      NOT u2
    ) THEN FALSE ELSE v2 END AS "n5_nær_kol_diagnose", /* Emfysem eller kronisk bronkitis uden KOL-kode */
    CASE WHEN (
      v4 IS NULL
    ) AND (
      NOT u4
    ) THEN FALSE ELSE v4 END AS n7_kronisk_bronkitis, /* Kronisk bronkitis */
    CASE WHEN (
      v13 IS NULL
    ) AND (
      NOT u13
    ) THEN FALSE ELSE v13 END AS "n16_mistanke_om_hypoksæmi", /* Mistanke om hypoksæmi */
    CASE WHEN (
      v14 IS NULL
    ) AND (
      NOT u14
    ) THEN FALSE ELSE v14 END AS n17_planlagt_flyrejse, /* Planlagt flyrejse */
    v18 AS n21_angst_depression_positiv, /* Positiv screening for angst eller depression */
    v19 AS n22_komorbiditet_ukontrolleret, /* Ukontrolleret anden sygdom */
    v20 AS n23_lav_egenomsorg, /* Lav egenomsorgsevne eller social sårbarhed */
    CASE WHEN (
      v25 IS NULL
    ) AND (
      NOT u25
    ) THEN CAST(0 AS DECIMAL(28, 10)) ELSE v25 END AS n28_nylig_kur, /* Moderate eksacerbationer (prednisolon eller antibiotika) inden for 5 måneder */
    v27 AS n30_seneste_kur, /* Seneste kur med prednisolon eller antibiotika begyndte (ikke i forløbet efter en indlæggelse) */
    v31 AS n34_fev1_fald, /* Fald i FEV1, ml pr. år */
    v32 AS n35_fev1_liter_seneste, /* FEV1, liter */
    v33 AS n36_fvc, /* FVC, liter */
    v35 AS n38_fev1_fvc_lavest_af_to, /* Laveste FEV1/FVC, når der er mindst to målinger */
    v36 AS n39_fev1_fvc_nylig, /* FEV1/FVC inden for 6 måneder */
    v37 AS n40_fev1_fvc_seneste, /* FEV1/FVC, seneste */
    v42 AS "n45_iltmætning_akut", /* Iltmætning inden for 30 dage, også under forværring */
    v44 AS "n47_vægt_højest_6_måneder", /* Højeste vægt inden for 6 måneder */
    v45 AS "n48_rejse_sætte_sig", /* Rejse-sætte-sig, antal på 30 sekunder */
    v46 AS n49_skridt, /* Skridt pr. dag */
    v47 AS n50_crp, /* CRP */
    CASE WHEN (
      v49 IS NULL
    ) AND (
      NOT u49
    ) THEN FALSE ELSE v49 END AS "n52_cor_pulmonale_eller_høj_hæmatokrit", /* Cor pulmonale eller hæmatokrit over 55 % */
    v50 AS "n53_pakkeår", /* Pakkeår */
    v57 AS n60_inhalationsteknik, /* Inhalationsteknik */
    CASE WHEN (
      v58 IS NULL
    ) AND (
      NOT u58
    ) THEN FALSE ELSE v58 END AS n61_handlingsplan_udleveret, /* Selvbehandlingsplan udleveret det seneste år */
    CASE WHEN (
      v63 IS NULL
    ) AND (
      NOT u63
    ) THEN FALSE ELSE v63 END AS n66_influenza_vaccineret, /* Influenzavaccineret inden for 365 dage */
    CASE WHEN (
      v64 IS NULL
    ) AND (
      NOT u64
    ) THEN FALSE ELSE v64 END AS n67_covid_vaccineret, /* Covid-19-vaccineret inden for 365 dage */
    CASE WHEN (
      v72 IS NULL
    ) AND (
      NOT u72
    ) THEN FALSE ELSE v72 END AS "n75_får_roflumilast", /* Får roflumilast */
    CASE WHEN (
      v73 IS NULL
    ) AND (
      NOT u73
    ) THEN FALSE ELSE v73 END AS "n76_får_azithromycin", /* Får azithromycin */
    CASE WHEN (
      v82 IS NULL
    ) AND (
      NOT u82
    ) THEN FALSE ELSE v82 END AS n85_depression /* Aktiv depression */
  FROM (
    SELECT
      features.*,
      run.*
    FROM features
    CROSS JOIN run
  ) AS given
), layer_2 AS (
  SELECT
    d0,
    d1,
    d10,
    d11,
    d12,
    d13,
    d14,
    d15,
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
    d26,
    d27,
    d3,
    d30,
    d31,
    d34,
    d35,
    d36,
    d38,
    d39,
    d4,
    d40,
    d41,
    d42,
    d43,
    d44,
    d48,
    d49,
    d5,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d59,
    d6,
    d60,
    d61,
    d62,
    d67,
    d68,
    d69,
    d70,
    d71,
    d72,
    d73,
    d74,
    d77,
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
    d9,
    n10_pakke_fravalgt,
    n11_vaccinereaktion,
    n12_ics_bivirkning,
    n13_ics_uden_effekt,
    "n14_behandling_ændret",
    n15_diagnostisk_tvivl,
    "n16_mistanke_om_hypoksæmi",
    n17_planlagt_flyrejse,
    n18_osteoporoserisiko,
    n19_hjerterisiko,
    n20_telemedicin_ikke_egnet,
    n21_angst_depression_positiv,
    n22_komorbiditet_ukontrolleret,
    n23_lav_egenomsorg,
    n24_eksacerbationer_oplyst,
    "n25_eksacerbationer_oplyst_før",
    n26_indlagt_for_kol,
    "n27_nylig_svær_eksacerbation",
    n29_nylig_prednisolonkur,
    n30_seneste_kur,
    n33_fev1,
    n33_fev1_fresh,
    n34_fev1_fald,
    n37_fev1_fvc_lavest,
    n38_fev1_fvc_lavest_af_to,
    n39_fev1_fvc_nylig,
    n3_kol_diagnose,
    n41_mrc,
    n42_mrc_lavest,
    n43_cat,
    "n44_iltmætning",
    "n45_iltmætning_akut",
    n46_eosinofile,
    "n47_vægt_højest_6_måneder",
    n4_ny_kol_diagnose,
    n51_pao2,
    "n52_cor_pulmonale_eller_høj_hæmatokrit",
    n54_hjemmeilt_registreret,
    n55_hjemmeilt_procedure,
    n56_hjemmeilt_nogensinde,
    n57_hjemmeilt_stadig,
    n58_hjemmeilt_nystartet,
    n59_niv_i_hjemmet,
    "n62_rehabilitering_seneste_år",
    n63_rehabilitering_nylig,
    n64_rehabilitering_svar,
    "n65_rygestopforsøg",
    n66_influenza_vaccineret,
    n67_covid_vaccineret,
    n6_astma,
    "n70_får_lama",
    "n71_får_laba",
    "n72_får_ics",
    "n73_får_ics_laba",
    "n74_får_korttidsvirkende",
    "n75_får_roflumilast",
    "n76_får_azithromycin",
    "n78_er_død",
    n79_ikke_tilmeldt,
    n7_kronisk_bronkitis,
    "n80_terminalerklæring",
    "n82_vægt",
    "n83_højde",
    n85_depression,
    n86_osteoporose,
    n8_hjertesygdom,
    "n9_pneumoni_seneste_år",
    parameter_0,
    parameter_1,
    patient,
    s30,
    today,
    u84,
    u85,
    u86,
    v84,
    v85,
    v86,
    y31,
    CAST(0 AS BIGINT) | CASE WHEN n3_kol_diagnose IS NULL THEN 1 ELSE 0 END | CASE WHEN n4_ny_kol_diagnose IS NULL THEN 2 ELSE 0 END | CASE WHEN "n5_nær_kol_diagnose" IS NULL THEN 4 ELSE 0 END | CASE WHEN n6_astma IS NULL THEN 8 ELSE 0 END | CASE WHEN n7_kronisk_bronkitis IS NULL THEN 16 ELSE 0 END | CASE WHEN n8_hjertesygdom IS NULL THEN 32 ELSE 0 END | CASE WHEN "n9_pneumoni_seneste_år" IS NULL THEN 64 ELSE 0 END | CASE WHEN n10_pakke_fravalgt IS NULL THEN 128 ELSE 0 END | CASE WHEN n11_vaccinereaktion IS NULL THEN 256 ELSE 0 END | CASE WHEN n12_ics_bivirkning IS NULL THEN 512 ELSE 0 END | CASE WHEN n13_ics_uden_effekt IS NULL THEN 1024 ELSE 0 END | CASE WHEN "n14_behandling_ændret" IS NULL THEN 2048 ELSE 0 END | CASE WHEN n15_diagnostisk_tvivl IS NULL THEN 4096 ELSE 0 END | CASE WHEN "n16_mistanke_om_hypoksæmi" IS NULL THEN 8192 ELSE 0 END | CASE WHEN n17_planlagt_flyrejse IS NULL THEN 16384 ELSE 0 END | CASE WHEN n18_osteoporoserisiko IS NULL THEN 32768 ELSE 0 END | CASE WHEN n19_hjerterisiko IS NULL THEN 65536 ELSE 0 END | CASE WHEN n20_telemedicin_ikke_egnet IS NULL THEN 131072 ELSE 0 END | CASE WHEN n21_angst_depression_positiv IS NULL THEN 262144 ELSE 0 END | CASE WHEN n22_komorbiditet_ukontrolleret IS NULL THEN 524288 ELSE 0 END | CASE WHEN n23_lav_egenomsorg IS NULL THEN 1048576 ELSE 0 END | CASE WHEN n24_eksacerbationer_oplyst IS NULL THEN 2097152 ELSE 0 END | CASE WHEN "n25_eksacerbationer_oplyst_før" IS NULL THEN 4194304 ELSE 0 END | CASE WHEN n26_indlagt_for_kol IS NULL THEN 8388608 ELSE 0 END | CASE WHEN "n27_nylig_svær_eksacerbation" IS NULL THEN 16777216 ELSE 0 END | CASE WHEN n28_nylig_kur IS NULL THEN 33554432 ELSE 0 END | CASE WHEN n29_nylig_prednisolonkur IS NULL THEN 67108864 ELSE 0 END | CASE WHEN n30_seneste_kur IS NULL THEN 134217728 ELSE 0 END | CASE WHEN n31_eksacerbation_inden_for_6_uger IS NULL THEN 268435456 ELSE 0 END | CASE WHEN n32_seneste_eksacerbation IS NULL THEN 536870912 ELSE 0 END | CASE WHEN n33_fev1 IS NULL THEN 1073741824 ELSE 0 END | CASE WHEN n34_fev1_fald IS NULL THEN 2147483648 ELSE 0 END | CASE WHEN n35_fev1_liter_seneste IS NULL THEN 4294967296 ELSE 0 END | CASE WHEN n36_fvc IS NULL THEN 8589934592 ELSE 0 END | CASE WHEN n37_fev1_fvc_lavest IS NULL THEN 17179869184 ELSE 0 END | CASE WHEN n38_fev1_fvc_lavest_af_to IS NULL THEN 34359738368 ELSE 0 END | CASE WHEN n39_fev1_fvc_nylig IS NULL THEN 68719476736 ELSE 0 END | CASE WHEN n40_fev1_fvc_seneste IS NULL THEN 137438953472 ELSE 0 END | CASE WHEN n41_mrc IS NULL THEN 274877906944 ELSE 0 END | CASE WHEN n42_mrc_lavest IS NULL THEN 549755813888 ELSE 0 END | CASE WHEN n43_cat IS NULL THEN 1099511627776 ELSE 0 END | CASE WHEN "n44_iltmætning" IS NULL THEN 2199023255552 ELSE 0 END | CASE WHEN "n45_iltmætning_akut" IS NULL THEN 4398046511104 ELSE 0 END | CASE WHEN n46_eosinofile IS NULL THEN 8796093022208 ELSE 0 END | CASE WHEN "n47_vægt_højest_6_måneder" IS NULL THEN 17592186044416 ELSE 0 END | CASE WHEN "n48_rejse_sætte_sig" IS NULL THEN 35184372088832 ELSE 0 END | CASE WHEN n49_skridt IS NULL THEN 70368744177664 ELSE 0 END | CASE WHEN n50_crp IS NULL THEN 140737488355328 ELSE 0 END | CASE WHEN n51_pao2 IS NULL THEN 281474976710656 ELSE 0 END | CASE WHEN "n52_cor_pulmonale_eller_høj_hæmatokrit" IS NULL THEN 562949953421312 ELSE 0 END | CASE WHEN "n53_pakkeår" IS NULL THEN 1125899906842624 ELSE 0 END | CASE WHEN n54_hjemmeilt_registreret IS NULL THEN 2251799813685248 ELSE 0 END | CASE WHEN n55_hjemmeilt_procedure IS NULL THEN 4503599627370496 ELSE 0 END | CASE WHEN n56_hjemmeilt_nogensinde IS NULL THEN 9007199254740992 ELSE 0 END | CASE WHEN n57_hjemmeilt_stadig IS NULL THEN 18014398509481984 ELSE 0 END | CASE WHEN n58_hjemmeilt_nystartet IS NULL THEN 36028797018963968 ELSE 0 END | CASE WHEN n59_niv_i_hjemmet IS NULL THEN 72057594037927936 ELSE 0 END | CASE WHEN n60_inhalationsteknik IS NULL THEN 144115188075855872 ELSE 0 END | CASE WHEN n61_handlingsplan_udleveret IS NULL THEN 288230376151711744 ELSE 0 END | CASE WHEN "n62_rehabilitering_seneste_år" IS NULL THEN 576460752303423488 ELSE 0 END | CASE WHEN n63_rehabilitering_nylig IS NULL THEN 1152921504606846976 ELSE 0 END | CASE WHEN n64_rehabilitering_svar IS NULL THEN 2305843009213693952 ELSE 0 END AS unknown_0,
    n56_hjemmeilt_nogensinde AND n57_hjemmeilt_stadig AS x11,
    CASE
      WHEN CAST(CAST(CAST("n83_højde" AS DECIMAL(11, 10)) AS DECIMAL(19, 10)) * CAST("n83_højde" AS DECIMAL(11, 10)) AS DECIMAL(21, 20)) > 0
      THEN "n82_vægt"
    END AS n110_bmi_beregnet, /* BMI, beregnet af højde og vægt */
    CAST(CAST(CAST("n83_højde" AS DECIMAL(11, 10)) AS DECIMAL(19, 10)) * CAST("n83_højde" AS DECIMAL(11, 10)) AS DECIMAL(21, 20)) AS n110_bmi_beregnet_per,
    CASE
      WHEN (
        (
          v85 IS NULL
        ) AND (
          NOT u85
        )
      ) AND (
        NOT (
          n24_eksacerbationer_oplyst IS NULL
        )
      )
      THEN CAST(0 AS DECIMAL(28, 10))
      ELSE v85
    END AS n90_moderate_eksacerbationer, /* Moderate eksacerbationer (prednisolon eller antibiotika) det seneste år */
    CASE
      WHEN (
        (
          v84 IS NULL
        ) AND (
          NOT u84
        )
      ) AND (
        NOT (
          n24_eksacerbationer_oplyst IS NULL
        )
      )
      THEN CAST(0 AS DECIMAL(28, 10))
      ELSE v84
    END AS "n89_svære_eksacerbationer", /* Svære eksacerbationer (indlæggelse eller skadestue) det seneste år */
    CASE
      WHEN (
        (
          v86 IS NULL
        ) AND (
          NOT u86
        )
      ) AND (
        NOT (
          n24_eksacerbationer_oplyst IS NULL
        )
      )
      THEN CAST(0 AS DECIMAL(28, 10))
      ELSE v86
    END AS n91_prednisolonkure, /* Moderate eksacerbationer behandlet med prednisolon det seneste år */
    v81 AS "n84_bmi_målt", /* BMI, registreret */
    v74 AS n77_alder, /* Alder */
    "n5_nær_kol_diagnose" AND (
      NOT (
        n37_fev1_fvc_lavest IS NULL
      )
    ) AND (
      n37_fev1_fvc_lavest < 0.70
    ) AS x44,
    v78 AS n81_rygestatus, /* Rygestatus */
    n31_eksacerbation_inden_for_6_uger AND (
      n32_seneste_eksacerbation >= x48
    ) AS n93_ustabil, /* Eksacerbation begyndt inden for 6 uger */
    GREATEST(
      CASE WHEN NOT n31_eksacerbation_inden_for_6_uger THEN d28 END,
      CASE WHEN NOT (
        n32_seneste_eksacerbation >= x48
      ) THEN d29 END
    ) AS n93_ustabil_day_false,
    parameter_1 AND (
      n28_nylig_kur >= 1
    ) AS x50,
    (
      n41_mrc >= 3
    ) OR (
      n43_cat >= 10
    ) AS n101_mange_symptomer, /* Mange symptomer: MRC mindst 3 eller CAT mindst 10 */
    "n62_rehabilitering_seneste_år" AND (
      n41_mrc <= n42_mrc_lavest
    ) AS x102,
    (
      NOT (
        n64_rehabilitering_svar IS NULL
      )
    ) AND (
      n64_rehabilitering_svar IN (2, 3)
    ) AS x103,
    v65 AS n68_pneumokok_vaccineret, /* Pneumokokvaccineret */
    v66 AS n69_farve_valgt /* Farve valgt af kliniker og patient */
  FROM layer_1
), layer_3 AS (
  SELECT
    d1,
    d10,
    d11,
    d12,
    d13,
    d14,
    d15,
    d16,
    d17,
    d18,
    d19,
    d20,
    d21,
    d22,
    d23,
    d24,
    d3,
    d30,
    d31,
    d34,
    d35,
    d36,
    d38,
    d39,
    d4,
    d40,
    d41,
    d42,
    d43,
    d44,
    d48,
    d49,
    d5,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d59,
    d6,
    d60,
    d61,
    d62,
    d67,
    d68,
    d69,
    d70,
    d71,
    d72,
    d73,
    d74,
    d77,
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
    d9,
    n101_mange_symptomer,
    n10_pakke_fravalgt,
    n110_bmi_beregnet,
    n110_bmi_beregnet_per,
    n11_vaccinereaktion,
    n12_ics_bivirkning,
    n13_ics_uden_effekt,
    "n14_behandling_ændret",
    n15_diagnostisk_tvivl,
    "n16_mistanke_om_hypoksæmi",
    n17_planlagt_flyrejse,
    n18_osteoporoserisiko,
    n19_hjerterisiko,
    n20_telemedicin_ikke_egnet,
    n21_angst_depression_positiv,
    n22_komorbiditet_ukontrolleret,
    n23_lav_egenomsorg,
    n24_eksacerbationer_oplyst,
    "n25_eksacerbationer_oplyst_før",
    n26_indlagt_for_kol,
    "n27_nylig_svær_eksacerbation",
    n30_seneste_kur,
    n33_fev1,
    n33_fev1_fresh,
    n34_fev1_fald,
    n37_fev1_fvc_lavest,
    n38_fev1_fvc_lavest_af_to,
    n39_fev1_fvc_nylig,
    n41_mrc,
    n42_mrc_lavest,
    n43_cat,
    "n44_iltmætning",
    "n45_iltmætning_akut",
    n46_eosinofile,
    n4_ny_kol_diagnose,
    n51_pao2,
    "n52_cor_pulmonale_eller_høj_hæmatokrit",
    n56_hjemmeilt_nogensinde,
    n57_hjemmeilt_stadig,
    n58_hjemmeilt_nystartet,
    "n62_rehabilitering_seneste_år",
    n63_rehabilitering_nylig,
    n64_rehabilitering_svar,
    "n65_rygestopforsøg",
    n6_astma,
    "n70_får_lama",
    "n71_får_laba",
    "n72_får_ics",
    "n73_får_ics_laba",
    "n74_får_korttidsvirkende",
    "n75_får_roflumilast",
    "n76_får_azithromycin",
    n77_alder,
    "n78_er_død",
    n79_ikke_tilmeldt,
    n7_kronisk_bronkitis,
    "n80_terminalerklæring",
    n81_rygestatus,
    "n84_bmi_målt",
    n85_depression,
    n86_osteoporose,
    "n89_svære_eksacerbationer",
    n8_hjertesygdom,
    n90_moderate_eksacerbationer,
    n91_prednisolonkure,
    n93_ustabil,
    n93_ustabil_day_false,
    "n9_pneumoni_seneste_år",
    parameter_0,
    patient,
    s30,
    today,
    u84,
    u85,
    u86,
    unknown_0,
    v84,
    v85,
    v86,
    x102,
    x103,
    x11,
    x44,
    x50,
    y31,
    parameter_1 AND (
      n90_moderate_eksacerbationer < n24_eksacerbationer_oplyst
    ) AS x4,
    CAST(0 AS BIGINT) | CASE WHEN "n65_rygestopforsøg" IS NULL THEN 1 ELSE 0 END | CASE WHEN n66_influenza_vaccineret IS NULL THEN 2 ELSE 0 END | CASE WHEN n67_covid_vaccineret IS NULL THEN 4 ELSE 0 END | CASE WHEN n68_pneumokok_vaccineret IS NULL THEN 8 ELSE 0 END | CASE WHEN n69_farve_valgt IS NULL THEN 16 ELSE 0 END | CASE WHEN "n70_får_lama" IS NULL THEN 32 ELSE 0 END | CASE WHEN "n71_får_laba" IS NULL THEN 64 ELSE 0 END | CASE WHEN "n72_får_ics" IS NULL THEN 128 ELSE 0 END | CASE WHEN "n73_får_ics_laba" IS NULL THEN 256 ELSE 0 END | CASE WHEN "n74_får_korttidsvirkende" IS NULL THEN 512 ELSE 0 END | CASE WHEN "n75_får_roflumilast" IS NULL THEN 1024 ELSE 0 END | CASE WHEN "n76_får_azithromycin" IS NULL THEN 2048 ELSE 0 END | CASE WHEN n77_alder IS NULL THEN 4096 ELSE 0 END | CASE WHEN "n78_er_død" IS NULL THEN 8192 ELSE 0 END | CASE WHEN n79_ikke_tilmeldt IS NULL THEN 16384 ELSE 0 END | CASE WHEN "n80_terminalerklæring" IS NULL THEN 32768 ELSE 0 END | CASE WHEN n81_rygestatus IS NULL THEN 65536 ELSE 0 END | CASE WHEN "n82_vægt" IS NULL THEN 131072 ELSE 0 END | CASE WHEN "n83_højde" IS NULL THEN 262144 ELSE 0 END | CASE WHEN "n84_bmi_målt" IS NULL THEN 524288 ELSE 0 END | CASE WHEN n85_depression IS NULL THEN 1048576 ELSE 0 END | CASE WHEN n86_osteoporose IS NULL THEN 2097152 ELSE 0 END | CASE WHEN "n89_svære_eksacerbationer" IS NULL THEN 4194304 ELSE 0 END | CASE WHEN n90_moderate_eksacerbationer IS NULL THEN 8388608 ELSE 0 END | CASE WHEN n91_prednisolonkure IS NULL THEN 16777216 ELSE 0 END AS unknown_1,
    (
      NOT parameter_1
    ) AND (
      n91_prednisolonkure < n24_eksacerbationer_oplyst
    ) AS x5,
    parameter_1 AND (
      n90_moderate_eksacerbationer >= 2
    ) AS x8,
    (
      NOT parameter_1
    ) AND (
      n91_prednisolonkure >= 2
    ) AS x9,
    (
      NOT (
        n24_eksacerbationer_oplyst IS NULL
      )
    ) AND (
      n24_eksacerbationer_oplyst >= 2
    ) AS x10,
    n54_hjemmeilt_registreret OR n55_hjemmeilt_procedure OR n59_niv_i_hjemmet OR x11 AS n104_ilt_eller_niv, /* Iltbehandling eller NIV i hjemmet */
    (
      NOT (
        "n84_bmi_målt" IS NULL
      )
    ) AND (
      "n84_bmi_målt" < 20
    ) AS x12,
    (
      "n84_bmi_målt" IS NULL
    )
    AND (
      n110_bmi_beregnet < CAST(CAST(20 AS DECIMAL(2, 0)) * n110_bmi_beregnet_per AS DECIMAL(23, 20))
    ) AS x13,
    CAST(CAST("n47_vægt_højest_6_måneder" AS DECIMAL(13, 10)) - CAST("n82_vægt" AS DECIMAL(13, 10)) AS DECIMAL(13, 10)) >= CAST(CAST(0.05 AS DECIMAL(2, 2)) * CAST("n47_vægt_højest_6_måneder" AS DECIMAL(13, 10)) AS DECIMAL(14, 12)) AS "n109_vægttab", /* Vægttab på mindst 5 % inden for 6 måneder */
    parameter_1 AND (
      n90_moderate_eksacerbationer >= 1
    ) AS x17,
    (
      NOT parameter_1
    ) AND (
      n91_prednisolonkure >= 1
    ) AS x18,
    (
      NOT (
        "n25_eksacerbationer_oplyst_før" IS NULL
      )
    ) AND (
      "n25_eksacerbationer_oplyst_før" >= 1
    ) AS x19,
    (
      NOT (
        n24_eksacerbationer_oplyst IS NULL
      )
    )
    AND (
      n24_eksacerbationer_oplyst >= 1
    )
    AND (
      NOT (
        n26_indlagt_for_kol IS NULL
      )
    )
    AND (
      NOT n26_indlagt_for_kol
    ) AS x20,
    GREATEST(
      CASE WHEN n54_hjemmeilt_registreret THEN d51 END,
      CASE WHEN n55_hjemmeilt_procedure THEN d52 END,
      CASE WHEN n59_niv_i_hjemmet THEN d56 END,
      CASE WHEN x11 THEN GREATEST(d53, d54) END
    ) AS n104_ilt_eller_niv_day_true,
    n3_kol_diagnose OR x44 AS n97_har_kol, /* I1: KOL-diagnose */
    GREATEST(CASE WHEN n3_kol_diagnose THEN d0 END, CASE WHEN x44 THEN GREATEST(d2, d34) END) AS n97_har_kol_day_true,
    x50 OR (
      n29_nylig_prednisolonkur >= 1
    ) AS x51,
    GREATEST(CASE WHEN x50 THEN d25 END, CASE WHEN n29_nylig_prednisolonkur >= 1 THEN d26 END, d27) AS n92_nylig_moderat_eksacerbation_day_true,
    (
      NOT (
        "n84_bmi_målt" IS NULL
      )
    ) AND (
      "n84_bmi_målt" < 19
    ) AS x53,
    (
      "n84_bmi_målt" IS NULL
    )
    AND (
      n110_bmi_beregnet < CAST(CAST(19 AS DECIMAL(2, 0)) * n110_bmi_beregnet_per AS DECIMAL(23, 20))
    ) AS x54,
    (
      parameter_0 = 0
    ) AND (
      n41_mrc >= 3
    ) AS x70,
    (
      parameter_0 IN (1, 2, 3)
    ) AND n101_mange_symptomer AS x71,
    "n70_får_lama" AND "n71_får_laba" AS n106_dobbeltbehandling, /* Får både LABA og LAMA */
    x102 OR x103 OR "n27_nylig_svær_eksacerbation" AS x101
  FROM layer_2
), layer_4 AS (
  SELECT
    d1,
    d10,
    d11,
    d12,
    d13,
    d14,
    d15,
    d16,
    d17,
    d18,
    d19,
    d20,
    d21,
    d22,
    d23,
    d24,
    d3,
    d30,
    d31,
    d34,
    d35,
    d36,
    d38,
    d39,
    d4,
    d40,
    d41,
    d42,
    d43,
    d44,
    d48,
    d49,
    d5,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d59,
    d6,
    d60,
    d61,
    d62,
    d67,
    d68,
    d69,
    d70,
    d71,
    d72,
    d73,
    d74,
    d77,
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
    d9,
    n101_mange_symptomer,
    n104_ilt_eller_niv,
    n104_ilt_eller_niv_day_true,
    n106_dobbeltbehandling,
    "n109_vægttab",
    n10_pakke_fravalgt,
    n110_bmi_beregnet,
    n110_bmi_beregnet_per,
    n11_vaccinereaktion,
    n12_ics_bivirkning,
    n13_ics_uden_effekt,
    "n14_behandling_ændret",
    n15_diagnostisk_tvivl,
    "n16_mistanke_om_hypoksæmi",
    n17_planlagt_flyrejse,
    n18_osteoporoserisiko,
    n19_hjerterisiko,
    n20_telemedicin_ikke_egnet,
    n21_angst_depression_positiv,
    n22_komorbiditet_ukontrolleret,
    n23_lav_egenomsorg,
    n24_eksacerbationer_oplyst,
    "n25_eksacerbationer_oplyst_før",
    n26_indlagt_for_kol,
    "n27_nylig_svær_eksacerbation",
    n33_fev1,
    n33_fev1_fresh,
    n34_fev1_fald,
    n37_fev1_fvc_lavest,
    n41_mrc,
    n42_mrc_lavest,
    n43_cat,
    "n44_iltmætning",
    "n45_iltmætning_akut",
    n46_eosinofile,
    n51_pao2,
    "n52_cor_pulmonale_eller_høj_hæmatokrit",
    n56_hjemmeilt_nogensinde,
    n57_hjemmeilt_stadig,
    n58_hjemmeilt_nystartet,
    "n62_rehabilitering_seneste_år",
    n63_rehabilitering_nylig,
    n64_rehabilitering_svar,
    "n65_rygestopforsøg",
    n6_astma,
    "n70_får_lama",
    "n71_får_laba",
    "n72_får_ics",
    "n73_får_ics_laba",
    "n74_får_korttidsvirkende",
    "n75_får_roflumilast",
    "n76_får_azithromycin",
    n77_alder,
    "n78_er_død",
    n79_ikke_tilmeldt,
    n7_kronisk_bronkitis,
    "n80_terminalerklæring",
    n81_rygestatus,
    "n84_bmi_målt",
    n85_depression,
    n86_osteoporose,
    "n89_svære_eksacerbationer",
    n8_hjertesygdom,
    n90_moderate_eksacerbationer,
    n91_prednisolonkure,
    n92_nylig_moderat_eksacerbation_day_true,
    n93_ustabil,
    n93_ustabil_day_false,
    n97_har_kol,
    n97_har_kol_day_true,
    "n9_pneumoni_seneste_år",
    parameter_0,
    patient,
    s30,
    u84,
    u85,
    u86,
    unknown_0,
    unknown_1,
    v84,
    v85,
    v86,
    x10,
    x101,
    x11,
    x12,
    x13,
    x17,
    x18,
    x19,
    x20,
    x4,
    x44,
    x5,
    x50,
    x51,
    x53,
    x54,
    x70,
    x71,
    x8,
    x9,
    y31,
    CASE
      WHEN (
        (
          v85 IS NULL
        ) AND (
          NOT u85
        )
      ) AND (
        n24_eksacerbationer_oplyst IS NULL
      )
      THEN unknown_0 & 2097152
      ELSE CAST(0 AS BIGINT)
    END AS n90_moderate_eksacerbationer_needs_0,
    CASE
      WHEN (
        (
          v86 IS NULL
        ) AND (
          NOT u86
        )
      ) AND (
        n24_eksacerbationer_oplyst IS NULL
      )
      THEN unknown_0 & 2097152
      ELSE CAST(0 AS BIGINT)
    END AS n91_prednisolonkure_needs_0,
    x4 OR x5 AS x6,
    x8 OR x9 OR x10 AS n111_moderat_mindst_to, /* Mindst 2 moderate eksacerbationer inden for 365 dage */
    x17 OR x18 OR x19 OR x20 AS n112_moderat_mindst_en, /* Mindst 1 moderat eksacerbation inden for 365 dage */
    (
      NOT (
        n24_eksacerbationer_oplyst IS NULL
      )
    ) AND (
      n24_eksacerbationer_oplyst >= 1
    ) AS x29,
    x12 OR x13 AS x42,
    (
      NOT (
        n39_fev1_fvc_nylig IS NULL
      )
    )
    AND (
      n39_fev1_fvc_nylig < 0.70
    )
    AND (
      n38_fev1_fvc_lavest_af_to IS NULL
    ) AS x49,
    x51
    AND (
      n30_seneste_kur >= CASE
        WHEN today >= CAST('0001-06-01' AS DATE)
        THEN CAST(today - INTERVAL '5' MONTH AS DATE)
        WHEN NOT (
          today IS NULL
        )
        THEN CAST('0001-01-01' AS DATE)
      END
    ) AS n92_nylig_moderat_eksacerbation, /* Moderat eksacerbation inden for 5 måneder */
    x53 OR x54 AS x56,
    CASE WHEN n101_mange_symptomer IS NULL THEN unknown_0 & 1374389534720 ELSE CAST(0 AS BIGINT) END AS n101_mange_symptomer_lacks_0,
    x70 OR x71 AS n116_gold_symptomer, /* Mange symptomer efter den valgte GOLD-udgave */
    GREATEST(CASE WHEN n41_mrc >= 3 THEN d38 END, CASE WHEN n43_cat >= 10 THEN d40 END) AS n101_mange_symptomer_day_true,
    "n70_får_lama" AND "n71_får_laba" AND "n72_får_ics" AS n107_tripelbehandling, /* Får LAMA, LABA og ICS */
    n106_dobbeltbehandling AND (
      NOT (
        n46_eosinofile IS NULL
      )
    ) AND (
      n46_eosinofile < 0.10
    ) AS x88,
    (
      NOT (
        "n84_bmi_målt" IS NULL
      )
    ) AND (
      "n84_bmi_målt" < 18.5
    ) AS x91,
    (
      "n84_bmi_målt" IS NULL
    )
    AND (
      CAST(n110_bmi_beregnet AS DECIMAL(13, 10)) < CAST(CAST(18.5 AS DECIMAL(3, 1)) * n110_bmi_beregnet_per AS DECIMAL(23, 21))
    ) AS x92,
    CASE
      WHEN NOT CASE WHEN (
        NOT (
          n41_mrc >= 3
        )
      ) OR x101 THEN TRUE ELSE FALSE END
      THEN (
        unknown_0 & 274877906944
      ) | CASE
        WHEN x101 IS NULL
        THEN (
          unknown_0 & 16777216
        ) | CASE WHEN x102 IS NULL THEN unknown_0 & 576461576937144320 ELSE CAST(0 AS BIGINT) END | CASE WHEN x103 IS NULL THEN unknown_0 & 2305843009213693952 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS r42_rehabilitering_lacks_0,
    (
      NOT (
        n4_ny_kol_diagnose IS NULL
      )
    )
    AND (
      n4_ny_kol_diagnose >= CASE
        WHEN today >= CAST('0001-07-01' AS DATE)
        THEN CAST(today - INTERVAL '6' MONTH AS DATE)
        WHEN NOT (
          today IS NULL
        )
        THEN CAST('0001-01-01' AS DATE)
      END
    ) AS x107,
    n97_har_kol AND (
      n77_alder >= 18
    ) AS x122,
    (
      NOT (
        n38_fev1_fvc_lavest_af_to IS NULL
      )
    ) AND (
      n38_fev1_fvc_lavest_af_to >= 0.70
    ) AS x123
  FROM layer_3
), layer_5 AS (
  SELECT
    d1,
    d10,
    d11,
    d12,
    d13,
    d14,
    d15,
    d16,
    d17,
    d18,
    d19,
    d20,
    d21,
    d23,
    d24,
    d3,
    d30,
    d31,
    d34,
    d35,
    d36,
    d38,
    d39,
    d4,
    d40,
    d41,
    d42,
    d43,
    d44,
    d48,
    d49,
    d5,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d59,
    d6,
    d60,
    d61,
    d62,
    d67,
    d68,
    d69,
    d70,
    d71,
    d72,
    d73,
    d74,
    d77,
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
    d9,
    n101_mange_symptomer,
    n101_mange_symptomer_day_true,
    n101_mange_symptomer_lacks_0,
    n104_ilt_eller_niv,
    n104_ilt_eller_niv_day_true,
    n106_dobbeltbehandling,
    n107_tripelbehandling,
    "n109_vægttab",
    n10_pakke_fravalgt,
    n110_bmi_beregnet,
    n110_bmi_beregnet_per,
    n111_moderat_mindst_to,
    n112_moderat_mindst_en,
    n116_gold_symptomer,
    n11_vaccinereaktion,
    n12_ics_bivirkning,
    n13_ics_uden_effekt,
    "n14_behandling_ændret",
    n15_diagnostisk_tvivl,
    "n16_mistanke_om_hypoksæmi",
    n17_planlagt_flyrejse,
    n18_osteoporoserisiko,
    n19_hjerterisiko,
    n20_telemedicin_ikke_egnet,
    n21_angst_depression_positiv,
    n22_komorbiditet_ukontrolleret,
    n23_lav_egenomsorg,
    n24_eksacerbationer_oplyst,
    n26_indlagt_for_kol,
    "n27_nylig_svær_eksacerbation",
    n33_fev1,
    n33_fev1_fresh,
    n34_fev1_fald,
    n37_fev1_fvc_lavest,
    n41_mrc,
    n42_mrc_lavest,
    n43_cat,
    "n44_iltmætning",
    "n45_iltmætning_akut",
    n46_eosinofile,
    n51_pao2,
    "n52_cor_pulmonale_eller_høj_hæmatokrit",
    n56_hjemmeilt_nogensinde,
    n57_hjemmeilt_stadig,
    n58_hjemmeilt_nystartet,
    "n62_rehabilitering_seneste_år",
    n63_rehabilitering_nylig,
    n64_rehabilitering_svar,
    "n65_rygestopforsøg",
    n6_astma,
    "n70_får_lama",
    "n71_får_laba",
    "n72_får_ics",
    "n73_får_ics_laba",
    "n74_får_korttidsvirkende",
    "n75_får_roflumilast",
    "n76_får_azithromycin",
    n77_alder,
    "n78_er_død",
    n79_ikke_tilmeldt,
    n7_kronisk_bronkitis,
    "n80_terminalerklæring",
    n81_rygestatus,
    "n84_bmi_målt",
    n85_depression,
    n86_osteoporose,
    "n89_svære_eksacerbationer",
    n8_hjertesygdom,
    n90_moderate_eksacerbationer,
    n90_moderate_eksacerbationer_needs_0,
    n91_prednisolonkure,
    n91_prednisolonkure_needs_0,
    n92_nylig_moderat_eksacerbation,
    n92_nylig_moderat_eksacerbation_day_true,
    n93_ustabil,
    n93_ustabil_day_false,
    n97_har_kol,
    n97_har_kol_day_true,
    "n9_pneumoni_seneste_år",
    parameter_0,
    patient,
    r42_rehabilitering_lacks_0,
    s30,
    u84,
    u85,
    u86,
    unknown_0,
    unknown_1,
    v84,
    v85,
    v86,
    x101,
    x107,
    x11,
    x12,
    x122,
    x123,
    x13,
    x29,
    x4,
    x42,
    x44,
    x49,
    x5,
    x53,
    x54,
    x56,
    x6,
    x88,
    x91,
    x92,
    y31,
    (
      NOT (
        n24_eksacerbationer_oplyst IS NULL
      )
    )
    AND (
      n24_eksacerbationer_oplyst >= 1
    )
    AND x6
    AND n26_indlagt_for_kol AS x7,
    CASE
      WHEN n111_moderat_mindst_to IS NULL
      THEN CASE WHEN x8 IS NULL THEN n90_moderate_eksacerbationer_needs_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN x9 IS NULL THEN n91_prednisolonkure_needs_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN x10 IS NULL THEN unknown_0 & 2097152 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n111_moderat_mindst_to_lacks_0,
    CASE
      WHEN n111_moderat_mindst_to IS NULL
      THEN CASE WHEN x8 IS NULL THEN unknown_1 & 8388608 ELSE CAST(0 AS BIGINT) END | CASE WHEN x9 IS NULL THEN unknown_1 & 16777216 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n111_moderat_mindst_to_lacks_1,
    (
      NOT (
        "n44_iltmætning" IS NULL
      )
    ) AND (
      "n44_iltmætning" <= 92
    ) AS "n103_hypoksæmi", /* Iltmætning højst 92 % i stabil fase (når den er kendt) */
    x42 AS n118_bmi_under_20, /* BMI under 20 */
    CASE
      WHEN n112_moderat_mindst_en IS NULL
      THEN CASE WHEN x17 IS NULL THEN n90_moderate_eksacerbationer_needs_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN x18 IS NULL THEN n91_prednisolonkure_needs_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN x19 IS NULL THEN unknown_0 & 4194304 ELSE CAST(0 AS BIGINT) END | CASE WHEN x20 IS NULL THEN unknown_0 & 10485760 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n112_moderat_mindst_en_lacks_0,
    CASE
      WHEN n112_moderat_mindst_en IS NULL
      THEN CASE WHEN x17 IS NULL THEN unknown_1 & 8388608 ELSE CAST(0 AS BIGINT) END | CASE WHEN x18 IS NULL THEN unknown_1 & 16777216 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n112_moderat_mindst_en_lacks_1,
    (
      NOT (
        CASE
          WHEN CAST(y31 AS DECIMAL(7, 0)) > 0
          THEN CAST(CAST(CAST(n34_fev1_fald AS DECIMAL(14, 10)) AS DECIMAL(19, 10)) * CAST(365.25 AS DECIMAL(5, 2)) AS DECIMAL(19, 12))
        END IS NULL
      )
    )
    AND (
      CASE
        WHEN CAST(y31 AS DECIMAL(7, 0)) > 0
        THEN CAST(CAST(CAST(n34_fev1_fald AS DECIMAL(14, 10)) AS DECIMAL(19, 10)) * CAST(365.25 AS DECIMAL(5, 2)) AS DECIMAL(19, 12))
      END > CAST(CAST(60 AS DECIMAL(2, 0)) * CAST(y31 AS DECIMAL(7, 0)) AS DECIMAL(9, 0))
    ) AS n96_hurtigt_fald, /* FEV1 falder mere end 60 ml pr. år (når det er kendt) */
    (
      n43_cat IS NULL
    ) OR (
      n43_cat < 10
    ) AS x28,
    n112_moderat_mindst_en OR (
      "n89_svære_eksacerbationer" >= 1
    ) OR x29 AS n122_mindst_en_eksacerbation, /* Mindst 1 moderat eller svær eksacerbation inden for 365 dage */
    (
      "n44_iltmætning" IS NULL
    ) OR (
      "n44_iltmætning" > 92
    ) AS x30,
    GREATEST(
      CASE
        WHEN x8
        THEN GREATEST(
          d85,
          CASE
            WHEN (
              (
                v85 IS NULL
              ) AND (
                NOT u85
              )
            ) AND (
              NOT (
                n90_moderate_eksacerbationer IS NULL
              )
            )
            THEN d21
          END
        )
      END,
      CASE
        WHEN x9
        THEN GREATEST(
          d86,
          CASE
            WHEN (
              (
                v86 IS NULL
              ) AND (
                NOT u86
              )
            ) AND (
              NOT (
                n91_prednisolonkure IS NULL
              )
            )
            THEN d21
          END
        )
      END,
      CASE WHEN x10 THEN d21 END
    ) AS n111_moderat_mindst_to_day_true,
    GREATEST(d79, d80) AS n110_bmi_beregnet_day_known,
    GREATEST(
      CASE
        WHEN x17
        THEN GREATEST(
          d85,
          CASE
            WHEN (
              (
                v85 IS NULL
              ) AND (
                NOT u85
              )
            ) AND (
              NOT (
                n90_moderate_eksacerbationer IS NULL
              )
            )
            THEN d21
          END
        )
      END,
      CASE
        WHEN x18
        THEN GREATEST(
          d86,
          CASE
            WHEN (
              (
                v86 IS NULL
              ) AND (
                NOT u86
              )
            ) AND (
              NOT (
                n91_prednisolonkure IS NULL
              )
            )
            THEN d21
          END
        )
      END,
      CASE WHEN x19 THEN d22 END,
      CASE WHEN x20 THEN GREATEST(d21, d23) END
    ) AS n112_moderat_mindst_en_day_true,
    GREATEST(
      CASE
        WHEN NOT (
          n90_moderate_eksacerbationer >= 1
        )
        THEN GREATEST(
          d85,
          CASE
            WHEN (
              (
                v85 IS NULL
              ) AND (
                NOT u85
              )
            ) AND (
              NOT (
                n90_moderate_eksacerbationer IS NULL
              )
            )
            THEN d21
          END
        )
      END,
      CASE
        WHEN NOT (
          n91_prednisolonkure >= 1
        )
        THEN GREATEST(
          d86,
          CASE
            WHEN (
              (
                v86 IS NULL
              ) AND (
                NOT u86
              )
            ) AND (
              NOT (
                n91_prednisolonkure IS NULL
              )
            )
            THEN d21
          END
        )
      END,
      CASE WHEN "n25_eksacerbationer_oplyst_før" IS NULL THEN d22 END,
      CASE WHEN NOT (
        "n25_eksacerbationer_oplyst_før" >= 1
      ) THEN d22 END,
      CASE WHEN n24_eksacerbationer_oplyst IS NULL THEN d21 END,
      CASE WHEN NOT (
        n24_eksacerbationer_oplyst >= 1
      ) THEN d21 END,
      CASE WHEN n26_indlagt_for_kol IS NULL THEN d23 END,
      CASE WHEN n26_indlagt_for_kol THEN d23 END
    ) AS n112_moderat_mindst_en_day_false,
    CASE
      WHEN n92_nylig_moderat_eksacerbation IS NULL
      THEN (
        unknown_0 & 134217728
      ) | CASE
        WHEN x51 IS NULL
        THEN (
          unknown_0 & 67108864
        ) | CASE WHEN x50 IS NULL THEN unknown_0 & 33554432 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS n92_nylig_moderat_eksacerbation_lacks_0,
    x56 AS n119_bmi_under_19, /* BMI under 19 */
    n112_moderat_mindst_en AND (
      "n89_svære_eksacerbationer" >= 1
    ) AS x64,
    CASE
      WHEN n116_gold_symptomer IS NULL
      THEN CASE WHEN x70 IS NULL THEN unknown_0 & 274877906944 ELSE CAST(0 AS BIGINT) END | CASE WHEN x71 IS NULL THEN n101_mange_symptomer_lacks_0 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n116_gold_symptomer_lacks_0,
    "n70_får_lama" OR "n71_får_laba" AS n105_langtidsvirkende, /* Får LAMA eller LABA */
    GREATEST(CASE WHEN x70 THEN d38 END, CASE WHEN x71 THEN n101_mange_symptomer_day_true END) AS n116_gold_symptomer_day_true,
    n107_tripelbehandling OR x88 AS x89,
    x91 OR x92 AS "n120_undervægt", /* Undervægt: BMI under 18,5 */
    CASE
      WHEN NOT x122
      THEN NULL
      WHEN "n78_er_død"
      THEN 0
      WHEN n79_ikke_tilmeldt
      THEN 1
      WHEN x123
      THEN 2
      WHEN n10_pakke_fravalgt
      THEN 3
      WHEN "n80_terminalerklæring"
      THEN 4
    END AS exclusion,
    n37_fev1_fvc_lavest < 0.70 AS n98_obstruktion /* I2: Obstruktion påvist (FEV1/FVC under 0,70 efter bronkodilatator) */
  FROM layer_4
), layer_6 AS (
  SELECT
    d1,
    d10,
    d11,
    d12,
    d13,
    d14,
    d15,
    d16,
    d17,
    d18,
    d19,
    d20,
    d21,
    d23,
    d24,
    d3,
    d30,
    d31,
    d34,
    d35,
    d36,
    d38,
    d39,
    d4,
    d40,
    d41,
    d42,
    d43,
    d48,
    d49,
    d5,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d59,
    d6,
    d60,
    d61,
    d62,
    d67,
    d68,
    d69,
    d70,
    d71,
    d72,
    d73,
    d74,
    d77,
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
    d9,
    exclusion,
    n101_mange_symptomer,
    n101_mange_symptomer_day_true,
    n101_mange_symptomer_lacks_0,
    "n103_hypoksæmi",
    n104_ilt_eller_niv,
    n104_ilt_eller_niv_day_true,
    n105_langtidsvirkende,
    n106_dobbeltbehandling,
    n107_tripelbehandling,
    "n109_vægttab",
    n10_pakke_fravalgt,
    n110_bmi_beregnet,
    n110_bmi_beregnet_day_known,
    n110_bmi_beregnet_per,
    n111_moderat_mindst_to,
    n111_moderat_mindst_to_day_true,
    n111_moderat_mindst_to_lacks_0,
    n111_moderat_mindst_to_lacks_1,
    n112_moderat_mindst_en,
    n112_moderat_mindst_en_day_false,
    n112_moderat_mindst_en_day_true,
    n112_moderat_mindst_en_lacks_0,
    n112_moderat_mindst_en_lacks_1,
    n116_gold_symptomer,
    n116_gold_symptomer_day_true,
    n116_gold_symptomer_lacks_0,
    n118_bmi_under_20,
    n119_bmi_under_19,
    n11_vaccinereaktion,
    "n120_undervægt",
    n122_mindst_en_eksacerbation,
    n12_ics_bivirkning,
    n13_ics_uden_effekt,
    "n14_behandling_ændret",
    n15_diagnostisk_tvivl,
    "n16_mistanke_om_hypoksæmi",
    n17_planlagt_flyrejse,
    n18_osteoporoserisiko,
    n19_hjerterisiko,
    n20_telemedicin_ikke_egnet,
    n21_angst_depression_positiv,
    n22_komorbiditet_ukontrolleret,
    n23_lav_egenomsorg,
    n24_eksacerbationer_oplyst,
    n26_indlagt_for_kol,
    "n27_nylig_svær_eksacerbation",
    n33_fev1,
    n33_fev1_fresh,
    n34_fev1_fald,
    n37_fev1_fvc_lavest,
    n41_mrc,
    n42_mrc_lavest,
    n43_cat,
    "n44_iltmætning",
    "n45_iltmætning_akut",
    n46_eosinofile,
    n51_pao2,
    "n52_cor_pulmonale_eller_høj_hæmatokrit",
    n56_hjemmeilt_nogensinde,
    n57_hjemmeilt_stadig,
    n58_hjemmeilt_nystartet,
    "n62_rehabilitering_seneste_år",
    n63_rehabilitering_nylig,
    n64_rehabilitering_svar,
    "n65_rygestopforsøg",
    n6_astma,
    "n70_får_lama",
    "n71_får_laba",
    "n72_får_ics",
    "n73_får_ics_laba",
    "n74_får_korttidsvirkende",
    "n76_får_azithromycin",
    n77_alder,
    "n78_er_død",
    n79_ikke_tilmeldt,
    "n80_terminalerklæring",
    n81_rygestatus,
    "n84_bmi_målt",
    n85_depression,
    n86_osteoporose,
    "n89_svære_eksacerbationer",
    n8_hjertesygdom,
    n90_moderate_eksacerbationer,
    n90_moderate_eksacerbationer_needs_0,
    n91_prednisolonkure,
    n91_prednisolonkure_needs_0,
    n92_nylig_moderat_eksacerbation,
    n92_nylig_moderat_eksacerbation_day_true,
    n92_nylig_moderat_eksacerbation_lacks_0,
    n93_ustabil,
    n93_ustabil_day_false,
    n96_hurtigt_fald,
    n97_har_kol,
    n97_har_kol_day_true,
    n98_obstruktion,
    "n9_pneumoni_seneste_år",
    parameter_0,
    patient,
    r42_rehabilitering_lacks_0,
    s30,
    u84,
    u85,
    u86,
    unknown_0,
    unknown_1,
    v84,
    v85,
    v86,
    x101,
    x107,
    x11,
    x12,
    x122,
    x123,
    x13,
    x28,
    x29,
    x30,
    x4,
    x42,
    x44,
    x49,
    x5,
    x53,
    x54,
    x56,
    x6,
    x64,
    x7,
    x88,
    x89,
    x91,
    x92,
    y31,
    (
      n41_mrc <= 2
    ) AND x28 AND (
      n33_fev1 >= 50
    ) AND (
      NOT n122_mindst_en_eksacerbation
    ) AND x30 AS x3,
    CASE
      WHEN (
        (
          v84 IS NULL
        ) AND (
          NOT u84
        )
      ) AND (
        n24_eksacerbationer_oplyst IS NULL
      )
      THEN unknown_0 & 2097152
      ELSE CAST(0 AS BIGINT)
    END AS "n89_svære_eksacerbationer_needs_0",
    (
      "n89_svære_eksacerbationer" >= 1
    ) OR x7 AS "n113_svær_mindst_en", /* Mindst 1 svær eksacerbation inden for 365 dage */
    CASE WHEN n110_bmi_beregnet IS NULL THEN unknown_1 & 393216 ELSE CAST(0 AS BIGINT) END AS n110_bmi_beregnet_lacks_1,
    (
      NOT (
        n118_bmi_under_20 IS NULL
      )
    ) AND n118_bmi_under_20 AS x14,
    (
      NOT (
        "n109_vægttab" IS NULL
      )
    ) AND "n109_vægttab" AS x15,
    (
      n41_mrc >= 3
    ) OR (
      n43_cat >= 10
    ) AS x23,
    (
      n41_mrc <= 2
    ) AND x28 AND (
      n33_fev1_fresh >= 50
    ) AND (
      NOT n122_mindst_en_eksacerbation
    ) AND x30 AS x35,
    GREATEST(CASE WHEN x12 THEN d81 END, CASE WHEN x13 THEN GREATEST(d81, n110_bmi_beregnet_day_known) END) AS n118_bmi_under_20_day_true,
    GREATEST(d44, d79) AS "n109_vægttab_day_known",
    GREATEST(d44, d79) AS "n109_vægttab_day_true",
    (
      CAST(CAST(CAST("n84_bmi_målt" AS DECIMAL(12, 10)) * n110_bmi_beregnet_per AS DECIMAL(33, 30)) - CAST(n110_bmi_beregnet AS DECIMAL(13, 10)) AS DECIMAL(33, 30)) > CAST(CAST(1 AS DECIMAL(1, 0)) * n110_bmi_beregnet_per AS DECIMAL(21, 20))
    )
    OR (
      CAST(CAST(n110_bmi_beregnet AS DECIMAL(13, 10)) - CAST(CAST("n84_bmi_målt" AS DECIMAL(12, 10)) * n110_bmi_beregnet_per AS DECIMAL(33, 30)) AS DECIMAL(33, 30)) > CAST(CAST(1 AS DECIMAL(1, 0)) * n110_bmi_beregnet_per AS DECIMAL(21, 20))
    ) AS x47,
    (
      n77_alder > 45
    ) AND (
      NOT (
        n119_bmi_under_19 IS NULL
      )
    ) AND n119_bmi_under_19 AS x55,
    (
      NOT (
        "n109_vægttab" IS NULL
      )
    ) AND "n109_vægttab" AS x58,
    (
      NOT (
        "n109_vægttab" IS NULL
      )
    ) AND "n109_vægttab" AS x62,
    n111_moderat_mindst_to OR (
      "n89_svære_eksacerbationer" >= 2
    ) OR x64 AS n123_mindst_to_eksacerbationer, /* Mindst 2 moderate eller svære eksacerbationer inden for 365 dage */
    n122_mindst_en_eksacerbation
    AND (
      n33_fev1 < 50
    )
    AND n7_kronisk_bronkitis
    AND (
      NOT "n75_får_roflumilast"
    )
    AND x89 AS x87,
    (
      NOT (
        "n120_undervægt" IS NULL
      )
    ) AND "n120_undervægt" AS x93,
    n106_dobbeltbehandling AND (
      NOT (
        n46_eosinofile IS NULL
      )
    ) AND (
      n46_eosinofile < 0.10
    ) AS x95,
    n104_ilt_eller_niv OR "n103_hypoksæmi" AS x115,
    n96_hurtigt_fald AND n105_langtidsvirkende AS x117,
    CASE
      WHEN NOT x122
      THEN 'not-in-target'
      WHEN (
        exclusion = 0
      ) OR (
        exclusion = 1
      )
      THEN 'closed'
      WHEN exclusion = 2
      THEN 'excluded'
      WHEN exclusion = 3
      THEN 'declined'
      WHEN exclusion = 4
      THEN 'suspended'
      WHEN x122 IS NULL
      THEN 'undecided'
      WHEN n98_obstruktion
      THEN 'included'
      ELSE 'included-unconfirmed'
    END AS status
  FROM layer_5
), layer_7 AS (
  SELECT
    d1,
    d10,
    d11,
    d12,
    d13,
    d14,
    d15,
    d16,
    d17,
    d18,
    d19,
    d20,
    d21,
    d23,
    d24,
    d3,
    d30,
    d31,
    d34,
    d35,
    d36,
    d38,
    d39,
    d4,
    d40,
    d41,
    d42,
    d43,
    d48,
    d49,
    d5,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d59,
    d6,
    d60,
    d61,
    d62,
    d67,
    d68,
    d69,
    d70,
    d71,
    d72,
    d73,
    d74,
    d77,
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
    d9,
    exclusion,
    n101_mange_symptomer,
    n101_mange_symptomer_day_true,
    n101_mange_symptomer_lacks_0,
    "n103_hypoksæmi",
    n104_ilt_eller_niv,
    n104_ilt_eller_niv_day_true,
    n105_langtidsvirkende,
    n106_dobbeltbehandling,
    n107_tripelbehandling,
    "n109_vægttab_day_known",
    "n109_vægttab_day_true",
    n10_pakke_fravalgt,
    n110_bmi_beregnet,
    n110_bmi_beregnet_day_known,
    n110_bmi_beregnet_lacks_1,
    n110_bmi_beregnet_per,
    n111_moderat_mindst_to,
    n111_moderat_mindst_to_day_true,
    n111_moderat_mindst_to_lacks_0,
    n111_moderat_mindst_to_lacks_1,
    n112_moderat_mindst_en,
    n112_moderat_mindst_en_day_false,
    n112_moderat_mindst_en_day_true,
    n112_moderat_mindst_en_lacks_0,
    n112_moderat_mindst_en_lacks_1,
    "n113_svær_mindst_en",
    n116_gold_symptomer,
    n116_gold_symptomer_day_true,
    n116_gold_symptomer_lacks_0,
    n118_bmi_under_20,
    n118_bmi_under_20_day_true,
    n119_bmi_under_19,
    n11_vaccinereaktion,
    "n120_undervægt",
    n122_mindst_en_eksacerbation,
    n123_mindst_to_eksacerbationer,
    n12_ics_bivirkning,
    n13_ics_uden_effekt,
    "n14_behandling_ændret",
    n15_diagnostisk_tvivl,
    "n16_mistanke_om_hypoksæmi",
    n17_planlagt_flyrejse,
    n18_osteoporoserisiko,
    n19_hjerterisiko,
    n20_telemedicin_ikke_egnet,
    n21_angst_depression_positiv,
    n24_eksacerbationer_oplyst,
    n26_indlagt_for_kol,
    "n27_nylig_svær_eksacerbation",
    n33_fev1,
    n33_fev1_fresh,
    n34_fev1_fald,
    n37_fev1_fvc_lavest,
    n41_mrc,
    n42_mrc_lavest,
    n43_cat,
    "n44_iltmætning",
    "n45_iltmætning_akut",
    n46_eosinofile,
    n51_pao2,
    "n52_cor_pulmonale_eller_høj_hæmatokrit",
    n56_hjemmeilt_nogensinde,
    n57_hjemmeilt_stadig,
    n58_hjemmeilt_nystartet,
    "n62_rehabilitering_seneste_år",
    n63_rehabilitering_nylig,
    n64_rehabilitering_svar,
    "n65_rygestopforsøg",
    n6_astma,
    "n70_får_lama",
    "n71_får_laba",
    "n72_får_ics",
    "n73_får_ics_laba",
    "n74_får_korttidsvirkende",
    "n76_får_azithromycin",
    n77_alder,
    "n78_er_død",
    n79_ikke_tilmeldt,
    "n80_terminalerklæring",
    n81_rygestatus,
    "n84_bmi_målt",
    n86_osteoporose,
    "n89_svære_eksacerbationer",
    "n89_svære_eksacerbationer_needs_0",
    n8_hjertesygdom,
    n90_moderate_eksacerbationer,
    n91_prednisolonkure,
    n92_nylig_moderat_eksacerbation,
    n92_nylig_moderat_eksacerbation_day_true,
    n92_nylig_moderat_eksacerbation_lacks_0,
    n93_ustabil,
    n93_ustabil_day_false,
    n96_hurtigt_fald,
    n97_har_kol,
    n97_har_kol_day_true,
    n98_obstruktion,
    "n9_pneumoni_seneste_år",
    parameter_0,
    patient,
    r42_rehabilitering_lacks_0,
    s30,
    status,
    u84,
    u85,
    u86,
    unknown_0,
    unknown_1,
    v84,
    v85,
    v86,
    x101,
    x107,
    x115,
    x117,
    x122,
    x123,
    x14,
    x15,
    x23,
    x28,
    x29,
    x3,
    x30,
    x35,
    x47,
    x49,
    x53,
    x54,
    x55,
    x56,
    x58,
    x6,
    x62,
    x64,
    x87,
    x88,
    x89,
    x91,
    x92,
    x93,
    x95,
    y31,
    CASE
      WHEN "n113_svær_mindst_en" IS NULL
      THEN "n89_svære_eksacerbationer_needs_0" | CASE
        WHEN x7 IS NULL
        THEN (
          unknown_0 & 10485760
        ) | CASE
          WHEN x6 IS NULL
          THEN CASE
            WHEN x4 IS NULL
            THEN (
              unknown_0 & 2097152
            ) | n90_moderate_eksacerbationer_needs_0
            ELSE CAST(0 AS BIGINT)
          END | CASE WHEN x5 IS NULL THEN (
            unknown_0 & 2097152
          ) | n91_prednisolonkure_needs_0 ELSE CAST(0 AS BIGINT) END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS "n113_svær_mindst_en_lacks_0",
    CASE
      WHEN "n113_svær_mindst_en" IS NULL
      THEN (
        unknown_1 & 4194304
      ) | CASE
        WHEN x7 IS NULL
        THEN CASE
          WHEN x6 IS NULL
          THEN CASE WHEN x4 IS NULL THEN unknown_1 & 8388608 ELSE CAST(0 AS BIGINT) END | CASE WHEN x5 IS NULL THEN unknown_1 & 16777216 ELSE CAST(0 AS BIGINT) END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS "n113_svær_mindst_en_lacks_1",
    CASE WHEN "n103_hypoksæmi" IS NULL THEN unknown_0 & 2199023255552 ELSE CAST(0 AS BIGINT) END AS "n103_hypoksæmi_lacks_0",
    CASE
      WHEN n104_ilt_eller_niv IS NULL
      THEN (
        unknown_0 & 78812993478983680
      ) | CASE WHEN x11 IS NULL THEN unknown_0 & 27021597764222976 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n104_ilt_eller_niv_lacks_0,
    CASE
      WHEN n118_bmi_under_20 IS NULL
      THEN CASE WHEN x12 IS NULL THEN unknown_1 & 524288 ELSE CAST(0 AS BIGINT) END | CASE WHEN x13 IS NULL THEN n110_bmi_beregnet_lacks_1 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n118_bmi_under_20_lacks_1,
    CASE WHEN "n109_vægttab" IS NULL THEN unknown_0 & 17592186044416 ELSE CAST(0 AS BIGINT) END AS "n109_vægttab_lacks_0",
    CASE WHEN "n109_vægttab" IS NULL THEN unknown_1 & 131072 ELSE CAST(0 AS BIGINT) END AS "n109_vægttab_lacks_1",
    x14 OR x15 AS "n126_ernæringsrisiko", /* BMI under 20 eller vægttab (når det er kendt) */
    (
      n41_mrc >= 3
    ) OR (
      n33_fev1 < 50
    ) AS x16,
    (
      n43_cat IS NULL
    ) AND (
      n41_mrc >= 3
    ) AS x21,
    (
      n41_mrc IS NULL
    ) AND (
      n43_cat >= 10
    ) AS x22,
    (
      NOT (
        n41_mrc IS NULL
      )
    ) AND (
      NOT (
        n43_cat IS NULL
      )
    ) AND x23 AS x24,
    CASE WHEN n96_hurtigt_fald IS NULL THEN unknown_0 & 2147483648 ELSE CAST(0 AS BIGINT) END AS n96_hurtigt_fald_lacks_0,
    (
      NOT (
        n21_angst_depression_positiv IS NULL
      )
    ) AND n21_angst_depression_positiv AS x25,
    (
      NOT (
        n22_komorbiditet_ukontrolleret IS NULL
      )
    ) AND n22_komorbiditet_ukontrolleret AS x26,
    (
      NOT (
        n23_lav_egenomsorg IS NULL
      )
    ) AND n23_lav_egenomsorg AS x27,
    CASE
      WHEN n122_mindst_en_eksacerbation IS NULL
      THEN n112_moderat_mindst_en_lacks_0 | "n89_svære_eksacerbationer_needs_0" | CASE WHEN x29 IS NULL THEN unknown_0 & 2097152 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n122_mindst_en_eksacerbation_lacks_0,
    CASE
      WHEN n122_mindst_en_eksacerbation IS NULL
      THEN (
        unknown_1 & 4194304
      ) | n112_moderat_mindst_en_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS n122_mindst_en_eksacerbation_lacks_1,
    (
      n41_mrc >= 3
    ) OR (
      n33_fev1_fresh < 50
    ) AS x36,
    GREATEST(
      CASE
        WHEN "n89_svære_eksacerbationer" >= 1
        THEN GREATEST(
          d84,
          CASE
            WHEN (
              (
                v84 IS NULL
              ) AND (
                NOT u84
              )
            ) AND (
              NOT (
                "n89_svære_eksacerbationer" IS NULL
              )
            )
            THEN d21
          END
        )
      END,
      CASE
        WHEN x7
        THEN GREATEST(
          d21,
          CASE
            WHEN x4
            THEN GREATEST(
              d85,
              CASE
                WHEN (
                  (
                    v85 IS NULL
                  ) AND (
                    NOT u85
                  )
                ) AND (
                  NOT (
                    n90_moderate_eksacerbationer IS NULL
                  )
                )
                THEN d21
              END,
              d21
            )
          END,
          CASE
            WHEN x5
            THEN GREATEST(
              d86,
              CASE
                WHEN (
                  (
                    v86 IS NULL
                  ) AND (
                    NOT u86
                  )
                ) AND (
                  NOT (
                    n91_prednisolonkure IS NULL
                  )
                )
                THEN d21
              END,
              d21
            )
          END,
          d23
        )
      END
    ) AS "n113_svær_mindst_en_day_true",
    GREATEST(
      CASE
        WHEN x14
        THEN GREATEST(
          GREATEST(
            CASE
              WHEN x42
              THEN GREATEST(CASE WHEN x12 THEN d81 END, CASE WHEN x13 THEN GREATEST(d81, n110_bmi_beregnet_day_known) END)
            END,
            CASE
              WHEN NOT x42
              THEN GREATEST(
                CASE WHEN "n84_bmi_målt" IS NULL THEN d81 END,
                CASE WHEN NOT (
                  "n84_bmi_målt" < 20
                ) THEN d81 END,
                CASE WHEN NOT (
                  "n84_bmi_målt" IS NULL
                ) THEN d81 END,
                CASE
                  WHEN NOT (
                    n110_bmi_beregnet < CAST(CAST(20 AS DECIMAL(2, 0)) * n110_bmi_beregnet_per AS DECIMAL(23, 20))
                  )
                  THEN n110_bmi_beregnet_day_known
                END
              )
            END
          ),
          n118_bmi_under_20_day_true
        )
      END,
      CASE WHEN x15 THEN GREATEST("n109_vægttab_day_known", "n109_vægttab_day_true") END
    ) AS "n126_ernæringsrisiko_day_true",
    GREATEST(
      CASE
        WHEN NOT (
          n90_moderate_eksacerbationer >= 2
        )
        THEN GREATEST(
          d85,
          CASE
            WHEN (
              (
                v85 IS NULL
              ) AND (
                NOT u85
              )
            ) AND (
              NOT (
                n90_moderate_eksacerbationer IS NULL
              )
            )
            THEN d21
          END
        )
      END,
      CASE
        WHEN NOT (
          n91_prednisolonkure >= 2
        )
        THEN GREATEST(
          d86,
          CASE
            WHEN (
              (
                v86 IS NULL
              ) AND (
                NOT u86
              )
            ) AND (
              NOT (
                n91_prednisolonkure IS NULL
              )
            )
            THEN d21
          END
        )
      END,
      CASE WHEN n24_eksacerbationer_oplyst IS NULL THEN d21 END,
      CASE WHEN NOT (
        n24_eksacerbationer_oplyst >= 2
      ) THEN d21 END
    ) AS n111_moderat_mindst_to_day_false,
    GREATEST(
      n112_moderat_mindst_en_day_false,
      d84,
      CASE
        WHEN (
          (
            v84 IS NULL
          ) AND (
            NOT u84
          )
        ) AND (
          NOT (
            "n89_svære_eksacerbationer" IS NULL
          )
        )
        THEN d21
      END,
      CASE WHEN n24_eksacerbationer_oplyst IS NULL THEN d21 END,
      CASE WHEN NOT (
        n24_eksacerbationer_oplyst >= 1
      ) THEN d21 END
    ) AS n122_mindst_en_eksacerbation_day_false,
    CASE
      WHEN n97_har_kol IS NULL
      THEN (
        unknown_0 & 1
      ) | CASE WHEN x44 IS NULL THEN unknown_0 & 17179869188 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n97_har_kol_lacks_0,
    (
      NOT (
        "n84_bmi_målt" IS NULL
      )
    ) AND (
      NOT (
        n110_bmi_beregnet IS NULL
      )
    ) AND x47 AS x46,
    CASE
      WHEN (
        CASE WHEN n33_fev1 < 50 THEN 1 ELSE 0 END + CASE WHEN n81_rygestatus = 0 THEN 1 ELSE 0 END + CASE WHEN n18_osteoporoserisiko THEN 1 ELSE 0 END + CASE WHEN x55 THEN 1 ELSE 0 END
      ) >= 1
      THEN TRUE
      WHEN (
        CASE WHEN NOT (
          n33_fev1 < 50
        ) THEN 0 ELSE 1 END + CASE WHEN NOT (
          n81_rygestatus = 0
        ) THEN 0 ELSE 1 END + CASE WHEN NOT n18_osteoporoserisiko THEN 0 ELSE 1 END + CASE WHEN NOT x55 THEN 0 ELSE 1 END
      ) < 1
      THEN FALSE
    END AS x52,
    n118_bmi_under_20 OR x58 AS x57,
    (
      n33_fev1 < 30
    )
    OR (
      n41_mrc >= 4
    )
    OR n104_ilt_eller_niv
    OR (
      "n89_svære_eksacerbationer" >= 2
    )
    OR x62
    OR "n80_terminalerklæring" AS x61,
    CASE
      WHEN n123_mindst_to_eksacerbationer IS NULL
      THEN n111_moderat_mindst_to_lacks_0 | "n89_svære_eksacerbationer_needs_0" | CASE
        WHEN x64 IS NULL
        THEN n112_moderat_mindst_en_lacks_0 | "n89_svære_eksacerbationer_needs_0"
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS n123_mindst_to_eksacerbationer_lacks_0,
    CASE
      WHEN n123_mindst_to_eksacerbationer IS NULL
      THEN (
        unknown_1 & 4194304
      ) | n111_moderat_mindst_to_lacks_1 | CASE WHEN x64 IS NULL THEN (
        unknown_1 & 4194304
      ) | n112_moderat_mindst_en_lacks_1 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n123_mindst_to_eksacerbationer_lacks_1,
    (
      n33_fev1 < 50
    ) OR n123_mindst_to_eksacerbationer AS x65,
    n111_moderat_mindst_to OR "n113_svær_mindst_en" AS x67,
    CASE WHEN n106_dobbeltbehandling IS NULL THEN unknown_1 & 96 ELSE CAST(0 AS BIGINT) END AS n106_dobbeltbehandling_lacks_1,
    (
      parameter_0 = 3
    ) AND n122_mindst_en_eksacerbation AS x82,
    CASE WHEN n107_tripelbehandling IS NULL THEN unknown_1 & 224 ELSE CAST(0 AS BIGINT) END AS n107_tripelbehandling_lacks_1,
    n85_depression OR x93 AS x90,
    n107_tripelbehandling OR x95 AS x96,
    (
      n81_rygestatus = 0
    ) AND x115 AS x114,
    CASE
      WHEN (
        CASE WHEN x117 THEN 1 ELSE 0 END + CASE WHEN n123_mindst_to_eksacerbationer THEN 1 ELSE 0 END + CASE WHEN "n103_hypoksæmi" THEN 1 ELSE 0 END + CASE WHEN n15_diagnostisk_tvivl THEN 1 ELSE 0 END
      ) >= 1
      THEN TRUE
      WHEN (
        CASE WHEN NOT x117 THEN 0 ELSE 1 END + CASE WHEN NOT n123_mindst_to_eksacerbationer THEN 0 ELSE 1 END + CASE WHEN NOT "n103_hypoksæmi" THEN 0 ELSE 1 END + CASE WHEN NOT n15_diagnostisk_tvivl THEN 0 ELSE 1 END
      ) < 1
      THEN FALSE
    END AS x116,
    CASE
      WHEN (
        CASE WHEN n101_mange_symptomer THEN 1 ELSE 0 END + CASE WHEN n123_mindst_to_eksacerbationer THEN 1 ELSE 0 END + CASE WHEN "n113_svær_mindst_en" THEN 1 ELSE 0 END + CASE WHEN n33_fev1 < 50 THEN 1 ELSE 0 END + CASE WHEN n104_ilt_eller_niv THEN 1 ELSE 0 END
      ) >= 1
      THEN TRUE
      WHEN (
        CASE WHEN NOT n101_mange_symptomer THEN 0 ELSE 1 END + CASE WHEN NOT n123_mindst_to_eksacerbationer THEN 0 ELSE 1 END + CASE WHEN NOT "n113_svær_mindst_en" THEN 0 ELSE 1 END + CASE WHEN NOT (
          n33_fev1 < 50
        ) THEN 0 ELSE 1 END + CASE WHEN NOT n104_ilt_eller_niv THEN 0 ELSE 1 END
      ) < 1
      THEN FALSE
    END AS x121,
    status IN ('included', 'included-unconfirmed', 'undecided') AS open
  FROM layer_6
), layer_8 AS (
  SELECT
    d1,
    d10,
    d11,
    d12,
    d13,
    d14,
    d15,
    d16,
    d17,
    d18,
    d19,
    d20,
    d21,
    d24,
    d3,
    d30,
    d31,
    d34,
    d35,
    d36,
    d38,
    d39,
    d4,
    d40,
    d41,
    d42,
    d43,
    d48,
    d49,
    d5,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d59,
    d6,
    d60,
    d61,
    d62,
    d67,
    d68,
    d69,
    d70,
    d71,
    d72,
    d73,
    d74,
    d77,
    d78,
    d79,
    d8,
    d80,
    d81,
    d82,
    d83,
    d84,
    d9,
    exclusion,
    n101_mange_symptomer,
    n101_mange_symptomer_day_true,
    "n103_hypoksæmi",
    "n103_hypoksæmi_lacks_0",
    n104_ilt_eller_niv,
    n104_ilt_eller_niv_day_true,
    n104_ilt_eller_niv_lacks_0,
    n105_langtidsvirkende,
    n106_dobbeltbehandling,
    n106_dobbeltbehandling_lacks_1,
    n107_tripelbehandling,
    n107_tripelbehandling_lacks_1,
    "n109_vægttab_day_known",
    "n109_vægttab_day_true",
    "n109_vægttab_lacks_0",
    "n109_vægttab_lacks_1",
    n10_pakke_fravalgt,
    n110_bmi_beregnet,
    n110_bmi_beregnet_day_known,
    n110_bmi_beregnet_per,
    n111_moderat_mindst_to,
    n111_moderat_mindst_to_day_false,
    n111_moderat_mindst_to_day_true,
    n111_moderat_mindst_to_lacks_0,
    n111_moderat_mindst_to_lacks_1,
    n112_moderat_mindst_en_day_true,
    n112_moderat_mindst_en_lacks_0,
    n112_moderat_mindst_en_lacks_1,
    "n113_svær_mindst_en",
    "n113_svær_mindst_en_day_true",
    "n113_svær_mindst_en_lacks_0",
    "n113_svær_mindst_en_lacks_1",
    n116_gold_symptomer,
    n116_gold_symptomer_day_true,
    n116_gold_symptomer_lacks_0,
    n118_bmi_under_20,
    n118_bmi_under_20_day_true,
    n11_vaccinereaktion,
    "n120_undervægt",
    n122_mindst_en_eksacerbation,
    n122_mindst_en_eksacerbation_day_false,
    n122_mindst_en_eksacerbation_lacks_0,
    n122_mindst_en_eksacerbation_lacks_1,
    n123_mindst_to_eksacerbationer,
    n123_mindst_to_eksacerbationer_lacks_0,
    n123_mindst_to_eksacerbationer_lacks_1,
    "n126_ernæringsrisiko_day_true",
    n12_ics_bivirkning,
    n13_ics_uden_effekt,
    "n14_behandling_ændret",
    n15_diagnostisk_tvivl,
    "n16_mistanke_om_hypoksæmi",
    n17_planlagt_flyrejse,
    n18_osteoporoserisiko,
    n19_hjerterisiko,
    n20_telemedicin_ikke_egnet,
    n21_angst_depression_positiv,
    "n27_nylig_svær_eksacerbation",
    n33_fev1,
    n33_fev1_fresh,
    n34_fev1_fald,
    n37_fev1_fvc_lavest,
    n41_mrc,
    n42_mrc_lavest,
    n43_cat,
    "n44_iltmætning",
    "n45_iltmætning_akut",
    n46_eosinofile,
    n51_pao2,
    "n52_cor_pulmonale_eller_høj_hæmatokrit",
    n56_hjemmeilt_nogensinde,
    n57_hjemmeilt_stadig,
    n58_hjemmeilt_nystartet,
    "n62_rehabilitering_seneste_år",
    n63_rehabilitering_nylig,
    n64_rehabilitering_svar,
    "n65_rygestopforsøg",
    n6_astma,
    "n70_får_lama",
    "n71_får_laba",
    "n72_får_ics",
    "n73_får_ics_laba",
    "n74_får_korttidsvirkende",
    n77_alder,
    "n78_er_død",
    n79_ikke_tilmeldt,
    "n80_terminalerklæring",
    n81_rygestatus,
    "n84_bmi_målt",
    n86_osteoporose,
    "n89_svære_eksacerbationer",
    n8_hjertesygdom,
    n90_moderate_eksacerbationer,
    n92_nylig_moderat_eksacerbation,
    n92_nylig_moderat_eksacerbation_day_true,
    n92_nylig_moderat_eksacerbation_lacks_0,
    n93_ustabil,
    n93_ustabil_day_false,
    n96_hurtigt_fald,
    n96_hurtigt_fald_lacks_0,
    n97_har_kol,
    n97_har_kol_day_true,
    n97_har_kol_lacks_0,
    n98_obstruktion,
    "n9_pneumoni_seneste_år",
    open,
    parameter_0,
    patient,
    r42_rehabilitering_lacks_0,
    s30,
    status,
    u84,
    unknown_0,
    unknown_1,
    v84,
    x101,
    x107,
    x114,
    x116,
    x117,
    x121,
    x122,
    x123,
    x16,
    x21,
    x22,
    x23,
    x24,
    x25,
    x26,
    x27,
    x28,
    x3,
    x30,
    x35,
    x36,
    x46,
    x49,
    x52,
    x53,
    x54,
    x55,
    x56,
    x57,
    x58,
    x61,
    x62,
    x64,
    x65,
    x67,
    x82,
    x87,
    x88,
    x89,
    x90,
    x91,
    x92,
    x95,
    x96,
    y31,
    "n113_svær_mindst_en" AS n125_r1, /* R1: Mindst 1 svær eksacerbation inden for 365 dage */
    n111_moderat_mindst_to AS n121_r2, /* R2: Mindst 2 moderate eksacerbationer inden for 365 dage */
    n33_fev1 < 30 AS n94_r3, /* R3: FEV1 under 30 % af forventet */
    "n103_hypoksæmi" OR n104_ilt_eller_niv AS n117_r4, /* R4: Iltmætning højst 92 % i stabil fase (når den er kendt), eller ilt eller NIV i hjemmet */
    n41_mrc = 5 AS n99_r5, /* R5: MRC 5 */
    (
      n41_mrc = 4
    ) AND (
      n33_fev1 < 50
    ) AS n100_r6, /* R6: MRC 4 og FEV1 under 50 % af forventet */
    CASE
      WHEN "n126_ernæringsrisiko" IS NULL
      THEN CASE WHEN x15 IS NULL THEN "n109_vægttab_lacks_0" ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS "n126_ernæringsrisiko_lacks_0",
    CASE
      WHEN "n126_ernæringsrisiko" IS NULL
      THEN CASE WHEN x14 IS NULL THEN n118_bmi_under_20_lacks_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN x15 IS NULL THEN "n109_vægttab_lacks_1" ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS "n126_ernæringsrisiko_lacks_1",
    "n126_ernæringsrisiko" AND x16 AS n128_r7, /* R7: Lavt BMI eller vægttab sammen med MRC mindst 3 eller FEV1 under 50 % */
    n112_moderat_mindst_en AND (
      NOT n111_moderat_mindst_to
    ) AS n124_y1, /* Y1: Præcis 1 moderat eksacerbation inden for 365 dage */
    x21 OR x22 OR x24 AS n102_y2, /* Y2: MRC mindst 3 eller CAT mindst 10 (én af dem er nok) */
    (
      30 <= n33_fev1
    ) AND (
      n33_fev1 < 50
    ) AS n95_y3, /* Y3: FEV1 fra 30 til under 50 % af forventet */
    "n126_ernæringsrisiko" AS n129_y4, /* Y4: BMI under 20 eller vægttab (når det er kendt) */
    n96_hurtigt_fald AS n114_y5, /* Y5: FEV1 falder mere end 60 ml pr. år (når det er kendt) */
    x25 OR x26 OR x27 AS n88_y6, /* Y6: Behovsvurderingen viser angst eller depression, ukontrolleret anden sygdom eller lav egenomsorg (når det er kendt) */
    n33_fev1_fresh < 30 AS n94_r3_fresh, /* R3: FEV1 under 30 % af forventet */
    (
      n41_mrc = 4
    ) AND (
      n33_fev1_fresh < 50
    ) AS n100_r6_fresh, /* R6: MRC 4 og FEV1 under 50 % af forventet */
    "n126_ernæringsrisiko" AND x36 AS n128_r7_fresh, /* R7: Lavt BMI eller vægttab sammen med MRC mindst 3 eller FEV1 under 50 % */
    (
      30 <= n33_fev1_fresh
    ) AND (
      n33_fev1_fresh < 50
    ) AS n95_y3_fresh, /* Y3: FEV1 fra 30 til under 50 % af forventet */
    CASE
      WHEN x46 IS NULL
      THEN CASE WHEN x47 IS NULL THEN (
        unknown_1 & 524288
      ) | n110_bmi_beregnet_lacks_1 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS x46_lacks_1,
    CASE
      WHEN NOT CASE WHEN (
        NOT x52
      ) OR n86_osteoporose THEN TRUE ELSE FALSE END
      THEN (
        unknown_1 & 2097152
      ) | CASE
        WHEN x52 IS NULL
        THEN (
          unknown_1 & 65536
        ) | CASE
          WHEN x55 IS NULL
          THEN (
            unknown_1 & 4096
          ) | CASE
            WHEN n119_bmi_under_19 IS NULL
            THEN CASE WHEN x53 IS NULL THEN unknown_1 & 524288 ELSE CAST(0 AS BIGINT) END | CASE WHEN x54 IS NULL THEN n110_bmi_beregnet_lacks_1 ELSE CAST(0 AS BIGINT) END
            ELSE CAST(0 AS BIGINT)
          END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS "r19_knogleskørhed_lacks_1",
    CASE
      WHEN x57 IS NULL
      THEN n118_bmi_under_20_lacks_1 | CASE WHEN x58 IS NULL THEN "n109_vægttab_lacks_1" ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS x57_lacks_1,
    CASE
      WHEN x61 IS NULL
      THEN (
        unknown_0 & 275951648768
      ) | n104_ilt_eller_niv_lacks_0 | "n89_svære_eksacerbationer_needs_0" | CASE WHEN x62 IS NULL THEN "n109_vægttab_lacks_0" ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS x61_lacks_0,
    (
      parameter_0 = 0
    ) AND x65 AS x66,
    (
      parameter_0 IN (1, 2)
    ) AND x67 AS x68,
    (
      parameter_0 = 3
    ) AND n122_mindst_en_eksacerbation AS x69,
    GREATEST(
      CASE
        WHEN NOT x65
        THEN GREATEST(
          d30,
          GREATEST(
            n111_moderat_mindst_to_day_false,
            d84,
            CASE
              WHEN (
                (
                  v84 IS NULL
                ) AND (
                  NOT u84
                )
              ) AND (
                NOT (
                  "n89_svære_eksacerbationer" IS NULL
                )
              )
              THEN d21
            END,
            CASE WHEN NOT n112_moderat_mindst_en THEN n112_moderat_mindst_en_day_false END,
            CASE
              WHEN NOT (
                "n89_svære_eksacerbationer" >= 1
              )
              THEN GREATEST(
                d84,
                CASE
                  WHEN (
                    (
                      v84 IS NULL
                    ) AND (
                      NOT u84
                    )
                  ) AND (
                    NOT (
                      "n89_svære_eksacerbationer" IS NULL
                    )
                  )
                  THEN d21
                END
              )
            END
          )
        )
      END,
      CASE
        WHEN NOT x67
        THEN GREATEST(
          n111_moderat_mindst_to_day_false,
          GREATEST(
            d84,
            CASE
              WHEN (
                (
                  v84 IS NULL
                ) AND (
                  NOT u84
                )
              ) AND (
                NOT (
                  "n89_svære_eksacerbationer" IS NULL
                )
              )
              THEN d21
            END,
            CASE WHEN n24_eksacerbationer_oplyst IS NULL THEN d21 END,
            CASE WHEN NOT (
              n24_eksacerbationer_oplyst >= 1
            ) THEN d21 END,
            CASE
              WHEN NOT x6
              THEN GREATEST(
                CASE
                  WHEN NOT (
                    n90_moderate_eksacerbationer < n24_eksacerbationer_oplyst
                  )
                  THEN GREATEST(
                    d85,
                    CASE
                      WHEN (
                        (
                          v85 IS NULL
                        ) AND (
                          NOT u85
                        )
                      ) AND (
                        NOT (
                          n90_moderate_eksacerbationer IS NULL
                        )
                      )
                      THEN d21
                    END,
                    d21
                  )
                END,
                CASE
                  WHEN NOT (
                    n91_prednisolonkure < n24_eksacerbationer_oplyst
                  )
                  THEN GREATEST(
                    d86,
                    CASE
                      WHEN (
                        (
                          v86 IS NULL
                        ) AND (
                          NOT u86
                        )
                      ) AND (
                        NOT (
                          n91_prednisolonkure IS NULL
                        )
                      )
                      THEN d21
                    END,
                    d21
                  )
                END
              )
            END,
            CASE WHEN NOT n26_indlagt_for_kol THEN d23 END
          )
        )
      END,
      CASE WHEN NOT n122_mindst_en_eksacerbation THEN n122_mindst_en_eksacerbation_day_false END
    ) AS "n127_gold_høj_risiko_day_false",
    GREATEST(
      CASE WHEN n112_moderat_mindst_en THEN n112_moderat_mindst_en_day_true END,
      CASE
        WHEN "n89_svære_eksacerbationer" >= 1
        THEN GREATEST(
          d84,
          CASE
            WHEN (
              (
                v84 IS NULL
              ) AND (
                NOT u84
              )
            ) AND (
              NOT (
                "n89_svære_eksacerbationer" IS NULL
              )
            )
            THEN d21
          END
        )
      END,
      CASE WHEN x29 THEN d21 END
    ) AS n122_mindst_en_eksacerbation_day_true,
    n123_mindst_to_eksacerbationer OR x82 AS x83,
    CASE
      WHEN NOT CASE WHEN (
        NOT x87
      ) OR x90 THEN TRUE ELSE FALSE END
      THEN CASE
        WHEN x87 IS NULL
        THEN (
          unknown_1 & 1024
        ) | n122_mindst_en_eksacerbation_lacks_1 | CASE
          WHEN x89 IS NULL
          THEN n107_tripelbehandling_lacks_1 | CASE WHEN x88 IS NULL THEN n106_dobbeltbehandling_lacks_1 ELSE CAST(0 AS BIGINT) END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END | CASE
        WHEN x90 IS NULL
        THEN (
          unknown_1 & 1048576
        ) | CASE
          WHEN x93 IS NULL
          THEN CASE
            WHEN "n120_undervægt" IS NULL
            THEN CASE WHEN x91 IS NULL THEN unknown_1 & 524288 ELSE CAST(0 AS BIGINT) END | CASE WHEN x92 IS NULL THEN n110_bmi_beregnet_lacks_1 ELSE CAST(0 AS BIGINT) END
            ELSE CAST(0 AS BIGINT)
          END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS r36_roflumilast_lacks_1,
    n122_mindst_en_eksacerbation AND (
      n81_rygestatus = 1
    ) AND (
      NOT "n76_får_azithromycin"
    ) AND x96 AS x94,
    CASE
      WHEN x114 IS NULL
      THEN CASE WHEN x115 IS NULL THEN n104_ilt_eller_niv_lacks_0 | "n103_hypoksæmi_lacks_0" ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS x114_lacks_0,
    CASE
      WHEN x116 IS NULL
      THEN (
        unknown_0 & 4096
      ) | CASE WHEN x117 IS NULL THEN n96_hurtigt_fald_lacks_0 ELSE CAST(0 AS BIGINT) END | n123_mindst_to_eksacerbationer_lacks_0 | "n103_hypoksæmi_lacks_0"
      ELSE CAST(0 AS BIGINT)
    END AS x116_lacks_0,
    CASE
      WHEN NOT CASE WHEN (
        NOT x121
      ) OR n20_telemedicin_ikke_egnet THEN TRUE ELSE FALSE END
      THEN (
        unknown_0 & 131072
      ) | CASE
        WHEN x121 IS NULL
        THEN (
          unknown_0 & 1073741824
        ) | n101_mange_symptomer_lacks_0 | n123_mindst_to_eksacerbationer_lacks_0 | "n113_svær_mindst_en_lacks_0" | n104_ilt_eller_niv_lacks_0
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS r58_telemedicin_lacks_0,
    CASE
      WHEN open
      THEN (
        unknown_0 & 128
      ) | CASE WHEN x122 IS NULL THEN n97_har_kol_lacks_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN x123 IS NULL THEN unknown_0 & 34359738368 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS population_lacks_0
  FROM layer_7
), layer_9 AS (
  SELECT
    d1,
    d10,
    d11,
    d12,
    d13,
    d14,
    d15,
    d16,
    d17,
    d18,
    d19,
    d20,
    d21,
    d24,
    d3,
    d30,
    d31,
    d34,
    d35,
    d36,
    d38,
    d39,
    d4,
    d40,
    d41,
    d42,
    d43,
    d48,
    d49,
    d5,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d59,
    d6,
    d60,
    d61,
    d62,
    d67,
    d68,
    d69,
    d70,
    d71,
    d72,
    d73,
    d74,
    d77,
    d78,
    d79,
    d8,
    d80,
    d81,
    d82,
    d83,
    d84,
    d9,
    exclusion,
    n100_r6,
    n100_r6_fresh,
    n101_mange_symptomer,
    n101_mange_symptomer_day_true,
    n102_y2,
    "n103_hypoksæmi",
    "n103_hypoksæmi_lacks_0",
    n104_ilt_eller_niv,
    n104_ilt_eller_niv_day_true,
    n104_ilt_eller_niv_lacks_0,
    n105_langtidsvirkende,
    n106_dobbeltbehandling,
    n106_dobbeltbehandling_lacks_1,
    n107_tripelbehandling,
    n107_tripelbehandling_lacks_1,
    "n109_vægttab_day_known",
    "n109_vægttab_day_true",
    "n109_vægttab_lacks_0",
    "n109_vægttab_lacks_1",
    n10_pakke_fravalgt,
    n110_bmi_beregnet,
    n110_bmi_beregnet_day_known,
    n110_bmi_beregnet_per,
    n111_moderat_mindst_to,
    n111_moderat_mindst_to_day_false,
    n111_moderat_mindst_to_day_true,
    n111_moderat_mindst_to_lacks_0,
    n111_moderat_mindst_to_lacks_1,
    n112_moderat_mindst_en_day_true,
    n112_moderat_mindst_en_lacks_0,
    n112_moderat_mindst_en_lacks_1,
    "n113_svær_mindst_en",
    "n113_svær_mindst_en_day_true",
    "n113_svær_mindst_en_lacks_0",
    "n113_svær_mindst_en_lacks_1",
    n114_y5,
    n116_gold_symptomer,
    n116_gold_symptomer_day_true,
    n116_gold_symptomer_lacks_0,
    n117_r4,
    n118_bmi_under_20,
    n118_bmi_under_20_day_true,
    n11_vaccinereaktion,
    "n120_undervægt",
    n121_r2,
    n122_mindst_en_eksacerbation,
    n122_mindst_en_eksacerbation_day_false,
    n122_mindst_en_eksacerbation_day_true,
    n122_mindst_en_eksacerbation_lacks_0,
    n122_mindst_en_eksacerbation_lacks_1,
    n123_mindst_to_eksacerbationer,
    n123_mindst_to_eksacerbationer_lacks_0,
    n123_mindst_to_eksacerbationer_lacks_1,
    n124_y1,
    n125_r1,
    "n126_ernæringsrisiko_day_true",
    "n126_ernæringsrisiko_lacks_0",
    "n126_ernæringsrisiko_lacks_1",
    "n127_gold_høj_risiko_day_false",
    n128_r7,
    n128_r7_fresh,
    n129_y4,
    n12_ics_bivirkning,
    n13_ics_uden_effekt,
    "n14_behandling_ændret",
    n15_diagnostisk_tvivl,
    "n16_mistanke_om_hypoksæmi",
    n17_planlagt_flyrejse,
    n18_osteoporoserisiko,
    n19_hjerterisiko,
    n20_telemedicin_ikke_egnet,
    n21_angst_depression_positiv,
    "n27_nylig_svær_eksacerbation",
    n33_fev1,
    n33_fev1_fresh,
    n34_fev1_fald,
    n37_fev1_fvc_lavest,
    n41_mrc,
    n42_mrc_lavest,
    n43_cat,
    "n44_iltmætning",
    "n45_iltmætning_akut",
    n46_eosinofile,
    n51_pao2,
    "n52_cor_pulmonale_eller_høj_hæmatokrit",
    n56_hjemmeilt_nogensinde,
    n57_hjemmeilt_stadig,
    n58_hjemmeilt_nystartet,
    "n62_rehabilitering_seneste_år",
    n63_rehabilitering_nylig,
    n64_rehabilitering_svar,
    "n65_rygestopforsøg",
    n6_astma,
    "n70_får_lama",
    "n71_får_laba",
    "n72_får_ics",
    "n73_får_ics_laba",
    "n74_får_korttidsvirkende",
    n77_alder,
    "n78_er_død",
    n79_ikke_tilmeldt,
    "n80_terminalerklæring",
    n81_rygestatus,
    "n84_bmi_målt",
    n86_osteoporose,
    n88_y6,
    "n89_svære_eksacerbationer",
    n8_hjertesygdom,
    n90_moderate_eksacerbationer,
    n92_nylig_moderat_eksacerbation,
    n92_nylig_moderat_eksacerbation_day_true,
    n92_nylig_moderat_eksacerbation_lacks_0,
    n93_ustabil,
    n93_ustabil_day_false,
    n94_r3,
    n94_r3_fresh,
    n95_y3,
    n95_y3_fresh,
    n96_hurtigt_fald,
    n96_hurtigt_fald_lacks_0,
    n97_har_kol,
    n97_har_kol_day_true,
    n97_har_kol_lacks_0,
    n98_obstruktion,
    n99_r5,
    "n9_pneumoni_seneste_år",
    open,
    patient,
    population_lacks_0,
    "r19_knogleskørhed_lacks_1",
    r36_roflumilast_lacks_1,
    r42_rehabilitering_lacks_0,
    r58_telemedicin_lacks_0,
    s30,
    status,
    u84,
    unknown_0,
    unknown_1,
    v84,
    x101,
    x107,
    x114,
    x114_lacks_0,
    x116,
    x116_lacks_0,
    x117,
    x121,
    x122,
    x123,
    x16,
    x21,
    x22,
    x23,
    x24,
    x25,
    x26,
    x27,
    x28,
    x3,
    x30,
    x35,
    x36,
    x46,
    x46_lacks_1,
    x49,
    x52,
    x53,
    x54,
    x55,
    x56,
    x57,
    x57_lacks_1,
    x58,
    x61,
    x61_lacks_0,
    x62,
    x65,
    x66,
    x67,
    x68,
    x69,
    x82,
    x83,
    x87,
    x88,
    x89,
    x90,
    x91,
    x92,
    x94,
    x95,
    x96,
    y31,
    CASE
      WHEN (
        CASE WHEN n125_r1 THEN 1 ELSE 0 END + CASE WHEN n121_r2 THEN 1 ELSE 0 END + CASE WHEN n94_r3 THEN 1 ELSE 0 END + CASE WHEN n117_r4 THEN 1 ELSE 0 END + CASE WHEN n99_r5 THEN 1 ELSE 0 END + CASE WHEN n100_r6 THEN 1 ELSE 0 END + CASE WHEN n128_r7 THEN 1 ELSE 0 END
      ) >= 1
      THEN TRUE
      WHEN (
        CASE WHEN NOT n125_r1 THEN 0 ELSE 1 END + CASE WHEN NOT n121_r2 THEN 0 ELSE 1 END + CASE WHEN NOT n94_r3 THEN 0 ELSE 1 END + CASE WHEN NOT n117_r4 THEN 0 ELSE 1 END + CASE WHEN NOT n99_r5 THEN 0 ELSE 1 END + CASE WHEN NOT n100_r6 THEN 0 ELSE 1 END + CASE WHEN NOT n128_r7 THEN 0 ELSE 1 END
      ) < 1
      THEN FALSE
    END AS x1,
    CASE
      WHEN (
        CASE WHEN n124_y1 THEN 1 ELSE 0 END + CASE WHEN n102_y2 THEN 1 ELSE 0 END + CASE WHEN n95_y3 THEN 1 ELSE 0 END + CASE WHEN n129_y4 THEN 1 ELSE 0 END + CASE WHEN n114_y5 THEN 1 ELSE 0 END + CASE WHEN n88_y6 THEN 1 ELSE 0 END
      ) >= 1
      THEN TRUE
      WHEN (
        CASE WHEN NOT n124_y1 THEN 0 ELSE 1 END + CASE WHEN NOT n102_y2 THEN 0 ELSE 1 END + CASE WHEN NOT n95_y3 THEN 0 ELSE 1 END + CASE WHEN NOT n129_y4 THEN 0 ELSE 1 END + CASE WHEN NOT n114_y5 THEN 0 ELSE 1 END + CASE WHEN NOT n88_y6 THEN 0 ELSE 1 END
      ) < 1
      THEN FALSE
    END AS x2,
    CASE
      WHEN (
        CASE WHEN n125_r1 THEN 1 ELSE 0 END + CASE WHEN n121_r2 THEN 1 ELSE 0 END + CASE WHEN n94_r3_fresh THEN 1 ELSE 0 END + CASE WHEN n117_r4 THEN 1 ELSE 0 END + CASE WHEN n99_r5 THEN 1 ELSE 0 END + CASE WHEN n100_r6_fresh THEN 1 ELSE 0 END + CASE WHEN n128_r7_fresh THEN 1 ELSE 0 END
      ) >= 1
      THEN TRUE
      WHEN (
        CASE WHEN NOT n125_r1 THEN 0 ELSE 1 END + CASE WHEN NOT n121_r2 THEN 0 ELSE 1 END + CASE WHEN NOT n94_r3_fresh THEN 0 ELSE 1 END + CASE WHEN NOT n117_r4 THEN 0 ELSE 1 END + CASE WHEN NOT n99_r5 THEN 0 ELSE 1 END + CASE WHEN NOT n100_r6_fresh THEN 0 ELSE 1 END + CASE WHEN NOT n128_r7_fresh THEN 0 ELSE 1 END
      ) < 1
      THEN FALSE
    END AS x33,
    CASE
      WHEN (
        CASE WHEN n124_y1 THEN 1 ELSE 0 END + CASE WHEN n102_y2 THEN 1 ELSE 0 END + CASE WHEN n95_y3_fresh THEN 1 ELSE 0 END + CASE WHEN n129_y4 THEN 1 ELSE 0 END + CASE WHEN n114_y5 THEN 1 ELSE 0 END + CASE WHEN n88_y6 THEN 1 ELSE 0 END
      ) >= 1
      THEN TRUE
      WHEN (
        CASE WHEN NOT n124_y1 THEN 0 ELSE 1 END + CASE WHEN NOT n102_y2 THEN 0 ELSE 1 END + CASE WHEN NOT n95_y3_fresh THEN 0 ELSE 1 END + CASE WHEN NOT n129_y4 THEN 0 ELSE 1 END + CASE WHEN NOT n114_y5 THEN 0 ELSE 1 END + CASE WHEN NOT n88_y6 THEN 0 ELSE 1 END
      ) < 1
      THEN FALSE
    END AS x34,
    x66 OR x68 OR x69 AS "n127_gold_høj_risiko", /* Høj risiko efter den valgte GOLD-udgave */
    GREATEST(
      CASE WHEN n111_moderat_mindst_to THEN n111_moderat_mindst_to_day_true END,
      CASE
        WHEN "n89_svære_eksacerbationer" >= 2
        THEN GREATEST(
          d84,
          CASE
            WHEN (
              (
                v84 IS NULL
              ) AND (
                NOT u84
              )
            ) AND (
              NOT (
                "n89_svære_eksacerbationer" IS NULL
              )
            )
            THEN d21
          END
        )
      END,
      CASE
        WHEN x64
        THEN GREATEST(
          n112_moderat_mindst_en_day_true,
          d84,
          CASE
            WHEN (
              (
                v84 IS NULL
              ) AND (
                NOT u84
              )
            ) AND (
              NOT (
                "n89_svære_eksacerbationer" IS NULL
              )
            )
            THEN d21
          END
        )
      END
    ) AS n123_mindst_to_eksacerbationer_day_true,
    n106_dobbeltbehandling AND (
      NOT "n72_får_ics"
    ) AND x83 AND (
      n46_eosinofile >= 0.10
    ) AS x81,
    parameter_0 IN (0, 1) AS n87_gold_abcd /* GOLD-udgaven har grupperne A–D */
  FROM layer_8
), layer_10 AS (
  SELECT
    d1,
    d10,
    d11,
    d12,
    d13,
    d14,
    d15,
    d16,
    d17,
    d18,
    d19,
    d20,
    d21,
    d24,
    d3,
    d30,
    d31,
    d34,
    d35,
    d36,
    d38,
    d39,
    d4,
    d40,
    d41,
    d42,
    d43,
    d48,
    d49,
    d5,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d59,
    d6,
    d60,
    d61,
    d62,
    d67,
    d68,
    d69,
    d70,
    d71,
    d72,
    d73,
    d74,
    d77,
    d78,
    d79,
    d8,
    d80,
    d81,
    d82,
    d83,
    d84,
    d9,
    exclusion,
    n100_r6,
    n100_r6_fresh,
    n101_mange_symptomer,
    n101_mange_symptomer_day_true,
    n102_y2,
    "n103_hypoksæmi",
    "n103_hypoksæmi_lacks_0",
    n104_ilt_eller_niv,
    n104_ilt_eller_niv_day_true,
    n104_ilt_eller_niv_lacks_0,
    n105_langtidsvirkende,
    n106_dobbeltbehandling,
    n106_dobbeltbehandling_lacks_1,
    n107_tripelbehandling,
    n107_tripelbehandling_lacks_1,
    "n109_vægttab_day_known",
    "n109_vægttab_day_true",
    "n109_vægttab_lacks_0",
    "n109_vægttab_lacks_1",
    n10_pakke_fravalgt,
    n110_bmi_beregnet,
    n110_bmi_beregnet_day_known,
    n110_bmi_beregnet_per,
    n111_moderat_mindst_to_day_false,
    n111_moderat_mindst_to_day_true,
    n111_moderat_mindst_to_lacks_0,
    n111_moderat_mindst_to_lacks_1,
    n112_moderat_mindst_en_day_true,
    "n113_svær_mindst_en",
    "n113_svær_mindst_en_day_true",
    "n113_svær_mindst_en_lacks_0",
    "n113_svær_mindst_en_lacks_1",
    n114_y5,
    n116_gold_symptomer_day_true,
    n116_gold_symptomer_lacks_0,
    n117_r4,
    n118_bmi_under_20,
    n118_bmi_under_20_day_true,
    n11_vaccinereaktion,
    "n120_undervægt",
    n121_r2,
    n122_mindst_en_eksacerbation,
    n122_mindst_en_eksacerbation_day_false,
    n122_mindst_en_eksacerbation_day_true,
    n122_mindst_en_eksacerbation_lacks_0,
    n122_mindst_en_eksacerbation_lacks_1,
    n123_mindst_to_eksacerbationer,
    n123_mindst_to_eksacerbationer_day_true,
    n123_mindst_to_eksacerbationer_lacks_0,
    n123_mindst_to_eksacerbationer_lacks_1,
    n124_y1,
    n125_r1,
    "n126_ernæringsrisiko_day_true",
    "n126_ernæringsrisiko_lacks_0",
    "n126_ernæringsrisiko_lacks_1",
    "n127_gold_høj_risiko_day_false",
    n128_r7,
    n128_r7_fresh,
    n129_y4,
    n12_ics_bivirkning,
    n13_ics_uden_effekt,
    "n14_behandling_ændret",
    n15_diagnostisk_tvivl,
    "n16_mistanke_om_hypoksæmi",
    n17_planlagt_flyrejse,
    n18_osteoporoserisiko,
    n19_hjerterisiko,
    n20_telemedicin_ikke_egnet,
    n21_angst_depression_positiv,
    "n27_nylig_svær_eksacerbation",
    n33_fev1,
    n33_fev1_fresh,
    n34_fev1_fald,
    n37_fev1_fvc_lavest,
    n41_mrc,
    n42_mrc_lavest,
    n43_cat,
    "n44_iltmætning",
    "n45_iltmætning_akut",
    n46_eosinofile,
    n51_pao2,
    "n52_cor_pulmonale_eller_høj_hæmatokrit",
    n56_hjemmeilt_nogensinde,
    n57_hjemmeilt_stadig,
    n58_hjemmeilt_nystartet,
    "n62_rehabilitering_seneste_år",
    n63_rehabilitering_nylig,
    n64_rehabilitering_svar,
    "n65_rygestopforsøg",
    n6_astma,
    "n70_får_lama",
    "n71_får_laba",
    "n72_får_ics",
    "n73_får_ics_laba",
    "n74_får_korttidsvirkende",
    n77_alder,
    "n78_er_død",
    n79_ikke_tilmeldt,
    "n80_terminalerklæring",
    n81_rygestatus,
    "n84_bmi_målt",
    n86_osteoporose,
    n88_y6,
    "n89_svære_eksacerbationer",
    n8_hjertesygdom,
    n90_moderate_eksacerbationer,
    n92_nylig_moderat_eksacerbation,
    n92_nylig_moderat_eksacerbation_day_true,
    n92_nylig_moderat_eksacerbation_lacks_0,
    n93_ustabil,
    n93_ustabil_day_false,
    n94_r3,
    n94_r3_fresh,
    n95_y3,
    n95_y3_fresh,
    n96_hurtigt_fald,
    n96_hurtigt_fald_lacks_0,
    n97_har_kol,
    n97_har_kol_day_true,
    n97_har_kol_lacks_0,
    n98_obstruktion,
    n99_r5,
    "n9_pneumoni_seneste_år",
    open,
    patient,
    population_lacks_0,
    "r19_knogleskørhed_lacks_1",
    r36_roflumilast_lacks_1,
    r42_rehabilitering_lacks_0,
    r58_telemedicin_lacks_0,
    s30,
    status,
    u84,
    unknown_0,
    unknown_1,
    v84,
    x1,
    x101,
    x107,
    x114,
    x114_lacks_0,
    x116,
    x116_lacks_0,
    x117,
    x121,
    x122,
    x123,
    x16,
    x2,
    x21,
    x22,
    x23,
    x24,
    x25,
    x26,
    x27,
    x28,
    x3,
    x30,
    x33,
    x34,
    x35,
    x36,
    x46,
    x46_lacks_1,
    x49,
    x52,
    x53,
    x54,
    x55,
    x56,
    x57,
    x57_lacks_1,
    x58,
    x61,
    x61_lacks_0,
    x62,
    x81,
    x82,
    x87,
    x88,
    x89,
    x90,
    x91,
    x92,
    x94,
    x95,
    x96,
    y31,
    CASE WHEN x1 THEN 0 WHEN x2 THEN 1 WHEN x3 THEN 2 END AS n131_farve_true,
    CASE
      WHEN x1
      THEN NULL
      WHEN x1 IS NULL
      THEN 0
      WHEN x2
      THEN NULL
      WHEN x2 IS NULL
      THEN 1
      WHEN x3
      THEN NULL
      WHEN x3 IS NULL
      THEN 2
    END AS n131_farve_doubt,
    CASE
      WHEN n124_y1 IS NULL
      THEN n112_moderat_mindst_en_lacks_0 | n111_moderat_mindst_to_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS n124_y1_lacks_0,
    CASE
      WHEN n124_y1 IS NULL
      THEN n112_moderat_mindst_en_lacks_1 | n111_moderat_mindst_to_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS n124_y1_lacks_1,
    (
      NOT (
        n41_mrc IS NULL
      )
    ) OR (
      NOT (
        n43_cat IS NULL
      )
    ) AS x32,
    CASE WHEN x33 THEN 0 WHEN x34 THEN 1 WHEN x35 THEN 2 END AS n131_farve_fresh_true,
    CASE
      WHEN x33
      THEN NULL
      WHEN x33 IS NULL
      THEN 0
      WHEN x34
      THEN NULL
      WHEN x34 IS NULL
      THEN 1
      WHEN x35
      THEN NULL
      WHEN x35 IS NULL
      THEN 2
    END AS n131_farve_fresh_doubt,
    CASE
      WHEN "n127_gold_høj_risiko" IS NULL
      THEN CASE
        WHEN x66 IS NULL
        THEN CASE
          WHEN x65 IS NULL
          THEN (
            unknown_0 & 1073741824
          ) | n123_mindst_to_eksacerbationer_lacks_0
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END | CASE
        WHEN x68 IS NULL
        THEN CASE
          WHEN x67 IS NULL
          THEN n111_moderat_mindst_to_lacks_0 | "n113_svær_mindst_en_lacks_0"
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END | CASE WHEN x69 IS NULL THEN n122_mindst_en_eksacerbation_lacks_0 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS "n127_gold_høj_risiko_lacks_0",
    CASE
      WHEN "n127_gold_høj_risiko" IS NULL
      THEN CASE
        WHEN x66 IS NULL
        THEN CASE WHEN x65 IS NULL THEN n123_mindst_to_eksacerbationer_lacks_1 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END | CASE
        WHEN x68 IS NULL
        THEN CASE
          WHEN x67 IS NULL
          THEN n111_moderat_mindst_to_lacks_1 | "n113_svær_mindst_en_lacks_1"
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END | CASE WHEN x69 IS NULL THEN n122_mindst_en_eksacerbation_lacks_1 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS "n127_gold_høj_risiko_lacks_1",
    (
      NOT "n127_gold_høj_risiko"
    ) AND (
      NOT n116_gold_symptomer
    ) AS x72,
    (
      NOT "n127_gold_høj_risiko"
    ) AND n116_gold_symptomer AS x73,
    n87_gold_abcd AND "n127_gold_høj_risiko" AND (
      NOT n116_gold_symptomer
    ) AS x74,
    n87_gold_abcd AND "n127_gold_høj_risiko" AND n116_gold_symptomer AS x75,
    (
      NOT n87_gold_abcd
    ) AND "n127_gold_høj_risiko" AS x76,
    GREATEST(CASE WHEN NOT (
      n41_mrc >= 3
    ) THEN d38 END, CASE WHEN NOT n101_mange_symptomer THEN GREATEST(d38, d40) END) AS n116_gold_symptomer_day_false,
    GREATEST(
      CASE
        WHEN x66
        THEN GREATEST(
          CASE WHEN n33_fev1 < 50 THEN d30 END,
          CASE WHEN n123_mindst_to_eksacerbationer THEN n123_mindst_to_eksacerbationer_day_true END
        )
      END,
      CASE
        WHEN x68
        THEN GREATEST(
          CASE WHEN n111_moderat_mindst_to THEN n111_moderat_mindst_to_day_true END,
          CASE WHEN "n113_svær_mindst_en" THEN "n113_svær_mindst_en_day_true" END
        )
      END,
      CASE WHEN x69 THEN n122_mindst_en_eksacerbation_day_true END
    ) AS "n127_gold_høj_risiko_day_true",
    CASE
      WHEN NOT CASE WHEN (
        NOT x81
      ) OR n6_astma THEN TRUE ELSE FALSE END
      THEN (
        unknown_0 & 8
      ) | CASE
        WHEN x81 IS NULL
        THEN (
          unknown_0 & 8796093022208
        ) | CASE
          WHEN x83 IS NULL
          THEN n123_mindst_to_eksacerbationer_lacks_0 | CASE WHEN x82 IS NULL THEN n122_mindst_en_eksacerbation_lacks_0 ELSE CAST(0 AS BIGINT) END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS r32_trap_op_til_tripel_lacks_0,
    CASE
      WHEN NOT CASE WHEN (
        NOT x81
      ) OR n6_astma THEN TRUE ELSE FALSE END
      THEN CASE
        WHEN x81 IS NULL
        THEN (
          unknown_1 & 128
        ) | n106_dobbeltbehandling_lacks_1 | CASE
          WHEN x83 IS NULL
          THEN n123_mindst_to_eksacerbationer_lacks_1 | CASE WHEN x82 IS NULL THEN n122_mindst_en_eksacerbation_lacks_1 ELSE CAST(0 AS BIGINT) END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS r32_trap_op_til_tripel_lacks_1,
    CASE
      WHEN NOT CASE WHEN (
        NOT x121
      ) OR n20_telemedicin_ikke_egnet THEN TRUE ELSE FALSE END
      THEN CASE
        WHEN x121 IS NULL
        THEN n123_mindst_to_eksacerbationer_lacks_1 | "n113_svær_mindst_en_lacks_1"
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS r58_telemedicin_lacks_1
  FROM layer_9
), layer_11 AS (
  SELECT
    d1,
    d10,
    d11,
    d12,
    d13,
    d14,
    d15,
    d16,
    d17,
    d18,
    d19,
    d20,
    d21,
    d24,
    d3,
    d30,
    d31,
    d34,
    d35,
    d36,
    d38,
    d39,
    d4,
    d40,
    d41,
    d42,
    d43,
    d48,
    d49,
    d5,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d59,
    d6,
    d60,
    d61,
    d62,
    d67,
    d68,
    d69,
    d70,
    d71,
    d72,
    d73,
    d74,
    d77,
    d78,
    d79,
    d8,
    d80,
    d81,
    d82,
    d83,
    d84,
    d9,
    exclusion,
    n100_r6,
    n100_r6_fresh,
    n101_mange_symptomer,
    n101_mange_symptomer_day_true,
    n102_y2,
    "n103_hypoksæmi",
    "n103_hypoksæmi_lacks_0",
    n104_ilt_eller_niv,
    n104_ilt_eller_niv_day_true,
    n104_ilt_eller_niv_lacks_0,
    n105_langtidsvirkende,
    n106_dobbeltbehandling,
    n106_dobbeltbehandling_lacks_1,
    n107_tripelbehandling,
    n107_tripelbehandling_lacks_1,
    "n109_vægttab_day_known",
    "n109_vægttab_day_true",
    "n109_vægttab_lacks_0",
    "n109_vægttab_lacks_1",
    n10_pakke_fravalgt,
    n110_bmi_beregnet,
    n110_bmi_beregnet_day_known,
    n110_bmi_beregnet_per,
    n111_moderat_mindst_to_day_false,
    n111_moderat_mindst_to_day_true,
    n111_moderat_mindst_to_lacks_0,
    n111_moderat_mindst_to_lacks_1,
    n112_moderat_mindst_en_day_true,
    "n113_svær_mindst_en",
    "n113_svær_mindst_en_day_true",
    "n113_svær_mindst_en_lacks_0",
    "n113_svær_mindst_en_lacks_1",
    n114_y5,
    n116_gold_symptomer_lacks_0,
    n117_r4,
    n118_bmi_under_20,
    n118_bmi_under_20_day_true,
    n11_vaccinereaktion,
    "n120_undervægt",
    n121_r2,
    n122_mindst_en_eksacerbation,
    n122_mindst_en_eksacerbation_day_false,
    n122_mindst_en_eksacerbation_day_true,
    n122_mindst_en_eksacerbation_lacks_0,
    n122_mindst_en_eksacerbation_lacks_1,
    n123_mindst_to_eksacerbationer,
    n123_mindst_to_eksacerbationer_day_true,
    n123_mindst_to_eksacerbationer_lacks_0,
    n123_mindst_to_eksacerbationer_lacks_1,
    n124_y1,
    n124_y1_lacks_0,
    n124_y1_lacks_1,
    n125_r1,
    "n126_ernæringsrisiko_day_true",
    "n126_ernæringsrisiko_lacks_0",
    "n126_ernæringsrisiko_lacks_1",
    "n127_gold_høj_risiko_lacks_0",
    "n127_gold_høj_risiko_lacks_1",
    n128_r7,
    n128_r7_fresh,
    n129_y4,
    n12_ics_bivirkning,
    n131_farve_doubt,
    n131_farve_fresh_doubt,
    n131_farve_fresh_true,
    n131_farve_true,
    n13_ics_uden_effekt,
    "n14_behandling_ændret",
    n15_diagnostisk_tvivl,
    "n16_mistanke_om_hypoksæmi",
    n17_planlagt_flyrejse,
    n18_osteoporoserisiko,
    n19_hjerterisiko,
    n20_telemedicin_ikke_egnet,
    n21_angst_depression_positiv,
    "n27_nylig_svær_eksacerbation",
    n33_fev1,
    n33_fev1_fresh,
    n34_fev1_fald,
    n37_fev1_fvc_lavest,
    n41_mrc,
    n42_mrc_lavest,
    n43_cat,
    "n44_iltmætning",
    "n45_iltmætning_akut",
    n46_eosinofile,
    n51_pao2,
    n56_hjemmeilt_nogensinde,
    n57_hjemmeilt_stadig,
    n58_hjemmeilt_nystartet,
    "n62_rehabilitering_seneste_år",
    n63_rehabilitering_nylig,
    n64_rehabilitering_svar,
    "n65_rygestopforsøg",
    n6_astma,
    "n70_får_lama",
    "n71_får_laba",
    "n72_får_ics",
    "n73_får_ics_laba",
    "n74_får_korttidsvirkende",
    n77_alder,
    "n78_er_død",
    n79_ikke_tilmeldt,
    "n80_terminalerklæring",
    n81_rygestatus,
    "n84_bmi_målt",
    n86_osteoporose,
    n88_y6,
    "n89_svære_eksacerbationer",
    n8_hjertesygdom,
    n90_moderate_eksacerbationer,
    n92_nylig_moderat_eksacerbation,
    n92_nylig_moderat_eksacerbation_day_true,
    n92_nylig_moderat_eksacerbation_lacks_0,
    n93_ustabil,
    n93_ustabil_day_false,
    n94_r3,
    n94_r3_fresh,
    n95_y3,
    n95_y3_fresh,
    n96_hurtigt_fald,
    n96_hurtigt_fald_lacks_0,
    n97_har_kol,
    n97_har_kol_day_true,
    n97_har_kol_lacks_0,
    n98_obstruktion,
    n99_r5,
    "n9_pneumoni_seneste_år",
    open,
    patient,
    population_lacks_0,
    "r19_knogleskørhed_lacks_1",
    r32_trap_op_til_tripel_lacks_0,
    r32_trap_op_til_tripel_lacks_1,
    r36_roflumilast_lacks_1,
    r42_rehabilitering_lacks_0,
    r58_telemedicin_lacks_0,
    r58_telemedicin_lacks_1,
    s30,
    status,
    u84,
    unknown_0,
    unknown_1,
    v84,
    x1,
    x101,
    x107,
    x114,
    x114_lacks_0,
    x116,
    x116_lacks_0,
    x117,
    x121,
    x122,
    x123,
    x16,
    x2,
    x21,
    x22,
    x23,
    x24,
    x25,
    x26,
    x27,
    x28,
    x3,
    x30,
    x32,
    x33,
    x34,
    x35,
    x36,
    x46,
    x46_lacks_1,
    x49,
    x52,
    x53,
    x54,
    x55,
    x56,
    x57,
    x57_lacks_1,
    x58,
    x61,
    x61_lacks_0,
    x62,
    x72,
    x73,
    x74,
    x75,
    x76,
    x81,
    x82,
    x87,
    x88,
    x89,
    x90,
    x91,
    x92,
    x94,
    x95,
    x96,
    y31,
    CASE
      WHEN (
        n131_farve_true = 2
      ) AND (
        NOT (
          n131_farve_doubt IS NULL
        )
      )
      THEN NULL
      ELSE n131_farve_true
    END AS n131_farve_level,
    x32
    AND (
      NOT (
        n33_fev1 IS NULL
      )
    )
    AND (
      NOT (
        n90_moderate_eksacerbationer IS NULL
      )
    )
    AND (
      NOT (
        "n89_svære_eksacerbationer" IS NULL
      )
    ) AS x31,
    CASE
      WHEN (
        n131_farve_fresh_true = 2
      ) AND (
        NOT (
          n131_farve_fresh_doubt IS NULL
        )
      )
      THEN NULL
      ELSE n131_farve_fresh_true
    END AS n131_farve_fresh_level,
    GREATEST(
      CASE WHEN x72 THEN GREATEST("n127_gold_høj_risiko_day_false", n116_gold_symptomer_day_false) END,
      CASE WHEN x73 THEN GREATEST("n127_gold_høj_risiko_day_false", n116_gold_symptomer_day_true) END,
      CASE WHEN x74 THEN GREATEST("n127_gold_høj_risiko_day_true", n116_gold_symptomer_day_false) END,
      CASE WHEN x75 THEN GREATEST("n127_gold_høj_risiko_day_true", n116_gold_symptomer_day_true) END,
      CASE WHEN x76 THEN "n127_gold_høj_risiko_day_true" END
    ) AS n130_gold_gruppe_day_known,
    (
      n51_pao2 < 8.0
    ) AND "n52_cor_pulmonale_eller_høj_hæmatokrit" AS x112,
    CASE WHEN x72 THEN 1 ELSE 0 END + CASE WHEN x73 THEN 1 ELSE 0 END + CASE WHEN x74 THEN 1 ELSE 0 END + CASE WHEN x75 THEN 1 ELSE 0 END + CASE WHEN x76 THEN 1 ELSE 0 END AS n130_gold_gruppe_results
  FROM layer_10
), layer_12 AS (
  SELECT
    d1,
    d10,
    d11,
    d12,
    d13,
    d14,
    d15,
    d16,
    d17,
    d18,
    d19,
    d20,
    d21,
    d24,
    d3,
    d30,
    d31,
    d34,
    d35,
    d36,
    d38,
    d39,
    d4,
    d40,
    d41,
    d42,
    d43,
    d48,
    d49,
    d5,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d59,
    d6,
    d60,
    d61,
    d62,
    d67,
    d68,
    d69,
    d70,
    d71,
    d72,
    d73,
    d74,
    d77,
    d78,
    d79,
    d8,
    d80,
    d81,
    d82,
    d83,
    d84,
    d9,
    exclusion,
    n100_r6,
    n100_r6_fresh,
    n101_mange_symptomer,
    n101_mange_symptomer_day_true,
    n102_y2,
    "n103_hypoksæmi",
    n104_ilt_eller_niv,
    n104_ilt_eller_niv_day_true,
    n104_ilt_eller_niv_lacks_0,
    n105_langtidsvirkende,
    n106_dobbeltbehandling,
    n106_dobbeltbehandling_lacks_1,
    n107_tripelbehandling,
    n107_tripelbehandling_lacks_1,
    "n109_vægttab_day_known",
    "n109_vægttab_day_true",
    "n109_vægttab_lacks_0",
    "n109_vægttab_lacks_1",
    n10_pakke_fravalgt,
    n110_bmi_beregnet,
    n110_bmi_beregnet_day_known,
    n110_bmi_beregnet_per,
    n111_moderat_mindst_to_day_false,
    n111_moderat_mindst_to_day_true,
    n112_moderat_mindst_en_day_true,
    "n113_svær_mindst_en",
    "n113_svær_mindst_en_day_true",
    n114_y5,
    n116_gold_symptomer_lacks_0,
    n117_r4,
    n118_bmi_under_20,
    n118_bmi_under_20_day_true,
    n11_vaccinereaktion,
    "n120_undervægt",
    n121_r2,
    n122_mindst_en_eksacerbation_day_false,
    n122_mindst_en_eksacerbation_day_true,
    n122_mindst_en_eksacerbation_lacks_0,
    n122_mindst_en_eksacerbation_lacks_1,
    n123_mindst_to_eksacerbationer,
    n123_mindst_to_eksacerbationer_day_true,
    n123_mindst_to_eksacerbationer_lacks_0,
    n123_mindst_to_eksacerbationer_lacks_1,
    n124_y1,
    n124_y1_lacks_0,
    n124_y1_lacks_1,
    n125_r1,
    "n126_ernæringsrisiko_day_true",
    "n126_ernæringsrisiko_lacks_0",
    "n126_ernæringsrisiko_lacks_1",
    "n127_gold_høj_risiko_lacks_0",
    "n127_gold_høj_risiko_lacks_1",
    n128_r7,
    n128_r7_fresh,
    n129_y4,
    n12_ics_bivirkning,
    n130_gold_gruppe_day_known,
    n130_gold_gruppe_results,
    n131_farve_doubt,
    n131_farve_fresh_doubt,
    n131_farve_fresh_level,
    n131_farve_fresh_true,
    n131_farve_level,
    n131_farve_true,
    n13_ics_uden_effekt,
    "n14_behandling_ændret",
    n15_diagnostisk_tvivl,
    n18_osteoporoserisiko,
    n19_hjerterisiko,
    n20_telemedicin_ikke_egnet,
    n21_angst_depression_positiv,
    "n27_nylig_svær_eksacerbation",
    n33_fev1,
    n34_fev1_fald,
    n37_fev1_fvc_lavest,
    n41_mrc,
    n42_mrc_lavest,
    n43_cat,
    "n44_iltmætning",
    n46_eosinofile,
    n51_pao2,
    n56_hjemmeilt_nogensinde,
    n57_hjemmeilt_stadig,
    n58_hjemmeilt_nystartet,
    "n62_rehabilitering_seneste_år",
    n63_rehabilitering_nylig,
    n64_rehabilitering_svar,
    "n65_rygestopforsøg",
    n6_astma,
    "n70_får_lama",
    "n71_får_laba",
    "n72_får_ics",
    "n73_får_ics_laba",
    "n74_får_korttidsvirkende",
    n77_alder,
    "n78_er_død",
    n79_ikke_tilmeldt,
    "n80_terminalerklæring",
    n81_rygestatus,
    "n84_bmi_målt",
    n86_osteoporose,
    n88_y6,
    "n89_svære_eksacerbationer",
    n8_hjertesygdom,
    n90_moderate_eksacerbationer,
    n92_nylig_moderat_eksacerbation,
    n92_nylig_moderat_eksacerbation_day_true,
    n92_nylig_moderat_eksacerbation_lacks_0,
    n93_ustabil,
    n93_ustabil_day_false,
    n94_r3,
    n94_r3_fresh,
    n95_y3,
    n95_y3_fresh,
    n96_hurtigt_fald,
    n96_hurtigt_fald_lacks_0,
    n97_har_kol,
    n97_har_kol_day_true,
    n97_har_kol_lacks_0,
    n98_obstruktion,
    n99_r5,
    "n9_pneumoni_seneste_år",
    open,
    patient,
    population_lacks_0,
    "r19_knogleskørhed_lacks_1",
    r32_trap_op_til_tripel_lacks_0,
    r32_trap_op_til_tripel_lacks_1,
    r36_roflumilast_lacks_1,
    r42_rehabilitering_lacks_0,
    r58_telemedicin_lacks_0,
    r58_telemedicin_lacks_1,
    s30,
    status,
    u84,
    unknown_0,
    unknown_1,
    v84,
    x1,
    x101,
    x107,
    x112,
    x114,
    x114_lacks_0,
    x116,
    x116_lacks_0,
    x117,
    x121,
    x122,
    x123,
    x16,
    x2,
    x21,
    x22,
    x24,
    x25,
    x26,
    x27,
    x3,
    x31,
    x32,
    x33,
    x34,
    x35,
    x36,
    x46,
    x46_lacks_1,
    x49,
    x52,
    x53,
    x54,
    x55,
    x56,
    x57,
    x57_lacks_1,
    x58,
    x61,
    x61_lacks_0,
    x62,
    x72,
    x73,
    x74,
    x75,
    x76,
    x81,
    x82,
    x87,
    x88,
    x89,
    x90,
    x91,
    x92,
    x94,
    x95,
    x96,
    y31,
    CASE WHEN n125_r1 IS NULL THEN "n113_svær_mindst_en_lacks_0" ELSE CAST(0 AS BIGINT) END AS n125_r1_lacks_0,
    CASE WHEN n125_r1 IS NULL THEN "n113_svær_mindst_en_lacks_1" ELSE CAST(0 AS BIGINT) END AS n125_r1_lacks_1,
    CASE WHEN n121_r2 IS NULL THEN n111_moderat_mindst_to_lacks_0 ELSE CAST(0 AS BIGINT) END AS n121_r2_lacks_0,
    CASE WHEN n121_r2 IS NULL THEN n111_moderat_mindst_to_lacks_1 ELSE CAST(0 AS BIGINT) END AS n121_r2_lacks_1,
    CASE WHEN n117_r4 IS NULL THEN "n103_hypoksæmi_lacks_0" | n104_ilt_eller_niv_lacks_0 ELSE CAST(0 AS BIGINT) END AS n117_r4_lacks_0,
    CASE WHEN n99_r5 IS NULL THEN unknown_0 & 274877906944 ELSE CAST(0 AS BIGINT) END AS n99_r5_lacks_0,
    CASE
      WHEN n102_y2 IS NULL
      THEN CASE WHEN x21 IS NULL THEN unknown_0 & 274877906944 ELSE CAST(0 AS BIGINT) END | CASE WHEN x22 IS NULL THEN unknown_0 & 1099511627776 ELSE CAST(0 AS BIGINT) END | CASE
        WHEN x24 IS NULL
        THEN CASE WHEN x23 IS NULL THEN unknown_0 & 1374389534720 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS n102_y2_lacks_0,
    CASE WHEN n129_y4 IS NULL THEN "n126_ernæringsrisiko_lacks_0" ELSE CAST(0 AS BIGINT) END AS n129_y4_lacks_0,
    CASE WHEN n129_y4 IS NULL THEN "n126_ernæringsrisiko_lacks_1" ELSE CAST(0 AS BIGINT) END AS n129_y4_lacks_1,
    CASE WHEN n114_y5 IS NULL THEN n96_hurtigt_fald_lacks_0 ELSE CAST(0 AS BIGINT) END AS n114_y5_lacks_0,
    CASE
      WHEN n88_y6 IS NULL
      THEN CASE WHEN x25 IS NULL THEN unknown_0 & 262144 ELSE CAST(0 AS BIGINT) END | CASE WHEN x26 IS NULL THEN unknown_0 & 524288 ELSE CAST(0 AS BIGINT) END | CASE WHEN x27 IS NULL THEN unknown_0 & 1048576 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n88_y6_lacks_0,
    CASE WHEN x28 IS NULL THEN unknown_0 & 1099511627776 ELSE CAST(0 AS BIGINT) END AS x28_lacks_0,
    CASE WHEN x30 IS NULL THEN unknown_0 & 2199023255552 ELSE CAST(0 AS BIGINT) END AS x30_lacks_0,
    unknown_0 | CASE WHEN n33_fev1_fresh IS NULL THEN 1073741824 ELSE 0 END AS unknown_fresh_0,
    (
      n131_farve_level IS DISTINCT FROM n131_farve_fresh_level
    )
    OR (
      n131_farve_doubt IS DISTINCT FROM n131_farve_fresh_doubt
    )
    OR (
      x31 IS DISTINCT FROM (
        x32
        AND (
          NOT (
            n33_fev1_fresh IS NULL
          )
        )
        AND (
          NOT (
            n90_moderate_eksacerbationer IS NULL
          )
        )
        AND (
          NOT (
            "n89_svære_eksacerbationer" IS NULL
          )
        )
      )
    ) AS n131_farve_differs,
    CASE
      WHEN n130_gold_gruppe_results = 1
      THEN CASE WHEN x72 THEN 0 WHEN x73 THEN 1 WHEN x74 THEN 2 WHEN x75 THEN 3 WHEN x76 THEN 4 END
    END AS n130_gold_gruppe, /* GOLD-gruppe */
    "n9_pneumoni_seneste_år" OR n12_ics_bivirkning OR n13_ics_uden_effekt AS x86,
    n107_tripelbehandling AND (
      n46_eosinofile >= 0.30
    ) AND n122_mindst_en_eksacerbation AS x97,
    (
      NOT (
        n64_rehabilitering_svar IS NULL
      )
    ) AND (
      n64_rehabilitering_svar IN (2, 3)
    ) AS x105,
    (
      NOT (
        "n44_iltmætning" IS NULL
      )
    ) AND (
      "n44_iltmætning" <= 88
    ) AS x109,
    (
      NOT (
        "n45_iltmætning_akut" IS NULL
      )
    ) AND (
      "n45_iltmætning_akut" <= 88
    ) AS x110,
    (
      n51_pao2 < 7.3
    ) OR x112 AS x113,
    (
      n33_fev1 < 50
    ) AND "n16_mistanke_om_hypoksæmi" AS x119,
    n17_planlagt_flyrejse AND (
      "n44_iltmætning" < 95
    ) AS x120
  FROM layer_11
), layer_13 AS (
  SELECT
    d1,
    d10,
    d11,
    d12,
    d13,
    d14,
    d15,
    d16,
    d17,
    d18,
    d19,
    d20,
    d21,
    d24,
    d3,
    d30,
    d31,
    d34,
    d35,
    d36,
    d38,
    d39,
    d4,
    d40,
    d41,
    d42,
    d43,
    d48,
    d49,
    d5,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d59,
    d6,
    d60,
    d61,
    d62,
    d67,
    d68,
    d69,
    d70,
    d72,
    d73,
    d74,
    d77,
    d78,
    d79,
    d8,
    d80,
    d81,
    d82,
    d83,
    d84,
    d9,
    exclusion,
    n100_r6,
    n101_mange_symptomer,
    n101_mange_symptomer_day_true,
    n102_y2,
    n102_y2_lacks_0,
    "n103_hypoksæmi",
    n104_ilt_eller_niv,
    n104_ilt_eller_niv_day_true,
    n104_ilt_eller_niv_lacks_0,
    n106_dobbeltbehandling_lacks_1,
    n107_tripelbehandling,
    "n109_vægttab_day_known",
    "n109_vægttab_day_true",
    "n109_vægttab_lacks_0",
    "n109_vægttab_lacks_1",
    n10_pakke_fravalgt,
    n110_bmi_beregnet,
    n110_bmi_beregnet_day_known,
    n110_bmi_beregnet_per,
    n111_moderat_mindst_to_day_false,
    n111_moderat_mindst_to_day_true,
    n112_moderat_mindst_en_day_true,
    "n113_svær_mindst_en",
    "n113_svær_mindst_en_day_true",
    n114_y5,
    n114_y5_lacks_0,
    n117_r4,
    n117_r4_lacks_0,
    n118_bmi_under_20,
    n118_bmi_under_20_day_true,
    n11_vaccinereaktion,
    "n120_undervægt",
    n121_r2,
    n121_r2_lacks_0,
    n122_mindst_en_eksacerbation_day_false,
    n122_mindst_en_eksacerbation_day_true,
    n122_mindst_en_eksacerbation_lacks_0,
    n123_mindst_to_eksacerbationer,
    n123_mindst_to_eksacerbationer_day_true,
    n123_mindst_to_eksacerbationer_lacks_0,
    n123_mindst_to_eksacerbationer_lacks_1,
    n124_y1,
    n124_y1_lacks_0,
    n125_r1,
    n125_r1_lacks_0,
    "n126_ernæringsrisiko_day_true",
    "n126_ernæringsrisiko_lacks_0",
    n128_r7,
    n129_y4,
    n129_y4_lacks_0,
    n12_ics_bivirkning,
    n130_gold_gruppe_day_known,
    n130_gold_gruppe_results,
    n131_farve_differs,
    n131_farve_doubt,
    n131_farve_fresh_doubt,
    n131_farve_fresh_level,
    n131_farve_level,
    n131_farve_true,
    n13_ics_uden_effekt,
    "n14_behandling_ændret",
    n15_diagnostisk_tvivl,
    n18_osteoporoserisiko,
    n19_hjerterisiko,
    n20_telemedicin_ikke_egnet,
    "n27_nylig_svær_eksacerbation",
    n33_fev1,
    n34_fev1_fald,
    n37_fev1_fvc_lavest,
    n41_mrc,
    n42_mrc_lavest,
    n43_cat,
    "n44_iltmætning",
    n46_eosinofile,
    n51_pao2,
    n56_hjemmeilt_nogensinde,
    n57_hjemmeilt_stadig,
    n58_hjemmeilt_nystartet,
    "n62_rehabilitering_seneste_år",
    n63_rehabilitering_nylig,
    n64_rehabilitering_svar,
    "n65_rygestopforsøg",
    n6_astma,
    "n70_får_lama",
    "n71_får_laba",
    "n73_får_ics_laba",
    n77_alder,
    "n78_er_død",
    n79_ikke_tilmeldt,
    "n80_terminalerklæring",
    n81_rygestatus,
    "n84_bmi_målt",
    n86_osteoporose,
    n88_y6,
    n88_y6_lacks_0,
    "n89_svære_eksacerbationer",
    n8_hjertesygdom,
    n92_nylig_moderat_eksacerbation,
    n92_nylig_moderat_eksacerbation_day_true,
    n92_nylig_moderat_eksacerbation_lacks_0,
    n93_ustabil,
    n93_ustabil_day_false,
    n94_r3,
    n95_y3,
    n96_hurtigt_fald,
    n96_hurtigt_fald_lacks_0,
    n97_har_kol,
    n97_har_kol_day_true,
    n97_har_kol_lacks_0,
    n98_obstruktion,
    n99_r5,
    n99_r5_lacks_0,
    "n9_pneumoni_seneste_år",
    open,
    patient,
    population_lacks_0,
    "r19_knogleskørhed_lacks_1",
    r32_trap_op_til_tripel_lacks_0,
    r32_trap_op_til_tripel_lacks_1,
    r36_roflumilast_lacks_1,
    r42_rehabilitering_lacks_0,
    r58_telemedicin_lacks_0,
    r58_telemedicin_lacks_1,
    status,
    u84,
    unknown_0,
    unknown_1,
    v84,
    x1,
    x101,
    x105,
    x107,
    x109,
    x110,
    x112,
    x113,
    x114,
    x114_lacks_0,
    x116,
    x116_lacks_0,
    x117,
    x119,
    x120,
    x121,
    x123,
    x16,
    x2,
    x21,
    x22,
    x24,
    x25,
    x26,
    x27,
    x28_lacks_0,
    x3,
    x30_lacks_0,
    x31,
    x32,
    x46,
    x46_lacks_1,
    x49,
    x52,
    x53,
    x54,
    x55,
    x56,
    x57,
    x57_lacks_1,
    x58,
    x61,
    x61_lacks_0,
    x62,
    x81,
    x82,
    x86,
    x87,
    x88,
    x89,
    x90,
    x91,
    x92,
    x94,
    x95,
    x96,
    x97,
    y31,
    CASE
      WHEN n131_farve_differs
      THEN CASE
        WHEN (
          n131_farve_fresh_true IS NULL
        ) OR (
          n131_farve_fresh_true > 0
        )
        THEN CASE
          WHEN x33 IS NULL
          THEN n125_r1_lacks_0 | n121_r2_lacks_0 | CASE WHEN n94_r3_fresh IS NULL THEN unknown_fresh_0 & 1073741824 ELSE CAST(0 AS BIGINT) END | n117_r4_lacks_0 | n99_r5_lacks_0 | CASE WHEN n100_r6_fresh IS NULL THEN unknown_fresh_0 & 275951648768 ELSE CAST(0 AS BIGINT) END | CASE
            WHEN n128_r7_fresh IS NULL
            THEN "n126_ernæringsrisiko_lacks_0" | CASE WHEN x36 IS NULL THEN unknown_fresh_0 & 275951648768 ELSE CAST(0 AS BIGINT) END
            ELSE CAST(0 AS BIGINT)
          END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END | CASE
        WHEN (
          n131_farve_fresh_true IS NULL
        ) OR (
          n131_farve_fresh_true > 1
        )
        THEN CASE
          WHEN x34 IS NULL
          THEN n124_y1_lacks_0 | n102_y2_lacks_0 | CASE WHEN n95_y3_fresh IS NULL THEN unknown_fresh_0 & 1073741824 ELSE CAST(0 AS BIGINT) END | n129_y4_lacks_0 | n114_y5_lacks_0 | n88_y6_lacks_0
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END | CASE
        WHEN (
          n131_farve_fresh_true IS NULL
        ) OR (
          n131_farve_fresh_true > 2
        )
        THEN CASE
          WHEN x35 IS NULL
          THEN (
            unknown_fresh_0 & 275951648768
          ) | x28_lacks_0 | n122_mindst_en_eksacerbation_lacks_0 | x30_lacks_0
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS x38,
    CASE WHEN s30 THEN CAST(1073741824 AS BIGINT) ELSE CAST(0 AS BIGINT) END AS x39,
    (
      CASE
        WHEN (
          n131_farve_true IS NULL
        ) OR (
          n131_farve_true > 0
        )
        THEN CASE
          WHEN x1 IS NULL
          THEN n125_r1_lacks_1 | n121_r2_lacks_1 | CASE WHEN n128_r7 IS NULL THEN "n126_ernæringsrisiko_lacks_1" ELSE CAST(0 AS BIGINT) END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END | CASE
        WHEN (
          n131_farve_true IS NULL
        ) OR (
          n131_farve_true > 1
        )
        THEN CASE WHEN x2 IS NULL THEN n124_y1_lacks_1 | n129_y4_lacks_1 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END | CASE
        WHEN (
          n131_farve_true IS NULL
        ) OR (
          n131_farve_true > 2
        )
        THEN CASE WHEN x3 IS NULL THEN n122_mindst_en_eksacerbation_lacks_1 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END | CASE
        WHEN NOT x31
        THEN CASE WHEN n90_moderate_eksacerbationer IS NULL THEN unknown_1 & 8388608 ELSE CAST(0 AS BIGINT) END | CASE WHEN "n89_svære_eksacerbationer" IS NULL THEN unknown_1 & 4194304 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
    ) | (
      CASE
        WHEN n131_farve_differs
        THEN CASE
          WHEN (
            n131_farve_fresh_true IS NULL
          ) OR (
            n131_farve_fresh_true > 0
          )
          THEN CASE
            WHEN x33 IS NULL
            THEN n125_r1_lacks_1 | n121_r2_lacks_1 | CASE WHEN n128_r7_fresh IS NULL THEN "n126_ernæringsrisiko_lacks_1" ELSE CAST(0 AS BIGINT) END
            ELSE CAST(0 AS BIGINT)
          END
          ELSE CAST(0 AS BIGINT)
        END | CASE
          WHEN (
            n131_farve_fresh_true IS NULL
          ) OR (
            n131_farve_fresh_true > 1
          )
          THEN CASE WHEN x34 IS NULL THEN n124_y1_lacks_1 | n129_y4_lacks_1 ELSE CAST(0 AS BIGINT) END
          ELSE CAST(0 AS BIGINT)
        END | CASE
          WHEN (
            n131_farve_fresh_true IS NULL
          ) OR (
            n131_farve_fresh_true > 2
          )
          THEN CASE WHEN x35 IS NULL THEN n122_mindst_en_eksacerbation_lacks_1 ELSE CAST(0 AS BIGINT) END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END & (
        XOR(CAST(0 AS BIGINT), CAST(4611686018427387903 AS BIGINT))
      )
    ) AS n131_farve_missing_1,
    (
      n37_fev1_fvc_lavest IS NULL
    ) OR (
      n37_fev1_fvc_lavest >= 0.70
    ) AS x43,
    (
      NOT (
        n41_mrc IS NULL
      )
    )
    AND (
      NOT (
        n43_cat IS NULL
      )
    )
    AND (
      n41_mrc = 1
    )
    AND (
      n43_cat > 20
    ) AS x45,
    CASE WHEN n93_ustabil IS NULL THEN unknown_0 & 805306368 ELSE CAST(0 AS BIGINT) END AS n93_ustabil_lacks_0,
    "n70_får_lama" OR "n71_får_laba" OR "n72_får_ics" OR "n74_får_korttidsvirkende" AS n108_bruger_inhalator, /* Bruger inhalationsmedicin */
    GREATEST(
      CASE WHEN "n70_får_lama" THEN d67 END,
      CASE WHEN "n71_får_laba" THEN d68 END,
      CASE WHEN "n72_får_ics" THEN d69 END,
      CASE WHEN "n74_får_korttidsvirkende" THEN d71 END
    ) AS n108_bruger_inhalator_day_true,
    (
      NOT (
        n21_angst_depression_positiv IS NULL
      )
    ) AND n21_angst_depression_positiv AS x59,
    n8_hjertesygdom OR n19_hjerterisiko AS x60,
    (
      n130_gold_gruppe = 0
    ) AND (
      NOT n105_langtidsvirkende
    ) AS x63,
    CASE
      WHEN n130_gold_gruppe IS NULL
      THEN CASE WHEN x72 IS NULL THEN "n127_gold_høj_risiko_lacks_0" | n116_gold_symptomer_lacks_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN x73 IS NULL THEN "n127_gold_høj_risiko_lacks_0" | n116_gold_symptomer_lacks_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN x74 IS NULL THEN "n127_gold_høj_risiko_lacks_0" | n116_gold_symptomer_lacks_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN x75 IS NULL THEN "n127_gold_høj_risiko_lacks_0" | n116_gold_symptomer_lacks_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN x76 IS NULL THEN "n127_gold_høj_risiko_lacks_0" ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n130_gold_gruppe_lacks_0,
    CASE
      WHEN n130_gold_gruppe IS NULL
      THEN CASE WHEN x72 IS NULL THEN "n127_gold_høj_risiko_lacks_1" ELSE CAST(0 AS BIGINT) END | CASE WHEN x73 IS NULL THEN "n127_gold_høj_risiko_lacks_1" ELSE CAST(0 AS BIGINT) END | CASE WHEN x74 IS NULL THEN "n127_gold_høj_risiko_lacks_1" ELSE CAST(0 AS BIGINT) END | CASE WHEN x75 IS NULL THEN "n127_gold_høj_risiko_lacks_1" ELSE CAST(0 AS BIGINT) END | CASE WHEN x76 IS NULL THEN "n127_gold_høj_risiko_lacks_1" ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n130_gold_gruppe_lacks_1,
    CASE WHEN n105_langtidsvirkende IS NULL THEN unknown_1 & 96 ELSE CAST(0 AS BIGINT) END AS n105_langtidsvirkende_lacks_1,
    (
      n130_gold_gruppe = 1
    ) AND (
      NOT n105_langtidsvirkende
    ) AS x77,
    (
      n130_gold_gruppe = 0
    ) AND (
      NOT n105_langtidsvirkende
    ) AS x78,
    (
      n130_gold_gruppe IN (1, 4)
    ) AND (
      NOT n106_dobbeltbehandling
    ) AS x79,
    (
      NOT (
        n130_gold_gruppe IS NULL
      )
    )
    AND (
      n130_gold_gruppe = 4
    )
    AND (
      n46_eosinofile >= 0.30
    )
    AND (
      NOT n105_langtidsvirkende
    ) AS x80,
    (
      NOT (
        n46_eosinofile IS NULL
      )
    ) AND (
      n46_eosinofile < 0.10
    ) AND (
      NOT "n72_får_ics"
    ) AS x84,
    "n72_får_ics" AND x86 AS x85,
    CASE
      WHEN x94 IS NULL
      THEN (
        unknown_1 & 67584
      ) | n122_mindst_en_eksacerbation_lacks_1 | CASE
        WHEN x96 IS NULL
        THEN n107_tripelbehandling_lacks_1 | CASE WHEN x95 IS NULL THEN n106_dobbeltbehandling_lacks_1 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS x94_lacks_1,
    CASE
      WHEN x97 IS NULL
      THEN n107_tripelbehandling_lacks_1 | n122_mindst_en_eksacerbation_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS x97_lacks_1,
    (
      n41_mrc >= 3
    ) AND (
      NOT n105_langtidsvirkende
    ) AS x98,
    (
      n41_mrc >= 3
    ) AND n123_mindst_to_eksacerbationer AND n105_langtidsvirkende AND (
      NOT "n72_får_ics"
    ) AS x99,
    (
      NOT (
        n46_eosinofile IS NULL
      )
    ) AND (
      n46_eosinofile < 0.10
    ) AS x100,
    "n62_rehabilitering_seneste_år" OR "n27_nylig_svær_eksacerbation" OR x105 AS x104,
    (
      n41_mrc >= 3
    ) OR "n27_nylig_svær_eksacerbation" AS x106,
    x109 OR x110 AS x108,
    (
      NOT (
        n51_pao2 IS NULL
      )
    ) AND x113 AS x111,
    CASE
      WHEN (
        CASE WHEN x119 THEN 1 ELSE 0 END + CASE WHEN n96_hurtigt_fald THEN 1 ELSE 0 END + CASE WHEN x120 THEN 1 ELSE 0 END
      ) >= 1
      THEN TRUE
      WHEN (
        CASE WHEN NOT x119 THEN 0 ELSE 1 END + CASE WHEN NOT n96_hurtigt_fald THEN 0 ELSE 1 END + CASE WHEN NOT x120 THEN 0 ELSE 1 END
      ) < 1
      THEN FALSE
    END AS x118,
    CASE
      WHEN open
      THEN (
        unknown_1 & 57344
      ) | CASE WHEN x122 IS NULL THEN unknown_1 & 4096 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS population_lacks_1
  FROM layer_12
), layer_14 AS (
  SELECT
    d1,
    d10,
    d11,
    d12,
    d13,
    d14,
    d15,
    d16,
    d17,
    d18,
    d19,
    d20,
    d21,
    d24,
    d3,
    d30,
    d31,
    d34,
    d35,
    d36,
    d38,
    d39,
    d4,
    d40,
    d41,
    d42,
    d43,
    d48,
    d49,
    d5,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d59,
    d6,
    d60,
    d61,
    d62,
    d67,
    d68,
    d69,
    d70,
    d72,
    d73,
    d74,
    d77,
    d78,
    d79,
    d8,
    d80,
    d81,
    d82,
    d83,
    d84,
    d9,
    exclusion,
    n100_r6,
    n101_mange_symptomer,
    n101_mange_symptomer_day_true,
    n102_y2,
    "n103_hypoksæmi",
    n104_ilt_eller_niv,
    n104_ilt_eller_niv_day_true,
    n107_tripelbehandling,
    n108_bruger_inhalator,
    n108_bruger_inhalator_day_true,
    "n109_vægttab_day_known",
    "n109_vægttab_day_true",
    n10_pakke_fravalgt,
    n110_bmi_beregnet,
    n110_bmi_beregnet_day_known,
    n110_bmi_beregnet_per,
    n111_moderat_mindst_to_day_false,
    n111_moderat_mindst_to_day_true,
    n112_moderat_mindst_en_day_true,
    "n113_svær_mindst_en",
    "n113_svær_mindst_en_day_true",
    n114_y5,
    n117_r4,
    n118_bmi_under_20,
    n118_bmi_under_20_day_true,
    n11_vaccinereaktion,
    "n120_undervægt",
    n121_r2,
    n122_mindst_en_eksacerbation_day_false,
    n122_mindst_en_eksacerbation_day_true,
    n122_mindst_en_eksacerbation_lacks_0,
    n123_mindst_to_eksacerbationer,
    n123_mindst_to_eksacerbationer_day_true,
    n124_y1,
    n125_r1,
    "n126_ernæringsrisiko_day_true",
    n128_r7,
    n129_y4,
    n12_ics_bivirkning,
    n130_gold_gruppe_day_known,
    n130_gold_gruppe_results,
    n131_farve_differs,
    n131_farve_doubt,
    n131_farve_fresh_doubt,
    n131_farve_fresh_level,
    n131_farve_level,
    n131_farve_missing_1,
    n13_ics_uden_effekt,
    "n14_behandling_ændret",
    n15_diagnostisk_tvivl,
    n18_osteoporoserisiko,
    n19_hjerterisiko,
    n20_telemedicin_ikke_egnet,
    "n27_nylig_svær_eksacerbation",
    n33_fev1,
    n34_fev1_fald,
    n37_fev1_fvc_lavest,
    n41_mrc,
    n42_mrc_lavest,
    n43_cat,
    "n44_iltmætning",
    n46_eosinofile,
    n51_pao2,
    n56_hjemmeilt_nogensinde,
    n57_hjemmeilt_stadig,
    n58_hjemmeilt_nystartet,
    "n62_rehabilitering_seneste_år",
    n63_rehabilitering_nylig,
    n64_rehabilitering_svar,
    "n65_rygestopforsøg",
    n6_astma,
    "n70_får_lama",
    "n71_får_laba",
    "n73_får_ics_laba",
    n77_alder,
    "n78_er_død",
    n79_ikke_tilmeldt,
    "n80_terminalerklæring",
    n81_rygestatus,
    "n84_bmi_målt",
    n86_osteoporose,
    n88_y6,
    "n89_svære_eksacerbationer",
    n8_hjertesygdom,
    n92_nylig_moderat_eksacerbation,
    n92_nylig_moderat_eksacerbation_day_true,
    n92_nylig_moderat_eksacerbation_lacks_0,
    n93_ustabil,
    n93_ustabil_day_false,
    n94_r3,
    n95_y3,
    n96_hurtigt_fald,
    n97_har_kol,
    n97_har_kol_day_true,
    n97_har_kol_lacks_0,
    n98_obstruktion,
    n99_r5,
    "n9_pneumoni_seneste_år",
    open,
    patient,
    population_lacks_0,
    population_lacks_1,
    "r19_knogleskørhed_lacks_1",
    r32_trap_op_til_tripel_lacks_0,
    r32_trap_op_til_tripel_lacks_1,
    r36_roflumilast_lacks_1,
    r42_rehabilitering_lacks_0,
    r58_telemedicin_lacks_0,
    r58_telemedicin_lacks_1,
    status,
    u84,
    unknown_0,
    unknown_1,
    v84,
    x100,
    x101,
    x104,
    x106,
    x107,
    x108,
    x109,
    x110,
    x111,
    x112,
    x114,
    x114_lacks_0,
    x116,
    x116_lacks_0,
    x117,
    x118,
    x119,
    x120,
    x121,
    x123,
    x21,
    x22,
    x24,
    x25,
    x26,
    x27,
    x31,
    x43,
    x45,
    x46,
    x46_lacks_1,
    x49,
    x52,
    x53,
    x54,
    x55,
    x56,
    x57,
    x57_lacks_1,
    x58,
    x59,
    x60,
    x61,
    x61_lacks_0,
    x62,
    x63,
    x77,
    x78,
    x79,
    x80,
    x81,
    x82,
    x84,
    x85,
    x87,
    x88,
    x90,
    x91,
    x92,
    x94,
    x94_lacks_1,
    x95,
    x97,
    x97_lacks_1,
    x98,
    x99,
    y31,
    (
      CASE
        WHEN (
          n131_farve_true IS NULL
        ) OR (
          n131_farve_true > 0
        )
        THEN CASE
          WHEN x1 IS NULL
          THEN n125_r1_lacks_0 | n121_r2_lacks_0 | CASE WHEN n94_r3 IS NULL THEN unknown_0 & 1073741824 ELSE CAST(0 AS BIGINT) END | n117_r4_lacks_0 | n99_r5_lacks_0 | CASE WHEN n100_r6 IS NULL THEN unknown_0 & 275951648768 ELSE CAST(0 AS BIGINT) END | CASE
            WHEN n128_r7 IS NULL
            THEN "n126_ernæringsrisiko_lacks_0" | CASE WHEN x16 IS NULL THEN unknown_0 & 275951648768 ELSE CAST(0 AS BIGINT) END
            ELSE CAST(0 AS BIGINT)
          END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END | CASE
        WHEN (
          n131_farve_true IS NULL
        ) OR (
          n131_farve_true > 1
        )
        THEN CASE
          WHEN x2 IS NULL
          THEN n124_y1_lacks_0 | n102_y2_lacks_0 | CASE WHEN n95_y3 IS NULL THEN unknown_0 & 1073741824 ELSE CAST(0 AS BIGINT) END | n129_y4_lacks_0 | n114_y5_lacks_0 | n88_y6_lacks_0
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END | CASE
        WHEN (
          n131_farve_true IS NULL
        ) OR (
          n131_farve_true > 2
        )
        THEN CASE
          WHEN x3 IS NULL
          THEN (
            unknown_0 & 275951648768
          ) | x28_lacks_0 | n122_mindst_en_eksacerbation_lacks_0 | x30_lacks_0
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END | CASE
        WHEN NOT x31
        THEN CASE WHEN NOT x32 THEN unknown_0 & 1374389534720 ELSE CAST(0 AS BIGINT) END | CASE WHEN n33_fev1 IS NULL THEN unknown_0 & 1073741824 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
    ) | (
      x38 & (
        XOR(x39, CAST(4611686018427387903 AS BIGINT))
      )
    ) AS n131_farve_missing_0,
    x38 & x39 AS n131_farve_stale_0,
    CASE WHEN x43 IS NULL THEN unknown_0 & 17179869184 ELSE CAST(0 AS BIGINT) END AS x43_lacks_0,
    CASE WHEN x45 IS NULL THEN unknown_0 & 1374389534720 ELSE CAST(0 AS BIGINT) END AS x45_lacks_0,
    CASE
      WHEN NOT CASE WHEN (
        NOT n97_har_kol
      ) OR n93_ustabil THEN TRUE ELSE FALSE END
      THEN n97_har_kol_lacks_0 | n93_ustabil_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS "r8_årlig_spirometri_lacks_0",
    CASE WHEN x49 IS NULL THEN unknown_0 & 68719476736 ELSE CAST(0 AS BIGINT) END AS x49_lacks_0,
    CASE WHEN n108_bruger_inhalator IS NULL THEN unknown_1 & 736 ELSE CAST(0 AS BIGINT) END AS n108_bruger_inhalator_lacks_1,
    CASE
      WHEN NOT CASE WHEN (
        NOT n97_har_kol
      ) OR n11_vaccinereaktion THEN TRUE ELSE FALSE END
      THEN (
        unknown_0 & 256
      ) | n97_har_kol_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r11_influenzavaccination_lacks_0,
    CASE
      WHEN NOT CASE WHEN (
        NOT n97_har_kol
      ) OR n11_vaccinereaktion THEN TRUE ELSE FALSE END
      THEN (
        unknown_0 & 256
      ) | n97_har_kol_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r12_covidvaccination_lacks_0,
    CASE
      WHEN NOT CASE WHEN (
        NOT n97_har_kol
      ) OR n11_vaccinereaktion THEN TRUE ELSE FALSE END
      THEN (
        unknown_0 & 256
      ) | n97_har_kol_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r13_pneumokokvaccination_lacks_0,
    CASE
      WHEN NOT CASE WHEN (
        NOT (
          n77_alder >= 60
        )
      ) OR n11_vaccinereaktion THEN TRUE ELSE FALSE END
      THEN unknown_0 & 256
      ELSE CAST(0 AS BIGINT)
    END AS r14_rsv_vaccination_lacks_0,
    CASE
      WHEN NOT CASE WHEN (
        NOT (
          n77_alder >= 60
        )
      ) OR n11_vaccinereaktion THEN TRUE ELSE FALSE END
      THEN unknown_1 & 4096
      ELSE CAST(0 AS BIGINT)
    END AS r14_rsv_vaccination_lacks_1,
    CASE
      WHEN NOT CASE WHEN (
        NOT x52
      ) OR n86_osteoporose THEN TRUE ELSE FALSE END
      THEN CASE WHEN x52 IS NULL THEN unknown_0 & 1073774592 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS "r19_knogleskørhed_lacks_0",
    CASE
      WHEN x57 IS NULL
      THEN CASE WHEN x58 IS NULL THEN "n109_vægttab_lacks_0" ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS x57_lacks_0,
    CASE WHEN x59 IS NULL THEN unknown_0 & 262144 ELSE CAST(0 AS BIGINT) END AS x59_lacks_0,
    CASE WHEN x60 IS NULL THEN unknown_0 & 65568 ELSE CAST(0 AS BIGINT) END AS x60_lacks_0,
    CASE
      WHEN x61 IS NULL
      THEN (
        unknown_1 & 4227072
      ) | CASE WHEN x62 IS NULL THEN "n109_vægttab_lacks_1" ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS x61_lacks_1,
    CASE
      WHEN NOT CASE WHEN (
        NOT x63
      ) OR n93_ustabil THEN TRUE ELSE FALSE END
      THEN CASE WHEN x63 IS NULL THEN n130_gold_gruppe_lacks_0 ELSE CAST(0 AS BIGINT) END | n93_ustabil_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r27_start_langtidsvirkende_lacks_0,
    CASE
      WHEN NOT CASE WHEN (
        NOT x63
      ) OR n93_ustabil THEN TRUE ELSE FALSE END
      THEN CASE WHEN x63 IS NULL THEN n130_gold_gruppe_lacks_1 | n105_langtidsvirkende_lacks_1 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS r27_start_langtidsvirkende_lacks_1,
    CASE
      WHEN NOT CASE WHEN (
        NOT x77
      ) OR n93_ustabil THEN TRUE ELSE FALSE END
      THEN CASE WHEN x77 IS NULL THEN n130_gold_gruppe_lacks_0 ELSE CAST(0 AS BIGINT) END | n93_ustabil_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r28_start_langtidsvirkende_b_lacks_0,
    CASE
      WHEN NOT CASE WHEN (
        NOT x77
      ) OR n93_ustabil THEN TRUE ELSE FALSE END
      THEN CASE WHEN x77 IS NULL THEN n130_gold_gruppe_lacks_1 | n105_langtidsvirkende_lacks_1 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS r28_start_langtidsvirkende_b_lacks_1,
    CASE WHEN x78 IS NULL THEN n130_gold_gruppe_lacks_0 ELSE CAST(0 AS BIGINT) END AS x78_lacks_0,
    CASE WHEN x78 IS NULL THEN n130_gold_gruppe_lacks_1 | n105_langtidsvirkende_lacks_1 ELSE CAST(0 AS BIGINT) END AS x78_lacks_1,
    CASE WHEN x79 IS NULL THEN n130_gold_gruppe_lacks_0 ELSE CAST(0 AS BIGINT) END AS x79_lacks_0,
    CASE WHEN x79 IS NULL THEN n130_gold_gruppe_lacks_1 | n106_dobbeltbehandling_lacks_1 ELSE CAST(0 AS BIGINT) END AS x79_lacks_1,
    CASE
      WHEN NOT CASE WHEN (
        NOT x80
      ) OR n6_astma THEN TRUE ELSE FALSE END
      THEN (
        unknown_0 & 8
      ) | CASE WHEN x80 IS NULL THEN (
        unknown_0 & 8796093022208
      ) | n130_gold_gruppe_lacks_0 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS r31_start_tripel_lacks_0,
    CASE
      WHEN NOT CASE WHEN (
        NOT x80
      ) OR n6_astma THEN TRUE ELSE FALSE END
      THEN CASE WHEN x80 IS NULL THEN n130_gold_gruppe_lacks_1 | n105_langtidsvirkende_lacks_1 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS r31_start_tripel_lacks_1,
    CASE
      WHEN NOT CASE WHEN (
        NOT x84
      ) OR n6_astma THEN TRUE ELSE FALSE END
      THEN (
        unknown_0 & 8
      ) | CASE WHEN x84 IS NULL THEN unknown_0 & 8796093022208 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS "r33_undgå_ics_ved_lave_eosinofile_lacks_0",
    CASE
      WHEN NOT CASE WHEN (
        NOT x84
      ) OR n6_astma THEN TRUE ELSE FALSE END
      THEN CASE WHEN x84 IS NULL THEN unknown_1 & 128 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS "r33_undgå_ics_ved_lave_eosinofile_lacks_1",
    CASE
      WHEN NOT CASE WHEN (
        NOT x85
      ) OR n6_astma THEN TRUE ELSE FALSE END
      THEN (
        unknown_0 & 8
      ) | CASE
        WHEN x85 IS NULL
        THEN CASE WHEN x86 IS NULL THEN unknown_0 & 1600 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS r34_overvej_stop_af_ics_lacks_0,
    CASE
      WHEN NOT CASE WHEN (
        NOT x85
      ) OR n6_astma THEN TRUE ELSE FALSE END
      THEN CASE WHEN x85 IS NULL THEN unknown_1 & 128 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS r34_overvej_stop_af_ics_lacks_1,
    CASE
      WHEN NOT CASE WHEN (
        NOT "n73_får_ics_laba"
      ) OR n6_astma THEN TRUE ELSE FALSE END
      THEN unknown_0 & 8
      ELSE CAST(0 AS BIGINT)
    END AS "r35_ikke_høj_dosis_ics_lacks_0",
    CASE
      WHEN NOT CASE WHEN (
        NOT "n73_får_ics_laba"
      ) OR n6_astma THEN TRUE ELSE FALSE END
      THEN unknown_1 & 256
      ELSE CAST(0 AS BIGINT)
    END AS "r35_ikke_høj_dosis_ics_lacks_1",
    CASE
      WHEN NOT CASE WHEN (
        NOT x87
      ) OR x90 THEN TRUE ELSE FALSE END
      THEN CASE
        WHEN x87 IS NULL
        THEN (
          unknown_0 & 1073741840
        ) | n122_mindst_en_eksacerbation_lacks_0 | CASE
          WHEN x89 IS NULL
          THEN CASE WHEN x88 IS NULL THEN unknown_0 & 8796093022208 ELSE CAST(0 AS BIGINT) END
          ELSE CAST(0 AS BIGINT)
        END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS r36_roflumilast_lacks_0,
    CASE
      WHEN x94 IS NULL
      THEN n122_mindst_en_eksacerbation_lacks_0 | CASE
        WHEN x96 IS NULL
        THEN CASE WHEN x95 IS NULL THEN unknown_0 & 8796093022208 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS x94_lacks_0,
    CASE WHEN x98 IS NULL THEN unknown_0 & 274877906944 ELSE CAST(0 AS BIGINT) END AS x98_lacks_0,
    CASE WHEN x98 IS NULL THEN n105_langtidsvirkende_lacks_1 ELSE CAST(0 AS BIGINT) END AS x98_lacks_1,
    CASE
      WHEN NOT CASE WHEN (
        NOT x99
      ) OR x100 THEN TRUE ELSE FALSE END
      THEN CASE
        WHEN x99 IS NULL
        THEN (
          unknown_0 & 274877906944
        ) | n123_mindst_to_eksacerbationer_lacks_0
        ELSE CAST(0 AS BIGINT)
      END | CASE WHEN x100 IS NULL THEN unknown_0 & 8796093022208 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS "r40_ics_ved_åndenød_og_eksacerbationer_lacks_0",
    CASE
      WHEN NOT CASE WHEN (
        NOT x99
      ) OR x100 THEN TRUE ELSE FALSE END
      THEN CASE
        WHEN x99 IS NULL
        THEN (
          unknown_1 & 128
        ) | n123_mindst_to_eksacerbationer_lacks_1 | n105_langtidsvirkende_lacks_1
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS "r40_ics_ved_åndenød_og_eksacerbationer_lacks_1",
    CASE
      WHEN NOT CASE WHEN (
        NOT (
          n41_mrc <= 2
        )
      ) OR x104 THEN TRUE ELSE FALSE END
      THEN (
        unknown_0 & 274877906944
      ) | CASE
        WHEN x104 IS NULL
        THEN (
          unknown_0 & 576460752320200704
        ) | CASE WHEN x105 IS NULL THEN unknown_0 & 2305843009213693952 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS r43_rehabilitering_let_lacks_0,
    CASE WHEN x106 IS NULL THEN unknown_0 & 274894684160 ELSE CAST(0 AS BIGINT) END AS x106_lacks_0,
    CASE WHEN x107 IS NULL THEN unknown_0 & 2 ELSE CAST(0 AS BIGINT) END AS x107_lacks_0,
    CASE
      WHEN NOT CASE WHEN (
        NOT (
          "n44_iltmætning" <= 92
        )
      ) OR n104_ilt_eller_niv THEN TRUE ELSE FALSE END
      THEN (
        unknown_0 & 2199023255552
      ) | n104_ilt_eller_niv_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS "r51_vurdér_ilt_lacks_0",
    CASE
      WHEN x108 IS NULL
      THEN CASE WHEN x109 IS NULL THEN unknown_0 & 2199023255552 ELSE CAST(0 AS BIGINT) END | CASE WHEN x110 IS NULL THEN unknown_0 & 4398046511104 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS x108_lacks_0,
    CASE
      WHEN x111 IS NULL
      THEN CASE
        WHEN x113 IS NULL
        THEN (
          unknown_0 & 281474976710656
        ) | CASE WHEN x112 IS NULL THEN unknown_0 & 844424930131968 ELSE CAST(0 AS BIGINT) END
        ELSE CAST(0 AS BIGINT)
      END
      ELSE CAST(0 AS BIGINT)
    END AS x111_lacks_0,
    CASE WHEN x114 IS NULL THEN unknown_1 & 65536 ELSE CAST(0 AS BIGINT) END AS x114_lacks_1,
    CASE
      WHEN x116 IS NULL
      THEN CASE WHEN x117 IS NULL THEN n105_langtidsvirkende_lacks_1 ELSE CAST(0 AS BIGINT) END | n123_mindst_to_eksacerbationer_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS x116_lacks_1,
    CASE
      WHEN x118 IS NULL
      THEN CASE WHEN x119 IS NULL THEN unknown_0 & 1073750016 ELSE CAST(0 AS BIGINT) END | n96_hurtigt_fald_lacks_0 | CASE WHEN x120 IS NULL THEN unknown_0 & 2199023271936 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS x118_lacks_0,
    status IN ('included', 'included-unconfirmed') AS included
  FROM layer_13
), layer_15 AS (
  SELECT
    d1,
    d10,
    d11,
    d12,
    d13,
    d14,
    d15,
    d16,
    d17,
    d18,
    d19,
    d20,
    d21,
    d24,
    d3,
    d30,
    d31,
    d34,
    d35,
    d36,
    d38,
    d39,
    d4,
    d40,
    d41,
    d42,
    d43,
    d48,
    d49,
    d5,
    d51,
    d52,
    d53,
    d54,
    d55,
    d56,
    d59,
    d6,
    d60,
    d61,
    d62,
    d67,
    d68,
    d69,
    d70,
    d72,
    d73,
    d74,
    d77,
    d78,
    d79,
    d8,
    d80,
    d81,
    d82,
    d83,
    d84,
    d9,
    exclusion,
    included,
    n100_r6,
    n101_mange_symptomer,
    n101_mange_symptomer_day_true,
    n102_y2,
    "n103_hypoksæmi",
    n104_ilt_eller_niv,
    n104_ilt_eller_niv_day_true,
    n107_tripelbehandling,
    n108_bruger_inhalator,
    n108_bruger_inhalator_day_true,
    "n109_vægttab_day_known",
    "n109_vægttab_day_true",
    n10_pakke_fravalgt,
    n110_bmi_beregnet,
    n110_bmi_beregnet_day_known,
    n110_bmi_beregnet_per,
    n111_moderat_mindst_to_day_false,
    n111_moderat_mindst_to_day_true,
    n112_moderat_mindst_en_day_true,
    "n113_svær_mindst_en",
    "n113_svær_mindst_en_day_true",
    n114_y5,
    n117_r4,
    n118_bmi_under_20,
    n118_bmi_under_20_day_true,
    n11_vaccinereaktion,
    "n120_undervægt",
    n121_r2,
    n122_mindst_en_eksacerbation_day_false,
    n122_mindst_en_eksacerbation_day_true,
    n123_mindst_to_eksacerbationer,
    n123_mindst_to_eksacerbationer_day_true,
    n124_y1,
    n125_r1,
    "n126_ernæringsrisiko_day_true",
    n128_r7,
    n129_y4,
    n12_ics_bivirkning,
    n130_gold_gruppe_day_known,
    n130_gold_gruppe_results,
    n131_farve_differs,
    n131_farve_doubt,
    n131_farve_fresh_doubt,
    n131_farve_fresh_level,
    n131_farve_level,
    n131_farve_missing_0,
    n131_farve_missing_1,
    n131_farve_stale_0,
    n13_ics_uden_effekt,
    "n14_behandling_ændret",
    n15_diagnostisk_tvivl,
    n18_osteoporoserisiko,
    n19_hjerterisiko,
    n20_telemedicin_ikke_egnet,
    "n27_nylig_svær_eksacerbation",
    n33_fev1,
    n34_fev1_fald,
    n37_fev1_fvc_lavest,
    n41_mrc,
    n42_mrc_lavest,
    n43_cat,
    "n44_iltmætning",
    n46_eosinofile,
    n51_pao2,
    n56_hjemmeilt_nogensinde,
    n57_hjemmeilt_stadig,
    n58_hjemmeilt_nystartet,
    "n62_rehabilitering_seneste_år",
    n63_rehabilitering_nylig,
    n64_rehabilitering_svar,
    "n65_rygestopforsøg",
    n6_astma,
    "n70_får_lama",
    "n71_får_laba",
    "n73_får_ics_laba",
    n77_alder,
    "n78_er_død",
    n79_ikke_tilmeldt,
    "n80_terminalerklæring",
    n81_rygestatus,
    "n84_bmi_målt",
    n86_osteoporose,
    n88_y6,
    "n89_svære_eksacerbationer",
    n8_hjertesygdom,
    n92_nylig_moderat_eksacerbation,
    n92_nylig_moderat_eksacerbation_day_true,
    n93_ustabil,
    n93_ustabil_day_false,
    n94_r3,
    n95_y3,
    n96_hurtigt_fald,
    n97_har_kol,
    n97_har_kol_day_true,
    n98_obstruktion,
    n99_r5,
    "n9_pneumoni_seneste_år",
    open,
    patient,
    population_lacks_0,
    population_lacks_1,
    status,
    u84,
    v84,
    x100,
    x101,
    x104,
    x106,
    x107,
    x108,
    x109,
    x110,
    x111,
    x112,
    x114,
    x116,
    x117,
    x118,
    x119,
    x120,
    x121,
    x123,
    x21,
    x22,
    x24,
    x25,
    x26,
    x27,
    x31,
    x43,
    x45,
    x46,
    x49,
    x52,
    x53,
    x54,
    x55,
    x56,
    x57,
    x58,
    x59,
    x60,
    x61,
    x62,
    x63,
    x77,
    x78,
    x79,
    x80,
    x81,
    x82,
    x84,
    x85,
    x87,
    x88,
    x90,
    x91,
    x92,
    x94,
    x95,
    x97,
    x97_lacks_1,
    x98,
    x99,
    y31,
    x43_lacks_0 AS "r0_bekræft_kol_missing_0",
    unknown_1 & 4096 AS r1_atypisk_alder_missing_1,
    unknown_0 & 8 AS r2_astmakomponent_missing_0,
    n97_har_kol_lacks_0 AS r3_behovsvurdering_og_plan_missing_0,
    x45_lacks_0 AS r4_uenige_symptomer_missing_0,
    x46_lacks_1 AS r5_uens_bmi_missing_1,
    unknown_1 & 65536 AS "r6_støt_rygestop_missing_1",
    n97_har_kol_lacks_0 AS "r7_årlig_kontrol_missing_0",
    "r8_årlig_spirometri_lacks_0" AS "r8_årlig_spirometri_missing_0",
    x49_lacks_0 AS r9_gentag_diagnostisk_spirometri_missing_0,
    n108_bruger_inhalator_lacks_1 AS r10_inhalationsteknik_og_medicinbrug_missing_1,
    r11_influenzavaccination_lacks_0 AS r11_influenzavaccination_missing_0,
    r12_covidvaccination_lacks_0 AS r12_covidvaccination_missing_0,
    r13_pneumokokvaccination_lacks_0 AS r13_pneumokokvaccination_missing_0,
    r14_rsv_vaccination_lacks_0 AS r14_rsv_vaccination_missing_0,
    r14_rsv_vaccination_lacks_1 AS r14_rsv_vaccination_missing_1,
    unknown_0 & 256 AS r15_vaccination_ved_reaktion_missing_0,
    n97_har_kol_lacks_0 AS r16_selvbehandlingsplan_missing_0,
    n92_nylig_moderat_eksacerbation_lacks_0 AS r17_selvbehandlingsplan_efter_eksacerbation_missing_0,
    unknown_0 & 16777216 AS "r18_selvbehandlingsplan_efter_indlæggelse_missing_0",
    "r19_knogleskørhed_lacks_0" AS "r19_knogleskørhed_missing_0",
    "r19_knogleskørhed_lacks_1" AS "r19_knogleskørhed_missing_1",
    x57_lacks_0 AS "r20_ernæring_missing_0",
    x57_lacks_1 AS "r20_ernæring_missing_1",
    n97_har_kol_lacks_0 AS r21_psykisk_trivsel_missing_0,
    x59_lacks_0 AS "r22_handl_på_psykisk_trivsel_missing_0",
    x60_lacks_0 AS r23_hjerte_kar_missing_0,
    n97_har_kol_lacks_0 AS r24_fysisk_aktivitet_missing_0,
    n97_har_kol_lacks_0 AS "r25_gennemgå_medicin_missing_0",
    x61_lacks_0 AS "r26_lindring_og_behandlingsmål_missing_0",
    x61_lacks_1 AS "r26_lindring_og_behandlingsmål_missing_1",
    GREATEST(d67, d68) AS n105_langtidsvirkende_day_false,
    r27_start_langtidsvirkende_lacks_0 AS r27_start_langtidsvirkende_missing_0,
    r27_start_langtidsvirkende_lacks_1 AS r27_start_langtidsvirkende_missing_1,
    r28_start_langtidsvirkende_b_lacks_0 AS r28_start_langtidsvirkende_b_missing_0,
    r28_start_langtidsvirkende_b_lacks_1 AS r28_start_langtidsvirkende_b_missing_1,
    x78_lacks_0 AS r29_start_gruppe_a_missing_0,
    x78_lacks_1 AS r29_start_gruppe_a_missing_1,
    x79_lacks_0 AS r30_start_gruppe_b_e_missing_0,
    x79_lacks_1 AS r30_start_gruppe_b_e_missing_1,
    r31_start_tripel_lacks_0 AS r31_start_tripel_missing_0,
    r31_start_tripel_lacks_1 AS r31_start_tripel_missing_1,
    GREATEST(d67, d68) AS n106_dobbeltbehandling_day_true,
    r32_trap_op_til_tripel_lacks_0 AS r32_trap_op_til_tripel_missing_0,
    r32_trap_op_til_tripel_lacks_1 AS r32_trap_op_til_tripel_missing_1,
    "r33_undgå_ics_ved_lave_eosinofile_lacks_0" AS "r33_undgå_ics_ved_lave_eosinofile_missing_0",
    "r33_undgå_ics_ved_lave_eosinofile_lacks_1" AS "r33_undgå_ics_ved_lave_eosinofile_missing_1",
    r34_overvej_stop_af_ics_lacks_0 AS r34_overvej_stop_af_ics_missing_0,
    r34_overvej_stop_af_ics_lacks_1 AS r34_overvej_stop_af_ics_missing_1,
    "r35_ikke_høj_dosis_ics_lacks_0" AS "r35_ikke_høj_dosis_ics_missing_0",
    "r35_ikke_høj_dosis_ics_lacks_1" AS "r35_ikke_høj_dosis_ics_missing_1",
    GREATEST(d67, d68, d69) AS n107_tripelbehandling_day_true,
    r36_roflumilast_lacks_0 AS r36_roflumilast_missing_0,
    r36_roflumilast_lacks_1 AS r36_roflumilast_missing_1,
    x94_lacks_0 AS r37_azithromycin_missing_0,
    x94_lacks_1 AS r37_azithromycin_missing_1,
    CASE
      WHEN x97 IS NULL
      THEN (
        unknown_0 & 8796093022208
      ) | n122_mindst_en_eksacerbation_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS x97_lacks_0,
    x98_lacks_0 AS "r39_behandling_ved_åndenød_missing_0",
    x98_lacks_1 AS "r39_behandling_ved_åndenød_missing_1",
    GREATEST(CASE WHEN "n70_får_lama" THEN d67 END, CASE WHEN "n71_får_laba" THEN d68 END) AS n105_langtidsvirkende_day_true,
    "r40_ics_ved_åndenød_og_eksacerbationer_lacks_0" AS "r40_ics_ved_åndenød_og_eksacerbationer_missing_0",
    "r40_ics_ved_åndenød_og_eksacerbationer_lacks_1" AS "r40_ics_ved_åndenød_og_eksacerbationer_missing_1",
    unknown_0 & 2048 AS "r41_vurdér_ny_behandling_missing_0",
    r42_rehabilitering_lacks_0 AS r42_rehabilitering_missing_0,
    r43_rehabilitering_let_lacks_0 AS r43_rehabilitering_let_missing_0,
    unknown_0 & 16777216 AS r44_rehabilitering_tidligt_missing_0,
    x106_lacks_0 AS r45_rehabiliteringens_indhold_missing_0,
    unknown_0 & 16777216 AS "r46_efter_indlæggelse_missing_0",
    n92_nylig_moderat_eksacerbation_lacks_0 AS r47_efter_eksacerbation_missing_0,
    x107_lacks_0 AS r48_ny_diagnose_missing_0,
    unknown_0 & 1152921504606846976 AS r49_efter_rehabilitering_missing_0,
    unknown_1 & 1 AS "r50_følg_rygestop_missing_1",
    "r51_vurdér_ilt_lacks_0" AS "r51_vurdér_ilt_missing_0",
    x108_lacks_0 AS r52_meget_lav_ilt_missing_0,
    x111_lacks_0 AS r53_hjemmeilt_missing_0,
    unknown_0 & 36028797018963968 AS r54_kontrol_af_ilt_missing_0,
    x114_lacks_0 AS r55_rygning_og_ilt_missing_0,
    x114_lacks_1 AS r55_rygning_og_ilt_missing_1,
    x116_lacks_0 AS r56_lungemedicinsk_vurdering_missing_0,
    x116_lacks_1 AS r56_lungemedicinsk_vurdering_missing_1,
    x118_lacks_0 AS "r57_henvisning_ved_svær_kol_missing_0",
    r58_telemedicin_lacks_0 AS r58_telemedicin_missing_0,
    r58_telemedicin_lacks_1 AS r58_telemedicin_missing_1,
    CASE
      WHEN included
      THEN CASE WHEN n98_obstruktion IS NULL THEN unknown_0 & 17179869184 ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS confirmation_lacks_0,
    status IN ('suspended') AS suspended
  FROM layer_14
)
SELECT
  patient AS patient,
  status AS status,
  exclusion AS exclusion,
  CASE
    WHEN open
    THEN CASE WHEN "n78_er_død" IS NULL THEN CAST(1 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n79_ikke_tilmeldt IS NULL THEN CAST(2 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN x123 IS NULL THEN CAST(4 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n10_pakke_fravalgt IS NULL THEN CAST(8 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n80_terminalerklæring" IS NULL THEN CAST(16 AS BIGINT) ELSE CAST(0 AS BIGINT) END
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
  (
    (
      population_lacks_0 | confirmation_lacks_0
    ) | CASE
      WHEN included
      THEN n131_farve_missing_0 | n131_farve_stale_0 | "r0_bekræft_kol_missing_0" | r2_astmakomponent_missing_0 | r3_behovsvurdering_og_plan_missing_0 | r4_uenige_symptomer_missing_0 | "r7_årlig_kontrol_missing_0" | "r8_årlig_spirometri_missing_0" | r9_gentag_diagnostisk_spirometri_missing_0 | r11_influenzavaccination_missing_0 | r12_covidvaccination_missing_0 | r13_pneumokokvaccination_missing_0 | r14_rsv_vaccination_missing_0 | r15_vaccination_ved_reaktion_missing_0 | r17_selvbehandlingsplan_efter_eksacerbation_missing_0 | "r18_selvbehandlingsplan_efter_indlæggelse_missing_0" | "r19_knogleskørhed_missing_0" | "r20_ernæring_missing_0" | r21_psykisk_trivsel_missing_0 | "r22_handl_på_psykisk_trivsel_missing_0" | r23_hjerte_kar_missing_0 | r24_fysisk_aktivitet_missing_0 | "r25_gennemgå_medicin_missing_0" | r27_start_langtidsvirkende_missing_0 | r28_start_langtidsvirkende_b_missing_0 | r29_start_gruppe_a_missing_0 | r30_start_gruppe_b_e_missing_0 | r31_start_tripel_missing_0 | r32_trap_op_til_tripel_missing_0 | "r33_undgå_ics_ved_lave_eosinofile_missing_0" | r34_overvej_stop_af_ics_missing_0 | "r35_ikke_høj_dosis_ics_missing_0" | r36_roflumilast_missing_0 | r37_azithromycin_missing_0 | "r39_behandling_ved_åndenød_missing_0" | "r40_ics_ved_åndenød_og_eksacerbationer_missing_0" | "r41_vurdér_ny_behandling_missing_0" | r42_rehabilitering_missing_0 | r43_rehabilitering_let_missing_0 | r44_rehabilitering_tidligt_missing_0 | r45_rehabiliteringens_indhold_missing_0 | "r46_efter_indlæggelse_missing_0" | r47_efter_eksacerbation_missing_0 | r48_ny_diagnose_missing_0 | r49_efter_rehabilitering_missing_0 | "r51_vurdér_ilt_missing_0" | r53_hjemmeilt_missing_0 | r54_kontrol_af_ilt_missing_0 | r56_lungemedicinsk_vurdering_missing_0 | "r57_henvisning_ved_svær_kol_missing_0" | r58_telemedicin_missing_0
      ELSE CAST(0 AS BIGINT)
    END | CASE
      WHEN included OR suspended
      THEN r16_selvbehandlingsplan_missing_0 | "r26_lindring_og_behandlingsmål_missing_0" | r52_meget_lav_ilt_missing_0 | r55_rygning_og_ilt_missing_0
      ELSE CAST(0 AS BIGINT)
    END
  ) & 2304167097938214909 AS collect0,
  (
    population_lacks_1 | CASE
      WHEN included
      THEN n131_farve_missing_1 | r1_atypisk_alder_missing_1 | r5_uens_bmi_missing_1 | "r6_støt_rygestop_missing_1" | r10_inhalationsteknik_og_medicinbrug_missing_1 | r14_rsv_vaccination_missing_1 | "r19_knogleskørhed_missing_1" | "r20_ernæring_missing_1" | r27_start_langtidsvirkende_missing_1 | r28_start_langtidsvirkende_b_missing_1 | r29_start_gruppe_a_missing_1 | r30_start_gruppe_b_e_missing_1 | r31_start_tripel_missing_1 | r32_trap_op_til_tripel_missing_1 | "r33_undgå_ics_ved_lave_eosinofile_missing_1" | r34_overvej_stop_af_ics_missing_1 | "r35_ikke_høj_dosis_ics_missing_1" | r36_roflumilast_missing_1 | r37_azithromycin_missing_1 | "r39_behandling_ved_åndenød_missing_1" | "r40_ics_ved_åndenød_og_eksacerbationer_missing_1" | "r50_følg_rygestop_missing_1" | r56_lungemedicinsk_vurdering_missing_1 | r58_telemedicin_missing_1
      ELSE CAST(0 AS BIGINT)
    END | CASE
      WHEN included OR suspended
      THEN "r26_lindring_og_behandlingsmål_missing_1" | r55_rygning_og_ilt_missing_1
      ELSE CAST(0 AS BIGINT)
    END
  ) & 33550311 AS collect1,
  n131_farve_level AS s0_level,
  CASE
    WHEN n131_farve_differs
    THEN LEAST(n131_farve_level, n131_farve_doubt, n131_farve_fresh_level, n131_farve_fresh_doubt)
    ELSE n131_farve_doubt
  END AS s0_worst,
  (
    NOT (
      n131_farve_doubt IS NULL
    )
  )
  OR (
    (
      NOT x31
    ) OR (
      x31 IS NULL
    )
  )
  OR n131_farve_differs AS s0_provisional,
  CASE
    WHEN n131_farve_level = 0
    THEN GREATEST(
      CASE WHEN n125_r1 THEN "n113_svær_mindst_en_day_true" END,
      CASE WHEN n121_r2 THEN n111_moderat_mindst_to_day_true END,
      CASE WHEN n94_r3 THEN d30 END,
      CASE
        WHEN n117_r4
        THEN GREATEST(CASE WHEN "n103_hypoksæmi" THEN d41 END, CASE WHEN n104_ilt_eller_niv THEN n104_ilt_eller_niv_day_true END)
      END,
      CASE WHEN n99_r5 THEN d38 END,
      CASE WHEN n100_r6 THEN GREATEST(d38, d30) END,
      CASE
        WHEN n128_r7
        THEN GREATEST("n126_ernæringsrisiko_day_true", CASE WHEN n41_mrc >= 3 THEN d38 END, CASE WHEN n33_fev1 < 50 THEN d30 END)
      END
    )
    WHEN n131_farve_level = 1
    THEN GREATEST(
      CASE WHEN n124_y1 THEN GREATEST(n112_moderat_mindst_en_day_true, n111_moderat_mindst_to_day_false) END,
      CASE
        WHEN n102_y2
        THEN GREATEST(
          CASE WHEN x21 THEN GREATEST(d40, d38) END,
          CASE WHEN x22 THEN GREATEST(d38, d40) END,
          CASE
            WHEN x24
            THEN GREATEST(d38, d40, CASE WHEN n41_mrc >= 3 THEN d38 END, CASE WHEN n43_cat >= 10 THEN d40 END)
          END
        )
      END,
      CASE WHEN n95_y3 THEN d30 END,
      CASE WHEN n129_y4 THEN "n126_ernæringsrisiko_day_true" END,
      CASE WHEN n114_y5 THEN d31 END,
      CASE
        WHEN n88_y6
        THEN GREATEST(CASE WHEN x25 THEN d18 END, CASE WHEN x26 THEN d19 END, CASE WHEN x27 THEN d20 END)
      END
    )
    WHEN n131_farve_level = 2
    THEN GREATEST(
      d38,
      CASE WHEN n43_cat IS NULL THEN d40 END,
      CASE WHEN n43_cat < 10 THEN d40 END,
      d30,
      n122_mindst_en_eksacerbation_day_false,
      CASE WHEN "n44_iltmætning" IS NULL THEN d41 END,
      CASE WHEN "n44_iltmætning" > 92 THEN d41 END
    )
  END AS s0_day,
  n131_farve_missing_0 AS s0_missing0,
  n131_farve_missing_1 AS s0_missing1,
  n131_farve_stale_0 AS s0_stale0,
  CASE
    WHEN n131_farve_level = 0
    THEN CASE WHEN n125_r1 THEN CAST(1 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n121_r2 THEN CAST(2 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n94_r3 THEN CAST(4 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n117_r4 THEN CAST(8 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n99_r5 THEN CAST(16 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n100_r6 THEN CAST(32 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n128_r7 THEN CAST(64 AS BIGINT) ELSE CAST(0 AS BIGINT) END
    WHEN n131_farve_level = 1
    THEN CASE WHEN n124_y1 THEN CAST(128 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n102_y2 THEN CAST(256 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n95_y3 THEN CAST(512 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n129_y4 THEN CAST(1024 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n114_y5 THEN CAST(2048 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n88_y6 THEN CAST(4096 AS BIGINT) ELSE CAST(0 AS BIGINT) END
    WHEN n131_farve_level = 2
    THEN CAST(8192 AS BIGINT) | CASE WHEN n43_cat IS NULL THEN CAST(16384 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n43_cat < 10 THEN CAST(32768 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CAST(65536 AS BIGINT) | CAST(131072 AS BIGINT) | CASE WHEN "n44_iltmætning" IS NULL THEN CAST(262144 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n44_iltmætning" > 92 THEN CAST(524288 AS BIGINT) ELSE CAST(0 AS BIGINT) END
    ELSE CAST(0 AS BIGINT)
  END AS s0_because0,
  x43 AS r0_applies,
  GREATEST(CASE WHEN n37_fev1_fvc_lavest IS NULL THEN d34 END, CASE WHEN n37_fev1_fvc_lavest >= 0.70 THEN d34 END) AS r0_day,
  "r0_bekræft_kol_missing_0" AS r0_missing0,
  n77_alder < 40 AS r1_applies,
  d74 AS r1_day,
  r1_atypisk_alder_missing_1 AS r1_missing1,
  n6_astma AS r2_applies,
  d3 AS r2_day,
  r2_astmakomponent_missing_0 AS r2_missing0,
  n97_har_kol AS r3_applies,
  n97_har_kol_day_true AS r3_day,
  r3_behovsvurdering_og_plan_missing_0 AS r3_missing0,
  x45 AS r4_applies,
  GREATEST(d38, d40) AS r4_day,
  r4_uenige_symptomer_missing_0 AS r4_missing0,
  x46 AS r5_applies,
  GREATEST(
    d81,
    n110_bmi_beregnet_day_known,
    CASE
      WHEN CAST(CAST(CAST("n84_bmi_målt" AS DECIMAL(12, 10)) * n110_bmi_beregnet_per AS DECIMAL(33, 30)) - CAST(n110_bmi_beregnet AS DECIMAL(13, 10)) AS DECIMAL(33, 30)) > CAST(CAST(1 AS DECIMAL(1, 0)) * n110_bmi_beregnet_per AS DECIMAL(21, 20))
      THEN GREATEST(d81, n110_bmi_beregnet_day_known)
    END,
    CASE
      WHEN CAST(CAST(n110_bmi_beregnet AS DECIMAL(13, 10)) - CAST(CAST("n84_bmi_målt" AS DECIMAL(12, 10)) * n110_bmi_beregnet_per AS DECIMAL(33, 30)) AS DECIMAL(33, 30)) > CAST(CAST(1 AS DECIMAL(1, 0)) * n110_bmi_beregnet_per AS DECIMAL(21, 20))
      THEN GREATEST(n110_bmi_beregnet_day_known, d81)
    END
  ) AS r5_day,
  r5_uens_bmi_missing_1 AS r5_missing1,
  n81_rygestatus = 0 AS r6_applies,
  d78 AS r6_day,
  "r6_støt_rygestop_missing_1" AS r6_missing1,
  n97_har_kol AS r7_applies,
  n97_har_kol_day_true AS r7_day,
  "r7_årlig_kontrol_missing_0" AS r7_missing0,
  n97_har_kol AS r8_applies,
  GREATEST(n97_har_kol_day_true, n93_ustabil_day_false) AS r8_day,
  n93_ustabil AS r8_excepted,
  "r8_årlig_spirometri_missing_0" AS r8_missing0,
  x49 AS r9_applies,
  GREATEST(d36, d35) AS r9_day,
  r9_gentag_diagnostisk_spirometri_missing_0 AS r9_missing0,
  n108_bruger_inhalator AS r10_applies,
  n108_bruger_inhalator_day_true AS r10_day,
  r10_inhalationsteknik_og_medicinbrug_missing_1 AS r10_missing1,
  n97_har_kol AS r11_applies,
  GREATEST(n97_har_kol_day_true, d8) AS r11_day,
  n11_vaccinereaktion AS r11_excepted,
  r11_influenzavaccination_missing_0 AS r11_missing0,
  n97_har_kol AS r12_applies,
  GREATEST(n97_har_kol_day_true, d8) AS r12_day,
  n11_vaccinereaktion AS r12_excepted,
  r12_covidvaccination_missing_0 AS r12_missing0,
  n97_har_kol AS r13_applies,
  GREATEST(n97_har_kol_day_true, d8) AS r13_day,
  n11_vaccinereaktion AS r13_excepted,
  r13_pneumokokvaccination_missing_0 AS r13_missing0,
  n77_alder >= 60 AS r14_applies,
  GREATEST(d74, d8) AS r14_day,
  n11_vaccinereaktion AS r14_excepted,
  r14_rsv_vaccination_missing_0 AS r14_missing0,
  r14_rsv_vaccination_missing_1 AS r14_missing1,
  n11_vaccinereaktion AS r15_applies,
  d8 AS r15_day,
  r15_vaccination_ved_reaktion_missing_0 AS r15_missing0,
  n97_har_kol AS r16_applies,
  n97_har_kol_day_true AS r16_day,
  r16_selvbehandlingsplan_missing_0 AS r16_missing0,
  n92_nylig_moderat_eksacerbation AS r17_applies,
  n92_nylig_moderat_eksacerbation_day_true AS r17_day,
  r17_selvbehandlingsplan_efter_eksacerbation_missing_0 AS r17_missing0,
  "n27_nylig_svær_eksacerbation" AS r18_applies,
  d24 AS r18_day,
  "r18_selvbehandlingsplan_efter_indlæggelse_missing_0" AS r18_missing0,
  x52 AS r19_applies,
  GREATEST(
    CASE WHEN n33_fev1 < 50 THEN d30 END,
    CASE WHEN n81_rygestatus = 0 THEN d78 END,
    CASE WHEN n18_osteoporoserisiko THEN d15 END,
    CASE
      WHEN x55
      THEN GREATEST(
        d74,
        GREATEST(
          CASE
            WHEN x56
            THEN GREATEST(CASE WHEN x53 THEN d81 END, CASE WHEN x54 THEN GREATEST(d81, n110_bmi_beregnet_day_known) END)
          END,
          CASE
            WHEN NOT x56
            THEN GREATEST(
              CASE WHEN "n84_bmi_målt" IS NULL THEN d81 END,
              CASE WHEN NOT (
                "n84_bmi_målt" < 19
              ) THEN d81 END,
              CASE WHEN NOT (
                "n84_bmi_målt" IS NULL
              ) THEN d81 END,
              CASE
                WHEN NOT (
                  n110_bmi_beregnet < CAST(CAST(19 AS DECIMAL(2, 0)) * n110_bmi_beregnet_per AS DECIMAL(23, 20))
                )
                THEN n110_bmi_beregnet_day_known
              END
            )
          END
        ),
        GREATEST(CASE WHEN x53 THEN d81 END, CASE WHEN x54 THEN GREATEST(d81, n110_bmi_beregnet_day_known) END)
      )
    END,
    d83
  ) AS r19_day,
  n86_osteoporose AS r19_excepted,
  "r19_knogleskørhed_missing_0" AS r19_missing0,
  "r19_knogleskørhed_missing_1" AS r19_missing1,
  x57 AS r20_applies,
  GREATEST(
    CASE WHEN n118_bmi_under_20 THEN n118_bmi_under_20_day_true END,
    CASE WHEN x58 THEN GREATEST("n109_vægttab_day_known", "n109_vægttab_day_true") END
  ) AS r20_day,
  "r20_ernæring_missing_0" AS r20_missing0,
  "r20_ernæring_missing_1" AS r20_missing1,
  n97_har_kol AS r21_applies,
  n97_har_kol_day_true AS r21_day,
  r21_psykisk_trivsel_missing_0 AS r21_missing0,
  x59 AS r22_applies,
  d18 AS r22_day,
  "r22_handl_på_psykisk_trivsel_missing_0" AS r22_missing0,
  x60 AS r23_applies,
  GREATEST(CASE WHEN n8_hjertesygdom THEN d5 END, CASE WHEN n19_hjerterisiko THEN d16 END) AS r23_day,
  r23_hjerte_kar_missing_0 AS r23_missing0,
  n97_har_kol AS r24_applies,
  n97_har_kol_day_true AS r24_day,
  r24_fysisk_aktivitet_missing_0 AS r24_missing0,
  n97_har_kol AS r25_applies,
  n97_har_kol_day_true AS r25_day,
  "r25_gennemgå_medicin_missing_0" AS r25_missing0,
  x61 AS r26_applies,
  GREATEST(
    CASE WHEN n33_fev1 < 30 THEN d30 END,
    CASE WHEN n41_mrc >= 4 THEN d38 END,
    CASE WHEN n104_ilt_eller_niv THEN n104_ilt_eller_niv_day_true END,
    CASE
      WHEN "n89_svære_eksacerbationer" >= 2
      THEN GREATEST(
        d84,
        CASE
          WHEN (
            (
              v84 IS NULL
            ) AND (
              NOT u84
            )
          ) AND (
            NOT (
              "n89_svære_eksacerbationer" IS NULL
            )
          )
          THEN d21
        END
      )
    END,
    CASE WHEN x62 THEN GREATEST("n109_vægttab_day_known", "n109_vægttab_day_true") END,
    CASE WHEN "n80_terminalerklæring" THEN d77 END
  ) AS r26_day,
  "r26_lindring_og_behandlingsmål_missing_0" AS r26_missing0,
  "r26_lindring_og_behandlingsmål_missing_1" AS r26_missing1,
  x63 AS r27_applies,
  GREATEST(n130_gold_gruppe_day_known, n105_langtidsvirkende_day_false, n93_ustabil_day_false) AS r27_day,
  n93_ustabil AS r27_excepted,
  r27_start_langtidsvirkende_missing_0 AS r27_missing0,
  r27_start_langtidsvirkende_missing_1 AS r27_missing1,
  x77 AS r28_applies,
  GREATEST(n130_gold_gruppe_day_known, n105_langtidsvirkende_day_false, n93_ustabil_day_false) AS r28_day,
  n93_ustabil AS r28_excepted,
  r28_start_langtidsvirkende_b_missing_0 AS r28_missing0,
  r28_start_langtidsvirkende_b_missing_1 AS r28_missing1,
  x78 AS r29_applies,
  GREATEST(n130_gold_gruppe_day_known, n105_langtidsvirkende_day_false) AS r29_day,
  r29_start_gruppe_a_missing_0 AS r29_missing0,
  r29_start_gruppe_a_missing_1 AS r29_missing1,
  x79 AS r30_applies,
  GREATEST(
    n130_gold_gruppe_day_known,
    GREATEST(CASE WHEN NOT "n70_får_lama" THEN d67 END, CASE WHEN NOT "n71_får_laba" THEN d68 END)
  ) AS r30_day,
  r30_start_gruppe_b_e_missing_0 AS r30_missing0,
  r30_start_gruppe_b_e_missing_1 AS r30_missing1,
  x80 AS r31_applies,
  GREATEST(n130_gold_gruppe_day_known, d43, n105_langtidsvirkende_day_false, d3) AS r31_day,
  n6_astma AS r31_excepted,
  r31_start_tripel_missing_0 AS r31_missing0,
  r31_start_tripel_missing_1 AS r31_missing1,
  x81 AS r32_applies,
  GREATEST(
    n106_dobbeltbehandling_day_true,
    d69,
    CASE WHEN n123_mindst_to_eksacerbationer THEN n123_mindst_to_eksacerbationer_day_true END,
    CASE WHEN x82 THEN n122_mindst_en_eksacerbation_day_true END,
    d43,
    d3
  ) AS r32_day,
  n6_astma AS r32_excepted,
  r32_trap_op_til_tripel_missing_0 AS r32_missing0,
  r32_trap_op_til_tripel_missing_1 AS r32_missing1,
  x84 AS r33_applies,
  GREATEST(d43, d69, d3) AS r33_day,
  n6_astma AS r33_excepted,
  "r33_undgå_ics_ved_lave_eosinofile_missing_0" AS r33_missing0,
  "r33_undgå_ics_ved_lave_eosinofile_missing_1" AS r33_missing1,
  x85 AS r34_applies,
  GREATEST(
    d69,
    CASE WHEN "n9_pneumoni_seneste_år" THEN d6 END,
    CASE WHEN n12_ics_bivirkning THEN d9 END,
    CASE WHEN n13_ics_uden_effekt THEN d10 END,
    d3
  ) AS r34_day,
  n6_astma AS r34_excepted,
  r34_overvej_stop_af_ics_missing_0 AS r34_missing0,
  r34_overvej_stop_af_ics_missing_1 AS r34_missing1,
  "n73_får_ics_laba" AS r35_applies,
  GREATEST(d70, d3) AS r35_day,
  n6_astma AS r35_excepted,
  "r35_ikke_høj_dosis_ics_missing_0" AS r35_missing0,
  "r35_ikke_høj_dosis_ics_missing_1" AS r35_missing1,
  x87 AS r36_applies,
  GREATEST(
    n122_mindst_en_eksacerbation_day_true,
    d30,
    d4,
    d72,
    CASE WHEN n107_tripelbehandling THEN n107_tripelbehandling_day_true END,
    CASE WHEN x88 THEN GREATEST(n106_dobbeltbehandling_day_true, d43) END,
    d82,
    CASE
      WHEN "n120_undervægt" IS NULL
      THEN GREATEST(
        CASE WHEN x91 THEN d81 END,
        CASE
          WHEN NOT x91
          THEN GREATEST(CASE WHEN "n84_bmi_målt" IS NULL THEN d81 END, CASE WHEN NOT (
            "n84_bmi_målt" < 18.5
          ) THEN d81 END)
        END,
        CASE WHEN x91 IS NULL THEN d81 END,
        CASE WHEN x92 THEN GREATEST(d81, n110_bmi_beregnet_day_known) END,
        CASE
          WHEN NOT x92
          THEN GREATEST(
            CASE WHEN NOT (
              "n84_bmi_målt" IS NULL
            ) THEN d81 END,
            CASE
              WHEN NOT (
                CAST(n110_bmi_beregnet AS DECIMAL(13, 10)) < CAST(CAST(18.5 AS DECIMAL(3, 1)) * n110_bmi_beregnet_per AS DECIMAL(23, 21))
              )
              THEN n110_bmi_beregnet_day_known
            END
          )
        END,
        CASE WHEN x92 IS NULL THEN GREATEST(d81, GREATEST(d79, d80)) END
      )
    END,
    CASE
      WHEN NOT "n120_undervægt"
      THEN GREATEST(
        CASE WHEN "n84_bmi_målt" IS NULL THEN d81 END,
        CASE WHEN NOT (
          "n84_bmi_målt" < 18.5
        ) THEN d81 END,
        CASE WHEN NOT (
          "n84_bmi_målt" IS NULL
        ) THEN d81 END,
        CASE
          WHEN NOT (
            CAST(n110_bmi_beregnet AS DECIMAL(13, 10)) < CAST(CAST(18.5 AS DECIMAL(3, 1)) * n110_bmi_beregnet_per AS DECIMAL(23, 21))
          )
          THEN n110_bmi_beregnet_day_known
        END
      )
    END
  ) AS r36_day,
  x90 AS r36_excepted,
  r36_roflumilast_missing_0 AS r36_missing0,
  r36_roflumilast_missing_1 AS r36_missing1,
  x94 AS r37_applies,
  GREATEST(
    n122_mindst_en_eksacerbation_day_true,
    d78,
    d73,
    CASE WHEN n107_tripelbehandling THEN n107_tripelbehandling_day_true END,
    CASE WHEN x95 THEN GREATEST(n106_dobbeltbehandling_day_true, d43) END
  ) AS r37_day,
  r37_azithromycin_missing_0 AS r37_missing0,
  r37_azithromycin_missing_1 AS r37_missing1,
  x97 AS r38_applies,
  GREATEST(n107_tripelbehandling_day_true, d43, n122_mindst_en_eksacerbation_day_true) AS r38_day,
  x97_lacks_0 AS r38_missing0,
  x97_lacks_1 AS r38_missing1,
  x98 AS r39_applies,
  GREATEST(d38, n105_langtidsvirkende_day_false) AS r39_day,
  "r39_behandling_ved_åndenød_missing_0" AS r39_missing0,
  "r39_behandling_ved_åndenød_missing_1" AS r39_missing1,
  x99 AS r40_applies,
  GREATEST(
    d38,
    n123_mindst_to_eksacerbationer_day_true,
    n105_langtidsvirkende_day_true,
    d69,
    CASE WHEN n46_eosinofile IS NULL THEN d43 END,
    CASE WHEN NOT (
      n46_eosinofile < 0.10
    ) THEN d43 END
  ) AS r40_day,
  x100 AS r40_excepted,
  "r40_ics_ved_åndenød_og_eksacerbationer_missing_0" AS r40_missing0,
  "r40_ics_ved_åndenød_og_eksacerbationer_missing_1" AS r40_missing1,
  "n14_behandling_ændret" AS r41_applies,
  d11 AS r41_day,
  "r41_vurdér_ny_behandling_missing_0" AS r41_missing0,
  n41_mrc >= 3 AS r42_applies,
  GREATEST(
    d38,
    CASE WHEN NOT "n62_rehabilitering_seneste_år" THEN d59 END,
    CASE WHEN NOT (
      n41_mrc <= n42_mrc_lavest
    ) THEN GREATEST(d38, d39) END,
    CASE WHEN n64_rehabilitering_svar IS NULL THEN d61 END,
    CASE WHEN NOT (
      n64_rehabilitering_svar IN (2, 3)
    ) THEN d61 END,
    d24
  ) AS r42_day,
  x101 AS r42_excepted,
  r42_rehabilitering_missing_0 AS r42_missing0,
  n41_mrc <= 2 AS r43_applies,
  GREATEST(
    d38,
    d59,
    d24,
    CASE WHEN n64_rehabilitering_svar IS NULL THEN d61 END,
    CASE WHEN NOT (
      n64_rehabilitering_svar IN (2, 3)
    ) THEN d61 END
  ) AS r43_day,
  x104 AS r43_excepted,
  r43_rehabilitering_let_missing_0 AS r43_missing0,
  "n27_nylig_svær_eksacerbation" AS r44_applies,
  d24 AS r44_day,
  r44_rehabilitering_tidligt_missing_0 AS r44_missing0,
  x106 AS r45_applies,
  GREATEST(CASE WHEN n41_mrc >= 3 THEN d38 END, CASE WHEN "n27_nylig_svær_eksacerbation" THEN d24 END) AS r45_day,
  r45_rehabiliteringens_indhold_missing_0 AS r45_missing0,
  "n27_nylig_svær_eksacerbation" AS r46_applies,
  d24 AS r46_day,
  "r46_efter_indlæggelse_missing_0" AS r46_missing0,
  n92_nylig_moderat_eksacerbation AS r47_applies,
  n92_nylig_moderat_eksacerbation_day_true AS r47_day,
  r47_efter_eksacerbation_missing_0 AS r47_missing0,
  x107 AS r48_applies,
  d1 AS r48_day,
  r48_ny_diagnose_missing_0 AS r48_missing0,
  n63_rehabilitering_nylig AS r49_applies,
  d60 AS r49_day,
  r49_efter_rehabilitering_missing_0 AS r49_missing0,
  "n65_rygestopforsøg" AS r50_applies,
  d62 AS r50_day,
  "r50_følg_rygestop_missing_1" AS r50_missing1,
  "n44_iltmætning" <= 92 AS r51_applies,
  GREATEST(
    d41,
    GREATEST(d51, d52, d56, CASE WHEN NOT n56_hjemmeilt_nogensinde THEN d53 END, CASE WHEN NOT n57_hjemmeilt_stadig THEN d54 END)
  ) AS r51_day,
  n104_ilt_eller_niv AS r51_excepted,
  "r51_vurdér_ilt_missing_0" AS r51_missing0,
  x108 AS r52_applies,
  GREATEST(CASE WHEN x109 THEN d41 END, CASE WHEN x110 THEN d42 END) AS r52_day,
  r52_meget_lav_ilt_missing_0 AS r52_missing0,
  x111 AS r53_applies,
  GREATEST(d48, CASE WHEN n51_pao2 < 7.3 THEN d48 END, CASE WHEN x112 THEN GREATEST(d48, d49) END) AS r53_day,
  r53_hjemmeilt_missing_0 AS r53_missing0,
  n58_hjemmeilt_nystartet AS r54_applies,
  d55 AS r54_day,
  r54_kontrol_af_ilt_missing_0 AS r54_missing0,
  x114 AS r55_applies,
  GREATEST(d78, CASE WHEN n104_ilt_eller_niv THEN n104_ilt_eller_niv_day_true END, CASE WHEN "n103_hypoksæmi" THEN d41 END) AS r55_day,
  r55_rygning_og_ilt_missing_0 AS r55_missing0,
  r55_rygning_og_ilt_missing_1 AS r55_missing1,
  x116 AS r56_applies,
  GREATEST(
    CASE WHEN x117 THEN GREATEST(d31, n105_langtidsvirkende_day_true) END,
    CASE WHEN n123_mindst_to_eksacerbationer THEN n123_mindst_to_eksacerbationer_day_true END,
    CASE WHEN "n103_hypoksæmi" THEN d41 END,
    CASE WHEN n15_diagnostisk_tvivl THEN d12 END
  ) AS r56_day,
  r56_lungemedicinsk_vurdering_missing_0 AS r56_missing0,
  r56_lungemedicinsk_vurdering_missing_1 AS r56_missing1,
  x118 AS r57_applies,
  GREATEST(
    CASE WHEN x119 THEN GREATEST(d30, d13) END,
    CASE WHEN n96_hurtigt_fald THEN d31 END,
    CASE WHEN x120 THEN GREATEST(d14, d41) END
  ) AS r57_day,
  "r57_henvisning_ved_svær_kol_missing_0" AS r57_missing0,
  x121 AS r58_applies,
  GREATEST(
    CASE WHEN n101_mange_symptomer THEN n101_mange_symptomer_day_true END,
    CASE WHEN n123_mindst_to_eksacerbationer THEN n123_mindst_to_eksacerbationer_day_true END,
    CASE WHEN "n113_svær_mindst_en" THEN "n113_svær_mindst_en_day_true" END,
    CASE WHEN n33_fev1 < 50 THEN d30 END,
    CASE WHEN n104_ilt_eller_niv THEN n104_ilt_eller_niv_day_true END,
    d17
  ) AS r58_day,
  n20_telemedicin_ikke_egnet AS r58_excepted,
  r58_telemedicin_missing_0 AS r58_missing0,
  r58_telemedicin_missing_1 AS r58_missing1,
  (
    CASE WHEN n98_obstruktion AND (
      n33_fev1 >= 80
    ) THEN 1 ELSE 0 END + CASE WHEN n98_obstruktion AND (
      (
        n33_fev1 >= 50
      ) AND (
        n33_fev1 < 80
      )
    ) THEN 1 ELSE 0 END + CASE WHEN n98_obstruktion AND (
      (
        n33_fev1 >= 30
      ) AND (
        n33_fev1 < 50
      )
    ) THEN 1 ELSE 0 END + CASE WHEN n98_obstruktion AND (
      n33_fev1 < 30
    ) THEN 1 ELSE 0 END + CASE WHEN NOT n98_obstruktion THEN 1 ELSE 0 END
  ) > 1 AS t0_conflict,
  n130_gold_gruppe_results > 1 AS t1_conflict,
  CASE
    WHEN (
      (
        ABS(
          CAST(CAST(CAST(CAST("n84_bmi_målt" AS DECIMAL(12, 10)) * n110_bmi_beregnet_per AS DECIMAL(33, 30)) - CAST(n110_bmi_beregnet AS DECIMAL(13, 10)) AS DECIMAL(33, 30)) - CAST(CAST(1 AS DECIMAL(1, 0)) * n110_bmi_beregnet_per AS DECIMAL(21, 20)) AS DECIMAL(33, 30))
        ) <= 0.000000000000000000000000793500
      )
      AND (
        CAST(CAST(CAST("n84_bmi_målt" AS DECIMAL(12, 10)) * n110_bmi_beregnet_per AS DECIMAL(33, 30)) - CAST(n110_bmi_beregnet AS DECIMAL(13, 10)) AS DECIMAL(33, 30)) <> CAST(CAST(1 AS DECIMAL(1, 0)) * n110_bmi_beregnet_per AS DECIMAL(21, 20))
      )
    )
    OR (
      (
        ABS(
          CAST(CAST(CAST(n110_bmi_beregnet AS DECIMAL(13, 10)) - CAST(CAST("n84_bmi_målt" AS DECIMAL(12, 10)) * n110_bmi_beregnet_per AS DECIMAL(33, 30)) AS DECIMAL(33, 30)) - CAST(CAST(1 AS DECIMAL(1, 0)) * n110_bmi_beregnet_per AS DECIMAL(21, 20)) AS DECIMAL(33, 30))
        ) <= 0.000000000000000000000000793500
      )
      AND (
        CAST(CAST(n110_bmi_beregnet AS DECIMAL(13, 10)) - CAST(CAST("n84_bmi_målt" AS DECIMAL(12, 10)) * n110_bmi_beregnet_per AS DECIMAL(33, 30)) AS DECIMAL(33, 30)) <> CAST(CAST(1 AS DECIMAL(1, 0)) * n110_bmi_beregnet_per AS DECIMAL(21, 20))
      )
    )
    OR (
      CASE
        WHEN CAST(y31 AS DECIMAL(7, 0)) > 0
        THEN CAST(CAST(CAST(n34_fev1_fald AS DECIMAL(14, 10)) AS DECIMAL(19, 10)) * CAST(365.25 AS DECIMAL(5, 2)) AS DECIMAL(19, 12))
      END = CAST(CAST(60 AS DECIMAL(2, 0)) * CAST(y31 AS DECIMAL(7, 0)) AS DECIMAL(9, 0))
    )
    THEN TRUE
    ELSE FALSE
  END AS beyond_digits
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
  s0_missing1 AS missing1,
  s0_stale0 AS stale0,
  CAST(0 AS BIGINT) AS stale1,
  s0_because0 AS because0,
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
  END AS missing1
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
    doubt0,
    doubt1
  FROM (
    SELECT
      patient,
      0 AS recommendation,
      r0_applies AS applies,
      FALSE AS excepted,
      r0_day AS day,
      r0_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      CAST(0 AS BIGINT) AS missing0,
      r1_missing1 AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      CAST(0 AS BIGINT) AS missing0,
      r5_missing1 AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      CAST(0 AS BIGINT) AS missing0,
      r6_missing1 AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r8_excepted AS excepted,
      r8_day AS day,
      r8_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      CAST(0 AS BIGINT) AS missing0,
      r10_missing1 AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r11_excepted AS excepted,
      r11_day AS day,
      r11_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r12_excepted AS excepted,
      r12_day AS day,
      r12_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r13_excepted AS excepted,
      r13_day AS day,
      r13_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r14_excepted AS excepted,
      r14_day AS day,
      r14_missing0 AS missing0,
      r14_missing1 AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r16_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      in_doubt,
      FALSE AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      CAST(0 AS BIGINT) AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r18_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r19_excepted AS excepted,
      r19_day AS day,
      r19_missing0 AS missing0,
      r19_missing1 AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r20_missing1 AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      FALSE AS excepted,
      r24_day AS day,
      r24_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r26_missing1 AS missing1,
      in_doubt,
      FALSE AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r27_excepted AS excepted,
      r27_day AS day,
      r27_missing0 AS missing0,
      r27_missing1 AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r28_missing1 AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      FALSE AS excepted,
      r29_day AS day,
      r29_missing0 AS missing0,
      r29_missing1 AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r30_missing0 AS missing0,
      r30_missing1 AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r31_excepted AS excepted,
      r31_day AS day,
      r31_missing0 AS missing0,
      r31_missing1 AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r32_excepted AS excepted,
      r32_day AS day,
      r32_missing0 AS missing0,
      r32_missing1 AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r33_excepted AS excepted,
      r33_day AS day,
      r33_missing0 AS missing0,
      r33_missing1 AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r34_excepted AS excepted,
      r34_day AS day,
      r34_missing0 AS missing0,
      r34_missing1 AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r35_excepted AS excepted,
      r35_day AS day,
      r35_missing0 AS missing0,
      r35_missing1 AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      FALSE AS excepted,
      r37_day AS day,
      r37_missing0 AS missing0,
      r37_missing1 AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r38_missing1 AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r39_missing0 AS missing0,
      r39_missing1 AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r40_excepted AS excepted,
      r40_day AS day,
      r40_missing0 AS missing0,
      r40_missing1 AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r42_excepted AS excepted,
      r42_day AS day,
      r42_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r43_excepted AS excepted,
      r43_day AS day,
      r43_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      FALSE AS excepted,
      r44_day AS day,
      r44_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r45_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      CAST(0 AS BIGINT) AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r47_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r48_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r49_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      CAST(0 AS BIGINT) AS missing0,
      r50_missing1 AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r51_excepted AS excepted,
      r51_day AS day,
      r51_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r52_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      in_doubt,
      FALSE AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      CAST(0 AS BIGINT) AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r54_missing0 AS missing0,
      CAST(0 AS BIGINT) AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      FALSE AS excepted,
      r55_day AS day,
      r55_missing0 AS missing0,
      r55_missing1 AS missing1,
      in_doubt,
      FALSE AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r56_missing0 AS missing0,
      r56_missing1 AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
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
      r58_excepted AS excepted,
      r58_day AS day,
      r58_missing0 AS missing0,
      r58_missing1 AS missing1,
      in_doubt,
      suspended AS stopped,
      missing0 AS doubt0,
      missing1 AS doubt1
    FROM judged
    WHERE
      concerned AND (
        r58_applies OR (
          r58_applies IS NULL
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
  (CAST(0 AS INT), CAST('farve' AS TEXT), CAST(12 AS INT), CAST(NULL AS INT))) AS given(stratification, name, months, days)
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
  LIST_FILTER(
    [
      CASE WHEN (
        missing0 & 1
      ) <> 0 THEN 'kol_diagnose' END,
      CASE WHEN (
        missing0 & 2
      ) <> 0 THEN 'ny_kol_diagnose' END,
      CASE WHEN (
        missing0 & 4
      ) <> 0 THEN 'nær_kol_diagnose' END,
      CASE WHEN (
        missing0 & 8
      ) <> 0 THEN 'astma' END,
      CASE WHEN (
        missing0 & 16
      ) <> 0 THEN 'kronisk_bronkitis' END,
      CASE WHEN (
        missing0 & 32
      ) <> 0 THEN 'hjertesygdom' END,
      CASE WHEN (
        missing0 & 64
      ) <> 0 THEN 'pneumoni_seneste_år' END,
      CASE WHEN (
        missing0 & 128
      ) <> 0 THEN 'pakke_fravalgt' END,
      CASE WHEN (
        missing0 & 256
      ) <> 0 THEN 'vaccinereaktion' END,
      CASE WHEN (
        missing0 & 512
      ) <> 0 THEN 'ics_bivirkning' END,
      CASE WHEN (
        missing0 & 1024
      ) <> 0 THEN 'ics_uden_effekt' END,
      CASE WHEN (
        missing0 & 2048
      ) <> 0 THEN 'behandling_ændret' END,
      CASE WHEN (
        missing0 & 4096
      ) <> 0 THEN 'diagnostisk_tvivl' END,
      CASE WHEN (
        missing0 & 8192
      ) <> 0 THEN 'mistanke_om_hypoksæmi' END,
      CASE WHEN (
        missing0 & 16384
      ) <> 0 THEN 'planlagt_flyrejse' END,
      CASE WHEN (
        missing0 & 32768
      ) <> 0 THEN 'osteoporoserisiko' END,
      CASE WHEN (
        missing0 & 65536
      ) <> 0 THEN 'hjerterisiko' END,
      CASE WHEN (
        missing0 & 131072
      ) <> 0 THEN 'telemedicin_ikke_egnet' END,
      CASE WHEN (
        missing0 & 262144
      ) <> 0 THEN 'angst_depression_positiv' END,
      CASE WHEN (
        missing0 & 524288
      ) <> 0 THEN 'komorbiditet_ukontrolleret' END,
      CASE WHEN (
        missing0 & 1048576
      ) <> 0 THEN 'lav_egenomsorg' END,
      CASE WHEN (
        missing0 & 2097152
      ) <> 0 THEN 'eksacerbationer_oplyst' END,
      CASE WHEN (
        missing0 & 4194304
      ) <> 0 THEN 'eksacerbationer_oplyst_før' END,
      CASE WHEN (
        missing0 & 8388608
      ) <> 0 THEN 'indlagt_for_kol' END,
      CASE WHEN (
        missing0 & 16777216
      ) <> 0 THEN 'nylig_svær_eksacerbation' END,
      CASE WHEN (
        missing0 & 33554432
      ) <> 0 THEN 'nylig_kur' END,
      CASE WHEN (
        missing0 & 67108864
      ) <> 0 THEN 'nylig_prednisolonkur' END,
      CASE WHEN (
        missing0 & 134217728
      ) <> 0 THEN 'seneste_kur' END,
      CASE WHEN (
        missing0 & 268435456
      ) <> 0 THEN 'eksacerbation_inden_for_6_uger' END,
      CASE WHEN (
        missing0 & 536870912
      ) <> 0 THEN 'seneste_eksacerbation' END,
      CASE WHEN (
        missing0 & 1073741824
      ) <> 0 THEN 'fev1' END,
      CASE WHEN (
        missing0 & 2147483648
      ) <> 0 THEN 'fev1_fald' END,
      CASE WHEN (
        missing0 & 4294967296
      ) <> 0 THEN 'fev1_liter_seneste' END,
      CASE WHEN (
        missing0 & 8589934592
      ) <> 0 THEN 'fvc' END,
      CASE WHEN (
        missing0 & 17179869184
      ) <> 0 THEN 'fev1_fvc_lavest' END,
      CASE WHEN (
        missing0 & 34359738368
      ) <> 0 THEN 'fev1_fvc_lavest_af_to' END,
      CASE WHEN (
        missing0 & 68719476736
      ) <> 0 THEN 'fev1_fvc_nylig' END,
      CASE WHEN (
        missing0 & 137438953472
      ) <> 0 THEN 'fev1_fvc_seneste' END,
      CASE WHEN (
        missing0 & 274877906944
      ) <> 0 THEN 'mrc' END,
      CASE WHEN (
        missing0 & 549755813888
      ) <> 0 THEN 'mrc_lavest' END,
      CASE WHEN (
        missing0 & 1099511627776
      ) <> 0 THEN 'cat' END,
      CASE WHEN (
        missing0 & 2199023255552
      ) <> 0 THEN 'iltmætning' END,
      CASE WHEN (
        missing0 & 4398046511104
      ) <> 0 THEN 'iltmætning_akut' END,
      CASE WHEN (
        missing0 & 8796093022208
      ) <> 0 THEN 'eosinofile' END,
      CASE WHEN (
        missing0 & 17592186044416
      ) <> 0 THEN 'vægt_højest_6_måneder' END,
      CASE WHEN (
        missing0 & 35184372088832
      ) <> 0 THEN 'rejse_sætte_sig' END,
      CASE WHEN (
        missing0 & 70368744177664
      ) <> 0 THEN 'skridt' END,
      CASE WHEN (
        missing0 & 140737488355328
      ) <> 0 THEN 'crp' END,
      CASE WHEN (
        missing0 & 281474976710656
      ) <> 0 THEN 'pao2' END,
      CASE WHEN (
        missing0 & 562949953421312
      ) <> 0 THEN 'cor_pulmonale_eller_høj_hæmatokrit' END,
      CASE WHEN (
        missing0 & 1125899906842624
      ) <> 0 THEN 'pakkeår' END,
      CASE WHEN (
        missing0 & 2251799813685248
      ) <> 0 THEN 'hjemmeilt_registreret' END,
      CASE WHEN (
        missing0 & 4503599627370496
      ) <> 0 THEN 'hjemmeilt_procedure' END,
      CASE WHEN (
        missing0 & 9007199254740992
      ) <> 0 THEN 'hjemmeilt_nogensinde' END,
      CASE WHEN (
        missing0 & 18014398509481984
      ) <> 0 THEN 'hjemmeilt_stadig' END,
      CASE WHEN (
        missing0 & 36028797018963968
      ) <> 0 THEN 'hjemmeilt_nystartet' END,
      CASE WHEN (
        missing0 & 72057594037927936
      ) <> 0 THEN 'niv_i_hjemmet' END,
      CASE WHEN (
        missing0 & 144115188075855872
      ) <> 0 THEN 'inhalationsteknik' END,
      CASE WHEN (
        missing0 & 288230376151711744
      ) <> 0 THEN 'handlingsplan_udleveret' END,
      CASE WHEN (
        missing0 & 576460752303423488
      ) <> 0 THEN 'rehabilitering_seneste_år' END,
      CASE WHEN (
        missing0 & 1152921504606846976
      ) <> 0 THEN 'rehabilitering_nylig' END,
      CASE WHEN (
        missing0 & 2305843009213693952
      ) <> 0 THEN 'rehabilitering_svar' END,
      CASE WHEN (
        missing1 & 1
      ) <> 0 THEN 'rygestopforsøg' END,
      CASE WHEN (
        missing1 & 2
      ) <> 0 THEN 'influenza_vaccineret' END,
      CASE WHEN (
        missing1 & 4
      ) <> 0 THEN 'covid_vaccineret' END,
      CASE WHEN (
        missing1 & 8
      ) <> 0 THEN 'pneumokok_vaccineret' END,
      CASE WHEN (
        missing1 & 16
      ) <> 0 THEN 'farve_valgt' END,
      CASE WHEN (
        missing1 & 32
      ) <> 0 THEN 'får_lama' END,
      CASE WHEN (
        missing1 & 64
      ) <> 0 THEN 'får_laba' END,
      CASE WHEN (
        missing1 & 128
      ) <> 0 THEN 'får_ics' END,
      CASE WHEN (
        missing1 & 256
      ) <> 0 THEN 'får_ics_laba' END,
      CASE WHEN (
        missing1 & 512
      ) <> 0 THEN 'får_korttidsvirkende' END,
      CASE WHEN (
        missing1 & 1024
      ) <> 0 THEN 'får_roflumilast' END,
      CASE WHEN (
        missing1 & 2048
      ) <> 0 THEN 'får_azithromycin' END,
      CASE WHEN (
        missing1 & 4096
      ) <> 0 THEN 'alder' END,
      CASE WHEN (
        missing1 & 8192
      ) <> 0 THEN 'er_død' END,
      CASE WHEN (
        missing1 & 16384
      ) <> 0 THEN 'ikke_tilmeldt' END,
      CASE WHEN (
        missing1 & 32768
      ) <> 0 THEN 'terminalerklæring' END,
      CASE WHEN (
        missing1 & 65536
      ) <> 0 THEN 'rygestatus' END,
      CASE WHEN (
        missing1 & 131072
      ) <> 0 THEN 'vægt' END,
      CASE WHEN (
        missing1 & 262144
      ) <> 0 THEN 'højde' END,
      CASE WHEN (
        missing1 & 524288
      ) <> 0 THEN 'bmi_målt' END,
      CASE WHEN (
        missing1 & 1048576
      ) <> 0 THEN 'depression' END,
      CASE WHEN (
        missing1 & 2097152
      ) <> 0 THEN 'osteoporose' END,
      CASE WHEN (
        missing1 & 4194304
      ) <> 0 THEN 'svære_eksacerbationer' END,
      CASE WHEN (
        missing1 & 8388608
      ) <> 0 THEN 'moderate_eksacerbationer' END,
      CASE WHEN (
        missing1 & 16777216
      ) <> 0 THEN 'prednisolonkure' END
    ],
    LAMBDA each : NOT (
      each IS NULL
    )
  ) AS names
FROM (
  SELECT DISTINCT
    missing0,
    missing1
  FROM (
    SELECT
      missing0,
      missing1
    FROM judged
    UNION ALL
    SELECT
      missing0,
      missing1
    FROM judged_levels
    UNION ALL
    SELECT
      stale0 AS missing0,
      stale1 AS missing1
    FROM judged_levels
    UNION ALL
    SELECT
      missing0,
      missing1
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
      ) <> 0 THEN 'R1: Mindst 1 svær eksacerbation inden for 365 dage' END,
      CASE WHEN (
        because0 & 2
      ) <> 0 THEN 'R2: Mindst 2 moderate eksacerbationer inden for 365 dage' END,
      CASE WHEN (
        because0 & 4
      ) <> 0 THEN 'R3: FEV1 under 30 % af forventet' END,
      CASE
        WHEN (
          because0 & 8
        ) <> 0
        THEN 'R4: Iltmætning højst 92 % i stabil fase (når den er kendt), eller ilt eller NIV i hjemmet'
      END,
      CASE WHEN (
        because0 & 16
      ) <> 0 THEN 'R5: MRC 5' END,
      CASE WHEN (
        because0 & 32
      ) <> 0 THEN 'R6: MRC 4 og FEV1 under 50 % af forventet' END,
      CASE
        WHEN (
          because0 & 64
        ) <> 0
        THEN 'R7: Lavt BMI eller vægttab sammen med MRC mindst 3 eller FEV1 under 50 %'
      END,
      CASE WHEN (
        because0 & 128
      ) <> 0 THEN 'Y1: Præcis 1 moderat eksacerbation inden for 365 dage' END,
      CASE WHEN (
        because0 & 256
      ) <> 0 THEN 'Y2: MRC mindst 3 eller CAT mindst 10 (én af dem er nok)' END,
      CASE WHEN (
        because0 & 512
      ) <> 0 THEN 'Y3: FEV1 fra 30 til under 50 % af forventet' END,
      CASE WHEN (
        because0 & 1024
      ) <> 0 THEN 'Y4: BMI under 20 eller vægttab (når det er kendt)' END,
      CASE WHEN (
        because0 & 2048
      ) <> 0 THEN 'Y5: FEV1 falder mere end 60 ml pr. år (når det er kendt)' END,
      CASE
        WHEN (
          because0 & 4096
        ) <> 0
        THEN 'Y6: Behovsvurderingen viser angst eller depression, ukontrolleret anden sygdom eller lav egenomsorg (når det er kendt)'
      END,
      CASE WHEN (
        because0 & 8192
      ) <> 0 THEN 'mrc <= 2' END,
      CASE WHEN (
        because0 & 16384
      ) <> 0 THEN 'cat mangler' END,
      CASE WHEN (
        because0 & 32768
      ) <> 0 THEN 'cat < 10' END,
      CASE WHEN (
        because0 & 65536
      ) <> 0 THEN 'fev1 >= 50 ''%''' END,
      CASE WHEN (
        because0 & 131072
      ) <> 0 THEN 'ikke mindst_en_eksacerbation' END,
      CASE WHEN (
        because0 & 262144
      ) <> 0 THEN 'iltmætning mangler' END,
      CASE WHEN (
        because0 & 524288
      ) <> 0 THEN 'iltmætning > 92 ''%''' END
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
;

CREATE TEMPORARY TABLE level_names AS
-- A level of a stratification, by its place.
SELECT
  stratification,
  level,
  stratification_name,
  name
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST('farve' AS TEXT), CAST('rød' AS TEXT)),
  (0, 1, 'farve', 'gul'),
  (0, 2, 'farve', 'grøn'),
  (0, 3, 'farve', 'grå')) AS given(stratification, level, stratification_name, name)
;

CREATE TEMPORARY TABLE recommendation_names AS
-- A recommendation, by its place.
SELECT
  recommendation,
  name
FROM (VALUES
  (CAST(0 AS INT), CAST('bekræft_kol' AS TEXT)),
  (1, 'atypisk_alder'),
  (2, 'astmakomponent'),
  (3, 'behovsvurdering_og_plan'),
  (4, 'uenige_symptomer'),
  (5, 'uens_bmi'),
  (6, 'støt_rygestop'),
  (7, 'årlig_kontrol'),
  (8, 'årlig_spirometri'),
  (9, 'gentag_diagnostisk_spirometri'),
  (10, 'inhalationsteknik_og_medicinbrug'),
  (11, 'influenzavaccination'),
  (12, 'covidvaccination'),
  (13, 'pneumokokvaccination'),
  (14, 'rsv_vaccination'),
  (15, 'vaccination_ved_reaktion'),
  (16, 'selvbehandlingsplan'),
  (17, 'selvbehandlingsplan_efter_eksacerbation'),
  (18, 'selvbehandlingsplan_efter_indlæggelse'),
  (19, 'knogleskørhed'),
  (20, 'ernæring'),
  (21, 'psykisk_trivsel'),
  (22, 'handl_på_psykisk_trivsel'),
  (23, 'hjerte_kar'),
  (24, 'fysisk_aktivitet'),
  (25, 'gennemgå_medicin'),
  (26, 'lindring_og_behandlingsmål'),
  (27, 'start_langtidsvirkende'),
  (28, 'start_langtidsvirkende_b'),
  (29, 'start_gruppe_a'),
  (30, 'start_gruppe_b_e'),
  (31, 'start_tripel'),
  (32, 'trap_op_til_tripel'),
  (33, 'undgå_ics_ved_lave_eosinofile'),
  (34, 'overvej_stop_af_ics'),
  (35, 'ikke_høj_dosis_ics'),
  (36, 'roflumilast'),
  (37, 'azithromycin'),
  (38, 'dupilumab'),
  (39, 'behandling_ved_åndenød'),
  (40, 'ics_ved_åndenød_og_eksacerbationer'),
  (41, 'vurdér_ny_behandling'),
  (42, 'rehabilitering'),
  (43, 'rehabilitering_let'),
  (44, 'rehabilitering_tidligt'),
  (45, 'rehabiliteringens_indhold'),
  (46, 'efter_indlæggelse'),
  (47, 'efter_eksacerbation'),
  (48, 'ny_diagnose'),
  (49, 'efter_rehabilitering'),
  (50, 'følg_rygestop'),
  (51, 'vurdér_ilt'),
  (52, 'meget_lav_ilt'),
  (53, 'hjemmeilt'),
  (54, 'kontrol_af_ilt'),
  (55, 'rygning_og_ilt'),
  (56, 'lungemedicinsk_vurdering'),
  (57, 'henvisning_ved_svær_kol'),
  (58, 'telemedicin')) AS given(recommendation, name)
;

CREATE TEMPORARY TABLE exclusion_names AS
-- An exclusion, by its place.
SELECT
  exclusion,
  name
FROM (VALUES
  (CAST(0 AS INT), CAST('e3_død' AS TEXT)),
  (1, 'e3_ikke_tilmeldt'),
  (2, 'e1_afkræftet'),
  (3, 'e5_fravalgt'),
  (4, 'e4_terminal')) AS given(exclusion, name)
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
        ) <> 0 THEN 'e3_død' END,
        CASE WHEN (
          undecided_exclusions & 2
        ) <> 0 THEN 'e3_ikke_tilmeldt' END,
        CASE WHEN (
          undecided_exclusions & 4
        ) <> 0 THEN 'e1_afkræftet' END,
        CASE WHEN (
          undecided_exclusions & 8
        ) <> 0 THEN 'e5_fravalgt' END,
        CASE WHEN (
          undecided_exclusions & 16
        ) <> 0 THEN 'e4_terminal' END
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
  ) AND (
    lacking.missing1 = judged.missing1
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
    shown.level = COALESCE(judged.level, CASE WHEN judged.stratification = 0 THEN 3 END)
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
  ) AND (
    lacking.missing1 = judged.missing1
  )
JOIN lacking AS old
  ON (
    old.missing0 = judged.stale0
  ) AND (
    old.missing1 = judged.stale1
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
  ) AND (
    lacking.missing1 = judged.missing1
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
    UNNEST([CASE WHEN t0_conflict THEN 'gold_grad' END, CASE WHEN t1_conflict THEN 'gold_gruppe' END]) AS element
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
  (CAST(0 AS INT), CAST(0 AS INT), CAST('recommendation' AS TEXT), CAST('bekræft_kol' AS TEXT), CAST(0 AS INT)),
  (1, 24, 'recommendation', 'atypisk_alder', 1),
  (2, 66, 'recommendation', 'astmakomponent', 2),
  (3, 8, 'recommendation', 'behovsvurdering_og_plan', 3),
  (4, 9, 'recommendation', 'behovsvurdering_og_plan', 4),
  (5, 64, 'recommendation', 'uenige_symptomer', 5),
  (6, 65, 'recommendation', 'uens_bmi', 6),
  (7, 11, 'recommendation', 'støt_rygestop', 7),
  (8, 10, 'recommendation', 'årlig_kontrol', 8),
  (9, 2, 'recommendation', 'årlig_spirometri', 9),
  (10, 1, 'recommendation', 'gentag_diagnostisk_spirometri', 10),
  (11, 12, 'recommendation', 'inhalationsteknik_og_medicinbrug', 11),
  (12, 36, 'recommendation', 'influenzavaccination', 12),
  (13, 37, 'recommendation', 'covidvaccination', 13),
  (14, 38, 'recommendation', 'pneumokokvaccination', 14),
  (15, 39, 'recommendation', 'rsv_vaccination', 15),
  (16, 40, 'recommendation', 'vaccination_ved_reaktion', 16),
  (17, 13, 'recommendation', 'selvbehandlingsplan', 17),
  (18, 14, 'recommendation', 'selvbehandlingsplan_efter_eksacerbation', 18),
  (19, 15, 'recommendation', 'selvbehandlingsplan_efter_indlæggelse', 19),
  (20, 19, 'recommendation', 'knogleskørhed', 20),
  (21, 20, 'recommendation', 'ernæring', 21),
  (22, 16, 'recommendation', 'psykisk_trivsel', 22),
  (23, 17, 'recommendation', 'handl_på_psykisk_trivsel', 23),
  (24, 18, 'recommendation', 'hjerte_kar', 24),
  (25, 21, 'recommendation', 'fysisk_aktivitet', 25),
  (26, 22, 'recommendation', 'gennemgå_medicin', 26),
  (27, 23, 'recommendation', 'lindring_og_behandlingsmål', 27),
  (28, 41, 'recommendation', 'start_langtidsvirkende', 28),
  (29, 42, 'recommendation', 'start_langtidsvirkende_b', 29),
  (30, 41, 'recommendation', 'start_gruppe_a', 30),
  (31, 42, 'recommendation', 'start_gruppe_b_e', 31),
  (32, 43, 'recommendation', 'start_tripel', 32),
  (33, 12, 'recommendation', 'trap_op_til_tripel', 33),
  (34, 44, 'recommendation', 'trap_op_til_tripel', 34),
  (35, 45, 'recommendation', 'undgå_ics_ved_lave_eosinofile', 35),
  (36, 46, 'recommendation', 'overvej_stop_af_ics', 36),
  (37, 47, 'recommendation', 'ikke_høj_dosis_ics', 37),
  (38, 48, 'recommendation', 'roflumilast', 38),
  (39, 49, 'recommendation', 'azithromycin', 39),
  (40, 50, 'recommendation', 'dupilumab', 40),
  (41, 51, 'recommendation', 'behandling_ved_åndenød', 41),
  (42, 52, 'recommendation', 'ics_ved_åndenød_og_eksacerbationer', 42),
  (43, 30, 'recommendation', 'vurdér_ny_behandling', 43),
  (44, 53, 'recommendation', 'rehabilitering', 44),
  (45, 54, 'recommendation', 'rehabilitering_let', 45),
  (46, 55, 'recommendation', 'rehabilitering_tidligt', 46),
  (47, 56, 'recommendation', 'rehabiliteringens_indhold', 47),
  (48, 25, 'recommendation', 'efter_indlæggelse', 48),
  (49, 26, 'recommendation', 'efter_indlæggelse', 49),
  (50, 27, 'recommendation', 'efter_eksacerbation', 50),
  (51, 28, 'recommendation', 'efter_eksacerbation', 51),
  (52, 29, 'recommendation', 'ny_diagnose', 52),
  (53, 31, 'recommendation', 'efter_rehabilitering', 53),
  (54, 32, 'recommendation', 'følg_rygestop', 54),
  (55, 33, 'recommendation', 'følg_rygestop', 55),
  (56, 34, 'recommendation', 'følg_rygestop', 56),
  (57, 35, 'recommendation', 'følg_rygestop', 57),
  (58, 57, 'recommendation', 'vurdér_ilt', 58),
  (59, 58, 'recommendation', 'meget_lav_ilt', 59),
  (60, 59, 'recommendation', 'hjemmeilt', 60),
  (61, 60, 'recommendation', 'kontrol_af_ilt', 61),
  (62, 61, 'recommendation', 'rygning_og_ilt', 62),
  (63, 62, 'recommendation', 'lungemedicinsk_vurdering', 63),
  (64, 62, 'recommendation', 'henvisning_ved_svær_kol', 64),
  (65, 63, 'recommendation', 'telemedicin', 65),
  (66, 69, 'follow-up', 'farve', 66),
  (67, 70, 'follow-up', 'farve', 67),
  (68, 71, 'follow-up', 'farve', 68),
  (69, 72, 'follow-up', 'farve', 69),
  (70, 73, 'collect', 'kol_diagnose', 70),
  (71, 73, 'collect', 'nær_kol_diagnose', 71),
  (72, 73, 'collect', 'astma', 72),
  (73, 73, 'collect', 'kronisk_bronkitis', 73),
  (74, 73, 'collect', 'hjertesygdom', 74),
  (75, 73, 'collect', 'pneumoni_seneste_år', 75),
  (76, 73, 'collect', 'pakke_fravalgt', 76),
  (77, 73, 'collect', 'vaccinereaktion', 77),
  (78, 73, 'collect', 'ics_bivirkning', 78),
  (79, 73, 'collect', 'ics_uden_effekt', 79),
  (80, 73, 'collect', 'behandling_ændret', 80),
  (81, 73, 'collect', 'diagnostisk_tvivl', 81),
  (82, 73, 'collect', 'mistanke_om_hypoksæmi', 82),
  (83, 73, 'collect', 'planlagt_flyrejse', 83),
  (84, 73, 'collect', 'osteoporoserisiko', 84),
  (85, 73, 'collect', 'hjerterisiko', 85),
  (86, 73, 'collect', 'telemedicin_ikke_egnet', 86),
  (87, 16, 'collect', 'angst_depression_positiv', 87),
  (88, 8, 'collect', 'komorbiditet_ukontrolleret', 88),
  (89, 8, 'collect', 'lav_egenomsorg', 89),
  (90, 4, 'collect', 'eksacerbationer_oplyst', 90),
  (91, 4, 'collect', 'indlagt_for_kol', 91),
  (92, 73, 'collect', 'nylig_svær_eksacerbation', 92),
  (93, 73, 'collect', 'nylig_kur', 93),
  (94, 73, 'collect', 'nylig_prednisolonkur', 94),
  (95, 4, 'collect', 'seneste_kur', 95),
  (96, 73, 'collect', 'eksacerbation_inden_for_6_uger', 96),
  (97, 4, 'collect', 'seneste_eksacerbation', 97),
  (98, 2, 'collect', 'fev1', 98),
  (99, 0, 'collect', 'fev1_fvc_lavest', 99),
  (100, 3, 'collect', 'mrc', 100),
  (101, 3, 'collect', 'mrc_lavest', 101),
  (102, 3, 'collect', 'cat', 102),
  (103, 6, 'collect', 'iltmætning', 103),
  (104, 7, 'collect', 'eosinofile', 104),
  (105, 73, 'collect', 'cor_pulmonale_eller_høj_hæmatokrit', 105),
  (106, 73, 'collect', 'hjemmeilt_registreret', 106),
  (107, 73, 'collect', 'hjemmeilt_procedure', 107),
  (108, 73, 'collect', 'hjemmeilt_nogensinde', 108),
  (109, 5, 'collect', 'hjemmeilt_stadig', 109),
  (110, 73, 'collect', 'hjemmeilt_nystartet', 110),
  (111, 73, 'collect', 'niv_i_hjemmet', 111),
  (112, 12, 'collect', 'inhalationsteknik', 112),
  (113, 73, 'collect', 'handlingsplan_udleveret', 113),
  (114, 73, 'collect', 'rehabilitering_seneste_år', 114),
  (115, 73, 'collect', 'rehabilitering_nylig', 115),
  (116, 73, 'collect', 'rygestopforsøg', 116),
  (117, 73, 'collect', 'influenza_vaccineret', 117),
  (118, 73, 'collect', 'covid_vaccineret', 118),
  (119, 73, 'collect', 'får_lama', 119),
  (120, 73, 'collect', 'får_laba', 120),
  (121, 73, 'collect', 'får_ics', 121),
  (122, 73, 'collect', 'får_ics_laba', 122),
  (123, 73, 'collect', 'får_korttidsvirkende', 123),
  (124, 73, 'collect', 'får_roflumilast', 124),
  (125, 73, 'collect', 'får_azithromycin', 125),
  (126, 73, 'collect', 'er_død', 126),
  (127, 73, 'collect', 'ikke_tilmeldt', 127),
  (128, 73, 'collect', 'terminalerklæring', 128),
  (129, 67, 'collect', 'rygestatus', 129),
  (130, 68, 'collect', 'vægt', 130),
  (131, 68, 'collect', 'højde', 131),
  (132, 68, 'collect', 'bmi_målt', 132),
  (133, 73, 'collect', 'depression', 133),
  (134, 73, 'collect', 'osteoporose', 134),
  (135, 4, 'collect', 'svære_eksacerbationer', 135),
  (136, 4, 'collect', 'moderate_eksacerbationer', 136),
  (137, 4, 'collect', 'prednisolonkure', 137)) AS given(ground, activity, kind, node, place)
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
  (3, 4),
  (4, 5),
  (5, 6),
  (6, 7),
  (7, 8),
  (8, 9),
  (9, 10),
  (10, 11),
  (11, 12),
  (12, 13),
  (13, 14),
  (14, 15),
  (15, 16),
  (16, 17),
  (17, 18),
  (18, 19),
  (19, 20),
  (20, 21),
  (21, 22),
  (22, 23),
  (23, 24),
  (24, 25),
  (25, 26),
  (26, 27),
  (27, 28),
  (28, 29),
  (29, 30),
  (30, 31),
  (31, 32),
  (32, 33),
  (32, 34),
  (33, 35),
  (34, 36),
  (35, 37),
  (36, 38),
  (37, 39),
  (38, 40),
  (39, 41),
  (40, 42),
  (41, 43),
  (42, 44),
  (43, 45),
  (44, 46),
  (45, 47),
  (46, 48),
  (46, 49),
  (47, 50),
  (47, 51),
  (48, 52),
  (49, 53),
  (50, 54),
  (50, 55),
  (50, 56),
  (50, 57),
  (51, 58),
  (52, 59),
  (53, 60),
  (54, 61),
  (55, 62),
  (56, 63),
  (57, 64),
  (58, 65)) AS given(recommendation, ground)
;

CREATE TEMPORARY TABLE following AS
-- The activity that follows from a level.
SELECT
  stratification,
  level,
  ground
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(66 AS INT)),
  (0, 1, 67),
  (0, 2, 68),
  (0, 3, 69)) AS given(stratification, level, ground)
;

CREATE TEMPORARY TABLE instead AS
-- An activity that is planned while a recommendation is undecided (`hvis_ukendt`), with the data elements
-- that it collects itself.
SELECT
  recommendation,
  ground,
  own0,
  own1
FROM (VALUES
  (CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS BIGINT), CAST(NULL AS BIGINT))) AS given(recommendation, ground, own0, own1)
WHERE
  FALSE
;

CREATE TEMPORARY TABLE collecting AS
-- A reason to collect one data element, and its bit.
SELECT
  ground,
  collects0,
  collects1
FROM (VALUES
  (CAST(70 AS INT), CAST(1 AS BIGINT), CAST(0 AS BIGINT)),
  (71, 4, 0),
  (72, 8, 0),
  (73, 16, 0),
  (74, 32, 0),
  (75, 64, 0),
  (76, 128, 0),
  (77, 256, 0),
  (78, 512, 0),
  (79, 1024, 0),
  (80, 2048, 0),
  (81, 4096, 0),
  (82, 8192, 0),
  (83, 16384, 0),
  (84, 32768, 0),
  (85, 65536, 0),
  (86, 131072, 0),
  (87, 262144, 0),
  (88, 524288, 0),
  (89, 1048576, 0),
  (90, 2097152, 0),
  (91, 8388608, 0),
  (92, 16777216, 0),
  (93, 33554432, 0),
  (94, 67108864, 0),
  (95, 134217728, 0),
  (96, 268435456, 0),
  (97, 536870912, 0),
  (98, 1073741824, 0),
  (99, 17179869184, 0),
  (100, 274877906944, 0),
  (101, 549755813888, 0),
  (102, 1099511627776, 0),
  (103, 2199023255552, 0),
  (104, 8796093022208, 0),
  (105, 562949953421312, 0),
  (106, 2251799813685248, 0),
  (107, 4503599627370496, 0),
  (108, 9007199254740992, 0),
  (109, 18014398509481984, 0),
  (110, 36028797018963968, 0),
  (111, 72057594037927936, 0),
  (112, 144115188075855872, 0),
  (113, 288230376151711744, 0),
  (114, 576460752303423488, 0),
  (115, 1152921504606846976, 0),
  (116, 0, 1),
  (117, 0, 2),
  (118, 0, 4),
  (119, 0, 32),
  (120, 0, 64),
  (121, 0, 128),
  (122, 0, 256),
  (123, 0, 512),
  (124, 0, 1024),
  (125, 0, 2048),
  (126, 0, 8192),
  (127, 0, 16384),
  (128, 0, 32768),
  (129, 0, 65536),
  (130, 0, 131072),
  (131, 0, 262144),
  (132, 0, 524288),
  (133, 0, 1048576),
  (134, 0, 2097152),
  (135, 0, 4194304),
  (136, 0, 8388608),
  (137, 0, 16777216)) AS given(ground, collects0, collects1)
;

CREATE TEMPORARY VIEW asks AS
-- A reason asks for an activity (5.1): since when, if it rests on dated facts (5.3), and the missing data
-- elements it is to collect, as a mask.
SELECT
  judged.patient,
  "by".ground,
  judged.day,
  CAST(0 AS BIGINT) AS collects0,
  CAST(0 AS BIGINT) AS collects1
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
  CAST(0 AS BIGINT) AS collects1
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
    "by".level = COALESCE(overrides.level, judged.level, CASE WHEN judged.stratification = 0 THEN 3 END)
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
    ) OR (
      (
        judged.missing1 & "by".own1
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
    ) OR (
      (
        judged.missing1 & "by".own1
      ) <> 0
    )
    THEN judged.missing1 & "by".own1
    ELSE judged.missing1
  END AS collects1
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
  "by".collects1
FROM (
  SELECT
    patient,
    UNNEST(
      [
        CASE WHEN (
          collect0 & 1
        ) <> 0 THEN 70 END,
        CASE WHEN (
          collect0 & 4
        ) <> 0 THEN 71 END,
        CASE WHEN (
          collect0 & 8
        ) <> 0 THEN 72 END,
        CASE WHEN (
          collect0 & 16
        ) <> 0 THEN 73 END,
        CASE WHEN (
          collect0 & 32
        ) <> 0 THEN 74 END,
        CASE WHEN (
          collect0 & 64
        ) <> 0 THEN 75 END,
        CASE WHEN (
          collect0 & 128
        ) <> 0 THEN 76 END,
        CASE WHEN (
          collect0 & 256
        ) <> 0 THEN 77 END,
        CASE WHEN (
          collect0 & 512
        ) <> 0 THEN 78 END,
        CASE WHEN (
          collect0 & 1024
        ) <> 0 THEN 79 END,
        CASE WHEN (
          collect0 & 2048
        ) <> 0 THEN 80 END,
        CASE WHEN (
          collect0 & 4096
        ) <> 0 THEN 81 END,
        CASE WHEN (
          collect0 & 8192
        ) <> 0 THEN 82 END,
        CASE WHEN (
          collect0 & 16384
        ) <> 0 THEN 83 END,
        CASE WHEN (
          collect0 & 32768
        ) <> 0 THEN 84 END,
        CASE WHEN (
          collect0 & 65536
        ) <> 0 THEN 85 END,
        CASE WHEN (
          collect0 & 131072
        ) <> 0 THEN 86 END,
        CASE WHEN (
          collect0 & 262144
        ) <> 0 THEN 87 END,
        CASE WHEN (
          collect0 & 524288
        ) <> 0 THEN 88 END,
        CASE WHEN (
          collect0 & 1048576
        ) <> 0 THEN 89 END,
        CASE WHEN (
          collect0 & 2097152
        ) <> 0 THEN 90 END,
        CASE WHEN (
          collect0 & 8388608
        ) <> 0 THEN 91 END,
        CASE WHEN (
          collect0 & 16777216
        ) <> 0 THEN 92 END,
        CASE WHEN (
          collect0 & 33554432
        ) <> 0 THEN 93 END,
        CASE WHEN (
          collect0 & 67108864
        ) <> 0 THEN 94 END,
        CASE WHEN (
          collect0 & 134217728
        ) <> 0 THEN 95 END,
        CASE WHEN (
          collect0 & 268435456
        ) <> 0 THEN 96 END,
        CASE WHEN (
          collect0 & 536870912
        ) <> 0 THEN 97 END,
        CASE WHEN (
          collect0 & 1073741824
        ) <> 0 THEN 98 END,
        CASE WHEN (
          collect0 & 17179869184
        ) <> 0 THEN 99 END,
        CASE WHEN (
          collect0 & 274877906944
        ) <> 0 THEN 100 END,
        CASE WHEN (
          collect0 & 549755813888
        ) <> 0 THEN 101 END,
        CASE WHEN (
          collect0 & 1099511627776
        ) <> 0 THEN 102 END,
        CASE WHEN (
          collect0 & 2199023255552
        ) <> 0 THEN 103 END,
        CASE WHEN (
          collect0 & 8796093022208
        ) <> 0 THEN 104 END,
        CASE WHEN (
          collect0 & 562949953421312
        ) <> 0 THEN 105 END,
        CASE WHEN (
          collect0 & 2251799813685248
        ) <> 0 THEN 106 END,
        CASE WHEN (
          collect0 & 4503599627370496
        ) <> 0 THEN 107 END,
        CASE WHEN (
          collect0 & 9007199254740992
        ) <> 0 THEN 108 END,
        CASE WHEN (
          collect0 & 18014398509481984
        ) <> 0 THEN 109 END,
        CASE WHEN (
          collect0 & 36028797018963968
        ) <> 0 THEN 110 END,
        CASE WHEN (
          collect0 & 72057594037927936
        ) <> 0 THEN 111 END,
        CASE WHEN (
          collect0 & 144115188075855872
        ) <> 0 THEN 112 END,
        CASE WHEN (
          collect0 & 288230376151711744
        ) <> 0 THEN 113 END,
        CASE WHEN (
          collect0 & 576460752303423488
        ) <> 0 THEN 114 END,
        CASE WHEN (
          collect0 & 1152921504606846976
        ) <> 0 THEN 115 END,
        CASE WHEN (
          collect1 & 1
        ) <> 0 THEN 116 END,
        CASE WHEN (
          collect1 & 2
        ) <> 0 THEN 117 END,
        CASE WHEN (
          collect1 & 4
        ) <> 0 THEN 118 END,
        CASE WHEN (
          collect1 & 32
        ) <> 0 THEN 119 END,
        CASE WHEN (
          collect1 & 64
        ) <> 0 THEN 120 END,
        CASE WHEN (
          collect1 & 128
        ) <> 0 THEN 121 END,
        CASE WHEN (
          collect1 & 256
        ) <> 0 THEN 122 END,
        CASE WHEN (
          collect1 & 512
        ) <> 0 THEN 123 END,
        CASE WHEN (
          collect1 & 1024
        ) <> 0 THEN 124 END,
        CASE WHEN (
          collect1 & 2048
        ) <> 0 THEN 125 END,
        CASE WHEN (
          collect1 & 8192
        ) <> 0 THEN 126 END,
        CASE WHEN (
          collect1 & 16384
        ) <> 0 THEN 127 END,
        CASE WHEN (
          collect1 & 32768
        ) <> 0 THEN 128 END,
        CASE WHEN (
          collect1 & 65536
        ) <> 0 THEN 129 END,
        CASE WHEN (
          collect1 & 131072
        ) <> 0 THEN 130 END,
        CASE WHEN (
          collect1 & 262144
        ) <> 0 THEN 131 END,
        CASE WHEN (
          collect1 & 524288
        ) <> 0 THEN 132 END,
        CASE WHEN (
          collect1 & 1048576
        ) <> 0 THEN 133 END,
        CASE WHEN (
          collect1 & 2097152
        ) <> 0 THEN 134 END,
        CASE WHEN (
          collect1 & 4194304
        ) <> 0 THEN 135 END,
        CASE WHEN (
          collect1 & 8388608
        ) <> 0 THEN 136 END,
        CASE WHEN (
          collect1 & 16777216
        ) <> 0 THEN 137 END
      ]
    ) AS ground
  FROM judged
) AS judged
JOIN collecting AS "by"
  ON "by".ground = judged.ground
;
