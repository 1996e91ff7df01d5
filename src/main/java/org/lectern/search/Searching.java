package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.apache.lucene.search.Query;
import org.lectern.index.IndexSnapshot;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Span;
import org.lectern.search.Answering.Answer;
import org.lectern.search.FacetCounting.Counted;
import org.lectern.search.language.QueryNode;
import org.lectern.search.language.QueryParser;
import org.lectern.search.passage.MarkedTexts;
import org.lectern.search.passage.Passages;
import org.lectern.search.passage.SectionText;
import org.lectern.search.passage.SectionsThatSpeak;
import org.lectern.search.reading.QueryReader;
import org.lectern.search.reading.QueryReading;
import org.lectern.task.Beside;

/// The steps of one search: read, build, rank, count, cut passages, and say what was understood.
final class Searching {

    /// A search of fewer sections is over before another thread would have begun to help.
    private static final int WORTH_A_THREAD = 2_000;

    private final IndexSnapshot index;
    private final QueryTools tools;
    private final QueryReader reader;
    private final FacetCounting counting;
    private final Page page;
    private final Silence silence;
    private final DidYouMean didYouMean;
    private final Understanding understanding;
    private final Answering answering;
    private final LongSupplier clock;
    private final boolean here;

    Searching(
            IndexSnapshot index,
            QueryTools tools,
            QueryReader reader,
            FacetValues values,
            FacetCounting counting,
            Meaning meaning,
            LongSupplier clock)
            throws IOException {
        this.index = index;
        this.tools = tools;
        this.reader = reader;
        this.counting = counting;
        this.clock = clock;
        page = new Page(index);
        here = index.size() < WORTH_A_THREAD;
        silence = new Silence(index, tools.words());
        didYouMean = new DidYouMean(tools, reader, index);
        understanding = new Understanding(index, tools.slots(), meaning);
        answering = new Answering(index, tools, new Ranking(index, values), understanding);
    }

    SearchResults results(SearchRequest request) throws IOException {
        Deadline deadline = Deadline.after(tools.limits().time(), clock);
        try (CountsBeside counts = new CountsBeside(counting, request, deadline, here)) {
            return results(new Asked(request, deadline, counts));
        }
    }

    /// One request on its way.
    private record Asked(SearchRequest request, Deadline deadline, CountsBeside counts) {}

    private SearchResults results(Asked asked) throws IOException {
        SearchRequest request = asked.request();
        String query = cut(request.query());
        QueryNode root = QueryParser.parse(query, tools.limits().depth());
        QueryReading reading = reader.read(query, root.wordSpans(), request.dismissed());
        Answer answer = answering.to(root, reading, request, asked.deadline(), asked.counts());
        List<Concept> concepts = answer.query().concepts();
        List<Hit> hits;
        List<String> silent;
        try (Beside<List<String>> listening = Beside.begin(here, () -> silence.about(concepts))) {
            hits = page.hits(
                    answer.ranked().page(), request.offset(), answer.query().marks(), here);
            silent = listening.result();
        }
        Counted counted = asked.counts().counted();
        return new SearchResults(
                counted.total(),
                cutShort(answer.ranked().stopped() || counted.stopped(), counted.total()),
                hits,
                counted.facets(),
                answer.query().readAs(),
                didYouMean.instead(root, reading, request, counted.total()),
                silent,
                note(answer, root, reading, request));
    }

    /// Why this section is among the hits; empty where it is not in the index or has nothing of the query.
    List<String> why(SearchRequest request, String sectionId) throws IOException {
        String query = cut(request.query());
        QueryNode root = QueryParser.parse(query, tools.limits().depth());
        QueryReading reading = reader.read(query, root.wordSpans(), request.dismissed());
        Optional<Nearness> nearness = understanding.of(root, reading, request);
        try {
            return new Reasons(index, tools).of(root, reading, nearness, sectionId);
        } finally {
            nearness.ifPresent(Nearness::close);
        }
    }

