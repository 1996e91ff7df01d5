package org.lectern.planted.ui.facet;

/// A pane for another to know.
public final class FacetPane {}
