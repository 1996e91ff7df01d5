package org.lectern.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.Problem.Severity;
import org.lectern.yaml.YamlNode;
import org.lectern.yaml.YamlReader;
import org.lectern.yaml.YamlTrouble;

/// One facet file as read: its concepts with their lines, and what is wrong in it.
///
/// @param name     the file as a person would name it
/// @param entries  the concepts that could be read
/// @param problems what could not
record FacetFile(String name, List<Entry> entries, List<Problem> problems) {

    /// Room for a facet made from all of MeSH.
    private static final int GREATEST_SIZE = 64 << 20;

    private static final List<String> FILE_KEYS = List.of("facet", "title", "source", "rights", "note", "concepts");
    private static final List<String> CONCEPT_KEYS = List.of(
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
            YamlNode.Mapping file = new YamlReader(GREATEST_SIZE).read(text).asMapping("a facet file");
            keysAllowed(file, FILE_KEYS, name, problems);
            Facet facet = facet(file);
            for (YamlNode.Mapping item : file.mappings("concepts")) {
                concept(item, facet, name, problems)
                        .ifPresent(concept -> entries.add(new Entry(concept, name, item.line())));
            }
        } catch (YamlTrouble e) {
            problems.add(problem(Severity.REFUSED, name, e));
        }
        return new FacetFile(name, List.copyOf(entries), List.copyOf(problems));
    }

    private static Facet facet(YamlNode.Mapping file) throws YamlTrouble {
        String code = file.required("facet");
        Optional<Facet> facet = Facet.ofCode(code).filter(Facet.ofConcepts()::contains);
        if (facet.isEmpty()) {
            throw new YamlTrouble(
                    "'" + code + "' is no facet of concepts; write disease-type, symptom, test or treatment",
                    file.line());
        }
        return facet.get();
    }

    private static Optional<Concept> concept(
            YamlNode.Mapping fields, Facet facet, String name, List<Problem> problems) {
        try {
            keysAllowed(fields, CONCEPT_KEYS, name, problems);
            String id = fields.required("id");
            if (!ID.matcher(id).matches()) {
                throw new YamlTrouble(
                        "the id '" + id + "' is not small letters, digits and single hyphens", fields.line());
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
                    fields.flag("group")));
        } catch (YamlTrouble e) {
            problems.add(problem(Severity.DEFECT, name, e));
            return Optional.empty();
        }
    }

    /// An unknown key is a slip, not a reason to lose the entry.
    private static void keysAllowed(YamlNode.Mapping fields, List<String> known, String name, List<Problem> problems) {
        try {
            fields.allowOnly(known);
        } catch (YamlTrouble e) {
            problems.add(problem(Severity.DEFECT, name, e));
        }
    }

    private static Problem problem(Severity severity, String name, YamlTrouble e) {
        return new Problem("vocabulary", severity, name + ":" + e.line(), sentence(String.valueOf(e.getMessage())));
    }

    static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + (words.endsWith(".") ? "" : ".");
    }
}
