package org.lectern.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.lectern.disk.FolderHold;
import org.lectern.disk.WholeFile;

/// The file that keeps the settings between two sessions.
///
/// A file that can't be read never stops the program: the defaults are used and one sentence says so. Saving writes a
/// new file beside the old one and swaps them in one step, so that a crash leaves the old settings whole. A file that
/// a newer program wrote is left as it is: the defaults serve for the session and nothing is kept.
public final class SettingsFile {

    /// Its name in the folder of settings.
    public static final String NAME = "settings.properties";

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
            Properties properties = lines();
            if (SettingsText.version(properties) > SettingsText.VERSION) {
                return new Loaded(Settings.DEFAULT, Optional.of(newer()));
            }
            return new Loaded(SettingsText.parse(properties), Optional.empty());
        } catch (IOException | IllegalArgumentException problem) {
            return damaged("it is damaged");
        }
    }

    private Properties lines() throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        return properties;
    }

    private boolean isNewer() {
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) <= LARGEST_FILE
                    && SettingsText.version(lines()) > SettingsText.VERSION;
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }

    private boolean holds(String text) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) <= LARGEST_FILE
                && Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8));
    }

    private String newer() {
        return "The settings in " + file + " are of a newer Lectern and are left as they are; for now the defaults are"
                + " used.";
    }

    private Loaded damaged(String why) {
        String note = "The settings in " + file + " could not be read (" + why + "); the defaults are used.";
        return new Loaded(Settings.DEFAULT, Optional.of(note));
    }

    /// Writes what was changed; the rest stays as it is in the file, which another window may have written meanwhile.
    /// Settings that are there already are not written again: most sessions change none.
    ///
    /// @param before as they were when they were loaded or saved last
    /// @throws IOException where the folder can't be written or a newer program's file is there; the old file is
    ///     then untouched
    public void save(Settings before, Settings now) throws IOException {
        if (holds(changed(before, now))) {
            return;
        }
        try (var _ = FolderHold.of(file.toAbsolutePath().resolveSibling(""))) {
            WholeFile.writePrivate(file, changed(before, now).getBytes(StandardCharsets.UTF_8));
        }
    }

    private String changed(Settings before, Settings now) throws IOException {
        if (isNewer()) {
            throw new IOException(newer());
        }
        boolean readable = Files.exists(file) && load().note().isEmpty();
        return SettingsText.print(readable ? now.changedSince(before, load().settings()) : now);
    }
}
