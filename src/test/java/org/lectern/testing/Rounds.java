package org.lectern.testing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/// One fault many times over, for as long as the fault tests may last together. What came of it is told in one line,
/// however far it came; what was not done by then is said there, and fails.
public final class Rounds {

    /// As many at once as an ordinary machine has cores to spare.
    private static final int AT_ONCE = 2;

    private final String what;
    private final int wanted;
    private final BooleanSupplier timeIsUp;
    private final Consumer<String> told;
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean failed;

    /// A fault, and what must hold after it.
    @FunctionalInterface
    public interface Round {
        void run(int number) throws IOException, InterruptedException;
    }

    Rounds(String what, int wanted, BooleanSupplier timeIsUp, Consumer<String> told) {
        this.what = what;
        this.wanted = wanted;
        this.timeIsUp = timeIsUp;
        this.told = told;
    }

    /// Their time is counted from the start of the JVM that runs the tests.
    public static Rounds of(String what, int wanted) {
        long milliseconds = 1_000L * Integer.getInteger("lectern.faults.seconds", Integer.MAX_VALUE);
        return new Rounds(
                what,
                wanted,
                () -> ManagementFactory.getRuntimeMXBean().getUptime() > milliseconds,
                System.out::println);
    }

    /// One after another.
    public void each(Round round) throws IOException, InterruptedException {
        run(0, 1, round);
    }

    /// Some places, two of them at work at a time; the rounds of one place come one after another.
    public void inPlaces(int places, IntFunction<Round> inPlace) throws InterruptedException {
        try (ExecutorService lanes = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < places; i++) {
                int place = i;
                all.add(lanes.submit(() -> {
                    run(place, places, inPlace.apply(place));
                    return place;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } catch (ExecutionException stumbled) {
            throw new AssertionError(what + ": failed after " + done + " of " + wanted, stumbled.getCause());
        }
    }

    private void run(int first, int step, Round round) throws IOException, InterruptedException {
        for (int i = first; i < wanted && !failed && !timeIsUp.getAsBoolean(); i += step) {
            boolean held = false;
            try {
                round.run(i);
                held = true;
                done.incrementAndGet();
            } finally {
                if (!held) {
                    failed = true;
                    told.accept("FAULTS " + what + ": FAILED after " + done + " of " + wanted);
                }
            }
        }
    }

    /// Prints what came of it, and fails where not all was done.
    public void tally(String format, Object... figures) {
        int left = wanted - done.get();
        String missing = left == 0 ? "" : " of " + wanted + ", NOT DONE " + left + " because the time was up";
        String line = what + ": " + done + missing + "; " + String.format(Locale.ROOT, format, figures);
        told.accept("FAULTS " + line);
        if (left > 0) {
            throw new AssertionError(line);
        }
    }
}
