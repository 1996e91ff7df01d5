package org.lectern.section;

import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Topic;
import org.lectern.markup.Leaf;
import org.lectern.markup.Mark;
import org.lectern.markup.MarkedText;

/// Gathers for each section what its topic is judged by: its words of title, its text, where it stands in the source.
final class SectionTopics {

    private static final int SLIGHT = 60;
    private static final int MOST_PARTS = 12;

    /// So many characters tell what a section is about; more would cost time and tell nothing else.
    private static final int MOST_JUDGED = 20_000;

    /// So much of a title tells what its parts are about. It is asked for each of them, and a page may have an endless
    /// line for a title.
    private static final int MOST_OF_TITLE = 1_000;

    private final SourceDocument document;
    private final List<Leaf> leaves;
    private final List<Part> parts;
    private final int opening;

    SectionTopics(SourceDocument document, List<Leaf> leaves, List<Part> parts) {
        this.document = document;
        this.leaves = leaves;
        this.parts = parts;
        this.opening = opening();
    }

    /// @param own   what stands in the section itself
    /// @param trail the sections above it, outermost first
    List<Topic> of(int index, List<Leaf> own, List<Section> trail) {
        Part part = parts.get(index);
        if (part.topic().isPresent()) {
            return List.of(part.topic().get());
        }
        Optional<Section> parent = trail.isEmpty() ? Optional.empty() : Optional.of(trail.getLast());
        boolean belowTitle =
                parent.filter(above -> above.level() == 0 && isTitle(above)).isPresent();
        Optional<Topic> announced =
                parent.filter(_ -> belowTitle && part.item()).flatMap(this::announced);
        List<Topic> above = (asks(part, own) ? Optional.of(Topic.FAQ) : announced)
                .map(List::of)
                .or(() -> parent.map(belowTitle ? SectionTopics::ofPage : SectionTopics::passedOn))
                .orElse(List.of());
        String titled = part.title().isEmpty() ? cueTitle(own, part, index) : part.title();
        boolean opens = index == opening;
        boolean announces = part.title().isEmpty() && !titled.isEmpty();
        TopicRules.Place place = opens
                ? TopicRules.Place.OPENING
                : announced.isPresent() || parent.isPresent() && !belowTitle && !announces && part.item()
                        ? TopicRules.Place.ITEM
                        : TopicRules.Place.OTHER;
        boolean named = opens || !part.title().isEmpty();
        String alone = words(own);
        String body = opens ? alone : body(part, alone, index);
        return isMenu(part, own)
                ? List.of(Topic.NAVIGATION)
                : TopicRules.topics(new TopicRules.Question(titled, body, alone, named, place, above));
    }

    /// What the list right below the page's title is about, by the line that ends in a colon above it, or by the line
    /// above that, which may be a heading in all but name.
    private Optional<Topic> announced(Section page) {
        List<String> lines = MarkedText.leavesIn(leaves, page.span()).stream()
                .filter(leaf -> leaf.kind() != Leaf.Kind.HEADING)
                .map(leaf -> leaf.prose().plain().strip())
                .filter(plain -> !plain.isEmpty())
                .toList();
        if (lines.isEmpty() || !lines.getLast().endsWith(":")) {
            return Optional.empty();
        }
        String label = lines.size() > 1 ? lines.get(lines.size() - 2) : "";
        boolean heads = !label.isEmpty()
                && label.length() < SLIGHT
                && Character.isLetterOrDigit(label.charAt(label.length() - 1));
        return TopicRules.ofAnnounced((heads ? label + ". " : "") + head(lines.getLast()));
    }

    /// `Q: Is it rare?` above `A: …` is one of a list of questions, whatever heads the list; the question of a study
    /// has findings below it.
    private static boolean asks(Part part, List<Leaf> own) {
        return !part.title().isEmpty()
                && own.size() > 1
                && Titles.asks(own.getFirst().prose().plain())
                && Titles.answers(own.get(1).prose().plain());
    }

