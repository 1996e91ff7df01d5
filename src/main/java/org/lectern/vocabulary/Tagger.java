package org.lectern.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.knowledge.Citation;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.Mention.Carried;
import org.lectern.knowledge.Mention.Refused;
import org.lectern.knowledge.RuleCard;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Vocabulary;

/// Says which concepts a section carries, and of every mention why or why not.
///
/// A section carries a concept where its own text, title and body, states it of people with the disease or of their
/// care. Labels of citations are no text of its own. The most specific name wins; a broader concept counts where it is
/// named by itself, but not where it only points back to a narrower one. What refuses a mention is told in `scope.yaml`
/// and by [PointingBack]. Instances never change and may be shared between threads.
public final class Tagger {

    private final Vocabulary vocabulary;
    private final ConceptMatcher matcher;
    private final ScopeReader scopes;
    private final String pointsBack;
    private final List<RuleCard> cards;

    /// @param vocabulary the concepts to look for
    /// @param rules      when to refuse a mention
    public Tagger(Vocabulary vocabulary, ScopeRules rules) {
        this.vocabulary = vocabulary;
        this.matcher = ConceptMatcher.forTexts(vocabulary);
        this.scopes = ScopeReader.of(rules, vocabulary, matcher);
        this.pointsBack = rules.pointsBack();
        this.cards = Stream.concat(
                        rules.rules().stream().map(rule -> card(rule.id(), rule.says())),
                        Stream.of(card(PointingBack.RULE, pointsBack)))
                .toList();
    }

    /// A tagger with the rules that Lectern ships.
    public static Tagger of(Vocabulary vocabulary) {
        return new Tagger(vocabulary, ScopeRules.shipped());
    }

    /// All rules that can refuse a mention.
    public List<RuleCard> rules() {
        return cards;
    }

    private static RuleCard card(String id, String says) {
        return new RuleCard(id, new RuleCard.Finds.NoTag(), Optional.of(says), List.of());
    }

    /// Every mention of a concept in the section, in order.
    ///
    /// @param shown the canonical text, with blanks for words that nobody sees; spans count in it
    public List<Mention> tag(Section section, String shown) {
        return tag(section, shown, false);
    }

    /// As [#tag(Section, String)].
    ///
    /// @param sourceSells whether the section's source as a whole sells; else the section alone is asked
    public List<Mention> tag(Section section, String shown, boolean sourceSells) {
        Span own = section.span();
        Words words = Words.of(shown, own.start(), own.end());
        List<Found> found = matcher.found(words);
        if (found.isEmpty()) {
            return List.of();
        }
        SectionScope scope = new SectionScope(scopes, section, shown, words, found, sourceSells);
        List<Mention> mentions = new ArrayList<>();
        PointingBack back = new PointingBack(vocabulary, pointsBack, words, section.heading());
        for (Found name : found) {
            if (!name.concept().group() && !isCitation(section, name.span())) {
                Mention.Standing standing = standing(section, scope, name, back);
                mentions.add(new Mention(name.concept().id(), name.span(), standing));
                if (standing instanceof Carried) {
                    back.carries(name);
                }
            }
        }
        return List.copyOf(mentions);
    }

    private static Mention.Standing standing(Section section, SectionScope scope, Found name, PointingBack back) {
        Optional<Refused> refused = scope.refusal(name).or(() -> back.refusal(name));
        return refused.isPresent()
                ? refused.get()
                : new Carried(section.heading().contains(name.span()));
    }

    /// Citations stand in the order of the text, none inside another.
    private static boolean isCitation(Section section, Span words) {
        List<Citation> cites = section.cites();
        int low = 0;
        int high = cites.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cites.get(middle).span().start() < words.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && cites.get(low - 1).span().overlaps(words);
    }
}
