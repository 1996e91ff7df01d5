package org.lectern.library.compare;

import java.util.Set;
import org.lectern.knowledge.Mention;

/// Tells whether a source speaks of what its words name. A section that advises against a treatment doesn't carry it,
/// for nobody who looks for that treatment wants the section; but its source is not silent on it.
final class Spoken {

    /// The scope rules that refuse what a text says no to or talks down.
    private static final Set<String> AGAINST = Set.of("not-done", "advertised-against");

    private Spoken() {}

    static boolean isOf(Mention mention) {
        return mention.isCarried() || isAgainst(mention);
    }

    static boolean isAgainst(Mention mention) {
        return mention.standing() instanceof Mention.Refused refused && AGAINST.contains(refused.rule());
    }
}
