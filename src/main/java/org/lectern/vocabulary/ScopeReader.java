package org.lectern.vocabulary;

import java.util.ArrayList;
import java.util.List;

/// The scope rules made ready for one vocabulary: cues in a trie, labels by hash, link words by rule.
record ScopeReader(ScopeRules rules, CueFinder cues, FieldLabels labels, List<LongIntMap> links) {

    static ScopeReader of(ScopeRules rules, ConceptMatcher matcher) {
        CueFinder cues = new CueFinder(rules, name -> isOwn(name, matcher));
        List<LongIntMap> links = new ArrayList<>();
        for (ScopeRule rule : rules.rules()) {
            LongIntMap hashes = new LongIntMap();
            rule.links().forEach(link -> hashes.put(Words.hashOf(link), 1));
            links.add(hashes);
        }
        return new ScopeReader(rules, cues, new FieldLabels(rules.rules()), List.copyOf(links));
    }

    private static boolean isOwn(String name, ConceptMatcher matcher) {
        Words words = Words.of(name);
        return matcher.found(words).stream().anyMatch(found -> found.from() == 0 && found.to() == words.count);
    }

    /// True where a word that the rule wants stands among `[from, to)`; a colon, bracket or dash does as well.
    boolean isLinked(int rule, Words words, int from, int to) {
        if (rules.rules().get(rule).links().isEmpty()) {
            return true;
        }
        for (int i = from; i <= to; i++) {
            if (words.has(i, Words.COLON | Words.OPEN | Words.DASH)
                    || i < to && links.get(rule).get(words.hash[i]) != 0) {
                return true;
            }
        }
        return false;
    }
}
