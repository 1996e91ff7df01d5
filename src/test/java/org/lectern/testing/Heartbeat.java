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

    /// The longest beat of each thing done since the last call, in milliseconds.
    public synchronized Map<String, Long> take() {
        Map<String, Long> taken = new TreeMap<>(longest);
        longest.clear();
        return taken;
    }
}
