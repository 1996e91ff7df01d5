package org.lectern.library;

import java.util.List;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.StudyCard;

/// A study that a statement cites, held against the statement by the study's plain facts.
///
/// @param card     what the library knows of the study
/// @param words    the words that cite it, in the canonical text
/// @param headline whether a study of this kind can carry the statement, in a few words
/// @param facts    who took part, how many, compared with what
/// @param warnings what in the statement goes beyond the study; empty where nothing was seen
public record CitedStudy(StudyCard card, Span words, String headline, String facts, List<String> warnings) {

    public CitedStudy {
        warnings = List.copyOf(warnings);
    }
}
