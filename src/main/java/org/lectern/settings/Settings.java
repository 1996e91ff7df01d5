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
/// @param lineWidth   about how many characters a line of the text that one reads holds
public record Settings(
        Theme theme,
        int textSize,
        WindowPlace place,
        Set<String> hiddenMarks,
        String name,
        boolean meaning,
        int lineWidth) {

    public static final int SMALLEST_TEXT = 14;
    public static final int LARGEST_TEXT = 24;
    public static final int SHORTEST_LINE = 50;
    public static final int LONGEST_LINE = 120;

    public static final Settings DEFAULT = new Settings(Theme.SYSTEM, 16, WindowPlace.DEFAULT, Set.of(), "", true, 70);

    public Settings {
        textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
        lineWidth = Math.clamp(lineWidth, SHORTEST_LINE, LONGEST_LINE);
        hiddenMarks = Set.copyOf(hiddenMarks);
        name = name.strip();
    }

    /// These settings where they differ from those `before`, `others` elsewhere: what one window changed, laid over
    /// what
    /// another has kept meanwhile.
    Settings changedSince(Settings before, Settings others) {
        return new Settings(
                changed(before.theme, theme, others.theme),
                changed(before.textSize, textSize, others.textSize),
                changed(before.place, place, others.place),
                changed(before.hiddenMarks, hiddenMarks, others.hiddenMarks),
                changed(before.name, name, others.name),
                changed(before.meaning, meaning, others.meaning),
                changed(before.lineWidth, lineWidth, others.lineWidth));
    }

    private static <T> T changed(T before, T now, T other) {
        return now.equals(before) ? other : now;
    }

    /// The name under which the person decides.
    ///
    /// @param systemUser the operating system's name for the person
    public String nameOr(String systemUser) {
        return name.isEmpty() ? systemUser : name;
    }

    public Settings withName(String other) {
        return new Settings(theme, textSize, place, hiddenMarks, other, meaning, lineWidth);
    }

    public Settings withTheme(Theme other) {
        return new Settings(other, textSize, place, hiddenMarks, name, meaning, lineWidth);
    }

    public Settings withTextSize(int other) {
        return new Settings(theme, other, place, hiddenMarks, name, meaning, lineWidth);
    }

    public Settings withPlace(WindowPlace other) {
        return new Settings(theme, textSize, other, hiddenMarks, name, meaning, lineWidth);
    }

    public Settings withHiddenMarks(Set<String> other) {
        return new Settings(theme, textSize, place, other, name, meaning, lineWidth);
    }

    public Settings withMeaning(boolean other) {
        return new Settings(theme, textSize, place, hiddenMarks, name, other, lineWidth);
    }

    public Settings withLineWidth(int other) {
        return new Settings(theme, textSize, place, hiddenMarks, name, meaning, other);
    }
}
