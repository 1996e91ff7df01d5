package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.lectern.index.IndexSnapshot;
import org.lectern.index.StoredSection;
import org.lectern.index.StoredText;
import org.lectern.search.passage.Passage;
import org.lectern.search.passage.Passages;
import org.lectern.task.Beside;

/// Makes the hits that are shown: reads each section once, and cuts its passages.
final class Page {

    private final IndexSnapshot index;
    private final Passages passages;

    Page(IndexSnapshot index) {
        this.index = index;
        passages = new Passages(index);
    }

    /// @param page   the sections, in order
    /// @param offset how many come before them
    /// @param here   whether no other thread is asked to help
    List<Hit> hits(List<ScoreDoc> page, int offset, List<Query> marks, boolean here) throws IOException {
        Passages.Marked marked = passages.marked(marks);
        int half = here ? page.size() : page.size() / 2;
        try (Beside<List<Hit>> second =
                Beside.begin(half == page.size(), () -> hits(page.subList(half, page.size()), offset + half, marked))) {
            List<Hit> hits = hits(page.subList(0, half), offset, marked);
            hits.addAll(second.result());
            return hits;
        }
    }

    private List<Hit> hits(List<ScoreDoc> page, int offset, Passages.Marked marked) throws IOException {
        int[] documents = page.stream().mapToInt(doc -> doc.doc).toArray();
        Map<Integer, StoredText> stored = index.texts(documents);
        Passages.Cutting cutting = marked.cutting(documents);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc doc : page) {
            StoredText found = Objects.requireNonNull(stored.get(doc.doc));
            hits.add(hit(offset + hits.size() + 1, doc.score, found.section(), cutting.in(doc.doc, found.text())));
        }
        return hits;
    }

    static Hit hit(int rank, float score, StoredSection section, List<Passage> passages) {
        return new Hit(
                rank,
                score,
                section.id(),
                section.sourceId(),
                section.path(),
                section.title(),
                section.evidence(),
                section.claims(),
                section.concepts(),
                passages);
    }
}
