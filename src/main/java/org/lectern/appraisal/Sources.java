package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.knowledge.Citation;
import org.lectern.knowledge.Cue;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Stance;

/// The sources that a document names, and how far each supports: a name or tag inside a sentence supports that
/// sentence; a tag behind the last full stop of a block supports the whole block; the only tag of a block, at the end
/// of its last sentence, supports what a page that sells nothing states in the sentences before it, unless it cites one
/// paper in that sentence's own brackets; a paragraph that is nothing but tags supports the block before it, a cell
/// that is nothing else the row of its table; a report of a study
/// of its own lends its design to the results that it tells.
final class Sources {

    /// The rule of a cue that is a label of a source.
    static final String TAG = "source-tag";

    /// The rule of a cue that is a whole line that names a source and a year.
    static final String LINE = "source-line";

    private final Map<Unit, List<Cue>> own = new IdentityHashMap<>();
    private final Map<Integer, List<Cue>> ofBlock = new HashMap<>();
    private final Map<Integer, List<Cue>> ofCell = new HashMap<>();
    private final Map<Integer, List<Cue>> atEnd = new HashMap<>();
    private final Map<Integer, Integer> lastStops = new HashMap<>();
    private final Optional<Cue> frame;

    Sources(List<Unit> units, List<Section> sections, Stance stance, Citations citations) {
        List<OrderedSpans> cites = sections.stream()
                .map(section -> new OrderedSpans(
                        section.cites().stream().map(Citation::span).toList()))
                .toList();
        Optional<Unit> before = Optional.empty();
        for (Unit unit : units) {
            List<Cue> cues = new ArrayList<>(Designs.stated(unit, Evidence.REF)
                    .map(EvidenceReader.Reading::cues)
                    .orElse(List.of()));
            Span inBlock = unit.span().shifted(-unit.block().span().start());
            tags(unit, inBlock, cites, citations).forEach(tag -> cues.add(new Cue(tag, Evidence.REF, TAG)));
            if (cues.isEmpty() && unit.has(Rule.Family.EVIDENCE, "CITATION") && Voice.namesYear(unit.tokens())) {
                cues.add(new Cue(unit.span(), Evidence.REF, LINE));
            }
            own.put(unit, List.copyOf(cues));
            spread(unit, cues, before);
            before = Optional.of(unit);
        }
        units.stream()
                .collect(Collectors.groupingBy(Unit::number))
                .values()
                .forEach(block -> spreadFromEnd(block, citations));
        FieldCards.in(units).forEach(this::spreadOverCard);
        TableRows.in(units).forEach(this::spreadOverRow);
        frame = stance == Stance.NEUTRAL ? Frames.of(units) : Optional.empty();
    }

    private static List<Span> tags(Unit unit, Span inBlock, List<OrderedSpans> cites, Citations citations) {
        if (TableRows.isRange(unit)) {
            return List.of();
        }
        List<Span> tags = new ArrayList<>(citations.in(
                unit.block().text(),
                inBlock.start(),
                inBlock.end(),
                unit.block().span().start()));
        if (!cites.isEmpty()) {
            cites.get(unit.section()).overlapping(unit.span()).stream()
                    .filter(cite -> tags.stream().noneMatch(cite::overlaps))
                    .forEach(tags::add);
        }
        return tags;
    }

    private void spread(Unit unit, List<Cue> cues, Optional<Unit> before) {
        if (unit.has(Rule.Family.EVIDENCE, "CITATION") && !cues.isEmpty()) {
            ofBlock.put(unit.number(), List.copyOf(cues));
            return;
        }
        List<Cue> tags = cues.stream().filter(cue -> cue.rule().equals(TAG)).toList();
        if (tags.isEmpty()) {
            return;
        }
        String text = unit.block().text();
        int base = unit.block().span().start();
        int stop = lastStops.computeIfAbsent(unit.number(), _ -> lastStop(text));
        List<Cue> behind =
                tags.stream().filter(cue -> cue.words().start() - base > stop).toList();
        if (behind.isEmpty()) {
            return;
        }
        if (stop >= 0 && isClosing(text, stop, base, behind)) {
            ofBlock.put(unit.number(), behind);
        } else if (stop < 0
                && behind.stream().mapToInt(cue -> cue.words().length()).sum() * 2
                        > SentenceSplitter.lastWord(text) - SentenceSplitter.skipBlanks(text, 0)) {
            spreadAlone(unit, behind, before);
        }
    }

    private void spreadAlone(Unit unit, List<Cue> tags, Optional<Unit> before) {
        if (unit.block().isCell()) {
            ofCell.put(unit.number(), tags);
        } else if (!unit.isHeading() && !unit.isBullet()) {
            before.filter(one -> one.section() == unit.section() && one.number() == unit.number() - 1)
                    .filter(one -> !one.isHeading())
                    .ifPresent(one -> ofBlock.putIfAbsent(one.number(), tags));
        }
    }

