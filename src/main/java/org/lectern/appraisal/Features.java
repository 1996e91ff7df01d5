package org.lectern.appraisal;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.knowledge.ClaimKind;

/// What the model sees of a unit: which rules matched, and how the unit is built. Every feature has a name that a
/// person can read; none depends on case or on anything outside the unit's block.
final class Features {

    private final Set<String> functionWords = Set.copyOf(RuleFiles.lines("function-words.txt"));

    Map<String, Double> of(Unit unit, boolean besideClaim) {
        Map<String, Double> features = new TreeMap<>();
        for (Match match : unit.matches()) {
            Rule rule = match.rule();
            String name = rule.family() == Rule.Family.CLAIM && rule.reach() != Rule.Reach.WEAK
                    ? "precise " + rule.says()
                    : rule.id();
            features.merge(name, 1.0, (had, _) -> had == 1.0 ? 1.5 : had);
        }
        Tokens tokens = unit.tokens();
        int commas = 0;
        for (int at = 0; at < tokens.size(); at++) {
            String word = tokens.word(at);
            if (functionWords.contains(word)) {
                features.put("word " + word, 1.0);
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
        long kinds = unit.all(Rule.Family.CLAIM).stream()
                .map(match -> match.rule().says())
                .distinct()
                .count();
        features.put("kinds touched", kinds / (double) ClaimKind.values().length * 4);
        return features;
    }

    private static void put(Map<String, Double> features, String name, boolean holds) {
        if (holds) {
            features.put(name, 1.0);
        }
    }
}
