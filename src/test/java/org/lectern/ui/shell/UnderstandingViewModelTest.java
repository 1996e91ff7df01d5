package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLibrary;

final class UnderstandingViewModelTest {

    @Test
    void whereNothingIsToBeDoneNothingIsSaid() {
        List<String> said = new ArrayList<>();
        UnderstandingViewModel model =
                new UnderstandingViewModel(new SampleLibrary(), new ImmediateTaskRunner(), said::add);

        model.begin(Duration.ZERO);

        assertThat(said).isEmpty();
        assertThat(model.doneProperty().get()).isEmpty();
    }
}
