package org.lectern.ui.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    /// Every place of a text where one of the words stands as a word of its own, in any case. The words are those that
    /// the search itself marked in its passages, so that reader and hits agree.
    public static List<Mark> matches(DisplayText text, Set<String> words) {
        List<Mark> marks = new ArrayList<>();
        List<String> wanted = words.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (DisplayText.Paragraph paragraph : text.paragraphs()) {
            List<Span> taken = new ArrayList<>();
            String shown = paragraph.text().toLowerCase(Locale.ROOT);
            if (shown.length() == paragraph.text().length()) {
                wanted.forEach(word -> find(shown, word, taken));
            }
            taken.forEach(span -> marks.add(new Mark.OfMatch(paragraph.canonical(span))));
            if (marks.size() > MOST_MATCHES) {
                break;
            }
        }
        return sorted(marks);
    }

    private static void find(String text, String word, List<Span> taken) {
        int at = text.indexOf(word);
        while (at >= 0) {
            Span span = new Span(at, at + word.length());
            if (isWhole(text, span) && taken.stream().noneMatch(span::overlaps)) {
                taken.add(span);
            }
            at = text.indexOf(word, at + word.length());
        }
    }

    private static boolean isWhole(String text, Span span) {
        boolean startsWord = span.start() == 0 || !Character.isLetterOrDigit(text.codePointBefore(span.start()));
        boolean endsWord = span.end() == text.length() || !Character.isLetterOrDigit(text.codePointAt(span.end()));
        return startsWord && endsWord;
    }

    public static List<Mark> sorted(List<Mark> marks) {
        return marks.stream().sorted(IN_ORDER).toList();
    }
}
