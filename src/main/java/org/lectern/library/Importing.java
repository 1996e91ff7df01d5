package org.lectern.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.disk.WholeFile;
import org.lectern.intake.Intake;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.SourceDocument;

/// Takes files into one library: the canonical Markdown goes to `sources/`, the file as it was to `originals/`.
final class Importing {

    private final LibraryFolder library;
    private final boolean replace;
    private final Set<String> takenNow = new HashSet<>();
    private final List<Path> taken = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Importing(LibraryFolder library, boolean replace) {
        this.library = library;
        this.replace = replace;
    }

    ImportReport importAll(List<Path> files) {
        for (Path file : files) {
            switch (Intake.read(file)) {
                case Intake.Outcome.Taken(SourceDocument document) -> take(file, document);
                case Intake.Outcome.Refused(Problem problem) -> problems.add(problem);
            }
        }
        return new ImportReport(files.size(), taken, problems);
    }

    private void take(Path file, SourceDocument document) {
        Path target = library.sources().resolve(document.id() + LibraryFolder.SOURCE_ENDING);
        if (!takenNow.add(document.id())) {
            refuse(file, "another of these files gives a source named '" + document.id() + "'; rename one of the two.");
            return;
        }
        if (Files.exists(target) && !replace) {
            refuse(
                    file,
                    "there is a source named '" + document.id()
                            + "' already and it was left alone; rename the file, or import it with --replace.");
            return;
        }
        try {
            Files.createDirectories(library.originals());
            WholeFile.write(original(file, document), Files.readAllBytes(file));
            WholeFile.write(target, document.text().getBytes(StandardCharsets.UTF_8));
            taken.add(target);
            problems.addAll(document.problems());
        } catch (IOException failed) {
            problems.add(new Problem(
                    "not-saved",
                    Problem.Severity.REFUSED,
                    file.toString(),
                    "it was not saved in " + library.root()
                            + "; check that there is room and that you may write there."));
        }
    }

    private void refuse(Path file, String sentence) {
        problems.add(new Problem("name-taken", Problem.Severity.REFUSED, file.toString(), sentence));
    }

    /// Under the source's id, with the ending that the file had.
    private Path original(Path file, SourceDocument document) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).replaceAll("[^A-Za-z0-9.]", "");
        return library.originals().resolve(document.id() + ending);
    }
}
