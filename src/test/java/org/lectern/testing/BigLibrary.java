package org.lectern.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// A made-up library as large as one wants it, with the vocabulary that ships: many sources, one of them very long.
public final class BigLibrary {

    private static final int OF_A_SOURCE = 500;
    private static final long SEED = 7;
    private static final List<String> SUBJECTS =
            List.of("Asthma", "Gout", "Psoriasis", "Sarcoidosis", "Migraine", "Anaemia", "Eczema", "Lupus", "Angina");
    private static final List<String> VERBS =
            List.of("is treated with", "may follow", "is seen beside", "responds to", "is worsened by");
    private static final List<String> OBJECTS = List.of(
            "prednisone",
            "methotrexate",
            "physical therapy",
            "muscle weakness",
            "a skin rash",
            "fever and fatigue",
            "an MRI of the thigh",
            "raised creatine kinase",
            "rituximab",
            "a biopsy");
    private static final List<String> ENDS = List.of(
            "in most patients.",
            "in a randomised trial of 120 adults [4].",
            "according to a systematic review.",
            "within six weeks. Call our clinic today.",
            "but not in children.");

    private final Random random = new Random(SEED);
    private final Path folder;

    private BigLibrary(Path folder) {
        this.folder = folder;
    }

    /// @param sections how many it has in all
    /// @param longest  how many of them one source has
    /// @return its folder
    public static Path write(Path folder, int sections, int longest) {
        try {
            return new BigLibrary(folder).write(sections, longest);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private Path write(int sections, int longest) throws IOException {
        Files.createDirectories(folder.resolve("sources"));
        Files.createDirectories(folder.resolve("vocabulary"));
        Files.writeString(folder.resolve("library.yaml"), "title: A large reading room\n");
        try (Stream<Path> vocabulary = Files.list(Path.of("knowledge", "vocabulary"))) {
            for (Path file : vocabulary.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve("vocabulary").resolve(file.getFileName()));
            }
        }
        source(0, longest);
        int left = sections - longest;
        for (int i = 1; left > 0; i++) {
            int here = Math.min(OF_A_SOURCE, left);
            source(i, here);
            left -= here;
        }
        return folder;
    }

    private void source(int number, int sections) throws IOException {
        StringBuilder text = new StringBuilder("---\ntitle: Compendium " + number + "\nissued: 2024\n---\n");
        for (int i = 0; i < sections; i++) {
            text.append("\n## ").append(subject()).append(", part ").append(i).append("\n\n");
            text.append(sentence()).append(' ').append(sentence()).append("\n\n");
            text.append("- ")
                    .append(sentence())
                    .append("\n- ")
                    .append(sentence())
                    .append('\n');
        }
        Files.writeString(folder.resolve("sources/compendium-" + number + ".md"), text);
    }

    private String subject() {
        return one(SUBJECTS);
    }

    private String sentence() {
        return subject() + ' ' + one(VERBS) + ' ' + one(OBJECTS) + ' ' + one(ENDS);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
