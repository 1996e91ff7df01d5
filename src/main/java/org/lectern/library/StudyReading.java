package org.lectern.library;

import java.util.ArrayList;
import java.util.List;
import org.lectern.appraisal.study.StudyFinder;
import org.lectern.appraisal.study.StudyJudge;
import org.lectern.appraisal.study.StudyVerdict;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.Statement;
import org.lectern.knowledge.StudyCard;

/// Finds the library's studies in what a section states, and holds each against the statement that cites it.
final class StudyReading {

    private final StudyFinder finder;
    private final StudyJudge judge = new StudyJudge();

    StudyReading(List<StudyCard> cards) {
        this.finder = new StudyFinder(cards);
    }

    List<CitedStudy> of(SectionReading section) {
        List<CitedStudy> cited = new ArrayList<>();
        int sectionStart = section.section().span().start();
        for (Statement statement : section.statements()) {
            String sentence = statement.span().shifted(-sectionStart).in(section.text());
            for (StudyFinder.Found found : finder.find(sentence)) {
                StudyVerdict verdict = judge.judge(found.card(), sentence);
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
