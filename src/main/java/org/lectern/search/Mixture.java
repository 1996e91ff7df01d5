package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.VectorUtil;

/// Orders sections by their words and their meaning together: the score of words as a part of the best, the cosine as a
/// part of the way from the farthest to the nearest, added by weight. Fusion by scores and not by ranks, because it
/// keeps how clearly one section is better than the next (Bruch, Gai and Ingber 2023, "An analysis of fusion functions
/// for hybrid retrieval").
///
/// Then once more, with a query moved towards the first of them: what a library says on a question is near in meaning
/// to what else it says on it (Rocchio 1971; with vectors Li et al. 2022, "Pseudo relevance feedback with deep language
/// models and dense retrievers").
final class Mixture {

    /// So many of the first move the query, each by its place, all together by this share of its length.
    private static final int FIRST = 5;

    private static final float PULL = 0.7f;

    private final Nearness nearness;
    private final double share;

    /// @param share of the meaning in the whole, 0 to 1
    Mixture(Nearness nearness, double share) {
        this.nearness = nearness;
        this.share = share;
    }

    /// @param ranked by their words, best first; at the end, with a score of 0, what has none of them
    /// @param rest   what comes after them whatever it means
    /// @return all of them in their new order; scores never rise from one to the next
    List<ScoreDoc> mixed(List<ScoreDoc> ranked, List<ScoreDoc> rest) throws IOException {
        Map<Integer, float[]> vectors = vectors(ranked);
        List<ScoreDoc> all = new ArrayList<>(ranked);
        if (vectors.size() >= 2) {
            List<ScoreDoc> first = mixed(ranked, vectors, nearness.query());
            all = mixed(ranked, vectors, pulled(first, vectors));
            float last = all.getLast().score;
            for (ScoreDoc doc : rest) {
                all.add(new ScoreDoc(doc.doc, (float) Math.min(last, (1 - share) * doc.score)));
            }
        } else {
            all.addAll(rest);
        }
        return all;
    }

    private List<ScoreDoc> mixed(List<ScoreDoc> ranked, Map<Integer, float[]> vectors, float[] query) {
        Map<Integer, Float> cosines = new HashMap<>();
        vectors.forEach((doc, vector) -> cosines.put(doc, VectorUtil.dotProduct(query, vector)));
        float nearest = cosines.values().stream().max(Comparator.naturalOrder()).orElse(1f);
        float farthest =
                cosines.values().stream().min(Comparator.naturalOrder()).orElse(0f);
        float best = best(ranked);
        List<ScoreDoc> mixed = new ArrayList<>();
        for (ScoreDoc doc : ranked) {
            double words = doc.score / best;
            // What has no vector yet is taken to mean as much as it says.
            double meaning = Optional.ofNullable(cosines.get(doc.doc))
                    .map(cosine -> (double) (cosine - farthest) / Math.max(nearest - farthest, Float.MIN_NORMAL))
                    .orElse(words);
            mixed.add(new ScoreDoc(doc.doc, (float) (best * ((1 - share) * words + share * meaning))));
        }
        // The sort is stable: equals stay in the order of their words.
        mixed.sort(Comparator.comparingDouble(doc -> -doc.score));
        return mixed;
    }

    /// The query on its way to the first sections, of length one again.
    private float[] pulled(List<ScoreDoc> first, Map<Integer, float[]> vectors) {
        List<float[]> near = first.stream()
                .limit(FIRST)
                .map(doc -> vectors.getOrDefault(doc.doc, nearness.query()))
                .toList();
        float[] sum = new float[nearness.query().length];
        float weights = 0;
        for (int place = 0; place < near.size(); place++) {
            float weight = 1f / (place + 1);
            weights += weight;
            for (int i = 0; i < sum.length; i++) {
                sum[i] += weight * near.get(place)[i];
            }
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] = nearness.query()[i] + PULL * sum[i] / weights;
        }
        return VectorUtil.l2normalize(sum, false);
    }

    private Map<Integer, float[]> vectors(List<ScoreDoc> docs) throws IOException {
        Map<Integer, float[]> vectors = new HashMap<>();
        for (ScoreDoc doc : docs) {
            nearness.of(doc.doc).ifPresent(vector -> vectors.put(doc.doc, vector));
        }
        return vectors;
    }

    /// The best score by words; 1 where nothing has any.
    private static float best(List<ScoreDoc> docs) {
        float best = 0;
        for (ScoreDoc doc : docs) {
            best = Math.max(best, doc.score);
        }
        return best > 0 ? best : 1;
    }
}
