package org.lectern.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Span;

@Tag("faults")
final class MarkdownTest {

    private static final String GOUT = """
            ---
            title: Gout
            ---
            # Gout

            A **crystal** disease of the *joints*, see [the guide](https://example.org/gout)
            and `urate`. Not \\*starred\\*, a &lt; b. [PMC] [Mayo Clinic]

            - **Allopurinol:** lowers urate
            - Colchicine

              Taken early.
              - inner

            1. First
            2. Second

            > Quoted words

            | Drug | Dose |
            |------|------|
            | A    | 5 mg |

            ---

            Last words
            """;

    private final MarkedText marked = Markdown.read(GOUT, GOUT.indexOf("# Gout"));

    @Test
    void wordsAreShownWithoutMarkup() {
        assertThat(marked.leaves())
                .extracting(leaf -> leaf.kind() + " " + leaf.depth() + " " + leaf.prose())
                .containsExactly(
                        "HEADING 0 Gout",
                        "PARAGRAPH 0 A crystal disease of the joints, see the guide and urate. Not *starred*, a < b."
                                + " [PMC] [Mayo Clinic]",
                        "ITEM 0 Allopurinol: lowers urate",
                        "ITEM 0 Colchicine",
                        "PARAGRAPH 1 Taken early.",
                        "ITEM 1 inner",
                        "ITEM 0 First",
                        "ITEM 0 Second",
                        "QUOTE 1 Quoted words",
                        "HEAD_CELL 0 Drug",
                        "HEAD_CELL 0 Dose",
                        "CELL 0 A",
                        "CELL 0 5 mg",
                        "PARAGRAPH 0 Last words");
        assertThat(marked.note()).isEmpty();
    }

