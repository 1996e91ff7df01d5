package org.lectern.search.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.lectern.knowledge.Facet;

/// The names that may stand before a colon in a query.
public enum QueryField {
    TITLE("title"),
    TEXT("text"),
    ISSUED("issued"),
    MODIFIED("modified"),
    TOPIC("topic"),
    DISEASE_TYPE("disease-type"),
    SYMPTOM("symptom"),
    TEST("test"),
    TREATMENT("treatment"),
    EVIDENCE("evidence"),
    CLAIM("claim"),
    SOURCE("source");

    private final String code;

    QueryField(String code) {
        this.code = code;
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
        return Arrays.stream(values()).filter(field -> field.code.equals(lower)).findFirst();
    }
}
