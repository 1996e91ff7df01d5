package org.lectern.ui.control;

/// What work is for. In most lanes only the latest counts: what was asked before it is dropped. What a person asked to
/// have written to a file or put into a lesson is not lost to what she asks for next: there, all is done.
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
    PRESENTING,
    SPOT,
    DECISION,
    DESK,
    HISTORY,
    RULES;

    /// Whether what was asked for earlier is done too.
    public boolean keepsAll() {
        return switch (this) {
            case HITS_FILE, HISTORY_FILE, COMPARISON_FILE, CHART_FILE, LESSON_FILE, LESSON_STEP -> true;
            default -> false;
        };
    }
}
