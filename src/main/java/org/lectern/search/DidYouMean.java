package org.lectern.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.spell.SuggestMode;
import org.lectern.knowledge.Span;

/// Another wording where this one has no hit or few; only with words that the index has.
final class DidYouMean {

    private static final int FEW = 2;

    private final IndexWords words;

    DidYouMean(IndexWords words) {
        this.words = words;
    }

    Optional<String> instead(QueryReading reading, long total) throws IOException {
        Optional<String> corrected = reading.suggestion();
        if (corrected.isPresent() || total > FEW) {
            return corrected;
        }
        Map<Span, String> better = new LinkedHashMap<>();
        for (Word word : reading.words()) {
            boolean named =
                    reading.names().stream().anyMatch(name -> name.words().contains(word.span()));
            if (!named && better.size() < 8) {
                words.near(word.text(), SuggestMode.SUGGEST_MORE_POPULAR)
                        .ifPresent(found -> better.put(word.span(), found));
            }
        }
        return reading.correctedTo(better).suggestion();
    }
}
