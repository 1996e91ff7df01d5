package org.lectern.library.lessons;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;
import org.lectern.lesson.QuotationFinder;
import org.lectern.search.Hit;

/// Picks the statement of a section that answers a query: the first with the most of the words that matched.
final class Answers {

    private static final int MOST_CHARACTERS = 300;

    private Answers() {}

    /// Where the statement stands in the canonical text; the section's beginning where it has none.
    static Optional<Span> best(SourceReading source, Hit hit) {
        String text = source.document().text();
        List<String> words = hit.passages().stream()
                .flatMap(passage -> passage.matches().stream().map(match -> match.in(passage.text())))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return source.sections().stream()
                .filter(section -> section.section().id().equals(hit.sectionId()))
                .findFirst()
                .flatMap(section -> section.statements().stream()
                        .max(Comparator.comparingLong((Statement statement) -> found(words, statement, text))
                                .thenComparing(statement -> statement.evidence().isPresent())
                                .thenComparing(statement -> -statement.span().start()))
                        .map(Statement::span)
                        .or(() -> opening(section, text)));
    }

    private static long found(List<String> words, Statement statement, String text) {
        String sentence = statement.span().in(text).toLowerCase(Locale.ROOT);
        return words.stream().filter(sentence::contains).count();
    }

    private static Optional<Span> opening(SectionReading section, String text) {
        Span whole = QuotationFinder.stripped(section.section().span(), text);
        int end = whole.start() + Math.min(whole.length(), MOST_CHARACTERS);
        boolean cut = end > whole.start()
                && end < whole.end()
                && Character.isLowSurrogate(text.charAt(end))
                && Character.isHighSurrogate(text.charAt(end - 1));
        return Optional.of(new Span(whole.start(), cut ? end - 1 : end)).filter(span -> !span.isEmpty());
    }
}
