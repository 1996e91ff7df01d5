package org.lectern.search;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.lectern.index.IndexSnapshot;
import org.lectern.knowledge.Span;
import org.lectern.search.FacetCounting.Counted;
import org.lectern.search.QueryBuilder.Demand;
import org.lectern.search.Ranking.Ranked;

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
    private final Ranking ranking;
    private final DidYouMean didYouMean;
    private final Grounds grounds;
    private final Understanding understanding;
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
        ranking = new Ranking(index, values);
        didYouMean = new DidYouMean(tools, reader, index);
        grounds = new Grounds(index);
        understanding = new Understanding(index, tools.slots(), meaning);
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
        Answer answer = answered(root, reading, asked);
        List<Hit> hits = page.hits(
                answer.ranked().page(), request.offset(), answer.query().marks(), here);
        List<String> silent = silence.about(answer.query().concepts());
        Counted counted = asked.counts().counted();
        return new SearchResults(
                counted.total(),
                cutShort(answer.ranked().stopped() || counted.stopped(), counted.total()),
                hits,
                counted.facets(),
                answer.query().readAs(),
                didYouMean.instead(root, reading, request, counted.total()),
                silent,
                note(answer, reading, query.length() < request.query().length()));
    }

    /// Why this section is among the hits; empty where it is not in the index or has nothing of the query.
    List<String> why(SearchRequest request, String sectionId) throws IOException {
        String query = cut(request.query());
        QueryNode root = QueryParser.parse(query, tools.limits().depth());
        QueryReading reading = reader.read(query, root.wordSpans(), request.dismissed());
        Optional<Nearness> nearness = understanding.of(root, reading, request);
        try {
            return new Reasons(index, tools).of(reading, nearness, sectionId);
        } finally {
            nearness.ifPresent(Nearness::close);
        }
    }

    private String cut(String typed) {
        return typed.substring(0, Math.min(typed.length(), tools.limits().characters()));
    }

    /// @param partly whether nothing had all that was asked for, so that anything with a part of it was taken
    /// @param grounded whether the index has enough of what was asked for to answer it at all
    private record Answer(BuiltQuery query, Ranked ranked, boolean partly, boolean grounded) {}

    /// Lucene refuses a query of more than 1,024 parts, which names with many synonyms can add up to: such a one is
    /// searched by its words alone.
    private Answer answered(QueryNode root, QueryReading reading, Asked asked) throws IOException {
        try {
            return answer(root, reading, asked);
        } catch (IndexSearcher.TooManyClauses tooMany) {
            Span whole = new Span(0, reading.query().length());
            return answer(new QueryNode.Words(whole), reading.withoutNames(), asked);
        }
    }

    private Answer answer(QueryNode root, QueryReading reading, Asked asked) throws IOException {
        BuiltQuery strict = new QueryBuilder(tools, reading, Demand.MOST).build(root);
        Optional<Nearness> nearness = understanding.of(root, reading, asked.request());
        try {
            return answer(root, reading, strict, nearness, asked);
        } finally {
            nearness.ifPresent(Nearness::close);
        }
    }

    private Answer answer(
            QueryNode root, QueryReading reading, BuiltQuery strict, Optional<Nearness> nearness, Asked asked)
            throws IOException {
        boolean everything =
                root instanceof QueryNode.Everything && asked.request().query().isBlank();
        Answer answer = new Answer(strict, ranked(strict, everything, asked, nearness), false, true);
        boolean found = answer.ranked().any();
        if (everything || (found && reading.absent().isEmpty())) {
            return answer;
        }
        Optional<Query> little = grounds.little(strict);
        if (little.isPresent()) {
            BuiltQuery few = strict.withMatch(little.get());
            return new Answer(few, ranked(few, false, asked, Optional.empty()), true, false);
        }
        if (found) {
            return answer;
        }
        BuiltQuery loose = new QueryBuilder(tools, reading, Demand.ANY).build(root);
        return loose.match().equals(strict.match())
                ? answer
                : new Answer(loose, ranked(loose, false, asked, nearness), true, true);
    }

    private Ranked ranked(BuiltQuery query, boolean everything, Asked asked, Optional<Nearness> nearness)
            throws IOException {
        asked.counts().begin(query.match());
        return ranking.rank(query, everything, asked.request(), asked.deadline(), nearness);
    }

    private Optional<String> cutShort(boolean stopped, long total) {
        double seconds = tools.limits().time().toMillis() / 1000.0;
        return stopped
                ? Optional.of("At least " + total + " sections; the search was stopped after " + seconds + " s.")
                : Optional.empty();
    }

    private static Optional<String> note(Answer answer, QueryReading reading, boolean cut) {
        Set<String> notes = new LinkedHashSet<>();
        if (cut) {
            notes.add("The query was longer than is read; its first "
                    + reading.query().length() + " characters were.");
        }
        notes.addAll(answer.query().notes());
        boolean none = !answer.ranked().any();
        if (!reading.absent().isEmpty()) {
            notes.add("No section has " + quoted(reading.absent()) + ".");
        }
        if (!answer.grounded()) {
            notes.add(
                    none ? "Nothing here answers this." : "Nothing here answers this; these have a small part of it.");
        } else if (answer.partly() && !none) {
            notes.add("No section has all that was asked for; these have a part of it.");
        }
        if (none
                && reading.query().chars().noneMatch(Character::isLetterOrDigit)
                && !reading.query().isBlank()) {
            notes.add("There is no word in this query.");
        }
        return notes.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", notes));
    }

    private static String quoted(List<Word> words) {
        return String.join(
                " or ",
                words.stream().limit(5).map(word -> "“" + word.text() + "”").toList());
    }
}
