package org.lectern.appraisal;

import java.util.List;

/// A rule of the data files: words that mean something, why they do, and on whose word.
///
/// @param id              unique over all files, kebab-case
/// @param family          what the rule is about
/// @param says            what its words show: a kind of claim, a level of evidence, a stance, a role in a sentence
/// @param reach           where the rule may decide by itself
/// @param patterns        the words
/// @param reason          why that matters, one plain sentence
/// @param regulation      the regulation, guideline or paper behind it
/// @param examples        texts in which it matches
/// @param counterexamples texts in which it must not count
record Rule(
        String id,
        Family family,
        String says,
        Reach reach,
        List<Pattern> patterns,
        String reason,
        String regulation,
        List<String> examples,
        List<String> counterexamples) {

    Rule {
        patterns = List.copyOf(patterns);
        examples = List.copyOf(examples);
        counterexamples = List.copyOf(counterexamples);
    }

    enum Family {
        /// Promotional claims; says a [org.lectern.knowledge.ClaimKind].
        CLAIM,
        /// Support; says an [org.lectern.knowledge.Evidence].
        EVIDENCE,
        /// Words of clinical claims, and of texts that make none.
        CLINICAL,
        /// From where a document speaks.
        STANCE,
        /// Who says it: reports, negations, hedges, criticism.
        VOICE,
        /// How a text is written; only the model reads these.
        STYLE
    }

    enum Reach {
        /// Decides in every document.
        ANY,
        /// Decides in a document that sells.
        SELLER,
        /// Never decides alone: the model weighs it.
        WEAK
    }

    boolean is(Family wanted, String meaning) {
        return family == wanted && says.equals(meaning);
    }
}
