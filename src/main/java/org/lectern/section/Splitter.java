package org.lectern.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.Topic;
import org.lectern.markup.Block;
import org.lectern.markup.Mark;
import org.lectern.markup.Prose;

/// Walks over the blocks of a source and marks where sections begin.
final class Splitter {

    private static final int MOST_TITLE_WORDS = 16;
    private static final int LONGEST_ANSWER = 60;

    /// `Summary.` is a title for all its full stop; more words are a sentence.
    private static final int MOST_WORDS_WITH_STOP = 2;

    private final List<Block> blocks;
    private final Lists lists;
    private final Lookahead ahead;
    private final RunInTitles runIns;
    private final Outline outline = new Outline();

    /// Whether paragraphs are answers without their questions.
    private boolean inAnswers;

    private Splitter(String text, List<Block> blocks, Lists lists, String title) {
        this.blocks = blocks;
        this.lists = lists;
        this.ahead = new Lookahead(blocks, title);
        this.runIns = new RunInTitles(blocks, text);
    }

    /// The parts of the body, of which the first begins where the body does, whatever stands there.
    static List<Part> split(SourceDocument document, List<Block> blocks, Lists lists) {
        int bodyStart = document.bodyStart();
        Splitter splitter = new Splitter(document.text(), blocks, lists, document.title());
        splitter.walk();
        List<Part> parts = splitter.outline.parts();
        if (parts.isEmpty()) {
            return List.of(Part.untitled(bodyStart, 0, Optional.empty()));
        }
        Part first = parts.getFirst();
        parts.set(0, new Part(bodyStart, first.depth(), first.title(), first.heading(), first.topic(), first.item()));
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
            case Block.Heading heading -> {
                outline.heading(heading);
                inAnswers = TopicRules.isFaq(heading.prose().plain()) && answersFollow(i, heading);
            }
            case Block.Rule rule -> outline.rule(rule.span().start());
            case Block.Paragraph paragraph -> paragraph(i, paragraph);
            case Block.Quote quote -> quote(i, quote);
            default -> outline.words(block.span().start(), 1);
        }
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

    private void paragraph(int i, Block.Paragraph paragraph) {
        Prose prose = paragraph.prose();
        int start = paragraph.span().start();
        int titleEnd = Math.max(boldTitle(i, prose), runIns.end(i));
        if (titleEnd > 0) {
            outline.titled(start, prose, titleEnd);
            outline.words(start, count(prose.plain().substring(titleEnd)));
        } else if (!isBoilerplate(i, start, prose)) {
            if (inAnswers) {
                outline.untitled(start);
            }
            outline.words(start, count(prose.plain()));
        }
    }

    /// Who wrote the page and when stands right below its title.
    private boolean isByline(Optional<Topic> topic) {
        boolean goesOn = !outline.isEmpty() && outline.parts().getLast().topic().equals(topic);
        return topic.equals(Optional.of(Topic.NAVIGATION))
                && !outline.isEmpty()
                && (goesOn || outline.isRightBelowTitle());
    }

    /// A quoted disclaimer is a disclaimer.
    private void quote(int i, Block.Quote quote) {
        boolean alone = quote.children().size() == 1;
        if (alone && quote.children().getFirst() instanceof Block.Paragraph paragraph) {
            if (isBoilerplate(i, quote.span().start(), paragraph.prose())) {
                return;
            }
        }
        outline.words(quote.span().start(), 1);
    }

    /// Boilerplate is a section of its own where nothing but more of it follows before the next heading or line, and
    /// where it does not make up the section that it stands in; so is what stands above the page's title and is no
    /// sentence.
    private boolean isBoilerplate(int i, int start, Prose prose) {
        boolean above = ahead.isAboveTitle(i) && (outline.isEmpty() || ahead.isAboveTitle(i - 1));
        if (above
                && (ahead.boilerplate(i).isPresent()
                        || !isSentence(prose.plain().stripTrailing()))) {
            outline.boilerplate(start, prose, ahead.boilerplate(i).orElse(Topic.NAVIGATION), false);
            return true;
        }
        Optional<Topic> topic = ahead.boilerplate(i);
        boolean footnote = topic.equals(Optional.of(Topic.REFERENCES));
        boolean alone = topic.isPresent()
                && (isByline(topic) || ahead.isLastWords(i) && (footnote || outline.partsFromOwner()));
        topic.filter(any -> alone).ifPresent(kind -> outline.boilerplate(start, prose, kind, ahead.endsPage(i)));
        return alone;
    }

    private static boolean isSentence(String words) {
        return words.endsWith(".") || words.endsWith("!") || words.endsWith("?");
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
        boolean sentence = bold.endsWith(".") && count(bold) > MOST_WORDS_WITH_STOP;
        boolean title = whole && follows && !sentence && count(bold) <= MOST_TITLE_WORDS;
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
        boolean parted = nature == Lists.Nature.DESCRIBED || nature == Lists.Nature.STATEMENTS;
        if (parted && !isAboveEntries()) {
            outline.items(items);
        } else {
            outline.words(items.getFirst().span().start(), items.size());
        }
        return end;
    }

    /// Entries of references, links and contents are no sections.
    private boolean isAboveEntries() {
        return !outline.isEmpty()
                && TopicRules.isOfEntries(outline.parts().getLast().title());
    }

    private static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
