package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.lectern.index.Fields;
import org.lectern.index.IndexSnapshot;
import org.lectern.knowledge.NamedConcept;
import org.lectern.search.reading.LooseNames;

/// Names in a query that no section bears: long ones are taken word by word where a section has most of what their
/// words tell. Who asks for an asthma that pollen brings on in autumn is helped by a section on asthma and
/// pollen, and not by the word that nothing is said of it.
final class UnsaidNames implements LooseNames {

    /// Of a name of two words one alone is another thing.
    private static final int SHORTEST = 3;

    private final IndexSnapshot index;
    private final WordQueries words;

    UnsaidNames(IndexSnapshot index, WordQueries words) {
        this.index = index;
        this.words = words;
    }

    @Override
    public boolean has(NamedConcept name, String query) throws IOException {
        Set<String> typed = stems(name.words().in(query));
        if (typed.size() < SHORTEST || index.has(words.named(name.concept(), List.copyOf(typed)))) {
            return false;
        }
        for (String label : name.concept().labels()) {
            Set<String> stems = stems(label);
            if (stems.size() >= SHORTEST && typed.containsAll(stems) && isMostlySaid(stems)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> stems(String words) {
        return new LinkedHashSet<>(index.analysis().stems(words));
    }

    private record Told(String stem, int sections, double weight) {}

    /// Whether all of the words are said somewhere, and one section has the rarest of them, two or more, that tell half
    /// of the whole (inverse document frequency, Spärck Jones 1972).
    private boolean isMostlySaid(Set<String> stems) throws IOException {
        IndexReader reader = index.searcher().getIndexReader();
        List<Told> told = new ArrayList<>();
        for (String stem : stems) {
            int sections = reader.docFreq(new Term(Fields.WORDS, stem));
            if (sections == 0) {
                return false;
            }
            told.add(new Told(stem, sections, Math.log(1 + (double) reader.numDocs() / sections)));
        }
        told.sort(Comparator.comparingInt(Told::sections));
        double half = told.stream().mapToDouble(Told::weight).sum() / 2;
        BooleanQuery.Builder core = new BooleanQuery.Builder();
        double sum = 0;
        for (int i = 0; i < told.size() && (sum < half || i < 2); i++) {
            core.add(WordQueries.term(told.get(i).stem()), Occur.MUST);
            sum += told.get(i).weight();
        }
        return index.has(core.build());
    }
}
