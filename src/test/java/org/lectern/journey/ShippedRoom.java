package org.lectern.journey;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.search.Hit;
import org.lectern.search.passage.Passage;
import org.lectern.settings.Settings;
import org.lectern.task.Progress;
import org.lectern.testing.Acts;
import org.lectern.testing.Window;
import org.lectern.ui.search.HitRow;

/// The window on the library that ships, and what one reads off it.
final class ShippedRoom implements AutoCloseable {

    private final Library library;
    private final Window window;
    private Acts acts;

    ShippedRoom(Path folder) {
        library = new LibraryDoor(folder.resolve("cache")).open(Path.of("knowledge"), Progress.unwatched());
        window = Window.open(folder, Settings.DEFAULT, library);
        acts = new Acts(window);
    }

    Window window() {
        return window;
    }

    /// The start page again, with no action counted yet.
    Acts begin() {
        window.startAfresh();
        acts = new Acts(window);
        return acts;
    }

    @Override
    public void close() {
        window.close();
        library.close();
    }

    List<HitRow> rows() {
        return window.shows(".hit-list") && window.node(".hit-list") instanceof ListView<?> list
                ? list.getItems().stream().map(HitRow.class::cast).toList()
                : List.of();
    }

    List<Hit> hits() {
        return rows().stream()
                .filter(HitRow.OfSection.class::isInstance)
                .map(row -> ((HitRow.OfSection) row).hit())
                .toList();
    }

    static String words(Hit hit) {
        return hit.title() + " " + hit.passages().stream().map(Passage::text).collect(Collectors.joining(" "));
    }

    Hit first(Predicate<Hit> so) {
        return hits().stream().filter(so).findFirst().orElseThrow();
    }

    Node row(Predicate<Hit> so) {
        Hit wanted = first(so);
        return window.robot()
                .lookup(".hit-cell")
                .match(node -> node instanceof ListCell<?> cell
                        && cell.getItem() instanceof HitRow.OfSection section
                        && section.hit().equals(wanted))
                .query();
    }

    String text(String selector) {
        return window.robot().lookup(selector).queryAll().stream()
                .filter(Window::isSeen)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n"));
    }

    void ask(String query) {
        acts.type(query).press(KeyCode.ENTER);
        awaitAnswer();
    }

    /// The concept that each of these queries is read for stands beside the box.
    void awaitAnswer() {
        window.await(() -> window.shows(".removable") && !hits().isEmpty());
        awaitReadingOf(0);
    }

    void awaitReadingOf(int hit) {
        window.await(
                () -> hits().size() > hit && trail().endsWith(hits().get(hit).title()));
    }

    String trail() {
        return text(".section-side .reader-trail");
    }

    /// The text of the open section, where it has marks of matches.
    String marked() {
        return window.shows(".section-text .mark-match")
                ? window.robot().from(window.node(".section-text")).lookup(Text.class::isInstance).queryAll().stream()
                        .map(node -> ((Text) node).getText())
                        .collect(Collectors.joining())
                : "";
    }

    List<String> sources() {
        return rows().stream()
                .filter(HitRow.OfSource.class::isInstance)
                .map(row -> ((HitRow.OfSource) row).source())
                .toList();
    }
}
