package org.lectern.index;

import java.util.OptionalInt;

/// Days as numbers `yyyymmdd`, so that a range of dates is a range of numbers. Reads `2020`, `2020-03`, `2020-03-07`.
public final class Days {

    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    private Days() {}

    /// The first day that the text covers; empty where it is not a date.
    public static OptionalInt first(String text) {
        return read(text, 1, 1);
    }

    /// The last day that the text covers, as a bound: `2020-02` ends at 31.
    public static OptionalInt last(String text) {
        return read(text, LAST_MONTH, LAST_DAY);
    }

    private static OptionalInt read(String text, int month, int day) {
        String[] parts = text.strip().split("[-/.T ]", 4);
        OptionalInt year = number(parts[0], 1, 9999);
        if (parts[0].length() != 4 || year.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt months = parts.length > 1 ? number(parts[1], 1, LAST_MONTH) : OptionalInt.of(month);
        OptionalInt days = parts.length > 2 ? number(parts[2], 1, LAST_DAY) : OptionalInt.of(day);
        return months.isEmpty() || days.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((year.getAsInt() * 100 + months.getAsInt()) * 100 + days.getAsInt());
    }

    private static OptionalInt number(String text, int least, int most) {
        if (text.isEmpty() || text.length() > 4 || !text.chars().allMatch(c -> '0' <= c && c <= '9')) {
            return OptionalInt.empty();
        }
        int value = Integer.parseInt(text);
        return least <= value && value <= most ? OptionalInt.of(value) : OptionalInt.empty();
    }
}
