package org.lectern.ui.compare;

import java.util.Comparator;
import org.lectern.library.compare.Comparison;

/// In which order the rows stand.
public enum CompareOrder {
    AGREEMENT(Comparison.BY_AGREEMENT),
    DISPUTE(Comparison.BY_DISPUTE),
    NAME(Comparison.BY_NAME);

    private final Comparator<Comparison.Row> comparator;

    CompareOrder(Comparator<Comparison.Row> comparator) {
        this.comparator = comparator;
    }

    Comparator<Comparison.Row> comparator() {
        return comparator;
    }
}
