package org.lectern.curation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Which of the decisions count. A value: made anew from the journal after each decision.
///
/// What was undone does not count. Where a merged decision and one made here are about the same, the one made here
/// counts: decisions of this library are laid over the merged ones.
public final class Ledger {

    private final List<Decision> all;
    private final Map<String, Decision> byId = new HashMap<>();
    private final Set<String> undone = new HashSet<>();
    private final Map<String, Place> moved = new HashMap<>();
    private final Map<String, List<Decision>> bySource = new TreeMap<>();
    private final Set<String> switchedOff = new LinkedHashSet<>();

    private Ledger(List<Decision> all) {
        this.all = List.copyOf(all);
        all.forEach(decision -> byId.put(decision.id(), decision));
        all.forEach(this::undo);
        inOrder().filter(this::inForce).forEach(this::move);
        inOrder().filter(this::inForce).forEach(this::sort);
    }

    public static Ledger of(List<Decision> decisions) {
        return new Ledger(decisions);
    }

    private Stream<Decision> inOrder() {
        return Stream.concat(
                all.stream().filter(Decision::isMerged), all.stream().filter(each -> !each.isMerged()));
    }

    private void undo(Decision decision) {
        switch (decision.judgement()) {
            case Judgement.Undo(String id) when reaches(decision, id) -> undone.add(id);
            case Judgement.Redo(String id) when reaches(decision, id) -> undone.remove(id);
            default -> {
                // Every other judgement stands for itself.
            }
        }
    }

    /// Another librarian takes back her own decisions; what was decided here is taken back here.
    private boolean reaches(Decision decision, String id) {
        Decision target = byId.get(id);
        return target != null
                && (!decision.isMerged() || target.isMerged() || target.who().equals(decision.who()));
    }

    /// Before anything is sorted, for a decision may have been moved to another source.
    private void move(Decision decision) {
        if (decision.judgement() instanceof Judgement.Move(String id, Place to)) {
            moved.put(id, to);
        }
    }

    private void sort(Decision decision) {
        switch (decision.judgement()) {
            case Judgement.RuleSwitch(String rule, boolean on) -> {
                if (on) {
                    switchedOff.remove(rule);
                } else {
                    switchedOff.add(rule);
                }
            }
            default ->
                sourceOf(decision)
                        .ifPresent(source -> bySource.computeIfAbsent(source, _ -> new ArrayList<>())
                                .add(decision));
        }
    }

    /// Every decision, by number.
    public List<Decision> all() {
        return all;
    }

    /// The decisions that count for a source, in the order in which they are laid over it.
    public List<Decision> of(String sourceId) {
        return Collections.unmodifiableList(bySource.getOrDefault(sourceId, List.of()));
    }

    public Set<String> switchedOff() {
        return Collections.unmodifiableSet(switchedOff);
    }

    /// Whether it was not taken back. Takings back are in force themselves.
    public boolean inForce(Decision decision) {
        return !undone.contains(decision.id());
    }

    /// Whether undo reaches it; an undoing is taken back by a redo instead.
    public static boolean isUndoable(Decision decision) {
        return !(decision.judgement() instanceof Judgement.Undo || decision.judgement() instanceof Judgement.Redo);
    }

    /// The source in which it stands: the one that a person moved it to, as a source may get another name; else the
    /// one that it was made on.
    public Optional<String> sourceOf(Decision decision) {
        return movedTo(decision)
                .filter(_ -> decision.judgement().source().isPresent())
                .map(Place::sourceId)
                .or(() -> decision.judgement().source());
    }

    /// The source that it concerns; that of the decision it names, where it names one.
    public Optional<String> subject(Decision decision) {
        return decision.judgement() instanceof Judgement.OfDecision of
                ? decision(of.decision()).flatMap(this::sourceOf)
                : sourceOf(decision);
    }

    public Optional<Decision> decision(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Where a person said that a decision now belongs.
    public Optional<Place> movedTo(Decision decision) {
        return Optional.ofNullable(moved.get(decision.id()));
    }

    /// What the outcome for a source follows from; empty where nothing was decided that counts for it.
    public String fingerprint(String sourceId) {
        List<String> parts = new ArrayList<>();
        for (Decision decision : of(sourceId)) {
            parts.add(decision.sequence() + " " + decision.id() + " " + moved.get(decision.id()));
        }
        switchedOff.stream().sorted().forEach(rule -> parts.add("off " + rule));
        return String.join("\n", parts);
    }

    /// The last decision of a person that undo would take back.
    public Optional<Decision> lastOf(String who) {
        return all.reversed().stream()
                .filter(each -> each.who().equals(who) && inForce(each) && isUndoable(each))
                .findFirst();
    }

    /// The decision that redo would bring back: the last that a person undid, where she decided nothing since.
    public Optional<Decision> lastUndoneOf(String who) {
        for (Decision decision : all.reversed()) {
            if (decision.who().equals(who)) {
                switch (decision.judgement()) {
                    case Judgement.Undo(String id) -> {
                        Optional<Decision> undone = decision(id).filter(each -> !inForce(each));
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

    /// The reasons given so far, each once, the latest first.
    public List<String> reasons(int limit) {
        return all.reversed().stream()
                .map(Decision::reason)
                .filter(reason -> !reason.isBlank())
                .distinct()
                .limit(limit)
                .toList();
    }

    /// Every rule on which people decided, by id.
    public List<Precision> precision() {
        return RuleAnswers.of(bySource.values());
    }
}
