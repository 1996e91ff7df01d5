package org.lectern.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.library.LibraryTrouble;
import org.lectern.ui.style.Texts;
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
    void ofWhatIsWrittenToFilesNothingIsDroppedForWhatIsAskedNext() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(2);
        onWindow(() -> runner.run(
                Lane.LESSON_FILE,
                Duration.ZERO,
                progress -> {
                    begun.countDown();
                    await(asked);
                    progress.stopIfCancelled();
                    return "slides";
                },
                text -> {
                    said.add(text);
                    done.countDown();
                },
                said::add));
        await(begun);
        onWindow(() -> runner.run(
                Lane.LESSON_FILE,
                Duration.ZERO,
                _ -> "page",
                text -> {
                    said.add(text);
                    done.countDown();
                },
                said::add));
        asked.countDown();
        await(done);

        assertThat(said).containsExactlyInAnyOrder("slides", "page");
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

    private String told(RuntimeException problem) {
        CountDownLatch done = new CountDownLatch(1);
        onWindow(() -> runner.<String>run(
                Lane.SEARCH,
                Duration.ZERO,
                _ -> {
                    throw problem;
                },
                said::add,
                why -> {
                    said.add(why);
                    done.countDown();
                }));
        await(done);
        return said.getLast();
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

        assertThat(said).containsExactly(Texts.text("trouble.unexpected"));
    }

    @Test
    void aSentenceThatWasWrittenForAPersonIsToldAsItIs() {
        assertThat(told(new LibraryTrouble("The folder is gone."))).isEqualTo("The folder is gone.");
        assertThat(told(new WorkTrouble("Nothing was saved.", new IOException("EIO"))))
                .isEqualTo("Nothing was saved.");
    }

    @Test
    void theRawWordsOfAnUnexpectedProblemGoToTheLogAndNotToThePerson() {
        Logger log = Logger.getLogger(FxTaskRunner.class.getName());
        Level before = log.getLevel();
        List<Throwable> logged = new ArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line.getThrown());
            }

            @Override
            public void flush() {
                // Everything is kept at once.
            }

            @Override
            public void close() {
                // Holds nothing.
            }
        };
        RuntimeException problem = new IllegalStateException("span [3, 1) of null");
        log.setLevel(Level.WARNING);
        log.setUseParentHandlers(false);
        log.addHandler(listener);
        try {
            assertThat(told(problem)).isEqualTo(Texts.text("trouble.unexpected"));
            assertThat(logged).containsExactly(problem);
        } finally {
            log.removeHandler(listener);
            log.setUseParentHandlers(true);
            log.setLevel(before);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void ofAFileItIsToldWhichOneAndWhatToDo(Exception problem, String words) {
        assertThat(TaskRunner.sentence(problem)).contains(words);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("/a/list.csv"), "/a/list.csv is not there"),
                Arguments.of(new AccessDeniedException("/a/list.csv"), "may not read or write /a/list.csv"),
                Arguments.of(new FileAlreadyExistsException("/a"), "/a could not be"),
                Arguments.of(new IOException("No space left on device"), "No space left on device"),
                Arguments.of(new UncheckedIOException(new IOException("seek past EOF: _0.cfs")), "room on the disk"));
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
