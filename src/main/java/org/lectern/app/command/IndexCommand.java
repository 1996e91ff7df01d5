package org.lectern.app.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.library.Refreshed;
import org.lectern.library.Understood;
import org.lectern.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `lectern index`: brings the index up to date and says what that took.
@Command(
        name = "index",
        description = "Brings the index up to date; only changed sources are read again.",
        mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {

    /// Some minutes of work.
    private static final int WITHOUT_ASKING = 10_000;
    /// As measured on one ordinary core.
    private static final int A_MINUTE = 1_500;

    private final Console console;
    private final LibraryDoor door;

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
                    + " Without this option it is done where at most " + WITHOUT_ASKING + " lack it.")
    private @Nullable Boolean vectors;

    IndexCommand(Console console, Surroundings surroundings, LibraryDoor door) {
        this.console = console;
        this.door = door;
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() {
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
            understand(open);
            return refreshed.refused() == 0 ? Console.FINE : Console.FOUND_A_PROBLEM;
        }
    }

    /// After the report, so that what can be searched by words is told at once.
    private void understand(Library open) {
        console.data().flush();
        int missing = open.notUnderstood();
        if (vectors == null ? missing > WITHOUT_ASKING : !vectors) {
            if (vectors == null) {
                console.say(missing + " sections are not searched by meaning yet, which would take "
                        + missing / A_MINUTE + " minutes or more; 'lectern index --vectors' does it.");
            }
            return;
        }
        Understood done = open.understand(new Told(console));
        if (done.byOther()) {
            console.say("Another Lectern is computing what sections mean; nothing was done here.");
        } else if (done.texts() > 0) {
            console.print(String.format(
                    Locale.ROOT,
                    "%d texts with a vector of their meaning (%d computed, %d dropped)",
                    done.texts(),
                    done.computed(),
                    done.dropped()));
        }
    }

    /// Says every so often how far it is.
    private record Told(Console console) implements Progress {

        private static final int EVERY = 1_000;

        @Override
        public void at(long done, long total, String what) {
            if (done > 0 && done < total && done % EVERY == 0) {
                console.say(done + " of " + total + " read for their meaning");
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
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
            understand(open);
            return refreshed.refused() == 0 ? Console.FINE : Console.FOUND_A_PROBLEM;
        }
    }
}
