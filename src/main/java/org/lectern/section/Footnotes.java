package org.lectern.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.markup.Leaf;

/// The footnotes of a source (`[^1]: Reed A. Ticks.`), wherever their texts stand: what a mark cites (`[^1]`) is what
/// its footnote names. A footnote that names no source explains, and its mark cites nothing; nor does a mark whose
/// footnote is missing.
final class Footnotes {

    private static final Pattern MARK = Pattern.compile("\\[(\\^[^\\]\\s]{1,40})\\]");
    private static final Pattern TEXT = Pattern.compile("\\[(\\^[^\\]\\s]{1,40})\\]:\\s*");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final int LONGEST = 90;

    /// What each mark cites; empty where its footnote names no source.
    private final Map<String, Optional<String>> cited;

    private Footnotes(Map<String, Optional<String>> cited) {
        this.cited = cited;
    }

    static Footnotes of(List<Leaf> leaves) {
        Map<String, Optional<String>> cited = new HashMap<>();
        for (Leaf leaf : leaves) {
            String plain = leaf.prose().plain();
            if (leaf.kind() == Leaf.Kind.PARAGRAPH && isText(plain)) {
                Matcher text = TEXT.matcher(plain);
                text.lookingAt();
                cited.putIfAbsent(
                        text.group(1), source(plain.substring(text.end()).strip()));
            }
        }
        return new Footnotes(cited);
    }

    /// Whether a paragraph is the text of a footnote.
    static boolean isText(String paragraph) {
        return paragraph.startsWith("[^") && TEXT.matcher(paragraph).lookingAt();
    }

    /// What a footnote's text says behind its mark.
    static String withoutMark(String paragraph) {
        return isText(paragraph) ? TEXT.matcher(paragraph).replaceFirst("") : paragraph;
    }

    /// The marks of a block that cite.
    List<References.Found> in(String plain) {
        List<References.Found> found = new ArrayList<>();
        Matcher mark = MARK.matcher(plain);
        while (mark.find()) {
            cited.getOrDefault(mark.group(1), Optional.empty())
                    .filter(_ -> mark.start() > 0)
                    .ifPresent(label -> found.add(new References.Found(label, mark.start(1), mark.end(1))));
        }
        return found;
    }

    /// The work that a footnote names by DOI, number or journal; or its words, where they have an address or a year.
    private static Optional<String> source(String text) {
        List<References.Found> works = References.in(text, 0);
        if (!works.isEmpty()) {
            return Optional.of(works.getFirst().label());
        }
        boolean addressed = ADDRESS.matcher(text).find();
        if (!addressed && !YEAR.matcher(text).find()) {
            return Optional.empty();
        }
        String words = ADDRESS.matcher(text).replaceAll("").strip();
        String named = words.isEmpty() ? text : Titles.firstWords(words);
        return Optional.of(named.substring(0, Math.min(named.length(), LONGEST)));
    }
}
