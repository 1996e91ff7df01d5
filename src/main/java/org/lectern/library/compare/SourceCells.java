package org.lectern.library.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;
import org.lectern.knowledge.Topic;
import org.lectern.knowledge.Vocabulary;

/// Reads what one source says of each concept of a facet, statement by statement.
final class SourceCells {

    private final SourceReading source;
    private final Vocabulary vocabulary;
    private final Facet facet;
    private final Advice advice;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    SourceCells(SourceReading source, Vocabulary vocabulary, Facet facet, Advice advice) {
        this.source = source;
        this.vocabulary = vocabulary;
        this.facet = facet;
        this.advice = advice;
    }

    Map<String, Comparison.Cell> read() {
        source.sections().forEach(this::read);
        Map<String, Comparison.Cell> cells = new LinkedHashMap<>();
        tallies.forEach((concept, tally) -> cells.put(concept, tally.cell()));
        return cells;
    }

    private void read(SectionReading section) {
        List<Mention> spoken = section.mentions().stream()
                .filter(Spoken::isOf)
                .filter(mention -> vocabulary
                        .concept(mention.conceptId())
                        .filter(concept -> concept.facet() == facet)
                        .isPresent())
                .toList();
        Set<String> titled = new LinkedHashSet<>();
        for (Mention mention : spoken) {
            upward(mention.conceptId())
                    .forEach(id -> tally(id).in(section.section().id()));
            if (mention.isMajor()) {
                titled.add(mention.conceptId());
            }
        }
        if (!spoken.isEmpty()) {
            section.statements().forEach(statement -> read(section, statement, spoken, titled));
        }
    }

    private void read(SectionReading section, Statement statement, List<Mention> spoken, Set<String> titled) {
        Map<String, List<Mention>> named = new LinkedHashMap<>();
        spoken.stream()
                .filter(mention -> statement.span().contains(mention.words().start()))
                .forEach(mention -> named.computeIfAbsent(mention.conceptId(), _ -> new ArrayList<>())
                        .add(mention));
        Map<String, Voice> said = new LinkedHashMap<>();
        named.forEach((id, mentions) -> said.put(id, said(section, statement, mentions)));
        if (named.isEmpty() && (statement.isPromotional() || advice.isAboutTitle(text(statement)))) {
            titled.forEach(id -> said.put(id, said(statement, List.of())));
        }
        Map<String, Voice> heard = new LinkedHashMap<>();
        said.forEach((id, voice) -> upward(id)
                .forEach(above -> heard.merge(
                        above,
                        above.equals(id) ? voice : raised(voice),
                        (one, other) -> one.isLouder(other) ? one : other)));
        heard.forEach((id, voice) -> tally(id).add(statement, voice, !named.isEmpty()));
    }

    /// What is said of a concept, as it counts for a broader one: who warns of one drug doesn't warn of its whole
    /// group.
    private Voice raised(Voice voice) {
        return voice.says() == Says.WARNS && facet != Facet.SYMPTOM ? Voice.NAMED : voice;
    }

    /// The concept and what stands above it in the same facet, headings of the tree left out.
    private List<String> upward(String id) {
        return vocabulary.path(id).stream()
                .filter(concept -> concept.facet() == facet)
                .filter(concept -> !concept.group())
                .map(Concept::id)
                .toList();
    }

    private Tally tally(String id) {
        return tallies.computeIfAbsent(id, _ -> new Tally());
    }

    private String text(Statement statement) {
        return statement.span().in(source.document().text());
    }

    private Voice said(SectionReading section, Statement statement, List<Mention> named) {
        if (facet == Facet.SYMPTOM && section.section().topics().contains(Topic.RED_FLAGS)) {
            return new Voice(Says.WARNS, false);
        }
        List<Span> carried =
                named.stream().filter(Mention::isCarried).map(Mention::words).toList();
        if (!carried.isEmpty()) {
            return said(statement, carried);
        }
        Voice against = said(statement, named.stream().map(Mention::words).toList());
        return against.says() == Says.WARNS ? against : Voice.NAMED;
    }

    /// What a statement says of a concept, and whether it offers it.
    ///
    /// @param named where the concept is named; empty where only the title above the statement names it
    private Voice said(Statement statement, List<Span> named) {
        if (facet != Facet.TREATMENT && facet != Facet.TEST) {
            return Voice.NAMED;
        }
        String text = text(statement);
        List<Span> within = named.stream()
                .map(span -> new Span(
                        span.start() - statement.span().start(),
                        Math.min(span.end(), statement.span().end())
                                - statement.span().start()))
                .toList();
        if (statement.isPromotional()) {
            return new Selling(advice, statement, text, within, named).voice();
        }
        Says says = advice.of(text, within);
        return new Voice(statement.isReported() && says == Says.RECOMMENDS ? Says.MENTIONS : says, false);
    }

    /// @param offer whether what sells also offers: one such statement is enough
    record Voice(Says says, boolean offer) {

        private static final Voice NAMED = new Voice(Says.MENTIONS, false);
        private static final List<Says> LOUDEST_FIRST =
                List.of(Says.SELLS, Says.WARNS, Says.EXPERIMENTAL, Says.RECOMMENDS, Says.MENTIONS);

        private boolean isLouder(Voice other) {
            int here = LOUDEST_FIRST.indexOf(says);
            int there = LOUDEST_FIRST.indexOf(other.says());
            return here < there || here == there && offer;
        }
    }

    /// What the statements of a source add up to for one concept.
    private static final class Tally {

        private final Map<Says, Integer> counts = new LinkedHashMap<>();
        private final Set<Statement> seen = new LinkedHashSet<>();
        private final Set<String> sections = new LinkedHashSet<>();
        private Optional<Evidence> strongest = Optional.empty();
        private boolean offered;
        private int flags;

        void in(String sectionId) {
            sections.add(sectionId);
        }

        void add(Statement statement, Voice voice, boolean named) {
            if (!seen.add(statement)) {
                return;
            }
            counts.merge(voice.says(), 1, Integer::sum);
            offered |= voice.offer();
            boolean about = named || voice.says() == Says.SELLS;
            flags += statement.isPromotional() && about ? 1 : 0;
            if (!statement.isPromotional() && named) {
                statement
                        .evidence()
                        .filter(level -> strongest.map(level::isStrongerThan).orElse(true))
                        .ifPresent(level -> strongest = Optional.of(level));
            }
        }

        Comparison.Cell cell() {
            return new Comparison.Cell(says(), strongest, flags, List.copyOf(sections));
        }

        private Says says() {
            int praise = count(Says.SELLS);
            if (praise > 0 && offered || praise > 1) {
                return Says.SELLS;
            }
            int speaking = count(Says.RECOMMENDS) + praise;
            int trying = count(Says.EXPERIMENTAL);
            int warning = count(Says.WARNS);
            if (warning > 0 && warning >= speaking && warning >= trying) {
                return warning == speaking ? Says.DIVIDED : Says.WARNS;
            }
            if (trying > 0 && trying >= speaking) {
                return Says.EXPERIMENTAL;
            }
            return speaking > 0 ? Says.RECOMMENDS : Says.MENTIONS;
        }

        private int count(Says says) {
            return counts.getOrDefault(says, 0);
        }
    }
}
