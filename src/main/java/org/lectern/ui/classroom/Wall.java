package org.lectern.ui.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import org.lectern.knowledge.TextBlock;
import org.lectern.lesson.Part;
import org.lectern.lesson.Step;
import org.lectern.library.lessons.ShownPart;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// What a class sees. It is laid out as if the display had 1080 lines and scaled to those that it has, so that the
/// sizes in the sheet (28 and more) are what is seen at 1080p and in proportion everywhere else.
final class Wall extends Region {

    private static final double LINES = 1080;

    private final PresentViewModel model;
    private final ReadOnlyDoubleProperty lines;
    private final BorderPane page = new BorderPane();
    private final Scale scale = new Scale();
    private final List<WallColumn> columns = new ArrayList<>();
    private Optional<Slide> before = Optional.empty();

    /// @param lines the height of the display, also while notes stand below the wall
    Wall(PresentViewModel model, ReadOnlyDoubleProperty lines) {
        this.model = model;
        this.lines = lines;
        getStyleClass().add("wall");
        page.getStyleClass().add("wall-page");
        page.getTransforms().add(scale);
        page.setManaged(false);
        getChildren().add(page);
        model.zoomProperty().subscribe(_ -> requestLayout());
        model.slideProperty().subscribe(this::show);
    }

    @Override
    protected void layoutChildren() {
        double by = Math.max(0.05, lines.get() / LINES * model.zoomProperty().get());
        scale.setX(by);
        scale.setY(by);
        sizePage(getWidth() / by, getHeight() / by);
    }

    /// Another size breaks the lines anew: of a column that was scrolled the same part stays in view.
    private void sizePage(double width, double height) {
        if (page.getWidth() != width || page.getHeight() != height) {
            List<Double> shares = columns.stream().map(WallColumn::share).toList();
            page.resizeRelocate(0, 0, width, height);
            layoutNow();
            for (int i = 0; i < shares.size(); i++) {
                columns.get(i).settle(shares.get(i));
            }
        }
    }

    void scroll(int by) {
        columns.forEach(column -> column.scroll(by));
    }

    private void show(Slide slide) {
        Optional<Slide> same = before.filter(old -> old.step().equals(slide.step()));
        if (same.isEmpty()) {
            begin(slide);
        }
        fill(slide);
        same.ifPresent(old -> {
            if (slide.answered() && !old.answered()) {
                reachAnswer();
            } else {
                reachNewest(slide);
            }
        });
        before = Optional.of(slide);
    }

    private void begin(Slide slide) {
        columns.clear();
        HBox beside = new HBox();
        beside.getStyleClass().add("wall-columns");
        int count =
                slide.step().step().show() == Step.Show.PAIR || slide.beside().isPresent() ? 2 : 1;
        for (int i = 0; i < count; i++) {
            WallColumn column = new WallColumn(i == 1 && slide.beside().isPresent() ? "wall-source" : "wall-main");
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setPrefWidth(0);
            column.setMaxHeight(Double.MAX_VALUE);
            columns.add(column);
            beside.getChildren().add(column);
        }
        page.setTop(Words.wrapped(slide.step().step().title(), "wall-title"));
        page.setCenter(beside);
    }

    private void fill(Slide slide) {
        boolean pair = slide.step().step().show() == Step.Show.PAIR;
        List<List<Node>> nodes = new ArrayList<>(List.of(new ArrayList<>(), new ArrayList<>()));
        int quotation = 0;
        boolean numbered = slide.step().quotations().size() > 1 && !pair;
        for (ShownPart part : slide.step().parts()) {
            switch (part) {
                case ShownPart.ShownWords(Part.Words _, List<TextBlock> blocks) ->
                    nodes.getFirst().add(new MarkedText("wall-text", blocks, List.of()));
                case ShownPart.ShownTable(Part.Table table) -> nodes.getFirst().add(new TableGrid(table));
                case ShownPart.ShownQuotation _ -> {
                    int column = pair && quotation % 2 == 1 ? 1 : 0;
                    nodes.get(column).add(new WallQuotation(slide, quotation, numbered));
                    quotation++;
                }
            }
        }
        if (slide.answered() && !slide.step().answer().isEmpty()) {
            MarkedText words = new MarkedText("wall-text", slide.step().answer(), List.of());
            VBox answer = new VBox(Words.label(Texts.text("present.answer"), StyleNames.CAPTION), words);
            answer.getStyleClass().add("wall-answer");
            nodes.getFirst().addFirst(answer);
        }
        slide.beside().ifPresent(around -> nodes.get(1).addAll(source(slide, around)));
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).show(nodes.get(i));
        }
    }

    private static List<Node> source(Slide slide, Beside around) {
        String title = slide.showsCitation(0)
                ? slide.step().quotations().getFirst().sourceTitle()
                : Texts.text("present.source");
        MarkedText quoted = new MarkedText("wall-quoted", around.quoted(), List.of());
        List<Node> nodes = new ArrayList<>(List.of(Words.wrapped(title, "wall-source-title")));
        if (slide.showsText(0)) {
            around(around.before()).ifPresent(nodes::add);
            nodes.add(quoted);
            around(around.after()).ifPresent(nodes::add);
        }
        return nodes;
    }

    private static Optional<Node> around(List<TextBlock> blocks) {
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new MarkedText("wall-around", blocks, List.of()));
    }

    /// The answer stands above all else.
    private void reachAnswer() {
        layoutNow();
        columns.getFirst().reach(0);
    }

    /// Brings what was just revealed into view.
    private void reachNewest(Slide slide) {
        if (slide.revealed() == 0) {
            return;
        }
        Reveal newest = slide.hidden().get(slide.revealed() - 1);
        layoutNow();
        for (WallColumn column : columns) {
            for (Node node : column.nodes()) {
                if (node instanceof WallQuotation quotation && quotation.index() == newest.quotation()) {
                    double within = newest.mark()
                            .flatMap(quotation::top)
                            .orElse(newest.what() == Reveal.What.TEXT ? 0 : quotation.getHeight());
                    column.reach(quotation.getLayoutY() + within);
                }
            }
        }
    }

    private void layoutNow() {
        page.applyCss();
        page.layout();
        // Marks are placed once the lines of their paragraph are.
        page.layout();
    }

    /// Brings the quoted part of the source into view, once the wall has its size.
    void arrive() {
        layoutNow();
        if (columns.size() > 1) {
            columns.get(1).nodes().stream()
                    .filter(node -> node.getStyleClass().contains("wall-quoted"))
                    .forEach(node -> columns.get(1).reach(node.getLayoutY()));
        }
    }
}
