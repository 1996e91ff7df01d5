package org.lectern.ui.curation;

import java.util.Locale;

/// One of several answers to what a decision still needs.
///
/// @param id       what goes into the decision
/// @param label    what it is called
/// @param note     what tells it from others; may be empty
/// @param searched everything by which it is found
record Pick(String id, String label, String note, String searched) {

    Pick(String id, String label, String note) {
        this(id, label, note, label);
    }

    boolean isMeant(String typed) {
        return searched.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}
