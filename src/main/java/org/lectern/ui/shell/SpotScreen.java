package org.lectern.ui.shell;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.lesson.Lesson;
import org.lectern.ui.classroom.SpotView;
import org.lectern.ui.classroom.SpotViewModel;
import org.lectern.ui.classroom.StepIdea;

/// Statements to judge.
final class SpotScreen implements Screen {

    private final SpotViewModel spot;
    private final ScreenFrame frame;

    SpotScreen(Classroom classroom) {
        spot = classroom.spot();
        frame = new ScreenFrame(
                Sign.of("spot", Feather.FLAG, KeyCode.J),
                new FirstUse<>(() -> new SpotView(spot, classroom.export(), acts(classroom))),
                spot.spotProperty().map(drawn -> drawn.isPresent()));
        spot.spotProperty().addListener((_, before, now) -> {
            if (before.isEmpty() && now.isPresent()) {
                cover().enter();
            }
        });
    }

    private SpotView.Acts acts(Classroom classroom) {
        return new SpotView.Acts() {
            @Override
            public void toLesson() {
                lessonStep().ifPresent(classroom.collect()::add);
            }

            @Override
            public void present(Lesson sheet) {
                classroom.present(sheet, 0);
            }
        };
    }

    @Override
    public ScreenFrame frame() {
        return frame;
    }

    @Override
    public void open() {
        spot.draw();
    }

    @Override
    public void follow() {
        // An exercise that has begun stays as it was drawn.
    }

    @Override
    public void close() {
        spot.close();
    }

    @Override
    public Optional<StepIdea> lessonStep() {
        return spot.idea();
    }
}
