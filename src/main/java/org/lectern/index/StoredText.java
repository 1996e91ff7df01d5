package org.lectern.index;

/// What the index can show of a section, with its text: both lie beside each other, so that one look finds both.
///
/// @param text as it was indexed, without title and markup
public record StoredText(StoredSection section, String text) {}
