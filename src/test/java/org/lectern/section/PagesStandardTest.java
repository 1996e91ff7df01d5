package org.lectern.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Eight invented pages, marked by a person who did not know the program. Six were looked at while the rules were
/// made, two were not. A floor stands a little below what is reached: whoever falls through it has broken something.
final class PagesStandardTest {

    private static final Path PAGES = Path.of("src/test/resources/pages");
    private static final Set<String> ASIDE = Set.of("copd-leaflet.txt", "gout-seven-foods.txt");

    private static PagesStandard.Figures measure(boolean aside, List<String> differences) throws IOException {
        PagesStandard.Figures figures = PagesStandard.Figures.NONE;
        for (Path page : pages()) {
            if (ASIDE.contains(page.getFileName().toString()) == aside) {
                PagesStandard.Figures of = PagesStandard.measure(page, differences);
                System.out.println(page.getFileName() + ": " + of);
                figures = figures.plus(of);
            }
        }
        System.out.println((aside ? "aside: " : "looked at: ") + figures);
        return figures;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file ->
                            file.toString().endsWith(".txt") || file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void sectionsOfThePagesBeginWhereAPersonSetsThem() throws IOException {
        List<String> differences = new ArrayList<>();
        PagesStandard.Figures figures = measure(false, differences);
        assertThat(figures.boundaryF1()).as("%s", differences).isGreaterThanOrEqualTo(0.975);
        assertThat(figures.topicAccuracy()).as("%s", differences).isGreaterThanOrEqualTo(0.89);
        assertThat(figures.citesExact()).as("%s", differences).isGreaterThanOrEqualTo(0.985);
        assertThat(figures.titlesExact()).as("%s", differences).isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void sectionsOfPagesThatNobodyLookedAtBeginThereToo() throws IOException {
        PagesStandard.Figures figures = measure(true, new ArrayList<>());
        assertThat(figures.boundaryF1()).isGreaterThanOrEqualTo(0.94);
        assertThat(figures.topicAccuracy()).isGreaterThanOrEqualTo(0.70);
        assertThat(figures.citesExact()).isGreaterThanOrEqualTo(0.96);
        assertThat(figures.titlesExact()).isGreaterThanOrEqualTo(0.75);
    }
}
