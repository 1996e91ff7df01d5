package org.lectern.vocabulary;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.Topic;
import org.lectern.vocabulary.ScopeRule.When;

/// Who or what is spoken of where in a section: a treatment, the disease itself, or something else.
final class Subjects {

    private static final byte TREATMENT = 1;
    private static final byte DISEASE = 2;
    private static final byte OWN_DISEASE = 4;
    private static final byte FINDING = 8;
    private static final LongIntMap PRONOUNS = hashes("it", "they", "this", "these", "both", "all");
    private static final LongIntMap AIMS = hashes("for", "of", "against", "treat", "treating", "with");
    private static final LongIntMap TREATED = hashes("for", "in", "with", "against", "treat", "treats", "treating");
    private static final LongIntMap OUTCOMES = hashes("result", "resulting", "end", "ending");
    private static final LongIntMap PATIENTS = hashes("patient", "people", "care");
    private static final long WITHOUT = Words.hashOf("without");
    private static final long IT = Words.hashOf("it");
    private static final long OF = Words.hashOf("of");
    private static final int LOOK_BACK = 30;
    private static final int LOOK_AHEAD = 4;

    private final String canonical;
    private final DrugEndings endings;
    private final Words words;
    private final Clause clause;
    private final byte[] subject;
    private final boolean sells;
    private final boolean sourceSells;
    private final boolean titleIsTreatment;
    private final Set<Facet> title = EnumSet.noneOf(Facet.class);
    private final Set<String> titleConcepts = new HashSet<>();

    Subjects(
            ScopeReader reader,
            Section section,
            String canonical,
            Words words,
            Clause clause,
            List<Cue> cues,
            List<Found> found,
            boolean sourceSells) {
        this.canonical = canonical;
        this.endings = reader.endings();
        this.words = words;
        this.clause = clause;
        this.subject = new byte[words.count];
        cues.forEach(this::mark);
        for (Found name : found) {
            mark(name, reader);
            if (section.heading().contains(name.span())) {
                title.add(name.concept().facet());
                titleConcepts.add(name.concept().id());
            }
        }
        this.sourceSells = sourceSells;
        this.sells = section.topics().contains(Topic.PROMOTION)
                || cues.stream().anyMatch(cue -> cue.kind() == CueKind.ADVERTISING);
        this.titleIsTreatment = isTreatment(section);
    }

    private static LongIntMap hashes(String... listed) {
        LongIntMap hashes = new LongIntMap();
        for (String word : listed) {
            hashes.put(Words.hashOf(word), 1);
        }
        return hashes;
    }

    private void mark(Cue cue) {
        if (cue.kind() == CueKind.TREATMENT || cue.kind() == CueKind.DISEASE) {
            mark(cue.from(), cue.to(), cue.kind() == CueKind.TREATMENT ? TREATMENT : DISEASE);
        }
    }

    private void mark(Found found, ScopeReader reader) {
        if (found.concept().facet() == Facet.TREATMENT) {
            mark(found.from(), found.to(), TREATMENT);
        } else if (reader.isOwnDisease(found.concept())) {
            mark(found.from(), found.to(), DISEASE | OWN_DISEASE);
        } else {
            mark(found.from(), found.to(), FINDING);
        }
    }

    private void mark(int from, int to, int what) {
        for (int i = from; i < to; i++) {
            subject[i] |= (byte) what;
        }
    }

    private boolean isTreatment(Section section) {
        for (int i = 0; i < words.count && words.start[i] < section.heading().end(); i++) {
            if (isTreatment(i)) {
                return true;
            }
        }
        Topic first = section.topics().getFirst();
        return first == Topic.TREATMENT || first == Topic.SUPPLEMENT || first == Topic.PROCEDURE;
    }

    private boolean isTreatment(int word) {
        return (subject[word] & TREATMENT) != 0 || endings.end(canonical, words.start[word], words.end[word]);
    }

    /// The section's title names something of this facet.
    boolean isOfTitle(Facet facet) {
        return title.contains(facet);
    }

