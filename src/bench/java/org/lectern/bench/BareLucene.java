package org.lectern.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;

/// What our search is measured against: the same texts and queries on Lucene alone, without facets, concepts, or
/// anything that reads them; with the top 20 loaded and two passages of each cut, for a list of hits needs both.
final class BareLucene implements AutoCloseable {

    private static final double BUFFER_MB = 256;
    private static final int LONGEST_TEXT = 4_000_000;

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private BareLucene(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    /// Indexes the records in this folder; it is written anew.
    static BareLucene build(Path folder, Iterable<Record> records) throws IOException {
        FieldType offsets = new FieldType(TextField.TYPE_STORED);
        offsets.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        FSDirectory directory = FSDirectory.open(folder);
        IndexWriterConfig config = new IndexWriterConfig(new EnglishAnalyzer())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(BUFFER_MB);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Record record : records) {
                Document document = new Document();
                document.add(new StringField("id", record.id(), Field.Store.YES));
                document.add(new TextField("title", record.title(), Field.Store.YES));
                document.add(new Field("text", record.text(), offsets));
                writer.addDocument(document);
            }
        }
        return new BareLucene(DirectoryReader.open(directory));
    }

    /// Opens what was built.
    static BareLucene open(Path folder) throws IOException {
        return new BareLucene(DirectoryReader.open(FSDirectory.open(folder)));
    }

    /// Any of the words in title or text, the best 20, two passages each.
    int search(String query) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String word : words(query)) {
            any.add(new TermQuery(new Term("text", word)), Occur.SHOULD);
            any.add(new TermQuery(new Term("title", word)), Occur.SHOULD);
        }
        TopDocs top = searcher.search(any.build(), 20);
        String[] passages = UnifiedHighlighter.builder(searcher, analyzer)
                .withMaxLength(LONGEST_TEXT)
                .build()
                .highlight("text", any.build(), top, 2);
        for (ScoreDoc hit : top.scoreDocs) {
            searcher.storedFields().document(hit.doc);
        }
        return passages.length;
    }

    private List<String> words(String query) throws IOException {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("text", query)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        }
        return words;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
