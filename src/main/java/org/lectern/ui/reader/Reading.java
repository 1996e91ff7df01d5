package org.lectern.ui.reader;

import java.util.List;
import java.util.Set;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Vocabulary;
import org.lectern.ui.text.DisplayText;
import org.lectern.ui.text.Flagged;
import org.lectern.ui.text.Mark;
import org.lectern.ui.text.MarkKind;
import org.lectern.ui.text.Quotation;

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
/// @param flagged     what of the source is held back
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
        Flagged flagged,
        List<String> silent) {

    public Reading {
        marks = List.copyOf(marks);
        sourceMarks = List.copyOf(sourceMarks);
        silent = List.copyOf(silent);
    }

    /// The marks of the section without kinds that are switched off; what is held back is always told.
    List<Mark> marks(Set<MarkKind> hidden) {
        return without(hidden, marks);
    }

    /// The same of the source.
    List<Mark> sourceMarks(Set<MarkKind> hidden) {
        return without(hidden, sourceMarks);
    }

    private static List<Mark> without(Set<MarkKind> hidden, List<Mark> marks) {
        return marks.stream()
                .filter(mark -> !hidden.contains(mark.kind()) || mark instanceof Mark.OfHeld)
                .toList();
    }

    /// Where the paragraph of the source begins in which an offset stands.
    int paragraphStart(int offset) {
        return sourceText
                .paragraphs()
                .get(sourceText.firstAt(offset))
                .block()
                .span()
                .start();
    }

    /// Quotes the whole source, or the section.
    Quotation quotation(boolean ofSource) {
        return new Quotation(
                source, section, flagged, ofSource ? sourceText : sectionText, ofSource ? sourceMarks : marks);
    }

    /// The section in which a place of the source stands; the open one where it is in none.
    SectionReading sectionAt(int offset) {
        return source.sectionAt(offset).orElse(section);
    }

    boolean isOfSameSection(Reading other) {
        return section.section().id().equals(other.section.section().id());
    }

    /// Where a place of this source as it was before stands now: as far from the beginning of the open section.
    int moved(Reading before, int offset) {
        return Math.max(
                0,
                offset
                        + section.section().span().start()
                        - before.section.section().span().start());
    }

    /// The same of words that stand in it; a decision moves none.
    Span moved(Reading before, Span words) {
        boolean stands =
                source.document().text().equals(before.source.document().text());
        if (stands || !isOfSameSection(before)) {
            return words;
        }
        int start = moved(before, words.start());
        return new Span(start, start + words.length());
    }

    public String sourceTitle() {
        return source.document().title();
    }
}
