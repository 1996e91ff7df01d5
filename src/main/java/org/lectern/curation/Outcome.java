package org.lectern.curation;

/// What became of a decision.
public sealed interface Outcome {

    /// It is on the disk.
    record Saved(Decision decision) implements Outcome {}

    /// It could not be written; who asked still has it, and can offer another place.
    ///
    /// @param draft    what was decided
    /// @param sentence why
    record NotSaved(Draft draft, String sentence) implements Outcome {}

    /// It can't be decided like this: a date that is none, a decision that does not exist.
    ///
    /// @param sentence what is wrong with it
    record Refused(Draft draft, String sentence) implements Outcome {}
}
