package org.lectern.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.TextBlock;
import org.lectern.library.Library;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.search.passage.Passage;
import org.lectern.search.passage.SectionText;
import org.lectern.ui.text.DisplayText;
import org.lectern.ui.text.Flagged;

/// Hits as they read without the statements that sell: their passages are cut from the rest of the section, and how
/// many statements were held back is counted. Made for one answer, off the window's thread.
final class UnflaggedHits {

    /// How much of a paragraph stands before and after its first match.
    private static final int BEFORE = 80;

    private static final int LONGEST = 220;
    private static final String GAP = "\u2026";

    private final Library library;
    private final SearchRequest request;
    private final Map<String, Flagged> flagged = new HashMap<>();
    private final Map<String, List<TextBlock>> blocks = new HashMap<>();
    private final Map<String, Integer> held = new HashMap<>();

    UnflaggedHits(Library library, SearchRequest request) {
        this.library = library;
        this.request = request;
    }

    /// How many statements were held back, by section.
    Map<String, Integer> held() {
        return Map.copyOf(held);
    }

    SearchResults of(SearchResults found) {
        return new SearchResults(
                found.total(),
                found.cutShort(),
                found.hits().stream().map(this::of).toList(),
                found.facets(),
                found.readAs(),
                found.suggestion(),
                found.silent(),
                found.note());
    }

    Hit of(Hit hit) {
        Flagged ofSource = flagged.computeIfAbsent(
                hit.sourceId(), id -> library.source(id).map(Flagged::of).orElse(Flagged.NONE));
        Optional<SectionReading> section = hit.isPromotional() ? library.section(hit.sectionId()) : Optional.empty();
        List<Passage> passages =
                section.map(reading -> unflagged(hit, reading, ofSource)).orElse(hit.passages());
        return new Hit(
                hit.rank(),
                hit.score(),
                hit.sectionId(),
                hit.sourceId(),
                ofSource.path(hit.path()),
                ofSource.title(hit.title()),
                hit.evidence(),
                hit.claims(),
                hit.conceptIds(),
                passages);
    }

    private List<Passage> unflagged(Hit hit, SectionReading section, Flagged ofSource) {
        List<Span> spans = ofSource.spans().stream()
                .filter(section.section().span()::overlaps)
                .toList();
        held.put(hit.sectionId(), spans.size());
        List<TextBlock> source = blocks.computeIfAbsent(hit.sourceId(), library::blocks);
        List<String> paragraphs = DisplayText.of(source, section.section().span()).paragraphs().stream()
                .filter(paragraph -> paragraph.block().kind() != TextBlock.Kind.HEADING)
                .map(paragraph -> without(paragraph, spans))
                .filter(text -> text.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
        List<List<Span>> matches = library.matches(
                request,
                paragraphs.stream()
                        .map(text -> new SectionText(Optional.of(hit.sectionId()), text))
                        .toList());
        return IntStream.range(0, paragraphs.size())
                .mapToObj(i -> passage(paragraphs.get(i), matches.get(i)))
                .max(Comparator.comparingInt(passage -> passage.matches().size()))
                .stream()
                .toList();
    }

    /// The words of a paragraph, with a gap where statements were held back.
    private static String without(DisplayText.Paragraph paragraph, List<Span> flagged) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Span statement : flagged) {
            Optional<Span> shown = paragraph
                    .shown(statement)
                    .filter(_ -> statement.overlaps(paragraph.block().span()));
            if (shown.isPresent() && shown.get().start() >= at) {
                text.append(paragraph.text(), at, shown.get().start());
                if (!text.toString().endsWith(GAP + " ")) {
                    text.append(GAP).append(' ');
                }
                at = shown.get().end();
                while (at < paragraph.text().length() && paragraph.text().charAt(at) == ' ') {
                    at++;
                }
            }
        }
        return text.append(paragraph.text().substring(at)).toString();
    }

    /// The stretch around the first match, with a gap before it where it begins within a paragraph.
    static Passage passage(String whole, List<Span> matches) {
        int first = matches.isEmpty() ? 0 : matches.getFirst().start();
        int start = first <= BEFORE ? 0 : whole.indexOf(' ', first - BEFORE) + 1;
        int most = Math.min(whole.length(), start + LONGEST);
        int space = whole.lastIndexOf(' ', most);
        int end = most < whole.length() && space > start + BEFORE ? space : most;
        String open = start > 0 && !whole.startsWith(GAP, start) ? GAP + " " : "";
        String text = open + whole.substring(start, end);
        List<Span> inText = new ArrayList<>();
        for (Span match : matches) {
            if (match.start() >= start && match.end() <= end) {
                int moved = open.length() - start;
                inText.add(new Span(match.start() + moved, match.end() + moved));
            }
        }
        return new Passage(text, inText);
    }
}
