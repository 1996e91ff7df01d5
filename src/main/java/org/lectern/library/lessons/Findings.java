package org.lectern.library.lessons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.Cue;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;

/// What was found in a stretch of a source: the support that it shows, what in it sells, what to mark.
///
/// @param badge what support the statements in it show, the strongest
/// @param flags what in it sells
/// @param marks what to set apart, in order
record Findings(Badge badge, List<Flag> flags, List<QuotationMark> marks) {

    private static final int MOST_WORDS = 3;

    static Findings in(SourceReading source, Span quoted) {
        String text = source.document().text();
        List<Statement> statements = source.sections().stream()
                .filter(section -> section.section().span().overlaps(quoted))
                .map(SectionReading::statements)
                .flatMap(List::stream)
                .filter(statement -> statement.span().overlaps(quoted))
                .toList();
        List<Flag> flags = flags(statements, quoted, text);
        return new Findings(badge(statements, text), flags, marks(statements, flags, quoted));
    }

    /// For words that the library no longer has.
    static Badge unknown() {
        return new Badge(Optional.empty(), Texts.sentence("badge.gone.word"), Texts.sentence("badge.gone"), List.of());
    }

    static String word(Evidence level) {
        return Texts.sentence("evidence." + level + ".short");
    }

    private static Badge badge(List<Statement> statements, String text) {
        Optional<Evidence> strongest = statements.stream()
                .flatMap(statement -> statement.evidence().stream())
                .min(Comparator.naturalOrder());
        if (strongest.isEmpty()) {
            return new Badge(strongest, Texts.sentence("evidence.none.short"), Texts.sentence("badge.none"), List.of());
        }
        List<String> words = statements.stream()
                .flatMap(statement -> statement.cues().stream())
                .filter(cue -> cue.evidence() == strongest.get())
                .map(cue -> cue.words().in(text))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        String quoted = words.stream().map(word -> "\u201c" + word + "\u201d").collect(Collectors.joining(", "));
        String reason =
                words.isEmpty() ? Texts.sentence("badge.because.nothing") : Texts.sentence("badge.because", quoted);
        return new Badge(strongest, word(strongest.get()), reason, words);
    }

    private static List<Flag> flags(List<Statement> statements, Span quoted, String text) {
        List<Flag> flags = new ArrayList<>();
        for (Statement statement : statements) {
            for (Claim claim : statement.claims()) {
                if (quoted.contains(claim.trigger())) {
                    flags.add(new Flag(
                            claim.kind(),
                            Texts.sentence("claim." + claim.kind()),
                            claim.trigger().in(text),
                            claim.trigger().shifted(-quoted.start()),
                            claim.reason(),
                            claim.rule(),
                            claim.regulation()));
                }
            }
        }
        flags.sort(Comparator.comparingInt((Flag flag) -> flag.span().start()).thenComparing(Flag::kind));
        return List.copyOf(flags);
    }

    private static List<QuotationMark> marks(List<Statement> statements, List<Flag> flags, Span quoted) {
        List<QuotationMark> marks = new ArrayList<>();
        flags.forEach(flag -> marks.add(new QuotationMark(QuotationMark.Kind.CLAIM, flag.span(), flag.word())));
        for (Statement statement : statements) {
            for (Cue cue : statement.cues()) {
                add(marks, QuotationMark.Kind.EVIDENCE, cue.words(), quoted, word(cue.evidence()));
            }
            for (Span limit : statement.limits()) {
                add(marks, QuotationMark.Kind.LIMIT, limit, quoted, Texts.sentence("mark.limit"));
            }
        }
        marks.sort(Comparator.comparingInt((QuotationMark mark) -> mark.span().start())
                .thenComparing(QuotationMark::kind));
        return marks.stream().distinct().toList();
    }

    private static void add(List<QuotationMark> marks, QuotationMark.Kind kind, Span words, Span quoted, String label) {
        if (quoted.contains(words)) {
            marks.add(new QuotationMark(kind, words.shifted(-quoted.start()), label));
        }
    }
}
