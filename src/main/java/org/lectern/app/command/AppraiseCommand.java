package org.lectern.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Statement;
import org.lectern.library.LibraryDoor;
import org.lectern.library.ReadFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `lectern appraise`: what support every statement of a file shows, and what sells.
@Command(
        name = "appraise",
        description = "Prints the support that every statement of the files shows, and every promotional flag with its"
                + " reason.",
        mixinStandardHelpOptions = true)
final class AppraiseCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryDoor door;

    @Mixin
    private final LibraryOption library;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Markdown, a web page or plain text as saved from the web.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "One JSON object a statement.")
    private boolean json;

    AppraiseCommand(Console console, Surroundings surroundings, LibraryDoor door) {
        this.console = console;
        this.door = door;
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() {
        ReadFiles read = door.readFiles(library.folder(), files);
        read.sources().forEach(json ? this::printJson : this::printText);
        read.problems().forEach(problem -> console.say(problem.toString()));
        return read.sources().size() == files.size() ? Console.FINE : Console.FOUND_A_PROBLEM;
    }

    private void printJson(SourceReading source) {
        Json writer = new Json();
        for (SectionReading section : source.sections()) {
            for (Statement statement : section.statements()) {
                console.print(writer.statement(
                        section.section(), statement, source.document().text()));
            }
        }
    }

    private void printText(SourceReading source) {
        console.print(source.document().title() + "  (" + source.stance().name().toLowerCase(Locale.ROOT)
                + (source.stanceReasons().isEmpty() ? "" : ": " + String.join("; ", source.stanceReasons())) + ")");
        ShownWords words = new ShownWords(source.document());
        for (SectionReading section : source.sections()) {
            for (Statement statement : section.statements()) {
                console.print(String.format(
                        "  %-8s %s", statement.evidence().map(Evidence::name).orElse("–"), words.in(statement.span())));
                reasons(statement, words).forEach(reason -> console.print("           " + reason));
            }
        }
    }

    private static List<String> reasons(Statement statement, ShownWords words) {
        List<String> reasons = new ArrayList<>();
        if (!statement.cues().isEmpty()) {
            reasons.add("because it says: "
                    + statement.cues().stream()
                            .map(cue -> "“" + words.in(cue.words()) + "”")
                            .collect(Collectors.joining(", ")));
        }
        statement
                .claims()
                .forEach(claim -> reasons.add("⚑ " + claim.kind() + " “" + words.in(claim.trigger()) + "”: "
                        + claim.reason() + " (" + claim.regulation() + ")"));
        if (!statement.limits().isEmpty()) {
            reasons.add("+ LIMIT "
                    + statement.limits().stream()
                            .map(limit -> "“" + words.in(limit) + "”")
                            .collect(Collectors.joining(", ")));
        }
        statement.notFlagged().ifPresent(why -> reasons.add("not flagged: " + why));
        return reasons;
    }
}
