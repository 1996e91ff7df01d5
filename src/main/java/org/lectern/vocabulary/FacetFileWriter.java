package org.lectern.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.yaml.YamlText;

/// Writes a facet file, always in the same order and manner, so that a library's history shows only what changed.
final class FacetFileWriter {

    private FacetFileWriter() {}

    static String write(Facet facet, String title, String source, Collection<Concept> concepts) {
        StringBuilder file = new StringBuilder();
        line(file, "", "facet", facet.code());
        line(file, "", "title", quoted(title));
        line(file, "", "source", quoted(source));
        file.append("concepts:\n");
        concepts.forEach(concept -> concept(file, concept));
        return file.toString();
    }

    private static void concept(StringBuilder file, Concept concept) {
        line(file, "  - ", "id", quoted(concept.id()));
        line(file, "    ", "prefLabel", quoted(concept.prefLabel()));
        concept.broader().ifPresent(broader -> line(file, "    ", "broader", quoted(broader)));
        list(file, "altLabel", concept.altLabels());
        list(file, "hiddenLabel", concept.hiddenLabels());
        list(file, "notLabel", concept.notLabels());
        concept.scopeNote().ifPresent(note -> line(file, "    ", "scopeNote", quoted(note)));
        if (concept.group()) {
            line(file, "    ", "group", "true");
        }
        list(file, "exactMatch", concept.exactMatch());
    }

    private static void line(StringBuilder file, String indent, String key, String value) {
        file.append(indent).append(key).append(": ").append(value).append('\n');
    }

    private static void list(StringBuilder file, String key, List<String> values) {
        if (!values.isEmpty()) {
            List<String> quoted = values.stream().map(FacetFileWriter::quoted).toList();
            line(file, "    ", key, "[" + String.join(", ", quoted) + "]");
        }
    }

    /// Plain where that is safe, else in quotation marks.
    private static String quoted(String value) {
        boolean plain = !value.isEmpty()
                && value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-')
                && Character.isLetter(value.charAt(0))
                && !value.endsWith(" ")
                && !List.of("true", "false", "null", "yes", "no", "on", "off").contains(value.toLowerCase(Locale.ROOT));
        if (plain) {
            return value;
        }
        return YamlText.quoted(value);
    }
}
