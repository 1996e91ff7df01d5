package org.lectern.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.ui.classroom.LessonsView;
import org.lectern.ui.control.Cover;

/// The lessons of the library, one of them open.
final class LessonsScreen implements Screen {

    private final Classroom classroom;
    private final FirstUse<LessonsView> view;
    private final BooleanProperty open = new SimpleBooleanProperty();

    LessonsScreen(Classroom classroom) {
        this.classroom = classroom;
        view = new FirstUse<>(() -> {
            LessonsView made =
                    new LessonsView(classroom.lessons(), classroom.editor(), classroom.export(), acts(classroom));
            made.visibleProperty().bind(open);
            return made;
        });
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
    public Sign sign() {
        return Sign.shifted("lessons", Feather.BOOK_OPEN, KeyCode.E);
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
        classroom.ready(() -> {
            open.set(true);
            view.get().enter();
        });
    }

    @Override
    public void close() {
        open.set(false);
    }
}
