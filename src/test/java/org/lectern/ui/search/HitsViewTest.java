package org.lectern.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.library.Library;
import org.lectern.search.SearchResults;
import org.lectern.settings.SearchesFile;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLibrary;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class HitsViewTest {

    private static final SearchResults NOTHING = new SearchResults(
            0, Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), List.of(), Optional.empty());

    private final Library sample = new SampleLibrary();
    private final ImmediateTaskRunner runner = new ImmediateTaskRunner();
    private boolean emptied;

    @BeforeEach
    void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private Library library() {
        return (Library) Proxy.newProxyInstance(
                Library.class.getClassLoader(),
                new Class<?>[] {Library.class},
                (_, method, arguments) ->
                        emptied && method.getName().equals("search") ? NOTHING : method.invoke(sample, arguments));
    }

    @Test
    void whereALibraryHasNoSectionsAnyMoreNoneIsChosen() {
        Library library = library();
        SearchesViewModel searches =
                new SearchesViewModel(new SearchesFile(Path.of("nowhere", "searches.tsv")), runner, _ -> {});
        SearchViewModel model = new SearchViewModel(library, runner, new OffersViewModel(library, runner, searches));
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            HitsView hits = new HitsView(
                    model,
                    () -> LibraryNames.of(library),
                    new WhyViewModel(library, runner),
                    new ExportViewModel(library, runner, _ -> {}));
            model.home();
            assertThat(hits.chosenProperty().get()).isPresent();

            emptied = true;
            model.retry();

            assertThat(hits.list().getItems()).isEmpty();
            assertThat(hits.chosenProperty().get()).isEmpty();
        });
    }
}
