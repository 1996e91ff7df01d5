package org.lectern.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/// The file that keeps the settings between two sessions.
///
/// A file that can't be read never stops the program: the defaults are used and one sentence says so. Saving writes a
/// new file beside the old one and swaps them in one step, so that a crash leaves the old settings whole.
public final class SettingsFile {

    private static final int LARGEST_FILE = 256 * 1024;

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /// What was read, and one sentence where the defaults had to be used.
    public record Loaded(Settings settings, Optional<String> note) {}

    public Loaded load() {
        if (!Files.exists(file)) {
            return new Loaded(Settings.DEFAULT, Optional.empty());
        }
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_FILE) {
                return damaged("it is no settings file");
            }
            Properties properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            return new Loaded(SettingsText.parse(properties), Optional.empty());
        } catch (IOException | IllegalArgumentException problem) {
            return damaged("it is damaged");
        }
    }

    private Loaded damaged(String why) {
        String note = "The settings in " + file + " could not be read (" + why + "); the defaults are used.";
        return new Loaded(Settings.DEFAULT, Optional.of(note));
    }

    /// @throws IOException where the folder can't be written; the old file is then untouched
    public void save(Settings settings) throws IOException {
        WholeFile.write(file, SettingsText.print(settings));
    }
}
