package org.lectern.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.curation.Decision;
import org.lectern.curation.Draft;
import org.lectern.curation.Outcome;
import org.lectern.curation.Placed;
import org.lectern.curation.Precision;
import org.lectern.knowledge.RuleCard;
import org.lectern.task.Progress;

/// The desk of a library in which nothing can be decided, such as a plain collection.
final class ClosedDesk implements Desk {

    @Override
    public Outcome decide(Draft draft) {
        return new Outcome.Refused(draft, "This collection is only searched; decide in a library with sources.");
    }

    @Override
    public List<Decision> decisions() {
        return List.of();
    }

    @Override
    public List<Placed> placed() {
        return List.of();
    }

    @Override
    public List<Placed> ofSection(String sectionId) {
        return List.of();
    }

    @Override
    public List<Placed> ofSource(String sourceId) {
        return List.of();
    }

    @Override
    public List<Placed> ofPerson(String who) {
        return List.of();
    }

    @Override
    public Optional<Decision> lastOf(String who) {
        return Optional.empty();
    }

    @Override
    public Optional<Decision> lastUndoneOf(String who) {
        return Optional.empty();
    }

    @Override
    public List<String> reasons(int limit) {
        return List.of();
    }

    @Override
    public List<WorkItem> workList(WorkItem.Kind kind, Progress progress) {
        return List.of();
    }

    @Override
    public List<RuleCard> rules() {
        return List.of();
    }

    @Override
    public List<Precision> precision() {
        return List.of();
    }

    @Override
    public Set<String> switchedOff() {
        return Set.of();
    }

    @Override
    public DecisionTally tally() {
        return new DecisionTally(0, 0, 0, 0, 0);
    }

    @Override
    public List<Draft> unsaved() {
        return List.of();
    }

    @Override
    public List<Outcome> saveAgain() {
        return List.of();
    }

    @Override
    public List<Outcome> saveElsewhere(Path file) {
        return List.of();
    }
}
