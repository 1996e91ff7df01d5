package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.lectern.knowledge.Facet;

/// One walk over all sections that match a query, which counts those that pass all chosen facets and, for the counts of
/// each chosen facet, also those that pass all but this one (drilling sideways). Lucene's own class for that can't be
/// stopped in the middle; this one stops when its time is over, and what it counted until then is right.
final class Gathering implements Collector {

    private static final int LOOK_AT_THE_CLOCK = 0x3ff;

    private final Map<Facet, Weight> chosen;
    private final FacetTally hits;
    private final Map<Facet, FacetTally> sideways = new EnumMap<>(Facet.class);
    private final Deadline deadline;
    private int total;
    private int seen;
    private boolean stopped;

    Gathering(Map<Facet, Weight> chosen, FacetValues values, Deadline deadline) {
        this.hits = new FacetTally(values);
        this.chosen = chosen;
        this.deadline = deadline;
        chosen.keySet().forEach(facet -> sideways.put(facet, new FacetTally(values)));
    }

    /// What the counts of a facet are taken over.
    FacetTally countedFor(Facet facet) {
        return sideways.getOrDefault(facet, hits);
    }

    int total() {
        return total;
    }

    boolean wasStopped() {
        return stopped;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        if (stopped) {
            throw new CollectionTerminatedException();
        }
        return new Leaf(leaf);
    }

    private final class Leaf implements LeafCollector {

        private final FacetTally.Here hitsHere;
        private final List<FacetTally.Here> sidewaysHere = new ArrayList<>();
        private final List<FixedBitSet> passes = new ArrayList<>();

        Leaf(LeafReaderContext leaf) throws IOException {
            hitsHere = hits.in(leaf);
            for (Map.Entry<Facet, Weight> facet : chosen.entrySet()) {
                passes.add(passing(facet.getValue(), leaf));
                FacetTally near = sideways.get(facet.getKey());
                if (near != null) {
                    sidewaysHere.add(near.in(leaf));
                }
            }
        }

        private static FixedBitSet passing(Weight weight, LeafReaderContext leaf) throws IOException {
            FixedBitSet bits = new FixedBitSet(leaf.reader().maxDoc());
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                bits.or(scorer.iterator());
            }
            return bits;
        }

        @Override
        public void setScorer(Scorable scorer) {
            // What is counted is not scored.
        }

        @Override
        public void collect(int document) throws IOException {
            if ((++seen & LOOK_AT_THE_CLOCK) == 0 && deadline.isOver()) {
                stopped = true;
                throw new CollectionTerminatedException();
            }
            int missed = -1;
            for (int i = 0; i < passes.size(); i++) {
                if (!passes.get(i).get(document)) {
                    if (missed >= 0) {
                        return;
                    }
                    missed = i;
                }
            }
            if (missed >= 0) {
                sidewaysHere.get(missed).add(document);
                return;
            }
            total++;
            hitsHere.add(document);
            for (FacetTally.Here near : sidewaysHere) {
                near.add(document);
            }
        }

        @Override
        public void finish() throws IOException {
            hitsHere.finish();
            for (FacetTally.Here near : sidewaysHere) {
                near.finish();
            }
        }
    }
}
