package org.lectern.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
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
import org.lectern.knowledge.Span;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Focus;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;
import org.lectern.ui.text.Judging;
import org.lectern.ui.text.Pointed;

/// The page about a source, beside its text: who speaks, what it tells of itself, what it sells, how it is built, what
/// is wrong with it. Every line that rests on words of the text leads to them.
final class SourcePage extends BorderPane {

    private final SourcePageViewModel model;
    private final Judging judging;
    private final Supplier<Optional<Span>> selected;
    private final ScrollPane scroll = new ScrollPane();
    private Optional<Node> askedFrom = Optional.empty();
    private String shown = "";
    private final Button close;

    /// @param judging  asks for judgements on fields and answers
    /// @param selected the words that are selected in the source
    SourcePage(SourcePageViewModel model, Judging judging, Supplier<Optional<Span>> selected) {
        this.model = model;
        this.judging = judging;
        this.selected = selected;
        getStyleClass().add("source-page");
        close = Buttons.icon(Feather.X, Texts.text("card.close"), "", model::close);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setTop(head());
        setCenter(scroll);
        setVisible(false);
        model.wantedProperty().subscribe(on -> askedFrom = on ? focused() : Optional.empty());
        model.stateProperty().subscribe(this::render);
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

    private void render(SourcePageState state) {
        setVisible(!(state instanceof SourcePageState.Closed));
        switch (state) {
            case SourcePageState.Closed() -> shown = "";
            case SourcePageState.Open(SourceFacts facts) -> show(facts);
            case SourcePageState.Failed(String why) -> fail(why);
        }
    }

    private void fail(String why) {
        VBox column = new VBox(Words.wrapped(why));
        column.getStyleClass().add("source-page-column");
        boolean again = !shown.isEmpty();
        shown = "";
        boolean takes = takesFocus(again);
        scroll.setContent(column);
        if (takes) {
            close.requestFocus();
        }
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
        boolean again = shown.equals(facts.source().document().id());
        double at = again ? scroll.getVvalue() : 0;
        boolean takes = takesFocus(again);
        shown = facts.source().document().id();
        scroll.setContent(column);
        applyCss();
        layout();
        scroll.setVvalue(at);
        if (takes) {
            close.requestFocus();
        }
    }

    /// Only from where the page was asked for: somebody may type elsewhere by the time that it is here.
    private boolean takesFocus(boolean again) {
        return again ? Focus.isInside(scroll) : focused().equals(askedFrom);
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
    }

    private void description(SourceFacts facts, VBox column) {
        Metadata metadata = facts.source().document().metadata();
        column.getChildren().add(new FieldTable(facts.source(), judging));
        if (metadata.isRestated()) {
            column.getChildren()
                    .addAll(
                            new HBox(Words.label(Texts.text("reader.restated"), StyleNames.CHIP, "restated")),
                            Words.wrapped(Texts.text("reader.restated.tip"), StyleNames.CAPTION));
        }
    }

    private static void stance(SourceFacts facts, VBox column) {
        part(column, "source.stance");
        column.getChildren()
                .add(Words.wrapped(Texts.stanceSentence(
                        facts.source().stance(), facts.source().isFlagged())));
        List<String> words = facts.source().stanceReasons();
        if (!words.isEmpty()) {
            column.getChildren()
                    .add(Words.wrapped(Texts.text("source.stance.words", String.join(", ", words)), StyleNames.QUIET));
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
                column.getChildren().add(new QualityItemView(facts, item, model::point, acts(facts, item)));
            }
        }
    }

    /// Words selected in the source become those that the answer rests on.
    private HBox acts(SourceFacts facts, QualityItem item) {
        HBox acts = new HBox();
        acts.getStyleClass().add("item-acts");
        judging.acts(new Pointed.AtItem(facts.source(), item, List.of())).forEach(act -> {
            int which = acts.getChildren().size();
            Button button = Buttons.link(
                    act.name(),
                    () -> judging.acts(new Pointed.AtItem(
                                    facts.source(),
                                    item,
                                    selected.get().stream().toList()))
                            .get(which)
                            .run()
                            .run());
            button.setAccessibleText(act.name() + " " + item.question());
            acts.getChildren().add(button);
        });
        return acts;
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
