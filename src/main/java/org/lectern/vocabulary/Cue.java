package org.lectern.vocabulary;

/// Words of a rule where they stand in a text.
///
/// @param kind what they do
/// @param rule the number of their rule; 0 for the words that all rules share
/// @param from the first word
/// @param to   the word after the last
record Cue(CueKind kind, int rule, int from, int to) {

    boolean overlaps(Cue other) {
        return from < other.to && other.from < to;
    }
}
