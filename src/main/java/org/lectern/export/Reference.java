package org.lectern.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.knowledge.Doi;
import org.lectern.knowledge.Metadata;
import org.lectern.library.SourceSummary;

/// A source as reference programs know it, read from its front matter (Dublin Core terms).
///
/// @param id        of the source in the library
/// @param kind      what it is
/// @param title     its title
/// @param creators  who wrote it, each as the source gives it: `Family, Given`, or the name of a body
/// @param publisher who published it
/// @param date      when it was published; where that is not known, when it was last changed
/// @param dateText  the same as the source gives it
/// @param doi       its DOI, without any prefix
/// @param url       where it is found
/// @param language  the code of its language
/// @param note      what a reader must know of the text
record Reference(
        String id,
        ReferenceKind kind,
        String title,
        List<String> creators,
        Optional<String> publisher,
        Optional<PartialDate> date,
        Optional<String> dateText,
        Optional<String> doi,
        Optional<String> url,
        Optional<String> language,
        Optional<String> note) {

    private static final ResourceBundle TYPES = ResourceBundle.getBundle("org.lectern.export.types", Locale.ROOT);

    Reference {
        creators = List.copyOf(creators);
    }

    static Reference of(SourceSummary source) {
        Metadata terms = source.metadata();
        Optional<String> date = terms.first("issued").or(() -> terms.first("modified"));
        List<String> identifiers = terms.terms().getOrDefault("identifier", List.of());
        return new Reference(
                source.id(),
                kind(terms.first("type").orElse("")),
                source.title(),
                terms.terms().getOrDefault("creator", List.of()),
                terms.first("publisher"),
                date.flatMap(PartialDate::of),
                date,
                identifiers.stream()
                        .flatMap(each -> Doi.in(each.strip()).stream())
                        .findFirst(),
                identifiers.stream().filter(Reference::isAddress).findFirst(),
                terms.first("language"),
                terms.isRestated() ? Optional.of(Texts.sentence("restated")) : Optional.empty());
    }

    private static ReferenceKind kind(String type) {
        String key = type.strip().toLowerCase(Locale.ROOT);
        return TYPES.containsKey(key) ? ReferenceKind.valueOf(TYPES.getString(key)) : ReferenceKind.OTHER;
    }

    private static boolean isAddress(String identifier) {
        return identifier.startsWith("https://") || identifier.startsWith("http://");
    }

    /// Whether a creator is given as `Family, Given`, and so as a person; anything else is one name.
    static boolean isPerson(String creator) {
        String[] parts = creator.split(",", -1);
        return parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank();
    }

    /// A value as the formats of references can hold it.
    static String onOneLine(String value) {
        return value.replaceAll("[\\p{Cntrl}\\s]++", " ").strip();
    }

    /// One line for people, as in a list of references: who, what, by whom published, when, where.
    ///
    /// Under quoted words stands a shorter one, made with the quotation: it begins with the section, and
    /// its date is that of the last change, because it answers how old the words are.
    String citation() {
        Optional<String> place = doi.map(known -> "https://doi.org/" + known).or(() -> url);
        return Stream.of(
                        creators.stream().reduce((one, other) -> one + "; " + other),
                        Optional.of(title),
                        publisher,
                        Optional.of(dateText.orElse(Texts.sentence("undated"))))
                .flatMap(Optional::stream)
                .map(String::strip)
                .map(part -> part.endsWith(".") || part.endsWith("?") || part.endsWith("!") ? part : part + ".")
                .collect(Collectors.joining(
                        " ", "", place.map(where -> " " + where).orElse("")));
    }
}
