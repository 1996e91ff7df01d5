package org.lectern.ui.reader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.TextBlock;
import org.lectern.library.Library;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;

/// The open section: its marks, which of them stands in focus, and whose card is open.
public final class ReaderViewModel {

    private static final List<MarkKind> MOST_TELLING = List.of(
            MarkKind.STUDY,
            MarkKind.CUE,
            MarkKind.CONCEPT,
            MarkKind.CLAIM,
            MarkKind.SPARED,
            MarkKind.LIMIT,
            MarkKind.MATCH);

    private final Library library;
    private final TaskRunner runner;
    private final SourcePageViewModel sourcePage;
    private final ReadOnlyObjectWrapper<ReaderState> state = new ReadOnlyObjectWrapper<>(new ReaderState.Empty());
    private final ObjectProperty<Optional<Mark>> current = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Mark>> card = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty finding = new SimpleBooleanProperty();
    private final ObjectProperty<List<Mark>> found = new SimpleObjectProperty<>(List.of());
    private final ObservableSet<MarkKind> hidden = FXCollections.observableSet(EnumSet.noneOf(MarkKind.class));

    public ReaderViewModel(Library library, TaskRunner runner) {
        this.library = library;
        this.runner = runner;
        this.sourcePage = new SourcePageViewModel(library, runner);
    }

    /// The page about the open section's source.
    public SourcePageViewModel sourcePage() {
        return sourcePage;
    }

    /// Opens the page about the source, or closes it.
    public void toggleSourcePage() {
        if (sourcePage.isOpen()) {
            sourcePage.close();
        } else if (state.get() instanceof ReaderState.Open(Reading reading)) {
            sourcePage.open(reading.source().document().id());
        }
    }

    public ReadOnlyObjectProperty<ReaderState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The mark at which n and p have arrived.
    public ObjectProperty<Optional<Mark>> currentProperty() {
        return current;
    }

    /// The mark whose card is open.
    public ObjectProperty<Optional<Mark>> cardProperty() {
        return card;
    }

    public BooleanProperty findingProperty() {
        return finding;
    }

    /// Where the text that one looks for stands in the open section.
    public ObjectProperty<List<Mark>> foundProperty() {
        return found;
    }

    /// Kinds of marks that are switched off.
    public ObservableSet<MarkKind> hidden() {
        return hidden;
    }

    public void open(Opening opening) {
        runner.run(Lane.READING, Duration.ZERO, _ -> read(opening), this::show, this::fail);
    }

    public void close() {
        runner.cancel(Lane.READING);
        forget();
        state.set(new ReaderState.Empty());
    }

    private void show(Reading reading) {
        forget();
        state.set(new ReaderState.Open(reading));
    }

    private void fail(String why) {
        forget();
        state.set(new ReaderState.Failed(why));
    }

    private void forget() {
        card.set(Optional.empty());
        current.set(Optional.empty());
        found.set(List.of());
        sourcePage.close();
    }

    private Reading read(Opening opening) {
        SectionReading section = library.section(opening.sectionId())
                .orElseThrow(() -> new NoSuchElementException("no section " + opening.sectionId()));
        SourceReading source = library.source(section.section().sourceId())
                .orElseThrow(() -> new NoSuchElementException("no source for " + opening.sectionId()));
        List<TextBlock> blocks = library.blocks(source.document().id());
        DisplayText sectionText = DisplayText.of(blocks, section.section().span());
        DisplayText sourceText = DisplayText.of(blocks);
        List<Mark> marks = new ArrayList<>(Marks.of(section));
        library.studies(opening.sectionId()).stream().map(Mark.OfStudy::new).forEach(marks::add);
        marks.addAll(Marks.matches(sectionText, opening.words()));
        List<Mark> sourceMarks = new ArrayList<>(Marks.matches(sourceText, opening.words()));
        source.sections().stream()
                .flatMap(each -> each.statements().stream())
                .filter(statement -> statement.isPromotional())
                .map(Mark.OfClaim::new)
                .forEach(sourceMarks::add);
        return new Reading(
                source,
                section,
                library.vocabulary(),
                sectionText,
                sourceText,
                Marks.sorted(marks),
                Marks.sorted(sourceMarks),
                titles(opening.silent()));
    }

    private List<String> titles(List<String> sourceIds) {
        return sourceIds.stream()
                .map(id -> library.source(id)
                        .map(source -> source.document().title())
                        .orElse(id))
                .toList();
    }

    /// The marks that are shown now, in order.
    public List<Mark> shownMarks() {
        return state.get() instanceof ReaderState.Open(Reading reading)
                ? reading.marks().stream()
                        .filter(mark -> !hidden.contains(mark.kind()))
                        .toList()
                : List.of();
    }

    public void nextMark() {
        step(1);
    }

    public void previousMark() {
        step(-1);
    }

    private void step(int by) {
        List<Mark> walked = found.get().isEmpty() || !finding.get()
                ? shownMarks().stream().filter(mark -> mark.kind().isWalked()).toList()
                : found.get();
        if (walked.isEmpty()) {
            return;
        }
        card.set(Optional.empty());
        int at = current.get().map(walked::indexOf).orElse(-1);
        int next = at < 0 ? (by > 0 ? 0 : walked.size() - 1) : Math.floorMod(at + by, walked.size());
        current.set(Optional.of(walked.get(next)));
    }

    /// Opens the card of the mark in focus; false where there is none.
    public boolean openCard() {
        card.set(current.get());
        return card.get().isPresent();
    }

    public void openCard(Mark mark) {
        current.set(Optional.of(mark));
        card.set(Optional.of(mark));
    }

    /// The mark that says most at this offset of the canonical text: the narrow kinds before the wide ones.
    public Optional<Mark> markAt(int offset) {
        List<Mark> marks = new ArrayList<>(shownMarks());
        if (state.get() instanceof ReaderState.Open(Reading reading)) {
            marks.addAll(reading.sourceMarks());
        }
        return MOST_TELLING.stream()
                .filter(kind -> !hidden.contains(kind))
                .flatMap(kind -> marks.stream().filter(mark -> mark.kind() == kind))
                .filter(mark -> mark.span().contains(offset))
                .findFirst();
    }

    /// Marks every place where the text stands in the open section; blank ends the search.
    public void find(String text) {
        if (state.get() instanceof ReaderState.Open(Reading reading)) {
            found.set(text.isBlank() ? List.of() : Finding.in(reading.sectionText(), text));
            current.set(found.get().stream().findFirst());
        }
    }

    public void setHidden(Set<MarkKind> kinds) {
        hidden.retainAll(kinds);
        hidden.addAll(kinds);
    }

    /// Closes what is open above the text, one thing a call; false where there was nothing.
    public boolean stepBack() {
        if (card.get().isPresent()) {
            card.set(Optional.empty());
            return true;
        }
        if (sourcePage.isOpen()) {
            sourcePage.close();
            return true;
        }
        if (finding.get()) {
            finding.set(false);
            find("");
            return true;
        }
        if (current.get().isPresent()) {
            current.set(Optional.empty());
            return true;
        }
        return false;
    }
}
