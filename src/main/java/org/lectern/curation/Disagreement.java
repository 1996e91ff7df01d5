package org.lectern.curation;

/// Something that two librarians judged differently.
///
/// @param about     what kind of thing it is: `flag`, `evidence`, `tag` …
/// @param here      the decision made here
/// @param hereSays  its answer
/// @param there     the other librarian's
/// @param thereSays its answer
public record Disagreement(String about, Decision here, String hereSays, Decision there, String thereSays) {}
