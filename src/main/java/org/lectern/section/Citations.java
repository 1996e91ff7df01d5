package org.lectern.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.knowledge.Citation;
import org.lectern.knowledge.Span;
import org.lectern.markup.Leaf;
import org.lectern.markup.Prose;

/// The citations of a source. Reads the source first to learn which labels it uses and whether it is its habit to
/// end statements in them, then to find them all.
final class Citations {

    private static final int LONGEST_LABEL = 90;

    private final HouseNames house;
    private final int numbered;
    private final Footnotes footnotes;

    /// What was found already, by where the block's words begin: lists ask before sections do.
    private final Map<Integer, List<Citation>> found = new HashMap<>();

    /// @param numbered how many entries its numbered list of references has; 0 where it has none
    Citations(List<Leaf> leaves, int numbered) {
        this.house = HouseNames.of(leaves.stream().filter(Citations::mayCite).toList());
        this.numbered = numbered;
        this.footnotes = Footnotes.of(leaves);
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
        List<References.Found> found = new ArrayList<>(References.in(prose.plain(), numbered));
        found.addAll(RaisedNumbers.in(prose.plain(), numbered));
        bracketed(prose.plain(), found);
        found.addAll(footnotes.in(prose.plain()));
        for (Span label : labels(leaf)) {
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

    /// In a table a single ordinary word (`Medicine`, `Heart`) names a column or a row, whatever journal is called so.
    private List<Span> labels(Leaf leaf) {
        String plain = leaf.prose().plain();
        List<Span> labels = labels(plain);
        return leaf.isCell()
                ? labels.stream()
                        .filter(label -> !isOrdinaryWord(label.in(plain)))
                        .toList()
                : labels;
    }

    private static boolean isOrdinaryWord(String label) {
        return label.chars().skip(1).allMatch(Character::isLowerCase);
    }

    private List<Span> labels(String plain) {
        int after = sourceLine(plain);
        if (after > 0) {
            return LabelRun.parse(plain, new Span(after, plain.stripTrailing().length()), house.names(), true);
        }
        List<Span> whole = house.whole(plain);
        if (!whole.isEmpty()) {
            return whole;
        }
        List<Span> labels = new ArrayList<>(house.habit() ? Tails.inner(plain, house.names()) : List.of());
        labels.addAll(Tails.trailing(plain, house.names(), house.habit()));
        return labels;
    }

    /// `Source: Mayo Clinic`: the whole line is labels.
    private static int sourceLine(String plain) {
        for (String opening : Lexicon.SOURCE_OPENINGS) {
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
            boolean footnote = plain.startsWith("^", open + 1);
            if (!footnote
                    && followsStatement(plain, open)
                    && inside.length() <= LONGEST_LABEL
                    && looksLikeLabel(plain, inside)) {
                for (Span label : LabelRun.parse(plain, inside, wholeIfName(plain, inside), true)) {
                    found.add(new References.Found(label.in(plain), label.start(), label.end()));
                }
            }
            open = plain.indexOf('[', close);
        }
    }

    /// A note of an editor (`[citation needed]`) begins small, as no label but an address does.
    private static boolean looksLikeLabel(String plain, Span inside) {
        String words = inside.in(plain).strip();
        return !words.isEmpty()
                && (!Character.isLowerCase(words.charAt(0)) || Domains.end(words, 0, words.length()) > 0);
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
