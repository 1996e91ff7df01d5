package org.lectern.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lectern.curation.Agreement;
import org.lectern.curation.Decision;
import org.lectern.curation.Home;
import org.lectern.curation.HomeFinder;
import org.lectern.curation.Journal;
import org.lectern.curation.JournalReading;
import org.lectern.curation.Judgement;
import org.lectern.curation.Ledger;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;

/// Takes another librarian's journal into a library's: keeps both, and tells where they differ.
final class DecisionMerging {

    private final Path journal;
    private final Function<String, Optional<SourceReading>> sources;
    private final Map<String, Optional<SourceReading>> read = new HashMap<>();

    /// @param journal the library's
    /// @param sources its sources, to see which decisions are on one statement
    DecisionMerging(Path journal, Function<String, Optional<SourceReading>> sources) {
        this.journal = journal;
        this.sources = sources;
    }

    MergeReport merge(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new LibraryTrouble("There is no file " + file + "; check its name.");
        }
        JournalReading other = new Journal(file, Clock.systemUTC()).read();
        if (!other.readable()) {
            throw new LibraryTrouble("Nothing was merged: " + file + " could not be read; check that you may read it.");
        }
        try {
            Journal own = new Journal(journal, Clock.systemUTC());
            List<Decision> added = own.merge(other.decisions());
            Agreement agreement = agreement(own.read().decisions(), other.decisions());
            return new MergeReport(added, other.decisions().size() - added.size(), agreement, other.problems());
        } catch (IOException failed) {
            throw new LibraryTrouble(
                    "Nothing was merged: " + journal
                            + " could not be written; check that there is room and that you may write there.",
                    failed);
        }
    }

    /// Over what counts: an undoing may stand in the one journal and what it undoes in the other.
    private Agreement agreement(List<Decision> all, List<Decision> other) {
        Ledger ledger = Ledger.of(all);
        Set<String> ids = new HashSet<>();
        other.forEach(decision -> ids.add(decision.id()));
        List<Decision> here = all.stream()
                .filter(each -> !each.isMerged() && ledger.inForce(each))
                .toList();
        List<Decision> there = all.stream()
                .filter(each -> each.isMerged() && ids.contains(each.id()) && ledger.inForce(each))
                .toList();
        return Agreement.between(here, there, this::where);
    }

    /// The statement, section or place that a decision's words stand in; the words themselves where they have no home.
    private String where(Judgement.OfWords judgement) {
        String sourceId = judgement.place().sourceId();
        return read.computeIfAbsent(sourceId, sources)
                .flatMap(source -> where(judgement, source))
                .orElseGet(() -> sourceId + " “" + judgement.place().quote().exact() + "”");
    }

    private static Optional<String> where(Judgement.OfWords judgement, SourceReading source) {
        HomeFinder finder = new HomeFinder(
                source.document().text(),
                source.sections().stream().map(SectionReading::section).toList());
        if (!(finder.find(judgement.place(), false) instanceof Home.Attached(var _, var words)) || words.isEmpty()) {
            return Optional.empty();
        }
        int at = words.get().start();
        return source.sectionAt(at)
                .map(section -> judgement instanceof Judgement.Badge || judgement instanceof Judgement.Flag
                        ? source.document().id() + " " + statementAt(section, at)
                        : section.section().id());
    }

    private static int statementAt(SectionReading section, int offset) {
        return section.statements().stream()
                .map(Statement::span)
                .filter(span -> span.contains(offset))
                .mapToInt(Span::start)
                .findFirst()
                .orElse(offset);
    }
}
