package org.lectern.ui.style;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.lectern.settings.Theme;

/// Puts the fonts, the sheet of tokens and the user's choice of colours and text size on a scene.
public final class Look {

    private static final List<String> FACES = List.of("Regular", "Italic", "SemiBold", "Bold", "BoldItalic");
    private static final PseudoClass CONTRAST = PseudoClass.getPseudoClass("contrast");

    private final Scene scene;

    public Look(Scene scene) {
        this.scene = scene;
        prepare();
        scene.getStylesheets().add(resource("lectern.css").toExternalForm());
    }

    /// Makes the theme and the program's fonts known, once. A start does so before its first control, else JavaFX reads
    /// a theme of its own that nobody sees, and while it waits for the library.
    public static void prepare() {
        String theme = new PrimerLight().getUserAgentStylesheet();
        if (!theme.equals(Application.getUserAgentStylesheet())) {
            FACES.forEach(Look::load);
            Application.setUserAgentStylesheet(theme);
        }
    }

    /// Light and dark come from one sheet by its media query; a person's choice speaks louder than the desktop's.
    public void colour(Theme theme) {
        scene.getPreferences()
                .setColorScheme(
                        switch (theme) {
                            case SYSTEM -> null;
                            case LIGHT, CONTRAST -> ColorScheme.LIGHT;
                            case DARK -> ColorScheme.DARK;
                        });
        scene.getRoot().pseudoClassStateChanged(CONTRAST, theme == Theme.CONTRAST);
    }

    /// Sets the size of the text that one reads; the interface around it stays as it is.
    public void textSize(int pixels) {
        Parent root = scene.getRoot();
        ObservableList<String> names = root.getStyleClass();
        names.removeIf(name -> name.startsWith("reading-"));
        names.add("reading-" + pixels);
    }

    private static void load(String face) {
        try (InputStream font = resource("font/IBMPlexSans-" + face + ".ttf").openStream()) {
            Font.loadFont(font, 14);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(Look.class.getResource(name), name);
    }
}
