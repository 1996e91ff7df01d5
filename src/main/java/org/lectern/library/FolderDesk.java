package org.lectern.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lectern.curation.Decision;
import org.lectern.curation.Draft;
import org.lectern.curation.Journal;
import org.lectern.curation.JournalReading;
import org.lectern.curation.Ledger;
import org.lectern.curation.Outcome;
import org.lectern.curation.Placed;
import org.lectern.curation.Precision;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.RuleCard;
import org.lectern.knowledge.SourceReading;
import org.lectern.task.Progress;

/// The desk of a library in a folder: its journal, and the decisions that were read from it.
final class FolderDesk implements Desk {

    /// Brings what the library answers up to the decisions.
    interface Follower {
        void follow(Ledger before, Ledger after);
    }

    private final Journal journal;
    private final Clock clock;
    private final Supplier<LibraryState> state;
    private final Follower follower;
    private volatile List<Draft> unsaved = List.of();
    private volatile JournalReading read;
    private volatile Ledger ledger;

    FolderDesk(
            LibraryFolder folder, JournalReading read, Clock clock, Supplier<LibraryState> state, Follower follower) {
        this.journal = new Journal(folder.decisions(), clock);
        this.clock = clock;
        this.state = state;
        this.follower = follower;
        this.read = read;
        this.ledger = Ledger.of(read.decisions());
    }

    Ledger ledger() {
        return ledger;
    }

    List<Problem> problems() {
        return read.problems();
    }

    /// What could not be written before goes first, for the last word counts.
    @Override
    public synchronized Outcome decide(Draft draft) {
        List<Outcome> earlier = saveAgain();
        Optional<String> wrong =
                new DraftCheck(ledger, state.get().concepts(), this::ruleIds, recent(), clock).wrong(draft);
        if (wrong.isPresent()) {
            return new Outcome.Refused(draft, wrong.get());
        }
        Outcome outcome = write(draft, earlier);
        switch (outcome) {
            case Outcome.Saved _ -> follow();
            case Outcome.NotSaved _ -> unsaved = with(draft);
            case Outcome.Refused _ -> {
                // A journal refuses nothing.
            }
        }
        return outcome;
    }

    private Outcome write(Draft draft, List<Outcome> earlier) {
        return earlier.isEmpty() || !(earlier.getLast() instanceof Outcome.NotSaved(var _, String sentence))
                ? journal.append(draft)
                : new Outcome.NotSaved(draft, sentence);
    }

    private List<Draft> with(Draft draft) {
        List<Draft> more = new ArrayList<>(unsaved);
        more.add(draft);
        return List.copyOf(more);
    }

    /// Does something while nothing is decided, with the decisions as they stand in the journal now; with those that
    /// are known, where it can't be read for a while.
    synchronized <T> T meanwhile(Function<Ledger, T> work) {
        readAgain();
        return work.apply(ledger);
    }

    private void readAgain() {
        read = journal.read().after(read);
        ledger = Ledger.of(read.decisions());
    }

    /// Also takes in what other programs wrote in the meantime.
    private void follow() {
        Ledger before = ledger;
        readAgain();
        follower.follow(before, ledger);
    }

    @Override
    public List<Decision> decisions() {
        return ledger.all();
    }

    @Override
    public List<Placed> placed() {
        return decided().all();
    }

    @Override
    public List<Placed> ofSection(String sectionId) {
        return decided().ofSection(sectionId);
    }

    @Override
    public List<Placed> ofSource(String sourceId) {
        return decided().ofSource(sourceId);
    }

    @Override
    public List<Placed> ofPerson(String who) {
        return decided().ofPerson(who);
    }

    private PlacedDecisions decided() {
        return new PlacedDecisions(ledger, recent());
    }

    @Override
    public Optional<Decision> lastOf(String who) {
        return ledger.lastOf(who);
    }

    @Override
    public Optional<Decision> lastUndoneOf(String who) {
        return ledger.lastUndoneOf(who);
    }

    @Override
    public List<String> reasons(int limit) {
        return ledger.reasons(limit);
    }

    @Override
    public List<WorkItem> workList(WorkItem.Kind kind, Progress progress) {
        LibraryState now = state.get();
        List<Problem> found = new ArrayList<>(now.problems());
        found.addAll(problems());
        return new WorkList(now.concepts(), readings(now), this::placed, this::sourceOf, found)
                .of(kind, now.sourceIds().size(), progress);
    }

    private Optional<SourceReading> sourceOf(Decision decision) {
        return ledger.sourceOf(decision)
                .flatMap(id -> recent().laid(id, ledger))
                .map(LaidOver::reading);
    }

    private RecentReadings recent() {
        return state.get().recent();
    }

    private Iterable<SourceReading> readings(LibraryState now) {
        return () -> now.sourceIds().stream()
                .flatMap(id -> recent().laid(id, ledger).stream())
                .map(LaidOver::reading)
                .iterator();
    }

    @Override
    public List<RuleCard> rules() {
        return state.get().rules().reader().rules();
    }

    private Set<String> ruleIds() {
        return rules().stream().map(RuleCard::id).collect(Collectors.toSet());
    }

    @Override
    public List<Precision> precision() {
        return ledger.precision();
    }

    @Override
    public Set<String> switchedOff() {
        return ledger.switchedOff();
    }

    @Override
    public DecisionTally tally() {
        return decided().tally(unsaved().size());
    }

    /// Asked by the window at any moment, also while the library is read again.
    @Override
    public List<Draft> unsaved() {
        return unsaved;
    }

    @Override
    public synchronized List<Outcome> saveAgain() {
        List<Outcome> outcomes = saveTo(journal);
        if (outcomes.stream().anyMatch(Outcome.Saved.class::isInstance)) {
            follow();
        }
        return outcomes;
    }

    @Override
    public synchronized List<Outcome> saveElsewhere(Path file) {
        return saveTo(new Journal(file, clock));
    }

    private List<Outcome> saveTo(Journal other) {
        List<Outcome> outcomes = new ArrayList<>();
        while (!unsaved.isEmpty()) {
            Outcome outcome = other.append(unsaved.getFirst());
            outcomes.add(outcome);
            if (!(outcome instanceof Outcome.Saved)) {
                break;
            }
            unsaved = unsaved.subList(1, unsaved.size());
        }
        return outcomes;
    }
}
