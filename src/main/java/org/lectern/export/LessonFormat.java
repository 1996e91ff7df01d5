package org.lectern.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of files that a lesson leaves the house as.
public enum LessonFormat {
    /// One page that opens in any browser without a network.
    HTML,
    /// A handout with space for notes, then pages of notes for the speaker.
    PDF,
    /// Slides that can be edited, with the speaker's notes.
    PPTX;

    /// The ending of its files, without the dot.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// By the ending of a file's name.
    public static Optional<LessonFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.ending()))
                .findFirst();
    }
}
