package org.lectern.ui.classroom;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.lectern.library.lessons.ShownLesson;
import org.lectern.library.lessons.ShownStep;

/// A lesson on the wall: which step, what of it is revealed, how large, and since when.
public final class PresentViewModel {

    private static final double ZOOM_STEP = 1.15;
    private static final double LEAST_ZOOM = 1;
    private static final double GREATEST_ZOOM = 3;
    private static final int LONGEST_NUMBER = 4;

    private final Showing showing;
    private final ShownLesson lesson;
    private final InstantSource clock;
    private final Instant begun;
    private final Map<Integer, Integer> revealed = new HashMap<>();
    private final Map<Integer, Boolean> answered = new HashMap<>();
    private final ReadOnlyObjectWrapper<Slide> slide;
    private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private final BooleanProperty blank = new SimpleBooleanProperty();
    private final BooleanProperty laser = new SimpleBooleanProperty();
    private final BooleanProperty notes = new SimpleBooleanProperty();
    private int at;

    /// @param showing a lesson with at least one step
    /// @param start   the step to begin with, from 0
    /// @param clock   tells the time for the timer
    public PresentViewModel(Showing showing, int start, InstantSource clock) {
        this.showing = showing;
        this.lesson = showing.lesson();
        this.clock = clock;
        this.begun = clock.instant();
        this.at = Math.clamp(start, 0, lesson.steps().size() - 1);
        this.slide = new ReadOnlyObjectWrapper<>(slide());
    }

    ReadOnlyObjectProperty<Slide> slideProperty() {
        return slide.getReadOnlyProperty();
    }

    /// The number of a step as far as it is typed.
    public ReadOnlyStringProperty typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /// How much larger than it need be; never smaller, so that it stays legible from the last row.
    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /// Whether the wall is blank.
    public BooleanProperty blankProperty() {
        return blank;
    }

    public BooleanProperty laserProperty() {
        return laser;
    }

    /// Whether the notes are seen: below the step, or in a window of their own where there is a second display.
    public BooleanProperty notesProperty() {
        return notes;
    }

    public ShownLesson lesson() {
        return lesson;
    }

    public Optional<ShownStep> nextStep() {
        return at + 1 < lesson.steps().size() ? Optional.of(lesson.steps().get(at + 1)) : Optional.empty();
    }

    /// Since it began.
    public Duration elapsed() {
        return Duration.between(begun, clock.instant());
    }

    public Instant now() {
        return clock.instant();
    }

    public void next() {
        go(at + 1);
    }

    public void previous() {
        go(at - 1);
    }

    public void first() {
        go(0);
    }

    public void last() {
        go(lesson.steps().size() - 1);
    }

    private void go(int to) {
        typed.set("");
        blank.set(false);
        at = Math.clamp(to, 0, lesson.steps().size() - 1);
        slide.set(slide());
    }

    /// A digit of the number of the step to jump to.
    public void type(String digit) {
        if (typed.get().length() < LONGEST_NUMBER) {
            typed.set(typed.get() + digit);
        }
    }

    /// Jumps to the step whose number was typed; false where none was.
    public boolean jump() {
        if (typed.get().isEmpty()) {
            return false;
        }
        go(Integer.parseInt(typed.get()) - 1);
        return true;
    }

    /// Reveals the next hidden thing of the step; false where all is seen.
    public boolean reveal() {
        Slide now = slide.get();
        if (now.revealed() == now.hidden().size()) {
            return false;
        }
        revealed.merge(at, 1, Integer::sum);
        slide.set(slide());
        return true;
    }

    /// Hides again what was revealed last.
    public void conceal() {
        if (slide.get().revealed() > 0) {
            revealed.merge(at, -1, Integer::sum);
            slide.set(slide());
        }
    }

    /// Reveals the answer, or hides it again.
    public void answer() {
        answered.merge(at, true, (before, _) -> !before);
        slide.set(slide());
    }

    public void larger() {
        zoom.set(Math.min(GREATEST_ZOOM, zoom.get() * ZOOM_STEP));
    }

    public void smaller() {
        zoom.set(Math.max(LEAST_ZOOM, zoom.get() / ZOOM_STEP));
    }

    public void usualSize() {
        zoom.set(1);
    }

    private Slide slide() {
        ShownStep step = lesson.steps().get(at);
        return new Slide(
                step,
                showing.beside().get(at),
                lesson.steps().size(),
                Reveal.of(step),
                revealed.getOrDefault(at, 0),
                answered.getOrDefault(at, false));
    }
}
