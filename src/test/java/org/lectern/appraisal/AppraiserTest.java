package org.lectern.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Citation;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Cue;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Statement;
import org.lectern.knowledge.Topic;

final class AppraiserTest {

    private static final Appraiser APPRAISER = new Appraiser();

    private static Statement last(String text) {
        return Pages.appraise(APPRAISER, text).all().getLast();
    }

    private static Statement onASellersPage(String sentence) {
        return last(Pages.SELLING + "\n" + sentence);
    }

    @Test
    void aPageThatOffersAndBooksSells() {
        Appraisal appraisal = Pages.appraise(APPRAISER, Pages.SELLING);
        assertThat(appraisal.stance()).isEqualTo(Stance.SELLER);
        assertThat(appraisal.reasons()).isNotEmpty().allMatch(words -> words.startsWith("\u201c"));
    }

    /// Nothing in such a text ends a sentence, and each rule would look at all the words that the others found.
    @ParameterizedTest
    @ValueSource(strings = {"guaranteed cure for patients with gout ", "5 by ", "gout,", "\"Gout goes\" "})
    void aSentenceWithoutEndIsReadInPieces(String words) {
        String text = words.repeat(100_000 / words.length()).strip();
        List<Statement> statements = Pages.appraise(APPRAISER, text).all();
        assertThat(statements).allSatisfy(one -> assertThat(one.span().length()).isLessThanOrEqualTo(2_000));
        assertThat(statements.getFirst().span().start()).isZero();
        assertThat(statements.getLast().span().end()).isEqualTo(text.length());
    }

