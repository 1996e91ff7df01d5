package org.lectern.app.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What is decided: exactly one of these.
final class DecisionOptions {

    static final String EVERY_KIND = "";

    @Option(
            names = "--dismiss-flag",
            paramLabel = "KIND",
            arity = "0..1",
            fallbackValue = EVERY_KIND,
            description = "The statement does not sell (in this way).")
    @Nullable
    String dismissFlag;

    @Option(
            names = "--confirm-flag",
            paramLabel = "KIND",
            arity = "0..1",
            fallbackValue = EVERY_KIND,
            description = "The statement sells as it is flagged.")
    @Nullable
    String confirmFlag;

    @Option(names = "--add-flag", paramLabel = "KIND", description = "The words sell in this way.")
    @Nullable
    String addFlag;

    @Option(
            names = "--badge",
            paramLabel = "LEVEL",
            description = "The statement shows this support; 'none' for no clinical statement.")
    @Nullable
    String badge;

    @Option(names = "--confirm-badge", description = "The statement shows the support that the machine read.")
    boolean confirmBadge;

    @Option(names = "--add-tag", paramLabel = "CONCEPT", description = "The section carries the concept.")
    @Nullable
    String addTag;

    @Option(names = "--dismiss-tag", paramLabel = "CONCEPT", description = "The section does not carry the concept.")
    @Nullable
    String dismissTag;

    @Option(names = "--confirm-tag", paramLabel = "CONCEPT", description = "The section carries the concept, as read.")
    @Nullable
    String confirmTag;

    @Option(names = "--merge", description = "The section belongs to the one before it.")
    boolean merge;

    @Option(names = "--split", description = "A section begins at the quote.")
    boolean split;

    @Option(
            names = "--field",
            paramLabel = "TERM=VALUE",
            description = "A Dublin Core term of the source; repeat for several values, leave the value out for none.")
    List<String> fields = new ArrayList<>();

    @Option(
            names = "--item",
            paramLabel = "ID=ANSWER",
            description = "An item of the quality card: YES, PARTLY or NO_WORDS_FOUND, resting on the quote.")
    @Nullable
    String item;

    @Option(names = "--rule-off", paramLabel = "RULE", description = "The rule does not count in this library.")
    @Nullable
    String ruleOff;

    @Option(names = "--rule-on", paramLabel = "RULE", description = "The rule counts again.")
    @Nullable
    String ruleOn;

    @Option(names = "--undo", paramLabel = "NUMBER", description = "The decision no longer counts.")
    @Nullable
    Long undo;

    @Option(names = "--redo", paramLabel = "NUMBER", description = "The undone decision counts again.")
    @Nullable
    Long redo;

    @Option(
            names = "--move",
            paramLabel = "NUMBER",
            description = "The decision belongs to the quote; one on a field or an item, to the source.")
    @Nullable
    Long move;
}
