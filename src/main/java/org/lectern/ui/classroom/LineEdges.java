package org.lectern.ui.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.lectern.ui.control.EvidenceChip;

/// Where the lines of all words in a column stand, badges whole, so that an edge can lie between two of them.
final class LineEdges {

    /// Less than this of a line is not seen to be cut off.
    private static final double HAIR = 1;

    private final Node column;
    private final List<Line> lines = new ArrayList<>();

    private record Line(double top, double bottom) {}

    LineEdges(Parent column) {
        this.column = column;
        gather(column);
    }

    private void gather(Node node) {
        switch (node) {
            case TextFlow flow ->
                add(flow, flow.getLayoutInfo(), flow.getInsets().getTop());
            case Text text -> {
                LayoutInfo laid = text.getLayoutInfo();
                add(
                        text,
                        laid,
                        text.getLayoutBounds().getMinY()
                                - laid.getLogicalBounds(false).getMinY());
            }
            case EvidenceChip chip -> lines.add(new Line(inColumn(chip, 0), inColumn(chip, chip.getHeight())));
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(this::gather);
            default -> {
                // Not made of words.
            }
        }
    }

    private void add(Node node, LayoutInfo laid, double down) {
        for (int i = 0; i < laid.getTextLineCount(); i++) {
            Rectangle2D line = laid.getTextLine(i, false).bounds();
            lines.add(new Line(inColumn(node, down + line.getMinY()), inColumn(node, down + line.getMaxY())));
        }
    }

    private double inColumn(Node node, double y) {
        return column.sceneToLocal(node.localToScene(0, y)).getY();
    }

    /// The lowest place at or above one, where a line begins and none is cut.
    OptionalDouble above(double place) {
        return beginnings(top -> top <= place + HAIR).reduce((_, last) -> last);
    }

    /// The highest place at or below one, where a line begins and none is cut.
    OptionalDouble below(double place) {
        return beginnings(top -> top >= place - HAIR).findFirst();
    }

    private DoubleStream beginnings(DoublePredicate where) {
        return lines.stream()
                .sorted(Comparator.comparingDouble(Line::top))
                .mapToDouble(Line::top)
                .filter(where)
                .filter(this::cutsNone);
    }

    boolean cutsNone(double place) {
        return lines.stream().noneMatch(line -> line.top() < place - HAIR && line.bottom() > place + HAIR);
    }
}
