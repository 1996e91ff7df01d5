package org.lectern.ui.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.LessonFile;
import org.lectern.lesson.Standing;
import org.lectern.library.Library;
import org.lectern.library.lessons.ShownPart.ShownQuotation;
import org.lectern.library.lessons.StepMaker;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLessons;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What the window's thread must not do: read.
final class QuotationEditorTest {

    @TempDir
    private Path folder;

    private final List<String> askedByTheWindow = new CopyOnWriteArrayList<>();

    /// Takes note of what the window's thread asks the library itself.
    private Library watched(Library library) {
        return (Library) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Library.class}, (_, ask, what) -> {
                    if (Platform.isFxApplicationThread()) {
                        askedByTheWindow.add(ask.getName());
                    }
                    try {
                        return ask.invoke(library, what);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    private Lesson onTheCave() throws IOException {
        Lesson lesson;
        try (Library library = SampleLessons.library(folder)) {
            String cave = SampleLessons.section(library, "Our salt cave");
            lesson = Lesson.begin("Salt", "", "2026-11-22")
                    .withStep(new StepMaker(library).section(cave).orElseThrow());
        }
        Path source = folder.resolve("library/sources/salt-cave.md");
        Files.writeString(source, Files.readString(source).replace("three weeks", "four weeks"));
        return lesson;
    }

    @Test
    void theNewTextOfAChangedSourceIsShownWithoutReadingOnTheWindowsThread() throws IOException, TimeoutException {
        FxToolkit.registerPrimaryStage();
        Lesson lesson = onTheCave();
        try (Library library = SampleLessons.open(folder)) {
            Library watched = watched(library);
            ImmediateTaskRunner runner = new ImmediateTaskRunner();
            LessonViewModel inHand = new LessonViewModel(watched, runner, _ -> {});
            EditorViewModel editor = new EditorViewModel(watched, runner, _ -> {}, inHand);
            inHand.take(new LessonFile(lesson, List.of()));
            ShownQuotation quotation =
                    editor.openProperty().get().orElseThrow().quotations().getFirst();
            assertThat(quotation.standing()).isInstanceOf(Standing.Changed.class);
            String seen = WaitForAsyncUtils.waitForAsyncFx(
                    20_000, () -> words(new QuotationEditor(editor, quotation, 0), new StringBuilder()));
            assertThat(seen).contains("three weeks", "four weeks");
            assertThat(askedByTheWindow).isEmpty();
        }
    }

    @Test
    void whyABadgeIsGivenIsReadToItsEndInANarrowPane() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        try (Library library = SampleLessons.library(folder)) {
            Lesson lesson = Lesson.begin("Steroids", "", "2026-11-22")
                    .withStep(new StepMaker(library)
                            .section(SampleLessons.section(library, "Inhaled steroids"))
                            .orElseThrow());
            ImmediateTaskRunner runner = new ImmediateTaskRunner();
            LessonViewModel inHand = new LessonViewModel(library, runner, _ -> {});
            EditorViewModel editor = new EditorViewModel(library, runner, _ -> {}, inHand);
            inHand.take(new LessonFile(lesson, List.of()));
            ShownQuotation quotation =
                    editor.openProperty().get().orElseThrow().quotations().getFirst();
            String seen = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                QuotationEditor shown = new QuotationEditor(editor, quotation, 0);
                Scene narrow = new Scene(shown, 260, 900);
                narrow.getRoot().applyCss();
                narrow.getRoot().layout();
                return words(shown, new StringBuilder()).replace("\n", " ");
            });
            assertThat(seen).contains(quotation.badge().reason());
        }
    }

    private static String words(Node node, StringBuilder words) {
        if (node instanceof Text text) {
            words.append(text.getText()).append('\n');
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> words(child, words));
        }
        return words.toString();
    }
}
