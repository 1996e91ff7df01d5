package org.lectern.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.apache.lucene.index.Term;
import org.lectern.index.Analysis;
import org.lectern.index.Fields;
import org.lectern.index.IndexSnapshot;
import org.lectern.index.LabelTerms;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.ConceptFinder;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Vocabulary;
import org.lectern.search.completion.Completion;
import org.lectern.search.completion.Completions;
import org.lectern.search.completion.LiveCompletions;
import org.lectern.search.passage.SectionText;
import org.lectern.search.reading.QueryPhrases;
import org.lectern.search.reading.QueryReader;
import org.lectern.search.reading.QueryWords;
import org.lectern.search.reading.SlotReader;
import org.lectern.search.words.IndexWords;
import org.lectern.search.words.LabelWords;
import org.lectern.search.words.Sounds;
import org.lectern.task.Once;

/// Finds sections. A pure function of the request over one snapshot of the index, and over the vectors that there are
/// of it: the same request gives the same results until either is replaced. Whatever is typed is answered. Safe for
/// many threads.
public final class SectionSearch implements AutoCloseable {

    private static final SearchResults NOTHING = new SearchResults(
            0, Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), List.of(), Optional.empty());

    /// The titles of so few sections are gathered while somebody waits.
    private static final int GATHERED_AT_ONCE = 2_000;

    private final Known known;
    private final IndexSnapshot index;
    private final Searching searching;
    private final LiveCompletions completions;
    private final AtomicReference<Browsed> browsed;

    /// What does not follow from the index, and so outlives it.
    private record Known(
            Vocabulary vocabulary,
            ConceptFinder concepts,
            LabelWords labels,
            LabelTerms terms,
            QueryPhrases phrases,
            Sounds sounds,
            Meaning meaning,
            SearchLimits limits,
            LongSupplier clock) {}

    /// Takes over the snapshot, and closes it in the end.
    ///
    /// @param vocabulary   names and hierarchy of the concepts that the index was tagged with
    /// @param concepts     reads queries
    /// @param labels       names of facet values
    /// @param sourceTitles offered as completions
    public SectionSearch(
            IndexSnapshot index,
            Vocabulary vocabulary,
            ConceptFinder concepts,
            FacetLabels labels,
            List<String> sourceTitles) {
        this(index, vocabulary, concepts, labels, sourceTitles, Meaning.none());
    }

    /// @param meaning where what texts mean counts too
    public SectionSearch(
            IndexSnapshot index,
            Vocabulary vocabulary,
            ConceptFinder concepts,
            FacetLabels labels,
            List<String> sourceTitles,
            Meaning meaning) {
        this(index, vocabulary, concepts, labels, sourceTitles, meaning, SearchLimits.standard(), System::nanoTime);
    }

    /// @param clock nanoseconds from anywhere; for the limit of time
    public SectionSearch(
            IndexSnapshot index,
            Vocabulary vocabulary,
            ConceptFinder concepts,
            FacetLabels labels,
            List<String> sourceTitles,
            Meaning meaning,
            SearchLimits limits,
            LongSupplier clock) {
        this(
                index,
                new Known(
                        vocabulary,
                        concepts,
                        new LabelWords(vocabulary),
                        LabelTerms.of(vocabulary),
                        QueryPhrases.of(QueryWords.shipped(), index.analysis()),
                        Sounds.shipped(),
                        meaning,
                        limits,
                        clock),
                labels,
                sourceTitles,
                LiveCompletions::lazily);
    }

    private SectionSearch(
            IndexSnapshot index,
            Known known,
            FacetLabels labels,
            List<String> sourceTitles,
            Function<Once<Completions>, LiveCompletions> completing) {
        this.index = index;
        this.known = known;
        try {
            Weights weights = Weights.standard();
            Analysis analysis = index.analysis();
            IndexWords indexWords = new IndexWords(index, known.sounds());
            WordQueries words = new WordQueries(
                    analysis,
                    known.phrases().words().absence(),
                    weights,
                    new Commonness(index),
                    new LabelQueries(index, known.terms()));
            FacetValues values = new FacetValues(index);
            QueryTools tools = new QueryTools(
                    analysis,
                    new SlotReader(analysis, known.phrases()),
                    words,
                    new FieldQueries(analysis, known.vocabulary(), known.concepts(), values),
                    indexWords,
                    weights,
                    known.limits());
            QueryReader reader = new QueryReader(
                    known.concepts(),
                    new UnsaidNames(index, words),
                    known.labels(),
                    indexWords,
                    known.phrases(),
                    known.limits().words());
            FacetCounting counting = new FacetCounting(index.searcher(), values, known.vocabulary(), labels);
            searching = new Searching(index, tools, reader, values, counting, known.meaning(), known.clock());
            browsed = new AtomicReference<>(new Browsed(SearchRequest.of("-"), NOTHING));
            completions = completing.apply(new Once<>(() -> completions(known.vocabulary(), sourceTitles)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The same search over a later snapshot, with what need not be read again: the words of queries and of the
    /// vocabulary. Takes over the snapshot; this search is still to be closed.
    public SectionSearch over(IndexSnapshot later, FacetLabels labels, List<String> sourceTitles) {
        Function<Once<Completions>, LiveCompletions> completing = later.size() < GATHERED_AT_ONCE
                ? LiveCompletions::lazily
                : now -> LiveCompletions.after(completions, now);
        return new SectionSearch(later, known, labels, sourceTitles, completing);
    }

    /// @throws UncheckedIOException   where the index can't be read any more
    /// @throws IllegalStateException where this search was closed
    public SearchResults search(SearchRequest request) {
        boolean browse = request.query().isBlank()
                && request.include().isEmpty()
                && request.exclude().isEmpty();
        Browsed known = browsed.get();
        if (browse && known.request().equals(request)) {
            return known.results();
        }
        SearchResults results = held(() -> searching.results(request));
        if (browse) {
            browsed.set(new Browsed(request, results));
        }
        return results;
    }

    /// Why a section is among the hits of a request, in sentences: which words it has and where, which concept, and
    /// what its support does to its place. Empty where it has nothing of the query.
    public List<String> why(SearchRequest request, String sectionId) {
        return held(() -> searching.why(request, sectionId));
    }

    /// Where each of some texts has what the passages of a request mark: the words typed, every name of the concepts
    /// that they were read for, phrases as a whole. For texts as they are shown; offsets count in each of them.
    public List<List<Span>> matches(SearchRequest request, List<SectionText> texts) {
        return held(() -> searching.matches(request, texts));
    }

    /// The sections that are most like this one, best first, without passages; empty where the index has no such
    /// section.
    public List<Hit> similar(String sectionId, int limit) {
        return held(() -> new SimilarSections(index).to(sectionId, limit));
    }

    /// What is seen whenever the box is empty, kept because it counts every section of the library.
    private record Browsed(SearchRequest request, SearchResults results) {}

    /// At most `limit` ways to go on from what was typed so far. In a large library, titles that have just changed are
    /// among them a moment later.
    public List<Completion> complete(String typed, int limit) {
        return completions.get().of(typed, limit);
    }

    private Completions completions(Vocabulary vocabulary, List<String> sourceTitles) {
        return held(() -> {
            Set<String> said = said(vocabulary);
            return Completions.of(vocabulary, concept -> said.contains(concept.id()), sourceTitles, index.titles());
        });
    }

    private Set<String> said(Vocabulary vocabulary) throws IOException {
        Set<String> said = new HashSet<>();
        for (Concept concept : vocabulary.concepts()) {
            if (index.searcher().getIndexReader().docFreq(new Term(Fields.of(concept.facet()), concept.id())) > 0) {
                said.add(concept.id());
            }
        }
        return said;
    }

    private interface Question<T> {
        T answer() throws IOException;
    }

    /// Answers while the snapshot is held open, whoever closes this search meanwhile.
    private <T> T held(Question<T> question) {
        if (!index.retain()) {
            throw new IllegalStateException("the snapshot is closed");
        }
        try (index) {
            return question.answer();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        index.close();
    }
}
