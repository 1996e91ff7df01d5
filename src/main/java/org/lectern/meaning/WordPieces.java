package org.lectern.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Cuts text into the pieces of words that a BERT model knows (Schuster and Nakajima 2012; Devlin et al. 2019,
/// uncased): lower case, accents off, split at blanks and punctuation, then the longest known piece first.
final class WordPieces {

    private static final String CONTINUED = "##";
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> ids;
    private final int unknown;
    private final int begin;
    private final int end;

    /// @param ids every piece with its number; pieces inside a word begin with `##`
    WordPieces(Map<String, Integer> ids) {
        this.ids = Map.copyOf(ids);
        this.unknown = special("[UNK]");
        this.begin = special("[CLS]");
        this.end = special("[SEP]");
    }

    private int special(String name) {
        Integer id = ids.get(name);
        if (id == null) {
            throw new IllegalArgumentException("the model\u2019s vocabulary has no " + name);
        }
        return id;
    }

    /// The numbers of the text's pieces between the marks of beginning and end, at most `limit` in all.
    long[] idsOf(String text, int limit) {
        List<Integer> pieces = new ArrayList<>();
        pieces.add(begin);
        for (String word : words(text)) {
            addPieces(word, pieces);
            if (pieces.size() >= limit) {
                break;
            }
        }
        List<Integer> kept = pieces.subList(0, Math.min(pieces.size(), limit - 1));
        long[] numbers = new long[kept.size() + 1];
        for (int i = 0; i < kept.size(); i++) {
            numbers[i] = kept.get(i);
        }
        numbers[kept.size()] = end;
        return numbers;
    }

    private void addPieces(String word, List<Integer> into) {
        if (word.length() > LONGEST_WORD) {
            into.add(unknown);
            return;
        }
        List<Integer> pieces = new ArrayList<>();
        int start = 0;
        while (start < word.length()) {
            int stop = word.length();
            Integer id = null;
            while (stop > start && id == null) {
                String piece = word.substring(start, stop);
                id = ids.get(start == 0 ? piece : CONTINUED + piece);
                stop = id == null ? stop - 1 : stop;
            }
            if (id == null) {
                into.add(unknown);
                return;
            }
            pieces.add(id);
            start = stop;
        }
        into.addAll(pieces);
    }

    private static List<String> words(String text) {
        String folded = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        folded.codePoints().forEach(c -> {
            if (isDropped(c)) {
                return;
            }
            boolean alone = isPunctuation(c) || isIdeograph(c);
            if (alone || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                flush(word, words);
            } else {
                word.appendCodePoint(c);
            }
            if (alone) {
                words.add(Character.toString(c));
            }
        });
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isDropped(int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> c == 0xfffd;
        };
    }

    private static boolean isPunctuation(int c) {
        boolean symbol = c >= 33 && c <= 47 || c >= 58 && c <= 64 || c >= 91 && c <= 96 || c >= 123 && c <= 126;
        return symbol
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    private static boolean isIdeograph(int c) {
        return Character.isIdeographic(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
