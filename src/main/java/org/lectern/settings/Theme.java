package org.lectern.settings;

/// How the window is coloured.
public enum Theme {
    /// As the desktop is.
    SYSTEM,
    LIGHT,
    DARK,
    /// Black on white with strong lines.
    CONTRAST
}
