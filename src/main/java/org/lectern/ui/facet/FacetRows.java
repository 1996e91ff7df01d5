package org.lectern.ui.facet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lectern.knowledge.Evidence;
import org.lectern.search.FacetCounts.Value;
import org.lectern.ui.facet.FacetRow.Choice;

/// Lays the values of one facet out as rows: a tree in preorder, or a flat list while one looks for a name.
///
/// @param values   the values, in the order in which they are to stand
/// @param chosen   ids of the chosen values
/// @param leftOut  ids of the values left out
/// @param opened   ids whose state of being open was turned by hand
/// @param openAll  whether a branch is open as long as nobody turned it
record FacetRows(List<Value> values, Set<String> chosen, Set<String> leftOut, Set<String> opened, boolean openAll) {

    List<FacetRow> tree() {
        Map<String, List<Value>> below = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        values.forEach(value -> ids.add(value.id()));
        List<Value> top = new ArrayList<>();
        for (Value value : values) {
            if (value.parent().filter(ids::contains).isPresent()) {
                below.computeIfAbsent(value.parent().get(), _ -> new ArrayList<>())
                        .add(value);
            } else {
                top.add(value);
            }
        }
        List<FacetRow> rows = new ArrayList<>();
        top.forEach(value -> add(value, 0, below, rows, new HashSet<>()));
        return rows;
    }

    private void add(Value value, int depth, Map<String, List<Value>> below, List<FacetRow> rows, Set<String> above) {
        List<Value> children = below.getOrDefault(value.id(), List.of());
        boolean wanted = openAll != opened.contains(value.id());
        boolean open = !children.isEmpty()
                && (wanted || children.stream().anyMatch(child -> isMarkedWithin(child, below, new HashSet<>())));
        rows.add(new FacetRow(
                value.id(), value.label(), value.count(), depth, !children.isEmpty(), open, choice(value.id())));
        if (open && above.add(value.id())) {
            children.forEach(child -> add(child, depth + 1, below, rows, above));
        }
    }

    /// True where this value or one anywhere below it was chosen or left out: a choice is never hidden in a closed
    /// branch.
    private boolean isMarkedWithin(Value value, Map<String, List<Value>> below, Set<String> above) {
        return choice(value.id()) != Choice.NONE
                || (above.add(value.id())
                        && below.getOrDefault(value.id(), List.of()).stream()
                                .anyMatch(child -> isMarkedWithin(child, below, above)));
    }

    List<FacetRow> named(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return values.stream()
                .filter(value -> value.label().toLowerCase(Locale.ROOT).contains(wanted))
                .map(value ->
                        new FacetRow(value.id(), value.label(), value.count(), 0, false, false, choice(value.id())))
                .toList();
    }

    private Choice choice(String id) {
        if (chosen.contains(id)) {
            return Choice.CHOSEN;
        }
        return leftOut.contains(id) ? Choice.LEFT_OUT : Choice.NONE;
    }

    /// Levels of support in their own order; what is none of them, last.
    static List<Value> strongestFirst(List<Value> levels) {
        List<String> order =
                Arrays.stream(Evidence.values()).map(Evidence::name).toList();
        return levels.stream()
                .sorted(Comparator.comparingInt(
                        level -> order.contains(level.id()) ? order.indexOf(level.id()) : order.size()))
                .toList();
    }

    /// The new values in the old order as far as they were there before, so that no row jumps while one narrows down.
    static List<Value> inOrderOf(List<Value> before, List<Value> now) {
        Map<String, Integer> places = new LinkedHashMap<>();
        before.forEach(value -> places.put(value.id(), places.size()));
        return now.stream()
                .sorted(Comparator.comparingInt(value -> places.getOrDefault(value.id(), Integer.MAX_VALUE)))
                .toList();
    }
}
