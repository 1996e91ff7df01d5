package org.lectern.app;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Lucene would say at every start that a module is missing which, measured, gains nothing and slows the start.
final class QuietLucene {

    /// Held, because Java forgets the level of a logger that nobody holds.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private QuietLucene() {}

    /// Must come before the first index is opened. Java looks through every jar of the program for a logging system
    /// when the first logger is asked for (25 ms), so that a window's start does it beside JavaFX's.
    static void install() {
        LUCENE.setLevel(Level.SEVERE);
    }
}
