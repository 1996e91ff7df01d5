package org.lectern.index;

import java.util.Optional;
import org.lectern.knowledge.Evidence;

/// What speaks for or against trusting a section: the small difference among sections that match equally well.
///
/// @param evidence    the strongest support that it shows
/// @param claims      how many promotional claims it makes
/// @param seller      whether its source sells
/// @param boilerplate whether it is a part of the page that carries no knowledge of the disease
public record Standing(Optional<Evidence> evidence, int claims, boolean seller, boolean boilerplate) {

    /// Bits are below this number.
    public static final int KINDS = 1 << 7;

    private static final int SELLER = 1 << 4;
    private static final int BOILERPLATE = 1 << 5;
    private static final int CLAIMS = 1 << 6;
    private static final int LEVEL = 0xf;

    /// Nothing is known: a record of a plain collection.
    public static Standing unknown() {
        return new Standing(Optional.empty(), 0, false, false);
    }

    /// All but the exact number of claims, as one number.
    long bits() {
        return order() | (seller ? SELLER : 0) | (boilerplate ? BOILERPLATE : 0) | (claims > 0 ? CLAIMS : 0);
    }

    /// Where sections are sorted by support: 0 is the strongest, none comes last.
    int order() {
        return evidence.map(Enum::ordinal).orElse(Evidence.values().length);
    }

    public static Optional<Evidence> evidenceOf(long bits) {
        int order = (int) (bits & LEVEL);
        return order < Evidence.values().length ? Optional.of(Evidence.values()[order]) : Optional.empty();
    }

    public static boolean isSeller(long bits) {
        return (bits & SELLER) != 0;
    }

    public static boolean isBoilerplate(long bits) {
        return (bits & BOILERPLATE) != 0;
    }

    public static boolean isFlagged(long bits) {
        return (bits & CLAIMS) != 0;
    }
}
