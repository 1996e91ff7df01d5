package org.lectern.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.ui.classroom.LessonsView;

/// The lessons of the library, one of them open.
final class LessonsScreen implements Screen {

    private final Classroom classroom;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ScreenFrame frame;

    LessonsScreen(Classroom classroom) {
        this.classroom = classroom;
        FirstUse<LessonsView> view = new FirstUse<>(() -> {
            LessonsView made =
                    new LessonsView(classroom.lessons(), classroom.editor(), classroom.export(), acts(classroom));
            made.visibleProperty().bind(open);
            return made;
        });
        frame = new ScreenFrame(Sign.shifted("lessons", Feather.BOOK_OPEN, KeyCode.E), view, open);
    }

    private LessonsView.Acts acts(Classroom classroom) {
        return new LessonsView.Acts() {
            @Override
            public void present(int from) {
                classroom.present(from);
            }

            @Override
            public void spot() {
                classroom.spot().draw();
            }

            @Override
            public void close() {
                open.set(false);
            }
        };
    }

    @Override
    public ScreenFrame frame() {
        return frame;
    }

    @Override
    public void open() {
        classroom.ready(() -> {
            open.set(true);
            cover().enter();
        });
    }

    @Override
    public void follow() {
        if (isOpen()) {
            classroom.ready(() -> {});
        }
    }

    @Override
    public void close() {
        open.set(false);
    }
}
