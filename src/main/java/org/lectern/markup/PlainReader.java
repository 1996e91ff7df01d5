package org.lectern.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.knowledge.Span;

/// Reads text whose Markdown can't be parsed: headings and top-level items by their first characters, everything else
/// as paragraphs, words as written.
final class PlainReader {

    private static final Pattern HEADING = Pattern.compile("(#{1,6}) +");
    private static final Pattern ITEM = Pattern.compile("(?:[-*+]|(?<number>\\d{1,9})[.)]) +");

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphStart = -1;
    private int paragraphEnd = -1;

    PlainReader(String text) {
        this.text = text;
    }

    List<Block> read(int from) {
        int start = from;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            line(start, end);
            start = end + 1;
        }
        closeParagraph();
        return List.copyOf(blocks);
    }

    private void line(int start, int end) {
        Matcher heading = HEADING.matcher(text).region(start, end);
        Matcher item = ITEM.matcher(text).region(start, end);
        if (isBlank(start, end)) {
            closeParagraph();
        } else if (heading.lookingAt()) {
            closeParagraph();
            Prose prose = Prose.verbatim(text, new Span(heading.end(), end));
            blocks.add(new Block.Heading(new Span(start, end), heading.group(1).length(), prose));
        } else if (item.lookingAt()) {
            closeParagraph();
            OptionalInt number = Stream.ofNullable(item.group("number"))
                    .mapToInt(Integer::parseInt)
                    .findFirst();
            Prose prose = Prose.verbatim(text, new Span(item.end(), end));
            blocks.add(new Block.ListItem(new Span(start, end), number, 0, prose, List.of()));
        } else {
            paragraphStart = paragraphStart < 0 ? start : paragraphStart;
            paragraphEnd = end;
        }
    }

    private boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void closeParagraph() {
        if (paragraphStart >= 0) {
            Span span = new Span(paragraphStart, paragraphEnd);
            blocks.add(new Block.Paragraph(span, Prose.verbatim(text, span)));
        }
        paragraphStart = -1;
    }
}
