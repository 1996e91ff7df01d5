package org.lectern.library.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Identifiers that two sources have: one work, kept twice. To be asked for each source once, in order.
final class Identifiers implements SourceCheck {

    private final Map<String, String> firstSource = new HashMap<>();

    @Override
    public List<Finding> check(OpenSource source) {
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