    private void spreadOverRow(List<Unit> row) {
        List<Cue> tags = row.stream()
                .flatMap(unit -> ofCell.getOrDefault(unit.number(), List.of()).stream())
                .distinct()
                .toList();
        if (!tags.isEmpty()) {
            row.forEach(unit -> ofBlock.putIfAbsent(unit.number(), tags));
        }
    }

    /// A tag behind the last line of a card, where no other line has one, supports the whole card.
    private void spreadOverCard(List<Unit> card) {
        int last = card.getLast().number();
        List<Cue> tags = tagsOf(card.getLast());
        boolean alone = card.stream()
                .filter(unit -> unit.number() != last)
                .allMatch(unit -> tagsOf(unit).isEmpty());
        if (alone && !tags.isEmpty()) {
            card.forEach(unit -> ofBlock.putIfAbsent(unit.number(), tags));
        }
    }

    /// A tag at the end of a block supports the sentences before it, where none of them names a source, and the last
    /// tells of no study and names none in its words: such a tag is its own, and so is a paper in its brackets.
    private void spreadFromEnd(List<Unit> block, Citations citations) {
        Unit last = block.getLast();
        List<Cue> tags = tagsOf(last);
        boolean alone = block.stream().filter(unit -> unit != last).noneMatch(this::names);
        boolean inTags = own.getOrDefault(last, List.of()).stream()
                .allMatch(cue -> tags.stream().anyMatch(tag -> tag.words().contains(cue.words())));
        if (alone
                && inTags
                && !tags.isEmpty()
                && tags.getLast().words().end() >= last.span().end() - 1
                && tags.stream().noneMatch(tag -> citations.citesPaper(written(tag, last)))
                && Designs.of(last).isEmpty()) {
            atEnd.put(last.number(), tags);
        }
    }

    private static String written(Cue tag, Unit unit) {
        AppraisedBlock block = unit.block();
        return tag.words().shifted(-block.span().start()).in(block.text());
    }

    private List<Cue> tagsOf(Unit unit) {
        return own.getOrDefault(unit, List.of()).stream()
                .filter(cue -> cue.rule().equals(TAG))
                .toList();
    }

    /// True where nothing but tags stands behind the last full stop: a tag inside the last sentence is that sentence's.
    private static boolean isClosing(String text, int stop, int base, List<Cue> behind) {
        for (int at = stop + 1; at < text.length(); at++) {
            int place = base + at;
            if (Character.isLetterOrDigit(text.charAt(at))
                    && behind.stream().noneMatch(cue -> cue.words().contains(place))) {
                return false;
            }
        }
        return true;
    }

    /// The last full stop with nothing but tags behind it can't be one inside a bracket.
    private static int lastStop(String text) {
        int depth = 0;
        int end = text.stripTrailing().length();
        for (int at = end - 1; at >= 0; at--) {
            char c = text.charAt(at);
            depth += c == ')' || c == ']' ? 1 : c == '(' || c == '[' ? -1 : 0;
            if (depth == 0
                    && at + 1 < end
                    && (c == '.' || c == '!' || c == '?')
                    && Character.isWhitespace(text.charAt(at + 1))) {
                return at;
            }
        }
        return -1;
    }

    /// The named source that supports the unit.
    Optional<EvidenceReader.Reading> of(Unit unit) {
        List<Cue> cues = own.getOrDefault(unit, List.of());
        if (cues.isEmpty()) {
            cues = ofBlock.getOrDefault(unit.number(), List.of());
        }
        return cues.isEmpty()
                ? Optional.empty()
                : Optional.of(new EvidenceReader.Reading(Optional.of(Evidence.REF), cues));
    }

    /// The tag at the end of the unit's block, where the whole block rests on it.
    Optional<EvidenceReader.Reading> atEndOf(Unit unit) {
        return Optional.ofNullable(atEnd.get(unit.number()))
                .map(tags -> new EvidenceReader.Reading(Optional.of(Evidence.REF), tags));
    }

    /// True where the unit itself names a source.
    boolean names(Unit unit) {
        return !own.getOrDefault(unit, List.of()).isEmpty();
    }

    /// True where the unit tells what was known before: it says so, or stands before what was done in one paragraph.
    private static boolean isBackground(Unit unit, Cue frame) {
        return unit.has(Rule.Family.EVIDENCE, "BACKGROUND")
                || unit.block().span().contains(frame.words())
                        && unit.span().end() <= frame.words().start();
    }

    /// The design of the document's own study, where the unit tells a result of it.
    Optional<EvidenceReader.Reading> frameOf(Unit unit) {
        return frame.filter(_ -> !unit.has(Rule.Family.EVIDENCE, "DOUBT"))
                .filter(cue -> !isBackground(unit, cue))
                .filter(cue -> unit.has(Rule.Family.EVIDENCE, "RESULT")
                        || (cue.evidence() == Evidence.CASE && ClinicalReader.isStory(unit)))
                .map(cue -> new EvidenceReader.Reading(Optional.of(cue.evidence()), List.of(cue)));
    }
}