    /// Where texts have what the request's passages mark.
    List<List<Span>> matches(SearchRequest request, List<SectionText> texts) throws IOException {
        String query = cut(request.query());
        QueryNode root = QueryParser.parse(query, tools.limits().depth());
        QueryReading reading = reader.read(query, root.wordSpans(), request.dismissed());
        List<Query> marks = answering.marks(root, reading).stream()
                .limit(Passages.MOST_MARKS)
                .toList();
        Set<String> speaking = new SectionsThatSpeak(index).of(marks, texts);
        MarkedTexts marked = new MarkedTexts(tools.analysis().ofText(), marks);
        List<List<Span>> matches = new ArrayList<>();
        for (SectionText text : texts) {
            boolean speaks = text.section().map(speaking::contains).orElse(true);
            matches.add(speaks ? marked.in(text.text()) : List.of());
        }
        return matches;
    }

    private String cut(String typed) {
        return typed.substring(0, Math.min(typed.length(), tools.limits().characters()));
    }

    private Optional<String> cutShort(boolean stopped, long total) {
        double seconds = tools.limits().time().toMillis() / 1000.0;
        return stopped
                ? Optional.of("At least " + total + " sections; the search was stopped after " + seconds + " s.")
                : Optional.empty();
    }

    private static Optional<String> note(Answer answer, QueryNode root, QueryReading reading, SearchRequest request) {
        Set<String> notes = new LinkedHashSet<>();
        if (reading.query().length() < request.query().length()) {
            notes.add("The query was longer than is read; its first "
                    + reading.query().length() + " characters were.");
        }
        notes.addAll(answer.query().notes());
        boolean none = !answer.ranked().any();
        List<String> absent = new ArrayList<>(
                answer.unknown().stream().map(Concept::prefLabel).toList());
        reading.absent().forEach(word -> absent.add(word.text()));
        if (!absent.isEmpty()) {
            notes.add("No section has " + quoted(absent) + ".");
        }
        boolean filtered = !request.include().isEmpty() || !request.exclude().isEmpty();
        notes.addAll(fullness(answer, none, filtered));
        if (answer.nearby() && !none && answer.has() != Answering.Has.LITTLE) {
            notes.add("Among them are sections without these words that come near them in meaning.");
        }
        if (none
                && reading.query().chars().noneMatch(Character::isLetterOrDigit)
                && !reading.query().isBlank()) {
            notes.add("There is no word in this query.");
        }
        boolean unanswered = answer.has() == Answering.Has.NOTHING;
        if (none && (notes.isEmpty() || (filtered && !unanswered))) {
            notes.add(nothing(root, filtered));
        }
        return notes.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", notes));
    }

    /// Nothing found is never left unsaid.
    private static String nothing(QueryNode root, boolean filtered) {
        if (filtered) {
            return "No section fits the query and the chosen filters together.";
        }
        return root.isPlain() ? "No section has this." : "No section meets all of these conditions.";
    }

    /// How much of what was asked for the hits have. How many have all is counted before filters.
    private static List<String> fullness(Answer answer, boolean none, boolean filtered) {
        return switch (answer.has()) {
            case NOTHING -> List.of("Nothing here answers this.");
            case LITTLE ->
                List.of("Nothing here answers this; these have a small part of it"
                        + (answer.nearby() ? " or come near it in meaning." : "."));
            case KIND -> List.of("Nothing here answers this; these are about things of its kind.");
            case PARTS -> none ? List.of() : List.of("No section has all that was asked for; these have a part of it.");
            case FEW ->
                none
                        ? List.of()
                        : List.of((filtered ? "Before the filters, " : "")
                                + (answer.whole() == 1
                                        ? (filtered ? "one" : "One") + " section has"
                                        : answer.whole() + " sections have")
                                + " all that was asked for; the others have a part of it.");
            case WORDS_ALONE -> List.of("Nothing here is close to this question as a whole; these have words of it.");
            case ALL -> List.of();
        };
    }

    private static String quoted(List<String> words) {
        return String.join(" or ", words.stream().limit(5).map(Quoted::of).toList());
    }
}
