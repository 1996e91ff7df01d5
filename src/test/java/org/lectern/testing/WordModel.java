package org.lectern.testing;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.lectern.meaning.SentenceModel;

/// A model that knows a few words of one meaning and nothing else: the same for the same text, and counted.
public final class WordModel implements SentenceModel {

    private static final int DIMENSION = 128;

    private static final Map<String, String> SAME = Map.of(
            "tiredness", "fatigue",
            "exhausted", "fatigue",
            "weary", "fatigue",
            "evening", "night",
            "dark", "night",
            "puffer", "inhaler");

    private final String name;
    private final AtomicInteger passages = new AtomicInteger();

    public WordModel() {
        this("words");
    }

    public WordModel(String name) {
        this.name = name;
    }

    /// How many passages were turned into vectors.
    public int passages() {
        return passages.get();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public float[] ofPassage(String text) {
        passages.incrementAndGet();
        return vector(text);
    }

    @Override
    public float[] ofQuery(String text) {
        return vector(text);
    }

    private static float[] vector(String text) {
        float[] vector = new float[DIMENSION];
        vector[0] = 0.1f;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (word.length() > 3) {
                vector[Math.floorMod(SAME.getOrDefault(word, word).hashCode() * 31, DIMENSION)] += 1;
            }
        }
        double length = 0;
        for (float part : vector) {
            length += part * part;
        }
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }

    @Override
    public void close() {}
}
