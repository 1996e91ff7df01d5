package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.ScoreDoc;

/// Orders sections by their words and their meaning together: the score of words as a part of the best, the cosine as a
/// part of the way from the farthest to the nearest, added by weight. Fusion by scores and not by ranks, because it
/// keeps how clearly one section is better than the next (Bruch, Gai and Ingber 2023, "An analysis of fusion functions
/// for hybrid retrieval").
final class Mixture {

    private final Nearness nearness;
    private final double share;

    /// @param share of the meaning in the whole, 0 to 1
    Mixture(Nearness nearness, double share) {
        this.nearness = nearness;
        this.share = share;
    }

    /// @param ranked by their words, best first
    /// @param rest   what comes after them whatever it means
    /// @return all of them in their new order; scores never rise from one to the next
    List<ScoreDoc> mixed(List<ScoreDoc> ranked, List<ScoreDoc> rest) throws IOException {
        Map<Integer, Float> cosines = cosines(ranked);
        if (cosines.size() < 2) {
            List<ScoreDoc> unchanged = new ArrayList<>(ranked);
            unchanged.addAll(rest);
            return unchanged;
        }
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
        float last = mixed.getLast().score;
        rest.forEach(doc -> mixed.add(new ScoreDoc(doc.doc, (float) Math.min(last, (1 - share) * doc.score))));
        return mixed;
    }

    private Map<Integer, Float> cosines(List<ScoreDoc> docs) throws IOException {
        Map<Integer, Float> cosines = new HashMap<>();
        for (ScoreDoc doc : docs) {
            nearness.of(doc.doc).ifPresent(cosine -> cosines.put(doc.doc, cosine));
        }
        return cosines;
    }

    private static float best(List<ScoreDoc> docs) {
        float best = Float.MIN_NORMAL;
        for (ScoreDoc doc : docs) {
            best = Math.max(best, doc.score);
        }
        return best;
    }
}
