package org.lectern.ui.text;

/// What a mark in the text says. Each has a hue and a shape of its own and can be switched off by itself.
public enum MarkKind {
    MATCH,
    CONCEPT,
    CLAIM,
    SPARED,
    LIMIT,
    STUDY,
    CUE;

    /// True where n and p stop; concepts are too many to walk.
    public boolean isWalked() {
        return this != CONCEPT;
    }
}
