package org.lectern.ui.classroom;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.ui.control.SecondClick;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// The small panel that asks once into which lesson what one sees goes: a new one by a name, or one that there is.
public final class LessonChoice extends VBox {

    private static final double ROW = 36;
    private static final int MOST_ROWS = 6;
    private static final double EDGE = 4;

    private final NamingField name;

    /// @param close takes the panel away
    public LessonChoice(CollectViewModel collect, LessonsViewModel lessons, Runnable close) {
        getStyleClass().addAll(StyleNames.FLOATING, "lesson-choice");
        name = new NamingField(
                Texts.text("lesson.choice.new"),
                title -> {
                    close.run();
                    collect.begin(title);
                },
                close);
        getChildren().addAll(Words.label(Texts.text("lesson.choice.title"), StyleNames.HEADLINE), name);
        if (!lessons.lessonsProperty().get().isEmpty()) {
            getChildren()
                    .addAll(
                            Words.label(Texts.text("lesson.choice.old"), StyleNames.CAPTION),
                            list(collect, lessons, close));
        }
        getChildren().add(Words.label(Texts.text("lesson.choice.keys"), StyleNames.CAPTION));
    }

    private ListView<LessonEntry> list(CollectViewModel collect, LessonsViewModel lessons, Runnable close) {
        ListView<LessonEntry> list = new ListView<>();
        list.setAccessibleText(Texts.text("lesson.choice.old"));
        list.getItems().setAll(lessons.lessonsProperty().get());
        list.setFixedCellSize(ROW);
        list.setPrefHeight(Math.min(list.getItems().size(), MOST_ROWS) * ROW + EDGE);
        list.getSelectionModel().selectFirst();
        Consumer<LessonEntry> choose = chosen -> {
            close.run();
            collect.choose(chosen.id());
        };
        list.setCellFactory(_ -> {
            Cell cell = new Cell();
            SecondClick.on(cell, choose);
            return cell;
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(choose);
                event.consume();
            }
        });
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                event.consume();
            }
        });
        return list;
    }

    /// Puts the cursor where a new name is typed.
    public void enter() {
        name.requestFocus();
    }

    private static final class Cell extends ListCell<LessonEntry> {

        @Override
        protected void updateItem(LessonEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            setGraphic(new HBox(
                    Words.label(entry.title()),
                    gap,
                    Words.label(Texts.text("lesson.steps", entry.steps()), StyleNames.CAPTION)));
            setAccessibleText(entry.title());
        }
    }
}
