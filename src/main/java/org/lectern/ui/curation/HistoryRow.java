package org.lectern.ui.curation;

import java.util.Locale;
import org.lectern.curation.Placed;

/// One decision in the history.
///
/// @param placed the decision with where it stands
/// @param what   what it says, in words
/// @param words  the words that it concerns; may be empty
/// @param where  the source in which it stands; empty for rules
record HistoryRow(Placed placed, String what, String words, String where) {

    boolean isMeant(String typed) {
        String all = what + " " + words + " " + where + " "
                + placed.decision().who() + " " + placed.decision().reason() + " "
                + placed.decision().time();
        return all.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}
