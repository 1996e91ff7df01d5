package org.lectern.ui.classroom;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.export.LessonFormat;
import org.lectern.lesson.Lesson;
import org.lectern.library.lessons.Spot;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Cover;
import org.lectern.ui.control.SaveDialog;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// "Spot the claim" on the desk: the sheet, and its key once revealed.
public final class SpotView extends Cover {

    /// What leads out of it.
    public interface Acts {

        void toLesson();

        void present(Lesson sheet);
    }

    private final SpotViewModel model;
    private final LessonExportViewModel export;
    private final Acts acts;
    private final VBox sheet = new VBox();
    private final ScrollPane scroll = new ScrollPane(sheet);
    private final TextField seed = new TextField();
    private final Button key = new Button(Texts.text("spot.key.show"));

    public SpotView(SpotViewModel model, LessonExportViewModel export, Acts acts) {
        this.model = model;
        this.export = export;
        this.acts = acts;
        getStyleClass().add("spot");
        sheet.getStyleClass().add("spot-sheet");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(Texts.text("action.spot"));
        setTop(head());
        setCenter(scroll);
        setBottom(Words.wrapped(Texts.text("spot.hint"), StyleNames.CAPTION, "compare-foot"));
        setVisible(false);
        model.spotProperty().subscribe(spot -> {
            setVisible(spot.isPresent());
            render();
            scroll.setVvalue(0);
        });
        model.revealedProperty().subscribe(_ -> render());
    }

    private HBox head() {
        Spinner<Integer> count = new Spinner<>(
                SpotViewModel.FEWEST, SpotViewModel.MOST, model.countProperty().get());
        count.getStyleClass().add("spot-count");
        count.setAccessibleText(Texts.text("spot.count"));
        count.valueProperty().subscribe(value -> model.countProperty().set(value));
        count.valueProperty().addListener((_, _, _) -> model.draw());
        seed.getStyleClass().add("spot-seed");
        seed.setAccessibleText(Texts.text("spot.seed.name"));
        seed.textProperty().bindBidirectional(model.seedProperty());
        seed.setOnAction(_ -> model.draw());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        key.setOnAction(_ -> model.revealAll());
        Words.tell(key, "A");
        Button add = new Button(Texts.text("spot.add"), new FontIcon(Feather.PLUS));
        add.setOnAction(_ -> acts.toLesson());
        Button present = new Button(Texts.text("lesson.present"), new FontIcon(Feather.PLAY));
        present.getStyleClass().add("primary");
        Words.tell(present, "F5");
        present.setOnAction(_ -> present());
        HBox head = new HBox(
                Words.label(Texts.text("action.spot"), StyleNames.HEADLINE),
                named("spot.count", count),
                named("spot.seed.name", seed),
                Buttons.icon(Feather.SHUFFLE, Texts.text("spot.another"), "N", model::drawAnother),
                gap,
                key,
                exports(),
                add,
                present,
                Buttons.icon(Feather.X, Texts.text("card.close"), "Esc", model::close));
        head.getStyleClass().addAll("compare-head", "lesson-head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().stream()
                .filter(node -> node != gap && node instanceof Region)
                .forEach(node -> ((Region) node).setMinWidth(USE_PREF_SIZE));
        return head;
    }

    private static HBox named(String key, Node field) {
        HBox box = new HBox(Words.label(Texts.text(key), StyleNames.CAPTION), field);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("spot-named");
        return box;
    }

    private MenuButton exports() {
        MenuButton menu = new MenuButton(Texts.text("lesson.export"), new FontIcon(Feather.DOWNLOAD));
        menu.getStyleClass().add("lesson-export");
        menu.setAccessibleText(menu.getText());
        MenuItem markdown = new MenuItem(Texts.text("spot.export.markdown"));
        markdown.setOnAction(_ -> model.spotProperty()
                .get()
                .ifPresent(spot -> chosen("*.md", name(spot) + ".md").ifPresent(file -> export.saveSheet(spot, file))));
        MenuItem handout = new MenuItem(Texts.text("spot.export.handout"));
        handout.setOnAction(_ -> model.lesson()
                .ifPresent(lesson -> chosen("*.pdf", lesson.id() + ".pdf")
                        .ifPresent(file -> export.save(lesson, file, LessonFormat.PDF))));
        menu.getItems().addAll(markdown, handout);
        return menu;
    }

    private static String name(Spot spot) {
        return "spot-the-claim-" + spot.seed();
    }

    private Optional<Path> chosen(String ending, String name) {
        return SaveDialog.ask(
                getScene().getWindow(),
                Texts.text("lesson.export"),
                name,
                new FileChooser.ExtensionFilter(ending, ending));
    }

    private void present() {
        model.lesson().ifPresent(acts::present);
    }

    private void render() {
        sheet.getChildren().clear();
        model.spotProperty().get().ifPresent(spot -> {
            sheet.getChildren().add(Words.wrapped(Texts.text("spot.task", spot.seed()), StyleNames.QUIET));
            spot.note().ifPresent(note -> sheet.getChildren().add(Words.wrapped(note, "warning-note")));
            int revealed = model.revealedProperty().get();
            boolean whole = revealed == spot.items().size() && revealed > 0;
            key.setText(Texts.text(whole ? "spot.key.hide" : "spot.key.show"));
            for (int i = 0; i < spot.items().size(); i++) {
                Label number = Words.label(i + 1 + ".", StyleNames.FIGURE, "spot-number");
                SpotItem item = new SpotItem(spot.items().get(i), i < revealed);
                HBox.setHgrow(item, Priority.ALWAYS);
                HBox line = new HBox(number, item);
                line.getStyleClass().add("spot-line");
                sheet.getChildren().add(line);
            }
        });
    }

    /// Puts the focus on the sheet.
    @Override
    public void enter() {
        scroll.requestFocus();
    }

    /// What a key means anywhere in the screen.
    @Override
    public boolean key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getTarget() instanceof TextInputControl) {
            return false;
        }
        switch (event.getCode()) {
            case F5 -> present();
            case R -> model.reveal();
            case A -> model.revealAll();
            case N -> model.drawAnother();
            default -> {
                return false;
            }
        }
        return true;
    }
}
