package org.lectern.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.intake.Intake;
import org.lectern.knowledge.Citation;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.Topic;

final class SectionsTest {

    private static final String PAGE = """
            Home / Joints / Understanding Gout

            Understanding Gout

            Gout is a common inflammatory arthritis in which urate crystals settle in the joints. NHSMayo Clinic

            Causes of Gout
            Many things raise the level of urate. The main ones are these:
            Kidney Disease: Weak kidneys clear too little urate. PMCCleveland Clinic
            Diuretics (Water Tablets): They make the body hold on to urate. WebMD
            Family History (Genes): Some genes slow the transport of urate. PMCPMC

            Drug Treatments
            Each drug is given with its dose and purpose.
            Allopurinol
            Class: Xanthine oxidase inhibitor
            Dosage: 100 mg daily at first.
            Side Effects: Rash, stomach upset. NHS
            Febuxostat
            Class: Xanthine oxidase inhibitor
            Dosage: 40 mg daily.
            Side Effects: Liver enzyme changes. Johns Hopkins MedicineArthritis Foundation

            When to Call a Doctor
            Get help soon if any of these appear:
            A joint that is hot and red with a high fever. NHS
            Pain that keeps you from walking for days. Mayo Clinic
            Blood in the urine or pain in the flank. PMC

            Frequently Asked Questions
            Is gout curable?
            There is no quick cure, yet lasting control is usual. PMCCan diet alone help?
            Seldom; most people need tablets as well. HealthlineDoes gout run in families?
            Often it does. NHS

            Disclaimer: This page is for informational purposes only and is not a substitute for advice.
            Written by Ada Quill and reviewed by Dr. Tom Reed
            Last updated: March 3, 2024
            """;

    static SourceDocument document(String text, String name) {
        return switch (Intake.read(text, name)) {
            case Intake.Outcome.Taken taken -> taken.document();
            case Intake.Outcome.Refused refused -> throw new AssertionError(refused.problem());
        };
    }

    static List<Section> sections(String text, String name) {
        return Sections.of(document(text, name));
    }

