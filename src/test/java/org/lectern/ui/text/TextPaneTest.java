package org.lectern.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Span;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A place of a text comes to stand at the top, wherever one was before.
final class TextPaneTest {

    private static final int PARAGRAPHS = 400;

    private static final Specimen LONG = Specimen.of(PARAGRAPHS);
    private static final Specimen OTHER = Specimen.of(PARAGRAPHS);
    private Optional<TextPane> made = Optional.empty();
    private Optional<Stage> stage = Optional.empty();

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        onWindow(() -> {
            // The first stage keeps the size that it was shown in, and other tests need theirs.
            Stage window = new Stage();
            stage = Optional.of(window);
            TextPane pane = new TextPane("source-text", "a text");
            made = Optional.of(pane);
            window.setScene(new Scene(pane, 400, 600));
            window.show();
        });
    }

    @AfterEach
    void close() {
        onWindow(() -> stage.orElseThrow().hide());
    }

    private TextPane pane() {
        return made.orElseThrow();
    }

    private static void onWindow(Runnable what) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, what);
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    private void show(Specimen specimen) {
        pane().show(specimen.text(), List.of(), Optional.empty(), _ -> false, _ -> {});
    }

    private int start(Specimen specimen, int paragraph) {
        return specimen.text().paragraphs().get(paragraph).block().span().start();
    }

    private int top() {
        int[] at = {-1};
        onWindow(() -> at[0] = pane().model().text().firstAt(pane().topOffset().orElseThrow()));
        return at[0];
    }

    @Test
    void aTextThatIsShownAnew() {
        onWindow(() -> {
            show(LONG);
            pane().scrollToTop(start(LONG, 200));
        });

        assertThat(top()).isBetween(199, 201);
    }

    @Test
    void aTextThatWasThereBeforeAndAnotherAfterIt() {
        onWindow(() -> show(LONG));
        for (int paragraph : new int[] {5, 300, 20, 21, 150, 3, 2, 1}) {
            onWindow(() -> pane().scrollToTop(start(LONG, paragraph)));
            assertThat(top()).as("paragraph " + paragraph).isBetween(paragraph - 1, paragraph + 1);
        }
        onWindow(() -> {
            show(OTHER);
            pane().scrollToTop(start(OTHER, 250));
        });
        assertThat(top()).isBetween(249, 251);
        onWindow(() -> pane().scrollToTop(0));
        assertThat(top()).isLessThan(2);
    }

    /// What goes on blinking costs frames for ever, and keeps its window in memory.
    @Test
    void aTextBlinksOnlyWhileItHasTheFocusOfAnOpenWindow() {
        onWindow(() -> {
            show(LONG);
            pane().area().requestFocus();
        });
        assertThat(pane().area().getCaretBlinkPeriod()).isGreaterThan(Duration.ZERO);

        onWindow(() -> stage.orElseThrow().hide());
        assertThat(pane().area().getCaretBlinkPeriod()).isEqualTo(Duration.ZERO);
    }

    @Test
    void theEndOfATextLeavesNoGapBelowIt() {
        onWindow(() -> {
            show(LONG);
            pane().scrollToTop(start(LONG, PARAGRAPHS - 1));
        });

        assertThat(top()).isBetween(PARAGRAPHS - 12, PARAGRAPHS - 2);
    }

    @Test
    void aFlagInTheMarginSaysHowMuchItStandsFor() {
        Specimen few = Specimen.of(2);
        Span first = few.marks().getFirst().span();
        onWindow(() ->
                pane().show(few.text(), List.of(new Mark.OfHeld(first, 3)), Optional.empty(), _ -> false, _ -> {}));

        assertThat(pane().lookup(".margin-flag").getAccessibleText()).isEqualTo("3 promotional claims");
    }

    @Test
    void aTextOfFewParagraphs() {
        Specimen few = Specimen.of(2);
        onWindow(() -> {
            show(few);
            pane().scrollToTop(start(few, 1));
        });

        assertThat(top()).isLessThan(2);
        assertThat(pane().area().getParagraphCount()).isEqualTo(2);
    }

    @Test
    void aPlaceStaysAtTheTopWhereTheWidthChanges() {
        onWindow(() -> {
            show(LONG);
            pane().scrollToTop(start(LONG, 200));
        });
        for (double width : new double[] {700, 260, 400}) {
            onWindow(() -> stage.orElseThrow().setWidth(width));
            assertThat(top()).as("at " + width).isBetween(199, 201);
        }
    }

    @Test
    void aTextThatFitsOnceThePaneHasGrownStandsAtItsTop() {
        Specimen few = Specimen.of(4);
        onWindow(() -> {
            stage.orElseThrow().setWidth(900);
            stage.orElseThrow().setHeight(240);
        });
        onWindow(() -> {
            show(few);
            pane().scrollToTop(start(few, 3));
        });
        assertThat(top()).isPositive();

        onWindow(() -> stage.orElseThrow().setHeight(740));
        WaitForAsyncUtils.waitForFxEvents(30);

        assertThat(top()).isZero();
        assertThat(firstLine()).isLessThan(80);
    }

    @Test
    void theEndOfATextLeavesNoGapBelowItWhereThePaneHasGrown() {
        onWindow(() -> stage.orElseThrow().setHeight(240));
        onWindow(() -> {
            show(LONG);
            pane().scrollToTop(start(LONG, PARAGRAPHS - 1));
        });
        int before = top();

        onWindow(() -> stage.orElseThrow().setHeight(740));
        WaitForAsyncUtils.waitForFxEvents(30);

        assertThat(top()).isLessThan(before);
    }

    /// The offset of what stands on the first line that is seen.
    private int firstLine() {
        int[] at = {-1};
        onWindow(() -> {
            Bounds seen = pane().area().localToScreen(pane().area().getLayoutBounds());
            at[0] = pane().offsetAt(seen.getMinX() + 60, seen.getMinY() + 16).orElseThrow();
        });
        return at[0];
    }

    private Optional<Span> selected(TextPos from, TextPos to) {
        AtomicReference<Optional<Span>> span = new AtomicReference<>(Optional.empty());
        onWindow(() -> {
            pane().area().select(from, to);
            span.set(pane().selectedSpan());
        });
        return span.get();
    }

    @Test
    void aSelectionThatBeginsAtTheEndOfAParagraphTakesNothingOfIt() {
        Specimen few = Specimen.of(3);
        onWindow(() -> show(few));
        DisplayText.Paragraph second = few.text().paragraphs().get(1);
        TextPos endOfFirst =
                TextPos.ofLeading(0, few.text().paragraphs().getFirst().text().length());

        assertThat(selected(endOfFirst, TextPos.ofLeading(1, 5))).contains(second.canonical(new Span(0, 5)));
        assertThat(selected(endOfFirst, TextPos.ofLeading(1, 0))).isEmpty();
    }
}
