package org.lectern.journey;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.settings.Settings;
import org.lectern.testing.Window;

final class FindInTheTextTest {

    @TempDir
    private Path folder;

    private Window window;

    @BeforeEach
    void ask() {
        window = Window.open(folder, Settings.DEFAULT);
        window.onWindow(() -> ((TextField) window.node(".search-box")).setText("colchicine"));
        window.await(() -> window.shows(".section-side .reader-trail"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void find() {
        window.robot().push(KeyCode.CONTROL, KeyCode.F);
        window.await(() -> window.node(".find-bar .text-field").isFocused());
    }

    @Test
    void theKeyLeadsBackIntoTheBoxWhereTheBarIsOpenAlready() {
        find();
        window.onWindow(() -> window.node(".hit-list").requestFocus());

        find();
    }

    @Test
    void escapeClosesTheBarAndLeadsBackToWhereOneWas() {
        window.onWindow(() -> window.node(".hit-list").requestFocus());
        find();
        window.robot().write("colch").push(KeyCode.ESCAPE);

        window.await(
                () -> !window.shows(".find-bar") && window.node(".hit-list").isFocused());
    }

    @Test
    void theCrossClosesTheBarAtOnceAlsoWhereAnotherThingIsOpenAboveTheText() {
        window.robot().clickOn(".hit-list").push(KeyCode.RIGHT);
        Node text = window.scene().getFocusOwner();
        find();
        window.robot().write("colch").push(KeyCode.ENTER);
        window.onWindow(() -> window.robot().lookup(".find-bar .icon-button").queryAllAs(Button.class).stream()
                .reduce((_, last) -> last)
                .orElseThrow()
                .requestFocus());
        window.robot().push(KeyCode.SPACE);

        window.await(() -> !window.shows(".find-bar") && text.isFocused());
    }
}
