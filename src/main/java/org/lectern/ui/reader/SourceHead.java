package org.lectern.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.knowledge.Metadata;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// Above the source: what it is, from when, by whom, from where it speaks, and whether it is the original's wording.
final class SourceHead extends ReaderHead {

    private static final int LONG = 24;

    private final Button about;

    SourceHead(Runnable openPage) {
        about = Buttons.icon(Feather.INFO, Texts.text("action.about"), "Ctrl+I", openPage);
        about.setId("about-source");
    }

    void show(Reading reading) {
        Metadata metadata = reading.source().document().metadata();
        Label title = Words.wrapped(reading.sourceTitle(), "reader-trail");
        Words.tell(title, reading.sourceTitle());
        String facts = Stream.of(
                        metadata.first("publisher").or(() -> metadata.first("creator")),
                        metadata.date().or(() -> Optional.of(Texts.text("reader.unknownDate"))),
                        Optional.of(Texts.stance(
                                reading.source().stance(), reading.source().isFlagged())))
                .flatMap(Optional::stream)
                .map(SourceHead::unbroken)
                .collect(Collectors.joining("\u00a0\u00b7 "));
        Label said = Words.wrapped(facts, StyleNames.CAPTION);
        reasons(reading.source().stanceReasons()).ifPresent(said::setAccessibleHelp);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox line = new HBox(title, about);
        line.getStyleClass().add("reader-titles");
        getChildren().setAll(line, said);
        if (metadata.isRestated()) {
            Label restated = Words.label(Texts.text("reader.restated"), StyleNames.CHIP, "restated");
            Words.tell(restated, Texts.text("reader.restated.tip"));
            getChildren().add(restated);
        }
        level();
    }

    /// Lines break between facts, and only within a long one.
    private static String unbroken(String fact) {
        return fact.length() > LONG ? fact : fact.replace(' ', '\u00a0');
    }

    private static Optional<String> reasons(List<String> reasons) {
        return Optional.of(String.join("; ", reasons)).filter(text -> !text.isBlank());
    }
}
