package org.lectern.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The sides from which a library can be narrowed. The code is the name on the command line and in files.
public enum Facet {
    TOPIC("topic"),
    DISEASE_TYPE("disease-type"),
    SYMPTOM("symptom"),
    TEST("test"),
    TREATMENT("treatment"),
    EVIDENCE("evidence"),
    CLAIM("claim"),
    SOURCE("source");

    private static final List<Facet> OF_CONCEPTS = List.of(DISEASE_TYPE, SYMPTOM, TEST, TREATMENT);

    private final String code;

    Facet(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// The four facets whose values are concepts of the controlled vocabulary.
    public static List<Facet> ofConcepts() {
        return OF_CONCEPTS;
    }

    public static Optional<Facet> ofCode(String code) {
        return Arrays.stream(values()).filter(facet -> facet.code.equals(code)).findFirst();
    }
}
