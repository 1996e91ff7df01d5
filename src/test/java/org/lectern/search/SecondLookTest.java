package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;
import org.lectern.index.Fields;
import org.lectern.index.IndexSnapshot;
import org.lectern.index.LibraryIndex;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Topic;
import org.lectern.task.Progress;
import org.lectern.testing.HandmadeLibrary;

final class SecondLookTest {

    private static final Query WAYS =
            new DisjunctionMaxQuery(List.of(WordQueries.term("itch"), WordQueries.term("rash")), 0.5f);
    private static final Query TOGETHER = new PhraseQuery(Fields.WORDS, "itch", "rash");

    /// Over an index of several parts: all ways by the preference of the section, and what stands together besides.
    @Test
    void aScoreIsThatOfAllWaysAndOfWhatStandsTogether() throws IOException {
        try (LibraryIndex index = index();
                IndexSnapshot snapshot = index.snapshot()) {
            assertThat(snapshot.searcher().getLeafContexts()).hasSizeGreaterThan(1);
            FacetValues values = new FacetValues(snapshot);
            Map<Integer, Float> ways = scores(snapshot, WAYS);
            Map<Integer, Float> together = scores(snapshot, TOGETHER);
            assertThat(together).isNotEmpty();
            List<ScoreDoc> docs = new ArrayList<>();
            ways.keySet().forEach(section -> docs.add(new ScoreDoc(section, 1)));
            List<ScoreDoc> seen = look(snapshot, values, docs);
            assertThat(seen).hasSameSizeAs(docs);
            for (ScoreDoc doc : seen) {
                float preferred = ways.getOrDefault(doc.doc, 0f) * preference(snapshot, values, doc.doc);
                assertThat(doc.score).isEqualTo(preferred + together.getOrDefault(doc.doc, 0f));
            }
            assertThat(seen).isSortedAccordingTo((a, b) -> Float.compare(b.score, a.score));
        }
    }

    @Test
    void equalsStayAsTheyStood() throws IOException {
        HandmadeLibrary library = new HandmadeLibrary();
        for (int i = 0; i < 5; i++) {
            library.said("Part", "Itch.");
        }
        try (LibraryIndex index = library.indexed();
                IndexSnapshot snapshot = index.snapshot()) {
            List<ScoreDoc> docs = new ArrayList<>();
            List.of(3, 0, 4, 1, 2).forEach(section -> docs.add(new ScoreDoc(section, 1)));
            assertThat(look(snapshot, new FacetValues(snapshot), docs))
                    .extracting(doc -> doc.doc)
                    .containsExactly(3, 0, 4, 1, 2);
        }
    }

    private static List<ScoreDoc> look(IndexSnapshot snapshot, FacetValues values, List<ScoreDoc> docs)
            throws IOException {
        BuiltQuery query = new BuiltQuery(
                WAYS,
                List.of(TOGETHER, TOGETHER),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                false,
                List.of());
        return new SecondLook(snapshot, values, new Preference()).at(docs, query);
    }

    private static float preference(IndexSnapshot snapshot, FacetValues values, int section) throws IOException {
        LeafReaderContext leaf = snapshot.searcher().getLeafContexts().stream()
                .filter(one -> one.docBase <= section)
                .reduce((_, later) -> later)
                .orElseThrow();
        return new Preference().of(values.table(leaf).standing(section - leaf.docBase));
    }

    private static Map<Integer, Float> scores(IndexSnapshot snapshot, Query query) throws IOException {
        Map<Integer, Float> scores = new HashMap<>();
        Arrays.stream(snapshot.searcher().search(query, 1_000).scoreDocs)
                .forEach(found -> scores.put(found.doc, found.score));
        return scores;
    }

    private static LibraryIndex index() throws IOException {
        Random random = new Random(61);
        HandmadeLibrary library = new HandmadeLibrary().source("shop", Stance.SELLER, "A shop", "2020");
        LibraryIndex index = LibraryIndex.inMemory();
        for (String source : List.of("shop", "guide", "paper")) {
            for (int i = 0; i < 20; i++) {
                String text = (random.nextBoolean() ? "Itch and more. " : "Rash. ")
                        + (random.nextInt(3) == 0 ? "An itch rash. " : "Sun. ").repeat(1 + random.nextInt(2));
                Optional<Evidence> evidence = random.nextBoolean() ? Optional.of(Evidence.RCT) : Optional.empty();
                library.section(source, "Part", text, Topic.SYMPTOMS, evidence, ClaimKind.CTA);
            }
            index.update(library.entries(), Set.of(), Progress.unwatched());
        }
        return index;
    }
}
