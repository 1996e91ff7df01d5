package org.lectern.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lectern.appraisal.Appraiser;
import org.lectern.appraisal.Evaluation;
import org.lectern.appraisal.EvaluationText;
import org.lectern.appraisal.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `lectern evaluate`: how well appraisal agrees with labels that people gave.
@Command(
        name = "evaluate",
        description =
                "Measures appraisal against labelled documents: precision, recall and F1 of the promotional flag with"
                        + " intervals, each kind, accuracy and macro-F1 of support, dangerous upgrades.",
        footer = {
            "",
            "The file holds one JSON object a line, one document each:",
            "  {\"id\":\"page-1\",\"units\":[{\"text\":\"Call us today.\",\"block\":\"paragraph\",\"evidence\":null,"
                    + "\"kinds\":[\"CTA\"]}]}",
            "block   heading, paragraph or bullet begins a block; without it the unit goes on in the block before",
            "evidence  SR RCT OBS CASE REF MECH UNCITED PROMO, or null for what states nothing clinical",
            "kinds   the promotional kinds, [] for most"
        },
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "LABELS.jsonl", description = "Labelled documents.")
    private Path labels = Path.of("");

    @Option(names = "--errors", description = "Also list every unit on which machine and people differ.")
    private boolean errors;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            Evaluation evaluation = new Evaluation(new Appraiser(), Labels.read(labels));
            console.print(EvaluationText.of(evaluation).stripTrailing());
            if (errors) {
                console.print(EvaluationText.errors(evaluation).stripTrailing());
            }
            return Console.FINE;
        } catch (IllegalArgumentException unlabelled) {
            console.say(String.valueOf(unlabelled.getMessage()));
            return Console.FOUND_A_PROBLEM;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
