package org.lectern.section;

import java.util.ArrayList;
import java.util.List;
import org.lectern.knowledge.Citation;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.Span;
import org.lectern.markup.Block;
import org.lectern.markup.Leaf;
import org.lectern.markup.Markdown;
import org.lectern.markup.MarkedText;

/// The sections of a source: a tree given as a list in the order of the text, with trails and levels.
///
/// Sections tile the body: the first begins where the front matter ends, each begins where the one before it ends,
/// the last ends with the text. A parent covers its heading and lead-in; a described item of a list, a card with its
/// fields and a question with its answer are sections of their own, and so is boilerplate.
public final class Sections {

    private final SourceDocument document;
    private final List<Leaf> leaves;
    private final Citations citations;
    private final List<Part> parts;
    private final SectionTopics topics;

    private Sections(SourceDocument document, MarkedText marked) {
        this.document = document;
        this.leaves = marked.leaves();
        this.citations = new Citations(leaves, numberedReferences(marked.blocks()));
        this.parts = Splitter.split(document, marked.blocks(), lists(marked));
        this.topics = new SectionTopics(document, leaves, parts);
    }

    public static List<Section> of(SourceDocument document) {
        return of(document, Markdown.read(document.text(), document.bodyStart()));
    }

    /// As [#of(SourceDocument)], for callers that hold the document's blocks already.
    public static List<Section> of(SourceDocument document, MarkedText marked) {
        return new Sections(document, marked).build();
    }

    /// The entries of the numbered list below a heading for references.
    private static int numberedReferences(List<Block> blocks) {
        int entries = 0;
        boolean below = false;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                below = TopicRules.isReferences(heading.prose().plain());
            }
            entries += below && block instanceof Block.ListItem item && item.ordered() ? 1 : 0;
        }
        return entries;
    }

    private Lists lists(MarkedText marked) {
        List<List<Block.ListItem>> lists = new ArrayList<>();
        boolean inList = false;
        for (Block block : marked.blocks()) {
            if (block instanceof Block.ListItem item) {
                if (!inList) {
                    lists.add(new ArrayList<>());
                }
                lists.getLast().add(item);
            }
            inList = block instanceof Block.ListItem;
        }
        return new Lists(
                lists,
                prose -> !citations
                        .in(new Leaf(Leaf.Kind.ITEM, 0, prose.span(), prose))
                        .isEmpty());
    }

    /// A depth may be left out above a part, so that parts of one depth are told by it and not by their level.
    private List<Section> build() {
        Slugs slugs = new Slugs(document.id());
        List<Section> sections = new ArrayList<>();
        List<Section> trail = new ArrayList<>();
        List<Integer> depths = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int end = i + 1 < parts.size()
                    ? parts.get(i + 1).start()
                    : document.text().length();
            Span span = new Span(part.start(), Math.max(end, part.start()));
            while (!trail.isEmpty() && depths.getLast() >= part.depth()) {
                trail.removeLast();
                depths.removeLast();
            }
            Section section = section(part, span, trail, i, slugs);
            sections.add(section);
            trail.add(section);
            depths.add(part.depth());
        }
        return List.copyOf(sections);
    }

    private Section section(Part part, Span span, List<Section> trail, int index, Slugs slugs) {
        List<Leaf> own = MarkedText.leavesIn(leaves, span);
        String title = title(part, own, index);
        List<Citation> cites =
                own.stream().flatMap(leaf -> citations.in(leaf).stream()).toList();
        List<String> path = trail.stream().map(Section::title).toList();
        return new Section(
                slugs.next(title),
                document.id(),
                path,
                title,
                part.heading(),
                span,
                trail.size(),
                topics.of(index, own, trail),
                cites);
    }

    private String title(Part part, List<Leaf> own, int index) {
        if (!part.title().isBlank()) {
            return part.title();
        }
        boolean opening = index == 0 && part.topic().isEmpty();
        String words = own.stream()
                .map(leaf -> leaf.prose().plain())
                .filter(plain -> !plain.isBlank())
                .findFirst()
                .map(Titles::firstWords)
                .orElse("");
        return opening || words.isBlank() ? document.title() : words;
    }
}
