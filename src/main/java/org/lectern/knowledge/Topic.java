package org.lectern.knowledge;

import java.util.Arrays;
import java.util.Optional;

/// What a section is about, seen from a reader's question. The last four are the parts of a page that carry no
/// knowledge of the disease; they are kept as sections, so that nothing of a source is lost.
public enum Topic {
    OVERVIEW("overview"),
    TYPES("types"),
    CAUSES("causes"),
    SYMPTOMS("symptoms"),
    DIAGNOSIS("diagnosis"),
    TREATMENT("treatment"),
    PROCEDURE("procedure"),
    SUPPLEMENT("supplement"),
    LIFESTYLE("lifestyle"),
    PREVENTION("prevention"),
    PROGNOSIS("prognosis"),
    RED_FLAGS("red-flags"),
    FAQ("faq"),
    EVIDENCE("evidence"),
    PROMOTION("promotion"),
    DISCLAIMER("disclaimer"),
    REFERENCES("references"),
    NAVIGATION("navigation");

    private final String code;

    Topic(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean isBoilerplate() {
        return this == PROMOTION || this == DISCLAIMER || this == REFERENCES || this == NAVIGATION;
    }

    public static Optional<Topic> ofCode(String code) {
        return Arrays.stream(values()).filter(topic -> topic.code.equals(code)).findFirst();
    }
}
