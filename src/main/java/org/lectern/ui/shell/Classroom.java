package org.lectern.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.stage.Window;
import org.lectern.lesson.Lesson;
import org.lectern.library.Library;
import org.lectern.ui.classroom.CollectViewModel;
import org.lectern.ui.classroom.EditorViewModel;
import org.lectern.ui.classroom.LessonExportViewModel;
import org.lectern.ui.classroom.LessonViewModel;
import org.lectern.ui.classroom.LessonsViewModel;
import org.lectern.ui.classroom.PresentViewModel;
import org.lectern.ui.classroom.PresentWindow;
import org.lectern.ui.classroom.Showing;
import org.lectern.ui.classroom.SpotViewModel;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.style.Look;
import org.lectern.ui.style.Texts;

/// What stands behind lessons: collecting, editing, presenting, exporting, and statements to judge.
final class Classroom {

    private final Library library;
    private final TaskRunner runner;
    private final Choices choices;
    private final Errands errands;
    private final Node around;
    private final Clock clock = Clock.systemDefaultZone();
    private final LessonViewModel inHand;
    private final LessonsViewModel lessons;
    private final CollectViewModel collect;
    private final EditorViewModel editor;
    private final LessonExportViewModel export;
    private final SpotViewModel spot;

    /// @param sayUndoable tells a person what was done, and offers to take it back
    /// @param ask         asks into which lesson
    /// @param around      what is in the window that one works in
    Classroom(
            Library library,
            TaskRunner runner,
            Choices choices,
            Errands errands,
            BiConsumer<String, Runnable> sayUndoable,
            Runnable ask,
            Node around) {
        this.library = library;
        this.runner = runner;
        this.choices = choices;
        this.errands = errands;
        this.around = around;
        inHand = new LessonViewModel(library, runner, errands::say);
        lessons = new LessonsViewModel(library, runner, errands::say, clock, inHand);
        collect = new CollectViewModel(library, runner, errands::say, sayUndoable, lessons, ask);
        editor = new EditorViewModel(library, runner, errands::say, inHand);
        export = new LessonExportViewModel(library, runner, errands::say);
        spot = new SpotViewModel(library, runner, errands::say, clock);
    }

    LessonsViewModel lessons() {
        return lessons;
    }

    CollectViewModel collect() {
        return collect;
    }

    EditorViewModel editor() {
        return editor;
    }

    LessonExportViewModel export() {
        return export;
    }

    SpotViewModel spot() {
        return spot;
    }

    /// Reads the list of lessons, takes one in hand where none is, and holds it against the library as it is now.
    void ready(Runnable then) {
        lessons.refresh(() -> {
            boolean first = inHand.lessonProperty().get().isEmpty()
                    && !lessons.lessonsProperty().get().isEmpty();
            if (first) {
                lessons.open(lessons.lessonsProperty().get().getFirst().id(), then);
            } else {
                inHand.hold();
                then.run();
            }
        });
    }

    /// Shows the lesson in hand on the wall.
    ///
    /// @param from the step to begin with, from 0
    void present(int from) {
        inHand.lessonProperty()
                .get()
                .ifPresentOrElse(lesson -> present(lesson, from), () -> errands.say(Texts.text("present.nothing")));
    }

    void present(Lesson lesson, int from) {
        if (lesson.steps().isEmpty()) {
            errands.say(Texts.text("present.nothing"));
            return;
        }
        runner.run(
                Lane.PRESENTING,
                Duration.ZERO,
                _ -> Showing.of(library, lesson),
                showing -> open(new PresentViewModel(showing, from, clock)),
                errands::say);
    }

    private void open(PresentViewModel model) {
        Window owner = around.getScene().getWindow();
        Optional<Node> focus = Optional.ofNullable(around.getScene().getFocusOwner());
        new PresentWindow(model, scene -> new Look(scene).colour(choices.get().theme()), owner, () -> {
                    owner.requestFocus();
                    focus.ifPresent(Node::requestFocus);
                })
                .open();
    }

    /// Takes the last change to the lesson in hand back, or brings back the lesson that was removed.
    void undo() {
        if (!inHand.undo()) {
            lessons.restore();
        }
    }

    /// Saves what is not saved yet; false where that can't be.
    boolean flush() {
        return inHand.flush();
    }
}
