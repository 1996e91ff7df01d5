package org.lectern.ui.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.TextRun;
import org.lectern.library.lessons.QuotationMark;
import org.lectern.ui.text.DisplayText;

/// A paragraph of quoted or own words with marks painted below them; type and colours come from the sheet alone, so
/// that the same paragraph stands in the lesson and on the wall.
final class MarkedParagraph extends Region {

    private static final double INDENT = 1.6;

    /// What stands between the cells of a row.
    private static final String BETWEEN_CELLS = "   \u00b7   ";

    private final TextBlock block;
    private final TextFlow flow = new TextFlow();
    private final Text marker;
    private final Group below = new Group();
    private final List<Painted> painted = new ArrayList<>();

    /// @param shown where in the flow
    private record Painted(QuotationMark mark, Span shown, Path ground, Path line) {}

    MarkedParagraph(TextBlock block, List<QuotationMark> marks) {
        this.block = block;
        this.marker = new Text(block.marker());
        getStyleClass().addAll("marked-paragraph", "marked-" + name(block.kind()));
        block.runs().forEach(run -> flow.getChildren().add(text(run)));
        marker.getStyleClass().add("marked-text");
        below.setManaged(false);
        below.setMouseTransparent(true);
        DisplayText.Paragraph paragraph = DisplayText.Paragraph.of(block);
        for (QuotationMark mark : marks) {
            paragraph
                    .shown(mark.span())
                    .map(shown ->
                            new Span(inFlow(paragraph.text(), shown.start()), inFlow(paragraph.text(), shown.end())))
                    .ifPresent(shown -> paint(mark, shown));
        }
        getChildren().addAll(below, marker, flow);
    }

    /// A stop between two cells takes more room in the flow than its one character.
    private static int inFlow(String text, int offset) {
        int stops = (int)
                text.substring(0, offset).chars().filter(unit -> unit == '\t').count();
        return offset + stops * (BETWEEN_CELLS.length() - 1);
    }

    private static String name(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Text text(TextRun run) {
        Text text = new Text(run.text().replace("\t", BETWEEN_CELLS));
        text.getStyleClass().add("marked-text");
        if (block.kind() == TextBlock.Kind.HEADING) {
            text.getStyleClass().add("marked-heading-text");
        }
        run.styles().stream()
                .map(MarkedParagraph::name)
                .forEach(style -> text.getStyleClass().add("marked-" + style));
        return text;
    }

    private void paint(QuotationMark mark, Span shown) {
        Path ground = new Path();
        Path line = new Path();
        ground.getStyleClass().add("taught-" + name(mark.kind()));
        line.getStyleClass().add("taught-line-" + name(mark.kind()));
        below.getChildren().addAll(ground, line);
        painted.add(new Painted(mark, shown, ground, line));
    }

    /// Where a mark stands in this paragraph, in its own coordinates; empty where it is not in it.
    Optional<Double> top(QuotationMark mark) {
        return painted.stream()
                .filter(each -> each.mark().equals(mark))
                .findFirst()
                .map(each -> each.ground().getBoundsInParent().getMinY());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double indent() {
        int deep = switch (block.kind()) {
            case ITEM -> block.level() + 1;
            case QUOTATION -> 1;
            case HEADING, PARAGRAPH, VERBATIM, TABLE_ROW, RULE -> 0;
        };
        return Math.min(deep, 4) * INDENT * marker.getFont().getSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : Math.max(1, width - indent());
        return snapSizeY(flow.prefHeight(inner))
                + getInsets().getTop()
                + getInsets().getBottom();
    }

    @Override
    protected double computePrefWidth(double height) {
        return indent() + flow.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = indent();
        double top = getInsets().getTop();
        flow.resizeRelocate(left, top, Math.max(1, getWidth() - left), getHeight() - top);
        marker.relocate(
                left - marker.getLayoutBounds().getWidth() - marker.getFont().getSize() * 0.5, top);
        for (Painted each : painted) {
            Span shown = each.shown();
            place(each.ground(), flow.getRangeShape(shown.start(), shown.end(), false), left, top);
            place(each.line(), flow.getUnderlineShape(shown.start(), shown.end()), left, top);
        }
    }

    private static void place(Path path, PathElement[] shape, double left, double top) {
        path.getElements().setAll(shape);
        path.setLayoutX(left);
        path.setLayoutY(top);
    }
}
