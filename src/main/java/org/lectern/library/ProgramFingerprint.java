package org.lectern.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipFile;

/// The hash of the program's own code and rules. What a source is read as depends on them as much as on its text: after
/// an update of the program every source must be read again, and only then.
final class ProgramFingerprint {

    private ProgramFingerprint() {}

    /// The hash of the jar, or of the folder of classes, that this class came from. A jar keeps a checksum of each of
    /// its files, so that its list of contents says as much as all of it and is read in a fraction of the time.
    static String compute() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            CodeSource code = ProgramFingerprint.class.getProtectionDomain().getCodeSource();
            Path home = Path.of(code.getLocation().toURI());
            if (Files.isRegularFile(home)) {
                contents(home, digest);
            } else {
                files(home, digest);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static void contents(Path jar, MessageDigest digest) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(entry -> entry.getName() + " " + entry.getSize() + " " + entry.getCrc() + "\n")
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void files(Path folder, MessageDigest digest) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
    }
}
