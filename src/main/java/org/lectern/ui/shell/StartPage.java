package org.lectern.ui.shell;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.ui.control.ClaimCount;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// The first minute: what is here, what it covers, and three questions that have an answer.
final class StartPage extends StackPane {

    private static final int MOST_SOURCES = 24;
    private static final double WIDE = 1240;
    private static final double WHOLE = 100;
    private static final double SOURCES_SHARE = 58;
    private static final PseudoClass WIDE_STATE = PseudoClass.getPseudoClass("wide");

    private final VBox column = new VBox();
    private final GridPane halves = new GridPane();
    private final Consumer<String> ask;
    private final Consumer<String> openSource;

    StartPage(Consumer<String> ask, Consumer<String> openSource) {
        this.ask = ask;
        this.openSource = openSource;
        getStyleClass().addAll(StyleNames.PANE, "start");
        column.getStyleClass().add("start-column");
        StackPane centre = new StackPane(column);
        centre.setAlignment(Pos.TOP_CENTER);
        ScrollPane scroll = new ScrollPane(centre);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        halves.getStyleClass().add("start-halves");
        widthProperty().subscribe(width -> divide(width.doubleValue()));
    }

    void show(StartFacts facts) {
        column.getChildren().setAll(Words.wrapped(facts.title(), "start-title"));
        if (!facts.description().isBlank()) {
            column.getChildren().add(Words.wrapped(facts.description(), "start-description"));
        }
        if (facts.sources().isEmpty()) {
            column.getChildren().add(Words.wrapped(Texts.text("start.empty"), StyleNames.QUIET));
            return;
        }
        column.getChildren().addAll(part("start.ask"), questions(facts));
        VBox sources = half("start.sources");
        facts.sources().stream()
                .limit(MOST_SOURCES)
                .forEach(source -> sources.getChildren().add(source(source)));
        int more = facts.sources().size() - MOST_SOURCES;
        if (more > 0) {
            sources.getChildren().add(Words.wrapped(Texts.text("start.more", more), StyleNames.CAPTION));
        }
        VBox covers = half("start.covers");
        covers.getChildren().add(coverage(facts));
        if (facts.problems() > 0) {
            covers.getChildren().add(Words.wrapped(Texts.text("start.problems", facts.problems()), StyleNames.CAPTION));
        }
        column.getChildren().add(halves);
        halves.getChildren().setAll(sources, covers);
        divide(getWidth());
    }

    private static VBox half(String key) {
        VBox half = new VBox(part(key));
        half.getStyleClass().add("start-half");
        return half;
    }

    /// Where there is room, what the library covers stands beside its sources.
    private void divide(double width) {
        boolean wide = width >= WIDE;
        column.pseudoClassStateChanged(WIDE_STATE, wide);
        halves.getColumnConstraints().setAll(share(wide ? SOURCES_SHARE : WHOLE));
        if (wide) {
            halves.getColumnConstraints().add(share(WHOLE - SOURCES_SHARE));
        }
        for (int i = 0; i < halves.getChildren().size(); i++) {
            GridPane.setConstraints(halves.getChildren().get(i), wide ? i : 0, wide ? 0 : i);
        }
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static Label part(String key) {
        return Words.label(Texts.text(key), StyleNames.CAPTION, "start-part");
    }

    private Node questions(StartFacts facts) {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("questions");
        for (StartFacts.Question question : facts.questions()) {
            Button button = new Button(question.text());
            button.getStyleClass().setAll("button", "question");
            button.setOnAction(_ -> ask.accept(question.query()));
            flow.getChildren().add(button);
        }
        return flow;
    }

    private Node source(StartFacts.SourceFacts source) {
        Label title = Words.wrapped(source.title(), StyleNames.STRONG);
        Label about = Words.label(
                source.about() + (source.restated() ? " \u00b7 " + Texts.text("reader.restated") : ""),
                StyleNames.CAPTION);
        about.setMinWidth(0);
        VBox words = new VBox(title, about);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label sections =
                Words.label(Texts.text("start.sections", source.sections()), StyleNames.QUIET, StyleNames.FIGURE);
        sections.setMinWidth(USE_PREF_SIZE);
        HBox row = new SourceRow(words, sections, flags(source.claims()));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("source-row");
        Button button = new Button("", row);
        button.getStyleClass().setAll("button", "source-button");
        button.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(button.widthProperty());
        button.setAccessibleText(source.title() + ", " + source.about() + ", " + sections.getText() + ", "
                + Texts.text("start.flags", source.claims()));
        button.setOnAction(_ -> openSource.accept(source.id()));
        return button;
    }

    /// As high as its words are where they wrap: a button asks for the height before it gives the width.
    private static final class SourceRow extends HBox {

        private SourceRow(Node... parts) {
            super(parts);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 && getPrefWidth() > 0 ? getPrefWidth() : width);
        }
    }

    private static Node flags(int claims) {
        String words = Texts.text("start.flags", claims);
        Label flags = claims == 0
                ? Words.label(words, StyleNames.QUIET)
                : Words.label(ClaimCount.FLAG + " " + words, StyleNames.CLAIM, StyleNames.FIGURE);
        flags.getStyleClass().add("source-flags");
        return flags;
    }

    private static Node coverage(StartFacts facts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("coverage");
        for (StartFacts.Coverage coverage : facts.coverage()) {
            Label names = Words.wrapped(String.join(", ", coverage.names()));
            GridPane.setHgrow(names, Priority.ALWAYS);
            Label facet = Words.label(Texts.name(coverage.facet()), StyleNames.QUIET);
            facet.setMinWidth(USE_PREF_SIZE);
            GridPane.setValignment(facet, VPos.TOP);
            grid.addRow(grid.getRowCount(), facet, names);
        }
        return grid;
    }
}
