package org.lectern.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.markup.FieldLabels;
import org.lectern.markup.WikiMarks;
import org.lectern.markup.WordLists;

/// Lines that speak of the page and not of the disease: where it stands, who wrote it, where to go next; and headings
/// above parts that every page may have.
final class Furniture {

    private static final WordLists WORDS = WordLists.load(Furniture.class, "words.txt");
    private static final Set<String> FAQ_WORDS = WORDS.list("faq words");
    private static final Set<String> TEASER_WORDS = WORDS.list("teaser words");
    private static final Set<String> REFERENCE_HEADINGS = WORDS.list("reference headings");
    private static final Set<String> LINK_HEADINGS = WORDS.list("link headings");
    private static final Set<String> CONTENTS_HEADINGS = WORDS.list("contents headings");
    private static final Set<String> CRUMB_STARTS = WORDS.list("crumb starts");
    private static final Set<String> PAGE_OPENINGS = WORDS.list("page openings");
    private static final Set<String> MENU_ENTRIES = WORDS.list("menu entries");
    private static final Set<String> ADVERTISEMENTS = WORDS.list("advertisements");
    private static final Set<String> GROUP_WORDS = WORDS.list("group words");
    private static final Pattern BLANKS = Pattern.compile("\\s{2,}");
    private static final int LONGEST_BAR = 200;

    private Furniture() {}

    /// Whether a line may stand above the page's title.
    static boolean isAboveTitle(String text) {
        return isBreadcrumb(text) || isBar(text) || isTeaser(text) || isByline(text) || isAdvertisement(text);
    }

    /// `Home`, `Contact us`: what the menu of any site may hold.
    static boolean isMenuEntry(String text) {
        return MENU_ENTRIES.contains(Sentences.bare(text).toLowerCase(Locale.ROOT));
    }

    /// `ADVERTISEMENT`: what a page leaves where something is sold that the saved text has lost.
    static boolean isAdvertisement(String text) {
        return ADVERTISEMENTS.contains(Sentences.bare(text).toLowerCase(Locale.ROOT));
    }

    static boolean isFaqHeading(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return !text.endsWith("?") && FAQ_WORDS.stream().anyMatch(words -> Sentences.hasPhrase(lower, words));
    }

    static boolean isReferenceHeading(String text) {
        return REFERENCE_HEADINGS.contains(FieldLabels.normal(WikiMarks.without(text)));
    }

    /// `Related articles`, `See also`: what stands below is a list of links.
    static boolean isLinkHeading(String text) {
        return LINK_HEADINGS.contains(FieldLabels.normal(WikiMarks.without(text)));
    }

    static boolean isContentsHeading(String text) {
        return CONTENTS_HEADINGS.contains(FieldLabels.normal(WikiMarks.without(text)));
    }

    /// `Drugs`, `Supplements for the joints`: the name of a kind of thing and of no single one.
    static boolean isGroupHeading(String text) {
        return Sentences.hasWord(text, GROUP_WORDS);
    }

    /// `Written by …`, `Published on …`: what the page says of itself.
    static boolean isByline(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return PAGE_OPENINGS.stream()
                .anyMatch(opening -> lower.startsWith(opening)
                        && lower.length() > opening.length()
                        && !Character.isLetterOrDigit(lower.charAt(opening.length())));
    }

    static boolean isTeaser(String text) {
        String bare = Sentences.bare(text).toLowerCase(Locale.ROOT);
        return TEASER_WORDS.contains(bare);
    }

    /// `Home / Topics / This page`, with any of the usual signs between.
    static boolean isBreadcrumb(String text) {
        // Before anything is split: in a long run of blanks every place would be tried to its end.
        if (text.length() > LONGEST_BAR || Sentences.endsLikeSentence(text)) {
            return false;
        }
        String[] parts = text.split("\\s+[/>»›|→]\\s+");
        return parts.length >= 3 || parts.length == 2 && CRUMB_STARTS.contains(parts[0].toLowerCase(Locale.ROOT));
    }

    /// `Log in | Subscribe | Cart`, with any sign or a few blanks between: a bar of things to press, or of facts about
    /// the page.
    static boolean isBar(String text) {
        boolean brief = text.length() <= LONGEST_BAR && !Sentences.endsLikeSentence(text);
        return brief
                && (text.split("\\s[·•]\\s", -1).length >= 3
                        || text.contains(" | ")
                        || BLANKS.split(text, -1).length >= 3);
    }

    /// A reference: a year and what goes with one.
    static boolean isReference(String text) {
        boolean year = false;
        for (int i = 0; i + 4 <= text.length() && !year; i++) {
            boolean alone = (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
                    && (i + 4 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 4)));
            year = alone && (text.startsWith("19", i) || text.startsWith("20", i)) && isDigits(text, i + 2, i + 4);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return year || lower.contains("http") || Sentences.hasPhrase(lower, "doi") || lower.contains("et al");
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
