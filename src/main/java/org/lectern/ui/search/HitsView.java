package org.lectern.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.lectern.export.ListFormat;
import org.lectern.library.SourceSummary;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Focus;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// The sections found, one picture per state. A new answer to the same query repaints the rows in place: the chosen
/// hit stays chosen where it is still there, else the first is.
public final class HitsView extends BorderPane {

    private final SearchViewModel model;
    private final Supplier<LibraryNames> names;
    private final ObservableList<HitRow> rows = FXCollections.observableArrayList();
    private final ListView<HitRow> list = new ListView<>(rows);
    private final Label title = Words.label("", StyleNames.STRONG);
    private final Label where = Words.label("", StyleNames.CAPTION, StyleNames.FIGURE);
    private final VBox notes = new VBox();
    private final ChoiceBox<SearchRequest.Sort> order = new ChoiceBox<>();
    private final HBox head = new HBox();
    private final ReadOnlyObjectWrapper<Optional<Hit>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final WhyViewModel why;
    private final ExportMenu export;
    private final WaitingBar waiting = new WaitingBar();
    private Runnable opened = () -> {};
    private String query = "";

    /// @param names  what sources and concepts are called now
    /// @param why    explains a hit
    /// @param export takes the list along
    public HitsView(SearchViewModel model, Supplier<LibraryNames> names, WhyViewModel why, ExportViewModel export) {
        this.model = model;
        this.names = names;
        this.why = why;
        this.export = new ExportMenu(model, export);
        getStyleClass().addAll(StyleNames.PANE, "hits");
        buildHead();
        list.getStyleClass().add("hit-list");
        list.setAccessibleText(Texts.text("hits.accessible"));
        list.setCellFactory(_ -> new HitCell(model::more, hit -> why.toggle(model.narrowing(), hit)));
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        list.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        setTop(new VBox(head, waiting, notes));
        setCenter(list);
        setBottom(new WhyCard(why));
        chosen.addListener((_, _, hit) -> why.follow(model.narrowing(), hit));
        model.stateProperty().subscribe(this::render);
    }

    private void buildHead() {
        head.getStyleClass().add("pane-head");
        head.setAlignment(Pos.CENTER_LEFT);
        notes.getStyleClass().add("notes");
        title.setMinWidth(0);
        title.setWrapText(true);
        where.setMinWidth(0);
        VBox count = new VBox(title, where);
        count.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(count, Priority.ALWAYS);
        order.getItems().setAll(SearchRequest.Sort.values());
        order.setConverter(new SortName());
        order.setAccessibleText(Texts.text("hits.sort"));
        order.getStyleClass().add("order");
        order.setMinWidth(Region.USE_PREF_SIZE);
        order.setValue(SearchRequest.Sort.RELEVANCE);
        order.valueProperty().addListener((_, _, sort) -> {
            if (sort != model.requestProperty().get().sort()) {
                model.sort(sort);
            }
        });
        head.getChildren().setAll(count, export, order);
    }

    /// The hit that the reader follows.
    public ReadOnlyObjectProperty<Optional<Hit>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Called when a hit is opened with the mouse: a choice, where the preview of the first hit is none.
    public void onOpened(Runnable told) {
        opened = told;
    }

    private void clicked(MouseEvent event) {
        if (event.getTarget() instanceof Node node && isInHit(node)) {
            opened.run();
        }
    }

    private static boolean isInHit(Node node) {
        Node at = node;
        while (at != null && !(at instanceof HitCell)) {
            if (at instanceof ButtonBase) {
                return false;
            }
            at = at.getParent();
        }
        return at instanceof HitCell cell && cell.getItem() instanceof HitRow.OfSection;
    }

    /// Explains the chosen hit, or closes the explanation.
    public void toggleWhy() {
        chosen.get().ifPresent(hit -> why.toggle(model.narrowing(), hit));
    }

    /// Closes the explanation; false where none was open.
    public boolean closeWhy() {
        return why.close();
    }

    /// Asks where to, and writes the list there.
    public void export(ListFormat format) {
        export.choose(format);
    }

    /// Puts the focus on the hits, or on the first way out where there are none.
    public void enter() {
        if (getCenter() == list) {
            list.requestFocus();
        } else {
            Optional.ofNullable(getCenter().lookup(".link")).ifPresent(Node::requestFocus);
        }
    }

    /// What stood there goes, the focus stays.
    private void centre(Node now) {
        boolean focused = now != getCenter() && Focus.isInside(getCenter());
        setCenter(now);
        if (focused) {
            enter();
        }
    }

    public ListView<HitRow> list() {
        return list;
    }

