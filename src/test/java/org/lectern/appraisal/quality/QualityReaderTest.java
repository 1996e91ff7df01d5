package org.lectern.appraisal.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.knowledge.Citation;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.QualityCard;
import org.lectern.knowledge.QualityItem;
import org.lectern.knowledge.QualityItem.Answer;
import org.lectern.knowledge.QualityItem.Standard;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Topic;

class QualityReaderTest {

    private static final String FRONT = """
            ---
            title: Asthma in school
            creator:
              - "Rosa Lindqvist, MD"
              - unknown
            publisher: Norrland Lung Charity
            modified: 2021-05-03
            ---

            """;
    private static final Metadata METADATA = new Metadata(Map.of(
            "title", List.of("Asthma in school"),
            "creator", List.of("Rosa Lindqvist, MD", "unknown"),
            "publisher", List.of("Norrland Lung Charity"),
            "modified", List.of("2021-05-03")));

    private final QualityReader reader = new QualityReader();

    @Test
    void theFrontMatterAnswersWithItsValuesWhereTheyStand() {
        String text = FRONT + "Asthma narrows the airways.\n";
        QualityCard card = reader.read(new SourceDocument("a", METADATA, text, FRONT.length(), List.of()), List.of());
        assertThat(words(card, "jama-authorship", text)).containsExactly("Rosa Lindqvist, MD");
        assertThat(item(card, "jama-authorship").answer()).isEqualTo(Answer.YES);
        assertThat(words(card, "jama-disclosure", text)).containsExactly("Norrland Lung Charity");
        assertThat(item(card, "jama-disclosure").answer()).isEqualTo(Answer.PARTLY);
        assertThat(words(card, "jama-currency", text)).containsExactly("2021-05-03");
        assertThat(item(card, "discern-11").words()).isEmpty();
    }

    @Test
    void wordsOfAuthorshipAreShownWithTheWholeName() {
        String text =
                "By Dr. A. B. Lund-Obi, M.D., dermatologist. Reviewed 12 Feb. 2024.\n\n\u00a9 2024 St Olav's Hospital.\n";
        QualityCard card = reader.read(new SourceDocument("a", Metadata.empty(), text, 0, List.of()), List.of());
        assertThat(words(card, "jama-authorship", text))
                .containsExactly("By Dr. A. B. Lund-Obi, M.D.", "dermatologist", "Hospital");
        assertThat(words(card, "jama-disclosure", text)).containsExactly("\u00a9 2024 St Olav's Hospital");
        assertThat(words(card, "jama-currency", text)).containsExactly("Reviewed 12 Feb. 2024");
    }

    @Test
    void wordsThatLeadToANameAreShownWithIt() {
        String text = "Written by Ada Lund, nurse, and reviewed by the board of editors.\n";
        QualityCard card = reader.read(new SourceDocument("a", Metadata.empty(), text, 0, List.of()), List.of());
        assertThat(words(card, "jama-authorship", text)).contains("Written by Ada Lund");
    }

    @Test
    void anEmptyListOfReferencesIsNone() {
        Page page = new Page();
        page.add("# Asthma", "Inhalers open the airways.", Topic.OVERVIEW);
        page.add("## References", "None.", Topic.REFERENCES);
        assertThat(item(page.read(), "jama-attribution").answer()).isEqualTo(Answer.NO_WORDS_FOUND);
    }

    @Test
    void aBareNumberNamesNoSource() {
        Page page = new Page();
        page.add("# Asthma", "Inhalers open the airways [3]. Most people need one (Obi, Chest 2011).", Topic.OVERVIEW);
        assertThat(words(page.read(), "jama-attribution", page.text.toString())).containsExactly("(Obi, Chest 2011)");
    }

    @Test
    void aListOfReferencesAnswersAttributionAndSpeaksForNothingElse() {
        Page page = new Page();
        page.add("# Asthma", "Inhalers open the airways.", Topic.OVERVIEW);
        page.add(
                "## References",
                "- Lind R. Side effects of inhalers: more research is needed. 2011.",
                Topic.REFERENCES);
        QualityCard card = page.read();
        assertThat(item(card, "jama-attribution").answer()).isEqualTo(Answer.YES);
        assertThat(item(card, "discern-11").answer()).isEqualTo(Answer.NO_WORDS_FOUND);
        assertThat(item(card, "discern-8").answer()).isEqualTo(Answer.NO_WORDS_FOUND);
    }

    @Test
    void citationsOfSectionsAreSourcesThatAreNamed() {
        Page page = new Page();
        page.add("# Asthma", "Inhalers open the airways. NHS", Topic.OVERVIEW);
        page.cite("NHS");
        QualityCard card = page.read();
        assertThat(item(card, "jama-attribution").answer()).isEqualTo(Answer.PARTLY);
        assertThat(words(card, "jama-attribution", page.text.toString())).containsExactly("NHS");
    }

    @Test
    void aMenuHoldsTheDateButNothingOfTheDisease() {
        Page page = new Page();
        page.add("# Asthma", "It narrows the airways.", Topic.OVERVIEW);
        page.add("## More", "Last updated: 3 May 2021\n\nSupport groups", Topic.NAVIGATION);
        QualityCard card = page.read();
        assertThat(item(card, "jama-currency").answer()).isEqualTo(Answer.YES);
        assertThat(item(card, "discern-7").answer()).isEqualTo(Answer.NO_WORDS_FOUND);
    }

