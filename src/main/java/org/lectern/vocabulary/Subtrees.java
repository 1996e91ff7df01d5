package org.lectern.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.vocabulary.TermTable.Term;

/// The chosen part of a table: its terms by label, and of each the one term right above it. Large vocabularies let a
/// term stand in several places; a facet shows it in one, the first by tree number or by order of the table.
record Subtrees(List<Term> terms, Map<String, String> parentOf) {

    static Subtrees of(TermTable table, List<String> roots) {
        Chooser chooser = new Chooser(table, roots);
        List<Term> terms = table.terms().stream()
                .filter(chooser::isChosen)
                .sorted(Comparator.comparing((Term term) -> term.label().toLowerCase(Locale.ROOT))
                        .thenComparing(Term::code))
                .toList();
        Set<String> codes = new HashSet<>();
        terms.forEach(term -> codes.add(term.code()));
        Map<String, String> parentOf = new HashMap<>();
        for (Term term : terms) {
            chooser.above(term).stream()
                    .filter(code -> codes.contains(code) && !leadsTo(parentOf, code, term.code()))
                    .findFirst()
                    .ifPresent(code -> parentOf.put(term.code(), code));
        }
        return new Subtrees(terms, parentOf);
    }

    Optional<String> parent(String code) {
        return Optional.ofNullable(parentOf.get(code));
    }

    private static boolean leadsTo(Map<String, String> parentOf, String from, String to) {
        Optional<String> at = Optional.of(from);
        while (at.isPresent() && !at.get().equals(to)) {
            at = Optional.ofNullable(parentOf.get(at.get()));
        }
        return at.isPresent();
    }

    /// Decides which terms lie in the wanted subtrees and which stand right above a term.
    private static final class Chooser {
        private final Map<String, String> codeAtPlace = new HashMap<>();
        private final Map<String, Term> byLabel = new HashMap<>();
        private final List<String> wanted = new ArrayList<>();
        private final List<String> unwanted = new ArrayList<>();
        private final Map<String, Boolean> decided = new HashMap<>();

        Chooser(TermTable table, List<String> roots) {
            for (Term term : table.terms()) {
                term.places().forEach(place -> codeAtPlace.put(place, term.code()));
                byLabel.putIfAbsent(term.label().toLowerCase(Locale.ROOT), term);
            }
            for (String root : roots) {
                boolean leftOut = root.startsWith("-");
                (leftOut ? unwanted : wanted).addAll(places(leftOut ? root.substring(1) : root));
            }
        }

        /// A root named by its label or id stands for the places of that term as well.
        private List<String> places(String root) {
            List<String> places = new ArrayList<>(List.of(root.toLowerCase(Locale.ROOT)));
            for (Term term : byLabel.values()) {
                if (term.code().equalsIgnoreCase(root) || term.label().equalsIgnoreCase(root)) {
                    places.add(term.label().toLowerCase(Locale.ROOT));
                    term.places().forEach(place -> places.add(place.toLowerCase(Locale.ROOT)));
                }
            }
            return places;
        }

        boolean isChosen(Term term) {
            if (!term.places().isEmpty()) {
                return term.places().stream().anyMatch(this::isWanted);
            }
            return isBelowWanted(term, new HashSet<>());
        }

        private boolean isWanted(String place) {
            String at = place.toLowerCase(Locale.ROOT);
            return (wanted.isEmpty() || wanted.stream().anyMatch(root -> isAtOrBelow(at, root)))
                    && unwanted.stream().noneMatch(root -> isAtOrBelow(at, root));
        }

        /// "C" is the tree of all numbers that begin with C; "C05" has below it what begins with "C05.".
        private static boolean isAtOrBelow(String place, String root) {
            return place.startsWith(root)
                    && (root.length() == 1 || place.length() == root.length() || place.charAt(root.length()) == '.');
        }

        private boolean isBelowWanted(Term term, Set<String> seen) {
            String label = term.label().toLowerCase(Locale.ROOT);
            Boolean known = decided.get(label);
            if (known != null || !seen.add(label)) {
                return Boolean.TRUE.equals(known);
            }
            boolean out = unwanted.contains(label);
            boolean in = !out && (wanted.isEmpty() || wanted.contains(label) || anyParentWanted(term, seen));
            decided.put(label, in);
            return in;
        }

        private boolean anyParentWanted(Term term, Set<String> seen) {
            return term.parents().stream()
                    .map(parent -> Optional.ofNullable(byLabel.get(parent.toLowerCase(Locale.ROOT))))
                    .anyMatch(parent -> parent.isPresent() && isBelowWanted(parent.get(), seen));
        }

        /// The codes of the terms right above, the preferred one first.
        List<String> above(Term term) {
            if (term.places().isEmpty()) {
                return term.parents().stream()
                        .map(parent -> Optional.ofNullable(byLabel.get(parent.toLowerCase(Locale.ROOT))))
                        .flatMap(Optional::stream)
                        .map(Term::code)
                        .toList();
            }
            return term.places().stream()
                    .filter(place -> isWanted(place) && place.indexOf('.') > 0)
                    .sorted()
                    .map(place -> Optional.ofNullable(codeAtPlace.get(place.substring(0, place.lastIndexOf('.')))))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }
}
