package org.lectern.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Which runs of `*`, of `` ` `` and of two `~` in a block mark words, after CommonMark 0.31 (6.2): one that touches
/// the
/// word behind it, and the next of its length that closes it. Any other is a sign of the text, as in "5 * 3" and in the
/// name of an allele, "B*58:01".
final class Emphasis {

    private static final String SIGNS = "*`~";

    /// So many open runs are looked through for the one that is closed; texts for people nest no deeper.
    private static final int DEEPEST = 8;

    private final String block;
    private final BitSet marks = new BitSet();
    private final List<List<Run>> open = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    private record Run(int start, int length) {}

    Emphasis(String block) {
        this.block = block;
        for (int at = 0; at < block.length(); at++) {
            if (block.charAt(at) == '\\') {
                at++;
            } else if (SIGNS.indexOf(block.charAt(at)) >= 0) {
                Run run = new Run(at, endOfRun(at) - at);
                take(run, open.get(SIGNS.indexOf(block.charAt(at))));
                at = run.start() + run.length() - 1;
            }
        }
    }

    int endOfRun(int from) {
        int end = from;
        while (end < block.length() && block.charAt(end) == block.charAt(from)) {
            end++;
        }
        return end;
    }

    /// Whether the run that begins here says how words are set, and is none of them.
    boolean marks(int start) {
        return marks.get(start);
    }

    private void take(Run run, List<Run> open) {
        if (block.charAt(run.start()) == '~' && run.length() != 2) {
            return;
        }
        if (!isSpace(run.start() - 1)) {
            for (int at = open.size() - 1; at >= Math.max(0, open.size() - DEEPEST); at--) {
                if (open.get(at).length() == run.length()) {
                    marks.set(open.get(at).start());
                    marks.set(run.start());
                    open.subList(at, open.size()).clear();
                    return;
                }
            }
        }
        if (!isSpace(run.start() + run.length())) {
            open.add(run);
        }
    }

    private boolean isSpace(int index) {
        return index < 0 || index >= block.length() || Character.isWhitespace(block.charAt(index));
    }
}
