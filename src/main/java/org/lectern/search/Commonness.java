package org.lectern.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.lectern.index.Fields;
import org.lectern.index.IndexSnapshot;
import org.lectern.knowledge.Concept;

/// How little a concept tells in one library: where half of the sections are about gout, to ask for gout asks for
/// nothing. BM25 weighs words by that (Spärck Jones 1972), but a concept that is everywhere in the text and seldom in
/// a title would come out as rare.
final class Commonness {

    /// What fewer than one section in ten has tells enough to count in full.
    private static final double RARE = 10;

    private static final double LEAST = 0.05;

    /// The weight of what one section in five has.
    private static final double COMMON = 0.7;

    private final IndexReader sections;

    Commonness(IndexSnapshot index) {
        this.sections = index.searcher().getIndexReader();
    }

    /// 1 for a concept that some sections have, down towards 0 for one that all have.
    float weight(Concept concept) {
        int having = having(concept);
        double share = having == 0 ? RARE : (double) sections.numDocs() / having;
        return (float) Math.clamp(Math.log(share) / Math.log(RARE), LEAST, 1);
    }

    /// Whether so many sections have it that to ask for it hardly narrows anything.
    boolean isCommon(Concept concept) {
        return weight(concept) < COMMON;
    }

    /// Whether no section has it.
    boolean isAbsent(Concept concept) {
        return having(concept) == 0;
    }

    /// As many as have it or something below it; of a disease, a kind of it is enough.
    private int having(Concept concept) {
        try {
            return Math.max(
                    sections.docFreq(new Term(Fields.CONCEPT, concept.id())),
                    sections.docFreq(new Term(Fields.BROADER, concept.id())));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
