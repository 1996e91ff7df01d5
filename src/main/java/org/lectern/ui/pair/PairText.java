package org.lectern.ui.pair;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.library.Library;
import org.lectern.library.compare.Pairing;
import org.lectern.ui.text.DisplayText;
import org.lectern.ui.text.Flagged;
import org.lectern.ui.text.HeldText;
import org.lectern.ui.text.Mark;
import org.lectern.ui.text.MarkKind;
import org.lectern.ui.text.Marks;

/// One of the two sources, ready to be shown.
///
/// @param source the source
/// @param text   its text as paragraphs
/// @param marks  claims, stated limits, evidence words, and the concept that both are read on
/// @param heldBack how many sentences of it are not shown because they sell
/// @param flagged  what of it is held back
public record PairText(SourceReading source, DisplayText text, List<Mark> marks, int heldBack, Flagged flagged) {

    private static final Set<MarkKind> SHOWN = EnumSet.of(MarkKind.CLAIM, MarkKind.LIMIT, MarkKind.CUE);

    static PairText read(
            Library library, SourceReading source, Optional<String> conceptId, Holding holding, Pairing.Side side) {
        List<Mark> marks = new ArrayList<>();
        for (SectionReading section : source.sections()) {
            Marks.of(section).stream()
                    .filter(mark -> SHOWN.contains(mark.kind()))
                    .forEach(marks::add);
            section.mentions().stream()
                    .filter(Mention::isCarried)
                    .filter(mention -> conceptId
                            .filter(id -> mention.conceptId().equals(id)
                                    || library.vocabulary().isBelow(mention.conceptId(), id))
                            .isPresent())
                    .map(mention -> new Mark.OfMatch(mention.words()))
                    .forEach(marks::add);
        }
        Flagged flagged = holding.on() ? Flagged.of(source) : Flagged.NONE;
        HeldText text = HeldText.of(
                DisplayText.of(library.blocks(source.document().id())), flagged.spans(), holding.revealed(side));
        return new PairText(source, text.text(), text.marks(marks), text.sentences(), flagged);
    }

    /// The marks whose kinds are not switched off; what is held back is always told.
    List<Mark> marks(Set<MarkKind> hidden) {
        return marks.stream()
                .filter(mark -> !hidden.contains(mark.kind()) || mark instanceof Mark.OfHeld)
                .toList();
    }

    /// Where a place of this text as it was before stands now: as far from the beginning of its section.
    int moved(PairText before, int offset) {
        return before.source()
                .sectionAt(offset)
                .map(SectionReading::section)
                .flatMap(was -> source.sections().stream()
                        .map(SectionReading::section)
                        .filter(now -> now.id().equals(was.id()))
                        .findFirst()
                        .map(now -> now.span().start()
                                + Math.min(
                                        offset - was.span().start(), now.span().length())))
                .orElse(offset);
    }

    /// Where the paragraph begins in which an offset stands.
    int paragraphStart(int offset) {
        return text.paragraphs().get(text.firstAt(offset)).block().span().start();
    }

    /// The section that a mark stands in.
    Optional<SectionReading> section(Mark mark) {
        return source.sectionAt(mark.span().start());
    }
}
