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
/// @param joined   the sections that were joined to the one before them so far; added to
record Boundaries(String text, List<SectionReading> sections, List<Section> joined) {

    private static final int TITLE = 80;

    /// So much of an opening may be new before its old words, as of the words themselves: one part in four.
    private static final int EDITED = 4;

    /// Joins the section that begins at these words to the one before it, once: where two people joined it, the second
    /// finds it done. False where no section begins at them, or none stands before it.
    ///
    /// @param moved whether a person pointed at the words anew; any of the section's will do then
    boolean merge(Span words, boolean moved, Decision decision) {
        int at = indexOf(words.start());
        if (at < 0) {
            return false;
        }
        Section found = sections.get(at).section();
        boolean begins = beginsAt(found, words);
        if (!begins && joined.stream().anyMatch(section -> section.span().contains(words.start()))) {
            return true;
        }
        if (at == 0 || !(begins || moved)) {
            return false;
        }
        joined.add(found);
        join(at, decision);
        return true;
    }

    private boolean beginsAt(Section section, Span words) {
        if (!section.heading().isEmpty()) {
            return section.heading().overlaps(words);
        }
        int added =
                text.substring(section.span().start(), words.start()).strip().length();
        return added <= words.length() / EDITED;
    }

    private void join(int at, Decision decision) {
        SectionReading before = sections.get(at - 1);
        SectionReading after = sections.get(at);
        Section kept = before.section();
        Section section = new Section(
                kept.id(),
                kept.sourceId(),
                kept.path(),
                kept.title(),
                kept.heading(),
                new Span(kept.span().start(), after.section().span().end()),
                kept.level(),
                both(kept.topics(), after.section().topics()).distinct().toList(),
                both(kept.cites(), after.section().cites()).toList());
        List<Statement> statements =
                both(before.statements(), after.statements()).toList();
        String what = "“" + after.section().title() + "” joined to this section";
        List<Decided> decided = both(before.decided(), after.decided()).collect(Collectors.toList());
        decided.add(DecidedWords.of(
                decision, Decided.Aspect.BOUNDARY, after.section().id(), what));
        sections.set(
                at - 1,
                reading(section, both(before.mentions(), after.mentions()).toList(), statements, decided));
        sections.remove(at);
        lead(at, after.section(), kept);
    }

    /// Sections below the joined one hang below the one that took it in.
    private void lead(int from, Section gone, Section kept) {
        int depth = gone.path().size() + 1;
        for (int i = from; i < sections.size() && sections.get(i).section().level() > gone.level(); i++) {
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
                    old.level() - gone.level() + kept.level(),
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
