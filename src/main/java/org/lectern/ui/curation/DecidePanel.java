package org.lectern.ui.curation;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.ui.control.DecidedNote;
import org.lectern.ui.control.WhileShown;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// Where a decision is made: what, then what that still needs, then why. A letter chooses, Enter goes on and saves.
public final class DecidePanel extends VBox {

    private final DecideViewModel model;
    private final FlowPane verbs = new FlowPane();
    private final VBox asked = new VBox();
    private final TextField answer = new TextField();
    private final ObservableList<Pick> picks = FXCollections.observableArrayList();
    private final ListView<Pick> list = new ListView<>(picks);
    private final TextField reason = new TextField();
    private final VBox reasons = new VBox();
    private final TextField name = new TextField();
    private final Label trouble = Words.wrapped("", "decide-trouble");
    private final VBox why = new VBox();
    private final Button save = new Button(Texts.text("decide.save"));

    public DecidePanel(DecideViewModel model) {
        this.model = model;
        getStyleClass().addAll(StyleNames.FLOATING, "decide");
        Subject subject = model.subjectProperty().get().orElseThrow();
        setAccessibleText(Texts.text("decide.accessible", subject.title()));
        head(subject);
        subject.verbs().forEach(verb -> verbs.getChildren().add(button(verb)));
        verbs.getStyleClass().add("decide-verbs");
        asked.getStyleClass().add("decide-part");
        why.getStyleClass().add("decide-part");
        buildAnswer();
        buildReason();
        trouble.visibleProperty().bind(model.troubleProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        trouble.textProperty().bind(model.troubleProperty());
        getChildren().addAll(verbs, asked, why, trouble, foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        WhileShown.follow(
                this,
                () -> model.verbProperty()
                        .subscribe(this::render)
                        .and(model.typedProperty().subscribe(_ -> fill()))
                        .and(model.pickedProperty().subscribe(_ -> allowSaving())));
    }

    private void head(Subject subject) {
        getChildren().add(Words.wrapped(subject.title(), StyleNames.HEADLINE));
        String words = DecisionWords.shortened(subject.words(), DecisionWords.STATEMENT);
        if (!words.isEmpty()) {
            getChildren().add(Words.wrapped("\u201c" + words + "\u201d", "card-quote"));
        }
        subject.notes().forEach(note -> getChildren().add(new DecidedNote(note)));
    }

    private Button button(Verb verb) {
        Button button = new Button(verb.name(), Words.label(verb.letter(), StyleNames.KEY));
        button.getStyleClass().add("verb");
        button.setOnAction(_ -> model.choose(verb));
        button.setUserData(verb);
        button.setAccessibleText(verb.name() + ", " + verb.letter());
        return button;
    }

    private void buildAnswer() {
        answer.textProperty().bindBidirectional(model.typedProperty());
        list.setCellFactory(_ -> new PickCell());
        list.setFocusTraversable(false);
        list.getStyleClass().add("picks");
        list.getSelectionModel().selectedItemProperty().subscribe(pick -> {
            if (pick != null) {
                model.pick(pick);
            }
        });
        list.setOnMouseClicked(_ -> reason.requestFocus());
    }

    private void buildReason() {
        reason.setPromptText(Texts.text("decide.reason"));
        reason.setAccessibleText(Texts.text("decide.reason"));
        reason.textProperty().bindBidirectional(model.reasonProperty());
        reason.setId("decide-reason");
        for (String last : model.reasons()) {
            Button offer = new Button(last);
            offer.getStyleClass().setAll("button", "reason-offer");
            offer.setMaxWidth(Double.MAX_VALUE);
            offer.setOnAction(_ -> {
                model.reasonProperty().set(last);
                reason.requestFocus();
                reason.end();
            });
            reasons.getChildren().add(offer);
        }
    }

    private Node foot() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button cancel = new Button(Texts.text("decide.cancel"));
        cancel.setOnAction(_ -> model.close());
        save.getStyleClass().add("primary");
        save.setId("decide-save");
        save.setOnAction(_ -> model.save());
        name.textProperty().bindBidirectional(model.nameProperty());
        name.setAccessibleText(Texts.text("decide.name"));
        name.setId("decide-name");
        Label as = Words.label(
                model.isNameKnown()
                        ? Texts.text("decide.as", model.nameProperty().get())
                        : Texts.text("decide.name"),
                StyleNames.CAPTION);
        name.setVisible(!model.isNameKnown());
        name.setManaged(name.isVisible());
        HBox foot = new HBox(as, name, gap, cancel, save);
        foot.getStyleClass().add("decide-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    /// Puts the focus where something is to be done next.
    public void enter() {
        if (model.verbProperty().get().isEmpty()) {
            verbs.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
        } else if (answer.getParent() != null) {
            answer.requestFocus();
            answer.selectAll();
        } else {
            reason.requestFocus();
        }
    }

    private void render(Optional<Verb> chosen) {
        for (Node each : verbs.getChildren()) {
            each.pseudoClassStateChanged(
                    PickCell.CHOSEN, chosen.isPresent() && chosen.get().equals(each.getUserData()));
        }
        asked.getChildren().clear();
        chosen.ifPresent(verb -> {
            switch (verb.ask()) {
                case Ask.Nothing _ -> {
                    // Only the reason is left.
                }
                case Ask.OneOf of -> ask(of.prompt(), List.of(answer, list));
                case Ask.Line line -> ask(line.prompt(), List.of(answer));
            }
        });
        show(asked, !asked.getChildren().isEmpty());
        why.getChildren().setAll(Words.label(Texts.text("decide.why"), StyleNames.CAPTION), reason);
        if (!reasons.getChildren().isEmpty()) {
            why.getChildren().addAll(Words.label(Texts.text("decide.reasons"), StyleNames.CAPTION), reasons);
        }
        show(why, chosen.isPresent());
        fill();
        allowSaving();
        if (getScene() != null) {
            enter();
        }
    }

    private void allowSaving() {
        save.setDisable(model.verbProperty().get().isEmpty() || model.isPickMissing());
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private void ask(String prompt, List<Node> nodes) {
        answer.setPromptText(nodes.contains(list) ? Texts.text("decide.find") : "");
        answer.setAccessibleText(prompt);
        asked.getChildren().add(Words.label(prompt, StyleNames.CAPTION));
        asked.getChildren().addAll(nodes);
    }

    private void fill() {
        List<Pick> now = model.picks();
        if (!picks.equals(now)) {
            picks.setAll(now);
            if (answer.getText().isBlank()) {
                model.picked().ifPresent(list.getSelectionModel()::select);
            } else {
                list.getSelectionModel().selectFirst();
            }
        }
    }

    private void key(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        switch (event.getCode()) {
            case ESCAPE -> model.close();
            case ENTER -> {
                if (event.getTarget() instanceof Button) {
                    return;
                }
                enterPressed();
            }
            case DOWN, UP -> {
                if (!walk(event.getCode() == KeyCode.DOWN ? 1 : -1)) {
                    return;
                }
            }
            default -> {
                boolean plain = !event.isShortcutDown() && !event.isAltDown();
                if (typing || !plain || !model.choose(event.getText())) {
                    return;
                }
            }
        }
        event.consume();
    }

    private void enterPressed() {
        if (answer.isFocused() && answer.getParent() != null) {
            if (!picks.isEmpty() && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
            reason.requestFocus();
        } else {
            model.save();
        }
    }

    /// In the box the answers are walked, from the reason downwards the reasons given last.
    private boolean walk(int by) {
        if (answer.isFocused() && !picks.isEmpty()) {
            int at = list.getSelectionModel().getSelectedIndex() + by;
            list.getSelectionModel().select(Math.clamp(at, 0, picks.size() - 1));
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
            return true;
        }
        List<Node> offers = reasons.getChildren();
        int at = offers.indexOf(getScene().getFocusOwner());
        if (at < 0 && !reason.isFocused()) {
            return false;
        }
        int next = at + by;
        if (next < 0) {
            reason.requestFocus();
        } else if (next < offers.size()) {
            offers.get(next).requestFocus();
        }
        return true;
    }
}
