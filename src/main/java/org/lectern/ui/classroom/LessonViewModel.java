package org.lectern.ui.classroom;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.knowledge.Problem;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.LessonFile;
import org.lectern.lesson.Saving;
import org.lectern.library.Library;
import org.lectern.library.lessons.ShownLesson;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.style.Texts;

/// The lesson in hand: every change to it goes through here, can be undone, and is saved a moment later.
public final class LessonViewModel {

    private static final Duration PAUSE = Duration.ofMillis(600);
    private static final int MOST_UNDONE = 200;

    private final Library library;
    private final TaskRunner runner;
    private final Consumer<String> say;
    private final LessonSaver saver;
    private final ReadOnlyObjectWrapper<Optional<Lesson>> lesson = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ShownLesson>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Keeping> keeping = new ReadOnlyObjectWrapper<>(new Keeping.Untouched());
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final Deque<Lesson> before = new ArrayDeque<>();
    private String lastChange = "";
    private long state;

    /// @param say tells a person what went wrong, in one sentence
    public LessonViewModel(Library library, TaskRunner runner, Consumer<String> say) {
        this.library = library;
        this.runner = runner;
        this.say = say;
        this.saver = new LessonSaver(library);
    }

    /// The lesson as it is changed; empty while none is in hand.
    public ReadOnlyObjectProperty<Optional<Lesson>> lessonProperty() {
        return lesson.getReadOnlyProperty();
    }

    /// The lesson held against the library; a moment behind.
    public ReadOnlyObjectProperty<Optional<ShownLesson>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Keeping> keepingProperty() {
        return keeping.getReadOnlyProperty();
    }

    /// What of its file was not understood.
    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /// Takes another lesson in hand, once the one before is on the disk; false where that could not be saved.
    public boolean take(LessonFile file) {
        if (!isAtRest()) {
            return false;
        }
        saver.took(file.lesson());
        begin(file.lesson(), new Keeping.Untouched());
        problems.set(file.problems());
        return true;
    }

    /// Begins a lesson that is not on the disk yet, and saves it.
    public boolean take(Lesson fresh) {
        if (!isAtRest()) {
            return false;
        }
        saver.took(fresh);
        begin(fresh, new Keeping.Pending());
        save();
        return true;
    }

    /// Takes the lesson in hand as it is on the disk, and leaves what could not be saved.
    void takeInstead(LessonFile file) {
        letGo();
        take(file);
    }

    private void begin(Lesson taken, Keeping how) {
        before.clear();
        lastChange = "";
        state++;
        problems.set(List.of());
        shown.set(Optional.empty());
        keeping.set(how);
        lesson.set(Optional.of(taken));
        hold();
    }

    /// Puts it out of hand, saved or not: for a lesson that is to be removed.
    void letGo() {
        runner.cancel(Lane.LESSON_SAVING);
        runner.cancel(Lane.LESSON);
        before.clear();
        keeping.set(new Keeping.Untouched());
        shown.set(Optional.empty());
        lesson.set(Optional.empty());
    }

    /// @param what which field is typed in, so that its letters are undone together; empty where each change counts
    public void change(String what, UnaryOperator<Lesson> by) {
        lesson.get().ifPresent(now -> {
            Lesson changed = by.apply(now);
            if (!changed.equals(now)) {
                if (what.isEmpty() || !what.equals(lastChange)) {
                    before.push(now);
                }
                while (before.size() > MOST_UNDONE) {
                    before.removeLast();
                }
                lastChange = what;
                put(changed);
            }
        });
    }

    /// Takes the last change back; false where there is none.
    public boolean undo() {
        if (before.isEmpty()) {
            return false;
        }
        lastChange = "";
        put(before.pop());
        return true;
    }

    private void put(Lesson changed) {
        state++;
        lesson.set(Optional.of(changed));
        keeping.set(new Keeping.Pending());
        long now = state;
        runner.run(Lane.LESSON_SAVING, PAUSE, _ -> saver.save(now, changed), this::saved, this::notSaved);
        hold();
    }

    /// Reads what its sources say now.
    public void hold() {
        lesson.get()
                .ifPresent(now -> runner.run(
                        Lane.LESSON,
                        Duration.ZERO,
                        _ -> ShownLesson.of(library, now),
                        held -> shown.set(Optional.of(held)),
                        say));
    }

    private void save() {
        long now = state;
        lesson.get()
                .ifPresent(changed -> runner.run(
                        Lane.LESSON_SAVING, Duration.ZERO, _ -> saver.save(now, changed), this::saved, this::notSaved));
    }

    /// Saves at once and waits for it, as where the window closes; false where it could not be.
    public boolean flush() {
        boolean open = keeping.get() instanceof Keeping.Pending || keeping.get() instanceof Keeping.NotSaved;
        if (open && lesson.get().isPresent()) {
            runner.cancel(Lane.LESSON_SAVING);
            saved(saver.save(state, lesson.get().get()));
        }
        return !(keeping.get() instanceof Keeping.NotSaved);
    }

    /// Saves at once where something is to be saved; where it could not be, says that the lesson stays in hand.
    boolean isAtRest() {
        boolean saved = flush();
        if (!saved) {
            lesson.get().ifPresent(now -> say.accept(Texts.text("lesson.notSaved.stays", now.title())));
        }
        return saved;
    }

    /// Goes on under another name, of which there is no lesson yet; the file that could not be written stays.
    public void saveAs(String title) {
        runner.run(Lane.LESSONS, Duration.ZERO, _ -> NewLessons.freeId(library, title), id -> saveAs(title, id), say);
    }

    private void saveAs(String title, String id) {
        lesson.get().ifPresent(now -> {
            UnaryOperator<Lesson> named = one -> one.copyAs(id).withTerm("title", title.strip());
            Lesson other = named.apply(now);
            saver.took(other);
            // An undo goes back within the new lesson; the file of the old one is not touched again.
            List<Lesson> undone = before.stream().map(named).toList();
            before.clear();
            before.addAll(undone);
            lastChange = "";
            state++;
            lesson.set(Optional.of(other));
            keeping.set(new Keeping.Pending());
            save();
            hold();
        });
    }

    private void saved(Saving saving) {
        keeping.set(
                switch (saving) {
                    case Saving.Saved _ -> new Keeping.Saved();
                    case Saving.NotSaved(String sentence) -> new Keeping.NotSaved(sentence);
                });
    }

    private void notSaved(String sentence) {
        keeping.set(new Keeping.NotSaved(sentence));
    }
}
