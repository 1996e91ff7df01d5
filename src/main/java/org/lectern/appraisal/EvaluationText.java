package org.lectern.appraisal;

import java.util.Locale;
import org.lectern.knowledge.Evidence;

/// An evaluation as a person reads it on the command line.
public final class EvaluationText {

    private EvaluationText() {}

    public static String of(Evaluation evaluation) {
        StringBuilder out = new StringBuilder();
        Counts flag = evaluation.promotional();
        double[] interval = evaluation.interval();
        line(
                out,
                "promotional   precision %.3f  recall %.3f  F1 %.3f  (95 %% of draws of documents: %.3f to %.3f)",
                flag.precision(),
                flag.recall(),
                flag.f1(),
                interval[0],
                interval[1]);
        line(out, "false alarms in 100 units of plain text   %.2f", evaluation.alarmsPerHundredInPlainText());
        evaluation.perKind().forEach((kind, counts) -> counts(out, kind.name(), counts));
        line(
                out,
                "support   accuracy %.3f  macro-F1 %.3f  dangerous upgrades %d",
                evaluation.evidenceAccuracy(),
                evaluation.evidenceMacroF1(),
                evaluation.dangerousUpgrades());
        evaluation.perLevel().forEach((level, counts) -> counts(out, level, counts));
        return out.toString();
    }

    private static void counts(StringBuilder out, String name, Counts counts) {
        line(
                out,
                "  %-12s precision %.2f  recall %.2f  F1 %.2f  (%d hits, %d alarms, %d misses)",
                name,
                counts.precision(),
                counts.recall(),
                counts.f1(),
                counts.hits(),
                counts.alarms(),
                counts.misses());
    }

    /// Every unit on which machine and people differ.
    public static String errors(Evaluation evaluation) {
        StringBuilder out = new StringBuilder();
        evaluation.outcomes().forEach((id, outcomes) -> {
            line(
                    out,
                    "## %s read as %s",
                    id,
                    String.valueOf(evaluation.stances().get(id)));
            for (Outcome outcome : outcomes) {
                boolean flag = outcome.meant().isEmpty() == outcome.flagged().isEmpty();
                if (!flag || !outcome.shown().equals(outcome.read())) {
                    line(
                            out,
                            "%s %s %s|%s %s|%s  %s",
                            flag ? "  " : outcome.meant().isEmpty() ? "FA" : "MI",
                            outcome.isDangerousUpgrade() ? "DANGER" : "",
                            outcome.meant(),
                            outcome.flagged(),
                            outcome.shown().map(Evidence::name).orElse("-"),
                            outcome.read().map(Evidence::name).orElse("-"),
                            outcome.text());
                }
            }
        });
        return out.toString();
    }

    private static void line(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
