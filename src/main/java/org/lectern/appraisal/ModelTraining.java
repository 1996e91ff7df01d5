package org.lectern.appraisal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Trains the [ClaimModel] on labelled documents and writes its weights: `ModelTraining OUT LABELS.jsonl…`. Only pages
/// that sell are learnt from. Full batches, a fixed number of steps and no chance: the same labels and rules give the
/// same weights.
public final class ModelTraining {

    private static final int STEPS = 3000;
    private static final double RATE = 0.5;
    /// Keeps weights small, so that no trait of the few pages written for training decides alone.
    private static final double DECAY = 0.004;

    private record Example(Map<String, Double> features, boolean promotional) {}

    private ModelTraining() {}

    public static void main(String[] args) throws IOException {
        List<LabelledDocument> documents = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            documents.addAll(Labels.read(Path.of(args[i])));
        }
        Map<String, Double> weights = train(documents);
        List<String> lines = new ArrayList<>();
        lines.add("# Weights of the claim model, written by ModelTraining; feature, tab, weight.");
        weights.forEach((feature, weight) -> lines.add(ClaimModel.line(feature, weight)));
        Files.write(Path.of(args[0]), lines);
    }

    static Map<String, Double> train(List<LabelledDocument> documents) {
        Appraiser appraiser = new Appraiser(new ClaimModel(Map.of()));
        List<Example> examples = new ArrayList<>();
        documents.forEach(document -> examples.addAll(examples(appraiser, document)));
        TreeSet<String> names = new TreeSet<>(List.of(ClaimModel.BIAS));
        examples.forEach(example -> names.addAll(example.features().keySet()));
        Map<String, Double> weights = new TreeMap<>();
        names.forEach(name -> weights.put(name, 0.0));
        for (int step = 0; step < STEPS; step++) {
            step(weights, examples);
        }
        return weights;
    }

    private static List<Example> examples(Appraiser appraiser, LabelledDocument document) {
        LabelledDocument.Laid laid = document.laid();
        Appraisal appraisal = appraiser.appraise(laid.document(), List.of(), laid.blocks());
        List<Example> examples = new ArrayList<>();
        if (!sells(document)) {
            return examples;
        }
        List<Map<String, Double>> features = appraiser.features(laid.blocks());
        for (int i = 0; i < features.size(); i++) {
            int middle = (appraisal.all().get(i).span().start()
                            + appraisal.all().get(i).span().end())
                    / 2;
            for (int j = 0; j < laid.spans().size(); j++) {
                if (laid.spans().get(j).contains(middle)) {
                    examples.add(
                            new Example(features.get(i), document.units().get(j).isPromotional()));
                }
            }
        }
        return examples;
    }

    /// A page of which a good part is promotional; a lone appeal in a neutral text does not make one.
    private static boolean sells(LabelledDocument document) {
        long promotional = document.units().stream()
                .filter(LabelledDocument.LabelledUnit::isPromotional)
                .count();
        return promotional * 8 > document.units().size();
    }

    private static void step(Map<String, Double> weights, List<Example> examples) {
        ClaimModel model = new ClaimModel(weights);
        Map<String, Double> slopes = new TreeMap<>();
        for (Example example : examples) {
            double error = model.probability(example.features()) - (example.promotional() ? 1 : 0);
            slopes.merge(ClaimModel.BIAS, error, Double::sum);
            example.features().forEach((name, value) -> slopes.merge(name, error * value, Double::sum));
        }
        weights.replaceAll((name, weight) -> weight
                - RATE
                        * (slopes.getOrDefault(name, 0.0) / examples.size()
                                + (name.equals(ClaimModel.BIAS) ? 0 : DECAY * weight)));
    }
}
