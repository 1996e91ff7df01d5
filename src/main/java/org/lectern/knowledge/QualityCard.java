package org.lectern.knowledge;

import java.util.List;

/// What a source says about itself and its subject that lets a reader judge it: ten questions side by side. There is
/// no total, on purpose: a date does not make up for risks that are not told.
///
/// @param sourceId the source
/// @param items    JAMA's four benchmarks, then six items of DISCERN, always in this order
public record QualityCard(String sourceId, List<QualityItem> items) {

    public QualityCard {
        items = List.copyOf(items);
    }

    public List<QualityItem> of(QualityItem.Standard standard) {
        return items.stream().filter(item -> item.standard() == standard).toList();
    }
}
