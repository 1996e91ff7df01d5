package org.lectern.ui.reader;

import java.util.EnumSet;
import java.util.List;
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
import org.lectern.knowledge.Span;
import org.lectern.library.Library;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.text.Mark;
import org.lectern.ui.text.MarkKind;
import org.lectern.ui.text.Marks;
import org.lectern.ui.text.Pointed;

/// The open section: its marks, which of them stands in focus, and whose card is open.
public final class ReaderViewModel {

    private final OpenSection section;
    private final SourcePageViewModel sourcePage;
    private final NearbyViewModel nearby;
    private final ReadOnlyObjectWrapper<ReaderState> state = new ReadOnlyObjectWrapper<>(new ReaderState.Empty());
    private final ObjectProperty<Optional<Mark>> current = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Mark>> card = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty finding = new SimpleBooleanProperty();
    private final ObjectProperty<List<Mark>> found = new SimpleObjectProperty<>(List.of());
    private String lookedFor = "";
    private final ObservableSet<MarkKind> hidden = FXCollections.observableSet(EnumSet.noneOf(MarkKind.class));

    public ReaderViewModel(Library library, TaskRunner runner) {
        this.section = new OpenSection(library, runner, this::fail);
        this.sourcePage = new SourcePageViewModel(library, runner);
        this.nearby = new NearbyViewModel(library, runner);
    }

    /// The page about the open section's source.
    public SourcePageViewModel sourcePage() {
        return sourcePage;
    }

    /// The other hits of the open section's source, and sections like it.
    public NearbyViewModel nearby() {
        return nearby;
    }

