package org.lectern.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.markup.WikiMarks;

/// A table of contents with numbers (`2.1 Glands`), which keeps what the text has lost: how deep each heading stands.
final class Contents {

    private static final int LONGEST = 140;

    private final Map<String, Integer> depths = new HashMap<>();
    private int deepest = 2;

    Contents(List<PageLine> lines, List<Role> roles) {
        for (int i = 1; i < lines.size(); i++) {
            boolean heading = roles.get(i - 1) == Role.HEADING
                    && Furniture.isContentsHeading(lines.get(i - 1).text());
            int entry = i;
            while (heading && entry < lines.size() && isEntry(lines.get(entry))) {
                add(lines.get(entry));
                entry++;
            }
        }
    }

    boolean isEmpty() {
        return depths.isEmpty();
    }

    /// 1 for a part, 2 for what stands in one; what is not listed stands below what is.
    int depth(String heading) {
        return depths.getOrDefault(normal(heading), deepest);
    }

    static boolean isEntry(PageLine line) {
        String text = line.text();
        boolean counted = line.isNumbered() || numberEnd(text) > 0;
        return counted && text.length() <= LONGEST && !Sentences.endsLikeSentence(text);
    }

    private void add(PageLine line) {
        int end = numberEnd(line.text());
        String number = line.isNumbered() ? line.marker() : line.text().substring(0, end);
        String bare = number.replaceAll("[.)]+$", "");
        int depth = 1 + (int) bare.chars().filter(c -> c == '.').count();
        depths.putIfAbsent(normal(line.text().substring(end)), depth);
        deepest = Math.max(deepest, depth);
    }

    /// Where the number that opens a line ends, spaces included; 0 where there is none.
    private static int numberEnd(String text) {
        int end = 0;
        while (end < text.length() && (isDigit(text.charAt(end)) || (end > 0 && text.charAt(end) == '.'))) {
            end++;
        }
        boolean spaced = end > 0 && end + 1 < text.length() && text.charAt(end) == ' ';
        return spaced ? end + 1 : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String normal(String title) {
        return WikiMarks.without(title.strip()).toLowerCase(Locale.ROOT);
    }
}
