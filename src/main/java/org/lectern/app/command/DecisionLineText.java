package org.lectern.app.command;

import java.util.List;
import org.lectern.curation.Ledger;
import org.lectern.curation.Placed;
import org.lectern.export.DecisionRow;

/// A decision on one line, for people.
final class DecisionLineText {

    private static final int LONGEST = 80;

    private DecisionLineText() {}

    static String of(Placed placed, Ledger ledger) {
        List<String> cells = new DecisionRow(placed, ledger).cells();
        String words = cell(cells, "words").replaceAll("\\s+", " ");
        String shown = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
        boolean changes = cell(cells, "act").equals("change");
        return cell(cells, "number") + "  " + cell(cells, "who") + "  "
                + cell(cells, "act") + " " + cell(cells, "about")
                + (cell(cells, "source").isEmpty() ? "" : " in " + cell(cells, "source"))
                + (shown.isEmpty() ? "" : " “" + shown + "”")
                + (changes ? ": " + cell(cells, "old") + " → " + cell(cells, "new") : "")
                + (cell(cells, "reason").isEmpty() ? "" : "  (" + cell(cells, "reason") + ")")
                + (placed.inForce() ? "" : "  [undone]")
                + (placed.isDoubtful() ? "  [words have changed]" : "")
                + (placed.isHomeless() ? "  [" + cell(cells, "home") + "]" : "");
    }

    private static String cell(List<String> cells, String column) {
        return cells.get(DecisionRow.COLUMNS.indexOf(column));
    }
}
