package org.lectern.ui.pair;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.lectern.knowledge.Span;
import org.lectern.library.Library;
import org.lectern.library.SourceSummary;
import org.lectern.library.compare.Pairing;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.style.Texts;
import org.lectern.ui.text.Mark;
import org.lectern.ui.text.MarkKind;
import org.lectern.ui.text.Marks;

/// Which two sources stand side by side, where, on which side one reads, and whether one side follows the other.
public final class PairViewModel {

    private final Library library;
    private final TaskRunner runner;
    private final Consumer<String> say;
    private final ReadOnlyObjectWrapper<Optional<PairPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<PairPlace> place = new ReadOnlyObjectWrapper<>(PairPlace.NOWHERE);
    private final ObjectProperty<Pairing.Side> active = new SimpleObjectProperty<>(Pairing.Side.LEFT);
    private final BooleanProperty linked = new SimpleBooleanProperty(true);
    private final ObjectProperty<Set<MarkKind>> hidden = new SimpleObjectProperty<>(Set.of());
    private final ReadOnlyObjectWrapper<Optional<Explained>> card = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What is still being read.
    private Optional<PairRequest> asked = Optional.empty();

    private boolean renewed;
    private Holding holding = Holding.NOTHING;

    /// A mark whose card is open, and on which side it stands.
    public record Explained(Pairing.Side side, Mark mark) {}

    /// @param say tells a person what went wrong, in one sentence
    public PairViewModel(Library library, TaskRunner runner, Consumer<String> say) {
        this.library = library;
        this.runner = runner;
        this.say = say;
    }

    /// Both sources; empty while it is closed.
    public ReadOnlyObjectProperty<Optional<PairPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PairPlace> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// The side on which one reads.
    public ObjectProperty<Pairing.Side> activeProperty() {
        return active;
    }

    /// Whether the other side follows.
    public BooleanProperty linkedProperty() {
        return linked;
    }

    /// Kinds of marks that are switched off.
    public ObjectProperty<Set<MarkKind>> hiddenProperty() {
        return hidden;
    }

    /// The mark whose card is open.
    public ReadOnlyObjectProperty<Optional<Explained>> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /// Explains the mark; what was held back is shown instead.
    public void explain(Pairing.Side side, Mark mark) {
        if (mark instanceof Mark.OfHeld) {
            page.get().ifPresent(open -> {
                holding = holding.revealing(
                        side, open.text(side).paragraphStart(mark.span().start()));
                renew();
            });
        } else {
            card.set(Optional.of(new Explained(side, mark)));
        }
    }

    /// Holds sentences that sell back on both sides.
    public void setWithoutClaims(boolean on) {
        if (on != holding.on()) {
            holding = Holding.of(on);
            renew();
        }
    }

    /// Closes the card; false where none was open.
    public boolean closeCard() {
        boolean open = card.get().isPresent();
        card.set(Optional.empty());
        return open;
    }

    /// The marks that are shown on a side, in order.
    List<Mark> marks(Pairing.Side side) {
        return page.get().map(open -> open.text(side).marks(hidden.get())).orElse(List.of());
    }

    /// The mark that says most at this offset of a side's text: the narrow kinds before the wide ones.
    Optional<Mark> markAt(Pairing.Side side, int offset) {
        return marks(side).stream()
                .filter(mark -> mark.span().contains(offset))
                .min(Comparator.comparingInt(mark -> mark.span().length()));
    }

    /// Explains the next mark of the side on which one reads, forwards or backwards: the first one from where one is.
    public void stepMark(int by) {
        Pairing.Side side = active.get();
        List<Mark> marks = marks(side).stream()
                .filter(mark -> !(mark instanceof Mark.OfHeld))
                .toList();
        if (marks.isEmpty()) {
            return;
        }
        Optional<Mark> from = card.get().filter(open -> open.side() == side).map(Explained::mark);
        int start = page.get().map(open -> open.start(side, place.get())).orElse(0);
        explain(side, from.flatMap(mark -> Marks.next(marks, mark, by)).orElseGet(() -> Marks.firstFrom(marks, start)));
    }

    /// What to copy of a side: what is selected, else the section that is read there, with where it is from.
    Optional<String> quotation(Pairing.Side side, Optional<Span> at, String selected) {
        return page.get().flatMap(open -> open.quotation(side, place.get(), at, selected));
    }

    void copied() {
        say.accept(Texts.text("reader.copied"));
    }

    /// What both are read on, as it is shown.
    String about() {
        return page.get().map(open -> open.shown(place.get().about())).orElse("");
    }

    public List<SourceSummary> sources() {
        return library.sources();
    }

