package org.lectern.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.lectern.library.Library;
import org.lectern.search.SearchRequest;

/// Our search, suggestions and bare Lucene in turn, query by query; of every query the best of some rounds counts, so
/// that what else the machine did counts little.
final class SearchRace {

    private static final int RUNNERS = 4;

    /// @param p50 the middle of all queries, in milliseconds
    /// @param p99 all but one in a hundred are faster
    record Times(double p50, double p99) {}

    /// @param again the bare search once more: what differs from the first is noise
    record Outcome(Times ours, Times bare, Times again, Times suggestions) {}

    private final Library library;
    private final BareLucene bare;

    SearchRace(Library library, BareLucene bare) {
        this.library = library;
        this.bare = bare;
    }

    Outcome run(List<String> queries, int rounds) throws IOException {
        long[][] best = new long[RUNNERS][queries.size()];
        Arrays.stream(best).forEach(each -> Arrays.fill(each, Long.MAX_VALUE));
        for (int round = 0; round < rounds; round++) {
            for (int query = 0; query < queries.size(); query++) {
                for (int turn = 0; turn < RUNNERS; turn++) {
                    int runner = (turn + query + round) % RUNNERS;
                    long begun = System.nanoTime();
                    ask(runner, queries.get(query));
                    best[runner][query] = Math.min(best[runner][query], System.nanoTime() - begun);
                }
            }
        }
        return new Outcome(times(best[0]), times(best[1]), times(best[2]), times(best[3]));
    }

    private void ask(int runner, String query) throws IOException {
        switch (runner) {
            case 0 -> library.search(SearchRequest.of(query));
            case 1, 2 -> bare.search(query);
            default -> library.complete(query.substring(0, Math.min(4, query.length())), 10);
        }
    }

    private static Times times(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Times(sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6);
    }
}
