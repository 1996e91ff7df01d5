package org.lectern.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.lectern.knowledge.Section;
import org.lectern.ui.control.ClaimCount;
import org.lectern.ui.control.EvidenceChip;
import org.lectern.ui.control.Trail;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// Above the section: its trail, the support that it shows, what it sells, what it is about.
final class SectionHead extends VBox {

    SectionHead() {
        getStyleClass().add("reader-head");
    }

    void show(Reading reading) {
        Section section = reading.section().section();
        List<String> trail = new ArrayList<>(section.path());
        trail.add(section.title());
        Trail path = new Trail(trail, trail.size() > 1 ? reading.sourceTitle() : "", "reader-trail");
        FlowPane line = new FlowPane(new EvidenceChip(reading.section().evidence()));
        line.getStyleClass().add("standing");
        line.setAlignment(Pos.CENTER_LEFT);
        int claims = reading.section().claims().size();
        if (claims > 0) {
            line.getChildren().add(new ClaimCount(claims));
        }
        String topics = section.topics().stream().map(Texts::name).collect(Collectors.joining(", "));
        line.getChildren().add(Words.label(topics, StyleNames.CAPTION));
        getChildren().setAll(path, line);
    }
}
