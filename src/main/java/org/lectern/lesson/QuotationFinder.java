package org.lectern.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;

/// Finds quoted words in a source as it is now: word for word, else between the words that stood around them, else by
/// the words that they share with a statement or a section.
public final class QuotationFinder {

    private static final int MOST_PLACES = 1_000;
    private static final int LEAST_AROUND = 8;
    private static final double ALIKE_HERE = 0.4;
    private static final double ALIKE_ELSEWHERE = 0.6;

    private QuotationFinder() {}

    /// @param source the source that the quotation names; empty where the library has none of that name
    public static Standing find(Quotation quotation, Optional<SourceReading> source) {
        if (source.isEmpty()) {
            return new Standing.Gone(Texts.sentence("gone.source", quotation.sourceId()));
        }
        String text = source.get().document().text();
        Optional<Span> same = places(text, quotation.exact(), 0).stream()
                .max(Comparator.<Span>comparingInt(place -> shared(quotation, text, place))
                        .thenComparing(place -> -Math.abs(place.start() - quotation.start())));
        if (same.isPresent()) {
            return new Standing.Unchanged(same.get());
        }
        return between(quotation, text)
                .or(() -> alike(quotation, source.get()))
                .<Standing>map(span -> new Standing.Changed(
                        span,
                        span.in(text),
                        Texts.sentence(quotation.isEdited() ? "changed.lesson" : "changed.source")))
                .orElseGet(() -> new Standing.Gone(Texts.sentence("gone.words")));
    }

    private static List<Span> places(String text, String words, int from) {
        List<Span> places = new ArrayList<>();
        int at = words.isBlank() ? -1 : text.indexOf(words, from);
        while (at >= 0 && places.size() < MOST_PLACES) {
            places.add(new Span(at, at + words.length()));
            at = text.indexOf(words, at + 1);
        }
        return places;
    }

    /// How many characters before and after a place are those that stood around the quotation.
    private static int shared(Quotation quotation, String text, Span place) {
        String prefix = quotation.prefix();
        String suffix = quotation.suffix();
        int before = 0;
        while (before < prefix.length()
                && before < place.start()
                && prefix.charAt(prefix.length() - 1 - before) == text.charAt(place.start() - 1 - before)) {
            before++;
        }
        int after = 0;
        while (after < suffix.length()
                && place.end() + after < text.length()
                && suffix.charAt(after) == text.charAt(place.end() + after)) {
            after++;
        }
        return before + after;
    }

    private static Optional<Span> between(Quotation quotation, String text) {
        if (quotation.prefix().strip().length() < LEAST_AROUND
                || quotation.suffix().strip().length() < LEAST_AROUND) {
            return Optional.empty();
        }
        int longest = 2 * quotation.exact().length() + 200;
        return places(text, quotation.prefix(), 0).stream()
                .map(before ->
                        new Span(before.end(), Math.max(before.end(), text.indexOf(quotation.suffix(), before.end()))))
                .filter(span -> !span.in(text).isBlank() && span.length() <= longest)
                .min(Comparator.comparingInt(span -> Math.abs(span.start() - quotation.start())));
    }

    private static Optional<Span> alike(Quotation quotation, SourceReading source) {
        String text = source.document().text();
        Optional<SectionReading> home = source.sections().stream()
                .filter(section -> section.section().id().equals(quotation.sectionId()))
                .findFirst();
        Stream<Span> here = home.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(stripped(section.section().span(), text)),
                        section.statements().stream().map(Statement::span)));
        Stream<Span> elsewhere = source.sections().stream()
                .flatMap(section -> section.statements().stream())
                .map(Statement::span);
        WordShares words = new WordShares(quotation.exact());
        return words.mostAlike(here, text, ALIKE_HERE).or(() -> words.mostAlike(elsewhere, text, ALIKE_ELSEWHERE));
    }

    /// A span without the white space at its ends.
    public static Span stripped(Span span, String text) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
