package org.lectern.appraisal.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.appraisal.words.PhraseIndex;
import org.lectern.appraisal.words.Words;
import org.lectern.knowledge.ConceptFinder;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.StudyCard;
import org.lectern.knowledge.Vocabulary;

/// Says of a study card whether the study can carry a sentence: is it the treatment and the disease that were studied,
/// were they adults, was there a comparison, how many took part? Goes by the card's facts and the sentence's own words,
/// and by its section where the sentence leaves its subject unsaid; guesses nothing.
///
/// Where such a design starts is OCEBM's (Howick et al., *The Oxford 2011 Levels of Evidence*): a start, which the
/// study's conduct can lower.
public final class StudyJudge {

    private final StudyWords words;
    private final ConceptFinder finder;
    private final Vocabulary vocabulary;
    private final StudyTexts texts = new StudyTexts();

    /// @param finder     finds the vocabulary's concepts in cards and texts
    /// @param vocabulary knows under which names texts speak of treatments and diseases; may be empty
    public StudyJudge(ConceptFinder finder, Vocabulary vocabulary) {
        this.words = StudyWords.shipped();
        this.finder = finder;
        this.vocabulary = vocabulary;
    }

    public StudyVerdict judge(StudyCard card, CitingText text) {
        List<String> elsewhere = elsewhere(card, text);
        List<String> beyond = beyond(card, Words.of(text.sentence()));
        boolean unsure = text.by() == StudyFinder.By.JOURNAL_AND_YEAR;
        StudyVerdict.Weight weight = weight(card, unsure, !elsewhere.isEmpty(), !beyond.isEmpty());
        List<String> warnings = new ArrayList<>(elsewhere);
        warnings.addAll(beyond);
        if (unsure && weight != StudyVerdict.Weight.MAY_BE_ANOTHER) {
            warnings.addFirst(texts.say("warning.journal-and-year"));
        }
        return new StudyVerdict(weight, headline(card, weight), facts(card), warnings);
    }

    private static StudyVerdict.Weight weight(StudyCard card, boolean unsure, boolean elsewhere, boolean beyond) {
        if (elsewhere) {
            return unsure ? StudyVerdict.Weight.MAY_BE_ANOTHER : StudyVerdict.Weight.ABOUT_ANOTHER;
        }
        if (beyond) {
            return StudyVerdict.Weight.GOES_BEYOND;
        }
        return card.compared() ? StudyVerdict.Weight.CAN_CARRY : StudyVerdict.Weight.CARRIES_LITTLE;
    }

    private String headline(StudyCard card, StudyVerdict.Weight weight) {
        String key = "weight." + weight.name().toLowerCase(Locale.ROOT);
        boolean unread = words.unread().isIn(Words.of(card.result()));
        return texts.has(key + ".unread") && unread ? texts.say(key + ".unread") : texts.say(key);
    }

    /// What says that the text speaks of something else than the study did: of another treatment, of another disease.
    private List<String> elsewhere(StudyCard card, CitingText text) {
        StudySubject tested = subject(Facet.TREATMENT, card.intervention(), card.comparison());
        StudySubject people = subject(Facet.DISEASE_TYPE, card.population(), "");
        List<String> warnings = new ArrayList<>();
        warning("treatment", tested, card.intervention(), text).ifPresent(warnings::add);
        warning("condition", people, card.population(), text).ifPresent(warnings::add);
        return warnings;
    }

    private StudySubject subject(Facet facet, String card, String beside) {
        return new StudySubject(finder, vocabulary, facet, card, beside, words.general());
    }

    private Optional<String> warning(String of, StudySubject subject, String card, CitingText text) {
        return switch (seen(subject, text)) {
            case NAMED -> Optional.empty();
            case ANOTHER -> {
                String others = String.join(", ", subject.others(text.sentence()));
                yield Optional.of(texts.say("warning.other-" + of, card, others));
            }
            case NOT_NAMED -> Optional.of(texts.say("warning.no-" + of, card));
        };
    }

    /// What the sentence leaves unsaid, its section says; what the sentence names, no section takes back, unless it is
    /// what the subject is compared with.
    private StudySubject.Seen seen(StudySubject subject, CitingText text) {
        StudySubject.Seen inSentence = subject.in(text.sentence());
        boolean open = inSentence == StudySubject.Seen.NOT_NAMED || compares(Words.of(text.sentence()));
        return open && subject.in(text.around()) == StudySubject.Seen.NAMED ? StudySubject.Seen.NAMED : inSentence;
    }

    private List<String> beyond(StudyCard card, Words sentence) {
        List<String> warnings = new ArrayList<>();
        Words studied = Words.of(card.population());
        boolean ofChildren = words.children().isIn(sentence);
        if (!card.adults() && !ofChildren) {
            warnings.add(texts.say("warning.no-adults", card.population()));
        }
        if (card.adults() && ofChildren && !words.children().isIn(studied)) {
            warnings.add(texts.say("warning.no-children", card.population()));
        }
        if (words.pregnancy().isIn(sentence) && !words.pregnancy().isIn(studied)) {
            warnings.add(texts.say("warning.no-pregnancy", card.population()));
        }
        if (!card.compared() && compares(sentence)) {
            warnings.add(texts.say("warning.not-compared"));
        }
        return warnings;
    }

    /// *More than half* and *longer than two years* compare nothing.
    private boolean compares(Words sentence) {
        List<PhraseIndex.Match<Boolean>> given = words.amounts().find(sentence);
        return words.comparisons().find(sentence).stream()
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
