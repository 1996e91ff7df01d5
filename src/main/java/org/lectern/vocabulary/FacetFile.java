package org.lectern.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.Problem.Severity;
import org.lectern.vocabulary.Yaml.Malformed;

/// One facet file as read: its concepts with their lines, and what is wrong in it.
///
/// @param name     the file as a person would name it
/// @param entries  the concepts that could be read
/// @param problems what could not
record FacetFile(String name, List<Entry> entries, List<Problem> problems) {

    private static final Set<String> FILE_KEYS = Set.of("facet", "title", "source", "rights", "note", "concepts");
    private static final Set<String> CONCEPT_KEYS = Set.of(
            "id", "prefLabel", "broader", "altLabel", "hiddenLabel", "scopeNote", "notLabel", "group", "exactMatch");
    private static final Pattern ID = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    /// A concept and the line of its file where it begins.
    record Entry(Concept concept, String file, int line) {

        String where() {
            return file + ":" + line;
        }
    }

    static FacetFile read(String name, String text) {
        List<Problem> problems = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        try {
            YamlFields file = YamlFields.of(YamlReader.read(text));
            keysAllowed(file, FILE_KEYS, name, problems);
            Facet facet = facet(file);
            for (Yaml item : file.items("concepts")) {
                concept(item, facet, name, problems)
                        .ifPresent(concept -> entries.add(new Entry(concept, name, item.line())));
            }
        } catch (Malformed e) {
            problems.add(problem(Severity.REFUSED, name, e));
        }
        return new FacetFile(name, List.copyOf(entries), List.copyOf(problems));
    }

    private static Facet facet(YamlFields file) throws Malformed {
        String code = file.required("facet");
        Optional<Facet> facet = Facet.ofCode(code).filter(Facet.ofConcepts()::contains);
        if (facet.isEmpty()) {
            throw new Malformed(
                    file.line(),
                    "'" + code + "' is no facet of concepts; write disease-type, symptom, test or treatment");
        }
        return facet.get();
    }

    private static Optional<Concept> concept(Yaml item, Facet facet, String name, List<Problem> problems) {
        try {
            YamlFields fields = YamlFields.of(item);
            keysAllowed(fields, CONCEPT_KEYS, name, problems);
            String id = fields.required("id");
            if (!ID.matcher(id).matches()) {
                throw new Malformed(item.line(), "the id '" + id + "' is not small letters, digits and single hyphens");
            }
            return Optional.of(new Concept(
                    id,
                    facet,
                    fields.required("prefLabel"),
                    fields.texts("altLabel"),
                    fields.texts("hiddenLabel"),
                    fields.texts("notLabel"),
                    fields.text("broader"),
                    fields.text("scopeNote"),
                    fields.texts("exactMatch"),
                    isGroup(fields)));
        } catch (Malformed e) {
            problems.add(problem(Severity.DEFECT, name, e));
            return Optional.empty();
        }
    }

    private static boolean isGroup(YamlFields fields) throws Malformed {
        String group = fields.text("group").orElse("false");
        if (!group.equals("true") && !group.equals("false")) {
            throw new Malformed(fields.line(), "'group' is true or false");
        }
        return group.equals("true");
    }

    /// An unknown key is a slip, not a reason to lose the entry.
    private static void keysAllowed(YamlFields fields, Set<String> known, String name, List<Problem> problems) {
        try {
            fields.allow(known);
        } catch (Malformed e) {
            problems.add(problem(Severity.DEFECT, name, e));
        }
    }

    private static Problem problem(Severity severity, String name, Malformed e) {
        return new Problem("vocabulary", severity, name + ":" + e.line(), sentence(e.sentence()));
    }

    static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + (words.endsWith(".") ? "" : ".");
    }
}
