package org.lectern.section;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.Topic;
import org.lectern.markup.WordLists;

/// What a section is about: first by its own title, then by its text and the title above it.
final class TopicRules {

    private static final int TITLE_WEIGHT = 4;
    private static final int BODY_MOST = 3;

    /// So many words of a text speak against a title that says something else.
    private static final int OVERWHELMING = 5;

    private static final int PRIOR = 4;
    private static final int ENOUGH = 2;
    private static final int OPENING = 6;
    private static final int WEAK_PRIOR = 1;

    /// A title that promises so many topics promises an overview.
    private static final int MANY = 3;

    private static final int DEFINITION = 160;
    private static final Set<String> NUMBERS =
            WordLists.load(TopicRules.class, "topics.txt").list("numbers");

    /// What a section is like, for judging its topic.
    ///
    /// @param title   its own words of title; empty for an untitled section
    /// @param body    its text without the title, or that of its parts where it has next to none
    /// @param own     its text without the title and without its parts, which may tell of studies by themselves
    /// @param named   whether that title is its own, and not made up from its words
    /// @param place   where it stands
    /// @param above   the topics of the section above it; empty at the top
    record Question(String title, String body, String own, boolean named, Place place, List<Topic> above) {}

    /// Where a section stands, as far as that tells its topic.
    enum Place {
        /// It opens the source, or bears its title.
        OPENING,
        /// It is an item of a list, which is about what its list is about.
        ITEM,
        OTHER
    }

    private TopicRules() {}

    static List<Topic> topics(Question question) {
        Optional<Topic> above = question.above().stream().findFirst();
        Map<Topic, Integer> byTitle = TopicCues.ofTitle(question.title(), TITLE_WEIGHT);
        Map<Topic, Integer> byBody = byBody(question.body());
        boolean asks = question.title().stripTrailing().endsWith("?");
        if (above.equals(Optional.of(Topic.FAQ)) && (asks || !byTitle.containsKey(Topic.NAVIGATION))) {
            return belowQuestions(question, byTitle, byBody);
        }
        if (above.isPresent() && (question.place() == Place.ITEM || above.get() == Topic.PROMOTION)) {
            return question.above();
        }
        Map<Topic, Integer> all = weigh(question, byTitle, byBody);
        Optional<Topic> first = TopicCues.best(all).filter(topic -> all.getOrDefault(topic, 0) >= ENOUGH);
        if (first.isEmpty()) {
            return above.map(topic -> question.above()).orElse(List.of(Topic.OVERVIEW));
        }
        if (!question.named()) {
            return List.of(first.get());
        }
        boolean studies = byBody(question.own()).getOrDefault(Topic.EVIDENCE, 0) >= ENOUGH
                && !first.get().isBoilerplate();
        return with(first.get(), studies ? Optional.of(Topic.EVIDENCE) : second(byTitle, first.get()));
    }

    private static Map<Topic, Integer> weigh(
            Question question, Map<Topic, Integer> byTitle, Map<Topic, Integer> byBody) {
        Map<Topic, Integer> all = new EnumMap<>(Topic.class);
        all.putAll(byTitle);
        byBody.forEach((topic, score) -> {
            boolean titled = byTitle.isEmpty()
                    || byTitle.containsKey(topic)
                    || question.above().contains(topic);
            if (titled || topic == Topic.PROMOTION || score >= OVERWHELMING) {
                all.merge(topic, titled ? Math.min(score, BODY_MOST) : score, Integer::sum);
            }
        });
        if (question.place() == Place.OPENING) {
            int promised = byTitle.size() >= MANY ? OPENING : 0;
            int defined = defines(question.body()) ? TITLE_WEIGHT : 0;
            all.merge(Topic.OVERVIEW, OPENING + promised + defined, Integer::sum);
        }
        question.above().stream()
                .findFirst()
                .filter(topic -> topic != Topic.OVERVIEW)
                .ifPresent(topic -> all.merge(topic, question.named() ? PRIOR : WEAK_PRIOR, Integer::sum));
        return all;
    }

