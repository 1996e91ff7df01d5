package org.lectern.search.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.index.Analysis;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.NamedConcept;
import org.lectern.knowledge.Span;
import org.lectern.search.words.Word;

/// One walk over a run of plain words, from one thing that it asks for to the next.
final class SlotWalk {

    private static final int MOST_FILLERS = 2;

    private final QueryPhrases phrases;
    private final QueryWords words;
    private final Analysis analysis;
    private final QueryReading reading;
    private final List<Word> typed;
    /// The same words, those with slips mended.
    private final List<Word> meant;
    private final List<NamedConcept> names;
    private final List<Slot> slots = new ArrayList<>();
    private int at;

    SlotWalk(QueryPhrases phrases, Analysis analysis, QueryReading reading, Span run, List<Word> typed) {
        this.phrases = phrases;
        this.words = phrases.words();
        this.analysis = analysis;
        this.reading = reading;
        this.names = reading.names().stream()
                .filter(name -> run.contains(name.words()))
                .toList();
        NamePieces pieces = new NamePieces(reading.query(), names);
        this.typed = typed.stream().flatMap(word -> pieces.of(word).stream()).toList();
        this.meant = this.typed.stream().map(this::mended).toList();
    }

    List<Slot> read() {
        while (at < typed.size()) {
            if (!negative() && !name() && !group() && !told() && !measure() && !verb()) {
                plain(typed.get(at++));
            }
        }
        return phrases.beside().markedIn(slots, meant, reading.query());
    }

    private Word mended(Word word) {
        String better = reading.better(word);
        return better.isEmpty() ? word : new Word(better, word.span());
    }

    private boolean negative() {
        Optional<Integer> negative = phrases.negatives().longestAt(meant, at).map(Phrases.Found::words);
        if (negative.isEmpty() && !new Denials(words, reading.query()).isOne(typed, at)) {
            return false;
        }
        int next = behindFillers(at + negative.orElse(1));
        if (next >= typed.size() || phrases.groups().longestAt(meant, at).isPresent() || isOnlyQualified(at, next)) {
            return false;
        }
        Optional<NamedConcept> follows = nameAt(typed.get(next))
                .filter(name -> negative.isPresent()
                        || name.concept().facet() == Facet.TREATMENT
                        || isBeside(name.concept().facet()));
        // Who asks how to do without a test asks about that test, unless another is named before.
        if (follows.map(name -> name.concept().facet())
                .filter(facet -> facet == Facet.TEST && !isBeside(facet))
                .isPresent()) {
            at = next;
            return true;
        }
        follows.ifPresent(name -> {
            slots.add(
                    new Slot.LeftOut(Optional.of(name.concept()), Optional.empty(), stems(name.words()), name.words()));
            skipTo(name.words().end());
        });
        return follows.isPresent() || excludesKind(negative.orElse(0), next) || excludesWord(negative.orElse(0), next);
    }

    /// Whether the query has named another thing of this facet.
    private boolean isBeside(Facet facet) {
        return slots.stream()
                .anyMatch(slot ->
                        slot instanceof Slot.Named named && named.concept().facet() == facet);
    }

    /// "Not only steroids" asks for them too.
    private boolean isOnlyQualified(int from, int to) {
        return meant.subList(from, to).stream()
                .anyMatch(word -> words.qualifying().contains(word.lower()));
    }

    /// "Without testimonials" leaves out what appraisal found to be one, "not children" what is on any child, and
    /// "not treatment" the sections of that topic. "Without a diagnosis" tells of somebody who has none: that is
    /// looked for.
    private boolean excludesKind(int signs, int next) {
        Optional<Phrases.Found<QueryWords.Group>> found = phrases.leftOut()
                .longestAt(meant, next)
                .or(() -> phrases.groups().longestAt(meant, next));
        boolean plain = signs == 0 || isExclusion(signs);
        Optional<QueryWords.Group> kind = found.map(Phrases.Found::value)
                .filter(group -> group.isKind() || group.isLeftOut() || isTopic(group, next));
        kind.ifPresent(group -> {
            Span span = span(next, next + found.map(Phrases.Found::words).orElse(1));
            boolean whole = plain || group.isKind() || group.isLeftOut();
            slots.add(new Slot.LeftOut(
                    Optional.empty(), Optional.of(group).filter(_ -> whole).map(this::unnamed), stems(span), span));
            skipTo(span.end());
        });
        return kind.isPresent();
    }

    /// Whether a word is the name of a topic: "not treatment" leaves that out, "not pills" does not.
    private boolean isTopic(QueryWords.Group group, int word) {
        return group.topic()
                .filter(topic -> !group.isThing()
                        && analysis.stems(topic.code())
                                .equals(analysis.stems(meant.get(word).text())))
                .isPresent();
    }

    /// A kind without other words for it that stand in what is asked for: who asks for a juvenile disease "in adults,
    /// not children" does not want that left out.
    private QueryWords.Group unnamed(QueryWords.Group kind) {
        Set<String> named = names.stream()
                .flatMap(name -> name.concept().labels().stream())
                .flatMap(label -> analysis.stems(label).stream())
                .collect(Collectors.toSet());
        return kind.alsoBut(also -> named.containsAll(analysis.stems(also)));
    }

