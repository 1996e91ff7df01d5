package org.lectern.index;

import java.util.List;

/// What of a section is read for its meaning: its title, the title above it, and the beginning of its text, as much as
/// a sentence model takes in. Equal texts have one key and so one vector, in whatever source they stand.
///
/// @param text what the model is given
public record MeantText(String text) {

    /// A model's window is 512 pieces of words; English has four to five characters a piece.
    private static final int LONGEST = 2_500;
    private static final int KEY_LENGTH = 32;

    static MeantText of(String title, List<String> trail, String text) {
        StringBuilder meant = new StringBuilder(title);
        if (!trail.isEmpty() && !trail.getLast().equals(title)) {
            meant.append(meant.isEmpty() ? "" : "\n").append(trail.getLast());
        }
        meant.append(meant.isEmpty() ? "" : "\n").append(text, 0, Math.min(text.length(), LONGEST));
        return new MeantText(meant.substring(0, Math.min(meant.length(), LONGEST)));
    }

    /// By which its vector is kept.
    String key() {
        return Fingerprint.of(text).substring(0, KEY_LENGTH);
    }
}
