package org.lectern.library.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The days that a date in front matter may mean. Dates are written as in W3CDTF, the profile of ISO 8601 that Dublin
/// Core recommends: a year, a year and month, a day, or a day with a time.
///
/// @param first the earliest day that it may mean
/// @param last  the latest
record DateSpan(LocalDate first, LocalDate last) {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T[0-9:.+Z-]{1,32})?)?)?");

    /// Nothing that a library holds was printed before.
    private static final int FIRST_YEAR = 1450;

    static boolean isWritten(String date) {
        return WRITTEN.matcher(date).matches();
    }

    /// @throws DateTimeException where the date is written well but no calendar has it
    static DateSpan of(String date) {
        Matcher parts = WRITTEN.matcher(date);
        if (!parts.matches() || Integer.parseInt(parts.group(1)) < FIRST_YEAR) {
            throw new DateTimeException(date);
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        int month = Integer.parseInt(parts.group(2));
        if (parts.group(3) == null) {
            YearMonth whole = YearMonth.of(year, month);
            return new DateSpan(whole.atDay(1), whole.atEndOfMonth());
        }
        LocalDate day = LocalDate.of(year, month, Integer.parseInt(parts.group(3)));
        return new DateSpan(day, day);
    }
}
