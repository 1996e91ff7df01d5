package org.lectern.search.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.lectern.index.Fields;
import org.lectern.index.IndexSnapshot;
import org.lectern.meaning.EverydayWords;
import org.lectern.task.Once;

/// The words that the index has: whether it has one, which come near it, which begin so.
public final class IndexWords {

    private static final int SHORTEST_PART = 4;
    private static final int LONGEST = 40;
    private static final int CUT_SHORT = 2;
    private static final int MOST_BEGINNINGS = 100;
    /// More than any word is frequent.
    private static final int OF_A_NAME = 1 << 30;
    private final IndexSnapshot index;
    private final NearWords near;
    /// Read when a word is missing, which most queries never need.
    private final Once<EverydayWords> everyday = new Once<>(EverydayWords::shipped);

    public IndexWords(IndexSnapshot index, Sounds sounds) {
        this.index = index;
        near = new NearWords(index.searcher().getIndexReader(), sounds);
    }

    /// Whether any section has the word or another form of it.
    public boolean has(String word) throws IOException {
        if (hasExactly(word)) {
            return true;
        }
        IndexReader reader = index.searcher().getIndexReader();
        List<String> stems = index.analysis().stems(word);
        for (String stem : stems) {
            if (reader.docFreq(new Term(Fields.WORDS, stem)) > 0) {
                return true;
            }
        }
        return stems.isEmpty();
    }

    /// How many sections a query finds.
    public int sections(Query query) throws IOException {
        return index.searcher().count(query);
    }

    /// Whether any section has the word in this very form.
    public boolean hasExactly(String word) throws IOException {
        for (String exact : index.analysis().words(word)) {
            if (frequency(exact) > 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether who types this word means it, though no section has it: it is no slip of the finger.
    public boolean isEveryday(String word) {
        return everyday.get().has(word);
    }

    /// Whether it is a slip of the finger away from such a word.
    boolean isNearEveryday(String word) {
        return everyday.get().hasNear(word);
    }

    /// Whether two words sound the very same, so that who writes by ear takes one for the other.
    public boolean areAlike(String one, String other) {
        return near.areAlike(one, other);
    }

    /// The word that was probably meant.
    ///
    /// @param byEar whether words that only sound alike are looked for too
    Optional<String> near(String word, boolean byEar) throws IOException {
        return near(word, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX, byEar);
    }

    /// A more usual word near one that the index may have.
    public Optional<String> moreUsual(String word) throws IOException {
        return near(word, SuggestMode.SUGGEST_MORE_POPULAR, false);
    }

    private Optional<String> near(String word, SuggestMode mode, boolean byEar) throws IOException {
        List<String> terms = index.analysis().words(word);
        if (terms.size() != 1 || !LabelWords.isWord(terms.getFirst())) {
            return Optional.empty();
        }
        return near.to(terms.getFirst(), mode, byEar);
    }

    /// Two words that stand beside each other in the index where this one does not: a space was forgotten. The rarer of
    /// the two tells.
    Optional<String> apart(String word) throws IOException {
        String best = "";
        int most = 0;
        int last = Math.min(word.length(), LONGEST) - SHORTEST_PART;
        for (int i = SHORTEST_PART; i <= last; i++) {
            String first = word.substring(0, i);
            String second = word.substring(i);
            int rarer = Math.min(frequency(first), frequency(second));
            if (rarer > most && areNeighbours(first, second)) {
                most = rarer;
                best = first + " " + second;
            }
        }
        return Optional.of(best).filter(found -> !found.isEmpty());
    }

    private boolean areNeighbours(String first, String second) throws IOException {
        List<String> stems = index.analysis().stems(first + " " + second);
        return index.has(new PhraseQuery(Fields.WORDS, stems.toArray(String[]::new)));
    }

    /// How many sections have the word in this very form.
    public int frequency(String word) throws IOException {
        return index.searcher().getIndexReader().docFreq(new Term(Fields.EXACT, word));
    }

    /// The word of the index that begins so and was cut short by two letters or more: of a name before others, then the
    /// most frequent.
    Optional<String> beginning(String start, LabelWords labels) throws IOException {
        if (!LabelWords.isWord(start)) {
            return Optional.empty();
        }
        String best = "";
        int most = 0;
        for (String word : beginning(start, MOST_BEGINNINGS)) {
            int weight = word.length() < start.length() + CUT_SHORT
                    ? 0
                    : frequency(word) + (labels.contains(word) ? OF_A_NAME : 0);
            if (weight > most) {
                most = weight;
                best = word;
            }
        }
        return Optional.of(best).filter(found -> !found.isEmpty());
    }

    /// At most `limit` words of the index that begin so, in alphabetical order.
    public List<String> beginning(String start, int limit) throws IOException {
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
