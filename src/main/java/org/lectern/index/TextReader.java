package org.lectern.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Reads texts into terms as an [Analysis] would, but each only once for the three or more fields that hold it, and
/// each word to its stem only once: a language has few words, and texts repeat them. Lasts as long as one change of an
/// index. Safe for several threads.
final class TextReader {

    /// So many words are remembered; a text of nonsense must not fill the memory.
    private static final int MOST_REMEMBERED = 100_000;

    private final Analysis analysis;
    private final Map<String, String> stems = new ConcurrentHashMap<>();

    TextReader(Analysis analysis) {
        this.analysis = analysis;
    }

    ReadText read(String text) {
        List<String> words = new ArrayList<>();
        IntStream.Builder starts = IntStream.builder();
        IntStream.Builder ends = IntStream.builder();
        IntStream.Builder increments = IntStream.builder();
        try (TokenStream stream = analysis.exact(text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
                starts.add(offset.startOffset());
                ends.add(offset.endOffset());
                increments.add(increment.getPositionIncrement());
            }
            stream.end();
            return new ReadText(
                    words.toArray(String[]::new),
                    words.stream().map(this::stem).toArray(String[]::new),
                    starts.build().toArray(),
                    ends.build().toArray(),
                    increments.build().toArray(),
                    offset.endOffset());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String stem(String word) {
        String known = stems.get(word);
        if (known != null) {
            return known;
        }
        String stem = analysis.stem(word);
        if (stems.size() < MOST_REMEMBERED) {
            stems.put(word, stem);
        }
        return stem;
    }
}
