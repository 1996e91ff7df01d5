package org.lectern.library;

import java.util.Optional;
import org.lectern.curation.Decision;
import org.lectern.curation.Home;
import org.lectern.curation.Judgement;
import org.lectern.curation.Ledger;

/// Homes of decisions that no open source holds: about rules, about other decisions, about sources that are gone.
final class UnboundHome {

    private static final Home AT_HOME = new Home.Attached(Home.How.EXACT, Optional.empty());

    private UnboundHome() {}

    static Home of(Decision decision, Ledger ledger) {
        return decision.judgement() instanceof Judgement.OfDecision of
                        && ledger.decision(of.decision()).isEmpty()
                ? new Home.Homeless("The decision that it names is not in the journal.", of.decision(), "")
                : AT_HOME;
    }

    static Home sourceGone(Decision decision, String sourceId) {
        String then = decision.judgement() instanceof Judgement.OfWords of
                ? of.place().quote().inContext()
                : "";
        return new Home.Homeless("The source " + sourceId + " is not in the library.", then, "");
    }
}
