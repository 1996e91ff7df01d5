package org.lectern.curation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What people's decisions say of the rules. The last word on each finding counts, so that a change of mind does not
/// count twice; a dismissal of several flags is one on each.
final class RuleAnswers {

    /// What a rule found.
    private record Finding(Place place, Object what, String rule) {}

    private final Map<Finding, Boolean> confirmed = new LinkedHashMap<>();

    private RuleAnswers() {}

    /// @param decisions those that count, source by source, in order
    static List<Precision> of(Collection<List<Decision>> decisions) {
        RuleAnswers answers = new RuleAnswers();
        decisions.forEach(ofSource -> ofSource.forEach(decision -> answers.take(decision.judgement())));
        Map<String, int[]> counts = new TreeMap<>();
        answers.confirmed.forEach(
                (finding, right) -> counts.computeIfAbsent(finding.rule(), _ -> new int[2])[right ? 0 : 1]++);
        return counts.entrySet().stream()
                .map(entry -> new Precision(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .toList();
    }

    private void take(Judgement judgement) {
        switch (judgement) {
            // A tag added against a scope rule says that the rule was wrong to refuse it.
            case Judgement.Tag(Act act, Place place, String concept, Optional<String> rule) ->
                rule.ifPresent(id -> confirmed.put(new Finding(place, concept, id), act == Act.DISMISS));
            case Judgement.Flag(Act act, Place place, var kind, Optional<String> rule, List<Judgement.Hit> hit) -> {
                rule.filter(_ -> act != Act.ADD)
                        .ifPresent(id -> confirmed.put(new Finding(place, kind, id), act == Act.CONFIRM));
                hit.forEach(each -> confirmed.put(new Finding(place, Optional.of(each.kind()), each.rule()), false));
            }
            case Judgement.Badge(Place place, var from, var to, List<String> rules) ->
                rules.forEach(id -> confirmed.put(new Finding(place, "", id), from.equals(to)));
            default -> {
                // Fields, items, bounds and switches rest on no rule of their own.
            }
        }
    }
}
