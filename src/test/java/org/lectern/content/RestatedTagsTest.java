package org.lectern.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Vocabulary;
import org.lectern.library.LibraryDoor;
import org.lectern.library.ReadFiles;

/// What an original's section carries, its restated section carries too: nobody searches the original. The originals
/// are not part of the project: where they are absent the test says so and is skipped.
class RestatedTagsTest {

    private static final Path SHIPPED = Path.of("knowledge");

    /// Some tags of the originals rest on a figure of speech ("stress on weak muscles"), which restating does away
    /// with.
    private static final double LEAST_KEPT = 0.98;

    /// A title that several sources share ("Introduction") pairs nothing by itself.
    private static final int LEAST_TITLES = 3;

    @TempDir
    Path folder;

    @Test
    void theConceptsOfAnOriginalsSectionStandInItsRestatedSection() throws IOException {
        Path originals = Path.of(System.getProperty("lectern.originals", "../shared/originals"));
        assumeTrue(Files.isDirectory(originals), "the originals are not here; nothing to compare with");
        LibraryDoor door = new LibraryDoor(folder.resolve("cache"));
        List<Path> files;
        try (var listed = Files.list(originals)) {
            files = listed.sorted().toList();
        }
        ReadFiles restated = door.readLibrary(SHIPPED);
        int all = 0;
        List<String> lost = new ArrayList<>();
        for (SourceReading original : door.readFiles(SHIPPED, files).sources()) {
            Map<String, Set<String>> ours = byTitle(nearest(original, restated.sources()));
            for (SectionReading section : original.sections()) {
                Set<String> kept = ours.getOrDefault(title(section), Set.of());
                for (String concept : ours.containsKey(title(section)) ? section.conceptIds() : Set.<String>of()) {
                    all++;
                    if (!isKept(concept, kept, restated.vocabulary())) {
                        lost.add(section.section().title() + ": " + concept);
                    }
                }
            }
        }
        assertThat(all).isGreaterThan(300);
        assertThat(1 - lost.size() / (double) all)
                .as("lost of %d: %s", all, lost)
                .isGreaterThan(LEAST_KEPT);
    }

    /// The restated source that has most titles of the original.
    private static SourceReading nearest(SourceReading original, List<SourceReading> restated) {
        Set<String> titles = byTitle(original).keySet();
        SourceReading nearest = restated.getFirst();
        int most = 0;
        for (SourceReading one : restated) {
            Set<String> shared = new HashSet<>(byTitle(one).keySet());
            shared.retainAll(titles);
            if (shared.size() > most) {
                most = shared.size();
                nearest = one;
            }
        }
        assertThat(most)
                .as("titles in common with %s", original.document().id())
                .isGreaterThan(LEAST_TITLES);
        return nearest;
    }

    private static Map<String, Set<String>> byTitle(SourceReading source) {
        Map<String, Set<String>> concepts = new HashMap<>();
        source.sections()
                .forEach(section -> concepts.computeIfAbsent(title(section), _ -> new HashSet<>())
                        .addAll(section.conceptIds()));
        return concepts;
    }

    private static String title(SectionReading section) {
        return section.section()
                .title()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /// By itself or by a narrower concept, which counts for it.
    private static boolean isKept(String concept, Set<String> kept, Vocabulary vocabulary) {
        return kept.contains(concept) || kept.stream().anyMatch(each -> vocabulary.isBelow(each, concept));
    }
}
