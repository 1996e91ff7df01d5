package org.lectern.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.lectern.app.command.Console;
import org.lectern.app.command.LecternCommand;
import org.lectern.app.command.Surroundings;

/// Where the program starts.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        NetworkRefusal.install();
        QuietErrors.install();
        // POI's logger would say at the first slide that nobody reads its log.
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        // Data goes out as UTF-8 whatever the console's habit, buffered: a pipe reads it, byte for byte the same.
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Console console = new Console(out, err);
        Surroundings surroundings = Portable.applied(Surroundings.ofThisProcess(), args);
        if (args.length > 0 || !surroundings.hasDisplay()) {
            QuietLucene.install();
        }
        Wiring wiring = new Wiring(surroundings);
        int exit = new LecternCommand(console, surroundings, wiring.door(), wiring::openWindow).run(args);
        System.exit(console.finished(exit));
    }
}
