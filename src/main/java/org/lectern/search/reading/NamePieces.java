package org.lectern.search.reading;

import java.util.ArrayList;
import java.util.List;
import org.lectern.knowledge.NamedConcept;
import org.lectern.knowledge.Span;
import org.lectern.search.words.Word;

/// A word that is a name only in part falls into pieces there: "steroid-refractory" says two things.
record NamePieces(String query, List<NamedConcept> names) {

    List<Word> of(Word word) {
        List<Word> pieces = new ArrayList<>();
        int from = word.span().start();
        for (NamedConcept name : names) {
            if (name.words().overlaps(word.span()) && !name.words().contains(word.span())) {
                int start = Math.max(from, name.words().start());
                int end = Math.min(word.span().end(), name.words().end());
                pieces.addAll(between(from, start));
                pieces.add(new Word(query.substring(start, end), new Span(start, end)));
                from = end;
            }
        }
        if (pieces.isEmpty()) {
            return List.of(word);
        }
        pieces.addAll(between(from, word.span().end()));
        return pieces;
    }

    private List<Word> between(int from, int to) {
        int start = from;
        while (start < to && !Character.isLetterOrDigit(query.charAt(start))) {
            start++;
        }
        return Word.in(query, new Span(start, to));
    }
}
