package org.lectern.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.lectern.curation.Decision;
import org.lectern.curation.Draft;
import org.lectern.curation.Home;
import org.lectern.curation.Journal;
import org.lectern.curation.JournalReading;
import org.lectern.curation.Judgement;
import org.lectern.curation.Ledger;
import org.lectern.curation.Outcome;
import org.lectern.curation.Placed;
import org.lectern.curation.Precision;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
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
    private final List<Draft> unsaved = new ArrayList<>();
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

    @Override
    public synchronized Outcome decide(Draft draft) {
        Optional<String> wrong = new DraftCheck(ledger, state.get().concepts(), recent(), clock).wrong(draft);
        if (wrong.isPresent()) {
            return new Outcome.Refused(draft, wrong.get());
        }
        Outcome outcome = journal.append(draft);
        switch (outcome) {
            case Outcome.Saved _ -> follow();
            case Outcome.NotSaved _ -> unsaved.add(draft);
            case Outcome.Refused _ -> {
                // A journal refuses nothing.
            }
        }
        return outcome;
    }

    /// Does something while nothing is decided, with the decisions as they stand in the journal now.
    synchronized <T> T meanwhile(Function<Ledger, T> work) {
        read = journal.read();
        ledger = Ledger.of(read.decisions());
        return work.apply(ledger);
    }

    /// Also takes in what other programs wrote in the meantime.
    private void follow() {
        Ledger before = ledger;
        read = journal.read();
        ledger = Ledger.of(read.decisions());
        follower.follow(before, ledger);
    }

    @Override
    public List<Decision> decisions() {
        return ledger.all();
    }

    @Override
    public List<Placed> placed() {
        Ledger now = ledger;
        List<Placed> placed = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        for (Decision decision : now.all()) {
            Optional<String> source = decision.judgement().source();
            source.ifPresent(sources::add);
            if (source.isEmpty()) {
                placed.add(new Placed(decision, now.inForce(decision), UnboundHome.of(decision, now)));
            }
        }
        sources.forEach(source -> placed.addAll(placedIn(source, now)));
        placed.sort(Comparator.comparingLong(each -> each.decision().sequence()));
        return List.copyOf(placed);
    }

    private List<Placed> placedIn(String sourceId, Ledger now) {
        return recent().laid(sourceId, now)
                .map(LaidOver::placed)
                .orElseGet(() -> now.all().stream()
                        .filter(each -> each.judgement()
                                .source()
                                .filter(sourceId::equals)
                                .isPresent())
                        .map(each -> new Placed(each, now.inForce(each), UnboundHome.sourceGone(each)))
                        .toList());
    }

    @Override
    public List<Placed> ofSection(String sectionId) {
        int slash = sectionId.indexOf('/');
        String sourceId = slash < 0 ? sectionId : sectionId.substring(0, slash);
        Optional<Section> section = recent().laid(sourceId, ledger).stream()
                .flatMap(laid -> laid.reading().sections().stream())
                .map(SectionReading::section)
                .filter(each -> each.id().equals(sectionId))
                .findFirst();
        return ofSource(sourceId).stream()
                .filter(placed -> isIn(placed, sectionId, section))
                .toList();
    }

    private static boolean isIn(Placed placed, String sectionId, Optional<Section> section) {
        if (placed.home() instanceof Home.Attached(var _, var words) && words.isPresent()) {
            return section.filter(each -> each.span().contains(words.get().start()))
                    .isPresent();
        }
        return placed.decision().judgement() instanceof Judgement.OfWords of
                && of.place().sectionId().equals(sectionId);
    }

    @Override
    public List<Placed> ofSource(String sourceId) {
        return placed(placed ->
                ledger.subject(placed.decision()).filter(sourceId::equals).isPresent());
    }

    @Override
    public List<Placed> ofPerson(String who) {
        return placed(placed -> placed.decision().who().equals(who));
    }

    private List<Placed> placed(Predicate<Placed> wanted) {
        return placed().stream().filter(wanted).toList();
    }

    @Override
    public Optional<Decision> lastOf(String who) {
        Ledger now = ledger;
        return now.all().reversed().stream()
                .filter(each -> each.who().equals(who) && now.inForce(each) && Ledger.isUndoable(each))
                .findFirst();
    }

    @Override
    public Optional<Decision> lastUndoneOf(String who) {
        Ledger now = ledger;
        for (Decision decision : now.all().reversed()) {
            if (decision.who().equals(who)) {
                switch (decision.judgement()) {
                    case Judgement.Undo(String id) -> {
                        Optional<Decision> undone = now.decision(id).filter(each -> !now.inForce(each));
                        if (undone.isPresent()) {
                            return undone;
                        }
                    }
                    case Judgement.Redo _ -> {
                        // What it brought back counts again; look on for an older one.
                    }
                    default -> {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public List<String> reasons(int limit) {
        return ledger.all().reversed().stream()
                .map(Decision::reason)
                .filter(reason -> !reason.isBlank())
                .distinct()
                .limit(limit)
                .toList();
    }

    @Override
    public List<WorkItem> workList(WorkItem.Kind kind, Progress progress) {
        LibraryState now = state.get();
        return new WorkList(now.concepts(), readings(now), this::placed, problems())
                .of(kind, now.sourceIds().size(), progress);
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
    public List<String> rules() {
        return state.get().rules().reader().ruleIds();
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
        List<Placed> placed = placed();
        int homeless = (int) placed.stream().filter(Placed::isHomeless).count();
        int undone = (int) placed.stream().filter(each -> !each.inForce()).count();
        return new DecisionTally(
                ledger.all().size(),
                placed.size() - homeless,
                homeless,
                undone,
                unsaved().size());
    }

    @Override
    public synchronized List<Draft> unsaved() {
        return List.copyOf(unsaved);
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
            unsaved.removeFirst();
        }
        return outcomes;
    }
}
