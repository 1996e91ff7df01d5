package org.lectern.ui.classroom;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.lesson.Step;
import org.lectern.lesson.Veil;
import org.lectern.library.lessons.QuotationMark;
import org.lectern.library.lessons.ShownStep;
import org.lectern.ui.classroom.Reveal.What;

/// What is on the wall: a step, and what of it was revealed so far.
///
/// @param step     the step
/// @param beside   the source around what the step quotes, where it shows one section or passage
/// @param total    how many steps the lesson has
/// @param hidden   all that the step hides, in the order in which it is revealed
/// @param revealed how many of them are seen
/// @param answered whether the answer is seen
record Slide(ShownStep step, Optional<Beside> beside, int total, List<Reveal> hidden, int revealed, boolean answered) {

    Slide {
        hidden = List.copyOf(hidden);
    }

    private Set<Reveal> seen() {
        return Set.copyOf(hidden.subList(0, revealed));
    }

    private boolean seen(int quotation, What what) {
        return seen().stream().anyMatch(each -> each.quotation() == quotation && each.what() == what);
    }

    boolean isSpot() {
        return step.step().show() == Step.Show.SPOT;
    }

    /// Whether the verdict on a statement to judge is seen.
    boolean isJudged(int quotation) {
        return isSpot() && seen(quotation, What.VERDICT);
    }

    boolean showsText(int quotation) {
        return !hides(quotation, Veil.TEXT) || seen(quotation, What.TEXT);
    }

    boolean showsCitation(int quotation) {
        return isJudged(quotation) || !hides(quotation, Veil.CITATION) && !isSpot() || seen(quotation, What.CITATION);
    }

    boolean showsSupport(int quotation) {
        return isJudged(quotation) || !hides(quotation, Veil.EVIDENCE) && !isSpot() || seen(quotation, What.SUPPORT);
    }

    /// The marks that are seen in a quotation, in order; limits that a text states of itself come with its support.
    List<QuotationMark> marks(int quotation) {
        Set<QuotationMark> revealedMarks = seen().stream()
                .filter(each -> each.quotation() == quotation)
                .flatMap(each -> each.mark().stream())
                .collect(Collectors.toSet());
        boolean support = showsSupport(quotation);
        return step.quotations().get(quotation).marks().stream()
                .filter(mark -> isJudged(quotation)
                        || revealedMarks.contains(mark)
                        || mark.kind() == QuotationMark.Kind.LIMIT && support)
                .toList();
    }

    private boolean hides(int quotation, Veil veil) {
        return step.quotations().get(quotation).quotation().hides(veil);
    }
}
