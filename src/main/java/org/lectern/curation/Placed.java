package org.lectern.curation;

/// A decision with where it stands now.
///
/// @param decision the decision
/// @param inForce  whether it was not undone
/// @param home     where it stands
public record Placed(Decision decision, boolean inForce, Home home) {

    public boolean isHomeless() {
        return home instanceof Home.Homeless;
    }
}
