package org.lectern.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLibrary;
import org.lectern.testing.WaitingTaskRunner;

final class WhyViewModelTest {

    private static final SearchRequest COLCHICINE = SearchRequest.of("colchicine");

    private final SampleLibrary library = new SampleLibrary();
    private final WhyViewModel model = new WhyViewModel(library, new ImmediateTaskRunner());
    private final List<Hit> hits = library.search(COLCHICINE).hits();

    private Optional<Hit> explained() {
        return model.whyProperty().get().map(WhyViewModel.Why::hit);
    }

    @Test
    void aHitIsExplainedInWords() {
        model.toggle(COLCHICINE, hits.getFirst());

        assertThat(model.whyProperty().get())
                .hasValueSatisfying(why ->
                        assertThat(why.sentences()).containsExactly("It speaks of Colchicine, which was asked for."));
    }

    @Test
    void onceOpenItFollowsTheChosenHit() {
        model.follow(COLCHICINE, Optional.of(hits.getFirst()));
        assertThat(explained()).isEmpty();

        model.toggle(COLCHICINE, hits.getFirst());
        model.follow(COLCHICINE, Optional.of(hits.get(1)));
        assertThat(explained()).contains(hits.get(1));
    }

    @Test
    void askedAgainItCloses() {
        model.toggle(COLCHICINE, hits.getFirst());
        model.toggle(COLCHICINE, hits.getFirst());

        assertThat(explained()).isEmpty();
        assertThat(model.close()).isFalse();
    }

    @Test
    void aListThatNothingWasAskedForIsExplainedToo() {
        model.toggle(SearchRequest.of(""), hits.getFirst());

        assertThat(model.whyProperty().get())
                .hasValueSatisfying(why ->
                        assertThat(why.sentences()).containsExactly("Nothing was asked, so every section is here."));
    }

    @Test
    void wordsThatAreStillLookedUpWhenNothingIsChosenAnyMoreAreNotShown() {
        WaitingTaskRunner runner = new WaitingTaskRunner();
        WhyViewModel slow = new WhyViewModel(library, runner);
        slow.toggle(COLCHICINE, hits.getFirst());
        slow.follow(COLCHICINE, Optional.empty());
        runner.doAll();

        assertThat(slow.whyProperty().get()).isEmpty();
    }

    @Test
    void askedAgainWhileItIsStillLookedUpItCloses() {
        WaitingTaskRunner runner = new WaitingTaskRunner();
        WhyViewModel slow = new WhyViewModel(library, runner);
        slow.toggle(COLCHICINE, hits.getFirst());
        slow.toggle(COLCHICINE, hits.getFirst());
        runner.doAll();

        assertThat(slow.whyProperty().get()).isEmpty();
        assertThat(slow.close()).isFalse();
    }
}
