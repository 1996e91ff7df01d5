package org.lectern.ui.classroom;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.lectern.library.lessons.ShownStep;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// What only the speaker sees: the notes, what is still hidden, the next step, the timer and the clock.
final class SpeakerView extends BorderPane {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final PresentViewModel model;
    private final Label number = Words.label("", StyleNames.HEADLINE, StyleNames.FIGURE);
    private final Label timer = Words.label("", "speaker-timer", StyleNames.FIGURE);
    private final Label time = Words.label("", StyleNames.QUIET, StyleNames.FIGURE);
    private final VBox notes = new VBox();
    private final VBox next = new VBox();
    private final Timeline ticking;
    private Subscription following = Subscription.EMPTY;

    SpeakerView(PresentViewModel model) {
        this.model = model;
        getStyleClass().add("speaker");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(number, gap, timer, time);
        head.getStyleClass().add("speaker-head");
        ScrollPane said = new ScrollPane(notes);
        said.setFitToWidth(true);
        said.setFocusTraversable(false);
        notes.getStyleClass().add("speaker-notes");
        next.getStyleClass().add("speaker-next");
        setTop(head);
        setCenter(said);
        setRight(next);
        setBottom(Words.wrapped(Texts.text("present.keys"), StyleNames.CAPTION, "speaker-keys"));
        ticking = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));
        ticking.setCycleCount(Timeline.INDEFINITE);
    }

    /// Follows the lesson and the clock, or rests while nobody sees it.
    void run(boolean on) {
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (on) {
            following = model.slideProperty().subscribe(this::show);
            tick();
            ticking.play();
        } else {
            ticking.stop();
        }
    }

    private void tick() {
        Duration since = model.elapsed();
        timer.setText(String.format(
                Locale.ROOT, "%d:%02d:%02d", since.toHours(), since.toMinutesPart(), since.toSecondsPart()));
        time.setText(CLOCK.format(model.now().atZone(ZoneId.systemDefault())));
    }

    private void show(Slide slide) {
        number.setText(Texts.text(
                "present.number",
                slide.step().number(),
                slide.total(),
                slide.step().step().title()));
        notes.getChildren().clear();
        notes.getChildren()
                .add(
                        slide.step().notes().isEmpty()
                                ? Words.wrapped(Texts.text("present.noNotes"), StyleNames.QUIET)
                                : new MarkedText("speaker-text", slide.step().notes(), List.of()));
        int left = slide.hidden().size() - slide.revealed();
        boolean answer = !slide.step().answer().isEmpty() && !slide.answered();
        notes.getChildren()
                .add(Words.wrapped(
                        Texts.text("present.left", left)
                                + (answer ? " \u00b7 " + Texts.text("present.answerLeft") : ""),
                        StyleNames.CAPTION));
        next.getChildren().setAll(Words.label(Texts.text("present.next"), StyleNames.CAPTION));
        model.nextStep()
                .map(SpeakerView::named)
                .ifPresentOrElse(
                        node -> next.getChildren().add(node),
                        () -> next.getChildren().add(Words.label(Texts.text("present.end"), StyleNames.QUIET)));
    }

    private static VBox named(ShownStep step) {
        return new VBox(
                Words.wrapped(step.number() + ". " + step.step().title(), "speaker-next-title"),
                Words.label(Texts.text("lesson.show." + step.step().show()), StyleNames.CAPTION));
    }
}
