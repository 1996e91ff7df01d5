package org.lectern.appraisal;

/// Words of a unit that a rule matched.
///
/// @param rule the rule
/// @param from the first token
/// @param to   the token behind the last
record Match(Rule rule, int from, int to) {

    boolean overlaps(Match other) {
        return from < other.to && other.from < to;
    }
}
