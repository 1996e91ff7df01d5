package org.lectern.library;

/// How many decisions there are and what became of them: `made = attached + homeless`, always.
///
/// @param made     decisions in the journal that can be read
/// @param attached those that stand at their words, or concern none
/// @param homeless those whose words are gone
/// @param undone   those that no longer count, wherever they stand
/// @param unsaved  those that could not be written yet; not among `made`
public record DecisionTally(int made, int attached, int homeless, int undone, int unsaved) {}
