package org.lectern.section;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.knowledge.Span;
import org.lectern.markup.Leaf;

/// The labels that a source itself uses again and again behind its statements, whether or not a list holds them, and
/// whether it is its habit to end statements in labels at all.
///
/// Names are learnt in two rounds: what the first has found parts more of the glued runs in the second.
record HouseNames(Set<String> names, boolean habit) {

    private static final int HABIT = 3;
    private static final int ROUNDS = 2;

    HouseNames {
        names = Set.copyOf(names);
    }

    static HouseNames of(List<Leaf> leaves) {
        HouseNames known = new HouseNames(Set.of(), false);
        for (int round = 0; round < ROUNDS; round++) {
            known = learn(leaves, known.names());
        }
        return known;
    }

    private static HouseNames learn(List<Leaf> leaves, Set<String> before) {
        Map<String, Integer> uses = new HashMap<>();
        int ending = 0;
        for (Leaf leaf : leaves) {
            String plain = leaf.prose().plain();
            List<String> labels = Tails.trailing(plain, before, true).stream()
                    .map(label -> label.in(plain))
                    .toList();
            ending += labels.stream().anyMatch(Lexicon::knows) ? 1 : 0;
            labels.forEach(label -> uses.merge(label, 1, Integer::sum));
        }
        Set<String> names = new HashSet<>();
        uses.forEach((name, count) -> {
            if (count >= 2 && !isCompound(name, uses)) {
                names.add(name);
            }
        });
        boolean habit = ending >= HABIT;
        return new HouseNames(habit ? names : Set.of(), habit);
    }

    /// Two labels that stand glued more than once are no name: each is used without the other, too.
    private static boolean isCompound(String name, Map<String, Integer> uses) {
        for (int cut = 2; cut + 2 <= name.length(); cut++) {
            String front = name.substring(0, cut);
            String back = name.substring(cut);
            boolean both = (uses.containsKey(front) || Lexicon.knows(front))
                    && (uses.containsKey(back) || Lexicon.knows(back));
            if (both) {
                return true;
            }
        }
        return false;
    }

    /// Whether labels make up the whole of a stretch, the first of them known. Ordinary words alone (`Stroke`,
    /// `Chest CT`) name the thing, whatever journal is called so.
    List<Span> whole(String plain) {
        Span all = new Span(0, plain.stripTrailing().length());
        List<Span> labels = LabelRun.parse(plain, all, names, false);
        boolean known = !labels.isEmpty() && Lexicon.opensWith(labels.getFirst().in(plain), names);
        boolean ordinary = labels.stream().allMatch(label -> Lexicon.opensOrdinarily(label.in(plain)));
        return known && !ordinary ? labels : List.of();
    }
}
