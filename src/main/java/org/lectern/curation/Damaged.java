package org.lectern.curation;

/// Why a line of the journal can't be applied; the line itself stays where it is.
final class Damaged extends Exception {

    private static final long serialVersionUID = 1;

    Damaged(String why) {
        super(why);
    }
}
