package org.lectern.appraisal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Statement;

/// What was read in a source: from where it speaks, and its statements section by section.
///
/// @param stance     from where the source speaks
/// @param reasons    the words that the stance rests on
/// @param statements section id to its statements in the order of the text; every section has an entry
public record Appraisal(Stance stance, List<String> reasons, Map<String, List<Statement>> statements) {

    public Appraisal {
        reasons = List.copyOf(reasons);
        statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
    }

    public List<Statement> of(String sectionId) {
        return statements.getOrDefault(sectionId, List.of());
    }

    /// All statements, section by section.
    public List<Statement> all() {
        return statements.values().stream().flatMap(List::stream).toList();
    }
}
