package org.lectern.appraisal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Trains the [ClaimModel] on labelled documents and writes its weights: `ModelTraining FOLDER LABELS.jsonl… --
/// LABELS.jsonl…`. The model of claims learns from all pages that sell, the model of stance from all pages before the
/// `--`: pages that sell softly would teach it that gentle advice sells. Full batches, a fixed number of steps and no
/// chance: the same labels and rules give the same weights.
public final class ModelTraining {

    /// What the model saw of a unit, and what people said of it.
    record Example(Map<String, Double> features, boolean promotional) {}

    private ModelTraining() {}

    public static void main(String[] args) throws IOException {
        List<LabelledDocument> ofStance = new ArrayList<>();
        List<LabelledDocument> ofClaims = new ArrayList<>();
        boolean soft = false;
        for (int i = 1; i < args.length; i++) {
            if (args[i].equals("--")) {
                soft = true;
                continue;
            }
            List<LabelledDocument> read = Labels.read(Path.of(args[i]));
            ofClaims.addAll(read);
            ofStance.addAll(soft ? List.of() : read);
        }
        write(Path.of(args[0], ClaimModel.OF_CLAIMS), train(ofClaims, true));
        write(Path.of(args[0], ClaimModel.OF_STANCE), train(ofStance, false));
    }

    private static void write(Path file, Map<String, Double> weights) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Weights of a claim model, written by ModelTraining; feature, tab, weight.");
        weights.forEach((feature, weight) -> lines.add(ClaimModel.line(feature, weight)));
        Files.write(file, lines);
    }

    static Map<String, Double> train(List<LabelledDocument> documents, boolean onlySelling) {
        Appraiser appraiser = new Appraiser(new ClaimModel(Map.of()), new ClaimModel(Map.of()));
        List<Example> examples = new ArrayList<>();
        documents.stream()
                .filter(document -> !onlySelling || sells(document))
                .forEach(document -> examples.addAll(examples(appraiser, document)));
        TreeSet<String> names = new TreeSet<>(List.of(ClaimModel.BIAS));
        examples.forEach(example -> names.addAll(example.features().keySet()));
        return new LogisticRegression(List.copyOf(names)).fit(examples);
    }

    private static List<Example> examples(Appraiser appraiser, LabelledDocument document) {
        LabelledDocument.Laid laid = document.laid();
        Appraisal appraisal = appraiser.appraise(laid.document(), List.of(), laid.blocks());
        List<Example> examples = new ArrayList<>();
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
}
