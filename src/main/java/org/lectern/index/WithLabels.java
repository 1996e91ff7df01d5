package org.lectern.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/// Puts the labels of several words among the words, each at the place of its first one, so that they don't count for
/// the length of a text.
final class WithLabels extends TokenFilter {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<ReadText.Word> words;
    private final Queue<BytesRef> due = new ArrayDeque<>();
    private int at;

    /// @param words those that the stream gives, in order
    WithLabels(TokenStream stream, List<ReadText.Word> words) {
        super(stream);
        this.words = words;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        due.clear();
        at = 0;
    }

    @Override
    public boolean incrementToken() throws IOException {
        BytesRef label = due.poll();
        if (label != null) {
            term.setBytesRef(label);
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        LabelTerms.Step begun = words.get(at++).begins();
        if (begun != LabelTerms.Step.NOWHERE) {
            due.addAll(begun.along(words, at));
        }
        return true;
    }
}
