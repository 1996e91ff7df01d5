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
    private static final Set<String> DENIALS = WORDS.list("denials");
    private static final Set<String> SHORT_DISCLAIMER = WORDS.list("short disclaimer");
    private static final Set<String> PROMOTION = WORDS.list("promotion");
    private static final Set<String> NAVIGATION = WORDS.list("navigation");
    private static final Set<String> PROMOTION_OPENINGS = WORDS.list("promotion openings");
    private static final Set<String> BYLINE = WORDS.list("byline");
    private static final int SHORT = 200;

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
        return isBreadcrumb(text) || beginsWith(text, NAVIGATION) || contains(text, BYLINE);
    }

    private static boolean isBreadcrumb(String text) {
        return text.split("\\s[/>»›|→·•]\\s", -1).length >= 3 && !text.endsWith(".");
    }

    /// What a page says that it does not do: `We do not give medical advice`.
    private static boolean denies(String text) {
        for (String sentence : text.split("[.!?]\\s")) {
            if (contains(sentence, DENIED) && contains(sentence, DENIALS)) {
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
        return phrases.stream().anyMatch(text::startsWith);
    }

    private static boolean contains(String text, Set<String> phrases) {
        for (String phrase : phrases) {
            int at = text.indexOf(phrase);
            while (at >= 0) {
                boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
                int end = at + phrase.length();
                boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
                if (starts && ends) {
                    return true;
                }
                at = text.indexOf(phrase, at + 1);
            }
        }
        return false;
    }
}
