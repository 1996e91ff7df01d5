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
    /// A row of a table, its cells parted by tabs.
    ROW,
    /// A drawn line across.
    RULE
}
