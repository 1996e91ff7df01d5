package org.lectern.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The front matter of a source: Dublin Core terms and `rendition`, each key as written, each value as the text that
/// was typed (`1.10` stays `1.10`); repeated values in order.
///
/// @param terms key to values, in the order of the file
public record Metadata(Map<String, List<String>> terms) {

    /// The Dublin Core terms that Lectern reads.
    public static final List<String> DUBLIN_CORE = List.of(
            "title",
            "creator",
            "contributor",
            "publisher",
            "issued",
            "modified",
            "identifier",
            "language",
            "type",
            "rights",
            "subject",
            "description",
            "source");

    /// Besides those: `rendition` (`restated`, `verbatim` or `converted`), which says how the text relates to the
    /// original; and `acknowledged`, the defects that are the original's own and stay
    /// (`heading-without-body: Side effects`).
    public static final List<String> KNOWN = Stream.concat(DUBLIN_CORE.stream(), Stream.of("rendition", "acknowledged"))
            .toList();

    public Metadata {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }

    public static Metadata empty() {
        return new Metadata(Map.of());
    }

    public Optional<String> first(String term) {
        return terms.getOrDefault(term, List.of()).stream().findFirst();
    }

    /// True where the text is not the original's own wording; the reader is told so.
    public boolean isRestated() {
        return first("rendition").filter("restated"::equals).isPresent();
    }

    /// The date that counts for a reader: last change where known, else publication.
    public Optional<String> date() {
        return first("modified").or(() -> first("issued"));
    }
}
