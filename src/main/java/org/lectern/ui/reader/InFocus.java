package org.lectern.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.lectern.knowledge.Span;
import org.lectern.ui.text.Mark;
import org.lectern.ui.text.Marks;

/// Where in the open section one is: at which mark, with its card open or not, or at which place of a text that one
/// looks for.
final class InFocus {

    private final ObjectProperty<Optional<Mark>> current = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Mark>> card = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty finding = new SimpleBooleanProperty();
    private final ObjectProperty<List<Mark>> found = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<Mark>> elsewhere = new SimpleObjectProperty<>(List.of());
    private String lookedFor = "";

    ObjectProperty<Optional<Mark>> current() {
        return current;
    }

    ObjectProperty<Optional<Mark>> card() {
        return card;
    }

    BooleanProperty finding() {
        return finding;
    }

    ObjectProperty<List<Mark>> found() {
        return found;
    }

    /// Where the text that one looks for stands in the rest of the source.
    ObjectProperty<List<Mark>> elsewhere() {
        return elsewhere;
    }

    private List<Mark> allFound() {
        return Stream.concat(found.get().stream(), elsewhere.get().stream()).toList();
    }

    private void look(Reading reading) {
        Span section = reading.section().section().span();
        elsewhere.set(Finding.outside(reading.sourceText(), section, lookedFor));
        found.set(Finding.in(reading.sectionText(), lookedFor));
    }

    void forget() {
        card.set(Optional.empty());
        current.set(Optional.empty());
        elsewhere.set(List.of());
        found.set(List.of());
    }

    void explain(Mark mark) {
        current.set(Optional.of(mark));
        card.set(Optional.of(mark));
    }

    /// False where none was open.
    boolean closeCard() {
        boolean was = card.get().isPresent();
        card.set(Optional.empty());
        return was;
    }

    /// False where no mark was in focus.
    boolean leave() {
        boolean was = current.get().isPresent();
        current.set(Optional.empty());
        return was;
    }

    /// Stays at the same words while the section is shown anew.
    ///
    /// @param was  the section as it was shown
    /// @param show shows it, and tells the marks that it has now
    void keep(Reading was, Reading now, Supplier<List<Mark>> show) {
        Optional<Span> before = current.get().map(Mark::span).map(span -> now.moved(was, span));
        boolean wasFound = current.get().filter(allFound()::contains).isPresent();
        boolean explained = closeCard();
        List<Mark> shown = show.get();
        look(now);
        List<Mark> marks = wasFound ? allFound() : shown;
        Optional<Mark> mark = before.flatMap(
                at -> marks.stream().filter(each -> each.span().equals(at)).findFirst());
        current.set(mark);
        card.set(mark.filter(_ -> explained));
    }

    void find(String text, Optional<Reading> open) {
        lookedFor = text;
        open.ifPresent(reading -> {
            look(reading);
            current.set(found.get().stream().findFirst());
        });
    }

    /// The same text in another section.
    void findAgain(Reading reading) {
        if (!lookedFor.isBlank()) {
            find(lookedFor, Optional.of(reading));
        }
    }

    void step(List<Mark> shown, int by) {
        List<Mark> places = allFound();
        walk(
                places.isEmpty() || !finding.get()
                        ? shown.stream().filter(mark -> mark.kind().isWalked()).toList()
                        : places,
                by);
    }

    void stepClaim(List<Mark> shown, int by) {
        walk(shown.stream().filter(Mark.OfClaim.class::isInstance).toList(), by);
    }

    private void walk(List<Mark> walked, int by) {
        if (!walked.isEmpty()) {
            card.set(Optional.empty());
            current.set(current.get()
                    .flatMap(from -> Marks.next(walked, from, by))
                    .or(() -> Optional.of(by > 0 ? walked.getFirst() : walked.getLast())));
        }
    }
}
