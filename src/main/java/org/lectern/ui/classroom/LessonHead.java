package org.lectern.ui.classroom;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.export.LessonFormat;
import org.lectern.lesson.Lesson;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.SaveDialog;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// The line above a lesson: which one, whether it is saved, and where it goes from here.
final class LessonHead extends HBox {

    private final LessonsViewModel lessons;
    private final LessonExportViewModel export;
    private final ComboBox<LessonEntry> pick = new ComboBox<>();
    private final NamingField naming;
    private final Label kept = Words.label("", StyleNames.CAPTION, "kept");
    private final ProgressBar bar = new ProgressBar();
    private final HBox tools;
    private boolean renaming;
    private boolean arriving;

    /// @param present shows the lesson on the wall from its first step
    /// @param close   leaves the screen
    LessonHead(LessonsViewModel lessons, LessonExportViewModel export, Runnable present, Runnable close) {
        this.lessons = lessons;
        this.export = export;
        naming = new NamingField(Texts.text("lesson.new.name"), this::named, this::leaveNaming);
        getStyleClass().addAll("compare-head", "lesson-head");
        setAlignment(Pos.CENTER_LEFT);
        pick();
        bar.setPrefWidth(110);
        bar.setAccessibleText(Texts.text("lesson.export"));
        Button show = new Button(Texts.text("lesson.present"), new FontIcon(Feather.PLAY));
        show.getStyleClass().add("primary");
        Words.tell(show, Texts.text("lesson.present.tip"));
        show.setOnAction(_ -> present.run());
        show.setMinWidth(USE_PREF_SIZE);
        tools = new HBox(
                Buttons.icon(Feather.PLUS, Texts.text("lesson.new"), "Ctrl+N", () -> enterNaming(false)),
                Buttons.icon(Feather.EDIT_2, Texts.text("lesson.rename"), "F2", () -> enterNaming(true)),
                Buttons.icon(Feather.TRASH_2, Texts.text("lesson.remove"), "", lessons::remove));
        tools.setAlignment(Pos.CENTER);
        tools.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        pick,
                        naming,
                        tools,
                        gap,
                        kept,
                        bar,
                        exports(),
                        show,
                        Buttons.icon(Feather.X, Texts.text("card.close"), "Esc", close));
        leaveNaming();
        lessons.inHand().keepingProperty().subscribe(this::say);
        export.progressProperty().subscribe(part -> {
            bar.setVisible(part.isPresent());
            bar.setManaged(part.isPresent());
            part.ifPresent(now -> bar.setProgress(now.of() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : now.of()));
        });
    }

    private void pick() {
        pick.getStyleClass().add("pair-pick");
        pick.setAccessibleText(Texts.text("lesson.pick"));
        pick.setPromptText(Texts.text("lesson.pick"));
        pick.setMinWidth(120);
        pick.setConverter(new StringConverter<>() {
            @Override
            public String toString(LessonEntry entry) {
                return entry == null ? "" : entry.title();
            }

            @Override
            public LessonEntry fromString(String text) {
                throw new UnsupportedOperationException("lessons are picked, not typed");
            }
        });
        pick.setOnAction(
                _ -> Optional.ofNullable(pick.getValue()).filter(_ -> !arriving).ifPresent(this::open));
        lessons.lessonsProperty().subscribe(_ -> fill());
        lessons.inHand().lessonProperty().subscribe(_ -> fill());
    }

    /// One that can't be saved stays in hand: until the other is in its place, its own name stands here.
    private void open(LessonEntry entry) {
        lessons.open(entry.id(), () -> {});
        fill();
    }

    private void fill() {
        arriving = true;
        Optional<Lesson> now = lessons.inHand().lessonProperty().get();
        List<LessonEntry> all = lessons.lessonsProperty().get();
        if (!pick.getItems().equals(all)) {
            pick.getItems().setAll(all);
        }
        pick.setValue(now.map(lesson -> new LessonEntry(
                        lesson.id(), lesson.title(), lesson.steps().size()))
                .orElse(null));
        arriving = false;
    }

    /// @param rename whether the lesson in hand gets another name, instead of a new one being begun
    void enterNaming(boolean rename) {
        Optional<Lesson> now = lessons.inHand().lessonProperty().get();
        renaming = rename && now.isPresent();
        naming.setText(renaming ? now.map(Lesson::title).orElse("") : "");
        naming(true);
        naming.requestFocus();
        naming.selectAll();
    }

    private void naming(boolean on) {
        naming.setVisible(on);
        naming.setManaged(on);
        pick.setVisible(!on);
        pick.setManaged(!on);
    }

    private void leaveNaming() {
        boolean focused = naming.isFocused();
        naming(false);
        if (focused) {
            pick.requestFocus();
        }
    }

    private void named(String title) {
        leaveNaming();
        if (renaming) {
            lessons.rename(title);
        } else {
            lessons.begin(title, () -> {});
        }
    }

    private void say(Keeping keeping) {
        kept.setText(
                switch (keeping) {
                    case Keeping.Untouched _ -> "";
                    case Keeping.Pending _ -> Texts.text("lesson.pending");
                    case Keeping.Saved _ -> Texts.text("lesson.saved");
                    case Keeping.NotSaved _ -> Texts.text("lesson.notSaved");
                });
        kept.setMinWidth(USE_PREF_SIZE);
    }

    private MenuButton exports() {
        MenuButton menu = new MenuButton(Texts.text("lesson.export"), new FontIcon(Feather.DOWNLOAD));
        menu.getStyleClass().add("lesson-export");
        menu.setAccessibleText(menu.getText());
        menu.setMinWidth(USE_PREF_SIZE);
        for (LessonFormat format : LessonFormat.values()) {
            MenuItem item = new MenuItem(Texts.text("lesson.export." + format));
            item.setOnAction(_ -> lessons.inHand().lessonProperty().get().ifPresent(lesson -> save(lesson, format)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void save(Lesson lesson, LessonFormat format) {
        SaveDialog.ask(
                        getScene().getWindow(),
                        Texts.text("lesson.export"),
                        lesson.id() + "." + format.ending(),
                        new FileChooser.ExtensionFilter(Texts.text("lesson.export." + format), "*." + format.ending()))
                .ifPresent(file -> export.save(lesson, file, format));
    }
}
