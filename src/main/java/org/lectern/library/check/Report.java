package org.lectern.library.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.lectern.knowledge.Problem;

/// Turns flaws into problems: one line for each kind, in the order of the kinds. What the source acknowledges becomes a
/// note.
final class Report {

    private final Sentences sentences;

    Report(Sentences sentences) {
        this.sentences = sentences;
    }

    /// @param found   everything that was found in the source
    /// @param earlier what was wrong with it before it was inspected
    List<Problem> ofSource(OpenSource source, List<Finding> found, List<Problem> earlier) {
        Acknowledgements acknowledgements = new Acknowledgements(source.metadata());
        List<Finding> acknowledged = new ArrayList<>();
        List<Finding> open = new ArrayList<>();
        for (Finding finding : found) {
            (acknowledgements.covers(finding) ? acknowledged : open).add(finding);
        }
        List<Problem> problems = new ArrayList<>();
        for (Problem problem : earlier) {
            boolean spared = acknowledgements.covers(problem) && problem.severity() == Problem.Severity.DEFECT;
            problems.add(spared ? acknowledged(problem) : problem);
        }
        open.addAll(acknowledgements.stale());
        problems.addAll(lines(source.id(), open, source::line));
        lines(source.id(), acknowledged, source::line).stream()
                .map(this::acknowledged)
                .forEach(problems::add);
        return problems;
    }

    /// @param facet the code of the facet, or of whatever else the flaws of the vocabulary concern
    List<Problem> ofVocabulary(String facet, List<Finding> found) {
        return lines(sentences.say("vocabulary", facet), found, _ -> 1);
    }

    private Problem acknowledged(Problem problem) {
        String sentence = sentences.say("acknowledged", problem.sentence());
        return new Problem(problem.kind(), Problem.Severity.NOTE, problem.where(), sentence);
    }

    private List<Problem> lines(String where, List<Finding> found, IntUnaryOperator lineOf) {
        Map<Flaw, List<Finding>> byFlaw = new TreeMap<>();
        found.forEach(finding ->
                byFlaw.computeIfAbsent(finding.flaw(), _ -> new ArrayList<>()).add(finding));
        List<Problem> problems = new ArrayList<>();
        byFlaw.forEach((flaw, all) -> {
            List<Sentences.Item> items =
                    all.stream().map(finding -> item(finding, lineOf)).toList();
            String line = items.getFirst().place();
            String place = items.size() > 1 || line.isEmpty() ? where : sentences.say("line", where, line);
            problems.add(new Problem(flaw.code(), flaw.severity(), place, sentences.about(flaw, items)));
        });
        return problems;
    }

    private static Sentences.Item item(Finding finding, IntUnaryOperator lineOf) {
        String line = finding.offset().isPresent()
                ? Integer.toString(lineOf.applyAsInt(finding.offset().getAsInt()))
                : "";
        return new Sentences.Item(finding.subject(), finding.detail(), line);
    }
}
