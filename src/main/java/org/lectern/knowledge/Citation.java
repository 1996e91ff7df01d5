package org.lectern.knowledge;

/// A source that a text names for what it says: a label (`PMC`), a DOI, a journal reference.
///
/// @param label what is cited, as a reader would list it: `Mayo Clinic`, `doi:10.1000/182`
/// @param span  where it stands in the canonical text
public record Citation(String label, Span span) {}
