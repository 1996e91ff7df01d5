package org.lectern.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Brings British and American spellings to one form (`oedema` and `edema`, `tumour` and `tumor`), so that either finds
/// both. The form is never shown, and need not be a word. The pairs are a data file, `spelling.txt`.
final class SpellingVariants extends TokenFilter {

    /// One pair of spellings.
    ///
    /// @param atEnd    only at the end of a word, before a plural s or not
    /// @param shortest words of fewer letters are left alone
    record Pair(boolean atEnd, String written, String readAs, int shortest) {

        String in(String word) {
            if (word.length() < shortest) {
                return word;
            }
            if (!atEnd) {
                return word.replace(written, readAs);
            }
            String plural = word.endsWith("s") ? "s" : "";
            String stem = word.substring(0, word.length() - plural.length());
            return stem.endsWith(written)
                    ? stem.substring(0, stem.length() - written.length()) + readAs + plural
                    : word;
        }
    }

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<Pair> pairs;

    SpellingVariants(TokenStream input, List<Pair> pairs) {
        super(input);
        this.pairs = pairs;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String before = term.toString();
        String after = before;
        for (Pair pair : pairs) {
            after = pair.in(after);
        }
        if (!after.equals(before)) {
            term.setEmpty().append(after);
        }
        return true;
    }

    static List<Pair> shipped() {
        try (InputStream file = SpellingVariants.class.getResourceAsStream("spelling.txt")) {
            if (file == null) {
                throw new IllegalStateException("spelling.txt is missing from the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(SpellingVariants::pair)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Pair pair(String line) {
        String[] columns = line.split(" +");
        if (columns.length != 4 || !List.of("anywhere", "end").contains(columns[0])) {
            throw new IllegalStateException("spelling.txt: not a pair of spellings: " + line);
        }
        return new Pair(columns[0].equals("end"), columns[1], columns[2], Integer.parseInt(columns[3]));
    }
}
