package org.lectern.ui.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.knowledge.Facet;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.SaveDialog;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// Above the matrix: which concepts, in which order, which of them, and the way into a file.
final class CompareHead extends HBox {

    private final CompareViewModel model;
    private final TextField filter = new TextField();
    private final Label count = Words.label("", StyleNames.CAPTION, StyleNames.FIGURE);

    CompareHead(CompareViewModel model) {
        this.model = model;
        getStyleClass().add("compare-head");
        setAlignment(Pos.CENTER_LEFT);
        filter.setPromptText(Texts.text("compare.filter"));
        filter.setAccessibleText(Texts.text("compare.filter"));
        filter.getStyleClass().add("compare-filter");
        filter.textProperty().bindBidirectional(model.filterProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox facets = segments(Facet.ofConcepts(), Texts::name, model::open, model.facetProperty());
        HBox orders = segments(
                Arrays.asList(CompareOrder.values()),
                order -> Texts.text("compare.order." + order),
                model.orderProperty()::set,
                model.orderProperty().map(Optional::of));
        getChildren()
                .addAll(
                        facets,
                        filter,
                        count,
                        gap,
                        Words.label(Texts.text("compare.order"), StyleNames.CAPTION),
                        orders,
                        Buttons.icon(Feather.DOWNLOAD, Texts.text("compare.save"), "Ctrl+S", this::save),
                        Buttons.icon(Feather.X, Texts.text("card.close"), "", model::close));
        model.rowsProperty()
                .subscribe(rows -> count.setText(Texts.text(
                        "compare.count",
                        rows.size(),
                        model.comparisonProperty()
                                .get()
                                .map(open -> open.rows().size())
                                .orElse(0))));
        count.setMinWidth(USE_PREF_SIZE);
    }

    TextField filter() {
        return filter;
    }

    private static <T> HBox segments(
            List<T> values, Function<T, String> name, Consumer<T> choose, ObservableValue<Optional<T>> chosen) {
        ToggleGroup group = new ToggleGroup();
        HBox line = new HBox();
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("segments");
        for (T value : values) {
            ToggleButton button = new ToggleButton(name.apply(value));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                button.setSelected(true);
                choose.accept(value);
            });
            chosen.subscribe(now -> button.setSelected(now.filter(value::equals).isPresent()));
            line.getChildren().add(button);
        }
        return line;
    }

    void save() {
        SaveDialog.ask(
                        getScene().getWindow(),
                        Texts.text("compare.save"),
                        "",
                        new FileChooser.ExtensionFilter("HTML", "*.html"),
                        new FileChooser.ExtensionFilter("CSV", "*.csv"))
                .ifPresent(model::save);
    }
}
