package org.lectern.search.passage;

import java.util.Optional;

/// A text that is read, such as a paragraph, and the section that it is of.
///
/// @param section id of the section; empty where it is of none
/// @param text    the words as they are shown
public record SectionText(Optional<String> section, String text) {}
