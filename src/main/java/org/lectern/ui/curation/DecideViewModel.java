package org.lectern.ui.curation;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.lectern.curation.Draft;
import org.lectern.curation.Outcome;
import org.lectern.ui.style.Texts;

/// One decision in the making: what it is about, what is to be done, what that still needs, and why.
public final class DecideViewModel {

    private static final int REASONS = 5;

    private final DecisionsViewModel decisions;
    private final ReadOnlyObjectWrapper<Optional<Subject>> subject = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Verb>> verb = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Pick>> picked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty trouble = new SimpleStringProperty("");

    public DecideViewModel(DecisionsViewModel decisions) {
        this.decisions = decisions;
        typed.subscribe(_ -> {
            picked.set(picked.get().filter(one -> picks().contains(one)));
            trouble.set(wrong().orElse(""));
        });
    }

    /// Whether something is being decided.
    public boolean isOpen() {
        return subject.get().isPresent();
    }

    ReadOnlyObjectProperty<Optional<Subject>> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /// Told whenever the deciding begins or ends.
    public void onOpen(Runnable opened, Runnable closed) {
        subject.addListener((_, before, now) -> {
            if (now.isPresent()) {
                opened.run();
            } else if (before.isPresent()) {
                closed.run();
            }
        });
    }

    ReadOnlyObjectProperty<Optional<Verb>> verbProperty() {
        return verb.getReadOnlyProperty();
    }

    /// A part of the name of what is looked for, or the line itself.
    StringProperty typedProperty() {
        return typed;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    /// Under which the person decides.
    StringProperty nameProperty() {
        return name;
    }

    boolean isNameKnown() {
        return decisions.person().isKnown();
    }

    /// One sentence on why it can't be decided like this; empty where it can.
    StringProperty troubleProperty() {
        return trouble;
    }

    List<String> reasons() {
        return decisions.reasons(REASONS);
    }

    void open(Subject about, Optional<Verb> first) {
        close();
        name.set(decisions.person().name());
        reason.set("");
        subject.set(Optional.of(about));
        Optional<Verb> only =
                about.verbs().size() == 1 ? Optional.of(about.verbs().getFirst()) : Optional.empty();
        first.or(() -> only).ifPresent(this::choose);
    }

    void choose(Verb chosen) {
        verb.set(Optional.of(chosen));
        picked.set(Optional.empty());
        typed.set(chosen.ask() instanceof Ask.Line line ? line.before() : "");
        trouble.set("");
    }

    /// Chooses by letter; false where no verb has it.
    boolean choose(String letter) {
        Optional<Verb> meant = subject.get().stream()
                .flatMap(about -> about.verbs().stream())
                .filter(each -> each.letter().equalsIgnoreCase(letter))
                .findFirst();
        meant.ifPresent(this::choose);
        return meant.isPresent();
    }

    /// The answers that fit what was typed, in order.
    List<Pick> picks() {
        return verb.get().map(Verb::ask).orElse(new Ask.Nothing()) instanceof Ask.OneOf of
                ? of.picks().stream().filter(pick -> pick.isMeant(typed.get())).toList()
                : List.of();
    }

    /// Whether the verb asks for one of several answers, and none is picked.
    boolean isPickMissing() {
        return verb.get().filter(chosen -> chosen.ask() instanceof Ask.OneOf).isPresent()
                && picked.get().isEmpty();
    }

    ReadOnlyObjectProperty<Optional<Pick>> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /// What was picked of them; empty where that no longer fits what was typed.
    Optional<Pick> picked() {
        return picked.get();
    }

    void pick(Pick one) {
        picked.set(Optional.of(one));
        trouble.set("");
    }

    private Optional<String> wrong() {
        return verb.get().map(Verb::ask).orElse(new Ask.Nothing()) instanceof Ask.Line line
                ? line.wrong().apply(typed.get())
                : Optional.empty();
    }

    /// Decides, where nothing is missing; else says what is.
    void save() {
        if (verb.get().isEmpty()) {
            trouble.set(Texts.text("decide.what"));
            return;
        }
        Verb chosen = verb.get().get();
        if (isPickMissing()) {
            trouble.set(Texts.text("decide.pick"));
            return;
        }
        Optional<String> wrong = wrong();
        if (name.get().isBlank() || wrong.isPresent()) {
            trouble.set(wrong.orElse(Texts.text("decide.name.missing")));
            return;
        }
        decisions.person().call(name.get().strip());
        String answer = picked.get().map(Pick::id).orElse(typed.get());
        Draft draft =
                chosen.wording().draft(name.get().strip(), answer, reason.get().strip());
        Optional<Subject> meant = subject.get();
        decisions.decide(draft, outcome -> became(meant, outcome));
    }

    /// What can't be saved is kept and told elsewhere; what is refused stays here to be mended, or is told where
    /// something else is being decided by then.
    private void became(Optional<Subject> meant, Outcome outcome) {
        if (!subject.get().equals(meant)) {
            decisions.sayRefused(outcome);
            return;
        }
        switch (outcome) {
            case Outcome.Saved _, Outcome.NotSaved _ -> close();
            case Outcome.Refused(var _, String sentence) -> trouble.set(sentence);
        }
    }

    public void close() {
        subject.set(Optional.empty());
        verb.set(Optional.empty());
        picked.set(Optional.empty());
        typed.set("");
        trouble.set("");
    }
}