    /// What is treated, not what a treatment does: "in gout", "a flare of gout", "gout patients", or what the title
    /// names.
    boolean isTreated(Found mention) {
        int from = mention.from();
        int to = mention.to();
        boolean leads = from > 0 && !words.has(from, Words.SENTENCE_END);
        boolean after = leads && TREATED.get(words.hash[from - 1]) != 0 && !isOutcome(from - 2);
        boolean ofCare = leads && from > 1 && words.hash[from - 1] == OF && (subject[from - 2] & ~FINDING) != 0;
        boolean before = to < words.count
                && words.gap[to] == Words.SPACE
                && (PATIENTS.get(words.hash[to]) != 0 || isTreatment(to));
        return after
                || ofCare
                || before
                || titleConcepts.contains(mention.concept().id());
    }

    /// "It results in gout" says what is done.
    private boolean isOutcome(int word) {
        return word >= 0 && OUTCOMES.get(words.hash[word]) != 0;
    }

    boolean hold(When when, Cue cue, Found mention) {
        return switch (when) {
            case ALWAYS -> true;
            case ADVERTISING -> sells;
            case SELLER -> sells || sourceSells;
            case TREATMENT_SUBJECT -> treatmentBefore(cue);
            case TREATMENT_OBJECT -> treatmentAfter(cue.to());
            case DISEASE_SUBJECT -> diseaseBefore(cue.from());
            case NO_DISEASE_SUBJECT -> !diseaseFirst(Math.min(cue.from(), mention.from()));
            case DISEASE_OBJECT -> diseaseAfter(cue.to());
        };
    }

    /// The nearest subject before the cue in its sentence is a treatment. A sentence that names none, or only "it",
    /// takes it from the section's title.
    private boolean treatmentBefore(Cue cue) {
        int at = cue.from();
        for (; at > 0 && cue.from() - at < LOOK_BACK && !clause.begins(at); at--) {
            if ((subject[at - 1] & DISEASE) != 0 || (subject[at - 1] & FINDING) != 0 && !isAim(at - 1)) {
                return false;
            }
            if (isTreatment(at - 1)) {
                return at < 2 || words.hash[at - 2] != WITHOUT;
            }
        }
        return titleIsTreatment && (at == cue.from() || at == cue.from() - 1 && PRONOUNS.get(words.hash[at]) != 0);
    }

    /// "Drugs for gout": what a treatment is for is not the subject.
    private boolean isAim(int word) {
        int at = word;
        while (at > 0 && (subject[at] & FINDING) != 0) {
            at--;
        }
        return AIMS.get(words.hash[at]) != 0;
    }

    /// Of diseases and treatments before the word in its sentence, the nearest is the disease.
    private boolean diseaseFirst(int word) {
        for (int at = word; at > 0 && word - at < LOOK_BACK && !clause.begins(at); at--) {
            if ((subject[at - 1] & DISEASE) != 0 || isTreatment(at - 1)) {
                return (subject[at - 1] & DISEASE) != 0;
            }
        }
        return false;
    }

    private boolean treatmentAfter(int word) {
        for (int at = word; at < words.count && at - word < LOOK_AHEAD && !clause.begins(at); at++) {
            if (isTreatment(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean diseaseBefore(int word) {
        for (int at = word; at > 0 && word - at < LOOK_BACK && !clause.begins(at); at--) {
            if ((subject[at - 1] & DISEASE) != 0) {
                return true;
            }
            if (clause.begins(at - 1) && words.hash[at - 1] == IT) {
                return meansDisease(at - 1);
            }
        }
        return false;
    }

    /// "It" means what was spoken of last; where nothing was, the disease, unless the title names a treatment.
    private boolean meansDisease(int it) {
        for (int at = it; at > 0 && it - at < LOOK_BACK; at--) {
            if (subject[at - 1] != 0) {
                return (subject[at - 1] & DISEASE) != 0;
            }
        }
        return !titleIsTreatment;
    }

    private boolean diseaseAfter(int word) {
        for (int at = word; at < words.count && at - word < LOOK_AHEAD && !clause.begins(at); at++) {
            if ((subject[at] & DISEASE) != 0) {
                return true;
            }
        }
        return false;
    }

    /// The disease that the library is about is named in the sentence of this word.
    boolean ownDiseaseIn(int word) {
        int from = word;
        while (from > 0 && word - from < LOOK_BACK && !clause.begins(from)) {
            from--;
        }
        for (int at = from; at < words.count && at - word < LOOK_BACK; at++) {
            if (at > word && clause.begins(at)) {
                return false;
            }
            if ((subject[at] & OWN_DISEASE) != 0) {
                return true;
            }
        }
        return false;
    }
}
