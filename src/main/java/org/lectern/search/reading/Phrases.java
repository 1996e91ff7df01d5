package org.lectern.search.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.knowledge.Span;
import org.lectern.search.words.Word;

/// Phrases by their words, the longest first.
public final class Phrases<T> {

    record Found<T>(T value, int words) {}

    private record Entry<T>(List<String> words, T value) {}

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    void add(String phrase, T value) {
        List<String> words = Word.in(phrase, new Span(0, phrase.length())).stream()
                .map(Word::lower)
                .toList();
        List<Entry<T>> same = byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>());
        same.add(new Entry<>(words, value));
        same.sort(Comparator.comparingInt(entry -> -entry.words().size()));
    }

    Optional<Found<T>> longestAt(List<Word> typed, int at) {
        for (Entry<T> entry : byFirst.getOrDefault(typed.get(at).lower(), List.of())) {
            int end = at + entry.words().size();
            if (end <= typed.size()
                    && typed.subList(at, end).stream().map(Word::lower).toList().equals(entry.words())) {
                return Optional.of(new Found<>(entry.value(), entry.words().size()));
            }
        }
        return Optional.empty();
    }
}
