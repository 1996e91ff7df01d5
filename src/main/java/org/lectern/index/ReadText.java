package org.lectern.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// A text that was read into terms once, for all fields that hold it.
///
/// @param words      its terms as [Fields#EXACT] has them, in order
/// @param stems      the same as the other fields have them; empty where they have none
/// @param starts     where each begins in the text
/// @param ends       where each ends in the text
/// @param increments how many places each stands behind the one before it, as [Fields#EXACT] has them
/// @param end        where the text ends
record ReadText(String[] words, String[] stems, int[] starts, int[] ends, int[] increments, int end) {

    TokenStream exact() {
        return new Stream(words);
    }

    TokenStream stemmed() {
        return new WithoutGaps(new Stream(stems));
    }

    /// Gives the terms to Lucene as the analyzer would.
    private final class Stream extends TokenStream {

        private final String[] terms;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private int at;
        private int passed;

        Stream(String[] terms) {
            this.terms = terms;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            at = 0;
            passed = 0;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            passed = 0;
            while (at < terms.length && terms[at].isEmpty()) {
                passed += increments[at++];
            }
            if (at == terms.length) {
                return false;
            }
            term.append(terms[at]);
            offset.setOffset(starts[at], ends[at]);
            increment.setPositionIncrement(passed + increments[at]);
            at++;
            return true;
        }

        @Override
        public void end() throws IOException {
            super.end();
            offset.setOffset(end, end);
            increment.setPositionIncrement(passed);
        }
    }
}
