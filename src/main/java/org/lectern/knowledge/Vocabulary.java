package org.lectern.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The controlled vocabulary of a library: its concepts and their hierarchy. The only source of synonyms.
public final class Vocabulary {

    private final Map<String, Concept> byId = new LinkedHashMap<>();
    private final Map<String, List<String>> narrower = new LinkedHashMap<>();

    public Vocabulary(Collection<Concept> concepts) {
        concepts.forEach(concept -> byId.put(concept.id(), concept));
        concepts.forEach(concept -> concept.broader()
                .ifPresent(up ->
                        narrower.computeIfAbsent(up, _ -> new ArrayList<>()).add(concept.id())));
    }

    public Collection<Concept> concepts() {
        return List.copyOf(byId.values());
    }

    public Optional<Concept> concept(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The concepts directly below this one, in the order of the files.
    public List<Concept> narrower(String id) {
        return narrower.getOrDefault(id, List.of()).stream().map(byId::get).toList();
    }

    /// From the top of the hierarchy down to the concept itself: the path under which a facet shows it. An unknown id
    /// gives an empty list; a cycle is cut at the first repeat.
    public List<Concept> path(String id) {
        Set<String> seen = new LinkedHashSet<>();
        Optional<Concept> at = concept(id);
        while (at.isPresent() && seen.add(at.get().id())) {
            at = at.get().broader().flatMap(this::concept);
        }
        return seen.stream().map(byId::get).toList().reversed();
    }

    /// True where `ancestor` stands above `id` in the hierarchy.
    public boolean isBelow(String id, String ancestor) {
        return !id.equals(ancestor)
                && path(id).stream().anyMatch(concept -> concept.id().equals(ancestor));
    }
}
