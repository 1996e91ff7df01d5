package org.lectern.knowledge;

import java.time.Instant;

/// That a person decided something here, as it is shown beside the thing: who, when, what and why.
///
/// @param sequence the decision's number in the library's journal
/// @param aspect   what it is about
/// @param value    of what it speaks: a concept's id, a level's or a kind's name, a term, a rule; may be empty
/// @param who      the person
/// @param when     by the clock of that machine
/// @param what     what was decided, in words that go before "by": `confirmed`, `changed from UNCITED to OBS`
/// @param why      the reason given; may be empty
public record Decided(long sequence, Aspect aspect, String value, String who, Instant when, String what, String why) {

    /// What was decided where a finding of the machine was turned down.
    public static final String DISMISSED = "dismissed";

    /// What was decided where a finding of the machine was agreed with.
    public static final String CONFIRMED = "confirmed";

    public enum Aspect {
        TAG,
        EVIDENCE,
        FLAG,
        BOUNDARY,
        FIELD,
        ITEM
    }

    public boolean isConfirmation() {
        return what.equals(CONFIRMED);
    }

    public boolean isDismissal() {
        return what.equals(DISMISSED);
    }

    /// `dismissed by Ada Moss: a report, not a promise`.
    public String inWords() {
        return what + " by " + who + (why.isBlank() ? "" : ": " + why);
    }
}
