package org.lectern.ui.reader;

import java.util.List;
import javafx.scene.layout.Region;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Vocabulary;
import org.lectern.ui.text.DisplayText;
import org.lectern.ui.text.Flagged;
import org.lectern.ui.text.Mark;

/// The cards of the reader for panes that show the same marks.
public final class Cards {

    private Cards() {}

    /// @param section the section that the mark stands in
    /// @param close   takes the card away
    public static Region of(
            SourceReading source, SectionReading section, Vocabulary vocabulary, Mark mark, Runnable close) {
        DisplayText none = new DisplayText(List.of());
        return new MarkCard(
                new Reading(source, section, vocabulary, none, none, List.of(), List.of(), 0, Flagged.NONE, List.of()),
                mark,
                close);
    }
}
