package org.lectern.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.knowledge.Span;
import org.lectern.ui.text.DisplayText;
import org.lectern.ui.text.Mark;

/// Finds typed text in paragraphs, in any case, also inside words.
final class Finding {

    private Finding() {}

    static List<Mark> in(DisplayText text, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        List<Mark> found = new ArrayList<>();
        for (DisplayText.Paragraph paragraph : text.paragraphs()) {
            String shown = paragraph.text().toLowerCase(Locale.ROOT);
            if (shown.length() != paragraph.text().length()) {
                continue;
            }
            int at = shown.indexOf(wanted);
            while (at >= 0) {
                found.add(new Mark.OfMatch(paragraph.canonical(new Span(at, at + wanted.length()))));
                at = shown.indexOf(wanted, at + wanted.length());
            }
        }
        return found;
    }
}
