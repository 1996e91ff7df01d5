package org.lectern.search.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.NamedConcept;
import org.lectern.knowledge.Span;
import org.lectern.search.words.Word;

/// What a query tells of a patient before it asks: how old somebody is and what a test gave are no words to look for,
/// and of a long story the question in the end is the point.
public final class CaseHistory {

    /// From so many words on a query tells more than it asks.
    static final int LONG = 20;

    /// Shorter ones ("Why?") ask for nothing by themselves.
    private static final int SHORTEST_QUESTION = 3;

    private static final int MOST_DIGITS = 3;

    private final QueryWords words;
    private final Phrases<Boolean> ages = new Phrases<>();

    public CaseHistory(QueryWords words) {
        this.words = words;
        words.ages().stream().filter(age -> age.length() > 1).forEach(age -> ages.add(age, true));
    }

    /// The question that a longer story ends with; empty where there is none. In a long one a clause is enough.
    public Optional<Span> question(String query) {
        int end = query.stripTrailing().length();
        if (end == 0 || query.charAt(end - 1) != '?') {
            return Optional.empty();
        }
        int sentence = behind(".!?\n", query, end - 1);
        Optional<Span> clause = Optional.empty();
        if (Word.in(query, new Span(0, end)).size() >= LONG) {
            int from = end - 1;
            while (from > sentence && clause.isEmpty()) {
                from = behind(",;:.!?\n", query, from - 1);
                clause = Optional.of(new Span(from, end)).filter(span -> asks(query, span));
            }
        }
        return clause.or(() -> Optional.of(new Span(sentence, end)))
                .filter(span -> span.start() > 0 && isLongEnough(query, span));
    }

    private boolean asks(String query, Span clause) {
        List<Word> said = Word.in(query, clause);
        return isLongEnough(query, clause)
                && words.asking().contains(said.getFirst().lower());
    }

    private static boolean isLongEnough(String query, Span question) {
        return Word.in(query, question).size() >= SHORTEST_QUESTION;
    }

    /// Where a sentence or clause begins: behind the last of some signs that a blank follows.
    private static int behind(String signs, String query, int from) {
        int at = from - 1;
        while (at >= 0 && !(signs.indexOf(query.charAt(at)) >= 0 && Character.isWhitespace(query.charAt(at + 1)))) {
            at--;
        }
        at++;
        while (at < from && Character.isWhitespace(query.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Ages, a number right behind a test, and in a long story every number but for those in its question.
    List<Span> numbers(List<Word> typed, List<NamedConcept> names, Optional<Span> question) {
        List<Span> numbers = new ArrayList<>();
        int at = 0;
        while (at < typed.size()) {
            int end = isNamed(typed.get(at), names) ? at : age(typed, at);
            if (end == at && isTold(typed, at, names, numbers, question)) {
                end = behindUnits(typed, at + 1);
            }
            if (end > at) {
                numbers.add(new Span(
                        typed.get(at).span().start(), typed.get(end - 1).span().end()));
            }
            at = Math.max(end, at + 1);
        }
        return numbers;
    }

    private boolean isTold(
            List<Word> typed, int at, List<NamedConcept> names, List<Span> numbers, Optional<Span> question) {
        Word number = typed.get(at);
        if (!number.isNumber() || isNamed(number, names)) {
            return false;
        }
        boolean asked = question.filter(span -> span.contains(number.span())).isPresent();
        return (typed.size() >= LONG && !asked) || (isResult(typed, at, names, numbers) && !isUnit(typed, at + 1));
    }

    /// "CK 5000" and "ANA 1:320".
    private static boolean isResult(List<Word> typed, int at, List<NamedConcept> names, List<Span> numbers) {
        if (at == 0) {
            return false;
        }
        Word before = typed.get(at - 1);
        return names.stream()
                        .anyMatch(name -> name.concept().facet() == Facet.TEST
                                && name.words().contains(before.span()))
                || (!numbers.isEmpty() && numbers.getLast().contains(before.span()) && before.isNumber());
    }

    /// Where an age ends that begins here; here, where none does.
    private int age(List<Word> typed, int at) {
        Word word = typed.get(at);
        if (word.isNumber()) {
            int said = at + 1 < typed.size()
                    ? ages.longestAt(typed, at + 1).map(Phrases.Found::words).orElse(0)
                    : 0;
            return said == 0 ? at : at + 1 + said;
        }
        boolean aged = words.aged().contains(word.lower())
                && at + 1 < typed.size()
                && typed.get(at + 1).isNumber();
        return aged ? Math.max(at + 2, age(typed, at + 1)) : isAge(word.lower()) ? at + 1 : at;
    }

    /// "54-year-old", "54yo", "54f".
    private boolean isAge(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        return digits > 0
                && digits <= MOST_DIGITS
                && words.ages()
                        .contains(word.substring(digits).replace('-', ' ').strip());
    }

    private int behindUnits(List<Word> typed, int from) {
        int end = from;
        while (isUnit(typed, end)) {
            end++;
        }
        return end;
    }

    private boolean isUnit(List<Word> typed, int at) {
        return at < typed.size() && words.units().contains(typed.get(at).lower());
    }

    private static boolean isNamed(Word word, List<NamedConcept> names) {
        return names.stream().anyMatch(name -> name.words().overlaps(word.span()));
    }
}
