package org.lectern.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// Finds the words of all rules in a text, in the same pass in which names are found.
final class CueFinder {

    private static final int KINDS = 5;
    private static final CueKind[] BY_NUMBER = CueKind.values();

    private final PhraseTrie trie = new PhraseTrie();

    /// @param isOwn  true for a name of something that the library is about
    /// @param others names in the vocabulary of diseases that the library is not about
    CueFinder(ScopeRules rules, Predicate<String> isOwn, List<String> others) {
        add(CueKind.END, 0, rules.ends());
        add(CueKind.VERB, 0, rules.verbs());
        add(CueKind.TREATMENT, 0, rules.treatmentWords());
        add(CueKind.DISEASE, 0, rules.diseaseWords());
        add(CueKind.ADVERTISING, 0, rules.advertising());
        add(CueKind.OPENER, 0, rules.openers());
        for (int i = 0; i < rules.rules().size(); i++) {
            ScopeRule rule = rules.rules().get(i);
            add(CueKind.BEFORE, i, rule.before());
            add(CueKind.AFTER, i, rule.after());
            add(CueKind.NOT, i, rule.not());
            add(CueKind.SPARED_BY, i, rule.sparedBy());
            add(CueKind.PHRASE, i, rule.phrases());
            add(CueKind.PAIR, i, rule.pairs());
            add(CueKind.SPARED_AFTER, i, rule.sparedAfter());
            add(CueKind.RESULT, i, rule.results());
            add(CueKind.CLOSING, i, rule.closing());
            add(CueKind.EARLIER, i, rule.earlier());
            List<String> names =
                    rule.names().stream().filter(name -> !isOwn.test(name)).toList();
            add(CueKind.NAME, i, names);
            add(CueKind.NAME, i, rule.names().isEmpty() ? List.of() : others);
            for (String follow : rule.follows()) {
                add(
                        CueKind.LED_NAME,
                        i,
                        names.stream().map(name -> name + " " + follow).toList());
            }
            for (String lead : rule.leads()) {
                add(
                        CueKind.LED_NAME,
                        i,
                        names.stream().map(name -> lead + " " + name).toList());
            }
        }
    }

    private void add(CueKind kind, int rule, List<String> phrases) {
        phrases.forEach(phrase -> trie.add(phrase, rule << KINDS | kind.ordinal()));
    }

    /// Every cue in order of its first word; those that a longer phrase of their rule unmakes, or that are
    /// part of a concept's name ("sun avoidance"), are left out.
    List<Cue> find(Words words, List<Found> found) {
        List<Cue> cues = new ArrayList<>();
        List<Cue> unmade = new ArrayList<>();
        for (int i = 0; i < words.count; i++) {
            trie.walk(words, i, (from, to, number) -> {
                Cue cue = new Cue(BY_NUMBER[number & (1 << KINDS) - 1], number >> KINDS, from, to);
                (cue.kind() == CueKind.NOT ? unmade : cues).add(cue);
            });
        }
        boolean[] named = named(words, found);
        cues.removeIf(cue -> isUnmade(cue, unmade) || isPartOfName(cue, named));
        return cues;
    }

    private static boolean[] named(Words words, List<Found> found) {
        boolean[] named = new boolean[words.count];
        for (Found name : found) {
            if (!name.concept().group()) {
                Arrays.fill(named, name.from(), name.to(), true);
            }
        }
        return named;
    }

    private static boolean isPartOfName(Cue cue, boolean[] named) {
        return (cue.kind() == CueKind.BEFORE || cue.kind() == CueKind.AFTER) && named[cue.from()];
    }

    private static boolean isUnmade(Cue cue, List<Cue> unmade) {
        for (int i = firstNear(cue, unmade); i < unmade.size(); i++) {
            Cue not = unmade.get(i);
            if (not.from() >= cue.to()) {
                return false;
            }
            if (not.rule() == cue.rule() && not.overlaps(cue)) {
                return true;
            }
        }
        return false;
    }

    private static int firstNear(Cue cue, List<Cue> unmade) {
        int low = 0;
        int high = unmade.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (unmade.get(middle).from() + PhraseTrie.MAX_WORDS < cue.from()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
