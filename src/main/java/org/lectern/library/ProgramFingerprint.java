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
import java.util.List;

/// The hash of the program's own code and rules. What a source is read as depends on them as much as on its text: after
/// an update of the program every source must be read again, and only then.
final class ProgramFingerprint {

    private ProgramFingerprint() {}

    /// The hash of the jar, or of the folder of classes, that this class came from.
    static String compute() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            CodeSource code = ProgramFingerprint.class.getProtectionDomain().getCodeSource();
            Path home = Path.of(code.getLocation().toURI());
            for (Path file : files(home)) {
                digest.update(home.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Path> files(Path home) throws IOException {
        if (Files.isRegularFile(home)) {
            return List.of(home);
        }
        try (var all = Files.walk(home)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
