package org.lectern.appraisal.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.appraisal.words.Dois;
import org.lectern.appraisal.words.Words;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.StudyCard;

/// Finds the words of a text that cite a study of the library, by its DOI, PMID or registration, its volume and page,
/// its trial's name, its author and year, or its journal and year in one sentence. One pass over the text; its cost
/// does not grow with the number of cards.
public final class StudyFinder {

    private final StudyIndex index;
    private final CitationMatcher matcher;

    public StudyFinder(List<StudyCard> cards) {
        this.index = new StudyIndex(cards);
        this.matcher = new CitationMatcher(StudyWords.shipped());
    }

    /// What in the words points to the study.
    public enum By {
        /// A DOI, a PMID, a registration: this study and no other.
        IDENTIFIER,
        /// Volume and page, with the journal or the year.
        VOLUME_AND_PAGE,
        TRIAL_NAME,
        AUTHOR_AND_YEAR,
        /// The journal and the year only; another study of that year can be meant.
        JOURNAL_AND_YEAR
    }

    /// @param words where the study is cited, in the text that was searched
    public record Found(StudyCard card, Span words, By by) {}

    /// Every citation in the order of the text; of overlapping ones of the same card, the longest.
    public List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        for (Dois.Doi doi : Dois.find(text, index::isDoi)) {
            index.ofDoi(doi.doi()).forEach(card -> found.add(new Found(card, doi.words(), By.IDENTIFIER)));
        }
        Words words = Words.of(text);
        for (int at = 0; at < words.count(); at++) {
            for (StudyIndex.Entry entry : index.at(words.form(at))) {
                int place = at;
                matcher.match(entry.key(), words, place)
                        .ifPresent(match -> found.add(new Found(entry.card(), match.words(), match.by())));
            }
        }
        found.sort(Comparator.comparingInt((Found each) -> each.words().start())
                .thenComparing(each -> -each.words().length()));
        return withoutRepeats(found);
    }

    private static List<Found> withoutRepeats(List<Found> found) {
        List<Found> kept = new ArrayList<>();
        for (Found each : found) {
            boolean repeats = kept.reversed().stream()
                    .takeWhile(other -> other.words().end() > each.words().start())
                    .anyMatch(other -> other.card().equals(each.card()));
            if (!repeats) {
                kept.add(each);
            }
        }
        return List.copyOf(kept);
    }
}
