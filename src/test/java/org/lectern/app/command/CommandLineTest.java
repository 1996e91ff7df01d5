package org.lectern.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.LibraryDoor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command line on the shipped library: the shapes that scripts rely on.
class CommandLineTest {

    private static final Path SHIPPED = Path.of("knowledge").toAbsolutePath();

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void aListIsSavedAndItsNumberTold() throws IOException {
        Path file = folder.resolve("out").resolve("list.csv");
        assertThat(run("search", "creatine kinase", "--limit", "1", "--export", file.toString()))
                .isZero();

        long rows = Files.readString(file).split("\r\n").length - 1;
        assertThat(rows).isGreaterThan(1);
        assertThat(messages.toString(StandardCharsets.UTF_8)).contains("Saved " + rows + " sections to " + file);
    }

    @Test
    void aListCannotBeSavedInAFormatThatIsNotKnown() {
        assertThat(run("search", "CK", "--export", "list.docx")).isEqualTo(Console.WRONG_USAGE);
        assertThat(messages.toString(StandardCharsets.UTF_8)).contains("csv, md, ris, bib, json");
    }

    @Test
    void everySectionsTextIsTheSubstringThatItsSpanNames() throws IOException {
        assertThat(run("sections", "--json")).isZero();
        for (JsonNode section : objects()) {
            String canonical = Files.readString(
                    SHIPPED.resolve("sources/" + section.get("source").asString() + ".md"));
            assertThat(section.propertyNames())
                    .containsExactly(
                            "id",
                            "source",
                            "path",
                            "title",
                            "text",
                            "start",
                            "end",
                            "topics",
                            "diseaseTypes",
                            "symptoms",
                            "tests",
                            "treatments",
                            "evidence",
                            "cites",
                            "statements",
                            "mentions");
            assertThat(substring(canonical, section))
                    .isEqualTo(section.get("text").asString());
            for (JsonNode statement : section.get("statements")) {
                assertThat(statement.propertyNames())
                        .containsExactly(
                                "text", "start", "end", "evidence", "cues", "promotional", "claims", "notFlagged");
                assertThat(substring(canonical, statement))
                        .isEqualTo(statement.get("text").asString());
            }
        }
    }

    @Test
    void sectionsTileTheirSource() throws IOException {
        run("sections", "--json");
        String source = "";
        int end = 0;
        for (JsonNode section : objects()) {
            if (section.get("source").asString().equals(source)) {
                assertThat(section.get("start").asInt()).isEqualTo(end);
            }
            source = section.get("source").asString();
            end = section.get("end").asInt();
        }
    }

    @Test
    void twoRunsPrintTheSameBytes() {
        run("sections", "--json");
        byte[] first = data.toByteArray();
        data.reset();
        run("sections", "--json");
        assertThat(data.toByteArray()).isEqualTo(first);
    }

    @Test
    void aSearchPrintsItsHitsAndThenTheCounts() {
        assertThat(run("search", "what if steroids fail", "--json", "--limit", "5"))
                .isZero();
        List<JsonNode> lines = objects();
        assertThat(lines).hasSize(6);
        assertThat(lines.getFirst().propertyNames())
                .containsExactly(
                        "rank", "score", "id", "source", "path", "title", "evidence", "promotional", "passages");
        assertThat(lines.getLast().propertyNames()).startsWith("total", "facets", "readAs", "suggestion");
        assertThat(lines.getLast().get("facets").propertyNames())
                .containsExactly(
                        "topic", "disease-type", "symptom", "test", "treatment", "evidence", "claim", "source");
    }

    @Test
    void aQueryThatBeginsLikeAFilesNameAtAnAtSignIsAQuery() throws IOException {
        Path file = Files.writeString(folder.resolve("arguments"), "--nonsense");
        assertThat(run("search", "@" + file, "--json", "--limit", "1")).isZero();
        assertThat(said()).doesNotContain("nonsense");
    }

    @Test
    void aFilterNarrowsAndItsCountSaidSo() {
        run("search", "", "--json", "--limit", "1");
        JsonNode first = objects().getLast().get("facets").get("test").get(0);
        data.reset();
        run(
                "search",
                "",
                "--json",
                "--limit",
                "1",
                "--filter",
                "test=" + first.get("id").asString());
        assertThat(objects().getLast().get("total").asInt())
                .isEqualTo(first.get("count").asInt());
    }

    @Test
    void aBatchIsATrecRun() throws IOException {
        Path queries = Files.writeString(folder.resolve("queries.tsv"), "q1\tcreatine kinase\nq2\theliotrope rash\n");
        assertThat(run("batch", queries.toString(), "--limit", "3")).isZero();
        assertThat(data.toString(StandardCharsets.UTF_8).lines())
                .hasSize(6)
                .allMatch(line -> line.matches("q[12] Q0 \\S+ [123] \\d+\\.\\d{6} lectern"));
    }

