package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.knowledge.ClaimKind;

/// What the model sees of a unit: which rules matched, and how the unit is built. Every feature has a name that a
/// person can read; none depends on case or on anything outside the unit's block.
final class Features {

    /// So many of the words that weighed most are shown.
    private static final int SHOWN = 3;

    private final Map<String, String> functionWords = RuleFiles.lines("function-words.txt").stream()
            .distinct()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), word -> "word " + word));
    private final Map<String, String> precise = Arrays.stream(ClaimKind.values())
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableMap(Function.identity(), kind -> "precise " + kind));

    Map<String, Double> of(Unit unit, boolean besideClaim) {
        Map<String, Double> features = new HashMap<>();
        for (Match match : unit.matches()) {
            features.merge(name(match.rule()), 1.0, (had, _) -> had == 1.0 ? 1.5 : had);
        }
        Tokens tokens = unit.tokens();
        int commas = 0;
        for (int at = 0; at < tokens.size(); at++) {
            String word = tokens.word(at);
            String feature = functionWords.get(word);
            if (feature != null) {
                features.put(feature, 1.0);
            }
            commas += word.equals(",") ? 1 : 0;
            put(features, "has a dash", word.equals("–"));
            put(features, "has a semicolon", word.equals(";"));
            put(features, "has a bracket", word.equals("("));
        }
        put(features, "lists three", commas >= 2);
        put(features, "is a heading", unit.isHeading());
        put(features, "is a bullet", unit.isBullet());
        put(features, "asks", unit.isQuestion());
        put(features, "exclaims", unit.character() == '!');
        put(features, "is quoted", !unit.quoted().isEmpty());
        put(features, "stands beside a claim", besideClaim);
        put(features, "is short", tokens.size() <= 6);
        put(features, "is long", tokens.size() > 18);
        put(features, "no claim words", unit.all(Rule.Family.CLAIM).isEmpty());
        Set<String> kinds = new HashSet<>();
        unit.all(Rule.Family.CLAIM).forEach(match -> kinds.add(match.rule().says()));
        features.put("kinds touched", kinds.size() / (double) ClaimKind.values().length * 4);
        return features;
    }

    /// The words of a unit that speak most for a claim, heaviest first; words that share some with heavier ones are
    /// left
    /// out.
    List<Match> heaviest(Unit unit, ClaimModel model) {
        List<Match> weighed = unit.matches().stream()
                .filter(match -> model.weight(name(match.rule())) > 0)
                .sorted(Comparator.comparingDouble((Match match) -> -model.weight(name(match.rule()))))
                .toList();
        List<Match> heavy = new ArrayList<>();
        for (Match match : weighed) {
            if (heavy.size() < SHOWN && heavy.stream().noneMatch(match::overlaps)) {
                heavy.add(match);
            }
        }
        return heavy;
    }

    private String name(Rule rule) {
        return rule.family() == Rule.Family.CLAIM && rule.reach() != Rule.Reach.WEAK
                ? precise.getOrDefault(rule.says(), rule.id())
                : rule.id();
    }

    private static void put(Map<String, Double> features, String name, boolean holds) {
        if (holds) {
            features.put(name, 1.0);
        }
    }
}
