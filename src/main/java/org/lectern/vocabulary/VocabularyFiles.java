package org.lectern.vocabulary;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.Problem.Severity;
import org.lectern.knowledge.Vocabulary;

/// Reads the facet files of a library, `vocabulary/*.yaml`: one file a facet, its concepts under SKOS names.
public final class VocabularyFiles {

    private VocabularyFiles() {}

    /// What the files hold.
    ///
    /// @param vocabulary the concepts that stand, however many files have slips
    /// @param problems   one sentence each, with file and line; REFUSED where a whole file could not be read
    public record Outcome(Vocabulary vocabulary, List<Problem> problems) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /// Reads every `*.yaml` of the folder in the order of their names. A folder that is not there gives an empty
    /// vocabulary and a problem; nothing is thrown.
    public static Outcome read(Path folder) {
        List<Problem> problems = new ArrayList<>();
        List<FacetFile.Entry> entries = new ArrayList<>();
        for (Path file : files(folder, problems)) {
            read(file, problems).forEach(entries::add);
        }
        VocabularyCheck check = new VocabularyCheck(Identifiers.shipped());
        List<Concept> concepts = check.check(entries);
        problems.addAll(check.problems());
        return new Outcome(new Vocabulary(concepts), problems);
    }

    private static List<Path> files(Path folder, List<Problem> problems) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".yaml") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(
                    refused(folder, "The vocabulary folder could not be read; it holds one YAML file for each facet."));
            return List.of();
        }
    }

    private static List<FacetFile.Entry> read(Path file, List<Problem> problems) {
        try {
            FacetFile read = FacetFile.read(name(file), Files.readString(file, StandardCharsets.UTF_8));
            problems.addAll(read.problems());
            return read.entries();
        } catch (CharacterCodingException e) {
            problems.add(refused(file, "The file is not UTF-8 text."));
        } catch (IOException e) {
            problems.add(refused(file, "The file could not be read."));
        }
        return List.of();
    }

    private static String name(Path file) {
        return "vocabulary/" + file.getFileName();
    }

    private static Problem refused(Path path, String sentence) {
        return new Problem("vocabulary", Severity.REFUSED, String.valueOf(path.getFileName()), sentence);
    }
}
