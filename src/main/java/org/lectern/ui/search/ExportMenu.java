package org.lectern.ui.search;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.export.ListFormat;
import org.lectern.search.SearchRequest;
import org.lectern.ui.control.SaveDialog;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// In which form to take the list along: the sections, or their sources as references.
final class ExportMenu extends MenuButton {

    private final SearchViewModel search;
    private final ExportViewModel export;

    ExportMenu(SearchViewModel search, ExportViewModel export) {
        super(Texts.text("export.title"), new FontIcon(Feather.DOWNLOAD));
        this.search = search;
        this.export = export;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().addAll(StyleNames.ICON_BUTTON, "export");
        setAccessibleText(Texts.text("export.title"));
        Words.tell(this, Texts.text("export.title"));
        setMinWidth(USE_PREF_SIZE);
        boolean ofSources = false;
        for (ListFormat format : ListFormat.values()) {
            if (format.isOfSources() && !ofSources) {
                getItems().add(new SeparatorMenuItem());
                ofSources = true;
            }
            MenuItem item = new MenuItem(Texts.text("export." + format));
            item.setOnAction(_ -> choose(format));
            getItems().add(item);
        }
    }

    /// Asks where to, and writes.
    void choose(ListFormat format) {
        SearchRequest request = search.requestProperty().get();
        SaveDialog.ask(
                        getScene().getWindow(),
                        Texts.text("export.title"),
                        ExportViewModel.fileName(request, format),
                        new FileChooser.ExtensionFilter(Texts.text("export." + format), "*." + format.ending()))
                .ifPresent(file -> export.save(request, file, format));
    }
}
