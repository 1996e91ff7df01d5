package org.lectern.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.StudyCard;
import org.lectern.library.CitedStudy;

/// The one invented study that the sample library has a card of, and where its sources cite it.
final class SampleStudies {

    private static final String CITED_AS = "placebo-controlled trial with 200 people";

    private static final StudyCard CARD = new StudyCard(
            "colchicine-prophylaxis",
            Optional.of("Colchicine against attacks while uric acid falls"),
            Optional.empty(),
            Optional.of("Invented Journal of Joints 2023;4:12"),
            Optional.of("2023"),
            List.of("nct:NCT00000000"),
            List.of(CITED_AS),
            "randomised placebo-controlled trial",
            Evidence.RCT,
            Optional.of(200),
            "men with gout who began allopurinol",
            true,
            "colchicine for six months",
            true,
            "placebo",
            "attacks fell from 52 to 34 in 100 people",
            "not blinded after month six",
            "abstract");

    private SampleStudies() {}

    static Stream<CitedStudy> in(SectionReading section) {
        int start = section.section().span().start();
        return SampleReadings.places(
                        section.text(), CITED_AS, new Span(0, section.text().length()))
                .stream()
                .map(words -> new CitedStudy(
                        CARD,
                        words.shifted(start),
                        "A study of this kind can carry the sentence; read the study to see whether its result does.",
                        "Randomised placebo-controlled trial, 200 men with gout: compared with placebo.",
                        List.of("The study had only men; the sentence does not say so.")));
    }
}
