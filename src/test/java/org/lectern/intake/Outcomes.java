package org.lectern.intake;

import org.lectern.knowledge.Problem;
import org.lectern.knowledge.SourceDocument;

/// What came of a file, for tests that know which of the two it is.
final class Outcomes {

    private Outcomes() {}

    static SourceDocument taken(Intake.Outcome outcome) {
        return switch (outcome) {
            case Intake.Outcome.Taken taken -> taken.document();
            case Intake.Outcome.Refused refused -> throw new AssertionError(refused.problem());
        };
    }

    static Problem refused(Intake.Outcome outcome) {
        return switch (outcome) {
            case Intake.Outcome.Taken taken ->
                throw new AssertionError("taken: " + taken.document().id());
            case Intake.Outcome.Refused refused -> refused.problem();
        };
    }
}
