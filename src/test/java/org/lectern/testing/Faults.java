package org.lectern.testing;

/// How many faults the tests cause: a few in every build, and as many as `mvn -Pfaults verify` says.
public final class Faults {

    private Faults() {}

    public static int kills(int few) {
        return Integer.getInteger("lectern.kills", few);
    }

    /// Bits turned over, and files cut off.
    public static int damages(int few) {
        return Integer.getInteger("lectern.damages", few);
    }

    /// Sizes of a file at which the disk is full.
    public static int limits(int few) {
        return Integer.getInteger("lectern.limits", few);
    }
}
