package org.lectern.intake;

import org.lectern.knowledge.Problem;

/// Ends the reading of a file; carries the sentence that a person gets to see.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Refusal(String kind, String where, Object... details) {
        super(kind, null, false, false);
        this.problem = Texts.problem(kind, Problem.Severity.REFUSED, where, details);
    }

    Problem problem() {
        return problem;
    }
}
