package org.lectern.library.lessons;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lectern.knowledge.Cue;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Statement;
import org.lectern.lesson.Quotation;
import org.lectern.lesson.Veil;
import org.lectern.library.Library;
import org.lectern.library.SourceSummary;

/// A statement that may stand on a sheet: long enough to judge, surely labelled, and without a word on its source.
///
/// @param sourceId  its source
/// @param kind      what the drawing spreads over: the kind of claim, or the level of support
/// @param isFlagged whether it sells
/// @param quotation the statement
record SpotCandidate(String sourceId, String kind, boolean isFlagged, Quotation quotation) {

    private static final int SHORTEST = 40;
    private static final int LONGEST = 320;
    /// A rule of this name rests on a hint that needed other hints beside it.
    private static final String HINT = "-hint";

    /// Every such statement, in the order of the library, each wording once.
    static List<SpotCandidate> of(Library library) {
        List<SpotCandidate> candidates = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        SourceNames names = new SourceNames(library.sources());
        for (SourceSummary summary : library.sources()) {
            library.source(summary.id())
                    .ifPresent(source -> source.sections().stream()
                            .flatMap(section -> section.statements().stream()
                                    .filter(statement -> fits(source, section, statement, names))
                                    .map(statement -> candidate(source, section.section(), statement)))
                            .filter(candidate -> seen.add(candidate.quotation().exact()))
                            .forEach(candidates::add));
        }
        return candidates;
    }

    private static SpotCandidate candidate(SourceReading source, Section section, Statement statement) {
        boolean flagged = statement.isPromotional();
        return new SpotCandidate(
                section.sourceId(),
                flagged
                        ? statement.claims().getFirst().kind().name()
                        : statement.evidence().map(Evidence::name).orElse(""),
                flagged,
                Quotation.of(
                        source.document(),
                        section.id(),
                        statement.span(),
                        EnumSet.complementOf(EnumSet.of(Veil.TEXT))));
    }

    private static boolean fits(SourceReading source, SectionReading section, Statement statement, SourceNames names) {
        String text = statement.span().in(source.document().text());
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && isSentence(text)
                && isSure(statement)
                && section.section().cites().stream()
                        .noneMatch(cite -> cite.span().overlaps(statement.span()))
                && statement.cues().stream().noneMatch(cue -> isName(cue, statement))
                && !names.areIn(text);
    }

    /// One sentence in plain words: it begins with a capital, it ends, and no markup stands in it.
    private static boolean isSentence(String text) {
        return Character.isUpperCase(text.codePointAt(0))
                && ".!?".indexOf(text.charAt(text.length() - 1)) >= 0
                && text.chars().noneMatch(unit -> "*_`[]<>|#\n".indexOf(unit) >= 0);
    }

    /// Words that name a publication would name the source that a student is to judge.
    private static boolean isName(Cue cue, Statement statement) {
        return cue.evidence() == Evidence.REF && cue.words().overlaps(statement.span());
    }

    private static boolean isSure(Statement statement) {
        if (statement.isPromotional()) {
            return statement.claims().stream().anyMatch(claim -> !claim.rule().endsWith(HINT));
        }
        return statement.notFlagged().isEmpty()
                && statement.evidence().filter(level -> level != Evidence.PROMO).isPresent();
    }
}
