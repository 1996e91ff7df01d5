package org.lectern.library.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.Problem.Severity;
import org.lectern.knowledge.Vocabulary;
import org.lectern.testing.ReadingFixture;

class AcknowledgementTest {

    private static final String TWO_BARE_HEADINGS = "# Asthma\n\n## Peak flow\n\n## Allergy tests\n";

    @Test
    void anAcknowledgedDefectBecomesANote() {
        assertThat(check("heading-without-body: peak  flow", "heading-without-body: Allergy tests"))
                .singleElement()
                .returns(Severity.NOTE, Problem::severity)
                .returns("heading-without-body", Problem::kind);
    }

    @Test
    void whatIsNotAcknowledgedStaysADefect() {
        assertThat(check("heading-without-body: Peak flow"))
                .extracting(Problem::severity, Problem::where)
                .containsExactly(
                        Tuple.tuple(Severity.DEFECT, "asthma, line 8"), Tuple.tuple(Severity.NOTE, "asthma, line 6"));
    }

    @Test
    void aKindAloneCoversAllOfThatKind() {
        assertThat(check("heading-without-body")).extracting(Problem::severity).containsExactly(Severity.NOTE);
    }

    @Test
    void anAcknowledgementThatMatchesNothingIsADefect() {
        assertThat(check("heading-without-body", "missing-creator", "heading-without-body: Lung tests"))
                .filteredOn(problem -> problem.severity() == Severity.DEFECT)
                .singleElement()
                .returns("stale-acknowledgement", Problem::kind)
                .extracting(Problem::sentence)
                .asString()
                .contains("“missing-creator”, “heading-without-body: Lung tests”");
    }

    @Test
    void whatWasWrongWithTheFileCanBeAcknowledgedToo() {
        Problem read = new Problem("odd-letters", Severity.DEFECT, "asthma.md", "Letters were lost.");

        assertThat(inspect(ReadingFixture.source("asthma")
                        .term("acknowledged", "odd-letters")
                        .problem(read)))
                .extracting(Problem::severity, Problem::sentence)
                .containsExactly(Tuple.tuple(
                        Severity.NOTE, "Letters were lost. (The front matter acknowledges it as the original’s own.)"));
    }

    private static List<Problem> check(String... acknowledged) {
        return inspect(ReadingFixture.source("asthma")
                .term("acknowledged", acknowledged)
                .text(TWO_BARE_HEADINGS));
    }

    private static List<Problem> inspect(ReadingFixture source) {
        return new Inspection(new Vocabulary(List.of()), List.of(source.build()), LocalDate.of(2025, 6, 15))
                .ofSources();
    }
}
