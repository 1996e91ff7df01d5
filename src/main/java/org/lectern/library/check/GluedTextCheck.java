package org.lectern.library.check;

import java.util.ArrayList;
import java.util.List;
import org.lectern.markup.Leaf;
import org.lectern.markup.Mark;

/// Text run together where a page lost its spaces or line breaks: labels, questions, sentences, words.
final class GluedTextCheck implements SourceCheck {

    private static final int SHORTEST_HALF = 3;
    private static final int WORDS_AFTER = 40;

    /// What is longer on either side of a joint is a chain of letters (a gene, a key) and no word.
    private static final int LONGEST_HALF = 60;

    private final CheckWords words;

    GluedTextCheck(CheckWords words) {
        this.words = words;
    }

    @Override
    public List<Finding> check(OpenSource source) {
        GluedCitations citations = GluedCitations.of(source);
        List<Finding> found = new ArrayList<>(citations.findings());
        KnownWords known = new KnownWords(source.leaves());
        for (Leaf leaf : source.leaves()) {
            if (leaf.kind() != Leaf.Kind.CODE) {
                checkLeaf(leaf, citations, known, found);
            }
        }
        return found;
    }

    private void checkLeaf(Leaf leaf, GluedCitations citations, KnownWords known, List<Finding> found) {
        String plain = leaf.prose().plain();
        for (int at = 1; at < plain.length(); at++) {
            if (!Character.isUpperCase(plain.charAt(at))
                    || citations.covered().get(leaf.prose().canonical(at))) {
                continue;
            }
            boolean sentences = Joint.isAt(plain, at, words);
            if ((sentences || isWordJoint(plain, at, known)) && !isCode(leaf, at)) {
                boolean question = sentences && (plain.charAt(at - 1) == '?' || Joint.asks(plain, at));
                Flaw flaw = question ? Flaw.GLUED_QUESTION : Flaw.GLUED_TEXT;
                found.add(Finding.at(leaf.prose().canonical(at), flaw, around(plain, at)));
            }
        }
    }

    private static boolean isCode(Leaf leaf, int at) {
        return leaf.prose().marks().stream()
                .anyMatch(mark -> mark.kind() == Mark.Kind.CODE && mark.span().contains(at));
    }

    /// `weaknessThe`, `MRIShows`: two words that the source also has apart. Two capitalised words may be a firm's name;
    /// for them the whole must be rare and the halves common.
    private boolean isWordJoint(String plain, int at, KnownWords known) {
        if (!Character.isLetter(plain.charAt(at - 1)) || at + 1 >= plain.length()) {
            return false;
        }
        int start = at - 1;
        while (start > 0 && at - start < LONGEST_HALF && isInner(plain, start)) {
            start--;
        }
        int end = at + 1;
        while (end < plain.length() && end - at < LONGEST_HALF && isInner(plain, end)) {
            end++;
        }
        String left = plain.substring(start, at);
        String right = plain.substring(at, end);
        if (left.length() < SHORTEST_HALF || !isCapitalised(right) || isName(plain, start, end, left)) {
            return false;
        }
        return isCapitalised(left)
                ? known.count(left) > 1 && known.count(right) > 1 && known.count(left + right) == 1
                : known.has(left) && known.has(right);
    }

    /// Whether the character goes on with the word before it, seen from inside a camel-cased run.
    private static boolean isInner(String plain, int i) {
        if (!Character.isLetter(plain.charAt(i)) || !Character.isLetter(plain.charAt(i - 1))) {
            return false;
        }
        boolean upper = Character.isUpperCase(plain.charAt(i));
        boolean upperBefore = Character.isUpperCase(plain.charAt(i - 1));
        boolean lowerNext = i + 1 < plain.length() && Character.isLowerCase(plain.charAt(i + 1));
        return !(upper && (!upperBefore || lowerNext));
    }

    private boolean isName(String plain, int start, int end, String left) {
        boolean numbered = start > 0 && "_.@/-".indexOf(plain.charAt(start - 1)) >= 0
                || end < plain.length() && (Character.isDigit(plain.charAt(end)) || plain.charAt(end) == '_');
        return numbered
                || words.namePrefixes().contains(left)
                || words.joinedNames().contains(plain.substring(start, end))
                || Joint.isAddress(Joint.token(plain, start));
    }

    private static boolean isCapitalised(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && word.substring(1).chars().allMatch(Character::isLowerCase);
    }

    /// The token of a joint and the word after it.
    private static String around(String plain, int at) {
        String token = Joint.token(plain, at);
        String after = plain.substring(at, Math.min(plain.length(), at + WORDS_AFTER));
        int space = after.indexOf(' ');
        int next = space < 0 ? -1 : after.indexOf(' ', space + 1);
        int end = next < 0 ? after.length() : next;
        return space < 0 ? token : Excerpt.of(token + after.substring(space, end));
    }
}
