package org.lectern.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.lectern.library.SourceSummary;
import org.lectern.library.compare.Comparison;
import org.lectern.library.compare.Says;
import org.lectern.ui.control.Cover;
import org.lectern.ui.control.HowFar;
import org.lectern.ui.control.ReadingSign;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// The matrix of concepts by sources. The arrows walk over its cells; Enter or a click opens both passages, Space the
/// sections of one.
public final class CompareView extends Cover {

    /// Without a source, and so without a head.
    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

    private static final double NAME = 250;
    private static final double LEAST_CELL = 170;
    private static final double MOST_CELL = 330;
    private static final double SCROLL_BAR = 18;

    /// Where a cell leads.
    public interface Acts {

        /// Opens two sources beside each other where they speak of a concept.
        void beside(String conceptId, String source, Optional<String> other);

        /// Shows the sections of a source that a concept is found in, by its name.
        void sections(String concept, String source);
    }

    private final CompareViewModel model;
    private final Acts acts;
    private final CompareHead head;
    private final TableView<Comparison.Row> table = new TableView<>();
    private final NameColumn kept = new NameColumn(table);
    private final Label none = Words.label("", StyleNames.QUIET);
    private final ReadingSign reading;
    private List<SourceSummary> sources = List.of();
    private ComparePlace stands = ComparePlace.BEGINNING;

