package org.lectern.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.knowledge.ConceptFinder;
import org.lectern.knowledge.NamedConcept;
import org.lectern.knowledge.Vocabulary;
import org.lectern.vocabulary.ConceptMatcher;

/// Finds concepts in queries; takes the vocabulary's names in with the first query that has words, so that a window
/// which shows the whole library need not wait for it.
final class LateFinder implements ConceptFinder {

    private final Vocabulary vocabulary;
    private @Nullable ConceptFinder finder;

    LateFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public List<NamedConcept> find(String text) {
        return text.isBlank() ? List.of() : finder().find(text);
    }

    private synchronized ConceptFinder finder() {
        if (finder == null) {
            finder = ConceptMatcher.forQueries(vocabulary);
        }
        return finder;
    }
}
