package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Facet;
import org.lectern.search.SearchRequest;

final class FootstepsTest {

    private final Footsteps footsteps = new Footsteps();

    private static Place place(String query) {
        return new Place(SearchRequest.of(query), Optional.empty());
    }

    @Test
    void backAndForwardLeadThroughThePlaces() {
        footsteps.visit(place(""));
        footsteps.visit(place("gout"));
        footsteps.open("gout-guide/symptoms");
        footsteps.visit(place("fever"));

        assertThat(footsteps.goBack()).contains(place("gout").withSection("gout-guide/symptoms"));
        assertThat(footsteps.goBack()).contains(place(""));
        assertThat(footsteps.goBack()).isEmpty();
        assertThat(footsteps.canGoBack().get()).isFalse();
        assertThat(footsteps.goForward()).contains(place("gout").withSection("gout-guide/symptoms"));
        assertThat(footsteps.canGoForward().get()).isTrue();
    }

    @Test
    void typingAQueryIsOnePlace() {
        footsteps.visit(place(""));
        footsteps.visit(place("g"));
        footsteps.visit(place("gou"));
        footsteps.visit(place("gout"));

        assertThat(footsteps.goBack()).contains(place(""));
    }

    @Test
    void aFilterIsAPlaceOfItsOwn() {
        footsteps.visit(place("gout"));
        footsteps.visit(
                new Place(SearchRequest.of("gout").withInclude(Map.of(Facet.SOURCE, Set.of("a"))), Optional.empty()));

        assertThat(footsteps.goBack()).contains(place("gout"));
    }

    @Test
    void aNewStepForgetsWhatLayAhead() {
        footsteps.visit(place("gout"));
        footsteps.visit(place("fever"));
        footsteps.goBack();
        footsteps.visit(place("tophus"));

        assertThat(footsteps.goForward()).isEmpty();
        assertThat(footsteps.goBack()).contains(place("gout"));
    }
}
