package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.index.Fields;
import org.lectern.index.IndexSnapshot;
import org.lectern.index.LibraryIndex;
import org.lectern.knowledge.Stance;
import org.lectern.testing.HandmadeLibrary;

final class LighterTest {

    private static final List<String> WORDS = List.of("itch", "rash", "cream", "night", "sun", "scalp", "nail");

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53})
    void aLighterQueryFindsTheSameSections(long seed) throws IOException {
        Random random = new Random(seed);
        try (LibraryIndex index = library(random).indexed();
                IndexSnapshot snapshot = index.snapshot()) {
            IndexSearcher searcher = snapshot.searcher();
            int some = 0;
            for (int i = 0; i < 200; i++) {
                Query query = query(random, 3);
                List<Integer> sections = sections(searcher, query);
                some += sections.isEmpty() ? 0 : 1;
                assertThat(sections(searcher, Lighter.byBestWay(query)))
                        .as(query.toString())
                        .isEqualTo(sections);
                assertThat(sections(searcher, Lighter.withoutScores(query)))
                        .as(query.toString())
                        .isEqualTo(sections);
            }
            assertThat(some).isGreaterThan(50);
        }
    }

    private static List<Integer> sections(IndexSearcher searcher, Query query) throws IOException {
        return Arrays.stream(searcher.search(query, 1_000).scoreDocs)
                .map(found -> found.doc)
                .sorted()
                .toList();
    }

    private static Query query(Random random, int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(6)) {
            case 1 -> new BoostQuery(query(random, depth - 1), random.nextInt(3));
            case 2, 3 -> new DisjunctionMaxQuery(several(random, depth), 0.1f);
            case 4 -> clauses(random, depth);
            case 5 -> new PhraseQuery(1, Fields.WORDS, word(random), word(random));
            default -> WordQueries.term(word(random));
        };
    }

    private static Query clauses(Random random, int depth) {
        BooleanQuery.Builder clauses = new BooleanQuery.Builder();
        List<Query> queries = several(random, depth);
        clauses.add(queries.getFirst(), random.nextBoolean() ? Occur.MUST : Occur.SHOULD);
        queries.subList(1, queries.size())
                .forEach(query -> clauses.add(query, Occur.values()[random.nextInt(Occur.values().length)]));
        return clauses.build();
    }

    private static List<Query> several(Random random, int depth) {
        return IntStream.rangeClosed(0, 1 + random.nextInt(3))
                .mapToObj(_ -> query(random, depth - 1))
                .toList();
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static HandmadeLibrary library(Random random) {
        HandmadeLibrary library = new HandmadeLibrary().source("guide", Stance.NEUTRAL, "A guide", "2020");
        for (int i = 0; i < 60; i++) {
            List<String> text = new ArrayList<>();
            for (int word = random.nextInt(8); word >= 0; word--) {
                text.add(word(random));
            }
            library.said("Section " + i, String.join(" ", text));
        }
        return library;
    }
}
