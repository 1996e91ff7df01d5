package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.lectern.index.Fields;
import org.lectern.index.IndexSnapshot;
import org.lectern.index.StoredSection;
import org.lectern.knowledge.Concept;
import org.lectern.search.language.QueryNode;
import org.lectern.search.reading.QueryReading;
import org.lectern.search.reading.Slot;

/// Why a section is among the hits, in words: what of the query it has and where, and what else moved it.
final class Reasons {

    private final IndexSnapshot index;
    private final QueryTools tools;

    Reasons(IndexSnapshot index, QueryTools tools) {
        this.index = index;
        this.tools = tools;
    }

    /// @param nearness where the meaning of sections counted too
    /// @param document the section's id
    List<String> of(QueryNode root, QueryReading reading, Optional<Nearness> nearness, String document)
            throws IOException {
        List<String> reasons = new ArrayList<>();
        List<Slot> slots = root.asked()
                .flatMap(words -> tools.slots().slots(reading, words).stream())
                .toList();
        for (Slot slot : slots) {
            String said = slot.span().in(reading.query());
            switch (slot) {
                case Slot.Plain plain -> word(said, plain, document, reasons);
                case Slot.Named named -> concept(said, named, document, reasons);
                case Slot.Meant meant -> {
                    if (matches(tools.words().of(meant), document)) {
                        reasons.add("It answers “" + said + "”.");
                    }
                }
                case Slot.LeftOut out -> {
                    if (matches(tools.words().of(out), document)) {
                        reasons.add("It says that “" + said + "” is missing.");
                    }
                }
            }
        }
        if (slots.size() == 1
                && slots.getFirst() instanceof Slot.Named only
                && matches(WordQueries.overview(only.concept()), document)) {
            reasons.add("It gives an overview of it, which moved it up.");
        }
        Optional<Integer> number = index.document(document);
        if (number.isPresent() && nearness.isPresent()) {
            meaning(nearness.get().place(number.get()), reasons);
        }
        if (number.isPresent() && !reasons.isEmpty()) {
            standing(index.section(number.get()), reasons);
        }
        return reasons.stream().distinct().toList();
    }

    private void word(String said, Slot.Plain plain, String document, List<String> reasons) throws IOException {
        where(List.of(plain.stem()), document, "“" + said + "”", reasons);
        if (!plain.instead().isEmpty()) {
            where(plain.instead(), document, "A word close to “" + said + "”", reasons);
        }
    }

    private void where(List<String> stems, String document, String what, List<String> reasons) throws IOException {
        boolean inTitle = matches(WordQueries.in(Fields.TITLE, stems, 0), document);
        boolean inText = matches(WordQueries.in(Fields.TEXT, stems, 0), document);
        if (inTitle || inText) {
            reasons.add(what + " stands in the "
                    + (inTitle && inText ? "title and the text." : inTitle ? "title." : "text."));
        } else if (matches(WordQueries.in(Fields.WORDS, stems, 0), document)) {
            reasons.add(what + " stands in a title above it or in another name of it.");
        }
    }

    private void concept(String said, Slot.Named named, String document, List<String> reasons) throws IOException {
        Concept concept = named.concept();
        String read = "“" + said + "” was read as " + concept.prefLabel() + ": ";
        if (has(Fields.MAJOR, concept.id(), document)) {
            reasons.add(read + "its title is about it.");
        } else if (has(Fields.CONCEPT, concept.id(), document)) {
            reasons.add(read + "its text mentions it.");
        } else if (has(Fields.BROADER, concept.id(), document)) {
            reasons.add(read + "it is about something that belongs to it.");
        } else if (matches(tools.words().of(named), document)) {
            reasons.add(read + "it has the words of a name of it.");
        } else {
            kind(concept, document).ifPresent(kind -> reasons.add(read + kind));
        }
    }

    private Optional<String> kind(Concept concept, String document) throws IOException {
        if (concept.broader().isEmpty()) {
            return Optional.empty();
        }
        String kind = concept.broader().get();
        if (has(Fields.CONCEPT, kind, document)) {
            return Optional.of("it is about what that is a kind of.");
        }
        return has(Fields.ABOVE, kind, document)
                ? Optional.of("its title is about another of its kind.")
                : Optional.empty();
    }

    private boolean has(String field, String concept, String document) throws IOException {
        return matches(new TermQuery(new Term(field, concept)), document);
    }

    private boolean matches(Query query, String document) throws IOException {
        BooleanQuery.Builder both = new BooleanQuery.Builder();
        both.add(query, Occur.FILTER);
        both.add(new TermQuery(new Term(Fields.ID, document)), Occur.FILTER);
        return index.has(both.build());
    }

    private static void meaning(int place, List<String> reasons) {
        if (reasons.isEmpty() && place >= 1 && place <= Nearness.FOLLOWING) {
            reasons.add("It has none of the words, but comes near to the query in meaning (number " + place
                    + " of all sections).");
        } else if (reasons.isEmpty()) {
            return;
        } else if (place == 1) {
            reasons.add("Of all sections it comes nearest to the query in meaning, which moved it up.");
        } else if (place > 1) {
            reasons.add(
                    "In meaning it comes near to the query (number " + place + " of all sections), which moved it up.");
        }
    }

    private static void standing(StoredSection section, List<String> reasons) {
        if (section.evidence().isPresent()) {
            reasons.add("Among equals, the stronger support that a text shows, the earlier it comes.");
        }
        if (section.claims() > 0) {
            reasons.add("It is flagged as promotional; among equals, it comes after unflagged text.");
        }
    }
}
