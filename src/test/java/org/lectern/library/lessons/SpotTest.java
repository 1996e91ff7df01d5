package org.lectern.library.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.export.SpotSheet;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.library.SourceSummary;
import org.lectern.library.lessons.ShownPart.ShownQuotation;
import org.lectern.testing.SampleLessons;

final class SpotTest {

    @TempDir
    Path cache;

    private Library shipped() {
        return new LibraryDoor(cache).open(Path.of("knowledge"));
    }

    @Test
    void theSameSeedGivesTheSameSheetAndAnotherSeedAnother() {
        try (Library library = shipped()) {
            String sheet = new SpotSheet(Spot.draw(library, 8, 42)).sheet();
            assertThat(new SpotSheet(Spot.draw(library, 8, 42)).sheet()).isEqualTo(sheet);
            assertThat(new SpotSheet(Spot.draw(library, 8, 43)).sheet()).isNotEqualTo(sheet);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theSheetIsBalancedAndNamesNoSourceAndNoBadge(long seed) {
        try (Library library = shipped()) {
            Spot spot = Spot.draw(library, 10, seed);
            String sheet = new SpotSheet(spot).sheet();
            assertThat(spot.items()).hasSize(10).doesNotHaveDuplicates();
            assertThat(spot.items()).filteredOn(item -> !item.flags().isEmpty()).hasSize(5);
            assertThat(spot.items().stream()
                            .map(item -> item.quotation().sourceId())
                            .distinct())
                    .hasSizeGreaterThan(2);
            assertThat(sheet).doesNotContain("Flag", "Support", "http");
            for (SourceSummary source : library.sources()) {
                assertThat(sheet).doesNotContainIgnoringCase(source.title());
                for (String term : List.of("publisher", "creator")) {
                    source.metadata()
                            .first(term)
                            .ifPresent(name -> assertThat(sheet).doesNotContainIgnoringCase(name));
                }
            }
        }
    }

    @Test
    void theKeyTellsTriggerRuleEvidenceAndSourceOfEach() {
        try (Library library = shipped()) {
            Spot spot = Spot.draw(library, 10, 42);
            String key = new SpotSheet(spot).key();
            for (ShownQuotation item : spot.items()) {
                assertThat(key)
                        .contains(
                                item.text(),
                                item.citation(),
                                item.badge().word(),
                                item.badge().reason());
                item.flags()
                        .forEach(flag -> assertThat(key)
                                .contains(flag.trigger(), flag.rule(), flag.reason(), flag.regulation()));
            }
            assertThat(key.lines().filter("   - **sells**"::equals)).hasSize(5);
        }
    }

    @Test
    void aLibraryWithTooFewStatementsSaysSo() {
        try (Library library = shipped()) {
            Spot spot = Spot.draw(library, 999, 1);
            assertThat(spot.items()).hasSizeLessThan(999);
            List<SpotCandidate> fit = SpotCandidate.of(library);
            long flagged = fit.stream().filter(SpotCandidate::isFlagged).count();
            assertThat(spot.note())
                    .hasValueSatisfying(note -> assertThat(note)
                            .startsWith("Only " + spot.items().size() + " of 999 ")
                            .endsWith("flagged: " + flagged + ", not flagged: " + (fit.size() - flagged) + "."));
        }
    }

    @Test
    void aLibraryWithoutAnySaysThatInsteadOfCountingNothing(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("sources"));
        Files.writeString(folder.resolve("library.yaml"), "title: An empty room\n");
        try (Library library = new LibraryDoor(cache).open(folder)) {
            assertThat(Spot.draw(library, 8, 1).note()).contains("The library has no statement that fits.");
        }
    }

    @Test
    void whereOneHalfIsShortTheNumbersOfBothAreTold(@TempDir Path folder) throws IOException {
        SampleLessons.library(folder).close();
        Files.writeString(folder.resolve("library/sources/asthma-guide.md"), """
                ---
                title: Asthma at home
                ---

                # Living with it

                Steroids calm the airways when they are taken every day.

                Breathing exercises may ease symptoms in some people with asthma.

                Smoke, dust and cold air can make the cough worse at night.
                """);
        Files.delete(folder.resolve("library/sources/salt-cave.md"));
        try (Library library = SampleLessons.open(folder)) {
            List<SpotCandidate> fit = SpotCandidate.of(library);
            assertThat(fit).hasSizeGreaterThan(1).noneMatch(SpotCandidate::isFlagged);
            Spot none = Spot.draw(library, 8, 1);
            assertThat(none.items()).isEmpty();
            assertThat(none.note())
                    .hasValueSatisfying(note -> assertThat(note)
                            .startsWith("Only 0 of 8 could be drawn")
                            .endsWith("flagged: 0, not flagged: " + fit.size() + "."));
        }
    }

    /// One word for one thing: badge and flags are named as in the window.
    @Test
    void namesAreThoseOfTheWindow() throws Exception {
        Properties window = new Properties();
        Properties here = new Properties();
        try (var one = Spot.class.getResourceAsStream("/org/lectern/ui/texts.properties");
                var other = Spot.class.getResourceAsStream("texts.properties")) {
            window.load(new java.io.InputStreamReader(one, java.nio.charset.StandardCharsets.UTF_8));
            here.load(new java.io.InputStreamReader(other, java.nio.charset.StandardCharsets.UTF_8));
        }
        here.stringPropertyNames().stream()
                .filter(name -> name.startsWith("evidence.") || name.startsWith("claim."))
                .forEach(name -> assertThat(here.getProperty(name)).isEqualTo(window.getProperty(name)));
    }
}
