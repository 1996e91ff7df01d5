package org.lectern.library;

/// Why a library could not be opened, changed or saved: one clear sentence for the person who asked.
public final class LibraryTrouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;

    public LibraryTrouble(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public LibraryTrouble(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
