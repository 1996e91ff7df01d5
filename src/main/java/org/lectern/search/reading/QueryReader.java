package org.lectern.search.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.knowledge.ConceptFinder;
import org.lectern.knowledge.NamedConcept;
import org.lectern.knowledge.Span;
import org.lectern.search.words.IndexWords;
import org.lectern.search.words.LabelWords;
import org.lectern.search.words.Slips;
import org.lectern.search.words.UnknownWords;
import org.lectern.search.words.Word;

/// Reads a query for concepts and for words that are spelled otherwise than anything in the index.
public final class QueryReader {

    /// So many words of a query are looked up by their sound, and so many by their letters: each takes some
    /// milliseconds, and who pastes a page did not mistype it all.
    private static final int MOST_BY_EAR = 8;

    private static final int MOST_MENDED = 16;

    private final ConceptFinder concepts;
    private final LooseNames loose;
    private final LabelWords labels;
    private final IndexWords indexWords;
    private final UnknownWords unknownWords;
    private final CaseHistory history;
    private final QueryPhrases phrases;
    private final Set<String> general;
    private final int mostWords;

    /// @param mostWords so many words of a query are searched for, and no others are mended
    public QueryReader(
            ConceptFinder concepts,
            LooseNames loose,
            LabelWords labels,
            IndexWords indexWords,
            QueryPhrases phrases,
            int mostWords) {
        this.concepts = concepts;
        this.loose = loose;
        this.labels = labels;
        this.indexWords = indexWords;
        this.history = new CaseHistory(phrases.words());
        this.phrases = phrases;
        this.general = phrases.words().known();
        this.unknownWords = new UnknownWords(indexWords, labels, general);
        this.mostWords = mostWords;
    }

    /// @param plain where plain words stand in the query
    public QueryReading read(String query, List<Span> plain, Set<String> dismissed) throws IOException {
        List<NamedConcept> names = names(query, dismissed);
        Map<Span, String> corrected = inOrder();
        Optional<Span> question = history.question(query);
        List<Word> typed =
                plain.stream().flatMap(span -> Word.in(query, span).stream()).toList();
        List<Span> told = history.numbers(typed, names, question);
        List<Word> odd = odd(typed, names, told);
        List<Word> unknown = new ArrayList<>();
        for (Word word : odd) {
            if (!indexWords.has(word.text())) {
                unknown.add(word);
            }
        }
        Map<Span, String> slips = nearLabels(odd);
        if (!slips.isEmpty()) {
            List<NamedConcept> meant = namesIn(query, slips, dismissed);
            slips.keySet().removeIf(slip -> !inside(slip, meant));
            corrected.putAll(slips);
            names = meant;
        }
        List<Word> absent = nearIndex(query, plain, unknown, names, corrected);
        if (!absent.isEmpty()) {
            doubt(corrected, unknown, names, absent);
        }
        if (!corrected.equals(slips)) {
            names = namesIn(query, corrected, dismissed);
        }
        return new QueryReading(query, plain, borne(names, query), corrected, absent, question, told);
    }

    private List<NamedConcept> borne(List<NamedConcept> names, String query) throws IOException {
        List<NamedConcept> borne = new ArrayList<>();
        for (NamedConcept name : names) {
            if (!loose.has(name, query)) {
                borne.add(name);
            }
        }
        return borne;
    }

    private static Map<Span, String> inOrder() {
        return new TreeMap<>(Comparator.comparingInt(Span::start));
    }

    /// The names in a query whose slips are mended; where they stand in the query as typed.
    private List<NamedConcept> namesIn(String query, Map<Span, String> mended, Set<String> dismissed) {
        Rewording rewording = new Rewording(query, mended);
        return names(rewording.text(), dismissed).stream()
                .map(name -> new NamedConcept(name.concept(), rewording.back(name.words())))
                .toList();
    }

    /// Corrects unknown words to what the index has.
    ///
    /// @return those that nothing comes near
    private List<Word> nearIndex(
            String query, List<Span> plain, List<Word> unknown, List<NamedConcept> names, Map<Span, String> corrected)
            throws IOException {
        List<Word> rest = new ArrayList<>(unknown);
        rest.removeIf(word -> inside(word.span(), names));
        Map<Span, String> joined = joined(query, plain, rest);
        corrected.keySet().removeIf(mended -> joined.keySet().stream().anyMatch(mended::overlaps));
        corrected.putAll(joined);
        List<Word> absent = new ArrayList<>();
        int tried = 0;
        for (Word word : rest) {
            if (joined.keySet().stream().noneMatch(span -> span.contains(word.span()))) {
                near(word, tried++).ifPresentOrElse(found -> corrected.put(word.span(), found), () -> absent.add(word));
            }
        }
        return absent;
    }

    private Optional<String> near(Word word, int tried) throws IOException {
        return tried < MOST_MENDED ? unknownWords.meant(word, tried < MOST_BY_EAR) : Optional.empty();
    }

