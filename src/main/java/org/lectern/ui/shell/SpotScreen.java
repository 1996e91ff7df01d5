package org.lectern.ui.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.lesson.Lesson;
import org.lectern.ui.classroom.SpotView;
import org.lectern.ui.classroom.SpotViewModel;
import org.lectern.ui.classroom.StepIdea;
import org.lectern.ui.control.Cover;

/// Statements to judge.
final class SpotScreen implements Screen {

    private final SpotViewModel spot;
    private final FirstUse<SpotView> view;
    private final ObservableValue<Boolean> open;

    SpotScreen(Classroom classroom) {
        spot = classroom.spot();
        view = new FirstUse<>(() -> new SpotView(spot, classroom.export(), acts(classroom)));
        open = spot.spotProperty().map(drawn -> drawn.isPresent());
        spot.spotProperty().addListener((_, before, now) -> {
            if (before.isEmpty() && now.isPresent()) {
                view.get().enter();
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
    public Sign sign() {
        return Sign.of("spot", Feather.FLAG, KeyCode.J);
    }

    @Override
    public FirstUse<? extends Cover> cover() {
        return view;
    }

    @Override
    public ObservableValue<Boolean> openProperty() {
        return open;
    }

    @Override
    public void open() {
        spot.draw();
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
