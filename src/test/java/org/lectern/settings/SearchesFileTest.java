package org.lectern.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("faults")
final class SearchesFileTest {

    @TempDir
    private Path folder;

    private Path path = Path.of("");
    private SearchesFile file = new SearchesFile(path);

    @BeforeEach
    void place() {
        path = folder.resolve("deep").resolve("asthma.tsv");
        file = new SearchesFile(path);
    }

    private static KeptSearch search(String query) {
        return new KeptSearch(
                query,
                Map.of("treatment", Set.of("inhaled-steroid", "tab\there")),
                Map.of("claim", Set.of("CTA", "a=b")),
                "EVIDENCE");
    }

    @Test
    void nobodyButTheOwnerMayReadWhatWasAsked() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        file.change(_ -> Searches.NONE.led(search("cough")));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @Test
    void whatWasKeptComesBackAsItWas() throws IOException {
        Searches kept = Searches.NONE
                .led(search("wheeze \\ at\nnight"))
                .led(search("\u03b2-agonist"))
                .save("Night", search("cough"))
                .save("attack: \u201cnow\u201d", search(""));
        file.change(_ -> kept);

        SearchesFile.Loaded loaded = file.load();
        assertThat(loaded.searches()).isEqualTo(kept);
        assertThat(loaded.note()).isEmpty();
        assertThat(loaded.writable()).isTrue();
    }

    @Test
    void aLibraryWithoutSearchesHasNone() {
        assertThat(file.load().searches()).isEqualTo(Searches.NONE);
        assertThat(file.load().note()).isEmpty();
    }

    @Test
    void aDamagedLineIsToldOfAndTheOthersAreKept() throws IOException {
        file.change(_ -> Searches.NONE.save("One", search("a")).save("Two", search("b")));
        List<String> lines = Files.readAllLines(path);
        lines.add(2, "saved\tbroken");
        Files.write(path, lines);

        SearchesFile.Loaded loaded = file.load();
        assertThat(loaded.searches().saved()).extracting(Searches.Saved::name).containsExactly("One", "Two");
        assertThat(loaded.note())
                .hasValueSatisfying(note -> assertThat(note).startsWith("1 line of the kept searches"));
        assertThat(loaded.writable()).isTrue();
    }

    @Test
    void aNewerVersionsFileIsRefusedAndStaysAsItIs() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "lectern-searches 2\nsomething new\n");

        SearchesFile.Loaded loaded = file.load();
        assertThat(loaded.writable()).isFalse();
        assertThat(loaded.note()).hasValueSatisfying(note -> assertThat(note).contains("newer Lectern"));
        assertThat(path).hasContent("lectern-searches 2\nsomething new\n");
    }

    @Test
    void anyOtherFileIsRefusedToo() throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, new byte[] {(byte) 0xff, 0, 1});

        assertThat(file.load().writable()).isFalse();
    }

    @Test
    void eachLibraryHasAFileOfItsOwn() throws IOException {
        SearchesFile here = SearchesFile.of(folder, Path.of("somewhere", "Asthma library"));
        SearchesFile there = SearchesFile.of(folder, Path.of("elsewhere", "Asthma library"));
        here.change(_ -> Searches.NONE.led(search("wheeze")));

        assertThat(there.load().searches()).isEqualTo(Searches.NONE);
        assertThat(here.load().searches().earlier()).hasSize(1);
    }

    @Test
    void aLibraryCarriedWithTheSettingsKeepsItsSearchesWhereverItIs() throws IOException {
        Path stick = folder.resolve("stick");
        SearchesFile.of(stick.resolve("settings"), stick.resolve("library"))
                .change(now -> now.save("Night", search("cough")));
        Path elsewhere = Files.move(stick, folder.resolve("other computer"));

        assertThat(SearchesFile.of(elsewhere.resolve("settings"), elsewhere.resolve("library"))
                        .load()
                        .searches()
                        .saved("Night"))
                .isPresent();
    }

    @Test
    void searchesThatWereKeptUnderTheWholePathAreTakenOver() throws IOException {
        Path library = folder.resolve("library").toAbsolutePath();
        CRC32 number = new CRC32();
        number.update(library.toString().getBytes(StandardCharsets.UTF_8));
        new SearchesFile(folder.resolve("settings/searches/library-%08x.tsv".formatted(number.getValue())))
                .change(now -> now.save("Night", search("cough")));
        SearchesFile carried = SearchesFile.of(folder.resolve("settings"), library);
        carried.change(now -> now.save("Day", search("wheeze")));

        assertThat(carried.load().searches().saved())
                .extracting(Searches.Saved::name)
                .containsExactly("Day", "Night");
    }

    @Test
    void ofEqualSearchesTheNewestIsKept() {
        Searches kept = Searches.NONE.led(search("wheeze")).led(search("cough")).led(search(" Wheeze "));

        assertThat(kept.earlier()).extracting(KeptSearch::query).containsExactly("Wheeze", "cough");
    }

    @Test
    void theOldestOfTooManyGoes() {
        Searches kept = Searches.NONE;
        for (int i = 0; i < 70; i++) {
            kept = kept.led(search("query " + i));
        }

        assertThat(kept.earlier()).hasSize(Searches.MOST_EARLIER).first().isEqualTo(search("query 69"));
    }

    @Test
    void aSearchForEverythingIsNotWorthKeeping() {
        assertThat(Searches.NONE.led(new KeptSearch(" ", Map.of("topic", Set.of()), Map.of(), "SOURCE")))
                .isEqualTo(Searches.NONE);
    }

    @Test
    void aSavedSearchIsRenamedAndForgotten() {
        Searches kept = Searches.NONE.save("Old", search("a")).save("Other", search("b"));

        assertThat(kept.rename("old", "New").saved())
                .extracting(Searches.Saved::name)
                .containsExactly("New", "Other");
        assertThat(kept.rename("Old", "other").saved()).containsExactly(new Searches.Saved("other", search("a")));
        assertThat(kept.without("OLD").saved()).extracting(Searches.Saved::name).containsExactly("Other");
        assertThat(kept.rename("nobody", "X")).isEqualTo(kept);
    }

    @Test
    void whatAnotherWindowKeptMeanwhileStays() throws IOException {
        SearchesFile other = new SearchesFile(path);
        file.change(now -> now.save("Mine", search("a")));
        other.change(now -> now.save("Theirs", search("b")).led(search("c")));
        file.change(now -> now.rename("mine", "Still mine"));

        assertThat(file.load().searches().saved())
                .extracting(Searches.Saved::name)
                .containsExactly("Still mine", "Theirs");
        assertThat(file.load().searches().earlier()).containsExactly(search("c"));
    }
}