    @Test
    void everyPlainCharacterLeadsBackToItsPlace() {
        for (Leaf leaf : marked.leaves()) {
            Prose prose = leaf.prose();
            for (int i = 0; i < prose.plain().length(); i++) {
                char shown = prose.plain().charAt(i);
                String source = prose.canonical(i, i + 1).in(GOUT);
                if (Character.isLetterOrDigit(shown)) {
                    assertThat(source).isEqualTo(String.valueOf(shown));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Take `one\n  a day` only\n", "# Doses\n\n-\t\tone a day\n", "`\n\tone` a day\n"})
    void indentsInsideCodeHaveNoPlaceOfTheirOwn(String text) {
        for (Leaf leaf : Markdown.read(text, 0).leaves()) {
            Prose prose = leaf.prose();
            for (int i = 0; i < prose.plain().length(); i++) {
                char stands = text.charAt(prose.canonical(i));
                assertThat(prose.plain().charAt(i)).isEqualTo(stands == '\n' ? ' ' : stands);
            }
        }
    }

    @Test
    void runsThatAreSetApartKeepTheirKindAndPlace() {
        Prose prose = marked.leaves().get(1).prose();
        assertThat(prose.marks())
                .extracting(mark -> mark.kind() + ":" + mark.span().in(prose.plain())
                        + mark.target().map(" "::concat).orElse(""))
                .containsExactly(
                        "STRONG:crystal", "EMPHASIS:joints", "LINK:the guide https://example.org/gout", "CODE:urate");
        assertThat(prose.canonical(2, 9).in(GOUT)).isEqualTo("crystal");
    }

    @Test
    void entitiesAndEscapesAreCoveredWhole() {
        Prose prose = marked.leaves().get(1).prose();
        int less = prose.plain().indexOf('<');
        assertThat(prose.canonical(less, less + 1).in(GOUT)).isEqualTo("&lt;");
        int star = prose.plain().indexOf('*');
        assertThat(prose.canonical(star, star + 1).in(GOUT)).isEqualTo("\\*");
    }

    @Test
    void blocksKnowWhatTheyAre() {
        assertThat(marked.blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly(
                        "Heading",
                        "Paragraph",
                        "ListItem",
                        "ListItem",
                        "ListItem",
                        "ListItem",
                        "Quote",
                        "Table",
                        "Rule",
                        "Paragraph");
        assertThat(marked.blocks().get(4))
                .isInstanceOfSatisfying(
                        Block.ListItem.class, item -> assertThat(item.ordered()).isTrue());
        assertThat(marked.blocks())
                .allSatisfy(block -> assertThat(block.span().in(GOUT).strip())
                        .isEqualTo(block.span().in(GOUT)));
    }

    @Test
    void aCellWithoutWordsStandsWhereItStands() {
        String text = "# Scurvy\n\nGums bleed.\n\n| Sign | When |\n|---|---|\n"
                + "| Gums | <!-- to be asked --> |\n".repeat(9)
                + "\n# Gout\n\nJoints swell.\n";
        MarkedText table = Markdown.read(text, 0);
        assertThat(table.leaves()).extracting(leaf -> leaf.span().start()).isSorted();
        assertThat(table.leavesIn(new Span(0, text.indexOf("| Sign"))))
                .extracting(leaf -> leaf.prose().plain())
                .containsExactly("Scurvy", "Gums bleed.");
    }

    @Test
    void theBlocksOfASectionAreFoundBySpan() {
        int start = GOUT.indexOf("1. First");
        assertThat(marked.leavesIn(new Span(start, GOUT.indexOf("> Quoted"))))
                .extracting(leaf -> leaf.prose().plain())
                .containsExactly("First", "Second");
    }

    static List<String> tangled() {
        return List.of(
                "_".repeat(5_000),
                "words " + "*a **b ".repeat(20_000),
                "[".repeat(50_000),
                "[a](".repeat(20_000),
                "> ".repeat(5_000) + "deep",
                "[x]: " + "y".repeat(6_000) + "\n\nText",
                "`".repeat(3) + "a`".repeat(30_000),
                "<".repeat(10_000) + "a",
                "- ".repeat(3_000) + "item",
                "!".repeat(9_000) + "[a]",
                "&".repeat(100_000),
                "\\".repeat(100_001),
                "a|".repeat(20_000) + "\n" + "-|".repeat(20_000) + "\n",
                "\t".repeat(100_000) + "x");
    }

    @ParameterizedTest
    @MethodSource("tangled")
    void tangledTextIsReadAllTheSame(String text) {
        MarkedText read = Markdown.read(text, 0);
        assertThat(read.text()).isSameAs(text);
        assertThat(read.blocks()).isNotEmpty();
        assertThat(read.leaves()).extracting(leaf -> leaf.span().start()).isSorted();
    }

    @Test
    void textTooTangledIsShownAsPlainLinesAndSaysSo() {
        MarkedText read = Markdown.read("# Title\n\n" + "_".repeat(5_000) + "\n\n- item\n\nwords", 0);
        assertThat(read.note()).isPresent();
        assertThat(read.blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Heading", "Paragraph", "ListItem", "Paragraph");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **Anchovies:** rich in purines\n",
                "7. Reed A. [Gout](https://example.org/a_b). 2013.\n",
                "* *Uric* acid\n  1. _of_ the **joints**\n",
            })
    void aListOfManyItemsIsNotTangled(String item) {
        MarkedText list = Markdown.read("# Foods\n\n" + item.repeat(1_000), 0);
        assertThat(list.note()).isEmpty();
        assertThat(list.blocks()).hasSize(1_001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"words\n12. *May*\n", "words\n    - *May*\n", "-words *May*\n"})
    void whatOnlyLooksLikeAnItemGoesOnWithItsParagraph(String lines) {
        assertThat(Markdown.read(lines.repeat(2_000), 0).note()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noLetterIsLostWhateverTheMarkup(long seed) {
        Random random = new Random(seed);
        String alphabet = "abcdefg ABC 012 \n\n#*_->`.:|\\éγ";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        MarkedText read = Markdown.read(text.toString(), 0);
        StringBuilder shown = new StringBuilder();
        read.leaves().forEach(leaf -> shown.append(leaf.prose().plain()));
        assertThat(letters(shown)).isEqualTo(letters(text));
    }

    private static String letters(CharSequence text) {
        return text.chars()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void anInterruptedThreadReadsTheSame() {
        String text = "# Gout\n\n" + "Joints *swell*.\n\n".repeat(1_000);
        Thread.currentThread().interrupt();
        MarkedText read = Markdown.read(text, 0);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(read.note()).isEmpty();
    }

    @Test
    void aLineOfAMillionCharactersAndTenThousandHeadingsAreOrdinaryWork() {
        assertThat(Markdown.read("word ".repeat(200_000), 0).note()).isEmpty();
        assertThat(Markdown.read("## Heading\n\nText of it. [PMC]\n\n".repeat(10_000), 0)
                        .blocks())
                .hasSize(20_000);
    }

    private static List<String> paragraphs(String text) {
        return Markdown.read(text, 0).blocks().stream()
                .map(block -> block.span().in(text))
                .toList();
    }

    @Test
    void aBoldLineAboveTextIsABlockOfItsOwn() {
        assertThat(paragraphs("**Allopurinol**\nIt lowers urate\nin most people.\n"))
                .containsExactly("**Allopurinol**", "It lowers urate\nin most people.");
    }

    @Test
    void linesThatBeginWithLabelsAreBlocksOfTheirOwn() {
        assertThat(paragraphs("**Allopurinol**\nDose: 100 mg a day\nand more later\n*Taken*: by mouth\nCost: little\n"))
                .containsExactly(
                        "**Allopurinol**", "Dose: 100 mg a day\nand more later", "*Taken*: by mouth", "Cost: little");
        assertThat(paragraphs("**Dose:** 100 mg  \n**Side effects:** a rash\n"))
                .containsExactly("**Dose:** 100 mg", "**Side effects:** a rash");
    }

    @Test
    void aLineBrokenAtTheWidthOfThePageStaysInItsParagraph() {
        assertThat(paragraphs("Gout hurts. **Note\nwell** that it\nReturns: often so.\n"))
                .hasSize(1);
        assertThat(paragraphs("**Gout** hurts\nat night.\n")).hasSize(1);
    }

    @Test
    void referencesLineByLineAreBlocksOfTheirOwn() {
        assertThat(paragraphs("Reed A, Lund BC. Gout. J Joints 2011.\nO'Hara T. Toes and\ntheir pain. 2014.\n"))
                .containsExactly("Reed A, Lund BC. Gout. J Joints 2011.", "O'Hara T. Toes and\ntheir pain. 2014.");
        assertThat(paragraphs("[1] Gout at night. 2011.\n[2] Gout by day. 2014.\n"))
                .hasSize(2);
    }
}
