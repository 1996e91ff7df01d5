package org.lectern.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// What the program's own font has: which characters, and how wide they are. Read from the font's tables, so that no
/// window system is started and no file is left behind.
final class Glyphs implements AutoCloseable {

    static final String REGULAR = "IBMPlexSans-Regular.ttf";

    private static final String FOLDER = "/org/lectern/ui/style/font/";
    /// What stands for a character that the font lacks; the font has it in every style, and no text of ours uses it.
    static final String MISSING = "\u25ca";

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;
    private final Set<Integer> replaced = new LinkedHashSet<>();

    Glyphs() throws IOException {
        font = new TTFParser().parse(new RandomAccessReadBuffer(bytes(REGULAR)));
        characters = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
    }

    static byte[] bytes(String name) throws IOException {
        try (InputStream file = Glyphs.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("missing font " + name);
            }
            return file.readAllBytes();
        }
    }

    /// The width of a character in parts of the size of the type; a character that the font lacks is as wide as high.
    double width(int codePoint) throws IOException {
        int glyph = characters.getGlyphId(codePoint);
        return glyph == 0 ? 1 : font.getAdvanceWidth(glyph) / unitsPerEm;
    }

    /// The text with a lozenge in place of each character that the font lacks.
    String printable(String text) {
        return text.codePoints()
                .mapToObj(codePoint -> {
                    if (codePoint < ' ' || characters.getGlyphId(codePoint) != 0) {
                        return Character.toString(codePoint);
                    }
                    replaced.add(codePoint);
                    return MISSING;
                })
                .collect(Collectors.joining());
    }

    /// The characters that [#printable] replaced, in order of appearance.
    Set<Integer> replaced() {
        return Collections.unmodifiableSet(replaced);
    }

    /// The first of them, as Unicode names them.
    String replacedNames(int most) {
        return replaced.stream()
                .limit(most)
                .map(codePoint -> String.format("U+%04X", codePoint))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
