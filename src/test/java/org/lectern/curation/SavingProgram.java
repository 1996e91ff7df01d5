package org.lectern.curation;

import java.nio.file.Path;
import java.time.Clock;

/// Saves decisions for as long as it lives, and prints the id of each when it is saved. Killed by its test.
final class SavingProgram {

    private SavingProgram() {}

    public static void main(String[] arguments) {
        Journal journal = new Journal(Path.of(arguments[0]), Clock.systemUTC());
        Quote quote = new Quote("words that sell ".repeat(20), "before", "after", 10, 40);
        Judgement judgement = new Judgement.Merge(new Place("gout", "gout/ice", quote));
        // The first is slow, for everything is loaded for it; the test's clock starts after it.
        StringBuilder said = new StringBuilder("saving\n");
        while (true) {
            if (journal.append(new Draft("Ada", judgement, "because")) instanceof Outcome.Saved(Decision decision)) {
                System.out.print(said.append(decision.id()).append('\n'));
                System.out.flush();
                said.setLength(0);
            }
        }
    }
}
