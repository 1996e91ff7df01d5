package org.lectern.appraisal.quality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.appraisal.WordEndings;
import org.lectern.appraisal.quality.QualityCue.Where;
import org.lectern.appraisal.words.PhraseIndex.Match;
import org.lectern.appraisal.words.Words;
import org.lectern.knowledge.QualityItem.Standard;

/// Finds the cues of all questions in a page, passage by passage.
final class CueFinder {

    private final QualityRules rules;
    private final WordEndings drugs;

    CueFinder(QualityRules rules, WordEndings drugs) {
        this.rules = rules;
        this.drugs = drugs;
    }

    Sightings find(Page page) {
        Sightings sightings = new Sightings();
        Set<Integer> authors = new HashSet<>();
        List<Runnable> later = new ArrayList<>();
        for (int number = 0; number < page.passages().size(); number++) {
            Passage passage = page.passages().get(number);
            int at = number;
            BitSet treated = treated(passage.words());
            for (Match<QualityCue> match : matches(passage)) {
                QualityCue cue = match.value();
                if (cue.where() == Where.NEAR_AUTHOR) {
                    later.add(() -> addNearAuthor(sightings, authors, page, at, match));
                } else if (counts(page, at, match, treated)) {
                    add(sightings, passage, at, match);
                    if (cue.shows().equals(QualityRules.AUTHOR)) {
                        authors.add(at);
                    }
                }
            }
            if (passage.term().filter(rules::isAuthorTerm).isPresent()) {
                authors.add(at);
            }
        }
        later.forEach(Runnable::run);
        return sightings;
    }

    private static void addNearAuthor(
            Sightings sightings, Set<Integer> authors, Page page, int at, Match<QualityCue> match) {
        Passage passage = page.passages().get(at);
        boolean below = authors.contains(at - 1) && page.passages().get(at - 1).heading();
        boolean near = authors.contains(at - 2) || authors.contains(at - 1) || authors.contains(at + 1);
        if (authors.contains(at) || below || near && passage.isByline()) {
            add(sightings, passage, at, match);
        }
    }

    private static void add(Sightings sightings, Passage passage, int at, Match<QualityCue> match) {
        sightings.add(new Sightings.Sighting(
                match.value().question(),
                match.value().shows(),
                passage.span(match.from(), end(passage, match)),
                at,
                passage.section()));
    }

    /// Words that show who stands behind a page are shown with the whole name.
    private static int end(Passage passage, Match<QualityCue> match) {
        return match.value().standard() == Standard.JAMA ? passage.nameEnd(match.to()) : match.to();
    }

    /// The cues of a passage that no longer phrase unmakes and no negation refuses. Of the front matter, only what
    /// stands beside an author is looked at; its terms say what its values are.
    private List<Match<QualityCue>> matches(Passage passage) {
        Words words = passage.words();
        Unmade unmade = new Unmade(rules.unmade().find(words));
        Negation negation = new Negation(rules, words);
        return rules.cues().find(words).stream()
                .filter(match -> passage.speaksFor(match.value().standard()))
                .filter(match -> passage.term().isEmpty()
                        || match.value().where() == Where.NEAR_AUTHOR
                                && passage.term().filter(rules::isAuthorTerm).isPresent())
                .filter(match -> !unmade.covers(match))
                .filter(match -> switch (match.value().negated()) {
                    case SAME -> !negation.leavesUnsaid(match.to() - 1);
                    case REFUSES ->
                        !negation.denies(match.to() - 1) && (isLabel(words, match) || !negation.precedes(match.from()));
                })
                .toList();
    }

    /// "Side effects:" opens a line of its own, which nothing before it negates.
    private static boolean isLabel(Words words, Match<QualityCue> match) {
        return words.isCapitalised(match.from()) && words.gap(match.to()).contains(":");
    }

    private boolean counts(Page page, int at, Match<QualityCue> match, BitSet treated) {
        Passage passage = page.passages().get(at);
        return switch (match.value().where()) {
            case ANYWHERE, NEAR_AUTHOR -> true;
            case TREATMENT ->
                passage.isOnTreatment() || treated.get(passage.words().sentence(match.from()));
            case HEADING ->
                at + 1 < page.passages().size()
                        && !page.passages().get(at + 1).heading()
                        && !rules.empty().isIn(page.passages().get(at + 1).words());
        };
    }

    /// The numbers of the sentences that name treatment.
    private BitSet treated(Words words) {
        BitSet sentences = new BitSet();
        rules.treatment().find(words).forEach(match -> sentences.set(words.sentence(match.from())));
        for (int word = 0; word < words.count(); word++) {
            if (drugs.has(words.form(word))) {
                sentences.set(words.sentence(word));
            }
        }
        return sentences;
    }
}