    @Test
    void risksAreToldOfEachTreatmentOnlyWhereMostSectionsTellOfThem() {
        Page page = new Page();
        page.add("# Asthma", "It narrows the airways.", Topic.OVERVIEW);
        page.add("## Inhalers", "Side effects: a hoarse voice.", Topic.TREATMENT);
        page.add("## Tablets", "They ease breathing.", Topic.TREATMENT);
        page.add("## Injections", "Given every month.", Topic.TREATMENT);
        assertThat(item(page.read(), "discern-11").answer()).isEqualTo(Answer.PARTLY);
        page.add("## Steroids", "Side effects: thin skin.", Topic.TREATMENT);
        assertThat(item(page.read(), "discern-11").answer()).isEqualTo(Answer.YES);
    }

    @Test
    void severalSectionsOnTreatmentAreAChoiceSetOutThoughNotSaid() {
        Page page = new Page();
        page.add("## Inhalers", "They open the airways.", Topic.TREATMENT);
        page.add("## Tablets", "They ease breathing.", Topic.TREATMENT);
        QualityCard card = page.read();
        assertThat(item(card, "discern-14").answer()).isEqualTo(Answer.PARTLY);
        assertThat(words(card, "discern-14", page.text.toString())).containsExactly("Inhalers", "Tablets");
    }

    @Test
    void uncertaintyInASectionOnTreatmentIsAboutTreatment() {
        Page page = new Page();
        page.add("## Steam", "Whether it does anything is unclear.", Topic.TREATMENT);
        assertThat(item(page.read(), "discern-8").answer()).isEqualTo(Answer.YES);
    }

    static Stream<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (Path folder : List.of(Path.of("src/test/resources/pages"), Path.of("knowledge/sources"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().matches(".*\\.(md|txt)"))
                        .sorted()
                        .forEach(pages::add);
            }
        }
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageGetsTenAnswersWithExactWordsInOrder(Path file) throws IOException {
        String text = Files.readString(file);
        QualityCard card = reader.read(new SourceDocument("page", Metadata.empty(), text, 0, List.of()), List.of());
        assertThat(card.of(Standard.JAMA)).hasSize(4);
        assertThat(card.of(Standard.DISCERN)).hasSize(6);
        for (QualityItem item : card.items()) {
            assertThat(item.words().isEmpty()).as(item.id()).isEqualTo(item.answer() == Answer.NO_WORDS_FOUND);
            assertThat(item.reason()).isNotBlank();
            int end = 0;
            for (Span words : item.words()) {
                assertThat(words.start()).isGreaterThanOrEqualTo(end);
                assertThat(words.in(text)).isNotBlank().isEqualTo(words.in(text).strip());
                end = words.end();
            }
        }
    }

    @Test
    void capitalsAndLineBreaksChangeNoAnswerThatNeedsNoName() {
        String text = "Left untreated, the stones grow. The tablets have side effects. Another option is surgery. "
                + "Talk the options over with your doctor. The evidence for the diet is limited, and treatment is long.";
        List<Answer> answers = answers(text);
        assertThat(answers(text.replace(' ', '\n'))).isEqualTo(answers);
        assertThat(answers(text.toUpperCase(java.util.Locale.ROOT))).isEqualTo(answers);
        assertThat(answers).filteredOn(answer -> answer == Answer.YES).hasSize(4);
    }

    @Test
    void hostileTextIsReadInOneGo() {
        String hostile = "no risk factor ".repeat(20_000) + "side effects not ".repeat(20_000) + "last page "
                + "more more studies ".repeat(20_000) + "by A B ".repeat(20_000);
        assertThat(answers(hostile)).hasSize(10);
    }

    private List<Answer> answers(String text) {
        return reader.read(new SourceDocument("page", Metadata.empty(), text, 0, List.of()), List.of()).items().stream()
                .map(QualityItem::answer)
                .toList();
    }

    private static QualityItem item(QualityCard card, String id) {
        return card.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(QualityCard card, String id, String text) {
        return item(card, id).words().stream().map(span -> span.in(text)).toList();
    }

    /// A page whose sections are laid down one by one.
    private final class Page {

        private final StringBuilder text = new StringBuilder();
        private final List<Section> sections = new ArrayList<>();

        void add(String heading, String body, Topic topic) {
            int start = text.length();
            int words = start + heading.indexOf(' ') + 1;
            text.append(heading).append("\n\n").append(body).append("\n\n");
            sections.add(new Section(
                    "page/" + sections.size(),
                    "page",
                    List.of(),
                    heading.substring(heading.indexOf(' ') + 1),
                    new Span(words, start + heading.length()),
                    new Span(start, text.length()),
                    0,
                    List.of(topic),
                    List.of()));
        }

        /// The last section cites what stands under `label`.
        void cite(String label) {
            Section last = sections.removeLast();
            int at = text.lastIndexOf(label);
            sections.add(new Section(
                    last.id(),
                    last.sourceId(),
                    last.path(),
                    last.title(),
                    last.heading(),
                    last.span(),
                    last.level(),
                    last.topics(),
                    List.of(new Citation(label, new Span(at, at + label.length())))));
        }

        QualityCard read() {
            SourceDocument document = new SourceDocument("page", Metadata.empty(), text.toString(), 0, List.of());
            List<SectionReading> readings = sections.stream()
                    .map(section -> new SectionReading(
                            section, section.span().in(text.toString()), List.of(), List.of(), Optional.empty()))
                    .toList();
            return reader.read(new SourceReading(document, Stance.NEUTRAL, List.of(), readings));
        }
    }
}
