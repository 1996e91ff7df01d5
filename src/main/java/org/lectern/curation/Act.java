package org.lectern.curation;

/// What a person does to something that a machine may have found. To change a tag or a flag is to dismiss one and to
/// add another.
public enum Act {
    CONFIRM,
    DISMISS,
    ADD
}
