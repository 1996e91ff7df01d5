package org.lectern.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.BytesRef;

/// A text that was read into terms once, for all fields that hold it.
///
/// @param words  its words, in order
/// @param places three numbers a word: where it begins and ends in the text, and how many places it stands behind the
///               one before it, as [Fields#EXACT] has them
/// @param end    where the text ends
record ReadText(List<Word> words, int[] places, int end) {

    /// So many numbers tell where a word stands.
    static final int PLACES = 3;

    /// A word as Lucene keeps it.
    ///
    /// @param exact  as [Fields#EXACT] has it
    /// @param stem   as the other fields have it; empty where they leave it out
    /// @param begins the labels of several words that may begin with it
    record Word(BytesRef exact, BytesRef stem, LabelTerms.Step begins) {}

    TokenStream exact() {
        return new Stream(false);
    }

    TokenStream stemmed() {
        return new WithoutGaps(new Stream(true));
    }

    /// The same, with labels of several words as terms of their own.
    TokenStream labelled() {
        return new WithLabels(stemmed(), stemmedWords());
    }

    private List<Word> stemmedWords() {
        return words.stream().filter(word -> word.stem().length > 0).toList();
    }

    /// The stems that are not left out, in order.
    List<String> stems() {
        return stemmedWords().stream().map(word -> word.stem().utf8ToString()).toList();
    }

    /// Gives the terms to Lucene as the analyzer would.
    private final class Stream extends TokenStream {

        private final boolean stems;
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private int at;
        private int passed;

        Stream(boolean stems) {
            super(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY);
            this.stems = stems;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            at = 0;
            passed = 0;
        }

        private BytesRef term(int word) {
            return stems ? words.get(word).stem() : words.get(word).exact();
        }

        /// Sets all that a token has, so that nothing need be cleared before.
        @Override
        public boolean incrementToken() {
            passed = 0;
            while (at < words.size() && term(at).length == 0) {
                passed += places[PLACES * at++ + 2];
            }
            if (at == words.size()) {
                return false;
            }
            term.setBytesRef(term(at));
            offset.setOffset(places[PLACES * at], places[PLACES * at + 1]);
            increment.setPositionIncrement(passed + places[PLACES * at + 2]);
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
