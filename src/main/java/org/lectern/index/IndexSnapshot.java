package org.lectern.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// The index as it stood at one moment, for as long as somebody reads it: an update neither changes nor closes it.
/// Safe for many threads. Who was given one closes it.
public final class IndexSnapshot implements AutoCloseable {

    private static final Set<String> SHOWN = Set.of(
            Fields.ID, Fields.SOURCE, Fields.TRAIL, Fields.TITLE, Fields.EVIDENCE, Fields.CLAIMS, Fields.CARRIED);

    private static final Set<String> WITH_TEXT =
            Stream.concat(SHOWN.stream(), Stream.of(Fields.TEXT)).collect(Collectors.toUnmodifiableSet());

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Analysis analysis;
    private final Optional<SortedSetDocValuesReaderState> facets;
    private final FacetTables tables;
    private final String labels;

    /// Takes over the reader, and closes it in the end.
    IndexSnapshot(DirectoryReader reader, Analysis analysis, FacetTables tables) throws IOException {
        this.reader = reader;
        this.analysis = analysis;
        this.tables = tables;
        this.labels = Contents.of(reader).labels();
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity());
        facets = reader.numDocs() == 0
                ? Optional.empty()
                : Optional.of(new DefaultSortedSetDocValuesReaderState(reader, EntryDocument.facets()));
    }

    public IndexSearcher searcher() {
        return searcher;
    }

    public Analysis analysis() {
        return analysis;
    }

    /// What facet counting needs to know of the index; empty where the index is.
    public Optional<SortedSetDocValuesReaderState> facets() {
        return facets;
    }

    /// The facet values of one segment; kept as long as the segment is open.
    public FacetTable facetTable(LeafReaderContext leaf) throws IOException {
        return tables.of(leaf.reader());
    }

    public int size() {
        return reader.numDocs();
    }

    /// The id of the [LabelTerms] that every section has; of none where they differ.
    public String labels() {
        return labels;
    }

    /// Whether any section matches.
    public boolean has(Query query) throws IOException {
        return upTo(1, query) > 0;
    }

    /// How many sections match, counted no further than asked: who wants to know whether they are few need not wait
    /// until many are counted.
    public int upTo(int most, Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        int found = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            int left = most - found;
            if (left > 0) {
                int known = weight.count(leaf);
                found += known >= 0 ? Math.min(left, known) : walked(left, weight, leaf);
            }
        }
        return found;
    }

    private static int walked(int most, Weight weight, LeafReaderContext leaf) throws IOException {
        Scorer scorer = weight.scorer(leaf);
        if (scorer == null) {
            return 0;
        }
        Bits live = leaf.reader().getLiveDocs();
        DocIdSetIterator matching = scorer.iterator();
        int found = 0;
        while (found < most && matching.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            found += live == null || live.get(matching.docID()) ? 1 : 0;
        }
        return found;
    }

    public StoredSection section(int document) throws IOException {
        return StoredSection.of(searcher.storedFields().document(document, SHOWN));
    }

    /// What is shown of sections, with their texts, by Lucene's numbers of them. Read in the order of the files.
    public Map<Integer, StoredText> texts(int[] documents) throws IOException {
        int[] ordered = documents.clone();
        Arrays.sort(ordered);
        StoredFields stored = searcher.storedFields();
        Map<Integer, StoredText> texts = new HashMap<>();
        for (int number : ordered) {
            Document document = stored.document(number, WITH_TEXT);
            texts.put(number, new StoredText(StoredSection.of(document), textOf(document)));
        }
        return texts;
    }

    private static String textOf(Document document) {
        String text = document.get(Fields.TEXT);
        return text == null ? "" : text;
    }

    /// The text of a section as it was indexed, without its title.
    public String text(int document) throws IOException {
        return textOf(searcher.storedFields().document(document, Set.of(Fields.TEXT)));
    }

    /// Lucene's number of a section in this snapshot; empty where the index does not hold it.
    public Optional<Integer> document(String sectionId) throws IOException {
        ScoreDoc[] found = searcher.search(new TermQuery(new Term(Fields.ID, sectionId)), 1).scoreDocs;
        return found.length == 0 ? Optional.empty() : Optional.of(found[0].doc);
    }

    /// Every title of a section, once; for a while also those of sections that are gone.
    public Set<String> titles() throws IOException {
        Set<String> titles = new TreeSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            TermsEnum all = DocValues.getSorted(leaf.reader(), Fields.TITLES).termsEnum();
            for (BytesRef title = all.next(); title != null; title = all.next()) {
                titles.add(title.utf8ToString());
            }
        }
        return titles;
    }

    /// The key of a section's [MeantText].
    public String meantKey(int document) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        SortedDocValues keys = DocValues.getSorted(leaf.reader(), Fields.MEANT);
        return keys.advanceExact(document - leaf.docBase)
                ? keys.lookupOrd(keys.ordValue()).utf8ToString()
                : "";
    }

    /// Every text that is read for its meaning, by its key, with the first section that has it, in the order of the
    /// index.
    public Map<String, Integer> meant() throws IOException {
        Map<String, Integer> meant = new LinkedHashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedDocValues keys = DocValues.getSorted(leaf.reader(), Fields.MEANT);
            Bits live = leaf.reader().getLiveDocs();
            for (int doc = keys.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = keys.nextDoc()) {
                if (live == null || live.get(doc)) {
                    meant.putIfAbsent(keys.lookupOrd(keys.ordValue()).utf8ToString(), leaf.docBase + doc);
                }
            }
        }
        return meant;
    }

    /// What of a section is read for its meaning.
    public MeantText meantText(int document) throws IOException {
        StoredSection section = section(document);
        return MeantText.of(section.title(), section.path(), text(document));
    }

    /// Holds the snapshot open for one more reader; false where it is closed already.
    public boolean retain() {
        return reader.tryIncRef();
    }

    DirectoryReader reader() {
        return reader;
    }

    @Override
    public void close() {
        try {
            reader.decRef();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
