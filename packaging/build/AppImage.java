import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Makes the image, a folder that runs where it is put, and the AOT cache inside it.
final class AppImage {

    private static final String CACHE = "lectern.aot";
    private static final String QUESTION = "CK";

    private final Place place;

    AppImage(Place place) {
        this.place = place;
    }

    void make() throws IOException, InterruptedException {
        Tools.deleteTree(place.image());
        Files.createDirectories(place.result());
        List<String> arguments = new ArrayList<>(List.of(
                "--type", "app-image",
                "--name", place.name(),
                "--app-version", place.version(),
                "--vendor", "Lectern",
                "--description", "A reading room for medical sources, offline",
                "--copyright", "MIT licence",
                "--icon", icon().toString(),
                "--input", place.input().toString(),
                "--runtime-image", place.runtime().toString(),
                "--main-jar", "lectern-" + place.version() + ".jar",
                "--main-class", "org.lectern.app.Main",
                "--dest", place.result().toString()));
        options().forEach(option -> arguments.addAll(List.of("--java-options", option)));
        Tools.jdk("jpackage", arguments);
        Tools.stamp(place.image(), FileTime.from(Instant.parse(place.stamp())));
        train();
        if (Place.system() == Place.System.LINUX) {
            new LinuxLauncher(place).put(options(), configured("app.classpath"));
        } else {
            removeCommands();
        }
        if (Place.system() == Place.System.MAC) {
            // The cache came after jpackage had sealed the bundle.
            Tools.program(Map.of(), List.of("codesign", "--force", "--sign", "-", place.image().toString()));
        }
        Tools.stamp(place.image(), FileTime.from(Instant.parse(place.stamp())));
    }

    Path icon() {
        return place.packaging()
                .resolve("icon")
                .resolve(
                        switch (Place.system()) {
                            case LINUX -> "lectern-256.png";
                            case MAC -> "lectern.icns";
                            case WINDOWS -> "lectern.ico";
                        });
    }

    /// What the launcher tells Java. Java's own log is off: a cache that does not fit, as after a copy that changed the
    /// jars' times, costs a slower start and not a warning that nobody can act on.
    private static List<String> options() {
        return List.of(
                "--add-modules=javafx.controls",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "--add-exports=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED",
                "--add-exports=javafx.graphics/com.sun.javafx.scene.text=ALL-UNNAMED",
                "--add-exports=javafx.graphics/com.sun.javafx.util=ALL-UNNAMED",
                "--add-exports=javafx.base/com.sun.javafx=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                // Beyond 32 GB Java addresses memory in another way, and no cache would fit.
                "-Xmx4g",
                // A start loads classes beyond the small first limit, and each time the limit is met the whole heap is
                // looked through.
                "-XX:MetaspaceSize=96m",
                "-Xlog:disable",
                // The cache stands where it was made for: elsewhere, Java would first rewrite each address in it.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:ArchiveRelocationMode=0",
                "-XX:AOTCache=$APPDIR/" + CACHE,
                "-Dlectern.home=$APPDIR",
                "-Donnxruntime.native.path=$APPDIR/native");
    }

    /// Plays one session with the image's own Java, jars and options, which Java then keeps in the cache.
    private void train() throws IOException, InterruptedException {
        Path rehearsal = place.work().resolve("rehearsal");
        Tools.deleteTree(rehearsal);
        Path cache = place.imageApp().resolve(CACHE);
        Map<String, String> surroundings = Map.of(
                "LECTERN_LIBRARY", place.imageApp().resolve("knowledge").toString(),
                "LECTERN_CACHE", rehearsal.resolve("cache").toString(),
                "LECTERN_SETTINGS", rehearsal.resolve("settings").toString());
        Tools.program(surroundings, java(List.of(), "index"));
        String said = Tools.program(
                surroundings,
                java(List.of(
                        "@" + place.packaging().resolve("build/training.options"),
                        "-XX:AOTCacheOutput=" + cache,
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Dlectern.rehearsal=" + QUESTION)));
        if (!Files.isRegularFile(cache) || said.contains("rehearsal waited")) {
            throw new IllegalStateException("No AOT cache was made.\n" + said);
        }
    }

    private List<String> java(List<String> more, String... program) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(place.imageRuntime().resolve("bin").resolve("java").toString());
        options().stream()
                .filter(option -> !option.startsWith("-XX:AOTCache") && !option.startsWith("-Xlog"))
                .map(option -> option.replace("$APPDIR", place.imageApp().toString()))
                .forEach(command::add);
        command.addAll(more);
        command.addAll(List.of("-classpath", classPath(), "org.lectern.app.Main"));
        command.addAll(List.of(program));
        return command;
    }

    /// The class path in the very order that the launcher will use.
    private String classPath() throws IOException {
        return configured("app.classpath").stream()
                .map(jar -> jar.replace("$APPDIR", place.imageApp().toString()))
                .map(Path::of)
                .map(Path::toString)
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    /// What jpackage tells its launcher under this name.
    private List<String> configured(String name) throws IOException {
        String key = name + "=";
        return Files.readAllLines(place.imageApp().resolve(place.name() + ".cfg")).stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .toList();
    }

    /// The launcher needs no `java` command; only the training did.
    private void removeCommands() throws IOException {
        Path bin = place.imageRuntime().resolve("bin");
        if (Place.system() == Place.System.MAC) {
            Tools.deleteTree(bin);
            return;
        }
        try (var files = Files.list(bin)) {
            for (Path command : files.filter(file -> file.toString().endsWith(".exe")).toList()) {
                Files.delete(command);
            }
        }
    }
}
