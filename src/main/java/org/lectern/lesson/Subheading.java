package org.lectern.lesson;

import java.util.Arrays;
import java.util.Optional;

/// The sub-headings of a step that mean something.
enum Subheading {
    ANSWER("Answer"),
    NOTES("Notes");

    private final String title;

    Subheading(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static Optional<Subheading> of(String line) {
        return Arrays.stream(values())
                .filter(each -> line.stripTrailing().equalsIgnoreCase("### " + each.title))
                .findFirst();
    }
}
