package org.lectern.library.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A date as running text writes it: with the month in letters, whole or cut short, in figures as ISO 8601 has them, or
/// parted by slashes, day or month first.
///
/// @param start where it begins in the text
/// @param words the date as written
/// @param first the earliest day that it may mean; empty where no calendar has it
record WrittenDate(int start, String words, Optional<LocalDate> first) {

    private static final String MONTH = "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String YEAR = "(?<year>\\d{4})\\b";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String CENTURIES = "(?<year>(?:19|20)\\d\\d)";

    /// Numbers of a volume stand before a month too.
    private static final String NO_VOLUME = "(?<!\\b(?:vol|volume|issue|no|number)\\.?\\s?)";

    /// What a date in figures does not stand in: an address, a longer number.
    private static final String ALONE_BEFORE = "(?<![\\p{L}\\d/.=_-])";

    private static final String ALONE_AFTER = "(?![\\p{L}\\d/_-])";

    private static final Pattern DAY_FIRST =
            pattern("\\b" + NO_VOLUME + DAY + "(?: | of |-)" + MONTH + "(?:,? |-)" + YEAR);
    private static final Pattern MONTH_FIRST = pattern("\\b" + MONTH + " " + DAY + ",? " + YEAR);
    private static final Pattern ISO =
            pattern(ALONE_BEFORE + CENTURIES + "-(?<month>\\d\\d)-(?<day>\\d\\d)" + ALONE_AFTER);
    private static final Pattern SLASHES =
            pattern(ALONE_BEFORE + "(?<day>\\d{1,2})/(?<month>\\d{1,2})/" + CENTURIES + ALONE_AFTER);
    private static final Pattern MONTH_ALONE =
            pattern("(?<!\\d(?:st|nd|rd|th)?(?: of)?[ -])\\b" + MONTH + ",? " + YEAR);

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /// All dates of a text.
    static List<WrittenDate> in(String text) {
        List<WrittenDate> dates = new ArrayList<>();
        if (text.chars().anyMatch(Character::isDigit)) {
            for (Pattern days : List.of(DAY_FIRST, MONTH_FIRST, ISO)) {
                add(days, text, at -> day(year(at), month(at), number(at, "day")), dates);
            }
            add(SLASHES, text, WrittenDate::eitherOrder, dates);
            add(MONTH_ALONE, text, at -> day(year(at), month(at), 1), dates);
        }
        return dates;
    }

    /// Reads the day that a found place names.
    private interface Reading {
        Optional<LocalDate> of(Matcher at);
    }

    private static void add(Pattern pattern, String text, Reading reading, List<WrittenDate> dates) {
        for (Matcher at = pattern.matcher(text); at.find(); ) {
            dates.add(new WrittenDate(at.start(), at.group(), reading.of(at)));
        }
    }

    /// Nobody knows which of the two orders was meant; a date is one where either makes it so.
    private static Optional<LocalDate> eitherOrder(Matcher at) {
        int one = number(at, "day");
        int other = number(at, "month");
        return Stream.of(day(year(at), other, one), day(year(at), one, other))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    private static int year(Matcher at) {
        return number(at, "year");
    }

    private static int month(Matcher at) {
        String month = at.group("month").toLowerCase(Locale.ROOT);
        return Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MONTHS.indexOf(month.substring(0, 3)) + 1;
    }

    private static int number(Matcher at, String group) {
        return Integer.parseInt(at.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
