package org.lectern.ui.control;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Asks into which file something is to be written, where there are several formats to choose from. The format follows
/// the name's ending; a name without one of theirs gets that of the format chosen in the dialog.
public final class SaveDialog {

    private SaveDialog() {}

    /// @param name    the name that stands there first; may be empty
    /// @param formats each with its ending as a pattern, `*.csv`; the first is chosen first
    public static Optional<Path> ask(Window owner, String title, String name, ExtensionFilter... formats) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().setAll(formats);
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .map(file -> ended(
                        file,
                        List.of(formats),
                        Optional.ofNullable(chooser.getSelectedExtensionFilter())
                                .orElse(formats[0])));
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
