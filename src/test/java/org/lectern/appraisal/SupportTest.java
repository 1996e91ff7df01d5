package org.lectern.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Statement;

/// How far a source reaches, and which of two cues wins.
final class SupportTest {

    private static final Appraiser APPRAISER = new Appraiser();

    private static List<String> levels(String text) {
        return Pages.appraise(APPRAISER, text).all().stream()
                .map(Statement::evidence)
                .map(level -> level.map(Evidence::name).orElse("-"))
                .toList();
    }

    @Test
    void aTagBehindTheLastLineOfACardSupportsTheCard() {
        assertThat(levels("""
                        # Topiramate

                        - Dose: 50 mg twice a day against migraine.
                        - Purpose: Fewer attacks of migraine.
                        - How it works: Blocks sodium channels.
                        - Side effects: Tingling, weight loss. [Ito 2018]""")).containsExactly("-", "REF", "REF", "MECH", "REF");
    }

    @Test
    void aListWhoseItemsHaveTheirOwnTagsIsNoCard() {
        assertThat(levels("""
                        - Migraine: Pain on one side of the head.
                        - Epilepsy: Seizures that come back. [3]
                        - Asthma: Wheezing at night. [4]""")).containsExactly("UNCITED", "REF", "REF");
    }

    @Test
    void aLineThatIsNothingButASourceSupportsItsParagraph() {
        assertThat(levels("Asthma narrows the airways. Dust makes asthma worse. doi:10.1000/77"))
                .startsWith("REF", "REF");
    }

    @Test
    void aTagOnALineOfItsOwnSupportsTheBlockBeforeItAndNoOther() {
        assertThat(levels("Gout hurts.\n\nRest eases gout. Ice eases gout.\n\n[3]\n\nHeat harms gout."))
                .containsSubsequence("UNCITED", "REF", "REF")
                .endsWith("UNCITED");
        assertThat(levels("Rest eases gout.\n\n# Gout and ice\n\n[3]\n\nHeat harms gout."))
                .startsWith("UNCITED")
                .endsWith("UNCITED");
    }

    @Test
    void theOnlyTagAtTheEndOfAParagraphSupportsItAll() {
        assertThat(levels("Rest eases gout. Ice eases gout [3].")).containsExactly("REF", "REF");
        assertThat(levels("Rest eases gout. Ice eases gout (American College of Rheumatology)."))
                .containsExactly("REF", "REF");
        assertThat(levels("Rest eases gout. Ice eases gout (NICE 2016).")).containsExactly("REF", "REF");
    }

    @Test
    void aTagAtTheEndSupportsNothingBeforeItWhereItIsTheLastSentencesOwn() {
        assertThat(levels("Rest eases gout. In a randomised trial of 60 adults ice eased gout [3]."))
                .containsExactly("UNCITED", "RCT");
        assertThat(levels("Rest eases gout. Ice eases gout (Marchetti 2011).")).containsExactly("UNCITED", "REF");
        assertThat(levels("Rest eases gout. Ice eases gout (Lancet 2018;392:1403)."))
                .containsExactly("UNCITED", "REF");
        assertThat(levels("Rest eases gout. NICE advises ice for gout [3].")).containsExactly("UNCITED", "REF");
        assertThat(levels("Rest eases gout. Heat harms gout [2]. Baths harm gout. Ice eases gout [3]."))
                .containsExactly("UNCITED", "REF", "UNCITED", "REF");
        assertThat(levels(Pages.SELLING + "\nGout is a disease of the joints. Gout hurts at night [3]."))
                .endsWith("UNCITED", "REF");
    }

    @Test
    void aTagInAnItemOfItsOwnSupportsNoOtherItem() {
        assertThat(levels("Gout hurts.\n\n- Rest eases gout.\n- [3]\n- Heat harms gout."))
                .startsWith("UNCITED", "UNCITED")
                .endsWith("UNCITED");
    }

    @Test
    void theStudyFoundGoesOnFromTheStudyThatTheSentenceBeforeNamed() {
        assertThat(levels("A cohort of 300 nurses with asthma was followed. The study found fewer attacks of asthma."))
                .containsExactly("OBS", "OBS");
        assertThat(levels("Asthma narrows the airways. The study found fewer attacks of asthma."))
                .containsExactly("UNCITED", "UNCITED");
    }

