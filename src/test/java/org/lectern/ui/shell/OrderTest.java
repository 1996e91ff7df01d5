package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.search.SearchRequest;
import org.lectern.testing.Pictures;
import org.lectern.testing.Window;

/// The list of hits in another order.
final class OrderTest {

    @TempDir
    private Path folder;

    @Test
    void theChosenHitStaysInSightWhereverItStandsNow() {
        try (Window window = Window.open(folder, Pictures.settings())) {
            window.onWindow(() -> ((TextField) window.node(".search-box")).setText("uric acid"));
            window.robot().clickOn(".search-box").push(KeyCode.ENTER);
            window.await(() -> window.shows(".section-side .reader-trail"));
            ListView<?> list = (ListView<?>) window.node(".hit-list");
            window.onWindow(() -> list.getSelectionModel().select(1));

            window.onWindow(
                    () -> ((Shell) window.scene().getRoot()).panes().search().sort(SearchRequest.Sort.EVIDENCE));
            window.await(() -> list.getItems().indexOf(list.getSelectionModel().getSelectedItem()) > 3);

            assertThat(window.robot().lookup(".hit-cell:selected").queryAllAs(Node.class))
                    .anyMatch(Window::isSeen);
        }
    }
}
