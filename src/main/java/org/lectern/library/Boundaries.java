package org.lectern.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.appraisal.Appraiser;
import org.lectern.curation.Decision;
import org.lectern.knowledge.Citation;
import org.lectern.knowledge.Decided;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;

/// Joins and parts sections as people decided. They tile their source before and after; no statement is cut in two, and
/// the trails below a joined section lead through the one that took it in.
///
/// @param text     the canonical text
/// @param sections in the order of the text; changed in place
record Boundaries(String text, List<SectionReading> sections) {

    private static final int TITLE = 80;

    /// Joins the section at an offset to the one before it; false where there is none before it.
    boolean merge(int offset, Decision decision) {
        int at = indexOf(offset);
        if (at < 1) {
            return false;
        }
        SectionReading before = sections.get(at - 1);
        SectionReading joined = sections.get(at);
        Section kept = before.section();
        Section section = new Section(
                kept.id(),
                kept.sourceId(),
                kept.path(),
                kept.title(),
                kept.heading(),
                new Span(kept.span().start(), joined.section().span().end()),
                kept.level(),
                both(kept.topics(), joined.section().topics()).distinct().toList(),
                both(kept.cites(), joined.section().cites()).toList());
        List<Statement> statements =
                both(before.statements(), joined.statements()).toList();
        String what = "“" + joined.section().title() + "” joined to this section";
        List<Decided> decided = both(before.decided(), joined.decided()).collect(Collectors.toList());
        decided.add(DecidedWords.of(
                decision, Decided.Aspect.BOUNDARY, joined.section().id(), what));
        sections.set(
                at - 1,
                reading(section, both(before.mentions(), joined.mentions()).toList(), statements, decided));
        sections.remove(at);
        lead(at, joined.section(), kept);
        return true;
    }

    /// Sections below the joined one hang below the one that took it in.
    private void lead(int from, Section joined, Section kept) {
        int depth = joined.path().size() + 1;
        for (int i = from; i < sections.size() && sections.get(i).section().level() > joined.level(); i++) {
            SectionReading below = sections.get(i);
            Section old = below.section();
            List<String> path = new ArrayList<>(kept.path());
            path.add(kept.title());
            path.addAll(old.path()
                    .subList(Math.min(depth, old.path().size()), old.path().size()));
            Section moved = new Section(
                    old.id(),
                    old.sourceId(),
                    path,
                    old.title(),
                    old.heading(),
                    old.span(),
                    old.level() - joined.level() + kept.level(),
                    old.topics(),
                    old.cites());
            sections.set(i, reading(moved, below.mentions(), below.statements(), below.decided()));
        }
    }

    /// Parts a section before the statement that holds these words, which become the new section's title; false where a
    /// section begins there already.
    boolean split(Span words, Decision decision) {
        int at = indexOf(words.start());
        if (at < 0) {
            return false;
        }
        SectionReading whole = sections.get(at);
        int cut = cut(whole, words.start());
        if (cut
                <= Math.max(
                        whole.section().span().start(),
                        whole.section().heading().end())) {
            return false;
        }
        Span first = new Span(whole.section().span().start(), cut);
        Span second = new Span(cut, whole.section().span().end());
        String title = words.in(text).strip().replaceAll("\\s+", " ");
        Section old = whole.section();
        Section parted = section(old, second, old.id() + "-part-" + decision.id(), shortened(title), words);
        Section left = section(old, first, old.id(), old.title(), old.heading());
        Decided decided = DecidedWords.of(decision, Decided.Aspect.BOUNDARY, parted.id(), "parted");
        sections.set(
                at,
                part(
                        whole,
                        left,
                        Stream.concat(whole.decided().stream(), Stream.of(decided))
                                .toList()));
        sections.add(at + 1, part(whole, parted, List.of(decided)));
        return true;
    }

    private static String shortened(String title) {
        return title.length() <= TITLE ? title : title.substring(0, TITLE).stripTrailing() + "…";
    }

    /// Where the statement begins that holds an offset; markup before it on its line goes with it.
    private int cut(SectionReading section, int offset) {
        int start = section.statements().stream()
                .map(Statement::span)
                .filter(span -> span.contains(offset))
                .mapToInt(Span::start)
                .findFirst()
                .orElse(offset);
        int line = text.lastIndexOf('\n', start - 1) + 1;
        boolean markup = text.substring(line, start).chars().noneMatch(Character::isLetter);
        return markup ? line : start;
    }

    private static Section section(Section old, Span span, String id, String title, Span heading) {
        List<Citation> cites = old.cites().stream()
                .filter(cite -> span.contains(cite.span().start()))
                .toList();
        return new Section(id, old.sourceId(), old.path(), title, heading, span, old.level(), old.topics(), cites);
    }

    private SectionReading part(SectionReading whole, Section section, List<Decided> decided) {
        Span span = section.span();
        List<Mention> mentions = whole.mentions().stream()
                .filter(mention -> span.contains(mention.words().start()))
                .toList();
        List<Statement> statements = whole.statements().stream()
                .filter(statement -> span.contains(statement.span().start()))
                .toList();
        return reading(section, mentions, statements, decided);
    }

    private SectionReading reading(
            Section section, List<Mention> mentions, List<Statement> statements, List<Decided> decided) {
        return new SectionReading(
                section, section.span().in(text), mentions, statements, Appraiser.evidenceOf(statements), decided);
    }

    private int indexOf(int offset) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).section().span().contains(offset)) {
                return i;
            }
        }
        return -1;
    }

    private static <T> Stream<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream());
    }
}
