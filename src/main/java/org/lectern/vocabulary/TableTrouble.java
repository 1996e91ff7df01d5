package org.lectern.vocabulary;

/// Why no facet file could be made of a table that was read: one clear sentence for the person who asked.
public final class TableTrouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;

    TableTrouble(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
