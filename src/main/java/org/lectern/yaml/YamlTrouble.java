package org.lectern.yaml;

/// Why a YAML text was refused: what is wrong, in words that fit after "line 3: ".
public final class YamlTrouble extends Exception {

    private static final long serialVersionUID = 1;

    /// What kind of thing is wrong, for callers that say it in words of their own.
    public enum Reason {
        /// Longer than the reader was told to accept.
        TOO_LONG,
        /// Nested deeper than any file here needs.
        TOO_DEEP,
        /// An anchor, an alias or a tag.
        INDIRECT,
        /// Not YAML at all.
        SYNTAX,
        /// A key that stands twice in one mapping.
        REPEATED,
        /// YAML, but not of the shape that was asked for.
        SHAPE
    }

    private final Reason reason;
    private final String what;
    private final int line;

    /// Something of the wrong shape.
    public YamlTrouble(String sentence, int line) {
        this(Reason.SHAPE, sentence, line);
    }

    public YamlTrouble(Reason reason, String sentence, int line) {
        super(sentence);
        this.reason = reason;
        this.what = sentence;
        this.line = line;
    }

    public Reason reason() {
        return reason;
    }

    /// What is wrong, without its line.
    public String what() {
        return what;
    }

    /// The line that it was noticed on, 1 for the first.
    public int line() {
        return line;
    }

    /// The whole of it: `line 3: 'id' is missing`.
    public String sentence() {
        return "line " + line + ": " + what;
    }
}
