package org.lectern.library.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.knowledge.Doi;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.Topic;
import org.lectern.markup.Leaf;
import org.lectern.markup.Mark;

/// References by which a reader can not find the work, and DOIs that lead nowhere.
final class ReferenceCheck implements SourceCheck {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.|doi)\\S*+|10\\.\\d{4,9}/\\S++");

    /// Not a page (`329:1993`), not the end of a range.
    private static final Pattern YEAR = Pattern.compile("(?<![\\d:/.–-])(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");

    /// A number that stands where a year does, and not where a page does.
    private static final Pattern YEAR_AHEAD =
            Pattern.compile("(?<![\\d:/.–-])(?<!\\bpp?\\.?\\s?)20\\d\\d(?=\\s?(?:[;).]|$))");

    private static final Pattern YEAR_AND_PAGE =
            Pattern.compile("\\b((?:1[89]|20)\\d\\d) ?; ?\\d{1,5}(?: ?\\([^()]{1,12}\\))? ?: ?(\\d{4})(?!\\d)");
    private static final Pattern VOLUME_AND_PAGES = Pattern.compile(
            "\\d{1,5} ?(?:\\([^()]{1,20}\\))? ?[:,] ?(?:pp?\\.? ?)?[A-Za-z]{0,3}\\d{1,8}|\\b(?:pp?|pages?)\\.? ?\\d",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER =
            Pattern.compile("\\b(?:PMID|PMCID|PMC|ISBN|ISSN|NCT)[: ]{0,2}\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHORS = Pattern.compile("\\bet al\\b|\\b\\p{Lu}\\p{Ll}{1,30} \\p{Lu}{1,3}[,.:]");

    private final CheckWords words;
    private final int year;
    private final Sentences sentences;

    ReferenceCheck(CheckWords words, LocalDate today, Sentences sentences) {
        this.words = words;
        this.year = today.getYear();
        this.sentences = sentences;
    }

    @Override
    public List<Finding> check(OpenSource source) {
        List<Finding> found = new ArrayList<>();
        for (Section section : source.sections()) {
            if (section.topics().getFirst() == Topic.REFERENCES) {
                source.body(section).stream()
                        .filter(ReferenceCheck::isReference)
                        .forEach(leaf -> checkEntry(leaf, found));
            }
        }
        for (Leaf leaf : source.leaves()) {
            checkDois(leaf, found);
        }
        return found;
    }

    /// What stands in a list of references without any sign of one is a remark.
    private static boolean isReference(Leaf leaf) {
        String plain = leaf.prose().plain();
        boolean words = plain.chars().anyMatch(Character::isLetter);
        return words
                && (leaf.kind() == Leaf.Kind.ITEM
                        || plain.chars().anyMatch(Character::isDigit)
                        || AUTHORS.matcher(plain).find());
    }

    private void checkEntry(Leaf leaf, List<Finding> found) {
        String plain = leaf.prose().plain();
        String title = Excerpt.of(plain);
        boolean year = hasYear(ADDRESS.matcher(plain).replaceAll(" "));
        boolean place =
                hasPlace(plain) || leaf.prose().marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.LINK);
        if (!year || !place) {
            String lack = year ? sentences.say("no-place") : lackOfYear(plain, place);
            found.add(Finding.at(leaf.span().start(), Flaw.INCOMPLETE_REFERENCE, title, lack));
        }
        yearAsPage(plain)
                .ifPresent(page -> found.add(Finding.at(leaf.span().start(), Flaw.ODD_REFERENCE, title, page)));
    }

    private String lackOfYear(String plain, boolean place) {
        Matcher ahead = YEAR_AHEAD.matcher(ADDRESS.matcher(plain).replaceAll(" "));
        if (ahead.find()) {
            return sentences.say(place ? "future-year" : "future-year-no-place", ahead.group());
        }
        return sentences.say(place ? "no-year" : "no-year-no-place");
    }

    private boolean hasYear(String plain) {
        for (Matcher at = YEAR.matcher(plain); at.find(); ) {
            if (Integer.parseInt(at.group(1)) <= year + 1) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPlace(String plain) {
        return ADDRESS.matcher(plain).find()
                || NUMBER.matcher(plain).find()
                || VOLUME_AND_PAGES.matcher(plain).find()
                || Folded.words(plain).stream().map(Folded::plainly).anyMatch(words.bookWords()::contains);
    }

    private static Optional<String> yearAsPage(String plain) {
        for (Matcher at = YEAR_AND_PAGE.matcher(plain); at.find(); ) {
            if (at.group(1).equals(at.group(2))) {
                return Optional.of(at.group(1));
            }
        }
        return Optional.empty();
    }

    private static void checkDois(Leaf leaf, List<Finding> found) {
        String plain = leaf.prose().plain();
        for (Matcher at = Doi.announced(plain); at.find(); ) {
            boolean insideWord = at.start() > 0 && Character.isLetter(plain.charAt(at.start() - 1));
            if (!insideWord && !Doi.beginsAt(plain, at.end()) && Character.isLetterOrDigit(next(plain, at.end()))) {
                int end = Math.min(plain.length(), at.end() + 30);
                String words = Excerpt.of(plain.substring(at.start(), end));
                found.add(Finding.at(leaf.prose().canonical(at.start()), Flaw.ODD_DOI, words));
            }
        }
    }

    private static char next(String plain, int at) {
        return at < plain.length() ? plain.charAt(at) : ' ';
    }
}
