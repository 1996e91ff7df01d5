package org.lectern.ui.classroom;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.TextBlock;
import org.lectern.lesson.Quotation;
import org.lectern.lesson.Standing;
import org.lectern.lesson.Veil;
import org.lectern.library.lessons.Flag;
import org.lectern.library.lessons.ShownPart.ShownQuotation;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;
import org.lectern.ui.text.DisplayText;

/// A quotation of a step as it will be shown, what of it is hidden until revealed, and where its source says otherwise
/// now both texts.
final class QuotationEditor extends VBox {

    private static final double HALF = 50;

    private final EditorViewModel model;
    private final ShownQuotation shown;
    private final int part;
    private final Map<Veil, CheckBox> boxes = new EnumMap<>(Veil.class);

    /// @param part which part of the open step it is, from 0
    QuotationEditor(EditorViewModel model, ShownQuotation shown, int part) {
        this.model = model;
        this.shown = shown;
        this.part = part;
        getStyleClass().add("quotation");
        if (!beginsWithTitle(shown)) {
            getChildren().add(Words.wrapped(shown.title(), "quotation-title"));
        }
        boolean asks = !shown.isUnchanged() && !EditorViewModel.isKept(shown);
        if (asks) {
            changed();
        } else {
            getChildren().add(new MarkedText("quoted", shown.blocks(), shown.marks()));
        }
        if (shown.isUnchanged()) {
            support();
        } else if (!asks) {
            getChildren().add(Words.wrapped(Texts.text("lesson.kept"), StyleNames.CAPTION));
        }
        getChildren().addAll(Words.wrapped(shown.citation(), StyleNames.CAPTION), veils());
    }

    private static boolean beginsWithTitle(ShownQuotation shown) {
        return !shown.blocks().isEmpty()
                && DisplayText.Paragraph.of(shown.blocks().getFirst()).text().equals(shown.title());
    }

    private void support() {
        getChildren().add(new SupportLine(shown.badge(), Pos.CENTER_LEFT, "standing", StyleNames.CAPTION));
        for (Flag flag : shown.flags()) {
            getChildren().add(new FlagLine(flag, false));
        }
    }

    private FlowPane veils() {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("veils");
        line.getChildren().add(Words.label(Texts.text("lesson.hide"), StyleNames.CAPTION));
        for (Veil veil : Veil.values()) {
            CheckBox box = new CheckBox(Texts.text("lesson.hide." + veil));
            box.setAccessibleText(Texts.text("lesson.hide") + " " + Texts.text("lesson.hide." + veil));
            box.setOnAction(_ -> model.hide(part, veil, box.isSelected()));
            boxes.put(veil, box);
            line.getChildren().add(box);
        }
        follow(shown.quotation());
        return line;
    }

    /// Ticks what is hidden of it now.
    void follow(Quotation now) {
        boxes.forEach((veil, box) -> box.setSelected(now.hides(veil)));
    }

    private void changed() {
        Button keep = new Button(Texts.text("lesson.keep"));
        keep.setOnAction(_ -> model.keepOld(shown));
        HBox acts = new HBox(keep);
        acts.getStyleClass().add("changed-acts");
        switch (shown.standing()) {
            case Standing.Changed(Span _, String _, String sentence) -> {
                Button take = new Button(Texts.text("lesson.take"));
                take.getStyleClass().add("primary");
                take.setOnAction(_ -> model.takeNew(shown));
                acts.getChildren().addFirst(take);
                GridPane both = new GridPane();
                both.getStyleClass().add("changed-both");
                both.addRow(
                        0,
                        text(Texts.text("lesson.then"), shown.blocks()),
                        text(Texts.text("lesson.now"), shown.now()));
                both.getColumnConstraints().addAll(half(), half());
                getChildren().addAll(Words.wrapped(sentence, "warning-note"), both, acts);
            }
            case Standing.Gone(String sentence) ->
                getChildren()
                        .addAll(
                                Words.wrapped(sentence, "warning-note"),
                                text(Texts.text("lesson.then"), shown.blocks()),
                                acts);
            case Standing.Unchanged _ -> {
                // Nothing is asked of it.
            }
        }
    }

    private static VBox text(String name, List<TextBlock> blocks) {
        VBox box = new VBox(Words.label(name, StyleNames.CAPTION), new MarkedText("quoted", blocks, List.of()));
        box.getStyleClass().add("changed-text");
        return box;
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        return half;
    }
}
