package org.lectern.appraisal.study;

import org.lectern.wording.Wording;

/// The sentences of `texts.properties`.
final class StudyTexts {

    private final Wording wording = Wording.beside(StudyTexts.class);

    String say(String key, Object... details) {
        return wording.formatted(key, details);
    }

    boolean has(String key) {
        return wording.has(key);
    }

    /// A small number as a word that begins a sentence, a larger one in digits.
    String number(int number) {
        String name = "number." + number;
        return wording.has(name) ? wording.sentence(name) : String.valueOf(number);
    }
}
