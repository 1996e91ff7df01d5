package org.lectern.appraisal.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.appraisal.words.PhraseIndex;
import org.lectern.appraisal.words.Words;
import org.lectern.knowledge.StudyCard;

/// Says of a study card whether the study can carry a sentence: were they adults, was there a comparison, how many took
/// part? Goes by the card's facts and the sentence's own words; guesses nothing.
///
/// Where such a design starts is OCEBM's (Howick et al., *The Oxford 2011 Levels of Evidence*): a start, which the
/// study's conduct can lower.
public final class StudyJudge {

    private final PhraseIndex<Boolean> children;
    private final PhraseIndex<Boolean> comparisons;
    private final PhraseIndex<Boolean> amounts;
    private final StudyTexts texts;

    public StudyJudge() {
        StudyWords words = StudyWords.shipped();
        this.children = words.children();
        this.comparisons = words.comparisons();
        this.amounts = words.amounts();
        this.texts = new StudyTexts();
    }

    public StudyVerdict judge(StudyCard card, String sentence) {
        List<String> warnings = warnings(card, Words.of(sentence));
        StudyVerdict.Weight weight = warnings.isEmpty()
                ? card.compared() ? StudyVerdict.Weight.CAN_CARRY : StudyVerdict.Weight.CARRIES_LITTLE
                : StudyVerdict.Weight.GOES_BEYOND;
        String headline = texts.say("weight." + weight.name().toLowerCase(Locale.ROOT));
        return new StudyVerdict(weight, headline, facts(card), warnings);
    }

    private List<String> warnings(StudyCard card, Words sentence) {
        List<String> warnings = new ArrayList<>();
        boolean ofChildren = children.isIn(sentence);
        if (!card.adults() && !ofChildren) {
            warnings.add(texts.say("warning.no-adults", card.population()));
        }
        if (card.adults() && ofChildren && !children.isIn(Words.of(card.population()))) {
            warnings.add(texts.say("warning.no-children", card.population()));
        }
        if (!card.compared() && compares(sentence)) {
            warnings.add(texts.say("warning.not-compared"));
        }
        return warnings;
    }

    /// *More than half* and *longer than two years* compare nothing.
    private boolean compares(Words sentence) {
        List<PhraseIndex.Match<Boolean>> given = amounts.find(sentence);
        return comparisons.find(sentence).stream()
                .anyMatch(match ->
                        given.stream().noneMatch(amount -> amount.from() <= match.from() && match.to() <= amount.to()));
    }

    private String facts(StudyCard card) {
        String people = card.participants()
                .map(number -> texts.say("people", texts.number(number), card.population()))
                .orElseGet(() -> texts.say("people.unknown", card.population()));
        String comparison = card.compared() ? texts.say("compared", card.comparison()) : texts.say("not-compared");
        String start = card.evidence()
                .ocebm()
                .map(level -> texts.say("start", level))
                .orElseGet(() -> texts.say("start.none"));
        return texts.say("facts", people, comparison, card.design(), start);
    }
}
