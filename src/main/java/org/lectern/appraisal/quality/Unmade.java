package org.lectern.appraisal.quality;

import java.util.List;
import org.lectern.appraisal.words.PhraseIndex;
import org.lectern.appraisal.words.PhraseIndex.Match;

/// The longer phrases of a passage in which a cue means nothing, asked in the order of the text.
final class Unmade {

    private final List<Match<QualityCue>> phrases;
    private int first;

    /// @param phrases by their first word
    Unmade(List<Match<QualityCue>> phrases) {
        this.phrases = phrases;
    }

    /// True where a phrase of the match's cue overlaps it. Matches must come by their first word.
    boolean covers(Match<QualityCue> match) {
        while (first < phrases.size() && phrases.get(first).from() + PhraseIndex.LONGEST < match.from()) {
            first++;
        }
        for (int i = first; i < phrases.size() && phrases.get(i).from() < match.to(); i++) {
            Match<QualityCue> phrase = phrases.get(i);
            if (phrase.value().equals(match.value()) && phrase.to() > match.from()) {
                return true;
            }
        }
        return false;
    }
}
