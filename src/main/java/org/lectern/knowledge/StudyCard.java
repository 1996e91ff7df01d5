package org.lectern.knowledge;

import java.util.List;
import java.util.Optional;

/// What a library knows of a study that its sources cite, so that a reader sees who was studied, and how, beside the
/// sentence that rests on it. A person fills it in; what was not read is said to be so.
///
/// @param id           the name of its file without the ending
/// @param title        the study's own title, where it was seen
/// @param about        what it is about in the library's words, where its title was not
/// @param publishedIn  the journal, with volume and page where known
/// @param year         of publication, four digits
/// @param identifiers  `doi:…`, `pmid:…`, `pmcid:…`, `nct:…`, `isrctn:…`
/// @param citedAs      the forms under which texts cite it: a DOI, journal and year, volume and page, a trial's name,
///                     author and year
/// @param design       in the words of the field: case series, cohort study …
/// @param evidence     the level that this design shows
/// @param participants how many took part; empty where that is not known
/// @param population   who took part, as it stands after a number: `children with asthma`
/// @param adults       whether adults took part
/// @param intervention what was done
/// @param compared     whether there was a comparison
/// @param comparison   with what: `placebo`, `none`
/// @param result       as its authors report it, or that it was not read
/// @param limits       those that its authors state
/// @param readFrom     which part of the publication the card was written from
public record StudyCard(
        String id,
        Optional<String> title,
        Optional<String> about,
        Optional<String> publishedIn,
        Optional<String> year,
        List<String> identifiers,
        List<String> citedAs,
        String design,
        Evidence evidence,
        Optional<Integer> participants,
        String population,
        boolean adults,
        String intervention,
        boolean compared,
        String comparison,
        String result,
        String limits,
        String readFrom) {

    public StudyCard {
        identifiers = List.copyOf(identifiers);
        citedAs = List.copyOf(citedAs);
    }

    /// The line under which the card is shown.
    public String name() {
        return title.or(() -> about).orElse(id);
    }
}
