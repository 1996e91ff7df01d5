package org.lectern.ui.reader;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lectern.knowledge.StudyCard;
import org.lectern.library.CitedStudy;
import org.lectern.ui.control.EvidenceChip;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// What the library knows of a cited study: first whether it can carry the sentence, then what in the sentence goes
/// beyond it, then its plain facts.
final class StudyFacts extends VBox {

    private final GridPane table = new GridPane();
    private int row;

    StudyFacts(CitedStudy cited) {
        StudyCard card = cited.card();
        getStyleClass().add("study");
        getChildren().addAll(Words.wrapped(card.name(), "card-title"), Words.wrapped(cited.headline()));
        cited.warnings().forEach(warning -> getChildren().add(Words.wrapped(warning, "warning-note")));
        table.getStyleClass().add("study-table");
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().setAll(new ColumnConstraints(), values);
        line("design", card.design());
        line("people", people(card));
        line("intervention", card.intervention());
        line("comparison", card.compared() ? card.comparison() : Texts.text("study.notCompared"));
        line("result", card.result());
        line("limits", card.limits());
        line("readFrom", card.readFrom());
        getChildren().addAll(table, new HBox(new EvidenceChip(Optional.of(card.evidence()))));
        String place = Stream.concat(
                        card.publishedIn().stream(), card.identifiers().stream().map(StudyFacts::spoken))
                .collect(Collectors.joining(" \u00b7 "));
        if (!place.isBlank()) {
            getChildren().add(Words.wrapped(place, StyleNames.CAPTION));
        }
    }

    /// A register's number says itself of what register it is; PubMed's does not.
    private static String spoken(String identifier) {
        return identifier.startsWith("nct:")
                ? identifier.substring("nct:".length())
                : identifier.replaceFirst("^pmid:", "PMID ");
    }

    private static String people(StudyCard card) {
        return card.participants()
                .map(number -> Texts.text("study.people.number", number, card.population()))
                .orElse(Texts.text("study.people.unknown", card.population()));
    }

    private void line(String key, String value) {
        if (value.isBlank()) {
            return;
        }
        Label name = Words.label(Texts.text("study." + key), StyleNames.CAPTION);
        name.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        table.add(name, 0, row);
        table.add(Words.wrapped(value), 1, row);
        row++;
    }
}
