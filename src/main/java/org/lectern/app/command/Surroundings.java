package org.lectern.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the program is told by the system that it runs on: folders, display, the user's name.
///
/// @param variables  the environment's variables
/// @param properties the Java system's properties
/// @param workingFolder where the program was started
public record Surroundings(Map<String, String> variables, Map<String, String> properties, Path workingFolder) {

    /// Property that names the user's own library where it is not among the user's documents.
    public static final String OWN_LIBRARY = "lectern.library";

    /// Set by the launcher of an installed program, and by no other.
    private static final String LAUNCHER = "jpackage.app-path";

    public Surroundings {
        variables = Map.copyOf(variables);
        properties = Map.copyOf(properties);
    }

    public static Surroundings ofThisProcess() {
        Map<String, String> properties = new HashMap<>();
        System.getProperties()
                .stringPropertyNames()
                .forEach(name -> properties.put(name, System.getProperty(name, "")));
        return new Surroundings(System.getenv(), properties, Path.of("").toAbsolutePath());
    }

    /// False where a window could only fail: a Unix without a display server and without JavaFX's own headless
    /// platform.
    public boolean hasDisplay() {
        boolean unix = !system().contains("win") && !system().contains("mac");
        return !unix || told("DISPLAY") || told("WAYLAND_DISPLAY") || properties.containsKey("glass.platform");
    }

    /// The library that is meant where none is named: the one that the user set, the one started in, the user's own,
    /// the shipped one.
    public Path defaultLibrary() {
        return Stream.of(
                        variable("LECTERN_LIBRARY").map(Path::of),
                        Optional.of(workingFolder).filter(Surroundings::isLibrary),
                        ownLibrary().filter(Surroundings::isLibrary),
                        Optional.of(shippedLibrary()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    /// The library that comes with the program.
    public Path shippedLibrary() {
        return Optional.ofNullable(properties.get("lectern.home"))
                .map(home -> Path.of(home, "knowledge"))
                .filter(Files::isDirectory)
                .orElse(workingFolder.resolve("knowledge"));
    }

    /// Where the user's own copy of the shipped library is, or would be; none where the program is not installed.
    public Optional<Path> ownLibrary() {
        return property(OWN_LIBRARY)
                .map(Path::of)
                .or(() -> property(LAUNCHER).map(_ -> documents().resolve("Lectern")));
    }

    /// Makes the folder that the user's own library lies in, but only where that is the program's to make: a missing
    /// folder of documents is the user's business.
    public void makeOwnFolder(Path library) throws IOException {
        Path parent = library.toAbsolutePath().getParent();
        if (parent != null && properties.containsKey(OWN_LIBRARY)) {
            Files.createDirectories(parent);
        }
    }

    /// The folder that holds the launcher that started this program, where one did.
    public Optional<Path> launcherFolder() {
        return property(LAUNCHER)
                .map(launcher ->
                        Optional.ofNullable(Path.of(launcher).toAbsolutePath().getParent()))
                .orElseGet(() -> property("lectern.home").map(home -> Path.of(home, "bin")));
    }

    /// How many folders, counted from the launcher's upwards, belong to the program or hold nothing but it.
    public int foldersOfProgram() {
        // Lectern.app/Contents/MacOS/Lectern and what stands beside Lectern.app; bin/lectern; Lectern.exe.
        return system().contains("mac") ? 4 : system().contains("win") ? 1 : 2;
    }

    /// The user's documents, by the custom of each system; the folder need not exist.
    private Path documents() {
        return Stream.of(variable("XDG_DOCUMENTS_DIR").map(Path::of), namedDocuments())
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(home().resolve("Documents"));
    }

    /// What a Linux desktop calls the folder of documents in the user's language.
    private Optional<Path> namedDocuments() {
        Path names = variable("XDG_CONFIG_HOME")
                .map(Path::of)
                .orElse(home().resolve(".config"))
                .resolve("user-dirs.dirs");
        if (!Files.isRegularFile(names)) {
            return Optional.empty();
        }
        String key = "XDG_DOCUMENTS_DIR=\"";
        try (Stream<String> lines = Files.lines(names)) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith(key) && line.endsWith("\""))
                    .map(line -> line.substring(key.length(), line.length() - 1))
                    .map(path -> Path.of(path.replace("$HOME", home().toString())))
                    .findFirst();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /// Where files may lie that can be made again at any time, by the custom of each system.
    public Path cacheFolder() {
        return variable("LECTERN_CACHE").map(Path::of).orElseGet(() -> {
            if (system().contains("win")) {
                return variable("LOCALAPPDATA").map(Path::of).orElse(home()).resolve("Lectern/Cache");
            }
            if (system().contains("mac")) {
                return home().resolve("Library/Caches/Lectern");
            }
            return variable("XDG_CACHE_HOME")
                    .map(Path::of)
                    .orElse(home().resolve(".cache"))
                    .resolve("lectern");
        });
    }

    /// Where the user's settings are kept, by the custom of each system.
    public Path settingsFolder() {
        return variable("LECTERN_SETTINGS").map(Path::of).orElseGet(() -> {
            if (system().contains("win")) {
                return variable("APPDATA").map(Path::of).orElse(home()).resolve("Lectern");
            }
            if (system().contains("mac")) {
                return home().resolve("Library/Application Support/Lectern");
            }
            return variable("XDG_CONFIG_HOME")
                    .map(Path::of)
                    .orElse(home().resolve(".config"))
                    .resolve("lectern");
        });
    }

    /// The operating system's name for the person; who decides where no other name was chosen.
    public String userName() {
        String name = properties.getOrDefault("user.name", "").strip();
        return name.isEmpty() ? "unknown" : name;
    }

    /// Whether a folder has the shape of a library.
    public static boolean isLibrary(Path folder) {
        return Files.isRegularFile(folder.resolve("library.yaml"));
    }

    private Path home() {
        return Path.of(properties.getOrDefault("user.home", "."));
    }

    private String system() {
        return properties.getOrDefault("os.name", "").toLowerCase(Locale.ROOT);
    }

    private Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name)).filter(value -> !value.isBlank());
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    private boolean told(String name) {
        return variable(name).isPresent();
    }
}
