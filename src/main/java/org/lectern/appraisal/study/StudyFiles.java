package org.lectern.appraisal.study;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.StudyCard;

/// Reads the study cards of a library, `studies/*.yaml`, one file a study. What is wrong in a file is said in one
/// sentence each, with its line; a card with a wrong or missing value is left out, so that nothing half read stands
/// beside a sentence.
public final class StudyFiles {

    private static final int LARGEST_FILE = 64 << 10;

    private StudyFiles() {}

    /// @param cards    in the order of their files' names
    /// @param problems in the order of their files; REFUSED where a file could not be read, DEFECT for the rest
    public record Outcome(List<StudyCard> cards, List<Problem> problems) {

        public Outcome {
            cards = List.copyOf(cards);
            problems = List.copyOf(problems);
        }
    }

    /// Reads every `*.yaml` of the folder. A folder that is not there holds no cards, which is no problem.
    public static Outcome read(Path folder) {
        if (Files.notExists(folder)) {
            return new Outcome(List.of(), List.of());
        }
        List<StudyCard> cards = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files(folder, problems)) {
            card(file, problems).ifPresent(cards::add);
        }
        tellOfTwins(cards, problems);
        return new Outcome(cards, problems);
    }

    private static List<Path> files(Path folder, List<Problem> problems) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".yaml") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            problems.add(
                    refused("studies", "The folder of study cards could not be read; it holds one YAML file a study."));
            return List.of();
        }
    }

    private static Optional<StudyCard> card(Path file, List<Problem> problems) {
        String name = String.valueOf(file.getFileName());
        String where = "studies/" + name;
        try {
            if (Files.size(file) > LARGEST_FILE) {
                problems.add(refused(where, "The file is larger than 64 KB; a study card is a page at most."));
                return Optional.empty();
            }
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return StudyCardReader.read(name.substring(0, name.length() - ".yaml".length()), where, text, problems);
        } catch (CharacterCodingException notText) {
            problems.add(refused(where, "The file is not UTF-8 text; save it as UTF-8."));
        } catch (IOException unreadable) {
            problems.add(refused(where, "The file could not be read; check its permissions."));
        }
        return Optional.empty();
    }

    private static void tellOfTwins(List<StudyCard> cards, List<Problem> problems) {
        Map<String, String> owners = new HashMap<>();
        for (StudyCard card : cards) {
            for (String identifier : card.identifiers()) {
                String owner = owners.putIfAbsent(identifier, card.id());
                if (owner != null) {
                    problems.add(new Problem(
                            "study-card",
                            Problem.Severity.DEFECT,
                            "studies/" + card.id() + ".yaml",
                            "The identifier '" + identifier + "' stands in " + owner
                                    + ".yaml too; keep one card for a study."));
                }
            }
        }
    }

    private static Problem refused(String where, String sentence) {
        return new Problem("study-card", Problem.Severity.REFUSED, where, sentence);
    }
}
