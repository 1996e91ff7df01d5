package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.List;

/// Finds cards: lines one below the other in a section that each begin with the name of a field (`Dose: …`).
final class FieldCards {

    private static final int LONGEST_NAME = 32;

    private FieldCards() {}

    /// The units of each card, in the order of the text; a card has two lines or more.
    static List<List<Unit>> in(List<Unit> units) {
        List<List<Unit>> cards = new ArrayList<>();
        List<Unit> open = new ArrayList<>();
        for (Unit unit : units) {
            if (!open.isEmpty() && !continues(open.getLast(), unit)) {
                close(open, cards);
                open = new ArrayList<>();
            }
            if (isField(unit)) {
                open.add(unit);
            }
        }
        close(open, cards);
        return cards;
    }

    private static void close(List<Unit> card, List<List<Unit>> into) {
        if (!card.isEmpty() && card.getFirst().number() < card.getLast().number()) {
            into.add(card);
        }
    }

    private static boolean continues(Unit last, Unit next) {
        return isField(next) && last.section() == next.section() && next.number() - last.number() <= 1;
    }

    private static boolean isField(Unit unit) {
        if (unit.isHeading()) {
            return false;
        }
        String text = unit.block().text();
        int colon = text.indexOf(':', 0, Math.min(text.length(), LONGEST_NAME + 1));
        return colon > 1 && text.lastIndexOf('.', colon) < 0 && hasValue(text, colon);
    }

    private static boolean hasValue(String text, int colon) {
        int next = SentenceSplitter.skipBlanks(text, colon + 1);
        return next < text.length();
    }
}
