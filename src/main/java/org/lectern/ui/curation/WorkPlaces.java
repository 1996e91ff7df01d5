package org.lectern.ui.curation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Statement;
import org.lectern.library.Library;
import org.lectern.library.WorkItem;
import org.lectern.library.check.FlawedField;
import org.lectern.ui.text.Mark;
import org.lectern.ui.text.Pointed;

/// What the lines of a work list are about, as it stands in the library now.
record WorkPlaces(Library library) {

    /// What is judged from a line.
    Optional<Pointed> pointed(WorkRow row) {
        return field(row).or(() -> row.sectionId().flatMap(id -> pointed(row.item(), id)));
    }

    private Optional<Pointed> pointed(WorkItem item, String sectionId) {
        Optional<SectionReading> section = library.section(sectionId);
        Optional<SourceReading> source =
                section.flatMap(one -> library.source(one.section().sourceId()));
        return source.flatMap(of -> section.map(in -> switch (item) {
            case WorkItem.UnjudgedClaim claim ->
                new Pointed.AtMark(of, in, new Mark.OfClaim(alone(claim.statement(), claim.claim())));
            case WorkItem.ChangedWords changed -> new Pointed.AtWords(of, in, changed.words());
            case WorkItem.UntaggedSection _, WorkItem.FoundProblem _, WorkItem.NeedsHome _ ->
                new Pointed.AtSection(of, in);
        }));
    }

    /// The field whose value mends the problem of a line.
    Optional<Pointed> field(WorkRow row) {
        return row.item() instanceof WorkItem.FoundProblem(var problem)
                ? row.sourceId()
                        .flatMap(library::source)
                        .flatMap(source -> new FlawedField(source.document().metadata(), LocalDate.now())
                                .of(problem)
                                .map(term -> new Pointed.AtField(source, term)))
                : Optional.empty();
    }

    /// The statement with no other flag than the one of the line.
    private static Statement alone(Statement one, Claim claim) {
        return new Statement(
                one.span(), one.evidence(), one.cues(), List.of(claim), one.notFlagged(), one.limits(), one.decided());
    }

    /// The section to open for a line: its own, else the first of its source.
    Optional<String> section(WorkRow row) {
        return row.sectionId()
                .filter(id -> library.section(id).isPresent())
                .or(() -> row.sourceId()
                        .flatMap(library::source)
                        .flatMap(source -> source.sections().stream().findFirst())
                        .map(section -> section.section().id()));
    }
}
