package org.lectern.ui.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.library.DecisionTally;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Cover;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// The librarian's desk: left what waits, in the middle one shelf of it, right what was decided.
public final class DeskView extends Cover {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final DeskViewModel model;
    private final VBox shelves = new VBox();
    private final WorkView work;
    private final RulesView rules;
    private final HistoryView history;
    private final HBox gathering = new HBox();
    private final ProgressBar bar = new ProgressBar();
    private final Label reading = Words.label("", StyleNames.CAPTION);
    private final Label tally = Words.label("", StyleNames.QUIET, StyleNames.FIGURE);

    /// @param openSection opens a section in the reader, by its id
    public DeskView(DeskViewModel model, Consumer<String> openSection) {
        this.model = model;
        this.work = new WorkView(model, openSection);
        this.rules = new RulesView(model.rules());
        this.history = new HistoryView(model.history());
        getStyleClass().addAll(StyleNames.PANE, "desk");
        setMinHeight(0);
        shelves.getStyleClass().add("shelves");
        for (Shelf shelf : Shelf.values()) {
            shelves.getChildren().add(button(shelf));
        }
        setTop(head());
        setLeft(shelves);
        setCenter(new StackPane(work, rules));
        setRight(history);
        visibleProperty().bind(model.openProperty());
        model.shelfProperty().subscribe(this::take);
        model.workProperty().subscribe(_ -> count());
        model.rules().rowsProperty().subscribe(_ -> count());
        model.gatheringProperty().subscribe(this::render);
        model.tallyProperty().subscribe(now -> tally.setText(words(now)));
        model.openProperty().addListener((_, _, on) -> {
            if (on) {
                enter();
            }
        });
    }

    /// What would be nought of nothing is not said.
    static String words(DecisionTally tally) {
        List<String> said = new ArrayList<>(List.of(Texts.text("desk.tally", tally.made())));
        if (tally.made() > 0) {
            said.add(Texts.text("desk.tally.homes", tally.attached(), tally.homeless()));
        }
        if (tally.undone() > 0) {
            said.add(Texts.text("desk.tally.undone", tally.undone()));
        }
        if (tally.unsaved() > 0) {
            said.add(Texts.text("desk.tally.unsaved", tally.unsaved()));
        }
        return String.join(" \u00b7 ", said);
    }

    private HBox head() {
        Label title = Words.label(Texts.text("desk.title"), StyleNames.HEADLINE);
        title.setMinWidth(USE_PREF_SIZE);
        tally.setMaxWidth(Double.MAX_VALUE);
        tally.setId("tally");
        HBox.setHgrow(tally, Priority.ALWAYS);
        bar.setPrefWidth(120);
        bar.setAccessibleText(Texts.text("desk.gathering"));
        gathering.getStyleClass().add("gathering");
        gathering.setAlignment(Pos.CENTER_LEFT);
        gathering.getChildren().setAll(reading, bar, Buttons.link(Texts.text("desk.stop"), model::stop));
        reading.setMaxWidth(240);
        HBox head = new HBox(
                title,
                tally,
                gathering,
                Buttons.icon(Feather.CORNER_UP_LEFT, Texts.text("action.undo"), "Ctrl+Z", model.history()::undo),
                Buttons.icon(Feather.CORNER_UP_RIGHT, Texts.text("action.redo"), "Ctrl+Shift+Z", model.history()::redo),
                Buttons.icon(Feather.X, Texts.text("card.close"), "", model::close));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("compare-head");
        return head;
    }

    private Button button(Shelf shelf) {
        Label name = Words.label(Texts.text("shelf." + shelf));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label count = Words.label("", StyleNames.QUIET, StyleNames.FIGURE);
        HBox line = new HBox(name, count);
        Button button = new Button("", line);
        line.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.getStyleClass().setAll("button", "shelf");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setUserData(shelf);
        button.setId("shelf-" + shelf);
        button.setOnAction(_ -> model.take(shelf));
        return button;
    }

    private void count() {
        Map<Shelf, List<WorkRow>> now = model.workProperty().get();
        for (Node each : shelves.getChildren()) {
            if (each instanceof Button button
                    && button.getUserData() instanceof Shelf shelf
                    && button.getGraphic() instanceof HBox line
                    && line.getChildren().getLast() instanceof Label count) {
                count.setText(
                        shelf == Shelf.RULES
                                ? Integer.toString(
                                        model.rules().rowsProperty().get().size())
                                : Optional.ofNullable(now.get(shelf))
                                        .map(rows -> Integer.toString(rows.size()))
                                        .orElse(""));
                button.setAccessibleText(Texts.text("shelf." + shelf) + ", " + count.getText());
            }
        }
    }

    private void take(Shelf shelf) {
        for (Node each : shelves.getChildren()) {
            each.pseudoClassStateChanged(CHOSEN, shelf.equals(each.getUserData()));
        }
        rules.setVisible(shelf == Shelf.RULES);
        work.setVisible(shelf != Shelf.RULES);
    }

    private void render(Optional<DeskViewModel.Gathering> now) {
        gathering.setVisible(now.isPresent());
        now.ifPresent(stands -> {
            bar.setProgress(stands.part());
            reading.setText(stands.what());
        });
    }

    /// Puts the focus on what is in hand.
    @Override
    public void enter() {
        if (model.shelfProperty().get() == Shelf.RULES) {
            rules.enter();
        } else {
            work.enter();
        }
    }

    /// What a key means on the desk; true where it meant something.
    @Override
    public boolean key(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (typing || event.isShortcutDown() || event.isAltDown() || !work.isVisible() || !work.hasFocusInside()) {
            return false;
        }
        return work.key(event);
    }
}
