package org.lectern.ui.reader;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.lectern.knowledge.Span;
import org.lectern.library.Library;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;

/// The page about a source: open or not, and at which of its words it points in the text.
public final class SourcePageViewModel {

    private final Library library;
    private final TaskRunner runner;
    private final ReadOnlyObjectWrapper<Optional<SourceFacts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Span>> words = new SimpleObjectProperty<>(Optional.empty());

    public SourcePageViewModel(Library library, TaskRunner runner) {
        this.library = library;
        this.runner = runner;
    }

    public ReadOnlyObjectProperty<Optional<SourceFacts>> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /// The words at which the page points in the source's text.
    public ObjectProperty<Optional<Span>> wordsProperty() {
        return words;
    }

    public boolean isOpen() {
        return facts.get().isPresent();
    }

    public void open(String sourceId) {
        runner.run(
                Lane.SOURCE_PAGE,
                Duration.ZERO,
                _ -> SourceFacts.of(library, sourceId),
                facts::set,
                _ -> facts.set(Optional.empty()));
    }

    /// Reads the open page again after people decided.
    void renew() {
        facts.get().ifPresent(open -> open(open.source().document().id()));
    }

    /// Shows in the source where the words stand.
    public void point(Span at) {
        words.set(Optional.empty());
        words.set(Optional.of(at));
    }

    public void close() {
        runner.cancel(Lane.SOURCE_PAGE);
        facts.set(Optional.empty());
        words.set(Optional.empty());
    }
}
