package org.lectern.appraisal.quality;

import java.util.Optional;
import java.util.Set;
import org.lectern.appraisal.words.Words;
import org.lectern.knowledge.QualityItem.Standard;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Topic;
import org.lectern.markup.Prose;

/// A block of a source, or a value of its front matter, as words that lead back to the canonical text.
///
/// @param term    the key of the front matter; empty for a block
/// @param prose   the block's words; empty for a value, whose words count in the canonical text already
/// @param heading whether it is a heading
/// @param section where it stands, where sections are known
record Passage(Optional<String> term, Optional<Prose> prose, Words words, boolean heading, Optional<Section> section) {

    private static final int LONGEST_BYLINE = 20;
    private static final int LONGEST_NAME = 8;
    private static final int SHORTEST_NAME = 2;

    /// What may stand between the words of a name and of the titles behind it.
    private static final Set<String> BETWEEN_NAMES = Set.of("", ".", ",", ".,", "-", "&", "\u2019", "'");

    /// Words such as *of* and *and* are part of names.
    private static final int PARTICLE = 3;

    /// Words `[from, to)` in the canonical text.
    Span span(int from, int to) {
        Span within = withInitial(words.span(from, to), to - 1);
        return prose.map(block -> block.canonical(within.start(), within.end())).orElse(within);
    }

    /// The full stop of a last initial belongs to it: `M.D.`
    private Span withInitial(Span within, int last) {
        boolean initial =
                last > 0 && words.form(last).length() == 1 && words.gap(last).equals(".");
        boolean stop = words.gap(last + 1).startsWith(".") || last == words.count() - 1 && endsWithStop(within.end());
        return initial && stop ? new Span(within.start(), within.end() + 1) : within;
    }

    private boolean endsWithStop(int end) {
        return prose.map(Prose::plain)
                .filter(plain -> plain.length() > end && plain.charAt(end) == '.')
                .isPresent();
    }

    /// Where the name ends that the word before `to` is a part of, or leads to as in *written by*; `to` where it is
    /// none.
    int nameEnd(int to) {
        if (!words.isCapitalised(to - 1) && !words.form(to - 1).equals("by")) {
            return to;
        }
        int end = to;
        while (end - to < LONGEST_NAME && goesOn(end)) {
            end++;
        }
        return end;
    }

    /// Initials, degrees and titles; *Ltd.* ends a name.
    private static boolean isShortened(String form) {
        return form.length() <= SHORTEST_NAME || form.equals("prof") || form.equals("mrs");
    }

    private boolean goesOn(int next) {
        return next < words.count()
                && words.together(next - 1, next)
                && words.isCapitalised(next)
                && BETWEEN_NAMES.contains(words.gap(next).strip())
                && (words.gap(next).indexOf('.') < 0 || isShortened(words.form(next - 1)));
    }

    Span span() {
        return span(0, words.count());
    }

    /// References say nothing in the page's own words; a menu nothing of the disease, though often who wrote the page,
    /// and when.
    boolean speaksFor(Standard standard) {
        return !isIn(Topic.REFERENCES) && (standard == Standard.JAMA || !isIn(Topic.NAVIGATION));
    }

    boolean isIn(Topic topic) {
        return section.filter(each -> each.topics().getFirst() == topic).isPresent();
    }

    /// A few words, mostly names: a post or a place of work below an author's name, and no sentence of the text.
    boolean isByline() {
        int names = 0;
        int others = 0;
        for (int word = 0; word < words.count(); word++) {
            boolean name = words.isCapitalised(word);
            names += name ? 1 : 0;
            others += !name && words.form(word).length() > PARTICLE ? 1 : 0;
        }
        return !heading && words.count() <= LONGEST_BYLINE && names > others;
    }

    boolean isOnTreatment() {
        return section.filter(Passage::isOnTreatment).isPresent();
    }

    static boolean isOnTreatment(Section section) {
        Topic topic = section.topics().getFirst();
        return topic == Topic.TREATMENT || topic == Topic.PROCEDURE || topic == Topic.SUPPLEMENT;
    }
}
