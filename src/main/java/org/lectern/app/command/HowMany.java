package org.lectern.app.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Options that say how many: one at least, and no more than can be given.
final class HowMany {

    private HowMany() {}

    /// @throws ParameterException where the number is out of bounds
    static void check(CommandSpec spec, String option, int number, int most) {
        if (number < 1 || number > most) {
            throw new ParameterException(
                    spec.commandLine(), option + " takes a number from 1 to " + most + ", not " + number);
        }
    }
}
