package org.lectern.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Topic;
import org.lectern.knowledge.Vocabulary;

/// A source as the index takes it: its entries, and the fingerprint by which one later knows that it is unchanged.
///
/// @param sourceId    the source
/// @param fingerprint of everything that its entries follow from; see [Fingerprint]
/// @param entries     one for each section, in the order of the text
public record SourceEntries(String sourceId, String fingerprint, List<Entry> entries) {

    public SourceEntries {
        entries = List.copyOf(entries);
    }

    /// The entries of a source as the machine read it.
    public static SourceEntries of(SourceReading reading, Vocabulary vocabulary, String fingerprint) {
        List<Entry> entries = new ArrayList<>();
        for (SectionReading section : reading.sections()) {
            entries.add(entry(reading, section, entries.size(), vocabulary));
        }
        return new SourceEntries(reading.document().id(), fingerprint, entries);
    }

    private static Entry entry(SourceReading source, SectionReading reading, int position, Vocabulary vocabulary) {
        SourceDocument document = source.document();
        Section section = reading.section();
        Standing standing = new Standing(
                reading.evidence(),
                reading.claims().size(),
                source.stance() == Stance.SELLER,
                section.topics().stream()
                        .findFirst()
                        .filter(Topic::isBoilerplate)
                        .isPresent());
        return new Entry(
                section.id(),
                document.id(),
                document.title(),
                position,
                new Entry.Words(section.title(), section.path(), List.of(), textOf(reading)),
                facets(reading, vocabulary),
                carried(reading, vocabulary),
                standing,
                new Entry.Dates(day(document, "issued"), day(document, "modified")));
    }

    /// What follows the title, so that a passage never repeats it.
    private static String textOf(SectionReading reading) {
        Section section = reading.section();
        if (section.heading().isEmpty() || !section.span().contains(section.heading())) {
            return PlainText.of(reading.text());
        }
        String after = reading.text()
                .substring(section.heading().end() - section.span().start());
        return PlainText.of(PlainText.withoutTitleEnd(after));
    }

    private static Map<Facet, Set<String>> facets(SectionReading reading, Vocabulary vocabulary) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        reading.section().topics().forEach(topic -> add(values, Facet.TOPIC, topic.code()));
        reading.evidence().ifPresent(level -> add(values, Facet.EVIDENCE, level.name()));
        reading.claims().forEach(claim -> add(values, Facet.CLAIM, claim.kind().name()));
        add(values, Facet.SOURCE, reading.section().sourceId());
        for (String id : reading.conceptIds()) {
            vocabulary
                    .concept(id)
                    .map(Concept::facet)
                    .ifPresent(facet -> vocabulary.path(id).forEach(concept -> add(values, facet, concept.id())));
        }
        return values;
    }

    private static void add(Map<Facet, Set<String>> values, Facet facet, String value) {
        values.computeIfAbsent(facet, _ -> new LinkedHashSet<>()).add(value);
    }

    private static Entry.Carried carried(SectionReading reading, Vocabulary vocabulary) {
        Map<String, Integer> mentions = new LinkedHashMap<>();
        reading.conceptIds().forEach(id -> mentions.put(id, 0));
        Set<String> majors = new LinkedHashSet<>();
        for (Mention mention : reading.mentions()) {
            if (mention.isCarried()) {
                mentions.merge(mention.conceptId(), 1, Integer::sum);
            }
            if (mention.isMajor()) {
                majors.add(mention.conceptId());
            }
        }
        return new Entry.Carried(mentions, majors, above(mentions.keySet(), vocabulary), above(majors, vocabulary));
    }

    private static Set<String> above(Collection<String> ids, Vocabulary vocabulary) {
        Set<String> above = new LinkedHashSet<>();
        ids.forEach(id -> vocabulary.path(id).forEach(concept -> above.add(concept.id())));
        above.removeAll(ids);
        return above;
    }

    private static OptionalInt day(SourceDocument document, String term) {
        Optional<String> value = document.metadata().first(term);
        return value.map(Days::first).orElse(OptionalInt.empty());
    }
}
