package org.lectern.index;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.lectern.knowledge.Facet;

/// Lays an [Entry] out as a Lucene document.
final class EntryDocument {

    /// Lucene refuses a term of more than 32,766 bytes; no id of ours is near that.
    private static final int LONGEST_VALUE = 1_000;

    private static final FieldType TEXT = new FieldType(TextField.TYPE_NOT_STORED);
    /// Nobody asks where a word stands in the form typed, only whether and how often.
    private static final FieldType EXACT = new FieldType(TextField.TYPE_NOT_STORED);

    private static final FieldType IDS = new FieldType();

    static {
        TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        TEXT.freeze();
        EXACT.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        EXACT.freeze();
        IDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        IDS.setOmitNorms(true);
        IDS.setTokenized(false);
        IDS.freeze();
    }

    private final TextReader reader;
    private final Document document = new Document();

    private EntryDocument(TextReader reader) {
        this.reader = reader;
    }

    static Document of(Entry entry, FacetsConfig config, TextReader reader) throws IOException {
        EntryDocument made = new EntryDocument(reader);
        made.identity(entry);
        made.words(entry.words());
        made.concepts(entry.concepts());
        made.standing(entry.standing());
        made.day(Fields.ISSUED, entry.dates().issued());
        made.day(Fields.MODIFIED, entry.dates().modified());
        entry.facets().forEach(made::facet);
        return config.build(made.document);
    }

    /// Every facet may have several values, and each is counted for its own.
    static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        for (Facet facet : Facet.values()) {
            config.setMultiValued(facet.code(), true);
            config.setDrillDownTermsIndexing(facet.code(), FacetsConfig.DrillDownTermsIndexing.NONE);
        }
        return config;
    }

    private void identity(Entry entry) {
        document.add(new StringField(Fields.ID, entry.id(), Field.Store.YES));
        document.add(new StringField(Fields.SOURCE, entry.sourceId(), Field.Store.YES));
        document.add(new SortedDocValuesField(Fields.SOURCE_ORDER, new BytesRef(cut(entry.sourceId()))));
        document.add(new NumericDocValuesField(Fields.POSITION, entry.position()));
        document.add(new TextField(Fields.SOURCE_WORDS, entry.sourceTitle(), Field.Store.NO));
        document.add(new TextField(Fields.SOURCE_WORDS, entry.sourceId(), Field.Store.NO));
    }

    private void words(Entry.Words words) {
        document.add(new StoredField(Fields.TITLE, words.title()));
        document.add(new SortedDocValuesField(Fields.TITLES, new BytesRef(cut(words.title()))));
        whole(said(Fields.TITLE, words.title(), 2));
        for (String title : words.trail()) {
            document.add(new StoredField(Fields.TRAIL, title));
            said(Fields.TRAIL, title, 1);
        }
        words.names().forEach(name -> whole(said(Fields.NAMES, name, 2)));
        meant(MeantText.of(words.title(), words.trail(), words.text()));
        ReadText read = reader.read(words.text());
        document.add(new StoredField(Fields.TEXT, words.text()));
        document.add(new Field(Fields.TEXT, read.stemmed(), TEXT));
        document.add(new TextField(Fields.WORDS, read.labelled()));
        document.add(new Field(Fields.EXACT, read.exact(), EXACT));
    }

    private void meant(MeantText meant) {
        String key = meant.key();
        document.add(new StringField(Fields.MEANT, key, Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.MEANT, new BytesRef(key)));
    }

    /// @param times how often the words count among all words of the section
    private ReadText said(String field, String words, int times) {
        ReadText read = reader.read(words);
        document.add(new TextField(field, read.stemmed()));
        document.add(new Field(Fields.EXACT, read.exact(), EXACT));
        for (int i = 0; i < times; i++) {
            document.add(new TextField(Fields.WORDS, read.labelled()));
        }
        return read;
    }

    private void whole(ReadText name) {
        String whole = cut(Fields.whole(name.stems()));
        if (!whole.isEmpty()) {
            document.add(new Field(Fields.WHOLE, whole, IDS));
        }
    }

    private void concepts(Entry.Carried concepts) {
        concepts.mentions().forEach((id, times) -> {
            document.add(new StoredField(Fields.CARRIED, id));
            for (int i = 0; i < Math.max(1, times); i++) {
                document.add(new Field(Fields.CONCEPT, id, IDS));
            }
        });
        ids(Fields.MAJOR, concepts.majors());
        ids(Fields.BROADER, concepts.broader());
        ids(Fields.BROADER, concepts.broaderMajors());
        ids(Fields.ABOVE, concepts.broaderMajors());
    }

    private void ids(String field, Set<String> ids) {
        ids.forEach(id -> document.add(new Field(field, id, IDS)));
    }

    private void standing(Standing standing) {
        document.add(new NumericDocValuesField(Fields.STANDING, standing.bits()));
        document.add(new NumericDocValuesField(Fields.EVIDENCE_ORDER, standing.order()));
        document.add(new StoredField(Fields.CLAIMS, standing.claims()));
        standing.evidence().ifPresent(level -> document.add(new StoredField(Fields.EVIDENCE, level.name())));
    }

    private void day(String field, OptionalInt day) {
        day.ifPresent(value -> document.add(new IntPoint(field, value)));
    }

    private void facet(Facet facet, Set<String> values) {
        for (String value : List.copyOf(values)) {
            if (!value.isEmpty()) {
                document.add(new SortedSetDocValuesFacetField(facet.code(), cut(value)));
                document.add(new StringField(Fields.of(facet), cut(value), Field.Store.NO));
            }
        }
    }

    private static String cut(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
    }
}
