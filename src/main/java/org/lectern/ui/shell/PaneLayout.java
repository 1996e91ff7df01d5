package org.lectern.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.lectern.settings.WindowPlace;
import org.lectern.ui.facet.FacetsView;

/// Facets, hits and reader side by side, each with the width that a person gave it. Where the window is too narrow for
/// three, the facets become a drawer.
final class PaneLayout extends StackPane {

    private static final double DRAWER_BELOW = 900;
    private static final double TABS_BELOW = 1100;
    private static final double FACETS_LEAST = 220;
    private static final double FACETS_MOST = 320;
    private static final double HITS_LEAST = 290;
    private static final double HITS_MOST = 520;

    private final SplitPane outer = new SplitPane();
    private final SplitPane inner = new SplitPane();
    private final FacetsView facets;
    private final Region hits;
    private final Region reader;
    private final ObservableBooleanValue covered;
    private final BooleanProperty readied = new SimpleBooleanProperty();
    private final BooleanProperty closed = new SimpleBooleanProperty();
    private Optional<BehindTheStart> behind = Optional.empty();
    private final StackPane centre;
    private final StackPane drawer = new StackPane();
    private boolean narrow;

    PaneLayout(FacetsView facets, Region hits, Region reader, Node startPage, WindowPlace place) {
        this.facets = facets;
        this.hits = hits;
        facets.setMinWidth(FACETS_LEAST);
        facets.setMaxWidth(FACETS_MOST);
        facets.setPrefWidth(place.facetsWidth());
        hits.setMinWidth(HITS_LEAST);
        hits.setMaxWidth(HITS_MOST);
        hits.setPrefWidth(place.hitsWidth());
        reader.setMinWidth(240);
        SplitPane.setResizableWithParent(hits, false);
        SplitPane.setResizableWithParent(facets, false);
        inner.visibleProperty().bind(startPage.visibleProperty().not().or(readied));
        covered = startPage.visibleProperty().and(closed.not());
        this.reader = reader;
        centre = new StackPane(startPage);
        centre.setMinWidth(0);
        outer.getItems().setAll(facets, centre);
        outer.getStyleClass().add("panes");
        inner.getStyleClass().add("panes");
        drawer.getStyleClass().add("drawer");
        drawer.setVisible(false);
        drawer.setPickOnBounds(false);
        drawer.setAlignment(Pos.CENTER_LEFT);
        facets.onClose(() -> setDrawer(false));
        getChildren().setAll(outer, drawer);
    }

    /// Readies what stands beside the start page and what it covers, the first time that it is shown.
    ///
    /// @param beside   put in what stands beside it
    /// @param rest     puts in what is still missing, and divides
    /// @param rehearse lays out a text of so many paragraphs
    void ready(List<Runnable> beside, Runnable rest, IntConsumer rehearse) {
        if (!isBegun()) {
            List<Runnable> steps = List.of(() -> readied.set(true), this::coverInner, this::coverHits, rest);
            BehindTheStart readying = new BehindTheStart(covered, readied, beside, steps, rehearse);
            behind = Optional.of(readying);
            readying.begin();
        }
    }

    /// Whether what stands beside the start page is filled, or being filled, or no longer waits for it.
    boolean isBegun() {
        return behind.isPresent() || isUncovered();
    }

    /// Nothing more is readied. A scene without its window has lost its colours, and would complain of each text.
    void close() {
        closed.set(true);
    }

    private boolean isUncovered() {
        return inner.getItems().contains(reader);
    }

    private void coverInner() {
        if (!centre.getChildren().contains(inner)) {
            centre.getChildren().addFirst(inner);
        }
    }

    private void coverHits() {
        if (inner.getItems().isEmpty()) {
            inner.getItems().add(hits);
        }
    }

    /// Puts hits and reader into the window, below the start page. All that is in the window is styled, even what
    /// nobody sees, and no start shall wait for that.
    ///
    /// @return true the first time
    boolean uncover() {
        if (isUncovered()) {
            return false;
        }
        coverInner();
        coverHits();
        inner.getItems().add(reader);
        return true;
    }

    static boolean sourceIsTab(double windowWidth) {
        return windowWidth < TABS_BELOW;
    }

    static boolean facetsAreDrawer(double windowWidth) {
        return windowWidth < DRAWER_BELOW;
    }

    /// Divides facets from the rest as they were left.
    void divide(double windowWidth, WindowPlace place) {
        if (!narrow) {
            outer.setDividerPositions(place.facetsWidth() / windowWidth);
            outer.layout();
        }
    }

    /// Divides hits from the reader as they were left.
    void divideInner(double windowWidth, WindowPlace place) {
        inner.setDividerPositions(place.hitsWidth() / rest(windowWidth, place.facetsWidth()));
    }

    void setNarrow(boolean on) {
        if (on == narrow) {
            return;
        }
        narrow = on;
        drawer.setVisible(false);
        facets.setCloseable(on);
        cover(on);
        if (on) {
            outer.getItems().setAll(centre);
            drawer.getChildren().setAll(facets);
        } else {
            drawer.getChildren().clear();
            outer.getItems().setAll(facets, centre);
        }
    }

    /// A drawer covers the hits whole: a strip of them beside it would only show halves of words.
    private void cover(boolean on) {
        if (on) {
            facets.minWidthProperty().bind(Bindings.max(FACETS_LEAST, hits.widthProperty()));
            facets.maxWidthProperty().bind(Bindings.max(FACETS_MOST, hits.widthProperty()));
        } else {
            facets.minWidthProperty().unbind();
            facets.maxWidthProperty().unbind();
            facets.setMinWidth(FACETS_LEAST);
            facets.setMaxWidth(FACETS_MOST);
        }
    }

    boolean isDrawerOpen() {
        return drawer.isVisible();
    }

    void setDrawer(boolean open) {
        drawer.setVisible(open && narrow);
    }

    /// The place of the window with the widths that the panes have now. They are told as they were asked for, by the
    /// dividers: a pane itself is narrower by half of one, and would shrink from session to session.
    WindowPlace place(WindowPlace window, double sourceShare) {
        double facetsWidth = narrow ? window.facetsWidth() : left(outer, outer.getWidth(), window.facetsWidth());
        double hitsWidth = left(inner, rest(outer.getWidth(), facetsWidth), window.hitsWidth());
        return new WindowPlace(
                        window.x(),
                        window.y(),
                        window.width(),
                        window.height(),
                        window.maximized(),
                        facetsWidth,
                        hitsWidth,
                        sourceShare)
                .sane();
    }

    /// How wide the pane on the left is; as before where there is only one.
    private static double left(SplitPane panes, double width, double before) {
        double[] dividers = panes.getDividerPositions();
        return dividers.length == 0 || width <= 0 ? before : Math.round(dividers[0] * width);
    }

    private double rest(double windowWidth, double facetsWidth) {
        return Math.max(1, windowWidth - (narrow ? 0 : facetsWidth));
    }
}
