import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes what a user installs, on the system that it runs on: an app image with its own Java, and the package of that
/// system (`.deb`, `.dmg`, `.msi`). Run by `mvn -Ppackage verify`; the arguments are the project's folder, its version
/// and the time that packaged files bear.
final class Ship {

    private Ship() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Place place = new Place(Path.of(arguments[0]).toAbsolutePath(), arguments[1], arguments[2]);
        Files.createDirectories(place.work());
        try {
            make(place);
        } catch (Unfit unfit) {
            System.err.println("[package] " + unfit.getMessage());
            System.exit(1);
        }
    }

    private static void make(Place place) throws IOException, InterruptedException {
        step("jars, native code, library", () -> new Input(place).gather());
        step("notices", () -> new Notices(place).write());
        step("runtime", () -> new RuntimeImage(place).make());
        step("image and AOT cache", () -> new AppImage(place).make());
        step("package", () -> new Installer(place).make());
        say("image " + megabytes(Tools.size(place.image())) + " in " + place.image());
        try (var files = Files.list(place.result())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                say(megabytes(Files.size(file)) + " " + file);
            }
        }
    }

    private interface Step {
        void run() throws IOException, InterruptedException;
    }

    private static void step(String name, Step step) throws IOException, InterruptedException {
        say(name);
        step.run();
    }

    private static void say(String line) {
        System.out.println("[package] " + line);
    }

    private static String megabytes(long bytes) {
        return Math.round(bytes / 1e6) + " MB";
    }
}