    @Test
    void eachOfManySentencesKeepsItsOwnTag() {
        String text = "Colchicine eases gout [1]. Rest eases gout. ".repeat(5_000) + "Ice eases gout.";
        List<Statement> statements = Pages.appraise(APPRAISER, text).all();
        assertThat(statements).hasSize(10_001);
        for (int i = 0; i + 1 < statements.size(); i++) {
            assertThat(statements.get(i).evidence()).contains(i % 2 == 0 ? Evidence.REF : Evidence.UNCITED);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The drip is completely safe.|RISKFREE",
                "Our serum banishes chronic pain.|OUTCOME",
                "Trusted by over 40,000 families.|TESTIMONIAL",
                "Get in touch.|CTA",
                "It works where others fail.|SUPERIOR",
                "It helps every patient and all chronic illnesses.|PANACEA",
                "Your body knows how to heal.|NATURAL",
                "Backed by science.|STUDYCLAIM",
                "The offer ends on Friday.|URGENCY",
                "You won't believe this leaf.|CLICKBAIT",
                "Our award-winning team is here.|SELFPROMO",
                "Why suffer longer?|RHETORICAL",
                "Take back your life.|HOPEFEAR",
                "Steroids only mask the pain.|DISPARAGE",
                "A revolutionary cream.|BUZZ",
                "No downtime and no stitches.|EASE"
            })
    void aSellersClaimIsFlaggedWithItsKindItsWordsAndItsRule(String sentence, ClaimKind kind) {
        Statement statement = onASellersPage(sentence);
        assertThat(statement.claims()).extracting(Claim::kind).contains(kind);
        assertThat(statement.claims()).allSatisfy(claim -> {
            assertThat(statement.span().contains(claim.trigger())).isTrue();
            assertThat(claim.rule()).isNotBlank();
            assertThat(claim.reason()).isNotBlank();
            assertThat(claim.regulation()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is no cure for asthma, but inhalers ease the symptoms.",
                "Methotrexate can be very effective, but it may harm the liver.",
                "Some clinics claim that their drops cure glaucoma.",
                "“It is completely safe,” the brochure says.",
                "A bogus breakthrough cure is sold online.",
                "The drug received breakthrough therapy designation.",
                "Oil of cloves is not a miracle cure.",
                "- Fever, cough and night sweats",
                "Cell therapy is experimental; it has been tried in few patients, and its risks are not known."
            })
    void plainOrCriticalTextIsNotFlagged(String sentence) {
        assertThat(last("# Asthma\n\n" + sentence).claims()).isEmpty();
    }

    @Test
    void whatWasSparedSaysWhy() {
        assertThat(last("The maker claims a revolutionary breakthrough.").notFlagged())
                .contains("reported claim");
        assertThat(last("It is not a revolutionary drug.").notFlagged()).contains("negated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A meta-analysis of nine trials found less pain in asthma.|SR",
                "In a randomised trial of 60 adults, wheezing fell by a third.|RCT",
                "A cohort of 300 nurses with asthma was followed.|OBS",
                "A case report tells of one man whose asthma vanished.|CASE",
                "Reflux worsens asthma (Okoye, Thorax 2014).|REF",
                "In mice the extract calmed the airways.|MECH",
                "Asthma narrows the airways.|UNCITED",
                "Randomised trials of asthma diets are needed.|UNCITED",
                "There are no controlled trials of salt caves for asthma.|UNCITED",
                "Studies show that swimming helps people with asthma.|UNCITED",
                "Obesity is associated with asthma.|UNCITED",
                "The placebo effect is strong in asthma.|UNCITED"
            })
    void aStatementShowsItsSupport(String sentence, Evidence level) {
        assertThat(last(sentence).evidence()).contains(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Asthma and its causes",
                "What is asthma?",
                "The main symptoms of asthma are:",
                "See a doctor if the asthma lasts.",
                "The asthma clinic is open from 8 am to 5 pm."
            })
    void whatMakesNoClinicalClaimShowsNone(String unit) {
        assertThat(last(unit).evidence()).isEmpty();
    }

    @Test
    void aTagBehindTheLastStopSupportsItsWholeParagraph() {
        List<Statement> statements = Pages.appraise(
                        APPRAISER, "Asthma narrows the airways. Inflammation thickens their walls. [4]")
                .all();
        assertThat(statements).allSatisfy(one -> assertThat(one.evidence()).contains(Evidence.REF));
    }

    @Test
    void aTagInsideASentenceSupportsThatSentenceAlone() {
        List<Statement> statements = Pages.appraise(
                        APPRAISER, "Asthma narrows the airways [4]. Inflammation thickens their walls.")
                .all();
        assertThat(statements)
                .extracting(one -> one.evidence().orElseThrow())
                .containsExactly(Evidence.REF, Evidence.UNCITED);
    }

    @Test
    void promotionWithoutASourceTakesThePlaceOfSupport() {
        assertThat(onASellersPage("Our serum banishes chronic pain.").evidence())
                .contains(Evidence.PROMO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In clinical trials our serum erased wrinkles.|PROMO",
                "A pilot study proved that our serum erases wrinkles completely.|PROMO",
                "In clinical trials 9 out of 10 women saw our serum erase wrinkles.|PROMO",
                "A cohort of 60 women saw our serum erase wrinkles.|OBS",
                "In early data of 12 patients our serum banished chronic pain.|CASE",
                "In clinical trials our serum erased wrinkles (Ito, Thorax 2014).|OBS"
            })
    void aSellersPromiseShowsADesignOnlyWhereItNamesASourceOrCountsItsPeople(String sentence, Evidence level) {
        Statement statement = onASellersPage(sentence);
        assertThat(statement.claims()).isNotEmpty();
        assertThat(statement.evidence()).contains(level);
    }

    @Test
    void namesOfSourcesBehindASentenceBelongToIt() {
        String text = "Asthma narrows the airways. LungBaseLungBase";
        Span glued = new Span(text.indexOf("Lung"), text.length());
        Appraisal appraisal = APPRAISER.appraise(
                Pages.document(text),
                List.of(section(text, Topic.OVERVIEW, new Citation("LungBase", glued))),
                Pages.blocks(text));
        assertThat(appraisal.of("page/a")).singleElement().satisfies(statement -> {
            assertThat(statement.span()).isEqualTo(new Span(0, text.length()));
            assertThat(statement.evidence()).contains(Evidence.REF);
            assertThat(statement.cues()).extracting(Cue::words).contains(glued);
        });
    }

    @Test
    void aSectionOfNavigationStatesNothing() {
        String text = "Asthma narrows the airways.";
        Appraisal appraisal =
                APPRAISER.appraise(Pages.document(text), List.of(section(text, Topic.NAVIGATION)), Pages.blocks(text));
        assertThat(appraisal.of("page/a"))
                .singleElement()
                .satisfies(one -> assertThat(one.evidence()).isEmpty());
    }

    private static Section section(String text, Topic topic, Citation... cites) {
        return new Section(
                "page/a",
                "page",
                List.of(),
                "Page",
                new Span(0, 0),
                new Span(0, text.length()),
                0,
                List.of(topic),
                List.of(cites));
    }

    @Test
    void limitsAreShown() {
        assertThat(last("There is not enough evidence that salt caves help asthma.")
                        .limits())
                .isNotEmpty();
    }

    @Test
    void theStrongestStatementSpeaksForItsSection() {
        assertThat(Appraiser.evidenceOf(Pages.appraise(
                                APPRAISER,
                                "Asthma narrows the airways. A meta-analysis of nine trials found less asthma.")
                        .all()))
                .contains(Evidence.SR);
        assertThat(Appraiser.evidenceOf(List.of())).isEmpty();
    }
}
