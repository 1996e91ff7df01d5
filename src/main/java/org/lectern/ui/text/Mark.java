package org.lectern.ui.text;

import org.lectern.knowledge.Cue;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;
import org.lectern.library.CitedStudy;

/// Words of a source that are set apart on the screen, and what a reader may ask about them.
public sealed interface Mark {

    /// Where the words stand in the canonical text.
    Span span();

    MarkKind kind();

    /// Words that the query asked for.
    record OfMatch(Span span) implements Mark {
        @Override
        public MarkKind kind() {
            return MarkKind.MATCH;
        }
    }

    /// A name of a concept that the section carries.
    record OfConcept(Mention mention) implements Mark {
        @Override
        public Span span() {
            return mention.words();
        }

        @Override
        public MarkKind kind() {
            return MarkKind.CONCEPT;
        }
    }

    /// A statement that sells.
    record OfClaim(Statement statement) implements Mark {
        @Override
        public Span span() {
            return statement.span();
        }

        @Override
        public MarkKind kind() {
            return MarkKind.CLAIM;
        }
    }

    /// Statements that sell and were held back, side by side in one paragraph.
    ///
    /// @param sentences how many
    record OfHeld(Span span, int sentences) implements Mark {

        /// Whether the mark is of one of them.
        public boolean hides(Mark mark) {
            return mark.kind() == MarkKind.CLAIM && mark.span().overlaps(span);
        }

        @Override
        public MarkKind kind() {
            return MarkKind.CLAIM;
        }
    }

    /// A statement with words that look promotional, and that was not flagged.
    record OfSpared(Statement statement, String reason) implements Mark {
        @Override
        public Span span() {
            return statement.span();
        }

        @Override
        public MarkKind kind() {
            return MarkKind.SPARED;
        }
    }

    /// A limit, hedge or disclaimer that the text states of itself.
    record OfLimit(Span span) implements Mark {
        @Override
        public MarkKind kind() {
            return MarkKind.LIMIT;
        }
    }

    /// Words that cite a study of which the library has a card.
    record OfStudy(CitedStudy study) implements Mark {
        @Override
        public Span span() {
            return study.words();
        }

        @Override
        public MarkKind kind() {
            return MarkKind.STUDY;
        }
    }

    /// Words that show what support a statement has.
    record OfCue(Statement statement, Cue cue) implements Mark {
        @Override
        public Span span() {
            return cue.words();
        }

        @Override
        public MarkKind kind() {
            return MarkKind.CUE;
        }
    }
}
