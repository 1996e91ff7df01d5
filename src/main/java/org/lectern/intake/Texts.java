package org.lectern.intake;

import org.lectern.knowledge.Problem;
import org.lectern.wording.Wording;

/// The sentences of this package, by the kind of problem.
final class Texts {

    private static final Wording WORDING = Wording.beside(Texts.class);

    private Texts() {}

    static Problem problem(String kind, Problem.Severity severity, String where, Object... details) {
        return new Problem(kind, severity, where, WORDING.formatted(kind, details));
    }
}
