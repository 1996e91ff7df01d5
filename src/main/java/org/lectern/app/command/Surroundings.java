package org.lectern.app.command;

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

    /// The library that is meant where none is named: the one that the user set, the one started in, the shipped one.
    public Path defaultLibrary() {
        return Stream.of(
                        variable("LECTERN_LIBRARY").map(Path::of),
                        Optional.of(workingFolder).filter(Surroundings::isLibrary),
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

    private static boolean isLibrary(Path folder) {
        return Files.isRegularFile(folder.resolve("library.yaml"));
    }

    private Path home() {
        return Path.of(properties.getOrDefault("user.home", "."));
    }

    private String system() {
        return properties.getOrDefault("os.name", "").toLowerCase(Locale.ROOT);
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    private boolean told(String name) {
        return variable(name).isPresent();
    }
}
