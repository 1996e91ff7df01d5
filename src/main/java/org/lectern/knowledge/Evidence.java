package org.lectern.knowledge;

import java.util.Optional;

/// The support that a passage *itself shows* for what it says, strongest first. It is what a machine reads off the
/// page: neither the certainty of the evidence (GRADE) nor the strength of a recommendation.
///
/// The OCEBM 2011 level and the GRADE start say only where a study of this design begins; both are empty for what has
/// no design.
public enum Evidence {
    SR("1", "high"),
    RCT("2", "high to moderate"),
    OBS("3", "low"),
    CASE("4", "very low"),
    REF("", ""),
    MECH("5", "very low"),
    UNCITED("", ""),
    PROMO("", "");

    private final String ocebm;
    private final String gradeStart;

    Evidence(String ocebm, String gradeStart) {
        this.ocebm = ocebm;
        this.gradeStart = gradeStart;
    }

    public Optional<String> ocebm() {
        return Optional.of(ocebm).filter(level -> !level.isEmpty());
    }

    public Optional<String> gradeStart() {
        return Optional.of(gradeStart).filter(start -> !start.isEmpty());
    }

    /// True where a study design is named: the levels that a statement without a source may never be given.
    public boolean showsDesign() {
        return compareTo(CASE) <= 0;
    }

    public boolean isStrongerThan(Evidence other) {
        return compareTo(other) < 0;
    }
}
