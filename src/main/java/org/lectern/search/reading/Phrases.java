package org.lectern.search.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.lectern.knowledge.Span;
import org.lectern.search.words.Word;
import org.lectern.task.Once;

/// Phrases by their words, the longest first. What is worded exactly so comes before what differs in the form of a word
/// only: who "feels low" says what "feel low" says.
public final class Phrases<T> {

    private static final int MOST_REMEMBERED = 10_000;

    record Found<T>(T value, int words) {}

    private record Entry<T>(List<String> words, T value) {}

    private final Map<String, List<Entry<T>>> exact = new LinkedHashMap<>();
    /// Made when it is first needed: a start asks nothing in words.
    private final Once<Map<String, List<Entry<T>>>> inflected = new Once<>(this::inflected);
    private final UnaryOperator<String> stem;
    private final Map<String, String> stems = new ConcurrentHashMap<>();

    /// Phrases that stand only for themselves.
    Phrases() {
        this(UnaryOperator.identity());
    }

    /// @param stem what the forms of a word have in common
    Phrases(UnaryOperator<String> stem) {
        this.stem = stem;
    }

    /// A single word stands only for itself: its forms may mean something else, as "aid" and "aids".
    void add(String phrase, T value) {
        List<String> words = Word.in(phrase, new Span(0, phrase.length())).stream()
                .map(Word::lower)
                .toList();
        add(exact, new Entry<>(words, value));
    }

    private Map<String, List<Entry<T>>> inflected() {
        Map<String, List<Entry<T>>> entries = new HashMap<>();
        exact.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.words().size() > 1)
                .forEach(entry -> add(
                        entries, new Entry<>(entry.words().stream().map(stem).toList(), entry.value())));
        return entries;
    }

    private static <T> void add(Map<String, List<Entry<T>>> entries, Entry<T> entry) {
        List<Entry<T>> same = entries.computeIfAbsent(entry.words().getFirst(), _ -> new ArrayList<>());
        same.add(entry);
        same.sort(Comparator.comparingInt(one -> -one.words().size()));
    }

    Optional<Found<T>> longestAt(List<Word> typed, int at) {
        return longest(exact, Word::lower, typed, at).or(() -> longest(inflected.get(), this::stem, typed, at));
    }

    private static <T> Optional<Found<T>> longest(
            Map<String, List<Entry<T>>> entries, Function<Word, String> form, List<Word> typed, int at) {
        for (Entry<T> entry : entries.getOrDefault(form.apply(typed.get(at)), List.of())) {
            int end = at + entry.words().size();
            if (end <= typed.size()
                    && typed.subList(at, end).stream().map(form).toList().equals(entry.words())) {
                return Optional.of(new Found<>(entry.value(), entry.words().size()));
            }
        }
        return Optional.empty();
    }

    private String stem(Word word) {
        String lower = word.lower();
        String known = stems.get(lower);
        if (known != null) {
            return known;
        }
        String made = stem.apply(lower);
        if (stems.size() < MOST_REMEMBERED) {
            stems.put(lower, made);
        }
        return made;
    }
}
