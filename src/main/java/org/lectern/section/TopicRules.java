package org.lectern.section;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.Topic;
import org.lectern.markup.WordLists;

/// What a section is about: first by its own title, then by the title above it, last by its text.
final class TopicRules {

    private static final WordLists WORDS = WordLists.load(TopicRules.class, "topics.txt");
    private static final Map<Topic, Set<String>> HEADING = lists("heading");
    private static final Map<Topic, Set<String>> BODY = lists("body");
    private static final int TITLE_WEIGHT = 3;
    private static final int ENOUGH = 2;

    /// What a section is like, for judging its topic.
    ///
    /// @param title      its own words of title; empty for an untitled section
    /// @param body       its text without the title
    /// @param isLeafItem whether it is an item of a list or a card, which is about what its list is about
    /// @param opening    whether it opens the source
    /// @param above      the topics of the section above it; empty at the top
    record Question(String title, String body, boolean isLeafItem, boolean opening, List<Topic> above) {}

    private TopicRules() {}

    static List<Topic> topics(Question question) {
        String title = normal(question.title());
        String body = normal(question.body());
        Optional<Topic> above = question.above().stream().findFirst();
        if (above.equals(Optional.of(Topic.FAQ)) && question.isLeafItem()) {
            return with(Topic.FAQ, best(scores(title, HEADING, TITLE_WEIGHT)));
        }
        if (question.isLeafItem() && above.isPresent()) {
            return question.above();
        }
        Map<Topic, Integer> byTitle = scores(title, HEADING, TITLE_WEIGHT);
        Map<Topic, Integer> all = new EnumMap<>(byTitle);
        scores(body, BODY, 1).forEach((topic, score) -> all.merge(topic, Math.min(score, TITLE_WEIGHT), Integer::sum));
        if (question.opening()) {
            all.merge(Topic.OVERVIEW, ENOUGH, Integer::sum);
        }
        Optional<Topic> first = best(all).filter(topic -> all.getOrDefault(topic, 0) >= ENOUGH);
        if (first.isEmpty()) {
            return above.map(topic -> question.above()).orElse(List.of(Topic.OVERVIEW));
        }
        return with(first.get(), second(byTitle, first.get()));
    }

    /// A second topic only where the title itself names it.
    private static Optional<Topic> second(Map<Topic, Integer> byTitle, Topic first) {
        if (first.isBoilerplate()) {
            return Optional.empty();
        }
        Map<Topic, Integer> others = new EnumMap<>(byTitle);
        others.remove(first);
        others.keySet().removeIf(Topic::isBoilerplate);
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

    private static Map<Topic, Integer> scores(String text, Map<Topic, Set<String>> cues, int weight) {
        Map<Topic, Integer> scores = new EnumMap<>(Topic.class);
        cues.forEach((topic, phrases) -> {
            int hits = 0;
            for (String phrase : phrases) {
                hits += contains(text, phrase) ? 1 : 0;
            }
            if (hits > 0) {
                scores.put(topic, weight + hits - 1);
            }
        });
        return scores;
    }

    private static boolean contains(String text, String phrase) {
        boolean open = phrase.endsWith("*");
        String words = open ? " " + phrase.substring(0, phrase.length() - 1) : " " + phrase + " ";
        return text.contains(words);
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

    private static Map<Topic, Set<String>> lists(String place) {
        Map<Topic, Set<String>> lists = new EnumMap<>(Topic.class);
        List<String> missing = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            String name = topic.code() + " " + place;
            if (WORDS.names().contains(name)) {
                lists.put(topic, WORDS.list(name));
            } else {
                missing.add(name);
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("topics.txt lacks " + missing);
        }
        return lists;
    }
}
