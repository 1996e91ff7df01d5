package org.lectern.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.vocabulary.MarkedExample.concept;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Citation;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.Mention.Refused;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Topic;
import org.lectern.knowledge.Vocabulary;

final class TaggerTest {

    private static final Vocabulary VOCABULARY = new Vocabulary(List.of(
            concept("gout", Facet.DISEASE_TYPE, "gout"),
            below("tophaceous-gout", Facet.DISEASE_TYPE, "tophaceous gout", "gout"),
            new Concept(
                    "other-disease",
                    Facet.DISEASE_TYPE,
                    "Other disease",
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    true),
            below("pseudogout", Facet.DISEASE_TYPE, "pseudogout", "other-disease"),
            concept("rash", Facet.SYMPTOM, "rash"),
            below("butterfly-rash", Facet.SYMPTOM, "butterfly rash", "rash"),
            concept("nsaid", Facet.TREATMENT, "NSAID", "anti-inflammatory drug"),
            below("naproxen", Facet.TREATMENT, "naproxen", "nsaid"),
            concept("surgery", Facet.TREATMENT, "surgery"),
            concept("fever", Facet.SYMPTOM, "fever")));

    private static final Tagger TAGGER = Tagger.of(VOCABULARY);

    private static Concept below(String id, Facet facet, String label, String broader) {
        return new Concept(
                id,
                facet,
                label,
                List.of(),
                List.of(),
                List.of(),
                Optional.of(broader),
                Optional.empty(),
                List.of(),
                false);
    }

    private static Section section(
            String text, int from, int to, int headingEnd, List<String> path, List<Citation> cites) {
        Span heading = new Span(from, headingEnd);
        return new Section(
                "s/1", "s", path, heading.in(text), heading, new Span(from, to), 1, List.of(Topic.OVERVIEW), cites);
    }

    private static List<Mention> tag(String title, String body) {
        String text = title + "\n\n" + body;
        return TAGGER.tag(section(text, 0, text.length(), title.length(), List.of(), List.of()), text);
    }

    private static List<String> carried(List<Mention> mentions) {
        return mentions.stream()
                .filter(Mention::isCarried)
                .map(Mention::conceptId)
                .distinct()
                .toList();
    }

    @Test
    void whatTheTitleNamesIsMajor() {
        List<Mention> mentions = tag("Naproxen", "It eases fever.");
        assertThat(mentions).extracting(Mention::conceptId).containsExactly("naproxen", "fever");
        assertThat(mentions).extracting(Mention::isMajor).containsExactly(true, false);
    }

    @Test
    void spansCountInTheCanonicalTextAndOnlyTheSectionIsRead() {
        String text = "fever before. Naproxen helps in fever. surgery after";
        Section section = section(text, 14, 38, 22, List.of("Surgery"), List.of());
        List<Mention> mentions = TAGGER.tag(section, text);
        assertThat(mentions).extracting(mention -> mention.words().in(text)).containsExactly("Naproxen", "fever");
    }

    @Test
    void aLabelOfACitationIsNoTextOfItsOwn() {
        String text = "Naproxen\n\nIt helps. Hospital for Special Surgery";
        int at = text.indexOf("Hospital");
        Citation cite = new Citation("Hospital for Special Surgery", new Span(at, text.length()));
        Section section = section(text, 0, text.length(), 8, List.of(), List.of(cite));
        assertThat(carried(TAGGER.tag(section, text))).containsExactly("naproxen");
    }

    @Test
    void aBroaderNameThatPointsBackIsNotCarried() {
        List<Mention> mentions = tag("Skin", "A butterfly rash may come. This rash itches, and the rash fades.");
        assertThat(carried(mentions)).containsExactly("butterfly-rash");
        assertThat(mentions.get(1).standing())
                .isEqualTo(new Refused(
                        "points-back",
                        "A broader name that points back to a narrower one named before adds nothing to it.",
                        mentions.getFirst().words()));
    }

    @Test
    void underATitleThatNamesTheFormTheBareNameIsThatForm() {
        assertThat(carried(tag("Tophaceous gout", "In gout of this kind, lumps form.")))
                .containsExactly("tophaceous-gout");
        assertThat(carried(tag("Gout", "Gout may become tophaceous gout."))).containsExactly("gout", "tophaceous-gout");
    }

    @Test
    void aBroaderNameThatStandsByItselfIsCarried() {
        assertThat(carried(tag("Care", "Anti-inflammatory drugs such as naproxen help.")))
                .containsExactly("nsaid", "naproxen");
        assertThat(carried(tag("Care", "Naproxen is one of many NSAIDs."))).containsExactly("naproxen", "nsaid");
    }

