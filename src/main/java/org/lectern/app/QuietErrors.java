package org.lectern.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Standard error without the lines that JavaFX prints at every start for its incubating rich text: nobody who runs the
/// program can act on them, and a start that warns teaches people to overlook warnings. Everything else passes.
final class QuietErrors extends PrintStream {

    private static final String KNOWN = "WARNING: Using incubat";

    private QuietErrors(PrintStream errors) {
        super(errors, true, StandardCharsets.UTF_8);
    }

    static void install() {
        System.setErr(new QuietErrors(System.err));
    }

    @Override
    public void println(@Nullable String line) {
        if (line == null || !line.startsWith(KNOWN)) {
            super.println(line);
        }
    }
}
