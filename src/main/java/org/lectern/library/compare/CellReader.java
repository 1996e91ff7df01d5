package org.lectern.library.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Statement;
import org.lectern.knowledge.Vocabulary;

/// Gathers what one source says of each concept, statement by statement.
final class CellReader {

    private int flags;
    private int selling;
    private int recommending;
    private int warning;
    private Optional<Evidence> strongest = Optional.empty();
    private final Set<Statement> read = new LinkedHashSet<>();
    private final Set<String> sectionIds = new LinkedHashSet<>();

    private CellReader() {}

    static Map<String, Comparison.Cell> read(SourceReading source, Vocabulary vocabulary, Facet facet, Advice advice) {
        Map<String, CellReader> readers = new LinkedHashMap<>();
        for (SectionReading section : source.sections()) {
            List<Mention> carried = section.mentions().stream()
                    .filter(Mention::isCarried)
                    .filter(mention -> vocabulary
                            .concept(mention.conceptId())
                            .map(Concept::facet)
                            .filter(facet::equals)
                            .isPresent())
                    .toList();
            for (Mention mention : carried) {
                CellReader reader = readers.computeIfAbsent(mention.conceptId(), _ -> new CellReader());
                reader.sectionIds.add(section.section().id());
                statement(section, mention)
                        .ifPresent(statement -> reader.add(
                                statement, statement.span().in(source.document().text()), advice));
            }
        }
        Map<String, Comparison.Cell> cells = new LinkedHashMap<>();
        readers.forEach((concept, reader) -> cells.put(concept, reader.cell()));
        return cells;
    }

    private static Optional<Statement> statement(SectionReading section, Mention mention) {
        return section.statements().stream()
                .filter(statement -> statement.span().contains(mention.words().start()))
                .findFirst();
    }

    private void add(Statement statement, String text, Advice advice) {
        if (!read.add(statement)) {
            return;
        }
        if (statement.isPromotional()) {
            flags++;
            if (isTalkedDown(statement)) {
                warning++;
            } else {
                selling++;
            }
            return;
        }
        switch (advice.of(text)) {
            case RECOMMENDS -> recommending++;
            case WARNS -> warning++;
            case MENTIONS, SELLS, SILENT -> {
                // It counts by its section alone.
            }
        }
        statement
                .evidence()
                .filter(level -> strongest.map(level::isStrongerThan).orElse(true))
                .ifPresent(level -> strongest = Optional.of(level));
    }

    /// A sentence that talks usual care down names what it does not sell.
    private static boolean isTalkedDown(Statement statement) {
        return statement.claims().stream().anyMatch(claim -> claim.kind() == ClaimKind.DISPARAGE);
    }

    private Comparison.Cell cell() {
        Says says = selling > 0
                ? Says.SELLS
                : recommending > warning ? Says.RECOMMENDS : warning > 0 ? Says.WARNS : Says.MENTIONS;
        return new Comparison.Cell(says, strongest, flags, List.copyOf(sectionIds));
    }
}
