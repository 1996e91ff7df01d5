package org.lectern.library.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.knowledge.Doi;
import org.lectern.knowledge.Metadata;

/// Whether a value may stand under a Dublin Core term: dates as the profile of ISO 8601 that Dublin Core recommends,
/// languages by BCP 47, identifiers as a DOI, an ISBN or the address of a page.
///
/// @param today the day after which a date is still to come
public record FieldCheck(LocalDate today) {

    /// The terms that a person edits.
    public static final List<String> TERMS = Metadata.DUBLIN_CORE;

    private static final List<String> SINGLE = List.of("title", "issued", "modified", "language", "type");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]{1,253}\\.[^\\s/]{1,63}(?:/\\S*+)?");
    private static final int LONGEST = 2_000;

    /// One sentence on what is wrong; empty where all is well. No values at all are well: the term is then taken away.
    public Optional<String> wrong(String term, List<String> values) {
        if (!TERMS.contains(term)) {
            return Optional.of(term + " is no term that can be edited; use one of " + String.join(", ", TERMS) + ".");
        }
        if (values.size() > 1 && SINGLE.contains(term)) {
            return Optional.of(term + " takes one value.");
        }
        if (values.isEmpty() && term.equals("title")) {
            return Optional.of("A source needs a title.");
        }
        return values.stream().flatMap(value -> wrong(term, value).stream()).findFirst();
    }

    private Optional<String> wrong(String term, String value) {
        if (value.isBlank() || !value.equals(value.strip())) {
            return Optional.of(term + " must not be empty, or begin or end with a space.");
        }
        if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(term + " must be one line of at most " + LONGEST + " characters.");
        }
        return switch (term) {
            case "issued", "modified" -> date(term, value);
            case "language" ->
                LanguageTag.isWell(value)
                        ? Optional.empty()
                        : Optional.of("“" + value + "” is no language tag (BCP 47); write en, de or pt-BR.");
            case "identifier" ->
                isIdentifier(value)
                        ? Optional.empty()
                        : Optional.of("“" + value + "” is neither a DOI (10.1000/182), an ISBN nor the address of a"
                                + " page (https://…).");
            default -> Optional.empty();
        };
    }

    private Optional<String> date(String term, String value) {
        try {
            return DateSpan.of(value).first().isAfter(today)
                    ? Optional.of(term + " lies in the future: " + value + ".")
                    : Optional.empty();
        } catch (DateTimeException notInTheCalendar) {
            return Optional.of("“" + value + "” is no date; write 2024, 2024-05 or 2024-05-31.");
        }
    }

    private static boolean isIdentifier(String value) {
        return Doi.isMeant(value)
                ? Doi.isWhole(value)
                : Isbn.isWhole(value) || ADDRESS.matcher(value).matches();
    }
}
