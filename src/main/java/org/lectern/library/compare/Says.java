package org.lectern.library.compare;

/// What a source says of a concept, in one word, the strongest colour first.
public enum Says {
    /// Flagged statements are about it and offer it, or praise it more than once, and do not talk it down.
    SELLS,
    /// Most statements that take a side advise it, call it usual care, or say that it helps.
    RECOMMENDS,
    /// As many statements call it experimental or confine it to trials as speak for it.
    EXPERIMENTAL,
    /// As many statements speak for it as warn of it or advise against it.
    DIVIDED,
    /// Most statements that take a side warn of it or advise against it; or a flagged one talks it down.
    WARNS,
    /// It is named, and nothing more.
    MENTIONS,
    /// No section carries it, and none says no to it. That a source says nothing is not that it says no.
    SILENT
}
