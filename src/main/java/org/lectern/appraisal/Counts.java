package org.lectern.appraisal;

/// Hits, false alarms and misses, and the figures that follow from them; a figure without anything to count is 0.
///
/// @param hits   flagged by both
/// @param alarms flagged by the machine alone
/// @param misses flagged by people alone
public record Counts(int hits, int alarms, int misses) {

    static Counts none() {
        return new Counts(0, 0, 0);
    }

    Counts with(boolean meant, boolean flagged) {
        return new Counts(
                hits + (meant && flagged ? 1 : 0),
                alarms + (!meant && flagged ? 1 : 0),
                misses + (meant && !flagged ? 1 : 0));
    }

    Counts and(Counts other) {
        return new Counts(hits + other.hits, alarms + other.alarms, misses + other.misses);
    }

    public double precision() {
        return hits == 0 ? 0 : (double) hits / (hits + alarms);
    }

    public double recall() {
        return hits == 0 ? 0 : (double) hits / (hits + misses);
    }

    public double f1() {
        return hits == 0 ? 0 : 2.0 * hits / (2 * hits + alarms + misses);
    }
}
