package org.lectern.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.Problem.Severity;
import org.lectern.vocabulary.FacetFile.Entry;

/// Looks over the concepts of all facet files together. What can't stand is mended in the least way (the second of two
/// equal ids is left out, a broader that is not there is dropped), so that a library with a slip still opens.
final class VocabularyCheck {

    private final Map<String, Entry> byId = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Identifiers identifiers;

    VocabularyCheck(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// The concepts that stand, in the order of the files.
    List<Concept> check(List<Entry> entries) {
        entries.forEach(this::addUnlessTaken);
        byId.replaceAll((_, entry) -> withSoundBroader(entry));
        byId.replaceAll((_, entry) -> withoutCycle(entry));
        byId.values().forEach(this::checkIdentifiers);
        checkLabels();
        return byId.values().stream().map(Entry::concept).toList();
    }

    private void addUnlessTaken(Entry entry) {
        Entry first = byId.putIfAbsent(entry.concept().id(), entry);
        if (first != null) {
            report(entry, "the id '" + entry.concept().id() + "' is already taken at " + first.where());
        }
    }

    private Entry withSoundBroader(Entry entry) {
        Concept concept = entry.concept();
        Optional<String> broader = concept.broader();
        if (broader.isEmpty()) {
            return entry;
        }
        Entry above = byId.get(broader.get());
        if (above == null) {
            report(
                    entry,
                    "'" + concept.id() + "' names the broader concept '" + broader.get() + "', which no file has");
            return withoutBroader(entry);
        }
        if (above.concept().facet() != concept.facet()) {
            report(entry, "'" + concept.id() + "' stands below '" + broader.get() + "', which is of another facet");
            return withoutBroader(entry);
        }
        return entry;
    }

    private Entry withoutCycle(Entry entry) {
        Set<String> seen = new HashSet<>();
        Optional<String> at = Optional.of(entry.concept().id());
        while (at.isPresent() && seen.add(at.get())) {
            at = Optional.ofNullable(byId.get(at.get()))
                    .flatMap(above -> above.concept().broader());
        }
        if (at.filter(entry.concept().id()::equals).isEmpty()) {
            return entry;
        }
        report(entry, "'" + entry.concept().id() + "' stands, over its broader concepts, below itself");
        return withoutBroader(entry);
    }

    private static Entry withoutBroader(Entry entry) {
        Concept c = entry.concept();
        Concept top = new Concept(
                c.id(),
                c.facet(),
                c.prefLabel(),
                c.altLabels(),
                c.hiddenLabels(),
                c.notLabels(),
                Optional.empty(),
                c.scopeNote(),
                c.exactMatch(),
                c.group());
        return new Entry(top, entry.file(), entry.line());
    }

    private void checkIdentifiers(Entry entry) {
        for (String identifier : entry.concept().exactMatch()) {
            if (!identifiers.isWellFormed(identifier)) {
                report(
                        entry,
                        "'" + identifier
                                + "' is not an identifier of a known scheme, such as mesh:D008775 or HP:0001945");
            }
        }
    }

    /// Two concepts of one facet under one name: no text could tell them apart.
    private void checkLabels() {
        Map<String, Entry> claims = new HashMap<>();
        for (Entry entry : byId.values()) {
            for (String label : entry.concept().labels()) {
                Words words = Words.of(label);
                if (words.count == 0) {
                    report(entry, "the label '" + label + "' has neither letter nor digit");
                    continue;
                }
                String key = entry.concept().facet().code() + words.key();
                Entry first = claims.putIfAbsent(key, entry);
                if (first != null && first != entry) {
                    report(
                            entry,
                            "the label '" + label + "' of '" + entry.concept().id() + "' is also one of '"
                                    + first.concept().id() + "' (" + first.where() + ")",
                            List.of(entry.concept().id(), first.concept().id()));
                }
            }
        }
    }

    private void report(Entry entry, String sentence) {
        report(entry, sentence, List.of());
    }

    private void report(Entry entry, String sentence, List<String> concepts) {
        problems.add(new Problem("vocabulary", Severity.DEFECT, entry.where(), FacetFile.sentence(sentence), concepts));
    }
}
