package org.lectern.app.command;

import java.io.PrintStream;

/// Where a command speaks: data on one stream, messages for people on the other.
public record Console(PrintStream data, PrintStream messages) {

    public static final int FINE = 0;
    public static final int FOUND_A_PROBLEM = 1;
    public static final int WRONG_USAGE = 2;

    void print(String line) {
        // Always a plain newline: the same bytes on every system.
        data.append(line).append('\n');
    }

    void say(String sentence) {
        messages.append(sentence).append('\n');
        messages.flush();
    }
}