    /// Whether what changes now are the same sources read again, in which a person keeps the place.
    boolean isRenewed() {
        return renewed;
    }

    public void open(PairRequest request) {
        active.set(Pairing.Side.LEFT);
        holding = Holding.of(holding.on());
        read(request);
    }

    private void read(PairRequest request) {
        asked = Optional.of(request);
        Holding held = holding;
        runner.run(Lane.PAIR, Duration.ZERO, _ -> PairPage.read(library, request, held), this::show, problem -> {
            asked = Optional.empty();
            say.accept(problem);
        });
    }

    private void show(PairPage read) {
        asked = Optional.empty();
        closeCard();
        place.set(PairPlace.NOWHERE);
        page.set(Optional.of(read));
        place.set(read.place());
    }

    /// Reads both again after the library changed; place, side and card stay where they are still there. Where a source
    /// is gone, that is said.
    public void renew() {
        asked.ifPresentOrElse(this::read, () -> page.get().ifPresent(this::readAgain));
    }

    private void readAgain(PairPage before) {
        Holding held = holding;
        runner.run(
                Lane.PAIR,
                Duration.ZERO,
                _ -> before.again(library, held),
                now -> now.ifPresentOrElse(page -> showAgain(before, page), () -> {
                    close();
                    say.accept(Texts.text("pair.closed"));
                }),
                say);
    }

    private void showAgain(PairPage before, PairPage now) {
        Optional<Explained> explained = card.get();
        PairPlace stands = now.standing(library, before, place.get(), active.get());
        renewed = true;
        page.set(Optional.of(now));
        place.set(stands);
        renewed = false;
        card.set(explained.flatMap(open -> marks(open.side()).stream()
                .filter(mark -> mark.getClass() == open.mark().getClass()
                        && mark.span().equals(open.mark().span()))
                .findFirst()
                .map(mark -> new Explained(open.side(), mark))));
    }

    /// Puts another source on one side; the other stays, also where it is still being read.
    public void choose(Pairing.Side side, String sourceId) {
        page.get().ifPresent(open -> {
            String other = sourceOn(side.other(), open);
            if (!sourceOn(side, open).equals(sourceId)) {
                open(side == Pairing.Side.LEFT ? PairRequest.of(sourceId, other) : PairRequest.of(other, sourceId));
            }
        });
    }

    private String sourceOn(Pairing.Side side, PairPage open) {
        return asked.flatMap(side == Pairing.Side.LEFT ? PairRequest::left : PairRequest::right)
                .orElseGet(() -> open.text(side).source().document().id());
    }

    /// Goes to a section of one side; where they are linked the other follows, or says that it is silent.
    public void goTo(Pairing.Side side, String sectionId) {
        active.set(side);
        page.get().ifPresent(open -> {
            if (!place.get().section(side).equals(Optional.of(sectionId))) {
                place.set(
                        linked.get()
                                ? PairPlace.at(library, open.pairing(), side, sectionId)
                                : place.get().with(side, sectionId));
            }
        });
    }

    /// A place of the text came to the top of the side on which one reads.
    public void passed(Pairing.Side side, int offset) {
        if (side == active.get()) {
            page.get().flatMap(open -> open.pairing().at(side, offset)).ifPresent(section -> goTo(side, section));
        }
    }

    /// The next thing, forwards or backwards, of which both speak.
    public void step(int by) {
        page.get().ifPresent(open -> {
            Pairing.Side side = active.get();
            open.pairing()
                    .step(side, place.get().section(side), by)
                    .ifPresentOrElse(
                            next -> place.set(PairPlace.at(library, open.pairing(), side, next.sectionId())),
                            () -> say.accept(Texts.text(by > 0 ? "pair.last" : "pair.first")));
        });
    }

    /// Links the sides, which brings them together at once, or lets each go its own way.
    public void toggleLinked() {
        linked.set(!linked.get());
        Pairing.Side side = active.get();
        if (linked.get()) {
            page.get()
                    .flatMap(open -> place.get()
                            .section(side)
                            .map(section -> PairPlace.at(library, open.pairing(), side, section)))
                    .ifPresent(place::set);
        }
    }

    /// The section that is read on the active side.
    public Optional<String> section() {
        return place.get().section(active.get());
    }

    /// The section that is read on a side; empty where that side is silent.
    public Optional<String> section(Pairing.Side side) {
        return place.get().section(side);
    }

    public void close() {
        runner.cancel(Lane.PAIR);
        asked = Optional.empty();
        closeCard();
        page.set(Optional.empty());
        place.set(PairPlace.NOWHERE);
    }
}
