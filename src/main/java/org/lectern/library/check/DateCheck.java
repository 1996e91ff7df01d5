package org.lectern.library.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Metadata;
import org.lectern.markup.Leaf;

/// Dates that are not written as dates, that no calendar has, that are still to come, or that contradict each other.
final class DateCheck implements SourceCheck {

    static final List<String> KEYS = List.of("issued", "modified");

    private final LocalDate today;
    private final Dating dating;

    DateCheck(CheckWords words, LocalDate today) {
        this.today = today;
        this.dating = new Dating(words);
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

    private void checkText(Leaf leaf, List<Finding> found) {
        String plain = leaf.prose().plain();
        for (WrittenDate date : WrittenDate.in(plain)) {
            int at = leaf.prose().canonical(date.start());
            if (date.first().isEmpty()) {
                found.add(Finding.at(at, Flaw.IMPOSSIBLE_DATE, date.words()));
            } else if (date.first().get().isAfter(today) && dating.isOfPage(plain, date.start())) {
                found.add(Finding.at(at, Flaw.DATED_AHEAD, date.words()));
            }
        }
    }
}
