package org.lectern.library.compare;

/// What a source says of a concept, in one word. Where its statements differ, the first of these that holds counts.
public enum Says {
    /// A statement that is flagged as promotional names it, and does not talk it down.
    SELLS,
    /// More statements that name it speak for it than warn of it, at least one.
    RECOMMENDS,
    /// A statement that names it warns of it, or a flagged one talks it down.
    WARNS,
    /// It is named, and nothing more.
    MENTIONS,
    /// No section carries it. That a source says nothing is not that it says no.
    SILENT
}
