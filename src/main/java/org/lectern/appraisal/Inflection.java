package org.lectern.appraisal;

import java.util.HashSet;
import java.util.Set;

/// The regular forms of an English word. A form that does not exist does no harm: no text holds it.
final class Inflection {

    private Inflection() {}

    static Set<String> of(String word) {
        Set<String> forms = new HashSet<>(Set.of(word, word + "s"));
        char last = word.charAt(word.length() - 1);
        if (last == 'e') {
            String stem = word.substring(0, word.length() - 1);
            forms.addAll(Set.of(word + "d", stem + "ing"));
        } else if (last == 'y') {
            String stem = word.substring(0, word.length() - 1);
            forms.addAll(Set.of(stem + "ies", stem + "ied", word + "ing", word + "ed"));
        } else {
            forms.addAll(Set.of(word + "ed", word + "ing", word + "es"));
            forms.addAll(Set.of(word + last + "ed", word + last + "ing"));
        }
        return forms;
    }
}
