package org.lectern.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import org.lectern.ui.classroom.LessonChoice;
import org.lectern.ui.curation.DecidePanel;
import org.lectern.ui.curation.DecideViewModel;
import org.lectern.ui.search.SearchesPanel;
import org.lectern.ui.style.StyleNames;

/// Opens what floats above the panes.
final class Panels {

    private final Overlay overlay;
    private final Choices choices;
    private final Supplier<List<Command>> commands;

    private final Supplier<SearchesPanel> searches;
    private final DecideViewModel deciding;

    Panels(
            Overlay overlay,
            Choices choices,
            Supplier<SearchesPanel> searches,
            Supplier<List<Command>> commands,
            DecideViewModel deciding) {
        this.deciding = deciding;
        overlay.visibleProperty().addListener((_, _, shown) -> {
            if (!shown) {
                deciding.close();
            }
        });
        this.overlay = overlay;
        this.choices = choices;
        this.searches = searches;
        this.commands = commands;
    }

    void palette() {
        Palette palette = new Palette(commands.get(), overlay::close);
        overlay.open(palette, Pos.TOP_CENTER);
        palette.enter();
    }

    /// @param naming whether the name for the present search is to be typed at once
    void searches(boolean naming) {
        SearchesPanel panel = searches.get();
        overlay.open(panel, Pos.TOP_CENTER);
        if (naming) {
            panel.enterName();
        } else {
            panel.enter();
        }
    }

    /// Asks once into which lesson what one sees goes.
    void lessonChoice(Classroom classroom) {
        LessonChoice panel = new LessonChoice(classroom.collect(), classroom.lessons(), overlay::close);
        overlay.open(panel, Pos.TOP_CENTER);
        panel.enter();
    }

    /// Opens the panel for what is being decided.
    void decide() {
        DecidePanel panel = new DecidePanel(deciding);
        overlay.open(panel, Pos.TOP_CENTER);
        overlay.applyCss();
        overlay.layout();
        panel.enter();
    }

    void keys() {
        KeySheet sheet = new KeySheet(commands.get());
        overlay.open(sheet, Pos.TOP_CENTER);
        sheet.requestFocus();
    }

    void display() {
        DisplayPanel panel = new DisplayPanel(choices);
        panel.getStyleClass().add(StyleNames.PANE);
        overlay.open(panel, Pos.TOP_RIGHT);
        overlay.applyCss();
        panel.enter();
    }
}
