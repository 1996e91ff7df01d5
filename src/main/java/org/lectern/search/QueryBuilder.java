package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.lectern.index.Analysis;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.NamedConcept;
import org.lectern.search.language.Doi;
import org.lectern.search.language.QueryNode;
import org.lectern.search.reading.QueryReading;
import org.lectern.search.reading.Slot;

/// Builds one query: from the tree that was typed and the reading of its words to Lucene's form.
final class QueryBuilder {

    private final QueryTools tools;
    private final QueryReading reading;
    private final Demand demand;
    private final Analysis analysis;
    private final Marks marks;
    private final Closer closer;
    private final Beginnings beginnings;
    private final Map<Concept, Query> concepts = new LinkedHashMap<>();
    private final Set<NamedConcept> readAs = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<Query> specificWays = new LinkedHashSet<>();
    private final List<BooleanClause> conditions = new ArrayList<>();
    private int wordsLeft;
    private boolean measured;

    /// How much of what was asked for a section must have.
    enum Demand {
        ANY,
        MOST,
        /// Everything; of a description, half.
        WHOLE,
        /// Every single thing, general questions too.
        ALL
    }

    QueryBuilder(QueryTools tools, QueryReading reading, Demand demand) {
        this.tools = tools;
        this.reading = reading;
        this.demand = demand;
        this.analysis = tools.analysis();
        this.marks = new Marks(analysis);
        this.closer = new Closer(tools);
        this.beginnings = new Beginnings(tools, marks, notes);
        this.wordsLeft = tools.limits().words();
    }

    BuiltQuery build(QueryNode root) throws IOException {
        Query match = together(List.of(root));
        if (marks.queries().isEmpty() && root.asked().findAny().isEmpty()) {
            match = tools.words().byTags(match, tools.fields().concepts(match));
        }
        return new BuiltQuery(
                match,
                closer.queries(),
                marks.queries(),
                List.copyOf(readAs),
                List.copyOf(concepts.keySet()),
                Map.copyOf(concepts),
                List.copyOf(specificWays),
                List.copyOf(conditions),
                measured,
                List.copyOf(notes));
    }

    private Query query(QueryNode node) throws IOException {
        return switch (node) {
            case QueryNode.Everything _ -> nothingToFind(hasSignsAlone());
            case QueryNode.Words _, QueryNode.Not _, QueryNode.Required _ -> together(List.of(node));
            case QueryNode.Together(var parts) -> together(parts);
            case QueryNode.Phrase phrase -> phrase(phrase);
            case QueryNode.Prefix prefix -> beginnings.of(prefix);
            case QueryNode.Fielded fielded -> fielded(fielded);
            case QueryNode.Dates dates -> FieldQueries.dates(dates);
            case QueryNode.All(var parts) -> all(parts);
            case QueryNode.Any(var parts) -> any(parts);
        };
    }

