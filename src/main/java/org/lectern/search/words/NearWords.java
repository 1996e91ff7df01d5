package org.lectern.search.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.lectern.index.Fields;

/// The words of an index that come near a word that it does not have: by few slips of the finger, or by the same
/// sound.
public final class NearWords {

    private static final int LONGEST = 60;
    private static final int CANDIDATES = 30;
    private static final int TWO_SLIPS_FROM = 6;
    /// A word that only sounds alike may differ in so many letters; shorter ones must sound the very same.
    private static final int MOST_BY_EAR = 3;

    /// A long word that sounds the very same may differ in more, one letter in two: "sikology".
    private static final int LETTERS_PER_SLIP = 2;

    private static final int SHORTEST_BY_EAR = 6;
    /// What a slip that is heard adds, and each letter that only one of the words has, against 1 for any slip; and
    /// what a word that is a hundred times as frequent is forgiven. Chosen on misspellings in four collections.
    private static final double HEARD = 0.75;

    private static final double OTHER_LETTERS = 0.5;
    private static final double A_HUNDREDFOLD = 0.5;
    /// A word so much rarer than one that is a single slip away is a slip itself, made by whoever wrote the text.
    private static final int A_SLIP_ITSELF = 50;

    private final IndexReader reader;
    private final Sounds sounds;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    NearWords(IndexReader reader, Sounds sounds) {
        this.reader = reader;
        this.sounds = sounds;
        checker.setMaxEdits(2);
        checker.setMinPrefix(0);
        checker.setMinQueryLength(3);
        checker.setMaxQueryLength(LONGEST);
        checker.setAccuracy(0.4f);
        checker.setThresholdFrequency(0);
        checker.setMaxInspections(10);
    }

    private record Candidate(String word, int frequency, int slips, double cost) {}

    /// The word that was probably meant: fewest slips, to the eye and to the ear; then the same letters and frequent.
    ///
    /// @param term  one term of [Fields#EXACT]
    /// @param byEar whether words that only sound alike are looked for too; costs more
    Optional<String> to(String term, SuggestMode mode, boolean byEar) throws IOException {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (SuggestWord word : checker.suggestSimilar(new Term(Fields.EXACT, term), CANDIDATES, reader, mode)) {
            if (isNear(term, word.string) || areAlike(term, word.string)) {
                found.put(word.string, word.freq);
            }
        }
        if (byEar) {
            soundingLike(term, found);
        }
        String sound = sounds.of(term);
        List<Candidate> candidates = new ArrayList<>();
        found.forEach((word, frequency) -> candidates.add(candidate(term, sound, word, frequency)));
        return candidates.stream()
                .filter(candidate -> !isSlipItself(candidate, candidates))
                .min(Comparator.comparingDouble(Candidate::cost).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    private Candidate candidate(String term, String sound, String word, int frequency) {
        int slips = Slips.between(term, word, MOST_BY_EAR + 1);
        int heard = Slips.between(sound, sounds.of(word), MOST_BY_EAR + 1);
        double cost = slips
                + HEARD * heard
                + OTHER_LETTERS * otherLetters(term, word)
                - A_HUNDREDFOLD * Math.log10(Math.max(1, frequency)) / 2;
        return new Candidate(word, frequency, slips, cost);
    }

    private static boolean isSlipItself(Candidate rare, List<Candidate> all) {
        return all.stream()
                .anyMatch(usual -> usual.frequency() / A_SLIP_ITSELF >= rare.frequency()
                        && usual.slips() <= rare.slips() + 1
                        && Slips.between(usual.word(), rare.word(), 2) == 1);
    }

    /// Two slips in a short word leave little of it: then its beginning must be right. One in four letters is believed
    /// only where two were swapped, a letter should be doubled, or the word sounds the same.
    private boolean isNear(String term, String candidate) {
        if (term.length() < LabelWords.SHORTEST) {
            boolean swapped = term.length() == candidate.length() && otherLetters(term, candidate) == 0;
            return swapped || isDoubled(term, candidate);
        }
        boolean begins = candidate.startsWith(term.substring(0, 2));
        int most = term.length() >= TWO_SLIPS_FROM || begins ? 2 : 1;
        return Slips.between(term, candidate, most + 1) <= most;
    }

    /// Whether two words sound the very same.
    boolean areAlike(String one, String other) {
        return sounds.of(one).equals(sounds.of(other));
    }

    private static boolean isDoubled(String term, String candidate) {
        return IntStream.range(0, term.length())
                .anyMatch(i -> candidate.equals(term.substring(0, i + 1) + term.substring(i)));
    }

    /// Words that sound alike but for their vowels, and those with two slips of which one is in the first letter.
    private void soundingLike(String term, Map<String, Integer> found) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Fields.EXACT);
        if (terms == null) {
            return;
        }
        String sound = sounds.of(term);
        Set<Character> firsts = new TreeSet<>(sounds.writtenFor(sound.charAt(0)));
        firsts.addAll(List.of(term.charAt(0), term.charAt(1)));
        TermsEnum all = terms.iterator();
        for (char first : firsts) {
            BytesRef start = new BytesRef(String.valueOf(first));
            boolean any = all.seekCeil(start) != TermsEnum.SeekStatus.END;
            for (BytesRef word = any ? all.term() : null;
                    word != null && StringHelper.startsWith(word, start);
                    word = all.next()) {
                if (Math.abs(word.length - term.length()) <= MOST_BY_EAR) {
                    String text = word.utf8ToString();
                    if (isNear(term, text) || soundsLike(term, sound, text)) {
                        found.putIfAbsent(text, all.docFreq());
                    }
                }
            }
        }
    }

    /// Whether both sound the same but for their vowels; of short words and of those with many slips, the very same.
    private boolean soundsLike(String term, String sound, String word) {
        int most = Math.max(MOST_BY_EAR, term.length() / LETTERS_PER_SLIP);
        int slips = Slips.between(term, word, most + 1);
        if (slips > most) {
            return false;
        }
        String other = sounds.of(word);
        return slips > MOST_BY_EAR || term.length() < SHORTEST_BY_EAR || word.length() < SHORTEST_BY_EAR - 1
                ? other.equals(sound)
                : Sounds.frame(other).equals(Sounds.frame(sound))
                        && Slips.between(other, sound, MOST_BY_EAR) < MOST_BY_EAR;
    }

    /// How many letters one word has that the other has not, wherever they stand.
    private static int otherLetters(String a, String b) {
        StringBuilder left = new StringBuilder(b);
        int other = 0;
        for (int i = 0; i < a.length(); i++) {
            int at = left.indexOf(a.substring(i, i + 1));
            if (at < 0) {
                other++;
            } else {
                left.deleteCharAt(at);
            }
        }
        return other + left.length();
    }
}
