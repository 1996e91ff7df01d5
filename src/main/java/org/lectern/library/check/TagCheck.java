package org.lectern.library.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.Topic;
import org.lectern.knowledge.Vocabulary;
import org.lectern.markup.Leaf;

/// Sections about types, symptoms, tests and treatments in which the vocabulary finds no name at all: either a label is
/// missing or the section says little. A section whose names were found and refused lacks no label.
final class TagCheck implements SourceCheck {

    /// The topics whose sections name, as a rule, a concept of some facet.
    private static final Set<Topic> NAMING = EnumSet.of(
            Topic.TYPES, Topic.SYMPTOMS, Topic.DIAGNOSIS, Topic.TREATMENT, Topic.PROCEDURE, Topic.SUPPLEMENT);

    /// Fewer words than these lead in, or say too little to be found by.
    private static final int FEWEST_WORDS = 12;

    private final boolean hasTerms;

    TagCheck(Vocabulary vocabulary) {
        this.hasTerms = !vocabulary.concepts().isEmpty();
    }

    @Override
    public List<Finding> check(OpenSource source) {
        List<Finding> found = new ArrayList<>();
        List<SectionReading> readings = source.reading().sections();
        for (int i = 0; hasTerms && i < readings.size(); i++) {
            Section section = readings.get(i).section();
            boolean parent =
                    i + 1 < readings.size() && readings.get(i + 1).section().level() > section.level();
            if (!parent && readings.get(i).mentions().isEmpty() && shouldName(source, section)) {
                found.add(Finding.at(section.span().start(), Flaw.UNTAGGED_SECTION, Excerpt.of(section.title())));
            }
        }
        return found;
    }

    private static boolean shouldName(OpenSource source, Section section) {
        return NAMING.contains(section.topics().getFirst())
                && !section.title().strip().endsWith("?")
                && words(source, section) >= FEWEST_WORDS;
    }

    private static int words(OpenSource source, Section section) {
        return source.body(section).stream()
                .map(Leaf::prose)
                .mapToInt(prose -> Folded.words(prose.plain()).size())
                .sum();
    }
}
