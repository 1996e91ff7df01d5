package org.lectern.section;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lectern.knowledge.Topic;
import org.lectern.markup.PersonNames;
import org.lectern.markup.WordLists;

/// Tells paragraphs that speak of the page (calls to act, disclaimers, teasers, bylines) from those that speak of the
/// disease.
final class Boilerplate {

    private static final WordLists WORDS = WordLists.load(Boilerplate.class, "boilerplate.txt");
    private static final Set<String> DISCLAIMER = WORDS.list("disclaimer");
    private static final Set<String> DENIED = WORDS.list("denied");
    private static final Set<String> DENIED_OF_ITSELF = WORDS.list("denied of itself");
    private static final Set<String> ITSELF = WORDS.list("itself");
    private static final Set<String> DENIALS = WORDS.list("denials");
    private static final Set<String> SHORT_DISCLAIMER = WORDS.list("short disclaimer");
    private static final Set<String> PROMOTION = WORDS.list("promotion");
    private static final Set<String> NAVIGATION = WORDS.list("navigation");
    private static final Set<String> NAVIGATION_LINES = WORDS.list("navigation lines");
    private static final Set<String> PROMOTION_OPENINGS = WORDS.list("promotion openings");
    private static final Set<String> BYLINE = WORDS.list("byline");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+");
    private static final int SHORT = 200;
    private static final int MOST_WORDS_IN_LINE = 8;

    private Boilerplate() {}

    static Optional<Topic> of(String paragraph) {
        String text = paragraph
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[“”\"]", "")
                .replace('’', '\'');
        if (Footnotes.isText(paragraph.strip())) {
            return Optional.of(Topic.REFERENCES);
        }
        boolean brief = text.length() <= SHORT;
        if (brief && (isNavigation(text) || PersonNames.are(paragraph.strip()))) {
            return Optional.of(Topic.NAVIGATION);
        }
        if (isDisclaimer(text, brief)) {
            return Optional.of(Topic.DISCLAIMER);
        }
        boolean promotes = WholePhrases.in(text, PROMOTION)
                || WholePhrases.begin(text, PROMOTION_OPENINGS)
                || anySentence(text, PageTalk::promotes);
        return promotes ? Optional.of(Topic.PROMOTION) : Optional.empty();
    }

    private static boolean isDisclaimer(String text, boolean brief) {
        return WholePhrases.in(text, DISCLAIMER)
                || anySentence(text, Boilerplate::denies)
                || anySentence(text, PageTalk::disclaims)
                || (brief && WholePhrases.in(text, SHORT_DISCLAIMER) && isOrder(text));
    }

    private static boolean anySentence(String text, Predicate<String> test) {
        return SENTENCE_END.splitAsStream(text).anyMatch(test);
    }

    private static boolean isNavigation(String text) {
        return isBreadcrumb(text)
                || WholePhrases.begin(text, NAVIGATION)
                || (isBareLine(text) && WholePhrases.begin(text, NAVIGATION_LINES))
                || WholePhrases.in(text, BYLINE);
    }

    /// `Go to top` leads through the page; `Go to the emergency department if your chest hurts.` is a sentence.
    private static boolean isBareLine(String text) {
        boolean closed = text.contains(". ") || text.endsWith(".") || text.contains("!") || text.contains("?");
        return !closed && text.split("\\s+").length <= MOST_WORDS_IN_LINE;
    }

    private static boolean isBreadcrumb(String text) {
        return text.split("\\s[/>»›|→·•]\\s", -1).length >= 3 && !text.endsWith(".");
    }

    /// What a page says that it does not do: `We do not give medical advice`. Tests don't diagnose and drugs don't
    /// replace each other either, so of such verbs the page has to speak of itself.
    private static boolean denies(String sentence) {
        boolean ofPage = WholePhrases.in(sentence, DENIED)
                || (WholePhrases.in(sentence, DENIED_OF_ITSELF) && WholePhrases.in(sentence, ITSELF));
        return ofPage && WholePhrases.in(sentence, DENIALS);
    }

    /// A short disclaimer tells the reader to do something, all of it, in a sentence, and for no reason of its own.
    private static boolean isOrder(String text) {
        return text.indexOf(". ") < 0
                && !text.endsWith("?")
                && text.split("\\s+").length <= 24
                && PageTalk.isFreeOfMedicine(text);
    }
}