    /// Chooses a hit; false where the section is not among those listed.
    public boolean choose(String sectionId) {
        Optional<HitRow> there =
                rows.stream().filter(row -> row.isOf(sectionId)).findFirst();
        there.ifPresent(list.getSelectionModel()::select);
        return there.isPresent();
    }

    /// Takes the choice back.
    public void chooseNone() {
        list.getSelectionModel().clearSelection();
        chosen.set(Optional.empty());
    }

    /// Moves the choice by one hit, as the arrow keys do from anywhere in the window.
    public void walk(int by) {
        int at = list.getSelectionModel().getSelectedIndex() + by;
        while (at >= 0 && at < rows.size() && !(rows.get(at) instanceof HitRow.OfSection)) {
            at += by;
        }
        if (at >= 0 && at < rows.size()) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 1));
        }
    }

    private void choose(HitRow row) {
        if (row instanceof HitRow.OfSection section) {
            chosen.set(Optional.of(section.hit()));
        }
    }

    private void render(SearchState state) {
        order.setValue(model.requestProperty().get().sort());
        if (state instanceof SearchState.Searching) {
            waiting.begin();
            return;
        }
        waiting.end();
        switch (state) {
            case SearchState.Idle(Answer answer) -> show(answer, List.of());
            case SearchState.Searching _ -> {
                // Awaited above; the answer before stays until the new one is here.
            }
            case SearchState.Found(Answer answer) -> show(answer, List.of());
            case SearchState.CutShort(Answer answer, String why) ->
                show(answer, List.of(Words.wrapped(Texts.text("hits.cutShort") + " " + why, "warning-note")));
            case SearchState.Nothing(Answer answer) ->
                empty(new NothingView(model, answer, titles(answer.results().silent())));
            case SearchState.Failed(SearchRequest _, String why) -> empty(failure(why));
        }
    }

    private void empty(Node picture) {
        rows.clear();
        why.close();
        chosen.set(Optional.empty());
        head.setVisible(false);
        head.setManaged(false);
        notes.getChildren().clear();
        centre(picture);
    }

    private void show(Answer answer, List<Label> warnings) {
        SearchResults results = answer.results();
        boolean all = results.cutShort().isEmpty();
        title.setText(Texts.text(all ? "hits.title" : "hits.title.least", results.total()));
        where.setText(
                all
                        ? Texts.text(
                                "hits.where",
                                answer.sources(),
                                names.get().sources().size())
                        : "");
        where.setManaged(all);
        list.setAccessibleText(Texts.text("hits.spoken", title.getText(), where.getText()));
        head.setVisible(true);
        head.setManaged(true);
        notes.getChildren().setAll(warnings);
        results.note()
                .ifPresent(note ->
                        notes.getChildren().add(Words.wrapped(Texts.text("hits.readNote", note), StyleNames.QUIET)));
        results.suggestion()
                .ifPresent(other -> notes.getChildren()
                        .add(Buttons.link(Texts.text("nothing.suggestion", other), () -> model.submit(other))));
        // Another question has another best answer; the same one, narrowed or ordered anew, leaves the choice alone.
        boolean sameQuery = answer.request().query().equals(query);
        query = answer.request().query();
        Optional<String> before = chosen.get().map(Hit::sectionId).filter(_ -> sameQuery);
        if (!sameQuery) {
            list.getSelectionModel().clearSelection();
        }
        rows.setAll(HitRow.rows(answer, names.get()));
        centre(list);
        before.ifPresent(this::choose);
        if (list.getSelectionModel().isEmpty()) {
            walk(1);
            list.scrollTo(0);
        }
        if (list.getSelectionModel().isEmpty()) {
            chosen.set(Optional.empty());
        }
        // The same hit may be here for another reason now.
        why.follow(model.narrowing(), chosen.get());
    }

    private List<String> titles(List<String> sourceIds) {
        LibraryNames known = names.get();
        return sourceIds.stream()
                .map(id -> known.source(id).map(SourceSummary::title).orElse(id))
                .toList();
    }

    private Node failure(String why) {
        VBox picture = new VBox(
                Words.wrapped(Texts.text("hits.failed"), StyleNames.HEADLINE),
                Words.wrapped(why, StyleNames.QUIET),
                Buttons.link(Texts.text("hits.failed.retry"), model::retry));
        picture.getStyleClass().add("picture");
        return picture;
    }

    private static final class SortName extends StringConverter<SearchRequest.Sort> {

        @Override
        public String toString(SearchRequest.Sort sort) {
            return Texts.text("hits.sort." + sort);
        }

        @Override
        public SearchRequest.Sort fromString(String name) {
            return SearchRequest.Sort.RELEVANCE;
        }
    }
}
