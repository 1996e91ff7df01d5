package org.lectern.ui.classroom;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.Part;
import org.lectern.lesson.Quotation;
import org.lectern.lesson.Standing;
import org.lectern.lesson.Step;
import org.lectern.lesson.Veil;
import org.lectern.library.Library;
import org.lectern.library.lessons.ShownPart.ShownQuotation;
import org.lectern.library.lessons.ShownStep;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.style.Texts;

/// The steps of the lesson in hand, which of them is open, and what can be done to it.
public final class EditorViewModel {

    /// What a quotation notes when its words are to stay though its source says otherwise: a hash of what that says.
    private static final String KEPT = "kept";

    private final Library library;
    private final TaskRunner runner;
    private final Consumer<String> say;
    private final LessonViewModel lesson;
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final ReadOnlyObjectWrapper<List<StepEntry>> steps = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<ShownStep>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private String id = "";

    public EditorViewModel(Library library, TaskRunner runner, Consumer<String> say, LessonViewModel lesson) {
        this.library = library;
        this.runner = runner;
        this.say = say;
        this.lesson = lesson;
        lesson.lessonProperty().subscribe(_ -> follow());
        lesson.shownProperty().subscribe(_ -> follow());
        selected.subscribe(_ -> choose());
    }

    public LessonViewModel lesson() {
        return lesson;
    }

    public ReadOnlyObjectProperty<List<StepEntry>> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /// The open step, from 0; -1 where the lesson has none.
    public IntegerProperty selectedProperty() {
        return selected;
    }

    /// The open step held against the library; empty until that is done.
    public ReadOnlyObjectProperty<Optional<ShownStep>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// The open step as it is being changed.
    public Optional<Step> step() {
        return lesson.lessonProperty()
                .get()
                .filter(now ->
                        selected.get() >= 0 && selected.get() < now.steps().size())
                .map(now -> now.steps().get(selected.get()));
    }

