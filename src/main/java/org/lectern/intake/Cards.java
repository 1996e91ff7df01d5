package org.lectern.intake;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.markup.FieldLabels;

/// Finds cards: a name on a line of its own with field lines below it ("Class: …", "Dosage: …"). A label is a field's
/// where it is a known one or comes again below other names.
final class Cards {

    private static final int LARGEST_GAP = 1;

    private final List<PageLine> lines;
    private final BitSet names = new BitSet();
    private final BitSet fields = new BitSet();

    Cards(List<PageLine> lines) {
        this.lines = lines;
        Map<String, Integer> uses = new HashMap<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (couldBeName(i)) {
                labelsBelow(i).forEach(label -> uses.merge(label, 1, Integer::sum));
            }
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (couldBeName(i) && areFields(labelsBelow(i), uses)) {
                names.set(i);
                fields.set(i + 1, endOfRun(i + 1));
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
                && LabelShape.colon(line.text()) < 0
                && label(i + 1) >= 0;
    }

    private Set<String> labelsBelow(int name) {
        Set<String> labels = new HashSet<>();
        int end = endOfRun(name + 1);
        for (int i = name + 1; i < end; i++) {
            labels.add(FieldLabels.normal(lines.get(i).text().substring(0, label(i))));
        }
        return labels;
    }

    private int endOfRun(int from) {
        int end = from;
        while (end < lines.size()
                && label(end) >= 0
                && (end == from || lines.get(end).gap() <= LARGEST_GAP)) {
            end++;
        }
        return end;
    }

    private int label(int i) {
        String text = lines.get(i).text();
        int colon = LabelShape.colon(text);
        return colon >= 0 && !Shape.isQuestion(text) ? colon : -1;
    }
}
