package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.SourceReading;
import org.lectern.library.Library;
import org.lectern.library.LibraryTrouble;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLibrary;

final class SourcePageViewModelTest {

    private final Library sample = new SampleLibrary();
    private final SourceDocument guide =
            sample.source("gout-guide").orElseThrow().document();

    private interface Sources {
        Optional<SourceReading> source();
    }

    private SourcePageViewModel opened(Sources sources) {
        Library library = (Library) Proxy.newProxyInstance(
                Library.class.getClassLoader(),
                new Class<?>[] {Library.class},
                (_, method, arguments) ->
                        method.getName().equals("source") ? sources.source() : method.invoke(sample, arguments));
        SourcePageViewModel model = new SourcePageViewModel(library, new ImmediateTaskRunner());
        model.open(guide);
        return model;
    }

    private static String why(SourcePageViewModel model) {
        return model.stateProperty().get() instanceof SourcePageState.Failed(String why)
                ? why
                : Assertions.fail("the page is " + model.stateProperty().get());
    }

    @Test
    void aPageThatCannotBeReadSaysOfWhichSourceWhyAndWhatToDo() {
        SourcePageViewModel model = opened(() -> {
            throw new LibraryTrouble("The disk is gone.");
        });

        assertThat(why(model)).contains(guide.title(), "The disk is gone.", "Close this page");
        assertThat(model.isOpen()).isTrue();
        model.close();
        assertThat(model.isOpen()).isFalse();
    }

    @Test
    void thePageOfASourceThatWasTakenAwaySaysSo() {
        assertThat(why(opened(Optional::empty))).contains(guide.title(), "no longer in the library");
    }
}
