package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.List;

/// Finds the rows of tables.
final class TableRows {

    private TableRows() {}

    /// The units of each row, in the order of the text.
    static List<List<Unit>> in(List<Unit> units) {
        List<List<Unit>> rows = new ArrayList<>();
        int before = -1;
        for (Unit unit : units) {
            if (unit.block().isCell()) {
                boolean first = unit.block().kind() == AppraisedBlock.Kind.FIRST_CELL && unit.number() != before;
                if (first || rows.isEmpty()) {
                    rows.add(new ArrayList<>());
                }
                rows.getLast().add(unit);
            }
            before = unit.number();
        }
        return rows;
    }

    /// True for a cell that holds a range of figures and nothing else: `[4–11]` is the normal range of a test there,
    /// not a list of sources.
    static boolean isRange(Unit unit) {
        String text = unit.block().text().strip();
        return unit.block().isCell()
                && text.startsWith("[")
                && text.chars().anyMatch(c -> "–-".indexOf(c) >= 0)
                && text.chars().allMatch(c -> Character.isDigit(c) || "[]–- ".indexOf(c) >= 0);
    }
}
