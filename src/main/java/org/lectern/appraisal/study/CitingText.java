package org.lectern.appraisal.study;

/// A sentence that cites a study, and what stands around it.
///
/// @param sentence the sentence
/// @param around   its section with the titles above it, which say what the sentence leaves unsaid
/// @param by       what in the sentence points to the study
public record CitingText(String sentence, String around, StudyFinder.By by) {}
