package org.lectern.ui.curation;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.lectern.curation.Decision;
import org.lectern.curation.Outcome;
import org.lectern.library.DecisionTally;
import org.lectern.library.Library;
import org.lectern.library.SourceSummary;
import org.lectern.library.WorkItem;
import org.lectern.task.Progress;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.text.Pointed;

/// The librarian's desk: what waits, shelf by shelf, and which of it is in hand.
public final class DeskViewModel {

    /// How the gathering of a library's work stands.
    ///
    /// @param part how much of it is done, of 1
    /// @param what what is being read
    record Gathering(double part, String what) {}

    private final Library library;
    private final TaskRunner runner;
    private final JudgingViewModel judging;
    private final Consumer<String> say;
    private final WorkPlaces places;
    private final HistoryViewModel history;
    private final RulesViewModel rules;
    private final ObjectProperty<Shelf> shelf = new SimpleObjectProperty<>(Shelf.CLAIMS);
    private final ReadOnlyObjectWrapper<Map<Shelf, List<WorkRow>>> work = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<Optional<WorkRow>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Gathering>> gathering = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<DecisionTally> tally =
            new ReadOnlyObjectWrapper<>(new DecisionTally(0, 0, 0, 0, 0));
    private final ReadOnlyObjectWrapper<Boolean> open = new ReadOnlyObjectWrapper<>(false);

    /// @param say tells the person something, in one sentence
    public DeskViewModel(Library library, TaskRunner runner, JudgingViewModel judging, Consumer<String> say) {
        this.library = library;
        this.runner = runner;
        this.judging = judging;
        this.say = say;
        this.places = new WorkPlaces(library);
        this.history = new HistoryViewModel(library, runner, judging.decisions(), say);
        this.rules = new RulesViewModel(library, runner, judging, say);
        chosen.addListener((_, _, row) -> row.ifPresent(one -> history.about(one.sectionId(), one.sourceId())));
    }

    public ReadOnlyObjectProperty<Boolean> openProperty() {
        return open.getReadOnlyProperty();
    }

    HistoryViewModel history() {
        return history;
    }

    RulesViewModel rules() {
        return rules;
    }

    ObjectProperty<Shelf> shelfProperty() {
        return shelf;
    }

    /// What waits on each shelf; a shelf that is not gathered yet is missing.
    ReadOnlyObjectProperty<Map<Shelf, List<WorkRow>>> workProperty() {
        return work.getReadOnlyProperty();
    }

    List<WorkRow> rows() {
        return work.get().getOrDefault(shelf.get(), List.of());
    }

    ObjectProperty<Optional<WorkRow>> chosenProperty() {
        return chosen;
    }

    ReadOnlyObjectProperty<Optional<Gathering>> gatheringProperty() {
        return gathering.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<DecisionTally> tallyProperty() {
        return tally.getReadOnlyProperty();
    }

    /// Opens the desk, or gathers its work anew.
    ///
    /// @param section the section that the reader shows, for its history
    public void open(Optional<String> section) {
        if (!open.get()) {
            history.about(section, section.map(id -> id.split("/", 2)[0]));
        }
        open.set(true);
        follow();
    }

    /// Gathers what waits anew.
    public void follow() {
        gathering.set(Optional.of(new Gathering(0, "")));
        runner.run(
                Lane.DESK,
                Duration.ZERO,
                this::gather,
                this::gathered,
                problem -> {
                    gathering.set(Optional.empty());
                    say.accept(problem);
                },
                (part, what) -> gathering.set(Optional.of(new Gathering(part, what))));
        history.read();
        rules.read();
    }

    private record Gathered(Map<Shelf, List<WorkRow>> work, DecisionTally tally) {}

    private Gathered gather(Progress progress) {
        Map<String, String> titles = library.sources().stream()
                .collect(Collectors.toMap(SourceSummary::id, SourceSummary::title, (one, _) -> one));
        DecisionWords words = new DecisionWords(library.vocabulary());
        Map<Shelf, List<WorkRow>> rows = new EnumMap<>(Shelf.class);
        for (Shelf each : Shelf.values()) {
            each.kind()
                    .ifPresent(kind -> rows.put(
                            each,
                            library.desk().workList(kind, progress).stream()
                                    .map(item -> WorkRow.of(item, titles, words))
                                    .toList()));
        }
        return new Gathered(rows, library.desk().tally());
    }

    private void gathered(Gathered now) {
        Optional<WorkRow> held = chosen.get();
        int before = held.map(row -> rows().indexOf(row)).orElse(0);
        gathering.set(Optional.empty());
        tally.set(now.tally());
        work.set(now.work());
        choose(held.flatMap(this::again).orElse(Math.max(0, before)));
    }

    /// Where a line stands now that may have moved in its source.
    private Optional<Integer> again(WorkRow held) {
        List<WorkRow> rows = rows();
        return Stream.<Predicate<WorkRow>>of(held::equals, held::isSame)
                .flatMap(is -> IntStream.range(0, rows.size())
                        .filter(i -> is.test(rows.get(i)))
                        .boxed())
                .findFirst();
    }

    /// Stops gathering; what was gathered before stays.
    void stop() {
        runner.cancel(Lane.DESK);
        gathering.set(Optional.empty());
    }

    void take(Shelf other) {
        shelf.set(other);
        choose(0);
    }

    private void choose(int at) {
        List<WorkRow> rows = rows();
        chosen.set(rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(Math.min(at, rows.size() - 1))));
    }

