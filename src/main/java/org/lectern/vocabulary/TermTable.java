package org.lectern.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A table of terms as the large vocabularies give them, tab-separated with a header line: MeSH (`tree_numbers`), the
/// Human Phenotype Ontology (`layperson_synonyms`) or the Disease Ontology (`parents`).
///
/// @param terms every row, in the order of the table
record TermTable(List<Term> terms) {

    /// @param identifier as `exactMatch` writes it
    /// @param code       the identifier as the table writes it
    /// @param label      the preferred name
    /// @param synonyms   other names, lay ones included
    /// @param places     MeSH tree numbers; empty elsewhere
    /// @param parents    labels of the broader terms; empty for MeSH, which has places
    /// @param definition in one sentence where the table gives one
    record Term(
            String identifier,
            String code,
            String label,
            List<String> synonyms,
            List<String> places,
            List<String> parents,
            Optional<String> definition) {}

    /// @throws TableTrouble where the first line does not name the columns
    static TermTable read(Path table) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(table, StandardCharsets.UTF_8)) {
            String header = reader.readLine();
            List<String> columns = header == null ? List.of() : columns(header);
            if (!columns.contains("id") || !columns.contains("label")) {
                throw new TableTrouble(
                        table + " has no columns 'id' and 'label' in its first line, parted by tabs; name them there.");
            }
            List<Term> terms = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    terms.add(new Row(columns, line.split("\t", -1)).term());
                }
            }
            return new TermTable(List.copyOf(terms));
        }
    }

    /// Whether no term says where it stands among the others.
    boolean isFlat() {
        return terms.stream()
                .allMatch(term -> term.places().isEmpty() && term.parents().isEmpty());
    }

    /// Spreadsheets put a byte order mark before what they save.
    private static List<String> columns(String header) {
        return List.of((header.startsWith("\ufeff") ? header.substring(1) : header).split("\t", -1));
    }

    private record Row(List<String> columns, String[] cells) {

        Term term() {
            String code = cell("id");
            List<String> synonyms = new ArrayList<>(parts("synonyms"));
            synonyms.addAll(parts("layperson_synonyms"));
            synonyms.addAll(parts("synonyms_in_slims"));
            return new Term(
                    code.indexOf(':') < 0 ? "mesh:" + code : code,
                    code,
                    cell("label"),
                    List.copyOf(synonyms),
                    parts("tree_numbers"),
                    parts("parents"),
                    Optional.of(cell("definition") + cell("definition_in_slims"))
                            .filter(text -> !text.isBlank()));
        }

        private String cell(String column) {
            int at = columns.indexOf(column);
            return at < 0 || at >= cells.length ? "" : cells[at].strip();
        }

        private List<String> parts(String column) {
            return Arrays.stream(cell(column).split("\\|"))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
    }
}
