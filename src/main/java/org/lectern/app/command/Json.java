package org.lectern.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.knowledge.Citation;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Decided;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.NamedConcept;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;
import org.lectern.knowledge.Topic;
import org.lectern.knowledge.Vocabulary;
import org.lectern.search.FacetCounts;
import org.lectern.search.Hit;
import org.lectern.search.SearchResults;
import org.lectern.search.passage.Passage;
import tools.jackson.databind.json.JsonMapper;

/// One object a line, in the shapes that scripts rely on. Keys stand in a fixed order, so that two runs print the same
/// bytes. Spans count UTF-16 units in the canonical text.
final class Json {

    private final JsonMapper mapper = JsonMapper.shared();

    String section(SectionReading reading, String canonical, Vocabulary vocabulary) {
        Section section = reading.section();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", section.id());
        json.put("source", section.sourceId());
        json.put("path", section.path());
        json.put("title", section.title());
        json.put("text", reading.text());
        json.put("start", section.span().start());
        json.put("end", section.span().end());
        json.put("topics", section.topics().stream().map(Topic::code).toList());
        json.put("diseaseTypes", tags(reading, Facet.DISEASE_TYPE, vocabulary));
        json.put("symptoms", tags(reading, Facet.SYMPTOM, vocabulary));
        json.put("tests", tags(reading, Facet.TEST, vocabulary));
        json.put("treatments", tags(reading, Facet.TREATMENT, vocabulary));
        json.put("evidence", code(reading.evidence()));
        json.put("cites", section.cites().stream().map(Citation::label).toList());
        json.put(
                "statements",
                reading.statements().stream()
                        .map(statement -> statement(statement, canonical))
                        .toList());
        json.put(
                "mentions",
                reading.mentions().stream()
                        .flatMap(mention -> mention(mention, canonical, vocabulary).stream())
                        .toList());
        return mapper.writeValueAsString(json);
    }

    /// A statement by itself, with the section that it stands in.
    String statement(Section section, Statement statement, String canonical) {
        Map<String, @Nullable Object> json = ordered("source", section.sourceId(), "section", section.id());
        json.putAll(statement(statement, canonical));
        return mapper.writeValueAsString(json);
    }

    String hit(Hit hit) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("rank", hit.rank());
        json.put("score", hit.score());
        json.put("id", hit.sectionId());
        json.put("source", hit.sourceId());
        json.put("path", hit.path());
        json.put("title", hit.title());
        json.put("evidence", code(hit.evidence()));
        json.put("promotional", hit.isPromotional());
        json.put("passages", hit.passages().stream().map(Json::passage).toList());
        return mapper.writeValueAsString(json);
    }

    String summary(SearchResults results) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("total", results.total());
        Map<String, @Nullable Object> facets = new LinkedHashMap<>();
        for (FacetCounts counts : results.facets()) {
            facets.put(
                    counts.facet().code(),
                    counts.values().stream().map(Json::value).toList());
        }
        json.put("facets", facets);
        json.put("readAs", results.readAs().stream().map(Json::readAs).toList());
        json.put("suggestion", results.suggestion().orElse(null));
        results.cutShort().ifPresent(sentence -> json.put("cutShort", sentence));
        results.note().ifPresent(sentence -> json.put("note", sentence));
        if (!results.silent().isEmpty()) {
            json.put("silent", results.silent());
        }
        return mapper.writeValueAsString(json);
    }

    private static List<Map<String, @Nullable Object>> tags(
            SectionReading reading, Facet facet, Vocabulary vocabulary) {
        return reading.conceptIds().stream()
                .flatMap(id -> vocabulary.concept(id).stream())
                .filter(concept -> concept.facet() == facet)
                .map(Json::tag)
                .toList();
    }

    private static Map<String, @Nullable Object> tag(Concept concept) {
        return ordered("id", concept.id(), "label", concept.prefLabel());
    }

    /// Words that name a concept, and why they make a tag of it or don't.
    private static Optional<Map<String, @Nullable Object>> mention(
            Mention mention, String canonical, Vocabulary vocabulary) {
        return vocabulary.concept(mention.conceptId()).map(concept -> {
            Map<String, @Nullable Object> json =
                    ordered("id", concept.id(), "facet", concept.facet().code());
            json.put("words", mention.words().in(canonical));
            json.put("start", mention.words().start());
            json.put("end", mention.words().end());
            json.put("major", mention.isMajor());
            if (mention.standing() instanceof Mention.Refused(String rule, String because, Span cue)) {
                json.putAll(ordered("refusedBy", rule, "because", because, "cue", cue.in(canonical)));
            }
            return json;
        });
    }

    private static Map<String, @Nullable Object> statement(Statement statement, String canonical) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("text", statement.span().in(canonical));
        json.put("start", statement.span().start());
        json.put("end", statement.span().end());
        json.put("evidence", code(statement.evidence()));
        json.put(
                "cues",
                Stream.concat(
                                statement.cues().stream().map(cue -> cue.words().in(canonical)),
                                statement.decided().stream().flatMap(Json::decided))
                        .toList());
        json.put("promotional", statement.isPromotional());
        json.put(
                "claims",
                statement.claims().stream()
                        .map(claim -> claim(claim, canonical))
                        .toList());
        json.put("notFlagged", statement.notFlagged().orElse(null));
        return json;
    }

    /// What a person decided, in words; a dismissal stands under `notFlagged`.
    private static Stream<String> decided(Decided decided) {
        if (decided.aspect() != Decided.Aspect.FLAG) {
            return Stream.of(decided.inWords());
        }
        return decided.isDismissal() ? Stream.empty() : Stream.of((decided.value() + " " + decided.inWords()).strip());
    }

    private static Map<String, @Nullable Object> claim(Claim claim, String canonical) {
        return ordered("kind", claim.kind().name(), "trigger", claim.trigger().in(canonical), "rule", claim.rule());
    }

    private static Map<String, @Nullable Object> passage(Passage passage) {
        Stream<List<Integer>> matches = passage.matches().stream().map(Json::pair);
        return ordered("text", passage.text(), "matches", matches.toList());
    }

    private static List<Integer> pair(Span span) {
        return List.of(span.start(), span.end());
    }

    private static Map<String, @Nullable Object> value(FacetCounts.Value value) {
        return ordered("id", value.id(), "label", value.label(), "count", value.count());
    }

    private static Map<String, @Nullable Object> readAs(NamedConcept named) {
        Map<String, @Nullable Object> json =
                ordered("start", named.words().start(), "end", named.words().end());
        json.put("id", named.concept().id());
        json.put("label", named.concept().prefLabel());
        json.put("facet", named.concept().facet().code());
        return json;
    }

    private static @Nullable String code(Optional<Evidence> evidence) {
        return evidence.map(Evidence::name).orElse(null);
    }

    private static Map<String, @Nullable Object> ordered(Object... keysAndValues) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
