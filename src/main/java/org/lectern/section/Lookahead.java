package org.lectern.section;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.knowledge.Topic;
import org.lectern.markup.Block;
import org.lectern.markup.Mark;

/// What follows each block, learnt in one pass from the end, so that the splitter never has to look for it.
final class Lookahead {

    private static final int MOST_ABOVE = 40;
    private static final int LONGEST_ABOVE = 200;
    private static final int MOST_IN_MENUS = 80;

    private final Map<Integer, Optional<Topic>> boilerplate = new HashMap<>();
    private final BitSet lastWords = new BitSet();
    private int lastHeading = -1;
    private final int title;

    /// @param name the title of the source
    Lookahead(List<Block> blocks, String name) {
        look(blocks);
        int first = firstHeading(blocks);
        this.title = first >= 0 && isTitle(blocks, first, name) ? first : -1;
    }

    /// The page's title is called as the source is, or is the one heading of the first level; where there are several,
    /// they are chapters.
    private static boolean isTitle(List<Block> blocks, int at, String name) {
        boolean named = blocks.get(at) instanceof Block.Heading heading
                && heading.prose().plain().strip().equalsIgnoreCase(name.strip());
        long tops = blocks.stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
                .count();
        return named || tops == 1;
    }

    /// The heading of the first level, where nothing but a few paragraphs, menus and lines across stand above it; else
    /// -1.
    private static int firstHeading(List<Block> blocks) {
        int paragraphs = 0;
        for (int i = 0; i < Math.min(blocks.size(), MOST_IN_MENUS) && paragraphs < MOST_ABOVE; i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Heading heading) {
                return heading.level() == 1 ? i : -1;
            }
            paragraphs += block instanceof Block.Paragraph ? 1 : 0;
            if (!mayStandAbove(block)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean mayStandAbove(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.prose().plain().length() <= LONGEST_ABOVE;
            case Block.ListItem item -> item.prose().marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.LINK);
            case Block.Rule rule -> true;
            default -> false;
        };
    }

    /// Whether nothing but boilerplate stands between a block and the next heading or line across.
    boolean isLastWords(int i) {
        return lastWords.get(i);
    }

    /// What kind of boilerplate a paragraph is, if any.
    Optional<Topic> boilerplate(int i) {
        return boilerplate.getOrDefault(i, Optional.empty());
    }

    /// Whether a block is one of the paragraphs above the title of the page, which every page of the site has.
    boolean isAboveTitle(int i) {
        return i >= 0 && i < title;
    }

    /// Whether no heading follows.
    boolean endsPage(int i) {
        return i > lastHeading;
    }

    private static Optional<Topic> quoted(Block.Quote quote) {
        boolean alone = quote.children().size() == 1;
        return alone && quote.children().getFirst() instanceof Block.Paragraph paragraph
                ? Boilerplate.of(paragraph.prose().plain())
                : Optional.empty();
    }

    private void look(List<Block> blocks) {
        boolean last = true;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            lastWords.set(i, last);
            switch (blocks.get(i)) {
                case Block.Heading heading -> {
                    last = true;
                    lastHeading = Math.max(lastHeading, i);
                }
                case Block.Rule rule -> last = true;
                case Block.Paragraph paragraph -> {
                    Optional<Topic> topic = Boilerplate.of(paragraph.prose().plain());
                    boilerplate.put(i, topic);
                    last &= topic.isPresent();
                }
                case Block.Quote quote -> {
                    Optional<Topic> topic = quoted(quote);
                    boilerplate.put(i, topic);
                    last &= topic.isPresent();
                }
                default -> last = false;
            }
        }
    }
}
