package org.lectern.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.search.SearchRequest;
import org.lectern.settings.SearchesFile;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLibrary;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class SearchesPanelTest {

    @TempDir
    private Path folder;

    private final ImmediateTaskRunner runner = new ImmediateTaskRunner();
    private final SampleLibrary library = new SampleLibrary();

    @BeforeEach
    void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static List<String> told(SearchesPanel panel) {
        return panel.lookupAll(".button").stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    @Test
    void aPanelThatIsClosedFollowsNothingAnyMore() {
        SearchesViewModel searches =
                new SearchesViewModel(new SearchesFile(folder.resolve("searches.tsv")), runner, _ -> {});
        SearchViewModel search = new SearchViewModel(library, runner, new OffersViewModel(library, runner, searches));
        searches.name("Flush", SearchRequest.of("joint flush"));
        search.submit("colchicine");
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            SearchesPanel panel = new SearchesPanel(searches, search, new RequestWords(library), () -> {});
            StackPane window = new StackPane(panel);
            new Scene(window);
            List<String> before = told(panel);
            searches.name("Flush", SearchRequest.of("colchicine"));
            assertThat(searches.replacingProperty().get()).isPresent();
            assertThat(told(panel)).isNotEqualTo(before);
            searches.thinkAgain();
            assertThat(told(panel)).isEqualTo(before);

            window.getChildren().clear();
            searches.name("Flush", SearchRequest.of("colchicine"));
            assertThat(told(panel)).isEqualTo(before);
        });
    }
}
