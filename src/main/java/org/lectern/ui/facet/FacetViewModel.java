package org.lectern.ui.facet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lectern.knowledge.Facet;
import org.lectern.search.FacetCounts.Value;
import org.lectern.ui.facet.FacetRow.Choice;

/// One facet: its rows, what is typed into its find box, whether it is folded.
public final class FacetViewModel {

    static final int FIRST_ROWS = 5;
    static final int FIND_FROM = 10;
    private static final int SMALL_TREE = 6;
    /// More rows than this nobody reads; a name leads to the rest.
    static final int MOST_ROWS = 150;

    private final Facet facet;
    private final ObservableList<FacetRow> rows = FXCollections.observableArrayList();
    private final StringProperty find = new SimpleStringProperty("");
    private final BooleanProperty folded = new SimpleBooleanProperty(false);
    private final BooleanProperty all = new SimpleBooleanProperty(false);
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Below> below = new ReadOnlyObjectWrapper<>(new Below(0, false, false));
    private final Set<String> turned = new HashSet<>();
    private List<Value> values = List.of();
    private Set<String> included = Set.of();
    private Set<String> excluded = Set.of();
    private int beyondFirst;
    private boolean findBox;

    /// What is told below the rows.
    ///
    /// @param size     how many values there are
    /// @param find     whether a name can be looked for
    /// @param foldable whether rows wait, or are shown beyond the first
    record Below(int size, boolean find, boolean foldable) {}

    FacetViewModel(Facet facet) {
        this.facet = facet;
        find.addListener((_, _, _) -> layOut());
        all.addListener((_, _, _) -> layOut());
    }

    public Facet facet() {
        return facet;
    }

    public ObservableList<FacetRow> rows() {
        return rows;
    }

    public StringProperty findProperty() {
        return find;
    }

    public BooleanProperty foldedProperty() {
        return folded;
    }

    public BooleanProperty allProperty() {
        return all;
    }

    /// How many values the facet has now.
    public ReadOnlyIntegerProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /// Changes last, after the rows.
    ReadOnlyObjectProperty<Below> belowProperty() {
        return below.getReadOnlyProperty();
    }

    /// Whether a value of this facet narrows the hits.
    public ReadOnlyBooleanProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Whether there are enough values to look for a name among them; what was typed for more of them before stays in
    /// sight as long as it narrows the rows.
    public boolean hasFindBox() {
        return findBox;
    }

    /// How many of the values are listed at most; the find box leads to the others.
    public int mostShown() {
        return Math.min(size.get(), MOST_ROWS);
    }

    /// True where rows wait below those shown, or are shown beyond the first.
    public boolean canShowAll() {
        return find.get().isBlank() && beyondFirst > 0;
    }

    public void turn(String id) {
        if (!turned.remove(id)) {
            turned.add(id);
        }
        layOut();
    }

    void show(List<Value> now, boolean sameQuery, Set<String> include, Set<String> exclude) {
        included = include;
        excluded = exclude;
        values = keepingChosen(sameQuery ? FacetRows.inOrderOf(values, now) : now);
        if (isScale()) {
            values = FacetRows.strongestFirst(values);
        }
        size.set(values.size());
        findBox = values.size() > FIND_FROM || !find.get().isBlank();
        chosen.set(!include.isEmpty() || !exclude.isEmpty());
        layOut();
    }

    /// Levels are read from the strongest down, and whole: by number, or cut after some, they would be no scale.
    private boolean isScale() {
        return facet == Facet.EVIDENCE;
    }

    private List<Value> keepingChosen(List<Value> now) {
        List<Value> kept = new ArrayList<>(now);
        for (Value before : values) {
            boolean marked = included.contains(before.id()) || excluded.contains(before.id());
            if (marked && now.stream().noneMatch(value -> value.id().equals(before.id()))) {
                kept.add(new Value(before.id(), before.label(), 0, Optional.empty()));
            }
        }
        return kept;
    }

    private void layOut() {
        FacetRows layout = new FacetRows(values, included, excluded, turned, values.size() <= SMALL_TREE);
        List<FacetRow> every = find.get().isBlank() ? layout.tree() : layout.named(find.get());
        List<FacetRow> first = new ArrayList<>();
        int tops = 0;
        for (FacetRow row : every) {
            tops += row.depth() == 0 ? 1 : 0;
            if (isScale() || tops <= FIRST_ROWS || row.choice() != Choice.NONE) {
                first.add(row);
            }
        }
        beyondFirst = every.size() - first.size();
        boolean cut = find.get().isBlank() && !all.get();
        List<FacetRow> laidOut = cut ? first : every;
        List<FacetRow> shown = laidOut.size() > MOST_ROWS ? laidOut.subList(0, MOST_ROWS) : laidOut;
        if (!rows.equals(shown)) {
            rows.setAll(shown);
        }
        below.set(new Below(values.size(), findBox, canShowAll()));
    }
}
