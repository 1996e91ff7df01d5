package org.lectern.ui.text;

import java.util.List;
import org.lectern.knowledge.QualityItem;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;

/// What a person points at in a source, to judge it.
public sealed interface Pointed {

    SourceReading source();

    /// What stands in a section.
    sealed interface InSection extends Pointed {
        SectionReading section();
    }

    /// A mark in the text.
    record AtMark(SourceReading source, SectionReading section, Mark mark) implements InSection {}

    /// Words that the person selected.
    record AtWords(SourceReading source, SectionReading section, Span words) implements InSection {}

    record AtSection(SourceReading source, SectionReading section) implements InSection {}

    /// A Dublin Core term of the source.
    record AtField(SourceReading source, String term) implements Pointed {}

    /// A question of the quality card.
    ///
    /// @param words the words that the person selected for it; may be empty
    record AtItem(SourceReading source, QualityItem item, List<Span> words) implements Pointed {
        public AtItem {
            words = List.copyOf(words);
        }
    }
}
