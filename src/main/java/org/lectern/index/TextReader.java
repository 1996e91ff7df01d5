package org.lectern.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/// Reads texts into terms as an [Analysis] would, but each only once for the three or more fields that hold it, and
/// each word to its bytes and its stem only once: a language has few words, and texts repeat them. Lasts as long as
/// one change of an index. Safe for several threads.
final class TextReader {

    /// So many words are remembered; a text of nonsense must not fill the memory.
    private static final int MOST_REMEMBERED = 100_000;

    private final Analysis analysis;
    private final LabelTerms.Step labels;
    private final Map<String, ReadText.Word> words = new ConcurrentHashMap<>();

    TextReader(Analysis analysis, LabelTerms labels) {
        this.analysis = analysis;
        this.labels = labels.first(analysis);
    }

    ReadText read(String text) {
        List<ReadText.Word> read = new ArrayList<>();
        int[] places = new int[text.length() / 2 + ReadText.PLACES];
        try (TokenStream stream = analysis.exact(text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            for (int at = 0; stream.incrementToken(); at += ReadText.PLACES) {
                read.add(word(term.toString()));
                places = at + ReadText.PLACES <= places.length ? places : Arrays.copyOf(places, 2 * places.length);
                places[at] = offset.startOffset();
                places[at + 1] = offset.endOffset();
                places[at + 2] = increment.getPositionIncrement();
            }
            stream.end();
            return new ReadText(read, places, offset.endOffset());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ReadText.Word word(String word) {
        ReadText.Word known = words.get(word);
        if (known != null) {
            return known;
        }
        BytesRef stem = new BytesRef(analysis.stem(word));
        ReadText.Word made = new ReadText.Word(new BytesRef(word), stem, labels.after(stem));
        if (words.size() < MOST_REMEMBERED) {
            words.put(word, made);
        }
        return made;
    }
}