    /// "But not juvenile" leaves a word out; "without help" does not.
    private boolean excludesWord(int signs, int next) {
        if (slots.isEmpty() || !isExclusion(signs)) {
            return false;
        }
        Span word = typed.get(next).span();
        slots.add(new Slot.LeftOut(Optional.empty(), Optional.empty(), stems(word), word));
        at = next + 1;
        return true;
    }

    private boolean isExclusion(int signs) {
        return signs > 0
                && words.exclusions()
                        .contains(span(at, at + signs).in(reading.query()).toLowerCase(Locale.ROOT));
    }

    private Span span(int from, int to) {
        return new Span(typed.get(from).span().start(), typed.get(to - 1).span().end());
    }

    /// In "without staying on steroids" what is left out follows two words that say nothing more.
    private int behindFillers(int from) {
        int name = from;
        while (name < typed.size()
                && name < from + MOST_FILLERS
                && nameAt(typed.get(name)).isEmpty()
                && (words.ignored().contains(typed.get(name).lower())
                        || words.taking().contains(typed.get(name).lower()))) {
            name++;
        }
        return name;
    }

    private boolean name() {
        Optional<NamedConcept> found = nameAt(typed.get(at));
        found.ifPresent(name -> {
            int first = at;
            skipTo(name.words().end());
            slots.add(new Slot.Named(name.concept(), stems(name.words()), false, groupWithin(first, at), name.words()));
        });
        return found.isPresent();
    }

    /// The first thing that some of the words ask for by themselves.
    private Optional<QueryWords.Group> groupWithin(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(word -> phrases.groups().longestAt(meant, word).map(Phrases.Found::value))
                .flatMap(Optional::stream)
                .filter(QueryWords.Group::isThing)
                .findFirst();
    }

    /// The terms of a stretch as typed, its slips of the finger mended.
    private List<String> stems(Span span) {
        List<String> stems = new ArrayList<>();
        Word.in(reading.query(), span)
                .forEach(word -> stems.addAll(analysis.stems(mended(word).text())));
        return stems;
    }

    private Optional<NamedConcept> nameAt(Word word) {
        return names.stream().filter(name -> name.words().overlaps(word.span())).findFirst();
    }

    private boolean group() {
        Optional<Phrases.Found<QueryWords.Group>> found = phrases.groups().longestAt(meant, at);
        found.ifPresent(group -> {
            Span span = span(at, at + group.words());
            // A single letter, as in "A&E", says nothing by itself.
            List<String> said = meant.subList(at, at + group.words()).stream()
                    .filter(word -> !group.value().verbs().contains(word.lower()))
                    .flatMap(word -> analysis.stems(word.text()).stream())
                    .filter(stem -> stem.length() > 1)
                    .toList();
            slots.add(new Slot.Meant(group.value(), said, span));
            at += group.words();
        });
        return found.isPresent();
    }

    private boolean told() {
        boolean told = reading.isTold(typed.get(at));
        at += told ? 1 : 0;
        return told;
    }

    /// A number with its unit is one thing, and says how much of something else.
    private boolean measure() {
        int end = at;
        int numbers = 0;
        while (end < typed.size()
                && isMeasure(typed.get(end))
                && nameAt(typed.get(end)).isEmpty()) {
            numbers += typed.get(end).isNumber() ? 1 : 0;
            end++;
        }
        if (end - at < 2 || numbers == end - at) {
            return false;
        }
        Span span = span(at, end);
        QueryWords.Group group = QueryWords.Group.measure(span.in(reading.query()));
        slots.add(new Slot.Meant(group, stems(span), span));
        at = end;
        return true;
    }

    private boolean isMeasure(Word word) {
        return word.isNumber() || words.units().contains(word.lower());
    }

    /// "How long do people live" asks for nothing more by its verb. Right before a name or another question it is
    /// none, as in "how long after live vaccines".
    private boolean verb() {
        boolean asked = slots.reversed().stream()
                .filter(slot -> !(slot instanceof Slot.Named))
                .findFirst()
                .filter(slot -> slot instanceof Slot.Meant question
                        && question.group().verbs().contains(meant.get(at).lower()))
                .isPresent();
        if (!asked || isAsked(at + 1)) {
            return false;
        }
        at++;
        return true;
    }

    private boolean isAsked(int next) {
        return next < typed.size()
                && (nameAt(typed.get(next)).isPresent()
                        || phrases.groups().longestAt(meant, next).isPresent());
    }

    private void plain(Word word) {
        if (words.ignored().contains(word.lower())) {
            return;
        }
        String better = reading.better(word);
        List<String> exact = analysis.words(word.text());
        List<String> stems = analysis.stems(word.text());
        for (int i = 0; i < stems.size(); i++) {
            String asTyped = exact.size() == stems.size() ? exact.get(i) : "";
            slots.add(new Slot.Plain(stems.get(i), asTyped, analysis.stems(better), word.span()));
        }
    }

    private void skipTo(int end) {
        while (at < typed.size() && typed.get(at).span().start() < end) {
            at++;
        }
    }
}
