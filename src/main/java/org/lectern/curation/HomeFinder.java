package org.lectern.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.Span;

/// Finds the words of decisions in a source as it is now: the exact quote between what stood before and after it; the
/// exact quote in its section or beside some of the old words; within its section, much the same words that say the
/// same. Where its section is known no more, only a long quote is looked for near the old place, for a short one stands
/// in many. What is not found so needs a home, for a decision must never slip to words that it was not about.
///
/// @param text     the canonical text as it is now
/// @param sections its sections in order
public record HomeFinder(String text, List<Section> sections) {

    private static final int OCCURRENCES = 2_000;
    private static final int NEAR = 400;
    private static final int TELLING = 12;
    private static final int LONG = 24;
    private static final int SHOWN = 400;

    /// @param moved whether a person said that the place is this one
    public Home find(Place place, boolean moved) {
        Quote quote = place.quote();
        Optional<Section> section = section(place);
        boolean sectionStands =
                section.filter(each -> each.id().equals(place.sectionId())).isPresent();
        List<Found> found = occurrences(quote, section.filter(_ -> sectionStands));
        Optional<Found> exact = found.stream()
                .filter(Found::isWhole)
                .min(Comparator.comparing((Found each) -> !each.inSection()).thenComparing(Found::away));
        if (exact.isPresent()) {
            return attached(moved ? Home.How.MOVED : Home.How.EXACT, exact.get().words());
        }
        Optional<Found> near = found.stream()
                .filter(each -> each.isNear(quote, sectionStands) && Sense.isDeniedAlike(quote, text, each.words()))
                .min(Comparator.comparing((Found each) -> !each.inSection())
                        .thenComparing(each -> -each.context())
                        .thenComparing(Found::away));
        if (near.isPresent()) {
            return attached(Home.How.NEAR, near.get().words());
        }
        return section.flatMap(within -> new FuzzySearch(quote.exact()).in(text, within.span()))
                .filter(words -> sectionStands || isTelling(quote, Math.abs(words.start() - quote.start())))
                .map(words -> Sense.wholeWords(text, words))
                .filter(words -> Sense.isKept(
                        quote, text, words, section.map(Section::span).orElse(words)))
                .map(words -> attached(Home.How.FUZZY, words))
                .orElseGet(() -> homeless(quote, section, sectionStands));
    }

    private static boolean isTelling(Quote quote, int away) {
        return quote.exact().length() >= LONG && away <= NEAR;
    }

    private static Home attached(Home.How how, Span words) {
        return new Home.Attached(how, Optional.of(words));
    }

    private Home homeless(Quote quote, Optional<Section> section, boolean sectionStands) {
        return new Home.Homeless(
                sectionStands
                        ? "Its words are no longer in the section."
                        : "Neither its words nor its section are in the source any more.",
                quote.inContext(),
                now(quote, section));
    }

    /// The same stretch of the text as it is now, from the section where that is known.
    private String now(Quote quote, Optional<Section> section) {
        Span within = section.map(Section::span).orElse(new Span(0, text.length()));
        int start = Math.clamp(quote.start() - Quote.CONTEXT, within.start(), within.end());
        int end = Math.clamp(quote.end() + Quote.CONTEXT, start, Math.min(within.end(), start + SHOWN));
        return start == end
                ? new Span(within.start(), Math.min(within.end(), within.start() + SHOWN)).in(text)
                : text.substring(start, end);
    }

    /// By its id; where that is gone, the one in which the old place now lies.
    private Optional<Section> section(Place place) {
        return sections.stream()
                .filter(section -> section.id().equals(place.sectionId()))
                .findFirst()
                .or(() -> sections.stream()
                        .filter(section -> section.span().contains(place.quote().start()))
                        .findFirst());
    }

    /// @param context how many units before and after it are the old ones
    /// @param isWhole whether all of them are; what stands in another section is not asked
    /// @param away    how far it is from the old place
    private record Found(Span words, int context, boolean isWhole, int away, boolean inSection) {

        /// Equal words stand in many places; only their section or old neighbours tell them apart, or, where the
        /// section is known no more, the old place.
        boolean isNear(Quote quote, boolean sectionStands) {
            return inSection || context() >= TELLING || (!sectionStands && isTelling(quote, away));
        }
    }

    private List<Found> occurrences(Quote quote, Optional<Section> section) {
        List<Found> found = new ArrayList<>();
        String exact = quote.exact();
        int at = exact.isEmpty() ? -1 : text.indexOf(exact);
        while (at >= 0 && found.size() < OCCURRENCES) {
            Span words = new Span(at, at + exact.length());
            found.add(found(quote, words, section.map(Section::span).filter(span -> span.contains(words))));
            at = text.indexOf(exact, at + 1);
        }
        return found;
    }

    private Found found(Quote quote, Span words, Optional<Span> section) {
        int before = before(words.start(), quote.prefix());
        int after = after(words.end(), quote.suffix());
        int asked = section.map(span -> words.start() - span.start()).orElse(Quote.CONTEXT);
        int askedAfter = section.map(span -> span.end() - words.end()).orElse(Quote.CONTEXT);
        return new Found(
                words,
                before + after,
                before >= Math.min(asked, quote.prefix().length())
                        && after >= Math.min(askedAfter, quote.suffix().length()),
                Math.abs(words.start() - quote.start()),
                section.isPresent());
    }

    private int before(int end, String prefix) {
        int same = 0;
        while (same < prefix.length()
                && same < end
                && text.charAt(end - 1 - same) == prefix.charAt(prefix.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    private int after(int start, String suffix) {
        int same = 0;
        while (same < suffix.length()
                && start + same < text.length()
                && text.charAt(start + same) == suffix.charAt(same)) {
            same++;
        }
        return same;
    }
}
