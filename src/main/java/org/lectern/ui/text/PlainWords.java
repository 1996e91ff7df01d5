package org.lectern.ui.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a stretch of Markdown on one line, without its markup. A stretch may begin or end inside an emphasis,
/// of which it then holds one half; a sign that is none (CRP > 10, HLA-B*27, IL_6) stays.
public final class PlainWords {

    /// At the very beginning a sign before a number is a comparison.
    private static final Pattern LINE_MARK =
            Pattern.compile("(?m)^(?!\\A[-+>]\\s?\\d)(?:[ \\t]*+(?:>|(?:#{1,6}+|[-*+])(?=\\s)))++");

    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^[ \\t]*+\\|.*+$");
    private static final Pattern TABLE_RULER = Pattern.compile("(?m)^[-| :]++$");

    private static final String ESCAPED = "\\\\(?<escaped>\\p{Punct})";
    private static final String ENTITY = "&(?<entity>amp|lt|gt|quot|nbsp);";
    private static final String LINK = "!?\\[(?<label>[^\\[\\]]{0,2000}+)]\\([^()\\s]{0,2000}+\\)";
    private static final String CODE = "`++";
    private static final String STRONG = "(?:\\*{2,}+|(?<![\\p{L}\\p{N}_])_{2,}+|_{2,}+(?![\\p{L}\\p{N}_]))";
    private static final String EMPHASIS = "(?<![\\p{L}\\p{N}*_])(?<sign>[*_])(?=\\S)(?<stressed>[^*_]{1,2000}+)"
            + "(?<=\\S)\\k<sign>(?![\\p{L}\\p{N}*_])";

    /// Half of an emphasis stands at a letter: before a number it is part of a name.
    private static final String HALF = "(?<![^\\s(])[*_](?=\\p{L})|(?<=\\p{L})[*_](?=[\\s.,;:!?)]|$)";

    private static final Pattern MARKUP =
            Pattern.compile(String.join("|", ESCAPED, ENTITY, LINK, CODE, STRONG, EMPHASIS, HALF));

    private PlainWords() {}

    public static String of(String markdown) {
        String lines = LINE_MARK.matcher(markdown).replaceAll("");
        String rows = TABLE_ROW
                .matcher(lines)
                .replaceAll(row -> TABLE_RULER.matcher(row.group()).matches()
                        ? ""
                        : Matcher.quoteReplacement(row.group().replace('|', ' ')));
        return words(rows).replaceAll("\\s+", " ").strip();
    }

    private static String words(String markdown) {
        return MARKUP.matcher(markdown).replaceAll(mark -> Matcher.quoteReplacement(words(mark)));
    }

    private static String words(MatchResult mark) {
        if (mark.group("escaped") != null) {
            return mark.group("escaped");
        }
        if (mark.group("entity") != null) {
            return sign(mark.group("entity"));
        }
        if (mark.group("label") != null) {
            return words(mark.group("label"));
        }
        return mark.group("stressed") == null ? "" : words(mark.group("stressed"));
    }

    private static String sign(String entity) {
        return switch (entity) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            default -> " ";
        };
    }
}
