package org.lectern.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Topic;
import org.lectern.knowledge.Vocabulary;

/// A text in which each name of a concept is marked with its facet and with what should become of it:
/// `{topic} Title :: No [fever](symptom) but [rash](symptom!)`; the exclamation mark means carried.
///
/// @param section  the section that the text makes
/// @param text     the text without marks
/// @param expected the mentions in order: where, of which facet, carried or not
record MarkedExample(Section section, String text, List<Expected> expected) {

    private static final Pattern MARK = Pattern.compile("\\[([^\\]]+)\\]\\(([a-z-]+)(!?)\\)");
    private static final Pattern TOPIC = Pattern.compile("^\\{([a-z-]+)\\}\\s*");

    record Expected(Span words, String label, Facet facet, boolean carried) {}

    static MarkedExample of(String marked) {
        Matcher topicMark = TOPIC.matcher(marked);
        Topic topic = topicMark.find() ? Topic.ofCode(topicMark.group(1)).orElseThrow() : Topic.OVERVIEW;
        String rest = topicMark.replaceFirst("");
        List<Expected> expected = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher mark = MARK.matcher(rest);
        int at = 0;
        while (mark.find()) {
            text.append(rest, at, mark.start());
            Span words = new Span(text.length(), text.length() + mark.group(1).length());
            Facet facet = Facet.ofCode(mark.group(2)).orElseThrow();
            expected.add(
                    new Expected(words, mark.group(1), facet, !mark.group(3).isEmpty()));
            text.append(mark.group(1));
            at = mark.end();
        }
        text.append(rest.substring(at));
        return new MarkedExample(section(text.toString(), topic), text.toString(), expected);
    }

    private static Section section(String text, Topic topic) {
        int end = text.indexOf(" ::");
        String title = end < 0 ? "" : text.substring(0, end);
        Span heading = new Span(0, title.length());
        return new Section(
                "s/1", "s", List.of(), title, heading, new Span(0, text.length()), 1, List.of(topic), List.of());
    }

    /// A vocabulary of just the concepts marked.
    Vocabulary vocabulary() {
        Map<String, Concept> concepts = new LinkedHashMap<>();
        for (Expected one : expected) {
            String id = VocabularyImport.kebab(one.label());
            concepts.putIfAbsent(id, concept(id, one.facet(), one.label()));
        }
        return new Vocabulary(concepts.values());
    }

    static Concept concept(String id, Facet facet, String label, String... others) {
        return new Concept(
                id,
                facet,
                label,
                List.of(others),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
    }

    Optional<Mention> mention(List<Mention> mentions, Expected one) {
        return mentions.stream()
                .filter(mention -> mention.words().equals(one.words()))
                .findFirst();
    }
}
