package org.lectern.appraisal.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.appraisal.words.Dois;
import org.lectern.appraisal.words.Words;
import org.lectern.knowledge.StudyCard;

/// Turns what a card says of how its study is cited into keys.
final class StudyKeyReader {

    private static final Pattern IDENTIFIER = Pattern.compile(
            "doi:(10\\.\\d{4,9}/\\S++)|pmid:(\\d{1,8})|pmcid:(PMC\\d{1,9})|nct:(NCT\\d{8})|isrctn:(ISRCTN\\d{8})");
    private static final Pattern PMID = Pattern.compile("pmid:?\\s?(\\d{1,8})", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NOT_IN_NAMES = Set.of("the", "and", "et", "al");

    private StudyKeyReader() {}

    static List<StudyKey> keys(StudyCard card) {
        List<StudyKey> keys = new ArrayList<>();
        card.identifiers().forEach(identifier -> ofIdentifier(identifier).ifPresent(keys::add));
        card.citedAs().forEach(cited -> ofCitation(cited).ifPresent(keys::add));
        return keys.stream().distinct().toList();
    }

    /// Empty where it is not an identifier of a scheme that is known.
    static Optional<StudyKey> ofIdentifier(String identifier) {
        Matcher matcher = IDENTIFIER.matcher(identifier);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(1) != null) {
            return Optional.of(new StudyKey.Doi(Dois.folded(matcher.group(1))));
        }
        String code =
                Words.of(identifier.substring(identifier.indexOf(':') + 1)).form(0);
        return Optional.of(matcher.group(2) != null ? new StudyKey.Pmid(code) : new StudyKey.Code(code));
    }

    /// Empty where the form could mean anything: no word, or a year alone.
    static Optional<StudyKey> ofCitation(String cited) {
        List<Dois.Doi> dois = Dois.find(cited);
        Matcher pmid = PMID.matcher(cited.strip());
        if (!dois.isEmpty()) {
            return Optional.of(new StudyKey.Doi(dois.getFirst().doi()));
        }
        if (pmid.matches()) {
            return Optional.of(new StudyKey.Pmid(pmid.group(1)));
        }
        Words words = Words.of(cited);
        return volumePage(words).or(() -> yearOrName(words));
    }

    private static Optional<StudyKey> volumePage(Words words) {
        for (int at = 0; at < words.count(); at++) {
            Optional<PlaceInJournal> place = PlaceInJournal.at(words, at);
            if (place.isPresent()) {
                List<String> before = words.forms().subList(0, at);
                Optional<String> year = Optional.of(at)
                        .filter(volume -> volume > 0 && words.isYear(volume - 1))
                        .map(volume -> words.form(volume - 1));
                List<String> journal = name(before.subList(0, at - (year.isPresent() ? 1 : 0)));
                return Optional.<StudyKey>of(new StudyKey.VolumePage(
                                place.get().volume(), place.get().page(), journal, year))
                        .filter(_ -> year.isPresent() || !journal.isEmpty());
            }
        }
        return Optional.empty();
    }

    private static Optional<StudyKey> yearOrName(Words words) {
        int last = words.count() - 1;
        if (last < 0) {
            return Optional.empty();
        }
        boolean atEnd = words.isYear(last);
        if (!atEnd && !words.isYear(0)) {
            return name(words.forms()).isEmpty()
                    ? Optional.empty()
                    : Optional.of(new StudyKey.TrialName(name(words.forms()), manner(words)));
        }
        List<String> name = name(words.forms().subList(atEnd ? 0 : 1, atEnd ? last : last + 1));
        String year = words.form(atEnd ? last : 0);
        return switch (name.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new StudyKey.AuthorYear(name.getFirst(), year));
            default -> Optional.of(new StudyKey.JournalYear(name, year));
        };
    }

    private static StudyKey.Manner manner(Words words) {
        if (words.count() > 1) {
            return StudyKey.Manner.COINED;
        }
        if (words.isAllCapitals(0)) {
            return StudyKey.Manner.CAPITALS;
        }
        return words.isMixed(0) ? StudyKey.Manner.COINED : StudyKey.Manner.ORDINARY;
    }

    /// What is left of a name when the words that come and go are taken out: "Annals of the …" is "Annals of …".
    private static List<String> name(List<String> forms) {
        return forms.stream().filter(form -> !NOT_IN_NAMES.contains(form)).toList();
    }

    /// True for a word that names are compared without.
    static boolean isLeftOut(String form) {
        return NOT_IN_NAMES.contains(form);
    }
}
