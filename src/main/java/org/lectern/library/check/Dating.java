package org.lectern.library.check;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells a date by which a page says when it was published, reviewed or changed from a date that it only speaks of, and
/// from one that it plans for.
final class Dating {

    /// Words before a date further away than this are about something else.
    private static final int REACH = 60;

    private static final Pattern SENTENCE_END = Pattern.compile("[.;!?](?=\\s)");

    private final Pattern said;
    private final Pattern planned;

    Dating(CheckWords words) {
        this.said = Pattern.compile(
                "\\b" + any(words.datedBy())
                        + "(?: (?:online|date|by [^;:]{1,40}?,?))?(?: (?:on|at|in))?\\s*[:–-]?\\s*$",
                Pattern.CASE_INSENSITIVE);
        this.planned = Pattern.compile("\\b" + any(words.plannedBy()) + "\\b", Pattern.CASE_INSENSITIVE);
    }

    private static String any(Set<String> words) {
        return words.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /// Whether the date that begins at a place of the text is one that the page gives itself.
    boolean isOfPage(String text, int start) {
        String[] sentences = SENTENCE_END.split(text.substring(Math.max(0, start - REACH), start), -1);
        String before = sentences[sentences.length - 1];
        return said.matcher(before).find() && !planned.matcher(before).find();
    }
}
