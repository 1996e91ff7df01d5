package org.lectern.library;

/// What bringing the index up to date took. Every file found was either taken in or refused with a reason:
/// `found = read + unchanged + refused`.
///
/// @param found     files in the sources folder
/// @param read      sources read anew, because they or the rules changed
/// @param unchanged sources whose content and rules are those of the index
/// @param refused   files that could not be read
/// @param removed   sources taken out of the index, because their file is gone
public record Refreshed(int found, int read, int unchanged, int refused, int removed) {

    /// Whether the index holds something else than before.
    public boolean changedAnything() {
        return read > 0 || removed > 0;
    }
}
