package org.lectern.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.Problem;
import org.lectern.yaml.YamlNode;
import org.lectern.yaml.YamlReader;
import org.lectern.yaml.YamlTrouble;

/// The YAML block at the head of a Markdown file, read as the text that was typed: no number, date or truth value is
/// made of it, and nothing in it can grow beyond what stands there.
///
/// @param metadata keys and values
/// @param end      where the body begins
/// @param problems keys that a librarian must mend
record FrontMatter(Metadata metadata, int end, List<Problem> problems) {

    private static final int LARGEST = 64 << 10;
    private static final String FENCE = "---";

    /// YAML's own end of a document.
    private static final String END = "...";

    /// Whether the text begins with front matter. A line across at the very top is not one: a key must follow.
    static boolean begins(String text) {
        if (!isFence(text, 0, FENCE)) {
            return false;
        }
        int lineStart = lineEnd(text, 0) + 1;
        while (lineStart < text.length()) {
            int lineEnd = lineEnd(text, lineStart);
            String line = text.substring(lineStart, Math.min(lineEnd, lineStart + 200))
                    .strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                return line.equals(FENCE) || line.indexOf(':') > 0 || line.startsWith("{");
            }
            lineStart = lineEnd + 1;
        }
        return false;
    }

    /// The text with quotation marks around the values of its front matter that YAML can't read without them.
    static String quoted(String text) {
        int first = lineEnd(text, 0) + 1;
        int end = fence(text, first);
        return end < 0
                ? text
                : text.substring(0, first) + FrontMatterQuotes.around(text.substring(first, end)) + text.substring(end);
    }

    /// @throws Refusal where it does not end, is too large or too deep, or is not plain YAML
    static FrontMatter read(String text, String where) {
        int first = lineEnd(text, 0) + 1;
        int fence = fence(text, first);
        if (fence < 0) {
            throw new Refusal("front-matter-unclosed", where);
        }
        return parse(text.substring(first, fence), Math.min(lineEnd(text, fence) + 1, text.length()), where);
    }

    /// Where the fence that ends it begins, or -1.
    private static int fence(String text, int first) {
        int lineStart = first;
        while (lineStart < text.length()) {
            int lineEnd = lineEnd(text, lineStart);
            if (isFence(text, lineStart, FENCE) || isFence(text, lineStart, END)) {
                return lineStart;
            }
            lineStart = lineEnd + 1;
        }
        return -1;
    }

    /// Blanks behind a fence are not seen by who types them, and part it from nothing.
    private static boolean isFence(String text, int lineStart, String fence) {
        return text.startsWith(fence, lineStart)
                && text.substring(lineStart + fence.length(), lineEnd(text, lineStart + fence.length()))
                        .isBlank();
    }

    private static int lineEnd(String text, int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline;
    }

    private static FrontMatter parse(String yaml, int end, String where) {
        try {
            return of(new YamlReader(LARGEST).read(yaml), end, where);
        } catch (YamlTrouble trouble) {
            // The fence is line 1 of the file.
            int line = trouble.line() + 1;
            throw switch (trouble.reason()) {
                case TOO_LONG -> new Refusal("front-matter-large", where, LARGEST >> 10);
                case TOO_DEEP -> new Refusal("front-matter-deep", where, line);
                case INDIRECT -> new Refusal("front-matter-anchor", where, line);
                case REPEATED -> new Refusal("front-matter-repeated", where, line);
                case SYNTAX -> new Refusal("front-matter-syntax", where, line);
                case SHAPE -> new Refusal("front-matter-shape", where);
            };
        }
    }

    private static FrontMatter of(YamlNode node, int end, String where) throws YamlTrouble {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, YamlNode> entry :
                node.asMapping("front matter").entries().entrySet()) {
            Optional<List<String>> values = values(entry.getValue());
            if (values.isPresent()) {
                terms.put(entry.getKey(), values.get());
            } else {
                problems.add(Texts.problem("front-matter-nested", Problem.Severity.DEFECT, where, entry.getKey()));
            }
        }
        return new FrontMatter(new Metadata(terms), end, List.copyOf(problems));
    }

    /// The text or texts under a key; empty where it holds keys or lists of its own.
    private static Optional<List<String>> values(YamlNode node) {
        return switch (node) {
            case YamlNode.Text(String value, int _) -> Optional.of(value.isEmpty() ? List.of() : List.of(value));
            case YamlNode.Sequence(List<YamlNode> items, int _)
            when items.stream().allMatch(YamlNode.Text.class::isInstance) ->
                Optional.of(items.stream()
                        .map(YamlNode.Text.class::cast)
                        .map(YamlNode.Text::value)
                        .filter(value -> !value.isEmpty())
                        .toList());
            case YamlNode.Sequence _, YamlNode.Mapping _ -> Optional.empty();
        };
    }
}
