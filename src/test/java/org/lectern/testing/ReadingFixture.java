package org.lectern.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lectern.knowledge.Citation;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Topic;

/// Builds a source as the machine would have read it: from Markdown, one section a heading, with topics, citations and
/// mentions where the test says so.
public final class ReadingFixture {

    private final String id;
    private final Map<String, List<String>> terms = new LinkedHashMap<>();
    private final Map<String, Topic> topics = new HashMap<>();
    private final List<String> labels = new ArrayList<>();
    private final Map<String, String> conceptOfWords = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private String body = "";

    private ReadingFixture(String id) {
        this.id = id;
    }

    /// A source with nothing in its front matter.
    public static ReadingFixture bare(String id) {
        return new ReadingFixture(id);
    }

    /// A source whose front matter leaves nothing to mend.
    public static ReadingFixture source(String id) {
        return bare(id).term("title", "About " + id)
                .term("creator", "A. Writer")
                .term("issued", "2020-03-01")
                .term("language", "en")
                .term("type", "Web page")
                .term("rights", "CC BY 4.0");
    }

    public ReadingFixture term(String key, String... values) {
        terms.put(key, List.of(values));
        return this;
    }

    public ReadingFixture without(String... keys) {
        List.of(keys).forEach(terms::remove);
        return this;
    }

    public ReadingFixture text(String markdown) {
        body = markdown;
        return this;
    }

    /// The topic of the section under a heading; others are treatment.
    public ReadingFixture topic(String title, Topic topic) {
        topics.put(title, topic);
        return this;
    }

    /// Every appearance of the words is a citation.
    public ReadingFixture cites(String... words) {
        labels.addAll(List.of(words));
        return this;
    }

    /// Every appearance of the words names the concept.
    public ReadingFixture mentions(String words, String conceptId) {
        conceptOfWords.put(words, conceptId);
        return this;
    }

    public ReadingFixture problem(Problem problem) {
        problems.add(problem);
        return this;
    }

    public SourceReading build() {
        String front = "---\nid: " + id + "\n---\n";
        String text = front + body;
        List<SectionReading> readings = new ArrayList<>();
        List<Integer> starts = starts(text, front.length());
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            readings.add(reading(text, new Span(starts.get(i), end)));
        }
        SourceDocument document = new SourceDocument(id, new Metadata(terms), text, front.length(), problems);
        return new SourceReading(document, Stance.NEUTRAL, List.of(), readings);
    }

    private static List<Integer> starts(String text, int bodyStart) {
        List<Integer> starts = new ArrayList<>();
        if (bodyStart < text.length()) {
            starts.add(bodyStart);
        }
        for (int at = text.indexOf("\n#", bodyStart); at >= 0; at = text.indexOf("\n#", at + 1)) {
            starts.add(at + 1);
        }
        return starts;
    }

    private SectionReading reading(String text, Span span) {
        int level = 0;
        while (span.start() + level < span.end() && text.charAt(span.start() + level) == '#') {
            level++;
        }
        int newline = text.indexOf('\n', span.start());
        int lineEnd = newline < 0 || newline > span.end() ? span.end() : newline;
        Span heading = level == 0
                ? new Span(span.start(), span.start())
                : new Span(Math.min(span.start() + level + 1, lineEnd), lineEnd);
        String title = level == 0 ? id : heading.in(text);
        List<Citation> cites = new ArrayList<>();
        labels.forEach(label -> appearances(text, span, label, (words, at) -> cites.add(new Citation(words, at))));
        List<Mention> mentions = new ArrayList<>();
        conceptOfWords.forEach((words, concept) -> appearances(
                text, span, words, (_, at) -> mentions.add(new Mention(concept, at, new Mention.Carried(false)))));
        List<Topic> about = List.of(topics.getOrDefault(title, Topic.TREATMENT));
        Section section = new Section(
                id + "/" + span.start(), id, List.of(), title, heading, span, Math.max(0, level - 1), about, cites);
        return new SectionReading(section, span.in(text), mentions, List.of(), Optional.empty());
    }

    private static void appearances(String text, Span span, String words, BiConsumer<String, Span> found) {
        for (int at = text.indexOf(words, span.start()); at >= 0 && at < span.end(); at = text.indexOf(words, at + 1)) {
            found.accept(words, new Span(at, at + words.length()));
        }
    }
}