    @Test
    void aParagraphOnOneStudyKeepsItsDesign() {
        assertThat(
                        levels(
                                "A randomised trial of 80 adults tested a lamp for asthma. Wheezing did not differ between the"
                                        + " groups. Four participants withdrew because of headache. Asthma narrows the airways."))
                .containsExactly("RCT", "RCT", "RCT", "UNCITED");
        assertThat(levels("A registry of 90 children with asthma was read.\n\nThe registry had no control group."))
                .containsExactly("OBS", "OBS");
        assertThat(levels("A case report tells of a man with asthma. He recovered after a week of steroids."))
                .containsExactly("CASE", "CASE");
    }

    @Test
    void whatAPaperSaysOfItselfIsNoStatement() {
        assertThat(levels("Keywords: asthma, lamp, randomised trial\n\nFunding: a grant for asthma research."))
                .containsOnly("-");
    }

    @Test
    void itemsOfAListOfSymptomsStateThemTogether() {
        assertThat(levels("# Symptoms of shingles\n\n- Burning\n- Blisters\n- A crawling feeling\n"))
                .containsExactly("-", "UNCITED", "UNCITED", "UNCITED");
        assertThat(levels("# What you get\n\n- A bag\n- Slippers\n- Tea\n")).containsOnly("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The tablets work by relaxing the airways in asthma (Okoye, Thorax 2014).|MECH",
                "(Inference from other diseases of the airways.) [4]|MECH",
                "In a randomised trial of 60 adults the drug blocked the receptor and asthma improved.|RCT",
                "A case report tells of one man with asthma; randomised trials are needed.|CASE",
                "Several studies suggest that swimming helps asthma.|UNCITED",
                "Omalizumab may be considered.|UNCITED",
                "There is no cure for asthma, but most people live well with treatment.|UNCITED",
                "Purpose: first choice for asthma in adults.|UNCITED"
            })
    void theRulebooksPrecedenceHolds(String sentence, String level) {
        assertThat(levels(sentence)).containsExactly(level);
    }

    @Test
    void whatEverybodyKnowsIsNoStudyOfTheWritersOwn() {
        assertThat(levels("What we know: in a double-blind trial of 90 people gout attacks fell."
                        + "\n\nAfter two years half have no gout attacks."))
                .containsExactly("RCT", "UNCITED");
        assertThat(levels("We gave 90 people the drug or a placebo in a double-blind trial of gout."
                        + "\n\nAfter two years half have no gout attacks."))
                .containsExactly("RCT", "RCT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Gout\n\nWe recommend exercise, because randomised trials found less pain.",
                "# Gout\n\nOur guideline rests on 12 randomised trials.",
                "# Gout\n\nOur readers often ask us about randomised trials of cherries.",
                "# Gout\n\n“We randomised 90 people with gout to a lamp or a sham,” said the head of the trial.",
                "# What randomised trials tell us about gout and vitamin D\n\nGout hurts.",
                "# Gout and vitamin D: what a randomised trial can tell\n\nGout hurts.",
                "# Randomised controlled trials of vitamin D in gout\n\nGout hurts."
            })
    void aPageThatSpeaksOfTrialsReportsNoneOfItsOwn(String page) {
        assertThat(levels(page + "\n\nAfter two years half have no gout attacks."))
                .endsWith("UNCITED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We then randomly assigned 90 adults with gout to a lamp or a sham.|RCT",
                "Our randomised trial enrolled 90 adults with gout.|RCT",
                "In nine hospitals, between May 2010 and June 2012, we compared a lamp with placebo in gout.|RCT",
                "We searched for trials of lamps in gout and pooled data of nine.|SR",
            })
    void aPageWhoseWritersSayWhatTheyDidReportsTheirStudy(String sentence, String level) {
        assertThat(levels(sentence + "\n\nAfter two years half had no gout attacks."))
                .containsExactly(level, level);
    }

    @Test
    void aWordInThePastTenseIsAResultOnlyBesideAFigureOrAGroup() {
        String trial = "We randomised 90 adults with gout to a lamp or a sham.\n\n";
        assertThat(levels(trial + "Increased thirst is a common sign of diabetes."))
                .endsWith("UNCITED");
        assertThat(levels(trial + "Reduced salt in food eases gout.")).endsWith("UNCITED");
        assertThat(levels(trial + "Gout pain fell by 4 points.")).endsWith("RCT");
        assertThat(levels(trial + "Gout pain improved more in the lamp group.")).endsWith("RCT");
    }

    @Test
    void oneWarningOnAPageOfFactsLeavesTheFactsStatements() {
        assertThat(levels("Gout hurts.\n\nBeware of shops that sell “gout teas” to patients; they are unproven."
                        + "\n\nGout attacks settle."))
                .startsWith("UNCITED")
                .endsWith("UNCITED");
    }

