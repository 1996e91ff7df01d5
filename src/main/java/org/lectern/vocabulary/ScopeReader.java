package org.lectern.vocabulary;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Vocabulary;

/// The scope rules made ready for one vocabulary: cues in a trie, labels by hash, link words by rule.
/// @param others ids of the diseases in the vocabulary that the library is not about
record ScopeReader(
        ScopeRules rules,
        CueFinder cues,
        FieldLabels labels,
        DrugEndings endings,
        List<LongIntMap> links,
        List<LongIntMap> through,
        List<LongIntMap> among,
        Set<String> others) {

    private static final long IN = Words.hashOf("in");
    private static final LongIntMap RELATIVE = hashes(List.of("where", "which"));

    static ScopeReader of(ScopeRules rules, Vocabulary vocabulary, ConceptMatcher matcher) {
        List<Concept> others = vocabulary.concepts().stream()
                .filter(concept -> isOther(concept, vocabulary, rules.otherGroups()))
                .toList();
        Set<String> otherIds = others.stream().map(Concept::id).collect(Collectors.toUnmodifiableSet());
        List<String> names = others.stream()
                .filter(concept -> !concept.group())
                .flatMap(concept -> concept.labels().stream())
                .toList();
        CueFinder cues = new CueFinder(rules, name -> isOwn(name, matcher, otherIds), names);
        return new ScopeReader(
                rules,
                cues,
                new FieldLabels(rules.rules()),
                new DrugEndings(rules.drugEndings()),
                rules.rules().stream().map(rule -> hashes(rule.links())).toList(),
                rules.rules().stream().map(rule -> hashes(rule.through())).toList(),
                rules.rules().stream().map(rule -> hashes(rule.among())).toList(),
                otherIds);
    }

    private static boolean isOther(Concept concept, Vocabulary vocabulary, List<String> groups) {
        return concept.facet() == Facet.DISEASE_TYPE
                && vocabulary.path(concept.id()).stream().anyMatch(above -> groups.contains(above.id()));
    }

    private static LongIntMap hashes(List<String> listed) {
        LongIntMap hashes = new LongIntMap();
        listed.forEach(word -> hashes.put(Words.hashOf(word), 1));
        return hashes;
    }

    private static boolean isOwn(String name, ConceptMatcher matcher, Set<String> others) {
        Words words = Words.of(name);
        return matcher.found(words).stream()
                .anyMatch(found -> found.from() == 0
                        && found.to() == words.count
                        && !others.contains(found.concept().id()));
    }

    /// The longest reach of any rule, in words.
    int farthestReach() {
        return rules.rules().stream().mapToInt(ScopeRule::reach).max().orElse(0);
    }

    /// True for a name of the disease, or of a form of it, that the library is about.
    boolean isOwnDisease(Concept concept) {
        return concept.facet() == Facet.DISEASE_TYPE && !others.contains(concept.id());
    }

    /// True for a word that begins a clause about what stands right before it.
    boolean isRelative(Words words, int word) {
        return word < words.count && RELATIVE.get(words.hash[word]) != 0;
    }

    /// True for "in", with which a clause begins that says of whom the rest is told.
    boolean opensFrame(Words words, int word) {
        return words.hash[word] == IN;
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

    /// True where the mention's words are such as the rule speaks of.
    boolean isAmong(int rule, Words words, Found mention) {
        if (rules.rules().get(rule).among().isEmpty()) {
            return true;
        }
        for (int i = mention.from(); i < mention.to(); i++) {
            if (among.get(rule).get(words.hash[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /// True where a word among `[from, to)` says that the rule's cue is about something else that comes with the test
    /// or treatment after it: "no danger with".
    boolean isUnmade(int rule, Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (through.get(rule).get(words.hash[i]) != 0) {
                return true;
            }
        }
        return false;
    }
}
