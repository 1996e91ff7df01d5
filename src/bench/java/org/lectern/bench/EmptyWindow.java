package org.lectern.bench;

import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that a JavaFX program can start with: what our start is measured against.
///
/// Shows one line in a window as large as ours and closes after the second frame.
public final class EmptyWindow {

    private EmptyWindow() {}

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(new Label("empty")), 1280, 800));
            stage.setOnHidden(_ -> closed.countDown());
            stage.show();
            closeAfterTwoFrames(stage);
        });
        closed.await();
        Platform.exit();
        System.exit(0);
    }

    private static void closeAfterTwoFrames(Stage stage) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (frames++ == 2) {
                    stop();
                    stage.hide();
                }
            }
        }.start();
    }
}
