package org.lectern.library;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.appraisal.Appraisal;
import org.lectern.appraisal.Appraiser;
import org.lectern.index.Entry;
import org.lectern.index.SourceEntries;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;
import org.lectern.knowledge.Topic;
import org.lectern.knowledge.Vocabulary;
import org.lectern.markup.Markdown;
import org.lectern.markup.MarkedText;
import org.lectern.vocabulary.Tagger;

/// Reads records of a plain collection as a library reads its sections: which concepts they carry, which support their
/// statements show, which claims they make. A record is one section and a source of its own, so that what one says
/// never colours another. Safe for several threads.
final class CorpusTagging {

    private final Vocabulary vocabulary;
    private final Tagger tagger;
    private final Appraiser appraiser = new Appraiser();

    CorpusTagging(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        tagger = Tagger.of(vocabulary);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /// The entry with tags and support, where its record names no values of its own for a facet.
    Entry read(Entry plain) {
        String title = plain.words().title().replaceAll("\\s+", " ").strip();
        String text = "# " + title + "\n\n" + plain.words().text() + "\n";
        SourceDocument document = new SourceDocument(plain.sourceId(), Metadata.empty(), text, 0, List.of());
        Section section = new Section(
                plain.id(),
                plain.sourceId(),
                List.of(),
                title,
                new Span(2, 2 + title.length()),
                new Span(0, text.length()),
                1,
                List.of(Topic.OVERVIEW),
                List.of());
        MarkedText marked = Markdown.read(text, 0);
        Appraisal appraisal = appraiser.appraise(document, List.of(section), AppraisedBlocks.of(marked));
        List<Statement> statements = appraisal.of(section.id());
        SectionReading reading = new SectionReading(
                section, text, tagger.tag(section, ShownText.of(marked)), statements, Appraiser.evidenceOf(statements));
        SourceReading source = new SourceReading(document, appraisal.stance(), appraisal.reasons(), List.of(reading));
        Entry read = SourceEntries.of(source, vocabulary, "").entries().getFirst();
        return new Entry(
                plain.id(),
                plain.sourceId(),
                plain.sourceTitle(),
                plain.position(),
                plain.words(),
                facets(plain, read),
                read.concepts(),
                read.standing(),
                plain.dates());
    }

    /// Topics are of the whole page in a library, and none of a single record's.
    private static Map<Facet, Set<String>> facets(Entry plain, Entry read) {
        Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
        facets.putAll(read.facets());
        facets.remove(Facet.TOPIC);
        facets.putAll(plain.facets());
        return facets;
    }
}
