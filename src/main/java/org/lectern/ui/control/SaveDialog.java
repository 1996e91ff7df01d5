package org.lectern.ui.control;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.lectern.ui.style.Texts;

/// Asks into which file something is to be written. The format follows the name's ending; a name without one of theirs
/// gets that of the format chosen in the dialog. Nothing that is there is written over unasked: the system asks of the
/// name that was typed, so where its ending makes another of it, and that is there, it is asked with the whole name.
public final class SaveDialog {

    private SaveDialog() {}

    /// @param name    the name that stands there first; may be empty
    /// @param formats each with its ending as a pattern, `*.csv`; the first is chosen first
    public static Optional<Path> ask(Window owner, String title, String name, ExtensionFilter... formats) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().setAll(formats);
        return settled(
                () -> Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath),
                file -> ended(
                        file,
                        List.of(formats),
                        Optional.ofNullable(chooser.getSelectedExtensionFilter())
                                .orElse(formats[0])),
                file -> fill(chooser, file));
    }

    /// @param ask   gives the name that was typed, after the system's own question where that is there
    /// @param ended gives the name that is written to
    /// @param again makes the next question one about this file
    static Optional<Path> settled(Supplier<Optional<Path>> ask, UnaryOperator<Path> ended, Consumer<Path> again) {
        Optional<Path> typed = ask.get();
        while (typed.isPresent()) {
            Path whole = ended.apply(typed.get());
            if (whole.equals(typed.get()) || !Files.exists(whole)) {
                return Optional.of(whole);
            }
            again.accept(whole);
            typed = ask.get();
        }
        return Optional.empty();
    }

    private static void fill(FileChooser chooser, Path file) {
        String name = String.valueOf(file.getFileName());
        chooser.setTitle(Texts.text("save.exists", name));
        chooser.setInitialDirectory(file.toAbsolutePath().resolveSibling("").toFile());
        chooser.setInitialFileName(name);
    }

    static Path ended(Path file, List<ExtensionFilter> formats, ExtensionFilter chosen) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return formats.stream().map(SaveDialog::ending).anyMatch(name::endsWith)
                ? file
                : Path.of(file + ending(chosen));
    }

    private static String ending(ExtensionFilter format) {
        return format.getExtensions().getFirst().substring(1);
    }
}
