package org.lectern.intake;

import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.markup.WordLists;

/// What a saved page leaves behind the last full stop of a line: names of sources (`… urate crystals.NHSArthritis UK`)
/// and numbers of references (`… in attacks.[1][2]`). They end no sentence and hide that one ends before them.
final class GluedLabels {

    private static final Set<String> CONNECTORS =
            WordLists.load(GluedLabels.class, "words.txt").list("name connectors");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(?:[,–-] ?\\d{1,3})*");
    private static final Pattern BRACKETS = Pattern.compile(" ?(?:[\\[(][^\\[\\]()]{1,30}[\\])] ?)+");
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 12;
    private static final int FEWEST_WORDS_BEFORE_FIGURE = 3;

    private GluedLabels() {}

    /// Whether nothing but labels stands behind the end of a sentence.
    static boolean end(String text) {
        for (int i = text.length() - 2; i > 0 && i >= text.length() - LONGEST; i--) {
            if (".!?".indexOf(text.charAt(i)) >= 0 && areLabels(text.substring(i + 1)) && endsSentence(text, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the sign ends words, and no abbreviation, number of a heading or address.
    private static boolean endsSentence(String text, int sign) {
        char before = text.charAt(sign - 1);
        boolean numbers = Character.isDigit(text.charAt(sign + 1));
        String words = text.substring(Math.max(0, sign - LONGEST), sign);
        if (Character.isDigit(before)) {
            return !numbers && Sentences.words(words) >= FEWEST_WORDS_BEFORE_FIGURE;
        }
        boolean closes = Character.isLowerCase(before) || ")]%\"”’".indexOf(before) >= 0 || isCapitals(words);
        boolean word = Shape.isAnswer(words) || !Sentences.isAbbreviation(text, sign);
        return closes && word && words.chars().anyMatch(Character::isLetter);
    }

    /// The last word is written in capitals (`… of DNA.PMC`), and more words stand before it.
    private static boolean isCapitals(String words) {
        int start = words.lastIndexOf(' ') + 1;
        return start > 0
                && words.length() - start >= 2
                && words.substring(start).chars().allMatch(Character::isUpperCase);
    }

    private static boolean areLabels(String rest) {
        if (NUMBERS.matcher(rest).matches() || BRACKETS.matcher(rest).matches()) {
            return true;
        }
        String names = rest.strip();
        String[] words = names.split("[ ,;/&|]+");
        if (names.length() < 2 || words.length > MOST_WORDS || !isName(words[0])) {
            return false;
        }
        for (String word : words) {
            if (!isName(word) && !CONNECTORS.contains(word)) {
                return false;
            }
        }
        return isName(words[words.length - 1]);
    }

    /// A word with a capital and no sign that parts sentences (`PMC`, `eMedicine`, `Drugs.com`).
    private static boolean isName(String word) {
        return word.length() > 1
                && word.chars().anyMatch(Character::isUpperCase)
                && word.chars().noneMatch(c -> ":?!".indexOf(c) >= 0);
    }
}
