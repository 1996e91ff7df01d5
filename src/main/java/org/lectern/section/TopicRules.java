package org.lectern.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.knowledge.Topic;
import org.lectern.markup.WordLists;

/// What a section is about: first by its own title, then by the title above it, last by its text.
final class TopicRules {

    private static final WordLists WORDS = WordLists.load(TopicRules.class, "topics.txt");
    private static final List<Cue> HEADING = cues("heading");
    private static final List<Cue> BODY = cues("body");
    private static final int TITLE_WEIGHT = 3;
    private static final int ENOUGH = 2;
    private static final int OPENING = 4;
    private static final int DEFINITION = 120;

    /// What a section is like, for judging its topic.
    ///
    /// @param title      its own words of title; empty for an untitled section
    /// @param body       its text without the title
    /// @param named      whether that title is its own, and not made up from its words
    /// @param isLeafItem whether it is an item of a list or a card, which is about what its list is about
    /// @param opening    whether it opens the source
    /// @param above      the topics of the section above it; empty at the top
    record Question(String title, String body, boolean named, boolean isLeafItem, boolean opening, List<Topic> above) {}

    /// @param words  a phrase with the spaces that bound it
    /// @param topics what it speaks for
    private record Cue(String words, List<Topic> topics) {}

    private TopicRules() {}

    static List<Topic> topics(Question question) {
        String title = normal(question.title());
        String body = normal(question.body());
        Optional<Topic> above = question.above().stream().findFirst();
        Map<Topic, Integer> byTitle = scores(title, HEADING, TITLE_WEIGHT);
        if (above.equals(Optional.of(Topic.FAQ)) && question.isLeafItem()) {
            return with(Topic.FAQ, best(byTitle));
        }
        if (question.isLeafItem() && above.isPresent()) {
            return question.above();
        }
        Map<Topic, Integer> byBody = byBody(body);
        Map<Topic, Integer> all = new EnumMap<>(byTitle);
        byBody.forEach((topic, score) -> all.merge(topic, score, Integer::sum));
        if (question.opening()) {
            all.merge(Topic.OVERVIEW, OPENING + (defines(body) ? TITLE_WEIGHT : 0), Integer::sum);
        }
        Optional<Topic> first = best(all).filter(topic -> all.getOrDefault(topic, 0) >= ENOUGH);
        if (first.isEmpty()) {
            return above.map(topic -> question.above()).orElse(List.of(Topic.OVERVIEW));
        }
        if (!question.named()) {
            return List.of(first.get());
        }
        boolean studies =
                byBody.getOrDefault(Topic.EVIDENCE, 0) >= ENOUGH && !first.get().isBoilerplate();
        return with(first.get(), studies ? Optional.of(Topic.EVIDENCE) : second(byTitle, first.get()));
    }

    /// A title that stands above questions and answers.
    static boolean isFaq(String title) {
        return best(scores(normal(title), HEADING, TITLE_WEIGHT)).equals(Optional.of(Topic.FAQ));
    }

    /// Whether a title itself speaks of a topic.
    static boolean names(String title, Topic topic) {
        return scores(normal(title), HEADING, TITLE_WEIGHT).containsKey(topic);
    }

    /// A title that stands above references.
    static boolean isReferences(String title) {
        return best(scores(normal(title), HEADING, TITLE_WEIGHT)).equals(Optional.of(Topic.REFERENCES));
    }

    /// Words of a text count little and up to a bound, or the longest text would win; words in which a publisher speaks
    /// of itself count double.
    private static Map<Topic, Integer> byBody(String body) {
        Map<Topic, Integer> scores = scores(body, BODY, 1);
        scores.replaceAll((topic, score) ->
                topic == Topic.PROMOTION ? Math.min(2 * score, 2 * TITLE_WEIGHT) : Math.min(score, TITLE_WEIGHT));
        return scores;
    }

    /// Whether a text begins by saying what something is.
    private static boolean defines(String body) {
        String head = body.substring(0, Math.min(body.length(), DEFINITION));
        return scores(head, BODY, 1).containsKey(Topic.OVERVIEW);
    }

    /// A second topic only where the title itself names it.
    private static Optional<Topic> second(Map<Topic, Integer> byTitle, Topic first) {
        if (first.isBoilerplate()) {
            return Optional.empty();
        }
        Map<Topic, Integer> others = new EnumMap<>(byTitle);
        others.remove(first);
        others.keySet().removeIf(topic -> topic.isBoilerplate() && topic != Topic.PROMOTION);
        others.remove(Topic.OVERVIEW);
        return best(others);
    }

    private static List<Topic> with(Topic first, Optional<Topic> second) {
        return second.filter(topic -> topic != first)
                .map(topic -> List.of(first, topic))
                .orElse(List.of(first));
    }

    /// The highest score; of equals, the topic that is named later in [Topic], which is the narrower one.
    private static Optional<Topic> best(Map<Topic, Integer> scores) {
        Optional<Topic> best = Optional.empty();
        int highest = 0;
        for (Map.Entry<Topic, Integer> entry : scores.entrySet()) {
            if (entry.getValue() >= highest) {
                best = Optional.of(entry.getKey());
                highest = entry.getValue();
            }
        }
        return best;
    }

    /// Longer phrases first; what they cover is not counted again, so that "warning signs" are no signs.
    private static Map<Topic, Integer> scores(String text, List<Cue> cues, int weight) {
        Map<Topic, Integer> scores = new EnumMap<>(Topic.class);
        StringBuilder left = new StringBuilder(text);
        for (Cue cue : cues) {
            int at = left.indexOf(cue.words());
            if (at >= 0) {
                cue.topics()
                        .forEach(topic -> scores.merge(topic, scores.containsKey(topic) ? 1 : weight, Integer::sum));
                for (int i = at + 1; i < at + cue.words().stripTrailing().length(); i++) {
                    left.setCharAt(i, '#');
                }
            }
        }
        return scores;
    }

    /// Lower case, words parted by single spaces, a space at both ends.
    private static String normal(String text) {
        StringBuilder normal = new StringBuilder(" ");
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean inner = (c == '-' || c == '/' || c == '\'') && i > 0 && Character.isLetter(lower.charAt(i - 1));
            if (Character.isLetterOrDigit(c) || (inner && c == '-')) {
                normal.append(c);
            } else if (normal.charAt(normal.length() - 1) != ' ') {
                normal.append(' ');
            }
        }
        return normal.append(normal.charAt(normal.length() - 1) == ' ' ? "" : " ")
                .toString();
    }

    /// The cues of one place, longest first.
    private static List<Cue> cues(String place) {
        Map<String, List<Topic>> topics = new TreeMap<>();
        for (Topic topic : Topic.values()) {
            for (String phrase : WORDS.list(topic.code() + " " + place)) {
                boolean open = phrase.endsWith("*");
                String words = " " + (open ? phrase.substring(0, phrase.length() - 1) : phrase + " ");
                topics.computeIfAbsent(words, any -> new ArrayList<>()).add(topic);
            }
        }
        return topics.entrySet().stream()
                .map(entry -> new Cue(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparingInt((Cue cue) -> -cue.words().length())
                        .thenComparing(Cue::words))
                .toList();
    }
}
