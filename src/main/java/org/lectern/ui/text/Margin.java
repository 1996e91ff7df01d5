package org.lectern.ui.text;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.SideDecorator;
import org.lectern.ui.control.ClaimCount;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// What stands left of a paragraph: a flag where it sells, an outlined flag where that was considered and set aside, a
/// green rule where it states a limit, a bar where it belongs to the section.
final class Margin implements SideDecorator {

    private static final double WIDTH = 19;

    private final ReadingModel model;
    private final Predicate<Integer> inSection;
    private final Consumer<Mark> open;

    Margin(ReadingModel model, Predicate<Integer> inSection, Consumer<Mark> open) {
        this.model = model;
        this.inSection = inSection;
        this.open = open;
    }

    @Override
    public double getPrefWidth(double viewWidth) {
        return WIDTH;
    }

    @Override
    public Node getMeasurementNode(int index) {
        return new Region();
    }

    @Override
    public Node getNode(int index) {
        HBox margin = new HBox();
        margin.getStyleClass().add("margin");
        margin.setAlignment(Pos.TOP_LEFT);
        if (inSection.test(index)) {
            margin.getChildren().add(rule("section-rule"));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        margin.getChildren().add(gap);
        Optional<Mark> claim = first(index, MarkKind.CLAIM);
        Optional<Mark> flag = claim.or(() -> first(index, MarkKind.SPARED));
        flag.ifPresent(mark -> margin.getChildren().add(flag(mark, claims(index))));
        if (first(index, MarkKind.LIMIT).isPresent()) {
            Region limit = rule("limit-rule");
            HBox.setMargin(limit, new Insets(0, 0, model.gapBelow(index), 0));
            margin.getChildren().add(limit);
        }
        return margin;
    }

    private Optional<Mark> first(int index, MarkKind kind) {
        return model.marksAt(index).stream().filter(mark -> mark.kind() == kind).findFirst();
    }

    private static Region rule(String name) {
        Region rule = new Region();
        rule.getStyleClass().add(name);
        rule.setMaxHeight(Double.MAX_VALUE);
        return rule;
    }

    private int claims(int index) {
        return model.marksAt(index).stream()
                .filter(mark -> mark.kind() == MarkKind.CLAIM)
                .mapToInt(mark -> mark instanceof Mark.OfHeld held ? held.sentences() : 1)
                .sum();
    }

    private Node flag(Mark mark, int claims) {
        Label flag = claims > 0
                ? Words.label(ClaimCount.FLAG, StyleNames.CLAIM, "margin-flag")
                : Words.label("\u2690", StyleNames.QUIET, "margin-flag");
        flag.setAccessibleText(claims > 0 ? Texts.text("hits.claims", claims) : Texts.text("mark.SPARED"));
        flag.setMinWidth(Label.USE_PREF_SIZE);
        flag.setOnMouseClicked(_ -> open.accept(mark));
        return flag;
    }
}