    /// Nothing but links and words about the page, below no title that speaks of anything else.
    private static boolean isMenu(Part part, List<Leaf> own) {
        List<Leaf> words = own.stream()
                .filter(leaf ->
                        leaf.kind() != Leaf.Kind.HEADING && !leaf.prose().isBlank())
                .filter(leaf -> !leaf.prose().plain().strip().equals(part.title()))
                .toList();
        return TopicRules.saysNothing(part.title())
                && words.stream().anyMatch(SectionTopics::isLinks)
                && words.stream()
                        .allMatch(leaf -> isLinks(leaf)
                                || Boilerplate.of(leaf.prose().plain())
                                        .filter(Topic.NAVIGATION::equals)
                                        .isPresent());
    }

    /// Words all of which lead elsewhere, signs between them aside.
    private static boolean isLinks(Leaf leaf) {
        String plain = leaf.prose().plain();
        List<Span> links = leaf.prose().marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.LINK)
                .map(Mark::span)
                .toList();
        int at = 0;
        for (Span link : links) {
            if (link.start() >= at && !hasNoWords(plain, at, link.start())) {
                return false;
            }
            at = Math.max(at, link.end());
        }
        return !links.isEmpty() && hasNoWords(plain, at, plain.length());
    }

    private static boolean hasNoWords(String plain, int from, int to) {
        return plain.substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
    }

    /// The text by which a section is judged: its own, or with that of its parts where it is next to nothing.
    private String body(Part part, String alone, int index) {
        if (alone.length() >= SLIGHT) {
            return alone;
        }
        int last = index + 1;
        while (last < parts.size() && parts.get(last).depth() > part.depth() && last - index <= MOST_PARTS) {
            last++;
        }
        int end =
                last < parts.size() ? parts.get(last).start() : document.text().length();
        return words(MarkedText.leavesIn(leaves, new Span(part.start(), end)));
    }

    private static String words(List<Leaf> leaves) {
        StringBuilder words = new StringBuilder();
        for (Leaf leaf : leaves) {
            if (leaf.kind() != Leaf.Kind.HEADING && words.length() < MOST_JUDGED) {
                String plain = leaf.prose().plain();
                words.append(plain, 0, Math.min(plain.length(), MOST_JUDGED)).append(' ');
            }
        }
        return words.toString();
    }

    /// The first section that is not of the page's frame.
    private int opening() {
        int first = 0;
        while (first + 1 < parts.size()
                && (parts.get(first).topic().isPresent()
                        || isMenu(parts.get(first), MarkedText.leavesIn(leaves, span(first))))) {
            first++;
        }
        return first;
    }

    private Span span(int part) {
        int end = part + 1 < parts.size()
                ? parts.get(part + 1).start()
                : document.text().length();
        return new Span(parts.get(part).start(), Math.max(end, parts.get(part).start()));
    }

    /// A page of questions is about questions in all its parts, and one that counts things (`Nine exercises`) about
    /// those; any other leaves each part to its own title.
    private static List<Topic> ofPage(Section page) {
        return TopicRules.ofCounted(head(page.title())).stream().toList();
    }

    /// What the parts of a section are about by birth: its topics, where its title names them; else the first alone.
    private static List<Topic> passedOn(Section section) {
        Topic first = section.topics().getFirst();
        String title = head(section.title());
        if (first == Topic.FAQ) {
            return section.topics();
        }
        boolean names = TopicRules.names(title, first);
        return section.topics().stream()
                .filter(topic -> topic == first || (names && TopicRules.names(title, topic)))
                .toList();
    }

    private static String head(String title) {
        return title.substring(0, Math.min(title.length(), MOST_OF_TITLE));
    }

    /// What stands for the title of an untitled section: its announcement, if it has one, and the names of what it
    /// announces.
    private String cueTitle(List<Leaf> own, Part part, int index) {
        if (index == opening) {
            return document.metadata().first("title").orElse("");
        }
        StringBuilder words = new StringBuilder();
        for (int next = index + 1;
                next < parts.size() && parts.get(next).depth() > part.depth() && words.length() < MOST_JUDGED;
                next++) {
            words.append(parts.get(next).title()).append(". ");
        }
        if (words.isEmpty()) {
            own.stream()
                    .map(leaf -> leaf.prose().plain().strip())
                    .filter(plain -> plain.endsWith(":"))
                    .forEach(plain -> words.append(plain).append(' '));
        }
        return words.toString();
    }

    /// The section that bears the source's title tells nothing of what its parts are about.
    private boolean isTitle(Section section) {
        return section.title().equals(document.title())
                || parts.get(opening).heading().equals(section.heading());
    }
}
