package org.lectern.section;

import java.util.ArrayList;
import java.util.List;

/// How far a known label goes on behind its own words: a family of journals to one of them (`JAMA Neurology`), a house
/// to its part or paper (`NIH ODS`).
final class Branches {

    private static final int MOST_PARTS = 2;
    private static final int CODE = 1;
    private static final int WORD = 4;

    private final String text;
    private final int to;
    private final KnownLabels known;
    private final NameWords words;

    Branches(String text, int to, KnownLabels known, NameWords words) {
        this.text = text;
        this.to = to;
        this.known = known;
        this.words = words;
    }

    /// @param end   where the label ends with its part
    /// @param price how unlikely that is
    record Part(int end, int price) {}

    /// Where a journal of a family ends: behind the words after the family's name that are no label themselves.
    int familyEnd(int at, int end) {
        int stop = end;
        if (!Lexicon.FAMILIES.contains(text.substring(at, end))) {
            return end;
        }
        while (stop + 1 < to && text.charAt(stop) == ' ' && Character.isUpperCase(text.charAt(stop + 1))) {
            int wordEnd = words.wordEnd(stop + 1);
            if (known.begins(stop + 1)) {
                return stop;
            }
            stop = wordEnd;
        }
        return stop;
    }

    /// The parts that a house may name behind its own name: codes are likely, words less so, and a word such as
    /// "Foundation" begins a name of its own. Behind an ordinary word stands what it is about (`Chest CT`).
    List<Part> parts(int at, int end) {
        List<Part> parts = new ArrayList<>();
        if (Lexicon.isOrdinary(text.substring(at, end))) {
            return parts;
        }
        int price = 1;
        int stop = end;
        while (parts.size() < MOST_PARTS && stop + 1 < to && text.charAt(stop) == ' ') {
            int next = words.wordEnd(stop + 1);
            String word = text.substring(stop + 1, next);
            if (!Character.isUpperCase(word.charAt(0)) || NameWords.isCue(word) || !NameWords.isName(word)) {
                return parts;
            }
            price += word.chars().noneMatch(Character::isLowerCase) ? CODE : WORD;
            parts.add(new Part(next, price));
            stop = next;
        }
        return parts;
    }
}
