package org.lectern.settings;

import java.util.Set;

/// Everything that the user chose for the window. A value: a change makes a new one.
///
/// @param theme       how the window is coloured
/// @param textSize    size of the text that one reads, in pixels
/// @param place       where the window stood
/// @param hiddenMarks names of the kinds of marks that are switched off in the reader
/// @param name        under which the person decides; empty for the operating system's user name
/// @param meaning     whether search goes by what texts mean too, where this system can tell
public record Settings(
        Theme theme, int textSize, WindowPlace place, Set<String> hiddenMarks, String name, boolean meaning) {

    public static final int SMALLEST_TEXT = 14;
    public static final int LARGEST_TEXT = 24;

    public static final Settings DEFAULT = new Settings(Theme.SYSTEM, 16, WindowPlace.DEFAULT, Set.of(), "", true);

    public Settings {
        textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
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
        return new Settings(theme, textSize, place, hiddenMarks, other, meaning);
    }

    public Settings withTheme(Theme other) {
        return new Settings(other, textSize, place, hiddenMarks, name, meaning);
    }

    public Settings withTextSize(int other) {
        return new Settings(theme, other, place, hiddenMarks, name, meaning);
    }

    public Settings withPlace(WindowPlace other) {
        return new Settings(theme, textSize, other, hiddenMarks, name, meaning);
    }

    public Settings withHiddenMarks(Set<String> other) {
        return new Settings(theme, textSize, place, other, name, meaning);
    }

    public Settings withMeaning(boolean other) {
        return new Settings(theme, textSize, place, hiddenMarks, name, other);
    }
}
