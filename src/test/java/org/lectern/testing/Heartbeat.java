package org.lectern.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;

/// How long the window's thread is busy between one frame and the next. Counted is what it computes and what it waits
/// for locks, not what it waits for a core: so the others on a crowded machine are not held against it.
public final class Heartbeat extends AnimationTimer {

    /// What a person feels as a pause is 100 ms, which the profile `scale` holds with nothing else running. Every day,
    /// on whatever machine, only what nobody could miss is an error.
    public static final long PAUSE_MILLIS = Long.getLong("lectern.pause", 400);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, Long> longest = new TreeMap<>();
    private String doing = "";
    private long computed = -1;
    private long blocked;

    public Heartbeat() {
        threads.setThreadContentionMonitoringEnabled(true);
    }

    /// Names what a person does from now on.
    public synchronized void begin(String what) {
        doing = what;
        longest.putIfAbsent(what, 0L);
    }

    @Override
    public synchronized void handle(long now) {
        long cpu = threads.getCurrentThreadCpuTime();
        ThreadInfo info = threads.getThreadInfo(Thread.currentThread().threadId());
        long waited = Math.max(0, info.getBlockedTime());
        if (computed >= 0) {
            long busy = TimeUnit.NANOSECONDS.toMillis(cpu - computed) + waited - blocked;
            longest.merge(doing, busy, Math::max);
        }
        computed = cpu;
        blocked = waited;
    }

    /// Goes through the same things several times and prints the longest beat of each, in milliseconds.
    ///
    /// @return the longest beat of each in the best round but the first, in which Java is still cold
    public Map<String, Long> rounds(Window window, int rounds, Runnable journey) {
        Map<String, Long> best = new TreeMap<>();
        window.onWindow(this::start);
        for (int round = 0; round < rounds; round++) {
            journey.run();
            Map<String, Long> taken = take();
            System.out.println("longest beats, ms: " + taken);
            if (round > 0) {
                taken.forEach((what, millis) -> best.merge(what, millis, Math::min));
            }
        }
        window.onWindow(this::stop);
        return best;
    }

    /// The longest beat of each thing done since the last call, in milliseconds.
    private synchronized Map<String, Long> take() {
        Map<String, Long> taken = new TreeMap<>(longest);
        longest.clear();
        return taken;
    }
}
