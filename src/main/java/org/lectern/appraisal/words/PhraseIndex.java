package org.lectern.appraisal.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Phrases, each with a value, found in one pass: at each word only those are tried that begin like it.
///
/// @param <T> what a phrase stands for
public final class PhraseIndex<T> {

    /// No match is longer, in words.
    public static final int LONGEST = 24;

    /// How many letters of its first word a phrase is filed under.
    static final int KEY = 3;

    private final Map<String, List<Entry<T>>> byBeginning = new HashMap<>();

    private record Entry<T>(Phrase phrase, T value) {}

    /// A phrase found.
    ///
    /// @param from  its first word
    /// @param to    the word after its last
    /// @param value what it stands for
    public record Match<T>(int from, int to, T value) {}

    /// @param phrases in the notation of [PhraseReader]
    public record Filed<T>(T value, List<String> phrases) {}

    /// @throws IllegalArgumentException where a phrase is not written as it should be
    public PhraseIndex(PhraseReader reader, List<Filed<T>> filed) {
        for (Filed<T> each : filed) {
            for (String written : each.phrases()) {
                file(new Entry<>(reader.read(written), each.value()));
            }
        }
    }

    /// An index of phrases that all mean the same.
    public static PhraseIndex<Boolean> of(PhraseReader reader, List<String> phrases) {
        return new PhraseIndex<>(reader, List.of(new Filed<>(true, phrases)));
    }

    private void file(Entry<T> entry) {
        Phrase.OneOf first = (Phrase.OneOf) entry.phrase().parts().getFirst();
        Set<String> keys = new LinkedHashSet<>();
        first.words().stream().map(PhraseIndex::key).forEach(keys::add);
        first.prefixes().stream().map(PhraseIndex::key).forEach(keys::add);
        keys.forEach(
                key -> byBeginning.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry));
    }

    private static String key(String form) {
        return form.length() <= KEY ? form : form.substring(0, KEY);
    }

    /// Every match, by its first word; for one place, in the order in which the phrases were filed.
    public List<Match<T>> find(Words words) {
        List<Match<T>> found = new ArrayList<>();
        for (int at = 0; at < words.count(); at++) {
            for (Entry<T> entry : byBeginning.getOrDefault(key(words.form(at)), List.of())) {
                int end = entry.phrase().end(words, at);
                if (end > at) {
                    found.add(new Match<>(at, end, entry.value()));
                }
            }
        }
        return found;
    }

    public boolean isIn(Words words) {
        return !find(words).isEmpty();
    }
}
