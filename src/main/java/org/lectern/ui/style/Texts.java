package org.lectern.ui.style;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Topic;

/// Every word of the interface, from one resource bundle.
public final class Texts {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.lectern.ui.texts", Locale.ROOT);

    private Texts() {}

    /// The text under the key, its places `{0}`, `{1}` filled in.
    ///
    /// @throws MissingResourceException where there is no such text: a mistake in the program
    public static String text(String key, Object... values) {
        String pattern = WORDS.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(values);
    }

    /// From where a source speaks, in a few words: never that it sells nothing while one of its statements is flagged,
    /// nor that it sells without saying so where none is.
    public static String stance(Stance stance, boolean flagged) {
        return text("reader.stance." + stance + (isMixed(stance, flagged) ? ".mixed" : ""));
    }

    /// The same in a sentence.
    public static String stanceSentence(Stance stance, boolean flagged) {
        return text("source.stance." + stance + (isMixed(stance, flagged) ? ".mixed" : ""));
    }

    private static boolean isMixed(Stance stance, boolean flagged) {
        return switch (stance) {
            case NEUTRAL -> flagged;
            case SELLER -> !flagged;
            case CRITIC -> false;
        };
    }

    public static String name(Facet facet) {
        return text("facet." + facet.code());
    }

    public static String name(Topic topic) {
        return text("topic." + topic.code());
    }

    /// The level as one or two words, for a chip.
    public static String shortName(Evidence evidence) {
        return text("evidence." + evidence + ".short");
    }

    public static String name(Evidence evidence) {
        return text("evidence." + evidence);
    }

    public static String name(ClaimKind kind) {
        return text("claim." + kind);
    }

    /// What the kind means, in one plain sentence.
    public static String meaning(ClaimKind kind) {
        return text("claim." + kind + ".meaning");
    }

    /// The name of a facet's value: the label that the library gave, or our own word where the label is a bare code.
    public static String valueName(Facet facet, String id, String label) {
        String key = switch (facet) {
            case TOPIC -> "topic." + id;
            case EVIDENCE -> "evidence." + id + ".short";
            case CLAIM -> "claim." + id;
            case DISEASE_TYPE, SYMPTOM, TEST, TREATMENT, SOURCE -> "";
        };
        return WORDS.containsKey(key) ? WORDS.getString(key) : label;
    }
}
