package org.lectern.ui.classroom;

import org.lectern.lesson.Step;

/// A step in the list of a lesson's steps.
///
/// @param number   1 for the first
/// @param step     the step
/// @param outdated its source says otherwise now, and nobody decided what to do
public record StepEntry(int number, Step step, boolean outdated) {}
