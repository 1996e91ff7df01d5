import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Gathers what goes into the image beside Java: the jars, native code of this system only, the shipped library, the
/// papers.
final class Input {

    private static final String NATIVE = "ai/onnxruntime/native/";

    private final Place place;

    Input(Place place) {
        this.place = place;
    }

    void gather() throws IOException {
        Tools.deleteTree(place.input());
        Files.createDirectories(place.input());
        for (Path jar : jars()) {
            Path target = place.input().resolve(jar.getFileName().toString());
            if (jar.getFileName().toString().startsWith("onnxruntime-")) {
                withoutNatives(jar, target);
            } else {
                Files.copy(jar, target);
            }
        }
        Tools.copyTree(place.base().resolve("knowledge"), place.input().resolve("knowledge"));
        Files.copy(place.base().resolve("LICENSE"), place.input().resolve("LICENSE"));
        Files.copy(place.packaging().resolve("CHANGELOG.md"), place.input().resolve("CHANGELOG.md"));
    }

    /// Every jar but those of JavaFX that are part of the runtime.
    private List<Path> jars() throws IOException {
        try (var files = Files.list(place.jars())) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.getFileName().toString().startsWith("javafx-"))
                    .sorted()
                    .toList();
        }
    }

    /// The jar of onnxruntime carries the native code of every system, and would unpack it into the temporary folder
    /// at every start: this system's lies beside the jars instead, the others' stays behind.
    private void withoutNatives(Path jar, Path target) throws IOException {
        Path natives = Files.createDirectories(place.input().resolve("native"));
        String own = NATIVE + platform() + "/";
        try (ZipFile from = new ZipFile(jar.toFile());
                OutputStream bytes = Files.newOutputStream(target);
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            List<ZipEntry> entries = new ArrayList<>(from.stream().toList());
            entries.sort(Comparator.comparing(ZipEntry::getName));
            for (ZipEntry entry : entries) {
                String name = entry.getName();
                if (entry.isDirectory()) {
                    continue;
                }
                if (!name.startsWith(NATIVE)) {
                    copy(from, entry, to);
                } else if (name.startsWith(own) && isLibrary(name.substring(own.length()))) {
                    try (InputStream code = from.getInputStream(entry)) {
                        Files.copy(code, natives.resolve(name.substring(own.length())));
                    }
                }
            }
        }
    }

    private static boolean isLibrary(String name) {
        return !name.contains("/") && (name.endsWith(".so") || name.endsWith(".dylib") || name.endsWith(".dll"));
    }

    /// Stored, not packed again: the package as a whole is.
    private void copy(ZipFile from, ZipEntry entry, ZipOutputStream to) throws IOException {
        byte[] content;
        try (InputStream stream = from.getInputStream(entry)) {
            content = stream.readAllBytes();
        }
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry fresh = new ZipEntry(entry.getName());
        fresh.setMethod(ZipEntry.STORED);
        fresh.setSize(content.length);
        fresh.setCrc(sum.getValue());
        // One time for all, told as a clock shows it: the same bytes in whatever zone it is packed.
        fresh.setTimeLocal(LocalDateTime.ofInstant(Instant.parse(place.stamp()), ZoneOffset.UTC));
        to.putNextEntry(fresh);
        to.write(content);
        to.closeEntry();
    }

    private static String platform() {
        String system =
                switch (Place.system()) {
                    case LINUX -> "linux";
                    case MAC -> "osx";
                    case WINDOWS -> "win";
                };
        return system + "-" + (Place.isArm() ? "aarch64" : "x64");
    }
}
