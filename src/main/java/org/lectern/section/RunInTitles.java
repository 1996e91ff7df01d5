package org.lectern.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.markup.Block;
import org.lectern.markup.FieldLabels;
import org.lectern.markup.Mark;
import org.lectern.markup.Prose;

/// Paragraphs one behind the other that each open with a bold label and go on in the same line (`**Step 1.** Words`):
/// a list in all but name, unless the labels are fields of a card.
final class RunInTitles {

    private static final int MOST_WORDS = 9;
    private static final int FEWEST = 2;

    private final Map<Integer, Integer> ends = new HashMap<>();

    /// @param text the canonical text
    RunInTitles(List<Block> blocks, String text) {
        int from = 0;
        while (from < blocks.size()) {
            int to = from;
            int fields = 0;
            Optional<ItemLabel> label = label(blocks.get(from));
            while (label.isPresent()) {
                fields += isField(blocks.get(to), label.get()) ? 1 : 0;
                to++;
                boolean next = to < blocks.size() && isParted(text, blocks.get(to - 1), blocks.get(to));
                label = next ? label(blocks.get(to)) : Optional.empty();
            }
            if (to - from >= FEWEST && fields * 2 < to - from) {
                for (int i = from; i < to; i++) {
                    ends.put(i, label(blocks.get(i)).orElseThrow().end());
                }
            }
            from = Math.max(to, from + 1);
        }
    }

    /// Where the title of a block ends in its plain words; 0 where it has none.
    int end(int block) {
        return ends.getOrDefault(block, 0);
    }

    private static Optional<ItemLabel> label(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return Optional.empty();
        }
        Prose prose = paragraph.prose();
        boolean bold = !prose.marks().isEmpty()
                && prose.marks().getFirst().kind() == Mark.Kind.STRONG
                && prose.marks().getFirst().span().start() == 0;
        return bold ? ItemLabel.of(prose).filter(label -> isTitle(prose.plain(), label)) : Optional.empty();
    }

    /// A label is parted from what it names by a sign, and is no sentence of its own.
    private static boolean isTitle(String plain, ItemLabel label) {
        String sign = plain.substring(label.end(), label.bodyStart()).strip();
        String words = plain.substring(0, label.end()).strip();
        return !sign.isEmpty()
                && !words.isEmpty()
                && words.split("\\s+").length <= MOST_WORDS
                && plain.substring(label.bodyStart()).strip().indexOf(' ') > 0;
    }

    /// Lines of one paragraph are fields of one thing.
    private static boolean isParted(String text, Block before, Block after) {
        String blank = text.substring(before.span().end(), after.span().start());
        return blank.indexOf('\n') != blank.lastIndexOf('\n');
    }

    private static boolean isField(Block block, ItemLabel label) {
        return block instanceof Block.Paragraph paragraph
                && FieldLabels.isKnown(paragraph.prose().plain().substring(0, label.end()));
    }
}
