package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.SourceDocument;
import org.lectern.testing.SampleLibrary;
import org.lectern.testing.WaitingTaskRunner;
import org.lectern.ui.text.Judging;
import org.lectern.ui.text.Pointed;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class SourcePageTest {

    private final SampleLibrary library = new SampleLibrary();
    private final SourceDocument guide =
            library.source("gout-guide").orElseThrow().document();
    private final WaitingTaskRunner runner = new WaitingTaskRunner();
    private final SourcePageViewModel model = new SourcePageViewModel(library, runner);

    /// Judges nothing.
    private static final class Silent implements Judging {

        @Override
        public List<Act> acts(Pointed at) {
            return List.of();
        }

        @Override
        public void open(Pointed at) {
            // Nobody asks.
        }
    }

    @BeforeEach
    void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /// Asks for the page from one box, and goes to another before it is here or stays.
    private boolean takesTheCursor(boolean awaited, boolean goesOn) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            TextField from = new TextField();
            TextField to = new TextField();
            SourcePage page = new SourcePage(model, new Silent(), Optional::empty);
            Scene scene = new Scene(new VBox(from, to, page), 400, 600);
            from.requestFocus();
            if (awaited) {
                model.await();
            } else {
                model.open(guide);
            }
            Node now = goesOn ? to : from;
            now.requestFocus();
            if (awaited) {
                model.follow(guide);
            }
            runner.doAll();
            assertThat(model.stateProperty().get()).isInstanceOf(SourcePageState.Open.class);
            return scene.getFocusOwner() != now;
        });
    }

    @Test
    void aPageThatIsAskedForTakesTheCursor() {
        assertThat(takesTheCursor(false, false)).isTrue();
    }

    @Test
    void aPageThatComesWhileSomebodyTypesElsewhereLeavesTheCursorThere() {
        assertThat(takesTheCursor(false, true)).isFalse();
    }

    @Test
    void soDoesOneThatWaitedForItsSection() {
        assertThat(takesTheCursor(true, true)).isFalse();
    }
}
