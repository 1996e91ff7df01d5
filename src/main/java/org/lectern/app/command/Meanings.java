package org.lectern.app.command;

import java.util.Locale;
import java.util.Optional;
import org.lectern.library.Library;
import org.lectern.library.Understood;
import org.lectern.task.Progress;

/// Computes what the sections of a library mean, for commands: the window does it in the background, but a command
/// ends with its last line.
final class Meanings {

    /// Some minutes of work.
    static final int WITHOUT_ASKING = 10_000;

    /// As measured on one ordinary core.
    private static final int A_MINUTE = 1_500;

    private final Console console;

    Meanings(Console console) {
        this.console = console;
    }

    /// Computes what is missing, and says what was done where that is anything.
    ///
    /// @param wanted whether to do it; where nobody said, it is done if it takes some minutes at most
    void compute(Library open, Optional<Boolean> wanted) {
        console.data().flush();
        int missing = open.notUnderstood();
        if (!wanted.orElse(missing <= WITHOUT_ASKING)) {
            if (wanted.isEmpty()) {
                console.say(missing + " sections are not searched by meaning yet, which would take "
                        + missing / A_MINUTE + " minutes or more; 'lectern index --vectors' does it.");
            }
            return;
        }
        Understood done = open.understand(new Told(console));
        if (done.byOther()) {
            console.say("Another Lectern is computing what sections mean; nothing was done here.");
        } else if (wanted.isPresent() && done.equals(Understood.NOTHING)) {
            console.say("No vectors were computed: search by meaning is switched off in the settings, or this system"
                    + " can't run its model, or there is no text.");
        } else if (done.texts() > 0) {
            console.say(String.format(
                    Locale.ROOT,
                    "%d texts with a vector of their meaning (%d computed, %d dropped)",
                    done.texts(),
                    done.computed(),
                    done.dropped()));
        }
    }

    /// Says every so often how far it is.
    private record Told(Console console) implements Progress {

        private static final int EVERY = 1_000;

        @Override
        public void at(long done, long total, String what) {
            if (done > 0 && done < total && done % EVERY == 0) {
                console.say(done + " of " + total + " read for their meaning");
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
