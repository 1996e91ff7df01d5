package org.lectern.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.lectern.index.Analysis;
import org.lectern.index.Fields;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.ConceptFinder;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.NamedConcept;
import org.lectern.knowledge.Topic;
import org.lectern.knowledge.Vocabulary;
import org.lectern.search.language.QueryField;
import org.lectern.search.language.QueryNode;

/// What stands behind a field's name in a query, as a condition that lends no weight.
final class FieldQueries {

    /// Lucene takes no more than 1,024 ways, and nobody means so many.
    private static final int MOST_NAMED = 100;

    private final Analysis analysis;
    private final Vocabulary vocabulary;
    private final ConceptFinder finder;
    private final FacetValues values;

    FieldQueries(Analysis analysis, Vocabulary vocabulary, ConceptFinder finder, FacetValues values) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
        this.finder = finder;
        this.values = values;
    }

    /// Empty where the field has no such value. What sections have goes first: a plain collection brings values that
    /// neither a vocabulary nor Lectern knows.
    Optional<Query> of(QueryField field, String value, int slop) {
        return field.facet()
                .filter(facet -> facet != Facet.SOURCE)
                .flatMap(facet -> values.named(facet, value).map(id -> value(facet, id)))
                .or(() -> known(field, value, slop));
    }

    private Optional<Query> known(QueryField field, String value, int slop) {
        return switch (field) {
            case TITLE -> Optional.of(words(Fields.TITLE, value, slop));
            case TEXT -> Optional.of(words(Fields.TEXT, value, slop));
            case ISSUED, MODIFIED -> Optional.empty();
            case SOURCE -> Optional.of(source(value));
            case TOPIC -> Topic.ofCode(FacetValues.code(value)).map(topic -> value(Facet.TOPIC, topic.code()));
            case EVIDENCE -> enumValue(Evidence.values(), value).map(level -> value(Facet.EVIDENCE, level));
            case CLAIM -> enumValue(ClaimKind.values(), value).map(kind -> value(Facet.CLAIM, kind));
            case DISEASE_TYPE, SYMPTOM, TEST, TREATMENT -> concept(field.facet().orElseThrow(), value);
        };
    }

    /// Where the words of a field of text stand; empty where the field is none.
    static Optional<String> words(QueryField field) {
        return switch (field) {
            case TITLE -> Optional.of(Fields.TITLE);
            case TEXT -> Optional.of(Fields.TEXT);
            case SOURCE -> Optional.of(Fields.SOURCE_WORDS);
            default -> Optional.empty();
        };
    }

    static Query dates(QueryNode.Dates dates) {
        String field = dates.field() == QueryField.ISSUED ? Fields.ISSUED : Fields.MODIFIED;
        return IntPoint.newRangeQuery(field, dates.from(), dates.to());
    }

    /// A concept by its id or any of its names; it stands for all below it.
    private Optional<Query> concept(Facet facet, String value) {
        return vocabulary
                .concept(FacetValues.code(value))
                .or(() -> finder.find(value).stream().map(NamedConcept::concept).findFirst())
                .filter(concept -> concept.facet() == facet)
                .map(Concept::id)
                .map(id -> value(facet, id))
                .or(() -> namedPartly(facet, value));
    }

    /// All concepts of a facet whose names have the words: who asks for a juvenile type need not write it out.
    private Optional<Query> namedPartly(Facet facet, String value) {
        Set<String> words = Set.copyOf(analysis.stems(value));
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        vocabulary.concepts().stream()
                .filter(concept -> concept.facet() == facet)
                .filter(concept -> analysis.stems(concept.prefLabel()).containsAll(words))
                .limit(MOST_NAMED)
                .forEach(concept -> any.add(value(facet, concept.id()), Occur.SHOULD));
        BooleanQuery named = any.build();
        return words.isEmpty() || named.clauses().isEmpty() ? Optional.empty() : Optional.of(named);
    }

    /// The concepts that a query asks for by fields.
    List<Concept> concepts(Query query) {
        Set<Term> terms = new LinkedHashSet<>();
        query.visit(QueryVisitor.termCollector(terms));
        return terms.stream()
                .flatMap(term -> vocabulary.concept(term.text()).stream()
                        .filter(concept -> Fields.of(concept.facet()).equals(term.field())))
                .toList();
    }

    private Query source(String value) {
        return new BooleanQuery.Builder()
                .add(value(Facet.SOURCE, value.strip()), Occur.SHOULD)
                .add(words(Fields.SOURCE_WORDS, value, 0), Occur.SHOULD)
                .build();
    }

    private Query words(String field, String value, int slop) {
        List<String> stems = analysis.stems(value);
        return stems.isEmpty() ? new MatchNoDocsQuery("no words") : WordQueries.in(field, stems, slop);
    }

    static Query value(Facet facet, String id) {
        return new TermQuery(new Term(Fields.of(facet), id));
    }

    private static <E extends Enum<E>> Optional<String> enumValue(E[] values, String typed) {
        List<String> names = new ArrayList<>();
        for (E value : values) {
            names.add(value.name());
        }
        return Optional.of(typed.strip().toUpperCase(Locale.ROOT)).filter(names::contains);
    }
}
