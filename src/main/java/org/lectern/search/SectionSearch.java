package org.lectern.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.lectern.index.Analysis;
import org.lectern.index.IndexSnapshot;
import org.lectern.knowledge.ConceptFinder;
import org.lectern.knowledge.Vocabulary;

/// Finds sections. A pure function of the request over one snapshot of the index, and over the vectors that there are
/// of it: the same request gives the same results until either is replaced. Whatever is typed is answered. Safe for
/// many threads.
public final class SectionSearch implements AutoCloseable {

    private static final SearchResults NOTHING = new SearchResults(
            0, Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), List.of(), Optional.empty());

    private final IndexSnapshot index;
    private final Searching searching;
    private final Supplier<Completions> completions;
    private final AtomicReference<Browsed> browsed;

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
        this.index = index;
        try {
            Weights weights = Weights.standard();
            QueryWords queryWords = QueryWords.shipped();
            Analysis analysis = index.analysis();
            IndexWords indexWords = new IndexWords(index);
            QueryTools tools = new QueryTools(
                    analysis,
                    new SlotReader(analysis, queryWords),
                    new WordQueries(analysis, queryWords.absence(), weights),
                    new FieldQueries(analysis, vocabulary, concepts),
                    indexWords,
                    weights,
                    limits);
            QueryReader reader = new QueryReader(concepts, new LabelWords(vocabulary), indexWords, queryWords, limits);
            FacetCounting counting = new FacetCounting(index.facets(), vocabulary, labels);
            searching = new Searching(index, tools, reader, counting, meaning, clock);
            browsed = new AtomicReference<>(new Browsed(SearchRequest.of("-"), NOTHING));
            completions = new Once<>(() -> completions(vocabulary, sourceTitles));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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
        SearchResults results = searched(request);
        if (browse) {
            browsed.set(new Browsed(request, results));
        }
        return results;
    }

    private SearchResults searched(SearchRequest request) {
        if (!index.retain()) {
            throw new IllegalStateException("the snapshot is closed");
        }
        try (index) {
            return searching.results(request);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Why a section is among the hits of a request, in sentences: which words it has and where, which concept, and
    /// what its support does to its place. Empty where it has nothing of the query.
    public List<String> why(SearchRequest request, String sectionId) {
        if (!index.retain()) {
            throw new IllegalStateException("the snapshot is closed");
        }
        try (index) {
            return searching.why(request, sectionId);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The sections that are most like this one, best first, without passages; empty where the index has no such
    /// section.
    public List<Hit> similar(String sectionId, int limit) {
        if (!index.retain()) {
            throw new IllegalStateException("the snapshot is closed");
        }
        try (index) {
            return new SimilarSections(index).to(sectionId, limit);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// What is seen whenever the box is empty, kept because it counts every section of the library.
    private record Browsed(SearchRequest request, SearchResults results) {}

    /// At most `limit` ways to go on from what was typed so far.
    public List<Completion> complete(String typed, int limit) {
        return completions.get().of(typed, limit);
    }

    private Completions completions(Vocabulary vocabulary, List<String> sourceTitles) {
        try {
            return Completions.of(vocabulary, sourceTitles, index.titles());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        index.close();
    }
}
