package org.lectern.curation;

import java.util.OptionalDouble;

/// How often people agreed with a rule, over the decisions in force.
///
/// @param rule      the rule's id
/// @param confirmed how many of its findings were confirmed
/// @param dismissed how many were dismissed
public record Precision(String rule, int confirmed, int dismissed) {

    /// The share confirmed; empty before the first decision.
    public OptionalDouble value() {
        int judged = confirmed + dismissed;
        return judged == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) confirmed / judged);
    }
}
