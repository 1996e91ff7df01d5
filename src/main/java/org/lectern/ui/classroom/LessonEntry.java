package org.lectern.ui.classroom;

/// A lesson in the list of all.
///
/// @param id    the lesson
/// @param title its title
/// @param steps how many it has
public record LessonEntry(String id, String title, int steps) {}
