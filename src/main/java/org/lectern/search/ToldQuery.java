package org.lectern.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.knowledge.NamedConcept;
import org.lectern.knowledge.Span;
import org.lectern.search.reading.QueryReading;

/// A query as a sentence model is given it: slips mended, and behind an abbreviation or a brand the name that it stands
/// for, because a model of general English has hardly seen either.
///
/// @param text     the whole query
/// @param question the question that a longer story ends with; empty where there is none
record ToldQuery(String text, String question) {

    /// @param namesAreThePoint whether the query asks for something about what it names; where it asks for something
    ///     else instead, more words on that would lead away
    static ToldQuery of(QueryReading reading, boolean namesAreThePoint) {
        TreeMap<Integer, List<Edit>> edits = new TreeMap<>();
        reading.corrected().forEach((span, better) -> add(edits, new Edit(span, better)));
        if (namesAreThePoint) {
            for (NamedConcept name : reading.names()) {
                if (isShort(name, reading.query())) {
                    Span behind = new Span(name.words().end(), name.words().end());
                    add(edits, new Edit(behind, " (" + name.concept().prefLabel() + ")"));
                }
            }
        }
        String question = reading.question()
                .map(asked -> edited(reading.query(), edits, asked.start()).strip())
                .orElse("");
        return new ToldQuery(edited(reading.query(), edits, 0), question);
    }

    /// The query from a place on, with its edits made.
    private static String edited(String query, TreeMap<Integer, List<Edit>> edits, int from) {
        StringBuilder text = new StringBuilder(query);
        for (Map.Entry<Integer, List<Edit>> here :
                edits.tailMap(from, true).descendingMap().entrySet()) {
            here.getValue()
                    .forEach(edit ->
                            text.replace(edit.span().start(), edit.span().end(), edit.with()));
        }
        return text.substring(from);
    }

    private record Edit(Span span, String with) {}

    private static void add(TreeMap<Integer, List<Edit>> edits, Edit edit) {
        edits.computeIfAbsent(edit.span().start(), _ -> new ArrayList<>()).add(edit);
    }

    /// Whether a name is typed as an abbreviation or a brand: the vocabulary writes all other names small, but for the
    /// first letter of the preferred one.
    private static boolean isShort(NamedConcept name, String query) {
        String said = name.words().in(query);
        String preferred = name.concept().prefLabel();
        return !said.equalsIgnoreCase(preferred)
                && name.concept().labels().stream()
                        .filter(label -> !label.equals(preferred) && label.equalsIgnoreCase(said))
                        .anyMatch(label -> label.chars().anyMatch(Character::isUpperCase));
    }
}
