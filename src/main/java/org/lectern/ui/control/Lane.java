package org.lectern.ui.control;

/// What work is for. In one lane only the latest counts: what was asked before it is dropped.
public enum Lane {
    SEARCH,
    COMPLETION,
    READING,
    SOURCE_PAGE,
    COMPARISON,
    PAIR,
    GLANCE,
    FACTS,
    FRESHNESS,
    WARMING,
    MEANING,
    OPENING,
    PATIENCE,
    KEEPING,
    WHY,
    NEARBY,
    EXPORT,
    LESSONS,
    LESSON,
    LESSON_SAVING,
    LESSON_STEP,
    SPOT,
    DECISION,
    DESK,
    HISTORY,
    RULES
}
