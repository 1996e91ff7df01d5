package org.lectern.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.lectern.index.Analysis;
import org.lectern.index.Fields;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Topic;
import org.lectern.search.reading.Slot;

/// One slot of a query as a Lucene query over the fields of a section.
final class WordQueries {

    /// Of several ways to answer a slot the best one counts; the others add this share.
    private static final float OTHERS = 0.1f;

    private static final int FROM_AN_ABSENCE = 4;

    private final Analysis analysis;
    private final List<String> absences;
    private final Weights weights;
    private final Commonness commonness;
    private final LabelQueries labels;

    /// @param absences words by which texts say that something is missing
    WordQueries(Analysis analysis, List<String> absences, Weights weights, Commonness commonness, LabelQueries labels) {
        this.commonness = commonness;
        this.labels = labels;
        this.absences = absences;
        this.analysis = analysis;
        this.weights = weights;
    }

    Query of(Slot slot) {
        return switch (slot) {
            case Slot.Plain plain -> plain(plain);
            case Slot.Named named -> named(named);
            case Slot.Meant meant -> meant(meant);
            case Slot.LeftOut out -> missing(out.stems());
        };
    }

    /// What no section has under a name may be answered where the same words ask a general question.
    private Query named(Slot.Named named) {
        Query way = weighed(named, named(named.concept(), named.stems()));
        return named.also()
                .filter(_ -> commonness.isAbsent(named.concept()))
                .map(group -> best(List.of(way, meant(new Slot.Meant(group, named.stems(), named.span())))))
                .orElse(way);
    }

    /// The same, and of a name of several words each one for its share.
    ///
    /// @param alone whether nothing else is asked for: then what it is a kind of is no part of it
    Query partOf(Slot slot, boolean alone) {
        if (!(slot instanceof Slot.Named named)) {
            return of(slot);
        }
        List<Query> ways = new ArrayList<>(List.of(of(slot)));
        named.concept()
                .broader()
                .filter(_ -> !alone)
                .ifPresent(kind ->
                        ways.add(new BoostQuery(new TermQuery(new Term(Fields.CONCEPT, kind)), weights.kind())));
        if (named.stems().size() > 1) {
            float share = 1f / named.stems().size();
            named.stems().stream().distinct().forEach(stem -> ways.add(new BoostQuery(term(stem), share)));
        }
        return best(ways);
    }

    /// A query with what its general question is about as a condition: a section on the dose of another drug is no
    /// answer. Unchanged where no such question is asked, or of nothing that tells sections apart.
    ///
    /// @param parts whether parts are enough: then the other words will do too
    Query pointed(Query query, List<Slot> slots, boolean parts) {
        List<Query> points = new ArrayList<>();
        if (slots.stream().anyMatch(WordQueries::asksOfAName) && slots.stream().anyMatch(this::isTelling)) {
            BooleanQuery.Builder point = new BooleanQuery.Builder();
            slots.stream()
                    .filter(slot -> isTelling(slot) || (parts && slot instanceof Slot.Plain))
                    .forEach(slot -> point.add(parts ? partOf(slot, false) : of(slot), Occur.SHOULD));
            points.add(point.build());
        }
        if (!parts) {
            if (slots.stream().anyMatch(WordQueries::isNeeded)) {
                points.add(best(slots.stream()
                        .filter(slot -> isNeeded(slot) || isEnough(slot))
                        .map(this::of)
                        .toList()));
            }
        }
        if (points.isEmpty()) {
            return query;
        }
        BooleanQuery.Builder pointed = new BooleanQuery.Builder().add(query, Occur.MUST);
        points.forEach(point -> pointed.add(point, Occur.FILTER));
        return pointed.build();
    }

    /// Whether a section that lacks it is no answer: a way to argue, a kind of support, a telephone number.
    static boolean isNeeded(Slot slot) {
        return slot instanceof Slot.Meant meant && meant.group().isNeeded();
    }

    private static boolean isEnough(Slot slot) {
        return slot instanceof Slot.Meant meant && meant.group().isEnough();
    }

    private static boolean asksOfAName(Slot slot) {
        return slot instanceof Slot.Meant meant
                && meant.isAspect()
                && !meant.group().isThePoint();
    }

    private boolean isTelling(Slot slot) {
        return slot instanceof Slot.Named named && !commonness.isCommon(named.concept());
    }

    private Query plain(Slot.Plain plain) {
        if (plain.stem().isEmpty()) {
            return new TermQuery(new Term(Fields.EXACT, plain.exact()));
        }
        List<Query> ways = new ArrayList<>();
        ways.add(term(plain.stem()));
        plain.instead().forEach(stem -> ways.add(new BoostQuery(term(stem), weights.instead())));
        return best(ways);
    }

    static Query term(String stem) {
        return new TermQuery(new Term(Fields.WORDS, stem));
    }

    /// A concept by the words typed, by its tag, or by any other of its names, all of equal standing.
    Query named(Concept concept, List<String> typed) {
        List<Query> ways = new ArrayList<>();
        ways.add(asOne(together(typed), typed));
        ways.add(tagged(concept));
        ways.addAll(labels.besides(typed, concept));
        return best(ways);
    }

    private static Query asOne(Query name, List<String> stems) {
        return stems.size() < 2 ? name : new BoostQuery(name, share(stems));
    }

    /// A name of several words weighs as much as one of a single word: it is one thing that was asked for.
    static float share(List<String> stems) {
        return 1f / stems.size();
    }

    /// What a library speaks of everywhere tells its sections apart no better in their titles than in their text.
    /// What something else is asked about counts less than that.
    private Query weighed(Slot.Named slot, Query named) {
        float weight = commonness.weight(slot.concept()) * (slot.isBeside() ? weights.beside() : 1);
        return weight == 1 ? named : new BoostQuery(named, weight);
    }

