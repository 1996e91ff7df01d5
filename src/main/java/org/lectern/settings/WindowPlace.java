package org.lectern.settings;

/// Where the window stood and how its panes were divided, in pixels of the interface.
///
/// @param x           left edge on the desktop
/// @param y           upper edge on the desktop
/// @param width       outer width
/// @param height      outer height
/// @param maximized   whether it filled the screen
/// @param facetsWidth width of the facets
/// @param hitsWidth   width of the list of hits
/// @param sourceShare the part of the reader that the source takes, 0 to 1
public record WindowPlace(
        double x,
        double y,
        double width,
        double height,
        boolean maximized,
        double facetsWidth,
        double hitsWidth,
        double sourceShare) {

    public static final WindowPlace DEFAULT = new WindowPlace(80, 60, 1280, 800, false, 248, 344, 0.46);

    /// The same place with every size brought back into what a window can be.
    public WindowPlace sane() {
        return new WindowPlace(
                between(x, -4_000, 20_000, DEFAULT.x),
                between(y, -4_000, 20_000, DEFAULT.y),
                between(width, 640, 20_000, DEFAULT.width),
                between(height, 480, 20_000, DEFAULT.height),
                maximized,
                between(facetsWidth, 200, 400, DEFAULT.facetsWidth),
                between(hitsWidth, 280, 640, DEFAULT.hitsWidth),
                between(sourceShare, 0.2, 0.8, DEFAULT.sourceShare));
    }

    private static double between(double value, double least, double most, double otherwise) {
        return value >= least && value <= most ? value : otherwise;
    }
}