    /// Opens the page about the source, or closes it. While another section is being read, it opens with that.
    public void toggleSourcePage() {
        if (sourcePage.isWanted()) {
            sourcePage.close();
        } else if (section.isOnItsWay(state.get())) {
            sourcePage.await();
        } else {
            open().ifPresent(open -> sourcePage.open(open.reading().source().document()));
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
        nearby.open(opening);
        section.open(opening, this::show);
    }

    /// Reads the open section again after people decided, and keeps the place, the mark in focus and its card. Where
    /// the section is none any more, the one opens that has its beginning now.
    public void renew() {
        open().ifPresent(before ->
                section.readAfterDecision(before.reading().section().section(), this::renewed));
    }

    private void renewed(Reading reading) {
        Optional<Span> focused = current.get().map(Mark::span);
        boolean explained = card.get().isPresent();
        card.set(Optional.empty());
        state.set(new ReaderState.Open(reading));
        Optional<Mark> mark = focused.flatMap(at ->
                shownMarks().stream().filter(each -> each.span().equals(at)).findFirst());
        current.set(mark);
        card.set(mark.filter(_ -> explained));
        sourcePage.renew();
    }

    /// A mark with the section in which it stands, to be judged.
    public Optional<Pointed> pointed(Mark mark) {
        return open().flatMap(open -> open.at(mark));
    }

    /// What a judgement is about: the mark whose card is open, else the selected words, else the mark in focus, else
    /// the section.
    public Optional<Pointed> pointed(Optional<Span> selected) {
        return card.get()
                .flatMap(this::pointed)
                .or(() -> selected.flatMap(words -> open().flatMap(open -> open.at(words))))
                .or(() -> current.get().flatMap(this::pointed))
                .or(() -> open().map(PointedIn::section));
    }

    private Optional<PointedIn> open() {
        return state.get() instanceof ReaderState.Open(Reading reading)
                ? Optional.of(new PointedIn(reading))
                : Optional.empty();
    }

    /// Reads the open section again after a change of the library; one that did not change is left as it stands.
    ///
    /// @param gone called where it is no longer there; what was read of it is no longer shown then
    public void readAgain(Runnable gone) {
        if (state.get() instanceof ReaderState.Open(Reading before)) {
            section.readAfterChange(
                    now -> {
                        if (!now.equals(before)) {
                            show(now);
                        }
                        nearby.renew();
                    },
                    () -> {
                        close();
                        gone.run();
                    });
        }
    }

    /// Holds sentences that sell back, in the section and in its source.
    public void setWithoutClaims(boolean on) {
        section.holdBack(on).ifPresent(this::open);
    }

    /// Shows what was held back in one paragraph, in its place.
    private void reveal(Mark.OfHeld held) {
        if (state.get() instanceof ReaderState.Open(Reading reading)) {
            section.reveal(reading.paragraphStart(held.span().start()), read -> {
                show(read);
                sourcePage.point(held.span());
                current.set(shownMarks().stream().filter(held::hides).findFirst());
            });
        }
    }

    public void close() {
        section.close();
        nearby.close();
        sourcePage.close();
        forget();
        state.set(new ReaderState.Empty());
    }

    private void show(Reading reading) {
        forget();
        state.set(new ReaderState.Open(reading));
        sourcePage.follow(reading.source().document());
        if (!lookedFor.isBlank()) {
            find(lookedFor);
        }
    }

    private void fail(String why) {
        forget();
        sourcePage.close();
        state.set(new ReaderState.Failed(why));
    }

    private void forget() {
        card.set(Optional.empty());
        current.set(Optional.empty());
        found.set(List.of());
    }

    /// The marks that are shown now, in order.
    public List<Mark> shownMarks() {
        return open().map(open -> open.reading().marks(hidden)).orElse(List.of());
    }

    public void nextMark() {
        step(1);
    }

    public void previousMark() {
        step(-1);
    }

    /// Explains the next sentence that sells, or the one before; all of them come round.
    public void stepClaim(int by) {
        step(shownMarks().stream().filter(Mark.OfClaim.class::isInstance).toList(), by);
        current.get().filter(Mark.OfClaim.class::isInstance).ifPresent(this::openCard);
    }

    private void step(int by) {
        List<Mark> walked = found.get().isEmpty() || !finding.get()
                ? shownMarks().stream().filter(mark -> mark.kind().isWalked()).toList()
                : found.get();
        step(walked, by);
    }

    private void step(List<Mark> walked, int by) {
        if (!walked.isEmpty()) {
            card.set(Optional.empty());
            current.set(current.get()
                    .flatMap(from -> Marks.next(walked, from, by))
                    .or(() -> Optional.of(by > 0 ? walked.getFirst() : walked.getLast())));
        }
    }

    /// Opens the card of the mark in focus; false where there is none.
    public boolean openCard() {
        current.get().ifPresent(this::openCard);
        return current.get().isPresent();
    }

    /// Explains the mark; what was held back is shown instead.
    public void openCard(Mark mark) {
        if (mark instanceof Mark.OfHeld held) {
            reveal(held);
            return;
        }
        current.set(Optional.of(mark));
        card.set(Optional.of(mark));
    }

    /// The mark that says most at this offset of the canonical text: the narrow kinds before the wide ones.
    public Optional<Mark> markAt(int offset) {
        return open().flatMap(open -> open.markAt(offset, shownMarks(), hidden));
    }

    /// Marks every place where the text stands in the open section, and in those opened next; blank ends the search.
    public void find(String text) {
        lookedFor = text;
        if (state.get() instanceof ReaderState.Open(Reading reading)) {
            found.set(text.isBlank() ? List.of() : Finding.in(reading.sectionText(), text));
            current.set(found.get().stream().findFirst());
        }
    }

    /// Closes the search in the section; its marks go.
    public void endFinding() {
        finding.set(false);
        find("");
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
        if (nearby.fold()) {
            return true;
        }
        if (sourcePage.isWanted()) {
            sourcePage.close();
            return true;
        }
        if (finding.get()) {
            endFinding();
            return true;
        }
        boolean inFocus = current.get().isPresent();
        current.set(Optional.empty());
        return inFocus;
    }
}
