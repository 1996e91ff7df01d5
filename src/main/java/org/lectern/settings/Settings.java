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
/// @param name          under which the person decides; empty for the operating system's user name
public record Settings(
        Theme theme,
        int textSize,
        WindowPlace place,
        List<String> recentQueries,
        Set<String> hiddenMarks,
        String name) {

    public static final int SMALLEST_TEXT = 14;
    public static final int LARGEST_TEXT = 24;
    public static final int RECENT_QUERIES = 12;

    public static final Settings DEFAULT = new Settings(Theme.SYSTEM, 16, WindowPlace.DEFAULT, List.of(), Set.of(), "");

    public Settings {
        textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
        recentQueries = List.copyOf(recentQueries);
        hiddenMarks = Set.copyOf(hiddenMarks);
        name = name.strip();
    }

    /// The name under which the person decides.
    ///
    /// @param systemUser the operating system's name for the person
    public String nameOr(String systemUser) {
        return name.isEmpty() ? systemUser : name;
    }

    public Settings withName(String other) {
        return new Settings(theme, textSize, place, recentQueries, hiddenMarks, other);
    }

    public Settings withTheme(Theme other) {
        return new Settings(other, textSize, place, recentQueries, hiddenMarks, name);
    }

    public Settings withTextSize(int other) {
        return new Settings(theme, other, place, recentQueries, hiddenMarks, name);
    }

    public Settings withPlace(WindowPlace other) {
        return new Settings(theme, textSize, other, recentQueries, hiddenMarks, name);
    }

    public Settings withHiddenMarks(Set<String> other) {
        return new Settings(theme, textSize, place, recentQueries, other, name);
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
                theme, textSize, place, queries.stream().limit(RECENT_QUERIES).toList(), hiddenMarks, name);
    }
}
