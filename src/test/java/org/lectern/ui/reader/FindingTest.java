package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.TextRun;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLibrary;
import org.lectern.ui.text.DisplayText;
import org.lectern.ui.text.Mark;

final class FindingTest {

    private static DisplayText text(String shown, Span span) {
        TextRun run = new TextRun(shown, span, Set.of());
        return DisplayText.of(List.of(new TextBlock(TextBlock.Kind.PARAGRAPH, 0, "", span, List.of(run))));
    }

    @Test
    void wordsAreFoundBesideALetterThatIsLongerInLowerCase() {
        String shown = "\u0130zmir trial: Creatine kinase rose.";

        assertThat(Finding.in(text(shown, new Span(0, shown.length())), "creatine KINASE"))
                .containsExactly(new Mark.OfMatch(new Span(13, 28)));
    }

    @Test
    void whatStandsInTheSamePlaceOfTheTextIsFoundOnce() {
        assertThat(Finding.in(text("3 sentences held back", new Span(5, 300)), "e"))
                .containsExactly(new Mark.OfMatch(new Span(5, 300)));
    }

    @Test
    void placesBehindTheSectionComeBeforeThoseAboveIt() {
        String shown = "gout, gout, gout";
        DisplayText source = text(shown, new Span(0, shown.length()));

        assertThat(Finding.outside(source, new Span(5, 11), "gout"))
                .containsExactly(new Mark.OfMatch(new Span(12, 16)), new Mark.OfMatch(new Span(0, 4)));
    }

    @Test
    void theRestOfASourceIsSearchedUpToALimit() {
        String shown = "e".repeat(3 * Finding.MOST);

        assertThat(Finding.outside(text(shown, new Span(0, shown.length())), new Span(0, 0), "e"))
                .hasSize(Finding.MOST);
    }

    @Test
    void whatOnlyOtherSectionsHaveIsCountedAndWalkedThroughTheSource() {
        ReaderViewModel model = new ReaderViewModel(new SampleLibrary(), new ImmediateTaskRunner());
        model.open(new Opening("gout-guide/food-and-drink", Optional.empty(), List.of()));
        model.findingProperty().set(true);
        model.find("colchicine");

        List<Mark> elsewhere = model.foundElsewhereProperty().get();
        assertThat(model.foundProperty().get()).isEmpty();
        assertThat(elsewhere).isNotEmpty();
        assertThat(said(model)).isEqualTo("not in this section; " + elsewhere.size() + " in the source");

        model.nextMark();
        assertThat(model.currentProperty().get()).contains(elsewhere.getFirst());
        assertThat(said(model)).isEqualTo("1 of " + elsewhere.size() + " elsewhere in the source");

        model.find("zebra");
        assertThat(said(model)).isEqualTo("not in this source");
    }

    @Test
    void behindTheLastPlaceOfTheSectionTheSourceGoesOn() {
        ReaderViewModel model = new ReaderViewModel(new SampleLibrary(), new ImmediateTaskRunner());
        model.open(new Opening("gout-guide/uric-acid-level", Optional.empty(), List.of()));
        model.findingProperty().set(true);
        model.find("uric acid");
        int here = model.foundProperty().get().size();
        assertThat(said(model)).startsWith("1 of " + here + " \u00b7 ");

        for (int i = 0; i < here; i++) {
            model.nextMark();
        }
        assertThat(model.currentProperty().get())
                .contains(model.foundElsewhereProperty().get().getFirst());
        model.previousMark();
        assertThat(model.currentProperty().get())
                .contains(model.foundProperty().get().getLast());
    }

    private static String said(ReaderViewModel model) {
        return FindBar.counted(
                model.foundProperty().get(),
                model.foundElsewhereProperty().get(),
                model.currentProperty().get());
    }
}
