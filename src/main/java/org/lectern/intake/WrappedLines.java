package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Joins text again that was broken at a fixed width, which shows in lines that end just where the first word of the
/// next no longer fits. The width is the one at which most lines end so: a title, an address or a paragraph that was
/// never broken may be longer, and stays by itself.
final class WrappedLines {

    private static final int NARROWEST = 50;
    private static final int WIDEST = 100;
    private static final int FEWEST_BREAKS = 4;
    private static final int NONE = 0;

    private final List<PageLine> lines;
    private final int width;

    private WrappedLines(List<PageLine> lines) {
        this.lines = lines;
        this.width = wrapWidth();
    }

    static List<PageLine> joined(List<PageLine> lines) {
        WrappedLines wrapped = new WrappedLines(lines);
        return wrapped.width == NONE ? lines : wrapped.join();
    }

    private List<PageLine> join() {
        List<PageLine> firsts = new ArrayList<>();
        List<StringBuilder> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (i > 0 && goesOn(i)) {
                StringBuilder before = texts.getLast();
                before.append(hyphenates(before, line) ? "" : " ").append(line.text());
            } else {
                firsts.add(line);
                texts.add(new StringBuilder(line.text()));
            }
        }
        return IntStream.range(0, firsts.size())
                .mapToObj(i -> firsts.get(i).with(texts.get(i).toString()))
                .toList();
    }

    private boolean goesOn(int i) {
        PageLine above = lines.get(i - 1);
        boolean full = width(above) * 2 >= width && !above.text().endsWith(":");
        boolean broken = overflows(i, width) || (startsSmall(lines.get(i)) && full);
        return continues(i) && width(above) <= width && broken && !isHeading(i);
    }

    /// Behind the end of a sentence that happens to fill its line: a title or a question with room for more words.
    private boolean isHeading(int i) {
        String text = lines.get(i).text();
        boolean roomLeft = i + 1 < lines.size() && !overflows(i + 1, width);
        return roomLeft
                && Sentences.endsLikeSentence(lines.get(i - 1).text())
                && (Shape.couldBeHeading(text) || Shape.isQuestion(text));
    }

    /// The width at which most lines end because the next word no longer fits; none where too few do, or where those
    /// that follow do not go on with the sentence.
    private int wrapWidth() {
        int[] full = new int[WIDEST + 1];
        for (int i = 1; i < lines.size(); i++) {
            int widest = Math.min(WIDEST, width(lines.get(i - 1)) + firstWord(lines.get(i)));
            for (int at = Math.max(NARROWEST, width(lines.get(i - 1))); continues(i) && at <= widest; at++) {
                full[at]++;
            }
        }
        int best = NARROWEST;
        for (int at = NARROWEST; at <= WIDEST; at++) {
            best = full[at] > full[best] ? at : best;
        }
        return full[best] >= FEWEST_BREAKS && isWidth(best, full[best]) ? best : NONE;
    }

    /// Whether half of the lines end there that could, and half of what follows goes on in small letters.
    private boolean isWidth(int at, int full) {
        int breaks = 0;
        int small = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (continues(i) && width(lines.get(i - 1)) <= at) {
                breaks++;
                small += overflows(i, at) && startsSmall(lines.get(i)) ? 1 : 0;
            }
        }
        return full * 2 >= breaks && small * 2 >= full;
    }

    private boolean continues(int i) {
        PageLine line = lines.get(i);
        return line.gap() == 0
                && !line.isItem()
                && !line.isRow()
                && !lines.get(i - 1).isRow()
                && !lines.get(i - 1).text().isEmpty();
    }

    private boolean overflows(int i, int width) {
        return width(lines.get(i - 1)) + 1 + firstWord(lines.get(i)) > width;
    }

    private static int firstWord(PageLine line) {
        int space = line.text().indexOf(' ');
        return space < 0 ? line.text().length() : space;
    }

    private static boolean startsSmall(PageLine line) {
        return Character.isLowerCase(line.text().codePointAt(0));
    }

    private static boolean hyphenates(CharSequence before, PageLine line) {
        int length = before.length();
        return length > 1
                && before.charAt(length - 1) == '-'
                && Character.isLetter(before.charAt(length - 2))
                && startsSmall(line);
    }

    private static int width(PageLine line) {
        int marker = line.isItem() ? line.marker().length() + 1 : 0;
        return line.indent() + marker + line.text().length();
    }
}
