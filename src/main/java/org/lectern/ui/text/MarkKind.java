package org.lectern.ui.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a mark in the text says. Each has a hue and a shape of its own and can be switched off by itself.
public enum MarkKind {
    MATCH,
    CONCEPT,
    CLAIM,
    SPARED,
    LIMIT,
    STUDY,
    CUE;

    /// The kinds of these names; other names are passed over.
    public static Set<MarkKind> named(Set<String> names) {
        return Stream.of(values()).filter(kind -> names.contains(kind.name())).collect(Collectors.toSet());
    }

    /// True where n and p stop; concepts are too many to walk.
    public boolean isWalked() {
        return this != CONCEPT;
    }
}
