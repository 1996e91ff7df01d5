package org.lectern.library;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.lectern.curation.Decision;
import org.lectern.curation.Draft;
import org.lectern.curation.Drafting;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Statement;

/// Decisions of every kind on whatever stands in a source, by a seed.
final class SomeDecisions {

    private SomeDecisions() {}

    /// Some of the drafts are refused, such as joining the first section to the one before it.
    static void on(Library library, String sourceId, String who, int count, Random random) {
        for (int i = 0; i < count; i++) {
            SourceReading source = library.source(sourceId).orElseThrow();
            library.desk().decide(draft(library, new Drafting(source, who), "reason " + i, random));
        }
    }

    static Draft draft(Library library, Drafting drafting, String reason, Random random) {
        List<SectionReading> sections = drafting.source().sections();
        SectionReading section = sections.get(random.nextInt(sections.size()));
        List<Statement> statements = section.statements();
        if (statements.isEmpty()) {
            return drafting.merge(section, reason);
        }
        Statement statement = statements.get(random.nextInt(statements.size()));
        List<Decision> made = library.desk().decisions();
        return switch (random.nextInt(made.isEmpty() ? 7 : 9)) {
            case 0 -> drafting.addTag(section, "colchicine", reason);
            case 1 -> drafting.dismissTag(section, "colchicine", reason);
            case 2 -> drafting.changeBadge(section, statement, Optional.of(Evidence.OBS), reason);
            case 3 -> drafting.addFlag(section, statement.span(), ClaimKind.CTA, reason);
            case 4 -> drafting.dismissFlags(section, statement, reason);
            case 5 ->
                random.nextBoolean()
                        ? drafting.merge(section, reason)
                        : drafting.split(section, statement.span(), reason);
            case 6 -> drafting.field("issued", List.of("20" + (10 + random.nextInt(10))), reason);
            case 7 -> Drafting.undo(drafting.who(), made.get(random.nextInt(made.size())), reason);
            default -> Drafting.redo(drafting.who(), made.get(random.nextInt(made.size())), reason);
        };
    }
}
