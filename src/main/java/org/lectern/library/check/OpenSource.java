package org.lectern.library.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.markup.Leaf;
import org.lectern.markup.Markdown;
import org.lectern.markup.MarkedText;

/// A source opened for inspection: its sections as read, its words without markup, its lines.
///
/// @param leaves     every stretch of words, in order
/// @param lineStarts where each line of the canonical text begins
record OpenSource(SourceReading reading, List<Leaf> leaves, int[] lineStarts) {

    static OpenSource of(SourceReading reading) {
        String text = reading.document().text();
        int[] lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
        List<Leaf> leaves = Markdown.read(text, reading.document().bodyStart()).leaves();
        return new OpenSource(reading, leaves, lineStarts);
    }

    String id() {
        return reading.document().id();
    }

    String text() {
        return reading.document().text();
    }

    Metadata metadata() {
        return reading.document().metadata();
    }

    List<Section> sections() {
        return reading.sections().stream().map(SectionReading::section).toList();
    }

    /// The words of a section without its heading line; a list item that begins with its title is given whole.
    List<Leaf> body(Section section) {
        return MarkedText.leavesIn(leaves, section.span()).stream()
                .filter(leaf -> leaf.kind() != Leaf.Kind.HEADING)
                .toList();
    }

    /// The line that holds an offset, 1 for the first.
    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
