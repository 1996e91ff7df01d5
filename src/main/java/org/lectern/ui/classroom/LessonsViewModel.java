package org.lectern.ui.classroom;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.lesson.Lesson;
import org.lectern.library.Library;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.style.Texts;

/// Which lessons the library has, and which of them is in hand.
public final class LessonsViewModel {

    private final Library library;
    private final TaskRunner runner;
    private final Consumer<String> say;
    private final Clock clock;
    private final LessonViewModel inHand;
    private final ReadOnlyObjectWrapper<List<LessonEntry>> lessons = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<String> removed = Optional.empty();
    private Optional<Lesson> toBeLeft = Optional.empty();

    public LessonsViewModel(
            Library library, TaskRunner runner, Consumer<String> say, Clock clock, LessonViewModel inHand) {
        this.library = library;
        this.runner = runner;
        this.say = say;
        this.clock = clock;
        this.inHand = inHand;
    }

    public ReadOnlyObjectProperty<List<LessonEntry>> lessonsProperty() {
        return lessons.getReadOnlyProperty();
    }

    public LessonViewModel inHand() {
        return inHand;
    }

    /// Reads the list anew, then goes on.
    public void refresh(Runnable then) {
        runner.run(
                Lane.LESSONS,
                Duration.ZERO,
                _ -> library.lessons().stream()
                        .map(file -> new LessonEntry(
                                file.lesson().id(),
                                file.lesson().title(),
                                file.lesson().steps().size()))
                        .toList(),
                read -> {
                    lessons.set(read);
                    then.run();
                },
                say);
    }

    /// Takes a lesson in hand as it is on the disk now.
    public void open(String id, Runnable then) {
        runner.run(
                Lane.LESSONS,
                Duration.ZERO,
                _ -> library.lesson(id),
                file -> file.ifPresentOrElse(
                        there -> {
                            if (inHand.take(there)) {
                                then.run();
                            }
                        },
                        () -> say.accept(Texts.text("lesson.gone", id))),
                say);
    }

    /// Takes the lesson in hand as it is on the disk now, without what could not be saved: that is asked once, and done
    /// where it is asked for again and nothing was changed since.
    public void reopen() {
        Optional<Lesson> inHandNow = inHand.lessonProperty().get();
        if (toBeLeft.equals(inHandNow)) {
            inHandNow.ifPresent(this::reopen);
        } else {
            toBeLeft = inHandNow;
            inHandNow.ifPresent(lesson -> say.accept(Texts.text("lesson.reopen.again", lesson.title())));
        }
    }

    private void reopen(Lesson left) {
        toBeLeft = Optional.empty();
        runner.run(
                Lane.LESSONS,
                Duration.ZERO,
                _ -> library.lesson(left.id()),
                file -> {
                    if (inHand.lessonProperty().get().equals(Optional.of(left))) {
                        file.ifPresentOrElse(inHand::takeInstead, () -> leave(left));
                    }
                },
                say);
    }

    private void leave(Lesson gone) {
        inHand.letGo();
        say.accept(Texts.text("lesson.gone", gone.id()));
        refresh(() -> {});
    }

    /// Begins a lesson under a free name and takes it in hand.
    public void begin(String title, Runnable then) {
        if (!title.isBlank()) {
            runner.run(
                    Lane.LESSONS,
                    Duration.ZERO,
                    _ -> NewLessons.begin(library, title, clock),
                    fresh -> {
                        if (inHand.take(fresh)) {
                            refresh(then);
                        }
                    },
                    say);
        }
    }

    /// Gives the lesson in hand another title; its file keeps its name.
    public void rename(String title) {
        if (!title.isBlank()) {
            inHand.change("", lesson -> lesson.withTerm("title", title.strip()));
            inHand.flush();
            refresh(() -> {});
        }
    }

    /// Removes the lesson in hand; its file is moved aside, and [#restore] brings it back.
    public void remove() {
        inHand.lessonProperty().get().filter(_ -> inHand.isAtRest()).ifPresent(lesson -> {
            // Out of hand first: nothing may save it while its file is being moved.
            inHand.letGo();
            runner.run(
                    Lane.LESSONS,
                    Duration.ZERO,
                    _ -> library.removeLesson(lesson.id()),
                    why -> why.ifPresentOrElse(
                            sentence -> open(lesson.id(), () -> say.accept(sentence)), () -> removed(lesson)),
                    say);
        });
    }

    private void removed(Lesson lesson) {
        removed = Optional.of(lesson.id());
        say.accept(Texts.text("lesson.removed", lesson.title()));
        refresh(() -> {});
    }

    /// Brings back the lesson that was removed last; false where there is none.
    public boolean restore() {
        Optional<String> id = removed;
        removed = Optional.empty();
        id.ifPresent(gone -> runner.run(
                Lane.LESSONS,
                Duration.ZERO,
                _ -> library.restoreLesson(gone),
                why -> why.ifPresentOrElse(
                        sentence -> notRestored(gone, sentence),
                        () -> refresh(() -> open(gone, () -> say.accept(Texts.text("lesson.restored"))))),
                sentence -> notRestored(gone, sentence)));
        return id.isPresent();
    }

    /// It can be tried again.
    private void notRestored(String id, String why) {
        removed = Optional.of(id);
        say.accept(why);
    }
}
