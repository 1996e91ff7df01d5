package org.lectern.ui.text;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.lectern.knowledge.Span;
import org.lectern.ui.style.Texts;

/// The whole source as a strip beside its scroll bar: where the section lies, where matches and claims are. Matches
/// take the left half of the strip and claims the right, so that no meaning hangs on colour alone. However many there
/// are, one line is drawn per row of pixels.
public final class SourceMap extends Pane {

    private static final double TICK = 3;

    private final Region section = new Region();
    private final Path matches = path("map-match");
    private final Path claims = path("map-claim");
    private List<Mark> marks = List.of();
    private Span open = new Span(0, 0);
    private Span whole = new Span(0, 1);

    public SourceMap(IntConsumer scrollTo) {
        getStyleClass().add("source-map");
        setAccessibleText(Texts.text("reader.map"));
        section.getStyleClass().add("map-section");
        section.setMouseTransparent(true);
        getChildren().addAll(section, matches, claims);
        setOnMouseClicked(event ->
                scrollTo.accept(whole.start() + (int) (event.getY() / Math.max(1, getHeight()) * whole.length())));
    }

    private static Path path(String name) {
        Path path = new Path();
        path.getStyleClass().add(name);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    /// @param text what is shown beside the map: a source begins with a description that nobody sees there
    public void show(List<Mark> shown, Span openSection, DisplayText text) {
        marks = List.copyOf(shown);
        open = openSection;
        Span all = text.extent();
        whole = new Span(all.start(), Math.max(all.start() + 1, all.end()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double scale = getHeight() / whole.length();
        int from = Math.clamp(open.start(), whole.start(), whole.end());
        int to = Math.clamp(open.end(), from, whole.end());
        section.resizeRelocate(
                0,
                (from - whole.start()) * scale,
                getWidth(),
                open.isEmpty() ? 0 : Math.max(TICK, (to - from) * scale));
        double middle = getWidth() / 2;
        draw(matches, false, 1, middle - 1);
        draw(claims, true, middle + 1, getWidth() - 1);
    }

    private void draw(Path path, boolean ofClaims, double from, double to) {
        int rows = (int) Math.max(1, getHeight() / TICK);
        boolean[] taken = new boolean[rows];
        for (Mark mark : marks) {
            if ((mark.kind() == MarkKind.CLAIM) == ofClaims) {
                long at = Math.max(0, mark.span().start() - whole.start());
                taken[(int) Math.min(rows - 1L, at * rows / whole.length())] = true;
            }
        }
        path.getElements().clear();
        for (int row = 0; row < rows; row++) {
            if (taken[row]) {
                double y = row * TICK + TICK / 2;
                path.getElements().addAll(new MoveTo(from, y), new LineTo(to, y));
            }
        }
    }
}
