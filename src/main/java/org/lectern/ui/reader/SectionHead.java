package org.lectern.ui.reader;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Decided;
import org.lectern.knowledge.Section;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.ClaimCount;
import org.lectern.ui.control.DecidedNote;
import org.lectern.ui.control.DecidedSentence;
import org.lectern.ui.control.EvidenceChip;
import org.lectern.ui.control.Trail;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// Above the section: its trail and title, the support that it shows, what it sells, what it is about.
final class SectionHead extends ReaderHead {

    private static final int MOST_NOTES = 2;

    private final Button judge;

    /// @param judge asks for a judgement
    SectionHead(Runnable judge) {
        this.judge = Buttons.icon(Feather.EDIT_3, Texts.text("action.judge"), "J", judge);
        this.judge.setId("judge");
    }

    void show(Reading reading) {
        Section section = reading.section().section();
        Trail path = new Trail(reading.flagged().path(section.path()), reading.sourceTitle(), StyleNames.CAPTION);
        VBox titles = new VBox(Words.wrapped(reading.flagged().title(section.title()), "reader-trail"));
        if (!path.isBlank()) {
            titles.getChildren().addFirst(path);
        }
        FlowPane line = new FlowPane(new EvidenceChip(reading.section().evidence()));
        line.getStyleClass().add("standing");
        line.setAlignment(Pos.CENTER_LEFT);
        int claims = reading.section().claims().size();
        if (claims > 0) {
            line.getChildren().add(new ClaimCount(claims));
        }
        String topics = section.topics().stream().map(Texts::name).collect(Collectors.joining(", "));
        line.getChildren().add(Words.label(topics, StyleNames.CAPTION));
        HBox.setHgrow(titles, Priority.ALWAYS);
        HBox first = new HBox(titles, judge);
        first.getStyleClass().add("reader-titles");
        getChildren().setAll(first, line);
        List<Decided> decided = reading.section().decided();
        decided.stream()
                .skip(Math.max(0, decided.size() - MOST_NOTES))
                .map(each -> new DecidedNote(about(each, reading) + DecidedSentence.of(each)))
                .forEach(getChildren()::add);
        level();
    }

    /// A tag is named; what else is decided of a section speaks for itself.
    private static String about(Decided decided, Reading reading) {
        return decided.aspect() == Decided.Aspect.TAG
                ? reading.vocabulary()
                                .concept(decided.value())
                                .map(Concept::prefLabel)
                                .orElse(decided.value())
                        + ": "
                : "";
    }
}
