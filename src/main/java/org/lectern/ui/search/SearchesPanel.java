package org.lectern.ui.search;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.search.SearchRequest;
import org.lectern.settings.Searches;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.WhileShown;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// One's own searches: give the present one a name, run, rename or forget the others.
public final class SearchesPanel extends VBox {

    private static final double ROW = 36;
    private static final double EDGE = 8;
    private static final double MOST_ROWS = 10;

    private final SearchesViewModel searches;
    private final SearchViewModel search;
    private final RequestWords words;
    private final Runnable close;
    private final SearchRequest request;
    private final TextField name = new TextField();
    private final Button keep = new Button();
    private final Label asks = Words.wrapped("", StyleNames.CAPTION);
    private final ListView<Offer> list = new ListView<>();

    public SearchesPanel(SearchesViewModel searches, SearchViewModel search, RequestWords words, Runnable close) {
        this.searches = searches;
        this.search = search;
        this.words = words;
        this.close = close;
        this.request = search.requestProperty().get();
        // One that was closed while a name was being changed changes nothing any more.
        searches.endRenaming();
        getStyleClass().addAll(StyleNames.FLOATING, "searches");
        buildList();
        getChildren().add(Words.label(Texts.text("searches.title"), StyleNames.HEADLINE));
        getChildren().addAll(naming(), asks, list, Words.label(Texts.text("searches.keys"), StyleNames.CAPTION));
        fill();
        followRenaming();
        WhileShown.follow(this, () -> searches.replacingProperty().subscribe(_ -> explain()));
    }

    private Node naming() {
        name.setPromptText(Texts.text("searches.name"));
        name.setAccessibleText(Texts.text("searches.name"));
        name.setOnAction(_ -> give());
        name.textProperty().addListener((_, _, _) -> searches.thinkAgain());
        HBox.setHgrow(name, Priority.ALWAYS);
        keep.setMinWidth(USE_PREF_SIZE);
        keep.disableProperty().bind(name.textProperty().map(String::isBlank));
        keep.setOnAction(_ -> give());
        HBox line = new HBox(name, keep);
        line.getStyleClass().add("searches-naming");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void buildList() {
        list.setCellFactory(_ -> new Cell());
        list.setFixedCellSize(ROW);
        list.setAccessibleText(Texts.text("searches.title"));
        list.setPlaceholder(Words.wrapped(Texts.text("searches.none"), StyleNames.QUIET));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Puts the focus where one goes on: on the searches, else on the name.
    public void enter() {
        if (list.getItems().isEmpty()) {
            enterName();
        } else {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        }
    }

    /// Puts the focus on the name to be given.
    public void enterName() {
        name.requestFocus();
        name.selectAll();
    }

    private void fill() {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(searches.all());
        list.getSelectionModel().select(Math.min(at, list.getItems().size() - 1));
        list.setPrefHeight(Math.clamp(list.getItems().size(), 2, MOST_ROWS) * ROW + EDGE);
    }

    /// The name belongs to the present search, or to the one that is being renamed.
    private void followRenaming() {
        Optional<String> renamed = searches.renamingProperty().get();
        boolean worth = SearchesViewModel.isWorthKeeping(request);
        name.getParent().setVisible(worth || renamed.isPresent());
        name.getParent().setManaged(worth || renamed.isPresent());
        name.setText(renamed.orElse(worth ? words.name(SearchesViewModel.kept(request)) : ""));
        explain();
    }

    /// What giving the name would do.
    private void explain() {
        Optional<String> renamed = searches.renamingProperty().get();
        Optional<String> replaced = searches.replacingProperty().get();
        keep.setText(Texts.text(
                replaced.isPresent() ? "searches.replace" : renamed.isPresent() ? "searches.rename" : "searches.save"));
        boolean worth = SearchesViewModel.isWorthKeeping(request);
        String filters = words.filters(SearchesViewModel.kept(request));
        asks.setText(replaced.map(other -> Texts.text("searches.taken", other))
                .or(() -> renamed.map(other -> Texts.text("searches.renaming", other)))
                .orElseGet(() -> worth && !filters.isEmpty() && !request.query().isBlank()
                        ? Texts.text("searches.with", filters)
                        : worth ? "" : Texts.text("searches.nothing")));
        asks.setVisible(!asks.getText().isEmpty());
        asks.setManaged(!asks.getText().isEmpty());
    }

    private void give() {
        if (!name.getText().isBlank()) {
            String given = name.getText().strip();
            searches.name(given, request);
            if (searches.replacingProperty().get().isPresent()) {
                name.requestFocus();
                return;
            }
            fill();
            followRenaming();
            list.getItems().stream()
                    .filter(offer -> offer instanceof Offer.Saved(var saved)
                            && saved.name().equals(given))
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
            list.requestFocus();
        }
    }

    private void key(KeyEvent event) {
        Optional<Offer> chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        switch (event.getCode()) {
            case ENTER -> chosen.ifPresent(this::run);
            case F2 -> chosen.ifPresent(this::rename);
            case DELETE, BACK_SPACE -> chosen.ifPresent(this::forget);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void run(Offer offer) {
        close.run();
        search.take(offer);
    }

    private void rename(Offer offer) {
        if (offer instanceof Offer.Saved(Searches.Saved saved)) {
            searches.startRenaming(saved.name());
            followRenaming();
            enterName();
        }
    }

    private void forget(Offer offer) {
        boolean renaming = searches.renamingProperty().get().isPresent();
        searches.forget(offer);
        fill();
        if (renaming) {
            followRenaming();
        }
        list.requestFocus();
    }

    /// An offer with what can be done to it.
    private final class Cell extends OfferCell {

        Cell() {
            super(words);
            setOnMouseClicked(this::clicked);
        }

        private void clicked(MouseEvent event) {
            Offer offer = getItem();
            if (offer != null && !(event.getTarget() instanceof Node node && isInButton(node))) {
                run(offer);
            }
        }

        private boolean isInButton(Node node) {
            Node at = node;
            while (at != null && at != this) {
                if (at instanceof ButtonBase) {
                    return true;
                }
                at = at.getParent();
            }
            return false;
        }

        @Override
        HBox line(Offer offer) {
            HBox line = super.line(offer);
            Button rename = act(Feather.EDIT_2, Texts.text("searches.rename"), "F2", () -> rename(offer));
            rename.setDisable(!(offer instanceof Offer.Saved));
            line.getChildren()
                    .addAll(rename, act(Feather.TRASH_2, Texts.text("searches.delete"), "Del", () -> forget(offer)));
            return line;
        }

        private Button act(Feather icon, String what, String key, Runnable action) {
            Button button = Buttons.icon(icon, what, key, action);
            button.getStyleClass().add("offer-act");
            button.setFocusTraversable(false);
            return button;
        }
    }
}
