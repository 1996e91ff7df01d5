package org.lectern.section;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.knowledge.Topic;
import org.lectern.markup.Block;

/// What follows each block, learnt in one pass from the end, so that the splitter never has to look for it.
final class Lookahead {

    private final Map<Integer, Optional<Topic>> boilerplate = new HashMap<>();
    private final BitSet lastWords = new BitSet();
    private int lastHeading = -1;

    Lookahead(List<Block> blocks) {
        look(blocks);
    }

    /// Whether nothing but boilerplate stands between a block and the next heading or line across.
    boolean isLastWords(int i) {
        return lastWords.get(i);
    }

    /// What kind of boilerplate a paragraph is, if any.
    Optional<Topic> boilerplate(int i) {
        return boilerplate.getOrDefault(i, Optional.empty());
    }

    /// Whether no heading follows.
    boolean endsPage(int i) {
        return i > lastHeading;
    }

    private void look(List<Block> blocks) {
        boolean last = true;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            lastWords.set(i, last);
            switch (blocks.get(i)) {
                case Block.Heading heading -> {
                    last = true;
                    lastHeading = Math.max(lastHeading, i);
                }
                case Block.Rule rule -> last = true;
                case Block.Paragraph paragraph -> {
                    Optional<Topic> topic = Boilerplate.of(paragraph.prose().plain());
                    boilerplate.put(i, topic);
                    last &= topic.isPresent();
                }
                default -> last = false;
            }
        }
    }
}
