package org.lectern.library.check;

import java.util.List;
import java.util.Locale;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;

/// The runs of [#RUN] words of a section ("shingles", after Broder, On the resemblance and containment of documents,
/// 1997), each as a hash that is made from the one before it. Case and signs make no difference; the heading is left
/// out.
final class Shingles {

    static final int RUN = 12;

    private static final long FACTOR = 0x5851F42D4C957F2DL;
    private static final long OLDEST_FACTOR = power(RUN);

    private Shingles() {}

    /// The hash of the run that ends with each word, from the twelfth word on.
    static long[] of(SectionReading reading) {
        List<String> words = Folded.words(body(reading));
        long[] mixed = words.stream()
                .mapToLong(word -> mixed(word.toLowerCase(Locale.ROOT)))
                .toArray();
        long[] hashes = new long[Math.max(0, mixed.length - RUN + 1)];
        long hash = 0;
        for (int i = 0; i < mixed.length; i++) {
            hash = hash * FACTOR + mixed[i] - (i < RUN ? 0 : OLDEST_FACTOR * mixed[i - RUN]);
            if (i >= RUN - 1) {
                hashes[i - RUN + 1] = hash;
            }
        }
        return hashes;
    }

    /// How many words the section has that these runs are of; none where it is shorter than a run.
    static int words(long[] shingles) {
        return shingles.length == 0 ? 0 : shingles.length + RUN - 1;
    }

    private static String body(SectionReading reading) {
        Section section = reading.section();
        int from = section.heading().isEmpty()
                ? 0
                : section.heading().end() - section.span().start();
        return reading.text().substring(Math.clamp(from, 0, reading.text().length()));
    }

    /// A hash of a word that is spread over 64 bits (FNV-1a); the same in every run of the program.
    private static long mixed(String word) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
        }
        return hash ^ hash >>> 29;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= FACTOR;
        }
        return power;
    }
}
