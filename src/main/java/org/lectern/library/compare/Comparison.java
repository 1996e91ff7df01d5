package org.lectern.library.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.library.Library;
import org.lectern.library.SourceSummary;
import org.lectern.task.Progress;

/// The concepts of one facet by the sources of a library: who recommends, mentions, warns, sells, and who is silent.
/// What names a narrower concept also counts for the broader one. It is read off the words of single statements; what a
/// source means on the whole, its passages tell.
///
/// @param facet   whose concepts
/// @param sources the columns
/// @param rows    one for each concept that any source carries, the best agreed on first
public record Comparison(Facet facet, List<SourceSummary> sources, List<Row> rows) {

    public Comparison {
        sources = List.copyOf(sources);
        rows = List.copyOf(rows);
    }

    /// What the sources say of one concept.
    ///
    /// @param cells one for each source, in their order
    public record Row(Concept concept, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /// How many sources say anything of it.
        public int speaking() {
            return (int)
                    cells.stream().filter(cell -> cell.says() != Says.SILENT).count();
        }

        /// How many sources say the same of it; of several such groups, the largest.
        public int agreeing() {
            Map<Says, Integer> counts = new EnumMap<>(Says.class);
            cells.stream()
                    .filter(cell -> cell.says() != Says.SILENT)
                    .forEach(cell -> counts.merge(cell.says(), 1, Integer::sum));
            return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }

    /// What one source says of one concept.
    ///
    /// @param says       in one word
    /// @param strongest  the strongest support that a statement which names it shows
    /// @param flags      how many statements that name it are flagged as promotional
    /// @param sectionIds the sections that carry it, in the order of the text
    public record Cell(Says says, Optional<Evidence> strongest, int flags, List<String> sectionIds) {

        public static final Cell SILENT = new Cell(Says.SILENT, Optional.empty(), 0, List.of());

        public Cell {
            sectionIds = List.copyOf(sectionIds);
        }
    }

    /// Most sources agreed first, then fewest that say otherwise, then by name.
    public static final Comparator<Row> BY_AGREEMENT = Comparator.comparingInt(Row::agreeing)
            .reversed()
            .thenComparingInt(row -> row.speaking() - row.agreeing())
            .thenComparing(row -> row.concept().prefLabel());

    /// Most sources that say otherwise first.
    public static final Comparator<Row> BY_DISPUTE = Comparator.<Row>comparingInt(
                    row -> row.speaking() - row.agreeing())
            .reversed()
            .thenComparing(BY_AGREEMENT);

    public static final Comparator<Row> BY_NAME =
            Comparator.comparing(row -> row.concept().prefLabel());

    /// The source whose word on a concept to read against another's: one that says something else, before one that says
    /// the same, before one that is silent.
    public Optional<Integer> counterpart(Row row, int source) {
        Says said = row.cells().get(source).says();
        return IntStream.range(0, sources.size())
                .filter(other -> other != source)
                .boxed()
                .min(Comparator.comparingInt(other -> {
                    Says says = row.cells().get(other).says();
                    return says == Says.SILENT ? 2 : says == said ? 1 : 0;
                }));
    }

    public Comparison sorted(Comparator<Row> order) {
        return new Comparison(facet, sources, rows.stream().sorted(order).toList());
    }

    /// Reads every source of the library once.
    public static Comparison of(Library library, Facet facet, Progress progress) {
        Advice advice = new Advice(AdviceRules.load());
        List<SourceSummary> sources = library.sources();
        Map<String, List<Cell>> rows = new TreeMap<>();
        for (int column = 0; column < sources.size(); column++) {
            progress.stopIfCancelled();
            progress.at(column, sources.size(), sources.get(column).title());
            int at = column;
            library.source(sources.get(column).id())
                    .map(source -> new SourceCells(source, library.vocabulary(), facet, advice).read())
                    .orElse(Map.of())
                    .forEach((concept, cell) -> rows.computeIfAbsent(concept, _ -> silence(sources.size()))
                            .set(at, cell));
        }
        List<Row> all = new ArrayList<>();
        rows.forEach(
                (id, cells) -> library.vocabulary().concept(id).ifPresent(concept -> all.add(new Row(concept, cells))));
        return new Comparison(facet, sources, all).sorted(BY_AGREEMENT);
    }

    private static List<Cell> silence(int columns) {
        return new ArrayList<>(Collections.nCopies(columns, Cell.SILENT));
    }
}
