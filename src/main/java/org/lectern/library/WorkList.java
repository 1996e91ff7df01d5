package org.lectern.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lectern.curation.Decision;
import org.lectern.curation.Home;
import org.lectern.curation.Judgement;
import org.lectern.curation.Placed;
import org.lectern.curation.Quote;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.Decided;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;
import org.lectern.knowledge.Topic;
import org.lectern.knowledge.Vocabulary;
import org.lectern.task.Progress;

/// Gathers what waits for a librarian.
///
/// @param sources  every source, read as they are asked for
/// @param placed   every decision with its home
/// @param sourceOf the source in which a decision stands
/// @param problems what was wrong with files and with the journal when they were read
record WorkList(
        Vocabulary vocabulary,
        Iterable<SourceReading> sources,
        Supplier<List<Placed>> placed,
        Function<Decision, Optional<SourceReading>> sourceOf,
        List<Problem> problems) {

    List<WorkItem> of(WorkItem.Kind kind, int sourceCount, Progress progress) {
        return switch (kind) {
            case HOMELESS ->
                placed.get().stream()
                        .filter(each -> each.isHomeless() && each.inForce())
                        .<WorkItem>map(WorkItem.NeedsHome::new)
                        .toList();
            case CHANGED_WORDS ->
                placed.get().stream()
                        .filter(each -> each.isDoubtful() && each.inForce())
                        .flatMap(each -> changed(each).stream())
                        .toList();
            case PROBLEMS -> problems(read(sourceCount, progress));
            case UNJUDGED_CLAIMS -> inSections(sourceCount, progress, WorkList::unjudged);
            case SECTIONS_WITHOUT_A_TAG -> inSections(sourceCount, progress, WorkList::untagged);
        };
    }

    /// An answer on a quality card may rest on several places: it is given anew instead.
    private Optional<WorkItem> changed(Placed placed) {
        Optional<Span> at = placed.home() instanceof Home.Attached(var _, var words)
                        && placed.decision().judgement() instanceof Judgement.OfWords
                ? words
                : Optional.empty();
        return at.flatMap(words -> sourceOf.apply(placed.decision())
                .flatMap(source -> source.sectionAt(words.start())
                        .map(section -> new WorkItem.ChangedWords(
                                placed,
                                section.section().id(),
                                words,
                                Quote.of(source.document().text(), words)))));
    }

    private interface Finding {
        void in(SourceReading source, SectionReading section, List<WorkItem> found);
    }

    private List<WorkItem> inSections(int sourceCount, Progress progress, Finding finding) {
        List<WorkItem> found = new ArrayList<>();
        int done = 0;
        for (SourceReading source : sources) {
            progress.stopIfCancelled();
            progress.at(done++, sourceCount, source.document().title());
            source.sections().forEach(section -> finding.in(source, section, found));
        }
        return List.copyOf(found);
    }

    private List<SourceReading> read(int sourceCount, Progress progress) {
        List<SourceReading> all = new ArrayList<>();
        for (SourceReading source : sources) {
            progress.stopIfCancelled();
            progress.at(all.size(), sourceCount, source.document().title());
            all.add(source);
        }
        return all;
    }

    private List<WorkItem> problems(List<SourceReading> read) {
        return new LibraryCheck(vocabulary)
                .check(read, problems).stream()
                        .filter(problem -> problem.severity() != Problem.Severity.NOTE)
                        .<WorkItem>map(WorkItem.FoundProblem::new)
                        .toList();
    }

    private static void unjudged(SourceReading source, SectionReading section, List<WorkItem> found) {
        for (Statement statement : section.statements()) {
            for (Claim claim : statement.claims()) {
                if (!isJudged(statement, claim)) {
                    found.add(new WorkItem.UnjudgedClaim(
                            source.document().id(),
                            section.section().id(),
                            statement,
                            claim,
                            statement.span().in(source.document().text())));
                }
            }
        }
    }

    private static boolean isJudged(Statement statement, Claim claim) {
        return statement.decided().stream()
                .filter(decided -> decided.aspect() == Decided.Aspect.FLAG)
                .anyMatch(decided -> decided.value().isEmpty()
                        || decided.value().equals(claim.kind().name()));
    }

    private static void untagged(SourceReading source, SectionReading section, List<WorkItem> found) {
        boolean knows = section.section().topics().stream()
                .findFirst()
                .filter(Topic::isBoilerplate)
                .isEmpty();
        if (knows && section.conceptIds().isEmpty()) {
            found.add(new WorkItem.UntaggedSection(
                    source.document().id(),
                    section.section().id(),
                    section.section().title()));
        }
    }
}
