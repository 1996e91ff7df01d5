package org.lectern.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.lectern.knowledge.Problem;
import org.lectern.library.LibraryDoor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `lectern check`: what a librarian must fix before she would sign for the library.
@Command(
        name = "check",
        description = "Lists every problem that a librarian must fix, exit code 1 where there is one;"
                + " behind them what is only worth knowing.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private static final int NOTES_OF_A_KIND = 5;

    private final Console console;
    private final LibraryDoor door;

    @Mixin
    private final LibraryOption library;

    @Option(names = "--notes", description = "Prints every note; without it five of a kind.")
    private boolean everyNote;

    CheckCommand(Console console, Surroundings surroundings, LibraryDoor door) {
        this.console = console;
        this.door = door;
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() {
        List<Problem> all = door.check(library.folder());
        List<Problem> problems =
                all.stream().filter(problem -> !isNote(problem)).toList();
        problems.forEach(problem -> console.print(line(problem)));
        printNotes(all.stream().filter(CheckCommand::isNote).toList());
        console.say(problems.isEmpty() ? "No problems found." : problems.size() + " to fix.");
        return problems.isEmpty() ? Console.FINE : Console.FOUND_A_PROBLEM;
    }

    /// Behind what must be fixed and set in, by kind: a library in good order has notes too.
    private void printNotes(List<Problem> notes) {
        if (notes.isEmpty()) {
            return;
        }
        console.print("");
        console.print("Worth knowing, nothing that must be fixed:");
        Map<String, List<Problem>> byKind = new LinkedHashMap<>();
        notes.forEach(note ->
                byKind.computeIfAbsent(note.kind(), _ -> new ArrayList<>()).add(note));
        byKind.forEach((kind, all) -> {
            int shown = everyNote ? all.size() : Math.min(all.size(), NOTES_OF_A_KIND);
            all.subList(0, shown).forEach(note -> console.print("  " + line(note)));
            if (shown < all.size()) {
                console.print("  " + kind + "  and " + (all.size() - shown) + " more; --notes prints every one.");
            }
        });
    }

    private static String line(Problem problem) {
        return problem.kind() + "  " + problem;
    }

    private static boolean isNote(Problem problem) {
        return problem.severity() == Problem.Severity.NOTE;
    }
}
