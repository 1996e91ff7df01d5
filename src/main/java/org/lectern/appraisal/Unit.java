package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.lectern.knowledge.Span;

/// A unit of a source: a sentence, a bullet, a heading or a caption.
///
/// @param block     the block that it stands in
/// @param number    which block of the source that is, from 0
/// @param section   which section of the source it stands in, from 0
/// @param span      where it stands in the canonical text
/// @param tokens    its words
/// @param matches   what the rules found in it
/// @param quoted    stretches of it that stand in quotation marks
/// @param names     stretches of it that are names of sources
/// @param reference true where it is an entry of a list of references
/// @param character its last character: a question mark makes a question
record Unit(
        AppraisedBlock block,
        int number,
        int section,
        Span span,
        Tokens tokens,
        List<Match> matches,
        List<Span> quoted,
        List<Span> names,
        boolean reference,
        char character) {

    boolean isHeading() {
        return block.isTitle();
    }

    boolean isQuestion() {
        return character == '?';
    }

    /// True where the sentence in which a match stands asks: a heading holds several in one unit, a tease after its
    /// question for instance.
    boolean asks(Match match) {
        if (!isHeading() || isQuestion()) {
            return isQuestion();
        }
        for (int at = match.to(); at < tokens.size(); at++) {
            if (tokens.isBarrier(at) && !tokens.word(at).equals(":")) {
                return tokens.word(at).equals("?");
            }
        }
        return false;
    }

    /// True for an item of a list; a cell of a table is read as one.
    boolean isBullet() {
        return block.kind() == AppraisedBlock.Kind.BULLET || block.isCell();
    }

    Span words(Match match) {
        return tokens.span(match.from(), match.to());
    }

    boolean isQuoted(Match match) {
        int start = tokens.start(match.from());
        return !quoted.isEmpty() && quoted.stream().anyMatch(span -> span.contains(start));
    }

    boolean has(Rule.Family family, String says) {
        for (Match match : matches) {
            if (match.rule().is(family, says)) {
                return true;
            }
        }
        return false;
    }

    List<Match> all(Rule.Family family, String says) {
        return those(match -> match.rule().is(family, says));
    }

    List<Match> all(Rule.Family family) {
        return those(match -> match.rule().family() == family);
    }

    private List<Match> those(Predicate<Match> wanted) {
        List<Match> found = new ArrayList<>();
        for (Match match : matches) {
            if (wanted.test(match)) {
                found.add(match);
            }
        }
        return found;
    }
}
