package org.lectern.ui.classroom;

/// Whether what was changed is on the disk.
public sealed interface Keeping {

    /// Nothing was changed since it was opened.
    record Untouched() implements Keeping {}

    /// Changed, and not on the disk yet.
    record Pending() implements Keeping {}

    /// On the disk.
    record Saved() implements Keeping {}

    /// Not on the disk; the work in hand is whole.
    ///
    /// @param sentence why, and what to do
    record NotSaved(String sentence) implements Keeping {}
}
