import java.nio.file.Path;
import java.util.Locale;

/// Where the packaging reads and writes.
///
/// @param base    the project's folder
/// @param version the program's version
/// @param stamp   the time that every packaged file bears, so that one commit gives one result
record Place(Path base, String version, String stamp) {

    enum System {
        LINUX,
        MAC,
        WINDOWS
    }

    static System system() {
        String name = java.lang.System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("win") ? System.WINDOWS : name.contains("mac") ? System.MAC : System.LINUX;
    }

    static boolean isArm() {
        return java.lang.System.getProperty("os.arch").equals("aarch64");
    }

    Path target() {
        return base.resolve("target");
    }

    /// The runnable program as `mvn package` leaves it: our jar and all others.
    Path jars() {
        return target().resolve("lectern").resolve("lib");
    }

    Path packaging() {
        return base.resolve("packaging");
    }

    /// Everything in between; may be deleted.
    Path work() {
        return target().resolve("package-work");
    }

    /// What the user gets.
    Path result() {
        return target().resolve("package");
    }

    Path input() {
        return work().resolve("input");
    }

    Path runtime() {
        return work().resolve("runtime");
    }

    /// The name of the program on this system.
    String name() {
        return system() == System.LINUX ? "lectern" : "Lectern";
    }

    Path image() {
        return result().resolve(system() == System.MAC ? "Lectern.app" : name());
    }

    /// The folder of jars and data inside the image; the launcher calls it `$APPDIR`.
    Path imageApp() {
        return image().resolve(
                        switch (system()) {
                            case LINUX -> "lib/app";
                            case MAC -> "Contents/app";
                            case WINDOWS -> "app";
                        });
    }

    /// The Java inside the image.
    Path imageRuntime() {
        return image().resolve(
                        switch (system()) {
                            case LINUX -> "lib/runtime";
                            case MAC -> "Contents/runtime/Contents/Home";
                            case WINDOWS -> "runtime";
                        });
    }
}
