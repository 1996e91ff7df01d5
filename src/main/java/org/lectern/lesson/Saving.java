package org.lectern.lesson;

/// What became of a lesson that was to be saved.
public sealed interface Saving {

    /// It is on the disk.
    ///
    /// @param lesson as it was saved, with its new version: go on from this one
    record Saved(Lesson lesson) implements Saving {}

    /// The file on the disk is as it was; the lesson in hand is not lost.
    ///
    /// @param sentence why, and what to do
    record NotSaved(String sentence) implements Saving {}
}
