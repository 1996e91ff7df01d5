import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Puts a launcher of our own in the place of jpackage's.
///
/// Before it starts Java, jpackage's launcher on Linux asks `rpm` and `dpkg` twice which package it came with, and
/// waits for them to look through the lists of all that is installed: a tenth of a second here, more where more is
/// installed. On the other systems it asks nobody.
final class LinuxLauncher {

    private final Place place;

    LinuxLauncher(Place place) {
        this.place = place;
    }

    /// @param options what Java is told; `$APPDIR` stands for the folder of jars
    /// @param jars    the class path, with `$APPDIR` too
    void put(List<String> options, List<String> jars) throws IOException {
        String script = Files.readString(place.packaging().resolve("linux/launcher.sh"))
                .replace("@options@", options.stream().map(LinuxLauncher::quoted).collect(Collectors.joining(" \\\n    ")))
                .replace("@classpath@", quoted(String.join(":", jars)));
        // Over what jpackage made: the file keeps the right to be run.
        Files.writeString(place.image().resolve("bin").resolve(place.name()), script);
        keepOneCommand();
        Files.delete(place.imageApp().resolve(place.name() + ".cfg"));
        Files.delete(place.image().resolve("lib/libapplauncher.so"));
    }

    /// The runtime's `java` bears our name, so that the system's list of processes shows it.
    private void keepOneCommand() throws IOException {
        Path commands = place.imageRuntime().resolve("bin");
        Path aside = place.imageRuntime().resolve(place.name());
        Files.move(commands.resolve("java"), aside);
        Tools.deleteTree(commands);
        Files.createDirectory(commands);
        Files.move(aside, commands.resolve(place.name()));
    }

    private static String quoted(String words) {
        return '"' + words.replace("$APPDIR", "$app") + '"';
    }
}
