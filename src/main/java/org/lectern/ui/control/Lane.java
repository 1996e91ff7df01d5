package org.lectern.ui.control;

/// What work is for. In one lane only the latest counts: what was asked before it is dropped. Each kind of file that is
/// written has a lane of its own, so that nothing else a person does keeps it from the disk.
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
    HITS_FILE,
    HISTORY_FILE,
    COMPARISON_FILE,
    CHART_FILE,
    LESSON_FILE,
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
