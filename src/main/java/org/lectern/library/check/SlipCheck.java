package org.lectern.library.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.Vocabulary;

/// Misspellings and slips of the source that the vocabulary knows as such: SKOS hidden labels that are a few letters
/// away from a label that is shown, each told once. Other hidden labels are ways to put a name, and right.
final class SlipCheck implements SourceCheck {

    private final Vocabulary vocabulary;
    private final Map<String, Set<String>> slips = new HashMap<>();

    SlipCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Concept concept : vocabulary.concepts()) {
            Set<String> right = Stream.concat(Stream.of(concept.prefLabel()), concept.altLabels().stream())
                    .map(Folded::label)
                    .collect(Collectors.toSet());
            Set<String> wrong = concept.hiddenLabels().stream()
                    .map(Folded::label)
                    .filter(label -> !right.contains(label))
                    .filter(label -> right.stream().anyMatch(name -> Likeness.isSlip(label, name)))
                    .collect(Collectors.toSet());
            if (!wrong.isEmpty()) {
                slips.put(concept.id(), wrong);
            }
        }
    }

    @Override
    public List<Finding> check(OpenSource source) {
        Map<String, Finding> found = new LinkedHashMap<>();
        for (SectionReading section : source.reading().sections()) {
            for (Mention mention : section.mentions()) {
                checkWords(source, mention, found);
            }
        }
        return List.copyOf(found.values());
    }

    private void checkWords(OpenSource source, Mention mention, Map<String, Finding> found) {
        Set<String> known = slips.getOrDefault(mention.conceptId(), Set.of());
        if (known.isEmpty()) {
            return;
        }
        String words = mention.words().in(source.text());
        if (known.contains(Folded.label(words))) {
            String right = vocabulary
                    .concept(mention.conceptId())
                    .map(Concept::prefLabel)
                    .orElse(mention.conceptId());
            Finding slip = Finding.at(mention.words().start(), Flaw.SLIP, Excerpt.of(words), right);
            found.putIfAbsent(Folded.label(words), slip);
        }
    }
}
