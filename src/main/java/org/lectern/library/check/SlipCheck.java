package org.lectern.library.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.Vocabulary;

/// Misspellings and slips of the source that the vocabulary knows as such (SKOS hidden labels).
final class SlipCheck implements SourceCheck {

    private final Vocabulary vocabulary;
    private final Map<String, Set<String>> slips = new HashMap<>();

    SlipCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Concept concept : vocabulary.concepts()) {
            Set<String> right = concept.altLabels().stream().map(Folded::label).collect(Collectors.toSet());
            Set<String> wrong = concept.hiddenLabels().stream()
                    .map(Folded::label)
                    .filter(label -> !right.contains(label))
                    .filter(label -> !label.equals(Folded.label(concept.prefLabel())))
                    .collect(Collectors.toSet());
            if (!wrong.isEmpty()) {
                slips.put(concept.id(), wrong);
            }
        }
    }

    @Override
    public List<Finding> check(OpenSource source) {
        List<Finding> found = new ArrayList<>();
        for (SectionReading section : source.reading().sections()) {
            for (Mention mention : section.mentions()) {
                checkWords(source, mention, found);
            }
        }
        return found;
    }

    private void checkWords(OpenSource source, Mention mention, List<Finding> found) {
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
            found.add(Finding.at(mention.words().start(), Flaw.SLIP, Excerpt.of(words), right));
        }
    }
}
