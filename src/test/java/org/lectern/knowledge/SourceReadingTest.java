package org.lectern.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lectern.testing.SampleLibrary;

final class SourceReadingTest {

    @Test
    void everyPlaceOfTheTextStandsInOneSectionAndInNoOther() {
        SampleLibrary library = new SampleLibrary();
        library.sources().stream()
                .flatMap(source -> library.source(source.id()).stream())
                .forEach(SourceReadingTest::standsInOneEverywhere);
    }

    private static void standsInOneEverywhere(SourceReading source) {
        for (int at = 0; at < source.document().text().length(); at++) {
            int place = at;
            assertThat(source.sections().stream()
                            .filter(section -> section.section().span().contains(place))
                            .toList())
                    .as("%s at %d", source.document().id(), place)
                    .hasSize(at < source.document().bodyStart() ? 0 : 1)
                    .isEqualTo(source.sectionAt(place).stream().toList());
        }
    }
}
