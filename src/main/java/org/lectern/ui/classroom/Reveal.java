package org.lectern.ui.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.lesson.Quotation;
import org.lectern.lesson.Step;
import org.lectern.lesson.Veil;
import org.lectern.library.lessons.QuotationMark;
import org.lectern.library.lessons.ShownPart.ShownQuotation;
import org.lectern.library.lessons.ShownStep;

/// One thing of a step that is hidden until a key reveals it.
///
/// @param quotation which quotation of the step, from 0
/// @param what      what of it
/// @param mark      the mark, where it is one
record Reveal(int quotation, What what, Optional<QuotationMark> mark) {

    enum What {
        TEXT,
        MARK,
        VERDICT,
        SUPPORT,
        CITATION
    }

    /// Everything that a step hides, in the order in which it is revealed: in each quotation its words, its marks
    /// one by one, the support that they show, where it is from. Marks stay hidden also where the lesson does not
    /// say so.
    static List<Reveal> of(ShownStep step) {
        List<Reveal> all = new ArrayList<>();
        List<ShownQuotation> quotations = step.quotations();
        boolean spot = step.step().show() == Step.Show.SPOT;
        for (int i = 0; i < quotations.size(); i++) {
            add(i, quotations.get(i), spot, all);
        }
        return List.copyOf(all);
    }

    private static void add(int index, ShownQuotation shown, boolean spot, List<Reveal> all) {
        Quotation quotation = shown.quotation();
        if (quotation.hides(Veil.TEXT)) {
            all.add(new Reveal(index, What.TEXT, Optional.empty()));
        }
        if (spot) {
            // A statement to judge is answered at a stroke: verdict, words, rule, support and source.
            all.add(new Reveal(index, What.VERDICT, Optional.empty()));
            return;
        }
        shown.marks().stream()
                .filter(mark -> mark.kind() != QuotationMark.Kind.LIMIT)
                .forEach(mark -> all.add(new Reveal(index, What.MARK, Optional.of(mark))));
        if (quotation.hides(Veil.EVIDENCE)) {
            all.add(new Reveal(index, What.SUPPORT, Optional.empty()));
        }
        if (quotation.hides(Veil.CITATION)) {
            all.add(new Reveal(index, What.CITATION, Optional.empty()));
        }
    }
}
