package org.lectern.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.QualityItem;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// The page about a source, beside its text: who speaks, what it tells of itself, what it sells, how it is built, what
/// is wrong with it. Every line that rests on words of the text leads to them.
final class SourcePage extends BorderPane {

    private final SourcePageViewModel model;
    private final ScrollPane scroll = new ScrollPane();
    private final Button close;

    SourcePage(SourcePageViewModel model) {
        this.model = model;
        getStyleClass().add("source-page");
        close = Buttons.icon(Feather.X, Texts.text("card.close"), "", model::close);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setTop(head());
        setCenter(scroll);
        setVisible(false);
        model.factsProperty().subscribe(this::render);
    }

    private HBox head() {
        Label title = Words.label(Texts.text("source.page"), "reader-trail");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("reader-head");
        return head;
    }

    private void render(Optional<SourceFacts> facts) {
        setVisible(facts.isPresent());
        facts.ifPresent(this::show);
    }

    private void show(SourceFacts facts) {
        VBox column = new VBox(Words.wrapped(facts.source().document().title(), StyleNames.HEADLINE));
        column.getStyleClass().add("source-page-column");
        description(facts, column);
        stance(facts, column);
        quality(facts, column);
        claims(facts, column);
        problems(facts, column);
        outline(facts, column);
        scroll.setContent(column);
        scroll.setVvalue(0);
        close.requestFocus();
    }

    private static void description(SourceFacts facts, VBox column) {
        Metadata metadata = facts.source().document().metadata();
        GridPane table = new GridPane();
        table.getStyleClass().add("study-table");
        String unknown = Texts.text("source.unknown");
        line(table, "creator", metadata.first("creator").orElse(unknown));
        line(table, "publisher", metadata.first("publisher").orElse(unknown));
        line(table, "issued", metadata.first("issued").orElse(unknown));
        metadata.first("modified").ifPresent(date -> line(table, "modified", date));
        metadata.first("identifier").ifPresent(id -> line(table, "identifier", id));
        column.getChildren().add(table);
        if (metadata.isRestated()) {
            column.getChildren()
                    .addAll(
                            new HBox(Words.label(Texts.text("reader.restated"), StyleNames.CHIP, "restated")),
                            Words.wrapped(Texts.text("reader.restated.tip"), StyleNames.CAPTION));
        }
    }

    private static void line(GridPane table, String key, String value) {
        Label name = Words.label(Texts.text("source." + key), StyleNames.CAPTION);
        name.setMinWidth(USE_PREF_SIZE);
        table.addRow(table.getRowCount(), name, Words.wrapped(value));
    }

    private static void stance(SourceFacts facts, VBox column) {
        part(column, "source.stance");
        column.getChildren()
                .add(Words.wrapped(Texts.text("source.stance." + facts.source().stance())));
        for (String reason : facts.source().stanceReasons()) {
            column.getChildren().add(Words.wrapped(reason, StyleNames.QUIET));
        }
    }

    private void quality(SourceFacts facts, VBox column) {
        if (facts.quality().isEmpty()) {
            return;
        }
        part(column, "source.quality");
        column.getChildren().add(Words.wrapped(Texts.text("source.quality.why"), StyleNames.CAPTION));
        for (QualityItem.Standard standard : QualityItem.Standard.values()) {
            column.getChildren()
                    .add(Words.label(Texts.text("quality." + standard), StyleNames.CAPTION, "quality-part"));
            for (QualityItem item : facts.quality().get().of(standard)) {
                column.getChildren().add(new QualityItemView(facts, item, model::point));
            }
        }
    }

    private static void claims(SourceFacts facts, VBox column) {
        part(column, "source.claims");
        if (facts.claims().isEmpty()) {
            column.getChildren().add(Words.wrapped(Texts.text("source.claims.none"), StyleNames.QUIET));
            return;
        }
        GridPane table = new GridPane();
        table.getStyleClass().add("study-table");
        facts.claims()
                .forEach((kind, count) -> table.addRow(
                        table.getRowCount(),
                        Words.label(count.toString(), StyleNames.CLAIM, StyleNames.FIGURE),
                        Words.wrapped(Texts.name(kind))));
        column.getChildren().add(table);
    }

    private static void problems(SourceFacts facts, VBox column) {
        part(column, "source.problems");
        if (facts.problems().isEmpty()) {
            column.getChildren().add(Words.wrapped(Texts.text("source.problems.none"), StyleNames.QUIET));
        }
        facts.problems().forEach(problem -> column.getChildren().add(Words.wrapped(problem.sentence())));
    }

    private void outline(SourceFacts facts, VBox column) {
        List<SectionReading> sections = facts.source().sections();
        part(column, "source.outline");
        List<Section> all = sections.stream().map(SectionReading::section).toList();
        column.getChildren()
                .add(new Outline(
                        all, section -> model.point(section.heading().isEmpty() ? section.span() : section.heading())));
    }

    private static void part(VBox column, String key) {
        column.getChildren().add(Words.label(Texts.text(key), "source-page-part"));
    }

    /// Words that lead to their place in the text.
    static Button passage(String words, Runnable show) {
        Button link = Buttons.link(words, show);
        link.getStyleClass().add("passage-link");
        link.setWrapText(true);
        link.setAlignment(Pos.CENTER_LEFT);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setMinHeight(USE_PREF_SIZE);
        return link;
    }
}
