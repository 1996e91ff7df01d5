package org.lectern.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.TextBlock.Kind;
import org.lectern.knowledge.TextRun;

/// Blocks of the sample texts: headings, paragraphs, items, quotations and `**strong**` words, one line each.
final class SampleBlocks {

    private SampleBlocks() {}

    static List<TextBlock> of(String text, int bodyStart) {
        List<TextBlock> blocks = new ArrayList<>();
        int at = bodyStart;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            if (end > at) {
                blocks.add(block(text, new Span(at, end)));
            }
            at = end + 1;
        }
        return blocks;
    }

    private static TextBlock block(String text, Span line) {
        String words = line.in(text);
        if (words.startsWith("#")) {
            int level = words.indexOf(' ');
            return new TextBlock(Kind.HEADING, level, "", line, runs(text, line.start() + level + 1, line.end()));
        }
        if (words.startsWith("- ")) {
            return new TextBlock(Kind.ITEM, 0, "\u2022", line, runs(text, line.start() + 2, line.end()));
        }
        if (words.startsWith("> ")) {
            return new TextBlock(Kind.QUOTATION, 0, "", line, runs(text, line.start() + 2, line.end()));
        }
        return new TextBlock(Kind.PARAGRAPH, 0, "", line, runs(text, line.start(), line.end()));
    }

    private static List<TextRun> runs(String text, int start, int end) {
        List<TextRun> runs = new ArrayList<>();
        boolean strong = false;
        int at = start;
        while (at < end) {
            int next = text.indexOf("**", at);
            next = next < 0 || next > end ? end : next;
            if (next > at) {
                runs.add(new TextRun(
                        text.substring(at, next),
                        new Span(at, next),
                        strong ? Set.of(TextRun.Style.STRONG) : Set.of()));
            }
            strong = !strong;
            at = next + 2;
        }
        return runs;
    }
}
