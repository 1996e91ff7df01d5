package org.lectern.ui.shell;

import java.time.Duration;
import org.lectern.library.Library;
import org.lectern.library.SourceSummary;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;

/// Says at the start how much there is, whether it is what the files say, and what the person should know first.
record Freshness(Library library, TaskRunner runner, StatusBar status) {

    void tell(Choices choices, Desk desk) {
        long sections =
                library.sources().stream().mapToLong(SourceSummary::sections).sum();
        int sources = library.sources().size();
        runner.run(
                Lane.FRESHNESS,
                Duration.ZERO,
                _ -> library.isUpToDate(),
                upToDate -> {
                    status.library(upToDate, sections, sources);
                    choices.note().ifPresent(status::say);
                    desk.searches().note().ifPresent(status::say);
                },
                status::say);
    }
}
