package org.lectern.ui.reader;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.lectern.knowledge.Span;
import org.lectern.library.Library;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.text.Mark;
import org.lectern.ui.text.MarkKind;
import org.lectern.ui.text.Pointed;

/// The open section: its marks, which of them stands in focus, and whose card is open.
public final class ReaderViewModel {

    private final OpenSection section;
    private final SourcePageViewModel sourcePage;
    private final NearbyViewModel nearby;
    private final ReadOnlyObjectWrapper<ReaderState> state = new ReadOnlyObjectWrapper<>(new ReaderState.Empty());
    private final InFocus focus = new InFocus();
    private final ObservableSet<MarkKind> hidden = FXCollections.observableSet(EnumSet.noneOf(MarkKind.class));
    private boolean renewed;

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
        return focus.current();
    }

    /// The mark whose card is open.
    public ObjectProperty<Optional<Mark>> cardProperty() {
        return focus.card();
    }

    public BooleanProperty findingProperty() {
        return focus.finding();
    }

    /// Where the text that one looks for stands in the open section.
    public ObjectProperty<List<Mark>> foundProperty() {
        return focus.found();
    }

    /// The same in the rest of its source.
    public ObjectProperty<List<Mark>> foundElsewhereProperty() {
        return focus.elsewhere();
    }

    /// Kinds of marks that are switched off.
    public ObservableSet<MarkKind> hidden() {
        return hidden;
    }

    public void open(Opening opening) {
        nearby.open(opening);
        section.open(opening, this::show);
    }

    /// Whether what changes now is the open section read again, in which a person keeps the place.
    boolean isRenewed() {
        return renewed;
    }

    /// The section stays open beside another answer: what is marked in it, the hits near it and the silent sources are
    /// that answer's.
    ///
    /// @return what is open, or opens soon
    public Optional<Opening> stay(SearchRequest asked, SearchResults results) {
        Optional<Opening> stays = section.stay(asked, results);
        stays.ifPresent(opening -> {
            nearby.open(opening);
            reread();
        });
        return stays;
    }

    /// Reads the open section again after people decided, and keeps the place, the mark in focus and its card. Where
    /// the section is none any more, the one opens that has its beginning now.
    public void renew() {
        reread();
        sourcePage.renew();
    }

    private void reread() {
        if (section.isOnItsWay(state.get())) {
            section.read(this::show);
        } else {
            open().map(PointedIn::reading)
                    .ifPresent(before ->
                            section.readAfterDecision(before.section().section(), now -> takeAgain(before, now)));
        }
    }

    private void takeAgain(Reading before, Reading now) {
        if (now.equals(before)) {
            return;
        }
        focus.keep(before, now, () -> {
            renewed = true;
            state.set(new ReaderState.Open(now));
            renewed = false;
            return shownMarks();
        });
    }

    /// A mark with the section in which it stands, to be judged.
    public Optional<Pointed> pointed(Mark mark) {
        return open().flatMap(open -> open.at(mark));
    }

    /// What a judgement is about: the mark whose card is open, else the selected words, else the mark in focus, else
    /// the section.
    public Optional<Pointed> pointed(Optional<Span> selected) {
        return cardProperty()
                .get()
                .flatMap(this::pointed)
                .or(() -> selected.flatMap(words -> open().flatMap(open -> open.at(words))))
                .or(() -> currentProperty().get().flatMap(this::pointed))
                .or(() -> open().map(PointedIn::section));
    }

    private Optional<PointedIn> open() {
        return state.get() instanceof ReaderState.Open(Reading reading)
                ? Optional.of(new PointedIn(reading))
                : Optional.empty();
    }

    /// Reads the open section again after a change of the library, and keeps the place, the mark in focus and its card;
    /// one that did not change is left as it stands.
    ///
    /// @param gone called where it is no longer there; what was read of it is no longer shown then
    public void readAgain(Runnable gone) {
        if (state.get() instanceof ReaderState.Open(Reading before)) {
            section.readAfterChange(
                    now -> {
                        if (now.isOfSameSection(before)) {
                            takeAgain(before, now);
                            sourcePage.renew();
                        } else {
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
                currentProperty().set(shownMarks().stream().filter(held::hides).findFirst());
            });
        }
    }

    public void close() {
        section.close();
        nearby.close();
        sourcePage.close();
        focus.forget();
        state.set(new ReaderState.Empty());
    }

    private void show(Reading reading) {
        focus.forget();
        state.set(new ReaderState.Open(reading));
        sourcePage.follow(reading.source().document());
        focus.findAgain(reading);
    }

    private void fail(String why) {
        focus.forget();
        sourcePage.close();
        state.set(new ReaderState.Failed(why));
    }

    /// The marks that are shown now, in order.
    public List<Mark> shownMarks() {
        return open().map(open -> open.reading().marks(hidden)).orElse(List.of());
    }

    public void nextMark() {
        focus.step(shownMarks(), 1);
    }

    public void previousMark() {
        focus.step(shownMarks(), -1);
    }

    /// Explains the next sentence that sells, or the one before; all of them come round.
    public void stepClaim(int by) {
        focus.stepClaim(shownMarks(), by);
        currentProperty().get().filter(Mark.OfClaim.class::isInstance).ifPresent(this::openCard);
    }

    /// Opens the card of the mark in focus; false where there is none.
    public boolean openCard() {
        currentProperty().get().ifPresent(this::openCard);
        return currentProperty().get().isPresent();
    }

    /// Explains the mark; what was held back is shown instead.
    public void openCard(Mark mark) {
        if (mark instanceof Mark.OfHeld held) {
            reveal(held);
            return;
        }
        focus.explain(mark);
    }

    /// The mark that says most at this offset of the canonical text: the narrow kinds before the wide ones.
    public Optional<Mark> markAt(int offset) {
        return open().flatMap(open -> open.markAt(offset, shownMarks(), hidden));
    }

    /// Marks every place where the text stands in the open section, and in those opened next; blank ends the search.
    public void find(String text) {
        focus.find(text, open().map(PointedIn::reading));
    }

    /// Closes the search in the section; its marks go.
    public void endFinding() {
        findingProperty().set(false);
        find("");
    }

    public void setHidden(Set<MarkKind> kinds) {
        hidden.retainAll(kinds);
        hidden.addAll(kinds);
    }

    /// Closes what is open above the text, one thing a call; false where there was nothing.
    public boolean stepBack() {
        if (focus.closeCard()) {
            return true;
        }
        if (nearby.fold()) {
            return true;
        }
        if (sourcePage.isWanted()) {
            sourcePage.close();
            return true;
        }
        if (findingProperty().get()) {
            endFinding();
            return true;
        }
        return focus.leave();
    }
}
