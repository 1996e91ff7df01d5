package org.lectern.markup;

import org.lectern.wording.Wording;

/// The sentences that this package says to a reader, by name.
final class Texts {

    private static final Wording WORDING = Wording.beside(Texts.class);

    private Texts() {}

    /// The sentence of that name with the arguments in place of `{0}`, `{1}` …
    static String sentence(String name, Object... arguments) {
        return WORDING.sentence(name, arguments);
    }
}
