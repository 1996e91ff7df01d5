package org.lectern.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;

/// What dismissals took from a source while decisions are laid over it, so that a confirmation that comes after them
/// brings it back.
final class Dismissed {

    private record Taken(Span statement, Claim claim, Optional<Evidence> level) {}

    private final List<Taken> taken = new ArrayList<>();
    private final Set<Mention> refused = new HashSet<>();

    void take(Statement statement, Claim claim) {
        taken.add(new Taken(statement.span(), claim, statement.evidence()));
    }

    void refuse(Mention mention) {
        refused.add(mention);
    }

    /// The claims that were taken from a statement and are meant, each once.
    List<Claim> claims(Statement statement, Predicate<Claim> meant) {
        return of(statement)
                .map(Taken::claim)
                .filter(claim -> meant.test(claim) && !statement.claims().contains(claim))
                .distinct()
                .toList();
    }

    /// Whether a statement showed nothing but that it sells when something was taken from it.
    boolean wasPromotional(Statement statement) {
        return of(statement)
                .anyMatch(each -> each.level().filter(Evidence.PROMO::equals).isPresent());
    }

    private Stream<Taken> of(Statement statement) {
        return taken.stream().filter(each -> each.statement().equals(statement.span()));
    }

    /// A mention as it stood before it was refused; itself where no dismissal refused it.
    Mention before(Mention mention) {
        return refused.stream()
                .filter(each -> each.conceptId().equals(mention.conceptId())
                        && each.words().equals(mention.words()))
                .findFirst()
                .orElse(mention);
    }
}
