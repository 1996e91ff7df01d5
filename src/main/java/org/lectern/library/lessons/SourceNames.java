package org.lectern.library.lessons;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.library.SourceSummary;

/// The names by which a reader would know a source: whole titles, names of those who publish and write, and the
/// capitalised words of these names.
final class SourceNames {

    private static final int SHORTEST = 4;

    private final List<String> whole = new ArrayList<>();
    private final Set<String> words = new LinkedHashSet<>();

    SourceNames(List<SourceSummary> sources) {
        for (SourceSummary source : sources) {
            whole.add(source.title().toLowerCase(Locale.ROOT));
            for (String term : List.of("publisher", "creator", "contributor", "identifier", "source")) {
                source.metadata().terms().getOrDefault(term, List.of()).forEach(this::add);
            }
        }
        whole.removeIf(name -> name.length() < SHORTEST);
    }

    private void add(String name) {
        whole.add(name.toLowerCase(Locale.ROOT));
        for (String word : name.split("[^\\p{L}\\p{N}]++")) {
            if (word.length() >= SHORTEST && Character.isUpperCase(word.codePointAt(0))) {
                words.add(word);
            }
        }
    }

    boolean areIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (whole.stream().anyMatch(lower::contains) || lower.contains("http") || lower.contains("www.")) {
            return true;
        }
        for (String word : text.split("[^\\p{L}\\p{N}]++")) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
