package org.lectern.vocabulary;

import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Mention.Refused;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Topic;

/// One section as the scope rules see it: its cues, its field lines, who is spoken of where.
final class SectionScope {

    private static final int KEPT_WITHIN = 3;
    private static final int LOOK_BACK = 30;

    private final ScopeReader reader;
    private final List<ScopeRule> rules;
    private final Section section;
    private final Signs signs;
    private final Words words;
    private final List<Cue> cues;
    private final int[] firstCue;

    /// How many words from a mention a cue may begin or end that can still reach it.
    private final int farthest;

    private final Clause clause;
    private final Denials denials;
    private final Subjects subjects;
    private final RuledFields fields;

    SectionScope(
            ScopeReader reader,
            Section section,
            String canonical,
            Words words,
            List<Found> found,
            boolean sourceSells) {
        this.reader = reader;
        this.rules = reader.rules().rules();
        this.section = section;
        this.signs = new Signs(canonical, section.span());
        this.words = words;
        this.farthest = 1 + reader.farthestReach() + PhraseTrie.MAX_WORDS;
        this.cues = reader.cues().find(words, found);
        this.firstCue = firstCues();
        this.clause = new Clause(words, cues, headingEnd());
        this.denials = new Denials(rules, words, cues, clause);
        this.subjects = new Subjects(reader, section, canonical, words, clause, cues, found, sourceSells);
        this.fields = RuledFields.of(reader.labels(), section, canonical);
    }

    private int headingEnd() {
        int word = 0;
        while (word < words.count && words.start[word] < section.heading().end()) {
            word++;
        }
        return word;
    }

    /// For each word the first cue at or after it.
    private int[] firstCues() {
        int[] first = new int[words.count + 1];
        int cue = 0;
        for (int word = 0; word <= words.count; word++) {
            while (cue < cues.size() && cues.get(cue).from() < word) {
                cue++;
            }
            first[word] = cue;
        }
        return first;
    }

    /// The first rule that refuses the mention; empty where the section carries it.
    Optional<Refused> refusal(Found mention) {
        int first = rules.size();
        Optional<Span> words = Optional.empty();
        for (int number = 0; number < first; number++) {
            words = placing(number, mention);
            words = words.isPresent() ? words : signs.of(rules.get(number), mention);
            first = words.isPresent() ? number : first;
        }
        int last = firstCue[Math.min(this.words.count, mention.to() + farthest)];
        for (int i = firstCue[Math.max(0, mention.from() - farthest)]; i < last; i++) {
            Cue cue = cues.get(i);
            if (cue.rule() < first && fires(rules.get(cue.rule()), cue, mention)) {
                first = cue.rule();
                words = Optional.of(span(cue));
            }
        }
        int refusing = first;
        return words.map(cue -> refused(rules.get(refusing), cue));
    }

    private static Refused refused(ScopeRule rule, Span cue) {
        return new Refused(rule.id(), rule.says(), cue);
    }

    private Span span(Cue cue) {
        return new Span(words.start[cue.from()], words.end[cue.to() - 1]);
    }

    /// The label or title by which a rule refuses the mention for where it stands.
    private Optional<Span> placing(int number, Found mention) {
        ScopeRule rule = rules.get(number);
        if (rule.topics().isEmpty() && rule.fields().isEmpty()
                || !rule.facets().contains(mention.concept().facet())) {
            return Optional.empty();
        }
        Optional<Span> place = isTopicOf(rule) ? Optional.of(titleOrStart()) : fields.label(number, mention.span());
        return place.isPresent() && isSpared(rule, number, mention) ? Optional.empty() : place;
    }

    private boolean isTopicOf(ScopeRule rule) {
        List<Topic> topics = section.topics();
        Topic first = topics.getFirst();
        return rule.topics().contains(first)
                || first == Topic.FAQ && topics.size() > 1 && rule.topics().contains(topics.get(1));
    }

    private Span titleOrStart() {
        Span heading = section.heading();
        return heading.isEmpty()
                ? new Span(section.span().start(), section.span().start())
                : heading;
    }

    private boolean isSpared(ScopeRule rule, int number, Found mention) {
        Facet facet = mention.concept().facet();
        if (rule.sparedByTitle().contains(facet) && subjects.isOfTitle(facet)
                || rule.sparedAsTreated().contains(facet) && subjects.isTreated(mention)) {
            return true;
        }
        for (int i = firstCue[Math.max(0, mention.from() - farthest)]; i < firstCue[mention.from()]; i++) {
            Cue cue = cues.get(i);
            if (cue.kind() == CueKind.SPARED_BY
                    && cue.rule() == number
                    && clause.connects(cue.to(), mention.from(), rule.reach())) {
                return true;
            }
        }
        return false;
    }

