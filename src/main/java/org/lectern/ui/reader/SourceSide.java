package org.lectern.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.lectern.knowledge.Span;
import org.lectern.ui.control.NextFrame;
import org.lectern.ui.style.Texts;
import org.lectern.ui.text.Mark;
import org.lectern.ui.text.Marks;
import org.lectern.ui.text.SourceMap;
import org.lectern.ui.text.TextPane;

/// The whole source with the open section marked and scrolled to, and its map. It comes two frames after the section,
/// which is read first.
final class SourceSide extends BorderPane {

    private final ReaderViewModel model;
    private final SourceHead head;
    private final TextPane text = new TextPane("source-text", Texts.text("reader.source.accessible"));
    private final SourceMap map = new SourceMap(text::scrollToTop);
    private final NextFrame later = new NextFrame(2);
    private Optional<Reading> shown = Optional.empty();

    SourceSide(ReaderViewModel model) {
        this.model = model;
        this.head = new SourceHead(model::toggleSourcePage);
        getStyleClass().add("source-side");
        HBox reading = new HBox(text, map);
        HBox.setHgrow(text, Priority.ALWAYS);
        setTop(head);
        setCenter(reading);
        setMinWidth(220);
        model.foundElsewhereProperty().addListener((_, _, _) -> paint());
    }

    SourceHead head() {
        return head;
    }

    TextPane text() {
        return text;
    }

    void open(Reading reading) {
        head.show(reading);
        later.run(() -> show(reading));
    }

    private void show(Reading reading) {
        boolean same = text.shows(reading.sourceText());
        Optional<Reading> before = shown.filter(reading::isOfSameSection);
        Optional<Integer> top = before.flatMap(known -> text.topOffset().map(at -> reading.moved(known, at)));
        if (same) {
            text.mark(marks(reading), Optional.empty(), inSection(reading), model::openCard);
        } else {
            text.show(reading.sourceText(), marks(reading), Optional.empty(), inSection(reading), model::openCard);
        }
        showMap(reading);
        // Another text, as one without its claims, begins at its first line.
        if (!same || before.isEmpty()) {
            text.scrollToTop(top.orElse(reading.section().section().span().start()));
        }
        shown = Optional.of(reading);
    }

    /// Brings words that one looks for into view, where they stand outside the open section.
    Optional<Mark> found(Optional<Mark> mark) {
        Optional<Mark> here = mark.filter(model.foundElsewhereProperty().get()::contains);
        here.ifPresent(found -> show(found.span()));
        return here;
    }

    /// Brings words of the source into view and marks them.
    void show(Span words) {
        later.finish();
        paint();
        text.scrollToTop(words.start());
    }

    /// Marks the text anew; one that is still to come is marked when it comes.
    void paint() {
        if (!later.isWaiting() && model.stateProperty().get() instanceof ReaderState.Open(Reading reading)) {
            List<Mark> found = model.foundElsewhereProperty().get();
            Optional<Mark> words = model.currentProperty()
                    .get()
                    .filter(found::contains)
                    .or(() -> model.sourcePage().wordsProperty().get().map(Mark.OfMatch::new));
            text.mark(marks(reading), words, inSection(reading), model::openCard);
            showMap(reading);
        }
    }

    private void showMap(Reading reading) {
        map.show(marks(reading), reading.section().section().span(), reading.sourceText());
    }

    private List<Mark> marks(Reading reading) {
        List<Mark> marks = reading.sourceMarks(model.hidden());
        List<Mark> found = model.foundElsewhereProperty().get();
        return found.isEmpty() ? marks : Marks.with(marks, found);
    }

    private static Predicate<Integer> inSection(Reading reading) {
        Span span = reading.section().section().span();
        return index -> span.contains(
                reading.sourceText().paragraphs().get(index).block().span().start());
    }
}
