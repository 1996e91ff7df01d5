package org.lectern.appraisal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the advertisements that others paid for, set into a page: *Sponsored – …* in one block, or a block that says
/// no more than *Advertisement* and what follows it: under a heading all up to the next heading, else one block.
final class Adverts {

    private static final String ADVERT = "ADVERT";
    private final Set<Integer> blocks = new HashSet<>();

    Adverts(List<Unit> units) {
        boolean under = false;
        int next = -1;
        for (Unit unit : units) {
            if (unit.isHeading()) {
                under = false;
            }
            boolean marked = unit.has(Rule.Family.STANCE, ADVERT);
            if (marked || under || unit.number() == next) {
                blocks.add(unit.number());
            }
            if (marked && isAlone(unit)) {
                under |= unit.isHeading();
                next = unit.number() + 1;
            }
        }
    }

    private static boolean isAlone(Unit unit) {
        return unit.all(Rule.Family.STANCE, ADVERT).stream()
                .anyMatch(match -> match.to() == unit.tokens().size());
    }

    boolean holds(Unit unit) {
        return blocks.contains(unit.number());
    }
}
