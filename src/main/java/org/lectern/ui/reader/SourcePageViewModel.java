package org.lectern.ui.reader;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.Span;
import org.lectern.library.Library;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.style.Texts;

/// The page about a source: open or not, and at which of its words it points in the text.
public final class SourcePageViewModel {

    private final Library library;
    private final TaskRunner runner;
    private final ReadOnlyObjectWrapper<SourcePageState> state =
            new ReadOnlyObjectWrapper<>(new SourcePageState.Closed());
    private final ObjectProperty<Optional<Span>> words = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper wanted = new ReadOnlyBooleanWrapper();
    private boolean awaited;
    private boolean isOnItsWay;

    public SourcePageViewModel(Library library, TaskRunner runner) {
        this.library = library;
        this.runner = runner;
    }

    public ReadOnlyObjectProperty<SourcePageState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The words at which the page points in the source's text.
    public ObjectProperty<Optional<Span>> wordsProperty() {
        return words;
    }

    public boolean isOpen() {
        return !(state.get() instanceof SourcePageState.Closed);
    }

    /// Whether it is open, or opens as soon as what it shows was read.
    ReadOnlyBooleanProperty wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    boolean isWanted() {
        return wanted.get();
    }

    private void tell() {
        wanted.set(isOpen() || isOnItsWay || awaited);
    }

    /// Remembers that the page is wanted, of a source that is still being read.
    void await() {
        awaited = true;
        tell();
    }

    /// Another section is shown: the page about its source opens where it was asked for meanwhile, and else none stays.
    void follow(SourceDocument source) {
        boolean opens = awaited;
        shut();
        if (opens) {
            open(source);
        } else {
            tell();
        }
    }

    public void open(SourceDocument source) {
        isOnItsWay = true;
        tell();
        runner.run(
                Lane.SOURCE_PAGE,
                Duration.ZERO,
                _ -> SourceFacts.of(library, source.id()),
                facts -> facts.ifPresentOrElse(
                        found -> show(new SourcePageState.Open(found)),
                        () -> fail(Texts.text("source.gone", source.title()))),
                why -> fail(Texts.text("source.failed", source.title(), why)));
    }

    private void fail(String why) {
        show(new SourcePageState.Failed(why));
    }

    private void show(SourcePageState page) {
        isOnItsWay = false;
        state.set(page);
    }

    /// Reads the open page again after people decided.
    void renew() {
        if (state.get() instanceof SourcePageState.Open(SourceFacts facts)) {
            open(facts.source().document());
        }
    }

    /// Shows in the source where the words stand.
    public void point(Span at) {
        words.set(Optional.empty());
        words.set(Optional.of(at));
    }

    public void close() {
        shut();
        tell();
    }

    private void shut() {
        runner.cancel(Lane.SOURCE_PAGE);
        awaited = false;
        isOnItsWay = false;
        state.set(new SourcePageState.Closed());
        words.set(Optional.empty());
    }
}
