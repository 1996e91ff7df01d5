package org.lectern.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.lectern.knowledge.Span;

/// Takes a run of citation labels apart, glued or not: `PMCMayo Clinicexample.org` is three.
///
/// Known labels and web addresses are cheap, names that are merely shaped like one are dear, and the cheapest way
/// through the run counts. A run that can't be covered wholly is none.
final class LabelRun {

    private static final int LONGEST_RUN = 240;
    private static final int LONGEST_NAME = 70;
    private static final int MOST_WORDS = 8;
    private static final int DEAR = 10;
    private static final int NO_WAY = Integer.MAX_VALUE / 2;
    private static final String BETWEEN = ",;|·/&[]()";

    private final String text;
    private final int from;
    private final int to;
    private final KnownLabels known;
    private final NameWords words;
    private final Branches branches;
    private final boolean unknownNames;
    private final int[] cost;
    private final int[] next;

    private LabelRun(String text, Span run, Set<String> seen, boolean unknownNames) {
        this.text = text;
        this.from = run.start();
        this.to = run.end();
        this.known = new KnownLabels(text, run.end(), seen);
        this.words = new NameWords(text, run.start(), run.end());
        this.branches = new Branches(text, run.end(), known, words);
        this.unknownNames = unknownNames;
        this.cost = new int[run.length() + 1];
        this.next = new int[run.length() + 1];
    }

    /// The labels in `run`, or none where it is not wholly made of labels.
    ///
    /// @param seen         labels that stand alone elsewhere in the source
    /// @param unknownNames whether a name may be accepted for its shape alone; else it must hold a word such as
    ///                     "Foundation"
    static List<Span> parse(String text, Span run, Set<String> seen, boolean unknownNames) {
        if (run.isEmpty() || run.length() > LONGEST_RUN) {
            return List.of();
        }
        return new LabelRun(text, run, seen, unknownNames).cheapest();
    }

    /// The runs that end where `stretch` ends, for every place where one may begin: settled once, asked often.
    static LabelRun ending(String text, Span stretch, Set<String> seen, boolean unknownNames) {
        LabelRun run = new LabelRun(text, stretch, seen, unknownNames);
        run.settleAll();
        return run;
    }

    private void settleAll() {
        Arrays.fill(cost, NO_WAY);
        cost[to - from] = 0;
        int unsettled = 0;
        for (int at = to - 1; at >= from && unsettled <= LONGEST_NAME; at--) {
            settle(at);
            unsettled = cost[at - from] < NO_WAY ? 0 : unsettled + 1;
        }
    }

    private List<Span> cheapest() {
        settleAll();
        return from(from);
    }

    /// The labels from `start` to the end; none where there is no way.
    List<Span> from(int start) {
        List<Span> labels = new ArrayList<>();
        int at = skip(start);
        if (cost[at - from] >= NO_WAY) {
            return List.of();
        }
        while (at < to) {
            int end = next[at - from];
            labels.add(new Span(at, end));
            at = skip(end);
        }
        return labels;
    }

    private void settle(int at) {
        if (isBetween(text.charAt(at))) {
            cost[at - from] = cost[skip(at) - from];
            return;
        }
        if (!canBegin(at)) {
            return;
        }
        known.ends(at).stream().filter(end -> !isAboutMore(at, end)).forEach(end -> {
            offer(at, branches.familyEnd(at, end), 1);
            offer(at, end, 1);
            branches.parts(at, end).forEach(part -> offer(at, part.end(), part.price()));
        });
        int domain = Domains.end(text, at, to);
        if (domain > 0) {
            offer(at, domain, 1);
        }
        if (Character.isUpperCase(text.charAt(at))) {
            names(at);
        }
    }

    /// An ordinary word and what it is about (`Chest CT`) are no two labels.
    private boolean isAboutMore(int at, int end) {
        return Lexicon.isOrdinary(text.substring(at, end))
                && end + 1 < to
                && text.charAt(end) == ' '
                && Character.isUpperCase(text.charAt(end + 1))
                && !known.begins(end + 1);
    }

    /// A label begins a word, or stands glued to the end of another.
    private boolean canBegin(int at) {
        char c = text.charAt(at);
        if (Character.isUpperCase(c)) {
            return true;
        }
        return at == from || !Character.isLowerCase(text.charAt(at - 1)) || Domains.end(text, at, to) > 0;
    }

    private void offer(int at, int end, int price) {
        int rest = cost[skip(end) - from];
        if (rest < NO_WAY && rest + price < cost[at - from]) {
            cost[at - from] = rest + price;
            next[at - from] = end;
        }
    }

    private int skip(int at) {
        int next = at;
        while (next < to && isBetween(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isBetween(char c) {
        return Character.isWhitespace(c) || BETWEEN.indexOf(c) >= 0;
    }

    /// Names that no list holds: capitalised words with connectors between them.
    private void names(int at) {
        int count = 0;
        int position = at;
        boolean cue = false;
        while (position < to && position - at < LONGEST_NAME) {
            int end = words.partEnd(position);
            String word = text.substring(position, end);
            boolean connector = position > at && Lexicon.CONNECTORS.contains(word);
            if (!connector && !NameWords.isName(word)) {
                return;
            }
            count++;
            cue |= NameWords.isCue(word);
            if (count > MOST_WORDS) {
                return;
            }
            if (!connector && (unknownNames || cue)) {
                offer(at, end, DEAR + 2 * count);
            }
            if (isForcedCut(at, end, cue)) {
                return;
            }
            position = end < to && (text.charAt(end) == ' ' || text.charAt(end) == '&') ? words.skipSpaces(end) : end;
            if (position == end && end < to && !words.isJoint(end)) {
                return;
            }
        }
    }

    /// Where two labels are glued, a name must not run on: a known one begins or ends there, or both sides are names.
    private boolean isForcedCut(int start, int end, boolean cueBefore) {
        if (end >= to || Character.isWhitespace(text.charAt(end))) {
            return false;
        }
        if (!words.isJoint(end)) {
            return Domains.end(text, end, to) > 0;
        }
        return known.begins(end) || known.covers(start, end) || (cueBefore && words.cueAfter(end));
    }
}
