package org.lectern.index;

import java.util.List;
import org.lectern.knowledge.Facet;

/// The names of the fields of an indexed section, in one place for the side that writes and the side that asks.
public final class Fields {

    /// The id of a section; one document each.
    public static final String ID = "id";

    public static final String SOURCE = "source";
    /// Words of the source's title, and the id's own words.
    public static final String SOURCE_WORDS = "source.words";
    /// English, stemmed.
    public static final String TITLE = "title";

    public static final String TRAIL = "trail";
    public static final String TEXT = "text";
    /// Other names that a record lists for itself; stemmed like the title.
    public static final String NAMES = "names";
    /// The title, and each other name, as one term of all its stems: for who types the whole of it.
    public static final String WHOLE = "whole";
    /// All words of a section as one text, in which its title and its names are said twice: what is scored. One
    /// list of places for each word, instead of four, makes searches more than twice as fast.
    public static final String WORDS = "words";
    /// Title, trail, names and text word by word as written: for spelling, prefixes and the preference for what was
    /// typed.
    public static final String EXACT = "exact";

    /// Concepts that the title names.
    public static final String MAJOR = "concept.major";
    /// Concepts that the section carries, once per mention.
    public static final String CONCEPT = "concept";
    /// What stands above the carried concepts in the vocabulary.
    public static final String BROADER = "concept.broader";
    /// What stands above the concepts that the title names.
    public static final String ABOVE = "concept.above";

    /// The place of the section in its source; for sorting.
    public static final String POSITION = "position";
    /// The id of the source as a sort key.
    public static final String SOURCE_ORDER = "source.order";
    /// Every title once, for completions.
    static final String TITLES = "titles";
    /// The level of support as a sort key, 0 for the strongest.
    public static final String EVIDENCE_ORDER = "evidence.order";
    /// What is known of a section's trustworthiness, as bits of [Standing].
    public static final String STANDING = "standing";
    /// Days as `yyyymmdd`, one field for each kind of date.
    public static final String ISSUED = "issued";

    public static final String MODIFIED = "modified";

    /// The key of the section's [MeantText], by which its vector is found.
    public static final String MEANT = "meant";

    static final String CARRIED = "stored.concepts";
    static final String EVIDENCE = "stored.evidence";
    static final String CLAIMS = "stored.claims";

    private Fields() {}

    /// A title or name in [#WHOLE].
    public static String whole(List<String> stems) {
        return String.join(" ", stems);
    }

    /// The field under which the values of a facet can be asked for as exact terms.
    public static String of(Facet facet) {
        return "facet." + facet.code();
    }
}
