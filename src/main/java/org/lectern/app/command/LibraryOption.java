package org.lectern.app.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--library DIR`, the same on every command.
final class LibraryOption {

    private final Surroundings surroundings;

    @Option(
            names = "--library",
            paramLabel = "DIR",
            description = "The library's folder. Default: $LECTERN_LIBRARY, else the folder you are in if it is a"
                    + " library, else your own copy of the shipped one, else the shipped one.")
    private @Nullable Path named;

    LibraryOption(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Path folder() {
        return named != null ? named : surroundings.defaultLibrary();
    }
}
