-- KOL i almen praksis: behovsvurdering, differentiering og opfølgning, version 0.1.0 (draft): decisions.
-- Beslutningsstøtte til sundhedspersoner. Kladde uden klinisk godkendelse. Planen er forslag: intet er
-- bestilt, ordineret eller booket, og den erstatter ikke en lægelig vurdering.
-- docs/population.md; numbers in parentheses are rules in docs/semantics.md.

CREATE TEMPORARY TABLE judged AS
-- What the guideline decides about a patient, and what it rests on: one row, one column per answer.
WITH layer_1 AS (
  SELECT
    *,
    v21 AS n24_eksacerbationer_oplyst, /* Antal eksacerbationer det seneste år, oplyst */
    v79 AS "n82_vægt", /* Vægt */
    v80 AS "n83_højde", /* Højde */
    v30 AS n33_fev1, /* FEV1, procent af forventet */
    CASE WHEN s30 THEN NULL ELSE v30 END AS n33_fev1_fresh, /* FEV1, procent af forventet */
    CASE WHEN s30 THEN CAST(1073741824 AS BIGINT) ELSE CAST(0 AS BIGINT) END AS x41,
    CAST(0 AS BIGINT) AS x43,
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
    GREATEST(d38, d30) AS n100_r6_day_true,
    GREATEST(d79, d80) AS n110_bmi_beregnet_day_known,
    v81 AS "n84_bmi_målt", /* BMI, registreret */
    GREATEST(d44, d79) AS "n109_vægttab_day_known",
    GREATEST(d44, d79) AS "n109_vægttab_day_true",
    v38 AS n41_mrc, /* MRC-åndenødsskala */
    v40 AS n43_cat, /* CAT-score */
    v22 AS "n25_eksacerbationer_oplyst_før", /* Antal eksacerbationer, oplyst uden en registreret indlæggelse i året før */
    v23 AS n26_indlagt_for_kol, /* Indlagt eller på skadestue med KOL det seneste år, oplyst */
    v41 AS "n44_iltmætning", /* Iltmætning i hvile, stabil fase */
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
    CASE WHEN (
      v77 IS NULL
    ) AND (
      NOT u77
    ) THEN FALSE ELSE v77 END AS "n80_terminalerklæring", /* Terminalerklæring eller terminaltilskud */
    v34 AS n37_fev1_fvc_lavest, /* Laveste FEV1/FVC efter bronkodilatator */
    v74 AS n77_alder, /* Alder */
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
    v78 AS n81_rygestatus, /* Rygestatus */
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
    END AS x53,
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
      v83 IS NULL
    ) AND (
      NOT u83
    ) THEN FALSE ELSE v83 END AS n86_osteoporose, /* Kendt osteoporose */
    CASE WHEN (
      v15 IS NULL
    ) AND (
      NOT u15
    ) THEN FALSE ELSE v15 END AS n18_osteoporoserisiko, /* Andre risikofaktorer for osteoporose */
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
    GREATEST(d38, d40) AS n101_mange_symptomer_day_false,
    GREATEST(d67, d68) AS n105_langtidsvirkende_day_false,
    GREATEST(d67, d68) AS n106_dobbeltbehandling_day_true,
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
    GREATEST(d67, d68, d69) AS n107_tripelbehandling_day_true,
    GREATEST(d79, d80) AS n110_bmi_beregnet_day_any,
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
    v65 AS n68_pneumokok_vaccineret, /* Pneumokokvaccineret */
    v66 AS n69_farve_valgt, /* Farve valgt af kliniker og patient */
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
    ) THEN FALSE ELSE v82 END AS n85_depression, /* Aktiv depression */
    CASE
      WHEN today >= CAST('0001-06-01' AS DATE)
      THEN CAST(today - INTERVAL '5' MONTH AS DATE)
      WHEN NOT (
        today IS NULL
      )
      THEN CAST('0001-01-01' AS DATE)
    END AS x129,
    parameter_0 IN (0, 1) AS n87_gold_abcd, /* GOLD-udgaven har grupperne A–D */
    CASE
      WHEN today >= CAST('0001-07-01' AS DATE)
      THEN CAST(today - INTERVAL '6' MONTH AS DATE)
      WHEN NOT (
        today IS NULL
      )
      THEN CAST('0001-01-01' AS DATE)
    END AS x130
  FROM (
    SELECT
      features.*,
      run.*
    FROM features
    CROSS JOIN run
  ) AS given
), layer_2 AS (
  SELECT
    *,
    CASE WHEN n3_kol_diagnose IS NULL THEN CAST(1 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n4_ny_kol_diagnose IS NULL THEN CAST(2 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n5_nær_kol_diagnose" IS NULL THEN CAST(4 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n6_astma IS NULL THEN CAST(8 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n7_kronisk_bronkitis IS NULL THEN CAST(16 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n8_hjertesygdom IS NULL THEN CAST(32 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n9_pneumoni_seneste_år" IS NULL THEN CAST(64 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n10_pakke_fravalgt IS NULL THEN CAST(128 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n11_vaccinereaktion IS NULL THEN CAST(256 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n12_ics_bivirkning IS NULL THEN CAST(512 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n13_ics_uden_effekt IS NULL THEN CAST(1024 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n14_behandling_ændret" IS NULL THEN CAST(2048 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n15_diagnostisk_tvivl IS NULL THEN CAST(4096 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n16_mistanke_om_hypoksæmi" IS NULL THEN CAST(8192 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n17_planlagt_flyrejse IS NULL THEN CAST(16384 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n18_osteoporoserisiko IS NULL THEN CAST(32768 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n19_hjerterisiko IS NULL THEN CAST(65536 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n20_telemedicin_ikke_egnet IS NULL THEN CAST(131072 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n21_angst_depression_positiv IS NULL THEN CAST(262144 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n22_komorbiditet_ukontrolleret IS NULL THEN CAST(524288 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n23_lav_egenomsorg IS NULL THEN CAST(1048576 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n24_eksacerbationer_oplyst IS NULL THEN CAST(2097152 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n25_eksacerbationer_oplyst_før" IS NULL THEN CAST(4194304 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n26_indlagt_for_kol IS NULL THEN CAST(8388608 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n27_nylig_svær_eksacerbation" IS NULL THEN CAST(16777216 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n28_nylig_kur IS NULL THEN CAST(33554432 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n29_nylig_prednisolonkur IS NULL THEN CAST(67108864 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n30_seneste_kur IS NULL THEN CAST(134217728 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n31_eksacerbation_inden_for_6_uger IS NULL THEN CAST(268435456 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n32_seneste_eksacerbation IS NULL THEN CAST(536870912 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n33_fev1 IS NULL THEN CAST(1073741824 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n34_fev1_fald IS NULL THEN CAST(2147483648 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n35_fev1_liter_seneste IS NULL THEN CAST(4294967296 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n36_fvc IS NULL THEN CAST(8589934592 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n37_fev1_fvc_lavest IS NULL THEN CAST(17179869184 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n38_fev1_fvc_lavest_af_to IS NULL THEN CAST(34359738368 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n39_fev1_fvc_nylig IS NULL THEN CAST(68719476736 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n40_fev1_fvc_seneste IS NULL THEN CAST(137438953472 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n41_mrc IS NULL THEN CAST(274877906944 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n42_mrc_lavest IS NULL THEN CAST(549755813888 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n43_cat IS NULL THEN CAST(1099511627776 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n44_iltmætning" IS NULL THEN CAST(2199023255552 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n45_iltmætning_akut" IS NULL THEN CAST(4398046511104 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n46_eosinofile IS NULL THEN CAST(8796093022208 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n47_vægt_højest_6_måneder" IS NULL THEN CAST(17592186044416 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n48_rejse_sætte_sig" IS NULL THEN CAST(35184372088832 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n49_skridt IS NULL THEN CAST(70368744177664 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n50_crp IS NULL THEN CAST(140737488355328 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n51_pao2 IS NULL THEN CAST(281474976710656 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE
      WHEN "n52_cor_pulmonale_eller_høj_hæmatokrit" IS NULL
      THEN CAST(562949953421312 AS BIGINT)
      ELSE CAST(0 AS BIGINT)
    END | CASE WHEN "n53_pakkeår" IS NULL THEN CAST(1125899906842624 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n54_hjemmeilt_registreret IS NULL THEN CAST(2251799813685248 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n55_hjemmeilt_procedure IS NULL THEN CAST(4503599627370496 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n56_hjemmeilt_nogensinde IS NULL THEN CAST(9007199254740992 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n57_hjemmeilt_stadig IS NULL THEN CAST(18014398509481984 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n58_hjemmeilt_nystartet IS NULL THEN CAST(36028797018963968 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n59_niv_i_hjemmet IS NULL THEN CAST(72057594037927936 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n60_inhalationsteknik IS NULL THEN CAST(144115188075855872 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n61_handlingsplan_udleveret IS NULL THEN CAST(288230376151711744 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE
      WHEN "n62_rehabilitering_seneste_år" IS NULL
      THEN CAST(576460752303423488 AS BIGINT)
      ELSE CAST(0 AS BIGINT)
    END | CASE WHEN n63_rehabilitering_nylig IS NULL THEN CAST(1152921504606846976 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n64_rehabilitering_svar IS NULL THEN CAST(2305843009213693952 AS BIGINT) ELSE CAST(0 AS BIGINT) END AS unknown_0,
    (
      NOT (
        n24_eksacerbationer_oplyst IS NULL
      )
    ) AND (
      n24_eksacerbationer_oplyst >= 2
    ) AS x10,
    n33_fev1 < 30 AS n94_r3, /* R3: FEV1 under 30 % af forventet */
    (
      NOT (
        "n44_iltmætning" IS NULL
      )
    ) AND (
      "n44_iltmætning" <= 92
    ) AS "n103_hypoksæmi", /* Iltmætning højst 92 % i stabil fase (når den er kendt) */
    n56_hjemmeilt_nogensinde AND n57_hjemmeilt_stadig AS x11,
    n41_mrc = 5 AS n99_r5, /* R5: MRC 5 */
    (
      n41_mrc = 4
    ) AND (
      n33_fev1 < 50
    ) AS n100_r6, /* R6: MRC 4 og FEV1 under 50 % af forventet */
    (
      NOT (
        "n84_bmi_målt" IS NULL
      )
    ) AND (
      "n84_bmi_målt" < 20
    ) AS x12,
    CASE
      WHEN (
        "n82_vægt" > (
          -1000
        )
      ) AND (
        "n82_vægt" < 1000
      )
      THEN CAST("n82_vægt" AS DECIMAL(12, 8))
    END AS x13,
    CASE
      WHEN (
        "n83_højde" > (
          -10
        )
      ) AND (
        "n83_højde" < 10
      )
      THEN CAST("n83_højde" AS DECIMAL(10, 8))
    END AS x14,
    (
      n41_mrc >= 3
    ) OR (
      n33_fev1 < 50
    ) AS x18,
    (
      NOT (
        "n25_eksacerbationer_oplyst_før" IS NULL
      )
    ) AND (
      "n25_eksacerbationer_oplyst_før" >= 1
    ) AS x21,
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
    ) AS x22,
    (
      n43_cat IS NULL
    ) AND (
      n41_mrc >= 3
    ) AS x23,
    (
      n41_mrc IS NULL
    ) AND (
      n43_cat >= 10
    ) AS x24,
    (
      n41_mrc >= 3
    ) OR (
      n43_cat >= 10
    ) AS x25,
    (
      30 <= n33_fev1
    ) AND (
      n33_fev1 < 50
    ) AS n95_y3, /* Y3: FEV1 fra 30 til under 50 % af forventet */
    (
      NOT (
        n21_angst_depression_positiv IS NULL
      )
    ) AND n21_angst_depression_positiv AS x27,
    (
      NOT (
        n22_komorbiditet_ukontrolleret IS NULL
      )
    ) AND n22_komorbiditet_ukontrolleret AS x28,
    (
      NOT (
        n23_lav_egenomsorg IS NULL
      )
    ) AND n23_lav_egenomsorg AS x29,
    (
      n43_cat IS NULL
    ) OR (
      n43_cat < 10
    ) AS x30,
    (
      NOT (
        n24_eksacerbationer_oplyst IS NULL
      )
    ) AND (
      n24_eksacerbationer_oplyst >= 1
    ) AS x31,
    (
      "n44_iltmætning" IS NULL
    ) OR (
      "n44_iltmætning" > 92
    ) AS x32,
    (
      NOT (
        n41_mrc IS NULL
      )
    ) OR (
      NOT (
        n43_cat IS NULL
      )
    ) AS x34,
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
    n33_fev1_fresh < 30 AS n94_r3_fresh, /* R3: FEV1 under 30 % af forventet */
    (
      n41_mrc = 4
    ) AND (
      n33_fev1_fresh < 50
    ) AS n100_r6_fresh, /* R6: MRC 4 og FEV1 under 50 % af forventet */
    (
      n41_mrc >= 3
    ) OR (
      n33_fev1_fresh < 50
    ) AS x38,
    (
      30 <= n33_fev1_fresh
    ) AND (
      n33_fev1_fresh < 50
    ) AS n95_y3_fresh, /* Y3: FEV1 fra 30 til under 50 % af forventet */
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
    (
      NOT (
        n38_fev1_fvc_lavest_af_to IS NULL
      )
    ) AND (
      n38_fev1_fvc_lavest_af_to >= 0.70
    ) AS x46,
    n37_fev1_fvc_lavest < 0.70 AS n98_obstruktion, /* I2: Obstruktion påvist (FEV1/FVC under 0,70 efter bronkodilatator) */
    "n5_nær_kol_diagnose" AND (
      NOT (
        n37_fev1_fvc_lavest IS NULL
      )
    ) AND (
      n37_fev1_fvc_lavest < 0.70
    ) AS x47,
    (
      n37_fev1_fvc_lavest IS NULL
    ) OR (
      n37_fev1_fvc_lavest >= 0.70
    ) AS x48,
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
    ) AS x49,
    CASE
      WHEN (
        "n84_bmi_målt" > (
          -100
        )
      ) AND (
        "n84_bmi_målt" < 100
      )
      THEN CAST("n84_bmi_målt" AS DECIMAL(11, 8))
    END AS x52,
    n31_eksacerbation_inden_for_6_uger AND (
      n32_seneste_eksacerbation >= x53
    ) AS n93_ustabil, /* Eksacerbation begyndt inden for 6 uger */
    GREATEST(
      CASE WHEN NOT n31_eksacerbation_inden_for_6_uger THEN d28 END,
      CASE WHEN NOT (
        n32_seneste_eksacerbation >= x53
      ) THEN d29 END
    ) AS n93_ustabil_day_false,
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
    ) AS x54,
    "n70_får_lama" OR "n71_får_laba" OR "n72_får_ics" OR "n74_får_korttidsvirkende" AS n108_bruger_inhalator, /* Bruger inhalationsmedicin */
    GREATEST(
      CASE WHEN "n70_får_lama" THEN d67 END,
      CASE WHEN "n71_får_laba" THEN d68 END,
      CASE WHEN "n72_får_ics" THEN d69 END,
      CASE WHEN "n74_får_korttidsvirkende" THEN d71 END
    ) AS n108_bruger_inhalator_day_true,
    parameter_1 AND (
      n28_nylig_kur >= 1
    ) AS x55,
    (
      NOT (
        "n84_bmi_målt" IS NULL
      )
    ) AND (
      "n84_bmi_målt" < 19
    ) AS x58,
    (
      NOT (
        n21_angst_depression_positiv IS NULL
      )
    ) AND n21_angst_depression_positiv AS x64,
    n8_hjertesygdom OR n19_hjerterisiko AS x65,
    (
      parameter_0 = 0
    ) AND (
      n41_mrc >= 3
    ) AS x75,
    (
      n41_mrc >= 3
    ) OR (
      n43_cat >= 10
    ) AS n101_mange_symptomer, /* Mange symptomer: MRC mindst 3 eller CAT mindst 10 */
    "n70_får_lama" OR "n71_får_laba" AS n105_langtidsvirkende, /* Får LAMA eller LABA */
    GREATEST(CASE WHEN n41_mrc >= 3 THEN d38 END, CASE WHEN n43_cat >= 10 THEN d40 END) AS n101_mange_symptomer_day_true,
    "n70_får_lama" AND "n71_får_laba" AS n106_dobbeltbehandling, /* Får både LABA og LAMA */
    GREATEST(CASE WHEN NOT "n70_får_lama" THEN d67 END, CASE WHEN NOT "n71_får_laba" THEN d68 END) AS n106_dobbeltbehandling_day_false,
    (
      NOT (
        n46_eosinofile IS NULL
      )
    ) AND (
      n46_eosinofile < 0.10
    ) AND (
      NOT "n72_får_ics"
    ) AS x89,
    "n9_pneumoni_seneste_år" OR n12_ics_bivirkning OR n13_ics_uden_effekt AS x91,
    "n70_får_lama" AND "n71_får_laba" AND "n72_får_ics" AS n107_tripelbehandling, /* Får LAMA, LABA og ICS */
    (
      NOT (
        "n84_bmi_målt" IS NULL
      )
    ) AND (
      "n84_bmi_målt" < 18.5
    ) AS x96,
    (
      NOT (
        n46_eosinofile IS NULL
      )
    ) AND (
      n46_eosinofile < 0.10
    ) AS x105,
    GREATEST(CASE WHEN "n70_får_lama" THEN d67 END, CASE WHEN "n71_får_laba" THEN d68 END) AS n105_langtidsvirkende_day_true,
    "n62_rehabilitering_seneste_år" AND (
      n41_mrc <= n42_mrc_lavest
    ) AS x107,
    (
      NOT (
        n64_rehabilitering_svar IS NULL
      )
    ) AND (
      n64_rehabilitering_svar IN (2, 3)
    ) AS x108,
    (
      NOT (
        n64_rehabilitering_svar IS NULL
      )
    ) AND (
      n64_rehabilitering_svar IN (2, 3)
    ) AS x110,
    (
      n41_mrc >= 3
    ) OR "n27_nylig_svær_eksacerbation" AS x111,
    (
      NOT (
        n4_ny_kol_diagnose IS NULL
      )
    ) AND (
      n4_ny_kol_diagnose >= x130
    ) AS x112,
    GREATEST(d51, d52, d56, CASE WHEN NOT n56_hjemmeilt_nogensinde THEN d53 END, CASE WHEN NOT n57_hjemmeilt_stadig THEN d54 END) AS n104_ilt_eller_niv_day_false,
    (
      NOT (
        "n44_iltmætning" IS NULL
      )
    ) AND (
      "n44_iltmætning" <= 88
    ) AS x114,
    (
      NOT (
        "n45_iltmætning_akut" IS NULL
      )
    ) AND (
      "n45_iltmætning_akut" <= 88
    ) AS x115,
    (
      n51_pao2 < 8.0
    ) AND "n52_cor_pulmonale_eller_høj_hæmatokrit" AS x117,
    (
      n33_fev1 < 50
    ) AND "n16_mistanke_om_hypoksæmi" AS x124,
    n17_planlagt_flyrejse AND (
      "n44_iltmætning" < 95
    ) AS x125,
    CASE
      WHEN (
        "n47_vægt_højest_6_måneder" > (
          -1000
        )
      ) AND (
        "n47_vægt_højest_6_måneder" < 1000
      )
      THEN CAST("n47_vægt_højest_6_måneder" AS DECIMAL(12, 8))
    END AS x127,
    CASE
      WHEN (
        n34_fev1_fald > (
          -10000
        )
      ) AND (
        n34_fev1_fald < 10000
      )
      THEN CAST(n34_fev1_fald AS DECIMAL(13, 8))
    END AS x128
  FROM layer_1
), layer_3 AS (
  SELECT
    *,
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
    parameter_1 AND (
      n90_moderate_eksacerbationer < n24_eksacerbationer_oplyst
    ) AS x4,
    CASE WHEN "n65_rygestopforsøg" IS NULL THEN CAST(1 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n66_influenza_vaccineret IS NULL THEN CAST(2 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n67_covid_vaccineret IS NULL THEN CAST(4 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n68_pneumokok_vaccineret IS NULL THEN CAST(8 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n69_farve_valgt IS NULL THEN CAST(16 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n70_får_lama" IS NULL THEN CAST(32 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n71_får_laba" IS NULL THEN CAST(64 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n72_får_ics" IS NULL THEN CAST(128 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n73_får_ics_laba" IS NULL THEN CAST(256 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n74_får_korttidsvirkende" IS NULL THEN CAST(512 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n75_får_roflumilast" IS NULL THEN CAST(1024 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n76_får_azithromycin" IS NULL THEN CAST(2048 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n77_alder IS NULL THEN CAST(4096 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n78_er_død" IS NULL THEN CAST(8192 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n79_ikke_tilmeldt IS NULL THEN CAST(16384 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n80_terminalerklæring" IS NULL THEN CAST(32768 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n81_rygestatus IS NULL THEN CAST(65536 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n82_vægt" IS NULL THEN CAST(131072 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n83_højde" IS NULL THEN CAST(262144 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n84_bmi_målt" IS NULL THEN CAST(524288 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n85_depression IS NULL THEN CAST(1048576 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n86_osteoporose IS NULL THEN CAST(2097152 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n89_svære_eksacerbationer" IS NULL THEN CAST(4194304 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n90_moderate_eksacerbationer IS NULL THEN CAST(8388608 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n91_prednisolonkure IS NULL THEN CAST(16777216 AS BIGINT) ELSE CAST(0 AS BIGINT) END AS unknown_1,
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
    CASE WHEN x10 IS NULL THEN unknown_0 & 2097152 ELSE CAST(0 AS BIGINT) END AS x10_lacks_0,
    CASE WHEN n94_r3 IS NULL THEN unknown_0 & 1073741824 ELSE CAST(0 AS BIGINT) END AS n94_r3_lacks_0,
    CASE WHEN "n103_hypoksæmi" IS NULL THEN unknown_0 & 2199023255552 ELSE CAST(0 AS BIGINT) END AS "n103_hypoksæmi_lacks_0",
    CASE WHEN x11 IS NULL THEN unknown_0 & 27021597764222976 ELSE CAST(0 AS BIGINT) END AS x11_lacks_0,
    n54_hjemmeilt_registreret OR n55_hjemmeilt_procedure OR n59_niv_i_hjemmet OR x11 AS n104_ilt_eller_niv, /* Iltbehandling eller NIV i hjemmet */
    CASE WHEN n99_r5 IS NULL THEN unknown_0 & 274877906944 ELSE CAST(0 AS BIGINT) END AS n99_r5_lacks_0,
    CASE WHEN n100_r6 IS NULL THEN unknown_0 & 275951648768 ELSE CAST(0 AS BIGINT) END AS n100_r6_lacks_0,
    CASE WHEN CAST(CAST(x14 AS DECIMAL(9, 8)) * CAST(x14 AS DECIMAL(9, 8)) AS DECIMAL(17, 16)) > 0 THEN x13 END AS n110_bmi_beregnet, /* BMI, beregnet af højde og vægt */
    CAST(CAST(x14 AS DECIMAL(9, 8)) * CAST(x14 AS DECIMAL(9, 8)) AS DECIMAL(17, 16)) AS n110_bmi_beregnet_per,
    CAST(CAST(x127 AS DECIMAL(11, 8)) - CAST(x13 AS DECIMAL(11, 8)) AS DECIMAL(11, 8)) >= CAST(CAST(0.05 AS DECIMAL(2, 2)) * CAST(x127 AS DECIMAL(11, 8)) AS DECIMAL(12, 10)) AS "n109_vægttab", /* Vægttab på mindst 5 % inden for 6 måneder */
    CASE WHEN x18 IS NULL THEN unknown_0 & 275951648768 ELSE CAST(0 AS BIGINT) END AS x18_lacks_0,
    parameter_1 AND (
      n90_moderate_eksacerbationer >= 1
    ) AS x19,
    (
      NOT parameter_1
    ) AND (
      n91_prednisolonkure >= 1
    ) AS x20,
    CASE WHEN x21 IS NULL THEN unknown_0 & 4194304 ELSE CAST(0 AS BIGINT) END AS x21_lacks_0,
    CASE WHEN x22 IS NULL THEN unknown_0 & 10485760 ELSE CAST(0 AS BIGINT) END AS x22_lacks_0,
    CASE WHEN x23 IS NULL THEN unknown_0 & 274877906944 ELSE CAST(0 AS BIGINT) END AS x23_lacks_0,
    CASE WHEN x24 IS NULL THEN unknown_0 & 1099511627776 ELSE CAST(0 AS BIGINT) END AS x24_lacks_0,
    CASE WHEN x25 IS NULL THEN unknown_0 & 1374389534720 ELSE CAST(0 AS BIGINT) END AS x25_lacks_0,
    (
      NOT (
        n41_mrc IS NULL
      )
    ) AND (
      NOT (
        n43_cat IS NULL
      )
    ) AND x25 AS x26,
    CASE WHEN n95_y3 IS NULL THEN unknown_0 & 1073741824 ELSE CAST(0 AS BIGINT) END AS n95_y3_lacks_0,
    (
      NOT (
        CASE
          WHEN CAST(y31 AS DECIMAL(7, 0)) > 0
          THEN CAST(CAST(x128 AS DECIMAL(12, 8)) * CAST(365.25 AS DECIMAL(5, 2)) AS DECIMAL(17, 10))
        END IS NULL
      )
    )
    AND (
      CASE
        WHEN CAST(y31 AS DECIMAL(7, 0)) > 0
        THEN CAST(CAST(x128 AS DECIMAL(12, 8)) * CAST(365.25 AS DECIMAL(5, 2)) AS DECIMAL(17, 10))
      END > CAST(CAST(60 AS DECIMAL(2, 0)) * CAST(y31 AS DECIMAL(7, 0)) AS DECIMAL(9, 0))
    ) AS n96_hurtigt_fald, /* FEV1 falder mere end 60 ml pr. år (når det er kendt) */
    CASE WHEN x27 IS NULL THEN unknown_0 & 262144 ELSE CAST(0 AS BIGINT) END AS x27_lacks_0,
    CASE WHEN x28 IS NULL THEN unknown_0 & 524288 ELSE CAST(0 AS BIGINT) END AS x28_lacks_0,
    CASE WHEN x29 IS NULL THEN unknown_0 & 1048576 ELSE CAST(0 AS BIGINT) END AS x29_lacks_0,
    x27 OR x28 OR x29 AS n88_y6, /* Y6: Behovsvurderingen viser angst eller depression, ukontrolleret anden sygdom eller lav egenomsorg (når det er kendt) */
    CASE WHEN x30 IS NULL THEN unknown_0 & 1099511627776 ELSE CAST(0 AS BIGINT) END AS x30_lacks_0,
    CASE WHEN x31 IS NULL THEN unknown_0 & 2097152 ELSE CAST(0 AS BIGINT) END AS x31_lacks_0,
    CASE WHEN x32 IS NULL THEN unknown_0 & 2199023255552 ELSE CAST(0 AS BIGINT) END AS x32_lacks_0,
    x34
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
    ) AS x33,
    CASE WHEN NOT x34 THEN unknown_0 & 1374389534720 ELSE CAST(0 AS BIGINT) END AS settled_1_0,
    CASE WHEN n33_fev1 IS NULL THEN unknown_0 & 1073741824 ELSE CAST(0 AS BIGINT) END AS settled_2_0,
    unknown_0 | CASE WHEN n33_fev1_fresh IS NULL THEN CAST(1073741824 AS BIGINT) ELSE CAST(0 AS BIGINT) END AS unknown_fresh_0,
    x34
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
    ) AS x39,
    GREATEST(
      CASE WHEN n54_hjemmeilt_registreret THEN d51 END,
      CASE WHEN n55_hjemmeilt_procedure THEN d52 END,
      CASE WHEN n59_niv_i_hjemmet THEN d56 END,
      CASE WHEN x11 THEN GREATEST(d53, d54) END
    ) AS n104_ilt_eller_niv_day_true,
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
    GREATEST(CASE WHEN x27 THEN d18 END, CASE WHEN x28 THEN d19 END, CASE WHEN x29 THEN d20 END) AS n88_y6_day_true,
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
    CASE WHEN x47 IS NULL THEN unknown_0 & 17179869188 ELSE CAST(0 AS BIGINT) END AS x47_lacks_0,
    n3_kol_diagnose OR x47 AS n97_har_kol, /* I1: KOL-diagnose */
    CASE WHEN x46 IS NULL THEN unknown_0 & 34359738368 ELSE CAST(0 AS BIGINT) END AS x46_lacks_0,
    CASE WHEN n98_obstruktion IS NULL THEN unknown_0 & 17179869184 ELSE CAST(0 AS BIGINT) END AS n98_obstruktion_lacks_0,
    CASE WHEN x48 IS NULL THEN unknown_0 & 17179869184 ELSE CAST(0 AS BIGINT) END AS x48_lacks_0,
    GREATEST(CASE WHEN n3_kol_diagnose THEN d0 END, CASE WHEN x47 THEN GREATEST(d2, d34) END) AS n97_har_kol_day_true,
    CASE WHEN x49 IS NULL THEN unknown_0 & 1374389534720 ELSE CAST(0 AS BIGINT) END AS x49_lacks_0,
    CASE WHEN n93_ustabil IS NULL THEN unknown_0 & 805306368 ELSE CAST(0 AS BIGINT) END AS n93_ustabil_lacks_0,
    CASE WHEN x54 IS NULL THEN unknown_0 & 68719476736 ELSE CAST(0 AS BIGINT) END AS x54_lacks_0,
    CASE WHEN x55 IS NULL THEN unknown_0 & 33554432 ELSE CAST(0 AS BIGINT) END AS x55_lacks_0,
    x55 OR (
      n29_nylig_prednisolonkur >= 1
    ) AS x56,
    GREATEST(CASE WHEN x55 THEN d25 END, CASE WHEN n29_nylig_prednisolonkur >= 1 THEN d26 END, d27) AS n92_nylig_moderat_eksacerbation_day_true,
    CASE WHEN x64 IS NULL THEN unknown_0 & 262144 ELSE CAST(0 AS BIGINT) END AS x64_lacks_0,
    CASE WHEN x65 IS NULL THEN unknown_0 & 65568 ELSE CAST(0 AS BIGINT) END AS x65_lacks_0,
    CASE WHEN x75 IS NULL THEN unknown_0 & 274877906944 ELSE CAST(0 AS BIGINT) END AS x75_lacks_0,
    CASE WHEN n101_mange_symptomer IS NULL THEN unknown_0 & 1374389534720 ELSE CAST(0 AS BIGINT) END AS n101_mange_symptomer_lacks_0,
    (
      parameter_0 IN (1, 2, 3)
    ) AND n101_mange_symptomer AS x76,
    GREATEST(
      CASE WHEN NOT (
        n41_mrc >= 3
      ) THEN d38 END,
      CASE WHEN NOT n101_mange_symptomer THEN n101_mange_symptomer_day_false END
    ) AS n116_gold_symptomer_day_false,
    CASE WHEN x89 IS NULL THEN unknown_0 & 8796093022208 ELSE CAST(0 AS BIGINT) END AS x89_lacks_0,
    "n72_får_ics" AND x91 AS x90,
    CASE WHEN x91 IS NULL THEN unknown_0 & 1600 ELSE CAST(0 AS BIGINT) END AS x91_lacks_0,
    n106_dobbeltbehandling AND (
      NOT (
        n46_eosinofile IS NULL
      )
    ) AND (
      n46_eosinofile < 0.10
    ) AS x94,
    n106_dobbeltbehandling AND (
      NOT (
        n46_eosinofile IS NULL
      )
    ) AND (
      n46_eosinofile < 0.10
    ) AS x100,
    (
      n41_mrc >= 3
    ) AND (
      NOT n105_langtidsvirkende
    ) AS x103,
    CASE WHEN x105 IS NULL THEN unknown_0 & 8796093022208 ELSE CAST(0 AS BIGINT) END AS x105_lacks_0,
    x107 OR x108 OR "n27_nylig_svær_eksacerbation" AS x106,
    CASE WHEN x107 IS NULL THEN unknown_0 & 576461576937144320 ELSE CAST(0 AS BIGINT) END AS x107_lacks_0,
    CASE WHEN x108 IS NULL THEN unknown_0 & 2305843009213693952 ELSE CAST(0 AS BIGINT) END AS x108_lacks_0,
    "n62_rehabilitering_seneste_år" OR "n27_nylig_svær_eksacerbation" OR x110 AS x109,
    CASE WHEN x110 IS NULL THEN unknown_0 & 2305843009213693952 ELSE CAST(0 AS BIGINT) END AS x110_lacks_0,
    CASE WHEN x111 IS NULL THEN unknown_0 & 274894684160 ELSE CAST(0 AS BIGINT) END AS x111_lacks_0,
    CASE WHEN x112 IS NULL THEN unknown_0 & 2 ELSE CAST(0 AS BIGINT) END AS x112_lacks_0,
    x114 OR x115 AS x113,
    CASE WHEN x114 IS NULL THEN unknown_0 & 2199023255552 ELSE CAST(0 AS BIGINT) END AS x114_lacks_0,
    CASE WHEN x115 IS NULL THEN unknown_0 & 4398046511104 ELSE CAST(0 AS BIGINT) END AS x115_lacks_0,
    CASE WHEN x117 IS NULL THEN unknown_0 & 844424930131968 ELSE CAST(0 AS BIGINT) END AS x117_lacks_0,
    (
      n51_pao2 < 7.3
    ) OR x117 AS x118,
    CASE WHEN x124 IS NULL THEN unknown_0 & 1073750016 ELSE CAST(0 AS BIGINT) END AS x124_lacks_0,
    CASE WHEN x125 IS NULL THEN unknown_0 & 2199023271936 ELSE CAST(0 AS BIGINT) END AS x125_lacks_0,
    n98_obstruktion AND (
      n33_fev1 >= 80
    ) AS x131,
    n98_obstruktion AND (
      (
        n33_fev1 >= 50
      ) AND (
        n33_fev1 < 80
      )
    ) AS x132,
    n98_obstruktion AND (
      (
        n33_fev1 >= 30
      ) AND (
        n33_fev1 < 50
      )
    ) AS x133,
    n98_obstruktion AND (
      n33_fev1 < 30
    ) AS x134
  FROM layer_2
), layer_4 AS (
  SELECT
    *,
    CASE
      WHEN x4 IS NULL
      THEN (
        unknown_0 & 2097152
      ) | n90_moderate_eksacerbationer_needs_0
      ELSE CAST(0 AS BIGINT)
    END AS x4_lacks_0,
    CASE WHEN x4 IS NULL THEN unknown_1 & 8388608 ELSE CAST(0 AS BIGINT) END AS x4_lacks_1,
    CASE WHEN x5 IS NULL THEN (
      unknown_0 & 2097152
    ) | n91_prednisolonkure_needs_0 ELSE CAST(0 AS BIGINT) END AS x5_lacks_0,
    CASE WHEN x5 IS NULL THEN unknown_1 & 16777216 ELSE CAST(0 AS BIGINT) END AS x5_lacks_1,
    x4 OR x5 AS x6,
    CASE WHEN x8 IS NULL THEN n90_moderate_eksacerbationer_needs_0 ELSE CAST(0 AS BIGINT) END AS x8_lacks_0,
    CASE WHEN x8 IS NULL THEN unknown_1 & 8388608 ELSE CAST(0 AS BIGINT) END AS x8_lacks_1,
    CASE WHEN x9 IS NULL THEN n91_prednisolonkure_needs_0 ELSE CAST(0 AS BIGINT) END AS x9_lacks_0,
    CASE WHEN x9 IS NULL THEN unknown_1 & 16777216 ELSE CAST(0 AS BIGINT) END AS x9_lacks_1,
    x8 OR x9 OR x10 AS n111_moderat_mindst_to, /* Mindst 2 moderate eksacerbationer inden for 365 dage */
    CASE
      WHEN n104_ilt_eller_niv IS NULL
      THEN (
        unknown_0 & 78812993478983680
      ) | x11_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS n104_ilt_eller_niv_lacks_0,
    "n103_hypoksæmi" OR n104_ilt_eller_niv AS n117_r4, /* R4: Iltmætning højst 92 % i stabil fase (når den er kendt), eller ilt eller NIV i hjemmet */
    CASE WHEN x12 IS NULL THEN unknown_1 & 524288 ELSE CAST(0 AS BIGINT) END AS x12_lacks_1,
    CASE WHEN n110_bmi_beregnet IS NULL THEN unknown_1 & 393216 ELSE CAST(0 AS BIGINT) END AS n110_bmi_beregnet_lacks_1,
    (
      "n84_bmi_målt" IS NULL
    )
    AND (
      n110_bmi_beregnet < CAST(CAST(20 AS DECIMAL(19, 0)) * n110_bmi_beregnet_per AS DECIMAL(19, 16))
    ) AS x15,
    CASE WHEN "n109_vægttab" IS NULL THEN unknown_0 & 17592186044416 ELSE CAST(0 AS BIGINT) END AS "n109_vægttab_lacks_0",
    CASE WHEN "n109_vægttab" IS NULL THEN unknown_1 & 131072 ELSE CAST(0 AS BIGINT) END AS "n109_vægttab_lacks_1",
    (
      NOT (
        "n109_vægttab" IS NULL
      )
    ) AND "n109_vægttab" AS x17,
    CASE WHEN x19 IS NULL THEN n90_moderate_eksacerbationer_needs_0 ELSE CAST(0 AS BIGINT) END AS x19_lacks_0,
    CASE WHEN x19 IS NULL THEN unknown_1 & 8388608 ELSE CAST(0 AS BIGINT) END AS x19_lacks_1,
    CASE WHEN x20 IS NULL THEN n91_prednisolonkure_needs_0 ELSE CAST(0 AS BIGINT) END AS x20_lacks_0,
    CASE WHEN x20 IS NULL THEN unknown_1 & 16777216 ELSE CAST(0 AS BIGINT) END AS x20_lacks_1,
    x19 OR x20 OR x21 OR x22 AS n112_moderat_mindst_en, /* Mindst 1 moderat eksacerbation inden for 365 dage */
    CASE WHEN x26 IS NULL THEN x25_lacks_0 ELSE CAST(0 AS BIGINT) END AS x26_lacks_0,
    x23 OR x24 OR x26 AS n102_y2, /* Y2: MRC mindst 3 eller CAT mindst 10 (én af dem er nok) */
    CASE WHEN n96_hurtigt_fald IS NULL THEN unknown_0 & 2147483648 ELSE CAST(0 AS BIGINT) END AS n96_hurtigt_fald_lacks_0,
    n96_hurtigt_fald AS n114_y5, /* Y5: FEV1 falder mere end 60 ml pr. år (når det er kendt) */
    CASE WHEN n88_y6 IS NULL THEN x27_lacks_0 | x28_lacks_0 | x29_lacks_0 ELSE CAST(0 AS BIGINT) END AS n88_y6_lacks_0,
    CASE WHEN n90_moderate_eksacerbationer IS NULL THEN unknown_1 & 8388608 ELSE CAST(0 AS BIGINT) END AS settled_3_1,
    CASE WHEN "n89_svære_eksacerbationer" IS NULL THEN unknown_1 & 4194304 ELSE CAST(0 AS BIGINT) END AS settled_4_1,
    CASE WHEN NOT x33 THEN settled_1_0 | settled_2_0 ELSE CAST(0 AS BIGINT) END AS n131_farve_short_0,
    CASE WHEN n94_r3_fresh IS NULL THEN unknown_fresh_0 & 1073741824 ELSE CAST(0 AS BIGINT) END AS n94_r3_lacks_fresh_0,
    CASE WHEN n100_r6_fresh IS NULL THEN unknown_fresh_0 & 275951648768 ELSE CAST(0 AS BIGINT) END AS n100_r6_lacks_fresh_0,
    CASE WHEN x38 IS NULL THEN unknown_fresh_0 & 275951648768 ELSE CAST(0 AS BIGINT) END AS x38_lacks_0,
    CASE WHEN n95_y3_fresh IS NULL THEN unknown_fresh_0 & 1073741824 ELSE CAST(0 AS BIGINT) END AS n95_y3_lacks_fresh_0,
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
    GREATEST(CASE WHEN "n103_hypoksæmi" THEN d41 END, CASE WHEN n104_ilt_eller_niv THEN n104_ilt_eller_niv_day_true END) AS n117_r4_day_true,
    GREATEST(
      CASE
        WHEN x19
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
        WHEN x20
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
      CASE WHEN x21 THEN d22 END,
      CASE WHEN x22 THEN GREATEST(d21, d23) END
    ) AS n112_moderat_mindst_en_day_true,
    GREATEST(
      CASE WHEN x23 THEN GREATEST(d40, d38) END,
      CASE WHEN x24 THEN GREATEST(d38, d40) END,
      CASE
        WHEN x26
        THEN GREATEST(d38, d40, CASE WHEN n41_mrc >= 3 THEN d38 END, CASE WHEN n43_cat >= 10 THEN d40 END)
      END
    ) AS n102_y2_day_true,
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
    n97_har_kol AND (
      n77_alder >= 18
    ) AS x45,
    CASE WHEN n97_har_kol IS NULL THEN (
      unknown_0 & 1
    ) | x47_lacks_0 ELSE CAST(0 AS BIGINT) END AS n97_har_kol_lacks_0,
    (
      CAST(CAST(CAST(CAST(x52 AS DECIMAL(10, 8)) AS DECIMAL(19, 8)) * n110_bmi_beregnet_per AS DECIMAL(27, 24)) - CAST(n110_bmi_beregnet AS DECIMAL(11, 8)) AS DECIMAL(27, 24)) > CAST(CAST(1 AS DECIMAL(1, 0)) * n110_bmi_beregnet_per AS DECIMAL(17, 16))
    )
    OR (
      CAST(CAST(n110_bmi_beregnet AS DECIMAL(11, 8)) - CAST(CAST(CAST(x52 AS DECIMAL(10, 8)) AS DECIMAL(19, 8)) * n110_bmi_beregnet_per AS DECIMAL(27, 24)) AS DECIMAL(27, 24)) > CAST(CAST(1 AS DECIMAL(1, 0)) * n110_bmi_beregnet_per AS DECIMAL(17, 16))
    ) AS x51,
    CASE WHEN n108_bruger_inhalator IS NULL THEN unknown_1 & 736 ELSE CAST(0 AS BIGINT) END AS n108_bruger_inhalator_lacks_1,
    x56 AND (
      n30_seneste_kur >= x129
    ) AS n92_nylig_moderat_eksacerbation, /* Moderat eksacerbation inden for 5 måneder */
    CASE WHEN x56 IS NULL THEN (
      unknown_0 & 67108864
    ) | x55_lacks_0 ELSE CAST(0 AS BIGINT) END AS x56_lacks_0,
    CASE WHEN x58 IS NULL THEN unknown_1 & 524288 ELSE CAST(0 AS BIGINT) END AS x58_lacks_1,
    (
      "n84_bmi_målt" IS NULL
    )
    AND (
      n110_bmi_beregnet < CAST(CAST(19 AS DECIMAL(19, 0)) * n110_bmi_beregnet_per AS DECIMAL(19, 16))
    ) AS x59,
    (
      NOT (
        "n109_vægttab" IS NULL
      )
    ) AND "n109_vægttab" AS x63,
    (
      NOT (
        "n109_vægttab" IS NULL
      )
    ) AND "n109_vægttab" AS x67,
    CASE WHEN x76 IS NULL THEN n101_mange_symptomer_lacks_0 ELSE CAST(0 AS BIGINT) END AS x76_lacks_0,
    x75 OR x76 AS n116_gold_symptomer, /* Mange symptomer efter den valgte GOLD-udgave */
    CASE WHEN n105_langtidsvirkende IS NULL THEN unknown_1 & 96 ELSE CAST(0 AS BIGINT) END AS n105_langtidsvirkende_lacks_1,
    GREATEST(CASE WHEN x75 THEN d38 END, CASE WHEN x76 THEN n101_mange_symptomer_day_true END) AS n116_gold_symptomer_day_true,
    CASE WHEN n106_dobbeltbehandling IS NULL THEN unknown_1 & 96 ELSE CAST(0 AS BIGINT) END AS n106_dobbeltbehandling_lacks_1,
    CASE WHEN x89 IS NULL THEN unknown_1 & 128 ELSE CAST(0 AS BIGINT) END AS x89_lacks_1,
    CASE WHEN x90 IS NULL THEN x91_lacks_0 ELSE CAST(0 AS BIGINT) END AS x90_lacks_0,
    CASE WHEN x90 IS NULL THEN unknown_1 & 128 ELSE CAST(0 AS BIGINT) END AS x90_lacks_1,
    CASE WHEN n107_tripelbehandling IS NULL THEN unknown_1 & 224 ELSE CAST(0 AS BIGINT) END AS n107_tripelbehandling_lacks_1,
    CASE WHEN x94 IS NULL THEN unknown_0 & 8796093022208 ELSE CAST(0 AS BIGINT) END AS x94_lacks_0,
    n107_tripelbehandling OR x94 AS x95,
    CASE WHEN x96 IS NULL THEN unknown_1 & 524288 ELSE CAST(0 AS BIGINT) END AS x96_lacks_1,
    (
      "n84_bmi_målt" IS NULL
    )
    AND (
      n110_bmi_beregnet < CAST(CAST(18.5 AS DECIMAL(19, 1)) * n110_bmi_beregnet_per AS DECIMAL(19, 17))
    ) AS x97,
    GREATEST(
      CASE WHEN "n84_bmi_målt" IS NULL THEN d81 END,
      CASE WHEN NOT (
        "n84_bmi_målt" < 18.5
      ) THEN d81 END,
      CASE WHEN NOT (
        "n84_bmi_målt" IS NULL
      ) THEN d81 END,
      CASE
        WHEN NOT (
          n110_bmi_beregnet < CAST(CAST(18.5 AS DECIMAL(19, 1)) * n110_bmi_beregnet_per AS DECIMAL(19, 17))
        )
        THEN n110_bmi_beregnet_day_known
      END
    ) AS "n120_undervægt_day_false",
    CASE WHEN x100 IS NULL THEN unknown_0 & 8796093022208 ELSE CAST(0 AS BIGINT) END AS x100_lacks_0,
    n107_tripelbehandling OR x100 AS x101,
    CASE WHEN x103 IS NULL THEN unknown_0 & 274877906944 ELSE CAST(0 AS BIGINT) END AS x103_lacks_0,
    CASE WHEN x106 IS NULL THEN (
      unknown_0 & 16777216
    ) | x107_lacks_0 | x108_lacks_0 ELSE CAST(0 AS BIGINT) END AS x106_lacks_0,
    CASE WHEN x109 IS NULL THEN (
      unknown_0 & 576460752320200704
    ) | x110_lacks_0 ELSE CAST(0 AS BIGINT) END AS x109_lacks_0,
    CASE WHEN x113 IS NULL THEN x114_lacks_0 | x115_lacks_0 ELSE CAST(0 AS BIGINT) END AS x113_lacks_0,
    (
      NOT (
        n51_pao2 IS NULL
      )
    ) AND x118 AS x116,
    CASE WHEN x118 IS NULL THEN (
      unknown_0 & 281474976710656
    ) | x117_lacks_0 ELSE CAST(0 AS BIGINT) END AS x118_lacks_0,
    n104_ilt_eller_niv OR "n103_hypoksæmi" AS x120,
    n96_hurtigt_fald AND n105_langtidsvirkende AS x122,
    CASE
      WHEN (
        CASE WHEN x124 THEN 1 ELSE 0 END + CASE WHEN n96_hurtigt_fald THEN 1 ELSE 0 END + CASE WHEN x125 THEN 1 ELSE 0 END
      ) >= 1
      THEN TRUE
      WHEN (
        CASE WHEN NOT x124 THEN 0 ELSE 1 END + CASE WHEN NOT n96_hurtigt_fald THEN 0 ELSE 1 END + CASE WHEN NOT x125 THEN 0 ELSE 1 END
      ) < 1
      THEN FALSE
    END AS x123,
    CASE WHEN x131 THEN 1 ELSE 0 END + CASE WHEN x132 THEN 1 ELSE 0 END + CASE WHEN x133 THEN 1 ELSE 0 END + CASE WHEN x134 THEN 1 ELSE 0 END + CASE WHEN NOT n98_obstruktion THEN 1 ELSE 0 END AS n115_gold_grad_results
  FROM layer_3
), layer_5 AS (
  SELECT
    *,
    CASE WHEN x6 IS NULL THEN x4_lacks_0 | x5_lacks_0 ELSE CAST(0 AS BIGINT) END AS x6_lacks_0,
    CASE WHEN x6 IS NULL THEN x4_lacks_1 | x5_lacks_1 ELSE CAST(0 AS BIGINT) END AS x6_lacks_1,
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
    CASE WHEN n111_moderat_mindst_to IS NULL THEN x8_lacks_0 | x9_lacks_0 | x10_lacks_0 ELSE CAST(0 AS BIGINT) END AS n111_moderat_mindst_to_lacks_0,
    CASE WHEN n111_moderat_mindst_to IS NULL THEN x8_lacks_1 | x9_lacks_1 ELSE CAST(0 AS BIGINT) END AS n111_moderat_mindst_to_lacks_1,
    n111_moderat_mindst_to AS n121_r2, /* R2: Mindst 2 moderate eksacerbationer inden for 365 dage */
    CASE WHEN n117_r4 IS NULL THEN "n103_hypoksæmi_lacks_0" | n104_ilt_eller_niv_lacks_0 ELSE CAST(0 AS BIGINT) END AS n117_r4_lacks_0,
    CASE WHEN x15 IS NULL THEN n110_bmi_beregnet_lacks_1 ELSE CAST(0 AS BIGINT) END AS x15_lacks_1,
    CASE WHEN x17 IS NULL THEN "n109_vægttab_lacks_0" ELSE CAST(0 AS BIGINT) END AS x17_lacks_0,
    CASE WHEN x17 IS NULL THEN "n109_vægttab_lacks_1" ELSE CAST(0 AS BIGINT) END AS x17_lacks_1,
    CASE
      WHEN n112_moderat_mindst_en IS NULL
      THEN x19_lacks_0 | x20_lacks_0 | x21_lacks_0 | x22_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS n112_moderat_mindst_en_lacks_0,
    CASE WHEN n112_moderat_mindst_en IS NULL THEN x19_lacks_1 | x20_lacks_1 ELSE CAST(0 AS BIGINT) END AS n112_moderat_mindst_en_lacks_1,
    n112_moderat_mindst_en AND (
      NOT n111_moderat_mindst_to
    ) AS n124_y1, /* Y1: Præcis 1 moderat eksacerbation inden for 365 dage */
    CASE WHEN n102_y2 IS NULL THEN x23_lacks_0 | x24_lacks_0 | x26_lacks_0 ELSE CAST(0 AS BIGINT) END AS n102_y2_lacks_0,
    CASE WHEN n114_y5 IS NULL THEN n96_hurtigt_fald_lacks_0 ELSE CAST(0 AS BIGINT) END AS n114_y5_lacks_0,
    n112_moderat_mindst_en OR (
      "n89_svære_eksacerbationer" >= 1
    ) OR x31 AS n122_mindst_en_eksacerbation, /* Mindst 1 moderat eller svær eksacerbation inden for 365 dage */
    CASE WHEN NOT x33 THEN settled_3_1 | settled_4_1 ELSE CAST(0 AS BIGINT) END AS n131_farve_short_1,
    x12 OR x15 AS x44,
    GREATEST(CASE WHEN x12 THEN d81 END, CASE WHEN x15 THEN GREATEST(d81, n110_bmi_beregnet_day_known) END) AS n118_bmi_under_20_day_true,
    GREATEST(n112_moderat_mindst_en_day_true, n111_moderat_mindst_to_day_false) AS n124_y1_day_true,
    CASE
      WHEN NOT x45
      THEN NULL
      WHEN "n78_er_død"
      THEN 0
      WHEN n79_ikke_tilmeldt
      THEN 1
      WHEN x46
      THEN 2
      WHEN n10_pakke_fravalgt
      THEN 3
      WHEN "n80_terminalerklæring"
      THEN 4
    END AS exclusion,
    CASE WHEN x45 IS NULL THEN n97_har_kol_lacks_0 ELSE CAST(0 AS BIGINT) END AS x45_lacks_0,
    CASE WHEN x45 IS NULL THEN unknown_1 & 4096 ELSE CAST(0 AS BIGINT) END AS x45_lacks_1,
    (
      NOT (
        "n84_bmi_målt" IS NULL
      )
    ) AND (
      NOT (
        n110_bmi_beregnet IS NULL
      )
    ) AND x51 AS x50,
    CASE WHEN x51 IS NULL THEN (
      unknown_1 & 524288
    ) | n110_bmi_beregnet_lacks_1 ELSE CAST(0 AS BIGINT) END AS x51_lacks_1,
    CASE
      WHEN n92_nylig_moderat_eksacerbation IS NULL
      THEN (
        unknown_0 & 134217728
      ) | x56_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS n92_nylig_moderat_eksacerbation_lacks_0,
    CASE WHEN x59 IS NULL THEN n110_bmi_beregnet_lacks_1 ELSE CAST(0 AS BIGINT) END AS x59_lacks_1,
    x58 OR x59 AS x61,
    GREATEST(CASE WHEN x58 THEN d81 END, CASE WHEN x59 THEN GREATEST(d81, n110_bmi_beregnet_day_known) END) AS n119_bmi_under_19_day_true,
    CASE WHEN x63 IS NULL THEN "n109_vægttab_lacks_0" ELSE CAST(0 AS BIGINT) END AS x63_lacks_0,
    CASE WHEN x63 IS NULL THEN "n109_vægttab_lacks_1" ELSE CAST(0 AS BIGINT) END AS x63_lacks_1,
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
    OR x67
    OR "n80_terminalerklæring" AS x66,
    CASE WHEN x67 IS NULL THEN "n109_vægttab_lacks_0" ELSE CAST(0 AS BIGINT) END AS x67_lacks_0,
    CASE WHEN x67 IS NULL THEN "n109_vægttab_lacks_1" ELSE CAST(0 AS BIGINT) END AS x67_lacks_1,
    n112_moderat_mindst_en AND (
      "n89_svære_eksacerbationer" >= 1
    ) AS x69,
    CASE WHEN n116_gold_symptomer IS NULL THEN x75_lacks_0 | x76_lacks_0 ELSE CAST(0 AS BIGINT) END AS n116_gold_symptomer_lacks_0,
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
    ) AS n123_mindst_to_eksacerbationer_day_false,
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
    ) AS "n113_svær_mindst_en_day_false",
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
      CASE WHEN x31 THEN d21 END
    ) AS n122_mindst_en_eksacerbation_day_true,
    CASE WHEN x94 IS NULL THEN n106_dobbeltbehandling_lacks_1 ELSE CAST(0 AS BIGINT) END AS x94_lacks_1,
    CASE WHEN x95 IS NULL THEN x94_lacks_0 ELSE CAST(0 AS BIGINT) END AS x95_lacks_0,
    CASE WHEN x97 IS NULL THEN n110_bmi_beregnet_lacks_1 ELSE CAST(0 AS BIGINT) END AS x97_lacks_1,
    x96 OR x97 AS "n120_undervægt", /* Undervægt: BMI under 18,5 */
    GREATEST(
      CASE WHEN x96 THEN d81 END,
      CASE
        WHEN NOT x96
        THEN GREATEST(CASE WHEN "n84_bmi_målt" IS NULL THEN d81 END, CASE WHEN NOT (
          "n84_bmi_målt" < 18.5
        ) THEN d81 END)
      END,
      CASE WHEN x96 IS NULL THEN d81 END,
      CASE WHEN x97 THEN GREATEST(d81, n110_bmi_beregnet_day_known) END,
      CASE
        WHEN NOT x97
        THEN GREATEST(
          CASE WHEN NOT (
            "n84_bmi_målt" IS NULL
          ) THEN d81 END,
          CASE
            WHEN NOT (
              n110_bmi_beregnet < CAST(CAST(18.5 AS DECIMAL(19, 1)) * n110_bmi_beregnet_per AS DECIMAL(19, 17))
            )
            THEN n110_bmi_beregnet_day_known
          END
        )
      END,
      CASE WHEN x97 IS NULL THEN GREATEST(d81, n110_bmi_beregnet_day_any) END
    ) AS "n120_undervægt_day_unknown",
    CASE WHEN x100 IS NULL THEN n106_dobbeltbehandling_lacks_1 ELSE CAST(0 AS BIGINT) END AS x100_lacks_1,
    CASE WHEN x101 IS NULL THEN x100_lacks_0 ELSE CAST(0 AS BIGINT) END AS x101_lacks_0,
    CASE WHEN x103 IS NULL THEN n105_langtidsvirkende_lacks_1 ELSE CAST(0 AS BIGINT) END AS x103_lacks_1,
    CASE WHEN x116 IS NULL THEN x118_lacks_0 ELSE CAST(0 AS BIGINT) END AS x116_lacks_0,
    (
      n81_rygestatus = 0
    ) AND x120 AS x119,
    CASE WHEN x120 IS NULL THEN n104_ilt_eller_niv_lacks_0 | "n103_hypoksæmi_lacks_0" ELSE CAST(0 AS BIGINT) END AS x120_lacks_0,
    CASE WHEN x122 IS NULL THEN n96_hurtigt_fald_lacks_0 ELSE CAST(0 AS BIGINT) END AS x122_lacks_0,
    CASE WHEN x122 IS NULL THEN n105_langtidsvirkende_lacks_1 ELSE CAST(0 AS BIGINT) END AS x122_lacks_1,
    CASE WHEN x123 IS NULL THEN x124_lacks_0 | n96_hurtigt_fald_lacks_0 | x125_lacks_0 ELSE CAST(0 AS BIGINT) END AS x123_lacks_0
  FROM layer_4
), layer_6 AS (
  SELECT
    *,
    (
      n41_mrc <= 2
    ) AND x30 AND (
      n33_fev1 >= 50
    ) AND (
      NOT n122_mindst_en_eksacerbation
    ) AND x32 AS x3,
    CASE WHEN x7 IS NULL THEN (
      unknown_0 & 10485760
    ) | x6_lacks_0 ELSE CAST(0 AS BIGINT) END AS x7_lacks_0,
    CASE WHEN x7 IS NULL THEN x6_lacks_1 ELSE CAST(0 AS BIGINT) END AS x7_lacks_1,
    (
      "n89_svære_eksacerbationer" >= 1
    ) OR x7 AS "n113_svær_mindst_en", /* Mindst 1 svær eksacerbation inden for 365 dage */
    CASE WHEN n121_r2 IS NULL THEN n111_moderat_mindst_to_lacks_0 ELSE CAST(0 AS BIGINT) END AS n121_r2_lacks_0,
    CASE WHEN n121_r2 IS NULL THEN n111_moderat_mindst_to_lacks_1 ELSE CAST(0 AS BIGINT) END AS n121_r2_lacks_1,
    x44 AS n118_bmi_under_20, /* BMI under 20 */
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
    CASE
      WHEN n122_mindst_en_eksacerbation IS NULL
      THEN n112_moderat_mindst_en_lacks_0 | "n89_svære_eksacerbationer_needs_0" | x31_lacks_0
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
      n41_mrc <= 2
    ) AND x30 AND (
      n33_fev1_fresh >= 50
    ) AND (
      NOT n122_mindst_en_eksacerbation
    ) AND x32 AS x37,
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
        WHEN x44
        THEN GREATEST(CASE WHEN x12 THEN d81 END, CASE WHEN x15 THEN GREATEST(d81, n110_bmi_beregnet_day_known) END)
      END,
      CASE
        WHEN NOT x44
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
              n110_bmi_beregnet < CAST(CAST(20 AS DECIMAL(19, 0)) * n110_bmi_beregnet_per AS DECIMAL(19, 16))
            )
            THEN n110_bmi_beregnet_day_known
          END
        )
      END
    ) AS n118_bmi_under_20_day_known,
    CASE
      WHEN NOT x45
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
      WHEN x45 IS NULL
      THEN 'undecided'
      WHEN n98_obstruktion
      THEN 'included'
      ELSE 'included-unconfirmed'
    END AS status,
    CASE WHEN x50 IS NULL THEN x51_lacks_1 ELSE CAST(0 AS BIGINT) END AS x50_lacks_1,
    x61 AS n119_bmi_under_19, /* BMI under 19 */
    GREATEST(
      CASE
        WHEN x61
        THEN GREATEST(CASE WHEN x58 THEN d81 END, CASE WHEN x59 THEN GREATEST(d81, n110_bmi_beregnet_day_known) END)
      END,
      CASE
        WHEN NOT x61
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
              n110_bmi_beregnet < CAST(CAST(19 AS DECIMAL(19, 0)) * n110_bmi_beregnet_per AS DECIMAL(19, 16))
            )
            THEN n110_bmi_beregnet_day_known
          END
        )
      END
    ) AS n119_bmi_under_19_day_known,
    CASE
      WHEN x66 IS NULL
      THEN (
        unknown_0 & 275951648768
      ) | n104_ilt_eller_niv_lacks_0 | "n89_svære_eksacerbationer_needs_0" | x67_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS x66_lacks_0,
    CASE WHEN x66 IS NULL THEN (
      unknown_1 & 4227072
    ) | x67_lacks_1 ELSE CAST(0 AS BIGINT) END AS x66_lacks_1,
    CASE
      WHEN x69 IS NULL
      THEN n112_moderat_mindst_en_lacks_0 | "n89_svære_eksacerbationer_needs_0"
      ELSE CAST(0 AS BIGINT)
    END AS x69_lacks_0,
    CASE WHEN x69 IS NULL THEN (
      unknown_1 & 4194304
    ) | n112_moderat_mindst_en_lacks_1 ELSE CAST(0 AS BIGINT) END AS x69_lacks_1,
    n111_moderat_mindst_to OR (
      "n89_svære_eksacerbationer" >= 2
    ) OR x69 AS n123_mindst_to_eksacerbationer, /* Mindst 2 moderate eller svære eksacerbationer inden for 365 dage */
    (
      parameter_0 = 3
    ) AND n122_mindst_en_eksacerbation AS x74,
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
        WHEN x69
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
    (
      parameter_0 = 3
    ) AND n122_mindst_en_eksacerbation AS x87,
    n122_mindst_en_eksacerbation
    AND (
      n33_fev1 < 50
    )
    AND n7_kronisk_bronkitis
    AND (
      NOT "n75_får_roflumilast"
    )
    AND x95 AS x92,
    CASE WHEN x95 IS NULL THEN n107_tripelbehandling_lacks_1 | x94_lacks_1 ELSE CAST(0 AS BIGINT) END AS x95_lacks_1,
    CASE WHEN "n120_undervægt" IS NULL THEN x96_lacks_1 | x97_lacks_1 ELSE CAST(0 AS BIGINT) END AS "n120_undervægt_lacks_1",
    (
      NOT (
        "n120_undervægt" IS NULL
      )
    ) AND "n120_undervægt" AS x98,
    n122_mindst_en_eksacerbation AND (
      n81_rygestatus = 1
    ) AND (
      NOT "n76_får_azithromycin"
    ) AND x101 AS x99,
    CASE WHEN x101 IS NULL THEN n107_tripelbehandling_lacks_1 | x100_lacks_1 ELSE CAST(0 AS BIGINT) END AS x101_lacks_1,
    n107_tripelbehandling AND (
      n46_eosinofile >= 0.30
    ) AND n122_mindst_en_eksacerbation AS x102,
    CASE WHEN x119 IS NULL THEN x120_lacks_0 ELSE CAST(0 AS BIGINT) END AS x119_lacks_0,
    CASE WHEN x119 IS NULL THEN unknown_1 & 65536 ELSE CAST(0 AS BIGINT) END AS x119_lacks_1
  FROM layer_5
), layer_7 AS (
  SELECT
    *,
    CASE
      WHEN "n113_svær_mindst_en" IS NULL
      THEN "n89_svære_eksacerbationer_needs_0" | x7_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS "n113_svær_mindst_en_lacks_0",
    CASE WHEN "n113_svær_mindst_en" IS NULL THEN (
      unknown_1 & 4194304
    ) | x7_lacks_1 ELSE CAST(0 AS BIGINT) END AS "n113_svær_mindst_en_lacks_1",
    "n113_svær_mindst_en" AS n125_r1, /* R1: Mindst 1 svær eksacerbation inden for 365 dage */
    CASE WHEN n118_bmi_under_20 IS NULL THEN x12_lacks_1 | x15_lacks_1 ELSE CAST(0 AS BIGINT) END AS n118_bmi_under_20_lacks_1,
    (
      NOT (
        n118_bmi_under_20 IS NULL
      )
    ) AND n118_bmi_under_20 AS x16,
    CASE
      WHEN x3 IS NULL
      THEN (
        unknown_0 & 275951648768
      ) | x30_lacks_0 | n122_mindst_en_eksacerbation_lacks_0 | x32_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS x3_lacks_0,
    CASE WHEN x3 IS NULL THEN n122_mindst_en_eksacerbation_lacks_1 ELSE CAST(0 AS BIGINT) END AS x3_lacks_1,
    CASE
      WHEN x37 IS NULL
      THEN (
        unknown_fresh_0 & 275951648768
      ) | x30_lacks_0 | n122_mindst_en_eksacerbation_lacks_0 | x32_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS x37_lacks_0,
    CASE WHEN x37 IS NULL THEN n122_mindst_en_eksacerbation_lacks_1 ELSE CAST(0 AS BIGINT) END AS x37_lacks_1,
    status IN ('included', 'included-unconfirmed', 'undecided') AS open,
    NOT (
      status IN ('closed', 'declined', 'excluded', 'not-in-target')
    ) AS concerned,
    status IN ('included', 'included-unconfirmed') AS included,
    status IN ('undecided') AS in_doubt,
    status IN ('suspended') AS suspended,
    CASE WHEN n119_bmi_under_19 IS NULL THEN x58_lacks_1 | x59_lacks_1 ELSE CAST(0 AS BIGINT) END AS n119_bmi_under_19_lacks_1,
    (
      n77_alder > 45
    ) AND (
      NOT (
        n119_bmi_under_19 IS NULL
      )
    ) AND n119_bmi_under_19 AS x60,
    n118_bmi_under_20 OR x63 AS x62,
    CASE
      WHEN n123_mindst_to_eksacerbationer IS NULL
      THEN n111_moderat_mindst_to_lacks_0 | "n89_svære_eksacerbationer_needs_0" | x69_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS n123_mindst_to_eksacerbationer_lacks_0,
    CASE
      WHEN n123_mindst_to_eksacerbationer IS NULL
      THEN (
        unknown_1 & 4194304
      ) | n111_moderat_mindst_to_lacks_1 | x69_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS n123_mindst_to_eksacerbationer_lacks_1,
    (
      n33_fev1 < 50
    ) OR n123_mindst_to_eksacerbationer AS x70,
    n111_moderat_mindst_to OR "n113_svær_mindst_en" AS x72,
    CASE WHEN x74 IS NULL THEN n122_mindst_en_eksacerbation_lacks_0 ELSE CAST(0 AS BIGINT) END AS x74_lacks_0,
    CASE WHEN x74 IS NULL THEN n122_mindst_en_eksacerbation_lacks_1 ELSE CAST(0 AS BIGINT) END AS x74_lacks_1,
    CASE WHEN x87 IS NULL THEN n122_mindst_en_eksacerbation_lacks_0 ELSE CAST(0 AS BIGINT) END AS x87_lacks_0,
    CASE WHEN x87 IS NULL THEN n122_mindst_en_eksacerbation_lacks_1 ELSE CAST(0 AS BIGINT) END AS x87_lacks_1,
    n123_mindst_to_eksacerbationer OR x87 AS x88,
    n85_depression OR x98 AS x93,
    CASE
      WHEN x92 IS NULL
      THEN (
        unknown_0 & 1073741840
      ) | n122_mindst_en_eksacerbation_lacks_0 | x95_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS x92_lacks_0,
    CASE
      WHEN x92 IS NULL
      THEN (
        unknown_1 & 1024
      ) | n122_mindst_en_eksacerbation_lacks_1 | x95_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS x92_lacks_1,
    CASE WHEN x98 IS NULL THEN "n120_undervægt_lacks_1" ELSE CAST(0 AS BIGINT) END AS x98_lacks_1,
    CASE WHEN x99 IS NULL THEN n122_mindst_en_eksacerbation_lacks_0 | x101_lacks_0 ELSE CAST(0 AS BIGINT) END AS x99_lacks_0,
    CASE
      WHEN x99 IS NULL
      THEN (
        unknown_1 & 67584
      ) | n122_mindst_en_eksacerbation_lacks_1 | x101_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS x99_lacks_1,
    CASE
      WHEN x102 IS NULL
      THEN (
        unknown_0 & 8796093022208
      ) | n122_mindst_en_eksacerbation_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS x102_lacks_0,
    CASE
      WHEN x102 IS NULL
      THEN n107_tripelbehandling_lacks_1 | n122_mindst_en_eksacerbation_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS x102_lacks_1,
    (
      n41_mrc >= 3
    ) AND n123_mindst_to_eksacerbationer AND n105_langtidsvirkende AND (
      NOT "n72_får_ics"
    ) AS x104,
    CASE
      WHEN (
        CASE WHEN x122 THEN 1 ELSE 0 END + CASE WHEN n123_mindst_to_eksacerbationer THEN 1 ELSE 0 END + CASE WHEN "n103_hypoksæmi" THEN 1 ELSE 0 END + CASE WHEN n15_diagnostisk_tvivl THEN 1 ELSE 0 END
      ) >= 1
      THEN TRUE
      WHEN (
        CASE WHEN NOT x122 THEN 0 ELSE 1 END + CASE WHEN NOT n123_mindst_to_eksacerbationer THEN 0 ELSE 1 END + CASE WHEN NOT "n103_hypoksæmi" THEN 0 ELSE 1 END + CASE WHEN NOT n15_diagnostisk_tvivl THEN 0 ELSE 1 END
      ) < 1
      THEN FALSE
    END AS x121,
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
    END AS x126
  FROM layer_6
), layer_8 AS (
  SELECT
    *,
    CASE WHEN n125_r1 IS NULL THEN "n113_svær_mindst_en_lacks_0" ELSE CAST(0 AS BIGINT) END AS n125_r1_lacks_0,
    CASE WHEN n125_r1 IS NULL THEN "n113_svær_mindst_en_lacks_1" ELSE CAST(0 AS BIGINT) END AS n125_r1_lacks_1,
    CASE WHEN x16 IS NULL THEN n118_bmi_under_20_lacks_1 ELSE CAST(0 AS BIGINT) END AS x16_lacks_1,
    x16 OR x17 AS "n126_ernæringsrisiko", /* BMI under 20 eller vægttab (når det er kendt) */
    GREATEST(
      CASE WHEN x16 THEN GREATEST(n118_bmi_under_20_day_known, n118_bmi_under_20_day_true) END,
      CASE WHEN x17 THEN GREATEST("n109_vægttab_day_known", "n109_vægttab_day_true") END
    ) AS "n126_ernæringsrisiko_day_true",
    CASE
      WHEN open
      THEN CASE WHEN "n78_er_død" IS NULL THEN CAST(1 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n79_ikke_tilmeldt IS NULL THEN CAST(2 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN x46 IS NULL THEN CAST(4 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n10_pakke_fravalgt IS NULL THEN CAST(8 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n80_terminalerklæring" IS NULL THEN CAST(16 AS BIGINT) ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS undecided_exclusions,
    CASE WHEN open THEN (
      unknown_0 & 128
    ) | x45_lacks_0 | x46_lacks_0 ELSE CAST(0 AS BIGINT) END AS population_lacks_0,
    CASE WHEN open THEN (
      unknown_1 & 57344
    ) | x45_lacks_1 ELSE CAST(0 AS BIGINT) END AS population_lacks_1,
    CASE WHEN included THEN n98_obstruktion_lacks_0 ELSE CAST(0 AS BIGINT) END AS confirmation_lacks_0,
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x48
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN x48 AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS "r0_bekræft_kol", /* Bekræft KOL-diagnosen, når obstruktion ikke er påvist */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT (
          n77_alder < 40
        )
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN (
        n77_alder < 40
      ) AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r1_atypisk_alder, /* KOL før 40 år: undersøg for alfa-1-antitrypsinmangel og astma */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT n6_astma
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN n6_astma AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r2_astmakomponent, /* Astma og KOL: gør opmærksom på astmakomponent */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT n97_har_kol
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN n97_har_kol AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r3_behovsvurdering_og_plan, /* Behovsvurdering, farve og behandlingsplan med aftalte mål */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x49
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN x49 AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r4_uenige_symptomer, /* MRC og CAT er meget forskellige */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x50
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN x50 AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r5_uens_bmi, /* Registreret og beregnet BMI er forskellige */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT (
          n81_rygestatus = 0
        )
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN (
        n81_rygestatus = 0
      ) AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS "r6_støt_rygestop", /* Rygestop: råd, henvisning og medicin */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT n97_har_kol
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN n97_har_kol AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS "r7_årlig_kontrol", /* Årskontrol */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT n97_har_kol
      )
      THEN NULL
      WHEN n93_ustabil
      THEN 'excepted'
      WHEN suspended
      THEN 'excepted'
      WHEN n97_har_kol AND (
        NOT in_doubt
      ) AND (
        NOT n93_ustabil
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS "r8_årlig_spirometri", /* Spirometri hvert år */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x54
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN x54 AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r9_gentag_diagnostisk_spirometri, /* Gentag den diagnostiske spirometri efter 6 uger */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT n108_bruger_inhalator
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN n108_bruger_inhalator AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r10_inhalationsteknik_og_medicinbrug, /* Tjek inhalationsteknik og medicinbrug */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT n97_har_kol
      )
      THEN NULL
      WHEN n11_vaccinereaktion
      THEN 'excepted'
      WHEN suspended
      THEN 'excepted'
      WHEN n97_har_kol AND (
        NOT in_doubt
      ) AND (
        NOT n11_vaccinereaktion
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r11_influenzavaccination, /* Influenzavaccination hver sæson */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT n97_har_kol
      )
      THEN NULL
      WHEN n11_vaccinereaktion
      THEN 'excepted'
      WHEN suspended
      THEN 'excepted'
      WHEN n97_har_kol AND (
        NOT in_doubt
      ) AND (
        NOT n11_vaccinereaktion
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r12_covidvaccination, /* Covid-19-vaccination hver sæson */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT n97_har_kol
      )
      THEN NULL
      WHEN n11_vaccinereaktion
      THEN 'excepted'
      WHEN suspended
      THEN 'excepted'
      WHEN n97_har_kol AND (
        NOT in_doubt
      ) AND (
        NOT n11_vaccinereaktion
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r13_pneumokokvaccination, /* Pneumokokvaccination: undersøg status og tilbyd */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT (
          n77_alder >= 60
        )
      )
      THEN NULL
      WHEN n11_vaccinereaktion
      THEN 'excepted'
      WHEN suspended
      THEN 'excepted'
      WHEN (
        n77_alder >= 60
      ) AND (
        NOT in_doubt
      ) AND (
        NOT n11_vaccinereaktion
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r14_rsv_vaccination, /* RSV-vaccination fra 60 år: overvej */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT n11_vaccinereaktion
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN n11_vaccinereaktion AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r15_vaccination_ved_reaktion, /* Vaccination efter tidligere alvorlig reaktion vurderes af læge */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT n97_har_kol
      )
      THEN NULL
      WHEN n97_har_kol AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r16_selvbehandlingsplan, /* Skriftlig selvbehandlingsplan */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT n92_nylig_moderat_eksacerbation
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN n92_nylig_moderat_eksacerbation AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r17_selvbehandlingsplan_efter_eksacerbation, /* Gennemgå selvbehandlingsplanen efter en eksacerbation */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT "n27_nylig_svær_eksacerbation"
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN "n27_nylig_svær_eksacerbation" AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS "r18_selvbehandlingsplan_efter_indlæggelse", /* Gennemgå selvbehandlingsplanen efter en indlæggelse */
    CASE
      WHEN (
        CASE WHEN n33_fev1 < 50 THEN 1 ELSE 0 END + CASE WHEN n81_rygestatus = 0 THEN 1 ELSE 0 END + CASE WHEN n18_osteoporoserisiko THEN 1 ELSE 0 END + CASE WHEN x60 THEN 1 ELSE 0 END
      ) >= 1
      THEN TRUE
      WHEN (
        CASE WHEN NOT (
          n33_fev1 < 50
        ) THEN 0 ELSE 1 END + CASE WHEN NOT (
          n81_rygestatus = 0
        ) THEN 0 ELSE 1 END + CASE WHEN NOT n18_osteoporoserisiko THEN 0 ELSE 1 END + CASE WHEN NOT x60 THEN 0 ELSE 1 END
      ) < 1
      THEN FALSE
    END AS x57,
    CASE WHEN x60 IS NULL THEN (
      unknown_1 & 4096
    ) | n119_bmi_under_19_lacks_1 ELSE CAST(0 AS BIGINT) END AS x60_lacks_1,
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x62
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN x62 AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS "r20_ernæring", /* Ernæringsvurdering ved lavt BMI eller vægttab */
    CASE WHEN x62 IS NULL THEN x63_lacks_0 ELSE CAST(0 AS BIGINT) END AS x62_lacks_0,
    CASE WHEN x62 IS NULL THEN n118_bmi_under_20_lacks_1 | x63_lacks_1 ELSE CAST(0 AS BIGINT) END AS x62_lacks_1,
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT n97_har_kol
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN n97_har_kol AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r21_psykisk_trivsel, /* Spørg til angst og depression hvert år */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x64
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN x64 AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS "r22_handl_på_psykisk_trivsel", /* Handl på positiv screening for angst eller depression */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x65
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN x65 AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r23_hjerte_kar, /* Hjerte-kar-gennemgang ved hjertesygdom eller risiko */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT n97_har_kol
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN n97_har_kol AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r24_fysisk_aktivitet, /* Plan for fysisk aktivitet */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT n97_har_kol
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN n97_har_kol AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS "r25_gennemgå_medicin", /* Medicingennemgang hvert år */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x66
      )
      THEN NULL
      WHEN x66 AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS "r26_lindring_og_behandlingsmål", /* Fælles planlægning af behandlingsmål og lindring */
    CASE
      WHEN x70 IS NULL
      THEN (
        unknown_0 & 1073741824
      ) | n123_mindst_to_eksacerbationer_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS x70_lacks_0,
    CASE WHEN x70 IS NULL THEN n123_mindst_to_eksacerbationer_lacks_1 ELSE CAST(0 AS BIGINT) END AS x70_lacks_1,
    (
      parameter_0 = 0
    ) AND x70 AS x71,
    CASE
      WHEN x72 IS NULL
      THEN n111_moderat_mindst_to_lacks_0 | "n113_svær_mindst_en_lacks_0"
      ELSE CAST(0 AS BIGINT)
    END AS x72_lacks_0,
    CASE
      WHEN x72 IS NULL
      THEN n111_moderat_mindst_to_lacks_1 | "n113_svær_mindst_en_lacks_1"
      ELSE CAST(0 AS BIGINT)
    END AS x72_lacks_1,
    (
      parameter_0 IN (1, 2)
    ) AND x72 AS x73,
    GREATEST(
      CASE WHEN NOT x70 THEN GREATEST(d30, n123_mindst_to_eksacerbationer_day_false) END,
      CASE WHEN NOT x72 THEN GREATEST(n111_moderat_mindst_to_day_false, "n113_svær_mindst_en_day_false") END,
      CASE WHEN NOT n122_mindst_en_eksacerbation THEN n122_mindst_en_eksacerbation_day_false END
    ) AS "n127_gold_høj_risiko_day_false",
    n106_dobbeltbehandling AND (
      NOT "n72_får_ics"
    ) AND x88 AND (
      n46_eosinofile >= 0.10
    ) AS x86,
    CASE WHEN x88 IS NULL THEN n123_mindst_to_eksacerbationer_lacks_0 | x87_lacks_0 ELSE CAST(0 AS BIGINT) END AS x88_lacks_0,
    CASE WHEN x88 IS NULL THEN n123_mindst_to_eksacerbationer_lacks_1 | x87_lacks_1 ELSE CAST(0 AS BIGINT) END AS x88_lacks_1,
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x89
      )
      THEN NULL
      WHEN n6_astma
      THEN 'excepted'
      WHEN suspended
      THEN 'excepted'
      WHEN x89 AND (
        NOT in_doubt
      ) AND (
        NOT n6_astma
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS "r33_undgå_ics_ved_lave_eosinofile", /* Eosinofilocytter under 0,10: undgå at tilføje ICS */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x90
      )
      THEN NULL
      WHEN n6_astma
      THEN 'excepted'
      WHEN suspended
      THEN 'excepted'
      WHEN x90 AND (
        NOT in_doubt
      ) AND (
        NOT n6_astma
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r34_overvej_stop_af_ics, /* ICS med pneumoni, bivirkninger eller uden effekt: overvej at stoppe */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT "n73_får_ics_laba"
      )
      THEN NULL
      WHEN n6_astma
      THEN 'excepted'
      WHEN suspended
      THEN 'excepted'
      WHEN "n73_får_ics_laba" AND (
        NOT in_doubt
      ) AND (
        NOT n6_astma
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS "r35_ikke_høj_dosis_ics", /* Høj dosis ICS og LABA: vælg den ikke, eller trap ned */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x92
      )
      THEN NULL
      WHEN x93
      THEN 'excepted'
      WHEN suspended
      THEN 'excepted'
      WHEN x92 AND (
        NOT in_doubt
      ) AND (
        NOT x93
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r36_roflumilast, /* Eksacerbationer trods behandling, FEV1 under 50 % og kronisk bronkitis: roflumilast? */
    CASE WHEN x93 IS NULL THEN (
      unknown_1 & 1048576
    ) | x98_lacks_1 ELSE CAST(0 AS BIGINT) END AS x93_lacks_1,
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x99
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN x99 AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r37_azithromycin, /* Eksacerbationer trods behandling hos tidligere ryger: azithromycin? */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x102
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN x102 AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r38_dupilumab, /* Dupilumab anbefales ikke i Danmark; henvis kun til vurdering */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x103
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN x103 AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS "r39_behandling_ved_åndenød", /* MRC mindst 3 uden LAMA eller LABA: behandl */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x104
      )
      THEN NULL
      WHEN x105
      THEN 'excepted'
      WHEN suspended
      THEN 'excepted'
      WHEN x104 AND (
        NOT in_doubt
      ) AND (
        NOT x105
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS "r40_ics_ved_åndenød_og_eksacerbationer", /* MRC mindst 3 og mindst 2 eksacerbationer uden ICS: overvej ICS */
    CASE
      WHEN x104 IS NULL
      THEN (
        unknown_0 & 274877906944
      ) | n123_mindst_to_eksacerbationer_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS x104_lacks_0,
    CASE
      WHEN x104 IS NULL
      THEN (
        unknown_1 & 128
      ) | n123_mindst_to_eksacerbationer_lacks_1 | n105_langtidsvirkende_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS x104_lacks_1,
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT "n14_behandling_ændret"
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN "n14_behandling_ændret" AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS "r41_vurdér_ny_behandling", /* Vurdér effekt og bivirkninger 3 måneder efter ny behandling */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT (
          n41_mrc >= 3
        )
      )
      THEN NULL
      WHEN x106
      THEN 'excepted'
      WHEN suspended
      THEN 'excepted'
      WHEN (
        n41_mrc >= 3
      ) AND (
        NOT in_doubt
      ) AND (
        NOT x106
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r42_rehabilitering, /* KOL-rehabilitering ved MRC mindst 3 */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT (
          n41_mrc <= 2
        )
      )
      THEN NULL
      WHEN x109
      THEN 'excepted'
      WHEN suspended
      THEN 'excepted'
      WHEN (
        n41_mrc <= 2
      ) AND (
        NOT in_doubt
      ) AND (
        NOT x109
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r43_rehabilitering_let, /* Rehabilitering kan også tilbydes ved MRC 1–2 */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT "n27_nylig_svær_eksacerbation"
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN "n27_nylig_svær_eksacerbation" AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r44_rehabilitering_tidligt, /* Rehabilitering inden for 4 uger efter indlæggelse */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x111
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN x111 AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r45_rehabiliteringens_indhold, /* Rehabilitering: træning, undervisning, ernæring og rygestop */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT "n27_nylig_svær_eksacerbation"
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN "n27_nylig_svær_eksacerbation" AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS "r46_efter_indlæggelse", /* Opfølgning inden for 30 dage efter indlæggelse og igen efter 3–4 måneder */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT n92_nylig_moderat_eksacerbation
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN n92_nylig_moderat_eksacerbation AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r47_efter_eksacerbation, /* Opfølgning 1–4 uger efter moderat eksacerbation og igen efter 12–16 uger */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x112
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN x112 AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r48_ny_diagnose, /* Kontrol 3 måneder efter ny diagnose */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT n63_rehabilitering_nylig
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN n63_rehabilitering_nylig AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r49_efter_rehabilitering, /* Opfølgning 3 måneder efter rehabilitering */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT "n65_rygestopforsøg"
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN "n65_rygestopforsøg" AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS "r50_følg_rygestop", /* Følg op på rygestopforsøg */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT (
          "n44_iltmætning" <= 92
        )
      )
      THEN NULL
      WHEN n104_ilt_eller_niv
      THEN 'excepted'
      WHEN suspended
      THEN 'excepted'
      WHEN (
        "n44_iltmætning" <= 92
      ) AND (
        NOT in_doubt
      ) AND (
        NOT n104_ilt_eller_niv
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS "r51_vurdér_ilt", /* Iltmætning højst 92 % i stabil fase: henvis til vurdering af hjemmeilt */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x113
      )
      THEN NULL
      WHEN x113 AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r52_meget_lav_ilt, /* Iltmætning højst 88 %: vurdering inden for dage */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x116
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN x116 AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r53_hjemmeilt, /* Hjemmeilt ved PaO2 under 7,3 kPa (8,0 ved cor pulmonale eller høj hæmatokrit) */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT n58_hjemmeilt_nystartet
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN n58_hjemmeilt_nystartet AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r54_kontrol_af_ilt, /* Kontrol af nystartet hjemmeilt */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x119
      )
      THEN NULL
      WHEN x119 AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r55_rygning_og_ilt, /* Ryger med behov for ilt: som udgangspunkt kontraindiceret */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x121
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN x121 AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r56_lungemedicinsk_vurdering, /* Henvis til lungemediciner */
    CASE
      WHEN x121 IS NULL
      THEN (
        unknown_0 & 4096
      ) | x122_lacks_0 | n123_mindst_to_eksacerbationer_lacks_0 | "n103_hypoksæmi_lacks_0"
      ELSE CAST(0 AS BIGINT)
    END AS x121_lacks_0,
    CASE WHEN x121 IS NULL THEN x122_lacks_1 | n123_mindst_to_eksacerbationer_lacks_1 ELSE CAST(0 AS BIGINT) END AS x121_lacks_1,
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x123
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN x123 AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS "r57_henvisning_ved_svær_kol", /* FEV1 under 50 % med mistanke om hypoksæmi, hurtigt fald eller flyrejse med lav iltmætning */
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x126
      )
      THEN NULL
      WHEN n20_telemedicin_ikke_egnet
      THEN 'excepted'
      WHEN suspended
      THEN 'excepted'
      WHEN x126 AND (
        NOT in_doubt
      ) AND (
        NOT n20_telemedicin_ikke_egnet
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r58_telemedicin, /* Telemedicinsk hjemmemonitorering */
    CASE
      WHEN x126 IS NULL
      THEN (
        unknown_0 & 1073741824
      ) | n101_mange_symptomer_lacks_0 | n123_mindst_to_eksacerbationer_lacks_0 | "n113_svær_mindst_en_lacks_0" | n104_ilt_eller_niv_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS x126_lacks_0,
    CASE
      WHEN x126 IS NULL
      THEN n123_mindst_to_eksacerbationer_lacks_1 | "n113_svær_mindst_en_lacks_1"
      ELSE CAST(0 AS BIGINT)
    END AS x126_lacks_1
  FROM layer_7
), layer_9 AS (
  SELECT
    *,
    CASE WHEN "n126_ernæringsrisiko" IS NULL THEN x17_lacks_0 ELSE CAST(0 AS BIGINT) END AS "n126_ernæringsrisiko_lacks_0",
    CASE WHEN "n126_ernæringsrisiko" IS NULL THEN x16_lacks_1 | x17_lacks_1 ELSE CAST(0 AS BIGINT) END AS "n126_ernæringsrisiko_lacks_1",
    "n126_ernæringsrisiko" AND x18 AS n128_r7, /* R7: Lavt BMI eller vægttab sammen med MRC mindst 3 eller FEV1 under 50 % */
    "n126_ernæringsrisiko" AS n129_y4, /* Y4: BMI under 20 eller vægttab (når det er kendt) */
    "n126_ernæringsrisiko" AND x38 AS n128_r7_fresh, /* R7: Lavt BMI eller vægttab sammen med MRC mindst 3 eller FEV1 under 50 % */
    GREATEST("n126_ernæringsrisiko_day_true", CASE WHEN n41_mrc >= 3 THEN d38 END, CASE WHEN n33_fev1 < 50 THEN d30 END) AS n128_r7_day_true,
    CASE WHEN in_doubt THEN population_lacks_0 | confirmation_lacks_0 ELSE CAST(0 AS BIGINT) END AS doubt_lacks_0,
    CASE WHEN in_doubt THEN population_lacks_1 ELSE CAST(0 AS BIGINT) END AS doubt_lacks_1,
    CASE
      WHEN "r0_bekræft_kol" = 'recommended'
      THEN GREATEST(CASE WHEN n37_fev1_fvc_lavest IS NULL THEN d34 END, CASE WHEN n37_fev1_fvc_lavest >= 0.70 THEN d34 END)
    END AS "r0_bekræft_kol_day",
    CASE WHEN r1_atypisk_alder = 'recommended' THEN d74 END AS r1_atypisk_alder_day,
    CASE WHEN r2_astmakomponent = 'recommended' THEN d3 END AS r2_astmakomponent_day,
    CASE WHEN r3_behovsvurdering_og_plan = 'recommended' THEN n97_har_kol_day_true END AS r3_behovsvurdering_og_plan_day,
    CASE WHEN r4_uenige_symptomer = 'recommended' THEN GREATEST(d38, d40) END AS r4_uenige_symptomer_day,
    CASE
      WHEN r5_uens_bmi = 'recommended'
      THEN GREATEST(
        d81,
        n110_bmi_beregnet_day_known,
        CASE
          WHEN CAST(CAST(CAST(CAST(x52 AS DECIMAL(10, 8)) AS DECIMAL(19, 8)) * n110_bmi_beregnet_per AS DECIMAL(27, 24)) - CAST(n110_bmi_beregnet AS DECIMAL(11, 8)) AS DECIMAL(27, 24)) > CAST(CAST(1 AS DECIMAL(1, 0)) * n110_bmi_beregnet_per AS DECIMAL(17, 16))
          THEN GREATEST(d81, n110_bmi_beregnet_day_known)
        END,
        CASE
          WHEN CAST(CAST(n110_bmi_beregnet AS DECIMAL(11, 8)) - CAST(CAST(CAST(x52 AS DECIMAL(10, 8)) AS DECIMAL(19, 8)) * n110_bmi_beregnet_per AS DECIMAL(27, 24)) AS DECIMAL(27, 24)) > CAST(CAST(1 AS DECIMAL(1, 0)) * n110_bmi_beregnet_per AS DECIMAL(17, 16))
          THEN GREATEST(n110_bmi_beregnet_day_known, d81)
        END
      )
    END AS r5_uens_bmi_day,
    CASE WHEN "r6_støt_rygestop" = 'recommended' THEN d78 END AS "r6_støt_rygestop_day",
    CASE WHEN "r7_årlig_kontrol" = 'recommended' THEN n97_har_kol_day_true END AS "r7_årlig_kontrol_day",
    CASE WHEN "r8_årlig_spirometri" = 'recommended' THEN GREATEST(n97_har_kol_day_true, n93_ustabil_day_false) END AS "r8_årlig_spirometri_day",
    CASE WHEN r9_gentag_diagnostisk_spirometri = 'recommended' THEN GREATEST(d36, d35) END AS r9_gentag_diagnostisk_spirometri_day,
    CASE WHEN r10_inhalationsteknik_og_medicinbrug = 'recommended' THEN n108_bruger_inhalator_day_true END AS r10_inhalationsteknik_og_medicinbrug_day,
    CASE WHEN r11_influenzavaccination = 'recommended' THEN GREATEST(n97_har_kol_day_true, d8) END AS r11_influenzavaccination_day,
    CASE WHEN r12_covidvaccination = 'recommended' THEN GREATEST(n97_har_kol_day_true, d8) END AS r12_covidvaccination_day,
    CASE WHEN r13_pneumokokvaccination = 'recommended' THEN GREATEST(n97_har_kol_day_true, d8) END AS r13_pneumokokvaccination_day,
    CASE WHEN r14_rsv_vaccination = 'recommended' THEN GREATEST(d74, d8) END AS r14_rsv_vaccination_day,
    CASE WHEN r15_vaccination_ved_reaktion = 'recommended' THEN d8 END AS r15_vaccination_ved_reaktion_day,
    CASE WHEN r16_selvbehandlingsplan = 'recommended' THEN n97_har_kol_day_true END AS r16_selvbehandlingsplan_day,
    CASE
      WHEN r17_selvbehandlingsplan_efter_eksacerbation = 'recommended'
      THEN n92_nylig_moderat_eksacerbation_day_true
    END AS r17_selvbehandlingsplan_efter_eksacerbation_day,
    CASE WHEN "r18_selvbehandlingsplan_efter_indlæggelse" = 'recommended' THEN d24 END AS "r18_selvbehandlingsplan_efter_indlæggelse_day",
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x57
      )
      THEN NULL
      WHEN n86_osteoporose
      THEN 'excepted'
      WHEN suspended
      THEN 'excepted'
      WHEN x57 AND (
        NOT in_doubt
      ) AND (
        NOT n86_osteoporose
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS "r19_knogleskørhed", /* Vurdér osteoporose */
    CASE WHEN x57 IS NULL THEN unknown_0 & 1073774592 ELSE CAST(0 AS BIGINT) END AS x57_lacks_0,
    CASE WHEN x57 IS NULL THEN (
      unknown_1 & 65536
    ) | x60_lacks_1 ELSE CAST(0 AS BIGINT) END AS x57_lacks_1,
    CASE
      WHEN "r20_ernæring" = 'recommended'
      THEN GREATEST(
        CASE WHEN n118_bmi_under_20 THEN n118_bmi_under_20_day_true END,
        CASE WHEN x63 THEN GREATEST("n109_vægttab_day_known", "n109_vægttab_day_true") END
      )
    END AS "r20_ernæring_day",
    CASE WHEN r21_psykisk_trivsel = 'recommended' THEN n97_har_kol_day_true END AS r21_psykisk_trivsel_day,
    CASE WHEN "r22_handl_på_psykisk_trivsel" = 'recommended' THEN d18 END AS "r22_handl_på_psykisk_trivsel_day",
    CASE
      WHEN r23_hjerte_kar = 'recommended'
      THEN GREATEST(CASE WHEN n8_hjertesygdom THEN d5 END, CASE WHEN n19_hjerterisiko THEN d16 END)
    END AS r23_hjerte_kar_day,
    CASE WHEN r24_fysisk_aktivitet = 'recommended' THEN n97_har_kol_day_true END AS r24_fysisk_aktivitet_day,
    CASE WHEN "r25_gennemgå_medicin" = 'recommended' THEN n97_har_kol_day_true END AS "r25_gennemgå_medicin_day",
    CASE
      WHEN "r26_lindring_og_behandlingsmål" = 'recommended'
      THEN GREATEST(
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
        CASE WHEN x67 THEN GREATEST("n109_vægttab_day_known", "n109_vægttab_day_true") END,
        CASE WHEN "n80_terminalerklæring" THEN d77 END
      )
    END AS "r26_lindring_og_behandlingsmål_day",
    CASE WHEN x71 IS NULL THEN x70_lacks_0 ELSE CAST(0 AS BIGINT) END AS x71_lacks_0,
    CASE WHEN x71 IS NULL THEN x70_lacks_1 ELSE CAST(0 AS BIGINT) END AS x71_lacks_1,
    CASE WHEN x73 IS NULL THEN x72_lacks_0 ELSE CAST(0 AS BIGINT) END AS x73_lacks_0,
    CASE WHEN x73 IS NULL THEN x72_lacks_1 ELSE CAST(0 AS BIGINT) END AS x73_lacks_1,
    x71 OR x73 OR x74 AS "n127_gold_høj_risiko", /* Høj risiko efter den valgte GOLD-udgave */
    GREATEST(
      CASE
        WHEN x71
        THEN GREATEST(
          CASE WHEN n33_fev1 < 50 THEN d30 END,
          CASE WHEN n123_mindst_to_eksacerbationer THEN n123_mindst_to_eksacerbationer_day_true END
        )
      END,
      CASE
        WHEN x73
        THEN GREATEST(
          CASE WHEN n111_moderat_mindst_to THEN n111_moderat_mindst_to_day_true END,
          CASE WHEN "n113_svær_mindst_en" THEN "n113_svær_mindst_en_day_true" END
        )
      END,
      CASE WHEN x74 THEN n122_mindst_en_eksacerbation_day_true END
    ) AS "n127_gold_høj_risiko_day_true",
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x86
      )
      THEN NULL
      WHEN n6_astma
      THEN 'excepted'
      WHEN suspended
      THEN 'excepted'
      WHEN x86 AND (
        NOT in_doubt
      ) AND (
        NOT n6_astma
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r32_trap_op_til_tripel, /* Eksacerbationer på LABA og LAMA, eosinofilocytter mindst 0,10: overvej tripel */
    CASE WHEN x86 IS NULL THEN (
      unknown_0 & 8796093022208
    ) | x88_lacks_0 ELSE CAST(0 AS BIGINT) END AS x86_lacks_0,
    CASE
      WHEN x86 IS NULL
      THEN (
        unknown_1 & 128
      ) | n106_dobbeltbehandling_lacks_1 | x88_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS x86_lacks_1,
    CASE WHEN "r33_undgå_ics_ved_lave_eosinofile" = 'recommended' THEN GREATEST(d43, d69, d3) END AS "r33_undgå_ics_ved_lave_eosinofile_day",
    CASE
      WHEN r34_overvej_stop_af_ics = 'recommended'
      THEN GREATEST(
        d69,
        CASE WHEN "n9_pneumoni_seneste_år" THEN d6 END,
        CASE WHEN n12_ics_bivirkning THEN d9 END,
        CASE WHEN n13_ics_uden_effekt THEN d10 END,
        d3
      )
    END AS r34_overvej_stop_af_ics_day,
    CASE WHEN "r35_ikke_høj_dosis_ics" = 'recommended' THEN GREATEST(d70, d3) END AS "r35_ikke_høj_dosis_ics_day",
    CASE
      WHEN r36_roflumilast = 'recommended'
      THEN GREATEST(
        n122_mindst_en_eksacerbation_day_true,
        d30,
        d4,
        d72,
        CASE WHEN n107_tripelbehandling THEN n107_tripelbehandling_day_true END,
        CASE WHEN x94 THEN GREATEST(n106_dobbeltbehandling_day_true, d43) END,
        d82,
        CASE WHEN "n120_undervægt" IS NULL THEN "n120_undervægt_day_unknown" END,
        CASE WHEN NOT "n120_undervægt" THEN "n120_undervægt_day_false" END
      )
    END AS r36_roflumilast_day,
    CASE
      WHEN r37_azithromycin = 'recommended'
      THEN GREATEST(
        n122_mindst_en_eksacerbation_day_true,
        d78,
        d73,
        CASE WHEN n107_tripelbehandling THEN n107_tripelbehandling_day_true END,
        CASE WHEN x100 THEN GREATEST(n106_dobbeltbehandling_day_true, d43) END
      )
    END AS r37_azithromycin_day,
    CASE
      WHEN r38_dupilumab = 'recommended'
      THEN GREATEST(n107_tripelbehandling_day_true, d43, n122_mindst_en_eksacerbation_day_true)
    END AS r38_dupilumab_day,
    CASE WHEN "r39_behandling_ved_åndenød" = 'recommended' THEN GREATEST(d38, n105_langtidsvirkende_day_false) END AS "r39_behandling_ved_åndenød_day",
    CASE
      WHEN "r40_ics_ved_åndenød_og_eksacerbationer" = 'recommended'
      THEN GREATEST(
        d38,
        n123_mindst_to_eksacerbationer_day_true,
        n105_langtidsvirkende_day_true,
        d69,
        CASE WHEN n46_eosinofile IS NULL THEN d43 END,
        CASE WHEN NOT (
          n46_eosinofile < 0.10
        ) THEN d43 END
      )
    END AS "r40_ics_ved_åndenød_og_eksacerbationer_day",
    CASE WHEN "r41_vurdér_ny_behandling" = 'recommended' THEN d11 END AS "r41_vurdér_ny_behandling_day",
    CASE
      WHEN r42_rehabilitering = 'recommended'
      THEN GREATEST(
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
      )
    END AS r42_rehabilitering_day,
    CASE
      WHEN r43_rehabilitering_let = 'recommended'
      THEN GREATEST(
        d38,
        d59,
        d24,
        CASE WHEN n64_rehabilitering_svar IS NULL THEN d61 END,
        CASE WHEN NOT (
          n64_rehabilitering_svar IN (2, 3)
        ) THEN d61 END
      )
    END AS r43_rehabilitering_let_day,
    CASE WHEN r44_rehabilitering_tidligt = 'recommended' THEN d24 END AS r44_rehabilitering_tidligt_day,
    CASE
      WHEN r45_rehabiliteringens_indhold = 'recommended'
      THEN GREATEST(CASE WHEN n41_mrc >= 3 THEN d38 END, CASE WHEN "n27_nylig_svær_eksacerbation" THEN d24 END)
    END AS r45_rehabiliteringens_indhold_day,
    CASE WHEN "r46_efter_indlæggelse" = 'recommended' THEN d24 END AS "r46_efter_indlæggelse_day",
    CASE WHEN r47_efter_eksacerbation = 'recommended' THEN n92_nylig_moderat_eksacerbation_day_true END AS r47_efter_eksacerbation_day,
    CASE WHEN r48_ny_diagnose = 'recommended' THEN d1 END AS r48_ny_diagnose_day,
    CASE WHEN r49_efter_rehabilitering = 'recommended' THEN d60 END AS r49_efter_rehabilitering_day,
    CASE WHEN "r50_følg_rygestop" = 'recommended' THEN d62 END AS "r50_følg_rygestop_day",
    CASE WHEN "r51_vurdér_ilt" = 'recommended' THEN GREATEST(d41, n104_ilt_eller_niv_day_false) END AS "r51_vurdér_ilt_day",
    CASE
      WHEN r52_meget_lav_ilt = 'recommended'
      THEN GREATEST(CASE WHEN x114 THEN d41 END, CASE WHEN x115 THEN d42 END)
    END AS r52_meget_lav_ilt_day,
    CASE
      WHEN r53_hjemmeilt = 'recommended'
      THEN GREATEST(d48, CASE WHEN n51_pao2 < 7.3 THEN d48 END, CASE WHEN x117 THEN GREATEST(d48, d49) END)
    END AS r53_hjemmeilt_day,
    CASE WHEN r54_kontrol_af_ilt = 'recommended' THEN d55 END AS r54_kontrol_af_ilt_day,
    CASE
      WHEN r55_rygning_og_ilt = 'recommended'
      THEN GREATEST(d78, CASE WHEN n104_ilt_eller_niv THEN n104_ilt_eller_niv_day_true END, CASE WHEN "n103_hypoksæmi" THEN d41 END)
    END AS r55_rygning_og_ilt_day,
    CASE
      WHEN r56_lungemedicinsk_vurdering = 'recommended'
      THEN GREATEST(
        CASE WHEN x122 THEN GREATEST(d31, n105_langtidsvirkende_day_true) END,
        CASE WHEN n123_mindst_to_eksacerbationer THEN n123_mindst_to_eksacerbationer_day_true END,
        CASE WHEN "n103_hypoksæmi" THEN d41 END,
        CASE WHEN n15_diagnostisk_tvivl THEN d12 END
      )
    END AS r56_lungemedicinsk_vurdering_day,
    CASE
      WHEN "r57_henvisning_ved_svær_kol" = 'recommended'
      THEN GREATEST(
        CASE WHEN x124 THEN GREATEST(d30, d13) END,
        CASE WHEN n96_hurtigt_fald THEN d31 END,
        CASE WHEN x125 THEN GREATEST(d14, d41) END
      )
    END AS "r57_henvisning_ved_svær_kol_day",
    CASE
      WHEN r58_telemedicin = 'recommended'
      THEN GREATEST(
        CASE WHEN n101_mange_symptomer THEN n101_mange_symptomer_day_true END,
        CASE WHEN n123_mindst_to_eksacerbationer THEN n123_mindst_to_eksacerbationer_day_true END,
        CASE WHEN "n113_svær_mindst_en" THEN "n113_svær_mindst_en_day_true" END,
        CASE WHEN n33_fev1 < 50 THEN d30 END,
        CASE WHEN n104_ilt_eller_niv THEN n104_ilt_eller_niv_day_true END,
        d17
      )
    END AS r58_telemedicin_day
  FROM layer_8
), layer_10 AS (
  SELECT
    *,
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
    CASE WHEN n128_r7 IS NULL THEN "n126_ernæringsrisiko_lacks_0" | x18_lacks_0 ELSE CAST(0 AS BIGINT) END AS n128_r7_lacks_0,
    CASE WHEN n128_r7 IS NULL THEN "n126_ernæringsrisiko_lacks_1" ELSE CAST(0 AS BIGINT) END AS n128_r7_lacks_1,
    CASE WHEN n129_y4 IS NULL THEN "n126_ernæringsrisiko_lacks_0" ELSE CAST(0 AS BIGINT) END AS n129_y4_lacks_0,
    CASE WHEN n129_y4 IS NULL THEN "n126_ernæringsrisiko_lacks_1" ELSE CAST(0 AS BIGINT) END AS n129_y4_lacks_1,
    CASE
      WHEN (
        CASE WHEN n125_r1 THEN 1 ELSE 0 END + CASE WHEN n121_r2 THEN 1 ELSE 0 END + CASE WHEN n94_r3_fresh THEN 1 ELSE 0 END + CASE WHEN n117_r4 THEN 1 ELSE 0 END + CASE WHEN n99_r5 THEN 1 ELSE 0 END + CASE WHEN n100_r6_fresh THEN 1 ELSE 0 END + CASE WHEN n128_r7_fresh THEN 1 ELSE 0 END
      ) >= 1
      THEN TRUE
      WHEN (
        CASE WHEN NOT n125_r1 THEN 0 ELSE 1 END + CASE WHEN NOT n121_r2 THEN 0 ELSE 1 END + CASE WHEN NOT n94_r3_fresh THEN 0 ELSE 1 END + CASE WHEN NOT n117_r4 THEN 0 ELSE 1 END + CASE WHEN NOT n99_r5 THEN 0 ELSE 1 END + CASE WHEN NOT n100_r6_fresh THEN 0 ELSE 1 END + CASE WHEN NOT n128_r7_fresh THEN 0 ELSE 1 END
      ) < 1
      THEN FALSE
    END AS x35,
    CASE
      WHEN (
        CASE WHEN n124_y1 THEN 1 ELSE 0 END + CASE WHEN n102_y2 THEN 1 ELSE 0 END + CASE WHEN n95_y3_fresh THEN 1 ELSE 0 END + CASE WHEN n129_y4 THEN 1 ELSE 0 END + CASE WHEN n114_y5 THEN 1 ELSE 0 END + CASE WHEN n88_y6 THEN 1 ELSE 0 END
      ) >= 1
      THEN TRUE
      WHEN (
        CASE WHEN NOT n124_y1 THEN 0 ELSE 1 END + CASE WHEN NOT n102_y2 THEN 0 ELSE 1 END + CASE WHEN NOT n95_y3_fresh THEN 0 ELSE 1 END + CASE WHEN NOT n129_y4 THEN 0 ELSE 1 END + CASE WHEN NOT n114_y5 THEN 0 ELSE 1 END + CASE WHEN NOT n88_y6 THEN 0 ELSE 1 END
      ) < 1
      THEN FALSE
    END AS x36,
    CASE WHEN n128_r7_fresh IS NULL THEN "n126_ernæringsrisiko_lacks_0" | x38_lacks_0 ELSE CAST(0 AS BIGINT) END AS n128_r7_lacks_fresh_0,
    CASE WHEN n128_r7_fresh IS NULL THEN "n126_ernæringsrisiko_lacks_1" ELSE CAST(0 AS BIGINT) END AS n128_r7_lacks_fresh_1,
    CASE WHEN "r0_bekræft_kol" = 'undecided' THEN x48_lacks_0 | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS "r0_bekræft_kol_missing_0",
    CASE WHEN "r0_bekræft_kol" = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS "r0_bekræft_kol_missing_1",
    CASE WHEN r1_atypisk_alder = 'undecided' THEN doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS r1_atypisk_alder_missing_0,
    CASE WHEN r1_atypisk_alder = 'undecided' THEN (
      unknown_1 & 4096
    ) | doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r1_atypisk_alder_missing_1,
    CASE WHEN r2_astmakomponent = 'undecided' THEN (
      unknown_0 & 8
    ) | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS r2_astmakomponent_missing_0,
    CASE WHEN r2_astmakomponent = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r2_astmakomponent_missing_1,
    CASE
      WHEN r3_behovsvurdering_og_plan = 'undecided'
      THEN n97_har_kol_lacks_0 | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r3_behovsvurdering_og_plan_missing_0,
    CASE WHEN r3_behovsvurdering_og_plan = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r3_behovsvurdering_og_plan_missing_1,
    CASE WHEN r4_uenige_symptomer = 'undecided' THEN x49_lacks_0 | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS r4_uenige_symptomer_missing_0,
    CASE WHEN r4_uenige_symptomer = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r4_uenige_symptomer_missing_1,
    CASE WHEN r5_uens_bmi = 'undecided' THEN doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS r5_uens_bmi_missing_0,
    CASE WHEN r5_uens_bmi = 'undecided' THEN x50_lacks_1 | doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r5_uens_bmi_missing_1,
    CASE WHEN "r6_støt_rygestop" = 'undecided' THEN doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS "r6_støt_rygestop_missing_0",
    CASE WHEN "r6_støt_rygestop" = 'undecided' THEN (
      unknown_1 & 65536
    ) | doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS "r6_støt_rygestop_missing_1",
    CASE WHEN "r7_årlig_kontrol" = 'undecided' THEN n97_har_kol_lacks_0 | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS "r7_årlig_kontrol_missing_0",
    CASE WHEN "r7_årlig_kontrol" = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS "r7_årlig_kontrol_missing_1",
    CASE
      WHEN "r8_årlig_spirometri" = 'undecided'
      THEN n97_har_kol_lacks_0 | n93_ustabil_lacks_0 | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS "r8_årlig_spirometri_missing_0",
    CASE WHEN "r8_årlig_spirometri" = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS "r8_årlig_spirometri_missing_1",
    CASE
      WHEN r9_gentag_diagnostisk_spirometri = 'undecided'
      THEN x54_lacks_0 | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r9_gentag_diagnostisk_spirometri_missing_0,
    CASE WHEN r9_gentag_diagnostisk_spirometri = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r9_gentag_diagnostisk_spirometri_missing_1,
    CASE WHEN r10_inhalationsteknik_og_medicinbrug = 'undecided' THEN doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS r10_inhalationsteknik_og_medicinbrug_missing_0,
    CASE
      WHEN r10_inhalationsteknik_og_medicinbrug = 'undecided'
      THEN n108_bruger_inhalator_lacks_1 | doubt_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS r10_inhalationsteknik_og_medicinbrug_missing_1,
    CASE
      WHEN r11_influenzavaccination = 'undecided'
      THEN (
        unknown_0 & 256
      ) | n97_har_kol_lacks_0 | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r11_influenzavaccination_missing_0,
    CASE WHEN r11_influenzavaccination = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r11_influenzavaccination_missing_1,
    CASE
      WHEN r12_covidvaccination = 'undecided'
      THEN (
        unknown_0 & 256
      ) | n97_har_kol_lacks_0 | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r12_covidvaccination_missing_0,
    CASE WHEN r12_covidvaccination = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r12_covidvaccination_missing_1,
    CASE
      WHEN r13_pneumokokvaccination = 'undecided'
      THEN (
        unknown_0 & 256
      ) | n97_har_kol_lacks_0 | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r13_pneumokokvaccination_missing_0,
    CASE WHEN r13_pneumokokvaccination = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r13_pneumokokvaccination_missing_1,
    CASE WHEN r14_rsv_vaccination = 'undecided' THEN (
      unknown_0 & 256
    ) | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS r14_rsv_vaccination_missing_0,
    CASE WHEN r14_rsv_vaccination = 'undecided' THEN (
      unknown_1 & 4096
    ) | doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r14_rsv_vaccination_missing_1,
    CASE
      WHEN r15_vaccination_ved_reaktion = 'undecided'
      THEN (
        unknown_0 & 256
      ) | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r15_vaccination_ved_reaktion_missing_0,
    CASE WHEN r15_vaccination_ved_reaktion = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r15_vaccination_ved_reaktion_missing_1,
    CASE
      WHEN r16_selvbehandlingsplan = 'undecided'
      THEN n97_har_kol_lacks_0 | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r16_selvbehandlingsplan_missing_0,
    CASE WHEN r16_selvbehandlingsplan = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r16_selvbehandlingsplan_missing_1,
    CASE
      WHEN r17_selvbehandlingsplan_efter_eksacerbation = 'undecided'
      THEN n92_nylig_moderat_eksacerbation_lacks_0 | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r17_selvbehandlingsplan_efter_eksacerbation_missing_0,
    CASE WHEN r17_selvbehandlingsplan_efter_eksacerbation = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r17_selvbehandlingsplan_efter_eksacerbation_missing_1,
    CASE
      WHEN "r18_selvbehandlingsplan_efter_indlæggelse" = 'undecided'
      THEN (
        unknown_0 & 16777216
      ) | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS "r18_selvbehandlingsplan_efter_indlæggelse_missing_0",
    CASE WHEN "r18_selvbehandlingsplan_efter_indlæggelse" = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS "r18_selvbehandlingsplan_efter_indlæggelse_missing_1",
    CASE WHEN "r19_knogleskørhed" = 'undecided' THEN x57_lacks_0 | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS "r19_knogleskørhed_missing_0",
    CASE
      WHEN "r19_knogleskørhed" = 'undecided'
      THEN (
        unknown_1 & 2097152
      ) | x57_lacks_1 | doubt_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS "r19_knogleskørhed_missing_1",
    CASE
      WHEN "r19_knogleskørhed" = 'recommended'
      THEN GREATEST(
        CASE WHEN n33_fev1 < 50 THEN d30 END,
        CASE WHEN n81_rygestatus = 0 THEN d78 END,
        CASE WHEN n18_osteoporoserisiko THEN d15 END,
        CASE WHEN x60 THEN GREATEST(d74, n119_bmi_under_19_day_known, n119_bmi_under_19_day_true) END,
        d83
      )
    END AS "r19_knogleskørhed_day",
    CASE WHEN "r20_ernæring" = 'undecided' THEN x62_lacks_0 | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS "r20_ernæring_missing_0",
    CASE WHEN "r20_ernæring" = 'undecided' THEN x62_lacks_1 | doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS "r20_ernæring_missing_1",
    CASE WHEN r21_psykisk_trivsel = 'undecided' THEN n97_har_kol_lacks_0 | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS r21_psykisk_trivsel_missing_0,
    CASE WHEN r21_psykisk_trivsel = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r21_psykisk_trivsel_missing_1,
    CASE WHEN "r22_handl_på_psykisk_trivsel" = 'undecided' THEN x64_lacks_0 | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS "r22_handl_på_psykisk_trivsel_missing_0",
    CASE WHEN "r22_handl_på_psykisk_trivsel" = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS "r22_handl_på_psykisk_trivsel_missing_1",
    CASE WHEN r23_hjerte_kar = 'undecided' THEN x65_lacks_0 | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS r23_hjerte_kar_missing_0,
    CASE WHEN r23_hjerte_kar = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r23_hjerte_kar_missing_1,
    CASE WHEN r24_fysisk_aktivitet = 'undecided' THEN n97_har_kol_lacks_0 | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS r24_fysisk_aktivitet_missing_0,
    CASE WHEN r24_fysisk_aktivitet = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r24_fysisk_aktivitet_missing_1,
    CASE WHEN "r25_gennemgå_medicin" = 'undecided' THEN n97_har_kol_lacks_0 | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS "r25_gennemgå_medicin_missing_0",
    CASE WHEN "r25_gennemgå_medicin" = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS "r25_gennemgå_medicin_missing_1",
    CASE
      WHEN "r26_lindring_og_behandlingsmål" = 'undecided'
      THEN x66_lacks_0 | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS "r26_lindring_og_behandlingsmål_missing_0",
    CASE
      WHEN "r26_lindring_og_behandlingsmål" = 'undecided'
      THEN x66_lacks_1 | doubt_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS "r26_lindring_og_behandlingsmål_missing_1",
    CASE WHEN "n127_gold_høj_risiko" IS NULL THEN x71_lacks_0 | x73_lacks_0 | x74_lacks_0 ELSE CAST(0 AS BIGINT) END AS "n127_gold_høj_risiko_lacks_0",
    CASE WHEN "n127_gold_høj_risiko" IS NULL THEN x71_lacks_1 | x73_lacks_1 | x74_lacks_1 ELSE CAST(0 AS BIGINT) END AS "n127_gold_høj_risiko_lacks_1",
    (
      NOT "n127_gold_høj_risiko"
    ) AND (
      NOT n116_gold_symptomer
    ) AS x77,
    (
      NOT "n127_gold_høj_risiko"
    ) AND n116_gold_symptomer AS x78,
    n87_gold_abcd AND "n127_gold_høj_risiko" AND (
      NOT n116_gold_symptomer
    ) AS x79,
    n87_gold_abcd AND "n127_gold_høj_risiko" AND n116_gold_symptomer AS x80,
    (
      NOT n87_gold_abcd
    ) AND "n127_gold_høj_risiko" AS x81,
    CASE
      WHEN r32_trap_op_til_tripel = 'undecided'
      THEN (
        unknown_0 & 8
      ) | x86_lacks_0 | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r32_trap_op_til_tripel_missing_0,
    CASE WHEN r32_trap_op_til_tripel = 'undecided' THEN x86_lacks_1 | doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r32_trap_op_til_tripel_missing_1,
    CASE
      WHEN r32_trap_op_til_tripel = 'recommended'
      THEN GREATEST(
        n106_dobbeltbehandling_day_true,
        d69,
        CASE WHEN n123_mindst_to_eksacerbationer THEN n123_mindst_to_eksacerbationer_day_true END,
        CASE WHEN x87 THEN n122_mindst_en_eksacerbation_day_true END,
        d43,
        d3
      )
    END AS r32_trap_op_til_tripel_day,
    CASE
      WHEN "r33_undgå_ics_ved_lave_eosinofile" = 'undecided'
      THEN (
        unknown_0 & 8
      ) | x89_lacks_0 | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS "r33_undgå_ics_ved_lave_eosinofile_missing_0",
    CASE
      WHEN "r33_undgå_ics_ved_lave_eosinofile" = 'undecided'
      THEN x89_lacks_1 | doubt_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS "r33_undgå_ics_ved_lave_eosinofile_missing_1",
    CASE
      WHEN r34_overvej_stop_af_ics = 'undecided'
      THEN (
        unknown_0 & 8
      ) | x90_lacks_0 | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r34_overvej_stop_af_ics_missing_0,
    CASE WHEN r34_overvej_stop_af_ics = 'undecided' THEN x90_lacks_1 | doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r34_overvej_stop_af_ics_missing_1,
    CASE
      WHEN "r35_ikke_høj_dosis_ics" = 'undecided'
      THEN (
        unknown_0 & 8
      ) | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS "r35_ikke_høj_dosis_ics_missing_0",
    CASE
      WHEN "r35_ikke_høj_dosis_ics" = 'undecided'
      THEN (
        unknown_1 & 256
      ) | doubt_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS "r35_ikke_høj_dosis_ics_missing_1",
    CASE WHEN r36_roflumilast = 'undecided' THEN x92_lacks_0 | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS r36_roflumilast_missing_0,
    CASE WHEN r36_roflumilast = 'undecided' THEN x92_lacks_1 | x93_lacks_1 | doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r36_roflumilast_missing_1,
    CASE WHEN r37_azithromycin = 'undecided' THEN x99_lacks_0 | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS r37_azithromycin_missing_0,
    CASE WHEN r37_azithromycin = 'undecided' THEN x99_lacks_1 | doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r37_azithromycin_missing_1,
    CASE WHEN r38_dupilumab = 'undecided' THEN x102_lacks_0 | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS r38_dupilumab_missing_0,
    CASE WHEN r38_dupilumab = 'undecided' THEN x102_lacks_1 | doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r38_dupilumab_missing_1,
    CASE WHEN "r39_behandling_ved_åndenød" = 'undecided' THEN x103_lacks_0 | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS "r39_behandling_ved_åndenød_missing_0",
    CASE WHEN "r39_behandling_ved_åndenød" = 'undecided' THEN x103_lacks_1 | doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS "r39_behandling_ved_åndenød_missing_1",
    CASE
      WHEN "r40_ics_ved_åndenød_og_eksacerbationer" = 'undecided'
      THEN x104_lacks_0 | x105_lacks_0 | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS "r40_ics_ved_åndenød_og_eksacerbationer_missing_0",
    CASE
      WHEN "r40_ics_ved_åndenød_og_eksacerbationer" = 'undecided'
      THEN x104_lacks_1 | doubt_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS "r40_ics_ved_åndenød_og_eksacerbationer_missing_1",
    CASE
      WHEN "r41_vurdér_ny_behandling" = 'undecided'
      THEN (
        unknown_0 & 2048
      ) | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS "r41_vurdér_ny_behandling_missing_0",
    CASE WHEN "r41_vurdér_ny_behandling" = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS "r41_vurdér_ny_behandling_missing_1",
    CASE
      WHEN r42_rehabilitering = 'undecided'
      THEN (
        unknown_0 & 274877906944
      ) | x106_lacks_0 | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r42_rehabilitering_missing_0,
    CASE WHEN r42_rehabilitering = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r42_rehabilitering_missing_1,
    CASE
      WHEN r43_rehabilitering_let = 'undecided'
      THEN (
        unknown_0 & 274877906944
      ) | x109_lacks_0 | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r43_rehabilitering_let_missing_0,
    CASE WHEN r43_rehabilitering_let = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r43_rehabilitering_let_missing_1,
    CASE
      WHEN r44_rehabilitering_tidligt = 'undecided'
      THEN (
        unknown_0 & 16777216
      ) | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r44_rehabilitering_tidligt_missing_0,
    CASE WHEN r44_rehabilitering_tidligt = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r44_rehabilitering_tidligt_missing_1,
    CASE WHEN r45_rehabiliteringens_indhold = 'undecided' THEN x111_lacks_0 | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS r45_rehabiliteringens_indhold_missing_0,
    CASE WHEN r45_rehabiliteringens_indhold = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r45_rehabiliteringens_indhold_missing_1,
    CASE
      WHEN "r46_efter_indlæggelse" = 'undecided'
      THEN (
        unknown_0 & 16777216
      ) | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS "r46_efter_indlæggelse_missing_0",
    CASE WHEN "r46_efter_indlæggelse" = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS "r46_efter_indlæggelse_missing_1",
    CASE
      WHEN r47_efter_eksacerbation = 'undecided'
      THEN n92_nylig_moderat_eksacerbation_lacks_0 | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r47_efter_eksacerbation_missing_0,
    CASE WHEN r47_efter_eksacerbation = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r47_efter_eksacerbation_missing_1,
    CASE WHEN r48_ny_diagnose = 'undecided' THEN x112_lacks_0 | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS r48_ny_diagnose_missing_0,
    CASE WHEN r48_ny_diagnose = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r48_ny_diagnose_missing_1,
    CASE
      WHEN r49_efter_rehabilitering = 'undecided'
      THEN (
        unknown_0 & 1152921504606846976
      ) | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r49_efter_rehabilitering_missing_0,
    CASE WHEN r49_efter_rehabilitering = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r49_efter_rehabilitering_missing_1,
    CASE WHEN "r50_følg_rygestop" = 'undecided' THEN doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS "r50_følg_rygestop_missing_0",
    CASE WHEN "r50_følg_rygestop" = 'undecided' THEN (
      unknown_1 & 1
    ) | doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS "r50_følg_rygestop_missing_1",
    CASE
      WHEN "r51_vurdér_ilt" = 'undecided'
      THEN (
        unknown_0 & 2199023255552
      ) | n104_ilt_eller_niv_lacks_0 | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS "r51_vurdér_ilt_missing_0",
    CASE WHEN "r51_vurdér_ilt" = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS "r51_vurdér_ilt_missing_1",
    CASE WHEN r52_meget_lav_ilt = 'undecided' THEN x113_lacks_0 | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS r52_meget_lav_ilt_missing_0,
    CASE WHEN r52_meget_lav_ilt = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r52_meget_lav_ilt_missing_1,
    CASE WHEN r53_hjemmeilt = 'undecided' THEN x116_lacks_0 | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS r53_hjemmeilt_missing_0,
    CASE WHEN r53_hjemmeilt = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r53_hjemmeilt_missing_1,
    CASE
      WHEN r54_kontrol_af_ilt = 'undecided'
      THEN (
        unknown_0 & 36028797018963968
      ) | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r54_kontrol_af_ilt_missing_0,
    CASE WHEN r54_kontrol_af_ilt = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r54_kontrol_af_ilt_missing_1,
    CASE WHEN r55_rygning_og_ilt = 'undecided' THEN x119_lacks_0 | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS r55_rygning_og_ilt_missing_0,
    CASE WHEN r55_rygning_og_ilt = 'undecided' THEN x119_lacks_1 | doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r55_rygning_og_ilt_missing_1,
    CASE WHEN r56_lungemedicinsk_vurdering = 'undecided' THEN x121_lacks_0 | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS r56_lungemedicinsk_vurdering_missing_0,
    CASE WHEN r56_lungemedicinsk_vurdering = 'undecided' THEN x121_lacks_1 | doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r56_lungemedicinsk_vurdering_missing_1,
    CASE WHEN "r57_henvisning_ved_svær_kol" = 'undecided' THEN x123_lacks_0 | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS "r57_henvisning_ved_svær_kol_missing_0",
    CASE WHEN "r57_henvisning_ved_svær_kol" = 'undecided' THEN doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS "r57_henvisning_ved_svær_kol_missing_1",
    CASE
      WHEN r58_telemedicin = 'undecided'
      THEN (
        unknown_0 & 131072
      ) | x126_lacks_0 | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r58_telemedicin_missing_0,
    CASE WHEN r58_telemedicin = 'undecided' THEN x126_lacks_1 | doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r58_telemedicin_missing_1
  FROM layer_9
), layer_11 AS (
  SELECT
    *,
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
      WHEN x1 IS NULL
      THEN n125_r1_lacks_0 | n121_r2_lacks_0 | n94_r3_lacks_0 | n117_r4_lacks_0 | n99_r5_lacks_0 | n100_r6_lacks_0 | n128_r7_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS x1_lacks_0,
    CASE WHEN x1 IS NULL THEN n125_r1_lacks_1 | n121_r2_lacks_1 | n128_r7_lacks_1 ELSE CAST(0 AS BIGINT) END AS x1_lacks_1,
    CASE
      WHEN x2 IS NULL
      THEN n124_y1_lacks_0 | n102_y2_lacks_0 | n95_y3_lacks_0 | n129_y4_lacks_0 | n114_y5_lacks_0 | n88_y6_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS x2_lacks_0,
    CASE WHEN x2 IS NULL THEN n124_y1_lacks_1 | n129_y4_lacks_1 ELSE CAST(0 AS BIGINT) END AS x2_lacks_1,
    CASE WHEN x35 THEN 0 WHEN x36 THEN 1 WHEN x37 THEN 2 END AS n131_farve_fresh_true,
    CASE
      WHEN x35
      THEN NULL
      WHEN x35 IS NULL
      THEN 0
      WHEN x36
      THEN NULL
      WHEN x36 IS NULL
      THEN 1
      WHEN x37
      THEN NULL
      WHEN x37 IS NULL
      THEN 2
    END AS n131_farve_fresh_doubt,
    CASE
      WHEN x35 IS NULL
      THEN n125_r1_lacks_0 | n121_r2_lacks_0 | n94_r3_lacks_fresh_0 | n117_r4_lacks_0 | n99_r5_lacks_0 | n100_r6_lacks_fresh_0 | n128_r7_lacks_fresh_0
      ELSE CAST(0 AS BIGINT)
    END AS x35_lacks_0,
    CASE WHEN x35 IS NULL THEN n125_r1_lacks_1 | n121_r2_lacks_1 | n128_r7_lacks_fresh_1 ELSE CAST(0 AS BIGINT) END AS x35_lacks_1,
    CASE
      WHEN x36 IS NULL
      THEN n124_y1_lacks_0 | n102_y2_lacks_0 | n95_y3_lacks_fresh_0 | n129_y4_lacks_0 | n114_y5_lacks_0 | n88_y6_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS x36_lacks_0,
    CASE WHEN x36 IS NULL THEN n124_y1_lacks_1 | n129_y4_lacks_1 ELSE CAST(0 AS BIGINT) END AS x36_lacks_1,
    CASE WHEN x77 IS NULL THEN "n127_gold_høj_risiko_lacks_0" | n116_gold_symptomer_lacks_0 ELSE CAST(0 AS BIGINT) END AS x77_lacks_0,
    CASE WHEN x77 IS NULL THEN "n127_gold_høj_risiko_lacks_1" ELSE CAST(0 AS BIGINT) END AS x77_lacks_1,
    CASE WHEN x78 IS NULL THEN "n127_gold_høj_risiko_lacks_0" | n116_gold_symptomer_lacks_0 ELSE CAST(0 AS BIGINT) END AS x78_lacks_0,
    CASE WHEN x78 IS NULL THEN "n127_gold_høj_risiko_lacks_1" ELSE CAST(0 AS BIGINT) END AS x78_lacks_1,
    CASE WHEN x79 IS NULL THEN "n127_gold_høj_risiko_lacks_0" | n116_gold_symptomer_lacks_0 ELSE CAST(0 AS BIGINT) END AS x79_lacks_0,
    CASE WHEN x79 IS NULL THEN "n127_gold_høj_risiko_lacks_1" ELSE CAST(0 AS BIGINT) END AS x79_lacks_1,
    CASE WHEN x80 IS NULL THEN "n127_gold_høj_risiko_lacks_0" | n116_gold_symptomer_lacks_0 ELSE CAST(0 AS BIGINT) END AS x80_lacks_0,
    CASE WHEN x80 IS NULL THEN "n127_gold_høj_risiko_lacks_1" ELSE CAST(0 AS BIGINT) END AS x80_lacks_1,
    CASE WHEN x81 IS NULL THEN "n127_gold_høj_risiko_lacks_0" ELSE CAST(0 AS BIGINT) END AS x81_lacks_0,
    CASE WHEN x81 IS NULL THEN "n127_gold_høj_risiko_lacks_1" ELSE CAST(0 AS BIGINT) END AS x81_lacks_1,
    GREATEST(
      CASE WHEN x77 THEN GREATEST("n127_gold_høj_risiko_day_false", n116_gold_symptomer_day_false) END,
      CASE WHEN x78 THEN GREATEST("n127_gold_høj_risiko_day_false", n116_gold_symptomer_day_true) END,
      CASE WHEN x79 THEN GREATEST("n127_gold_høj_risiko_day_true", n116_gold_symptomer_day_false) END,
      CASE WHEN x80 THEN GREATEST("n127_gold_høj_risiko_day_true", n116_gold_symptomer_day_true) END,
      CASE WHEN x81 THEN "n127_gold_høj_risiko_day_true" END
    ) AS n130_gold_gruppe_day_known,
    CASE WHEN x77 THEN 1 ELSE 0 END + CASE WHEN x78 THEN 1 ELSE 0 END + CASE WHEN x79 THEN 1 ELSE 0 END + CASE WHEN x80 THEN 1 ELSE 0 END + CASE WHEN x81 THEN 1 ELSE 0 END AS n130_gold_gruppe_results
  FROM layer_10
), layer_12 AS (
  SELECT
    *,
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
    CASE WHEN (
      n131_farve_true IS NULL
    ) OR (
      n131_farve_true > 0
    ) THEN x1_lacks_0 ELSE CAST(0 AS BIGINT) END AS n131_farve_0_lacks_0,
    CASE WHEN (
      n131_farve_true IS NULL
    ) OR (
      n131_farve_true > 0
    ) THEN x1_lacks_1 ELSE CAST(0 AS BIGINT) END AS n131_farve_0_lacks_1,
    CASE WHEN (
      n131_farve_true IS NULL
    ) OR (
      n131_farve_true > 1
    ) THEN x2_lacks_0 ELSE CAST(0 AS BIGINT) END AS n131_farve_1_lacks_0,
    CASE WHEN (
      n131_farve_true IS NULL
    ) OR (
      n131_farve_true > 1
    ) THEN x2_lacks_1 ELSE CAST(0 AS BIGINT) END AS n131_farve_1_lacks_1,
    CASE WHEN (
      n131_farve_true IS NULL
    ) OR (
      n131_farve_true > 2
    ) THEN x3_lacks_0 ELSE CAST(0 AS BIGINT) END AS n131_farve_2_lacks_0,
    CASE WHEN (
      n131_farve_true IS NULL
    ) OR (
      n131_farve_true > 2
    ) THEN x3_lacks_1 ELSE CAST(0 AS BIGINT) END AS n131_farve_2_lacks_1,
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
    CASE
      WHEN (
        n131_farve_fresh_true IS NULL
      ) OR (
        n131_farve_fresh_true > 0
      )
      THEN x35_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS n131_farve_fresh_0_lacks_0,
    CASE
      WHEN (
        n131_farve_fresh_true IS NULL
      ) OR (
        n131_farve_fresh_true > 0
      )
      THEN x35_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS n131_farve_fresh_0_lacks_1,
    CASE
      WHEN (
        n131_farve_fresh_true IS NULL
      ) OR (
        n131_farve_fresh_true > 1
      )
      THEN x36_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS n131_farve_fresh_1_lacks_0,
    CASE
      WHEN (
        n131_farve_fresh_true IS NULL
      ) OR (
        n131_farve_fresh_true > 1
      )
      THEN x36_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS n131_farve_fresh_1_lacks_1,
    CASE
      WHEN (
        n131_farve_fresh_true IS NULL
      ) OR (
        n131_farve_fresh_true > 2
      )
      THEN x37_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS n131_farve_fresh_2_lacks_0,
    CASE
      WHEN (
        n131_farve_fresh_true IS NULL
      ) OR (
        n131_farve_fresh_true > 2
      )
      THEN x37_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS n131_farve_fresh_2_lacks_1,
    CASE
      WHEN n130_gold_gruppe_results = 1
      THEN CASE WHEN x77 THEN 0 WHEN x78 THEN 1 WHEN x79 THEN 2 WHEN x80 THEN 3 WHEN x81 THEN 4 END
    END AS n130_gold_gruppe /* GOLD-gruppe */
  FROM layer_11
), layer_13 AS (
  SELECT
    *,
    (
      n131_farve_level IS DISTINCT FROM n131_farve_fresh_level
    )
    OR (
      n131_farve_doubt IS DISTINCT FROM n131_farve_fresh_doubt
    )
    OR (
      x33 IS DISTINCT FROM x39
    ) AS n131_farve_differs,
    CASE
      WHEN n131_farve_level = 0
      THEN GREATEST(
        CASE WHEN n125_r1 THEN "n113_svær_mindst_en_day_true" END,
        CASE WHEN n121_r2 THEN n111_moderat_mindst_to_day_true END,
        CASE WHEN n94_r3 THEN d30 END,
        CASE WHEN n117_r4 THEN n117_r4_day_true END,
        CASE WHEN n99_r5 THEN d38 END,
        CASE WHEN n100_r6 THEN n100_r6_day_true END,
        CASE WHEN n128_r7 THEN n128_r7_day_true END
      )
      WHEN n131_farve_level = 1
      THEN GREATEST(
        CASE WHEN n124_y1 THEN n124_y1_day_true END,
        CASE WHEN n102_y2 THEN n102_y2_day_true END,
        CASE WHEN n95_y3 THEN d30 END,
        CASE WHEN n129_y4 THEN "n126_ernæringsrisiko_day_true" END,
        CASE WHEN n114_y5 THEN d31 END,
        CASE WHEN n88_y6 THEN n88_y6_day_true END
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
    END AS n131_farve_level_day,
    CASE
      WHEN n131_farve_level = 0
      THEN CASE WHEN n125_r1 THEN CAST(1 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n121_r2 THEN CAST(2 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n94_r3 THEN CAST(4 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n117_r4 THEN CAST(8 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n99_r5 THEN CAST(16 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n100_r6 THEN CAST(32 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n128_r7 THEN CAST(64 AS BIGINT) ELSE CAST(0 AS BIGINT) END
      WHEN n131_farve_level = 1
      THEN CASE WHEN n124_y1 THEN CAST(128 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n102_y2 THEN CAST(256 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n95_y3 THEN CAST(512 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n129_y4 THEN CAST(1024 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n114_y5 THEN CAST(2048 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n88_y6 THEN CAST(4096 AS BIGINT) ELSE CAST(0 AS BIGINT) END
      WHEN n131_farve_level = 2
      THEN CAST(8192 AS BIGINT) | CASE WHEN n43_cat IS NULL THEN CAST(16384 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN n43_cat < 10 THEN CAST(32768 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CAST(65536 AS BIGINT) | CAST(131072 AS BIGINT) | CASE WHEN "n44_iltmætning" IS NULL THEN CAST(262144 AS BIGINT) ELSE CAST(0 AS BIGINT) END | CASE WHEN "n44_iltmætning" > 92 THEN CAST(524288 AS BIGINT) ELSE CAST(0 AS BIGINT) END
      ELSE CAST(0 AS BIGINT)
    END AS n131_farve_because_0,
    (
      n130_gold_gruppe = 0
    ) AND (
      NOT n105_langtidsvirkende
    ) AS x68,
    CASE
      WHEN n130_gold_gruppe IS NULL
      THEN x77_lacks_0 | x78_lacks_0 | x79_lacks_0 | x80_lacks_0 | x81_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS n130_gold_gruppe_lacks_0,
    CASE
      WHEN n130_gold_gruppe IS NULL
      THEN x77_lacks_1 | x78_lacks_1 | x79_lacks_1 | x80_lacks_1 | x81_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS n130_gold_gruppe_lacks_1,
    (
      n130_gold_gruppe = 1
    ) AND (
      NOT n105_langtidsvirkende
    ) AS x82,
    (
      n130_gold_gruppe = 0
    ) AND (
      NOT n105_langtidsvirkende
    ) AS x83,
    (
      n130_gold_gruppe IN (1, 4)
    ) AND (
      NOT n106_dobbeltbehandling
    ) AS x84,
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
    ) AS x85
  FROM layer_12
), layer_14 AS (
  SELECT
    *,
    CASE
      WHEN n131_farve_differs
      THEN n131_farve_fresh_0_lacks_0 | n131_farve_fresh_1_lacks_0 | n131_farve_fresh_2_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS x40,
    CASE
      WHEN n131_farve_differs
      THEN n131_farve_fresh_0_lacks_1 | n131_farve_fresh_1_lacks_1 | n131_farve_fresh_2_lacks_1
      ELSE CAST(0 AS BIGINT)
    END AS x42,
    CASE
      WHEN n131_farve_differs
      THEN LEAST(n131_farve_level, n131_farve_doubt, n131_farve_fresh_level, n131_farve_fresh_doubt)
      ELSE n131_farve_doubt
    END AS n131_farve_worst,
    (
      NOT (
        n131_farve_doubt IS NULL
      )
    )
    OR (
      (
        NOT x33
      ) OR (
        x33 IS NULL
      )
    )
    OR n131_farve_differs AS n131_farve_provisional,
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x68
      )
      THEN NULL
      WHEN n93_ustabil
      THEN 'excepted'
      WHEN suspended
      THEN 'excepted'
      WHEN x68 AND (
        NOT in_doubt
      ) AND (
        NOT n93_ustabil
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r27_start_langtidsvirkende, /* Langtidsvirkende bronkodilatator frem for korttidsvirkende som fast behandling, gruppe A */
    CASE WHEN x68 IS NULL THEN n130_gold_gruppe_lacks_0 ELSE CAST(0 AS BIGINT) END AS x68_lacks_0,
    CASE WHEN x68 IS NULL THEN n130_gold_gruppe_lacks_1 | n105_langtidsvirkende_lacks_1 ELSE CAST(0 AS BIGINT) END AS x68_lacks_1,
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x82
      )
      THEN NULL
      WHEN n93_ustabil
      THEN 'excepted'
      WHEN suspended
      THEN 'excepted'
      WHEN x82 AND (
        NOT in_doubt
      ) AND (
        NOT n93_ustabil
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r28_start_langtidsvirkende_b, /* Langtidsvirkende bronkodilatator frem for korttidsvirkende som fast behandling, gruppe B */
    CASE WHEN x82 IS NULL THEN n130_gold_gruppe_lacks_0 ELSE CAST(0 AS BIGINT) END AS x82_lacks_0,
    CASE WHEN x82 IS NULL THEN n130_gold_gruppe_lacks_1 | n105_langtidsvirkende_lacks_1 ELSE CAST(0 AS BIGINT) END AS x82_lacks_1,
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x83
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN x83 AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r29_start_gruppe_a, /* GOLD A: ét langtidsvirkende middel */
    CASE WHEN x83 IS NULL THEN n130_gold_gruppe_lacks_0 ELSE CAST(0 AS BIGINT) END AS x83_lacks_0,
    CASE WHEN x83 IS NULL THEN n130_gold_gruppe_lacks_1 | n105_langtidsvirkende_lacks_1 ELSE CAST(0 AS BIGINT) END AS x83_lacks_1,
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x84
      )
      THEN NULL
      WHEN suspended
      THEN 'excepted'
      WHEN x84 AND (
        NOT in_doubt
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r30_start_gruppe_b_e, /* GOLD B eller E: LABA og LAMA */
    CASE WHEN x84 IS NULL THEN n130_gold_gruppe_lacks_0 ELSE CAST(0 AS BIGINT) END AS x84_lacks_0,
    CASE WHEN x84 IS NULL THEN n130_gold_gruppe_lacks_1 | n106_dobbeltbehandling_lacks_1 ELSE CAST(0 AS BIGINT) END AS x84_lacks_1,
    CASE
      WHEN (
        NOT concerned
      ) OR (
        NOT x85
      )
      THEN NULL
      WHEN n6_astma
      THEN 'excepted'
      WHEN suspended
      THEN 'excepted'
      WHEN x85 AND (
        NOT in_doubt
      ) AND (
        NOT n6_astma
      )
      THEN 'recommended'
      ELSE 'undecided'
    END AS r31_start_tripel, /* GOLD E og eosinofilocytter mindst 0,30: overvej tripel fra start */
    CASE WHEN x85 IS NULL THEN (
      unknown_0 & 8796093022208
    ) | n130_gold_gruppe_lacks_0 ELSE CAST(0 AS BIGINT) END AS x85_lacks_0,
    CASE WHEN x85 IS NULL THEN n130_gold_gruppe_lacks_1 | n105_langtidsvirkende_lacks_1 ELSE CAST(0 AS BIGINT) END AS x85_lacks_1
  FROM layer_13
), layer_15 AS (
  SELECT
    *,
    (
      n131_farve_0_lacks_0 | n131_farve_1_lacks_0 | n131_farve_2_lacks_0 | n131_farve_short_0
    ) | (
      x40 & (
        XOR(x41, CAST(4611686018427387903 AS BIGINT))
      )
    ) AS n131_farve_missing_0,
    (
      n131_farve_0_lacks_1 | n131_farve_1_lacks_1 | n131_farve_2_lacks_1 | n131_farve_short_1
    ) | (
      x42 & (
        XOR(x43, CAST(4611686018427387903 AS BIGINT))
      )
    ) AS n131_farve_missing_1,
    x40 & x41 AS n131_farve_stale_0,
    CASE
      WHEN r27_start_langtidsvirkende = 'undecided'
      THEN x68_lacks_0 | n93_ustabil_lacks_0 | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r27_start_langtidsvirkende_missing_0,
    CASE WHEN r27_start_langtidsvirkende = 'undecided' THEN x68_lacks_1 | doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r27_start_langtidsvirkende_missing_1,
    CASE
      WHEN r27_start_langtidsvirkende = 'recommended'
      THEN GREATEST(n130_gold_gruppe_day_known, n105_langtidsvirkende_day_false, n93_ustabil_day_false)
    END AS r27_start_langtidsvirkende_day,
    CASE
      WHEN r28_start_langtidsvirkende_b = 'undecided'
      THEN x82_lacks_0 | n93_ustabil_lacks_0 | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r28_start_langtidsvirkende_b_missing_0,
    CASE WHEN r28_start_langtidsvirkende_b = 'undecided' THEN x82_lacks_1 | doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r28_start_langtidsvirkende_b_missing_1,
    CASE
      WHEN r28_start_langtidsvirkende_b = 'recommended'
      THEN GREATEST(n130_gold_gruppe_day_known, n105_langtidsvirkende_day_false, n93_ustabil_day_false)
    END AS r28_start_langtidsvirkende_b_day,
    CASE WHEN r29_start_gruppe_a = 'undecided' THEN x83_lacks_0 | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS r29_start_gruppe_a_missing_0,
    CASE WHEN r29_start_gruppe_a = 'undecided' THEN x83_lacks_1 | doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r29_start_gruppe_a_missing_1,
    CASE
      WHEN r29_start_gruppe_a = 'recommended'
      THEN GREATEST(n130_gold_gruppe_day_known, n105_langtidsvirkende_day_false)
    END AS r29_start_gruppe_a_day,
    CASE WHEN r30_start_gruppe_b_e = 'undecided' THEN x84_lacks_0 | doubt_lacks_0 ELSE CAST(0 AS BIGINT) END AS r30_start_gruppe_b_e_missing_0,
    CASE WHEN r30_start_gruppe_b_e = 'undecided' THEN x84_lacks_1 | doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r30_start_gruppe_b_e_missing_1,
    CASE
      WHEN r30_start_gruppe_b_e = 'recommended'
      THEN GREATEST(n130_gold_gruppe_day_known, n106_dobbeltbehandling_day_false)
    END AS r30_start_gruppe_b_e_day,
    CASE
      WHEN r31_start_tripel = 'undecided'
      THEN (
        unknown_0 & 8
      ) | x85_lacks_0 | doubt_lacks_0
      ELSE CAST(0 AS BIGINT)
    END AS r31_start_tripel_missing_0,
    CASE WHEN r31_start_tripel = 'undecided' THEN x85_lacks_1 | doubt_lacks_1 ELSE CAST(0 AS BIGINT) END AS r31_start_tripel_missing_1,
    CASE
      WHEN r31_start_tripel = 'recommended'
      THEN GREATEST(n130_gold_gruppe_day_known, d43, n105_langtidsvirkende_day_false, d3)
    END AS r31_start_tripel_day
  FROM layer_14
)
SELECT
  patient AS patient,
  status AS status,
  exclusion AS exclusion,
  undecided_exclusions AS undecided_exclusions,
  concerned AS concerned,
  included AS included,
  in_doubt AS in_doubt,
  population_lacks_0 | confirmation_lacks_0 AS missing0,
  population_lacks_1 AS missing1,
  (
    (
      population_lacks_0 | confirmation_lacks_0
    ) | CASE WHEN included THEN n131_farve_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN included THEN n131_farve_stale_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r0_bekræft_kol_missing_0" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r1_atypisk_alder_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r2_astmakomponent_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r3_behovsvurdering_og_plan_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r4_uenige_symptomer_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r5_uens_bmi_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r6_støt_rygestop_missing_0" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r7_årlig_kontrol_missing_0" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r8_årlig_spirometri_missing_0" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r9_gentag_diagnostisk_spirometri_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r10_inhalationsteknik_og_medicinbrug_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r11_influenzavaccination_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r12_covidvaccination_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r13_pneumokokvaccination_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r14_rsv_vaccination_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r15_vaccination_ved_reaktion_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r16_selvbehandlingsplan_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r17_selvbehandlingsplan_efter_eksacerbation_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r18_selvbehandlingsplan_efter_indlæggelse_missing_0" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r19_knogleskørhed_missing_0" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r20_ernæring_missing_0" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r21_psykisk_trivsel_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r22_handl_på_psykisk_trivsel_missing_0" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r23_hjerte_kar_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r24_fysisk_aktivitet_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r25_gennemgå_medicin_missing_0" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r26_lindring_og_behandlingsmål_missing_0" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r27_start_langtidsvirkende_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r28_start_langtidsvirkende_b_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r29_start_gruppe_a_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r30_start_gruppe_b_e_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r31_start_tripel_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r32_trap_op_til_tripel_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r33_undgå_ics_ved_lave_eosinofile_missing_0" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r34_overvej_stop_af_ics_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r35_ikke_høj_dosis_ics_missing_0" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r36_roflumilast_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r37_azithromycin_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r39_behandling_ved_åndenød_missing_0" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r40_ics_ved_åndenød_og_eksacerbationer_missing_0" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r41_vurdér_ny_behandling_missing_0" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r42_rehabilitering_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r43_rehabilitering_let_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r44_rehabilitering_tidligt_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r45_rehabiliteringens_indhold_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r46_efter_indlæggelse_missing_0" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r47_efter_eksacerbation_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r48_ny_diagnose_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r49_efter_rehabilitering_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r50_følg_rygestop_missing_0" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r51_vurdér_ilt_missing_0" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r52_meget_lav_ilt_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r53_hjemmeilt_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r54_kontrol_af_ilt_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r55_rygning_og_ilt_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r56_lungemedicinsk_vurdering_missing_0 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r57_henvisning_ved_svær_kol_missing_0" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r58_telemedicin_missing_0 ELSE CAST(0 AS BIGINT) END
  ) & CAST(2304167097938214909 AS BIGINT) AS collect0,
  (
    population_lacks_1 | CASE WHEN included THEN n131_farve_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r0_bekræft_kol_missing_1" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r1_atypisk_alder_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r2_astmakomponent_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r3_behovsvurdering_og_plan_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r4_uenige_symptomer_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r5_uens_bmi_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r6_støt_rygestop_missing_1" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r7_årlig_kontrol_missing_1" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r8_årlig_spirometri_missing_1" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r9_gentag_diagnostisk_spirometri_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r10_inhalationsteknik_og_medicinbrug_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r11_influenzavaccination_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r12_covidvaccination_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r13_pneumokokvaccination_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r14_rsv_vaccination_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r15_vaccination_ved_reaktion_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r16_selvbehandlingsplan_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r17_selvbehandlingsplan_efter_eksacerbation_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r18_selvbehandlingsplan_efter_indlæggelse_missing_1" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r19_knogleskørhed_missing_1" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r20_ernæring_missing_1" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r21_psykisk_trivsel_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r22_handl_på_psykisk_trivsel_missing_1" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r23_hjerte_kar_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r24_fysisk_aktivitet_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r25_gennemgå_medicin_missing_1" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r26_lindring_og_behandlingsmål_missing_1" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r27_start_langtidsvirkende_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r28_start_langtidsvirkende_b_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r29_start_gruppe_a_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r30_start_gruppe_b_e_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r31_start_tripel_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r32_trap_op_til_tripel_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r33_undgå_ics_ved_lave_eosinofile_missing_1" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r34_overvej_stop_af_ics_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r35_ikke_høj_dosis_ics_missing_1" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r36_roflumilast_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r37_azithromycin_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r39_behandling_ved_åndenød_missing_1" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r40_ics_ved_åndenød_og_eksacerbationer_missing_1" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r41_vurdér_ny_behandling_missing_1" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r42_rehabilitering_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r43_rehabilitering_let_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r44_rehabilitering_tidligt_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r45_rehabiliteringens_indhold_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r46_efter_indlæggelse_missing_1" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r47_efter_eksacerbation_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r48_ny_diagnose_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r49_efter_rehabilitering_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r50_følg_rygestop_missing_1" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r51_vurdér_ilt_missing_1" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r52_meget_lav_ilt_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r53_hjemmeilt_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r54_kontrol_af_ilt_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r55_rygning_og_ilt_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r56_lungemedicinsk_vurdering_missing_1 ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN "r57_henvisning_ved_svær_kol_missing_1" ELSE CAST(0 AS BIGINT) END | CASE WHEN NOT in_doubt THEN r58_telemedicin_missing_1 ELSE CAST(0 AS BIGINT) END
  ) & CAST(33550311 AS BIGINT) AS collect1,
  n131_farve_level AS s0_level,
  n131_farve_worst AS s0_worst,
  n131_farve_provisional AS s0_provisional,
  n131_farve_level_day AS s0_day,
  n131_farve_missing_0 AS s0_missing0,
  n131_farve_missing_1 AS s0_missing1,
  n131_farve_stale_0 AS s0_stale0,
  n131_farve_because_0 AS s0_because0,
  "r0_bekræft_kol" AS r0_status,
  "r0_bekræft_kol_day" AS r0_day,
  "r0_bekræft_kol_missing_0" AS r0_missing0,
  "r0_bekræft_kol_missing_1" AS r0_missing1,
  r1_atypisk_alder AS r1_status,
  r1_atypisk_alder_day AS r1_day,
  r1_atypisk_alder_missing_0 AS r1_missing0,
  r1_atypisk_alder_missing_1 AS r1_missing1,
  r2_astmakomponent AS r2_status,
  r2_astmakomponent_day AS r2_day,
  r2_astmakomponent_missing_0 AS r2_missing0,
  r2_astmakomponent_missing_1 AS r2_missing1,
  r3_behovsvurdering_og_plan AS r3_status,
  r3_behovsvurdering_og_plan_day AS r3_day,
  r3_behovsvurdering_og_plan_missing_0 AS r3_missing0,
  r3_behovsvurdering_og_plan_missing_1 AS r3_missing1,
  r4_uenige_symptomer AS r4_status,
  r4_uenige_symptomer_day AS r4_day,
  r4_uenige_symptomer_missing_0 AS r4_missing0,
  r4_uenige_symptomer_missing_1 AS r4_missing1,
  r5_uens_bmi AS r5_status,
  r5_uens_bmi_day AS r5_day,
  r5_uens_bmi_missing_0 AS r5_missing0,
  r5_uens_bmi_missing_1 AS r5_missing1,
  "r6_støt_rygestop" AS r6_status,
  "r6_støt_rygestop_day" AS r6_day,
  "r6_støt_rygestop_missing_0" AS r6_missing0,
  "r6_støt_rygestop_missing_1" AS r6_missing1,
  "r7_årlig_kontrol" AS r7_status,
  "r7_årlig_kontrol_day" AS r7_day,
  "r7_årlig_kontrol_missing_0" AS r7_missing0,
  "r7_årlig_kontrol_missing_1" AS r7_missing1,
  "r8_årlig_spirometri" AS r8_status,
  "r8_årlig_spirometri_day" AS r8_day,
  "r8_årlig_spirometri_missing_0" AS r8_missing0,
  "r8_årlig_spirometri_missing_1" AS r8_missing1,
  r9_gentag_diagnostisk_spirometri AS r9_status,
  r9_gentag_diagnostisk_spirometri_day AS r9_day,
  r9_gentag_diagnostisk_spirometri_missing_0 AS r9_missing0,
  r9_gentag_diagnostisk_spirometri_missing_1 AS r9_missing1,
  r10_inhalationsteknik_og_medicinbrug AS r10_status,
  r10_inhalationsteknik_og_medicinbrug_day AS r10_day,
  r10_inhalationsteknik_og_medicinbrug_missing_0 AS r10_missing0,
  r10_inhalationsteknik_og_medicinbrug_missing_1 AS r10_missing1,
  r11_influenzavaccination AS r11_status,
  r11_influenzavaccination_day AS r11_day,
  r11_influenzavaccination_missing_0 AS r11_missing0,
  r11_influenzavaccination_missing_1 AS r11_missing1,
  r12_covidvaccination AS r12_status,
  r12_covidvaccination_day AS r12_day,
  r12_covidvaccination_missing_0 AS r12_missing0,
  r12_covidvaccination_missing_1 AS r12_missing1,
  r13_pneumokokvaccination AS r13_status,
  r13_pneumokokvaccination_day AS r13_day,
  r13_pneumokokvaccination_missing_0 AS r13_missing0,
  r13_pneumokokvaccination_missing_1 AS r13_missing1,
  r14_rsv_vaccination AS r14_status,
  r14_rsv_vaccination_day AS r14_day,
  r14_rsv_vaccination_missing_0 AS r14_missing0,
  r14_rsv_vaccination_missing_1 AS r14_missing1,
  r15_vaccination_ved_reaktion AS r15_status,
  r15_vaccination_ved_reaktion_day AS r15_day,
  r15_vaccination_ved_reaktion_missing_0 AS r15_missing0,
  r15_vaccination_ved_reaktion_missing_1 AS r15_missing1,
  r16_selvbehandlingsplan AS r16_status,
  r16_selvbehandlingsplan_day AS r16_day,
  r16_selvbehandlingsplan_missing_0 AS r16_missing0,
  r16_selvbehandlingsplan_missing_1 AS r16_missing1,
  r17_selvbehandlingsplan_efter_eksacerbation AS r17_status,
  r17_selvbehandlingsplan_efter_eksacerbation_day AS r17_day,
  r17_selvbehandlingsplan_efter_eksacerbation_missing_0 AS r17_missing0,
  r17_selvbehandlingsplan_efter_eksacerbation_missing_1 AS r17_missing1,
  "r18_selvbehandlingsplan_efter_indlæggelse" AS r18_status,
  "r18_selvbehandlingsplan_efter_indlæggelse_day" AS r18_day,
  "r18_selvbehandlingsplan_efter_indlæggelse_missing_0" AS r18_missing0,
  "r18_selvbehandlingsplan_efter_indlæggelse_missing_1" AS r18_missing1,
  "r19_knogleskørhed" AS r19_status,
  "r19_knogleskørhed_day" AS r19_day,
  "r19_knogleskørhed_missing_0" AS r19_missing0,
  "r19_knogleskørhed_missing_1" AS r19_missing1,
  "r20_ernæring" AS r20_status,
  "r20_ernæring_day" AS r20_day,
  "r20_ernæring_missing_0" AS r20_missing0,
  "r20_ernæring_missing_1" AS r20_missing1,
  r21_psykisk_trivsel AS r21_status,
  r21_psykisk_trivsel_day AS r21_day,
  r21_psykisk_trivsel_missing_0 AS r21_missing0,
  r21_psykisk_trivsel_missing_1 AS r21_missing1,
  "r22_handl_på_psykisk_trivsel" AS r22_status,
  "r22_handl_på_psykisk_trivsel_day" AS r22_day,
  "r22_handl_på_psykisk_trivsel_missing_0" AS r22_missing0,
  "r22_handl_på_psykisk_trivsel_missing_1" AS r22_missing1,
  r23_hjerte_kar AS r23_status,
  r23_hjerte_kar_day AS r23_day,
  r23_hjerte_kar_missing_0 AS r23_missing0,
  r23_hjerte_kar_missing_1 AS r23_missing1,
  r24_fysisk_aktivitet AS r24_status,
  r24_fysisk_aktivitet_day AS r24_day,
  r24_fysisk_aktivitet_missing_0 AS r24_missing0,
  r24_fysisk_aktivitet_missing_1 AS r24_missing1,
  "r25_gennemgå_medicin" AS r25_status,
  "r25_gennemgå_medicin_day" AS r25_day,
  "r25_gennemgå_medicin_missing_0" AS r25_missing0,
  "r25_gennemgå_medicin_missing_1" AS r25_missing1,
  "r26_lindring_og_behandlingsmål" AS r26_status,
  "r26_lindring_og_behandlingsmål_day" AS r26_day,
  "r26_lindring_og_behandlingsmål_missing_0" AS r26_missing0,
  "r26_lindring_og_behandlingsmål_missing_1" AS r26_missing1,
  r27_start_langtidsvirkende AS r27_status,
  r27_start_langtidsvirkende_day AS r27_day,
  r27_start_langtidsvirkende_missing_0 AS r27_missing0,
  r27_start_langtidsvirkende_missing_1 AS r27_missing1,
  r28_start_langtidsvirkende_b AS r28_status,
  r28_start_langtidsvirkende_b_day AS r28_day,
  r28_start_langtidsvirkende_b_missing_0 AS r28_missing0,
  r28_start_langtidsvirkende_b_missing_1 AS r28_missing1,
  r29_start_gruppe_a AS r29_status,
  r29_start_gruppe_a_day AS r29_day,
  r29_start_gruppe_a_missing_0 AS r29_missing0,
  r29_start_gruppe_a_missing_1 AS r29_missing1,
  r30_start_gruppe_b_e AS r30_status,
  r30_start_gruppe_b_e_day AS r30_day,
  r30_start_gruppe_b_e_missing_0 AS r30_missing0,
  r30_start_gruppe_b_e_missing_1 AS r30_missing1,
  r31_start_tripel AS r31_status,
  r31_start_tripel_day AS r31_day,
  r31_start_tripel_missing_0 AS r31_missing0,
  r31_start_tripel_missing_1 AS r31_missing1,
  r32_trap_op_til_tripel AS r32_status,
  r32_trap_op_til_tripel_day AS r32_day,
  r32_trap_op_til_tripel_missing_0 AS r32_missing0,
  r32_trap_op_til_tripel_missing_1 AS r32_missing1,
  "r33_undgå_ics_ved_lave_eosinofile" AS r33_status,
  "r33_undgå_ics_ved_lave_eosinofile_day" AS r33_day,
  "r33_undgå_ics_ved_lave_eosinofile_missing_0" AS r33_missing0,
  "r33_undgå_ics_ved_lave_eosinofile_missing_1" AS r33_missing1,
  r34_overvej_stop_af_ics AS r34_status,
  r34_overvej_stop_af_ics_day AS r34_day,
  r34_overvej_stop_af_ics_missing_0 AS r34_missing0,
  r34_overvej_stop_af_ics_missing_1 AS r34_missing1,
  "r35_ikke_høj_dosis_ics" AS r35_status,
  "r35_ikke_høj_dosis_ics_day" AS r35_day,
  "r35_ikke_høj_dosis_ics_missing_0" AS r35_missing0,
  "r35_ikke_høj_dosis_ics_missing_1" AS r35_missing1,
  r36_roflumilast AS r36_status,
  r36_roflumilast_day AS r36_day,
  r36_roflumilast_missing_0 AS r36_missing0,
  r36_roflumilast_missing_1 AS r36_missing1,
  r37_azithromycin AS r37_status,
  r37_azithromycin_day AS r37_day,
  r37_azithromycin_missing_0 AS r37_missing0,
  r37_azithromycin_missing_1 AS r37_missing1,
  r38_dupilumab AS r38_status,
  r38_dupilumab_day AS r38_day,
  r38_dupilumab_missing_0 AS r38_missing0,
  r38_dupilumab_missing_1 AS r38_missing1,
  "r39_behandling_ved_åndenød" AS r39_status,
  "r39_behandling_ved_åndenød_day" AS r39_day,
  "r39_behandling_ved_åndenød_missing_0" AS r39_missing0,
  "r39_behandling_ved_åndenød_missing_1" AS r39_missing1,
  "r40_ics_ved_åndenød_og_eksacerbationer" AS r40_status,
  "r40_ics_ved_åndenød_og_eksacerbationer_day" AS r40_day,
  "r40_ics_ved_åndenød_og_eksacerbationer_missing_0" AS r40_missing0,
  "r40_ics_ved_åndenød_og_eksacerbationer_missing_1" AS r40_missing1,
  "r41_vurdér_ny_behandling" AS r41_status,
  "r41_vurdér_ny_behandling_day" AS r41_day,
  "r41_vurdér_ny_behandling_missing_0" AS r41_missing0,
  "r41_vurdér_ny_behandling_missing_1" AS r41_missing1,
  r42_rehabilitering AS r42_status,
  r42_rehabilitering_day AS r42_day,
  r42_rehabilitering_missing_0 AS r42_missing0,
  r42_rehabilitering_missing_1 AS r42_missing1,
  r43_rehabilitering_let AS r43_status,
  r43_rehabilitering_let_day AS r43_day,
  r43_rehabilitering_let_missing_0 AS r43_missing0,
  r43_rehabilitering_let_missing_1 AS r43_missing1,
  r44_rehabilitering_tidligt AS r44_status,
  r44_rehabilitering_tidligt_day AS r44_day,
  r44_rehabilitering_tidligt_missing_0 AS r44_missing0,
  r44_rehabilitering_tidligt_missing_1 AS r44_missing1,
  r45_rehabiliteringens_indhold AS r45_status,
  r45_rehabiliteringens_indhold_day AS r45_day,
  r45_rehabiliteringens_indhold_missing_0 AS r45_missing0,
  r45_rehabiliteringens_indhold_missing_1 AS r45_missing1,
  "r46_efter_indlæggelse" AS r46_status,
  "r46_efter_indlæggelse_day" AS r46_day,
  "r46_efter_indlæggelse_missing_0" AS r46_missing0,
  "r46_efter_indlæggelse_missing_1" AS r46_missing1,
  r47_efter_eksacerbation AS r47_status,
  r47_efter_eksacerbation_day AS r47_day,
  r47_efter_eksacerbation_missing_0 AS r47_missing0,
  r47_efter_eksacerbation_missing_1 AS r47_missing1,
  r48_ny_diagnose AS r48_status,
  r48_ny_diagnose_day AS r48_day,
  r48_ny_diagnose_missing_0 AS r48_missing0,
  r48_ny_diagnose_missing_1 AS r48_missing1,
  r49_efter_rehabilitering AS r49_status,
  r49_efter_rehabilitering_day AS r49_day,
  r49_efter_rehabilitering_missing_0 AS r49_missing0,
  r49_efter_rehabilitering_missing_1 AS r49_missing1,
  "r50_følg_rygestop" AS r50_status,
  "r50_følg_rygestop_day" AS r50_day,
  "r50_følg_rygestop_missing_0" AS r50_missing0,
  "r50_følg_rygestop_missing_1" AS r50_missing1,
  "r51_vurdér_ilt" AS r51_status,
  "r51_vurdér_ilt_day" AS r51_day,
  "r51_vurdér_ilt_missing_0" AS r51_missing0,
  "r51_vurdér_ilt_missing_1" AS r51_missing1,
  r52_meget_lav_ilt AS r52_status,
  r52_meget_lav_ilt_day AS r52_day,
  r52_meget_lav_ilt_missing_0 AS r52_missing0,
  r52_meget_lav_ilt_missing_1 AS r52_missing1,
  r53_hjemmeilt AS r53_status,
  r53_hjemmeilt_day AS r53_day,
  r53_hjemmeilt_missing_0 AS r53_missing0,
  r53_hjemmeilt_missing_1 AS r53_missing1,
  r54_kontrol_af_ilt AS r54_status,
  r54_kontrol_af_ilt_day AS r54_day,
  r54_kontrol_af_ilt_missing_0 AS r54_missing0,
  r54_kontrol_af_ilt_missing_1 AS r54_missing1,
  r55_rygning_og_ilt AS r55_status,
  r55_rygning_og_ilt_day AS r55_day,
  r55_rygning_og_ilt_missing_0 AS r55_missing0,
  r55_rygning_og_ilt_missing_1 AS r55_missing1,
  r56_lungemedicinsk_vurdering AS r56_status,
  r56_lungemedicinsk_vurdering_day AS r56_day,
  r56_lungemedicinsk_vurdering_missing_0 AS r56_missing0,
  r56_lungemedicinsk_vurdering_missing_1 AS r56_missing1,
  "r57_henvisning_ved_svær_kol" AS r57_status,
  "r57_henvisning_ved_svær_kol_day" AS r57_day,
  "r57_henvisning_ved_svær_kol_missing_0" AS r57_missing0,
  "r57_henvisning_ved_svær_kol_missing_1" AS r57_missing1,
  r58_telemedicin AS r58_status,
  r58_telemedicin_day AS r58_day,
  r58_telemedicin_missing_0 AS r58_missing0,
  r58_telemedicin_missing_1 AS r58_missing1,
  concerned AND (
    n115_gold_grad_results > 1
  ) AS t0_conflict,
  concerned AND (
    n130_gold_gruppe_results > 1
  ) AS t1_conflict,
  CASE
    WHEN (
      CASE
        WHEN (
          "n82_vægt" > (
            -1000
          )
        ) AND (
          "n82_vægt" < 1000
        )
        THEN CAST("n82_vægt" AS DECIMAL(12, 8))
      END IS DISTINCT FROM "n82_vægt"
    )
    OR (
      CASE
        WHEN (
          "n83_højde" > (
            -10
          )
        ) AND (
          "n83_højde" < 10
        )
        THEN CAST("n83_højde" AS DECIMAL(10, 8))
      END IS DISTINCT FROM "n83_højde"
    )
    OR (
      CASE
        WHEN (
          "n84_bmi_målt" > (
            -100
          )
        ) AND (
          "n84_bmi_målt" < 100
        )
        THEN CAST("n84_bmi_målt" AS DECIMAL(11, 8))
      END IS DISTINCT FROM "n84_bmi_målt"
    )
    OR (
      CASE
        WHEN (
          "n47_vægt_højest_6_måneder" > (
            -1000
          )
        ) AND (
          "n47_vægt_højest_6_måneder" < 1000
        )
        THEN CAST("n47_vægt_højest_6_måneder" AS DECIMAL(12, 8))
      END IS DISTINCT FROM "n47_vægt_højest_6_måneder"
    )
    OR (
      CASE
        WHEN (
          n34_fev1_fald > (
            -10000
          )
        ) AND (
          n34_fev1_fald < 10000
        )
        THEN CAST(n34_fev1_fald AS DECIMAL(13, 8))
      END IS DISTINCT FROM n34_fev1_fald
    )
    OR (
      CASE
        WHEN CAST(y31 AS DECIMAL(7, 0)) > 0
        THEN CAST(CAST(x128 AS DECIMAL(12, 8)) * CAST(365.25 AS DECIMAL(5, 2)) AS DECIMAL(17, 10))
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
  included,
  judged.answer.stratification AS stratification,
  judged.answer.level AS level,
  judged.answer.worst AS worst,
  judged.answer.provisional AS provisional,
  judged.answer.day AS day,
  judged.answer.missing0 AS missing0,
  judged.answer.missing1 AS missing1,
  judged.answer.stale0 AS stale0,
  judged.answer.stale1 AS stale1,
  judged.answer.because0 AS because0
FROM (
  SELECT
    patient,
    included,
    UNNEST(
      [
        {'stratification': 0, 'level': s0_level, 'worst': s0_worst, 'provisional': s0_provisional, 'day': s0_day, 'missing0': s0_missing0, 'missing1': s0_missing1, 'stale0': s0_stale0, 'stale1': CAST(0 AS BIGINT), 'because0': s0_because0}
      ]
    ) AS answer
  FROM judged
  WHERE
    concerned
) AS judged
WHERE
  NOT (
    answer IS NULL
  )
;

CREATE TEMPORARY TABLE judged_recommendations AS
-- A recommendation that is applicable to a patient, or may be (4.7).
SELECT
  patient,
  in_doubt,
  judged.answer.recommendation AS recommendation,
  judged.answer.status AS status,
  judged.answer.day AS day,
  judged.answer.missing0 AS missing0,
  judged.answer.missing1 AS missing1
FROM (
  SELECT
    patient,
    in_doubt,
    UNNEST(
      [
        CASE
          WHEN NOT (
            r0_status IS NULL
          )
          THEN {'recommendation': 0, 'status': r0_status, 'day': r0_day, 'missing0': r0_missing0, 'missing1': r0_missing1}
        END,
        CASE
          WHEN NOT (
            r1_status IS NULL
          )
          THEN {'recommendation': 1, 'status': r1_status, 'day': r1_day, 'missing0': r1_missing0, 'missing1': r1_missing1}
        END,
        CASE
          WHEN NOT (
            r2_status IS NULL
          )
          THEN {'recommendation': 2, 'status': r2_status, 'day': r2_day, 'missing0': r2_missing0, 'missing1': r2_missing1}
        END,
        CASE
          WHEN NOT (
            r3_status IS NULL
          )
          THEN {'recommendation': 3, 'status': r3_status, 'day': r3_day, 'missing0': r3_missing0, 'missing1': r3_missing1}
        END,
        CASE
          WHEN NOT (
            r4_status IS NULL
          )
          THEN {'recommendation': 4, 'status': r4_status, 'day': r4_day, 'missing0': r4_missing0, 'missing1': r4_missing1}
        END,
        CASE
          WHEN NOT (
            r5_status IS NULL
          )
          THEN {'recommendation': 5, 'status': r5_status, 'day': r5_day, 'missing0': r5_missing0, 'missing1': r5_missing1}
        END,
        CASE
          WHEN NOT (
            r6_status IS NULL
          )
          THEN {'recommendation': 6, 'status': r6_status, 'day': r6_day, 'missing0': r6_missing0, 'missing1': r6_missing1}
        END,
        CASE
          WHEN NOT (
            r7_status IS NULL
          )
          THEN {'recommendation': 7, 'status': r7_status, 'day': r7_day, 'missing0': r7_missing0, 'missing1': r7_missing1}
        END,
        CASE
          WHEN NOT (
            r8_status IS NULL
          )
          THEN {'recommendation': 8, 'status': r8_status, 'day': r8_day, 'missing0': r8_missing0, 'missing1': r8_missing1}
        END,
        CASE
          WHEN NOT (
            r9_status IS NULL
          )
          THEN {'recommendation': 9, 'status': r9_status, 'day': r9_day, 'missing0': r9_missing0, 'missing1': r9_missing1}
        END,
        CASE
          WHEN NOT (
            r10_status IS NULL
          )
          THEN {'recommendation': 10, 'status': r10_status, 'day': r10_day, 'missing0': r10_missing0, 'missing1': r10_missing1}
        END,
        CASE
          WHEN NOT (
            r11_status IS NULL
          )
          THEN {'recommendation': 11, 'status': r11_status, 'day': r11_day, 'missing0': r11_missing0, 'missing1': r11_missing1}
        END,
        CASE
          WHEN NOT (
            r12_status IS NULL
          )
          THEN {'recommendation': 12, 'status': r12_status, 'day': r12_day, 'missing0': r12_missing0, 'missing1': r12_missing1}
        END,
        CASE
          WHEN NOT (
            r13_status IS NULL
          )
          THEN {'recommendation': 13, 'status': r13_status, 'day': r13_day, 'missing0': r13_missing0, 'missing1': r13_missing1}
        END,
        CASE
          WHEN NOT (
            r14_status IS NULL
          )
          THEN {'recommendation': 14, 'status': r14_status, 'day': r14_day, 'missing0': r14_missing0, 'missing1': r14_missing1}
        END,
        CASE
          WHEN NOT (
            r15_status IS NULL
          )
          THEN {'recommendation': 15, 'status': r15_status, 'day': r15_day, 'missing0': r15_missing0, 'missing1': r15_missing1}
        END,
        CASE
          WHEN NOT (
            r16_status IS NULL
          )
          THEN {'recommendation': 16, 'status': r16_status, 'day': r16_day, 'missing0': r16_missing0, 'missing1': r16_missing1}
        END,
        CASE
          WHEN NOT (
            r17_status IS NULL
          )
          THEN {'recommendation': 17, 'status': r17_status, 'day': r17_day, 'missing0': r17_missing0, 'missing1': r17_missing1}
        END,
        CASE
          WHEN NOT (
            r18_status IS NULL
          )
          THEN {'recommendation': 18, 'status': r18_status, 'day': r18_day, 'missing0': r18_missing0, 'missing1': r18_missing1}
        END,
        CASE
          WHEN NOT (
            r19_status IS NULL
          )
          THEN {'recommendation': 19, 'status': r19_status, 'day': r19_day, 'missing0': r19_missing0, 'missing1': r19_missing1}
        END,
        CASE
          WHEN NOT (
            r20_status IS NULL
          )
          THEN {'recommendation': 20, 'status': r20_status, 'day': r20_day, 'missing0': r20_missing0, 'missing1': r20_missing1}
        END,
        CASE
          WHEN NOT (
            r21_status IS NULL
          )
          THEN {'recommendation': 21, 'status': r21_status, 'day': r21_day, 'missing0': r21_missing0, 'missing1': r21_missing1}
        END,
        CASE
          WHEN NOT (
            r22_status IS NULL
          )
          THEN {'recommendation': 22, 'status': r22_status, 'day': r22_day, 'missing0': r22_missing0, 'missing1': r22_missing1}
        END,
        CASE
          WHEN NOT (
            r23_status IS NULL
          )
          THEN {'recommendation': 23, 'status': r23_status, 'day': r23_day, 'missing0': r23_missing0, 'missing1': r23_missing1}
        END,
        CASE
          WHEN NOT (
            r24_status IS NULL
          )
          THEN {'recommendation': 24, 'status': r24_status, 'day': r24_day, 'missing0': r24_missing0, 'missing1': r24_missing1}
        END,
        CASE
          WHEN NOT (
            r25_status IS NULL
          )
          THEN {'recommendation': 25, 'status': r25_status, 'day': r25_day, 'missing0': r25_missing0, 'missing1': r25_missing1}
        END,
        CASE
          WHEN NOT (
            r26_status IS NULL
          )
          THEN {'recommendation': 26, 'status': r26_status, 'day': r26_day, 'missing0': r26_missing0, 'missing1': r26_missing1}
        END,
        CASE
          WHEN NOT (
            r27_status IS NULL
          )
          THEN {'recommendation': 27, 'status': r27_status, 'day': r27_day, 'missing0': r27_missing0, 'missing1': r27_missing1}
        END,
        CASE
          WHEN NOT (
            r28_status IS NULL
          )
          THEN {'recommendation': 28, 'status': r28_status, 'day': r28_day, 'missing0': r28_missing0, 'missing1': r28_missing1}
        END,
        CASE
          WHEN NOT (
            r29_status IS NULL
          )
          THEN {'recommendation': 29, 'status': r29_status, 'day': r29_day, 'missing0': r29_missing0, 'missing1': r29_missing1}
        END,
        CASE
          WHEN NOT (
            r30_status IS NULL
          )
          THEN {'recommendation': 30, 'status': r30_status, 'day': r30_day, 'missing0': r30_missing0, 'missing1': r30_missing1}
        END,
        CASE
          WHEN NOT (
            r31_status IS NULL
          )
          THEN {'recommendation': 31, 'status': r31_status, 'day': r31_day, 'missing0': r31_missing0, 'missing1': r31_missing1}
        END,
        CASE
          WHEN NOT (
            r32_status IS NULL
          )
          THEN {'recommendation': 32, 'status': r32_status, 'day': r32_day, 'missing0': r32_missing0, 'missing1': r32_missing1}
        END,
        CASE
          WHEN NOT (
            r33_status IS NULL
          )
          THEN {'recommendation': 33, 'status': r33_status, 'day': r33_day, 'missing0': r33_missing0, 'missing1': r33_missing1}
        END,
        CASE
          WHEN NOT (
            r34_status IS NULL
          )
          THEN {'recommendation': 34, 'status': r34_status, 'day': r34_day, 'missing0': r34_missing0, 'missing1': r34_missing1}
        END,
        CASE
          WHEN NOT (
            r35_status IS NULL
          )
          THEN {'recommendation': 35, 'status': r35_status, 'day': r35_day, 'missing0': r35_missing0, 'missing1': r35_missing1}
        END,
        CASE
          WHEN NOT (
            r36_status IS NULL
          )
          THEN {'recommendation': 36, 'status': r36_status, 'day': r36_day, 'missing0': r36_missing0, 'missing1': r36_missing1}
        END,
        CASE
          WHEN NOT (
            r37_status IS NULL
          )
          THEN {'recommendation': 37, 'status': r37_status, 'day': r37_day, 'missing0': r37_missing0, 'missing1': r37_missing1}
        END,
        CASE
          WHEN NOT (
            r38_status IS NULL
          )
          THEN {'recommendation': 38, 'status': r38_status, 'day': r38_day, 'missing0': r38_missing0, 'missing1': r38_missing1}
        END,
        CASE
          WHEN NOT (
            r39_status IS NULL
          )
          THEN {'recommendation': 39, 'status': r39_status, 'day': r39_day, 'missing0': r39_missing0, 'missing1': r39_missing1}
        END,
        CASE
          WHEN NOT (
            r40_status IS NULL
          )
          THEN {'recommendation': 40, 'status': r40_status, 'day': r40_day, 'missing0': r40_missing0, 'missing1': r40_missing1}
        END,
        CASE
          WHEN NOT (
            r41_status IS NULL
          )
          THEN {'recommendation': 41, 'status': r41_status, 'day': r41_day, 'missing0': r41_missing0, 'missing1': r41_missing1}
        END,
        CASE
          WHEN NOT (
            r42_status IS NULL
          )
          THEN {'recommendation': 42, 'status': r42_status, 'day': r42_day, 'missing0': r42_missing0, 'missing1': r42_missing1}
        END,
        CASE
          WHEN NOT (
            r43_status IS NULL
          )
          THEN {'recommendation': 43, 'status': r43_status, 'day': r43_day, 'missing0': r43_missing0, 'missing1': r43_missing1}
        END,
        CASE
          WHEN NOT (
            r44_status IS NULL
          )
          THEN {'recommendation': 44, 'status': r44_status, 'day': r44_day, 'missing0': r44_missing0, 'missing1': r44_missing1}
        END,
        CASE
          WHEN NOT (
            r45_status IS NULL
          )
          THEN {'recommendation': 45, 'status': r45_status, 'day': r45_day, 'missing0': r45_missing0, 'missing1': r45_missing1}
        END,
        CASE
          WHEN NOT (
            r46_status IS NULL
          )
          THEN {'recommendation': 46, 'status': r46_status, 'day': r46_day, 'missing0': r46_missing0, 'missing1': r46_missing1}
        END,
        CASE
          WHEN NOT (
            r47_status IS NULL
          )
          THEN {'recommendation': 47, 'status': r47_status, 'day': r47_day, 'missing0': r47_missing0, 'missing1': r47_missing1}
        END,
        CASE
          WHEN NOT (
            r48_status IS NULL
          )
          THEN {'recommendation': 48, 'status': r48_status, 'day': r48_day, 'missing0': r48_missing0, 'missing1': r48_missing1}
        END,
        CASE
          WHEN NOT (
            r49_status IS NULL
          )
          THEN {'recommendation': 49, 'status': r49_status, 'day': r49_day, 'missing0': r49_missing0, 'missing1': r49_missing1}
        END,
        CASE
          WHEN NOT (
            r50_status IS NULL
          )
          THEN {'recommendation': 50, 'status': r50_status, 'day': r50_day, 'missing0': r50_missing0, 'missing1': r50_missing1}
        END,
        CASE
          WHEN NOT (
            r51_status IS NULL
          )
          THEN {'recommendation': 51, 'status': r51_status, 'day': r51_day, 'missing0': r51_missing0, 'missing1': r51_missing1}
        END,
        CASE
          WHEN NOT (
            r52_status IS NULL
          )
          THEN {'recommendation': 52, 'status': r52_status, 'day': r52_day, 'missing0': r52_missing0, 'missing1': r52_missing1}
        END,
        CASE
          WHEN NOT (
            r53_status IS NULL
          )
          THEN {'recommendation': 53, 'status': r53_status, 'day': r53_day, 'missing0': r53_missing0, 'missing1': r53_missing1}
        END,
        CASE
          WHEN NOT (
            r54_status IS NULL
          )
          THEN {'recommendation': 54, 'status': r54_status, 'day': r54_day, 'missing0': r54_missing0, 'missing1': r54_missing1}
        END,
        CASE
          WHEN NOT (
            r55_status IS NULL
          )
          THEN {'recommendation': 55, 'status': r55_status, 'day': r55_day, 'missing0': r55_missing0, 'missing1': r55_missing1}
        END,
        CASE
          WHEN NOT (
            r56_status IS NULL
          )
          THEN {'recommendation': 56, 'status': r56_status, 'day': r56_day, 'missing0': r56_missing0, 'missing1': r56_missing1}
        END,
        CASE
          WHEN NOT (
            r57_status IS NULL
          )
          THEN {'recommendation': 57, 'status': r57_status, 'day': r57_day, 'missing0': r57_missing0, 'missing1': r57_missing1}
        END,
        CASE
          WHEN NOT (
            r58_status IS NULL
          )
          THEN {'recommendation': 58, 'status': r58_status, 'day': r58_day, 'missing0': r58_missing0, 'missing1': r58_missing1}
        END
      ]
    ) AS answer
  FROM judged
) AS judged
WHERE
  NOT (
    answer IS NULL
  )
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
            THEN CAST(facts.first_day + INTERVAL (rules.days) DAY AS DATE)
            ELSE CAST(facts.first_day + INTERVAL (rules.months) MONTH AS DATE)
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
            THEN CAST(facts.first_day + INTERVAL (rules.days) DAY AS DATE)
            ELSE CAST(facts.first_day + INTERVAL (rules.months) MONTH AS DATE)
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

CREATE TEMPORARY TABLE saying AS
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

CREATE TEMPORARY TABLE result_patients AS
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

CREATE TEMPORARY TABLE result_levels AS
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

CREATE TEMPORARY TABLE result_recommendations AS
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

CREATE TEMPORARY TABLE asks AS
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

CREATE TEMPORARY TABLE logic_notes AS
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
) AS conflicts
JOIN patients
  ON patients.patient = conflicts.patient
WHERE
  NOT (
    conflicts.element IS NULL
  )
;

CREATE TEMPORARY TABLE logic_set_aside AS
-- A patient whose numbers have more digits than SQL can calculate with exactly: planned by the runtime.
SELECT
  patient,
  'many-digits' AS reason
FROM judged
WHERE
  beyond_digits
;
