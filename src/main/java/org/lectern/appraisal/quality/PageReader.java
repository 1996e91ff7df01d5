package org.lectern.appraisal.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.appraisal.SentenceSplitter;
import org.lectern.appraisal.words.Words;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SourceDocument;
import org.lectern.markup.Leaf;
import org.lectern.markup.Markdown;

/// Cuts a source into passages.
final class PageReader {

    private final SourceDocument document;
    private final SentenceSplitter splitter;
    private final List<Section> sections;
    private final List<Passage> passages = new ArrayList<>();
    private int next;

    PageReader(SourceDocument document, List<Section> sections, SentenceSplitter splitter) {
        this.document = document;
        this.sections = sections;
        this.splitter = splitter;
    }

    Page read() {
        for (FrontMatterValue value : FrontMatterValue.of(document)) {
            Words words = Words.of(document.text(), value.span());
            if (words.count() > 0) {
                passages.add(new Passage(Optional.of(value.term()), Optional.empty(), words, false, Optional.empty()));
            }
        }
        Markdown.read(document.text(), document.bodyStart()).leaves().forEach(this::add);
        return new Page(passages);
    }

    private void add(Leaf leaf) {
        String plain = leaf.prose().plain();
        Words words = Words.of(plain).in(splitter.sentences(plain));
        if (words.count() > 0) {
            Optional<Section> section = sectionAt(leaf.prose().span().start());
            boolean heading = leaf.kind() == Leaf.Kind.HEADING;
            passages.add(new Passage(Optional.empty(), Optional.of(leaf.prose()), words, heading, section));
        }
    }

    /// Blocks come in the order of the text, and so do sections: no search is needed.
    private Optional<Section> sectionAt(int offset) {
        while (next < sections.size() && sections.get(next).span().end() <= offset) {
            next++;
        }
        return next < sections.size() && sections.get(next).span().contains(offset)
                ? Optional.of(sections.get(next))
                : Optional.empty();
    }
}
