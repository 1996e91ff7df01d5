package org.lectern.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lectern.search.Hit;
import org.lectern.ui.reader.Opening;
import org.lectern.ui.search.Answer;
import org.lectern.ui.search.SearchState;

/// Reads the hit that is chosen as soon as it is seen, and chooses the section that an answer is awaited for.
final class Preview {

    private final Panes panes;
    private final Footsteps footsteps;
    private final Rereading rereading;
    private final Predicate<String> isThere;
    private Optional<String> awaited = Optional.empty();
    private Optional<Hit> previewed = Optional.empty();
    private Optional<Answer> beside = Optional.empty();

    /// @param isThere whether the library has a section
    Preview(Panes panes, Footsteps footsteps, Rereading rereading, Predicate<String> isThere) {
        this.panes = panes;
        this.footsteps = footsteps;
        this.rereading = rereading;
        this.isThere = isThere;
    }

    /// Chooses a section as soon as the answer is here that has it; none chooses none.
    void await(Optional<String> sectionId) {
        awaited = sectionId;
    }

    /// An answer is here: what was awaited is chosen, and the hit that was chosen behind the start page is read now
    /// that it is seen. What is open already stays, beside this answer.
    void answered() {
        Optional<String> wanted = awaited;
        awaited = Optional.empty();
        Optional<String> unlisted = wanted.filter(id -> !panes.hits().choose(id) && isThere.test(id));
        unlisted.ifPresent(this::readUnlisted);
        Optional<Hit> chosen = panes.hits().chosenProperty().get();
        if (!chosen.equals(previewed)) {
            read(chosen);
        }
        stay();
    }

    /// The section may be one of more than a list has.
    private void readUnlisted(String sectionId) {
        panes.hits().chooseNone();
        open(sectionId);
    }

    /// What is open stays, beside the answer that is here.
    void stay() {
        shown().filter(answer -> beside.filter(known -> known == answer).isEmpty())
                .ifPresent(answer -> {
                    besides(answer);
                    panes.reader()
                            .stay(answer.request(), answer.results())
                            .map(Opening::sectionId)
                            .ifPresent(footsteps::open);
                });
    }

    /// Behind the start page nothing is read: most sessions begin with a question, and none waits for more. A list that
    /// is asked again leaves what is read alone; who chooses meanwhile reads that.
    void read(Optional<Hit> chosen) {
        SearchState state = panes.search().stateProperty().get();
        if (state instanceof SearchState.Idle || (rereading.isDue() && !(state instanceof SearchState.Searching))) {
            return;
        }
        previewed = chosen;
        chosen.ifPresentOrElse(hit -> open(hit.sectionId()), panes.reader()::close);
    }

    private void open(String sectionId) {
        footsteps.open(sectionId);
        shown().ifPresent(this::besides);
        panes.reader()
                .open(shown().map(answer -> Opening.of(sectionId, answer.request(), answer.results()))
                        .orElse(new Opening(sectionId, Optional.empty(), List.of())));
    }

    private Optional<Answer> shown() {
        return panes.search().stateProperty().get().shown();
    }

    private void besides(Answer answer) {
        beside = Optional.of(answer);
        rereading.read(answer.request());
    }
}