    private Query tagged(Concept concept) {
        BooleanQuery.Builder tags = new BooleanQuery.Builder();
        tags.add(new TermQuery(new Term(Fields.CONCEPT, concept.id())), Occur.SHOULD);
        tags.add(new BoostQuery(new TermQuery(new Term(Fields.MAJOR, concept.id())), weights.major()), Occur.SHOULD);
        tags.add(
                new BoostQuery(new TermQuery(new Term(Fields.BROADER, concept.id())), weights.broader()), Occur.SHOULD);
        tags.add(new BoostQuery(new TermQuery(new Term(Fields.ABOVE, concept.id())), weights.below()), Occur.SHOULD);
        return tags.build();
    }

    /// The same sections, in the order of how much they are about some concepts.
    Query byTags(Query sections, List<Concept> concepts) {
        BooleanQuery.Builder tags = new BooleanQuery.Builder().add(sections, Occur.FILTER);
        concepts.forEach(concept -> tags.add(tagged(concept), Occur.SHOULD));
        return concepts.isEmpty() ? sections : tags.build();
    }

    /// What a section is about, by its title.
    static Query about(Concept concept) {
        return new TermQuery(new Term(Fields.MAJOR, concept.id()));
    }

    /// Sections headed with what is to be left out or a kind of it, but for those headed with its absence; and those of
    /// the topic or judged to be of the kind that is left out.
    Query headed(Slot.LeftOut out) {
        BooleanQuery.Builder named = new BooleanQuery.Builder();
        out.concept()
                .ifPresent(concept -> named.add(about(concept), Occur.SHOULD)
                        .add(new TermQuery(new Term(Fields.ABOVE, concept.id())), Occur.SHOULD));
        named.add(in(Fields.TITLE, out.stems(), 0), Occur.SHOULD);
        out.kind().stream()
                .flatMap(kind -> kind.also().stream())
                .forEach(also -> named.add(in(Fields.TITLE, analysis.stems(also), 0), Occur.SHOULD));
        BooleanQuery.Builder headed = new BooleanQuery.Builder().add(named.build(), Occur.MUST);
        absences.stream()
                .map(absence -> in(Fields.TITLE, analysis.stems(absence), 0))
                .forEach(absence -> headed.add(absence, Occur.MUST_NOT));
        BooleanQuery.Builder either = new BooleanQuery.Builder().add(headed.build(), Occur.SHOULD);
        out.kind().ifPresent(kind -> {
            kind.judged().forEach((facet, values) -> either.add(Ranking.any(facet, values), Occur.SHOULD));
            kind.topic().ifPresent(topic -> either.add(FieldQueries.value(Facet.TOPIC, topic.code()), Occur.SHOULD));
        });
        return either.build();
    }

    /// Sections on a kind, or with a title on one of that kind.
    static Query ofKind(String kind) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.CONCEPT, kind)), Occur.SHOULD)
                .add(new TermQuery(new Term(Fields.ABOVE, kind)), Occur.SHOULD)
                .build();
    }

    /// What gives an overview of a concept.
    static Query overview(Concept concept) {
        return new ConstantScoreQuery(new BooleanQuery.Builder()
                .add(about(concept), Occur.FILTER)
                .add(Ranking.any(Facet.TOPIC, Set.of(Topic.OVERVIEW.code())), Occur.FILTER)
                .build());
    }

    /// Words by which a text says that something is missing, near its name.
    private Query missing(List<String> stems) {
        List<Query> ways = new ArrayList<>();
        for (String absence : absences) {
            List<String> said = new ArrayList<>(analysis.stems(absence));
            said.addAll(stems);
            ways.add(new BoostQuery(new ConstantScoreQuery(phrase(said, FROM_AN_ABSENCE)), weights.missing()));
        }
        return best(ways);
    }

    /// All of the words, wherever they stand.
    private static Query together(List<String> stems) {
        if (stems.size() == 1) {
            return term(stems.getFirst());
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        stems.stream().distinct().forEach(stem -> all.add(term(stem), Occur.MUST));
        return stems.isEmpty() ? new MatchNoDocsQuery("no words") : all.build();
    }

    private Query meant(Slot.Meant meant) {
        List<Query> ways = new ArrayList<>();
        float weight = meant.group().weight();
        ways.add(new BoostQuery(together(meant.stems()), Math.max(1, weight)));
        for (String also : meant.group().also()) {
            List<String> stems = analysis.stems(also);
            ways.add(new BoostQuery(stems.size() == 1 ? term(stems.getFirst()) : phrase(stems, 2), weight));
        }
        Optional<Topic> topic = meant.group().topic();
        topic.ifPresent(code -> ways.add(new BoostQuery(
                new ConstantScoreQuery(new TermQuery(new Term(Fields.of(Facet.TOPIC), code.code()))),
                weights.topic())));
        meant.group()
                .judged()
                .forEach((facet, values) ->
                        ways.add(new BoostQuery(new ConstantScoreQuery(Ranking.any(facet, values)), weights.judged())));
        return best(ways);
    }

    /// Words in order.
    static Query phrase(List<String> stems, int slop) {
        return stems.isEmpty() ? new MatchNoDocsQuery("no words") : in(Fields.WORDS, stems, slop);
    }

    static Query in(String field, List<String> stems, int slop) {
        return stems.size() == 1
                ? new TermQuery(new Term(field, stems.getFirst()))
                : new PhraseQuery(slop, field, stems.toArray(String[]::new));
    }

    static Query best(List<Query> ways) {
        return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, OTHERS);
    }
}
