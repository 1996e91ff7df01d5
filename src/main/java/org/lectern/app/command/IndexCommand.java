package org.lectern.app.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.library.Refreshed;
import org.lectern.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `lectern index`: brings the index up to date and says what that took.
@Command(
        name = "index",
        description = "Brings the index up to date; only changed sources are read again.",
        mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryDoor door;
    private final Meanings meanings;

    @Mixin
    private final LibraryOption library;

    @Option(names = "--rebuild", description = "Read everything again.")
    private boolean rebuild;

    @Option(
            names = "--corpus",
            paramLabel = "FILE.jsonl",
            description = "Index a plain collection instead, one JSON object a line (id, title, text), so that the"
                    + " folder named with --library answers with its ids.")
    private @Nullable Path corpus;

    @Option(
            names = "--tag-with",
            paramLabel = "LIBRARY",
            description = "With --corpus: also tag every record with the vocabulary of this library, and appraise it.")
    private @Nullable Path tagging;

    @Option(
            names = "--vectors",
            negatable = true,
            description = "Also compute what sections mean, for search by meaning: a second for ten to forty sections."
                    + " Without this option it is done where at most " + Meanings.WITHOUT_ASKING + " lack it.")
    private @Nullable Boolean vectors;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    IndexCommand(Console console, Surroundings surroundings, LibraryDoor door) {
        this.console = console;
        this.door = door;
        this.meanings = new Meanings(console);
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() {
        if (tagging != null && corpus == null) {
            throw new ParameterException(
                    spec.commandLine(), "--tag-with is for a plain collection; name one with --corpus");
        }
        if (rebuild) {
            door.forgetIndex(library.folder());
        }
        if (corpus != null) {
            return index(corpus);
        }
        try (Library open = door.open(library.folder())) {
            Refreshed refreshed = open.refreshed();
            console.print(String.format(
                    Locale.ROOT,
                    "%d files found: %d sources (%d read anew, %d unchanged), %d refused; %d removed from the index",
                    refreshed.found(),
                    refreshed.read() + refreshed.unchanged(),
                    refreshed.read(),
                    refreshed.unchanged(),
                    refreshed.refused(),
                    refreshed.removed()));
            open.problems().forEach(problem -> console.say(problem.toString()));
            // After the report, so that what can be searched by words is told at once.
            meanings.compute(open, Optional.ofNullable(vectors));
            return refreshed.refused() == 0 ? Console.FINE : Console.FOUND_A_PROBLEM;
        }
    }

    private int index(Path collection) {
        try (Library open =
                door.indexCorpus(library.folder(), collection, Optional.ofNullable(tagging), Progress.unwatched())) {
            Refreshed refreshed = open.refreshed();
            console.print(String.format(
                    Locale.ROOT,
                    "%d records found: %d read anew, %d unchanged, %d refused",
                    refreshed.found(),
                    refreshed.read(),
                    refreshed.unchanged(),
                    refreshed.refused()));
            open.problems().forEach(problem -> console.say(problem.toString()));
            // After the report, so that what can be searched by words is told at once.
            meanings.compute(open, Optional.ofNullable(vectors));
            return refreshed.refused() == 0 ? Console.FINE : Console.FOUND_A_PROBLEM;
        }
    }
}
