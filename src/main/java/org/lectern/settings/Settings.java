package org.lectern.settings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Everything that the user chose for the window. A value: a change makes a new one.
///
/// @param theme         how the window is coloured
/// @param textSize      size of the text that one reads, in pixels
/// @param place         where the window stood
/// @param recentQueries what was searched for, newest first
/// @param hiddenMarks   names of the kinds of marks that are switched off in the reader
/// @param meaning       whether search goes by what texts mean too, where this system can tell
public record Settings(
        Theme theme,
        int textSize,
        WindowPlace place,
        List<String> recentQueries,
        Set<String> hiddenMarks,
        boolean meaning) {

    public static final int SMALLEST_TEXT = 14;
    public static final int LARGEST_TEXT = 24;
    public static final int RECENT_QUERIES = 12;

    public static final Settings DEFAULT =
            new Settings(Theme.SYSTEM, 16, WindowPlace.DEFAULT, List.of(), Set.of(), true);

    public Settings {
        textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
        recentQueries = List.copyOf(recentQueries);
        hiddenMarks = Set.copyOf(hiddenMarks);
    }

    public Settings withTheme(Theme other) {
        return new Settings(other, textSize, place, recentQueries, hiddenMarks, meaning);
    }

    public Settings withTextSize(int other) {
        return new Settings(theme, other, place, recentQueries, hiddenMarks, meaning);
    }

    public Settings withPlace(WindowPlace other) {
        return new Settings(theme, textSize, other, recentQueries, hiddenMarks, meaning);
    }

    public Settings withHiddenMarks(Set<String> other) {
        return new Settings(theme, textSize, place, recentQueries, other, meaning);
    }

    public Settings withMeaning(boolean other) {
        return new Settings(theme, textSize, place, recentQueries, hiddenMarks, other);
    }

    /// With the query as the newest one; each query is kept once.
    public Settings withRecentQuery(String query) {
        String trimmed = query.strip();
        if (trimmed.isEmpty()) {
            return this;
        }
        Set<String> queries = new LinkedHashSet<>();
        Stream.concat(Stream.of(trimmed), recentQueries.stream()).forEach(queries::add);
        return new Settings(
                theme, textSize, place, queries.stream().limit(RECENT_QUERIES).toList(), hiddenMarks, meaning);
    }
}
