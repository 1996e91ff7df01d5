package org.lectern.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.lectern.knowledge.Span;
import org.lectern.ui.text.DisplayText;
import org.lectern.ui.text.Mark;

/// Finds typed text in paragraphs, in any case, also inside words.
final class Finding {

    private Finding() {}

    /// Places in the rest of a source are counted up to here.
    static final int MOST = 1_000;

    /// Every place, none where the text is blank.
    static List<Mark> in(DisplayText text, String typed) {
        return in(text, typed, Integer.MAX_VALUE);
    }

    /// Places of the source outside a section: those behind it first, then those before it.
    static List<Mark> outside(DisplayText source, Span section, String typed) {
        List<Mark> before = new ArrayList<>();
        List<Mark> behind = new ArrayList<>();
        for (Mark mark : in(source, typed, MOST)) {
            if (mark.span().start() >= section.end()) {
                behind.add(mark);
            } else if (mark.span().start() < section.start()) {
                before.add(mark);
            }
        }
        behind.addAll(before);
        return behind;
    }

    private static List<Mark> in(DisplayText text, String typed, int most) {
        if (typed.isBlank()) {
            return List.of();
        }
        List<Mark> found = new ArrayList<>();
        for (DisplayText.Paragraph paragraph : text.paragraphs()) {
            String shown = paragraph.text();
            int at = 0;
            while (found.size() < most && at + typed.length() <= shown.length()) {
                boolean there = shown.regionMatches(true, at, typed, 0, typed.length());
                if (there) {
                    found.add(new Mark.OfMatch(paragraph.canonical(new Span(at, at + typed.length()))));
                }
                at += there ? typed.length() : 1;
            }
        }
        // Words shown for a longer stretch of the text all stand for the whole of it.
        return found.stream().distinct().toList();
    }
}
