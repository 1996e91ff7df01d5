package org.lectern.appraisal;

import java.util.List;
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
/// @param character its last character: a question mark makes a question
record Unit(
        TextBlock block,
        int number,
        int section,
        Span span,
        Tokens tokens,
        List<Match> matches,
        List<Span> quoted,
        char character) {

    boolean isHeading() {
        return block.isTitle();
    }

    boolean isQuestion() {
        return character == '?';
    }

    boolean isBullet() {
        return block.kind() == TextBlock.Kind.BULLET;
    }

    Span words(Match match) {
        return tokens.span(match.from(), match.to());
    }

    boolean isQuoted(Match match) {
        int start = tokens.start(match.from());
        return quoted.stream().anyMatch(span -> span.contains(start));
    }

    boolean has(Rule.Family family, String says) {
        return matches.stream().anyMatch(match -> match.rule().is(family, says));
    }

    List<Match> all(Rule.Family family, String says) {
        return matches.stream().filter(match -> match.rule().is(family, says)).toList();
    }

    List<Match> all(Rule.Family family) {
        return matches.stream().filter(match -> match.rule().family() == family).toList();
    }
}
