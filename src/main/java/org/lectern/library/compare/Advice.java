package org.lectern.library.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.appraisal.words.PhraseIndex;
import org.lectern.appraisal.words.Words;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Span;

/// Tells what a statement says of a concept: speaks for it, warns of it, calls it experimental, or only names it. It
/// goes by phrases, by the side of a contrast on which the concept stands, and by negation; the rules are data.
final class Advice {

    private static final int NEGATION_REACH = 3;
    private static final int AGAINST_REACH = 4;

    /// The name of a line, of four words at most, and its colon.
    private static final Pattern FORM =
            Pattern.compile("[\\s*_+\\-\u2022]*+\\p{L}[\\p{L}'\u2019-]*+(?: [\\p{L}'\u2019-]++){0,3}\\s?[*_]*+:");

    private final AdviceRules rules;

    Advice(AdviceRules rules) {
        this.rules = rules;
    }

    boolean isOffer(ClaimKind kind) {
        return rules.offers().contains(kind);
    }

    /// One of [Says#WARNS], [Says#EXPERIMENTAL], [Says#RECOMMENDS], [Says#MENTIONS].
    ///
    /// @param named where the statement names the concept; empty where only the title above it does
    Says of(String statement, List<Span> named) {
        if (statement.strip().endsWith("?")) {
            return Says.MENTIONS;
        }
        Words words = Words.of(statement);
        int[] sides = sides(words);
        List<Range> subjects = named.stream()
                .filter(span -> !isSetAgainst(statement, span))
                .map(span -> Range.of(words, span))
                .toList();
        if (subjects.isEmpty() && !named.isEmpty()) {
            return Says.MENTIONS;
        }
        List<Says> said = new ArrayList<>();
        for (PhraseIndex.Match<AdviceRules.Rule> match : rules.phrases().find(words)) {
            if (counts(match, subjects, sides)) {
                said.add(narrowed(said(match, words, sides), match, words, subjects, sides));
            }
        }
        return List.of(Says.WARNS, Says.EXPERIMENTAL, Says.RECOMMENDS).stream()
                .filter(said::contains)
                .findFirst()
                .orElse(Says.MENTIONS);
    }

    /// Whether a statement that names nothing is about what the title above it names: it begins with a pronoun, has no
    /// subject of its own, or is a line of a form ("Evidence: …"). Any other subject may be something that is in no
    /// vocabulary.
    boolean isAboutTitle(String statement) {
        Words words = Words.of(statement);
        boolean bare = !rules.title().subjects().find(words).isEmpty();
        return (bare || FORM.matcher(statement).lookingAt())
                && rules.title().others().find(words).isEmpty();
    }

    /// What is said against one use of a thing, or one kind of it, is not said against the thing.
    private Says narrowed(
            Says says, PhraseIndex.Match<AdviceRules.Rule> match, Words words, List<Range> subjects, int[] sides) {
        if (says != Says.WARNS) {
            return says;
        }
        boolean use = rules.narrowing().uses().find(words).stream()
                .anyMatch(narrow -> sides[narrow.from()] == sides[match.from()]);
        boolean kind = !subjects.isEmpty()
                && subjects.stream()
                        .allMatch(subject -> sides[subject.from()] != sides[match.from()] || isOneKind(words, subject));
        return use || kind ? Says.MENTIONS : says;
    }

    private boolean isOneKind(Words words, Range subject) {
        return rules.narrowing().kinds().find(words).stream()
                .anyMatch(kind -> kind.to() >= subject.from() && kind.from() < subject.to());
    }

    private static boolean counts(PhraseIndex.Match<AdviceRules.Rule> match, List<Range> subjects, int[] sides) {
        if (subjects.isEmpty()) {
            return match.value().reachesSection();
        }
        return subjects.stream()
                .anyMatch(subject -> sides[subject.from()] == sides[match.from()]
                        && (!match.value().followsName() || match.from() >= subject.to()));
    }

    private Says said(PhraseIndex.Match<AdviceRules.Rule> match, Words words, int[] sides) {
        boolean negated = false;
        for (int at = Math.max(0, match.from() - NEGATION_REACH); at < match.from(); at++) {
            negated |= sides[at] == sides[match.from()] && rules.negations().contains(words.form(at));
        }
        if (!negated) {
            return match.value().says();
        }
        return match.value().says() == Says.RECOMMENDS ? Says.WARNS : Says.MENTIONS;
    }

    /// True where the words name something that the statement only compares with, replaces or gives up.
    boolean isSetAgainst(String statement, Span named) {
        Words words = Words.of(statement);
        int[] sides = sides(words);
        Range name = Range.of(words, named);
        boolean before = rules.before().find(words).stream()
                .anyMatch(match -> match.to() <= name.from()
                        && name.from() - match.to() < AGAINST_REACH
                        && sides[Math.max(0, match.to() - 1)] == sides[name.from()]);
        boolean after = rules.after().find(words).stream()
                .anyMatch(match -> match.from() >= name.to()
                        && match.from() - name.to() <= 1
                        && sides[match.from()] == sides[name.from()]);
        return before || after;
    }

    /// For each word, on which side of the contrasts of the statement it stands. A contrast at the beginning of a
    /// sentence ends at the next comma ("Unlike A, B …").
    private int[] sides(Words words) {
        int[] sides = new int[words.count()];
        boolean opened = false;
        for (int at = 0; at < sides.length; at++) {
            boolean starts = at == 0 || !words.together(at - 1, at);
            boolean contrast = rules.contrasts().contains(words.form(at));
            boolean comma = words.gap(at).indexOf(',') >= 0;
            boolean turns = starts || contrast || words.gap(at).indexOf(';') >= 0 || opened && comma;
            opened = contrast && (starts || comma) || opened && !(turns && comma);
            sides[at] = (at == 0 ? 0 : sides[at - 1]) + (turns && at > 0 ? 1 : 0);
        }
        return sides;
    }

    /// Words `[from, to)`.
    private record Range(int from, int to) {

        static Range of(Words words, Span span) {
            int from = 0;
            while (from < words.count() - 1 && words.end(from) <= span.start()) {
                from++;
            }
            int to = from + 1;
            while (to < words.count() && words.start(to) < span.end()) {
                to++;
            }
            return new Range(from, to);
        }
    }
}
