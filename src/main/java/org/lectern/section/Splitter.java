package org.lectern.section;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Topic;
import org.lectern.markup.Block;
import org.lectern.markup.Mark;
import org.lectern.markup.Prose;

/// Walks over the blocks of a source and marks where sections begin.
final class Splitter {

    private static final int SLIGHT = 20;
    private static final int MOST_TITLE_WORDS = 16;
    private static final int LONGEST_ANSWER = 60;

    private final List<Block> blocks;
    private final Lists lists;
    private final List<Part> parts = new ArrayList<>();
    private final Lookahead ahead;

    /// Levels of the headings that are open, outermost first.
    private final Deque<Integer> open = new ArrayDeque<>();

    /// Depth of the section that the next words would belong to, and of what stands below the last heading.
    private int ownerDepth;

    /// Whether the last section begun is an item's, so that words after it can't belong to it.
    private boolean afterItems;

    private boolean afterRule;

    /// Whether paragraphs are answers without their questions.
    private boolean inAnswers;

    private boolean ownerUntitled;

    /// 0 where the page has a title above all its parts, else -1.
    private int titleDepth = -1;

    private int ordinaryWords;

    Splitter(List<Block> blocks, Lists lists) {
        this.blocks = blocks;
        this.lists = lists;
        this.ahead = new Lookahead(blocks);
    }

    /// @param bodyStart where the first section begins, whatever stands there
    static List<Part> split(List<Block> blocks, Lists lists, int bodyStart) {
        Splitter splitter = new Splitter(blocks, lists);
        splitter.walk();
        List<Part> parts = splitter.parts;
        if (parts.isEmpty()) {
            return List.of(Part.untitled(bodyStart, 0, Optional.empty()));
        }
        Part first = parts.getFirst();
        parts.set(0, new Part(bodyStart, first.depth(), first.title(), first.heading(), first.topic()));
        return parts;
    }

    private void walk() {
        int i = 0;
        while (i < blocks.size()) {
            Block block = blocks.get(i);
            if (block instanceof Block.ListItem) {
                i = list(i);
            } else {
                single(i, block);
                i++;
            }
        }
    }

    private void single(int i, Block block) {
        switch (block) {
            case Block.Heading heading -> heading(i, heading);
            case Block.Rule rule -> rule(rule);
            case Block.Paragraph paragraph -> paragraph(i, paragraph);
            default -> words(block.span().start(), 1);
        }
    }

    private void heading(int at, Block.Heading heading) {
        while (!open.isEmpty() && open.peekLast() >= heading.level()) {
            open.removeLast();
        }
        titled(
                heading.span().start(),
                open.size(),
                heading.prose(),
                heading.prose().plain().length());
        titleDepth = open.isEmpty() && heading.level() == 1 ? 0 : titleDepth;
        open.addLast(heading.level());
        inAnswers = TopicRules.isFaq(heading.prose().plain()) && answersFollow(at, heading);
    }

