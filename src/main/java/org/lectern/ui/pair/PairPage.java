package org.lectern.ui.pair;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.library.Library;
import org.lectern.library.SourceSummary;
import org.lectern.library.compare.Pairing;
import org.lectern.ui.control.WorkTrouble;
import org.lectern.ui.style.Texts;
import org.lectern.ui.text.Quotation;

/// Two sources side by side, made ready off the window's thread.
///
/// @param left    the source on the left
/// @param right   the source on the right
/// @param pairing which of their sections belong together
/// @param place   where both are opened
/// @param concept the concept on which both are read
public record PairPage(PairText left, PairText right, Pairing pairing, PairPlace place, Optional<String> concept) {

    PairText text(Pairing.Side side) {
        return side == Pairing.Side.LEFT ? left : right;
    }

    /// A title as it is shown; what both are read on may be one.
    String shown(String title) {
        return left.flagged().title(right.flagged().title(title));
    }

    /// Where the section begins that is read on a side.
    int start(Pairing.Side side, PairPlace place) {
        return place.section(side)
                .flatMap(id -> pairing.section(side, id))
                .map(section -> section.section().span().start())
                .orElse(0);
    }

    /// What is selected on a side, else the section that is read there, with where it is from.
    Optional<String> quotation(Pairing.Side side, PairPlace place, Optional<Span> at, String selected) {
        PairText shown = text(side);
        return place.section(side)
                .flatMap(id -> pairing.section(side, id))
                .or(() -> at.flatMap(words -> shown.source().sectionAt(words.start())))
                .map(section -> new Quotation(shown.source(), section, shown.flagged(), shown.text(), shown.marks())
                        .of(at, selected));
    }

    static PairPage read(Library library, PairRequest request, Holding holding) {
        Optional<SectionReading> section = request.sectionId().flatMap(library::section);
        String leftId = section.map(reading -> reading.section().sourceId())
                .or(request::left)
                .or(() -> library.sources().stream().findFirst().map(SourceSummary::id))
                .orElseThrow(() -> new WorkTrouble(Texts.text("pair.empty")));
        SourceReading left = source(library, leftId);
        SourceReading right =
                request.right().map(id -> source(library, id)).orElseGet(() -> beside(library, left, section));
        Pairing pairing = new Pairing(left, right, library.vocabulary());
        return new PairPage(
                PairText.read(library, left, request.conceptId(), holding, Pairing.Side.LEFT),
                PairText.read(library, right, request.conceptId(), holding, Pairing.Side.RIGHT),
                pairing,
                place(library, pairing, request, section),
                request.conceptId());
    }

    /// The same two sources as the library has them now; empty where it has one of them no more.
    Optional<PairPage> again(Library library, Holding holding) {
        String leftId = left.source().document().id();
        String rightId = right.source().document().id();
        return library.source(leftId).isPresent() && library.source(rightId).isPresent()
                ? Optional.of(read(
                        library,
                        new PairRequest(Optional.of(leftId), Optional.of(rightId), concept, Optional.empty()),
                        holding))
                : Optional.empty();
    }

    /// Where one stands in these sources, read again, who stood at a place before.
    ///
    /// @param before what was read then
    /// @param active the side on which one reads; where its section is gone, what begins there now leads
    PairPlace standing(Library library, PairPage before, PairPlace stood, Pairing.Side active) {
        boolean silent = stood.isSilent(Pairing.Side.LEFT) || stood.isSilent(Pairing.Side.RIGHT);
        if (concept.isPresent() && silent && stood.equals(before.place())) {
            return place;
        }
        boolean there = Stream.of(Pairing.Side.values())
                .allMatch(side -> stood.section(side)
                        .map(id -> pairing.section(side, id).isPresent())
                        .orElse(true));
        if (there) {
            return stood;
        }
        Pairing.Side lead = stood.section(active).isPresent() ? active : active.other();
        return stood.section(lead)
                .flatMap(id -> pairing.section(lead, id)
                        .map(section -> section.section().id())
                        .or(() -> before.pairing()
                                .section(lead, id)
                                .flatMap(gone ->
                                        pairing.at(lead, gone.section().span().start()))))
                .map(id -> PairPlace.at(library, pairing, lead, id))
                .orElse(PairPlace.NOWHERE);
    }

    private static SourceReading source(Library library, String id) {
        return library.source(id).orElseThrow(() -> new WorkTrouble(Texts.text("pair.gone", id)));
    }

    /// The first other source that speaks of the section's subject, else simply the first other one.
    private static SourceReading beside(Library library, SourceReading left, Optional<SectionReading> section) {
        List<SourceReading> others = library.sources().stream()
                .filter(source -> !source.id().equals(left.document().id()))
                .map(source -> source(library, source.id()))
                .toList();
        return others.stream()
                .filter(other -> section.flatMap(from -> new Pairing(left, other, library.vocabulary())
                                .partner(Pairing.Side.LEFT, from.section().id()))
                        .isPresent())
                .findFirst()
                .or(() -> others.stream().findFirst())
                .orElse(left);
    }

    private static PairPlace place(
            Library library, Pairing pairing, PairRequest request, Optional<SectionReading> section) {
        if (request.conceptId().isPresent()) {
            return PairPlace.on(library, pairing, request.conceptId().get());
        }
        return section.map(from -> PairPlace.at(
                        library, pairing, Pairing.Side.LEFT, from.section().id()))
                .or(() -> pairing.step(Pairing.Side.LEFT, Optional.empty(), 1)
                        .map(first -> PairPlace.at(library, pairing, Pairing.Side.LEFT, first.sectionId())))
                .orElse(PairPlace.NOWHERE);
    }
}
