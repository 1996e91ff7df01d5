package org.lectern.knowledge;

import java.util.List;

/// A source as Lectern holds it: one Markdown text with front matter, the *canonical text*. All spans of the source
/// count in it, from its very first character (the front matter included).
///
/// @param id        the name of its file without the ending; unique in a library, safe in a path
/// @param metadata  its front matter
/// @param text      the canonical text, lines ended by `\n`
/// @param bodyStart where the front matter ends and the Markdown begins; 0 where there is none
/// @param problems  what was wrong with the file and how it was read all the same
public record SourceDocument(String id, Metadata metadata, String text, int bodyStart, List<Problem> problems) {

    public SourceDocument {
        problems = List.copyOf(problems);
    }

    /// The title to show: the front matter's, else the id.
    public String title() {
        return metadata.first("title").filter(title -> !title.isBlank()).orElse(id);
    }
}
