import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Makes a Java that holds only what Lectern uses, with JavaFX as a part of it.
///
/// As part of the runtime, JavaFX needs no module path, unpacks no native code into the user's home, and is found by
/// the AOT cache wherever the program is installed.
final class RuntimeImage {

    /// Used by name only, where no tool can see it: Lucene asks jdk.management for the size of objects, jdk.unsupported
    /// holds the Unsafe of several libraries, jdk.zipfs opens what lies in jars.
    private static final Set<String> BY_NAME =
            Set.of("javafx.controls", "java.logging", "java.management", "jdk.management", "jdk.unsupported", "jdk.zipfs");

    /// Lucene offers to use it; measured, it gains nothing and slows the start.
    private static final Set<String> UNWANTED = Set.of("jdk.incubator.vector");

    private final Place place;

    RuntimeImage(Place place) {
        this.place = place;
    }

    void make() throws IOException {
        Path modules = place.work().resolve("modules");
        Tools.deleteTree(modules);
        Files.createDirectories(modules);
        for (Path jar : javafx()) {
            module(jar, modules);
        }
        Tools.deleteTree(place.runtime());
        Tools.jdk(
                "jlink",
                List.of(
                        "--module-path", modules.toString(),
                        "--add-modules", String.join(",", needed()),
                        "--strip-debug", "--no-header-files", "--no-man-pages",
                        "--output", place.runtime().toString()));
    }

    private List<Path> javafx() throws IOException {
        List<String> wanted = List.of("javafx-base-", "javafx-graphics-", "javafx-controls-");
        try (var files = Files.list(place.jars())) {
            return files.filter(file -> wanted.stream().anyMatch(file.getFileName().toString()::startsWith))
                    // The one without a platform in its name is empty.
                    .filter(file -> file.getFileName().toString().matches("javafx-[a-z]+-[0-9.]+-[a-z].*"))
                    .sorted()
                    .toList();
        }
    }

    /// Turns a jar of JavaFX into a module whose native code jlink puts where Java looks for it.
    private static void module(Path jar, Path modules) throws IOException {
        String name = "javafx." + jar.getFileName().toString().split("-")[1];
        Path classes = modules.resolve(name).resolve("classes");
        Path natives = Files.createDirectories(modules.resolve(name).resolve("natives"));
        Files.createDirectories(classes);
        try (var zip = java.nio.file.FileSystems.newFileSystem(jar);
                var files = Files.walk(zip.getPath("/"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String inside = file.toString().substring(1);
                boolean code = inside.matches("[^/]*\\.(so|dylib|dll)");
                if (!inside.startsWith("META-INF/")) {
                    Path target = (code ? natives : classes).resolve(inside);
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        Tools.jdk(
                "jmod",
                List.of(
                        "create",
                        "--class-path",
                        classes.toString(),
                        "--libs",
                        natives.toString(),
                        modules.resolve(name + ".jmod").toString()));
    }

    private Set<String> needed() throws IOException {
        List<String> others = new ArrayList<>();
        Path own = place.input().resolve("lectern-" + place.version() + ".jar");
        try (var files = Files.list(place.input())) {
            files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.equals(own))
                    .sorted()
                    .forEach(file -> others.add(file.toString()));
        }
        String found = Tools.jdk(
                "jdeps",
                List.of(
                        "--ignore-missing-deps",
                        "--multi-release",
                        "25",
                        "--print-module-deps",
                        "--recursive",
                        "--class-path",
                        String.join(File.pathSeparator, others),
                        "--module-path",
                        javafx().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                        "--add-modules",
                        "javafx.controls",
                        own.toString()));
        Set<String> modules = new TreeSet<>(BY_NAME);
        modules.addAll(List.of(found.strip().split(",")));
        modules.removeAll(UNWANTED);
        return modules;
    }
}
