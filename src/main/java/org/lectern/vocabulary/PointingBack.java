package org.lectern.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Mention.Refused;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Vocabulary;

/// Tells a broader name that stands for a narrower one named before ("a butterfly rash … this rash") from one that
/// means more. It does so with "this" or "such" before it; with "the", or under a title that names the narrower one,
/// where its words are among the narrower one's.
final class PointingBack {

    /// The rule that a refused mention shows.
    static final String RULE = "points-back";

    private static final LongIntMap STRONG = hashes("this", "these", "that", "those", "such", "same");
    /// Concepts that a reader of a section could still have in mind.
    private static final int MEMORY = 200;

    private static final long THE = Words.hashOf("the");

    private final Vocabulary vocabulary;
    private final String says;
    private final Words words;
    private final Span heading;
    private final List<Found> carried = new ArrayList<>();
    private final Set<String> carriedIds = new HashSet<>();

    /// @param says    the reason in one plain sentence
    /// @param heading the span of the section's title
    PointingBack(Vocabulary vocabulary, String says, Words words, Span heading) {
        this.vocabulary = vocabulary;
        this.says = says;
        this.words = words;
        this.heading = heading;
    }

    private static LongIntMap hashes(String... listed) {
        LongIntMap hashes = new LongIntMap();
        for (String word : listed) {
            hashes.put(Words.hashOf(word), 1);
        }
        return hashes;
    }

    /// Takes note of a mention that the section carries.
    void carries(Found name) {
        if (carriedIds.add(name.concept().id()) && carried.size() < MEMORY) {
            carried.add(name);
        }
    }

    /// Empty where the name means its own concept.
    Optional<Refused> refusal(Found name) {
        Concept concept = name.concept();
        if (carriedIds.contains(concept.id())
                || heading.contains(name.span())
                || vocabulary.narrower(concept.id()).isEmpty()) {
            return Optional.empty();
        }
        for (Found before : carried) {
            if (vocabulary.isBelow(before.concept().id(), concept.id()) && pointsTo(before, name)) {
                return Optional.of(new Refused(RULE, says, before.span()));
            }
        }
        return Optional.empty();
    }

    private boolean pointsTo(Found narrower, Found name) {
        int before = name.from() - 1;
        boolean adjacent = before >= 0 && !words.has(name.from(), Words.SENTENCE_END);
        if (adjacent && STRONG.get(words.hash[before]) != 0) {
            return true;
        }
        boolean marked = adjacent && words.hash[before] == THE || heading.contains(narrower.span());
        return marked && (isWithin(narrower, name) || isWithin(narrower, name.concept()));
    }

    private boolean isWithin(Found narrower, Found name) {
        for (int i = name.from(); i < name.to(); i++) {
            if (!has(narrower, words.hash[i])) {
                return false;
            }
        }
        return true;
    }

    /// "DM" under the title "Juvenile dermatomyositis".
    private boolean isWithin(Found narrower, Concept broader) {
        Words label = Words.of(broader.prefLabel());
        for (int i = 0; i < label.count; i++) {
            if (!has(narrower, label.hash[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean has(Found name, long word) {
        for (int i = name.from(); i < name.to(); i++) {
            if (words.hash[i] == word) {
                return true;
            }
        }
        return false;
    }
}
