package org.lectern.app.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
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
}
