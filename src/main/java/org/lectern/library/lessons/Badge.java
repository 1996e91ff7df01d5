package org.lectern.library.lessons;

import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Evidence;

/// The support that a quotation itself shows, in words.
///
/// @param evidence the level; empty where it makes no clinical statement
/// @param word     what the badge says
/// @param reason   one sentence on what it rests on
/// @param words    the words that it rests on, as they stand in the source
public record Badge(Optional<Evidence> evidence, String word, String reason, List<String> words) {

    public Badge {
        words = List.copyOf(words);
    }
}
