import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Wraps the image in the package of this system.
///
/// On Windows and macOS jpackage does. Its `.deb` puts desktop entries in place by a script, which fails where there is
/// no desktop, and can tie the program to all files of an ending but not to the one name `library.yaml`; so on Linux
/// the files are laid out as Debian wants them and Debian's own tool packs them, without any script.
final class Installer {

    private final Place place;

    Installer(Place place) {
        this.place = place;
    }

    void make() throws IOException, InterruptedException {
        switch (Place.system()) {
            case LINUX -> debian();
            case MAC -> jpackage("dmg", List.of());
            case WINDOWS ->
                jpackage("msi", List.of("--win-menu", "--win-shortcut-prompt", "--win-dir-chooser", "--win-per-user-install"));
        }
    }

    private void jpackage(String type, List<String> more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--type", type,
                "--name", place.name(),
                "--app-version", place.version(),
                "--app-image", place.image().toString(),
                "--license-file", place.base().resolve("LICENSE").toString(),
                "--file-associations", place.packaging().resolve("library.properties").toString(),
                "--dest", place.result().toString()));
        arguments.addAll(more);
        Tools.jdk("jpackage", arguments);
    }

    private void debian() throws IOException, InterruptedException {
        Path root = place.work().resolve("deb");
        Tools.deleteTree(root);
        Tools.copyTree(place.image(), root.resolve("opt/lectern"));
        Path linux = place.packaging().resolve("linux");
        put(linux.resolve("lectern.desktop"), root.resolve("usr/share/applications/lectern.desktop"));
        put(linux.resolve("lectern.xml"), root.resolve("usr/share/mime/packages/lectern.xml"));
        for (int size : List.of(16, 32, 48, 64, 128, 256, 512)) {
            put(
                    place.packaging().resolve("icon/lectern-" + size + ".png"),
                    root.resolve("usr/share/icons/hicolor/" + size + "x" + size + "/apps/lectern.png"));
        }
        put(
                place.packaging().resolve("icon/lectern.svg"),
                root.resolve("usr/share/icons/hicolor/scalable/apps/lectern.svg"));
        put(place.base().resolve("LICENSE"), root.resolve("usr/share/doc/lectern/copyright"));
        put(place.input().resolve("THIRD-PARTY.md"), root.resolve("usr/share/doc/lectern/THIRD-PARTY.md"));
        Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(root.resolve("usr/bin/lectern"), Path.of("../../opt/lectern/bin/lectern"));
        Path control = root.resolve("DEBIAN/control");
        Files.createDirectories(control.getParent());
        Files.writeString(
                control,
                Files.readString(linux.resolve("control"))
                        .replace("@version@", place.version())
                        .replace("@architecture@", Place.isArm() ? "arm64" : "amd64")
                        .replace("@kilobytes@", Long.toString(Tools.size(root) / 1024)));
        permissions(root);
        Tools.stamp(root, FileTime.from(Instant.parse(place.stamp())));
        String epoch = Long.toString(Instant.parse(place.stamp()).getEpochSecond());
        Tools.program(
                Map.of("SOURCE_DATE_EPOCH", epoch),
                List.of(
                        "dpkg-deb",
                        "--root-owner-group",
                        "-Zzstd",
                        "-z10",
                        "--build",
                        root.toString(),
                        place.result().resolve("lectern_" + place.version() + ".deb").toString()));
    }

    private static void put(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    /// All may read, only root may write, whatever the umask of the one who builds.
    private static void permissions(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            for (Path file : files.toList()) {
                if (!Files.isSymbolicLink(file)) {
                    boolean runs = Files.isDirectory(file) || Files.isExecutable(file);
                    Files.setPosixFilePermissions(
                            file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }
}
