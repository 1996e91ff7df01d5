package org.lectern.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.lectern.disk.WholeFile;
import org.lectern.index.Fingerprint;
import org.lectern.vocabulary.VocabularyFiles;
import org.lectern.yaml.YamlNode;
import org.lectern.yaml.YamlReader;
import org.lectern.yaml.YamlText;
import org.lectern.yaml.YamlTrouble;

/// `corpus.yaml`, by which a folder stands for a plain collection that lies elsewhere.
///
/// @param corpus      the collection's file
/// @param vocabulary  the folder of the vocabulary that its records are tagged with, and appraised; empty where they
///                    are taken as they are
record CorpusMarker(Path corpus, Optional<Path> vocabulary) {

    private static final int GREATEST_SIZE = 65_536;
    /// Changes with what is read from a line, so that an older index is made again.
    private static final String SHAPE = "corpus 1 ";

    private static Path file(LibraryFolder folder) {
        return folder.root().resolve("corpus.yaml");
    }

    static boolean isIn(LibraryFolder folder) {
        return Files.isRegularFile(file(folder)) && !Files.exists(folder.description());
    }

    static CorpusMarker read(LibraryFolder folder) {
        Path file = file(folder);
        try {
            YamlNode.Mapping said =
                    new YamlReader(GREATEST_SIZE).read(Files.readString(file)).asMapping("the file");
            // An earlier version wrote a fingerprint that nobody read.
            said.allowOnly(List.of("corpus", "fingerprint", "vocabulary"));
            return new CorpusMarker(
                    Path.of(said.required("corpus")), said.text("vocabulary").map(Path::of));
        } catch (YamlTrouble wrong) {
            throw new LibraryTrouble(file + ", " + wrong.sentence() + ". Index the collection again.", wrong);
        } catch (IOException unreadable) {
            throw new LibraryTrouble(file + " could not be read; check that you may read it.", unreadable);
        }
    }

    void write(LibraryFolder folder) {
        String yaml = "corpus: " + YamlText.quoted(corpus.toString()) + "\n"
                + vocabulary
                        .map(path -> "vocabulary: " + YamlText.quoted(path.toString()) + "\n")
                        .orElse("");
        try {
            WholeFile.write(file(folder), yaml.getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            throw new LibraryTrouble(
                    file(folder) + " could not be written; check that there is room and that you may write there.",
                    full);
        }
    }

    /// The fingerprint of the collection as it is now; empty where its file is gone.
    Optional<String> now() throws IOException {
        return Files.isRegularFile(corpus) ? Optional.of(fingerprintOf(corpus)) : Optional.empty();
    }

    /// What the index of the collection is recognised by: its content, and with what it was tagged.
    String fingerprint(String content) {
        return vocabulary
                .map(folder -> VocabularyFiles.read(folder).vocabulary())
                .map(read -> Fingerprint.of(
                        content,
                        ProgramFingerprint.ofThisProgram(),
                        read.concepts().toString()))
                .orElse(content);
    }

    private static String fingerprintOf(Path corpus) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(SHAPE.getBytes(StandardCharsets.UTF_8));
            try (InputStream content = new DigestInputStream(Files.newInputStream(corpus), digest)) {
                content.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /// The file's name without its ending, safe as an id.
    String name() {
        String name = String.valueOf(corpus.getFileName());
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).replaceAll("\\s", "-");
    }
}
