package org.lectern.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class FxTaskRunnerTest {

    private final FxTaskRunner runner = new FxTaskRunner();
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        runner.close();
    }

    private void onWindow(Runnable what) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, what);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    void whatIsAskedForAfterClosingIsDroppedWithoutAWord() {
        runner.close();
        onWindow(() -> runner.run(Lane.SEARCH, Duration.ZERO, _ -> said.add("worked"), _ -> {}, said::add));

        assertThat(runner.awaitEnd(Duration.ofSeconds(20))).isTrue();
        assertThat(said).isEmpty();
    }

    @Test
    void workRunsElsewhereAndItsResultComesBackToTheWindow() {
        CountDownLatch done = new CountDownLatch(1);
        onWindow(() -> runner.run(
                Lane.SEARCH,
                Duration.ZERO,
                _ -> Platform.isFxApplicationThread(),
                inWindow -> {
                    said.add("worked in the window: " + inWindow + ", told in it: " + Platform.isFxApplicationThread());
                    done.countDown();
                },
                said::add));
        await(done);

        assertThat(said).containsExactly("worked in the window: false, told in it: true");
    }

    @Test
    void theLatestWinsAndTheOneBeforeIsToldToStop() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch replaced = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        onWindow(() -> runner.run(
                Lane.SEARCH,
                Duration.ZERO,
                progress -> {
                    begun.countDown();
                    await(replaced);
                    if (progress.isCancelled()) {
                        stopped.countDown();
                    }
                    return "first";
                },
                said::add,
                said::add));
        await(begun);
        onWindow(() -> runner.run(
                Lane.SEARCH,
                Duration.ZERO,
                _ -> "second",
                text -> {
                    said.add(text);
                    done.countDown();
                },
                said::add));
        replaced.countDown();
        await(done);
        await(stopped);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(said).containsExactly("second");
    }

    @Test
    void lanesDoNotDisturbEachOther() {
        CountDownLatch done = new CountDownLatch(2);
        onWindow(() -> {
            for (Lane lane : List.of(Lane.SEARCH, Lane.READING)) {
                runner.run(
                        lane,
                        Duration.ZERO,
                        _ -> lane.name(),
                        text -> {
                            said.add(text);
                            done.countDown();
                        },
                        said::add);
            }
        });
        await(done);

        assertThat(said).containsExactlyInAnyOrder("SEARCH", "READING");
    }

    @Test
    void aProblemComesBackAsASentenceEvenAnErrorOfTheMachine() {
        CountDownLatch done = new CountDownLatch(1);
        onWindow(() -> runner.<String>run(
                Lane.SEARCH,
                Duration.ZERO,
                _ -> {
                    throw new StackOverflowError();
                },
                said::add,
                why -> {
                    said.add(why);
                    done.countDown();
                }));
        await(done);

        assertThat(said).containsExactly("StackOverflowError");
    }

    @Test
    void whoClosesWaitsForNothingThatHasNotBegun() {
        onWindow(() -> {
            runner.run(Lane.MEANING, Duration.ofDays(1), _ -> "a day later", said::add, said::add);
            runner.close();
        });

        assertThat(runner.awaitEnd(Duration.ofSeconds(20))).isTrue();
    }
}
