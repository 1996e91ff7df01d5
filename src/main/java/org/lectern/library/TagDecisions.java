package org.lectern.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.curation.Decision;
import org.lectern.curation.Judgement;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.Decided;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.Span;

/// Lays decisions on tags over a section: what is dismissed is refused wherever it is named and comes back with a
/// confirmation, what is added is carried by the words that the person pointed at.
final class TagDecisions {

    private TagDecisions() {}

    static Optional<SectionReading> laidOver(
            SectionReading section, Span words, Judgement.Tag tag, Decision decision, Dismissed dismissed) {
        Decided now = DecidedWords.of(decision, Decided.Aspect.TAG, tag.conceptId(), DecidedWords.act(tag.act()));
        List<Mention> mentions = switch (tag.act()) {
            case CONFIRM -> confirmed(section.mentions(), tag.conceptId(), dismissed);
            case DISMISS -> refused(section.mentions(), tag.conceptId(), now.inWords(), dismissed);
            case ADD -> carried(section, words, tag.conceptId());
        };
        List<Decided> decided = new ArrayList<>(section.decided());
        decided.add(now);
        return Optional.of(new SectionReading(
                section.section(), section.text(), mentions, section.statements(), section.evidence(), decided));
    }

    private static List<Mention> confirmed(List<Mention> mentions, String conceptId, Dismissed dismissed) {
        return mentions.stream()
                .map(mention -> mention.conceptId().equals(conceptId) ? dismissed.before(mention) : mention)
                .toList();
    }

    private static List<Mention> refused(
            List<Mention> mentions, String conceptId, String because, Dismissed dismissed) {
        mentions.stream()
                .filter(mention -> mention.conceptId().equals(conceptId) && mention.isCarried())
                .forEach(dismissed::refuse);
        return mentions.stream()
                .map(mention -> mention.conceptId().equals(conceptId) && mention.isCarried()
                        ? dismissed(mention, because)
                        : mention)
                .toList();
    }

    private static Mention dismissed(Mention mention, String because) {
        Mention.Refused refused = new Mention.Refused(Claim.BY_HAND, because, mention.words());
        return new Mention(mention.conceptId(), mention.words(), refused);
    }

    private static List<Mention> carried(SectionReading section, Span words, String conceptId) {
        List<Mention> mentions = new ArrayList<>(section.mentions());
        if (!section.conceptIds().contains(conceptId)) {
            mentions.add(new Mention(conceptId, words, new Mention.Carried(false)));
        }
        return mentions;
    }
}
