package org.lectern.search;

import java.time.Duration;

/// How much one search may cost, whatever is typed.
///
/// @param characters  of a query are read
/// @param words       are searched
/// @param depth       of nested brackets is read as such
/// @param expansions  of a word with `*`
/// @param time        after which what was found until then is the answer
public record SearchLimits(int characters, int words, int depth, int expansions, Duration time) {

    public static SearchLimits standard() {
        return new SearchLimits(4_000, 64, 8, 200, Duration.ofMillis(800));
    }
}
