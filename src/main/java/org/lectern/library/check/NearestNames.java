package org.lectern.library.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The names that somebody may have meant who typed one that does not exist.
///
/// @param names all that exist
public record NearestNames(Collection<String> names) {

    private static final int MOST = 3;

    /// The nearest first; none where nothing is like it.
    public List<String> to(String typed) {
        return names.stream()
                .filter(name -> Likeness.distance(typed, name) <= Math.max(2, typed.length() / 3))
                .sorted(Comparator.comparingInt((String name) -> Likeness.distance(typed, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }
}
