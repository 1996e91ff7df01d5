package org.lectern.index;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// How text becomes terms, the same on the side that writes and the side that asks: words, lower case, accents and
/// Greek letters and British spellings brought to one form; stop words out and stems for all fields but
/// [Fields#EXACT].
public final class Analysis {

    private static final String GREEK = "αalpha βbeta γgamma δdelta εepsilon ζzeta ηeta θtheta ιiota κkappa λlambda"
            + " μmu νnu ξxi οomicron πpi ρrho σsigma ςsigma τtau υupsilon φphi χchi ψpsi ωomega µmu";

    /// Lucene's, but "no" and "not" stay: "did not respond" is a phrase that people look for.
    private static final Set<String> MEANINGFUL = Set.of("no", "not");

    private final English stemmed;
    private final English exact;
    private final English withoutGreek;

    public Analysis() {
        Optional<NormalizeCharMap> greek = Optional.of(greek());
        List<SpellingVariants.Pair> spellings = SpellingVariants.shipped();
        stemmed = new English(greek, spellings, true);
        exact = new English(greek, spellings, false);
        withoutGreek = new English(Optional.empty(), spellings, false);
    }

    Analyzer perField() {
        return new PerFieldAnalyzerWrapper(stemmed, Map.of(Fields.EXACT, exact));
    }

    /// For the highlighter, which is asked for one field only.
    public Analyzer ofText() {
        return stemmed;
    }

    /// The terms of a text in a stemmed field, in order.
    public List<String> stems(String text) {
        return terms(stemmed, text);
    }

    /// The terms of a text in [Fields#EXACT], in order.
    public List<String> words(String text) {
        return terms(exact, text);
    }

    /// A text as [Fields#EXACT] has it. Looking for letters to replace costs more than looking whether there are any.
    TokenStream exact(String text) {
        return (hasGreek(text) ? exact : withoutGreek).tokenStream("", text);
    }

    private static boolean hasGreek(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00B5' || c >= '\u0370' && c <= '\u03FF') {
                return true;
            }
        }
        return false;
    }

    /// What the stemmed fields have for a term of [Fields#EXACT]; empty where they have nothing.
    String stem(String word) {
        try (TokenStream stream = stemmed.stems(new OneTerm(word))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            return stream.incrementToken() ? term.toString() : "";
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static final class OneTerm extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final String word;
        private boolean given;

        OneTerm(String word) {
            this.word = word;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            boolean first = !given;
            given = true;
            term.append(first ? word : "");
            return first;
        }
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return terms;
    }

    private static NormalizeCharMap greek() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (String letter : GREEK.split(" ")) {
            String name = letter.substring(1);
            map.add(letter.substring(0, 1), name);
            String capital = letter.substring(0, 1).toUpperCase(Locale.ROOT);
            if (!"ςµ".contains(letter.substring(0, 1))) {
                map.add(capital, name);
            }
        }
        return map.build();
    }

    private static final class English extends Analyzer {

        private final Optional<NormalizeCharMap> letters;
        private final List<SpellingVariants.Pair> spellings;
        private final boolean stems;
        private final CharArraySet stopWords;

        English(Optional<NormalizeCharMap> letters, List<SpellingVariants.Pair> spellings, boolean stems) {
            this.letters = letters;
            this.spellings = spellings;
            this.stems = stems;
            stopWords = stopWords();
        }

        private static CharArraySet stopWords() {
            CharArraySet words = new CharArraySet(50, true);
            for (Object word : EnglishAnalyzer.ENGLISH_STOP_WORDS_SET) {
                String text = word instanceof char[] letters ? new String(letters) : word.toString();
                if (!MEANINGFUL.contains(text)) {
                    words.add(text);
                }
            }
            return words;
        }

        /// No phrase runs from one title into the next.
        @Override
        public int getPositionIncrementGap(String field) {
            return 100;
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return letters.<Reader>map(map -> new MappingCharFilter(map, reader))
                    .orElse(reader);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            TokenStream stream = new LowerCaseFilter(new EnglishPossessiveFilter(words));
            stream = new ASCIIFoldingFilter(stream);
            if (!stems) {
                return new TokenStreamComponents(words, stream);
            }
            return new TokenStreamComponents(words, new WithoutGaps(stems(stream)));
        }

        TokenStream stems(TokenStream words) {
            return new PorterStemFilter(new StopFilter(new SpellingVariants(words, spellings), stopWords));
        }
    }
}
