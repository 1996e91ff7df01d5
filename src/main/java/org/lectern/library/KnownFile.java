package org.lectern.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.SourceDocument;

/// What became of a file, and how it looked from outside when it was read.
record KnownFile(Stamp stamp, Outcome outcome) {

    sealed interface Outcome {}

    record Refused(Problem problem) implements Outcome {}

    /// @param fingerprint by the rules alone, decisions left aside
    /// @param document    only while it is being taken in, so that not all texts stay in memory
    record Taken(String id, String fingerprint, List<Problem> problems, Optional<SourceDocument> document)
            implements Outcome {}

    KnownFile withoutDocument() {
        return outcome instanceof Taken(var id, var fingerprint, var problems, var document) && document.isPresent()
                ? new KnownFile(stamp, new Taken(id, fingerprint, problems, Optional.empty()))
                : this;
    }

    /// @param changed when it was last written, in milliseconds
    /// @param size    in bytes; negative where it can't be looked at
    /// @param key     the system's number of it, which a file moved over it changes
    /// @param looked  when that was seen
    record Stamp(long changed, long size, String key, long looked) {

        /// A file written so shortly before it was read may be written again in the same tick of the clock.
        private static final long TICK = 2_000;

        static Stamp of(Path file) {
            long now = System.currentTimeMillis();
            try {
                BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(seen.lastModifiedTime().toMillis(), seen.size(), String.valueOf(seen.fileKey()), now);
            } catch (IOException gone) {
                return new Stamp(0, -1, "", now);
            }
        }

        /// Of a file that is to be read again whatever it looks like.
        static Stamp never() {
            return new Stamp(0, -1, "", 0);
        }

        /// Whether the file that looks so now is surely as it was.
        boolean isSure(Stamp now) {
            return size >= 0
                    && changed == now.changed()
                    && size == now.size()
                    && key.equals(now.key())
                    && changed + TICK < looked;
        }
    }
}
