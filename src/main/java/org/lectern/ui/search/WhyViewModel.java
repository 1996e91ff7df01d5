package org.lectern.ui.search;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.library.Library;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.style.Texts;

/// Why a hit is among the hits, in words; once open, it follows the chosen hit.
public final class WhyViewModel {

    private final Library library;
    private final TaskRunner runner;
    private final ReadOnlyObjectWrapper<Optional<Why>> why = new ReadOnlyObjectWrapper<>(Optional.empty());
    /// What is explained, or is being looked up; empty where it is closed or nothing is chosen.
    private Optional<String> about = Optional.empty();

    private boolean open;

    public WhyViewModel(Library library, TaskRunner runner) {
        this.library = library;
        this.runner = runner;
    }

    /// @param hit       what is explained
    /// @param sentences why it is here; never empty
    public record Why(Hit hit, List<String> sentences) {

        public Why {
            sentences = List.copyOf(sentences);
        }
    }

    public ReadOnlyObjectProperty<Optional<Why>> whyProperty() {
        return why.getReadOnlyProperty();
    }

    /// Explains the hit; asked again of the same hit, it closes.
    public void toggle(SearchRequest request, Hit hit) {
        if (about.filter(hit.sectionId()::equals).isPresent()) {
            close();
        } else {
            open = true;
            explain(request, hit);
        }
    }

    /// Another hit was chosen, or the same under another request.
    public void follow(SearchRequest request, Optional<Hit> chosen) {
        if (open) {
            chosen.ifPresentOrElse(hit -> explain(request, hit), this::fallSilent);
        }
    }

    /// False where nothing was open.
    public boolean close() {
        boolean was = open;
        open = false;
        fallSilent();
        return was;
    }

    private void fallSilent() {
        about = Optional.empty();
        runner.cancel(Lane.WHY);
        why.set(Optional.empty());
    }

    private void explain(SearchRequest request, Hit hit) {
        about = Optional.of(hit.sectionId());
        runner.run(
                Lane.WHY,
                Duration.ZERO,
                _ -> new Why(hit, sentences(request, hit)),
                found -> why.set(Optional.of(found)),
                problem -> why.set(Optional.of(new Why(hit, List.of(problem)))));
    }

    private List<String> sentences(SearchRequest request, Hit hit) {
        if (request.query().isBlank()) {
            return List.of(Texts.text(
                    request.include().isEmpty() && request.exclude().isEmpty() ? "why.everything" : "why.filters"));
        }
        List<String> sentences = library.why(request, hit.sectionId());
        return sentences.isEmpty() ? List.of(Texts.text("why.nothing")) : sentences;
    }
}
