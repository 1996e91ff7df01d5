package org.lectern.vocabulary;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.vocabulary.TermTable.Term;

/// Makes a facet file from a table of MeSH, the Human Phenotype Ontology or the Disease Ontology, so that a librarian
/// of another disease does not start from nothing. The same table and options give the same file, byte for byte.
public final class VocabularyImport {

    private VocabularyImport() {}

    /// What to take from which table.
    ///
    /// @param table the table, tab-separated with a header line
    /// @param facet the facet that its terms become values of
    /// @param title the title of the file
    /// @param roots where the wanted subtrees begin: MeSH tree numbers (`C23.888`), ids or labels; empty for the
    ///              whole table. One that begins with `-` is left out with everything below it
    /// @param taken ids that the library's other facets hold already; a term with such an id gets the name of its
    ///              facet after it
    public record Options(Path table, Facet facet, String title, List<String> roots, Set<String> taken) {

        public Options {
            roots = List.copyOf(roots);
            taken = Set.copyOf(taken);
        }
    }

    /// The concepts of the chosen subtrees, by label.
    ///
    /// @throws IOException  where the file can't be read
    /// @throws TableTrouble where it is no table of terms, or none of its terms is wanted
    public static List<Concept> read(Options options) throws IOException {
        TermTable table = TermTable.read(options.table());
        Subtrees chosen = Subtrees.of(table, options.roots());
        if (chosen.terms().isEmpty()) {
            throw new TableTrouble(options.table() + " has no term "
                    + (options.roots().isEmpty() ? "at all" : "below " + String.join(", ", options.roots()))
                    + "; nothing was made of it.");
        }
        Set<String> labels = new HashSet<>();
        Map<String, String> idOf = ids(chosen.terms(), options);
        chosen.terms().forEach(term -> labels.add(key(NaturalOrder.of(term.label()))));
        List<Concept> concepts = new ArrayList<>();
        for (Term term : chosen.terms()) {
            Optional<String> id = Optional.ofNullable(idOf.get(term.code()));
            id.ifPresent(known -> concepts.add(concept(known, term, chosen, idOf, labels, options.facet())));
        }
        return List.copyOf(concepts);
    }

    /// The facet file as text.
    ///
    /// @throws IOException  where the file can't be read
    /// @throws TableTrouble as [#read(Options)]
    public static String facetFile(Options options) throws IOException {
        String source = String.valueOf(options.table().getFileName());
        return FacetFileWriter.write(options.facet(), options.title(), source, read(options));
    }

    /// An id for every term whose name no earlier one has.
    private static Map<String, String> ids(List<Term> terms, Options options) {
        Map<String, String> idOf = new LinkedHashMap<>();
        Set<String> used = new HashSet<>(options.taken());
        Set<String> names = new HashSet<>();
        for (Term term : terms) {
            String name = NaturalOrder.of(term.label());
            String id = kebab(name);
            if (id.isEmpty() || !names.add(key(name))) {
                continue;
            }
            id = used.contains(id) ? id + "-" + options.facet().code() : id;
            id = used.contains(id) ? id + "-" + kebab(term.code()) : id;
            used.add(id);
            idOf.put(term.code(), id);
        }
        return idOf;
    }

    private static Concept concept(
            String id, Term term, Subtrees chosen, Map<String, String> idOf, Set<String> labels, Facet facet) {
        String name = NaturalOrder.of(term.label());
        Set<String> others = new LinkedHashSet<>();
        addUnlessTaken(term.label(), others, labels);
        for (String synonym : term.synonyms()) {
            addUnlessTaken(NaturalOrder.of(synonym), others, labels);
            addUnlessTaken(synonym, others, labels);
        }
        Optional<String> broader = chosen.parent(term.code())
                .flatMap(code -> Optional.ofNullable(idOf.get(code)))
                .filter(up -> !up.equals(id));
        return new Concept(
                id,
                facet,
                name,
                List.copyOf(others),
                List.of(),
                List.of(),
                broader,
                Optional.empty(),
                List.of(term.identifier()),
                false);
    }

    /// A name that another term of the facet has already would make both ambiguous.
    private static void addUnlessTaken(String label, Set<String> others, Set<String> labels) {
        String key = key(label);
        if (!key.equals("[]") && labels.add(key)) {
            others.add(label);
        }
    }

    private static String key(String label) {
        return Words.of(label).key();
    }

    static String kebab(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                id.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !id.isEmpty()
                    && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        return id.toString().replaceAll("-$", "");
    }
}
