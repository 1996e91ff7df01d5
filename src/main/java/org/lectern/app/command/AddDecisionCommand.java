package org.lectern.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.curation.Outcome;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.settings.SettingsFile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `lectern decisions add`: one decision from a script.
@Command(
        name = "add",
        description = "Saves one decision and prints its number and id; exit code 1 where it could not be saved.",
        mixinStandardHelpOptions = true)
final class AddDecisionCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryDoor door;
    private final Surroundings surroundings;

    @Mixin
    private final LibraryOption library;

    @Mixin
    private final DecisionTarget target = new DecisionTarget();

    @ArgGroup(exclusive = true, multiplicity = "1")
    private DecisionOptions what = new DecisionOptions();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
    private String reason = "";

    @Option(
            names = "--who",
            paramLabel = "NAME",
            description = "Who decides. Default: the name in the settings, else the system's user name.")
    private @Nullable String who;

    @Option(
            names = "--elsewhere",
            paramLabel = "FILE",
            description = "Where to save the decision should the library not take it.")
    private @Nullable Path elsewhere;

    AddDecisionCommand(Console console, Surroundings surroundings, LibraryDoor door) {
        this.console = console;
        this.surroundings = surroundings;
        this.door = door;
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() {
        try (Library open = door.open(library.ownFolder(console))) {
            DecisionWriter writer = new DecisionWriter(open, target, name(), reason);
            return told(open, open.desk().decide(writer.draft(what)));
        }
    }

    private String name() {
        if (who != null) {
            return who;
        }
        Path file = surroundings.settingsFolder().resolve(SettingsFile.NAME);
        return new SettingsFile(file).load().settings().nameOr(surroundings.userName());
    }

    private int told(Library open, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Saved(var decision) -> {
                console.print(decision.sequence() + "  " + decision.id());
                yield Console.FINE;
            }
            case Outcome.Refused(var _, String sentence) -> {
                console.say(sentence);
                yield Console.FOUND_A_PROBLEM;
            }
            case Outcome.NotSaved(var _, String sentence) -> {
                console.say(sentence);
                if (elsewhere == null) {
                    console.say("It is lost with this command: run it again, or name another place with --elsewhere.");
                } else {
                    open.desk().saveElsewhere(elsewhere).forEach(this::tellElsewhere);
                }
                yield Console.FOUND_A_PROBLEM;
            }
        };
    }

    private void tellElsewhere(Outcome outcome) {
        console.say(
                outcome instanceof Outcome.Saved
                        ? "Saved to " + elsewhere + "; bring it back with lectern decisions merge " + elsewhere + "."
                        : "Not saved to " + elsewhere + " either.");
    }
}
