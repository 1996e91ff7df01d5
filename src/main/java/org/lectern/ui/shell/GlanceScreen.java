package org.lectern.ui.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.library.Library;
import org.lectern.ui.chart.ChartsView;
import org.lectern.ui.chart.ChartsViewModel;
import org.lectern.ui.classroom.StepIdea;
import org.lectern.ui.control.Cover;
import org.lectern.ui.control.TaskRunner;

/// The library in charts.
final class GlanceScreen implements Screen {

    private final ChartsViewModel charts;
    private final FirstUse<ChartsView> view;
    private final ObservableValue<Boolean> open;

    GlanceScreen(Library library, TaskRunner runner, Errands errands) {
        charts = new ChartsViewModel(library, runner, errands::say, errands::show);
        view = new FirstUse<>(() -> new ChartsView(charts));
        open = charts.shownProperty().map(shown -> shown.isPresent());
    }

    @Override
    public Sign sign() {
        return Sign.of("glance", Feather.BAR_CHART_2, KeyCode.G);
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
        charts.open();
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
