package org.lectern.ui.classroom;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.Step;
import org.lectern.library.Library;
import org.lectern.library.lessons.StepMaker;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.style.Texts;

/// Puts what one sees into a lesson: the first time it is asked into which, then always the same.
public final class CollectViewModel {

    private final StepMaker maker;
    private final TaskRunner runner;
    private final Consumer<String> say;
    private final BiConsumer<String, Runnable> sayUndoable;
    private final LessonsViewModel lessons;
    private final Runnable ask;
    private Optional<StepIdea> waiting = Optional.empty();

    /// @param sayUndoable tells a person what was done, and offers to take it back
    /// @param ask         asks a person which lesson it goes into, the list of them being fresh
    public CollectViewModel(
            Library library,
            TaskRunner runner,
            Consumer<String> say,
            BiConsumer<String, Runnable> sayUndoable,
            LessonsViewModel lessons,
            Runnable ask) {
        this.maker = new StepMaker(library);
        this.runner = runner;
        this.say = say;
        this.sayUndoable = sayUndoable;
        this.lessons = lessons;
        this.ask = ask;
    }

    public void add(StepIdea idea) {
        if (lessons.inHand().lessonProperty().get().isPresent()) {
            make(idea);
        } else {
            waiting = Optional.of(idea);
            lessons.refresh(ask);
        }
    }

    /// Into a lesson that there is.
    public void choose(String id) {
        lessons.open(id, this::makeWaiting);
    }

    /// Into a new one.
    public void begin(String title) {
        lessons.begin(title, this::makeWaiting);
    }

    private void makeWaiting() {
        Optional<StepIdea> idea = waiting;
        waiting = Optional.empty();
        idea.ifPresent(this::make);
    }

    private void make(StepIdea idea) {
        runner.run(
                Lane.LESSON_STEP,
                Duration.ZERO,
                _ -> idea.make(maker),
                step -> step.ifPresentOrElse(this::put, () -> say.accept(Texts.text("lesson.nothing"))),
                say);
    }

    private void put(Step step) {
        LessonViewModel lesson = lessons.inHand();
        lesson.change("", now -> now.withStep(step));
        lesson.lessonProperty()
                .get()
                .ifPresent(now -> sayUndoable.accept(
                        Texts.text("lesson.added", now.title(), now.steps().size()), () -> takeBack(now)));
    }

    /// Takes back only what was just added, not what was done since.
    private void takeBack(Lesson added) {
        LessonViewModel lesson = lessons.inHand();
        if (lesson.lessonProperty().get().equals(Optional.of(added)) && lesson.undo()) {
            say.accept(Texts.text("lesson.takenBack", added.title()));
        } else {
            say.accept(Texts.text("lesson.changedSince"));
        }
    }
}
