package org.lectern.library;

import java.nio.file.Path;
import java.util.Random;
import org.lectern.curation.Draft;
import org.lectern.curation.Drafting;
import org.lectern.curation.Outcome;

/// Opens a library and decides in it for as long as it lives; prints the id of each decision when it is saved. Killed
/// by its test.
final class DecidingProgram {

    private DecidingProgram() {}

    public static void main(String[] arguments) {
        Library library = new LibraryDoor(Path.of(arguments[1])).open(Path.of(arguments[0]));
        Random random = new Random(Long.parseLong(arguments[2]));
        // The first is slow, for everything is loaded for it; the test's clock starts after it.
        StringBuilder said = new StringBuilder("deciding\n");
        while (true) {
            Drafting drafting = new Drafting(library.source("gout").orElseThrow(), "Ada");
            Draft draft = SomeDecisions.draft(library, drafting, "because", random);
            if (library.desk().decide(draft) instanceof Outcome.Saved(var decision)) {
                System.out.print(said.append(decision.id()).append('\n'));
                System.out.flush();
                said.setLength(0);
            }
        }
    }
}
