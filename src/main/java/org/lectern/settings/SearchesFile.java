package org.lectern.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.lectern.disk.FolderHold;
import org.lectern.disk.WholeFile;

/// The file that keeps the searches of one library, in the user's settings folder.
///
/// Nothing in it can stop the program. A line that can't be read is left out and told of, the others are kept. A file
/// that a newer Lectern wrote, or that is no such file, is left as it is: nothing is kept in it.
public final class SearchesFile {

    private static final int LARGEST_FILE = 4 * 1024 * 1024;

    private final Path file;
    /// Read until there is the other.
    private final Path former;

    public SearchesFile(Path file) {
        this(file, file);
    }

    private SearchesFile(Path file, Path former) {
        this.file = file;
        this.former = former;
    }

    /// The file for the library in this folder: its name, so that a person finds it, and a number that tells folders of
    /// the same name apart. A library that is carried about with the settings is told by its place beside them,
    /// which is the same on every computer; before, it was told by its whole path.
    public static SearchesFile of(Path settingsFolder, Path library) {
        Path whole = library.toAbsolutePath().normalize();
        Path beside = settingsFolder.toAbsolutePath().normalize().resolveSibling("");
        Path searches = settingsFolder.resolve("searches");
        Path former = searches.resolve(name(whole, whole.toString()));
        return whole.startsWith(beside)
                ? new SearchesFile(
                        searches.resolve(
                                name(whole, beside.relativize(whole).toString().replace('\\', '/'))),
                        former)
                : new SearchesFile(former);
    }

    private static String name(Path library, String place) {
        CRC32 number = new CRC32();
        number.update(place.getBytes(StandardCharsets.UTF_8));
        String last =
                Optional.ofNullable(library.getFileName()).map(Path::toString).orElse("library");
        String name = last.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return String.format(
                Locale.ROOT, "%s-%08x.tsv", name.substring(0, Math.min(name.length(), 40)), number.getValue());
    }

    /// @param searches what was read
    /// @param note     one sentence where not all could be
    /// @param writable false where the file must stay as it is
    public record Loaded(Searches searches, Optional<String> note, boolean writable) {}

    public Loaded load() {
        return load(Files.exists(file) ? file : former);
    }

    private static Loaded load(Path file) {
        if (!Files.exists(file)) {
            return new Loaded(Searches.NONE, Optional.empty(), true);
        }
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_FILE) {
                return refused(file, "is no list of searches");
            }
            String text = Files.readString(file);
            Optional<Integer> version = SearchesText.version(text);
            if (version.isEmpty()) {
                return refused(file, "is no list of searches");
            }
            return version.get() > SearchesText.VERSION
                    ? refused(file, "was written by a newer Lectern")
                    : read(file, SearchesText.parse(text));
        } catch (IOException problem) {
            return refused(file, "could not be read");
        }
    }

    private static Loaded read(Path file, SearchesText.Parsed parsed) {
        int damaged = parsed.damaged();
        Optional<String> note = damaged == 0
                ? Optional.empty()
                : Optional.of((damaged == 1 ? "1 line of the kept searches" : damaged + " lines of the kept searches")
                        + " in " + file + " could not be read and will be left out; the others are here.");
        return new Loaded(parsed.searches(), note, true);
    }

    private static Loaded refused(Path file, String why) {
        return new Loaded(
                Searches.NONE,
                Optional.of("The kept searches are not here, because " + file + " " + why
                        + "; it stays as it is, and new searches are not kept."),
                false);
    }

    /// Changes what the file holds now, which another window may have written since it was loaded.
    ///
    /// @return what it holds then
    /// @throws IOException where the folder can't be written, or a newer Lectern has written the file meanwhile;
    ///     the old file is then untouched
    public Searches change(UnaryOperator<Searches> by) throws IOException {
        try (var _ = FolderHold.of(file.toAbsolutePath().resolveSibling(""))) {
            Loaded loaded = load();
            if (!loaded.writable()) {
                throw new IOException(file + " is no list of searches, or a newer Lectern wrote it");
            }
            Searches changed = by.apply(loaded.searches());
            WholeFile.writePrivate(file, SearchesText.print(changed).getBytes(StandardCharsets.UTF_8));
            return changed;
        }
    }
}
