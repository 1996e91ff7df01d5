package org.lectern.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.lectern.index.Fields;
import org.lectern.index.IndexSnapshot;
import org.lectern.index.VectorSnapshot;

/// How near the sections of a library are to one query in meaning.
final class Nearness implements AutoCloseable {

    /// So many of the nearest are looked at beside the best by words.
    static final int NEAREST = 100;

    /// So many, about two pages, come beside what has the words of a description, and of a query where that is little.
    static final int FOLLOWING = 20;

    private static final int PAGE = 10;

    /// Below this cosine of the nearest section, a question and a library have hardly a subject in common: with the
    /// shipped model, 74 of 75 questions that a library answers lie above it.
    private static final float FAR = 0.62f;

    /// Above this cosine of the nearest section it speaks of what is asked, whatever words it has.
    private static final float NEAR = 0.68f;

    private final IndexSnapshot index;
    private final VectorSnapshot vectors;
    private final float[] query;
    private final List<VectorSnapshot.Near> nearest;

    /// Takes over the vectors, and closes them in the end.
    Nearness(IndexSnapshot index, VectorSnapshot vectors, float[] query) throws IOException {
        this.index = index;
        this.vectors = vectors;
        this.query = query;
        this.nearest = vectors.nearest(query, NEAREST);
    }

    /// The nearest sections.
    Query sections() {
        return nearest(NEAREST);
    }

    /// Those that follow where few sections have the words of a query.
    Query following() {
        return nearest(FOLLOWING);
    }

    /// Those that have a subject in common with the query, a page of them at most: what may be shown where nothing
    /// answers it.
    Query onIt() {
        return sections(nearest.stream()
                .limit(PAGE)
                .filter(near -> near.cosine() >= FAR)
                .toList());
    }

    private Query nearest(int most) {
        return sections(nearest.stream().limit(most).toList());
    }

    private static Query sections(List<VectorSnapshot.Near> those) {
        return new TermInSetQuery(
                Fields.MEANT,
                those.stream().map(near -> new BytesRef(near.key())).toList());
    }

    /// The vector of the query, of length one.
    float[] query() {
        return query;
    }

    /// The vector of a section, of length one; empty where it has none yet.
    Optional<float[]> of(int document) throws IOException {
        return vectors.vector(index.meantKey(document));
    }

    /// Whether even the nearest section is about something else.
    boolean isFar() {
        return !nearest.isEmpty() && nearest.getFirst().cosine() < FAR;
    }

    /// Whether the nearest section is about what is asked.
    boolean isNear() {
        return !nearest.isEmpty() && nearest.getFirst().cosine() >= NEAR;
    }

    /// The place of a section among the nearest, from 1; 0 where it is none of them.
    int place(int document) throws IOException {
        String key = index.meantKey(document);
        return 1 + nearest.stream().map(VectorSnapshot.Near::key).toList().indexOf(key);
    }

    @Override
    public void close() {
        vectors.close();
    }
}
