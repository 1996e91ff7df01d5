package org.lectern.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.knowledge.Topic;
import org.lectern.markup.WikiMarks;
import org.lectern.markup.WordLists;

/// Words that speak for a topic, in titles and in texts, and what they say of one.
final class TopicCues {

    private static final WordLists WORDS = WordLists.load(TopicCues.class, "topics.txt");
    private static final List<Cue> TITLE = cues("heading");
    private static final List<Cue> BODY = cues("body");

    /// What sells stands beside what it sells (`Candidates for the treatment`), and outweighs it; beside anything else
    /// (`Benefits of walking`) it is not likely to sell.
    private static final int ADVERTISING = 4;

    private static final Set<Topic> SOLD =
            EnumSet.of(Topic.TREATMENT, Topic.PROCEDURE, Topic.SUPPLEMENT, Topic.OVERVIEW, Topic.PROMOTION);

    /// @param words  a phrase with the spaces that bound it
    /// @param whole  a word that stands in it whole; empty where none does
    /// @param topics what it speaks for
    private record Cue(String words, String whole, List<Topic> topics) {

        static Cue of(String words, List<Topic> topics) {
            int from = words.indexOf(' ');
            int to = words.indexOf(' ', from + 1);
            return new Cue(words, from >= 0 && to > 0 ? words.substring(from + 1, to) : "", List.copyOf(topics));
        }
    }

    private TopicCues() {}

    /// What a title speaks for: `weight` for its first cue of a topic, 1 for each further one. What stands in
    /// parentheses explains and does not count; `What are the causes?` asks for causes, not for an overview.
    static Map<Topic, Integer> ofTitle(String title, int weight) {
        Map<Topic, Integer> scores = scores(normal(outsideParentheses(WikiMarks.without(title))), TITLE, weight);
        if (scores.keySet().stream().anyMatch(topic -> topic != Topic.OVERVIEW)) {
            scores.remove(Topic.OVERVIEW);
        }
        boolean sells = SOLD.containsAll(scores.keySet());
        scores.computeIfPresent(Topic.PROMOTION, (topic, score) -> sells ? score + ADVERTISING : score - 1);
        return scores;
    }

    private static String outsideParentheses(String title) {
        String outside = title.replaceAll("\\([^()]*+\\)", " ");
        return outside.isBlank() ? title : outside;
    }

    /// How many cues of each topic a text holds.
    static Map<Topic, Integer> ofBody(String body) {
        return scores(normal(body), BODY, 1);
    }

    /// The highest score; of equals, the topic that is named later in [Topic], which is the narrower one.
    static Optional<Topic> best(Map<Topic, Integer> scores) {
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
        // Most cues are of words that the text has not at all, and need not be looked for in it.
        Set<String> words = new HashSet<>(Arrays.asList(text.split(" ")));
        for (Cue cue : cues) {
            boolean may = cue.whole().isEmpty() || words.contains(cue.whole());
            int at = may ? left.indexOf(cue.words()) : -1;
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
                String words = (phrase.startsWith("*") ? "" : " ")
                        + normal(phrase.replace("*", "")).strip()
                        + (phrase.endsWith("*") ? "" : " ");
                topics.computeIfAbsent(words, any -> new ArrayList<>()).add(topic);
            }
        }
        return topics.entrySet().stream()
                .map(entry -> Cue.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Cue cue) -> -cue.words().length())
                        .thenComparing(Cue::words))
                .toList();
    }
}
