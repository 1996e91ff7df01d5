package org.lectern.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lectern.intake.Intake;
import org.lectern.knowledge.Problem;

/// The folder of a library and what lies where in it.
///
/// @param root the folder that holds `library.yaml`
record LibraryFolder(Path root) {

    static final String SOURCE_ENDING = ".md";

    Path description() {
        return root.resolve("library.yaml");
    }

    Path sources() {
        return root.resolve("sources");
    }

    Path originals() {
        return root.resolve("originals");
    }

    Path vocabulary() {
        return root.resolve("vocabulary");
    }

    Path decisions() {
        return root.resolve("curation").resolve("decisions.jsonl");
    }

    Path studies() {
        return root.resolve("studies");
    }

    Path lessons() {
        return root.resolve("lessons");
    }

    /// Every folder in which somebody may change something that the library shows.
    List<Path> watched() {
        return List.of(root, sources(), vocabulary(), root.resolve("curation"), studies(), lessons());
    }

    /// Everything in the sources folder in which somebody may expect a source, by name: what is hidden, what editors
    /// leave behind and pictures are not.
    List<Path> sourceFiles() {
        if (!Files.isDirectory(sources())) {
            return List.of();
        }
        try (var files = Files.list(sources())) {
            return files.filter(StrayFile::mayBeMeantAsASource).sorted().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new LibraryTrouble(sources() + " could not be read; check that you may read it.", unreadable);
        }
    }

    /// Reads a source. A link that leads out of the library is refused: whoever opens a library that was handed over
    /// shall not be shown files of their own as its sources. What is no source by its name is refused too: in
    /// silence it would be missed.
    Intake.Outcome read(Path file) {
        Optional<Problem> stray = StrayFile.refused(file);
        if (stray.isPresent()) {
            return new Intake.Outcome.Refused(stray.get());
        }
        return leadsOut(file)
                ? new Intake.Outcome.Refused(new Problem(
                        "leads-out",
                        Problem.Severity.REFUSED,
                        file.toString(),
                        "it is a link to a file outside of the library; copy the file into the library instead."))
                : Intake.read(file);
    }

    /// Of files whose names give one id the first is the source.
    static Problem nameTaken(Path file, Path before) {
        return new Problem(
                "name-taken",
                Problem.Severity.REFUSED,
                file.toString(),
                "its name gives the same id as " + before + "; rename one of the two.");
    }

    private boolean leadsOut(Path file) {
        try {
            return !file.toRealPath().startsWith(root.toRealPath());
        } catch (IOException goneOrCircular) {
            return false;
        }
    }

    /// @throws LibraryTrouble where the folder is gone, as when a disk was taken out
    void mustBeThere() {
        if (!Files.isRegularFile(description())) {
            throw new LibraryTrouble("The library\u2019s folder " + root
                    + " is gone, or its library.yaml is; what was read of it is still shown. Bring it back to go on.");
        }
    }
}
