package org.lectern.app.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.library.Refreshed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `lectern index`: brings the index up to date and says what that took.
@Command(
        name = "index",
        description = "Brings the index up to date; only changed sources are read again.",
        mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryDoor door;

    @Mixin
    private final LibraryOption library;

    @Option(names = "--rebuild", description = "Read everything again.")
    private boolean rebuild;

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
            return refreshed.refused() == 0 ? Console.FINE : Console.FOUND_A_PROBLEM;
        }
    }
}
