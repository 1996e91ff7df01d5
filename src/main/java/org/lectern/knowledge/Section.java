package org.lectern.knowledge;

import java.util.List;

/// A node of a source's tree of sections. Sections *tile* their source: in order, each begins where the one before it
/// ends; a parent covers its own heading and lead-in, and its children follow it.
///
/// @param id       `source/slug`, unique in the library and free of white space
/// @param sourceId the source that it belongs to
/// @param path     the titles of the sections above it, outermost first, without its own
/// @param title    its own title without markup; for a source's untitled opening, the source's title
/// @param heading  the span of the title's words in the canonical text; empty where the text gives no title
/// @param span     the whole section in the canonical text, markup included
/// @param level    depth in the tree: 0 for the top
/// @param topics   what it is about, most fitting first; never empty
/// @param cites    the citations that stand in it, in order of appearance, duplicates kept
public record Section(
        String id,
        String sourceId,
        List<String> path,
        String title,
        Span heading,
        Span span,
        int level,
        List<Topic> topics,
        List<Citation> cites) {

    public Section {
        path = List.copyOf(path);
        topics = List.copyOf(topics);
        cites = List.copyOf(cites);
    }

    /// The source that a section's id names; an id without a section is that of a source.
    public static String sourceOf(String sectionId) {
        int slash = sectionId.indexOf('/');
        return slash < 0 ? sectionId : sectionId.substring(0, slash);
    }
}
