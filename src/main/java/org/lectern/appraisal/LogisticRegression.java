package org.lectern.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Fits weights to examples by gradient descent with weight decay: full batches and a fixed number of steps from zero,
/// so that the same examples always give the same weights.
final class LogisticRegression {

    private static final int STEPS = 1500;
    private static final double RATE = 0.6;
    /// Keeps weights small, so that no trait of the few pages written for training decides alone.
    private static final double DECAY = 0.004;

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    /// @param names the features, the bias first in the order of the alphabet or not: it is told by its name
    LogisticRegression(List<String> names) {
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            places.put(names.get(i), i);
        }
    }

    Map<String, Double> fit(List<ModelTraining.Example> examples) {
        int bias = places.getOrDefault(ClaimModel.BIAS, 0);
        int[][] at = new int[examples.size()][];
        double[][] values = new double[examples.size()][];
        for (int i = 0; i < examples.size(); i++) {
            Map<String, Double> features = new TreeMap<>(examples.get(i).features());
            features.put(ClaimModel.BIAS, 1.0);
            at[i] = features.keySet().stream().mapToInt(places::get).toArray();
            values[i] =
                    features.values().stream().mapToDouble(Double::doubleValue).toArray();
        }
        double[] weights = new double[names.size()];
        for (int step = 0; step < STEPS; step++) {
            descend(weights, at, values, examples, bias);
        }
        Map<String, Double> fitted = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            fitted.put(names.get(i), weights[i]);
        }
        return fitted;
    }

    private static void descend(
            double[] weights, int[][] at, double[][] values, List<ModelTraining.Example> examples, int bias) {
        double[] slopes = new double[weights.length];
        for (int i = 0; i < at.length; i++) {
            double sum = 0;
            for (int j = 0; j < at[i].length; j++) {
                sum += weights[at[i][j]] * values[i][j];
            }
            double error = 1 / (1 + Math.exp(-sum)) - (examples.get(i).promotional() ? 1 : 0);
            for (int j = 0; j < at[i].length; j++) {
                slopes[at[i][j]] += error * values[i][j];
            }
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] -= RATE * (slopes[i] / at.length + (i == bias ? 0 : DECAY * weights[i]));
        }
    }
}
