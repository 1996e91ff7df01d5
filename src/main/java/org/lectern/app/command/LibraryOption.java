package org.lectern.app.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lectern.library.LibraryTrouble;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `--library DIR`, the same on every command, behind its name or before it.
final class LibraryOption {

    static final String NAME = "--library";

    private final Surroundings surroundings;

    /// The command that this stands on; none where nothing was parsed.
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = NAME,
            paramLabel = "DIR",
            description = "The library's folder. Default: $LECTERN_LIBRARY, else the folder you are in if it is a"
                    + " library, else your own copy of the shipped one, else the shipped one.")
    private @Nullable Path named;

    LibraryOption(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Path folder() {
        Path said = named;
        for (CommandSpec above = spec == null ? null : spec.parent(); said == null && above != null; ) {
            OptionSpec same = above.findOption(NAME);
            said = same == null ? null : same.getValue();
            above = above.parent();
        }
        return said != null ? said : surroundings.defaultLibrary();
    }

    /// The folder for a command that changes it. The shipped library stays as it came: the user's own copy stands for
    /// it, and is made where there is none.
    ///
    /// @throws LibraryTrouble where it is the shipped library that would be changed
    Path ownFolder(Console console) {
        FirstStart.Begun begun = new FirstStart(surroundings).begin(folder());
        boolean shipped = begun.library()
                .toAbsolutePath()
                .normalize()
                .equals(surroundings.shippedLibrary().toAbsolutePath().normalize());
        if (shipped && surroundings.ownLibrary().isPresent()) {
            throw new LibraryTrouble(begun.note()
                    .orElse(begun.library() + " came with the program and stays as it is; name another with " + NAME
                            + "."));
        }
        begun.note().ifPresent(console::say);
        return begun.library();
    }
}
