package org.lectern.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.app.command.Surroundings;

/// Lets the program be carried about: library, settings and index in one folder, nothing in the user's home.
///
/// Asked for by `--portable DIR`, or by a file named `lectern.portable` beside the launcher or in the program's top
/// folder, as on a USB stick; then the folder `lectern-data` beside that file is used.
final class Portable {

    static final String SWITCH = "--portable";

    private static final String MARKER = "lectern.portable";
    private static final String DATA = "lectern-data";

    private Portable() {}

    /// The surroundings as the rest of the program shall see them. What the user set by hand speaks louder.
    static Surroundings applied(Surroundings surroundings, String... args) {
        return asked(surroundings, args)
                .or(() -> marked(surroundings))
                .map(folder -> in(folder, surroundings))
                .orElse(surroundings);
    }

    private static Surroundings in(Path folder, Surroundings surroundings) {
        Map<String, String> variables = new HashMap<>(surroundings.variables());
        variables.putIfAbsent("LECTERN_SETTINGS", folder.resolve("settings").toString());
        variables.putIfAbsent("LECTERN_CACHE", folder.resolve("cache").toString());
        Map<String, String> properties = new HashMap<>(surroundings.properties());
        properties.put(Surroundings.OWN_LIBRARY, folder.resolve("library").toString());
        return new Surroundings(variables, properties, surroundings.workingFolder());
    }

    private static Optional<Path> asked(Surroundings surroundings, String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(SWITCH + "=")) {
                return Optional.of(surroundings.workingFolder().resolve(args[i].substring(SWITCH.length() + 1)));
            }
            if (args[i].equals(SWITCH) && i + 1 < args.length) {
                return Optional.of(surroundings.workingFolder().resolve(args[i + 1]));
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> marked(Surroundings surroundings) {
        return surroundings.launcherFolder().stream()
                .flatMap(folder -> Stream.iterate(folder, Portable::hasParent, Path::getParent)
                        .limit(surroundings.foldersOfProgram()))
                .filter(folder -> Files.exists(folder.resolve(MARKER)))
                .map(folder -> folder.resolve(DATA))
                .findFirst();
    }

    private static boolean hasParent(Path folder) {
        return folder.getParent() != null;
    }
}