    /// Below a heading for questions, several short paragraphs without any question are answers whose questions were
    /// lost, each to another one.
    private boolean answersFollow(int at, Block.Heading heading) {
        int answers = 0;
        for (int i = at + 1; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Block.Paragraph paragraph)) {
                boolean deeper = blocks.get(i) instanceof Block.Heading next && next.level() > heading.level();
                return answers >= 2 && (blocks.get(i) instanceof Block.Heading && !deeper);
            }
            String plain = paragraph.prose().plain();
            if (plain.contains("?") || count(plain) > LONGEST_ANSWER) {
                return false;
            }
            answers++;
        }
        return answers >= 2;
    }

    private void titled(int start, int depth, Prose prose, int end) {
        Titles.Title title = Titles.of(prose, end);
        begin(new Part(start, depth, title.text(), title.span(), Optional.empty()));
        ownerUntitled = false;
    }

    private void begin(Part part) {
        parts.add(part);
        ownerDepth = part.depth();
        afterItems = false;
        afterRule = false;
        ordinaryWords = 0;
    }

    private void untitled(int start, int depth, Optional<Topic> topic) {
        begin(Part.untitled(start, depth, topic));
        ownerUntitled = true;
    }

    /// A line across ends what stands above it; it belongs to what it ends.
    private void rule(Block.Rule rule) {
        if (parts.isEmpty()) {
            untitled(rule.span().start(), 0, Optional.empty());
        } else {
            afterRule = true;
        }
    }

    /// Depth of a section without a heading: below the last heading, or beside it after a line across.
    private int untitledDepth() {
        int below = open.size();
        return afterRule && below > 1 ? below - 1 : below;
    }

    private void paragraph(int i, Block.Paragraph paragraph) {
        Prose prose = paragraph.prose();
        int start = paragraph.span().start();
        int titleEnd = boldTitle(i, prose);
        if (titleEnd > 0) {
            titled(start, open.size(), prose, titleEnd);
            ordinaryWords = count(prose.plain().substring(titleEnd));
            return;
        }
        Optional<Topic> topic = ahead.boilerplate(i);
        if (topic.isPresent() && standsAlone(i)) {
            boolean more = !parts.isEmpty() && parts.getLast().topic().equals(topic) && !afterRule;
            if (!more) {
                boilerplate(start, i, prose, topic.get());
            }
            return;
        }
        if (inAnswers) {
            untitled(start, open.size(), Optional.empty());
        }
        words(start, count(prose.plain()));
    }

    /// What closes the page speaks of the whole of it, and stands beside its parts.
    private void boilerplate(int start, int i, Prose prose, Topic topic) {
        int below = parts.isEmpty() ? 0 : untitledDepth();
        int depth = endsPage(i) ? Math.min(below, titleDepth + 1) : below;
        Optional<ItemLabel> label = topic == Topic.DISCLAIMER ? ItemLabel.of(prose) : Optional.empty();
        if (label.isPresent() && label.get().end() > 0) {
            Titles.Title title = Titles.of(prose, label.get().end());
            begin(new Part(start, depth, title.text(), title.span(), Optional.of(topic)));
        } else {
            untitled(start, depth, Optional.of(topic));
        }
        ownerUntitled = true;
    }

    private boolean endsPage(int i) {
        return ahead.endsPage(i);
    }

    /// Ordinary words: they go on with the section at hand, where that can be.
    private void words(int start, int count) {
        boolean closed = !parts.isEmpty() && parts.getLast().topic().isPresent();
        if (parts.isEmpty() || afterItems || afterRule || closed) {
            untitled(start, parts.isEmpty() ? 0 : untitledDepth(), Optional.empty());
        }
        ordinaryWords += count;
    }

    /// Boilerplate is a section of its own where nothing but more of it follows before the next heading or line, and
    /// where it does not make up the section that it stands in; so is what stands above the first heading.
    private boolean standsAlone(int i) {
        if (!ahead.isLastWords(i)) {
            return false;
        }
        if (parts.isEmpty()
                || afterItems
                || afterRule
                || parts.getLast().topic().isPresent()) {
            return true;
        }
        return ordinaryWords >= (ownerUntitled ? SLIGHT : 1);
    }

    /// A paragraph that is bold as a whole, or opens with a question in bold, is a heading in all but name. Returns
    /// where its words end, or 0.
    private int boldTitle(int i, Prose prose) {
        if (prose.marks().isEmpty()) {
            return 0;
        }
        Mark first = prose.marks().getFirst();
        if (first.kind() != Mark.Kind.STRONG || first.span().start() != 0) {
            return 0;
        }
        String bold = first.span().in(prose.plain()).strip();
        boolean whole = first.span().end() >= prose.plain().stripTrailing().length();
        boolean follows = i + 1 < blocks.size() && !(blocks.get(i + 1) instanceof Block.Heading);
        boolean title = whole && follows && !bold.endsWith(".") && count(bold) <= MOST_TITLE_WORDS;
        return title || (bold.endsWith("?") && !whole) ? first.span().end() : 0;
    }

    private int list(int from) {
        List<Block.ListItem> items = new ArrayList<>();
        int end = from;
        while (end < blocks.size() && blocks.get(end) instanceof Block.ListItem item) {
            items.add(item);
            end++;
        }
        Lists.Nature nature = lists.nature(items);
        boolean references =
                !parts.isEmpty() && TopicRules.isReferences(parts.getLast().title());
        if (references) {
            words(items.getFirst().span().start(), items.size());
        } else if (nature == Lists.Nature.DESCRIBED || nature == Lists.Nature.STATEMENTS) {
            leaves(items);
        } else {
            words(items.getFirst().span().start(), items.size());
        }
        return end;
    }

    private void leaves(List<Block.ListItem> items) {
        if (parts.isEmpty() || afterItems || afterRule) {
            words(items.getFirst().span().start(), 0);
            if (parts.getLast().start() == items.getFirst().span().start()) {
                parts.removeLast();
            }
        }
        int depth = parts.isEmpty() ? 0 : ownerDepth + 1;
        for (Block.ListItem item : items) {
            int start = lineStart(item);
            Optional<ItemLabel> label = ItemLabel.of(item.prose());
            if (label.isPresent()) {
                Titles.Title title = Titles.of(item.prose(), label.get().end());
                parts.add(new Part(start, depth, title.text(), title.span(), Optional.empty()));
            } else {
                parts.add(new Part(start, depth, "", new Span(start, start), Optional.empty()));
            }
        }
        afterItems = true;
        afterRule = false;
        ownerDepth = depth - 1;
    }

    private static int lineStart(Block.ListItem item) {
        return item.span().start();
    }

    private static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
