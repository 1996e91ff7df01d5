package org.lectern.appraisal.study;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.StudyCard;
import org.lectern.yaml.YamlNode;
import org.lectern.yaml.YamlReader;
import org.lectern.yaml.YamlTrouble;

/// The schema of a study card.
final class StudyCardReader {

    private static final int GREATEST_SIZE = 64 << 10;
    private static final Set<Evidence> LEVELS =
            Set.of(Evidence.SR, Evidence.RCT, Evidence.OBS, Evidence.CASE, Evidence.REF, Evidence.MECH);

    private final CardFields fields;
    private final String id;

    private StudyCardReader(CardFields fields, String id) {
        this.fields = fields;
        this.id = id;
    }

    /// @param where    the file as problems name it
    /// @param problems takes up what is wrong
    /// @return empty where the card can't be used
    static Optional<StudyCard> read(String id, String where, String yaml, List<Problem> problems) {
        try {
            YamlNode.Mapping file = new YamlReader(GREATEST_SIZE).read(yaml).asMapping("a study card");
            return new StudyCardReader(new CardFields(file, where, problems), id).card();
        } catch (YamlTrouble broken) {
            problems.add(CardFields.problem(Problem.Severity.REFUSED, where, broken.line(), reason(broken)));
            return Optional.empty();
        }
    }

    /// What is wrong, without the line, which stands in `where`.
    private static String reason(YamlTrouble broken) {
        String sentence = broken.sentence();
        return sentence.substring(sentence.indexOf(": ") + 2);
    }

    private Optional<StudyCard> card() {
        fields.tellUnknown();
        StudyCard card = new StudyCard(
                id,
                fields.optional("title"),
                fields.optional("about"),
                fields.optional("publishedIn"),
                year(),
                identifiers(),
                citedAs(),
                fields.required("design"),
                evidence(),
                participants(),
                fields.required("population"),
                fields.flag("adults"),
                fields.required("intervention"),
                fields.flag("compared"),
                fields.required("comparison"),
                fields.required("result"),
                fields.required("limits"),
                fields.required("readFrom"));
        checkTogether(card);
        return fields.isSound() ? Optional.of(card) : Optional.empty();
    }

    private void checkTogether(StudyCard card) {
        if (card.title().isEmpty() && card.about().isEmpty()) {
            fields.wrong(
                    "title",
                    "'title' is missing; where the title was not seen, say in 'about' what the study is about");
        }
        if (card.identifiers().isEmpty() && card.citedAs().isEmpty()) {
            fields.wrong(
                    "citedAs", "'identifiers' and 'citedAs' are both empty; no text could be seen to cite the study");
        }
        if (!card.compared()
                && !card.comparison().isEmpty()
                && !card.comparison().equals("none")) {
            fields.wrong("comparison", "'compared' is false, so 'comparison' must be none");
        }
    }

    private Optional<String> year() {
        Optional<String> year = fields.optional("year");
        if (year.isPresent() && !year.get().matches("(18|19|20)\\d\\d")) {
            fields.wrong("year", "the year '" + year.get() + "' is not a year of four digits");
        }
        return year;
    }

    private List<String> identifiers() {
        List<CardFields.Item> items = fields.list("identifiers");
        for (CardFields.Item item : items) {
            if (StudyKeyReader.ofIdentifier(item.text()).isEmpty()) {
                fields.wrong(
                        item.line(),
                        "'" + item.text() + "' is not an identifier; write doi:10.…/…, pmid:…, pmcid:PMC…, nct:NCT… "
                                + "or isrctn:ISRCTN…");
            }
        }
        return items.stream().map(CardFields.Item::text).toList();
    }

    private List<String> citedAs() {
        List<CardFields.Item> items = fields.list("citedAs");
        for (CardFields.Item item : items) {
            if (StudyKeyReader.ofCitation(item.text()).isEmpty()) {
                fields.wrong(
                        item.line(),
                        "'" + item.text() + "' could be found nowhere or everywhere; write a DOI, journal and year, "
                                + "volume and page, author and year, or the name of the trial");
            }
        }
        return items.stream().map(CardFields.Item::text).toList();
    }

    private Evidence evidence() {
        String code = fields.required("evidence");
        Optional<Evidence> level =
                LEVELS.stream().filter(each -> each.name().equals(code)).findFirst();
        if (level.isEmpty() && !code.isEmpty()) {
            String known = Arrays.stream(Evidence.values())
                    .filter(LEVELS::contains)
                    .map(Evidence::name)
                    .collect(Collectors.joining(", "));
            fields.wrong("evidence", "'" + code + "' is not a level of evidence that a study has; known are " + known);
        }
        return level.orElse(Evidence.REF);
    }

    private Optional<Integer> participants() {
        String number = fields.required("participants");
        if (number.matches("\\d{1,9}")) {
            return Optional.of(Integer.valueOf(number));
        }
        if (!number.isEmpty() && !number.equals("unknown")) {
            fields.wrong("participants", "'participants' must be a number, or unknown");
        }
        return Optional.empty();
    }
}
