package org.lectern.section;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private static final int SHORT = 200;
    private static final int MOST_WORDS_IN_LINE = 8;

    private Boilerplate() {}

    static Optional<Topic> of(String paragraph) {
        String text = paragraph
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[“”\"]", "")
                .replace('’', '\'');
        boolean brief = text.length() <= SHORT;
        if (brief && (isNavigation(text) || PersonNames.are(paragraph.strip()))) {
            return Optional.of(Topic.NAVIGATION);
        }
        if (contains(text, DISCLAIMER)
                || denies(text)
                || (brief && contains(text, SHORT_DISCLAIMER) && isOrder(text))) {
            return Optional.of(Topic.DISCLAIMER);
        }
        return contains(text, PROMOTION) || beginsWith(text, PROMOTION_OPENINGS)
                ? Optional.of(Topic.PROMOTION)
                : Optional.empty();
    }

    private static boolean isNavigation(String text) {
        return isBreadcrumb(text)
                || beginsWith(text, NAVIGATION)
                || (isBareLine(text) && beginsWith(text, NAVIGATION_LINES))
                || contains(text, BYLINE);
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
    private static boolean denies(String text) {
        for (String sentence : text.split("[.!?]\\s")) {
            boolean ofPage =
                    contains(sentence, DENIED) || (contains(sentence, DENIED_OF_ITSELF) && contains(sentence, ITSELF));
            if (ofPage && contains(sentence, DENIALS)) {
                return true;
            }
        }
        return false;
    }

    /// A short disclaimer tells the reader to do something, all of it, in a sentence.
    private static boolean isOrder(String text) {
        return text.indexOf(". ") < 0 && !text.endsWith("?") && text.split("\\s+").length <= 24;
    }

    private static boolean beginsWith(String text, Set<String> phrases) {
        return phrases.stream().anyMatch(phrase -> text.startsWith(phrase) && isWhole(text, 0, phrase.length()));
    }

    private static boolean contains(String text, Set<String> phrases) {
        for (String phrase : phrases) {
            int at = text.indexOf(phrase);
            while (at >= 0) {
                if (isWhole(text, at, at + phrase.length())) {
                    return true;
                }
                at = text.indexOf(phrase, at + 1);
            }
        }
        return false;
    }

    /// Whether a phrase cuts no word at either end; one that ends in a sign is whole before anything.
    private static boolean isWhole(String text, int start, int end) {
        boolean starts = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        boolean ends = end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || !Character.isLetterOrDigit(text.charAt(end - 1));
        return starts && ends;
    }
}
