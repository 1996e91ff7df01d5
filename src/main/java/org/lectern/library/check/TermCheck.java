package org.lectern.library.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Vocabulary;

/// Subjects in front matter that the vocabulary does not know. A subject may be the id of a concept or any of its
/// names.
final class TermCheck implements SourceCheck {

    private final Set<String> known = new HashSet<>();

    TermCheck(Vocabulary vocabulary) {
        for (Concept concept : vocabulary.concepts()) {
            Stream.concat(Stream.of(concept.id()), concept.labels().stream())
                    .map(Folded::label)
                    .forEach(known::add);
        }
    }

    @Override
    public List<Finding> check(OpenSource source) {
        return source.metadata().terms().getOrDefault("subject", List.of()).stream()
                .filter(subject -> !subject.isBlank())
                .filter(subject -> !known.contains(Folded.label(subject)))
                .map(subject -> Finding.ofSource(Flaw.UNKNOWN_TERM, subject.strip(), ""))
                .toList();
    }
}
