package org.lectern.section;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Topic;
import org.lectern.markup.Block;
import org.lectern.markup.Prose;

/// The sections found so far, and where in the tree the next one would stand.
final class Outline {

    private static final int SLIGHT = 20;

    private final List<Part> parts = new ArrayList<>();

    /// Levels of the headings that are open, outermost first.
    private final Deque<Integer> open = new ArrayDeque<>();

    /// Depth of the section that the next words would belong to.
    private int ownerDepth;

    /// Whether the last section begun is an item's, so that words after it can't belong to it.
    private boolean afterItems;

    private boolean afterRule;
    private boolean ownerUntitled;
    private int ordinaryWords;

    /// 0 where the page has a title above all its parts, else -1.
    private int titleDepth = -1;

    List<Part> parts() {
        return parts;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    void heading(Block.Heading heading) {
        while (!open.isEmpty() && open.peekLast() >= heading.level()) {
            open.removeLast();
        }
        titled(heading.span().start(), heading.prose(), heading.prose().plain().length());
        titleDepth = open.isEmpty() && heading.level() == 1 ? 0 : titleDepth;
        open.addLast(heading.level());
    }

    /// A section whose title stands in the first words of `prose`, to `end`.
    void titled(int start, Prose prose, int end) {
        Titles.Title title = Titles.of(prose, end);
        begin(new Part(start, open.size(), title.text(), title.span(), Optional.empty()));
        ownerUntitled = false;
    }

    /// Words below a heading that are a section of their own.
    void untitled(int start) {
        untitled(start, open.size(), Optional.empty());
    }

    private void untitled(int start, int depth, Optional<Topic> topic) {
        begin(Part.untitled(start, depth, topic));
        ownerUntitled = true;
    }

    private void begin(Part part) {
        parts.add(part);
        ownerDepth = part.depth();
        afterItems = false;
        afterRule = false;
        ordinaryWords = 0;
    }

    /// A line across ends what stands above it; it belongs to what it ends.
    void rule(int start) {
        if (parts.isEmpty()) {
            untitled(start, 0, Optional.empty());
        } else {
            afterRule = true;
        }
    }

    /// Ordinary words: they go on with the section at hand, where that can be.
    void words(int start, int count) {
        if (parts.isEmpty() || afterItems || afterRule || isClosed()) {
            untitled(start, parts.isEmpty() ? 0 : untitledDepth(), Optional.empty());
        }
        ordinaryWords += count;
    }

    /// Depth of a section without a heading: below the last heading, or beside it after a line across.
    private int untitledDepth() {
        int below = open.size();
        return afterRule && below > 1 ? below - 1 : below;
    }

    /// Whether the last section is boilerplate, with which nothing else goes on.
    private boolean isClosed() {
        return !parts.isEmpty() && parts.getLast().topic().isPresent();
    }

    /// Whether boilerplate can't go on with the section at hand, or would not make up the whole of it.
    boolean partsFromOwner() {
        boolean closed = parts.isEmpty() || afterItems || afterRule || isClosed();
        return closed || ordinaryWords >= (ownerUntitled ? SLIGHT : 1);
    }

    /// Whether nothing but the page's title stands before.
    boolean isRightBelowTitle() {
        return titleDepth == 0 && parts.getLast().depth() == 0 && !afterRule && ordinaryWords == 0 && !ownerUntitled;
    }

    /// Boilerplate of one kind is one section. What closes the page speaks of the whole of it, and stands beside its
    /// parts.
    void boilerplate(int start, Prose prose, Topic topic, boolean endsPage) {
        if (!parts.isEmpty() && parts.getLast().topic().equals(Optional.of(topic)) && !afterRule) {
            return;
        }
        int below = parts.isEmpty() ? 0 : untitledDepth();
        int depth = endsPage ? Math.min(below, titleDepth + 1) : below;
        Optional<ItemLabel> label = topic == Topic.DISCLAIMER ? ItemLabel.of(prose) : Optional.empty();
        if (label.isPresent() && label.get().end() > 0) {
            Titles.Title title = Titles.of(prose, label.get().end());
            begin(new Part(start, depth, title.text(), title.span(), Optional.of(topic)));
        } else {
            untitled(start, depth, Optional.of(topic));
        }
        ownerUntitled = true;
    }

    /// A section for each item, below the section at hand; boilerplate has nothing below it.
    void items(List<Block.ListItem> items) {
        int first = items.getFirst().span().start();
        int beside = untitledDepth();
        if (parts.isEmpty() || afterItems || afterRule) {
            words(first, 0);
            if (parts.getLast().start() == first) {
                parts.removeLast();
            }
        }
        int below = isClosed() ? beside : ownerDepth + 1;
        int depth = parts.isEmpty() ? 0 : below;
        for (Block.ListItem item : items) {
            parts.add(item(item, depth));
        }
        afterItems = true;
        afterRule = false;
        ownerDepth = depth - 1;
    }

    private static Part item(Block.ListItem item, int depth) {
        int start = item.span().start();
        Optional<ItemLabel> label = ItemLabel.of(item.prose());
        if (label.isEmpty()) {
            return Part.item(start, depth);
        }
        Titles.Title title = Titles.of(item.prose(), label.get().end());
        return Part.item(start, depth, title);
    }
}
