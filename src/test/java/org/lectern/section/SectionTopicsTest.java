package org.lectern.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.Topic;

/// What parts of a page take over from what stands above them.
final class SectionTopicsTest {

    private static List<Topic> topics(String text, String title) {
        return Sections.of(SectionsTest.document(text, "page.md")).stream()
                .filter(section -> section.title().equals(title))
                .findFirst()
                .map(Section::topics)
                .orElseThrow();
    }

    private static String list(String lead) {
        return "# Frozen shoulder\n\n" + lead + """


                - **Sex.** It is commoner in women.
                - **Medicines.** Some have been linked with it.
                - **Bones.** A break may narrow the joint.
                """;
    }

    @Test
    void itemsRightBelowThePageAreAboutWhatTheirListIsAnnouncedAs() {
        String causes = list("These are the risk factors:");
        assertThat(topics(causes, "Sex")).containsExactly(Topic.CAUSES);
        assertThat(topics(causes, "Medicines")).containsExactly(Topic.CAUSES);
        assertThat(topics(causes, "Bones")).containsExactly(Topic.CAUSES);
    }

    @Test
    void aShortLineAboveTheAnnouncementTellsItToo() {
        String causes = list("Risk factors\n\nThese include:");
        assertThat(topics(causes, "Medicines")).containsExactly(Topic.CAUSES);
    }

    @Test
    void anAnnouncementOfSeveralThingsLeavesEachItemToItself() {
        String mixed = list("On this page you read of causes, symptoms and treatment:");
        assertThat(topics(mixed, "Medicines")).containsExactly(Topic.TREATMENT);
        String none = list("Three things are good to know:");
        assertThat(topics(none, "Medicines")).containsExactly(Topic.TREATMENT);
    }

    @Test
    void whatOneDrugSaysOfItsStudiesIsSaidOfNoOther() {
        String text = """
                # Colitis

                ## Treatment

                - **Mesalazine**
                    - Dosage: 2 g daily
                - **Infliximab**
                    - Dosage: 5 mg
                    - Evidence: two randomised trials with a placebo
                """;
        assertThat(topics(text, "Treatment")).containsExactly(Topic.TREATMENT);
        assertThat(topics(text, "Mesalazine")).containsExactly(Topic.TREATMENT);
    }

    @Test
    void aSectionThatTellsOfStudiesItselfIsAboutThemToo() {
        String text = """
                # Colitis

                ## Treatment

                In randomised trials with a placebo most participants got better on one of these:

                - **Mesalazine:** 2 g daily.
                - **Infliximab:** 5 mg.
                """;
        assertThat(topics(text, "Treatment")).containsExactly(Topic.TREATMENT, Topic.EVIDENCE);
        assertThat(topics(text, "Mesalazine")).containsExactly(Topic.TREATMENT);
    }
}
