package org.lectern.ui.reader;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Statement;
import org.lectern.knowledge.TextBlock;
import org.lectern.library.Library;
import org.lectern.search.SearchRequest;
import org.lectern.search.passage.SectionText;
import org.lectern.ui.control.WorkTrouble;
import org.lectern.ui.style.Texts;
import org.lectern.ui.text.DisplayText;
import org.lectern.ui.text.Flagged;
import org.lectern.ui.text.HeldText;
import org.lectern.ui.text.Mark;
import org.lectern.ui.text.Marks;

/// Lays a section and its source out to be read. Meant for a thread that is not the window's.
///
/// @param withoutClaims whether sentences that sell are held back
/// @param revealed      where paragraphs begin that are shown in full all the same
/// @param before        what was read before; its source is not laid out again where it is the same
record ReadingTable(Library library, boolean withoutClaims, Set<Integer> revealed, Optional<Laid> before) {

    /// A source as it was laid out.
    ///
    /// @param reading what the library has read in it
    /// @param selling its statements that sell
    /// @param flagged what of it is held back
    /// @param text    its text, without those where they are held back
    /// @param asked   what was asked
    /// @param matches where its text has that
    record Laid(
            SourceReading reading,
            boolean withoutClaims,
            Set<Integer> revealed,
            List<TextBlock> blocks,
            List<Statement> selling,
            Flagged flagged,
            HeldText text,
            Optional<SearchRequest> asked,
            List<Mark> matches) {

        Laid with(Optional<SearchRequest> request, List<Mark> places) {
            return new Laid(reading, withoutClaims, revealed, blocks, selling, flagged, text, request, places);
        }
    }

    /// @param reading what is shown
    /// @param laid    its source, for the next one
    record Read(Reading reading, Laid laid) {}

    Read read(Opening opening) {
        SectionReading section =
                library.section(opening.sectionId()).orElseThrow(() -> new WorkTrouble(Texts.text("reader.gone")));
        SourceReading source = library.source(section.section().sourceId())
                .orElseThrow(() -> new WorkTrouble(Texts.text("reader.gone")));
        Laid laid = before.filter(known -> known.reading() == source
                        && known.withoutClaims() == withoutClaims
                        && known.revealed().equals(revealed))
                .orElseGet(() -> lay(source));
        if (!laid.asked().equals(opening.asked())) {
            laid = laid.with(opening.asked(), matches(laid.text().text(), source, opening));
        }
        List<Statement> selling = laid.selling();
        HeldText sectionText =
                held(DisplayText.of(laid.blocks(), section.section().span()), laid.flagged());
        HeldText sourceText = laid.text();
        List<Mark> marks = new ArrayList<>(Marks.of(section));
        library.studies(opening.sectionId()).stream().map(Mark.OfStudy::new).forEach(marks::add);
        marks.addAll(matches(sectionText.text(), source, opening));
        List<Mark> sourceMarks = new ArrayList<>(laid.matches());
        selling.stream().map(Mark.OfClaim::new).forEach(sourceMarks::add);
        Reading reading = new Reading(
                source,
                section,
                library.vocabulary(),
                sectionText.text(),
                sourceText.text(),
                sectionText.marks(marks),
                sourceText.marks(sourceMarks),
                sourceText.sentences(),
                laid.flagged(),
                titles(opening.silent()));
        return new Read(reading, laid);
    }

    private Laid lay(SourceReading source) {
        List<TextBlock> blocks = library.blocks(source.document().id());
        List<Statement> selling = source.sections().stream()
                .flatMap(each -> each.statements().stream())
                .filter(Statement::isPromotional)
                .toList();
        Flagged flagged = withoutClaims ? Flagged.of(source) : Flagged.NONE;
        HeldText text = held(DisplayText.of(blocks), flagged);
        return new Laid(source, withoutClaims, revealed, blocks, selling, flagged, text, Optional.empty(), List.of());
    }

    private List<Mark> matches(DisplayText text, SourceReading source, Opening opening) {
        return opening.asked()
                .filter(asked -> !asked.query().isBlank())
                .map(asked -> Marks.matches(text, library.matches(asked, sections(text, source))))
                .orElse(List.of());
    }

    /// Each paragraph with the section that it begins in. Sections tile their source, in order.
    private static List<SectionText> sections(DisplayText text, SourceReading source) {
        List<SectionText> texts = new ArrayList<>();
        Iterator<SectionReading> rest = source.sections().iterator();
        Optional<Section> at = Optional.empty();
        Optional<Section> next = next(rest);
        for (DisplayText.Paragraph paragraph : text.paragraphs()) {
            int start = paragraph.block().span().start();
            while (next.filter(section -> section.span().start() <= start).isPresent()) {
                at = next;
                next = next(rest);
            }
            texts.add(new SectionText(at.map(Section::id), paragraph.text()));
        }
        return texts;
    }

    private static Optional<Section> next(Iterator<SectionReading> sections) {
        return sections.hasNext() ? Optional.of(sections.next().section()) : Optional.empty();
    }

    /// Empty where the library has no such section any more.
    Optional<Read> readIfThere(Opening opening) {
        return library.section(opening.sectionId()).map(_ -> read(opening));
    }

    /// The id of the section that has the beginning of this one now.
    String now(Section before) {
        return library.source(before.sourceId()).stream()
                .flatMap(source -> source.sections().stream())
                .map(SectionReading::section)
                .filter(section -> section.span().contains(before.span().start()))
                .map(Section::id)
                .findFirst()
                .orElse(before.id());
    }

    private HeldText held(DisplayText text, Flagged flagged) {
        return HeldText.of(text, flagged.spans(), revealed);
    }

    private List<String> titles(List<String> sourceIds) {
        return sourceIds.stream()
                .map(id -> library.source(id)
                        .map(source -> source.document().title())
                        .orElse(id))
                .toList();
    }
}
