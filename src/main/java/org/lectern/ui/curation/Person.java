package org.lectern.ui.curation;

/// Who decides.
public interface Person {

    /// The name under which the person decides; the system's name for her until she chose one.
    String name();

    /// Whether she was asked for her name.
    boolean isKnown();

    /// Keeps the name that she chose.
    void call(String name);
}
