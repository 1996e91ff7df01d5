package org.lectern.library.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private final List<Placed> left;
    private final List<Placed> right;
    private final Map<String, Placed> byId = new HashMap<>();
    private final Map<String, Integer> carriers = new HashMap<>();

    /// A section with its place in its source and what it speaks of.
    ///
    /// @param concepts what it carries or says no to, and what stands above that
    /// @param titled   the same for what its title names
    private record Placed(SectionReading reading, Side side, int index, Set<String> concepts, Set<String> titled) {

        String id() {
            return reading.section().id();
        }

        List<Topic> topics() {
            return reading.section().topics();
        }

        boolean isBoilerplate() {
            return topics().getFirst().isBoilerplate();
        }
    }

    public Pairing(SourceReading left, SourceReading right, Vocabulary vocabulary) {
        this.left = placed(left, Side.LEFT, vocabulary);
        this.right = placed(right, Side.RIGHT, vocabulary);
        for (Placed section :
                Stream.concat(this.left.stream(), this.right.stream()).toList()) {
            byId.put(section.side() + section.id(), section);
            section.concepts().forEach(concept -> carriers.merge(concept, 1, Integer::sum));
        }
    }

    private static List<Placed> placed(SourceReading source, Side side, Vocabulary vocabulary) {
        return IntStream.range(0, source.sections().size())
                .mapToObj(i -> new Placed(
                        source.sections().get(i),
                        side,
                        i,
                        upward(source.sections().get(i), vocabulary, false),
                        upward(source.sections().get(i), vocabulary, true)))
                .toList();
    }

    private List<Placed> on(Side side) {
        return side == Side.LEFT ? left : right;
    }

    private Optional<Placed> find(Side side, String sectionId) {
        return Optional.ofNullable(byId.get(side + sectionId));
    }

    private static Set<String> upward(SectionReading section, Vocabulary vocabulary, boolean majors) {
        Set<String> ids = new HashSet<>();
        section.mentions().stream()
                .filter(mention -> majors ? mention.isMajor() : Spoken.isOf(mention))
                .map(Mention::conceptId)
                .distinct()
                .flatMap(id -> vocabulary.path(id).stream())
                .filter(concept -> !concept.group())
                .forEach(concept -> ids.add(concept.id()));
        return ids;
    }

    /// The section on the other side that speaks of the same thing; empty where the other source is silent.
    public Optional<Partner> partner(Side side, String sectionId) {
        return find(side, sectionId).filter(asked -> !asked.isBoilerplate()).flatMap(this::partner);
    }

    private Optional<Partner> partner(Placed asked) {
        double place = place(asked);
        return on(asked.side().other()).stream()
                .filter(other -> !other.isBoilerplate())
                .map(other -> new Scored(other, score(asked, other), Math.abs(place - place(other))))
                .filter(scored -> scored.score() >= LEAST)
                .min(Comparator.comparingDouble((Scored scored) -> -scored.score())
                        .thenComparingDouble(Scored::distance))
                .map(best -> new Partner(
                        asked.id(),
                        best.section().id(),
                        strongest(asked, best.section()),
                        asked.topics().getFirst()));
    }

    private record Scored(Placed section, double score, double distance) {}

    /// The next section, forwards or backwards, of which the other source speaks too.
    public Optional<Partner> step(Side side, Optional<String> from, int by) {
        List<Placed> all = on(side);
        int at = from.flatMap(id -> find(side, id)).map(Placed::index).orElse(by > 0 ? -1 : all.size());
        for (int i = at + by; i >= 0 && i < all.size(); i += by) {
            Optional<Partner> partner = partner(side, all.get(i).id());
            if (partner.isPresent()) {
                return partner;
            }
        }
        return Optional.empty();
    }

    /// The section of a side that says most of a concept: one with it in its title before the first that carries it.
    public Optional<String> on(Side side, String conceptId) {
        return on(side).stream()
                .filter(section -> section.concepts().contains(conceptId))
                .min(Comparator.comparing(section -> !section.titled().contains(conceptId)))
                .map(Placed::id);
    }

    /// The section that holds a place of a source's text.
    public Optional<String> at(Side side, int offset) {
        return on(side).stream()
                .filter(section -> section.reading().section().span().contains(offset))
                .findFirst()
                .map(Placed::id);
    }

    public Optional<SectionReading> section(Side side, String sectionId) {
        return find(side, sectionId).map(Placed::reading);
    }

    public List<SectionReading> sections(Side side) {
        return on(side).stream().map(Placed::reading).toList();
    }

    private double place(Placed section) {
        return section.index() / (double) on(section.side()).size();
    }

    private double score(Placed one, Placed other) {
        double shared = one.concepts().stream()
                .mapToDouble(concept -> weight(concept, one, other))
                .sum();
        double size = Math.sqrt(Math.max(1, one.concepts().size())
                * (double) Math.max(1, other.concepts().size()));
        return shared / size + topic(one.topics(), other.topics());
    }

    private static double topic(List<Topic> one, List<Topic> other) {
        if (one.getFirst() == other.getFirst()) {
            return SAME_TOPIC;
        }
        return one.stream().anyMatch(other::contains) ? COMMON_TOPIC : 0;
    }

    private double weight(String concept, Placed one, Placed other) {
        if (!other.concepts().contains(concept)) {
            return 0;
        }
        double rare = Math.log((left.size() + right.size() + 1.0) / carriers.getOrDefault(concept, 1));
        int titles = (one.titled().contains(concept) ? 1 : 0) + (other.titled().contains(concept) ? 1 : 0);
        return rare * (1 + 2 * titles);
    }

    private Optional<String> strongest(Placed one, Placed other) {
        return one.concepts().stream()
                .filter(concept -> weight(concept, one, other) > 0)
                .max(Comparator.comparingDouble((String concept) -> weight(concept, one, other))
                        .thenComparing(Comparator.reverseOrder()));
    }
}
