package org.lectern.app;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/// A first session that plays itself: the window fills, a question is asked, its first section opens, the window
/// closes.
///
/// The build plays it once so that Java can keep what such a session loads (the AOT cache), and start times
/// are measured with it. It goes the way of a user, through the scene alone, so that what it warms is what a user
/// meets.
final class Rehearsal extends AnimationTimer {

    /// System property that asks for it; its value is the question, blank to close once the start page stands, or
    /// [#BOX].
    static final String PROPERTY = "lectern.rehearsal";

    /// Closes the window once one can type into its box.
    static final String BOX = "[box]";

    /// About a minute and a half: a slow machine that reads the library for the first time may need it.
    static final int PATIENCE = 5_000;

    /// Frames that follow each step, so that what it shows is laid out and drawn too.
    private static final int FRAMES = 12;

    private final Stage stage;
    private final String question;
    private final int patience;
    private final Consumer<Boolean> ended;
    private Step step = Step.FILLING;
    private int frames;
    private int framesSince;

    private enum Step {
        FILLING,
        ASKED,
        READING
    }

    /// @param patience how many frames to wait at most
    /// @param ended    told whether the session was played to its end, before the window closes
    Rehearsal(Stage stage, String question, int patience, Consumer<Boolean> ended) {
        this.stage = stage;
        this.question = question;
        this.patience = patience;
        this.ended = ended;
    }

    @Override
    public void handle(long now) {
        Scene scene = stage.getScene();
        frames++;
        if (frames > patience) {
            end(false);
        } else if (stage.isShowing() && isReached(scene) && enoughFrames()) {
            framesSince = 0;
            advance(scene);
        }
    }

    private boolean isReached(Scene scene) {
        return switch (step) {
            case FILLING ->
                question.equals(BOX)
                        ? scene.getFocusOwner() instanceof TextField
                        : scene.lookup(".start-title") != null;
            case ASKED ->
                scene.lookup(".hit") != null && !list(scene).getItems().isEmpty();
            case READING -> scene.lookup(".reader-head") != null;
        };
    }

    private boolean isOnlyStart() {
        return question.isBlank() || question.equals(BOX);
    }

    private boolean enoughFrames() {
        framesSince++;
        return framesSince > (isOnlyStart() ? 1 : FRAMES);
    }

    private void advance(Scene scene) {
        switch (step) {
            case FILLING -> {
                if (isOnlyStart()) {
                    end(true);
                } else {
                    ask(scene);
                    step = Step.ASKED;
                }
            }
            case ASKED -> {
                list(scene).getSelectionModel().select(0);
                step = Step.READING;
            }
            case READING -> end(true);
        }
    }

    private void ask(Scene scene) {
        TextField box = (TextField) node(scene, ".search-box");
        box.setText(question);
        box.fireEvent(new ActionEvent());
    }

    private static ListView<?> list(Scene scene) {
        return (ListView<?>) node(scene, ".hit-list");
    }

    private static Node node(Scene scene, String selector) {
        Node node = scene.lookup(selector);
        if (node == null) {
            throw new IllegalStateException("The window has no " + selector);
        }
        return node;
    }

    private void end(boolean played) {
        stop();
        ended.accept(played);
        stage.hide();
    }
}
