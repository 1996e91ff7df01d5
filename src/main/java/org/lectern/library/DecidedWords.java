package org.lectern.library;

import org.lectern.curation.Act;
import org.lectern.curation.Decision;
import org.lectern.knowledge.Decided;

/// Says of a decision what the reader is shown of it.
final class DecidedWords {

    private DecidedWords() {}

    static Decided of(Decision decision, Decided.Aspect aspect, String value, String what) {
        return new Decided(
                decision.sequence(), aspect, value, decision.who(), decision.time(), what, decision.reason());
    }

    static String act(Act act) {
        return switch (act) {
            case CONFIRM -> Decided.CONFIRMED;
            case DISMISS -> Decided.DISMISSED;
            case ADD -> "added";
        };
    }

    static String change(String from, String to) {
        return from.equals(to) ? Decided.CONFIRMED : "changed from " + from + " to " + to;
    }
}
