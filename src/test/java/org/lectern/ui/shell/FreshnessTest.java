package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library;
import org.lectern.testing.DeskRoom;
import org.lectern.testing.WaitingTaskRunner;
import org.lectern.ui.control.Lane;

@Tag("faults")
final class FreshnessTest {

    @TempDir
    private Path folder;

    @Test
    void whatCouldNotBeReadAgainIsNotUpToDateAndIsTriedAgainWithoutAnotherChange() throws IOException {
        WaitingTaskRunner runner = new WaitingTaskRunner();
        List<Boolean> upToDate = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        DeskRoom room = new DeskRoom(folder);
        Path place = room.curation().getParent();
        try (Library library = room.open()) {
            new Freshness(library, runner, news -> upToDate.add(news.upToDate()), failures::add).begin();
            runner.doNext(Lane.FRESHNESS);
            assertThat(upToDate).containsExactly(true);

            Files.move(place, folder.resolve("elsewhere"));
            runner.doNext(Lane.FRESHNESS);
            assertThat(upToDate).containsExactly(true, false);
            assertThat(failures).hasSize(1);

            runner.doNext(Lane.FRESHNESS);
            assertThat(failures).as("told once").hasSize(1);

            Files.move(folder.resolve("elsewhere"), place);
            runner.doNext(Lane.FRESHNESS);
            assertThat(upToDate).endsWith(true);
        }
    }
}
