package org.lectern.ui.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.lectern.disk.WholeFile;
import org.lectern.export.ChartSvg;
import org.lectern.export.Png;
import org.lectern.library.Library;
import org.lectern.library.glance.Chart;
import org.lectern.library.glance.Glance;
import org.lectern.search.SearchRequest;
import org.lectern.ui.control.HowFar;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.control.WorkTrouble;
import org.lectern.ui.style.Texts;

/// Which chart is shown, as bars or as a table, where its bars lead, and its way into a file.
public final class ChartsViewModel {

    /// Bars that are drawn; the table has all.
    static final int MOST_BARS = 24;

    /// What is counted sooner needs no word on being awaited: it would only flicker.
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Library library;
    private final TaskRunner runner;
    private final Consumer<String> say;
    private final Consumer<SearchRequest> find;
    private final ReadOnlyObjectWrapper<List<Chart>> charts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Chart>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Chart.Kind> kind = new SimpleObjectProperty<>(Chart.Kind.SUPPORT);
    private final ReadOnlyObjectWrapper<Optional<HowFar>> waiting = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty table = new SimpleBooleanProperty();

    /// @param say  tells a person how a file went, in one sentence
    /// @param find shows what a request finds
    public ChartsViewModel(Library library, TaskRunner runner, Consumer<String> say, Consumer<SearchRequest> find) {
        this.library = library;
        this.runner = runner;
        this.say = say;
        this.find = find;
        kind.subscribe(_ -> choose());
        charts.subscribe(_ -> choose());
    }

    /// The chart on the screen; empty while all are closed.
    public ReadOnlyObjectProperty<Optional<Chart>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// How far the counting is that a person waits for; empty while nobody does.
    public ReadOnlyObjectProperty<Optional<HowFar>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// Whether a chart is shown or awaited.
    public ObservableValue<Boolean> openProperty() {
        return Bindings.createObjectBinding(
                () -> shown.get().isPresent() || waiting.get().isPresent(), shown, waiting);
    }

    public ObjectProperty<Chart.Kind> kindProperty() {
        return kind;
    }

    /// Whether the chart stands as a table.
    public BooleanProperty tableProperty() {
        return table;
    }

    private void choose() {
        shown.set(charts.get().stream()
                .filter(chart -> chart.kind() == kind.get())
                .findFirst());
    }

    public void open() {
        if (charts.get().isEmpty()) {
            runner.run(Lane.PATIENCE, PATIENCE, _ -> true, _ -> waiting.set(Optional.of(HowFar.BEGUN)), _ -> waited());
        }
        runner.run(
                Lane.GLANCE,
                Duration.ZERO,
                progress -> Glance.of(library, progress),
                counted -> {
                    charts.set(counted);
                    waited();
                },
                why -> {
                    waited();
                    say.accept(why);
                },
                (part, what) -> waiting.set(waiting.get().map(_ -> new HowFar(part, what))));
    }

    private void waited() {
        runner.cancel(Lane.PATIENCE);
        waiting.set(Optional.empty());
    }

    public void close() {
        runner.cancel(Lane.GLANCE);
        waited();
        charts.set(List.of());
    }

    /// The chart as it is drawn: its longest bars, those without anything left out where all bars are concepts.
    static Chart drawn(Chart chart) {
        return chart.kind() == Chart.Kind.SUPPORT
                ? new Chart(
                        chart.kind(),
                        chart.parts(),
                        chart.bars().stream().limit(MOST_BARS).toList())
                : chart;
    }

    /// The chart on the screen as a table in words; bars that are not drawn are not in it.
    public Optional<Figures> figures() {
        return shown.get().map(chart -> {
            List<String> head = new ArrayList<>(List.of(Texts.text("chart." + chart.kind() + ".bar")));
            head.addAll(parts(chart));
            head.add(Texts.text("chart.total"));
            List<List<String>> rows =
                    drawn(chart).bars().stream().map(ChartsViewModel::cells).toList();
            return new Figures(title(chart), head, rows);
        });
    }

    private static List<String> cells(Chart.Bar bar) {
        List<String> cells = new ArrayList<>(List.of(bar.label()));
        bar.counts().forEach(count -> cells.add(Integer.toString(count)));
        cells.add(Integer.toString(bar.total()));
        return cells;
    }

    void open(Chart.Bar bar) {
        shown.get().ifPresent(chart -> chart.sections(bar).ifPresent(find));
    }

    void open(Chart.Bar bar, int part) {
        shown.get().ifPresent(chart -> chart.sections(bar, part).ifPresent(find));
    }

    static String title(Chart chart) {
        return Texts.text("chart." + chart.kind() + ".title");
    }

    static List<String> parts(Chart chart) {
        return chart.parts().stream().map(part -> part(chart, part)).toList();
    }

    private static String part(Chart chart, String part) {
        if (part.equals(Chart.REST)) {
            return Texts.text("chart.rest");
        }
        return switch (chart.kind()) {
            case SUPPORT -> Texts.text("evidence." + part + ".short");
            case CLAIMS -> Texts.text("claim." + part);
            case COVERAGE -> Texts.text("facet." + part);
        };
    }

    /// A bar in words: its whole, and its parts.
    static String spoken(Chart chart, Chart.Bar bar) {
        StringBuilder words = new StringBuilder(bar.label())
                .append(": ")
                .append(Texts.text("chart." + chart.kind() + ".count", bar.total()));
        List<String> names = parts(chart);
        for (int part = 0; part < names.size(); part++) {
            if (bar.counts().get(part) > 0) {
                words.append("; ")
                        .append(partSpoken(names.get(part), bar.counts().get(part)));
            }
        }
        return words.toString();
    }

    static String partSpoken(String name, int count) {
        return Texts.text("chart.part", name, count);
    }

    /// Writes the chart as it is drawn.
    public void saveSvg(Path file) {
        shown.get()
                .ifPresent(chart -> save(file, () -> {
                    ChartSvg drawing = new ChartSvg(drawn(chart), title(chart), parts(chart));
                    return drawing.svg().getBytes(StandardCharsets.UTF_8);
                }));
    }

    /// Writes a picture of the chart.
    ///
    /// @param argb  one number a pixel, row by row
    /// @param width pixels in a row
    public void savePng(Path file, int[] argb, int width) {
        save(file, () -> Png.of(argb, width));
    }

    private void save(Path file, Supplier<byte[]> content) {
        runner.run(
                Lane.CHART_FILE,
                Duration.ZERO,
                _ -> written(file, content.get()),
                written -> say.accept(Texts.text("compare.saved", written)),
                say);
    }

    private static Path written(Path file, byte[] content) {
        try {
            WholeFile.write(file, content);
            return file;
        } catch (IOException problem) {
            throw new WorkTrouble(Texts.text("compare.notSaved", file), problem);
        }
    }
}
