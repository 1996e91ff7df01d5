package org.lectern.knowledge;

import java.util.List;

/// Finds the names of concepts in any text, in one pass, longest name first; overlaps are resolved. Search reads
/// queries with it without knowing how names are matched.
@FunctionalInterface
public interface ConceptFinder {

    List<NamedConcept> find(String text);
}
