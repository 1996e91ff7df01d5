package org.lectern.ui.control;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import org.lectern.knowledge.Decided;
import org.lectern.ui.style.StyleNames;

/// Says beside a thing what a person decided of it: what, who, when and why.
public final class DecidedNote extends Label {

    public DecidedNote(Decided decided) {
        this(DecidedSentence.of(decided));
    }

    /// @param sentence what was decided, in words already
    public DecidedNote(String sentence) {
        super(sentence);
        getStyleClass().addAll(StyleNames.CAPTION, "decided-note");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }

    /// Notes on everything decided of one aspect of a thing.
    public static List<DecidedNote> of(List<Decided> decided, Set<Decided.Aspect> aspects) {
        return decided.stream()
                .filter(each -> aspects.contains(each.aspect()))
                .map(DecidedNote::new)
                .toList();
    }
}
