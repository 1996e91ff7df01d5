package org.lectern.ui.text;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.lectern.knowledge.Span;
import org.lectern.ui.style.Texts;

/// The whole source as a strip beside its scroll bar: where the section lies, where matches and claims are. Matches
/// take the left half of the strip and claims the right, so that no meaning hangs on colour alone.
public final class SourceMap extends Pane {

    private static final double TICK = 3;
    private static final int MOST_TICKS = 600;

    private List<Mark> marks = List.of();
    private Span section = new Span(0, 0);
    private int length = 1;

    public SourceMap(IntConsumer scrollTo) {
        getStyleClass().add("source-map");
        setAccessibleText(Texts.text("reader.map"));
        setOnMouseClicked(event -> scrollTo.accept((int) (event.getY() / Math.max(1, getHeight()) * length)));
    }

    public void show(List<Mark> shown, Span open, int textLength) {
        marks = shown;
        section = open;
        length = Math.max(1, textLength);
        getChildren().clear();
        getChildren().add(tick("map-section"));
        marks.stream()
                .limit(MOST_TICKS)
                .forEach(mark -> getChildren().add(tick(mark.kind() == MarkKind.CLAIM ? "map-claim" : "map-match")));
        requestLayout();
    }

    private static Region tick(String name) {
        Region tick = new Region();
        tick.getStyleClass().add(name);
        tick.setMouseTransparent(true);
        return tick;
    }

    @Override
    protected void layoutChildren() {
        if (getChildren().isEmpty()) {
            return;
        }
        double scale = getHeight() / length;
        double width = getWidth();
        getChildren()
                .getFirst()
                .resizeRelocate(0, section.start() * scale, width, Math.max(TICK, section.length() * scale));
        for (int i = 1; i < getChildren().size(); i++) {
            Mark mark = marks.get(i - 1);
            boolean claim = mark.kind() == MarkKind.CLAIM;
            double x = claim ? width / 2 : 1;
            getChildren().get(i).resizeRelocate(x, mark.span().start() * scale, width / 2 - 1, TICK);
        }
    }
}
