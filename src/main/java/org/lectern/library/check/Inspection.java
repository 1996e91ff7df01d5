package org.lectern.library.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Vocabulary;

/// One walk over a library: every check on each source, each source compared with those before it.
public final class Inspection {

    private final Vocabulary vocabulary;
    private final List<SourceReading> sources;
    private final Sentences sentences = new Sentences();
    private final Report report = new Report(sentences);
    private final List<SourceCheck> checks;

    /// @param sources in the order in which they are told
    /// @param today   the day after which a date is still to come
    public Inspection(Vocabulary vocabulary, List<SourceReading> sources, LocalDate today) {
        this.vocabulary = vocabulary;
        this.sources = List.copyOf(sources);
        CheckWords words = CheckWords.load();
        this.checks = List.of(
                new MetadataCheck(),
                new Identifiers(),
                new TermCheck(vocabulary),
                new DateCheck(words, today),
                new HeadingCheck(),
                new QuestionCheck(),
                new GluedTextCheck(words),
                new ReferenceCheck(words, today, sentences),
                new Passages(this.sources, sentences),
                new SlipCheck(vocabulary),
                new TagCheck(vocabulary));
    }

    /// What is wrong with each source, what was wrong with its file included.
    public List<Problem> ofSources() {
        return sources.stream().flatMap(source -> ofSource(source).stream()).toList();
    }

    private List<Problem> ofSource(SourceReading reading) {
        OpenSource source = OpenSource.of(reading);
        List<Finding> found =
                checks.stream().flatMap(check -> check.check(source).stream()).toList();
        return report.ofSource(source, found, reading.document().problems());
    }

    /// What is wrong with the vocabulary.
    ///
    /// @param earlier what was found when it was read; a label told there is not told again
    public List<Problem> ofVocabulary(List<Problem> earlier) {
        if (vocabulary.concepts().isEmpty()) {
            return report.ofVocabulary("all facets", List.of(Finding.ofSource(Flaw.NO_CONCEPTS)));
        }
        LabelCheck check = new LabelCheck(vocabulary, ToldLabels.of(earlier));
        List<Problem> problems = new ArrayList<>();
        for (Facet facet : Facet.ofConcepts()) {
            problems.addAll(report.ofVocabulary(facet.code(), check.check(facet)));
        }
        return problems;
    }
}
