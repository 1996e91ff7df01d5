package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import org.lectern.index.IndexSnapshot;

/// The words that the index has: whether it has one, which come near it, which begin so.
final class IndexWords {

    private static final int LONGEST = 60;
    private static final int CANDIDATES = 20;
    private static final int TWO_SLIPS_FROM = 6;
    /// A word that is a hundred times as frequent may have one letter more that was not typed.
    private static final double LETTERS_A_HUNDREDFOLD = 2;

    private final IndexSnapshot index;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    IndexWords(IndexSnapshot index) {
        this.index = index;
        checker.setMaxEdits(2);
        checker.setMinPrefix(0);
        checker.setMinQueryLength(4);
        checker.setMaxQueryLength(LONGEST);
        checker.setAccuracy(0.5f);
        checker.setThresholdFrequency(0);
        checker.setMaxInspections(10);
    }

    /// Whether any section has the word or another form of it.
    boolean has(String word) throws IOException {
        IndexReader reader = index.searcher().getIndexReader();
        for (String exact : index.analysis().words(word)) {
            if (reader.docFreq(new Term(Fields.EXACT, exact)) > 0) {
                return true;
            }
        }
        List<String> stems = index.analysis().stems(word);
        for (String stem : stems) {
            if (reader.docFreq(new Term(Fields.WORDS, stem)) > 0) {
                return true;
            }
        }
        return stems.isEmpty();
    }

    /// The word that was probably meant: fewest slips, then the same letters and frequent.
    ///
    /// @param mode whether a word that the index has is doubted too
    Optional<String> near(String word, SuggestMode mode) throws IOException {
        List<String> terms = index.analysis().words(word);
        if (terms.size() != 1 || LabelWords.slips(terms.getFirst()) == 0) {
            return Optional.empty();
        }
        String term = terms.getFirst();
        SuggestWord[] found = checker.suggestSimilar(
                new Term(Fields.EXACT, term), CANDIDATES, index.searcher().getIndexReader(), mode);
        return Arrays.stream(found)
                .filter(candidate -> isNear(term, candidate.string))
                .min(Comparator.<SuggestWord>comparingInt(candidate -> Slips.between(term, candidate.string, 3))
                        .thenComparingDouble(candidate -> otherLetters(term, candidate.string)
                                - Math.log10(candidate.freq) / LETTERS_A_HUNDREDFOLD))
                .map(best -> best.string);
    }

    /// Two slips in a short word leave little of it: then its beginning must be right.
    private static boolean isNear(String term, String candidate) {
        boolean begins = candidate.startsWith(term.substring(0, 2));
        int most = term.length() >= TWO_SLIPS_FROM || begins ? 2 : 1;
        return Slips.between(term, candidate, most + 1) <= most;
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

    /// At most `limit` words of the index that begin so, in alphabetical order.
    List<String> beginning(String start, int limit) throws IOException {
        Terms terms = MultiTerms.getTerms(index.searcher().getIndexReader(), Fields.EXACT);
        List<String> found = new ArrayList<>();
        if (terms == null) {
            return found;
        }
        BytesRef prefix = new BytesRef(start);
        TermsEnum all = terms.iterator();
        if (all.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
            return found;
        }
        BytesRef term = all.term();
        while (term != null && found.size() < limit && StringHelper.startsWith(term, prefix)) {
            found.add(term.utf8ToString());
            term = all.next();
        }
        return found;
    }
}
