package org.lectern.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// Opens what stands in an index folder, and decides whether it can be believed.
///
/// Lucene notices about a quarter of damaged bits when it opens a file and returns wrong results for some of the rest;
/// the checksums of whole files, compared here at each opening, notice all.
final class IndexFolder {

    /// Raised whenever fields, analysis or their meaning change: an index of any other format is made again.
    static final String FORMAT = "10";

    static final String FORMAT_KEY = "lectern.format";

    private IndexFolder() {}

    /// What was found in a folder.
    ///
    /// @param reader  the index as last committed, where it can be believed
    /// @param note    what is wrong with it, in one sentence for the reader of the program
    record Found(Optional<DirectoryReader> reader, Optional<String> note) {

        static Found nothing() {
            return new Found(Optional.empty(), Optional.empty());
        }

        static Found useless(String sentence) {
            return new Found(Optional.empty(), Optional.of(sentence));
        }
    }

    static Directory directory(Path folder) throws IOException {
        Files.createDirectories(folder);
        return FSDirectory.open(folder);
    }

    /// A damaged index shows itself by every kind of exception, and by lengths that no memory holds, so that all are
    /// taken for damage here; a disk that can't be read at all then fails where the index is made again.
    static Found read(Directory directory) throws IOException {
        if (!hasFiles(directory)) {
            return Found.nothing();
        }
        DirectoryReader reader;
        try {
            reader = DirectoryReader.open(directory);
        } catch (IOException | RuntimeException | OutOfMemoryError damage) {
            return Found.useless("The index can\u2019t be read and is made again from the sources.");
        }
        try {
            if (!FORMAT.equals(userData(reader).get(FORMAT_KEY))) {
                reader.close();
                return Found.useless("The index is of another version of Lectern and is made again.");
            }
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return new Found(Optional.of(reader), Optional.empty());
        } catch (IOException | RuntimeException | OutOfMemoryError damage) {
            reader.close();
            return Found.useless("The index was damaged and is made again from the sources.");
        }
    }

    /// Whether there is anything at all: a folder that holds only a lock, or nothing, is new.
    static boolean hasFiles(Directory directory) throws IOException {
        for (String name : directory.listAll()) {
            if (!name.endsWith(".lock")) {
                return true;
            }
        }
        return false;
    }

    static Map<String, String> userData(DirectoryReader reader) throws IOException {
        return reader.getIndexCommit().getUserData();
    }
}