    private boolean fires(ScopeRule rule, Cue cue, Found mention) {
        Facet facet = mention.concept().facet();
        return rule.facets().contains(facet)
                && reader.isAmong(cue.rule(), words, mention)
                && !rule.sparedTopics().contains(section.topics().getFirst())
                && reaches(rule, cue, mention)
                && !(rule.sparedAsTreated().contains(facet) && subjects.isTreated(mention))
                && subjects.hold(rule.when(), cue, mention);
    }

    private boolean reaches(ScopeRule rule, Cue cue, Found mention) {
        return switch (cue.kind()) {
            case BEFORE -> isBefore(rule, cue, mention);
            case AFTER -> isAfter(rule, cue, mention);
            case NAME, PHRASE -> cue.from() <= mention.from() && mention.to() <= cue.to();
            case LED_NAME ->
                (isBefore(rule, cue, mention) || isAfter(rule, cue, mention)) && !subjects.ownDiseaseIn(cue.from());
            case CLOSING -> isClosed(rule, cue, mention);
            case EARLIER,
                    NOT,
                    SPARED_BY,
                    SPARED_AFTER,
                    RESULT,
                    PAIR,
                    END,
                    VERB,
                    OPENER,
                    TREATMENT,
                    DISEASE,
                    ADVERTISING -> false;
        };
    }

    private boolean isBefore(ScopeRule rule, Cue cue, Found mention) {
        return cue.to() <= mention.from()
                && !isAnswer(rule, cue)
                && !denials.isDenied(cue, mention)
                && clause.connects(Math.min(scopeOf(cue), mention.from()), mention.from(), rule.reach())
                && reader.isLinked(cue.rule(), words, cue.to(), mention.from())
                && !(isCare(mention) && reader.isUnmade(cue.rule(), words, cue.to(), mention.from()))
                && !isKept(rule, cue.rule(), mention);
    }

    /// A clause that goes on after a disease with "where" or "which" is about that disease; one that begins with "In
    /// mice,"
    /// goes on after the comma.
    private int scopeOf(Cue cue) {
        boolean relative = cue.kind() == CueKind.LED_NAME && reader.isRelative(words, cue.to());
        boolean frame = words.has(cue.to(), Words.COMMA) && reader.opensFrame(words, cue.from());
        return relative || frame ? cue.to() + 1 : cue.to();
    }

    private boolean isKept(ScopeRule rule, int number, Found mention) {
        if (rule.sparedAfter().isEmpty() && rule.results().isEmpty()) {
            return false;
        }
        boolean test = mention.concept().facet() == Facet.TEST;
        int last = firstCue[Math.min(words.count, mention.to() + KEPT_WITHIN)];
        for (int i = firstCue[mention.to()]; i < last; i++) {
            Cue cue = cues.get(i);
            boolean keeps = cue.kind() == CueKind.SPARED_AFTER || test && cue.kind() == CueKind.RESULT;
            if (keeps && cue.rule() == number && clause.connects(mention.to(), cue.from(), KEPT_WITHIN)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCare(Found mention) {
        Facet facet = mention.concept().facet();
        return facet == Facet.TEST || facet == Facet.TREATMENT;
    }

    /// "No, …" answers a question; it denies nothing of what follows. "In mice, …" says of whom the rest is told.
    private boolean isAnswer(ScopeRule rule, Cue cue) {
        return cue.kind() == CueKind.BEFORE
                && words.has(cue.to(), Words.COMMA)
                && !reader.opensFrame(words, cue.from())
                && rule.links().isEmpty();
    }

    private boolean isAfter(ScopeRule rule, Cue cue, Found mention) {
        // "Gout is managed with drugs in spite of their side effects": a disease far before such words is what is
        // treated
        boolean treated = rule.sparedAsTreated().contains(mention.concept().facet());
        return cue.from() >= mention.to()
                && clause.connects(mention.to(), cue.from(), treated ? KEPT_WITHIN : rule.reach())
                && !clause.isOfAnother(mention.to(), cue.from())
                && reader.isLinked(cue.rule(), words, mention.to(), cue.from());
    }

    /// "Fever: none." answers its own question; "… and fever is not." takes up what was said of something else.
    private boolean isClosed(ScopeRule rule, Cue cue, Found mention) {
        if (rule.reach() > 0) {
            return clause.isOver(cue.to()) && isAfter(rule, cue, mention);
        }
        if (cue.from() != mention.to() || !clause.isOver(cue.to())) {
            return false;
        }
        return rule.earlier().isEmpty()
                ? words.has(cue.from(), Words.COLON | Words.DASH | Words.OPEN)
                : words.gap[cue.from()] == Words.SPACE && isSaidEarlier(cue.rule(), mention);
    }

    private boolean isSaidEarlier(int number, Found mention) {
        int at = mention.from();
        while (at > 0 && mention.from() - at < LOOK_BACK && !clause.begins(at)) {
            at--;
        }
        for (int i = firstCue[at]; i < firstCue[mention.from()]; i++) {
            if (cues.get(i).kind() == CueKind.EARLIER && cues.get(i).rule() == number) {
                return true;
            }
        }
        return false;
    }
}
