package org.lectern.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.lectern.index.Fields;
import org.lectern.search.language.QueryNode;

/// Beginnings of words, as "derm*", in Lucene's form: for every word of the index that begins so, up to a limit.
final class Beginnings {

    private final QueryTools tools;
    private final Marks marks;
    private final Set<String> notes;

    /// @param marks takes the words that are marked in the text
    /// @param notes takes what is said of the query
    Beginnings(QueryTools tools, Marks marks, Set<String> notes) {
        this.tools = tools;
        this.marks = marks;
        this.notes = notes;
    }

    /// What begins with the last word, right behind the words before it: "anti-gl*" has two.
    Query of(QueryNode.Prefix prefix) throws IOException {
        List<String> typed = tools.analysis().words(prefix.start());
        if (typed.isEmpty()) {
            return new MatchNoDocsQuery("no words");
        }
        List<String> last = words(typed.getLast());
        if (typed.size() == 1) {
            return new TermInSetQuery(Fields.EXACT, bytes(last));
        }
        MultiPhraseQuery.Builder all = new MultiPhraseQuery.Builder();
        typed.subList(0, typed.size() - 1).stream()
                .map(word -> terms(List.of(word)))
                .filter(stems -> stems.length > 0)
                .forEach(all::add);
        return last.isEmpty()
                ? new MatchNoDocsQuery("no word begins so")
                : all.add(terms(last)).build();
    }

    private Term[] terms(List<String> words) {
        return words.stream()
                .flatMap(word -> tools.analysis().stems(word).stream())
                .distinct()
                .map(stem -> new Term(Fields.WORDS, stem))
                .toArray(Term[]::new);
    }

    /// The same in one field of text, which has the stems of words.
    Query of(QueryNode.Prefix prefix, String field) throws IOException {
        String start = String.join("", tools.analysis().words(prefix.start()));
        List<String> stems = words(start).stream()
                .flatMap(word -> tools.analysis().stems(word).stream())
                .toList();
        return new ConstantScoreQuery(new BooleanQuery.Builder()
                .add(new PrefixQuery(new Term(field, start)), Occur.SHOULD)
                .add(new TermInSetQuery(field, bytes(stems)), Occur.SHOULD)
                .build());
    }

    private List<String> words(String start) throws IOException {
        int most = tools.limits().expansions();
        List<String> words = tools.indexWords().beginning(start, most);
        if (words.size() == most) {
            notes.add(
                    Quoted.of(start + "*") + " stands for more words than are searched; the first " + most + " were.");
        }
        if (words.isEmpty()) {
            notes.add("No word here begins with " + Quoted.of(start) + ".");
        }
        marks.addWords(words);
        return words;
    }

    private static List<BytesRef> bytes(List<String> terms) {
        return terms.stream().map(BytesRef::new).toList();
    }
}
