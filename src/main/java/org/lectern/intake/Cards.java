package org.lectern.intake;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.markup.FieldLabels;
import org.lectern.markup.WikiMarks;

/// Finds cards: a name on a line of its own with field lines below it ("Class: …", "Dosage: …"). A label is a field's
/// where it is a known one or comes again below other names.
final class Cards {

    private static final int LARGEST_GAP = 1;

    /// So many fields tell what a card is like; a run without end is looked through once, not from each of its lines.
    private static final int MOST_JUDGED = 60;

    private final List<PageLine> lines;
    private final Set<String> repeated;
    private final BitSet names = new BitSet();
    private final BitSet fields = new BitSet();

    Cards(List<PageLine> lines) {
        this.lines = lines;
        this.repeated = repeatedLabels(lines);
        Map<String, Integer> uses = new HashMap<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (couldBeName(i)) {
                labelsBelow(i).forEach(label -> uses.merge(label, 1, Integer::sum));
            }
        }
        int next = 0;
        while (next + 1 < lines.size()) {
            int i = next++;
            if (couldBeName(i) && areFields(labelsBelow(i), uses)) {
                next = endOfRun(i + 1, lines.size());
                names.set(i);
                fields.set(i + 1, next);
            }
        }
    }

    boolean isName(int line) {
        return names.get(line);
    }

    boolean isField(int line) {
        return fields.get(line);
    }

    private static boolean areFields(Set<String> labels, Map<String, Integer> uses) {
        long known = labels.stream()
                .filter(label -> FieldLabels.isKnown(label) || uses.getOrDefault(label, 0) >= 2)
                .count();
        return known > 0 && known * 2 >= labels.size();
    }

    private boolean couldBeName(int i) {
        PageLine line = lines.get(i);
        return !line.isBullet()
                && Shape.couldBeHeading(line.text())
                && label(i) < 0
                && !WikiMarks.endsIn(line.text())
                && label(i + 1) >= 0;
    }

    private Set<String> labelsBelow(int name) {
        Set<String> labels = new HashSet<>();
        int end = endOfRun(name + 1, Math.min(lines.size(), name + 1 + MOST_JUDGED));
        for (int i = name + 1; i < end; i++) {
            labels.add(FieldLabels.normal(lines.get(i)
                    .text()
                    .substring(0, LabelShape.looseColon(lines.get(i).text()))));
        }
        return labels;
    }

    private int endOfRun(int from, int limit) {
        int end = from;
        while (end < limit
                && (label(end) >= 0 || isFieldBetween(from, end))
                && (end == from || lines.get(end).gap() <= LARGEST_GAP)) {
            end++;
        }
        return end;
    }

    /// A field whose label is a short sentence and stands only here is known by the fields around it.
    private boolean isFieldBetween(int from, int i) {
        boolean between = i > from && i + 1 < lines.size() && label(i + 1) >= 0;
        return between
                && lines.get(i).gap() == 0
                && LabelShape.looseColon(lines.get(i).text()) >= 0;
    }

    private int label(int i) {
        String text = lines.get(i).text();
        if (Shape.isQuestion(text)) {
            return -1;
        }
        int loose = LabelShape.looseColon(text);
        boolean known = loose >= 0
                && (repeated.contains(FieldLabels.normal(text.substring(0, loose)))
                        || FieldLabels.isKnown(text.substring(0, loose)));
        return known ? loose : LabelShape.colon(text);
    }

    /// Labels that open more than one line of the page.
    private static Set<String> repeatedLabels(List<PageLine> lines) {
        Set<String> once = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (PageLine line : lines) {
            int colon = LabelShape.looseColon(line.text());
            if (colon >= 0) {
                String label = FieldLabels.normal(line.text().substring(0, colon));
                if (!once.add(label)) {
                    repeated.add(label);
                }
            }
        }
        return repeated;
    }
}
