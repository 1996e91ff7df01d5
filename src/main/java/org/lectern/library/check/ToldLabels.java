package org.lectern.library.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.Vocabulary;

/// Which concepts were named together in a sentence about the vocabulary before the check: a label that two of them
/// claim has been told then, with its file and line, and is not told again.
final class ToldLabels {

    private final Set<String> pairs = new HashSet<>();

    /// @param earlier what was wrong before the check; a sentence about concepts names them by their ids
    ToldLabels(Vocabulary vocabulary, List<Problem> earlier) {
        for (Problem problem : earlier) {
            List<String> ids = List.of(problem.sentence().split("[^A-Za-z0-9-]++")).stream()
                    .filter(word -> vocabulary.concept(word).isPresent())
                    .limit(10)
                    .toList();
            for (String one : ids) {
                ids.forEach(other -> pairs.add(one + " " + other));
            }
        }
    }

    boolean isTold(Finding finding) {
        List<String> ids = List.of(finding.detail().split(", "));
        return finding.flaw() == Flaw.LABEL_OF_TWO
                && ids.stream().skip(1).allMatch(other -> pairs.contains(ids.getFirst() + " " + other));
    }
}
