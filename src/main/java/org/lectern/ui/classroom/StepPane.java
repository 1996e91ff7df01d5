package org.lectern.ui.classroom;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.lectern.lesson.Part;
import org.lectern.lesson.Quotation;
import org.lectern.lesson.Step;
import org.lectern.library.lessons.ShownPart;
import org.lectern.library.lessons.ShownStep;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// The open step: its title, what it shows, its answer and the notes.
final class StepPane extends ScrollPane {

    /// Letters on a line of a field, at least.
    private static final int LINE = 84;

    private static final int FEWEST_ROWS = 4;
    private static final int MOST_ROWS = 14;

    private final EditorViewModel model;
    private final VBox column = new VBox();
    private final TextField title = new TextField();
    private final VBox parts = new VBox();
    private final TextArea answer = area("answer");
    private final TextArea notes = area("notes");
    private Optional<Built> built = Optional.empty();
    private Optional<Emptied> emptied = Optional.empty();
    private boolean arriving;

    /// What the parts on the screen were made of; they are made anew only where that changed, so that a field that is
    /// typed in stays.
    private record Built(String lesson, int index, List<Object> parts) {}

    /// A field of own words in which nothing stands, and the step that it was emptied in.
    private record Emptied(Step step, int part) {}

    StepPane(EditorViewModel model) {
        this.model = model;
        getStyleClass().add("step-pane");
        setFitToWidth(true);
        setContent(column);
        setFocusTraversable(false);
        column.getStyleClass().add("step-column");
        title.getStyleClass().add("step-name");
        title.setAccessibleText(Texts.text("lesson.title"));
        title.setPromptText(Texts.text("lesson.title"));
        parts.getStyleClass().add("step-parts");
        column.getChildren()
                .addAll(
                        title,
                        parts,
                        Words.label(Texts.text("lesson.answer"), StyleNames.CAPTION),
                        answer,
                        Words.label(Texts.text("lesson.notes"), StyleNames.CAPTION),
                        notes);
        typed(title, model::title);
        typed(answer, model::answer);
        typed(notes, model::notes);
        model.openProperty().subscribe(_ -> render());
        model.stepsProperty().subscribe(_ -> render());
        model.selectedProperty().subscribe(_ -> render());
    }

    private static TextArea area(String name) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.prefRowCountProperty()
                .bind(Bindings.createIntegerBinding(() -> rows(area.getText()), area.textProperty()));
        area.setAccessibleText(Texts.text("lesson." + name));
        area.setPromptText(Texts.text("lesson." + name + ".prompt"));
        area.getStyleClass().add("step-area");
        return area;
    }

    /// As many as a text needs and one to go on with, so that a field has no scroll bar of its own before it is long.
    static int rows(String text) {
        int lines = text.lines().mapToInt(line -> 1 + line.length() / LINE).sum();
        return Math.clamp(lines + 1, FEWEST_ROWS, MOST_ROWS);
    }

    private void typed(TextInputControl field, Consumer<String> change) {
        field.textProperty().addListener((_, _, text) -> {
            if (!arriving) {
                change.accept(text);
            }
        });
    }

    /// Puts the cursor into the title.
    void enter() {
        title.requestFocus();
    }

    /// A list that is clicked on opens its step before the field loses the focus.
    private void leaveEmptied() {
        Optional<Emptied> left = emptied.filter(_ -> isOther());
        if (left.isPresent()) {
            emptied = Optional.empty();
            model.takeOutWords(left.get().step(), left.get().part());
        }
    }

    private void render() {
        if (model.step().isPresent()) {
            leaveEmptied();
        }
        Optional<Step> step = model.step();
        setVisible(step.isPresent());
        if (step.isEmpty()) {
            built = Optional.empty();
            return;
        }
        arriving = true;
        boolean other = isOther();
        set(title, step.get().title(), other);
        set(answer, step.get().answer(), other);
        set(notes, step.get().notes(), other);
        follow(step.get(), other);
        model.openProperty()
                .get()
                .filter(open -> open.step().parts().equals(step.get().parts()))
                .ifPresent(this::build);
        arriving = false;
    }

    private boolean isOther() {
        String id = model.lesson().lessonProperty().get().orElseThrow().id();
        return built.filter(made -> made.lesson().equals(id)
                        && made.index() == model.selectedProperty().get())
                .isEmpty();
    }

    /// A field that is typed in is newer than what comes back of it.
    private static void set(TextInputControl field, String text, boolean other) {
        if ((other || !field.isFocused()) && !field.getText().strip().equals(text)) {
            field.setText(text);
        }
    }

    /// The step may be another one than that which the parts were made of, and is held against the library only later;
    /// whatever is typed or ticked until then must be meant of what it holds.
    private void follow(Step step, boolean other) {
        for (int i = 0; i < parts.getChildren().size(); i++) {
            if (i >= step.parts().size()
                    || !follows(parts.getChildren().get(i), step.parts().get(i), other)) {
                parts.getChildren().clear();
                built = Optional.empty();
            }
        }
    }

    private static boolean follows(Node node, Part part, boolean other) {
        return switch (part) {
            case Part.Words(String markdown)
            when node instanceof TextArea area -> {
                set(area, markdown, other);
                yield true;
            }
            case Part.Quoted(Quotation quotation)
            when node instanceof QuotationEditor editor -> {
                editor.follow(quotation);
                yield true;
            }
            case Part.Table _ -> node instanceof TableGrid;
            case Part.Words _, Part.Quoted _ -> false;
        };
    }

    private void build(ShownStep step) {
        Built now = new Built(
                model.lesson().lessonProperty().get().orElseThrow().id(),
                model.selectedProperty().get(),
                step.parts().stream().map(StepPane::key).toList());
        if (built.equals(Optional.of(now))) {
            return;
        }
        boolean other = isOther();
        built = Optional.of(now);
        parts.getChildren().clear();
        for (int i = 0; i < step.parts().size(); i++) {
            parts.getChildren().add(node(step.parts().get(i), i));
        }
        if (other) {
            setVvalue(0);
        }
    }

    /// Own words are typed where they stand, and what is hidden is ticked there: neither makes a part a new one.
    private static Object key(ShownPart part) {
        return switch (part) {
            case ShownPart.ShownWords _ -> "words";
            case ShownPart.ShownTable table -> table;
            case ShownPart.ShownQuotation quotation -> quotation.withVeils(Set.of());
        };
    }

    private Node node(ShownPart part, int index) {
        return switch (part) {
            case ShownPart.ShownWords(Part.Words words, var _) -> words(words, index);
            case ShownPart.ShownTable(Part.Table table) -> new TableGrid(table);
            case ShownPart.ShownQuotation quotation -> new QuotationEditor(model, quotation, index);
        };
    }

    private TextArea words(Part.Words words, int index) {
        TextArea area = area("words");
        area.setText(words.markdown());
        typed(area, text -> {
            emptied = model.step().filter(_ -> text.isBlank()).map(step -> new Emptied(step, index));
            model.words(index, text);
        });
        area.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && !arriving && area.getText().isBlank() && isLeft(area)) {
                emptied = Optional.empty();
                model.takeOutWords(index);
                render();
            }
        });
        return area;
    }

    /// Left for another node: not with its window, and not because it was taken away.
    private static boolean isLeft(Node node) {
        return node.getScene() != null && !node.equals(node.getScene().getFocusOwner());
    }
}
