package org.lectern.testing;

import java.util.Map;

/// Three invented pages on gout: a long guide, a report on a trial, a clinic that sells. Written for the tests.
final class SampleTexts {

    private SampleTexts() {}

    static final Map<String, String> BY_ID =
            Map.of("gout-guide", """
            ---
            title: Living with gout, a guide for patients
            publisher: Harbour Rheumatology Society
            issued: 2025-03
            rendition: restated
            identifier: https://example.org/gout-guide
            ---
            # What gout is

            Gout is an inflammation of the joints caused by crystals of uric acid. It affects about 2 in 100 adults, more men than women, and it becomes more common with age.

            ## Symptoms

            - **Joint pain.** The pain begins at night and is worst within 12 to 24 hours. The big toe is the usual place (Harbour Rheumatology Society).
            - **Swelling.** The joint is red, warm and so tender that a bed sheet hurts.
            - **Tophi.** After years of high uric acid, chalky lumps called tophi can form under the skin of the ear, the elbow or the fingers.

            ## How is it found?

            ### Uric acid level

            A blood test measures uric acid. A level above 6.8 mg/dl (≈ 404 µmol/l) lets crystals form, but during an attack the level can be normal. In a cohort of 1,240 people the level was normal in 14 % of attacks. The test alone does not prove gout.

            ### Joint fluid

            Fluid drawn from the joint shows needle-shaped crystals under polarised light. This is the reference test (Harbour Rheumatology Society, 2023). It may not be possible in small joints.

            ### Dual-energy CT

            Dual-energy CT shows deposits of urate in colour. Its sensitivity is lower in the first weeks: α = 0.55 → 0.82 after 6 months.

            ## Treatment of an attack

            Colchicine in low dose works best when it is begun within 12 hours. In a randomised trial of 185 people, low-dose colchicine relieved pain as well as high dose with fewer side effects (n = 185, p < 0.05). Naproxen and prednisolone are alternatives.

            > Do not stop allopurinol during an attack if you already take it.

            ## Lowering uric acid

            Allopurinol is begun at 100 mg a day and raised every four weeks until uric acid is ≤ 6 mg/dl. A systematic review of 11 trials supports treating to this target. Febuxostat is a second choice. Results vary between people, and treatment is for years.

            ## Food and drink

            Beer, spirits and sweet drinks raise uric acid. Cherries are thought to lower it, from work in mice and small studies. Losing weight slowly helps.

            ## When to seek help

            A hot, swollen joint with fever needs a doctor on the same day, because an infected joint looks the same.
            """, "colchicine-report", """
            ---
            title: Colchicine before allopurinol, what a trial found
            publisher: Northern Medical Letter
            issued: 2024-11-08
            ---
            # Colchicine while uric acid falls

            Attacks often come when allopurinol is begun. A placebo-controlled trial with 200 people gave colchicine or placebo for six months. Attacks fell from 52 to 34 in 100 people.

            ## Limits of the trial

            The trial was not blinded after month six. It did not include people with kidney disease. The clinics that advertise a "gout cure in a week" were not studied.

            ## What readers asked

            Is diarrhoea common? It was reported by 1 in 7. Does febuxostat need the same care? The letter found case reports only.
            """, "clear-joint-clinic", """
            ---
            title: ClearJoint Infusion Centre
            publisher: ClearJoint
            ---
            # Say goodbye to gout forever

            Tired of pills that only mask the pain? Our award-winning team has helped thousands of patients walk again. The CrystalFlush infusion dissolves tophi completely and without any side effects.

            ## Why CrystalFlush

            It is 100 % natural, so your body knows what to do. Research proves that uric acid falls at once. CrystalFlush outperforms every tablet, allopurinol included.

            ## Prices and opening hours

            One infusion costs 890. We are open from Monday to Friday. Results may differ from person to person.

            ## Book today

            Only three places are left this month. Call our care team and reserve your slot.
            """);
}
