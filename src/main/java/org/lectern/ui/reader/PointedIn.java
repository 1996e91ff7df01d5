package org.lectern.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.Span;
import org.lectern.ui.text.Mark;
import org.lectern.ui.text.MarkKind;
import org.lectern.ui.text.Pointed;

/// What a person can point at in the open section and its source, to judge it.
record PointedIn(Reading reading) {

    private static final List<MarkKind> MOST_TELLING = List.of(
            MarkKind.STUDY,
            MarkKind.CUE,
            MarkKind.CONCEPT,
            MarkKind.CLAIM,
            MarkKind.SPARED,
            MarkKind.LIMIT,
            MarkKind.MATCH);

    /// A mark with the section in which it stands.
    Optional<Pointed> at(Mark mark) {
        return sectionAt(mark.span()).map(section -> new Pointed.AtMark(reading.source(), section, mark));
    }

    Optional<Pointed> at(Span words) {
        return sectionAt(words).map(section -> new Pointed.AtWords(reading.source(), section, words));
    }

    Pointed section() {
        return new Pointed.AtSection(reading.source(), reading.section());
    }

    /// The mark that says most at this offset of the canonical text: the narrow kinds before the wide ones.
    ///
    /// @param shown  the marks of the section that are shown
    /// @param hidden kinds that are switched off
    Optional<Mark> markAt(int offset, List<Mark> shown, Set<MarkKind> hidden) {
        List<Mark> marks = new ArrayList<>(shown);
        marks.addAll(reading.sourceMarks());
        return MOST_TELLING.stream()
                .flatMap(kind -> marks.stream().filter(mark -> mark.kind() == kind))
                .filter(mark -> !hidden.contains(mark.kind()) || mark instanceof Mark.OfHeld)
                .filter(mark -> mark.span().contains(offset))
                .findFirst();
    }

    private Optional<SectionReading> sectionAt(Span words) {
        return reading.source().sectionAt(words.start());
    }
}
