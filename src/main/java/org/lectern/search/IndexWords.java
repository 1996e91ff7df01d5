package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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
    private static final int CANDIDATES = 8;
    private static final int TWO_SLIPS_FROM = 6;

    private final IndexSnapshot index;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    IndexWords(IndexSnapshot index) {
        this.index = index;
        checker.setMaxEdits(2);
        checker.setMinPrefix(1);
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

    /// The word that was probably meant: fewest slips, then the most frequent one.
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
        int most = term.length() < TWO_SLIPS_FROM ? 1 : 2;
        return Arrays.stream(found)
                .filter(candidate -> Slips.between(term, candidate.string, most + 1) <= most)
                .min((a, b) -> {
                    int slips = Integer.compare(Slips.between(term, a.string, 3), Slips.between(term, b.string, 3));
                    return slips != 0 ? slips : Integer.compare(b.freq, a.freq);
                })
                .map(best -> best.string);
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
