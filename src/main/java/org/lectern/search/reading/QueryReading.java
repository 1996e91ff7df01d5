package org.lectern.search.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.index.Analysis;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.NamedConcept;
import org.lectern.knowledge.Span;
import org.lectern.search.words.Word;

/// How a query was understood, before anything is searched.
///
/// @param query     as typed, cut to the limit
/// @param plain     where plain words stand in it
/// @param names     the concepts recognised in it, in order
/// @param corrected words that the index does not know, and what was read instead; spans of the query, each of
///                  a word or of two that belong together
/// @param absent    words that the index does not know, with nothing near them
/// @param question  the question that a story ends with; empty where there is none
/// @param told      ages, results and other numbers of a story, which nobody looks for
public record QueryReading(
        String query,
        List<Span> plain,
        List<NamedConcept> names,
        Map<Span, String> corrected,
        List<Word> absent,
        Optional<Span> question,
        List<Span> told) {

    /// The plain words, in order.
    public List<Word> words() {
        return plain.stream().flatMap(span -> Word.in(query, span).stream()).toList();
    }

    /// Whether a word is a number that is only told, or part of one.
    boolean isTold(Word word) {
        return told.stream().anyMatch(number -> number.contains(word.span()));
    }

    /// Whether something of a long query is told before its question.
    public boolean isBeforeTheQuestion(Span span) {
        return question.filter(asked -> span.end() <= asked.start()).isPresent() && words().size() >= CaseHistory.LONG;
    }

    /// The terms of each name by which some concepts were typed.
    public List<Set<String>> stems(Collection<Concept> concepts, Analysis analysis) {
        return names.stream()
                .filter(name -> concepts.contains(name.concept()))
                .map(name -> (Set<String>)
                        new LinkedHashSet<>(analysis.stems(name.words().in(query))))
                .toList();
    }

    /// What was read in place of a word; empty where it was read as typed.
    String better(Word word) {
        return corrected.entrySet().stream()
                .filter(entry -> entry.getKey().contains(word.span()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    public QueryReading correctedTo(Map<Span, String> other) {
        return new QueryReading(query, plain, names, other, absent, question, told);
    }

    /// The query as it would be read if nothing in it were taken for a slip.
    public QueryReading asTyped() {
        List<NamedConcept> sure = names.stream()
                .filter(name -> corrected.keySet().stream().noneMatch(name.words()::overlaps))
                .toList();
        return new QueryReading(query, plain, sure, Map.of(), absent, question, told);
    }

    public QueryReading withoutNames() {
        return new QueryReading(
                query, List.of(new Span(0, query.length())), List.of(), corrected, absent, question, told);
    }

    /// The query as if some concepts had not been named: blanks stand in their place, so that the other words stay in
    /// theirs.
    public QueryReading without(Set<Concept> concepts) {
        StringBuilder text = new StringBuilder(query);
        Map<Span, String> mended = new HashMap<>(corrected);
        List<NamedConcept> others = new ArrayList<>();
        for (NamedConcept name : names) {
            if (concepts.contains(name.concept())) {
                Span words = name.words();
                text.replace(words.start(), words.end(), " ".repeat(words.length()));
                mended.keySet().removeIf(words::overlaps);
            } else {
                others.add(name);
            }
        }
        return new QueryReading(text.toString(), plain, others, mended, absent, question, told);
    }

    /// The query with corrected words in the place of the others.
    public Optional<String> suggestion() {
        if (corrected.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(query);
        corrected.keySet().stream()
                .sorted((a, b) -> Integer.compare(b.start(), a.start()))
                .forEach(span -> text.replace(span.start(), span.end(), corrected.get(span)));
        return Optional.of(text.toString());
    }
}
