package org.lectern.ui.curation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.curation.Decision;
import org.lectern.curation.Outcome;
import org.lectern.knowledge.Decided;
import org.lectern.knowledge.QualityItem;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.Statement;
import org.lectern.library.Library;
import org.lectern.ui.control.DecidedSentence;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.style.Texts;
import org.lectern.ui.text.Judging;
import org.lectern.ui.text.Mark;
import org.lectern.ui.text.Pointed;

/// Judges what a person points at: at once, or by the decide panel.
public final class JudgingViewModel implements Judging {

    private final Library library;
    private final DecisionsViewModel decisions;
    private final DecideViewModel decide;
    private final ReadOnlyObjectWrapper<Optional<Decision>> homeless = new ReadOnlyObjectWrapper<>(Optional.empty());

    public JudgingViewModel(Library library, TaskRunner runner, Person person, Consumer<String> say) {
        this.library = library;
        this.decisions = new DecisionsViewModel(library, runner, person, say);
        this.decide = new DecideViewModel(decisions);
        decisions.savedProperty().addListener((_, _, _) -> homeless.set(Optional.empty()));
    }

    public DecisionsViewModel decisions() {
        return decisions;
    }

    public DecideViewModel decide() {
        return decide;
    }

    /// The decision for which a home is looked for in the texts.
    ReadOnlyObjectProperty<Optional<Decision>> homelessProperty() {
        return homeless.getReadOnlyProperty();
    }

    /// From now on "belongs here" is offered, until something was decided.
    void lookForHome(Optional<Decision> decision) {
        homeless.set(decision);
    }

    private Verbs verbs() {
        return new Verbs(library.vocabulary(), LocalDate.now(), homeless.get());
    }

    @Override
    public List<Act> acts(Pointed at) {
        List<Decided> mine = mine(at);
        Stream<Act> todo = verbs().of(at).stream()
                .filter(verb -> !verb.id().equals("flag") && !isDone(verb, mine))
                .map(verb -> new Act(
                        verb.isQuick() ? verb.name() : verb.name() + "\u2026",
                        () -> act(at, verb, decisions::sayRefused)));
        Stream<Act> undo = mine.stream()
                .max(Comparator.comparingLong(Decided::sequence))
                .map(last -> new Act(Texts.text("card.undo"), () -> decisions.undo(last.sequence())))
                .stream();
        return Stream.concat(todo, undo).toList();
    }

    /// What this person decided of a mark.
    private List<Decided> mine(Pointed at) {
        Person person = decisions.person();
        return at instanceof Pointed.AtMark(var _, var section, Mark mark) && person.isKnown()
                ? decided(section, mark).stream()
                        .filter(each -> each.who().equals(person.name()))
                        .toList()
                : List.of();
    }

    /// Whether the person agreed already with what the verb would agree with.
    private static boolean isDone(Verb verb, List<Decided> mine) {
        return verb.isQuick()
                && mine.stream().filter(Decided::isConfirmation).anyMatch(each -> switch (each.aspect()) {
                    case FLAG -> verb.id().equals("agree");
                    case EVIDENCE -> verb.id().equals("confirmBadge");
                    case TAG -> verb.id().equals("agreeTag");
                    case ITEM, FIELD, BOUNDARY -> false;
                });
    }

    private static List<Decided> decided(SectionReading section, Mark mark) {
        return mark instanceof Mark.OfConcept(var mention)
                ? section.decided().stream()
                        .filter(each -> each.value().equals(mention.conceptId()))
                        .toList()
                : Verbs.statementAt(section, mark.span())
                        .map(Statement::decided)
                        .orElse(List.of());
    }

    /// Agrees with a flag, by the panel where the person is not known yet.
    ///
    /// @param told hears what became of it, where it is decided at once
    /// @return whether it is
    boolean agree(Pointed.AtMark flag, Consumer<Outcome> told) {
        return act(flag, verbs().of(flag).getFirst(), told);
    }

    /// Leaves a decision at the words at which it stands now; otherwise as [#agree].
    boolean keep(Pointed at, Decision decision, Consumer<Outcome> told) {
        return at instanceof Pointed.InSection in && act(at, Verbs.keep(in, decision), told);
    }

    private boolean act(Pointed at, Verb verb, Consumer<Outcome> told) {
        boolean atOnce = verb.isQuick() && decisions.person().isKnown();
        if (atOnce) {
            decisions.decide(verb.wording().draft(decisions.person().name(), "", ""), told);
        } else {
            decide.open(subject(at), Optional.of(verb));
        }
        return atOnce;
    }

    @Override
    public void open(Pointed at) {
        decide.open(subject(at), Optional.empty());
    }

    /// Opens the panel with the verb of this letter chosen.
    void open(Pointed at, String letter) {
        open(at);
        decide.choose(letter);
    }

    private Subject subject(Pointed at) {
        List<Verb> verbs = verbs().all(at);
        String text = at.source().document().text();
        return switch (at) {
            case Pointed.AtMark(var _, var section, Mark mark) ->
                new Subject(title(mark), mark.span().in(text), notes(decided(section, mark)), verbs);
            case Pointed.AtWords(var _, var section, var words) ->
                new Subject(
                        Texts.text("decide.words"),
                        words.in(text),
                        notes(Verbs.statementAt(section, words)
                                .map(Statement::decided)
                                .orElse(List.of())),
                        verbs);
            case Pointed.AtSection(var _, var section) ->
                new Subject(
                        Texts.text("decide.section", section.section().title()), "", notes(section.decided()), verbs);
            case Pointed.AtField(var source, String term) ->
                new Subject(
                        Texts.text("term." + term),
                        source.document().title(),
                        notes(source.decided().stream()
                                .filter(each -> each.value().equals(term))
                                .toList()),
                        verbs);
            case Pointed.AtItem(var _, QualityItem item, var words) ->
                new Subject(
                        item.question(),
                        words.isEmpty() ? "" : words.getFirst().in(text),
                        notes(item.decided()),
                        verbs);
        };
    }

    private static List<String> notes(List<Decided> decided) {
        return decided.stream().map(DecidedSentence::of).toList();
    }

    private String title(Mark mark) {
        return switch (mark) {
            case Mark.OfClaim _, Mark.OfHeld _ -> Texts.text("card.claim");
            case Mark.OfSpared _ -> Texts.text("card.spared");
            case Mark.OfConcept(var mention) ->
                library.vocabulary()
                        .concept(mention.conceptId())
                        .map(concept -> Texts.name(concept.facet()) + ": " + concept.prefLabel())
                        .orElse(mention.conceptId());
            case Mark.OfCue _, Mark.OfLimit _, Mark.OfMatch _, Mark.OfStudy _ -> Texts.text("card.support");
        };
    }
}
