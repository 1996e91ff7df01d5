package org.lectern.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// In which form a list of hits leaves the house: its sections as a table or a text, or its sources as references.
public enum ListFormat {
    CSV("csv", false),
    MARKDOWN("md", false),
    RIS("ris", true),
    BIBTEX("bib", true),
    CSL_JSON("json", true);

    private final String ending;
    private final boolean ofSources;

    ListFormat(String ending, boolean ofSources) {
        this.ending = ending;
        this.ofSources = ofSources;
    }

    /// What the file's name ends with, without the dot.
    public String ending() {
        return ending;
    }

    /// True where the file holds the sources of the hits, not the hits.
    public boolean isOfSources() {
        return ofSources;
    }

    public static List<String> endings() {
        return Arrays.stream(values()).map(ListFormat::ending).toList();
    }

    /// The form that the name of a file asks for.
    public static Optional<ListFormat> ofFileName(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }
}
