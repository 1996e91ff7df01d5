package org.lectern.search.language;

import java.util.Optional;
import java.util.OptionalInt;
import org.lectern.index.Days;

/// A stretch of days as it is written in a query: `2020`, `2020..2024`, `2020-03..`, `..2019`, `>2020`, `<=2020-03`.
///
/// @param from the first day, as `yyyymmdd`; need not be in the calendar
/// @param to   the last, likewise
record Period(int from, int to) {

    private static final int BEGINNING = 0;
    private static final int END = Integer.MAX_VALUE;

    static Optional<Period> of(String written) {
        return switch (written.replaceAll("[^<>=]", "")) {
            case ">" -> after(Days.last(written.substring(1)), 1);
            case ">=" -> after(Days.first(written.substring(2)), 0);
            case "<" -> until(Days.first(written.substring(1)), -1);
            case "<=" -> until(Days.last(written.substring(2)), 0);
            default -> range(written);
        };
    }

    private static Optional<Period> range(String written) {
        int dots = written.indexOf("..");
        String first = dots < 0 ? written : written.substring(0, dots);
        String last = dots < 0 ? written : written.substring(dots + 2);
        OptionalInt from = first.isEmpty() && dots >= 0 ? OptionalInt.of(BEGINNING) : Days.first(first);
        OptionalInt to = last.isEmpty() && dots >= 0 ? OptionalInt.of(END) : Days.last(last);
        return from.isPresent() && to.isPresent()
                ? Optional.of(new Period(from.getAsInt(), to.getAsInt()))
                : Optional.empty();
    }

    /// The number behind a month's last day is no day, but comes before the next month's first.
    private static Optional<Period> after(OptionalInt day, int more) {
        return day.isPresent() ? Optional.of(new Period(day.getAsInt() + more, END)) : Optional.empty();
    }

    private static Optional<Period> until(OptionalInt day, int more) {
        return day.isPresent() ? Optional.of(new Period(BEGINNING, day.getAsInt() + more)) : Optional.empty();
    }
}
