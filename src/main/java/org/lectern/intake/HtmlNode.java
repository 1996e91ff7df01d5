package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.markup.WordLists;

/// An element of a web page, or a run of text in it (an element without a name).
final class HtmlNode {

    private static final WordLists WORDS = WordLists.load(HtmlNode.class, "html.txt");
    private static final Set<String> BLOCKS = WORDS.list("blocks");
    private static final Set<String> FURNITURE = WORDS.list("furniture");
    private static final Set<String> FURNITURE_ROLES = WORDS.list("furniture roles");
    private static final Set<String> FURNITURE_CLASSES = WORDS.list("furniture classes");

    private final String name;
    private final String text;
    private final Map<String, String> attributes;
    private final List<HtmlNode> children = new ArrayList<>();
    private boolean holdsBlock;

    private HtmlNode(String name, String text, Map<String, String> attributes) {
        this.name = name;
        this.text = text;
        this.attributes = attributes;
    }

    static HtmlNode element(String name, Map<String, String> attributes) {
        return new HtmlNode(name, "", attributes);
    }

    static HtmlNode words(String text) {
        return new HtmlNode("", text, Map.of());
    }

    void add(HtmlNode child) {
        children.add(child);
    }

    void noteBlock() {
        holdsBlock = true;
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    List<HtmlNode> children() {
        return children;
    }

    boolean isText() {
        return name.isEmpty();
    }

    boolean isBlock() {
        return BLOCKS.contains(name);
    }

    /// Whether a block stands anywhere below.
    boolean holdsBlock() {
        return holdsBlock;
    }

    int headingLevel() {
        boolean heading = name.length() == 2 && name.charAt(0) == 'h';
        return heading && name.charAt(1) >= '1' && name.charAt(1) <= '6' ? name.charAt(1) - '0' : 0;
    }

    /// Menus, notices about cookies, footers: what the site sets around every text. A header with the page's own title
    /// is text.
    boolean isFurniture() {
        if (name.equals("body") || name.equals("html") || name.equals("main") || name.equals("article")) {
            return false;
        }
        boolean named = FURNITURE.contains(name)
                || FURNITURE_ROLES.contains(attribute("role"))
                || hasFurnitureClass("class")
                || hasFurnitureClass("id");
        return (named || name.equals("header")) && isBlock() && !holds("h1");
    }

    private boolean hasFurnitureClass(String key) {
        for (String word : attribute(key).split("[^a-z]+")) {
            if (FURNITURE_CLASSES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    boolean holds(String element) {
        for (HtmlNode child : children) {
            if (child.name.equals(element) || child.holds(element)) {
                return true;
            }
        }
        return false;
    }

    /// All words below, as they stand.
    String words() {
        if (isText()) {
            return text;
        }
        StringBuilder all = new StringBuilder();
        children.forEach(child -> all.append(child.words()));
        return all.toString();
    }
}
