package org.lectern.library.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Identifiers that two sources have: one work, kept twice.
final class Identifiers {

    private final Map<String, String> firstSource = new HashMap<>();

    /// What of a source's identifiers stood in one before it.
    List<Finding> add(OpenSource source) {
        List<Finding> found = new ArrayList<>();
        for (String identifier : source.metadata().terms().getOrDefault("identifier", List.of())) {
            String written = identifier.strip();
            if (written.isEmpty()) {
                continue;
            }
            String first = firstSource.computeIfAbsent(written.toLowerCase(Locale.ROOT), _ -> source.id());
            if (!first.equals(source.id())) {
                found.add(Finding.ofSource(Flaw.SAME_IDENTIFIER, written, first));
            }
        }
        return found;
    }
}