    /// Neighbours of which the index does not know one, but knows them as one word: a space too many.
    private Map<Span, String> joined(String query, List<Span> plain, List<Word> unknown) throws IOException {
        Map<Span, String> joined = new LinkedHashMap<>();
        if (unknown.isEmpty()) {
            return joined;
        }
        for (Span run : plain) {
            List<Word> words = Word.in(query, run);
            for (int i = 1; i < words.size() && joined.size() < MOST_BY_EAR; i++) {
                Word first = words.get(i - 1);
                Word second = words.get(i);
                boolean one = unknown.contains(first) || unknown.contains(second);
                if (one && indexWords.frequency(first.lower() + second.lower()) > 0) {
                    Span both = new Span(first.span().start(), second.span().end());
                    joined.put(both, first.lower() + second.lower());
                    i++;
                }
            }
        }
        return joined;
    }

    /// Beside a word that nothing comes near, two slips in another, or one in its first letter, which fingers seldom
    /// miss (Yannakoudakis and Fawthrop 1983), are more likely a word of another subject, unless both are heard as
    /// the same.
    private void doubt(Map<Span, String> corrected, List<Word> unknown, List<NamedConcept> names, List<Word> absent) {
        for (Word word : unknown) {
            String instead = corrected.getOrDefault(word.span(), word.lower()).replace(" ", "");
            boolean unlikely =
                    Slips.between(word.lower(), instead, 2) > 1 || word.lower().charAt(0) != instead.charAt(0);
            boolean heard = instead.startsWith(word.lower()) || indexWords.areAlike(word.lower(), instead);
            if (!inside(word.span(), names) && unlikely && !heard) {
                corrected.remove(word.span());
                absent.add(word);
            }
        }
        absent.sort(Comparator.comparingInt(word -> word.span().start()));
    }

    /// Whether queries are worded with it, whatever they ask for.
    public boolean isGeneral(Word word) {
        return general.contains(word.lower());
    }

    /// Whether the index has every word of a query that carries meaning.
    public boolean knowsAll(QueryReading reading) throws IOException {
        for (Word word : reading.words()) {
            if (!isGeneral(word) && !reading.isTold(word) && !indexWords.has(word.text())) {
                return false;
            }
        }
        return true;
    }

    private List<NamedConcept> names(String query, Set<String> dismissed) {
        return concepts.find(query).stream()
                .filter(name -> !dismissed.contains(name.concept().id()))
                .filter(name -> !name.words().isEmpty() && name.words().end() <= query.length())
                .toList();
    }

    /// Words that stand in no name of a concept in the query, and in no section in this form; at most as many as are
    /// searched.
    private List<Word> odd(List<Word> typed, List<NamedConcept> names, List<Span> told) throws IOException {
        List<Word> odd = new ArrayList<>();
        int seen = 0;
        int asked = 0;
        for (int at = 0; at < typed.size(); at++) {
            Word word = typed.get(at);
            asked = Math.max(
                    asked,
                    at
                            + phrases.groups()
                                    .longestAt(typed, at)
                                    .map(Phrases.Found::words)
                                    .orElse(0));
            boolean searched = at >= asked
                    && !general.contains(word.lower())
                    && !inside(word.span(), names)
                    && told.stream().noneMatch(number -> number.contains(word.span()));
            if (searched && seen++ < mostWords && !indexWords.hasExactly(word.text())) {
                odd.add(word);
            }
        }
        return odd;
    }

    private Map<Span, String> nearLabels(List<Word> odd) {
        Map<Span, String> near = inOrder();
        for (Word word : odd) {
            labels.near(word.lower())
                    .filter(_ -> !unknownWords.isRight(word))
                    .ifPresent(label -> near.put(word.span(), label));
        }
        return near;
    }

    private static boolean inside(Span span, List<NamedConcept> names) {
        return names.stream().anyMatch(name -> name.words().contains(span));
    }

    /// A text with some words replaced, that still knows where everything stood.
    private static final class Rewording {

        private final StringBuilder text = new StringBuilder();
        private final TreeMap<Integer, Span> replaced = new TreeMap<>();
        private final Map<Span, Integer> shifts = new LinkedHashMap<>();

        Rewording(String query, Map<Span, String> words) {
            int at = 0;
            for (Map.Entry<Span, String> word : words.entrySet()) {
                text.append(query, at, word.getKey().start());
                replaced.put(text.length(), word.getKey());
                text.append(word.getValue());
                at = word.getKey().end();
                shifts.put(word.getKey(), at - text.length());
            }
            text.append(query, at, query.length());
        }

        String text() {
            return text.toString();
        }

        Span back(Span span) {
            return new Span(back(span.start(), false), back(span.end(), true));
        }

        private int back(int at, boolean end) {
            Map.Entry<Integer, Span> before = end ? replaced.lowerEntry(at) : replaced.floorEntry(at);
            if (before == null) {
                return at;
            }
            Span typed = before.getValue();
            int shifted = at + shifts.getOrDefault(typed, 0);
            if (shifted > typed.end() || (shifted == typed.end() && end)) {
                return shifted;
            }
            return end ? typed.end() : typed.start();
        }
    }
}
