package org.lectern.appraisal.quality;

import java.util.Optional;
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

    /// Words such as *of* and *and* are part of names.
    private static final int PARTICLE = 3;

    /// Words `[from, to)` in the canonical text.
    Span span(int from, int to) {
        Span within = words.span(from, to);
        return prose.map(block -> block.canonical(within.start(), within.end())).orElse(within);
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
