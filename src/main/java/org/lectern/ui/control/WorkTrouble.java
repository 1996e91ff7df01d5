package org.lectern.ui.control;

/// Why work that a person asked for was not done: one clear sentence for her. What any other exception says was not
/// written for a person.
public final class WorkTrouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;

    public WorkTrouble(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public WorkTrouble(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
