package org.lectern.library.check;

import java.util.ArrayList;
import java.util.List;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.Topic;
import org.lectern.markup.Leaf;

/// Lists of questions and answers of which only the answers are left, as when a page folded its questions away.
final class QuestionCheck implements SourceCheck {

    @Override
    public List<Finding> check(OpenSource source) {
        List<Finding> found = new ArrayList<>();
        List<Section> sections = source.sections();
        for (int i = 0; i < sections.size(); ) {
            int end = i + 1;
            if (asks(sections.get(i))) {
                while (end < sections.size()
                        && sections.get(end).level() > sections.get(i).level()) {
                    end++;
                }
                checkList(source, sections.subList(i, end), found);
            }
            i = end;
        }
        return found;
    }

    private static boolean asks(Section section) {
        return section.topics().getFirst() == Topic.FAQ && !section.heading().isEmpty();
    }

    /// Titles below the list's own are taken for questions, whatever their form.
    private static void checkList(OpenSource source, List<Section> list, List<Finding> found) {
        Section head = list.getFirst();
        boolean titled = list.stream()
                .skip(1)
                .anyMatch(section -> !section.heading().isEmpty()
                        && !section.topics().getFirst().isBoilerplate());
        List<Leaf> answers = list.stream()
                .filter(section -> !section.topics().getFirst().isBoilerplate())
                .flatMap(section -> source.body(section).stream())
                .filter(leaf -> !leaf.prose().isBlank())
                .toList();
        boolean asked = head.title().contains("?")
                || answers.stream().anyMatch(leaf -> isQuestion(leaf.prose().plain()));
        if (!titled && !asked && !answers.isEmpty()) {
            found.add(Finding.at(
                    head.heading().start(),
                    Flaw.ANSWERS_WITHOUT_QUESTIONS,
                    Excerpt.of(head.title()),
                    Integer.toString(answers.size())));
        }
    }

    private static boolean isQuestion(String plain) {
        String text = plain.strip();
        boolean marked = text.length() > 1 && text.charAt(0) == 'Q' && !Character.isLetter(text.charAt(1));
        return marked || text.contains("?");
    }
}
