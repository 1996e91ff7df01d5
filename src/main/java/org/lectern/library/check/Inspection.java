package org.lectern.library.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Vocabulary;

/// One walk over a library's sources: every check on each, each source compared with those before it. Not to be used
/// for a second walk.
public final class Inspection {

    private final Vocabulary vocabulary;
    private final Sentences sentences = new Sentences();
    private final Report report = new Report(sentences);
    private final Passages passages = new Passages(sentences);
    private final Identifiers identifiers = new Identifiers();
    private final List<SourceCheck> checks = new ArrayList<>();

    /// @param today the day after which a date is still to come
    public Inspection(Vocabulary vocabulary, LocalDate today) {
        this.vocabulary = vocabulary;
        CheckWords words = CheckWords.load();
        checks.add(new MetadataCheck());
        checks.add(new TermCheck(vocabulary));
        checks.add(new DateCheck(today));
        checks.add(new HeadingCheck());
        checks.add(new QuestionCheck());
        checks.add(new GluedTextCheck(words));
        checks.add(new ReferenceCheck(words, today, sentences));
        checks.add(new SlipCheck(vocabulary));
        checks.add(identifiers::add);
        checks.add(passages::add);
        if (!vocabulary.concepts().isEmpty()) {
            checks.add(new TagCheck());
        }
    }

    /// What is wrong with a source, what was wrong with its file included.
    public List<Problem> of(SourceReading reading) {
        OpenSource source = OpenSource.of(reading);
        List<Finding> found = new ArrayList<>();
        checks.forEach(check -> found.addAll(check.check(source)));
        return report.ofSource(source, found, reading.document().problems());
    }

    /// What is wrong with the vocabulary.
    public List<Problem> ofVocabulary() {
        if (vocabulary.concepts().isEmpty()) {
            return report.ofVocabulary("all facets", List.of(Finding.ofSource(Flaw.NO_CONCEPTS)));
        }
        VocabularyCheck check = new VocabularyCheck(vocabulary);
        return Facet.ofConcepts().stream()
                .flatMap(facet -> report.ofVocabulary(facet.code(), check.check(facet)).stream())
                .toList();
    }
}
