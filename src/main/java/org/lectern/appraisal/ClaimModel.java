package org.lectern.appraisal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// A logistic regression over [Features]: how likely it is that a unit of a page that sells is promotional. Its weights
/// are a text file, one feature a line; [ModelTraining] writes it.
final class ClaimModel {

    /// Tells the promotional units of a page that sells from its others.
    static final String OF_CLAIMS = "model-claims.txt";
    /// Tells promotional units from those of any page; a page with several of them sells.
    static final String OF_STANCE = "model-stance.txt";

    static final String BIAS = "(bias)";

    private final Map<String, Double> weights;

    ClaimModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /// The weights that ship with the program.
    static ClaimModel standard(String file) {
        Map<String, Double> weights = new HashMap<>();
        for (String line : RuleFiles.lines(file)) {
            int tab = line.indexOf('\t');
            weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
        return new ClaimModel(weights);
    }

    double probability(Map<String, Double> features) {
        double sum = weight(BIAS);
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += weight(feature.getKey()) * feature.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }

    double weight(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    static String line(String feature, double weight) {
        return feature + "\t" + String.format(Locale.ROOT, "%.4f", weight);
    }
}
