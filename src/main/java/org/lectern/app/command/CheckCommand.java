package org.lectern.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.knowledge.Problem;
import org.lectern.library.LibraryDoor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `lectern check`: what a librarian must fix before she would sign for the library.
@Command(
        name = "check",
        description = "Lists every problem that a librarian must fix; exit code 1 where there is one.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryDoor door;

    @Mixin
    private final LibraryOption library;

    CheckCommand(Console console, Surroundings surroundings, LibraryDoor door) {
        this.console = console;
        this.door = door;
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() {
        List<Problem> problems = door.check(library.folder()).stream()
                .filter(problem -> problem.severity() != Problem.Severity.NOTE)
                .toList();
        problems.forEach(problem -> console.print(problem.kind() + "  " + problem));
        console.say(problems.isEmpty() ? "No problems found." : problems.size() + " to fix.");
        return problems.isEmpty() ? Console.FINE : Console.FOUND_A_PROBLEM;
    }
}
