package org.lectern.section;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lectern.markup.Block;
import org.lectern.markup.FieldLabels;
import org.lectern.markup.Prose;

/// Tells lists whose items are things of their own (causes, drugs, foods) from fields of a card and from plain bullets.
final class Lists {

    private static final int FEWEST_WORDS = 3;

    /// What the items of a list are.
    enum Nature {
        /// Things with a name and a description: a section each.
        DESCRIBED,
        /// Statements with citations of their own: a section each.
        STATEMENTS,
        /// Properties of the thing above.
        FIELDS,
        PLAIN
    }

    private final Map<String, Integer> uses = new HashMap<>();
    private final Predicate<Prose> cites;
    private boolean anyDescribed;

    /// @param lists every list of the source
    /// @param cites whether an item ends in a citation
    Lists(List<List<Block.ListItem>> lists, Predicate<Prose> cites) {
        this.cites = cites;
        for (List<Block.ListItem> list : lists) {
            labels(list).forEach(label -> uses.merge(label, 1, Integer::sum));
        }
        this.anyDescribed = lists.stream().anyMatch(list -> nature(list) == Nature.DESCRIBED);
    }

    Nature nature(List<Block.ListItem> list) {
        Set<String> labels = labels(list);
        long fields = labels.stream().filter(this::isField).count();
        if (!labels.isEmpty() && fields * 2 >= labels.size() && labels.size() * 2 >= list.size()) {
            return Nature.FIELDS;
        }
        long described = list.stream().filter(Lists::isDescribed).count();
        boolean enough = list.size() >= 2 || anyDescribed;
        if (enough && described > 0 && described * 5 >= list.size() * 3) {
            return Nature.DESCRIBED;
        }
        long statements = list.stream().filter(this::isStatement).count();
        return list.size() >= 2 && statements * 10 >= list.size() * 7 ? Nature.STATEMENTS : Nature.PLAIN;
    }

    private boolean isField(String label) {
        return FieldLabels.isKnown(label) || uses.getOrDefault(label, 0) >= 3;
    }

    private boolean isStatement(Block.ListItem item) {
        return words(item.prose().plain()) > FEWEST_WORDS && cites.test(item.prose());
    }

    private static boolean isDescribed(Block.ListItem item) {
        return ItemLabel.of(item.prose())
                .filter(label -> words(item.prose().plain().substring(label.bodyStart())) >= 2
                        || !item.children().isEmpty())
                .isPresent();
    }

    private static Set<String> labels(List<Block.ListItem> list) {
        Set<String> labels = new HashSet<>();
        for (Block.ListItem item : list) {
            Optional<ItemLabel> label = ItemLabel.of(item.prose());
            label.ifPresent(
                    found -> labels.add(FieldLabels.normal(item.prose().plain().substring(0, found.end()))));
        }
        return labels;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
