package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.knowledge.Stance;

/// Finds lists whose items state something clinical together: a heading or a lead-in calls them symptoms, harms or
/// causes, or, in a text that sells nothing, at least half of the items state something clinical by themselves.
final class ClinicalLists {

    private static final int ENOUGH = 3;

    private final Set<Integer> blocks = new HashSet<>();

    ClinicalLists(List<Unit> units, Stance stance, ClinicalReader clinical) {
        List<Unit> run = new ArrayList<>();
        boolean led = false;
        for (Unit unit : units) {
            if (unit.isBullet()) {
                run.add(unit);
                continue;
            }
            boolean under = led && run.isEmpty() && unit.block().kind() == AppraisedBlock.Kind.LABEL;
            close(run, led, stance, clinical);
            run = new ArrayList<>();
            led = under || (unit.isHeading() || unit.character() == ':') && unit.has(Rule.Family.CLINICAL, "LIST_OF");
        }
        close(run, led, stance, clinical);
    }

    private void close(List<Unit> run, boolean led, Stance stance, ClinicalReader clinical) {
        long stating = run.stream()
                .filter(unit -> clinical.claims(unit, stance, false))
                .count();
        boolean alike = stance == Stance.NEUTRAL && run.size() >= ENOUGH && stating * 2 >= run.size();
        if (led || alike) {
            run.forEach(unit -> blocks.add(unit.number()));
        }
    }

    boolean holds(Unit unit) {
        return blocks.contains(unit.number());
    }
}