    /// A question of a list of questions is about questions first; an item of its answer is about the answer.
    private static List<Topic> belowQuestions(
            Question question, Map<Topic, Integer> byTitle, Map<Topic, Integer> byBody) {
        if (question.place() == Place.ITEM && question.above().size() > 1) {
            return question.above().subList(1, 2);
        }
        Optional<Topic> asked = answer(byTitle, 1).or(() -> answer(byBody, ENOUGH));
        return with(Topic.FAQ, asked);
    }

    /// What a question is about, beside being one.
    private static Optional<Topic> answer(Map<Topic, Integer> scores, int least) {
        Map<Topic, Integer> topics = new EnumMap<>(Topic.class);
        topics.putAll(scores);
        topics.keySet().removeIf(topic -> topic == Topic.FAQ || topic.isBoilerplate());
        return TopicCues.best(topics).filter(topic -> topics.getOrDefault(topic, 0) >= least);
    }

    /// What all items of a list are about that is announced so, where the words speak of one thing alone.
    static Optional<Topic> ofAnnounced(String announcement) {
        Map<Topic, Integer> topics = TopicCues.ofTitle(announcement, TITLE_WEIGHT);
        topics.remove(Topic.OVERVIEW);
        return topics.size() == 1 ? TopicCues.best(topics).filter(topic -> !topic.isBoilerplate()) : Optional.empty();
    }

    /// A title that stands above questions and answers.
    static boolean isFaq(String title) {
        return first(title).equals(Optional.of(Topic.FAQ));
    }

    /// What all the parts of a page are about whose title promises questions, or a number of things.
    static Optional<Topic> ofCounted(String title) {
        Optional<Topic> topic = first(title).filter(first -> first != Topic.OVERVIEW && !first.isBoilerplate());
        return topic.filter(first -> first == Topic.FAQ || counts(title));
    }

    private static boolean counts(String title) {
        for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (NUMBERS.contains(word)
                    || (word.length() <= 2 && !word.isEmpty() && Character.isDigit(word.charAt(0)))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a title itself speaks of a topic.
    static boolean names(String title, Topic topic) {
        return TopicCues.ofTitle(title, TITLE_WEIGHT).containsKey(topic);
    }

    /// Whether a title speaks of no topic of the disease.
    static boolean saysNothing(String title) {
        return first(title).filter(topic -> topic != Topic.NAVIGATION).isEmpty();
    }

    /// A title that stands above entries of a list that are nothing by themselves: references, links, contents.
    static boolean isOfEntries(String title) {
        Optional<Topic> topic = first(title);
        return topic.equals(Optional.of(Topic.REFERENCES)) || topic.equals(Optional.of(Topic.NAVIGATION));
    }

    /// A title that stands above references.
    static boolean isReferences(String title) {
        return first(title).equals(Optional.of(Topic.REFERENCES));
    }

    private static Optional<Topic> first(String title) {
        return TopicCues.best(TopicCues.ofTitle(title, TITLE_WEIGHT));
    }

    /// Words of a text count little and up to a bound, or the longest text would win; words in which a publisher speaks
    /// of itself count double.
    private static Map<Topic, Integer> byBody(String body) {
        Map<Topic, Integer> scores = TopicCues.ofBody(body);
        scores.replaceAll((topic, score) ->
                topic == Topic.PROMOTION ? Math.min(2 * score, 2 * TITLE_WEIGHT) : Math.min(score, OVERWHELMING));
        return scores;
    }

    /// Whether a text begins by saying what something is.
    private static boolean defines(String body) {
        String head = body.substring(0, Math.min(body.length(), DEFINITION));
        return TopicCues.ofBody(head).containsKey(Topic.OVERVIEW);
    }

    /// A second topic only where the title itself names it.
    private static Optional<Topic> second(Map<Topic, Integer> byTitle, Topic first) {
        if (first.isBoilerplate()) {
            return Optional.empty();
        }
        Map<Topic, Integer> others = new EnumMap<>(Topic.class);
        others.putAll(byTitle);
        others.keySet()
                .removeIf(topic -> topic == first
                        || topic == Topic.OVERVIEW
                        || (topic.isBoilerplate() && topic != Topic.PROMOTION));
        return TopicCues.best(others);
    }

    private static List<Topic> with(Topic first, Optional<Topic> second) {
        return second.filter(topic -> topic != first)
                .map(topic -> List.of(first, topic))
                .orElse(List.of(first));
    }
}
