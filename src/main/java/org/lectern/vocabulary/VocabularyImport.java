package org.lectern.vocabulary;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.lectern.knowledge.Vocabulary;
import org.lectern.vocabulary.TermTable.Term;

/// Makes a facet file from a table of MeSH, the Human Phenotype Ontology or the Disease Ontology, so that a librarian
/// of another disease does not start from nothing. The same table and options give the same file, byte for byte.
public final class VocabularyImport {

    /// The key of a name without letters and digits.
    private static final String NO_WORDS = "[]";

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

    /// What was made of a table.
    ///
    /// @param concepts those of the chosen subtrees, by label
    /// @param leftOut  names that were left to another term, which has them too
    public record Made(Options options, List<Concept> concepts, List<String> leftOut) {

        public Made {
            concepts = List.copyOf(concepts);
            leftOut = List.copyOf(leftOut);
        }

        /// The facet file as text.
        public String file() {
            String source = String.valueOf(options.table().getFileName());
            return FacetFileWriter.write(options.facet(), options.title(), source, concepts);
        }

        /// How many concepts stand above each other at most, the lowest counted too.
        public int levels() {
            Vocabulary vocabulary = new Vocabulary(concepts);
            return concepts.stream()
                    .mapToInt(concept -> vocabulary.path(concept.id()).size())
                    .max()
                    .orElse(0);
        }
    }

    /// Takes the terms of the chosen subtrees.
    ///
    /// @throws IOException  where the file can't be read
    /// @throws TableTrouble where it is no table of terms, or does not hold what is wanted
    public static Made make(Options options) throws IOException {
        TermTable table = TermTable.read(options.table());
        if (!options.roots().isEmpty() && !table.terms().isEmpty() && table.isFlat()) {
            throw new TableTrouble(options.table() + " does not say what lies below "
                    + String.join(", ", options.roots())
                    + ", for none of its terms has tree numbers or parents; add a column 'tree_numbers' or 'parents',"
                    + " or take the whole table without --root.");
        }
        Subtrees chosen = Subtrees.of(table, options.roots());
        if (chosen.terms().isEmpty()) {
            throw new TableTrouble(options.table() + " has no term "
                    + (options.roots().isEmpty() ? "at all" : "below " + String.join(", ", options.roots()))
                    + "; nothing was made of it.");
        }
        Map<String, String> idOf = ids(chosen.terms(), options);
        Names names = new Names();
        chosen.terms().forEach(term -> names.claim(NaturalOrder.of(term.label()), term));
        List<Concept> concepts = new ArrayList<>();
        for (Term term : chosen.terms()) {
            Optional<String> id = Optional.ofNullable(idOf.get(term.code()));
            id.ifPresent(known -> concepts.add(concept(known, term, chosen, idOf, names, options.facet())));
        }
        return new Made(options, concepts, List.copyOf(names.leftOut));
    }

    /// Which term has which name: one that two of a facet claim would make both ambiguous, and stays with the first.
    private static final class Names {
        private final Map<String, String> codeOf = new HashMap<>();
        private final Set<String> leftOut = new LinkedHashSet<>();

        /// True where the name is new.
        boolean claim(String label, Term term) {
            String key = key(label);
            if (key.equals(NO_WORDS)) {
                return false;
            }
            String first = codeOf.putIfAbsent(key, term.code());
            if (first != null && !first.equals(term.code())) {
                leftOut.add(label);
            }
            return first == null;
        }
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
            String id, Term term, Subtrees chosen, Map<String, String> idOf, Names names, Facet facet) {
        String name = NaturalOrder.of(term.label());
        Set<String> others = new LinkedHashSet<>();
        add(term.label(), term, others, names);
        for (String synonym : term.synonyms()) {
            add(NaturalOrder.of(synonym), term, others, names);
            add(synonym, term, others, names);
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

    private static void add(String label, Term term, Set<String> others, Names names) {
        if (names.claim(label, term)) {
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
