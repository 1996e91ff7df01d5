package org.lectern.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipFile;

/// The hash of the program's own code and rules. What a source is read as depends on them as much as on its text: after
/// an update of the program every source must be read again, and only then.
final class ProgramFingerprint {

    private static final String IN_A_JAR = "jar:";
    private static final String BANG = "!/";

    private ProgramFingerprint() {}

    /// A program that runs stays what it was when it started, whatever is done to its files.
    private static final class Running {
        private static final String HASH = compute();
    }

    static String ofThisProgram() {
        return Running.HASH;
    }

    /// The hash of the jar, or of the folder of classes, that this class came from. A jar keeps a checksum of each of
    /// its files, so that its list of contents says as much as all of it and is read in a fraction of the time.
    private static String compute() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Path home = home();
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

    /// By way of the class's own file: a class that comes out of an AOT cache may not tell its code source.
    private static Path home() throws URISyntaxException {
        String name = ProgramFingerprint.class.getName().replace('.', '/') + ".class";
        URL own = ProgramFingerprint.class.getResource("/" + name);
        if (own == null) {
            throw new IllegalStateException("the program does not find its own " + name);
        }
        String address = own.toString();
        String root = address.substring(0, address.length() - name.length());
        return Path.of(new URI(
                root.startsWith(IN_A_JAR) ? root.substring(IN_A_JAR.length(), root.length() - BANG.length()) : root));
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
