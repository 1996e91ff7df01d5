package org.lectern.library.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Vocabulary;

/// Labels that two concepts of a facet claim, and a hierarchy that does not hold together.
final class VocabularyCheck {

    private final Vocabulary vocabulary;

    VocabularyCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// The flaws of one facet's concepts.
    List<Finding> check(Facet facet) {
        List<Concept> concepts = vocabulary.concepts().stream()
                .filter(concept -> concept.facet() == facet)
                .toList();
        List<Finding> found = new ArrayList<>();
        checkLabels(concepts, found);
        concepts.forEach(concept -> checkBroader(concept, found));
        checkCircles(concepts, found);
        return found;
    }

    private static void checkLabels(List<Concept> concepts, List<Finding> found) {
        Map<String, Set<String>> claimants = new LinkedHashMap<>();
        Map<String, String> written = new LinkedHashMap<>();
        for (Concept concept : concepts) {
            for (String label : concept.labels()) {
                String folded = Folded.label(label);
                written.putIfAbsent(folded, label);
                claimants.computeIfAbsent(folded, _ -> new LinkedHashSet<>()).add(concept.id());
            }
        }
        claimants.forEach((folded, ids) -> {
            if (ids.size() > 1 && !folded.isEmpty()) {
                String label = written.getOrDefault(folded, folded);
                found.add(Finding.ofSource(Flaw.LABEL_OF_TWO, label, String.join(", ", ids)));
            }
        });
    }

    private void checkBroader(Concept concept, List<Finding> found) {
        concept.broader().ifPresent(id -> {
            Optional<Concept> broader = vocabulary.concept(id);
            if (broader.isEmpty()) {
                found.add(Finding.ofSource(Flaw.UNKNOWN_BROADER, concept.id(), id));
            } else if (broader.get().facet() != concept.facet()) {
                found.add(Finding.ofSource(Flaw.BROADER_OF_OTHER_FACET, concept.id(), id));
            }
        });
    }

    /// Walks up from each concept until it meets one that was walked before; a circle closes where that one lies on the
    /// same walk.
    private void checkCircles(List<Concept> concepts, List<Finding> found) {
        Set<String> done = new HashSet<>();
        for (Concept start : concepts) {
            Set<String> walk = new LinkedHashSet<>();
            Optional<Concept> at = Optional.of(start);
            while (at.isPresent()
                    && !done.contains(at.get().id())
                    && walk.add(at.get().id())) {
                at = at.get().broader().flatMap(vocabulary::concept);
            }
            at.map(Concept::id).filter(walk::contains).ifPresent(id -> found.add(circle(id, walk)));
            done.addAll(walk);
        }
    }

    private static Finding circle(String id, Set<String> walk) {
        List<String> circle = new ArrayList<>(
                walk.stream().dropWhile(step -> !step.equals(id)).toList());
        circle.add(id);
        return Finding.ofSource(Flaw.CIRCLE, id, String.join(" → ", circle));
    }
}
