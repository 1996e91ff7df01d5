package org.lectern.search;

import java.time.Duration;
import java.util.function.LongSupplier;

/// When a search must come to an end.
///
/// @param clock nanoseconds from anywhere
/// @param end   on that clock
record Deadline(LongSupplier clock, long end) {

    static Deadline after(Duration time, LongSupplier clock) {
        return new Deadline(clock, clock.getAsLong() + time.toNanos());
    }

    boolean isOver() {
        return clock.getAsLong() - end >= 0;
    }
}
