package org.lectern.ui.curation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lectern.curation.Quote;
import org.lectern.knowledge.Span;

/// What was judged, set apart from the words around it.
final class HomeTextsTest {

    private static final String TEXT = """
            Rest and cold help. Febuxostat is a second choice. Results vary between people. It is for years.

            ## Food and drink

            Beer and spirits matter.""";

    private static Quote quote(String words) {
        int at = TEXT.indexOf(words);
        return Quote.of(TEXT, new Span(at, at + words.length()));
    }

    @Test
    void whatStoodAroundTheWordsIsToldInWholeWords() {
        assertThat(HomeTexts.setApart(quote("Results vary between people.")))
                .isEqualTo("\u2026 Febuxostat is a second choice. \u201cResults vary between people.\u201d"
                        + " It is for years. Food and \u2026");
    }

    @Test
    void nothingIsLeftOutWhereTheTextBeginsOrEnds() {
        assertThat(HomeTexts.setApart(quote("Rest"))).startsWith("\u201cRest\u201d and cold help.");
        assertThat(HomeTexts.setApart(quote("matter"))).endsWith("spirits \u201cmatter\u201d.");
    }

    @Test
    void aHeadingIsSetApartWithoutItsMarkup() {
        assertThat(HomeTexts.setApart(quote("## Food and drink"))).contains(" \u201cFood and drink\u201d Beer");
    }
}
