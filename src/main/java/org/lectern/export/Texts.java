package org.lectern.export;

import org.lectern.wording.Wording;

/// The sentences that this package says to a reader, by name.
final class Texts {

    private static final Wording WORDING = Wording.beside(Texts.class);

    private Texts() {}

    /// The sentence of that name with the arguments in place of `{0}`, `{1}` …
    static String sentence(String name, Object... arguments) {
        return WORDING.sentence(name, arguments);
    }

    /// The same where numbers decide the words, as in `1 source`, `2 sources`.
    static String formatted(String name, Object... arguments) {
        return WORDING.formatted(name, arguments);
    }
}
