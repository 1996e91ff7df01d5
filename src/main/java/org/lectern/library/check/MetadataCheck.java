package org.lectern.library.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.Doi;
import org.lectern.knowledge.Metadata;

/// Front matter that leaves open what a source is and whose, or says it in a way that no catalogue reads.
final class MetadataCheck implements SourceCheck {

    static final List<String> EXPECTED = List.of("language", "type", "rights");
    private static final Set<String> RENDITIONS = Set.of("restated", "converted", "verbatim");

    @Override
    public List<Finding> check(OpenSource source) {
        List<Finding> found = new ArrayList<>();
        Metadata metadata = source.metadata();
        checkMissing(source, found);
        metadata.terms().forEach((key, values) -> {
            if (!Metadata.KNOWN.contains(key)) {
                found.add(Finding.ofSource(Flaw.UNKNOWN_KEY, key, String.join(", ", Metadata.KNOWN)));
            } else if (values.isEmpty() || values.stream().anyMatch(String::isBlank)) {
                found.add(Finding.ofSource(Flaw.EMPTY_VALUE, key, ""));
            }
        });
        odd(metadata, "language")
                .filter(tag -> !LanguageTag.isWell(tag))
                .ifPresent(tag -> found.add(Finding.ofSource(Flaw.ODD_LANGUAGE, tag, "")));
        odd(metadata, "rendition")
                .filter(word -> !RENDITIONS.contains(word))
                .ifPresent(word -> found.add(Finding.ofSource(Flaw.ODD_RENDITION, word, "")));
        metadata.terms().getOrDefault("identifier", List.of()).stream()
                .map(String::strip)
                .filter(Doi::isMeant)
                .filter(identifier -> !Doi.isWhole(identifier))
                .forEach(identifier -> found.add(Finding.ofSource(Flaw.ODD_IDENTIFIER, identifier, "")));
        return found;
    }

    /// A key that stands there without a value is one line for the librarian, not two.
    private static void checkMissing(OpenSource source, List<Finding> found) {
        Metadata metadata = source.metadata();
        boolean untitled = !metadata.terms().containsKey("title")
                || metadata.first("title").filter(source.id()::equals).isPresent();
        if (untitled) {
            found.add(Finding.ofSource(Flaw.MISSING_TITLE));
        }
        List<String> missing = EXPECTED.stream()
                .filter(key -> !metadata.terms().containsKey(key))
                .toList();
        if (!missing.isEmpty()) {
            found.add(Finding.ofSource(Flaw.MISSING_METADATA, String.join(", ", missing), ""));
        }
        if (!metadata.terms().containsKey("creator") && !metadata.terms().containsKey("publisher")) {
            found.add(Finding.ofSource(Flaw.MISSING_CREATOR));
        }
        if (!metadata.terms().containsKey("issued") && !metadata.terms().containsKey("modified")) {
            found.add(Finding.ofSource(Flaw.MISSING_DATE));
        }
    }

    private static Optional<String> odd(Metadata metadata, String key) {
        return metadata.first(key).map(String::strip).filter(value -> !value.isEmpty());
    }
}
