package org.lectern.yaml;

/// Why a YAML text was refused: what is wrong, in words that fit after "line 3: ".
public final class YamlTrouble extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;

    public YamlTrouble(String sentence, int line) {
        super(sentence);
        this.line = line;
    }

    /// The line that it was noticed on, 1 for the first.
    public int line() {
        return line;
    }

    /// The whole of it: `line 3: 'id' is missing`.
    public String sentence() {
        return "line " + line + ": " + getMessage();
    }
}
