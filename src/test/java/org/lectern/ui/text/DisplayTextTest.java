package org.lectern.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.TextBlock.Kind;
import org.lectern.knowledge.TextRun;
import org.lectern.testing.SampleLibrary;

final class DisplayTextTest {

    /// `A **red** joint &amp; fever`, as a parser would give it.
    private static final TextBlock BLOCK = new TextBlock(
            Kind.PARAGRAPH,
            0,
            "",
            new Span(10, 37),
            List.of(
                    new TextRun("A ", new Span(10, 12), Set.of()),
                    new TextRun("red", new Span(14, 17), Set.of(TextRun.Style.STRONG)),
                    new TextRun(" joint ", new Span(19, 26), Set.of()),
                    new TextRun("&", new Span(26, 31), Set.of()),
                    new TextRun(" fever", new Span(31, 37), Set.of())));

    private final DisplayText.Paragraph paragraph =
            DisplayText.of(List.of(BLOCK)).paragraphs().getFirst();

    @Test
    void markupIsNotShown() {
        assertThat(paragraph.text()).isEqualTo("A red joint & fever");
    }

    @Test
    void aSpanOverMarkupIsShownAsOneStretch() {
        assertThat(paragraph.shown(new Span(10, 24))).contains(new Span(0, 10));
        assertThat(paragraph.shown(new Span(14, 17))).contains(new Span(2, 5));
    }

    @Test
    void aSpanInsideAnEntityIsShownAsTheWholeCharacter() {
        assertThat(paragraph.shown(new Span(28, 29))).contains(new Span(12, 13));
    }

    @Test
    void aSpanElsewhereIsNotShown() {
        assertThat(paragraph.shown(new Span(40, 44))).isEqualTo(Optional.empty());
        assertThat(paragraph.shown(new Span(12, 14))).as("only markup").isEmpty();
    }

    @Test
    void aPlaceOnTheScreenLeadsBackToTheText() {
        assertThat(paragraph.canonical(new Span(2, 5))).isEqualTo(new Span(14, 17));
        assertThat(paragraph.canonical(new Span(12, 13))).isEqualTo(new Span(26, 31));
        assertThat(paragraph.canonical(new Span(2, 10))).isEqualTo(new Span(14, 24));
    }

    @Test
    void everyWordOfASourceIsFoundWhereItIsShown() {
        SampleLibrary library = new SampleLibrary();
        library.sources().forEach(source -> {
            String text = library.source(source.id()).orElseThrow().document().text();
            DisplayText shown = DisplayText.of(library.blocks(source.id()));
            assertThat(shown.paragraphs()).isNotEmpty().allSatisfy(each -> {
                for (TextRun run : each.block().runs()) {
                    assertThat(run.span().in(text)).isEqualTo(run.text());
                    assertThat(each.shown(run.span()))
                            .map(place -> place.in(each.text()))
                            .contains(run.text());
                }
            });
        });
    }

    @Test
    void aSpanOverTwoBlocksHasAPlaceInEach() {
        TextBlock next = new TextBlock(
                Kind.ITEM, 0, "1.", new Span(39, 46), List.of(new TextRun("Rest", new Span(42, 46), Set.of())));
        DisplayText text = DisplayText.of(List.of(BLOCK, next));

        assertThat(text.places(new Span(31, 44)))
                .containsExactly(new DisplayText.Place(0, new Span(13, 19)), new DisplayText.Place(1, new Span(0, 2)));
        assertThat(text.canonical(1, 0)).isEqualTo(42);
    }
}