    private void follow() {
        Optional<Lesson> now = lesson.lessonProperty().get();
        List<Step> all = now.map(Lesson::steps).orElse(List.of());
        List<StepEntry> entries = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            entries.add(new StepEntry(
                    i + 1,
                    all.get(i),
                    shown(i, all.get(i)).filter(EditorViewModel::isOpen).isPresent()));
        }
        steps.set(List.copyOf(entries));
        boolean other = !now.map(Lesson::id).orElse("").equals(id);
        id = now.map(Lesson::id).orElse("");
        selected.set(
                other
                        ? Math.min(0, all.size() - 1)
                        : Math.clamp(selected.get(), Math.min(0, all.size() - 1), all.size() - 1));
        choose();
    }

    private void choose() {
        open.set(step().flatMap(step -> shown(selected.get(), step)));
    }

    private Optional<ShownStep> shown(int index, Step step) {
        return lesson.shownProperty()
                .get()
                .filter(held ->
                        held.lesson().id().equals(id) && index < held.steps().size())
                .map(held -> held.steps().get(index))
                .filter(held -> held.step().parts().equals(step.parts()));
    }

    private static boolean isOpen(ShownStep step) {
        return step.quotations().stream().anyMatch(quotation -> !quotation.isUnchanged() && !isKept(quotation));
    }

    /// True where a person said that the words stay as they are although the source says this now.
    public static boolean isKept(ShownQuotation shown) {
        return shown.quotation().others().getOrDefault(KEPT, "").equals(mark(shown.standing()));
    }

    private static String mark(Standing standing) {
        return switch (standing) {
            case Standing.Unchanged _ -> "unchanged";
            case Standing.Changed changed -> Quotation.hashOf(changed.now());
            case Standing.Gone _ -> "gone";
        };
    }

    public void title(String text) {
        change("title " + selected.get(), step -> step.withTitle(text));
    }

    public void answer(String text) {
        change("answer " + selected.get(), step -> step.withAnswer(text));
    }

    public void notes(String text) {
        change("notes " + selected.get(), step -> step.withNotes(text));
    }

    /// The teacher's own words in a part of the open step.
    public void words(int part, String text) {
        change(
                "words " + selected.get() + " " + part,
                step -> step.hasWords(part) && !text.isBlank() ? with(step, part, new Part.Words(text)) : step);
    }

    private static Step with(Step step, int part, Part changed) {
        List<Part> parts = new ArrayList<>(step.parts());
        parts.set(part, changed);
        return step.withParts(parts);
    }

    /// Takes the teacher's own words out of the open step, unless they are all that it shows: they stay then.
    public void takeOutWords(int part) {
        change("", step -> step.withoutWords(part));
    }

    /// The same in a step that is no longer open.
    void takeOutWords(Step left, int part) {
        lesson.lessonProperty()
                .get()
                .map(now -> now.steps().indexOf(left))
                .filter(at -> at >= 0 && !left.withoutWords(part).equals(left))
                .ifPresent(at -> lesson.change("", now -> now.withStep(at, left.withoutWords(part))));
    }

    /// Hides something of the quotation that is a part of the open step, or shows it.
    public void hide(int part, Veil veil, boolean hidden) {
        change("", step -> {
            if (part >= step.parts().size() || !(step.parts().get(part) instanceof Part.Quoted(Quotation quotation))) {
                return step;
            }
            Set<Veil> veils = EnumSet.noneOf(Veil.class);
            veils.addAll(quotation.veils());
            if (hidden) {
                veils.add(veil);
            } else {
                veils.remove(veil);
            }
            return with(step, part, new Part.Quoted(quotation.withVeils(veils)));
        });
    }

    /// Quotes what the source says now, wherever the lesson has this quotation.
    public void takeNew(ShownQuotation shown) {
        if (shown.standing() instanceof Standing.Changed(var span, String _, String _)) {
            Quotation old = shown.quotation();
            runner.run(
                    Lane.LESSON_STEP,
                    Duration.ZERO,
                    _ -> library.source(old.sourceId())
                            .map(source -> Quotation.of(
                                    source.document(),
                                    source.sectionAt(span.start())
                                            .map(section -> section.section().id())
                                            .orElse(old.sectionId()),
                                    span,
                                    old.veils())),
                    fresh -> fresh.ifPresentOrElse(
                            now -> replace(old, now), () -> say.accept(Texts.text("lesson.source.gone"))),
                    say);
        }
    }

    private void replace(Quotation old, Quotation fresh) {
        lesson.change("", now -> {
            Lesson changed = now;
            for (int i = 0; i < now.steps().size(); i++) {
                changed = changed.withStep(i, with(now.steps().get(i), old, each -> fresh.withVeils(each.veils())));
            }
            return changed;
        });
    }

    /// What is hidden of a quotation may have been changed since it was seen; it stays as it is now.
    private static Step with(Step step, Quotation seen, UnaryOperator<Quotation> by) {
        Step changed = step;
        for (Quotation each : step.quotations()) {
            if (each.withVeils(seen.veils()).equals(seen)) {
                changed = changed.withQuotation(each, by.apply(each));
            }
        }
        return changed;
    }

    /// Keeps the words as they were taken; it is not asked again until the source says something else.
    public void keepOld(ShownQuotation shown) {
        String mark = mark(shown.standing());
        change("", step -> with(step, shown.quotation(), each -> kept(each, mark)));
    }

    private static Quotation kept(Quotation old, String mark) {
        Map<String, String> others = new TreeMap<>(old.others());
        others.put(KEPT, mark);
        return new Quotation(
                old.sourceId(),
                old.sectionId(),
                old.exact(),
                old.prefix(),
                old.suffix(),
                old.start(),
                old.hash(),
                old.veils(),
                others);
    }

    private void change(String what, UnaryOperator<Step> by) {
        int at = selected.get();
        step().ifPresent(step -> {
            Step changed = by.apply(step);
            if (!changed.equals(step)) {
                lesson.change(what, now -> now.withStep(at, changed));
            }
        });
    }

    public void addWords() {
        lesson.change(
                "",
                now -> now.withStep(Step.ofWords(Texts.text("lesson.words.title"), Texts.text("lesson.words.text"))));
        selected.set(steps.get().size() - 1);
    }

    /// Moves the open step up (-1) or down (1).
    public void move(int by) {
        move(selected.get(), selected.get() + by);
    }

    public void move(int from, int to) {
        int count = steps.get().size();
        if (from != to && from >= 0 && to >= 0 && from < count && to < count) {
            lesson.change("", now -> now.moved(from, to));
            selected.set(to);
        }
    }

    public void remove() {
        step().ifPresent(step -> {
            int at = selected.get();
            lesson.change("", now -> now.without(at));
            say.accept(Texts.text("lesson.step.removed", step.title()));
        });
    }
}
