package org.lectern.ui.reader;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.QualityCard;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.library.Library;
import org.lectern.ui.text.PlainWords;

/// What there is to know of one source, made ready off the window's thread.
///
/// @param source   the source
/// @param quality  what it tells of itself
/// @param claims   how many claims of each kind it makes, in the order of the kinds; kinds that it does not make are
///                 left out
/// @param problems what a librarian must know or mend in it
public record SourceFacts(
        SourceReading source, Optional<QualityCard> quality, Map<ClaimKind, Long> claims, List<Problem> problems) {

    private static final int LONGEST_QUOTE = 140;

    public SourceFacts {
        claims = Collections.unmodifiableMap(new EnumMap<>(claims));
        problems = List.copyOf(problems);
    }

    /// Empty where the library has no such source.
    public static Optional<SourceFacts> of(Library library, String sourceId) {
        return library.source(sourceId)
                .map(source -> new SourceFacts(
                        source,
                        library.quality(sourceId),
                        claims(source),
                        library.problems().stream()
                                .filter(problem -> isOf(sourceId, problem.where()))
                                .toList()));
    }

    private static Map<ClaimKind, Long> claims(SourceReading source) {
        Map<ClaimKind, Long> counts = new EnumMap<>(ClaimKind.class);
        source.sections().stream()
                .flatMap(section -> section.claims().stream())
                .forEach(claim -> counts.merge(claim.kind(), 1L, Long::sum));
        return counts;
    }

    /// True where the place is the source, its file, a line of that or one of its sections: `gout-guide.md:4`,
    /// `sources/gout-guide.md`, `gout-guide/symptoms`; not `gout-guide-2.md`.
    static boolean isOf(String sourceId, String where) {
        String folder = "sources/";
        String place = where.startsWith(folder) ? where.substring(folder.length()) : where;
        if (!place.startsWith(sourceId)) {
            return false;
        }
        String rest = place.substring(sourceId.length());
        return rest.isEmpty() || "./:, ".indexOf(rest.charAt(0)) >= 0;
    }

    /// The words of the span as a quotation: without markup, and no longer than two lines.
    String quote(Span words) {
        String text = source.document().text();
        String plain = words.end() <= text.length() ? PlainWords.of(words.in(text)) : "";
        String shown = plain.length() <= LONGEST_QUOTE ? plain : plain.substring(0, LONGEST_QUOTE) + "\u2026";
        return "\u201c" + shown + "\u201d";
    }

    /// True where the words are in the text that one reads; those of the front matter are not.
    boolean isInText(Span words) {
        return words.start() >= source.document().bodyStart();
    }
}
