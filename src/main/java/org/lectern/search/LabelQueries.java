package org.lectern.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.lectern.index.Fields;
import org.lectern.index.IndexSnapshot;
import org.lectern.index.LabelTerms;
import org.lectern.knowledge.Concept;
import org.lectern.task.Once;

/// The labels of a concept as queries, made once for each concept that somebody asks for, and without those that no
/// section has. A label of several words is one term where the index has the labels of this vocabulary, and a phrase
/// where it has others; both find the same and weigh the same.
final class LabelQueries {

    private static final int MOST_LABELS = 24;

    private final IndexSnapshot index;
    private final IndexReader reader;
    private final Supplier<Boolean> terms;
    private final Map<String, List<Label>> known = new ConcurrentHashMap<>();

    private record Label(List<String> stems, Query query) {}

    /// @param labels those of the vocabulary that queries are read by
    LabelQueries(IndexSnapshot index, LabelTerms labels) {
        this.index = index;
        this.reader = index.searcher().getIndexReader();
        this.terms = new Once<>(() -> labels.id().equals(index.labels()));
    }

    /// @param typed the stems that are looked for already
    List<Query> besides(List<String> typed, Concept concept) {
        return known.computeIfAbsent(concept.id(), _ -> of(concept)).stream()
                .filter(label -> !label.stems().equals(typed))
                .limit(MOST_LABELS - 1)
                .map(Label::query)
                .toList();
    }

    private List<Label> of(Concept concept) {
        LinkedHashSet<List<String>> all = new LinkedHashSet<>();
        concept.labels().forEach(label -> all.add(index.analysis().stems(label)));
        List<Label> said = new ArrayList<>();
        try {
            for (List<String> stems : all.stream().limit(MOST_LABELS).toList()) {
                if (isSaid(stems)) {
                    said.add(new Label(stems, query(stems)));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return List.copyOf(said);
    }

    private boolean isSaid(List<String> stems) throws IOException {
        for (String stem : stems) {
            if (reader.docFreq(new Term(Fields.WORDS, stem)) == 0) {
                return false;
            }
        }
        return !stems.isEmpty() && (stems.size() == 1 || !terms.get() || reader.docFreq(labelTerm(stems)) > 0);
    }

    private Query query(List<String> stems) throws IOException {
        if (stems.size() == 1) {
            return WordQueries.term(stems.getFirst());
        }
        float share = WordQueries.share(stems);
        return terms.get()
                ? new BoostQuery(
                        new TermQuery(labelTerm(stems)), (float) (share * ofWords(stems) / rarity(labelTerm(stems))))
                : new BoostQuery(WordQueries.phrase(stems, 0), share);
    }

    private static Term labelTerm(List<String> stems) {
        return new Term(Fields.WORDS, LabelTerms.term(stems));
    }

    /// What a phrase weighs: the sum of its words. Its own rarity says less, for most names are rare.
    private double ofWords(List<String> stems) throws IOException {
        double sum = 0;
        for (String stem : stems) {
            sum += rarity(new Term(Fields.WORDS, stem));
        }
        return sum;
    }

    /// Inverse document frequency as BM25 has it (Robertson and Zaragoza 2009, "The Probabilistic Relevance
    /// Framework").
    private double rarity(Term term) throws IOException {
        long having = reader.docFreq(term);
        long all = Math.max(having, reader.getDocCount(Fields.WORDS));
        return Math.log(1 + (all - having + 0.5) / (having + 0.5));
    }
}