    @Test
    void aDiseaseThatTheLibraryIsNotAboutIsNeverCarried() {
        List<Mention> mentions = tag("Forms", "Crystals of another kind make pseudogout.");
        assertThat(carried(mentions)).isEmpty();
        assertThat(mentions.getFirst().standing())
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo("another-disease"));
    }

    @Test
    void whatASellerSetsItselfAgainstIsNoTreatmentInAnySectionOfItsPage() {
        String text = "Tired of surgery? Naproxen helps.";
        Section section = section(text, 0, text.length(), 0, List.of(), List.of());
        assertThat(carried(TAGGER.tag(section, text, true))).containsExactly("naproxen");
        assertThat(carried(TAGGER.tag(section, text))).containsExactly("surgery", "naproxen");
    }

    @Test
    void aTitleAboveDecidesWhatStandsUnderIt() {
        String text = "Rash\n\nA rash comes in the first week.";
        Section below = section(text, 0, text.length(), 4, List.of("Drugs", "Side effects of naproxen"), List.of());
        assertThat(carried(TAGGER.tag(below, text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Side effects:\n\n- Rash: common\n- Fever: rare",
                "Side effects:\n- Rash\n- Fever: rare",
                "**Side effects:**\n\n- **Rash:** common\n- **Fever:** rare"
            })
    void aBareLabelRulesTheDescribedItemsBelowIt(String body) {
        assertThat(carried(tag("Naproxen", body))).containsExactly("naproxen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "| Drug / Side effects / Use |!|---|---|---|!| Naproxen | rash, tophaceous gout | fever |~naproxen & fever",
                "> | Use | Side effects |!> |---|---|!> | fever | rash \\| tophaceous gout |~fever",
                "| Naproxen | 500 mg |!|---|---|!| Side effects | rash |!| Use | fever |~naproxen & fever",
                "| Side effects | Use |!|---|!|---|---|!| rash | fever |~rash & fever",
                "|!|-|!| rash~rash",
            })
    void theHeadOfAColumnOrARowRulesItsCells(String table, String carried) {
        String lines = table.replace(" / ", " | ").replace('!', '\n');
        assertThat(carried(tag("Drugs", lines))).isEqualTo(List.of(carried.split(" & ")));
    }

    @Test
    void aBareLabelRulesUpToTheNextOne() {
        assertThat(carried(tag("Naproxen", "Side effects:\n- Rash: common\nUsed for:\n- Fever: yes")))
                .containsExactly("naproxen", "fever");
        assertThat(carried(tag("Naproxen", "- Side effects:\n- Fever: it falls")))
                .containsExactly("naproxen", "fever");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Side effects:||- **Fever:** rare~-",
                "**Side effects:**|- **Rash:** common|  at first|- **Fever:** rare~-",
                "Side effects:|- **Rash:** common||Used for:|- **Fever:** yes~fever",
                "Side effects: none known|- **Fever:** rare~fever",
                "It eases all of these:|- **Fever:** rare~fever"
            })
    void aBareLabelAboveAListRulesTheItemsThatAreSections(String lines, String carried) {
        String text = lines.replace('|', '\n');
        int item = text.lastIndexOf("- **Fever");
        Section section = section(text, item, text.length(), item, List.of("Naproxen"), List.of());
        assertThat(carried(TAGGER.tag(section, text))).isEqualTo(carried.equals("-") ? List.of() : List.of(carried));
    }

    @ParameterizedTest
    @ValueSource(strings = {"No fever  \nRash on the back", "No fever\\\nRash on the back", "No fever \t \n\nRash"})
    void aDenialEndsAtALineBreakThatTheAuthorSet(String body) {
        assertThat(carried(tag("Visit", body))).containsExactly("rash");
    }

    @Test
    void aDenialRunsOnOverALineThatWasOnlyWrapped() {
        assertThat(carried(tag("Visit", "No fever or\nrash on the back"))).isEmpty();
    }

    @Test
    void theTitleAndTheBodyDoNotNegateEachOther() {
        assertThat(carried(tag("Fever or no", "Rash is common."))).containsExactly("fever", "rash");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "| Gout | No fever | Naproxen | ~ fever",
                "|Gout|No rash|Naproxen|Surgery| ~ rash",
                "Gout | No fever | Naproxen ~ fever",
                "> | No fever | Naproxen | ~ fever",
                "| No fever \\| rash | Naproxen | ~ fever & rash",
                "Fever: no\\nRash: yes ~ fever",
                "No fever\\n**Skin:** rash ~ fever",
                "There was no\\nfever or rash ~ fever & rash",
                "1. **What to avoid:** naproxen ~ naproxen",
                "2) **What to avoid:** naproxen\\n3) **What to take:** surgery ~ naproxen",
                "- 1. **What to avoid:** naproxen\\n- 2. Have surgery ~ naproxen",
            })
    void aDenialEndsWithItsCellOrLine(String text, String denied) {
        List<String> refused = tag("Facts", text.replace("\\n", "\n")).stream()
                .filter(mention -> !mention.isCarried())
                .map(Mention::conceptId)
                .toList();
        assertThat(String.join(" & ", refused)).isEqualTo(denied.replace("-", ""));
    }

    @Test
    void anyTextIsTaggedWithSpansInsideTheSection() {
        String[] parts = {
            "no ",
            "fever",
            "rash",
            "\n- ",
            ": ",
            "Side effects",
            "(",
            ") ",
            ". ",
            "naproxen",
            "avoid ",
            "\u2019s ",
            "**",
            "é"
        };
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(parts[random.nextInt(parts.length)]).append(random.nextBoolean() ? " " : "");
            }
            int from = random.nextInt(10);
            Section section =
                    section(text.toString(), from, text.length() - 3, from + random.nextInt(8), List.of(), List.of());
            for (Mention mention : TAGGER.tag(section, text.toString())) {
                assertThat(section.span().contains(mention.words())).isTrue();
                if (mention.standing() instanceof Refused(String rule, String because, Span cue)) {
                    assertThat(rule).isNotBlank();
                    assertThat(because).endsWith(".");
                    assertThat(section.span().contains(cue)).isTrue();
                }
            }
        }
    }

    @Test
    void aHostileSectionOfCuesAndNamesIsJudged() {
        String text = "no fever without rash avoid surgery\nSide effects: ".repeat(20_000);
        List<Citation> cites = IntStream.range(0, 20_000)
                .mapToObj(i -> new Citation("x", new Span(i * 50 + 36, i * 50 + 40)))
                .toList();
        Section section = section(text, 0, text.length(), 0, List.of(), cites);
        assertThat(TAGGER.tag(section, text)).hasSize(60_000);
    }
}
