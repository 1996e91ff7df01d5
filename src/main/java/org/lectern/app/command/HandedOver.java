package org.lectern.app.command;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/// What a desktop hands over when someone opens a library: its folder, or the `library.yaml` in it.
///
/// Apart from [LecternCommand], because Java looks up the exception that a method throws before it runs any method
/// beside it: the parser's are in no AOT cache, and the search for them opened every jar of the program (30 ms of a
/// start that hands nothing over).
///
/// @param opened as it stands on the command line
record HandedOver(Path opened) {

    /// @throws UnmatchedArgumentException where no library lies there
    Path folder(CommandSpec spec) {
        Path parent = opened.toAbsolutePath().getParent();
        Path folder = opened.endsWith("library.yaml") && parent != null ? parent : opened;
        if (!Surroundings.isLibrary(folder)) {
            // Most likely a command that was mistyped: say so, and offer the near ones.
            throw new UnmatchedArgumentException(spec.commandLine(), List.of(opened.toString()));
        }
        return folder;
    }
}
