package org.lectern.ui.control;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;

/// Where a section stands among the titles above it. Where room is short, the far end goes first, word by word:
/// what is near says most. The whole is told to whoever points at it or listens.
public final class Trail extends Label {

    /// @param path   titles, outermost first
    /// @param source title of the source; it is told elsewhere and left out here
    public Trail(List<String> path, String source, String... styleNames) {
        super(path.stream().filter(title -> !title.equals(source)).collect(Collectors.joining(" \u203a ")));
        getStyleClass().add("trail");
        getStyleClass().addAll(styleNames);
        setTextOverrun(OverrunStyle.LEADING_WORD_ELLIPSIS);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        Words.tell(this, String.join(" \u203a ", path));
    }

    public boolean isBlank() {
        return getText().isBlank();
    }
}
