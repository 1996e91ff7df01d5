package org.lectern.app.command;

import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;

/// What stands before the name of a command and that command never reads, as in `lectern decisions --who Ada add`: it
/// is
/// refused, for a command that passed it over would do something else than was asked.
final class EarlyWords {

    private EarlyWords() {}

    /// Runs what was parsed, unless something in it would not be read.
    ///
    /// @throws ParameterException where something would not
    static int refusedOrRun(ParseResult parsed) {
        for (ParseResult each = parsed; each.hasSubcommand() && !asksForHelp(each); each = each.subcommand()) {
            refuse(each);
        }
        return new RunLast().execute(parsed);
    }

    private static boolean asksForHelp(ParseResult parsed) {
        return parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested();
    }

    private static void refuse(ParseResult before) {
        CommandLine command = before.subcommand().commandSpec().commandLine();
        Stream<String> options =
                before.matchedOptions().stream().filter(EarlyWords::isUnread).map(option -> option.longestName());
        Stream<String> words =
                before.matchedPositionals().stream().flatMap(word -> word.originalStringValues().stream());
        Stream.concat(options, words).findFirst().ifPresent(word -> {
            throw new ParameterException(
                    command,
                    word + " stands before " + command.getCommandName()
                            + ", which does not read it there; write what it needs after its name");
        });
    }

    /// The library may be named before the command, and the portable folder is read before everything.
    private static boolean isUnread(ArgSpec argument) {
        return argument.scopeType() != ScopeType.INHERIT
                && !(argument instanceof CommandLine.Model.OptionSpec option
                        && option.longestName().equals(LibraryOption.NAME));
    }
}
