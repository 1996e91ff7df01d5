package org.lectern.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.lectern.index.Fields;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Span;
import org.lectern.search.reading.Slot;
import org.lectern.search.words.Word;

/// What lifts a section among those that match: words as they were typed, neighbours of the query as neighbours, a
/// heading that asks the very question, an overview of what was asked for by its name alone.
final class Closer {

    private final QueryTools tools;
    private final List<Query> queries = new ArrayList<>();

    Closer(QueryTools tools) {
        this.tools = tools;
    }

    List<Query> queries() {
        return List.copyOf(queries);
    }

    /// Who asks for a name and no more wants to know first what it is.
    void overview(Concept concept) {
        queries.add(
                new BoostQuery(WordQueries.overview(concept), tools.weights().overview()));
    }

    /// A word in the very form that was typed.
    void asTyped(Slot.Plain word) {
        if (!word.stem().isEmpty() && !word.exact().isEmpty()) {
            queries.add(new BoostQuery(
                    new TermQuery(new Term(Fields.EXACT, word.exact())),
                    tools.weights().exact()));
        }
    }

    /// Neighbours in the query: the same words near each other and in this order say more than apart.
    void neighbours(List<Slot> slots) {
        for (int i = 1; i < slots.size(); i++) {
            if (slots.get(i - 1) instanceof Slot.Plain first
                    && slots.get(i) instanceof Slot.Plain second
                    && !first.stem().isEmpty()
                    && !second.stem().isEmpty()) {
                List<String> pair = List.of(first.stem(), second.stem());
                queries.add(new BoostQuery(
                        WordQueries.phrase(pair, 1), tools.weights().nearby()));
            }
        }
    }

    /// All words of a run one behind the other in a heading, small ones too: it may ask the very question. A heading
    /// or name of nothing else is what was asked for by name.
    void heading(String query, Span run) {
        List<String> words = new ArrayList<>();
        for (Word word : Word.in(query, run)) {
            words.addAll(tools.analysis().stems(word.text()));
        }
        if (!words.isEmpty() && words.size() <= tools.limits().words()) {
            queries.add(new BoostQuery(
                    new TermQuery(new Term(Fields.WHOLE, Fields.whole(words))),
                    tools.weights().whole()));
        }
        if (words.size() > 1 && words.size() <= tools.limits().words()) {
            queries.add(new BoostQuery(
                    WordQueries.in(Fields.TITLE, words, 0), tools.weights().heading()));
        }
    }
}
