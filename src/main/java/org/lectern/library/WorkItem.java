package org.lectern.library;

import org.lectern.curation.Home;
import org.lectern.curation.Judgement;
import org.lectern.curation.Placed;
import org.lectern.curation.Quote;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;

/// Something on a librarian's work list.
public sealed interface WorkItem {

    enum Kind {
        UNJUDGED_CLAIMS,
        SECTIONS_WITHOUT_A_TAG,
        PROBLEMS,
        CHANGED_WORDS,
        HOMELESS
    }

    /// A flag that nobody confirmed or dismissed.
    record UnjudgedClaim(String sourceId, String sectionId, Statement statement, Claim claim, String text)
            implements WorkItem {}

    /// A section with knowledge of the disease that carries no concept.
    record UntaggedSection(String sourceId, String sectionId, String title) implements WorkItem {}

    /// What `check` found.
    record FoundProblem(Problem problem) implements WorkItem {}

    /// A decision that counts and stands at words that have changed, or around which the text has.
    ///
    /// @param sectionId the section in which they stand
    /// @param words     where they stand
    /// @param now       what stands there
    record ChangedWords(Placed placed, String sectionId, Span words, Quote now) implements WorkItem {}

    /// A decision that counts and needs a home.
    record NeedsHome(Placed placed) implements WorkItem {

        /// Whether other words, or another source, can be shown to it. An answer on a quality card, which may rest on
        /// several places, is given anew where its source is still there.
        public boolean canMove() {
            return !(placed.decision().judgement() instanceof Judgement.Item)
                    || placed.home() instanceof Home.Homeless(var _, var _, String now) && now.isEmpty();
        }
    }
}
