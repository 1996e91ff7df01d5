package org.lectern.library.check;

import java.util.List;
import org.lectern.wording.Wording;

/// What the check says, from its file of sentences.
final class Sentences {

    private static final String FILE = "/org/lectern/library/check.properties";
    private static final int MOST_PLACES = 5;

    private final Wording wording = Wording.of(Sentences.class, FILE);

    /// @param place the line, as a person would read it; empty where there is none
    record Item(String subject, String detail, String place) {}

    /// One sentence about all flaws of a kind in one place.
    String about(Flaw flaw, List<Item> items) {
        if (items.size() == 1) {
            return say(flaw.code(), items.getFirst().subject(), items.getFirst().detail());
        }
        String places = items.stream()
                .limit(MOST_PLACES)
                .map(item -> place(flaw, item))
                .reduce((before, next) -> before + ", " + next)
                .orElse("");
        int left = items.size() - MOST_PLACES;
        String listed = left > 0 ? say("more", places, Integer.toString(left)) : places;
        return say(flaw.code() + ".many", Integer.toString(items.size()), listed);
    }

    private String place(Flaw flaw, Item item) {
        String own = flaw.code() + ".each";
        String general = item.place().isEmpty() ? "each.plain" : "each";
        return say(wording.has(own) ? own : general, item.subject(), item.detail(), item.place());
    }

    /// @throws IllegalStateException where the file lacks the sentence
    String say(String key, Object... details) {
        return wording.formatted(key, details);
    }
}
