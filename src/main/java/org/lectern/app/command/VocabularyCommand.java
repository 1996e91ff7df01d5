package org.lectern.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.disk.WholeFile;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.vocabulary.VocabularyFiles;
import org.lectern.vocabulary.VocabularyImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lectern vocabulary import`: a facet file from a table of terms, so that nobody starts from nothing.
@Command(name = "vocabulary", description = "Works on vocabularies.", mixinStandardHelpOptions = true)
final class VocabularyCommand implements Callable<Integer> {

    private final Console console;
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    VocabularyCommand(Console console, Surroundings surroundings) {
        this.console = console;
        this.surroundings = surroundings;
    }

    Import importing() {
        return new Import(console, surroundings);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say what to do: lectern vocabulary import FILE");
    }

    /// Takes the terms of a chosen subtree into a facet file.
    @Command(
            name = "import",
            description = "Makes vocabulary/NAME.yaml of a library from a table of MeSH, HPO or Disease Ontology terms"
                    + " (tab-separated with a header: id, label, synonyms, tree_numbers or parents).",
            mixinStandardHelpOptions = true)
    static final class Import implements Callable<Integer> {

        private static final int NAMES_TOLD = 5;

        private final Console console;

        @Mixin
        private final LibraryOption library;

        @Parameters(paramLabel = "FILE", description = "The table of terms.")
        private Path table = Path.of("");

        @Option(names = "--facet", required = true, paramLabel = "FACET", description = "Whose values they become.")
        private String facet = "";

        @Option(
                names = "--root",
                paramLabel = "TERM",
                description =
                        "Where a wanted subtree begins: a MeSH tree number (C23.888), an id or a label; repeatable."
                                + " With - before it the subtree is left out. Default: the whole table.")
        private List<String> roots = new ArrayList<>();

        @Option(names = "--title", paramLabel = "TEXT", description = "The title of the facet file.")
        private @Nullable String title;

        @Option(
                names = "--out",
                paramLabel = "NAME",
                description = "The file's name; '-' prints it. Default: the facet's name.")
        private @Nullable String out;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        Import(Console console, Surroundings surroundings) {
            this.console = console;
            this.library = new LibraryOption(surroundings);
        }

        @Override
        public Integer call() throws IOException {
            Facet into = Facet.ofCode(facet)
                    .filter(Facet.ofConcepts()::contains)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "--facet takes one of "
                                    + String.join(
                                            ", ",
                                            Facet.ofConcepts().stream()
                                                    .map(Facet::code)
                                                    .toList())));
            String name = title == null ? into.code() : title;
            boolean printed = "-".equals(out);
            Path folder = (printed ? library.folder() : library.ownFolder(console)).resolve("vocabulary");
            Set<String> taken = new LinkedHashSet<>();
            if (!printed) {
                VocabularyFiles.read(folder).vocabulary().concepts().stream()
                        .map(Concept::id)
                        .forEach(taken::add);
            }
            var options = new VocabularyImport.Options(table, into, name, roots, taken);
            VocabularyImport.Made made = VocabularyImport.make(options);
            if (printed) {
                console.data().append(made.file());
            } else {
                save(folder.resolve((out == null ? into.code() : out) + ".yaml"), made.file());
            }
            say(made);
            return Console.FINE;
        }

        private void say(VocabularyImport.Made made) {
            int levels = made.levels();
            console.say(counted(made.concepts().size(), "concept") + " on " + counted(levels, "level") + ".");
            List<String> leftOut = made.leftOut();
            if (!leftOut.isEmpty()) {
                String some = leftOut.stream()
                        .limit(NAMES_TOLD)
                        .map(label -> "“" + label + "”")
                        .collect(Collectors.joining(", "));
                int more = leftOut.size() - NAMES_TOLD;
                console.say("Names that several terms claim, each left to one of them: " + some
                        + (more > 0 ? " and " + more + " more" : "") + ".");
            }
        }

        private static String counted(int count, String thing) {
            return count + " " + thing + (count == 1 ? "" : "s");
        }

        /// Never over a file that is there: a librarian may have worked on it for months.
        private void save(Path file, String text) throws IOException {
            if (Files.exists(file)) {
                throw new ParameterException(
                        spec.commandLine(), file + " is there already and was left alone; name another with --out.");
            }
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
            console.print(file.toString());
        }
    }
}
