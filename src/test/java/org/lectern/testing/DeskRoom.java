package org.lectern.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;

/// A real library on the disk of the invented pages on gout, on which people can decide.
public final class DeskRoom {

    private final Path folder;
    private final LibraryDoor door;

    /// @param folder where the library and its index are kept
    public DeskRoom(Path folder) {
        this.folder = folder.resolve("room");
        this.door = new LibraryDoor(folder.resolve("cache"));
        try {
            Files.createDirectories(this.folder.resolve("sources"));
            Files.createDirectories(this.folder.resolve("vocabulary"));
            Files.writeString(
                    this.folder.resolve("library.yaml"),
                    "title: Gout reading room\nvocabulary: [symptoms, treatments]\n");
            Files.writeString(this.folder.resolve("vocabulary/symptoms.yaml"), """
                    facet: symptom
                    title: Symptoms
                    concepts:
                      - id: joint-pain
                        prefLabel: Joint pain
                      - id: swelling
                        prefLabel: Swelling
                        altLabel: [swollen joint]
                      - id: fever
                        prefLabel: Fever
                    """);
            Files.writeString(this.folder.resolve("vocabulary/treatments.yaml"), """
                    facet: treatment
                    title: Treatments
                    concepts:
                      - id: colchicine
                        prefLabel: Colchicine
                      - id: allopurinol
                        prefLabel: Allopurinol
                      - id: diet
                        prefLabel: Diet
                        altLabel: [cherries]
                    """);
            for (var text : SampleTexts.BY_ID.entrySet()) {
                Files.writeString(source(text.getKey()), text.getValue());
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public Library open() {
        return door.open(folder);
    }

    public Path source(String id) {
        return folder.resolve("sources/" + id + ".md");
    }

    public Path curation() {
        return folder.resolve("curation");
    }

    public Path journal() {
        return curation().resolve("decisions.jsonl");
    }
}
