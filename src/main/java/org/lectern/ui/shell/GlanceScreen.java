package org.lectern.ui.shell;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.library.Library;
import org.lectern.ui.chart.ChartsView;
import org.lectern.ui.chart.ChartsViewModel;
import org.lectern.ui.classroom.StepIdea;
import org.lectern.ui.control.TaskRunner;

/// The library in charts.
final class GlanceScreen implements Screen {

    private final ChartsViewModel charts;
    private final ScreenFrame frame;

    GlanceScreen(Library library, TaskRunner runner, Errands errands) {
        charts = new ChartsViewModel(library, runner, errands::say, errands::show);
        frame = new ScreenFrame(
                Sign.of("glance", Feather.BAR_CHART_2, KeyCode.G),
                new FirstUse<>(() -> new ChartsView(charts)),
                charts.openProperty());
    }

    @Override
    public ScreenFrame frame() {
        return frame;
    }

    @Override
    public void open() {
        charts.open();
    }

    @Override
    public void follow() {
        if (isOpen()) {
            charts.open();
        }
    }

    @Override
    public void close() {
        charts.close();
    }

    @Override
    public Optional<StepIdea> lessonStep() {
        return charts.figures()
                .map(shown -> maker -> Optional.of(maker.chart(shown.title(), shown.head(), shown.rows())));
    }
}
