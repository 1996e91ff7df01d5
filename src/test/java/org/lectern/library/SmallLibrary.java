package org.lectern.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A library of one source on gout, with one concept.
final class SmallLibrary {

    private SmallLibrary() {}

    /// Writes the library anew around the source; decisions that lie there stay.
    static void write(Path folder, String source) throws IOException {
        Files.createDirectories(folder.resolve("sources"));
        Files.createDirectories(folder.resolve("vocabulary"));
        Files.writeString(folder.resolve("library.yaml"), "title: Joints\nvocabulary: [treatments]\n");
        Files.writeString(folder.resolve("vocabulary/treatments.yaml"), """
                facet: treatment
                title: Treatments
                concepts:
                  - id: colchicine
                    prefLabel: Colchicine
                """);
        Files.writeString(folder.resolve("sources/gout.md"), source);
    }
}
