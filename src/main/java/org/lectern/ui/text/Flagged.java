package org.lectern.ui.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;
import org.lectern.ui.style.Texts;

/// What of a source is held back where its claims are not wanted: the statements that sell, each with the bare answer
/// that it goes on from, and the titles that sell.
///
/// @param spans  where they stand in the canonical text, in order
/// @param titles titles of sections whose heading is one of them
public record Flagged(List<Span> spans, Set<String> titles) {

    /// Nothing is held back.
    public static final Flagged NONE = new Flagged(List.of(), Set.of());

    /// "Yes." alone would answer what only the held back rest of it answers.
    private static final Pattern BARE_ANSWER = Pattern.compile(
            "(?i)[\"'\u201c\u2018*_]*(?:(?:yes|no)\\b(?:,? [\\p{L}'\u2019]+){0,3}|of course(?: not)?|not at all|certainly(?: not)?"
                    + "|absolutely(?: not)?|definitely(?: not)?|indeed|sure|surely|never|always|none|exactly|correct|true)"
                    + "[.!,:;*_\"'\u201d\u2019\u2013\u2014-]*");

    public Flagged {
        spans = List.copyOf(spans);
        titles = Set.copyOf(titles);
    }

    public static Flagged of(SourceReading source) {
        List<Span> spans = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        for (SectionReading each : source.sections()) {
            List<Span> here = spans(each);
            spans.addAll(here);
            Section section = each.section();
            if (here.stream().anyMatch(section.heading()::overlaps)) {
                titles.add(section.title());
            }
        }
        return new Flagged(spans, titles);
    }

    private static List<Span> spans(SectionReading section) {
        List<Span> spans = new ArrayList<>();
        List<Statement> statements = section.statements();
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).isPromotional()) {
                int first = i;
                while (first > 0 && isAnswer(section, statements.get(first - 1), statements.get(first))) {
                    first--;
                }
                spans.add(new Span(
                        statements.get(first).span().start(),
                        statements.get(i).span().end()));
            }
        }
        return spans;
    }

    private static boolean isAnswer(SectionReading section, Statement answer, Statement rest) {
        int start = section.section().span().start();
        String text = section.text();
        String between = text.substring(answer.span().end() - start, rest.span().start() - start);
        return !answer.isPromotional()
                && between.isBlank()
                && between.chars().filter(each -> each == '\n').count() < 2
                && BARE_ANSWER
                        .matcher(text.substring(
                                answer.span().start() - start, answer.span().end() - start))
                        .matches();
    }

    /// A title as it is shown.
    public String title(String title) {
        return titles.contains(title) ? Texts.text("held.title") : title;
    }

    /// The titles above a section as they are shown.
    public List<String> path(List<String> path) {
        return path.stream().map(this::title).toList();
    }
}
