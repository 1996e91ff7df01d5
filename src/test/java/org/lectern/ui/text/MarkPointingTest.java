package org.lectern.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.PauseTransition;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A card opens of the mark that the pointer rests on, and of no other.
final class MarkPointingTest {

    private static final Duration LONGER_THAN_A_REST = Duration.millis(700);

    private final List<Mark> opened = new CopyOnWriteArrayList<>();
    private final Specimen specimen = Specimen.of(40);
    private final Mark limit = specimen.marks().get(1);
    private TextPane pane;
    private Stage stage;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        pane = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new TextPane("source-text", "a text"));
        stage = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Stage window = new Stage();
            new MarkPointing(pane, new MarkPointing.Cards() {
                @Override
                public Optional<Mark> markAt(int offset) {
                    return specimen.marks().stream()
                            .filter(mark -> mark.span().contains(offset))
                            .findFirst();
                }

                @Override
                public Optional<Mark> shown() {
                    return Optional.empty();
                }

                @Override
                public void open(Mark mark, Bounds at) {
                    opened.add(mark);
                }

                @Override
                public void close() {
                    opened.clear();
                }
            });
            window.setScene(new Scene(pane, 700, 500));
            window.show();
            pane.show(specimen.text(), specimen.marks(), Optional.of(limit), _ -> false, _ -> {});
            return window;
        });
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    @AfterEach
    void close() {
        onWindow(stage::hide);
    }

    private static void onWindow(Runnable what) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, what);
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    private void pointAtTheLimit() {
        onWindow(() -> {
            Bounds at = pane.currentOnScreen().orElseThrow();
            mouse(MouseEvent.MOUSE_MOVED, at.getCenterX() - 1, at.getCenterY());
            mouse(MouseEvent.MOUSE_MOVED, at.getCenterX(), at.getCenterY());
        });
    }

    private void mouse(EventType<MouseEvent> what, double screenX, double screenY) {
        boolean pressed = what == MouseEvent.MOUSE_PRESSED;
        pane.area()
                .fireEvent(new MouseEvent(
                        what,
                        screenX,
                        screenY,
                        screenX,
                        screenY,
                        pressed ? MouseButton.PRIMARY : MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        pressed,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    /// Animations end in the order in which they are due.
    private void waitLongerThanARest() throws Exception {
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        onWindow(() -> {
            PauseTransition pause = new PauseTransition(LONGER_THAN_A_REST);
            pause.setOnFinished(_ -> over.complete(true));
            pause.play();
        });
        over.get(20, TimeUnit.SECONDS);
    }

    @Test
    void aRestOnAMarkOpensItsCard() throws Exception {
        pointAtTheLimit();
        waitLongerThanARest();

        assertThat(opened).containsExactly(limit);
    }

    @Test
    void aHandThatBeganToSelectAsksForNoCard() throws Exception {
        pointAtTheLimit();
        onWindow(() -> {
            Bounds at = pane.currentOnScreen().orElseThrow();
            mouse(MouseEvent.MOUSE_PRESSED, at.getCenterX(), at.getCenterY());
        });
        waitLongerThanARest();

        assertThat(opened).isEmpty();
    }

    @Test
    void aMarkThatWasScrolledAwayBelowThePointerOpensNoCard() throws Exception {
        pointAtTheLimit();
        onWindow(() -> pane.scrollToTop(
                specimen.text().paragraphs().get(30).block().span().start() + 1));
        waitLongerThanARest();

        assertThat(opened).doesNotContain(limit);
    }
}
