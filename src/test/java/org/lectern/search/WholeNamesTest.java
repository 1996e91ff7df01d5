package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.testing.HandmadeLibrary;

/// What is typed as a section is headed is that section, however short others are that have the words too.
final class WholeNamesTest {

    private static final String LONG =
            "It lowers urate by blocking an enzyme and is taken once a day. The dose is raised "
                    + "where urate stays above the target after four weeks. Blood is looked at before the start and again later.";

    private static final HandmadeLibrary MEDICINES = new HandmadeLibrary()
            .said("Febuxostat", LONG)
            .said("Febuxostat and food", "With or without.")
            .said("Febuxostat and drink", "With or without.")
            .said("Liver tests on febuxostat", "Before the start.")
            .said("Acid blockers", LONG)
            .said("Acid blockers and food", "With food. Acid blockers.")
            .said("Allopurinol", "It lowers urate too.");

    private static List<String> titles(String query) throws IOException {
        try (SectionSearch search = MEDICINES.search()) {
            return search.search(SearchRequest.of(query)).hits().stream()
                    .map(Hit::title)
                    .toList();
        }
    }

    @Test
    void theSectionOfThatNameComesFirst() throws IOException {
        assertThat(titles("febuxostat")).hasSize(4).startsWith("Febuxostat");
        assertThat(titles("Acid blocker")).startsWith("Acid blockers");
        assertThat(titles("febuxostat topic:overview")).startsWith("Febuxostat");
    }

    @Test
    void oneThatHasMoreOfTheQueryStaysBeforeIt() throws IOException {
        assertThat(titles("febuxostat food")).startsWith("Febuxostat and food");
    }
}
