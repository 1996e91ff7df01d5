package org.lectern.app.command;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
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
            throw new Neither(spec.commandLine(), opened.toString());
        }
        return folder;
    }

    /// Words that are neither a command nor a library, with the near commands offered behind.
    private static final class Neither extends UnmatchedArgumentException {

        private static final long serialVersionUID = 1;
        private static final int LONGEST = 40;

        private final String sentence;

        Neither(CommandLine command, String words) {
            super(command, List.of(words));
            String told = words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
            this.sentence = "'" + told + "' is neither a command nor a library.";
        }

        @Override
        public String getMessage() {
            return sentence;
        }
    }
}