    /// What the chosen line points at.
    Optional<Pointed> pointed() {
        return chosen.get().flatMap(places::pointed);
    }

    /// Whether a field can be mended for the chosen line.
    boolean hasField() {
        return chosen.get().flatMap(places::field).isPresent();
    }

    /// Agrees with the chosen flag, or opens the panel for what can be agreed with.
    void agree() {
        if (changed().isPresent()) {
            keep();
            return;
        }
        Optional<WorkRow> row = chosen.get();
        pointed().ifPresent(at -> {
            if (at instanceof Pointed.AtField) {
                judging.open(at);
            } else if (!(at instanceof Pointed.AtMark flag)) {
                judging.open(at, "T");
            } else if (judging.agree(flag, this::agreed)) {
                row.ifPresent(this::takeOut);
            }
        });
    }

    /// Gathering takes its time, and a line that is judged must not be judged again meanwhile.
    private void takeOut(WorkRow judged) {
        int at = rows().indexOf(judged);
        if (at >= 0) {
            Map<Shelf, List<WorkRow>> left = new EnumMap<>(work.get());
            left.put(
                    shelf.get(),
                    rows().stream().filter(row -> !row.equals(judged)).toList());
            work.set(left);
            choose(at);
        }
    }

    private void agreed(Outcome outcome) {
        judging.decisions().sayRefused(outcome);
        if (outcome instanceof Outcome.Refused) {
            follow();
        }
    }

    void dismiss() {
        changed()
                .ifPresentOrElse(
                        doubtful -> judging.decisions()
                                .undo(doubtful.placed().decision().sequence()),
                        () -> pointed()
                                .filter(Pointed.InSection.class::isInstance)
                                .ifPresent(at -> judging.open(at, at instanceof Pointed.AtMark ? "D" : "T")));
    }

    /// Says that the chosen decision fits its words as they are now.
    private void keep() {
        Optional<WorkRow> row = chosen.get();
        changed()
                .ifPresent(doubtful -> pointed().ifPresent(at -> {
                    if (judging.keep(at, doubtful.placed().decision(), this::agreed)) {
                        row.ifPresent(this::takeOut);
                    }
                }));
    }

    private Optional<WorkItem.ChangedWords> changed() {
        return chosen.get()
                .map(WorkRow::item)
                .filter(WorkItem.ChangedWords.class::isInstance)
                .map(WorkItem.ChangedWords.class::cast);
    }

    void judge() {
        pointed().ifPresent(judging::open);
    }

    /// Looks for a home of the chosen decision from now on.
    void lookForHome() {
        homeless().ifPresent(decision -> judging.lookForHome(Optional.of(decision)));
    }

    boolean canLookForHome() {
        return homeless().isPresent();
    }

    private Optional<Decision> homeless() {
        return chosen.get().map(WorkRow::item).flatMap(item -> switch (item) {
            case WorkItem.NeedsHome lost
            when lost.canMove() -> Optional.of(lost.placed().decision());
            case WorkItem.ChangedWords doubtful -> Optional.of(doubtful.placed().decision());
            default -> Optional.empty();
        });
    }

    /// The section to open for the chosen line.
    Optional<String> section() {
        return chosen.get().flatMap(places::section);
    }

    void walk(int by) {
        List<WorkRow> rows = rows();
        int at = chosen.get().map(rows::indexOf).orElse(-1) + by;
        IntStream.of(at).filter(to -> to >= 0 && to < rows.size()).forEach(this::choose);
    }

    public void close() {
        stop();
        rules.stop();
        open.set(false);
    }
}
