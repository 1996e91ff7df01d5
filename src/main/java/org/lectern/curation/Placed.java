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

    /// Whether it stands at words that changed, or around which the text did: it may not fit them any more.
    public boolean isDoubtful() {
        return home instanceof Home.Attached(Home.How how, var _) && how.isDoubtful();
    }
}
