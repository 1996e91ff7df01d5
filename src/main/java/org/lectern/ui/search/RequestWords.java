package org.lectern.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.library.Library;
import org.lectern.library.SourceSummary;
import org.lectern.search.SearchRequest;
import org.lectern.settings.KeptSearch;
import org.lectern.ui.style.Texts;

/// What a kept search asks, in words.
public final class RequestWords {

    private final Library library;

    public RequestWords(Library library) {
        this.library = library;
    }

    /// Its query; where it has none, its filters.
    public String name(KeptSearch search) {
        return search.query().isEmpty() ? filters(search) : search.query();
    }

    /// Its filters and its order; empty where it has none.
    public String filters(KeptSearch kept) {
        SearchRequest request = Keeping.request(kept);
        List<String> words = new ArrayList<>();
        boolean withoutClaims = Filters.isWithoutClaims(request);
        if (withoutClaims) {
            words.add(Texts.text("search.withoutClaims").toLowerCase(Locale.ROOT));
        }
        request.include()
                .forEach((facet, values) ->
                        words.add(Texts.text("searches.only", Texts.name(facet), names(facet, values))));
        request.exclude().forEach((facet, values) -> {
            if (!withoutClaims || facet != Facet.CLAIM) {
                words.add(Texts.text("searches.not", Texts.name(facet), names(facet, values)));
            }
        });
        if (request.sort() != SearchRequest.Sort.RELEVANCE) {
            words.add(Texts.text("hits.sort." + request.sort()).toLowerCase(Locale.ROOT));
        }
        return String.join(" \u00b7 ", words);
    }

    private String names(Facet facet, Set<String> values) {
        return values.stream()
                .map(id -> Texts.valueName(facet, id, label(facet, id)))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String label(Facet facet, String id) {
        return facet == Facet.SOURCE
                ? library.sources().stream()
                        .filter(source -> source.id().equals(id))
                        .findFirst()
                        .map(SourceSummary::title)
                        .orElse(id)
                : library.vocabulary().concept(id).map(Concept::prefLabel).orElse(id);
    }
}
