package org.lectern.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.appraisal.study.CitingText;
import org.lectern.appraisal.study.StudyFinder;
import org.lectern.appraisal.study.StudyJudge;
import org.lectern.appraisal.study.StudyVerdict;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.Statement;
import org.lectern.knowledge.StudyCard;

/// Finds the library's studies in what a section states, and holds each against the statement that cites it.
final class StudyReading {

    private final List<StudyCard> cards;
    private final Rules rules;
    private Optional<Reader> reader = Optional.empty();

    private record Reader(StudyFinder finder, StudyJudge judge) {}

    StudyReading(List<StudyCard> cards, Rules rules) {
        this.cards = cards;
        this.rules = rules;
    }

    /// Made with the first section that is read: a start needs none.
    private synchronized Reader reader() {
        Reader made = reader.orElseGet(
                () -> new Reader(new StudyFinder(cards), new StudyJudge(rules.finder(), rules.vocabulary())));
        reader = Optional.of(made);
        return made;
    }

    List<CitedStudy> of(SectionReading section) {
        Reader reader = reader();
        List<CitedStudy> cited = new ArrayList<>();
        String around = String.join("\n", section.section().path()) + "\n"
                + section.section().title() + "\n" + section.text();
        int sectionStart = section.section().span().start();
        for (Statement statement : section.statements()) {
            String sentence = statement.span().shifted(-sectionStart).in(section.text());
            for (StudyFinder.Found found : reader.finder().find(sentence)) {
                StudyVerdict verdict = reader.judge().judge(found.card(), new CitingText(sentence, around, found.by()));
                cited.add(new CitedStudy(
                        found.card(),
                        found.words().shifted(statement.span().start()),
                        verdict.headline(),
                        verdict.facts(),
                        verdict.warnings()));
            }
        }
        return List.copyOf(cited);
    }
}
