package org.lectern.ui.chart;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.library.glance.Chart;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Cover;
import org.lectern.ui.control.HowFar;
import org.lectern.ui.control.ReadingSign;
import org.lectern.ui.control.SaveDialog;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// The library at a glance: one chart at a time, as bars or as a table.
public final class ChartsView extends Cover {

    private static final double SHARP = 2;

    private final ChartsViewModel model;
    private final VBox titles = new VBox();
    private final ReadingSign reading;
    private Optional<Chart> drawn = Optional.empty();

    public ChartsView(ChartsViewModel model) {
        this.model = model;
        reading = new ReadingSign(model::close);
        getStyleClass().add("charts");
        titles.getStyleClass().add("chart-titles");
        setTop(new VBox(head(), titles));
        setVisible(false);
        model.shownProperty().subscribe(_ -> render());
        model.tableProperty().subscribe(_ -> render());
        model.waitingProperty().subscribe(this::await);
    }

    private HBox head() {
        ToggleGroup kinds = new ToggleGroup();
        HBox head = new HBox();
        head.getStyleClass().addAll("compare-head", "segments");
        head.setAlignment(Pos.CENTER_LEFT);
        for (Chart.Kind kind : Chart.Kind.values()) {
            ToggleButton button = new ToggleButton(Texts.text("chart." + kind));
            button.setToggleGroup(kinds);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.kindProperty().set(kind);
            });
            model.kindProperty().subscribe(now -> button.setSelected(now == kind));
            head.getChildren().add(button);
        }
        ToggleButton table = new ToggleButton(Texts.text("chart.table"));
        table.setId("chart-table-toggle");
        table.selectedProperty().bindBidirectional(model.tableProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren()
                .addAll(
                        gap,
                        table,
                        Buttons.icon(Feather.DOWNLOAD, Texts.text("chart.save"), "Ctrl+S", this::save),
                        Buttons.icon(Feather.X, Texts.text("card.close"), "", model::close));
        return head;
    }

    private void await(Optional<HowFar> waiting) {
        setVisible(waiting.isPresent() || drawn.isPresent());
        waiting.ifPresent(reading::show);
        if (waiting.isPresent() && getCenter() != reading) {
            titles.setVisible(false);
            titles.setManaged(false);
            setCenter(reading);
            reading.enter();
        }
    }

    private void render() {
        Optional<Chart> before = drawn;
        boolean sameForm = model.tableProperty().get() == getCenter() instanceof ChartTable;
        drawn = model.shownProperty().get();
        setVisible(drawn.isPresent() || model.waitingProperty().get().isPresent());
        drawn.ifPresent(chart -> {
            title(chart);
            if (sameForm && before.filter(each -> each.kind() == chart.kind()).isPresent()) {
                again(chart);
            } else {
                show(chart);
            }
        });
    }

    /// A table says above itself what it counts; bars say so in their drawing.
    private void title(Chart chart) {
        titles.getChildren()
                .setAll(
                        Words.wrapped(ChartsViewModel.title(chart), StyleNames.HEADLINE),
                        Words.wrapped(ChartDrawing.counted(chart), StyleNames.CAPTION));
        titles.setVisible(model.tableProperty().get());
        titles.setManaged(titles.isVisible());
    }

    private void show(Chart chart) {
        if (model.tableProperty().get()) {
            setCenter(new ChartTable(model, chart));
        } else {
            ScrollPane scroll = new ScrollPane(new ChartDrawing(model, chart));
            scroll.setFitToWidth(true);
            scroll.setFocusTraversable(false);
            setCenter(scroll);
        }
        // A scroll pane takes its content into the scene with its skin; before that no bar can have the focus.
        applyCss();
        layout();
        enter();
    }

    /// Shows the chart with other figures: what was scrolled to and what is in hand stay.
    private void again(Chart chart) {
        if (getCenter() instanceof ChartTable table) {
            table.show(chart);
        } else if (getCenter() instanceof ScrollPane scroll) {
            Optional<BarRow> held = rows().stream().filter(Node::isFocused).findFirst();
            int part = held.map(BarRow::chosen).orElse(BarRow.WHOLE);
            double top = scroll.getVvalue() * hidden(scroll);
            scroll.setContent(new ChartDrawing(model, chart));
            applyCss();
            layout();
            scroll.setVvalue(hidden(scroll) > 0 ? top / hidden(scroll) : 0);
            held.ifPresent(row -> rows().stream()
                    .filter(row::isSame)
                    .findFirst()
                    .ifPresentOrElse(same -> same.take(part), this::enter));
        }
    }

    /// How much of a chart there is beside what is seen of it.
    private static double hidden(ScrollPane scroll) {
        return scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
    }

    /// Puts the focus on the first bar, or into the table.
    @Override
    public void enter() {
        List<BarRow> rows = rows();
        if (getCenter() == reading) {
            reading.enter();
        } else if (rows.isEmpty()) {
            getCenter().requestFocus();
        } else {
            rows.getFirst().requestFocus();
        }
    }

    private List<BarRow> rows() {
        return getCenter() instanceof ScrollPane scroll && scroll.getContent() instanceof ChartDrawing drawing
                ? drawing.getChildren().stream()
                        .filter(BarRow.class::isInstance)
                        .map(BarRow.class::cast)
                        .toList()
                : List.of();
    }

    /// What a key means anywhere in the screen: up and down walk over the bars, T turns to the table and back.
    @Override
    public boolean key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            save();
            return true;
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && event.getCode() == KeyCode.T) {
            model.tableProperty().set(!model.tableProperty().get());
            return true;
        }
        boolean down = event.getCode() == KeyCode.DOWN;
        return plain && (down || event.getCode() == KeyCode.UP) && walk(down ? 1 : -1);
    }

    private boolean walk(int by) {
        List<BarRow> rows = rows();
        int at = -1;
        for (int i = 0; i < rows.size(); i++) {
            at = rows.get(i).isFocused() ? i : at;
        }
        int next = at + by;
        if (rows.isEmpty() || at < 0) {
            return false;
        }
        if (next >= 0 && next < rows.size()) {
            rows.get(next).requestFocus();
            show(rows.get(next));
        }
        return true;
    }

    /// Scrolls as little as needed.
    private void show(Node row) {
        if (getCenter() instanceof ScrollPane scroll) {
            double hidden = hidden(scroll);
            double top = scroll.getVvalue() * hidden;
            double from = row.getBoundsInParent().getMinY();
            double to = row.getBoundsInParent().getMaxY();
            double wanted = from < top
                    ? from
                    : Math.max(top, to - scroll.getViewportBounds().getHeight());
            if (hidden > 0) {
                scroll.setVvalue(wanted / hidden);
            }
        }
    }

    private void save() {
        SaveDialog.ask(
                        getScene().getWindow(),
                        Texts.text("chart.save"),
                        "",
                        new FileChooser.ExtensionFilter("PNG", "*.png"),
                        new FileChooser.ExtensionFilter("SVG", "*.svg"))
                .ifPresent(this::save);
    }

    /// Writes the chart: SVG where the name ends so, else PNG in twice the size of the screen.
    void save(Path file) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            model.saveSvg(file);
        } else {
            picture(file);
        }
    }

    /// A table has no picture of its own: the bars are drawn for it.
    private void picture(Path file) {
        if (model.tableProperty().get()) {
            model.tableProperty().set(false);
            applyCss();
            layout();
        }
        if (getCenter() instanceof ScrollPane scroll) {
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setTransform(Transform.scale(SHARP, SHARP));
            WritableImage image = scroll.getContent().snapshot(parameters, null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            model.savePng(file, pixels, width);
        }
    }
}
