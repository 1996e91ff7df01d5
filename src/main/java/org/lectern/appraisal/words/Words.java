package org.lectern.appraisal.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.lectern.knowledge.Span;

/// A text as words: runs of letters and digits, each with its place and with the form in which it is compared (small
/// letters, no accents, no possessive). Offsets count in the text that was given.
public final class Words {

    /// What a full stop may follow without ending a sentence.
    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "mr", "mrs", "ms", "prof", "st", "vs", "al", "eg", "ie", "no", "nr", "vol", "pp", "fig", "jan", "feb",
            "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private final String text;
    private final List<String> forms;
    private final int[] starts;
    private final int[] ends;
    private final int[] sentences;

    private Words(String text, List<String> forms, int[] starts, int[] ends, int[] sentences) {
        this.text = text;
        this.forms = forms;
        this.starts = starts;
        this.ends = ends;
        this.sentences = sentences;
    }

    public static Words of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /// The words that stand in a stretch of a text.
    public static Words of(String text, Span within) {
        List<String> forms = new ArrayList<>();
        int[] starts = new int[16];
        int[] ends = new int[16];
        int at = within.start();
        while (at < within.end()) {
            int end = WordShape.end(text, at, within.end());
            if (end == at) {
                at++;
                continue;
            }
            String form = WordShape.folded(text.substring(at, end));
            if (!form.isEmpty()) {
                if (forms.size() == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * starts.length);
                    ends = Arrays.copyOf(ends, 2 * ends.length);
                }
                starts[forms.size()] = at;
                ends[forms.size()] = end;
                forms.add(form);
            }
            at = end;
        }
        Words words = new Words(text, forms, starts, ends, new int[forms.size()]);
        for (int i = 1; i < words.sentences.length; i++) {
            words.sentences[i] = words.sentences[i - 1] + (words.endsSentence(i) ? 1 : 0);
        }
        return words;
    }

    /// The same words in sentences that were cut elsewhere, counted in the same text, in its order.
    public Words in(List<Span> sentences) {
        int[] cut = new int[forms.size()];
        int sentence = 0;
        for (int word = 0; word < cut.length; word++) {
            while (sentence < sentences.size() && sentences.get(sentence).end() <= starts[word]) {
                sentence++;
            }
            cut[word] = sentence;
        }
        return new Words(text, forms, starts, ends, cut);
    }

    public int count() {
        return forms.size();
    }

    public String form(int word) {
        return forms.get(word);
    }

    public List<String> forms() {
        return List.copyOf(forms);
    }

    /// The words `[from, to)`.
    public List<String> forms(int from, int to) {
        return List.copyOf(forms.subList(from, to));
    }

    public int start(int word) {
        return starts[word];
    }

    public int end(int word) {
        return ends[word];
    }

    /// From the first character of word `from` to the last of the word before `to`.
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /// What stands between a word and the word before it; empty before the first word and after the last.
    public String gap(int word) {
        return word <= 0 || word >= count() ? "" : text.substring(ends[word - 1], starts[word]);
    }

    /// True where both words stand in one sentence.
    public boolean together(int one, int other) {
        return sentences[one] == sentences[other];
    }

    /// The number of the sentence that a word stands in, from 0.
    public int sentence(int word) {
        return sentences[word];
    }

    public boolean isNumber(int word) {
        return forms.get(word).chars().allMatch(Character::isDigit);
    }

    /// A year from 1900 to 2099, and not a page number after a colon.
    public boolean isYear(int word) {
        String form = forms.get(word);
        return form.length() == 4
                && (form.startsWith("19") || form.startsWith("20"))
                && isNumber(word)
                && !followsVolume(word);
    }

    private boolean followsVolume(int word) {
        return word > 0 && gap(word).strip().endsWith(":") && isNumber(word - 1);
    }

    public boolean isCapitalised(int word) {
        return Character.isUpperCase(text.codePointAt(starts[word]));
    }

    /// Two capitals or more, and nothing else.
    public boolean isAllCapitals(int word) {
        return ends[word] - starts[word] > 1
                && text.substring(starts[word], ends[word]).chars().allMatch(Character::isUpperCase);
    }

    /// Coined: a capital after a small letter, or letters and digits in one word.
    public boolean isMixed(int word) {
        String written = text.substring(starts[word], ends[word]);
        boolean smallSeen = false;
        for (int i = 0; i < written.length(); i++) {
            if (smallSeen && Character.isUpperCase(written.charAt(i))) {
                return true;
            }
            smallSeen |= Character.isLowerCase(written.charAt(i));
        }
        return written.chars().anyMatch(Character::isDigit) && written.chars().anyMatch(Character::isLetter);
    }

    private boolean endsSentence(int word) {
        boolean stopped = false;
        int lines = 0;
        for (int i = ends[word - 1]; i < starts[word]; i++) {
            char c = text.charAt(i);
            lines += c == '\n' ? 1 : 0;
            boolean spaceFollows = i + 1 < text.length() && !Character.isLetterOrDigit(text.charAt(i + 1));
            stopped |= (c == '.' || c == '!' || c == '?') && spaceFollows;
        }
        String before = forms.get(word - 1);
        return lines > 1
                || stopped
                        && before.length() > 1
                        && !ABBREVIATIONS.contains(before)
                        && !Character.isDigit(forms.get(word).charAt(0));
    }
}
