package org.lectern.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.lectern.index.FacetTable;

/// Keeps the best sections by their preferred scores, and tells Lucene which scores can't get in any more, so that it
/// passes over most of what matches. Stops when its time is over.
final class Competing implements Collector {

    private static final int LOOK_AT_THE_CLOCK = 0x3ff;

    private final TopFieldCollector best;
    private final FacetValues values;
    private final Preference preference;
    private final Deadline deadline;
    private int seen;
    private boolean stopped;
    private float least;

    Competing(TopFieldCollector best, FacetValues values, Preference preference, Deadline deadline) {
        this.best = best;
        this.values = values;
        this.preference = preference;
        this.deadline = deadline;
    }

    TopFieldCollector best() {
        return best;
    }

    boolean wasStopped() {
        return stopped;
    }

    @Override
    public ScoreMode scoreMode() {
        return best.scoreMode();
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        if (stopped) {
            throw new CollectionTerminatedException();
        }
        return new Leaf(best.getLeafCollector(leaf), values.table(leaf));
    }

    private final class Leaf implements LeafCollector {

        private final LeafCollector bestHere;
        private final FacetTable table;
        private Optional<Preferred> preferred = Optional.empty();

        Leaf(LeafCollector bestHere, FacetTable table) {
            this.bestHere = bestHere;
            this.table = table;
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            Preferred scored = new Preferred(scorer);
            preferred = Optional.of(scored);
            bestHere.setScorer(scored);
        }

        @Override
        public void collect(int document) throws IOException {
            if ((++seen & LOOK_AT_THE_CLOCK) == 0 && deadline.isOver()) {
                stopped = true;
                throw new CollectionTerminatedException();
            }
            if (preferred.orElseThrow().mayGetIn(document)) {
                bestHere.collect(document);
            }
        }

        @Override
        public DocIdSetIterator competitiveIterator() throws IOException {
            return bestHere.competitiveIterator();
        }

        @Override
        public void finish() throws IOException {
            bestHere.finish();
        }

        /// The preferred score of the section at hand, computed once. Most sections are turned away by it alone, before
        /// they are compared by anything else.
        private final class Preferred extends Scorable {

            private final Scorable words;
            private float score;

            Preferred(Scorable words) {
                this.words = words;
            }

            boolean mayGetIn(int document) throws IOException {
                score = words.score() * preference.of(table.standing(document));
                return score >= least;
            }

            @Override
            public float score() {
                return score;
            }

            @Override
            public void setMinCompetitiveScore(float preferredLeast) throws IOException {
                least = preferredLeast;
                words.setMinCompetitiveScore(preference.leastBefore(preferredLeast));
            }
        }
    }
}
