package org.lectern.ui.classroom;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.knowledge.Problem;
import org.lectern.ui.control.Cover;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// A lesson on the desk: left its steps, right the open one.
public final class LessonsView extends Cover {

    /// What leads out of it.
    public interface Acts {

        /// Shows the lesson on the wall, from a step on.
        void present(int from);

        /// Draws statements to judge.
        void spot();

        void close();
    }

    private final LessonsViewModel lessons;
    private final EditorViewModel model;
    private final Acts acts;
    private final LessonHead head;
    private final StepList steps;
    private final StepPane step;
    private final VBox notes = new VBox();
    private final VBox nothing = new VBox();
    private final HBox notSaved = new HBox();
    private final Label whyNot = Words.wrapped("", "not-saved");

    public LessonsView(LessonsViewModel lessons, EditorViewModel model, LessonExportViewModel export, Acts acts) {
        this.lessons = lessons;
        this.model = model;
        this.acts = acts;
        head = new LessonHead(lessons, export, () -> acts.present(0), acts::close);
        steps = new StepList(model);
        step = new StepPane(model);
        getStyleClass().add("lessons");
        notes.getStyleClass().add("lesson-notes");
        picture();
        notSaved();
        BorderPane left = new BorderPane(steps, null, null, adders(), null);
        left.getStyleClass().add("steps");
        BorderPane desk = new BorderPane(step, null, null, null, left);
        setTop(new VBox(head, notes));
        setCenter(new StackPane(desk, nothing));
        setBottom(Words.wrapped(Texts.text("lesson.hint"), StyleNames.CAPTION, "compare-foot"));
        setVisible(false);
        lessons.inHand().lessonProperty().subscribe(now -> {
            boolean empty = now.map(lesson -> lesson.steps().isEmpty()).orElse(true);
            nothing.setVisible(empty);
            desk.setVisible(!empty);
        });
        lessons.inHand().keepingProperty().subscribe(_ -> tell());
        lessons.inHand().problemsProperty().subscribe(_ -> tell());
    }

    private void picture() {
        nothing.getStyleClass().add("picture");
        nothing.getChildren()
                .addAll(
                        Words.label(Texts.text("lesson.empty.title"), StyleNames.HEADLINE),
                        Words.wrapped(Texts.text("lesson.empty"), StyleNames.QUIET),
                        adders());
    }

    private VBox adders() {
        Button spot = new Button(Texts.text("action.spot"), new FontIcon(Feather.FLAG));
        spot.setOnAction(_ -> acts.spot());
        Button words = new Button(Texts.text("lesson.words"), new FontIcon(Feather.EDIT_3));
        words.setOnAction(_ -> addWords());
        VBox adders = new VBox(Words.label(Texts.text("lesson.add"), StyleNames.CAPTION), new HBox(words, spot));
        adders.getStyleClass().add("adders");
        return adders;
    }

    private void addWords() {
        if (lessons.inHand().lessonProperty().get().isPresent()) {
            model.addWords();
            step.enter();
        } else {
            head.enterNaming(false);
        }
    }

    private void notSaved() {
        NamingField name =
                new NamingField(Texts.text("lesson.otherName"), lessons.inHand()::saveAs, () -> steps.requestFocus());
        Button again = new Button(Texts.text("lesson.again"));
        again.setOnAction(_ -> lessons.inHand().flush());
        Button reopen = new Button(Texts.text("lesson.reopen"));
        reopen.setOnAction(_ -> lessons.reopen());
        notSaved.getStyleClass().addAll("warning-note", "not-saved-line");
        notSaved.getChildren().addAll(whyNot, name, again, reopen);
        HBox.setHgrow(whyNot, Priority.ALWAYS);
        whyNot.setMaxWidth(Double.MAX_VALUE);
    }

    private void tell() {
        notes.getChildren().clear();
        if (lessons.inHand().keepingProperty().get() instanceof Keeping.NotSaved(String sentence)) {
            whyNot.setText(sentence);
            notes.getChildren().add(notSaved);
        }
        List<Problem> problems = lessons.inHand().problemsProperty().get();
        if (!problems.isEmpty()) {
            String all = problems.stream().map(Problem::sentence).collect(Collectors.joining(" "));
            notes.getChildren().add(Words.wrapped(Texts.text("lesson.problems", all), "warning-note"));
        }
    }

    /// Puts the focus on the open step.
    @Override
    public void enter() {
        if (nothing.isVisible()) {
            head.requestFocus();
            nothing.lookupAll(".button").stream().findFirst().ifPresent(button -> button.requestFocus());
        } else {
            steps.requestFocus();
        }
    }

    /// What a key means anywhere in the screen.
    @Override
    public boolean key(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.isShortcutDown()) {
            return shortcut(event, typing);
        }
        if (event.isAltDown()) {
            boolean up = event.getCode() == KeyCode.UP;
            if (up || event.getCode() == KeyCode.DOWN) {
                model.move(up ? -1 : 1);
                return true;
            }
            return false;
        }
        switch (event.getCode()) {
            case F5 ->
                acts.present(
                        event.isShiftDown()
                                ? Math.max(0, model.selectedProperty().get())
                                : 0);
            case F2 -> head.enterNaming(true);
            case DELETE -> {
                return !typing && done(model::remove);
            }
            case ENTER, RIGHT -> {
                return steps.isFocused() && done(step::enter);
            }
            case ESCAPE -> {
                return typing && done(steps::requestFocus);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shortcut(KeyEvent event, boolean typing) {
        switch (event.getCode()) {
            case N -> head.enterNaming(false);
            case Z -> {
                if (typing) {
                    return false;
                }
                // Nothing brings a change back that was undone; the key must not take back one more instead.
                if (!event.isShiftDown() && !lessons.inHand().undo()) {
                    lessons.restore();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean done(Runnable what) {
        what.run();
        return true;
    }
}
