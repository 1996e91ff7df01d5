package org.lectern.library.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.knowledge.Problem;

/// Which concepts were named together in a sentence about the vocabulary before the check: a label that two of them
/// claim has been told then, with its file and line, and is not told again.
///
/// @param together the ids of the concepts of each sentence
record ToldLabels(Set<Set<String>> together) {

    static ToldLabels of(List<Problem> earlier) {
        return new ToldLabels(
                earlier.stream().map(problem -> Set.copyOf(problem.concepts())).collect(Collectors.toSet()));
    }

    /// @param claimants the ids of the concepts that claim one label; the first is told with each of the others
    boolean isTold(List<String> claimants) {
        return claimants.stream().skip(1).allMatch(other -> together.contains(Set.of(claimants.getFirst(), other)));
    }
}
