package org.lectern.ui.shell;

import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.library.Library;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.curation.DeskView;
import org.lectern.ui.curation.DeskViewModel;
import org.lectern.ui.curation.JudgingViewModel;

/// What waits for the librarian, and what was decided.
final class DeskScreen implements Screen {

    private final DeskViewModel desk;
    private final Errands errands;
    private final ScreenFrame frame;

    DeskScreen(Library library, TaskRunner runner, Errands errands, JudgingViewModel judging) {
        this.errands = errands;
        desk = new DeskViewModel(library, runner, judging, errands::say);
        frame = new ScreenFrame(
                Sign.of("desk", Feather.CLIPBOARD, KeyCode.D),
                new FirstUse<>(() -> new DeskView(desk, errands::openSection)),
                desk.openProperty());
    }

    @Override
    public ScreenFrame frame() {
        return frame;
    }

    @Override
    public void open() {
        desk.open(errands.openSectionId());
    }

    @Override
    public void follow() {
        if (isOpen()) {
            desk.follow();
        }
    }

    @Override
    public void close() {
        desk.close();
    }
}