    public CompareView(CompareViewModel model, Acts acts) {
        this.model = model;
        this.acts = acts;
        head = new CompareHead(model);
        reading = new ReadingSign(model::close);
        getStyleClass().add("compare");
        table.setSortPolicy(_ -> false);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setPlaceholder(none);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::walked);
        setTop(head);
        setCenter(table);
        setBottom(Words.wrapped(Texts.text("compare.caution"), StyleNames.CAPTION, "compare-foot"));
        setVisible(false);
        model.comparisonProperty().subscribe(this::render);
        model.rowsProperty().subscribe(this::rows);
        model.waitingProperty().subscribe(this::await);
    }

    /// Puts the focus on the cell that had it.
    @Override
    public void enter() {
        if (getCenter() == reading) {
            reading.enter();
        } else {
            table.requestFocus();
        }
    }

    private void await(Optional<HowFar> waiting) {
        setVisible(waiting.isPresent() || model.comparisonProperty().get().isPresent());
        waiting.ifPresent(reading::show);
        if (waiting.isPresent() && getCenter() != reading) {
            setCenter(reading);
            reading.enter();
        } else if (waiting.isEmpty() && getCenter() == reading) {
            setCenter(table);
        }
    }

    /// What a key means anywhere in the screen.
    @Override
    public boolean key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            head.filter().requestFocus();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            head.save();
        } else if (head.filter().isFocused() && event.getCode() == KeyCode.DOWN) {
            enter();
        } else if (head.filter().isFocused()
                && event.getCode() == KeyCode.ESCAPE
                && !head.filter().getText().isEmpty()) {
            head.filter().clear();
        } else {
            return false;
        }
        return true;
    }

    private void walked(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
            if (at.getRow() >= 0 && at.getRow() < table.getItems().size()) {
                Comparison.Row row = table.getItems().get(at.getRow());
                act(row, at.getColumn() - 1, event.getCode() == KeyCode.SPACE);
            }
            event.consume();
        }
    }

    /// @param column the source; -1 for the concept's name, which stands for the first source that speaks
    private void act(Comparison.Row row, int column, boolean sections) {
        model.comparisonProperty().get().ifPresent(comparison -> {
            int source = column >= 0 ? column : firstSpeaking(row);
            String id = comparison.sources().get(source).id();
            if (!sections) {
                acts.beside(
                        row.concept().id(),
                        id,
                        comparison
                                .counterpart(row, source)
                                .map(other -> comparison.sources().get(other).id()));
            } else if (row.cells().get(source).says() != Says.SILENT) {
                acts.sections(row.concept().prefLabel(), id);
            }
        });
    }

    private static int firstSpeaking(Comparison.Row row) {
        int first = 0;
        while (first < row.cells().size() - 1 && row.cells().get(first).says() == Says.SILENT) {
            first++;
        }
        return first;
    }

    private void render(Optional<Comparison> comparison) {
        setVisible(comparison.isPresent());
        comparison.ifPresent(read -> {
            setCenter(table);
            show(read);
        });
    }

    private void show(Comparison comparison) {
        table.setAccessibleText(Texts.text("compare.title", Texts.name(comparison.facet())));
        none.setText(Texts.text(comparison.rows().isEmpty() ? "compare.empty" : "compare.none"));
        if (!model.isRenewed()) {
            columns(comparison);
            table.requestFocus();
            return;
        }
        stands = ComparePlace.of(table, sources);
        if (!sources.equals(comparison.sources())) {
            columns(comparison);
            stands.restore(table, sources);
        }
    }

    private void columns(Comparison comparison) {
        if (sources.size() != comparison.sources().size()) {
            // Those that are shown have no cell for every column; others are about to come.
            table.getItems().clear();
        }
        sources = comparison.sources();
        table.getColumns().clear();
        table.setMaxWidth(sources.isEmpty() ? Double.MAX_VALUE : NAME + SCROLL_BAR + MOST_CELL * sources.size());
        table.pseudoClassStateChanged(BARE, sources.isEmpty());
        if (sources.isEmpty()) {
            return;
        }
        TableColumn<Comparison.Row, Comparison.Row> names =
                column(Words.label(Texts.name(comparison.facet()), StyleNames.STRONG));
        names.setPrefWidth(NAME);
        names.getStyleClass().add("name-column");
        names.setCellFactory(_ -> {
            CompareCell cell = new CompareCell(
                    CompareCell::name, row -> row.concept().prefLabel() + ", " + CompareCell.counts(row));
            cell.getStyleClass().add("name-cell");
            kept.keep(cell);
            return clickable(cell, -1);
        });
        table.getColumns().add(names);
        for (int i = 0; i < sources.size(); i++) {
            int source = i;
            String title = sources.get(i).title();
            TableColumn<Comparison.Row, Comparison.Row> cells = column(sourceHead(sources.get(i), sources.size()));
            cells.setMinWidth(LEAST_CELL);
            cells.prefWidthProperty()
                    .bind(table.widthProperty().subtract(NAME + SCROLL_BAR).divide(sources.size()));
            cells.setCellFactory(_ -> clickable(
                    new CompareCell(
                            row -> CompareCell.says(row.cells().get(source)),
                            row -> CompareCell.spoken(row, title, row.cells().get(source))),
                    source));
            table.getColumns().add(cells);
        }
        kept.watch();
    }

    private static TableColumn<Comparison.Row, Comparison.Row> column(Node head) {
        TableColumn<Comparison.Row, Comparison.Row> column = new TableColumn<>();
        column.setGraphic(head);
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        return column;
    }

    private Node sourceHead(SourceSummary source, int sources) {
        Label title = Words.label(source.title(), StyleNames.STRONG, "compare-source");
        title.setWrapText(true);
        title.setMinWidth(0);
        title.prefWidthProperty()
                .bind(Bindings.max(
                                LEAST_CELL,
                                table.widthProperty()
                                        .subtract(NAME + SCROLL_BAR)
                                        .divide(sources))
                        .subtract(2 * SCROLL_BAR));
        Words.tell(title, source.title());
        VBox head = new VBox(
                title, Words.label(Texts.stance(source.stance(), source.flaggedStatements() > 0), StyleNames.CAPTION));
        head.setMinWidth(0);
        return head;
    }

    private CompareCell clickable(CompareCell cell, int source) {
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            Optional<Comparison.Row> row = Optional.ofNullable(cell.getItem());
            if (event.getButton() == MouseButton.PRIMARY && row.isPresent()) {
                act(row.get(), source, event.isShiftDown());
            }
        });
        return cell;
    }

    private void rows(List<Comparison.Row> rows) {
        ComparePlace at = model.isRenewed() ? stands : ComparePlace.BEGINNING;
        table.getItems().setAll(rows);
        at.restore(table, sources);
    }
}
