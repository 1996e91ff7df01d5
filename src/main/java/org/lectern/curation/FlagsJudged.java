package org.lectern.curation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.knowledge.ClaimKind;

/// Which kinds of claim people judged at each place: a dismissal of every flag is one on each kind that it took.
final class FlagsJudged {

    private static final String EVERY_KIND = "";

    private final Map<String, Set<String>> kinds = new HashMap<>();

    private FlagsJudged() {}

    static FlagsJudged by(Stream<Decision> decisions, Function<Judgement.OfWords, String> where) {
        FlagsJudged judged = new FlagsJudged();
        decisions
                .map(Decision::judgement)
                .filter(Judgement.Flag.class::isInstance)
                .map(Judgement.Flag.class::cast)
                .forEach(flag -> judged.kinds
                        .computeIfAbsent(where.apply(flag), _ -> new TreeSet<>())
                        .addAll(own(flag)));
        return judged;
    }

    private static Collection<String> own(Judgement.Flag flag) {
        return Stream.concat(flag.kind().stream(), flag.hit().stream().map(Judgement.Hit::kind))
                .map(ClaimKind::name)
                .distinct()
                .toList();
    }

    /// The kinds that a decision judged; where it did not note what it took, all that anybody judged there.
    Collection<String> kinds(Judgement.Flag flag, String where) {
        Collection<String> own = own(flag);
        Collection<String> known = own.isEmpty() ? kinds.getOrDefault(where, Set.of()) : own;
        return known.isEmpty() ? List.of(EVERY_KIND) : known;
    }
}
