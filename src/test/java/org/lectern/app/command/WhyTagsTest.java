package org.lectern.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.knowledge.Vocabulary;
import org.lectern.library.LibraryDoor;
import org.lectern.library.ReadFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What scripts are told of why a section has a tag, and why it has not.
class WhyTagsTest {

    private static final String TEXT = """
            # Joint pain at night

            Joint pain wakes people. They have no fever, and an X-ray is taken.
            """;

    @TempDir
    Path folder;

    private List<JsonNode> mentions = List.of();

    @BeforeEach
    void read() throws IOException {
        Files.createDirectories(folder.resolve("library/sources"));
        Files.createDirectories(folder.resolve("library/vocabulary"));
        Files.writeString(folder.resolve("library/library.yaml"), "title: Joints\n");
        Files.writeString(folder.resolve("library/vocabulary/symptoms.yaml"), """
                facet: symptom
                concepts:
                  - id: joint-pain
                    prefLabel: Joint pain
                  - id: fever
                    prefLabel: Fever
                """);
        Path file = Files.writeString(folder.resolve("joints.md"), TEXT);
        ReadFiles read = new LibraryDoor(folder.resolve("cache")).readFiles(folder.resolve("library"), List.of(file));
        assertThat(read.problems()).isEmpty();
        Vocabulary vocabulary = read.vocabulary();
        String canonical = read.sources().getFirst().document().text();
        mentions = read.sources().getFirst().sections().stream()
                .map(section -> JsonMapper.shared().readTree(new Json().section(section, canonical, vocabulary)))
                .flatMap(section -> section.get("mentions").valueStream())
                .toList();
    }

    @Test
    void everyNameOfAConceptIsToldWithItsWordsAndTheirPlace() {
        assertThat(mentions)
                .extracting(each -> each.get("id").asString())
                .containsExactly("joint-pain", "joint-pain", "fever");
        assertThat(mentions).extracting(each -> each.get("facet").asString()).containsOnly("symptom");
        assertThat(mentions)
                .allSatisfy(each -> assertThat(TEXT.substring(
                                each.get("start").asInt(), each.get("end").asInt()))
                        .isEqualTo(each.get("words").asString()));
    }

    @Test
    void whatTheTitleNamesIsMajor() {
        assertThat(mentions).extracting(each -> each.get("major").asBoolean()).containsExactly(true, false, false);
    }

    @Test
    void whatMakesATagHasNothingAgainstIt() {
        assertThat(mentions.getFirst().propertyNames())
                .containsExactly("id", "facet", "words", "start", "end", "major");
    }

    @Test
    void whatMakesNoTagTellsTheRuleItsReasonAndItsWords() {
        JsonNode fever = mentions.getLast();
        assertThat(Stream.of("refusedBy", "because", "cue")
                        .map(key -> fever.get(key).asString()))
                .containsExactly("negated", "The text denies it.", "no");
    }
}
