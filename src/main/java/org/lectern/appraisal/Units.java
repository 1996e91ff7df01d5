package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.List;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.Span;

/// Cuts the blocks of a source into units and lets the rules read each of them once.
final class Units {

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final RuleIndex rules;

    Units(RuleIndex rules) {
        this.rules = rules;
    }

    /// All units in the order of the text; blocks outside every section belong to the last one before them.
    List<Unit> of(List<Section> sections, List<TextBlock> blocks) {
        List<Unit> units = new ArrayList<>();
        int section = 0;
        for (int number = 0; number < blocks.size(); number++) {
            TextBlock block = blocks.get(number);
            while (section + 1 < sections.size()
                    && sections.get(section + 1).span().start() <= block.span().start()) {
                section++;
            }
            read(block, number, section, units);
        }
        return units;
    }

    private void read(TextBlock block, int number, int section, List<Unit> into) {
        int base = block.span().start();
        List<Span> quoted = Quotations.in(block.text(), base);
        for (Span sentence : cut(block)) {
            Tokens tokens = Tokenizer.tokens(block.text(), sentence.start(), sentence.end(), base);
            if (tokens.size() == 0) {
                continue;
            }
            Span span = sentence.shifted(base);
            into.add(new Unit(
                    block,
                    number,
                    section,
                    span,
                    tokens,
                    rules.matches(tokens),
                    quoted.stream().filter(span::overlaps).toList(),
                    lastSign(block.text(), sentence)));
        }
    }

    private List<Span> cut(TextBlock block) {
        if (block.isTitle() || References.isEntry(block.text())) {
            int start = SentenceSplitter.skipBlanks(block.text(), 0);
            int end = block.text().stripTrailing().length();
            return start < end ? List.of(new Span(start, end)) : List.of();
        }
        return splitter.sentences(block.text());
    }

    private static char lastSign(String text, Span sentence) {
        int at = sentence.end() - 1;
        while (at > sentence.start() && "\"”’')*_ ".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return text.charAt(at);
    }
}
