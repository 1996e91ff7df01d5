package org.lectern.appraisal.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lectern.appraisal.Citations;
import org.lectern.appraisal.quality.Sightings.Sighting;
import org.lectern.appraisal.words.Dois;
import org.lectern.appraisal.words.Words;
import org.lectern.knowledge.Citation;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Topic;
import org.lectern.markup.Prose;

/// What the build of a source shows: its front matter, its citations and list of references, and how its treatments are
/// spread over sections.
final class Structure {

    static final String ATTRIBUTION = "jama-attribution";
    static final String CURRENCY = "jama-currency";
    static final String RISKS = "discern-11";
    static final String CHOICES = "discern-14";

    private static final int PASSAGES_WITHOUT_SECTIONS = 3;

    private final QualityRules rules;
    private final Citations tags;
    private final Page page;
    private final List<Section> sections;

    Structure(QualityRules rules, Citations tags, Page page, List<Section> sections) {
        this.rules = rules;
        this.tags = tags;
        this.page = page;
        this.sections = sections;
    }

    void addTo(Sightings sightings) {
        terms(sightings);
        citations(sightings);
        dois(sightings);
        tags(sightings);
        references(sightings);
        treatments(sightings);
        risksOfMost(sightings);
    }

    private void terms(Sightings sightings) {
        for (int at = 0; at < page.passages().size(); at++) {
            Passage passage = page.passages().get(at);
            if (passage.term().isEmpty() || rules.isUnknown(passage.words())) {
                continue;
            }
            for (Question question : rules.questions()) {
                String aspect = question.terms().get(passage.term().get());
                if (aspect != null) {
                    sightings.add(new Sighting(question.id(), aspect, passage.span(), at, Optional.empty()));
                }
            }
        }
    }

    private void citations(Sightings sightings) {
        for (Section section : sections) {
            for (Citation citation : section.cites()) {
                sightings.add(new Sighting(ATTRIBUTION, "named", citation.span(), -1, Optional.of(section)));
            }
        }
    }

    /// What the appraiser takes for the tag of a source names one here too, but for a bare number, which leads nowhere
    /// by itself, a date of the page, and the short form of a name that stands in front of it.
    private void tags(Sightings sightings) {
        List<Span> named = sightings.words(ATTRIBUTION, List.of("named"));
        for (int at = 0; at < page.passages().size(); at++) {
            Passage passage = page.passages().get(at);
            if (passage.prose().isPresent() && !passage.heading() && !passage.isIn(Topic.REFERENCES)) {
                Prose prose = passage.prose().get();
                String plain = prose.plain();
                for (Span tag : tags.in(plain, 0, plain.length(), 0)) {
                    Span words = prose.canonical(tag.start(), tag.end());
                    if (namesSource(Words.of(plain, tag)) && named.stream().noneMatch(words::overlaps)) {
                        sightings.add(new Sighting(ATTRIBUTION, "named", words, at, passage.section()));
                    }
                }
            }
        }
    }

    private boolean namesSource(Words tag) {
        boolean dates = rules.cues().find(tag).stream()
                .anyMatch(match -> match.value().question().equals(CURRENCY));
        return !dates && tag.count() > 1 && IntStream.range(0, tag.count()).anyMatch(tag::isCapitalised);
    }

    private void dois(Sightings sightings) {
        for (int at = 0; at < page.passages().size(); at++) {
            Passage passage = page.passages().get(at);
            if (passage.prose().isPresent() && !passage.isIn(Topic.REFERENCES)) {
                Prose prose = passage.prose().get();
                for (Dois.Doi doi : Dois.find(prose.plain())) {
                    Span words =
                            prose.canonical(doi.words().start(), doi.words().end());
                    sightings.add(new Sighting(ATTRIBUTION, "named", words, at, passage.section()));
                }
            }
        }
    }

    /// A list of references is one where something stands in it besides that there is nothing.
    private void references(Sightings sightings) {
        for (int at = 0; at < page.passages().size(); at++) {
            Passage passage = page.passages().get(at);
            boolean entry = !passage.heading() && !rules.empty().isIn(passage.words());
            if (entry && passage.isIn(Topic.REFERENCES)) {
                sightings.add(new Sighting(ATTRIBUTION, "list", passage.span(), at, passage.section()));
            }
        }
    }

    /// Two sections on treatment or more are more than one choice set out, though not said to be one.
    private void treatments(Sightings sightings) {
        List<Section> onTreatment = onTreatment();
        if (onTreatment.size() >= 2) {
            for (Section section : onTreatment) {
                sightings.add(new Sighting(CHOICES, "several", section.heading(), -1, Optional.of(section)));
            }
        }
    }

    /// Risks count as told of *each* treatment where at least half of two or more sections on treatment tell of some;
    /// where sections are not known, where three passages do.
    private void risksOfMost(Sightings sightings) {
        Set<String> telling = new HashSet<>();
        Set<Integer> passages = new HashSet<>();
        for (Sighting risk : sightings.of(RISKS, "risk")) {
            risk.section().filter(Passage::isOnTreatment).map(Section::id).ifPresent(telling::add);
            passages.add(risk.passage());
        }
        int treatments = onTreatment().size();
        boolean most = treatments >= 2
                ? 2 * telling.size() >= treatments
                : sections.isEmpty() && passages.size() >= PASSAGES_WITHOUT_SECTIONS;
        if (most) {
            sightings.add(new Sighting(RISKS, "most", new Span(0, 0), -1, Optional.empty()));
        }
    }

    /// Sections on treatment that hold text of their own.
    private List<Section> onTreatment() {
        Set<String> withText = new HashSet<>();
        page.passages().stream()
                .filter(passage -> !passage.heading() && passage.isOnTreatment())
                .forEach(passage -> passage.section().map(Section::id).ifPresent(withText::add));
        return sections.stream()
                .filter(section -> withText.contains(section.id()))
                .toList();
    }
}
