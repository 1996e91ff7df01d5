package org.lectern.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.knowledge.Citation;
import org.lectern.knowledge.Span;
import org.lectern.markup.Leaf;
import org.lectern.markup.Prose;

/// The citations of a source. Reads the source twice: first to learn which labels it uses and whether it is its habit
/// to end statements in them, then to find them all.
final class Citations {

    private static final int HABIT = 3;

    private final Set<String> seen;
    private final boolean habit;

    /// What was found already, by where the block's words begin: lists ask before sections do.
    private final Map<Integer, List<Citation>> found = new HashMap<>();

    Citations(List<Leaf> leaves) {
        Map<String, Integer> names = new HashMap<>();
        int ending = 0;
        for (Leaf leaf : leaves) {
            if (mayCite(leaf)) {
                String plain = leaf.prose().plain();
                List<Span> labels = Tails.trailing(plain, Set.of(), true);
                boolean known = labels.stream().anyMatch(label -> Lexicon.knows(label.in(plain)));
                ending += known ? 1 : 0;
                if (labels.size() == 1) {
                    names.merge(labels.getFirst().in(plain), 1, Integer::sum);
                }
            }
        }
        this.habit = ending >= HABIT;
        this.seen = new HashSet<>();
        names.forEach((name, count) -> {
            if (count >= 2 && habit) {
                seen.add(name);
            }
        });
    }

    private static boolean mayCite(Leaf leaf) {
        return leaf.kind() != Leaf.Kind.HEADING && leaf.kind() != Leaf.Kind.CODE;
    }

    /// The citations that stand in a block, in order.
    List<Citation> in(Leaf leaf) {
        return mayCite(leaf) && !leaf.prose().isBlank()
                ? found.computeIfAbsent(leaf.prose().canonical(0), any -> find(leaf))
                : List.of();
    }

    private List<Citation> find(Leaf leaf) {
        Prose prose = leaf.prose();
        List<References.Found> found = new ArrayList<>(References.in(prose.plain()));
        bracketed(prose.plain(), found);
        for (Span label : labels(prose.plain())) {
            found.add(new References.Found(label.in(prose.plain()), label.start(), label.end()));
        }
        found.sort(Comparator.comparingInt(References.Found::start).thenComparing(f -> -f.end()));
        List<Citation> citations = new ArrayList<>();
        int end = -1;
        for (References.Found each : found) {
            if (each.start() >= end) {
                citations.add(new Citation(each.label(), prose.canonical(each.start(), each.end())));
                end = each.end();
            }
        }
        return List.copyOf(citations);
    }

    private List<Span> labels(String plain) {
        int after = sourceLine(plain);
        if (after > 0) {
            return LabelRun.parse(plain, new Span(after, plain.stripTrailing().length()), seen, true);
        }
        List<Span> labels = new ArrayList<>(habit ? Tails.inner(plain, seen) : List.of());
        labels.addAll(Tails.trailing(plain, seen, habit));
        return labels;
    }

    /// `Source: Mayo Clinic`: the whole line is labels.
    private static int sourceLine(String plain) {
        for (String opening : List.of("Source:", "Sources:", "Source :", "(Source:", "(Sources:")) {
            if (plain.startsWith(opening)) {
                return opening.length();
            }
        }
        return -1;
    }

    /// `[PMC] [Mayo Clinic]` at the end of a statement: what stands in brackets is a label if it is shaped like one.
    private void bracketed(String plain, List<References.Found> found) {
        int open = plain.indexOf('[');
        while (open >= 0) {
            int close = plain.indexOf(']', open);
            if (close < 0) {
                return;
            }
            Span inside = new Span(open + 1, close);
            if (followsStatement(plain, open) && inside.length() <= 90) {
                for (Span label : LabelRun.parse(plain, inside, wholeIfName(plain, inside), true)) {
                    found.add(new References.Found(label.in(plain), label.start(), label.end()));
                }
            }
            open = plain.indexOf('[', close);
        }
    }

    /// What brackets hold is one label as it stands, however it may be put together.
    private static Set<String> wholeIfName(String plain, Span inside) {
        return Set.of(inside.in(plain).strip());
    }

    private static boolean followsStatement(String plain, int open) {
        int before = open - 1;
        while (before >= 0 && Character.isWhitespace(plain.charAt(before))) {
            before--;
        }
        return before >= 0 && ".!?)]”\";:".indexOf(plain.charAt(before)) >= 0;
    }
}
