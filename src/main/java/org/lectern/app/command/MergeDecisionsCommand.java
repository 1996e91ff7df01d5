package org.lectern.app.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.lectern.curation.Agreement;
import org.lectern.curation.Disagreement;
import org.lectern.curation.Judgement;
import org.lectern.library.LibraryDoor;
import org.lectern.library.MergeReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `lectern decisions merge`: two librarians' decisions in one journal.
@Command(
        name = "merge",
        description = "Takes another librarian's decisions.jsonl into the library's: both are kept, disagreements are"
                + " listed with Cohen's kappa; exit code 1 where there are any. Where the two differ, what was decided"
                + " here counts.",
        mixinStandardHelpOptions = true)
final class MergeDecisionsCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryDoor door;

    @Mixin
    private final LibraryOption library;

    @Parameters(paramLabel = "FILE", description = "The other librarian's decisions.jsonl.")
    private Path file = Path.of("");

    MergeDecisionsCommand(Console console, Surroundings surroundings, LibraryDoor door) {
        this.console = console;
        this.door = door;
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() {
        MergeReport report = door.mergeDecisions(library.ownFolder(console), file);
        report.problems().forEach(problem -> console.say(problem.toString()));
        Agreement agreement = report.agreement();
        agreement.disagreements().forEach(this::print);
        agreement
                .judged()
                .forEach((about, judged) -> console.print(String.format(
                        Locale.ROOT,
                        "%s: %d judged by both, %d alike, Cohen's kappa %s",
                        about,
                        judged,
                        agreement.agreed().get(about),
                        kappa(agreement.kappa(about)))));
        console.print(
                agreement.total() == 0
                        ? "Nothing was judged by both, so there is no kappa."
                        : String.format(
                                Locale.ROOT,
                                "Cohen's kappa %s over %d judged by both",
                                kappa(agreement.kappa()),
                                agreement.total()));
        console.say(report.added().size() + " added, " + report.known() + " known already, "
                + agreement.disagreements().size() + " disagreements.");
        return agreement.disagreements().isEmpty() ? Console.FINE : Console.FOUND_A_PROBLEM;
    }

    private void print(Disagreement one) {
        String words = one.here().judgement() instanceof Judgement.OfWords of
                ? " “" + of.place().quote().exact().replaceAll("\\s+", " ") + "”"
                : "";
        console.print("disagree  " + (one.about() + " " + one.which()).strip() + "  "
                + one.here().judgement().source().orElse("") + words + ": "
                + one.here().who() + " (" + one.here().sequence() + ") says " + one.hereSays() + ", "
                + one.there().who() + " (" + one.there().sequence() + ") says " + one.thereSays());
    }

    private static String kappa(OptionalDouble kappa) {
        return kappa.isPresent()
                ? String.format(Locale.ROOT, "%.3f", kappa.getAsDouble())
                : "undefined (both gave one answer throughout)";
    }
}
