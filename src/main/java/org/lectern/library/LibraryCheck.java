package org.lectern.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Vocabulary;
import org.lectern.library.check.Inspection;

/// Lists what a librarian must mend in a library, and what is worth knowing: metadata, dates, headings, questions,
/// glued text, references, copies, tags, the vocabulary. One line for each kind of trouble in a source.
///
/// A defect that is the original's own and stays is acknowledged in the source's front matter (`acknowledged:
/// ["heading-without-body: Side effects", "missing-creator"]`: a kind for all of that kind, or a kind and the words
/// that the line quotes) and becomes a note.
public final class LibraryCheck {

    private final Vocabulary vocabulary;
    private final Clock clock;

    public LibraryCheck(Vocabulary vocabulary) {
        this(vocabulary, Clock.systemDefaultZone());
    }

    /// @param clock tells the day after which a date is still to come
    public LibraryCheck(Vocabulary vocabulary, Clock clock) {
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /// Every problem once: refused files first, then defects, then notes; within each the vocabulary before the
    /// sources, these in the order given.
    ///
    /// @param foundOnReading what was found as files were read; problems of the sources' own documents may be among
    ///                       them
    public List<Problem> check(List<SourceReading> sources, List<Problem> foundOnReading) {
        Inspection inspection = new Inspection(vocabulary, sources, LocalDate.now(clock));
        Set<Problem> all = new LinkedHashSet<>(foundOnReading);
        sources.forEach(source -> source.document().problems().forEach(all::remove));
        all.addAll(inspection.ofVocabulary(foundOnReading));
        all.addAll(inspection.ofSources());
        return all.stream().sorted(Comparator.comparing(Problem::severity)).toList();
    }
}
