package org.lectern.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.intake.Intake;
import org.lectern.knowledge.Citation;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.Topic;

/// What pages clipped from the web use for headings, lists and menus.
final class WebPageSectionsTest {

    private static List<Section> sections(String text) {
        return switch (Intake.read(text, "x.md")) {
            case Intake.Outcome.Taken taken -> Sections.of(taken.document());
            case Intake.Outcome.Refused refused -> throw new AssertionError(refused.problem());
        };
    }

    private static Section find(List<Section> sections, String title) {
        return sections.stream()
                .filter(section -> section.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void paragraphsThatOpenWithBoldLabelsAreSections() {
        List<Section> sections = sections("""
                # Gout clinic

                ## The visit

                **Day one – blood.** We measure the urate.

                **Day two:** We look at the joint fluid together.

                Words of their own.
                """);
        assertThat(sections).extracting(Section::title).contains("Day one – blood", "Day two");
    }

    @Test
    void itemsBehindALineAcrossStandBesideEachOther() {
        List<Section> sections = sections("""
                # Gout

                It hurts.

                ---

                - **Fever:** high at night
                - **Rash:** red and hot
                - **Chills:** at night too

                Words of their own.

                ## Care

                Rest it.
                """);
        assertThat(sections)
                .extracting(section -> section.level() + " " + section.title())
                .containsExactly("0 Gout", "1 Fever", "1 Rash", "1 Chills", "1 Words of their own", "1 Care");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n---\n"})
    void aDescribedListBelowABylineIsNoPartOfIt(String line) {
        List<Section> sections = sections("# Gout\n\nWritten by Ana Roe\n" + line
                + "\n- **Fever:** high at night\n- **Rash:** red and hot\n\n## Care\n\nRest it.\n");
        assertThat(sections)
                .extracting(section -> section.level() + " " + section.title())
                .containsExactly("0 Gout", "1 Written by Ana Roe", "1 Fever", "1 Rash", "1 Care");
        assertThat(find(sections, "Fever").topics()).doesNotContain(Topic.NAVIGATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gout is a painful form of arthritis.\n\n# Causes\n\nUric acid.\n\n# Symptoms\n\nA hot toe.\n",
                "A painful form of arthritis\n\n# Causes\n\nUric acid.\n\n# Symptoms\n\nA hot toe.\n",
                "Gout is a painful form of arthritis.\n\n# Gout\n\nUric acid.\n"
            })
    void anIntroductionAboveTheFirstHeadingIsNoNavigation(String body) {
        List<Section> sections = sections("---\ntitle: Gout\n---\n" + body);
        assertThat(sections.getFirst().topics()).doesNotContain(Topic.NAVIGATION);
        assertThat(sections.get(1).title()).isIn("Causes", "Gout");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patient portal\n\n# Gout in short\n\nUric acid.\n",
                "Patient portal\n\n# Gout\n\nUric acid.\n\n# Symptoms\n\nA hot toe.\n"
            })
    void whatStandsAboveThePagesTitleIsNavigation(String body) {
        List<Section> sections = sections("---\ntitle: Gout\n---\n" + body);
        assertThat(sections.getFirst().topics()).containsExactly(Topic.NAVIGATION);
    }

    @Test
    void boldFieldsOfOneThingAreNoSections() {
        List<Section> sections = sections("""
                # Gout

                ## Allopurinol

                **Dose:** 100 mg a day by mouth.

                **Side effects:** A rash now and then.

                **Class:** Xanthine oxidase inhibitor.
                """);
        assertThat(sections).hasSize(2);
    }

    @Test
    void aColumnNamedLikeAJournalCitesNothing() {
        List<Section> sections = sections("""
                # Gout

                | Medicine | Heart |
                |---|---|
                | Colchicine | safe |
                """);
        assertThat(sections).allSatisfy(section -> assertThat(section.cites()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Chest CT", "Brain MRI", "Blood Count", "Heart", "Stroke", "Chest Physiotherapy", "Cell Therapy"
            })
    void aLineAnItemOrACellThatNamesATestOrAnOrganCitesNothing(String named) {
        List<Section> sections = sections("""
                # Tests

                | Test | Why |
                |---|---|
                | %1$s | to look closer |

                - %1$s
                - Lung function

                %1$s
                """.formatted(named));
        assertThat(sections).allSatisfy(section -> assertThat(section.cites()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"It was studied. Stroke, Stroke", "It was studied. [Chest], Chest", "Source: Blood, Blood", "PMC, PMC"})
    void aJournalThatIsCalledLikeAnOrganIsCitedBehindASentence(String line, String cited) {
        List<Section> sections = sections("# Tests\n\n" + line + "\n");
        assertThat(sections)
                .flatExtracting(Section::cites)
                .extracting(Citation::label)
                .containsExactly(cited);
    }

    @Test
    void aTestInAListIsNoCitationWhereStatementsEndInLabels() {
        List<Section> sections = sections("""
                # Tests

                Some need more. Mayo Clinic

                Others do not. Cleveland Clinic

                It is quick. PubMed

                It shows the lungs. Chest CT

                It shows them well. Chest CT

                - Chest CT
                - Lung function
                """);
        assertThat(sections)
                .flatExtracting(Section::cites)
                .extracting(Citation::label)
                .containsExactly("Mayo Clinic", "Cleveland Clinic", "PubMed", "Chest CT", "Chest CT");
    }

    @Test
    void whatStandsBehindASentenceAndNamesATestIsNoCitation() {
        assertThat(sections("# Tests\n\nSome need more. Chest CT\n"))
                .allSatisfy(section -> assertThat(section.cites()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"Who gets gout?, CAUSES", "Who gets steroids?, TREATMENT", "What brings it on?, CAUSES"})
    void whoGetsADiseaseIsAMatterOfItsCauses(String title, Topic topic) {
        List<Section> sections = sections("# Gout\n\n## " + title + "\n\n- Men who take water tablets (diuretics)\n");
        assertThat(find(sections, title).topics()).startsWith(topic);
    }

    @Test
    void theLetterBeforeAQuestionIsNoPartOfIt() {
        List<Section> sections = sections("""
                # Gout

                ## Questions

                **Q: Is gout rare?**
                A: It is common.

                **Q. Does it pass?**
                A. Mostly.
                """);
        assertThat(sections).extracting(Section::title).contains("Is gout rare?", "Does it pass?");
    }

    @Test
    void whatSaysThatItAsksIsAQuestionBelowAnyHeading() {
        List<Section> sections = sections("""
                # Gout

                ## Treatment

                Urate is lowered step by step.

                ## Q: Does it pass?

                A: Mostly.

                ## Does it come back?

                It does in most.

                ## Question: Does allopurinol prevent attacks?

                **Findings:** Fewer adults had one within a year.
                """);
        assertThat(find(sections, "Does it pass?").topics()).startsWith(Topic.FAQ);
        assertThat(find(sections, "Does it come back?").topics()).doesNotContain(Topic.FAQ);
        assertThat(find(sections, "Does allopurinol prevent attacks?").topics()).doesNotContain(Topic.FAQ);
    }

    @Test
    void whatIsNothingButLinksIsNavigation() {
        List<Section> sections = sections("""
                # Gout

                Gout is a painful disease of the joints.

                **A guide to the guide**

                - [Who gets it?](#who)
                - [Attacks at night](#night)

                ## Medicines

                - [Colchicine](/colchicine)
                - [Allopurinol](/allopurinol)

                ## Attacks at night

                The toe hurts.

                ---

                [Privacy](/privacy) | [Jobs](/jobs)
                """);
        assertThat(find(sections, "A guide to the guide").topics()).containsExactly(Topic.NAVIGATION);
        assertThat(find(sections, "Medicines").topics()).startsWith(Topic.TREATMENT);
        assertThat(sections.getLast().topics()).containsExactly(Topic.NAVIGATION);
    }

    @Test
    void titlesThatAJournalGivesTooNeitherSellNorLeadElsewhere() {
        List<Section> sections = sections("""
                # Gout in one town

                ## Characteristics of our patients

                Most of the 80 adults were men, and half had tophi.

                ## Current thoughts on treatment

                Urate is lowered step by step.
                """);
        assertThat(find(sections, "Characteristics of our patients").topics()).doesNotContain(Topic.PROMOTION);
        assertThat(find(sections, "Current thoughts on treatment").topics()).containsExactly(Topic.TREATMENT);
    }

    @Test
    void itemsWithLabelsInItalicsAreSections() {
        List<Section> sections = sections("""
                # Gout

                ## Tests

                1) *Joint fluid.* Crystals are seen under the lens.
                2) *Urate.* It may be low in an attack.
                """);
        assertThat(sections).extracting(Section::title).contains("Joint fluid", "Urate");
    }

    @Test
    void aBoldWordWithAFullStopAboveTextIsATitle() {
        List<Section> sections = sections("""
                # Gout

                **Summary.**
                Gout is a painful disease.

                **This is a whole sentence.**
                And more.
                """);
        assertThat(sections).extracting(Section::title).containsExactly("Gout", "Summary");
    }
}
