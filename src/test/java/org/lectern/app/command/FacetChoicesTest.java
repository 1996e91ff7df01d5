package org.lectern.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.LibraryDoor;

/// The values that a search is narrowed by, as people type them.
final class FacetChoicesTest {

    private static final Path SHIPPED = Path.of("knowledge").toAbsolutePath();

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void aValueThatDoesNotExistIsRefusedAndNotPassedOver() throws IOException {
        assertThat(run("search", "x", "--exclude", "claim=salesy")).isEqualTo(2);
        assertThat(said()).contains("'salesy' is no value of claim").contains("CTA, SUPERIOR");
        assertThat(run("search", "x", "--filter", "topic=tests")).isEqualTo(2);
        assertThat(said()).contains("red-flags");
        assertThat(run("search", "x", "--filter", "treatment=creatine-kinase")).isEqualTo(2);
        assertThat(said()).contains("the library has no treatment 'creatine-kinase'");
        assertThat(run("search", "x", "--filter", "source=nobody")).isEqualTo(2);
        Path queries = Files.writeString(folder.resolve("queries.tsv"), "");
        assertThat(run("batch", queries.toString(), "--filter", "evidence=best"))
                .isEqualTo(2);
    }

    @Test
    void aLevelOrAKindMayBeTypedInSmallLetters() {
        run("search", "", "--json", "--limit", "1", "--exclude", "claim=CTA", "--filter", "evidence=UNCITED");
        String whole = data.toString(StandardCharsets.UTF_8);
        data.reset();
        assertThat(run(
                        "search",
                        "",
                        "--json",
                        "--limit",
                        "1",
                        "--exclude",
                        "claim=cta",
                        "--filter",
                        "evidence=uncited"))
                .isZero();
        assertThat(data.toString(StandardCharsets.UTF_8)).isEqualTo(whole);
    }

    @Test
    void aCollectionIsFilteredByValuesOfItsOwn() throws IOException {
        Path collection = Files.writeString(folder.resolve("collection.jsonl"), """
                {"id": "one", "title": "One", "text": "Gout hurts.", "evidence": "strong"}
                {"id": "two", "title": "Two", "text": "Gout hurts.", "evidence": "weak"}
                """);
        String library = folder.resolve("collection").toString();
        assertThat(run("index", "--corpus", collection.toString(), "--library", library))
                .isZero();
        data.reset();
        assertThat(run("search", "gout", "--json", "--library", library, "--filter", "evidence=strong"))
                .isZero();
        assertThat(data.toString(StandardCharsets.UTF_8)).contains("{\"total\":1,");
        assertThat(run("search", "gout", "--json", "--library", library, "--filter", "evidence=best"))
                .isEqualTo(2);
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

    private String said() {
        return messages.toString(StandardCharsets.UTF_8);
    }
}
