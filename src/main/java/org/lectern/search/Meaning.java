package org.lectern.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.util.VectorUtil;
import org.lectern.index.IndexSnapshot;
import org.lectern.index.VectorSnapshot;
import org.lectern.meaning.SentenceModel;

/// Where search learns what texts mean: a model for the query, and the vectors of sections as far as there are any.
/// Without either, search goes by words alone.
public final class Meaning {

    /// A question, and the same without what most of a library is about.
    private static final int KEPT = 2;

    private final Supplier<Optional<VectorSnapshot>> vectors;
    private final Supplier<Optional<SentenceModel>> model;
    private final AtomicReference<List<Understood>> last = new AtomicReference<>(List.of());

    /// @param vectors as they are now, to be closed by who asked; empty where nobody wants search by meaning
    /// @param model   asked for only where there are vectors, because loading it takes a while
    public Meaning(Supplier<Optional<VectorSnapshot>> vectors, Supplier<Optional<SentenceModel>> model) {
        this.vectors = vectors;
        this.model = model;
    }

    /// Words alone.
    public static Meaning none() {
        return new Meaning(Optional::empty, Optional::empty);
    }

    /// A query that was turned into a vector. The last ones are kept: who turns a page or chooses a facet asks the same
    /// again.
    private record Understood(ToldQuery query, String model, float[] vector) {}

    /// How near sections are to a query; empty where no section has a vector, or none can be made of the query. Who
    /// was given it closes it.
    Optional<Nearness> of(ToldQuery query, IndexSnapshot index) throws IOException {
        Optional<VectorSnapshot> found = vectors.get();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        VectorSnapshot snapshot = found.get();
        try {
            Optional<SentenceModel> ready = snapshot.size() == 0
                    ? Optional.empty()
                    : model.get().filter(loaded -> loaded.name().equals(snapshot.model()));
            if (ready.isEmpty()) {
                snapshot.close();
                return Optional.empty();
            }
            return Optional.of(new Nearness(index, snapshot, vector(query, ready.get())));
        } catch (IOException | RuntimeException | Error failed) {
            snapshot.close();
            throw failed;
        }
    }

    private float[] vector(ToldQuery query, SentenceModel ready) {
        List<Understood> known = last.get();
        for (Understood one : known) {
            if (one.query().equals(query) && one.model().equals(ready.name())) {
                return one.vector();
            }
        }
        float[] vector = ready.ofQuery(query.text());
        if (!query.question().isEmpty()) {
            vector = between(vector, ready.ofQuery(query.question()));
        }
        List<Understood> kept = Stream.concat(Stream.of(new Understood(query, ready.name(), vector)), known.stream())
                .limit(KEPT)
                .toList();
        last.set(kept);
        return vector;
    }

    /// What is asked counts as much as the story that it is asked about.
    private static float[] between(float[] one, float[] other) {
        float[] sum = one.clone();
        VectorUtil.add(sum, other);
        return VectorUtil.l2normalize(sum, false);
    }
}
