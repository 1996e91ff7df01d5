package org.lectern.intake;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.lectern.markup.WordLists;

/// What the elements of a web page are to its text: which stand on lines of their own, which are not shown, which
/// only lead through the site. Costs grow with the page, however deep it nests.
final class HtmlParts {

    private static final WordLists WORDS = WordLists.load(HtmlParts.class, "html.txt");
    private static final Set<String> DROPPED = WORDS.list("dropped");
    private static final Set<String> BLOCKS = WORDS.list("blocks");
    private static final Set<String> FURNITURE = WORDS.list("furniture");
    private static final Set<String> FURNITURE_ROLES = WORDS.list("furniture roles");
    private static final Set<String> FURNITURE_CLASSES = WORDS.list("furniture classes");
    private static final Set<String> WHOLES = Set.of("html", "body", "main", "article");
    private static final String ANY_HEADING = "h1, h2, h3, h4, h5, h6";
    private static final Set<String> HEADINGS = Set.of(ANY_HEADING.split(", "));
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");
    private static final Set<String> ARRANGED = Set.of("h1", "h2", "h3", "h4", "table", "form", "nav");

    /// Control characters and halves of a character, which a page can write by number.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\s]]");

    private final Set<Element> aboveBlocks;
    private final Set<Element> aboveTitles;
    private final Set<Element> aboveArranged;

    HtmlParts(Document page) {
        this.aboveBlocks = above(page, this::isBlock);
        this.aboveTitles = above(page, element -> element.nameIs("h1"));
        this.aboveArranged = above(page, element -> ARRANGED.contains(element.normalName()));
    }

    private static Set<Element> above(Document page, Predicate<Element> kind) {
        Set<Element> above = Collections.newSetFromMap(new IdentityHashMap<>());
        page.stream().filter(kind).forEach(element -> {
            @Nullable Element parent = element.parent();
            while (parent != null && above.add(parent)) {
                parent = parent.parent();
            }
        });
        return above;
    }

    /// All words of a text or below an element, as they stand; what nobody can see is blank.
    static String words(Node node) {
        String words = switch (node) {
            case TextNode text -> text.getWholeText();
            case Element element -> element.wholeText();
            default -> "";
        };
        return UNSEEN.matcher(words).replaceAll(" ");
    }

    /// Whether nobody sees it, nor what it holds.
    static boolean isDropped(Element element) {
        return DROPPED.contains(element.normalName()) || element.hasAttr("hidden");
    }

    boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /// Whether a block stands anywhere below.
    boolean holdsBlock(Element element) {
        return aboveBlocks.contains(element);
    }

    /// Whether headings, tables or forms stand anywhere below.
    boolean holdsArranged(Element element) {
        return aboveArranged.contains(element);
    }

    /// Menus, notices about cookies, footers: what the site sets around every text. A header with the page's own
    /// title is text, and so is a heading by itself.
    boolean isFurniture(Element element) {
        String name = element.normalName();
        if (WHOLES.contains(name) || HEADINGS.contains(name)) {
            return false;
        }
        boolean named = FURNITURE.contains(name)
                || FURNITURE_ROLES.contains(element.attr("role"))
                || furnitureWord(element.className()).isPresent()
                || hasFurnitureId(element);
        return (named || name.equals("header")) && isBlock(element) && !aboveTitles.contains(element);
    }

    /// An id that is made of the heading below says what the text is about.
    private static boolean hasFurnitureId(Element element) {
        Optional<String> word = furnitureWord(element.id());
        if (word.isEmpty()) {
            return false;
        }
        @Nullable Element heading = element.selectFirst(ANY_HEADING);
        String title = heading == null ? "" : words(heading).toLowerCase(Locale.ROOT);
        return !List.of(BETWEEN_WORDS.split(title)).contains(word.get());
    }

    /// The word of a site that a class or id is, begins with or ends in; inside a longer name it is one of the text's.
    private static Optional<String> furnitureWord(String names) {
        for (String name : names.split("\\s+")) {
            List<String> words = BETWEEN_WORDS
                    .splitAsStream(name)
                    .filter(word -> !word.isEmpty())
                    .toList();
            if (!words.isEmpty() && FURNITURE_CLASSES.contains(words.getFirst())) {
                return Optional.of(words.getFirst());
            }
            if (!words.isEmpty() && FURNITURE_CLASSES.contains(words.getLast())) {
                return Optional.of(words.getLast());
            }
        }
        return Optional.empty();
    }
}
