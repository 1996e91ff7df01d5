package org.lectern.ui.curation;

import java.util.Optional;
import org.lectern.library.WorkItem;

/// What lies on the desk: a list of things that wait for a librarian, or the rules.
enum Shelf {
    CLAIMS(WorkItem.Kind.UNJUDGED_CLAIMS),
    UNTAGGED(WorkItem.Kind.SECTIONS_WITHOUT_A_TAG),
    PROBLEMS(WorkItem.Kind.PROBLEMS),
    CHANGED(WorkItem.Kind.CHANGED_WORDS),
    HOMELESS(WorkItem.Kind.HOMELESS),
    RULES();

    private final Optional<WorkItem.Kind> kind;

    Shelf() {
        kind = Optional.empty();
    }

    Shelf(WorkItem.Kind kind) {
        this.kind = Optional.of(kind);
    }

    /// The list of which it is made; empty for the rules.
    Optional<WorkItem.Kind> kind() {
        return kind;
    }
}
