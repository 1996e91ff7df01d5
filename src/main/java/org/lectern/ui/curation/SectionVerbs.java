package org.lectern.ui.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.curation.Drafting;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Vocabulary;
import org.lectern.ui.style.Texts;

/// What can be decided of a section: its tags, and where it begins.
record SectionVerbs(Vocabulary vocabulary, SourceReading source, SectionReading section) {

    List<Verb> all() {
        List<Verb> verbs = new ArrayList<>(List.of(add()));
        List<Pick> carried = section.conceptIds().stream().map(this::pick).toList();
        if (!carried.isEmpty()) {
            verbs.add(new Verb(
                    "X",
                    "untag",
                    new Ask.OneOf(Texts.text("ask.carried"), carried),
                    (who, id, reason) -> new Drafting(source, who).dismissTag(section, id, reason)));
        }
        boolean first = source.sections().isEmpty()
                || source.sections()
                        .getFirst()
                        .section()
                        .id()
                        .equals(section.section().id());
        if (!first) {
            verbs.add(new Verb(
                    "M",
                    "merge",
                    new Ask.Nothing(),
                    (who, _, reason) -> new Drafting(source, who).merge(section, reason)));
        }
        return verbs;
    }

    Verb add() {
        List<Pick> others = vocabulary.concepts().stream()
                .filter(concept -> !section.conceptIds().contains(concept.id()))
                .map(this::pick)
                .sorted(Comparator.comparing(Pick::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return new Verb(
                "T",
                "tag",
                new Ask.OneOf(Texts.text("ask.concept"), others),
                (who, id, reason) -> new Drafting(source, who).addTag(section, id, reason));
    }

    /// Agreeing with a tag, or taking it away.
    List<Verb> tag(String conceptId) {
        return List.of(
                new Verb(
                        "A",
                        "agreeTag",
                        new Ask.Nothing(),
                        (who, _, reason) -> new Drafting(source, who).confirmTag(section, conceptId, reason)),
                new Verb(
                        "D",
                        "dismissTag",
                        new Ask.Nothing(),
                        (who, _, reason) -> new Drafting(source, who).dismissTag(section, conceptId, reason)));
    }

    private Pick pick(String id) {
        return vocabulary.concept(id).map(this::pick).orElse(new Pick(id, id, ""));
    }

    private Pick pick(Concept concept) {
        return new Pick(
                concept.id(), concept.prefLabel(), Texts.name(concept.facet()), String.join(" \n", concept.labels()));
    }
}
