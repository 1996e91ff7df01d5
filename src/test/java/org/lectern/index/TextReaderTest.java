package org.lectern.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextReaderTest {

    private static final List<String> PIECES = List.of(
            "the ",
            "of ",
            "Oedema",
            "tumours",
            "child's ",
            "β-blockers ",
            "naïve ",
            "not ",
            " ",
            ". ",
            "\n",
            "IL-6 ",
            "3.5 ",
            "µg",
            "\uD83D\uDE00 ",
            "\uD800",
            "x".repeat(300),
            "haemoglobin ",
            "ﬁbres ",
            "is ");

    private final Analysis analysis = new Analysis();
    private final TextReader reader = new TextReader(analysis, LabelTerms.none());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsReadOnceIsWhatEachFieldWouldRead(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(30); piece > 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            ReadText read = reader.read(text.toString());
            assertThat(tokens(read.stemmed())).isEqualTo(tokens(analysed(Fields.TEXT, text.toString())));
            assertThat(tokens(read.exact())).isEqualTo(tokens(analysed(Fields.EXACT, text.toString())));
        }
    }

    private TokenStream analysed(String field, String text) {
        return analysis.perField().tokenStream(field, text);
    }

    private static List<String> tokens(TokenStream stream) throws IOException {
        List<String> tokens = new ArrayList<>();
        try (stream) {
            TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.getBytesRef().utf8ToString() + " " + offset.startOffset() + "-" + offset.endOffset()
                        + " " + increment.getPositionIncrement());
            }
            stream.end();
            tokens.add("end " + offset.endOffset() + " " + increment.getPositionIncrement());
        }
        return tokens;
    }
}
