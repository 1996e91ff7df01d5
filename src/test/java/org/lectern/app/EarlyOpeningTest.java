package org.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.lectern.library.Library;
import org.lectern.library.LibraryTrouble;
import org.lectern.task.Progress;
import org.lectern.testing.SampleLibrary;

class EarlyOpeningTest {

    @Test
    void theLibraryThatWasOpenedIsHandedOver() {
        Library library = new SampleLibrary();

        assertThat(EarlyOpening.begin(_ -> library).join(Progress.unwatched())).isSameAs(library);
    }

    @Test
    void troubleKeepsItsSentence() {
        EarlyOpening early = EarlyOpening.begin(_ -> {
            throw new LibraryTrouble("There is no library here.");
        });

        assertThatThrownBy(() -> early.join(Progress.unwatched()))
                .isInstanceOf(LibraryTrouble.class)
                .hasMessage("There is no library here.");
    }

    @Test
    void whoJoinsCanCancel() {
        // Nobody has cancelled before somebody joins.
        EarlyOpening early = EarlyOpening.begin(progress -> {
            while (!progress.isCancelled()) {
                Thread.onSpinWait();
            }
            progress.stopIfCancelled();
            return new SampleLibrary();
        });
        Progress cancelled = new Progress() {
            @Override
            public void at(long done, long total, String what) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> early.join(cancelled)).isInstanceOf(CancellationException.class);
    }
}
