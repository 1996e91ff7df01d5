package org.lectern.ui.curation;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.curation.Drafting;
import org.lectern.curation.Precision;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.Cue;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.RuleCard;
import org.lectern.knowledge.SectionReading;
import org.lectern.library.Library;
import org.lectern.library.SourceSummary;
import org.lectern.task.Progress;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.style.Texts;

/// Every rule, what it found in this library, and how often people agreed with it.
final class RulesViewModel {

    private static final Comparator<RuleRow> MOST_DOUBTED = Comparator.comparing(RuleRow::on)
            .thenComparing(row -> -row.judged())
            .thenComparing(RuleRow::precision)
            .thenComparing(row -> -row.found())
            .thenComparing(RuleRow::id);

    private final Library library;
    private final TaskRunner runner;
    private final JudgingViewModel judging;
    private final Consumer<String> say;
    private final ReadOnlyObjectWrapper<List<RuleRow>> rows = new ReadOnlyObjectWrapper<>(List.of());

    /// @param say tells the person why the rules could not be read; those read before stay
    RulesViewModel(Library library, TaskRunner runner, JudgingViewModel judging, Consumer<String> say) {
        this.library = library;
        this.runner = runner;
        this.judging = judging;
        this.say = say;
    }

    /// Those that are switched off first, then those on which most was decided, then those that found most.
    ReadOnlyObjectProperty<List<RuleRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    void read() {
        runner.run(Lane.RULES, Duration.ZERO, this::gather, rows::set, say);
    }

    /// Reads no further for a desk that nobody sees; what was read before stays.
    void stop() {
        runner.cancel(Lane.RULES);
    }

    private List<RuleRow> gather(Progress progress) {
        Map<String, Integer> found = new TreeMap<>();
        for (SourceSummary source : library.sources()) {
            progress.stopIfCancelled();
            library.source(source.id()).stream()
                    .flatMap(read -> read.sections().stream())
                    .flatMap(RulesViewModel::rules)
                    .forEach(rule -> found.merge(rule, 1, Integer::sum));
        }
        Map<String, Precision> judged =
                library.desk().precision().stream().collect(Collectors.toMap(Precision::rule, Function.identity()));
        Set<String> off = library.desk().switchedOff();
        Map<String, RuleCard> cards =
                library.desk().rules().stream().collect(Collectors.toMap(RuleCard::id, Function.identity()));
        return Stream.of(cards.keySet(), found.keySet(), judged.keySet(), off)
                .flatMap(Collection::stream)
                .distinct()
                .map(id -> {
                    Precision of = judged.getOrDefault(id, new Precision(id, 0, 0));
                    RuleWords words = RuleWords.of(Optional.ofNullable(cards.get(id)), id);
                    return new RuleRow(
                            id, words, found.getOrDefault(id, 0), of.confirmed(), of.dismissed(), !off.contains(id));
                })
                .sorted(MOST_DOUBTED)
                .toList();
    }

    private static Stream<String> rules(SectionReading section) {
        Stream<String> statements = section.statements().stream()
                .flatMap(statement -> Stream.concat(
                        statement.claims().stream().map(Claim::rule),
                        statement.cues().stream().map(Cue::rule)));
        Stream<String> refusals = section.mentions().stream()
                .map(Mention::standing)
                .filter(Mention.Refused.class::isInstance)
                .map(standing -> ((Mention.Refused) standing).rule());
        return Stream.concat(statements, refusals).filter(rule -> !rule.isEmpty() && !rule.equals(Claim.BY_HAND));
    }

    /// Switches the rule off, or on again, with a reason.
    void toggle(RuleRow row) {
        boolean on = !row.on();
        Verb verb = new Verb(
                "S",
                on ? "switchOn" : "switchOff",
                new Ask.Nothing(),
                (who, _, reason) -> Drafting.switchRule(who, row.id(), on, reason));
        String words = Texts.text("rules.judged", row.confirmed(), row.dismissed());
        judging.decide()
                .open(
                        new Subject(
                                Texts.text("rules.rule", row.words().name(), row.id()),
                                "",
                                List.of(row.words().reason(), words),
                                List.of(verb)),
                        Optional.of(verb));
    }
}
