package org.lectern.ui.curation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.curation.Decision;
import org.lectern.curation.Draft;
import org.lectern.curation.Drafting;
import org.lectern.curation.Outcome;
import org.lectern.library.Desk;
import org.lectern.library.Library;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.style.Texts;

/// Writes decisions, one after the other, and tells what became of each. "Saved" is said only of what is on the disk.
public final class DecisionsViewModel {

    /// What could not be written, until it is.
    ///
    /// @param count    how many decisions wait
    /// @param sentence why
    public record Unsaved(int count, String sentence) {}

    /// @param draft   what is decided, where that is known before it is done
    /// @param nothing the key of what is said where there was nothing to do; may be empty
    /// @param ended   called once it was tried, whatever came of it
    private record Job(
            Function<Desk, List<Outcome>> work,
            Consumer<Outcome> told,
            Optional<Draft> draft,
            String nothing,
            Runnable ended) {

        Job(Function<Desk, List<Outcome>> work, Consumer<Outcome> told, Optional<Draft> draft, String nothing) {
            this(work, told, draft, nothing, () -> {});
        }
    }

    private final Library library;
    private final TaskRunner runner;
    private final Person person;
    private final Consumer<String> say;
    private final Deque<Job> waiting = new ArrayDeque<>();
    private final Set<Draft> onTheirWay = new HashSet<>();
    private final ReadOnlyObjectWrapper<Optional<Unsaved>> unsaved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyLongWrapper saved = new ReadOnlyLongWrapper();
    private boolean busy;

    /// @param say tells the person something, in one sentence
    public DecisionsViewModel(Library library, TaskRunner runner, Person person, Consumer<String> say) {
        this.library = library;
        this.runner = runner;
        this.person = person;
        this.say = say;
    }

    /// Changes whenever something was saved; everything that shows the library then reads it again.
    public ReadOnlyLongProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Unsaved>> unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    Person person() {
        return person;
    }

    /// The reasons given last, newest first.
    List<String> reasons(int limit) {
        return library.desk().reasons(limit);
    }

    /// A second press before the first is written decides nothing more.
    ///
    /// @param told hears what became of it, after everything else has
    void decide(Draft draft, Consumer<Outcome> told) {
        if (onTheirWay.add(draft)) {
            enqueue(new Job(desk -> List.of(desk.decide(draft)), told, Optional.of(draft), ""));
        }
    }

    /// Takes back the person's last decision that counts.
    public void undo() {
        again(desk -> desk.lastOf(person.name()), Drafting::undo, "decided.nothingToUndo");
    }

    /// Brings back what the person undid last.
    public void redo() {
        again(desk -> desk.lastUndoneOf(person.name()), Drafting::redo, "decided.nothingToRedo");
    }

    private interface Again {
        Draft draft(String who, Decision decision, String reason);
    }

    private void again(Function<Desk, Optional<Decision>> which, Again wording, String nothing) {
        enqueue(new Job(
                desk -> which.apply(desk)
                        .map(decision -> List.of(desk.decide(wording.draft(person.name(), decision, ""))))
                        .orElse(List.of()),
                this::sayRefused,
                Optional.empty(),
                nothing));
    }

    /// Takes back one decision, whoever made it.
    void undo(Decision decision) {
        decide(Drafting.undo(person.name(), decision, ""), this::sayRefused);
    }

    /// Takes back the decision of this number.
    void undo(long sequence) {
        library.desk().decisions().stream()
                .filter(decision -> decision.sequence() == sequence)
                .findFirst()
                .ifPresent(this::undo);
    }

    void redo(Decision decision) {
        decide(Drafting.redo(person.name(), decision, ""), this::sayRefused);
    }

    void sayRefused(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var _, String sentence)) {
            say.accept(sentence);
        }
    }

    /// Tries to write what could not be written.
    public void saveAgain() {
        enqueue(Desk::saveAgain, this::sayRefused);
    }

    /// Whether every decision is on the disk: none waits, none is being written.
    public boolean isSettled() {
        return !isWriting() && unsaved.get().isEmpty();
    }

    /// Whether it is not known yet what becomes of a decision.
    public boolean isWriting() {
        return busy || !waiting.isEmpty();
    }

    /// Tries to write whatever is not on the disk yet, after what is being written.
    ///
    /// @param then called once that was tried
    public void settle(Runnable then) {
        enqueue(new Job(Desk::saveAgain, this::sayRefused, Optional.empty(), "", then));
    }

    /// Writes it to a journal in another place.
    public void saveElsewhere(Path file) {
        enqueue(desk -> desk.saveElsewhere(file), outcome -> {
            sayRefused(outcome);
            if (outcome instanceof Outcome.Saved) {
                say.accept(Texts.text("decided.elsewhere", file.toString()));
            }
        });
    }

    private void enqueue(Function<Desk, List<Outcome>> work, Consumer<Outcome> told) {
        enqueue(new Job(work, told, Optional.empty(), ""));
    }

    private void enqueue(Job job) {
        waiting.add(job);
        next();
    }

    private void next() {
        if (busy || waiting.isEmpty()) {
            return;
        }
        busy = true;
        Job job = waiting.removeFirst();
        runner.run(
                Lane.DECISION,
                Duration.ZERO,
                _ -> job.work().apply(library.desk()),
                outcomes -> done(outcomes, job),
                problem -> {
                    free(job);
                    say.accept(problem);
                    next();
                    job.ended().run();
                });
    }

    private void free(Job job) {
        busy = false;
        job.draft().ifPresent(onTheirWay::remove);
    }

    private void done(List<Outcome> outcomes, Job job) {
        free(job);
        if (outcomes.isEmpty() && !job.nothing().isEmpty()) {
            say.accept(Texts.text(job.nothing()));
        }
        count(outcomes);
        outcomes.forEach(this::tell);
        outcomes.forEach(job.told());
        next();
        job.ended().run();
    }

    private void count(List<Outcome> outcomes) {
        int left = library.desk().unsaved().size();
        Optional<String> why = outcomes.stream()
                .filter(Outcome.NotSaved.class::isInstance)
                .map(outcome -> ((Outcome.NotSaved) outcome).sentence())
                .reduce((_, last) -> last)
                .or(() -> unsaved.get().map(Unsaved::sentence));
        unsaved.set(left == 0 ? Optional.empty() : Optional.of(new Unsaved(left, why.orElse(""))));
    }

    private void tell(Outcome outcome) {
        switch (outcome) {
            case Outcome.Saved(Decision decision) -> {
                say.accept(Texts.text("decided.saved", new DecisionWords(library.vocabulary()).of(decision)));
                saved.set(saved.get() + 1);
            }
            case Outcome.NotSaved _ -> say.accept(Texts.text("decided.notSaved"));
            case Outcome.Refused _ -> {
                // Who asked for it says why.
            }
        }
    }
}
