package org.lectern.appraisal.study;

import java.util.List;
import java.util.Optional;
import org.lectern.appraisal.words.Words;
import org.lectern.knowledge.Span;

/// Decides whether a key stands at a place of a text. Looks at most some twenty words to either side.
final class CitationMatcher {

    private static final int YEAR_REACH = 20;
    private static final int AUTHOR_REACH = 5;
    private static final int PLACE_REACH = 10;
    private static final int PUBMED_REACH = 12;

    private final StudyWords lists;

    CitationMatcher(StudyWords lists) {
        this.lists = lists;
    }

    record Match(Span words, StudyFinder.By by) {}

    Optional<Match> match(StudyKey key, Words words, int at) {
        return switch (key) {
            case StudyKey.Doi _ -> Optional.empty();
            case StudyKey.Code _ -> Optional.of(new Match(words.span(at, at + 1), StudyFinder.By.IDENTIFIER));
            case StudyKey.Pmid _ -> pmid(words, at);
            case StudyKey.TrialName name -> trialName(name, words, at);
            case StudyKey.JournalYear journal -> journalYear(journal, words, at);
            case StudyKey.AuthorYear author -> authorYear(author, words, at);
            case StudyKey.VolumePage place -> volumePage(place, words, at);
        };
    }

    private Optional<Match> pmid(Words words, int at) {
        for (int i = at - 1; i >= 0 && at - i <= PUBMED_REACH; i--) {
            String form = words.form(i);
            if (form.equals("pmid") || form.equals("pubmed")) {
                return Optional.of(new Match(words.span(at, at + 1), StudyFinder.By.IDENTIFIER));
            }
            if (!words.isNumber(i) && !lists.pubmed().contains(form)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Match> trialName(StudyKey.TrialName name, Words words, int at) {
        int end = NameMatcher.end(name.words(), words, at);
        if (end < 0 || !standsAlone(words, at, end)) {
            return Optional.empty();
        }
        boolean sure = switch (name.manner()) {
            case COINED -> true;
            case CAPITALS -> words.isAllCapitals(at) && !isShouted(words, at) || isBesideTrial(words, at, end);
            case ORDINARY -> isBesideTrial(words, at, end);
        };
        return sure ? Optional.of(new Match(words.span(at, end), StudyFinder.By.TRIAL_NAME)) : Optional.empty();
    }

    /// Not a part of a longer name: SELECT is not SELECT-COMPARE.
    private boolean standsAlone(Words words, int at, int end) {
        return !joins(words.gap(at)) && (end == words.count() || !joins(words.gap(end)) || isTrial(words, end));
    }

    private static boolean joins(String gap) {
        return gap.equals("-") || gap.equals("\u2010") || gap.equals("\u2011") || gap.equals(".") || gap.equals("@");
    }

    /// In a line of capitals, capitals tell nothing.
    private static boolean isShouted(Words words, int at) {
        return at > 0 && words.together(at, at - 1) && words.isAllCapitals(at - 1)
                || at + 1 < words.count() && words.together(at, at + 1) && words.isAllCapitals(at + 1);
    }

    private boolean isBesideTrial(Words words, int at, int end) {
        return isTrial(words, end) || isTrial(words, at - 1);
    }

    private boolean isTrial(Words words, int at) {
        return at >= 0 && at < words.count() && lists.trial().contains(words.form(at));
    }

    private static Optional<Match> journalYear(StudyKey.JournalYear key, Words words, int at) {
        int end = NameMatcher.end(key.journal(), words, at);
        if (end < 0) {
            return Optional.empty();
        }
        int year = nearestYear(words, at, end);
        if (year < 0 || !words.form(year).equals(key.year())) {
            return Optional.empty();
        }
        Span span = words.span(Math.min(at, year), Math.max(end, year + 1));
        return Optional.of(new Match(span, StudyFinder.By.JOURNAL_AND_YEAR));
    }

    /// The year that stands nearest to words `[from, to)` in their sentence; of two as near, the one after them. -1
    /// where there is none.
    private static int nearestYear(Words words, int from, int to) {
        for (int distance = 0; distance < YEAR_REACH; distance++) {
            int after = to + distance;
            int before = from - 1 - distance;
            if (after < words.count() && words.together(from, after) && words.isYear(after)) {
                return after;
            }
            if (before >= 0 && words.together(from, before) && words.isYear(before)) {
                return before;
            }
        }
        return -1;
    }

    private Optional<Match> authorYear(StudyKey.AuthorYear key, Words words, int at) {
        boolean coauthor = false;
        for (int i = at + 1; i < words.count() && i - at <= AUTHOR_REACH; i++) {
            if (words.form(i).equals(key.year())) {
                return Optional.of(new Match(words.span(at, i + 1), StudyFinder.By.AUTHOR_AND_YEAR));
            }
            boolean joined = words.form(i - 1).equals("and") || words.gap(i).contains("&");
            if (!lists.authors().contains(words.form(i)) && (coauthor || !joined)) {
                break;
            }
            coauthor |= !lists.authors().contains(words.form(i));
        }
        return yearBefore(key, words, at);
    }

    /// "In 1993, Dalakas and colleagues", "the 1993 study by Dalakas".
    private Optional<Match> yearBefore(StudyKey.AuthorYear key, Words words, int at) {
        for (int i = at - 1; i >= 0 && at - i <= AUTHOR_REACH - 2 && words.together(i, at); i--) {
            if (words.form(i).equals(key.year())) {
                return Optional.of(new Match(words.span(i, at + 1), StudyFinder.By.AUTHOR_AND_YEAR));
            }
            if (!isTrial(words, i)
                    && !words.form(i).equals("by")
                    && !words.form(i).equals("of")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Match> volumePage(StudyKey.VolumePage key, Words words, int at) {
        Optional<PlaceInJournal> place =
                PlaceInJournal.at(words, at).filter(found -> found.page().equals(key.page()));
        if (place.isEmpty()) {
            return Optional.empty();
        }
        int from = at;
        boolean known = false;
        for (int i = at - 1; i >= 0 && at - i <= PLACE_REACH; i--) {
            boolean isYear = key.year().filter(words.form(i)::equals).isPresent();
            if (isYear || !key.journal().isEmpty() && NameMatcher.end(key.journal(), words, i) > 0) {
                known = true;
                from = i;
            }
        }
        int to = place.get().to();
        known |= followsYear(key, words, to);
        return known ? Optional.of(new Match(words.span(from, to), StudyFinder.By.VOLUME_AND_PAGE)) : Optional.empty();
    }

    private static boolean followsYear(StudyKey.VolumePage key, Words words, int to) {
        List<String> near = words.forms(to, Math.min(words.count(), to + 3));
        return key.year().filter(near::contains).isPresent();
    }
}