    static Section find(List<Section> sections, String title) {
        return sections.stream()
                .filter(section -> section.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " not in "
                        + sections.stream().map(Section::title).toList()));
    }

    private static List<String> cites(Section section) {
        return section.cites().stream().map(Citation::label).toList();
    }

    @Test
    void aSavedPageIsSplitAsALibrarianWould() {
        assertThat(sections(PAGE, "gout.txt"))
                .extracting(section -> section.level() + " " + section.title())
                .containsExactly(
                        "0 Home / Joints / Understanding Gout",
                        "0 Understanding Gout",
                        "1 Causes of Gout",
                        "2 Kidney Disease",
                        "2 Diuretics (Water Tablets)",
                        "2 Family History (Genes)",
                        "1 Drug Treatments",
                        "2 Allopurinol",
                        "2 Febuxostat",
                        "1 When to Call a Doctor",
                        "2 A joint that is hot and red with a high fever",
                        "2 Pain that keeps you from walking for days",
                        "2 Blood in the urine or pain in the flank",
                        "1 Frequently Asked Questions",
                        "2 Is gout curable?",
                        "2 Can diet alone help?",
                        "2 Does gout run in families?",
                        "1 Disclaimer",
                        "1 Written by Ada Quill and reviewed by Dr. Tom Reed");
    }

    @Test
    void topicsFollowTheHeadingAndAreInherited() {
        List<Section> sections = sections(PAGE, "gout.txt");
        assertThat(find(sections, "Understanding Gout").topics()).startsWith(Topic.OVERVIEW);
        assertThat(find(sections, "Kidney Disease").topics()).containsExactly(Topic.CAUSES);
        assertThat(find(sections, "Febuxostat").topics()).containsExactly(Topic.TREATMENT);
        assertThat(find(sections, "When to Call a Doctor").topics()).containsExactly(Topic.RED_FLAGS);
        assertThat(find(sections, "Is gout curable?").topics()).startsWith(Topic.FAQ);
        assertThat(find(sections, "Disclaimer").topics()).containsExactly(Topic.DISCLAIMER);
        assertThat(sections.getFirst().topics()).containsExactly(Topic.NAVIGATION);
        assertThat(sections.getLast().topics()).containsExactly(Topic.NAVIGATION);
    }

    @Test
    void gluedLabelsAreReadInOrderAndKeptTwiceWhereTheyStandTwice() {
        List<Section> sections = sections(PAGE, "gout.txt");
        assertThat(cites(find(sections, "Understanding Gout"))).containsExactly("NHS", "Mayo Clinic");
        assertThat(cites(find(sections, "Family History (Genes)"))).containsExactly("PMC", "PMC");
        assertThat(cites(find(sections, "Febuxostat")))
                .containsExactly("Johns Hopkins Medicine", "Arthritis Foundation");
        assertThat(cites(find(sections, "Can diet alone help?"))).containsExactly("Healthline");
        assertThat(cites(find(sections, "Drug Treatments"))).isEmpty();
    }

    @Test
    void aDrugsFieldLinesStayInsideItsSection() {
        SourceDocument document = document(PAGE, "gout.txt");
        String text = find(Sections.of(document), "Allopurinol").span().in(document.text());
        assertThat(text)
                .contains("**Class:**", "**Dosage:**", "**Side Effects:**")
                .doesNotContain("Febuxostat");
    }

    @Test
    void spansTileTheBodyAndIdsAreUnique() {
        assertTiled(document(PAGE, "gout.txt"));
    }

    static void assertTiled(SourceDocument document) {
        List<Section> sections = Sections.of(document);
        int at = document.bodyStart();
        for (Section section : sections) {
            assertThat(section.span().start()).isEqualTo(at);
            assertThat(section.topics()).isNotEmpty();
            assertThat(section.path()).hasSize(section.level());
            assertThat(section.id()).matches("[a-z0-9_-]+/[a-z0-9-]+");
            section.cites()
                    .forEach(cite ->
                            assertThat(section.span().contains(cite.span())).isTrue());
            at = section.span().end();
        }
        assertThat(at).isEqualTo(document.text().length());
        assertThat(sections).extracting(Section::id).doesNotHaveDuplicates();
        assertThat(Sections.of(document)).isEqualTo(sections);
    }

    @Test
    void markdownInTheLibrarysOwnShapeIsSplitTheSameWay() {
        String text = """
                ---
                title: Celiac disease
                rendition: restated
                ---

                # Celiac disease

                Gluten harms the small bowel. [NIH] [Mayo Clinic]

                ## Symptoms

                What people notice first:

                - **Diarrhea:** Loose stools that last. [PMC]
                - **Itchy rash (dermatitis herpetiformis):** Small blisters. [DermNet NZ]

                Children may only grow slowly.

                ## Tests

                - Blood count
                - Biopsy

                **Is a biopsy painful?** Hardly, since one is asleep. [1]

                ## References

                - Ludvig J, et al. Celiac in the north. Gut 2013; 62:43. doi:10.1136/gutjnl-2011.
                """;
        List<Section> sections = sections(text, "celiac.md");
        assertThat(sections)
                .extracting(Section::title)
                .containsExactly(
                        "Celiac disease",
                        "Symptoms",
                        "Diarrhea",
                        "Itchy rash (dermatitis herpetiformis)",
                        "Children may only grow slowly",
                        "Tests",
                        "Is a biopsy painful?",
                        "References");
        assertThat(cites(find(sections, "Celiac disease"))).containsExactly("NIH", "Mayo Clinic");
        assertThat(cites(find(sections, "Is a biopsy painful?"))).containsExactly("[1]");
        assertThat(cites(find(sections, "References"))).containsExactly("doi:10.1136/gutjnl-2011");
        assertThat(sections.get(2).path()).containsExactly("Celiac disease", "Symptoms");
        assertTiled(document(text, "celiac.md"));
    }

    @Test
    void aClinicsCallToActIsASectionOfItsOwn() {
        String text = """
                Why Choose Our Shoulder Clinic?

                Frozen shoulder makes the joint stiff. Our team has seen it for years.

                Am I a Suitable Candidate?

                Most adults can have the treatment after our consultant has seen the scans.

                Call us on 555 0100 or book a consultation online today!
                """;
        List<Section> sections = sections(text, "clinic.txt");
        assertThat(sections.getLast().topics()).containsExactly(Topic.PROMOTION);
        assertThat(sections.getLast().heading().isEmpty()).isTrue();
        assertThat(find(sections, "Am I a Suitable Candidate?").topics()).startsWith(Topic.PROMOTION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What causes asthma?|causes",
                "How is lupus diagnosed|diagnosis",
                "Outlook|prognosis",
                "Signs and symptoms|symptoms",
                "Types of hepatitis|types",
                "Vitamins and supplements|supplement",
                "Surgery for scoliosis|procedure",
                "How can I prevent shingles?|prevention",
                "Living with psoriasis|lifestyle",
                "When to seek emergency care|red-flags",
                "How is malaria treated?|treatment",
                "Further reading|references",
                "Who is at risk?|causes",
                "Diet and nutrition|lifestyle",
                "Clinical trials and research|evidence",
                "Leave a reply|navigation",
                "Was this page helpful?|navigation",
                "12 thoughts on gout|navigation",
                "Meet our doctors|promotion",
                "Conditions we treat|promotion",
                "Packages and prices|promotion"
            })
    void anyDiseasesHeadingsTellTheirTopic(String heading, String topic) {
        List<Section> sections =
                sections("# Page\n\nWords.\n\n## " + heading + "\n\nSome plain words stand here.\n", "x.md");
        assertThat(find(sections, heading).topics().getFirst().code()).isEqualTo(topic);
    }

    @Test
    void theOriginalsAreTiledAndSplitFinely() throws Exception {
        List<Path> originals = originals();
        Assumptions.assumeFalse(originals.isEmpty(), "no ../shared/originals here: skipped");
        int count = 0;
        for (Path original : originals) {
            Intake.Outcome outcome = Intake.read(original);
            assertThat(outcome).isInstanceOf(Intake.Outcome.Taken.class);
            SourceDocument document = ((Intake.Outcome.Taken) outcome).document();
            assertTiled(document);
            count += Sections.of(document).size();
        }
        assertThat(count).isBetween(240, 260);
    }

    private static List<Path> originals() throws Exception {
        Optional<Path> folder = Stream.of("../shared/originals", "../../shared/originals")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.sorted().toList();
        }
    }
}
