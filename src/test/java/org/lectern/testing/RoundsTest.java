package org.lectern.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private final Queue<Integer> run = new ConcurrentLinkedQueue<>();
    private final List<String> told = new ArrayList<>();

    private Rounds rounds(int wanted, BooleanSupplier timeIsUp) {
        return new Rounds("kills", wanted, timeIsUp, told::add);
    }

    @Test
    void whereThereIsTimeEachRoundIsRunInItsOrder() throws IOException, InterruptedException {
        Rounds rounds = rounds(3, () -> false);
        rounds.each(run::add);
        rounds.tally("lost %d", 0);
        assertThat(run).containsExactly(0, 1, 2);
        assertThat(told).containsExactly("FAULTS kills: 3; lost 0");
    }

    @Test
    void whereTheTimeIsUpItIsSaidHowFarItCame() throws IOException, InterruptedException {
        Rounds rounds = rounds(5, () -> run.size() == 2);
        rounds.each(run::add);
        assertThatThrownBy(() -> rounds.tally("lost %d", 0))
                .isInstanceOf(AssertionError.class)
                .hasMessage("kills: 2 of 5, NOT DONE 3 because the time was up; lost 0");
        assertThat(told).containsExactly("FAULTS kills: 2 of 5, NOT DONE 3 because the time was up; lost 0");
    }

    @Test
    void whatComesWhenTheTimeIsUpAlreadyIsSaidToBeLeftOutWhole() throws IOException, InterruptedException {
        Rounds rounds = rounds(5, () -> true);
        rounds.each(run::add);
        assertThatThrownBy(() -> rounds.tally("lost %d", 0)).hasMessageContaining("kills: 0 of 5, NOT DONE 5");
        assertThat(run).isEmpty();
    }

    @Test
    void twoPlacesAreAtWorkAtATimeAndEachRunsItsOwnRoundsInOrder() throws InterruptedException {
        CountDownLatch both = new CountDownLatch(2);
        List<Queue<Integer>> places = List.of(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>());
        Rounds rounds = rounds(5, () -> false);
        rounds.inPlaces(2, place -> number -> {
            both.countDown();
            both.await();
            places.get(place).add(number);
        });
        rounds.tally("lost %d", 0);
        assertThat(places.getFirst()).containsExactly(0, 2, 4);
        assertThat(places.getLast()).containsExactly(1, 3);
    }

    @Test
    void aRoundThatFailsEndsAllPlacesAndIsTheReason() {
        AtomicInteger begun = new AtomicInteger();
        Rounds rounds = rounds(1_000, () -> false);
        assertThatThrownBy(() -> rounds.inPlaces(1, _ -> number -> {
                    begun.incrementAndGet();
                    assertThat(number).isLessThan(3);
                }))
                .hasMessage("kills: failed after 3 of 1000")
                .hasCauseInstanceOf(AssertionError.class);
        assertThat(begun).hasValue(4);
        assertThat(told).containsExactly("FAULTS kills: FAILED after 3 of 1000");
    }
}
