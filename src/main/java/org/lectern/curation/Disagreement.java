package org.lectern.curation;

/// Something that two librarians judged differently.
///
/// @param about     what kind of thing it is: `flag`, `evidence`, `tag` …
/// @param which     of several like things at one place: a kind of claim, a concept, a field; empty where there is one
/// @param here      the decision made here
/// @param hereSays  its answer
/// @param there     the other librarian's
/// @param thereSays its answer
public record Disagreement(
        String about, String which, Decision here, String hereSays, Decision there, String thereSays) {}