    private Query any(List<QueryNode> parts) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        int before = conditions.size();
        for (QueryNode part : new LinkedHashSet<>(parts)) {
            any.add(query(part), Occur.SHOULD);
        }
        // What one of the ways excludes, another may have.
        conditions.subList(before, conditions.size()).clear();
        return any.build();
    }

    private Query all(List<QueryNode> parts) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean positive = false;
        for (QueryNode part : new LinkedHashSet<>(parts)) {
            if (part instanceof QueryNode.Not(var inner)) {
                condition(apart(inner), Occur.MUST_NOT, all);
            } else {
                add(query(part), part, all);
                positive = true;
            }
        }
        return positive
                ? all.build()
                : all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST).build();
    }

    /// Words side by side are looked for together: a section needs most of them, and the more the better.
    private Query together(List<QueryNode> parts) throws IOException {
        BooleanQuery.Builder whole = new BooleanQuery.Builder();
        List<Slot> slots = new ArrayList<>();
        boolean required = false;
        boolean positive = false;
        for (QueryNode part : QueryNode.flat(parts)) {
            switch (part) {
                case QueryNode.Words(var run) -> {
                    List<Slot> found = limited(tools.slots().slots(reading, run));
                    closer.neighbours(found);
                    closer.heading(reading.query(), run);
                    slots.addAll(found);
                }
                case QueryNode.Not(var inner) -> condition(apart(inner), Occur.MUST_NOT, whole);
                case QueryNode.Required(var inner) -> {
                    whole.add(query(inner), Occur.MUST);
                    required = true;
                }
                case QueryNode.Phrase phrase
                when demand == Demand.ANY && Doi.in(phrase.text()).isEmpty() -> {
                    whole.add(query(phrase), Occur.SHOULD);
                    slots.addAll(limited(tools.slots().slots(reading, phrase.span())));
                }
                default -> {
                    Query asked = query(part);
                    if (part instanceof QueryNode.Phrase) {
                        specificWays.add(asked);
                    }
                    add(asked, part, whole);
                    positive = true;
                }
            }
        }
        for (Slot slot : slots) {
            if (slot instanceof Slot.LeftOut out) {
                leaveOut(out, whole);
            }
        }
        Optional<Query> soft = soft(
                slots.stream().filter(slot -> !(slot instanceof Slot.LeftOut)).toList());
        if (soft.isPresent()) {
            whole.add(soft.get(), required ? Occur.SHOULD : Occur.MUST);
        } else if (!required && !positive) {
            whole.add(nothingToFind(whole.build().clauses().isEmpty()), Occur.MUST);
        }
        return whole.build();
    }

    private void add(Query asked, QueryNode part, BooleanQuery.Builder whole) {
        if (part.isCondition()) {
            condition(asked, Occur.FILTER, whole);
        } else {
            whole.add(asked, Occur.MUST);
        }
    }

    private void condition(Query query, Occur occur, BooleanQuery.Builder whole) {
        whole.add(query, occur);
        conditions.add(new BooleanClause(query, occur));
    }

    private void leaveOut(Slot.LeftOut out, BooleanQuery.Builder whole) throws IOException {
        out.concept().ifPresent(concept -> readAs.add(new NamedConcept(concept, out.span())));
        whole.add(tools.words().of(out), Occur.SHOULD);
        LeavingOut leaving = new LeavingOut(tools, reading.query());
        condition(leaving.sections(out), Occur.MUST_NOT, whole);
        leaving.note(out).ifPresent(notes::add);
    }

    private boolean hasSignsAlone() {
        return reading.query().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private Query nothingToFind(boolean empty) {
        return empty && !reading.query().isBlank() ? new MatchNoDocsQuery("no words") : MatchAllDocsQuery.INSTANCE;
    }

    private List<Slot> limited(List<Slot> slots) {
        if (slots.size() > wordsLeft) {
            notes.add("Only the first " + tools.limits().words() + " words were searched.");
        }
        List<Slot> taken = slots.subList(0, Math.min(slots.size(), wordsLeft));
        wordsLeft -= taken.size();
        return taken;
    }

    private Optional<Query> soft(List<Slot> all) {
        StoryShare story = StoryShare.of(reading, all);
        List<Slot> slots = story.slots();
        if (slots.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder soft = new BooleanQuery.Builder();
        Set<Query> ways = new LinkedHashSet<>();
        measured |= slots.stream().anyMatch(slot -> slot instanceof Slot.Meant meant && meant.isMeasure());
        for (Slot slot : slots) {
            Query way = story.weighed(slot, way(slot, slots.size() == 1));
            ways.add(way);
            marks.add(slot);
            if (!isGeneral(slot)) {
                specificWays.add(way);
            }
            if (slot instanceof Slot.Plain plain) {
                closer.asTyped(plain);
            }
            if (slot instanceof Slot.Named named) {
                if (slots.size() == 1) {
                    closer.overview(named.concept());
                }
                concepts.put(named.concept(), way);
                readAs.add(new NamedConcept(named.concept(), named.span()));
            }
        }
        ways.forEach(way -> soft.add(way, Occur.SHOULD));
        long general = slots.stream().filter(QueryBuilder::isGeneral).count();
        int specific = (int) Math.min(ways.size(), slots.size() - general);
        int need = slots.stream().anyMatch(slot -> slot instanceof Slot.Meant meant && meant.isAllThatIsNeeded())
                ? 1
                : switch (demand) {
                    case ANY -> 1;
                    case MOST -> Strictness.of(specific, general > 0);
                    case WHOLE -> Strictness.whole(specific);
                    case ALL -> ways.size();
                };
        Query enough = soft.setMinimumNumberShouldMatch(need).build();
        return Optional.of(tools.words().pointed(enough, slots, demand == Demand.ANY));
    }

    private static boolean isGeneral(Slot slot) {
        return slot instanceof Slot.Meant meant && meant.isAspect();
    }

    private Query way(Slot slot, boolean alone) {
        return demand == Demand.ANY
                ? tools.words().partOf(slot, alone)
                : tools.words().of(slot);
    }

    /// What is left out is neither marked nor counted as asked for.
    private Query apart(QueryNode inner) throws IOException {
        QueryBuilder other = new QueryBuilder(tools, reading, Demand.MOST);
        other.wordsLeft = wordsLeft;
        Query query = other.query(inner);
        notes.addAll(other.notes);
        return query;
    }

    private Query phrase(QueryNode.Phrase phrase) {
        List<String> stems = analysis.stems(phrase.text());
        List<String> limited = stems.subList(0, Math.min(stems.size(), wordsLeft));
        wordsLeft -= limited.size();
        marks.add(limited, phrase.slop());
        return WordQueries.phrase(limited, phrase.slop());
    }

    private Query fielded(QueryNode.Fielded fielded) throws IOException {
        Optional<String> text = FieldQueries.words(fielded.field());
        if (fielded.inner() instanceof QueryNode.Prefix prefix && text.isPresent()) {
            return beginnings.of(prefix, text.get());
        }
        String value = fielded.value().isEmpty() && fielded.inner() instanceof QueryNode.Words(var span)
                ? span.in(reading.query())
                : fielded.value();
        int slop = fielded.inner() instanceof QueryNode.Phrase phrase ? phrase.slop() : 0;
        Optional<Query> known = tools.fields().of(fielded.field(), value, slop);
        if (known.isPresent()) {
            return known.get();
        }
        notes.add(Quoted.of(value) + " is not a value of " + fielded.field().code() + "; it was read as a word.");
        return query(fielded.inner());
    }
}
