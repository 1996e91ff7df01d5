package org.lectern.library.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.knowledge.Metadata;
import org.lectern.markup.Leaf;

/// Dates that are not written as dates, that no calendar has, that are still to come, or that contradict each other.
final class DateCheck implements SourceCheck {

    static final List<String> KEYS = List.of("issued", "modified");
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
            .toList();
    private static final String MONTH = MONTHS.stream().collect(Collectors.joining("|", "(", ")"));
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (\\d{4})\\b", Pattern.CASE_INSENSITIVE);

    private final LocalDate today;

    DateCheck(LocalDate today) {
        this.today = today;
    }

    @Override
    public List<Finding> check(OpenSource source) {
        List<Finding> found = new ArrayList<>();
        Metadata metadata = source.metadata();
        for (String key : KEYS) {
            metadata.first(key).filter(date -> !date.isBlank()).ifPresent(date -> checkDate(key, date.strip(), found));
        }
        checkOrder(metadata, found);
        for (Leaf leaf : source.leaves()) {
            checkText(leaf, found);
        }
        return found;
    }

    private void checkDate(String key, String date, List<Finding> found) {
        if (!DateSpan.isWritten(date)) {
            found.add(Finding.ofSource(Flaw.ODD_DATE, key, date));
            return;
        }
        Optional<DateSpan> days = days(date);
        if (days.isEmpty()) {
            found.add(Finding.ofSource(Flaw.IMPOSSIBLE_DATE, date, ""));
        } else if (days.get().first().isAfter(today)) {
            found.add(Finding.ofSource(Flaw.FUTURE_DATE, key, date));
        }
    }

    private static void checkOrder(Metadata metadata, List<Finding> found) {
        String issued = metadata.first("issued").orElse("").strip();
        String modified = metadata.first("modified").orElse("").strip();
        Optional<DateSpan> from = days(issued);
        Optional<DateSpan> to = days(modified);
        if (from.isPresent()
                && to.isPresent()
                && from.get().first().isAfter(to.get().last())) {
            found.add(Finding.ofSource(Flaw.ISSUED_AFTER_MODIFIED, issued, modified));
        }
    }

    private static Optional<DateSpan> days(String date) {
        try {
            return Optional.of(DateSpan.of(date));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static void checkText(Leaf leaf, List<Finding> found) {
        String plain = leaf.prose().plain();
        if (plain.chars().noneMatch(Character::isDigit)) {
            return;
        }
        for (Matcher at = MONTH_FIRST.matcher(plain); at.find(); ) {
            checkDay(leaf, at, at.group(1), at.group(2), found);
        }
        for (Matcher at = DAY_FIRST.matcher(plain); at.find(); ) {
            checkDay(leaf, at, at.group(2), at.group(1), found);
        }
    }

    private static void checkDay(Leaf leaf, Matcher at, String month, String day, List<Finding> found) {
        try {
            int number = MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1;
            LocalDate.of(Integer.parseInt(at.group(3)), number, Integer.parseInt(day));
        } catch (DateTimeException notInTheCalendar) {
            found.add(Finding.at(leaf.prose().canonical(at.start()), Flaw.IMPOSSIBLE_DATE, at.group()));
        }
    }
}
