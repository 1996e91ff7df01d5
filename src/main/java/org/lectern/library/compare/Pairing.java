package org.lectern.library.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Topic;
import org.lectern.knowledge.Vocabulary;

/// Which sections of two sources speak of the same thing: they share concepts, the rarer in both sources the more it
/// counts and most of all in a title, or they have the same topic. One look costs as much as the other source is long.
public final class Pairing {

    private static final double LEAST = 1;
    private static final double SAME_TOPIC = 1.5;
    private static final double COMMON_TOPIC = 0.5;

    /// One of the two sources.
    public enum Side {
        LEFT,
        RIGHT;

        public Side other() {
            return this == LEFT ? RIGHT : LEFT;
        }
    }

    /// Two sections on the same thing.
    ///
    /// @param sectionId the section asked for
    /// @param partnerId the one on the other side
    /// @param conceptId the concept that says most of what they share; empty where they share only a topic
    /// @param topic     what the section asked for is about
    public record Partner(String sectionId, String partnerId, Optional<String> conceptId, Topic topic) {}

    private final Map<Side, List<SectionReading>> sections;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Set<String>> concepts = new HashMap<>();
    private final Map<String, Set<String>> titled = new HashMap<>();
    private final Map<String, Integer> carriers = new HashMap<>();

    public Pairing(SourceReading left, SourceReading right, Vocabulary vocabulary) {
        sections = Map.of(Side.LEFT, left.sections(), Side.RIGHT, right.sections());
        for (List<SectionReading> side : List.of(left.sections(), right.sections())) {
            for (int i = 0; i < side.size(); i++) {
                SectionReading section = side.get(i);
                places.put(section.section().id(), i);
                concepts.put(section.section().id(), upward(section, vocabulary, false));
                titled.put(section.section().id(), upward(section, vocabulary, true));
                concepts.get(section.section().id()).forEach(concept -> carriers.merge(concept, 1, Integer::sum));
            }
        }
    }

    private static Set<String> upward(SectionReading section, Vocabulary vocabulary, boolean majors) {
        Set<String> ids = new HashSet<>();
        section.mentions().stream()
                .filter(mention -> majors ? mention.isMajor() : mention.isCarried())
                .map(Mention::conceptId)
                .distinct()
                .flatMap(id -> vocabulary.path(id).stream())
                .filter(concept -> !concept.group())
                .forEach(concept -> ids.add(concept.id()));
        return ids;
    }

    /// The section on the other side that speaks of the same thing; empty where the other source is silent.
    public Optional<Partner> partner(Side side, String sectionId) {
        Optional<SectionReading> asked = section(side, sectionId);
        if (asked.isEmpty() || isBoilerplate(asked.get())) {
            return Optional.empty();
        }
        double place = place(side, asked.get());
        return sections.get(side.other()).stream()
                .filter(other -> !isBoilerplate(other))
                .map(other ->
                        new Scored(other, score(asked.get(), other), Math.abs(place - place(side.other(), other))))
                .filter(scored -> scored.score() >= LEAST)
                .min(Comparator.comparingDouble((Scored scored) -> -scored.score())
                        .thenComparingDouble(Scored::distance))
                .map(best -> new Partner(
                        sectionId,
                        best.section().section().id(),
                        strongest(asked.get(), best.section()),
                        asked.get().section().topics().getFirst()));
    }

    private record Scored(SectionReading section, double score, double distance) {}

    /// The next section, forwards or backwards, of which the other source speaks too.
    public Optional<Partner> step(Side side, Optional<String> from, int by) {
        List<SectionReading> all = sections.get(side);
        int at = from.map(places::get).orElse(by > 0 ? -1 : all.size());
        for (int i = at + by; i >= 0 && i < all.size(); i += by) {
            Optional<Partner> partner = partner(side, all.get(i).section().id());
            if (partner.isPresent()) {
                return partner;
            }
        }
        return Optional.empty();
    }

    /// The section of a side that says most of a concept: one with it in its title before the first that carries it.
    public Optional<String> on(Side side, String conceptId) {
        return sections.get(side).stream()
                .filter(section -> concepts.get(section.section().id()).contains(conceptId))
                .min(Comparator.comparing(
                        section -> !titled.get(section.section().id()).contains(conceptId)))
                .map(section -> section.section().id());
    }

    /// The section that holds a place of a source's text.
    public Optional<String> at(Side side, int offset) {
        return sections.get(side).stream()
                .filter(section -> section.section().span().contains(offset))
                .findFirst()
                .map(section -> section.section().id());
    }

    public Optional<SectionReading> section(Side side, String sectionId) {
        return Optional.ofNullable(places.get(sectionId))
                .filter(place -> place < sections.get(side).size())
                .map(place -> sections.get(side).get(place))
                .filter(section -> section.section().id().equals(sectionId));
    }

    public List<SectionReading> sections(Side side) {
        return sections.get(side);
    }

    private double place(Side side, SectionReading section) {
        return places.get(section.section().id()) / (double) sections.get(side).size();
    }

    private static boolean isBoilerplate(SectionReading section) {
        return section.section().topics().getFirst().isBoilerplate();
    }

    private double score(SectionReading one, SectionReading other) {
        Set<String> of = concepts.get(one.section().id());
        double shared =
                of.stream().mapToDouble(concept -> weight(concept, one, other)).sum();
        double size = Math.sqrt(Math.max(1, of.size())
                * (double) Math.max(1, concepts.get(other.section().id()).size()));
        return shared / size + topic(one.section().topics(), other.section().topics());
    }

    private static double topic(List<Topic> one, List<Topic> other) {
        if (one.getFirst() == other.getFirst()) {
            return SAME_TOPIC;
        }
        return one.stream().anyMatch(other::contains) ? COMMON_TOPIC : 0;
    }

    private double weight(String concept, SectionReading one, SectionReading other) {
        if (!concepts.get(other.section().id()).contains(concept)) {
            return 0;
        }
        int all = IntStream.of(
                        sections.get(Side.LEFT).size(), sections.get(Side.RIGHT).size())
                .sum();
        double rare = Math.log((all + 1.0) / carriers.getOrDefault(concept, 1));
        int titles = (titled.get(one.section().id()).contains(concept) ? 1 : 0)
                + (titled.get(other.section().id()).contains(concept) ? 1 : 0);
        return rare * (1 + 2 * titles);
    }

    private Optional<String> strongest(SectionReading one, SectionReading other) {
        return concepts.get(one.section().id()).stream()
                .filter(concept -> weight(concept, one, other) > 0)
                .max(Comparator.comparingDouble((String concept) -> weight(concept, one, other))
                        .thenComparing(Comparator.reverseOrder()));
    }
}
