package org.lectern.ui.curation;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.lectern.curation.Home;
import org.lectern.curation.Judgement;
import org.lectern.curation.Quote;
import org.lectern.library.WorkItem;
import org.lectern.ui.control.SecondClick;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// One shelf of the desk: its lines, and below them what can be done with the chosen one.
final class WorkView extends BorderPane {

    private final DeskViewModel model;
    private final Consumer<String> openSection;
    private final ObservableList<WorkRow> rows = FXCollections.observableArrayList();
    private final ListView<WorkRow> list = new ListView<>(rows);
    private final VBox below = new VBox();

    WorkView(DeskViewModel model, Consumer<String> openSection) {
        this.model = model;
        this.openSection = openSection;
        setMinHeight(0);
        list.getStyleClass().add("work-list");
        list.setCellFactory(_ -> {
            WorkCell cell = new WorkCell();
            SecondClick.on(cell, row -> {
                model.chosenProperty().set(Optional.of(row));
                open();
            });
            return cell;
        });
        below.getStyleClass().add("work-below");
        setCenter(list);
        setBottom(below);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.chosenProperty().set(Optional.of(row));
            }
        });
        model.workProperty().subscribe(_ -> fill());
        model.shelfProperty().subscribe(_ -> fill());
        model.chosenProperty().subscribe(this::follow);
    }

    void enter() {
        list.requestFocus();
    }

    boolean hasFocusInside() {
        return list.isFocused();
    }

    private void fill() {
        Shelf shelf = model.shelfProperty().get();
        list.setAccessibleText(Texts.text("shelf." + shelf));
        boolean gathered = model.workProperty().get().containsKey(shelf);
        list.setPlaceholder(Words.wrapped(
                gathered && shelf != Shelf.RULES
                        ? Texts.text("shelf." + shelf + ".empty")
                        : Texts.text("desk.gathering"),
                StyleNames.QUIET));
        rows.setAll(model.rows());
        follow(model.chosenProperty().get());
    }

    private void follow(Optional<WorkRow> chosen) {
        chosen.filter(rows::contains).ifPresent(row -> {
            if (!row.equals(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().select(row);
                list.scrollTo(Math.max(0, rows.indexOf(row) - 2));
            }
        });
        below.getChildren().clear();
        chosen.ifPresent(this::offer);
        below.setVisible(!below.getChildren().isEmpty());
        below.setManaged(below.isVisible());
    }

    private void offer(WorkRow row) {
        if (row.item() instanceof WorkItem.NeedsHome(var placed)
                && placed.home() instanceof Home.Homeless(var _, String then, String now)) {
            Optional<Quote> judged = placed.decision().judgement() instanceof Judgement.OfWords of
                    ? Optional.of(of.place().quote())
                    : Optional.empty();
            below.getChildren().add(new HomeTexts(judged, then, now));
        }
        if (row.item() instanceof WorkItem.ChangedWords(var placed, var _, var _, Quote now)
                && placed.decision().judgement() instanceof Judgement.OfWords of) {
            below.getChildren().add(new HomeTexts(of.place().quote(), now));
        }
        FlowPane acts = new FlowPane();
        acts.getStyleClass().add("card-acts");
        switch (row.item()) {
            case WorkItem.UnjudgedClaim _ -> {
                acts.getChildren().add(act("desk.agree", "A", model::agree));
                acts.getChildren().add(act("desk.dismiss", "D", model::dismiss));
                acts.getChildren().add(act("desk.more", "J", model::judge));
            }
            case WorkItem.UntaggedSection _ -> {
                acts.getChildren().add(act("verb.tag", "T", model::dismiss));
                acts.getChildren().add(act("desk.more", "J", model::judge));
            }
            case WorkItem.ChangedWords _ -> {
                acts.getChildren().add(act("desk.keep", "A", model::agree));
                acts.getChildren().add(act("desk.takeBack", "D", model::dismiss));
                acts.getChildren().add(act("desk.lookForHome", "H", this::lookForHome));
                acts.getChildren().add(act("desk.more", "J", model::judge));
            }
            case WorkItem.NeedsHome lost
            when lost.canMove() -> acts.getChildren().add(act("desk.lookForHome", "H", this::lookForHome));
            case WorkItem.FoundProblem _
            when model.hasField() -> acts.getChildren().add(act("desk.field", "J", model::judge));
            case WorkItem.NeedsHome _, WorkItem.FoundProblem _ -> {
                // Mended where it lies.
            }
        }
        if (row.sectionId().isPresent() || row.sourceId().isPresent()) {
            acts.getChildren().add(act("desk.open", "Enter", this::open));
        }
        below.getChildren().add(acts);
    }

    private static Node act(String name, String key, Runnable run) {
        Button button = new Button(Texts.text(name), Words.label(key, StyleNames.KEY));
        button.getStyleClass().add("verb");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void lookForHome() {
        model.lookForHome();
        open();
    }

    private void open() {
        model.section().ifPresent(openSection);
    }

    boolean key(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> model.walk(-1);
            case DOWN -> model.walk(1);
            case ENTER -> open();
            case A -> model.agree();
            case D, T -> model.dismiss();
            case J -> model.judge();
            case H -> {
                if (!model.canLookForHome()) {
                    return false;
                }
                lookForHome();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
