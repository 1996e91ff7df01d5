package org.lectern.ui.shell;

import java.util.List;
import org.lectern.knowledge.SectionReading;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.Quotation;
import org.lectern.lesson.Step;
import org.lectern.library.Library;
import org.lectern.library.lessons.Spot;
import org.lectern.library.lessons.StepMaker;

/// A lesson of five steps on the sample library, one of which its source has left behind.
final class TeachingSample {

    private TeachingSample() {}

    static Lesson lesson(Library library) {
        StepMaker maker = new StepMaker(library);
        List<SectionReading> sections = library.sources().stream()
                .flatMap(source -> library.source(source.id()).stream())
                .flatMap(source -> source.sections().stream())
                .toList();
        String selling = sections.stream()
                .filter(section -> section.statements().stream().anyMatch(each -> each.isPromotional()))
                .findFirst()
                .orElseThrow()
                .section()
                .id();
        String shown = sections.stream()
                .filter(section -> section.evidence().isPresent())
                .filter(section -> section.statements().stream()
                        .anyMatch(each -> !each.cues().isEmpty()))
                .filter(section -> section.text().length() > 200)
                .findFirst()
                .orElseThrow()
                .section()
                .id();
        Step section = maker.section(shown)
                .orElseThrow()
                .withNotes("Let them read it first.\n\n- Who speaks?\n- What is it measured by?")
                .withAnswer("The size of the effect is told, and for whom.");
        return Lesson.begin("Gout: who says so?", "", "2026-11-22")
                .withStep(section)
                .withStep(maker.pair(shown, selling).orElseThrow().withNotes("Ask for the words that sell."))
                .withStep(leftBehind(maker.section(selling).orElseThrow()))
                .withStep(maker.chart(
                        "Attacks in a year",
                        List.of("Group", "Before", "After a year"),
                        List.of(List.of("Tablets every day", "5", "1"), List.of("No tablets", "5", "4"))))
                .withStep(maker.spot(Spot.draw(library, 6, 7)));
    }

    private static Step leftBehind(Step step) {
        Quotation now = step.quotations().getFirst();
        String words = now.exact().replaceFirst(" the ", " our ").replaceFirst("\\.", ", as ever.");
        Quotation then = new Quotation(
                now.sourceId(),
                now.sectionId(),
                words,
                now.prefix(),
                now.suffix(),
                now.start(),
                Quotation.hashOf(words),
                now.veils(),
                now.others());
        return step.withQuotation(now, then);
    }
}
