package org.lectern.appraisal.study;

import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.StudyCard;

/// Cards of invented studies on other diseases.
final class Cards {

    private Cards() {}

    static StudyCard trial(List<String> identifiers, String... citedAs) {
        return card("trial", identifiers, List.of(citedAs), true, true, 240);
    }

    static StudyCard cases(List<String> identifiers, String... citedAs) {
        return card("cases", identifiers, List.of(citedAs), false, false, 2);
    }

    static StudyCard withResult(StudyCard card, String result) {
        return with(card, card.population(), result);
    }

    static StudyCard withPopulation(StudyCard card, String population) {
        return with(card, population, card.result());
    }

    private static StudyCard with(StudyCard card, String population, String result) {
        return new StudyCard(
                card.id(),
                card.title(),
                card.about(),
                card.publishedIn(),
                card.year(),
                card.identifiers(),
                card.citedAs(),
                card.design(),
                card.evidence(),
                card.participants(),
                population,
                card.adults(),
                card.intervention(),
                card.compared(),
                card.comparison(),
                result,
                card.limits(),
                card.readFrom());
    }

    private static StudyCard card(
            String id, List<String> identifiers, List<String> citedAs, boolean adults, boolean compared, int number) {
        return new StudyCard(
                id,
                Optional.empty(),
                Optional.of("Ozone baths in gout"),
                Optional.empty(),
                Optional.empty(),
                identifiers,
                citedAs,
                compared ? "double-blind trial" : "case report",
                compared ? Evidence.RCT : Evidence.CASE,
                Optional.of(number),
                adults ? "adults with gout" : "children with gout",
                adults,
                "ozone baths",
                compared,
                compared ? "plain baths" : "none",
                "not read",
                "small",
                "abstract");
    }
}
