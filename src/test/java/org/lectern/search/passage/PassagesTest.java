package org.lectern.search.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Topic;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SectionSearch;
import org.lectern.testing.HandmadeLibrary;

/// What a hit shows of a section none of whose words are marked.
final class PassagesTest {

    @Test
    void aPassageIsNeverTheFullStopBehindATitle() throws IOException {
        HandmadeLibrary list = new HandmadeLibrary()
                .section("list", "Emollients", ". They soften scales. Used daily.", Topic.TREATMENT, Optional.empty());
        try (SectionSearch search = list.search()) {
            Hit hit = search.search(SearchRequest.of("emollients")).hits().getFirst();
            assertThat(hit.passages()).extracting(Passage::text).containsExactly("They soften scales.");
        }
    }
}
