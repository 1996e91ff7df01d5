package org.lectern.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.settings.Settings;
import org.lectern.settings.Theme;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.WhileShown;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;
import org.lectern.ui.text.MarkKind;

/// How the window looks: colours, size of the text and length of its lines, which marks are shown; and how it
/// searches. What is chosen elsewhere while it is open, as by a key, is chosen here too.
final class DisplayPanel extends VBox {

    static final int LINE_STEP = 10;

    private final Choices choices;
    private final List<Consumer<Settings>> followers = new ArrayList<>();

    DisplayPanel(Choices choices) {
        this.choices = choices;
        getStyleClass().addAll(StyleNames.FLOATING, "display-panel");
        getChildren()
                .addAll(
                        Words.label(Texts.text("display.theme"), StyleNames.CAPTION),
                        themes(),
                        steps(
                                "display.textSize",
                                settings -> Texts.text("display.textSize.value", settings.textSize()),
                                button(Feather.MINUS, "smaller", "Ctrl+\u2212", s -> s.withTextSize(s.textSize() - 1)),
                                button(Feather.PLUS, "larger", "Ctrl++", s -> s.withTextSize(s.textSize() + 1))),
                        steps(
                                "display.lineWidth",
                                settings -> Texts.text("display.lineWidth.value", settings.lineWidth()),
                                button(Feather.MINUS, "narrower", "", s -> s.withLineWidth(s.lineWidth() - LINE_STEP)),
                                button(Feather.PLUS, "wider", "", s -> s.withLineWidth(s.lineWidth() + LINE_STEP))),
                        part("display.name"),
                        name(),
                        part("display.marks"));
        for (MarkKind kind : MarkKind.values()) {
            getChildren().add(mark(kind));
        }
        CheckBox meaning = new CheckBox(Texts.text("display.meaning"));
        meaning.setId("meaning");
        Words.tell(meaning, Texts.text("display.meaning.tip"));
        meaning.setSelected(choices.get().meaning());
        followers.add(settings -> meaning.setSelected(settings.meaning()));
        meaning.selectedProperty().addListener((_, _, on) -> choices.change(settings -> settings.withMeaning(on)));
        getChildren().addAll(part("display.search"), meaning);
        WhileShown.follow(
                this,
                () -> choices.settingsProperty()
                        .subscribe(settings -> followers.forEach(follower -> follower.accept(settings))));
    }

    void enter() {
        getChildren().get(1).lookup(".toggle-button").requestFocus();
    }

    private Node themes() {
        ToggleGroup group = new ToggleGroup();
        HBox line = new HBox();
        line.getStyleClass().add("segments");
        for (Theme theme : Theme.values()) {
            ToggleButton button = new ToggleButton(Texts.text("theme." + theme));
            button.setToggleGroup(group);
            followers.add(settings -> button.setSelected(settings.theme() == theme));
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(_ -> {
                button.setSelected(true);
                choices.change(settings -> settings.withTheme(theme));
            });
            line.getChildren().add(button);
        }
        return line;
    }

    /// Under which the person decides.
    private Node name() {
        TextField name = new TextField(ChosenName.of(choices, _ -> {}).name());
        name.setId("person-name");
        name.setAccessibleText(Texts.text("display.name"));
        name.textProperty().addListener((_, _, typed) -> choices.change(settings -> settings.withName(typed)));
        return name;
    }

    /// What stands below it belongs together.
    private static Label part(String key) {
        return Words.label(Texts.text(key), StyleNames.CAPTION, "display-part");
    }

    private Node steps(String key, Function<Settings, String> words, Button less, Button more) {
        Label size = Words.label(words.apply(choices.get()), StyleNames.QUIET, StyleNames.FIGURE);
        followers.add(settings -> size.setText(words.apply(settings)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(Words.label(Texts.text(key)), gap, size, less, more);
        line.getStyleClass().add("display-steps");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button button(Feather icon, String action, String key, UnaryOperator<Settings> change) {
        return Buttons.icon(icon, Texts.text("action." + action), key, () -> choices.change(change));
    }

    private Node mark(MarkKind kind) {
        CheckBox box = new CheckBox(Texts.text("mark." + kind));
        box.setId("mark-" + kind);
        box.setSelected(!choices.get().hiddenMarks().contains(kind.name()));
        followers.add(settings -> box.setSelected(!settings.hiddenMarks().contains(kind.name())));
        box.selectedProperty()
                .addListener((_, _, on) -> choices.change(settings -> {
                    List<String> hidden = new ArrayList<>(settings.hiddenMarks());
                    hidden.remove(kind.name());
                    if (!on) {
                        hidden.add(kind.name());
                    }
                    return settings.withHiddenMarks(Set.copyOf(hidden));
                }));
        return box;
    }
}
