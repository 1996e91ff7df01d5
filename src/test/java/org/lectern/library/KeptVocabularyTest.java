package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Problem;

final class KeptVocabularyTest {

    private static final Concept CONCEPT = new Concept(
            "stridor",
            Facet.SYMPTOM,
            "Stridor",
            List.of("noisy breath"),
            List.of("stridour"),
            List.of("strider"),
            Optional.of("noise"),
            Optional.of("On breathing in."),
            List.of("HP:0010307"),
            false);

    @Test
    void whatIsKeptComesBackWhole(@TempDir Path folder) {
        Problem clash = new Problem(
                "vocabulary", Problem.Severity.DEFECT, "symptoms.yaml:9", "Taken.", List.of("stridor", "wheeze"));
        Problem plain =
                new Problem("vocabulary", Problem.Severity.REFUSED, "tests.yaml", "The file is not UTF-8 text.");
        KeptVocabulary kept = new KeptVocabulary("key", "print", List.of(CONCEPT), List.of(clash, plain));
        Path file = folder.resolve("kept.bin");

        kept.write(file);

        assertThat(KeptVocabulary.read(file, "key")).contains(kept);
        assertThat(KeptVocabulary.read(file, "another")).isEmpty();
    }
}
