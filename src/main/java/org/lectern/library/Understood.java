package org.lectern.library;

/// What it took to have a vector of every section, so that search goes by meaning too.
///
/// @param texts    different texts in the library
/// @param computed of them that had no vector
/// @param dropped  vectors of texts that are gone
/// @param byOther  whether another program was at it already, so that this one left off
public record Understood(int texts, int computed, int dropped, boolean byOther) {

    /// Nothing was done: search by meaning is switched off, or this system can't run the model.
    public static final Understood NOTHING = new Understood(0, 0, 0, false);
}
