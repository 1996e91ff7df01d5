package org.lectern.knowledge;

/// From where a document speaks; it decides who stands behind a quotation.
public enum Stance {
    SELLER,
    NEUTRAL,
    CRITIC
}
