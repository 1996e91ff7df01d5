package org.lectern.ui.classroom;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// The wall with what floats above it: the laser pointer, the number that is typed, the blank; and with one display
/// the notes below it.
final class PresentView extends StackPane {

    private static final double NOTES_SHARE = 0.3;
    private static final double DOT_SHARE = 0.011;

    private final PresentViewModel model;
    private final Wall wall;
    private final SpeakerView speaker;
    private final BorderPane middle = new BorderPane();
    private final Circle dot = new Circle();
    private final Label place = Words.label("", "wall-place", StyleNames.FIGURE);
    private final Label help = Words.wrapped(Texts.text("present.keys"), "wall-help");
    private final boolean alone;

    /// @param alone whether there is no other display that the notes could stand on
    PresentView(PresentViewModel model, boolean alone) {
        this.model = model;
        this.alone = alone;
        this.wall = new Wall(model, heightProperty());
        this.speaker = new SpeakerView(model);
        getStyleClass().addAll("lectern", "present");
        middle.setCenter(wall);
        Region blank = new Region();
        blank.getStyleClass().add("wall-blank");
        blank.visibleProperty().bind(model.blankProperty());
        dot.getStyleClass().add("laser");
        dot.setManaged(false);
        dot.setMouseTransparent(true);
        dot.visibleProperty().bind(model.laserProperty());
        dot.radiusProperty().bind(heightProperty().multiply(DOT_SHARE));
        help.setVisible(false);
        StackPane.setAlignment(place, Pos.BOTTOM_RIGHT);
        place.setMouseTransparent(true);
        place.visibleProperty().bind(model.notesProperty().not().or(new SimpleBooleanProperty(!alone)));
        getChildren().addAll(middle, place, blank, help, dot);
        setFocusTraversable(true);
        setAccessibleText(Texts.text("present.accessible"));
        addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::point);
        model.laserProperty().subscribe(on -> setCursor(on ? Cursor.NONE : Cursor.DEFAULT));
        model.notesProperty().subscribe(this::notes);
        model.slideProperty().subscribe(_ -> number());
        model.typedProperty().subscribe(_ -> number());
        model.slideProperty().addListener((_, old, now) -> {
            if (!old.step().equals(now.step())) {
                wall.arrive();
            }
        });
    }

    Wall wall() {
        return wall;
    }

    private void notes(boolean on) {
        boolean below = on && alone;
        middle.setBottom(below ? speaker : null);
        speaker.prefHeightProperty().bind(heightProperty().multiply(NOTES_SHARE));
        speaker.run(below);
    }

    private void number() {
        Slide slide = model.slideProperty().get();
        String typed = model.typedProperty().get();
        place.setText(
                typed.isEmpty() ? slide.step().number() + " / " + slide.total() : Texts.text("present.jump", typed));
    }

    private void point(MouseEvent event) {
        dot.setCenterX(event.getX());
        dot.setCenterY(event.getY());
    }

    /// Ends what ticks.
    void end() {
        speaker.run(false);
    }

    /// What a key means while presenting; false where it means nothing.
    boolean key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case RIGHT, SPACE, PAGE_DOWN, N -> model.next();
            case LEFT, BACK_SPACE, PAGE_UP -> model.previous();
            case HOME -> model.first();
            case END -> model.last();
            case UP -> wall.scroll(-1);
            case DOWN -> wall.scroll(1);
            case ENTER -> {
                if (!model.jump()) {
                    model.next();
                }
            }
            case R -> {
                if (event.isShiftDown()) {
                    model.conceal();
                } else {
                    model.reveal();
                }
            }
            case A -> model.answer();
            case B, PERIOD -> model.blankProperty().set(!model.blankProperty().get());
            case L -> model.laserProperty().set(!model.laserProperty().get());
            case P -> model.notesProperty().set(!model.notesProperty().get());
            case PLUS, ADD, EQUALS -> model.larger();
            case MINUS, SUBTRACT -> model.smaller();
            case F1, H -> help.setVisible(!help.isVisible());
            default -> {
                return digit(event);
            }
        }
        return true;
    }

    /// 0 by itself is the usual size; in a number it is a digit.
    private boolean digit(KeyEvent event) {
        if (!event.getCode().isDigitKey()) {
            return false;
        }
        String digit = event.getCode().getName().replaceAll("\\D", "");
        if (digit.equals("0") && model.typedProperty().get().isEmpty()) {
            model.usualSize();
        } else {
            model.type(digit);
        }
        return true;
    }
}
