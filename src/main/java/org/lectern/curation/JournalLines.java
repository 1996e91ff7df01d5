package org.lectern.curation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.knowledge.Problem;

/// The lines of a journal as they were read so far. No line hides another: what can't be read is reported with its
/// number, and the reading goes on behind it.
final class JournalLines {

    /// What the next writer puts behind a line that was cut off, so that it is told apart from a damaged one.
    static final String UNFINISHED = "\t#unfinished";

    private final String file;
    private final DecisionLine codec = new DecisionLine();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private long highest;
    private int line;

    JournalLines(String file) {
        this.file = file;
    }

    /// Takes whole lines, each ended by `\n`.
    void add(byte[] bytes) {
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                line++;
                take(line(bytes, start, i));
                start = i + 1;
            }
        }
    }

    /// Version control may give a journal the line ends of Windows; they are no part of what was written.
    private static String line(byte[] bytes, int start, int end) {
        int last = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
        return new String(bytes, start, last - start, StandardCharsets.UTF_8);
    }

    private void take(String text) {
        if (text.endsWith(UNFINISHED)) {
            problems.add(unfinished(line));
            return;
        }
        if (text.isBlank()) {
            return;
        }
        try {
            keep(codec.read(text));
        } catch (Damaged damaged) {
            problems.add(new Problem(
                    "decision-damaged",
                    Problem.Severity.DEFECT,
                    file + ", line " + line,
                    "this decision is not applied, because " + damaged.getMessage()
                            + "; bring the line back from a copy, or decide again."));
        }
    }

    private void keep(Decision decision) {
        highest = Math.max(highest, decision.sequence());
        Long known = numbers.putIfAbsent(decision.id(), decision.sequence());
        if (known == null) {
            decisions.add(decision);
        } else {
            problems.add(new Problem(
                    "decision-repeated",
                    Problem.Severity.NOTE,
                    file + ", line " + line,
                    "the same decision stands above as number " + known + "; it counts once."));
        }
    }

    private Problem unfinished(int number) {
        return new Problem(
                "decision-unfinished",
                Problem.Severity.NOTE,
                file + ", line " + number,
                "the program ended while it wrote this line; it was never told to be saved, and is set aside.");
    }

    /// Whether what stands behind the last line break is a whole decision that lacks only its line break.
    boolean isWhole(byte[] tail) {
        return whole(tail).isPresent();
    }

    private Optional<Decision> whole(byte[] tail) {
        try {
            return Optional.of(codec.read(line(tail, 0, tail.length)));
        } catch (Damaged cutOff) {
            return Optional.empty();
        }
    }

    long next() {
        return highest + 1;
    }

    /// @param tail what stands behind the last line break; empty for a journal that ends well
    JournalReading reading(byte[] tail) {
        List<Decision> all = new ArrayList<>(decisions);
        List<Problem> found = new ArrayList<>(problems);
        if (tail.length > 0) {
            Optional<Decision> last = whole(tail);
            last.filter(decision -> !numbers.containsKey(decision.id())).ifPresent(all::add);
            if (last.isEmpty()) {
                found.add(unfinished(line + 1));
            }
        }
        all.sort(Comparator.comparingLong(Decision::sequence));
        return new JournalReading(all, found, true);
    }
}
