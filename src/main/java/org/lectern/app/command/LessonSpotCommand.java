package org.lectern.app.command;

import java.util.concurrent.Callable;
import org.lectern.export.SpotSheet;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.library.lessons.Spot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `lectern lesson spot`: a sheet of statements for students, or its key.
@Command(
        name = "spot",
        description = "Draws statements of the library, half of them promotional. Same seed, same sheet.",
        mixinStandardHelpOptions = true)
final class LessonSpotCommand implements Callable<Integer> {

    private static final int MOST = 1_000;

    private final Console console;
    private final LibraryDoor door;

    @Mixin
    private final LibraryOption library;

    @Option(names = "--count", paramLabel = "N", defaultValue = "8", description = "How many (default 8).")
    private int count;

    @Option(names = "--seed", required = true, paramLabel = "S", description = "Any whole number.")
    private long seed;

    @Option(names = "--key", description = "The key instead of the students' sheet.")
    private boolean key;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    LessonSpotCommand(Console console, Surroundings surroundings, LibraryDoor door) {
        this.console = console;
        this.door = door;
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() {
        HowMany.check(spec, "--count", count, MOST);
        try (Library open = door.open(library.folder())) {
            Spot spot = Spot.draw(open, count, seed);
            spot.note().ifPresent(console::say);
            SpotSheet sheet = new SpotSheet(spot);
            console.data().append(key ? sheet.key() : sheet.sheet());
        }
        return Console.FINE;
    }
}
