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

    /// No sentence that a person wrote is longer. Text without full stops is cut here, at a blank where there is one:
    /// rules compare the words of a unit with each other, and an endless unit would cost the square of its length.
    private static final int LONGEST = 2_000;

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final RuleIndex rules;

    Units(RuleIndex rules) {
        this.rules = rules;
    }

    /// All units in the order of the text; blocks outside every section belong to the last one before them.
    List<Unit> of(List<Section> sections, List<AppraisedBlock> blocks) {
        List<Unit> units = new ArrayList<>();
        int section = 0;
        OrderedSpans cites = cites(sections, section);
        for (int number = 0; number < blocks.size(); number++) {
            AppraisedBlock block = blocks.get(number);
            while (section + 1 < sections.size()
                    && sections.get(section + 1).span().start() <= block.span().start()) {
                section++;
                cites = cites(sections, section);
            }
            read(
                    block,
                    number,
                    section,
                    sections.isEmpty() ? Optional.empty() : Optional.of(sections.get(section)),
                    cites,
                    units);
        }
        return units;
    }

    private static OrderedSpans cites(List<Section> sections, int section) {
        return sections.isEmpty()
                ? OrderedSpans.NONE
                : new OrderedSpans(sections.get(section).cites().stream()
                        .map(Citation::span)
                        .toList());
    }

    private void read(
            AppraisedBlock block,
            int number,
            int section,
            Optional<Section> within,
            OrderedSpans cites,
            List<Unit> into) {
        int base = block.span().start();
        OrderedSpans quoted = new OrderedSpans(Quotations.in(block.text(), base));
        boolean reference = !block.isTitle() && isReference(block, within);
        for (Span sentence : withLabels(bounded(cut(block, reference), block.text()), block, cites)) {
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
                    quoted.overlapping(span),
                    cites.overlapping(span).stream()
                            .filter(cite -> isName(cite, block))
                            .toList(),
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

    private static List<Span> bounded(List<Span> sentences, String text) {
        List<Span> bounded = new ArrayList<>();
        for (Span sentence : sentences) {
            int from = sentence.start();
            while (sentence.end() - from > LONGEST) {
                int blank = text.lastIndexOf(' ', from + LONGEST);
                int end = blank > from ? blank : from + LONGEST;
                bounded.add(new Span(from, end));
                from = SentenceSplitter.skipBlanks(text, end);
            }
            if (from < sentence.end()) {
                bounded.add(new Span(from, sentence.end()));
            }
        }
        return bounded;
    }

    /// Joins what is nothing but names of sources to the sentence before it, which they support.
    private static List<Span> withLabels(List<Span> sentences, AppraisedBlock block, OrderedSpans cites) {
        List<Span> joined = new ArrayList<>();
        for (Span sentence : sentences) {
            if (!joined.isEmpty()
                    && sentence.end() - joined.getLast().start() <= LONGEST
                    && isLabel(sentence, block, cites)) {
                joined.add(new Span(joined.removeLast().start(), sentence.end()));
            } else {
                joined.add(sentence);
            }
        }
        return joined;
    }

    private static boolean isLabel(Span sentence, AppraisedBlock block, OrderedSpans cites) {
        int base = block.span().start();
        List<Span> here = cites.overlapping(sentence.shifted(base));
        if (here.isEmpty()) {
            return false;
        }
        for (int at = sentence.start(); at < sentence.end(); at++) {
            int place = base + at;
            if (Character.isLetterOrDigit(block.text().charAt(at))
                    && here.stream().noneMatch(cite -> cite.contains(place))) {
                return false;
            }
        }
        return true;
    }

    /// True where what is cited is called by a name alone; beside a year, words may tell what it was.
    private static boolean isName(Span cite, AppraisedBlock block) {
        int base = block.span().start();
        return block.text()
                .substring(
                        Math.max(0, cite.start() - base), Math.min(block.text().length(), cite.end() - base))
                .chars()
                .noneMatch(Character::isDigit);
    }

    private static char lastSign(String text, Span sentence) {
        int at = sentence.end() - 1;
        while (at > sentence.start() && "\"”’')*_ ".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return text.charAt(at);
    }
}
