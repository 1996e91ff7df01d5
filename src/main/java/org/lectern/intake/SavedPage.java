package org.lectern.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.SourceDocument;
import org.lectern.yaml.YamlText;

/// A page as people save it from the web, turned into canonical Markdown.
///
/// Every letter and digit of the page stands in the body, in the same order; only markup and space are added, and
/// bullets become hyphens. What the page says of itself goes into the front matter as well.
final class SavedPage {

    private final List<PageLine> lines;
    private final List<Role> roles;

    SavedPage(String text) {
        this.lines = PageLines.of(text);
        this.roles = Roles.of(lines);
    }

    SourceDocument document(String id, List<Problem> problems) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        title().ifPresent(title -> terms.put("title", List.of(title)));
        Particulars.of(paragraphs()).forEach((key, value) -> terms.put(key, List.of(value)));
        terms.put("type", List.of("Web page"));
        terms.put("rendition", List.of("converted"));
        String front = frontMatter(terms);
        String text = front + "\n" + PageWriter.write(lines, roles);
        return new SourceDocument(id, new Metadata(terms), text, front.length(), problems);
    }

    private Optional<String> title() {
        int[] levels = Levels.of(lines, roles);
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] == 1) {
                return Optional.of(lines.get(i).text().replaceAll("\\s+", " "));
            }
        }
        return Optional.empty();
    }

    private List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (roles.get(i) == Role.PARAGRAPH) {
                paragraphs.add(lines.get(i).text());
            }
        }
        return paragraphs;
    }

    static String frontMatter(Map<String, List<String>> terms) {
        StringBuilder front = new StringBuilder("---\n");
        terms.forEach((key, values) -> front.append(key)
                .append(": ")
                .append(YamlText.quoted(values.getFirst()))
                .append('\n'));
        return front.append("---\n").toString();
    }
}
