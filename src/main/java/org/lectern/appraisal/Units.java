package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Citation;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Topic;

/// Cuts the blocks of a source into units and lets the rules read each of them once.
final class Units {

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final RuleIndex rules;

    Units(RuleIndex rules) {
        this.rules = rules;
    }

    /// All units in the order of the text; blocks outside every section belong to the last one before them.
    List<Unit> of(List<Section> sections, List<AppraisedBlock> blocks) {
        List<Unit> units = new ArrayList<>();
        int section = 0;
        for (int number = 0; number < blocks.size(); number++) {
            AppraisedBlock block = blocks.get(number);
            while (section + 1 < sections.size()
                    && sections.get(section + 1).span().start() <= block.span().start()) {
                section++;
            }
            read(
                    block,
                    number,
                    section,
                    sections.isEmpty() ? Optional.empty() : Optional.of(sections.get(section)),
                    units);
        }
        return units;
    }

    private void read(AppraisedBlock block, int number, int section, Optional<Section> within, List<Unit> into) {
        int base = block.span().start();
        List<Span> quoted = Quotations.in(block.text(), base);
        boolean reference = !block.isTitle() && isReference(block, within);
        List<Citation> cites = within.map(Section::cites).orElse(List.of());
        for (Span sentence : withLabels(cut(block, reference), block, cites)) {
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
                    reference,
                    lastSign(block.text(), sentence)));
        }
    }

    private static boolean isReference(AppraisedBlock block, Optional<Section> within) {
        boolean listed = within.filter(section -> section.topics().getFirst() == Topic.REFERENCES)
                .isPresent();
        return References.isEntry(block.text()) || listed && References.mayBeEntry(block.text());
    }

    private List<Span> cut(AppraisedBlock block, boolean reference) {
        if (block.isTitle() || reference) {
            int start = SentenceSplitter.skipBlanks(block.text(), 0);
            int end = block.text().stripTrailing().length();
            return start < end ? List.of(new Span(start, end)) : List.of();
        }
        return splitter.sentences(block.text());
    }

    /// Joins what is nothing but names of sources to the sentence before it, which they support.
    private static List<Span> withLabels(List<Span> sentences, AppraisedBlock block, List<Citation> cites) {
        List<Span> joined = new ArrayList<>();
        for (Span sentence : sentences) {
            if (!joined.isEmpty() && !cites.isEmpty() && isLabel(sentence, block, cites)) {
                joined.add(new Span(joined.removeLast().start(), sentence.end()));
            } else {
                joined.add(sentence);
            }
        }
        return joined;
    }

    private static boolean isLabel(Span sentence, AppraisedBlock block, List<Citation> cites) {
        int base = block.span().start();
        for (int at = sentence.start(); at < sentence.end(); at++) {
            int place = base + at;
            if (Character.isLetterOrDigit(block.text().charAt(at))
                    && cites.stream().noneMatch(cite -> cite.span().contains(place))) {
                return false;
            }
        }
        return true;
    }

    private static char lastSign(String text, Span sentence) {
        int at = sentence.end() - 1;
        while (at > sentence.start() && "\"”’')*_ ".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return text.charAt(at);
    }
}
