package org.lectern.planted.ui.reader;

/// A view-model that knows a node, and a pane that knows another.
public final class ReaderViewModel {
    final javafx.scene.Node node = new javafx.scene.Group();
    final org.lectern.planted.ui.facet.FacetPane facets = new org.lectern.planted.ui.facet.FacetPane();
    final org.lectern.planted.app.Launcher launcher = new org.lectern.planted.app.Launcher();
}
