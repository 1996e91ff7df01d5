package org.lectern.ui.reader;

import java.util.Optional;
import org.lectern.knowledge.Span;

/// What is open in the reader.
///
/// @param sectionId the section
/// @param passage   what of it is selected, in the source's canonical text
public record Chosen(String sectionId, Optional<Span> passage) {}
