package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;
import org.lectern.search.FacetCounting.Counted;
import org.lectern.task.Beside;

/// The counts of one search, taken beside it while its best sections are ranked and their passages cut: to count is to
/// look at every section that matches, to rank at few. Who opened it closes it, and nothing counts any more.
final class CountsBeside implements AutoCloseable {

    private final FacetCounting counting;
    private final SearchRequest request;
    private final Deadline deadline;
    private final boolean here;
    private final List<Beside<Counted>> begun = new ArrayList<>();

    /// @param here whether there is so little to count that no other thread is asked
    CountsBeside(FacetCounting counting, SearchRequest request, Deadline deadline, boolean here) {
        this.counting = counting;
        this.request = request;
        this.deadline = deadline;
        this.here = here;
    }

    /// Begins to count what matches; only the last that was begun is asked for.
    void begin(Query match) {
        begun.add(Beside.begin(here, () -> counting.count(match, request, deadline)));
    }

    Counted counted() throws IOException {
        return begun.getLast().result();
    }

    @Override
    public void close() {
        begun.forEach(Beside::close);
    }
}
