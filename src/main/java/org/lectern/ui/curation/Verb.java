package org.lectern.ui.curation;

import org.lectern.curation.Draft;
import org.lectern.ui.style.Texts;

/// One thing that can be decided of what a person points at.
///
/// @param letter  chooses it by keyboard
/// @param id      the end of its key in the texts, `verb.<id>`
/// @param name    what it is called
/// @param ask     what it still needs
/// @param wording words the decision
record Verb(String letter, String id, String name, Ask ask, Wording wording) {

    interface Wording {
        /// @param answer what was asked for: the id of a pick, a line of text, or nothing
        Draft draft(String who, String answer, String reason);
    }

    Verb(String letter, String id, Ask ask, Wording wording) {
        this(letter, id, Texts.text("verb." + id), ask, wording);
    }

    /// Whether one press decides it: agreeing needs no reason.
    boolean isQuick() {
        return ask instanceof Ask.Nothing && (id.startsWith("agree") || id.startsWith("confirm"));
    }
}
