package org.lectern.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date of which the year is known, and perhaps more: `2025`, `2025-08` or `2025-08-02` (ISO 8601, as in Dublin
/// Core).
record PartialDate(int year, OptionalInt month, OptionalInt day) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T.{0,40})?)?)?");
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    /// Empty where the text is no such date.
    static Optional<PartialDate> of(String text) {
        Matcher parts = ISO.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        OptionalInt month = number(parts.group(2), MONTHS);
        OptionalInt day = month.isPresent() ? number(parts.group(3), DAYS) : OptionalInt.empty();
        return Optional.of(new PartialDate(Integer.parseInt(parts.group(1)), month, day));
    }

    private static OptionalInt number(@Nullable String digits, int most) {
        int number = digits == null ? 0 : Integer.parseInt(digits);
        return number >= 1 && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /// The known parts: year, month, day.
    List<Integer> parts() {
        List<Integer> parts = new ArrayList<>(List.of(year));
        month.ifPresent(parts::add);
        day.ifPresent(parts::add);
        return parts;
    }
}
