package org.lectern.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.knowledge.Evidence;
import org.lectern.search.Hit;
import org.lectern.search.SearchResults;

/// A list of hits as Markdown, grouped by source: each hit with its passage, the support that it shows and its flag.
record HitListMarkdown(
        String query,
        Optional<String> filters,
        SearchResults results,
        Map<String, Reference> references,
        Function<Evidence, String> support,
        Map<String, Integer> held) {

    private static final String MEANS_SOMETHING = "\\`*_[]<>#|~";

    String text() {
        StringBuilder text = new StringBuilder();
        String all = filters.isEmpty() ? "list.everything" : "list.filtered";
        String asked = query.isEmpty() ? Texts.sentence(all) : query;
        text.append("# ").append(escaped(Texts.formatted("list.title", asked))).append("\n\n");
        filters.ifPresent(named ->
                text.append(escaped(Texts.formatted("list.filters", named))).append(".\n\n"));
        text.append(count()).append(".\n\n");
        results.cutShort().ifPresent(stopped -> text.append(escaped(stopped)).append("\n\n"));
        int heldBack = held.values().stream().mapToInt(Integer::intValue).sum();
        if (heldBack > 0) {
            text.append(Texts.formatted("list.heldInAll", heldBack)).append("\n\n");
        }
        if (!results.readAs().isEmpty()) {
            String concepts = results.readAs().stream()
                    .map(named -> named.concept().prefLabel())
                    .collect(Collectors.joining(", "));
            text.append(escaped(Texts.formatted("list.readAs", concepts))).append("\n\n");
        }
        Map<String, List<Hit>> bySource = new LinkedHashMap<>();
        results.hits()
                .forEach(hit -> bySource.computeIfAbsent(hit.sourceId(), _ -> new ArrayList<>())
                        .add(hit));
        bySource.forEach((source, hits) -> {
            source(source, text);
            hits.forEach(hit -> hit(hit, text));
        });
        return text.toString();
    }

    private String count() {
        int shown = results.hits().size();
        if (shown == 0) {
            return Texts.sentence("list.none");
        }
        return shown < results.total()
                ? Texts.formatted("list.first", shown, results.total(), references.size())
                : Texts.formatted("list.count", shown, references.size());
    }

    private void source(String id, StringBuilder text) {
        Optional<Reference> reference = Optional.ofNullable(references.get(id));
        text.append("## ")
                .append(escaped(reference.map(Reference::title).orElse(id)))
                .append("\n\n");
        reference.ifPresent(known -> {
            text.append(escaped(known.citation())).append('\n');
            known.note().ifPresent(note -> text.append(escaped(note)).append('\n'));
            text.append('\n');
        });
    }

    private void hit(Hit hit, StringBuilder text) {
        text.append("### ")
                .append(hit.rank())
                .append(". ")
                .append(escaped(hit.title()))
                .append("\n\n");
        if (!hit.path().isEmpty()) {
            text.append(escaped(String.join(" \u203a ", hit.path()))).append("\n\n");
        }
        String passage = HitList.passage(hit);
        if (!passage.isEmpty()) {
            text.append("> ").append(escaped(passage)).append("\n\n");
        }
        text.append(
                Texts.formatted("list.support", hit.evidence().map(support).orElse(Texts.sentence("list.noSupport"))));
        int heldBack = held.getOrDefault(hit.sectionId(), 0);
        if (heldBack > 0) {
            text.append(" \u00b7 ").append(Texts.formatted("list.held", heldBack));
        } else if (hit.claims() > 0) {
            text.append(" \u00b7 ").append(Texts.formatted("list.flag", hit.claims()));
        }
        text.append("\n\n");
    }

    /// Text that stays text: what means something to Markdown is escaped.
    private static String escaped(String words) {
        StringBuilder text = new StringBuilder();
        for (char unit : words.replaceAll("\\s++", " ").toCharArray()) {
            if (MEANS_SOMETHING.indexOf(unit) >= 0) {
                text.append('\\');
            }
            text.append(unit);
        }
        return text.toString();
    }
}
