package org.lectern.ui.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;

/// Gathers the marks of a text from what the machine read in it and what was asked. Pure functions.
public final class Marks {

    private static final int MOST_MATCHES = 5_000;
    private static final Comparator<Mark> IN_ORDER =
            Comparator.<Mark>comparingInt(mark -> mark.span().start()).thenComparing(Mark::kind);

    private Marks() {}

    public static List<Mark> of(SectionReading section) {
        List<Mark> marks = new ArrayList<>();
        section.mentions().stream()
                .filter(Mention::isCarried)
                .map(Mark.OfConcept::new)
                .forEach(marks::add);
        section.statements().forEach(statement -> add(statement, marks));
        return sorted(marks);
    }

    private static void add(Statement statement, List<Mark> marks) {
        if (statement.isPromotional()) {
            marks.add(new Mark.OfClaim(statement));
        }
        statement
                .notFlagged()
                .filter(_ -> !statement.isPromotional())
                .ifPresent(reason -> marks.add(new Mark.OfSpared(statement, reason)));
        statement.limits().forEach(span -> marks.add(new Mark.OfLimit(span)));
        statement.cues().forEach(cue -> marks.add(new Mark.OfCue(statement, cue)));
    }

    /// The places that a search found in the paragraphs of a text.
    ///
    /// @param places where, in what each paragraph shows
    public static List<Mark> matches(DisplayText text, List<List<Span>> places) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < places.size() && marks.size() <= MOST_MATCHES; i++) {
            DisplayText.Paragraph paragraph = text.paragraphs().get(i);
            places.get(i).forEach(span -> marks.add(new Mark.OfMatch(paragraph.canonical(span))));
        }
        // Words shown for a longer stretch of the text all stand for the whole of it.
        return sorted(marks.stream().distinct().toList());
    }

    /// Marks with what one looks for in the place of what was asked for.
    public static List<Mark> with(List<Mark> marks, List<Mark> found) {
        return sorted(Stream.concat(marks.stream().filter(mark -> mark.kind() != MarkKind.MATCH), found.stream())
                .toList());
    }

    public static List<Mark> sorted(List<Mark> marks) {
        return marks.stream().sorted(IN_ORDER).toList();
    }

    /// The first mark from an offset on, else the last one. There must be one.
    public static Mark firstFrom(List<Mark> marks, int offset) {
        return marks.stream()
                .filter(mark -> mark.span().start() >= offset)
                .findFirst()
                .orElseGet(marks::getLast);
    }

    /// The mark so many places after another one, round and round; empty where that is none of them.
    ///
    /// @param by how many places, backwards where negative
    public static Optional<Mark> next(List<Mark> marks, Mark from, int by) {
        int at = marks.indexOf(from);
        return at < 0 ? Optional.empty() : Optional.of(marks.get(Math.floorMod(at + by, marks.size())));
    }
}
