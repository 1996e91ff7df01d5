package org.lectern.ui.reader;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.knowledge.Decided;
import org.lectern.knowledge.SourceReading;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.DecidedNote;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;
import org.lectern.ui.text.Judging;
import org.lectern.ui.text.Pointed;

/// What is said of a source in Dublin Core terms; each can be changed, and shows who changed it.
final class FieldTable extends VBox {

    private static final List<String> ALWAYS = List.of("title", "creator", "publisher", "issued");
    private static final List<String> WHERE_GIVEN = List.of(
            "contributor", "modified", "identifier", "language", "type", "rights", "subject", "description", "source");

    private final SourceReading source;
    private final Judging judging;
    private final GridPane table = new GridPane();

    FieldTable(SourceReading source, Judging judging) {
        this.source = source;
        this.judging = judging;
        getStyleClass().add("field-table");
        table.getStyleClass().add("study-table");
        Stream.concat(ALWAYS.stream(), WHERE_GIVEN.stream().filter(this::isGiven))
                .forEach(this::line);
        getChildren().add(table);
        List<String> others =
                WHERE_GIVEN.stream().filter(term -> !isGiven(term)).toList();
        if (!judging.acts(new Pointed.AtField(source, "title")).isEmpty() && !others.isEmpty()) {
            getChildren().add(more(others));
        }
    }

    private boolean isGiven(String term) {
        boolean decided =
                source.decided().stream().anyMatch(each -> each.value().equals(term));
        return decided
                || !source.document()
                        .metadata()
                        .terms()
                        .getOrDefault(term, List.of())
                        .isEmpty();
    }

    private void line(String term) {
        List<String> values = source.document().metadata().terms().getOrDefault(term, List.of());
        Label name = Words.label(Texts.text("term." + term), StyleNames.CAPTION);
        name.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        VBox value = new VBox(Words.wrapped(
                values.isEmpty() ? Texts.text("source.unknown") : shown(term, values),
                values.isEmpty() ? StyleNames.QUIET : "field-value"));
        GridPane.setHgrow(value, Priority.ALWAYS);
        source.decided().stream()
                .filter(each ->
                        each.aspect() == Decided.Aspect.FIELD && each.value().equals(term))
                .map(DecidedNote::new)
                .forEach(value.getChildren()::add);
        table.addRow(table.getRowCount(), name, value);
        judging.acts(new Pointed.AtField(source, term)).forEach(act -> {
            Button change = Buttons.icon(Feather.EDIT_2, change(term), "", act.run());
            change.setId("change-" + term);
            change.getStyleClass().add("small");
            GridPane.setValignment(change, VPos.TOP);
            table.add(change, 2, table.getRowCount() - 1);
        });
    }

    /// A language by its name; the file has its code. What is no code stands as it is.
    static String shown(String term, List<String> values) {
        return term.equals("language")
                ? values.stream().map(FieldTable::language).collect(Collectors.joining("; "))
                : String.join("; ", values);
    }

    /// Java names what it does not know by the code itself, in small letters: `English` would become `english`.
    private static String language(String code) {
        Locale locale = Locale.forLanguageTag(code);
        boolean known = !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage());
        return known ? locale.getDisplayName(Locale.ENGLISH) : code;
    }

    private static String change(String term) {
        return Texts.text("field.change", Texts.text("term." + term));
    }

    private MenuButton more(List<String> terms) {
        MenuButton more = new MenuButton(Texts.text("field.more"));
        more.getStyleClass().add("field-more");
        more.setAccessibleText(more.getText());
        for (String term : terms) {
            MenuItem item = new MenuItem(Texts.text("term." + term));
            item.setOnAction(_ -> judging.acts(new Pointed.AtField(source, term))
                    .forEach(act -> act.run().run()));
            more.getItems().add(item);
        }
        return more;
    }
}
