package org.lectern.app.command;

import java.io.PrintStream;

/// Where a command speaks: data on one stream, messages for people on the other.
public record Console(PrintStream data, PrintStream messages) {

    public static final int FINE = 0;
    public static final int FOUND_A_PROBLEM = 1;
    public static final int WRONG_USAGE = 2;

    /// The exit code once all is written: a command of which a part was lost is not fine, whatever it found.
    public int finished(int exit) {
        if (!data.checkError()) {
            return exit;
        }
        say(
                "Not all of the output could be written; check that there is room, and that its reader did not stop early.");
        return Math.max(exit, FOUND_A_PROBLEM);
    }

    void print(String line) {
        // Always a plain newline: the same bytes on every system.
        data.append(line).append('\n');
    }

    void say(String sentence) {
        messages.append(sentence).append('\n');
        messages.flush();
    }
}
