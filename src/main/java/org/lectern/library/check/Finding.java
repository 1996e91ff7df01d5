package org.lectern.library.check;

import java.util.OptionalInt;

/// One flaw at one place.
///
/// @param flaw    what is wrong
/// @param offset  where in the canonical text; empty where it concerns the source as a whole or its front matter
/// @param subject what it is about, in a few words of the source: a title, a key, the words of the place; it is what an
///                acknowledgement names. Empty where the flaw says all
/// @param detail  what the sentence needs besides; empty for most
record Finding(Flaw flaw, OptionalInt offset, String subject, String detail) {

    static Finding ofSource(Flaw flaw) {
        return new Finding(flaw, OptionalInt.empty(), "", "");
    }

    static Finding ofSource(Flaw flaw, String subject, String detail) {
        return new Finding(flaw, OptionalInt.empty(), subject, detail);
    }

    static Finding at(int offset, Flaw flaw, String subject) {
        return at(offset, flaw, subject, "");
    }

    static Finding at(int offset, Flaw flaw, String subject, String detail) {
        return new Finding(flaw, OptionalInt.of(offset), subject, detail);
    }
}
