package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.knowledge.Span;
import org.lectern.search.SearchRequest;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLibrary;
import org.lectern.ui.text.MarkKind;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The map beside the source, which shows of the source's marks what the text shows.
final class SourceSideTest {

    private final ReaderViewModel model = new ReaderViewModel(new SampleLibrary(), new ImmediateTaskRunner());

    @BeforeEach
    void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({"CLAIM, .map-claim, .map-match", "MATCH, .map-match, .map-claim"})
    void marksThatAreSwitchedOffLeaveTheMapAndComeBack(MarkKind kind, String its, String others) {
        Reading reading = open();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            SourceSide side = new SourceSide(model);
            new Scene(side, 400, 600);
            side.open(reading);
            side.show(reading.section().section().span());
            assertThat(ticks(side, its)).isPositive();
            assertThat(ticks(side, others)).isPositive();

            model.hidden().add(kind);
            side.paint();
            assertThat(ticks(side, its)).isZero();
            assertThat(ticks(side, others)).isPositive();

            side.open(reading);
            side.show(reading.section().section().span());
            assertThat(ticks(side, its)).isZero();

            model.hidden().remove(kind);
            side.paint();
            assertThat(ticks(side, its)).isPositive();
        });
    }

    @Test
    void theOpenSectionStaysInSightWhereTheClaimsAreTakenOutOfTheText() throws Exception {
        Reading reading = openLast();
        // Of its own: the size of the one that all share is as another test left it.
        Stage stage = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> new Stage());
        SourceSide side = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            SourceSide shown = new SourceSide(model);
            stage.setScene(new Scene(shown, 300, 260));
            stage.show();
            shown.open(reading);
            shown.show(reading.section().section().span());
            return shown;
        });
        WaitForAsyncUtils.waitForFxEvents(8);

        model.setWithoutClaims(true);
        Reading without = reading();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> side.open(without));
        int secondParagraph =
                without.sourceText().paragraphs().get(1).block().span().end();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            return WaitForAsyncUtils.asyncFx(() -> side.text().shows(without.sourceText())
                            && side.text().topOffset().orElse(0) > secondParagraph)
                    .get();
        });
        WaitForAsyncUtils.waitForAsyncFx(20_000, stage::hide);
    }

    @Test
    void theMapReachesFromTheFirstToTheLastParagraphThatIsShown() {
        Reading reading = open();
        Span first = reading.source().sections().getFirst().section().span();
        assertThat(first.start()).isPositive();
        model.open(new Opening(reading.source().sections().getFirst().section().id(), Optional.empty(), List.of()));
        Reading opened = reading();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            SourceSide side = new SourceSide(model);
            new Scene(side, 400, 600);
            side.open(opened);
            side.show(first);
            side.applyCss();
            side.layout();

            assertThat(side.lookup(".map-section").getBoundsInParent().getMinY())
                    .isZero();
        });
    }

    private Reading openLast() {
        model.open(new Opening("clear-joint-clinic/book-today", Optional.empty(), List.of()));
        return reading();
    }

    private Reading open() {
        model.open(new Opening(
                "clear-joint-clinic/why-crystalflush",
                Optional.of(SearchRequest.of("CrystalFlush")),
                List.of("gout-guide")));
        return reading();
    }

    private Reading reading() {
        return model.stateProperty().get() instanceof ReaderState.Open(Reading reading)
                ? reading
                : Assertions.fail("not open");
    }

    private static int ticks(SourceSide side, String path) {
        side.applyCss();
        side.layout();
        return side.lookup(path) instanceof Path drawn ? drawn.getElements().size() : Assertions.fail(path);
    }
}
