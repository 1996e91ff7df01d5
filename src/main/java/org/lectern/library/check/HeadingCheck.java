package org.lectern.library.check;

import java.util.ArrayList;
import java.util.List;
import org.lectern.knowledge.Section;
import org.lectern.markup.Leaf;
import org.lectern.markup.MarkedText;

/// Headings with nothing below them, and questions that nobody answers.
final class HeadingCheck implements SourceCheck {

    /// A paragraph that was taken for a heading is one only where it is short.
    private static final int LONGEST_LINE = 100;

    @Override
    public List<Finding> check(OpenSource source) {
        List<Finding> found = new ArrayList<>();
        List<Section> sections = source.sections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            boolean parent = i + 1 < sections.size() && sections.get(i + 1).level() > section.level();
            boolean titlesTheSource = i == 0 && sections.size() > 1;
            if (!parent && !titlesTheSource && !section.heading().isEmpty() && !hasBody(source, section)) {
                Flaw flaw = section.title().strip().endsWith("?")
                        ? Flaw.QUESTION_WITHOUT_ANSWER
                        : Flaw.HEADING_WITHOUT_BODY;
                found.add(Finding.at(section.heading().start(), flaw, Excerpt.of(section.title())));
            }
        }
        return found;
    }

    /// A list item that is all title is an item, not a heading; so is the cell of a table.
    private static boolean hasBody(OpenSource source, Section section) {
        List<Leaf> leaves = MarkedText.leavesIn(source.leaves(), section.span());
        if (leaves.isEmpty()) {
            return true;
        }
        Leaf first = leaves.getFirst();
        boolean line = first.kind() == Leaf.Kind.PARAGRAPH
                && section.heading().length() <= LONGEST_LINE
                && !section.topics().getFirst().isBoilerplate();
        boolean headed = first.kind() == Leaf.Kind.HEADING || line;
        int end = section.heading().end();
        return !headed
                || source.text().substring(end, section.span().end()).chars().anyMatch(Character::isLetterOrDigit);
    }
}
