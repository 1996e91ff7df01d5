package org.lectern.knowledge;

import java.util.List;

/// One question of a standard for health information, answered by words of the text or not at all.
///
/// @param id       `jama-authorship`, `discern-11`
/// @param standard whose question it is
/// @param question the question in plain words
/// @param answer   what words were found for it
/// @param reason   one sentence that says what the answer rests on
/// @param words    the words, in the canonical text, front matter included; the first twenty; empty where none were
///                 found
/// @param decided  what people decided of the answer; empty for most
public record QualityItem(
        String id,
        Standard standard,
        String question,
        Answer answer,
        String reason,
        List<Span> words,
        List<Decided> decided) {

    /// An item as the machine read it.
    public QualityItem(String id, Standard standard, String question, Answer answer, String reason, List<Span> words) {
        this(id, standard, question, answer, reason, words, List.of());
    }

    /// JAMA's benchmarks (Silberg, Lundberg & Musacchio 1997) or DISCERN (Charnock et al. 1999).
    public enum Standard {
        JAMA,
        DISCERN
    }

    /// What a machine can answer: that words stand there, that some do, that it found none. The last is not "no".
    public enum Answer {
        YES,
        PARTLY,
        NO_WORDS_FOUND
    }

    public QualityItem {
        words = List.copyOf(words);
        decided = List.copyOf(decided);
    }
}
