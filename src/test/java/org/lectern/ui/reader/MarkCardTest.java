package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Span;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLibrary;
import org.lectern.ui.text.Mark;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class MarkCardTest {

    private final ReaderViewModel model = new ReaderViewModel(new SampleLibrary(), new ImmediateTaskRunner());

    @BeforeEach
    void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aMatchThatNamesSomethingIsExplainedByItAndBySupportOfItsStatement() {
        assertThat(explained("uric acid")).startsWith("Test", "Uric acid level").contains("No source given");
    }

    @Test
    void anyOtherMatchIsExplainedBySupportAlone() {
        assertThat(explained("2 in 100")).startsWith("Support shown here", "No source given");
    }

    @Test
    void aMatchThatStatesNothingSaysSo() {
        assertThat(words(reading(), new Span(0, 1)))
                .containsExactly("Support shown here", "These words state nothing by themselves.");
    }

    @Test
    void aMatchInAnotherSectionOfTheSourceIsExplainedByThatSection() {
        assertThat(explained("sweet drinks")).startsWith("Support shown here", "No source given");
    }

    @Test
    void aConceptsCardSaysWhatItIsToTheSectionAndByWhichWords() {
        assertThat(explained("uric acid", "Uric acid level"))
                .contains(
                        "A main subject of this section: its title names it",
                        "Counted 3 times: \u201cUric acid level\u201d, \u201cUric acid\u201d \u00d7\u00a02");
        assertThat(explained("uric acid"))
                .contains("Mentioned in this section; not a main subject of it")
                .contains("Counted once: \u201curic acid\u201d")
                .doesNotContain("Considered and not counted");
    }

    @Test
    void aConceptsCardSaysWhichOfItsNamesWereNotCountedAndWhy() {
        assertThat(explained("prove gout", "Uric acid level"))
                .containsSubsequence(
                        "Gout",
                        "Named here, but no tag of this section",
                        "Considered and not counted",
                        "\u201cgout\u201d",
                        "The text denies it. The words for that: \u201cdoes not prove\u201d.");
    }

    private List<String> explained(String words) {
        return explained(words, "What gout is");
    }

    private List<String> explained(String words, String heading) {
        Reading reading = reading();
        String text = reading.source().document().text();
        int at = text.indexOf(words, text.indexOf("# " + heading));
        return words(reading, new Span(at, at + words.length()));
    }

    private Reading reading() {
        model.open(new Opening("gout-guide/what-gout-is", Optional.empty(), List.of()));
        return model.stateProperty().get() instanceof ReaderState.Open(Reading reading)
                ? reading
                : Assertions.fail("not open");
    }

    private static List<String> words(Reading reading, Span match) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            List<String> words = new ArrayList<>();
            gather(new MarkCard(reading, new Mark.OfMatch(match), () -> {}), words);
            return words;
        });
    }

    private static void gather(Node node, List<String> words) {
        if (node instanceof Label label) {
            words.add(label.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, words));
        }
    }
}
