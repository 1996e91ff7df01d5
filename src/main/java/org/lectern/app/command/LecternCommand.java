package org.lectern.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.library.LibraryDoor;
import org.lectern.library.LibraryTrouble;
import org.lectern.vocabulary.TableTrouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `lectern` itself: the window, or, where there is no display, the library at a glance.
@Command(
        name = "lectern",
        description = "An offline reading room for medical sources of uneven worth. Without a command: the window.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "[COMMAND]")
public final class LecternCommand implements Callable<Integer> {

    /// Opens the window on a library and returns when it is closed.
    @FunctionalInterface
    public interface Window {
        void open(Path library);
    }

    private final Console console;
    private final Surroundings surroundings;
    private final LibraryDoor door;
    private final Window window;

    @Mixin
    private final LibraryOption library;

    /// What a desktop hands over when someone opens a library's `library.yaml`.
    @Parameters(
            arity = "0..1",
            paramLabel = "LIBRARY",
            description = "A library's folder, or the library.yaml in it: the same as --library.")
    private @Nullable Path opened;

    /// Read before everything else, where the program looks for its folders; here so that it is known and explained.
    @Option(
            names = "--portable",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Keeps library, settings and index in DIR, as on a USB stick.")
    private @Nullable Path portable;

    @Spec
    private @Nullable CommandSpec spec;

    public LecternCommand(Console console, Surroundings surroundings, LibraryDoor door, Window window) {
        this.console = console;
        this.surroundings = surroundings;
        this.door = door;
        this.window = window;
        this.library = new LibraryOption(surroundings);
    }

    /// Runs what the arguments ask for and gives the exit code.
    public int run(String... args) {
        return args.length == 0 ? plainly() : parsed(args);
    }

    /// The common start has nothing to parse, and need not wait for the parser's look at every command.
    private int plainly() {
        try {
            return call();
        } catch (RuntimeException failure) {
            return explain(failure);
        }
    }

    private int parsed(String... args) {
        CommandLine line = new CommandLine(this);
        line.getCommandSpec().version("lectern " + version(LecternCommand.class));
        line.addSubcommand(new IndexCommand(console, surroundings, door));
        line.addSubcommand(new SearchCommand(console, surroundings, door));
        line.addSubcommand(new BatchCommand(console, surroundings, door));
        line.addSubcommand(new SectionsCommand(console, surroundings, door));
        line.addSubcommand(new ImportCommand(console, surroundings, door));
        line.addSubcommand(new CheckCommand(console, surroundings, door));
        line.addSubcommand(new AppraiseCommand(console, surroundings, door));
        line.addSubcommand(new EvaluateCommand(console));
        line.addSubcommand(LessonCommand.line(console, surroundings, door));
        line.addSubcommand(new CommandLine(new DecisionsCommand(console, surroundings, door))
                .addSubcommand(new AddDecisionCommand(console, surroundings, door))
                .addSubcommand(new MergeDecisionsCommand(console, surroundings, door)));
        VocabularyCommand vocabulary = new VocabularyCommand(console, surroundings);
        line.addSubcommand(new CommandLine(vocabulary).addSubcommand(vocabulary.importing()));
        line.setOut(new PrintWriter(console.data(), true));
        line.setErr(new PrintWriter(console.messages(), true));
        // What is typed is a query, and never the name of a file with more to read.
        line.setExpandAtFiles(false);
        line.setExecutionStrategy(EarlyWords::refusedOrRun);
        line.setExecutionExceptionHandler((failure, _, _) -> explain(failure));
        return line.execute(args);
    }

    /// The version that the build wrote into the jar of a class; classes that lie in no jar were built to be tried out.
    static String version(Class<?> in) {
        return Optional.ofNullable(in.getPackage().getImplementationVersion()).orElse("(not packaged)");
    }

    @Override
    public Integer call() {
        Path folder = folder();
        if (surroundings.hasDisplay()) {
            window.open(folder);
        } else {
            try (var open = door.open(folder)) {
                new Glance(console).print(open);
            }
        }
        return Console.FINE;
    }

    private Path folder() {
        if (opened == null) {
            return library.folder();
        }
        return new HandedOver(opened).folder(Objects.requireNonNull(spec));
    }

    /// A person gets one sentence; what only a developer can use is behind a switch.
    private int explain(Exception failure) {
        if (surroundings.variables().containsKey("LECTERN_DEBUG")) {
            failure.printStackTrace(console.messages());
        }
        console.say(sentence(failure));
        return Console.FOUND_A_PROBLEM;
    }

    private static String sentence(Exception failure) {
        return switch (failure) {
            case LibraryTrouble trouble -> trouble.sentence();
            case TableTrouble trouble -> trouble.sentence();
            case UncheckedIOException wrapped -> unreadable(wrapped.getCause());
            case IOException unreadable -> unreadable(unreadable);
            default ->
                "Something went wrong that should not (" + failure
                        + "); set LECTERN_DEBUG=1 to see where, and please report it.";
        };
    }

    private static String unreadable(@Nullable IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> "There is no file " + missing.getMessage() + "; check its name.";
            case CharacterCodingException otherEncoding ->
                "A file is not text in UTF-8; save it as UTF-8 and try again.";
            case null, default ->
                "A file could not be read or written (" + (failure == null ? "no reason given" : failure.getMessage())
                        + "); check that it exists, that there is room, and that you may use it.";
        };
    }
}
