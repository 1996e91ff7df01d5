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

    private static Place behind(String query, String screen) {
        return place(query).withScreen(Optional.of(ScreenPlace.of(screen)));
    }

    @Test
    void aScreenIsAPlaceOfItsOwn() {
        footsteps.visit(place("CK"));
        footsteps.visit(behind("CK", "compare"));
        footsteps.visit(place("CK in one source"));

        assertThat(footsteps.goBack()).contains(behind("CK", "compare"));
        assertThat(footsteps.goBack()).contains(place("CK"));
        assertThat(footsteps.goForward()).contains(behind("CK", "compare"));
    }

    @Test
    void whoClosesAScreenIsWhereItWasOpened() {
        footsteps.visit(place("gout"));
        footsteps.visit(place("CK"));
        footsteps.visit(behind("CK", "compare"));
        footsteps.leave(place("CK"));

        assertThat(footsteps.canGoForward().get()).isTrue();
        assertThat(footsteps.goBack()).contains(place("gout"));
    }

    @Test
    void aScreenThatWasLeftComesBackAsItWasLast() {
        ScreenPlace tests = new ScreenPlace("compare", Optional.of(Facet.TEST), Optional.empty());
        footsteps.visit(behind("CK", "compare"));
        footsteps.standBehind(_ -> tests);
        footsteps.visit(place("fever"));

        assertThat(footsteps.goBack()).contains(place("CK").withScreen(Optional.of(tests)));
    }

    @Test
    void aSectionThatIsOpenedByChoiceIsAPlaceOfItsOwnAndOneThatIsPreviewedIsNot() {
        footsteps.visit(place("gout"));
        footsteps.open("guide/a");
        footsteps.open("guide/b");
        footsteps.visit(place("gout").withSection("guide/c"));

        assertThat(footsteps.goBack()).contains(place("gout").withSection("guide/b"));
        assertThat(footsteps.goBack()).isEmpty();
    }
}
