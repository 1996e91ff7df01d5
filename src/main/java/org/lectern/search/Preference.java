package org.lectern.search;

import org.lectern.index.Standing;

/// The small difference among sections that match equally well: stronger support before weaker, unflagged before
/// flagged, and knowledge before the parts of a page that only surround it. A section that matches clearly better
/// still comes first, whoever wrote it.
final class Preference {

    private static final double BOILERPLATE = .8;
    private static final double SELLER = .9;
    private static final double FLAGGED = .95;

    /// One factor for each way to stand: it is asked for each section that matches, so that it must cost nothing.
    private final float[] factors = new float[Standing.KINDS];

    private final float greatest;

    Preference() {
        float most = 0;
        for (int bits = 0; bits < factors.length; bits++) {
            factors[bits] = factor(bits);
            most = Math.max(most, factors[bits]);
        }
        greatest = most;
    }

    /// The factor for a score.
    ///
    /// @param standing the bits of a [Standing]
    float of(long standing) {
        return factors[(int) standing];
    }

    /// A score below which none reaches this one, however its section stands.
    float leastBefore(float preferred) {
        return Math.max(0, Math.nextDown(Math.nextDown(preferred / greatest)));
    }

    private static float factor(long standing) {
        double factor = Standing.evidenceOf(standing)
                .map(level -> switch (level) {
                    case SR -> 1.06;
                    case RCT -> 1.05;
                    case OBS -> 1.04;
                    case CASE, REF -> 1.02;
                    case MECH -> 1.01;
                    case UNCITED -> 1.0;
                    case PROMO -> 0.98;
                })
                .orElse(1.0);
        factor *= Standing.isFlagged(standing) ? FLAGGED : 1;
        factor *= Standing.isSeller(standing) ? SELLER : 1;
        factor *= Standing.isBoilerplate(standing) ? BOILERPLATE : 1;
        return (float) factor;
    }
}