    @Test
    void anAdvertisementSetIntoAPageDoesNotSpeakForIt() {
        assertThat(Pages.appraise(
                                APPRAISER,
                                "Gout hurts. Gout attacks settle.\n\nSponsored: The purest juice on the"
                                        + " planet. Use code GOUT for 20% off. Order now.\n\nThe only treatment is rest.")
                        .all()
                        .getLast()
                        .claims())
                .isEmpty();
    }

    @Test
    void whatIsSoldInsideAnAdvertisementIsFlaggedWhereverItStands() {
        Appraisal page = Pages.appraise(
                APPRAISER,
                "Gout hurts. Gout attacks settle.\n\nAdvertisement\n\nUse code GOUT for 20% off. Order now."
                        + "\n\nThe only treatment is rest.\n\n# From our sponsors\n\nThe purest juice on the planet."
                        + "\n\nShop online today.\n\n# Outlook\n\nGout may return.");
        assertThat(page.stance()).isEqualTo(Stance.NEUTRAL);
        assertThat(page.all())
                .extracting(one -> !one.claims().isEmpty())
                .containsExactly(false, false, false, true, true, false, false, true, true, false, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "People with lupus (who often have joint pain) feel tired.|UNCITED",
                "Most sprains heal by themselves (nature needs two weeks for that).|UNCITED",
                "Most sprains heal by themselves (Nature needs two weeks for that).|UNCITED",
                "Doctors who recommend rest for gout are rare.|UNCITED",
                "Patients who meet the criteria need treatment.|UNCITED",
                "A nice, short guideline for gout pain is on the wall.|UNCITED",
                "Vitamin D helps old bones (2000 IU a day).|UNCITED",
                "Vitamin D helps old bones (1900–2000 IU a day).|UNCITED",
                "Gout is common (2000 people a year).|UNCITED",
                "Gout is common in Norrland (since May 2014).|UNCITED",
                "Reflux worsens asthma (Mayer, Chest 2014).|REF",
                "Reflux worsens asthma (Marchetti 2011).|REF",
                "Reflux worsens asthma (Nature 2014).|REF",
                "Reflux worsens asthma (Nature).|REF",
                "Reflux worsens asthma (Nature, volume 5).|REF",
                "Reflux worsens asthma (WHO).|REF",
                "Reflux worsens asthma [NICE NG59].|REF",
                "Reflux worsens asthma (Mayo Clinic).|REF",
                "Reflux worsens asthma (NHS guideline).|REF",
                "The WHO recommends rest for gout.|REF",
                "WHO advises rest for gout.|REF",
                "The nice NICE guideline advises rest for gout.|REF",
                "GOLD 2023 recommends rest for gout.|REF",
                "The gold ring recommends itself in gout.|UNCITED",
                "Rest should be discussed in gout (American College of Rheumatology).|REF",
                "Rest should be discussed in gout (Ask at the college of your town).|UNCITED"
            })
    void onlyWhatNamesASourceIsOne(String sentence, String level) {
        assertThat(levels(sentence)).containsExactly(level);
    }

    @ParameterizedTest
    @CsvSource({
        "'Take the gout tablets with food.', UNCITED",
        "'Never stop steroids at once.', UNCITED",
        "'Do not stop the tablets without asking your doctor.', -",
        "'Evidence is thin.', UNCITED",
        "'The 2015 ACR/EULAR criteria score gout crystals.', REF",
    })
    void instructionsAndShortVerdictsAreClinicalStatements(String sentence, String level) {
        assertThat(levels(sentence)).containsExactly(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A 12-week trial compared yoga with stretching in 80 women; gout pain fell equally.|RCT",
                "In a trial of 210 people, nurses kept 95% free of gout against 30% with usual care.|RCT",
                "In a trial of 210 people with gout, cherries helped a little.|OBS",
                "Of 215 patients followed in Lyon, 84 had gout again.|OBS",
                "Cherries ease gout (65 RCTs, 3,822 participants; Cochrane 2015).|SR",
                "In a trial of 12 vans for gout patients a new fuel was cheaper.|UNCITED"
            })
    void studiesThatCountTheirPeopleShowTheirDesign(String sentence, String level) {
        assertThat(levels(sentence)).containsExactly(level);
    }

    @Test
    void theAnswerToAClinicalQuestionIsAStatement() {
        assertThat(levels("# Does gout come back?\n\nMany times it does.")).containsExactly("-", "UNCITED");
        assertThat(levels("# May I bring a friend?\n\nMany times it does.")).containsExactly("-", "-");
    }
}
