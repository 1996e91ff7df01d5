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
    ADVERTISING
}
