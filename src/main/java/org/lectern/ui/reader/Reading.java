package org.lectern.ui.reader;

import java.util.List;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Vocabulary;
import org.lectern.ui.text.DisplayText;
import org.lectern.ui.text.Mark;

/// Everything that the reader shows of one section, made ready off the window's thread.
///
/// @param source      the source
/// @param section     the section
/// @param vocabulary  names of the concepts
/// @param sectionText the section as paragraphs
/// @param sourceText  the whole source as paragraphs
/// @param marks       the marks of the section, in order
/// @param sourceMarks the matches and claims of the whole source, in order
/// @param heldBack    how many sentences of the source are not shown because they sell
/// @param silent      titles of the sources that say nothing of what was asked
public record Reading(
        SourceReading source,
        SectionReading section,
        Vocabulary vocabulary,
        DisplayText sectionText,
        DisplayText sourceText,
        List<Mark> marks,
        List<Mark> sourceMarks,
        int heldBack,
        List<String> silent) {

    public Reading {
        marks = List.copyOf(marks);
        sourceMarks = List.copyOf(sourceMarks);
        silent = List.copyOf(silent);
    }

    public String sourceTitle() {
        return source.document().title();
    }
}
