package org.lectern.ui.shell;

import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.settings.Settings;
import org.lectern.settings.SettingsFile;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.style.Texts;

/// The settings while the window is open: seen by the panes, changed in one place, kept when the window closes.
public final class Choices {

    private final SettingsFile file;
    private final Optional<String> note;
    private final ReadOnlyObjectWrapper<Settings> settings;
    /// As this window found or kept them last: what it changed since is what it writes.
    private Settings kept;

    public Choices(SettingsFile file) {
        this(file, Optional.empty());
    }

    /// @param said a sentence to greet with, where the settings have nothing to say
    public Choices(SettingsFile file, Optional<String> said) {
        this.file = file;
        SettingsFile.Loaded loaded = file.load();
        this.note = loaded.note().or(() -> said);
        this.settings = new ReadOnlyObjectWrapper<>(loaded.settings());
        this.kept = loaded.settings();
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public Settings get() {
        return settings.get();
    }

    /// One sentence that the user should see first, as where the settings file could not be read.
    public Optional<String> note() {
        return note;
    }

    public void change(UnaryOperator<Settings> by) {
        settings.set(by.apply(settings.get()));
    }

    /// Writes the settings; a sentence where that failed. Nothing else depends on it.
    public Optional<String> keep() {
        try {
            file.save(kept, settings.get());
            kept = settings.get();
            return Optional.empty();
        } catch (IOException problem) {
            return Optional.of(Texts.text("settings.notKept", TaskRunner.sentence(problem)));
        }
    }

    /// Writes what the person chose since the settings were last kept; a sentence where that failed. Where the window
    /// stood is not chosen: losing it is worth no word.
    Optional<String> keepChosen() {
        return settings.get().equals(kept.withPlace(settings.get().place())) ? Optional.empty() : keep();
    }
}
