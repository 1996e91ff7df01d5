package org.lectern.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.knowledge.Facet;
import org.lectern.library.Library;
import org.lectern.library.compare.Comparison;
import org.lectern.search.SearchRequest;
import org.lectern.ui.classroom.StepIdea;
import org.lectern.ui.compare.CompareView;
import org.lectern.ui.compare.CompareViewModel;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.pair.PairRequest;

/// What each source says of each concept, as a matrix.
final class CompareScreen implements Screen {

    private final CompareViewModel comparison;
    private final ScreenFrame frame;

    CompareScreen(Library library, TaskRunner runner, Errands errands) {
        comparison = new CompareViewModel(library, runner, errands::say);
        frame = new ScreenFrame(
                Sign.of("compare", Feather.GRID, KeyCode.M),
                new FirstUse<>(() -> new CompareView(comparison, acts(errands))),
                comparison.openProperty());
    }

    private static CompareView.Acts acts(Errands errands) {
        return new CompareView.Acts() {
            @Override
            public void beside(String conceptId, String source, Optional<String> other) {
                errands.sideBySide(PairRequest.on(conceptId, source, other));
            }

            @Override
            public void sections(String concept, String source) {
                errands.show(SearchRequest.of(concept).withInclude(Map.of(Facet.SOURCE, Set.of(source))));
            }
        };
    }

    @Override
    public ScreenFrame frame() {
        return frame;
    }

    @Override
    public void open() {
        comparison.open(Facet.TREATMENT);
    }

    @Override
    public ScreenPlace place() {
        return new ScreenPlace(sign().id(), comparison.facetProperty().get(), Optional.empty());
    }

    @Override
    public void reopen(ScreenPlace place) {
        comparison.open(place.facet().orElse(Facet.TREATMENT));
    }

    @Override
    public void follow() {
        comparison.renew();
    }

    @Override
    public void close() {
        comparison.close();
    }

    @Override
    public Optional<StepIdea> lessonStep() {
        List<Comparison.Row> rows = comparison.rowsProperty().get();
        return comparison
                .comparisonProperty()
                .get()
                .filter(_ -> !rows.isEmpty())
                .map(read -> {
                    Comparison shown = new Comparison(read.facet(), read.sources(), rows);
                    return maker -> Optional.of(maker.comparison(shown));
                });
    }
}
