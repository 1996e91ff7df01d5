package org.lectern.library.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Vocabulary;

/// Labels that two concepts of a facet claim. That the hierarchy holds together is seen to when the files are read.
final class LabelCheck {

    private final Vocabulary vocabulary;
    private final ToldLabels told;

    /// @param told what was told before and is not told again
    LabelCheck(Vocabulary vocabulary, ToldLabels told) {
        this.vocabulary = vocabulary;
        this.told = told;
    }

    /// The flaws of one facet's concepts.
    List<Finding> check(Facet facet) {
        Map<String, Set<String>> claimants = new LinkedHashMap<>();
        Map<String, String> written = new LinkedHashMap<>();
        for (Concept concept : vocabulary.concepts()) {
            for (String label : concept.facet() == facet ? concept.labels() : List.<String>of()) {
                String folded = Folded.label(label);
                written.putIfAbsent(folded, label);
                claimants.computeIfAbsent(folded, _ -> new LinkedHashSet<>()).add(concept.id());
            }
        }
        List<Finding> found = new ArrayList<>();
        claimants.forEach((folded, ids) -> {
            if (ids.size() > 1 && !folded.isEmpty() && !told.isTold(List.copyOf(ids))) {
                String label = written.getOrDefault(folded, folded);
                found.add(Finding.ofSource(Flaw.LABEL_OF_TWO, label, String.join(", ", ids)));
            }
        });
        return found;
    }
}
