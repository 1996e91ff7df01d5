package org.lectern.vocabulary;

/// What words of `scope.yaml` do where they stand in a text.
enum CueKind {
    BEFORE,
    AFTER,
    /// Looks like a cue of the rule and is none.
    NOT,
    SPARED_BY,
    /// The name of another disease.
    NAME,
    /// A lead and the name of another disease.
    LED_NAME,
    END,
    VERB,
    TREATMENT,
    DISEASE,
    ADVERTISING,
    /// Words that as a whole mean something else than the name among them.
    PHRASE,
    /// Denies the denial before it: "no one goes without".
    PAIR,
    /// Keeps the mention before it.
    SPARED_AFTER,
    /// Keeps a test before it: what is denied is its result.
    RESULT,
    /// Closes the clause of the mention right before it: "Fever: none."
    CLOSING,
    /// What a closing denial takes up again: "Itching is common and fever is not."
    EARLIER,
    /// Opens a clause that its first comma ends: "Although it was normal, …".
    OPENER
}
