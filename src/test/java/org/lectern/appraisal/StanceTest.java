package org.lectern.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Stance;

/// A page sells where it offers a treatment, a product or who treats, and says so; not where it only advises.
final class StanceTest {

    private static final Appraiser APPRAISER = new Appraiser();
    private static final Path LABELS = Path.of("src/test/resources/appraisal");

    /// Advice on treatment, warm as patients' pages are.
    private static final String ADVICE = """
            # Treatment of blocked leg arteries

            Healthy habits can ease symptoms and improve your quality of life. Your doctor may recommend that you walk \
            every day, stop smoking and choose food that is good for your heart. Medicines can relieve pain and lower \
            your risk of a clot.

            A surgeon can repair or widen a narrowed artery. The procedure can restore the flow of blood to your leg. \
            Newer methods need only a tiny cut, and most people recover faster. Talk with your doctor about which \
            treatment is best for you.

            Regular care helps you to live a full and active life. Many people feel better and have more energy soon.
            """;

    /// An article that informs; what its title and its end make of it, the tests say.
    private static final String ARTICLE = """

            Rosacea reddens the cheeks and the nose. Sun, wine and hot drinks set it off in many people.

            ## Creams

            Metronidazole and ivermectin creams calm the bumps within weeks. They may sting. Redness without bumps \
            hardly changes.

            ## Tablets

            Doxycycline in low dose is an option where creams fail. It can upset the stomach.

            ## In short

            Rosacea comes and goes. Most people find a treatment that suits them.

            """;

    private static final String TEASING = "# Is this the missing link in your rosacea care?";

    private static final String LEADING = "Wondering where to begin? Skinwise can walk you through your choices.";

    private static final String GARDEN =
            "Our garden club meets on Tuesdays. Book your place at the summer fair today. Tickets cost 5 pounds.";

    private static Stance stance(String text) {
        return Pages.appraise(APPRAISER, text).stance();
    }

    @Test
    void advisesWithoutAnOffer() {
        assertThat(stance(ADVICE)).isEqualTo(Stance.NEUTRAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "After the bowel is removed, a pouch is made of its end.",
                "If you think that it is a stroke, act fast: do not wait, call 911.",
                "Over time our arteries become stiff.",
                "For a limited time the tablets are taken twice a day.",
                "To learn more about the treatment options, visit the page on angioplasty.",
                "See the treatment options below. The first step is a diary of your pain.",
                "Call 1-800-555-0100 for a free copy of this booklet."
            })
    void staysPlainWithWordsThatSellersUseToo(String sentence) {
        assertThat(stance(ADVICE + "\n" + sentence)).isEqualTo(Stance.NEUTRAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Book your free consultation at our vein clinic today.",
                "One bottle of our capsules costs $49 with free shipping.",
                "Our vein clinic has the most experienced team. A session costs 900 pounds."
            })
    void sellsWithAnOfferOfATreatmentOrAProduct(String offer) {
        assertThat(stance(ADVICE + "\n" + offer + " Walk freely again, without pain or surgery."))
                .isEqualTo(Stance.SELLER);
    }

    @Test
    void sellsNothingWhereAHospitalTellsOfAVisit() {
        assertThat(stance("""
                # Cataract surgery

                ## Before

                We review your history and take photographs of your eye. Our team will check your blood pressure.

                ## After

                You can go home the same day. Our patients are seen again after four weeks.
                """)).isEqualTo(Stance.NEUTRAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LEADING,
                "Not sure which one is yours? Explore your options with Skinwise.",
                "Still hiding your cheeks? Meet our dermatologists online.",
                "Skinwise has licensed dermatologists who answer online. Start your visit now."
            })
    void anArticleThatTeasesAndLeadsItsReaderToItsPublisherSells(String end) {
        assertThat(stance(TEASING + ARTICLE + end)).isEqualTo(Stance.SELLER);
    }

    @Test
    void aTitleSpeaksForALongArticleToo() {
        String facts = "Creams are used once a day. Their use is described on the tube. ".repeat(40);
        assertThat(stance(TEASING + ARTICLE + facts + "\n\n" + LEADING)).isEqualTo(Stance.SELLER);
    }

    @Test
    void anArticleThatLeadsToItsPublisherShowsItsTitleAsAReason() {
        assertThat(Pages.appraise(APPRAISER, TEASING + ARTICLE + LEADING).reasons())
                .containsExactly("“can walk you”", "“missing link”");
    }

    @Test
    void underAPlainTitleTheSameArticleSellsNothing() {
        assertThat(stance("# Rosacea: causes and treatment" + ARTICLE + LEADING))
                .isEqualTo(Stance.NEUTRAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Wondering where to begin? Your doctor can walk you through your choices.",
                "Wondering where to begin? It can help you to keep a diary.",
                "Are you ready to talk to your doctor? Our checklist can help you.",
                "Skinwise can walk you through your choices.",
                "Wondering where to begin? Our helpline is open at night. Registered charity 123456.",
                "Wondering where to begin? Get free help from our quitline."
            })
    void anArticleThatTeasesAndLeadsToNobodySellsNothing(String end) {
        assertThat(stance(TEASING + ARTICLE + end)).isEqualTo(Stance.NEUTRAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                # Is it only a cold?

                County Health Department

                Get your flu shot today. Our clinics are free. Find a clinic near you, book online, or call 311. \
                Bring the whole family. Don't wait until the season begins.
                """, """
                # Does your knee hurt? You may be able to join our study

                Taking part is voluntary. Call our study team, or click here to see if you qualify. Our physiotherapists \
                will show you the exercises. Places are limited.
                """, """
                # Your operation

                Information for patients. The surgeon breaks up the lens and replaces it. You can go home the same day.

                Call us on 01632 555 210 if you can't keep your appointment, so that we can offer the slot to \
                somebody else. Our team of nurses is here from 9 to 5. Out of hours, ring 111.
                """})
    void authoritiesHospitalsAndStudiesCallWithoutSelling(String page) {
        assertThat(stance(page)).isEqualTo(Stance.NEUTRAL);
    }

    @Test
    void offersOfSomethingElseMakeNoTextOnHealthSell() throws IOException {
        for (String file : List.of("development.jsonl", "training.jsonl", "aside.jsonl", "later.jsonl")) {
            for (LabelledDocument document : Labels.read(LABELS.resolve(file))) {
                StringBuilder text = new StringBuilder();
                document.units()
                        .forEach(unit -> text.append(text.isEmpty() ? "" : "\n\n")
                                .append(unit.begins()
                                        .filter(AppraisedBlock.Kind.HEADING::equals)
                                        .map(_ -> "# ")
                                        .orElse(""))
                                .append(unit.text()));
                assertThat(stance(text + "\n\n# A garden in June\n\n" + GARDEN))
                        .as(document.id())
                        .isEqualTo(stance(text.toString()));
            }
        }
        assertThat(stance(ADVICE + "\n# A garden in June\n\n" + GARDEN)).isEqualTo(Stance.NEUTRAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"development.jsonl", "training.jsonl", "aside.jsonl", "later.jsonl", "soft.jsonl"})
    void everyPageThatSellsShowsWhy(String file) throws IOException {
        for (LabelledDocument document : Labels.read(LABELS.resolve(file))) {
            LabelledDocument.Laid laid = document.laid();
            Appraisal appraisal = APPRAISER.appraise(laid.document(), List.of(), laid.blocks());
            assertThat(appraisal.reasons().isEmpty()).as(document.id()).isEqualTo(appraisal.stance() == Stance.NEUTRAL);
        }
    }
}
