package org.lectern.intake;

/// What a line of a saved page is.
enum Role {
    HEADING,
    /// The name of a card, whose field lines follow.
    NAME,
    /// A property of the card above.
    FIELD,
    ITEM,
    PARAGRAPH,
    /// A drawn line across.
    RULE
}