    @Test
    void aBatchIsNarrowedAsASearchIs() throws IOException {
        Path queries = Files.writeString(folder.resolve("queries.tsv"), "q1\tdermatomyositis\n");
        run("search", "dermatomyositis", "--json", "--limit", "5", "--filter", "topic=diagnosis");
        List<String> found = objects().stream()
                .filter(line -> line.has("id"))
                .map(line -> line.get("id").asString())
                .toList();
        data.reset();
        assertThat(run("batch", queries.toString(), "--limit", "5", "--filter", "topic=diagnosis"))
                .isZero();
        assertThat(data.toString(StandardCharsets.UTF_8).lines().map(line -> line.split(" ")[2]))
                .containsExactlyElementsOf(found);
        assertThat(run("batch", queries.toString(), "--exclude", "colour=red")).isEqualTo(2);
    }

    @Test
    void wrongUsageIsCodeTwoAndSaysWhatIsRight() {
        assertThat(run("search", "x", "--filter", "colour=red")).isEqualTo(2);
        assertThat(said()).contains("facet=VALUE").contains("disease-type");
        assertThat(run("search", "x", "--limit", "0")).isEqualTo(2);
        assertThat(run("nonsense")).isEqualTo(2);
    }

    @Test
    void vectorsThatWereAskedForAndCannotBeMadeAreNotPassedOver() {
        assertThat(run("index", "--vectors")).isZero();
        assertThat(said()).contains("No vectors were computed");
        messages.reset();
        assertThat(run("index")).isZero();
        assertThat(said()).doesNotContain("vectors");
    }

    @Test
    void aVocabularyToTagWithIsForACollectionAndIsNotPassedOver() {
        assertThat(run("index", "--tag-with", SHIPPED.toString())).isEqualTo(Console.WRONG_USAGE);
        assertThat(said()).contains("--corpus");
    }

    @Test
    void whatIsWrongWithAFileIsSaidInWordsForPeople() throws IOException {
        Path odd = Files.write(folder.resolve("odd.tsv"), "q1\tcaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("batch", odd.toString())).isEqualTo(Console.FOUND_A_PROBLEM);
        assertThat(said()).contains("UTF-8").doesNotContain("Exception");
        assertThat(run("batch", odd.toString(), "--limit", "0")).isEqualTo(Console.WRONG_USAGE);

        assertThat(run("evaluate", odd.toString())).isEqualTo(Console.FOUND_A_PROBLEM);
        Path words = Files.writeString(folder.resolve("words.jsonl"), "no JSON\n");
        assertThat(run("evaluate", words.toString())).isEqualTo(Console.FOUND_A_PROBLEM);
        assertThat(said()).contains("words.jsonl, line 1").doesNotContain("went wrong");

        assertThat(run(
                        "search",
                        "CK",
                        "--export",
                        Files.createDirectory(folder.resolve("list.csv")).toString()))
                .isEqualTo(Console.FOUND_A_PROBLEM);
        assertThat(said()).contains("Nothing was saved").doesNotContain(".saving-");
    }

    @Test
    void aFileThatCannotBeReadIsCodeOneAndTheOthersStillLoad() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), "Gout\n\nGout hurts.\n");
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        assertThat(run("sections", "--json", empty.toString(), good.toString(), folder.toString()))
                .isEqualTo(1);
        assertThat(objects()).isNotEmpty();
        assertThat(said().lines()).hasSize(2);
    }

    @Test
    void withoutADisplayTheLibraryIsPrintedAtAGlance() {
        assertThat(run()).isZero();
        assertThat(data.toString(StandardCharsets.UTF_8))
                .contains("5 sources")
                .contains("flagged statements")
                .contains("treatment")
                .contains("lectern search");
    }

    private static String substring(String canonical, JsonNode spanned) {
        return canonical.substring(
                spanned.get("start").asInt(), spanned.get("end").asInt());
    }

    @Test
    void theFileThatADesktopHandsOverOpensItsLibrary() {
        assertThat(run(SHIPPED.resolve("library.yaml").toString())).isZero();
        String byFile = data.toString(StandardCharsets.UTF_8);
        data.reset();
        assertThat(run("--library", SHIPPED.toString())).isZero();
        assertThat(byFile).isEqualTo(data.toString(StandardCharsets.UTF_8)).isNotBlank();
    }

    @Test
    void aMistypedCommandIsNoLibraryAndGetsNearOnes() {
        assertThat(run("serach")).isEqualTo(Console.WRONG_USAGE);
        assertThat(said())
                .startsWith("'serach' is neither a command nor a library.\n")
                .contains("search");
    }

    private int run(String... arguments) {
        Surroundings surroundings =
                new Surroundings(Map.of("LECTERN_LIBRARY", SHIPPED.toString()), Map.of("os.name", "Linux"), folder);
        Console console = new Console(
                new PrintStream(data, false, StandardCharsets.UTF_8),
                new PrintStream(messages, true, StandardCharsets.UTF_8));
        int exit = new LecternCommand(console, surroundings, new LibraryDoor(folder.resolve("cache")), _ -> {})
                .run(arguments);
        console.data().flush();
        return exit;
    }

    private List<JsonNode> objects() {
        return data.toString(StandardCharsets.UTF_8)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    private String said() {
        return messages.toString(StandardCharsets.UTF_8);
    }
}
