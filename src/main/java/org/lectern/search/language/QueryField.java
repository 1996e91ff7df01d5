package org.lectern.search.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.knowledge.Facet;

/// The names that may stand before a colon in a query.
public enum QueryField {
    TITLE("title"),
    TEXT("text"),
    ISSUED("issued", "date", "year", "published"),
    MODIFIED("modified", "updated"),
    TOPIC("topic", "topics"),
    DISEASE_TYPE("disease-type", "type", "disease"),
    SYMPTOM("symptom", "symptoms"),
    TEST("test", "tests"),
    TREATMENT("treatment", "treatments"),
    EVIDENCE("evidence", "support"),
    CLAIM("claim", "claims"),
    SOURCE("source", "sources");

    private final String code;
    private final List<String> otherNames;

    /// @param otherNames as the window heads the facet, or as other programs call the field
    QueryField(String code, String... otherNames) {
        this.code = code;
        this.otherNames = List.of(otherNames);
    }

    public Optional<Facet> facet() {
        return Facet.ofCode(code);
    }

    public String code() {
        return code;
    }

    boolean isDate() {
        return this == ISSUED || this == MODIFIED;
    }

    static Optional<QueryField> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.code.equals(lower) || field.otherNames.contains(lower))
                .findFirst();
    }
}
