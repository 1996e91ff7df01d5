package org.lectern.curation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.disk.FileHold;
import org.lectern.disk.WholeFile;
import org.lectern.knowledge.Problem;

/// `curation/decisions.jsonl`: a file to which lines are only ever added.
///
/// **Saved means on the disk.** A line is written and forced before anybody is told that it is saved. A kill at any
/// moment leaves at most one unfinished line at the end, which was never acknowledged. Whatever stood before is never
/// touched.
///
/// **Several processes** may use one journal: who writes holds the file's lock and first reads what the others wrote,
/// so that numbers are never given twice. Safe to use from several threads.
public final class Journal {

    private static final int REMEMBERED = 128;

    private final Path file;
    private final Clock clock;
    private JournalLines lines;
    private long readTo;
    private byte[] lastRead = {};
    private byte[] tail = {};

    /// @param clock tells the time that is written beside a decision; nothing is ordered by it
    public Journal(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
        this.lines = new JournalLines(file.toString());
    }

    /// All that the journal holds now, also what other processes wrote. A journal that is not there is empty; one that
    /// can't be read is not, and says so.
    public synchronized JournalReading read() {
        if (Files.notExists(file)) {
            startOver();
            return lines.reading(tail);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            catchUp(channel);
            return lines.reading(tail);
        } catch (IOException unreadable) {
            Problem problem = new Problem(
                    "decisions-unreadable",
                    Problem.Severity.DEFECT,
                    file.toString(),
                    "the decisions could not be read; check that you may read the file.");
            return JournalReading.unreadable(problem);
        }
    }

    /// Writes one decision and forces it to the disk.
    public Outcome append(Draft draft) {
        try {
            Decision decision = write(number -> List.of(Numbering.number(draft, number, clock.instant())))
                    .getFirst();
            return new Outcome.Saved(decision);
        } catch (IOException failed) {
            return new Outcome.NotSaved(draft, Trouble.sentence(file, failed));
        }
    }

    /// Writes decisions of another journal behind those of this one, all or none; each keeps its id and gets a number
    /// of this journal. Those whose id stands here already are left out.
    ///
    /// @return the decisions as they stand here now
    /// @throws IOException where nothing was written
    public List<Decision> merge(List<Decision> others) throws IOException {
        return write(number -> Numbering.merged(unknown(others), number));
    }

    private List<Decision> unknown(List<Decision> others) {
        List<String> here =
                lines.reading(tail).decisions().stream().map(Decision::id).toList();
        Set<String> known = new HashSet<>(here);
        return others.stream().filter(other -> known.add(other.id())).toList();
    }

    private interface Numbered {
        List<Decision> from(long number);
    }

    private synchronized List<Decision> write(Numbered numbered) throws IOException {
        Path folder = file.toAbsolutePath().resolveSibling("");
        Files.createDirectories(folder);
        boolean fresh = !Files.exists(file);
        try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var _ = FileHold.of(channel)) {
            catchUp(channel);
            List<Decision> decisions = numbered.from(lines.next() + (lines.isWhole(tail) ? 1 : 0));
            if (!decisions.isEmpty()) {
                write(channel, bytes(decisions));
                catchUp(channel);
            }
            if (fresh) {
                WholeFile.forceNames(folder);
            }
            return decisions;
        }
    }

    private byte[] bytes(List<Decision> decisions) {
        DecisionLine codec = new DecisionLine();
        StringBuilder text = new StringBuilder();
        if (tail.length > 0) {
            text.append(lines.isWhole(tail) ? "" : JournalLines.UNFINISHED).append('\n');
        }
        decisions.forEach(decision -> text.append(codec.write(decision)).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// What could only be written in part was never acknowledged and is taken back, so that the journal ends well.
    private void write(FileChannel channel, byte[] bytes) throws IOException {
        long before = channel.size();
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            long at = before;
            while (rest.hasRemaining()) {
                at += channel.write(rest, at);
            }
            channel.force(true);
        } catch (IOException failed) {
            takeBack(channel, before, failed);
            throw failed;
        }
    }

    private static void takeBack(FileChannel channel, long before, IOException failed) {
        try {
            channel.truncate(before);
        } catch (IOException also) {
            failed.addSuppressed(also);
        }
    }

    /// Reads what was added since; all of it again where the file is not the one that was read before.
    private void catchUp(FileChannel channel) throws IOException {
        if (!continues(channel)) {
            startOver();
        }
        byte[] added = bytes(channel, readTo, channel.size());
        int whole = added.length;
        while (whole > 0 && added[whole - 1] != '\n') {
            whole--;
        }
        lines.add(Arrays.copyOf(added, whole));
        readTo += whole;
        tail = Arrays.copyOfRange(added, whole, added.length);
        lastRead = bytes(channel, Math.max(0, readTo - REMEMBERED), readTo);
    }

    private boolean continues(FileChannel channel) throws IOException {
        return Arrays.equals(lastRead, bytes(channel, readTo - lastRead.length, readTo));
    }

    private void startOver() {
        lines = new JournalLines(file.toString());
        readTo = 0;
        lastRead = new byte[0];
        tail = new byte[0];
    }

    private static byte[] bytes(FileChannel channel, long from, long to) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(Math.toIntExact(to - from));
        long at = from;
        while (read.hasRemaining()) {
            int count = channel.read(read, at);
            if (count < 0) {
                break;
            }
            at += count;
        }
        return Arrays.copyOf(read.array(), read.position());
    }
}
