package org.lectern.library.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.Problem;

/// The Dublin Core term whose value mends a problem of a source.
///
/// @param metadata the source's
/// @param today    the day after which a date is still to come
public record FlawedField(Metadata metadata, LocalDate today) {

    /// Empty where no value of a term mends it.
    public Optional<String> of(Problem problem) {
        return Stream.of(Flaw.values())
                .filter(flaw -> flaw.code().equals(problem.kind()))
                .findFirst()
                .flatMap(this::of);
    }

    private Optional<String> of(Flaw flaw) {
        return switch (flaw) {
            case MISSING_TITLE -> Optional.of("title");
            case MISSING_CREATOR -> Optional.of("creator");
            case MISSING_DATE, ISSUED_AFTER_MODIFIED -> Optional.of("issued");
            case MISSING_METADATA ->
                first(MetadataCheck.EXPECTED, term -> !metadata.terms().containsKey(term));
            case EMPTY_VALUE ->
                first(
                        FieldCheck.TERMS,
                        term -> metadata.terms().containsKey(term)
                                && metadata.first(term)
                                        .filter(value -> !value.isBlank())
                                        .isEmpty());
            case ODD_LANGUAGE -> Optional.of("language");
            case ODD_IDENTIFIER, SAME_IDENTIFIER -> Optional.of("identifier");
            case ODD_DATE, IMPOSSIBLE_DATE, FUTURE_DATE -> first(DateCheck.KEYS, this::isWrong);
            default -> Optional.empty();
        };
    }

    private static Optional<String> first(List<String> terms, Predicate<String> wanted) {
        return terms.stream().filter(wanted).findFirst();
    }

    private boolean isWrong(String term) {
        List<String> values = metadata.terms().getOrDefault(term, List.of());
        return new FieldCheck(today).wrong(term, values).isPresent();
    }
}
