package org.lectern.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.SourceDocument;

/// A web page saved with its tags, turned into canonical Markdown. jsoup reads the tags as browsers do, by the HTML
/// standard, also those that stay open or close nothing. Every word that a reader of the page could see stays, in
/// the order in which it is shown; scripts, styles and pictures go.
final class HtmlPage {

    /// Keys of the front matter, by the names under which pages and journals put them into their head.
    private static final Map<String, List<String>> META = meta();

    private static final String TEXT_TITLE = "title of the text";

    /// Elements nested deeper than this stay flat, so that nothing that walks down the page runs out of stack.
    private static final int DEEPEST = 256;

    /// The longest name of a tag; jsoup's work grows with the square of it.
    private static final int LONGEST_NAME = 1 << 16;

    private final String where;
    private final Document page;
    private final Map<String, String> head = new LinkedHashMap<>();

    HtmlPage(String text, String where) {
        this.where = where;
        this.page = read(text, where);
        page.stream().forEach(this::head);
    }

    /// Where tags nest deeper than allowed and cross as well, jsoup 1.24.1 may lose count of what is open.
    private static Document read(String text, String where) {
        if (hasEndlessName(text)) {
            throw new Refusal("page-tangled", where);
        }
        try {
            return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(text, "");
        } catch (RuntimeException lostCount) {
            throw new Refusal("page-tangled", where);
        }
    }

    private static boolean hasEndlessName(String text) {
        int tag = text.indexOf('<');
        while (tag >= 0) {
            int end = tag + (text.startsWith("/", tag + 1) ? 2 : 1);
            boolean named = end < text.length() && Character.isLetter(text.charAt(end));
            while (named && end < text.length() && " \t\n\f/>".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            if (end - tag > LONGEST_NAME) {
                return true;
            }
            tag = text.indexOf('<', end);
        }
        return false;
    }

    private static Map<String, List<String>> meta() {
        Map<String, List<String>> meta = new LinkedHashMap<>();
        meta.put("creator", List.of("citation_author", "dc.creator", "author", "article:author"));
        meta.put("publisher", List.of("citation_journal_title", "dc.publisher", "og:site_name"));
        meta.put("issued", List.of("citation_publication_date", "dc.date", "article:published_time"));
        meta.put("modified", List.of("article:modified_time", "last-modified"));
        meta.put("identifier", List.of("citation_doi", "dc.identifier"));
        return meta;
    }

    static boolean is(String text, String name) {
        String start = text.substring(0, Math.min(text.length(), 2000)).strip().toLowerCase(Locale.ROOT);
        String lower = name.toLowerCase(Locale.ROOT);
        boolean named = lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
        return start.startsWith("<!doctype html") || start.startsWith("<html") || named && start.contains("<");
    }

    SourceDocument document(String id, List<Problem> problems) {
        HtmlWriter writer = HtmlWriter.of(page);
        if (writer.markdown().isBlank()) {
            throw new Refusal("empty-file", where);
        }
        Map<String, List<String>> terms = new LinkedHashMap<>();
        title().ifPresent(title -> terms.put("title", List.of(title)));
        META.forEach((key, names) -> value(key, names).ifPresent(value -> terms.put(key, List.of(value))));
        Particulars.of(writer.paragraphs()).forEach((key, value) -> terms.putIfAbsent(key, List.of(value)));
        terms.put("type", List.of("Web page"));
        terms.put("rendition", List.of("converted"));
        String front = SavedPage.frontMatter(terms);
        return new SourceDocument(id, new Metadata(terms), front + "\n" + writer.markdown(), front.length(), problems);
    }

    private Optional<String> title() {
        String heading = head.getOrDefault(TEXT_TITLE, head.getOrDefault("h1", ""));
        String title = oneLine(heading.isBlank() ? head.getOrDefault("title", "") : heading);
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }

    private Optional<String> value(String key, List<String> names) {
        for (String name : names) {
            String value = oneLine(head.getOrDefault(name, ""));
            boolean dated = key.equals("issued") || key.equals("modified");
            Optional<String> read =
                    dated ? Particulars.date(value.replace('/', '-').replace('T', ' ')) : Optional.of(value);
            if (read.isPresent() && !read.get().isEmpty()) {
                return read;
            }
        }
        return Optional.empty();
    }

    private void head(Element element) {
        switch (element.normalName()) {
            case "meta" -> {
                String name = element.attr("name") + element.attr("property");
                head.putIfAbsent(name.toLowerCase(Locale.ROOT), element.attr("content"));
            }
            case "title" -> head.computeIfAbsent("title", _ -> HtmlParts.words(element));
            case "h1" -> head.computeIfAbsent(inText(element) ? TEXT_TITLE : "h1", _ -> HtmlParts.words(element));
            default -> {}
        }
    }

    /// A site may set its own name above that of the text.
    private static boolean inText(Element heading) {
        return heading.closest("main, article") != null;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
