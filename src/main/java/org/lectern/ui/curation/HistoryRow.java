package org.lectern.ui.curation;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lectern.curation.Decision;
import org.lectern.curation.Placed;
import org.lectern.ui.style.Texts;

/// One decision in the history.
///
/// @param placed the decision with where it stands
/// @param what   what it says, in words
/// @param words  the words that it concerns; may be empty
/// @param where  the source in which it stands; empty for rules
record HistoryRow(Placed placed, String what, String words, String where) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /// Its number, by whom, and when by the clock of this place.
    String who() {
        Decision decision = placed.decision();
        return Texts.text(
                "history.who",
                decision.sequence(),
                decision.who(),
                TIME.format(LocalDateTime.ofInstant(decision.time(), ZoneId.systemDefault())));
    }

    /// What tells that its words are not found or have changed; empty where they stand as they did.
    String homeless() {
        if (placed.isDoubtful()) {
            return Texts.text("history.doubtful");
        }
        return placed.isHomeless() ? Texts.text("history.homeless") : "";
    }

    /// Whether what was typed stands in what is shown of it.
    boolean isMeant(String typed) {
        String shown = String.join(" ", what, words, placed.decision().reason(), homeless(), who(), where);
        return shown.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}
