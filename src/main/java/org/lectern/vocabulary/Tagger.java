package org.lectern.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.Citation;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.Mention.Carried;
import org.lectern.knowledge.Mention.Refused;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Vocabulary;

/// Says which concepts a section carries, and of every mention why or why not.
///
/// A section carries a concept where its own text, title and body, states it of people with the disease or of their
/// care. Labels of citations are no text of its own. The most specific name wins; a broader concept counts where it is
/// named by itself, but not where "this" or "the" only points back to a narrower one. What refuses a mention is told
/// in `scope.yaml`. Instances never change and may be shared between threads.
public final class Tagger {

    /// The rule that refuses a broader name which points back to a narrower one.
    static final String POINTS_BACK = "points-back";

    private static final LongIntMap POINTERS = pointers();

    private final Vocabulary vocabulary;
    private final ConceptMatcher matcher;
    private final ScopeReader scopes;

    /// @param vocabulary the concepts to look for
    /// @param rules      when to refuse a mention
    public Tagger(Vocabulary vocabulary, ScopeRules rules) {
        this.vocabulary = vocabulary;
        this.matcher = ConceptMatcher.forTexts(vocabulary);
        this.scopes = ScopeReader.of(rules, vocabulary, matcher);
    }

    /// A tagger with the rules that Lectern ships.
    public static Tagger of(Vocabulary vocabulary) {
        return new Tagger(vocabulary, ScopeRules.shipped());
    }

    private static LongIntMap pointers() {
        LongIntMap pointers = new LongIntMap();
        for (String word : List.of("this", "these", "that", "those", "such", "the", "same")) {
            pointers.put(Words.hashOf(word), 1);
        }
        return pointers;
    }

    /// Every mention of a concept in the section, in order; spans count in the canonical text.
    public List<Mention> tag(Section section, String canonical) {
        Span own = section.span();
        Words words = Words.of(canonical, own.start(), own.end());
        List<Found> found = matcher.found(words);
        if (found.isEmpty()) {
            return List.of();
        }
        SectionScope scope = new SectionScope(scopes, section, canonical, words, found);
        List<Mention> mentions = new ArrayList<>();
        Set<String> carried = new HashSet<>();
        for (Found name : found) {
            if (!name.concept().group() && !isCitation(section, name.span())) {
                Mention.Standing standing = standing(section, words, scope, name, carried);
                mentions.add(new Mention(name.concept().id(), name.span(), standing));
                if (standing instanceof Carried) {
                    carried.add(name.concept().id());
                }
            }
        }
        return List.copyOf(mentions);
    }

    private Mention.Standing standing(
            Section section, Words words, SectionScope scope, Found name, Set<String> carried) {
        Optional<Refused> refused = scope.refusal(name).or(() -> pointingBack(words, name, carried));
        return refused.isPresent()
                ? refused.get()
                : new Carried(section.heading().contains(name.span()));
    }

    private static boolean isCitation(Section section, Span words) {
        for (Citation citation : section.cites()) {
            if (citation.span().overlaps(words)) {
                return true;
            }
        }
        return false;
    }

    /// "This rash" after a named rash is that rash.
    private Optional<Refused> pointingBack(Words words, Found name, Set<String> carried) {
        int before = name.from() - 1;
        if (before < 0 || words.has(name.from(), Words.SENTENCE_END) || POINTERS.get(words.hash[before]) == 0) {
            return Optional.empty();
        }
        Concept concept = name.concept();
        boolean known = !vocabulary.narrower(concept.id()).isEmpty()
                && !carried.contains(concept.id())
                && carried.stream().anyMatch(id -> vocabulary.isBelow(id, concept.id()));
        Span pointer = new Span(words.start[before], words.end[before]);
        return known ? Optional.of(new Refused(POINTS_BACK, pointer)) : Optional.empty();
    }
}
